import type { World } from '@civil/demo-data';
import { AUDIT_UNIT, createWorld, demoApplications, readDivisions } from '@civil/demo-data';
import { reliefVariables } from './variables-relief.js';
import { subsidyVariables } from './variables-subsidies.js';
import { monitoringVariables } from './variables-monitoring.js';
import { certificateVariables } from './variables-certificates.js';
import { channelVariables } from './variables-channels.js';
import { economicCheckVariables } from './variables-economic-check.js';
import { rooflessVariables } from './variables-roofless.js';
import { enrollmentVariables } from './variables-enrollment.js';
import { serviceVariables } from './variables-services.js';
import { resourceVariables } from './variables-resources.js';
import { sharingVariables } from './variables-sharing.js';
import { paymentVariables } from './variables-payments.js';

const COUNTY_LEVEL = 3;

const abilityItems = [
  'EATING', 'GROOMING', 'BATHING', 'DRESSING_UPPER', 'DRESSING_LOWER', 'BLADDER', 'BOWEL', 'TOILETING', 'BED_MOBILITY', 'BED_CHAIR_TRANSFER', 'WALKING', 'STAIRS', 'TIME_ORIENTATION',
  'PLACE_ORIENTATION', 'PERSON_ORIENTATION', 'MEMORY', 'COMPREHENSION', 'EXPRESSION', 'AGGRESSION', 'DEPRESSION', 'CONSCIOUSNESS', 'VISION', 'HEARING', 'DAILY_AFFAIRS', 'TRANSPORT', 'SOCIAL_CONTACT',
];
const CAPITAL = '620100';
const COUNTY = '620102';

/** Variables that give the operations of the public portal something to find. */
const publicVariables = (organization: World['organizations'][number] | undefined): Record<string, Record<string, unknown>> => ({
  AbilitySelfTest: { items: abilityItems.map((item) => ({ item, score: 1 })) },
  AssistanceStandards: { division: COUNTY },
  AssistanceStatistics: { division: '620000', by: ['PROGRAM'], from: '2021-10', to: '2021-12' },
  AssistanceProcessStatistics: { division: '620000', from: '2021-01', to: '2021-12' },
  PublishedAndComputed: { division: '620000' },
  ChildInstitutions: { division: CAPITAL },
  CompareIndicator: { measure: 'dibao-standard' },
  CreditList: { kind: 'ABNORMAL', division: '620000' },
  DivisionCodes: { codes: [COUNTY, '620000000000', '620123'] },
  DivisionDetail: { code: COUNTY },
  DivisionSearch: { q: '城关' },
  ElderlyFacilities: { division: COUNTY },
  FuneralServices: { division: CAPITAL },
  Indicators: { measure: 'dibao-standard' },
  MarriageOffices: { division: CAPITAL },
  OrganizationCheck: { uscc: organization?.uscc, name: organization?.name },
  OrganizationSearch: { q: organization?.name.slice(0, 6) },
  RequiredDocuments: { program: 'DIBAO' },
  PlaceNameSearch: { q: '路', division: COUNTY },
  SocialWorkStations: { division: COUNTY },
});

/** Variables of the operations of social assistance: the application of the flagship person, and a village with a notice. */
function assistanceVariables(world: World): Record<string, Record<string, unknown>> {
  const applications = demoApplications(world);
  const own = applications.find(({ memberIds, status }) => status === 'CLOSED_GRANTED' && memberIds.includes(world.cast.flagship));
  const onNotice = applications.find(({ status }) => status === 'NOTICE');
  return {
    AssistanceApplication: { id: own?.id }, AssistanceApplications: { first: 20 }, OverdueApplications: { first: 20 }, MyApplications: {}, PublicNotices: { division: onNotice?.residenceDivision },
  };
}

/** The people, offices and divisions that development tokens and saved operations are made for, as `schema/demonstration.json`. */
export function demonstrationFile(world: World = createWorld({ scale: 'demo' })): string {
  const { cast, byId, asOf, marriageOffices, organizations } = world;
  const star = byId.residents.get(cast.flagship);
  if (!star) throw new Error('the demonstration data have no flagship person');
  const offices: Record<string, string> = {};
  for (const { id, divisionCode } of marriageOffices) offices[divisionCode] ??= id;
  const content = {
    asOf,
    resident: star.id,
    household: cast.flagshipHousehold,
    village: star.residenceDivision,
    facility: star.careFacilityId,
    organization: organizations[0]?.id,
    auditUnit: AUDIT_UNIT,
    offices,
    divisions: readDivisions().filter(({ level }) => level <= COUNTY_LEVEL).map(({ code, name }) => ({ code, name })),
    variables: {
      OnePersonOneFile: { id: star.id, today: asOf },
      OneHousehold: { id: cast.flagshipHousehold, today: asOf },
      X01PaidAfterDeath: { since: `${asOf.slice(0, 4)}-01-01` },
      X25TownshipsLackingFacilities: { root: '620102' },
      ...assistanceVariables(world),
      ...reliefVariables(world),
      ...subsidyVariables(world),
      ...monitoringVariables(world),
      ...channelVariables(world),
      ...economicCheckVariables(world),
      ...enrollmentVariables(world),
      ...paymentVariables(world),
      ...resourceVariables(world),
      ...sharingVariables(),
      ...serviceVariables(world),
      ...certificateVariables(world),
      ...publicVariables(organizations[0]),
      ...rooflessVariables(world),
    },
  };
  return `${JSON.stringify(content, null, 1)}\n`;
}
