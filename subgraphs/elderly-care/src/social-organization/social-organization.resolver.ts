import { labelsOf, type SubgraphContext, SocialOrganizationStub } from '@civil/subgraph-kernel';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { ElderlyFacility } from '../elderly-facility/elderly-facility.entity.js';

const { Public } = labelsOf('ELDERLY');

@Resolver(() => SocialOrganizationStub)
export class SocialOrganizationContribution {
  @Public()
  @FieldResolver(() => [ElderlyFacility], { nullable: true, description: '所运营的养老服务设施。Facilities for the elderly that it operates.' })
  operatedElderlyFacilities(@Root() { uscc }: SocialOrganizationStub, @Ctx() { loaders }: SubgraphContext): Promise<ElderlyFacility[]> {
    return loaders.many(ElderlyFacility, 'operatorUscc', { orderBy: { id: 'asc' } }).load(uscc);
  }
}
