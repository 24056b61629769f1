import { HouseholdStub, labelsOf, type SubgraphContext } from '@civil/subgraph-kernel';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { AssistanceApplication } from '../assistance-application/assistance-application.entity.js';
import { AssistanceEnrollment } from '../assistance-enrollment/assistance-enrollment.entity.js';
import { TemporaryAid } from '../temporary-aid/temporary-aid.entity.js';
import { EconomicCheck } from '../economic-check/economic-check.entity.js';
import { latestReport } from '../economic-check/economic-check.service.js';

const { Internal } = labelsOf('ASSISTANCE');

@Resolver(() => HouseholdStub)
export class HouseholdResolver {
  @Internal()
  @FieldResolver(() => [AssistanceEnrollment], { nullable: true, description: '全户享受的救助，新的在前。Benefits of the household, the newest first.' })
  assistanceEnrollments(@Root() { id }: HouseholdStub, @Ctx() { loaders }: SubgraphContext): Promise<AssistanceEnrollment[]> {
    return loaders.many(AssistanceEnrollment, 'householdId', { orderBy: { effectiveFrom: 'desc', id: 'asc' } }).load(id);
  }

  @Internal()
  @FieldResolver(() => [AssistanceApplication], { nullable: true, description: '全户的救助申请，新的在前。Applications of the household, the newest first.' })
  assistanceApplications(@Root() { id }: HouseholdStub, @Ctx() { loaders }: SubgraphContext): Promise<AssistanceApplication[]> {
    return loaders.many(AssistanceApplication, 'householdId', { orderBy: { id: 'desc' } }).load(id);
  }

  @Internal()
  @FieldResolver(() => [TemporaryAid], { nullable: true, description: '全户得到的临时救助，新的在前。Temporary aid of the household, the newest first.' })
  temporaryAids(@Root() { id }: HouseholdStub, @Ctx() { loaders }: SubgraphContext): Promise<TemporaryAid[]> {
    return loaders.many(TemporaryAid, 'householdId', { orderBy: { id: 'desc' } }).load(id);
  }

  @Internal()
  @FieldResolver(() => EconomicCheck, { nullable: true, description: '最近一次出具报告的经济状况核对。The last economic check of the household that was reported.' })
  latestEconomicCheck(@Root() { id }: HouseholdStub, @Ctx() context: SubgraphContext): Promise<EconomicCheck | null> {
    return latestReport(context, id);
  }
}
