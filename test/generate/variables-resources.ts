import { rngOf, rowId, type World } from '@civil/demo-data';

const COUNTY = '620102';

/** Variables of the operations on resources: the county that is shown first, its flood, its first referral and a benefit of its own. */
export function resourceVariables(world: World): Record<string, Record<string, unknown>> {
  const scope = { code: COUNTY };
  const benefit = world.assistance.find(({ countyCode, program, status, to }) => countyCode === COUNTY && program === 'DIBAO' && status === 'ACTIVE' && !to);
  const eventId = rowId('ev', 0, 0, rngOf('disaster', COUNTY, 'FLOOD'));
  return {
    AssistanceStations: { scope }, AssistanceResources: { filter: { scope } }, AssistanceProgrammes: { division: COUNTY }, AssistiveDevices: { division: COUNTY, grade: 2 }, DeviceRentalSites: { scope }, RehabNodes: { scope },
    DisasterEvents: { scope }, DamageSummary: { eventId }, RegisteredResources: { scope }, MatchResources: { for: { enrollmentId: benefit?.id } }, ServiceDeliveries: { scope }, DeviceSubsidyApplications: { scope },
    DeviceReservations: { scope }, RehabReferrals: { scope }, RehabReferral: { id: firstReferral(world) }, DamageAssessments: { eventId, scope },
  };
}

/** The first referral of the county. */
function firstReferral(world: World): string {
  const adults = world.residents.filter(({ countyCode, deathDate, adultOn, age }) => countyCode === COUNTY && !deathDate && adultOn <= world.asOf && age < 60);
  const person = adults.find(({ disability }) => disability?.category === '6') ?? adults.find(({ disability }) => !disability);
  return rowId('rh', 0, 0, rngOf('rehab', person?.id ?? ''));
}
