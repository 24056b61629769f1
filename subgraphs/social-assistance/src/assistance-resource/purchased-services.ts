import { labelsOf, SocialOrganizationStub, type SubgraphContext } from '@civil/subgraph-kernel';
import type { FilterQuery } from '@mikro-orm/core';
import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { AssistanceResource } from './assistance-resource.entity.js';
import { AssistanceNeed, ResourceStatus } from './resource-enums.js';

const { Public } = labelsOf('ASSISTANCE');

@Public()
@ObjectType({ description: '社会组织承接的政府购买社会救助服务。Services of social assistance that are purchased from an organisation.' })
export class PurchasedAssistanceServices {
  @Field(() => Int, { description: '有效合同数。Contracts in force.' }) contracts!: number;
  @Field(() => [AssistanceNeed], { description: '服务所应对的需求。Needs that the services are for.' }) needs!: AssistanceNeed[];
  @Field(() => [String], { description: '服务名称。Names of the services.' }) services!: string[];
}

@Resolver(() => SocialOrganizationStub)
export class PurchasedServicesContribution {
  @Public()
  @FieldResolver(() => PurchasedAssistanceServices, { nullable: true, description: '承接的政府购买社会救助服务。Purchased services of social assistance.' })
  async purchasedAssistanceServices(@Root() { uscc }: SocialOrganizationStub, @Ctx() { loaders, today }: SubgraphContext): Promise<PurchasedAssistanceServices> {
    const where = { status: ResourceStatus.APPROVED, contractNo: { $ne: null }, validFrom: { $lte: today }, $or: [{ validTo: null }, { validTo: { $gte: today } }] } as FilterQuery<AssistanceResource>;
    const services = await loaders.many(AssistanceResource, 'providerUscc', { where, orderBy: { id: 'asc' } }).load(uscc);
    return { contracts: new Set(services.map(({ contractNo }) => contractNo)).size, needs: [...new Set(services.flatMap(({ needs }) => needs))].sort(), services: services.map(({ name }) => name) };
  }
}
