import { AMOUNTS } from './calibration.js';
import { addDays } from './dates.js';
import type { CountyDraft, Person } from './draft.js';
import type { Rng } from './rng.js';
import type { DemoAssessment, DemoCareStay, DemoElder, DemoElderSubsidy, ElderSubsidyKind, SpecialElder } from './types-care.js';
import type { DemoFacility } from './types-registers.js';

/** Greatest points of the 26 items of GB/T 42195-2022; they sum to 90. */
export const ITEM_MAXIMA = [4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 1, 1, 2, 2, 2, 4, 2, 4] as const;

/** Level by total: 90 intact, 66–89, 46–65, 30–45, below 30 complete disability. */
export const levelOfTotal = (total: number): DemoAssessment['preliminaryLevel'] => (total >= 90 ? 0 : total >= 66 ? 1 : total >= 46 ? 2 : total >= 30 ? 3 : 4);

/** Level after the upgrade rule: dementia or two care accidents make it one worse. */
export const finalLevel = (level: number, dementia: boolean, accidents: number): DemoAssessment['finalLevel'] =>
  Math.min(4, level + (dementia || accidents >= 2 ? 1 : 0)) as DemoAssessment['finalLevel'];

/** Subsidies, stays, assessments and profiles of the old. */
export function careForElders(draft: CountyDraft): void {
  const rng = draft.rng('elders');
  const files = new Map<Person, DemoElder>();
  const file = (person: Person): DemoElder => {
    let found = files.get(person);
    if (!found) {
      found = { residentId: person.row.id, countyCode: draft.code, subsidies: [], synthetic: true };
      files.set(person, found);
    }
    return found;
  };
  const old = draft.living().filter((p) => p.age >= 60 && p.row.nationality === undefined);
  const star = old.find((p) => p.part === 'FLAGSHIP');
  admit(draft, rng, old, star, file);
  assess(draft, rng, old, files, file);
  allowances(draft, rng, old, star, file);
  careSubsidies(draft, rng, old, files, file);
  for (const person of old) if (files.has(person) || person.age >= 80 || person.household?.members.length === 1) describe(draft, rng, person, file(person));
  for (const elder of files.values()) draft.world.elders.push(elder);
}

type FileOf = (person: Person) => DemoElder;

function admit(draft: CountyDraft, rng: Rng, old: readonly Person[], star: Person | undefined, file: FileOf): void {
  const homes = draft.world.facilities.filter((f) => f.kind === 'INSTITUTION' && f.status === 'OPERATING');
  const [first] = homes;
  if (!first) throw new Error(`${draft.code}: no institution operates`);
  const roomIn = (person: Person): DemoFacility => (person.enrolled === 'TEKUN' ? homes.find((f) => f.nature === 'TEKUN_HOME') ?? first : rng.pick(homes));
  const planted = draft.persons.filter((p) => p.part?.startsWith('X02_'));
  const tekun = rng.shuffle(old.filter((p) => p.enrolled === 'TEKUN'));
  const quota = draft.plan.quotas.careStays;
  const others = rng.shuffle(old.filter((p) => !p.enrolled && !p.part && p.age >= 66 && p.row.id !== draft.world.cast.oneHundredAndFive));
  const younger = rng.shuffle(old.filter((p) => !p.enrolled && !p.part && p.age < 66));
  const central = Math.min(tekun.length, Math.ceil(quota * 0.4), Math.ceil(tekun.length * 0.45));
  const order = [...planted, ...(star ? [star] : []), ...tekun.slice(0, central), ...others, ...younger].slice(0, quota);
  order.forEach((person, i) => {
    const facility = roomIn(person);
    const near = person.part === 'X02_STAY_near-miss';
    const left = near ? person.row.deathDate : !person.part && person.enrolled !== 'TEKUN' && (i * 3 + draft.plan.census.ordinal) % 8 === 3 ? `2021-${String(rng.int(7, 12)).padStart(2, '0')}-${rng.int(10, 28)}` : undefined;
    const trial = !left && !person.part && person.enrolled !== 'TEKUN' && (i + draft.plan.census.ordinal) % 6 === 0;
    const elder = file(person);
    elder.assessment = assessment(draft, rng, person.age, true, trial ? '2021-12-05' : '2021-02-10');
    const stay: DemoCareStay = {
      id: draft.id('cs'), facilityId: facility.id, admittedOn: trial ? `2021-12-${rng.int(10, 28)}` : `${rng.int(2018, 2020)}-0${rng.int(1, 9)}-${rng.int(10, 28)}`, ...(left ? { leftOn: left } : {}),
      level: elder.assessment.finalLevel, tekun: person.enrolled === 'TEKUN', payer: person.enrolled === 'TEKUN' ? 'TEKUN_FUND' : rng.pick(['SELF', 'SELF', 'SUBSIDY', 'LTCI'] as const),
      status: left ? 'LEFT' : trial ? 'TRIAL' : 'CONTRACTED', monthlyFee: rng.int(AMOUNTS.stayFee[0] / 100, AMOUNTS.stayFee[1] / 100) * 100, ...(i < quota - draft.plan.floors.careStays ? {} : { floorRow: true }),
    };
    elder.stay = stay;
    if (stay.tekun) centralise(draft, person);
    if (!left && !person.row.deathDate) person.row.careFacilityId = facility.id;
    if (!left && facility.id !== draft.world.cast.fullFacility && facility.occupiedBeds < facility.licensedBeds) facility.occupiedBeds++;
    if (person.part?.startsWith('X02_')) draft.world.planted.push({ rule: 'X02', kind: near ? 'near-miss' : 'positive', line: 'STAY', countyCode: draft.code, subjectId: person.row.id, rowId: stay.id });
    if (draft.code === '620102' && stay.status === 'CONTRACTED' && !person.part && !stay.tekun) draft.world.cast.elderWithStay ??= person.row.id;
  });
}

