import { labelsOf, type SubgraphContext } from '@civil/subgraph-kernel';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { VolunteerProfile } from './volunteer-profile.entity.js';

const { Personal } = labelsOf('ORGS');

@Resolver(() => VolunteerProfile)
export class VolunteerProfileResolver {
  @Personal({ mask: 'RECORD' })
  @Query(() => VolunteerProfile, { nullable: true, description: '按标识取一份志愿者档案；不在范围内与不存在同样为空。One volunteer; null when absent or out of scope.' })
  volunteerProfile(
    @Arg('id', () => ID, { description: '档案标识。Id.' }) id: string, @Ctx() { loaders }: SubgraphContext,
  ): Promise<VolunteerProfile | null> {
    return loaders.one(VolunteerProfile, 'id').load(id);
  }
}
