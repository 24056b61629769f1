import { labelsOf, type SubgraphContext } from '@civil/subgraph-kernel';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { AbilityAssessment } from '../ability-assessment/ability-assessment.entity.js';
import { latestAssessment } from '../ability-assessment/ability-assessment.service.js';
import { ElderlyProfile } from './elderly-profile.entity.js';

const { Internal } = labelsOf('ELDERLY');

@Resolver(() => ElderlyProfile)
export class ElderlyProfileResolver {
  @Internal()
  @Query(() => ElderlyProfile, { nullable: true, description: '按标识取一份档案；不在范围内与不存在同样为空。One profile; null when absent or out of scope.' })
  elderlyProfile(@Arg('id', () => ID, { description: '档案标识。Id.' }) id: string, @Ctx() { loaders }: SubgraphContext): Promise<ElderlyProfile | null> {
    return loaders.one(ElderlyProfile, 'id').load(id);
  }

  @Internal({ facet: ['LEVEL', 'STATUS'] })
  @FieldResolver(() => AbilityAssessment, { nullable: true, description: '最近一次已得出结论的评估。The latest assessment with a result.' })
  latestAssessment(@Root() { residentId }: ElderlyProfile, @Ctx() context: SubgraphContext): Promise<AbilityAssessment | null> {
    return latestAssessment(context, residentId);
  }
}