function centralise(draft: CountyDraft, person: Person): void {
  const row = draft.world.assistance.find((a) => a.program === 'TEKUN' && a.beneficiaryIds[0] === person.row.id);
  if (row) row.careForm = 'CENTRALIZED';
}

function assess(draft: CountyDraft, rng: Rng, old: readonly Person[], files: ReadonlyMap<Person, DemoElder>, file: FileOf): void {
  const done = [...files.values()].filter((elder) => elder.assessment).length;
  const open = old.filter((p) => !files.get(p)?.assessment).map((p) => ({ p, key: p.age / 20 + rng.next() * 2 })).sort((a, b) => b.key - a.key);
  for (const { p } of open.slice(0, draft.plan.quotas.assessments - done)) file(p).assessment = assessment(draft, rng, p.age, false, `2021-0${rng.int(1, 9)}-${rng.int(10, 28)}`);
}

function assessment(draft: CountyDraft, rng: Rng, age: number, inCare: boolean, assessedOn: string): DemoAssessment {
  const able = Math.min(1, Math.max(0.05, 1.25 - (age - 60) / 60 - (inCare ? 0.25 : 0) + rng.normal() * 0.2));
  const itemScores = ITEM_MAXIMA.map((max) => Math.max(0, Math.min(max, Math.round(max * (able + rng.normal() * 0.08)))));
  const totalScore = itemScores.reduce((a, b) => a + b, 0);
  const preliminaryLevel = levelOfTotal(totalScore);
  const dementia = preliminaryLevel >= 2 && rng.chance(0.15);
  const accidents = rng.chance(0.06) ? 2 : 0;
  return { id: draft.id('aa'), assessedOn, itemScores, totalScore, preliminaryLevel, finalLevel: finalLevel(preliminaryLevel, dementia, accidents), dementia, accidents };
}

const ageAllowance = (age: number): number => AMOUNTS.ageAllowance.find((step) => age >= step.age)?.amount ?? 0;

function subsidy(draft: CountyDraft, kind: ElderSubsidyKind, monthlyAmount: number, from: string): DemoElderSubsidy {
  return { id: draft.id('es'), kind, divisionCode: draft.code, monthlyAmount, from, status: 'PAYING' };
}

