import { divisionOf, fullNameOf, type Township, townshipsOf } from './divisions.js';
import type { CountyDraft } from './draft.js';
import { syntheticUscc } from './identity.js';
import { populationSummary } from './population-summary.js';
import type { Rng } from './rng.js';
import type { DemoFacility, DemoOrganization, FacilityKind, FacilityStatus, InstitutionNature } from './types-registers.js';

const TITLES: Record<FacilityKind, string> = {
  INSTITUTION: '养老院', REGIONAL_CENTER: '区域养老服务中心', DAYCARE: '社区老年人日间照料中心', MUTUAL_HOME: '互助老人幸福院',
  STATION: '居家社区养老服务站', VIRTUAL: '虚拟养老院', CANTEEN: '老年助餐点',
};
const NATURES: readonly (readonly [InstitutionNature, number, string])[] = [
  ['TEKUN_HOME', 0.4, '中心敬老院'], ['PUBLIC', 0.2, '社会福利院'], ['PUBLIC_PRIVATE', 0.12, '颐养中心'], ['NONPROFIT', 0.2, '养老服务中心'], ['FORPROFIT', 0.08, '康养公寓'],
];

/** Care facilities for the old: institutions, then the places in townships, first where many old people live. */
export function createFacilities(draft: CountyDraft): void {
  const rng = draft.rng('facilities');
  const { registers } = draft.plan;
  const townships = townshipsOf(draft.code).filter((t) => t.villages.length > 0);
  const weights = townships.map((t) => populationSummary(t.code)?.age60plus ?? 0);
  const operators = rng.shuffle(draft.world.organizations.filter((o) => o.type === '52' && o.status === 'ACTIVE' && o.creditState === 'NORMAL' && !o.isSocialWorkAgency));
  for (let i = 0; i < registers.facilities.INSTITUTION; i++) {
    const township = townships[rng.weighted(weights)] ?? townships[0];
    if (township) draft.world.facilities.push(institution(draft, rng, township, i, operators));
  }
  const bare = new Set(registers.bareTownships);
  const open = townships.filter((t) => !bare.has(t.code));
  const isStreet = (code: string): boolean => Number(code.slice(6)) < 100;
  for (const kind of ['DAYCARE', 'MUTUAL_HOME'] as const) {
    const needed = registers.dayCareTownships.filter((code) => isStreet(code) === (kind === 'DAYCARE'));
    for (let i = 0; i < registers.facilities[kind]; i++) {
      const village = kind === 'MUTUAL_HOME';
      const township = townships.find((t) => t.code === needed[i]) ?? draw(rng, open, village);
      draft.world.facilities.push(place(draft, rng, kind, township));
    }
  }
  for (const kind of ['REGIONAL_CENTER', 'STATION', 'VIRTUAL', 'CANTEEN'] as const)
    for (let i = 0; i < registers.facilities[kind]; i++) draft.world.facilities.push(place(draft, rng, kind, draw(rng, townships, false)));
  const full = draft.world.facilities.find((f) => f.kind === 'INSTITUTION' && f.status === 'OPERATING');
  if (draft.code === '620102' && full) {
    full.occupiedBeds = full.licensedBeds;
    draft.world.cast.fullFacility = full.id;
  }
}

const draw = (rng: Rng, townships: readonly Township[], byVillages: boolean): Township => {
  const found = townships[rng.weighted(townships.map((t) => (byVillages ? t.villages.filter((v) => !v.community).length : populationSummary(t.code)?.age60plus ?? 0)))];
  if (!found) throw new Error('no township');
  return found;
};

/** The first institution of a county always operates; the rest of the province shows every state. */
function statusOf(draft: CountyDraft, place: number): FacilityStatus {
  const states: readonly FacilityStatus[] = ['OPERATING', 'OPERATING', 'OPERATING', 'FILED', 'OPERATING', 'OPERATING', 'REGISTERED', 'OPERATING', 'SUSPENDED', 'CLOSING', 'OPERATING', 'CLOSED'];
  return place === 0 ? 'OPERATING' : states[(place * 5 + draft.plan.census.ordinal) % states.length] ?? 'OPERATING';
}

