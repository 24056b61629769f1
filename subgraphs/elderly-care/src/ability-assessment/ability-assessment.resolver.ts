import { type Connection, connectionType, labelsOf, PageArgs, type SubgraphContext } from '@civil/subgraph-kernel';
import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { AbilityAssessment } from './ability-assessment.entity.js';
import { AbilityAssessmentFilter } from './ability-assessment.inputs.js';
import { pageAssessments } from './ability-assessment.service.js';

const { Internal } = labelsOf('ELDERLY');

export const AbilityAssessmentConnection = connectionType(AbilityAssessment, 'AbilityAssessment');

@Resolver(() => AbilityAssessment)
export class AbilityAssessmentResolver {
  @Internal({ facet: ['LEVEL', 'STATUS'] })
  @Query(() => AbilityAssessment, { nullable: true, description: '按标识取一次评估；不在范围内与不存在同样为空。One assessment; null when absent or out of scope.' })
  abilityAssessment(
    @Arg('id', () => ID, { description: '评估标识。Id.' }) id: string,
    @Ctx() { loaders }: SubgraphContext,
  ): Promise<AbilityAssessment | null> {
    return loaders.one(AbilityAssessment, 'id').load(id);
  }

  @Internal({ facet: ['LEVEL', 'STATUS'] })
  @Query(() => AbilityAssessmentConnection, { nullable: true, description: '辖区内的能力评估。Assessments in the scope of the viewer.' })
  abilityAssessments(
    @Arg('filter', () => AbilityAssessmentFilter, { nullable: true, description: '筛选。Filter.' }) filter: AbilityAssessmentFilter | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: SubgraphContext,
  ): Promise<Connection<AbilityAssessment>> {
    return pageAssessments(context, filter ?? {}, page);
  }
}