function allowances(draft: CountyDraft, rng: Rng, old: readonly Person[], star: Person | undefined, file: FileOf): void {
  let left = draft.plan.quotas.ageAllowance;
  for (const kind of ['positive', 'near-miss'] as const) {
    for (const person of draft.persons.filter((p) => p.part === `X01_ELDERLY_${kind}`)) {
      const row = subsidy(draft, 'AGE_ALLOWANCE', ageAllowance(person.age), '2019-03');
      if (kind === 'near-miss') Object.assign(row, { status: 'STOPPED', to: person.row.deathDate?.slice(0, 7) });
      else left--;
      file(person).subsidies.push(row);
      draft.world.planted.push({ rule: 'X01', kind, line: 'ELDERLY', countyCode: draft.code, subjectId: person.row.id, rowId: row.id });
    }
  }
  const aged = old.filter((p) => p.age >= 80 && p !== star);
  const order = [...(star ? [star] : []), ...rng.shuffle(aged)];
  if (order.length < left) throw new Error(`${draft.code}: ${order.length} aged 80 for ${left} allowances`);
  for (const person of order.slice(0, left)) {
    const eighty = Number(person.row.birthDate.slice(0, 4)) + 80;
    file(person).subsidies.push(subsidy(draft, 'AGE_ALLOWANCE', ageAllowance(person.age), `${Math.min(2021, Math.max(2012, eighty))}-${person.row.birthDate.slice(5, 7)}`));
  }
}

/** Care service for the poor and old, nursing for the disabled old without the disability nursing subsidy (X06). */
function careSubsidies(draft: CountyDraft, rng: Rng, old: readonly Person[], files: ReadonlyMap<Person, DemoElder>, file: FileOf): void {
  const nursed = new Set(draft.world.assistance.filter((a) => a.program === 'DIS_NURSING').flatMap((a) => a.beneficiaryIds));
  const order = old.filter((p) => p.part === undefined).map((p) => ({ p, key: (p.enrolled ? 0 : 1) + ((files.get(p)?.assessment?.finalLevel ?? 0) >= 2 ? 0 : 1) + rng.next() })).sort((a, b) => a.key - b.key);
  order.slice(0, draft.plan.quotas.careSubsidy).forEach(({ p }, i) => {
    const nursing = (files.get(p)?.assessment?.finalLevel ?? 0) >= 2 && !nursed.has(p.row.id);
    const row = subsidy(draft, nursing ? 'NURSING' : 'CARE_SERVICE', nursing ? AMOUNTS.elderNursing : AMOUNTS.careService, `2020-${String(rng.int(1, 12)).padStart(2, '0')}`);
    file(p).subsidies.push(row);
    const ordinal = draft.plan.census.ordinal;
    if ((ordinal + i) % 9 === 4) Object.assign(row, { status: 'CONFIRMED', from: '2022-01' });
    else if ((ordinal + i) % 9 === 7) Object.assign(row, { status: 'PROPOSED', from: '2022-01' });
  });
}

function describe(draft: CountyDraft, rng: Rng, person: Person, elder: DemoElder): void {
  const living = (person.household?.members ?? []).filter((m) => m.to === undefined && m.residentId !== person.row.id);
  const inCare = elder.stay !== undefined && elder.stay.leftOn === undefined;
  const withSpouse = living.some((m) => person.spouse?.row.id === m.residentId);
  const livingWith = inCare ? 'INSTITUTION' : living.length === 0 ? 'ALONE' : withSpouse && living.length === 1 ? 'SPOUSE' : 'CHILDREN';
  const special: SpecialElder[] = [];
  if (livingWith === 'ALONE') special.push('ALONE', ...(rng.chance(0.3) ? (['EMPTY_NEST'] as const) : []));
  if (livingWith === 'SPOUSE') special.push('EMPTY_NEST');
  if (person.row.urbanRural === 'RURAL' && livingWith !== 'CHILDREN' && rng.chance(0.4)) special.push('LEFT_BEHIND');
  if ((elder.assessment?.finalLevel ?? 0) >= 2) special.push('DISABLED');
  if ((person.row.disability?.grade ?? 4) <= 2) special.push('SEVERE_DISABILITY');
  if (rng.chance(0.02)) special.push('ONE_CHILD_LOST');
  elder.profile = { id: draft.id('ep'), special, livingWith, lastVisitOn: addDays('2021-12-30', -rng.int(0, special.includes('ALONE') ? 45 : 90)) };
}
