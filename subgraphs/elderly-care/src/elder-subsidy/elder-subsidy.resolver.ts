import { type Connection, connectionType, labelsOf, PageArgs, type SubgraphContext } from '@civil/subgraph-kernel';
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { AbilityAssessment } from '../ability-assessment/ability-assessment.entity.js';
import { latestAssessment } from '../ability-assessment/ability-assessment.service.js';
import { ElderSubsidy } from './elder-subsidy.entity.js';
import { ElderSubsidyFilter } from './elder-subsidy.inputs.js';
import { pageSubsidies } from './elder-subsidy.service.js';

const { Internal, Sensitive } = labelsOf('ELDERLY');

export const ElderSubsidyConnection = connectionType(ElderSubsidy, 'ElderSubsidy');

@Resolver(() => ElderSubsidy)
export class ElderSubsidyResolver {
  @Internal({ facet: 'STATUS' })
  @Query(() => ElderSubsidyConnection, { nullable: true, description: '辖区内的老年人补贴。Subsidies in the scope of the viewer.' })
  elderSubsidies(
    @Arg('filter', () => ElderSubsidyFilter, { nullable: true, description: '筛选。Filter.' }) filter: ElderSubsidyFilter | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: SubgraphContext,
  ): Promise<Connection<ElderSubsidy>> {
    return pageSubsidies(context, filter ?? {}, page);
  }

  @Sensitive({ facet: 'LEVEL' })
  @FieldResolver(() => AbilityAssessment, { nullable: true, description: '享受人最近一次有结果的能力评估，不论是否仍有效。Latest assessment with a result of who receives it, whether or not it is still valid.' })
  assessment(@Root() { residentId }: ElderSubsidy, @Ctx() context: SubgraphContext): Promise<AbilityAssessment | null> {
    return latestAssessment(context, residentId);
  }
}
