import { labelsOf, ResidentStub, type SubgraphContext } from '@civil/subgraph-kernel';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { OrgPosition } from '../org-position/org-position.entity.js';
import { SocialWorker } from '../social-worker/social-worker.entity.js';
import { VolunteerProfile } from '../volunteer-profile/volunteer-profile.entity.js';

const { Personal } = labelsOf('ORGS');

@Resolver(() => ResidentStub)
export class ResidentResolver {
  @Personal({ facet: 'POSITIONS' })
  @FieldResolver(() => [OrgPosition], {
    nullable: true, description: '在社会组织中的任职（法定代表人、理事、监事、秘书长）。Posts in organisations: legal representative, director, supervisor, secretary general.',
  })
  orgPositions(@Root() { id }: ResidentStub, @Ctx() { loaders }: SubgraphContext): Promise<OrgPosition[]> {
    return loaders.many(OrgPosition, 'residentId', { orderBy: { since: 'desc', id: 'asc' } }).load(id);
  }

  @Personal({ mask: 'RECORD' })
  @FieldResolver(() => VolunteerProfile, { nullable: true, description: '志愿者档案。Profile as a volunteer.' })
  volunteerProfile(@Root() { id }: ResidentStub, @Ctx() { loaders }: SubgraphContext): Promise<VolunteerProfile | null> {
    return loaders.one(VolunteerProfile, 'residentId').load(id);
  }

  @Personal({ mask: 'RECORD' })
  @FieldResolver(() => SocialWorker, { nullable: true, description: '社会工作者职业资格。Registration as a social worker.' })
  socialWorkerCredential(@Root() { id }: ResidentStub, @Ctx() { loaders }: SubgraphContext): Promise<SocialWorker | null> {
    return loaders.one(SocialWorker, 'residentId').load(id);
  }
}
