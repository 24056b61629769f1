import { labelsOf, type SubgraphContext } from '@civil/subgraph-kernel';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { SocialOrganization } from '../social-organization/social-organization.entity.js';
import { OrgPosition } from './org-position.entity.js';

const { Personal } = labelsOf('ORGS');

@Resolver(() => OrgPosition)
export class OrgPositionResolver {
  @Personal({ facet: 'POSITIONS' })
  @FieldResolver(() => SocialOrganization, { nullable: true, description: '社会组织。The organisation.' })
  organization(@Root() { organizationId }: OrgPosition, @Ctx() { loaders }: SubgraphContext): Promise<SocialOrganization | null> {
    return loaders.one(SocialOrganization, 'id').load(organizationId);
  }
}
