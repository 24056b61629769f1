import { type Connection, connectionType, labelsOf, PageArgs, type SubgraphContext } from '@civil/subgraph-kernel';
import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import { ElderSubsidy } from './elder-subsidy.entity.js';
import { ElderSubsidyFilter } from './elder-subsidy.inputs.js';
import { pageSubsidies } from './elder-subsidy.service.js';

const { Internal } = labelsOf('ELDERLY');

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
}