function institution(draft: CountyDraft, rng: Rng, township: Township, index: number, operators: DemoOrganization[]): DemoFacility {
  const { census } = draft.plan;
  let [nature, , title] = NATURES[index === 0 ? 0 : rng.weighted(NATURES.map(([, weight]) => weight))] ?? NATURES[0] as (typeof NATURES)[number];
  const operator = nature === 'NONPROFIT' || nature === 'PUBLIC_PRIVATE' ? operators.pop() : undefined;
  if (nature === 'NONPROFIT' && !operator) [nature, , title] = ['PUBLIC', 0, '社会福利院'];
  const status = statusOf(draft, index);
  const licensedBeds = rng.int(4, 30) * 10;
  const open = status === 'OPERATING' || status === 'SUSPENDED' || status === 'CLOSING';
  const filed = status !== 'REGISTERED';
  const name = `${census.name}${divisionOf(township.code).name}第${index + 1}${title}`;
  const uscc = operator?.uscc ?? syntheticUscc(nature === 'FORPROFIT' || nature === 'PUBLIC_PRIVATE' ? '91' : '12', census.ordinal, draft.nextSequence('uscc-facility'));
  return {
    id: draft.id('ef'), kind: 'INSTITUTION', nature, name, divisionCode: township.code, countyCode: draft.code, addressText: `${fullNameOf(township.code)}${rng.int(1, 160)}号`,
    operatorUscc: uscc, operatorName: operator?.name ?? (uscc.startsWith('91') ? `${census.name}康养服务有限公司第${index + 1}分部` : name),
    licensedBeds, nursingBeds: Math.floor(licensedBeds * (0.4 + rng.next() * 0.4)), occupiedBeds: open ? Math.floor(licensedBeds * (0.35 + rng.next() * 0.5)) : 0,
    ...(filed ? { filingNo: `YL${draft.code}${String(index + 1).padStart(4, '0')}` } : {}), status, rating: open ? (rng.weighted([0.45, 0.1, 0.18, 0.17, 0.07, 0.03]) as DemoFacility['rating']) : 0,
    openedOn: `${rng.int(2003, 2020)}-0${rng.int(1, 9)}-${rng.int(10, 28)}`, urbanRural: Number(township.code.slice(6)) < 100 || (Number(township.code.slice(6)) < 200 && rng.chance(0.4)) ? 'URBAN' : 'RURAL', synthetic: true,
  };
}

function place(draft: CountyDraft, rng: Rng, kind: Exclude<FacilityKind, 'INSTITUTION'>, township: Township): DemoFacility {
  const village = rng.pick(township.villages);
  const beds = kind === 'REGIONAL_CENTER' ? rng.int(6, 20) * 10 : kind === 'DAYCARE' || kind === 'MUTUAL_HOME' ? rng.int(3, 15) : 0;
  const status: FacilityStatus = kind === 'DAYCARE' || kind === 'MUTUAL_HOME' || rng.chance(0.95) ? 'OPERATING' : 'SUSPENDED';
  return {
    id: draft.id('ef'), kind, name: `${divisionOf(township.code).name}${village.name.replace(/(社区|村)?(居委会|村委会|村民委员会|居民委员会)$/, '$1')}${TITLES[kind]}${draft.nextSequence('place')}号`, divisionCode: township.code,
    countyCode: draft.code, addressText: fullNameOf(village.code), operatorName: kind === 'DAYCARE' || kind === 'MUTUAL_HOME' ? village.name : `${divisionOf(township.code).name}人民政府`,
    licensedBeds: beds, nursingBeds: 0, occupiedBeds: Math.floor(beds * rng.next() * 0.7), status, rating: 0,
    ...(kind === 'MUTUAL_HOME' ? { stars: rng.int(1, 5) as 1 | 2 | 3 | 4 | 5 } : {}), openedOn: `${rng.int(2012, 2021)}-0${rng.int(1, 9)}-${rng.int(10, 28)}`,
    urbanRural: village.community ? 'URBAN' : 'RURAL', synthetic: true,
  };
}
