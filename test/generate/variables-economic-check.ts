import { demoApplications, type World } from '@civil/demo-data';

/** Variables of the operations of the economic check: the check behind the benefit of the flagship person. */
export function economicCheckVariables(world: World): Record<string, Record<string, unknown>> {
  const own = demoApplications(world).find(({ memberIds, status }) => status === 'CLOSED_GRANTED' && memberIds.includes(world.cast.flagship));
  return {
    EconomicCheck: { id: own?.id.replace(/^aa_/, 'ec_').replace(/..$/, '00') }, EconomicChecks: { filter: { recheck: true }, first: 20 }, HouseholdEconomicCheck: { id: world.cast.flagshipHousehold },
  };
}
