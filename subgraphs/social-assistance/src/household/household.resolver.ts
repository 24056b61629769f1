import { HouseholdStub, labelsOf, type SubgraphContext } from '@civil/subgraph-kernel';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { AssistanceEnrollment } from '../assistance-enrollment/assistance-enrollment.entity.js';

const { Internal } = labelsOf('ASSISTANCE');

@Resolver(() => HouseholdStub)
export class HouseholdResolver {
  @Internal()
  @FieldResolver(() => [AssistanceEnrollment], { nullable: true, description: '全户享受的救助，新的在前。Benefits of the household, the newest first.' })
  assistanceEnrollments(@Root() { id }: HouseholdStub, @Ctx() { loaders }: SubgraphContext): Promise<AssistanceEnrollment[]> {
    return loaders.many(AssistanceEnrollment, 'householdId', { orderBy: { effectiveFrom: 'desc', id: 'asc' } }).load(id);
  }
}
