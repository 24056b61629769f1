import { AMOUNTS, INCOME_MEDIAN } from './calibration.js';
import { addMonths, monthsFrom } from './dates.js';
import { countyOfCode } from './divisions.js';
import type { CountyDraft, Person } from './draft.js';
import { bandOf, createCoLiving } from './households.js';
import type { Rng } from './rng.js';
import type { AssistanceProgram, DemoAssistance, DemoHousehold, EnrollmentStatus, UrbanRural } from './types-people.js';

const WARD_PARTS = new Set(['ORPHAN', 'DE_FACTO', 'X01_CHILD_positive', 'LEFT_BEHIND']);

/** Puts the poor of the county on the books by rule, exactly as many persons as the plan says. */
export function enroll(draft: CountyDraft): void {
  const rng = draft.rng('assistance');
  const { quotas } = draft.plan;
  const onBooks = plantAfterDeath(draft, rng);
  enrollTekun(draft, rng, 'URBAN', quotas.tekunUrban);
  enrollTekun(draft, rng, 'RURAL', quotas.tekunRural);
  enrollUnits(draft, rng, 'DIBAO', 'URBAN', quotas.dibaoUrban - onBooks.URBAN);
  enrollUnits(draft, rng, 'DIBAO', 'RURAL', quotas.dibaoRural - onBooks.RURAL);
  enrollUnits(draft, rng, 'MARGIN', undefined, quotas.margin);
  enrollUnits(draft, rng, 'RIGID', undefined, quotas.rigid);
  varyStates(draft);
}

/** Programme row with everything that does not depend on the programme. */
export function assistanceRow(draft: CountyDraft, program: AssistanceProgram, beneficiaries: readonly Person[], kind: UrbanRural, from: string): DemoAssistance {
  const first = beneficiaries[0] as Person;
  return {
    id: draft.id('ae'), certNo: `${program === 'TEKUN' ? 'TK' : program === 'DIBAO' ? 'DB' : 'RD'}${draft.code}${String(draft.nextSequence('assistance-cert')).padStart(6, '0')}`,
    program, applicantId: (beneficiaries.find((p) => p.age >= 18) ?? first).row.id, beneficiaryIds: beneficiaries.map((p) => p.row.id),
    divisionCode: first.row.residenceDivision.slice(0, 9), hukouDivision: first.row.hukouDivision ?? first.row.residenceDivision, countyCode: draft.code, urbanRural: kind,
    povertyCause: '9', monthlyAmount: 0, supplementAmount: 0, nursingAmount: 0, perCapitaIncome: Math.round(first.row.perCapitaIncome / 12), from, status: 'ACTIVE', paidMonths: [], synthetic: true,
  };
}

/** Payments of 2021 between the first month and the last. */
export function pay(row: DemoAssistance, rng: Rng): void {
  const amount = row.monthlyAmount + row.supplementAmount + row.nursingAmount;
  const months = monthsFrom(row.from > '2021-01' ? row.from : '2021-01', row.to ?? '2021-12');
  const paid = row.status === 'SUSPENDED' ? months.slice(0, -2) : months;
  row.paidMonths = amount === 0 ? [] : paid.map((month, i) => ({ month, amount, status: i > 0 && i < paid.length - 1 && rng.chance(0.004) ? 'FAILED' : 'PAID' }));
}

const startMonth = (rng: Rng): string => `${rng.int(2015, 2020)}-${String(rng.int(1, 12)).padStart(2, '0')}`;

/** The share of enrolled persons and households that could be enrolled next, the poorest with local hukou first. */
function candidates(draft: CountyDraft, kind: UrbanRural | undefined): DemoHousehold[] {
  const eligible = draft.world.households.filter((h) => {
    if (h.kind !== 'HUKOU' || h.validTo) return false;
    const people = livingOf(draft, h);
    return people.length > 0 && people.every((p) => !p.enrolled && !p.row.coLivingHouseholdId && (!p.part || p.part === 'DISTRESSED') && p.row.nationality === undefined) && !h.members.some((m) => WARD_PARTS.has(draft.personOf.get(m.residentId)?.part ?? ''));
  });
  const score = (h: DemoHousehold): number => (draft.personOf.get(h.headId)?.row.perCapitaIncome ?? 0) + (countyOfCode(h.divisionCode) === draft.code ? 0 : 100_000) + (kind && h.urbanRural !== kind ? 1_000_000 : 0);
  const keyed = eligible.map((h) => ({ h, key: score(h) })).sort((a, b) => a.key - b.key || (a.h.id < b.h.id ? -1 : 1));
  return keyed.map(({ h }) => h);
}

export const livingOf = (draft: CountyDraft, household: DemoHousehold): Person[] =>
  household.members.filter((m) => m.to === undefined && m.coLiving).map((m) => draft.personOf.get(m.residentId) as Person);

function enrollUnits(draft: CountyDraft, rng: Rng, program: 'DIBAO' | 'MARGIN' | 'RIGID', kind: UrbanRural | undefined, count: number): void {
  let left = count;
  const pool = left > 0 ? candidates(draft, kind) : [];
  const star = draft.personOf.get(draft.world.cast.flagship ?? '')?.household;
  if (star && program === 'DIBAO' && kind === 'URBAN') {
    const row = enrollHousehold(draft, rng, 'DIBAO', 'URBAN', star);
    left -= row.beneficiaryIds.length;
    Object.assign(draft.world.cast, { flagshipHousehold: row.householdId });
  }
  for (const household of pool) {
    const people = livingOf(draft, household);
    if (left === 0) return;
    if (people.length > left || people.length > 6) continue;
    const row = enrollHousehold(draft, rng, program, kind ?? household.urbanRural, household);
    left -= row.beneficiaryIds.length;
    if (program === 'DIBAO' && draft.code === '620102' && people.length >= 2 && row.householdId) draft.world.cast.diBaoHousehold ??= row.householdId;
  }
  for (const household of pool) {
    if (left === 0) return;
    const person = livingOf(draft, household).find((p) => p.age >= 18 && !p.enrolled);
    if (!person || person.row.coLivingHouseholdId) continue;
    enrollSingle(draft, rng, program, kind ?? household.urbanRural, person);
    left--;
  }
  const rest = draft.living().filter((p) => !p.enrolled && !p.part && !p.row.coLivingHouseholdId && p.age >= 18);
  for (const person of rest) {
    if (left === 0) return;
    enrollSingle(draft, rng, program, kind ?? 'RURAL', person);
    left--;
  }
  if (left > 0) throw new Error(`${draft.code}: ${left} persons of ${program} unplaced`);
}

/** Income by rule: below the standard for DIBAO, up to 1.5 of it for MARGIN. */
function setIncome(people: readonly Person[], program: string, kind: UrbanRural, rng: Rng): number {
  const standard = kind === 'URBAN' ? AMOUNTS.dibaoUrban : AMOUNTS.dibaoRural.C1;
  const share = program === 'DIBAO' ? 0.2 + rng.next() * 0.7 : program === 'MARGIN' ? 1.05 + rng.next() * 0.4 : 1.6 + rng.next() * 0.4;
  const monthly = Math.min(Math.round(standard * share), Math.round((INCOME_MEDIAN[kind] / 12) * 0.9));
  for (const person of people) {
    person.row.perCapitaIncome = monthly * 12;
    person.row.incomeBand = bandOf(person.row.perCapitaIncome, kind);
  }
  return monthly;
}

function gradeAndAmount(row: DemoAssistance, people: readonly Person[], rng: Rng): void {
  if (row.program !== 'DIBAO') return;
  if (row.urbanRural === 'URBAN') {
    row.grade = 'DIFFERENCE';
    row.monthlyAmount = Math.ceil(Math.max(0, AMOUNTS.dibaoUrban - row.perCapitaIncome) * people.length);
  } else {
    const grade = (['C1', 'C2', 'C3', 'C4'] as const)[rng.weighted([0.12, 0.33, 0.35, 0.2])] ?? 'C3';
    row.grade = grade;
    row.monthlyAmount = AMOUNTS.dibaoRural[grade] * people.length;
  }
  row.supplementAmount = people.filter((p) => p.age >= 70 || p.age < 18 || (p.row.disability?.grade ?? 4) <= 2).length * AMOUNTS.dibaoSupplement;
}

const cause = (people: readonly Person[], rng: Rng): string => (people.every((p) => p.age >= 60) ? '3' : rng.pick(['1', '1', '2', '4', '5', '7', '8']));

function enrollHousehold(draft: CountyDraft, rng: Rng, program: 'DIBAO' | 'MARGIN' | 'RIGID', kind: UrbanRural, household: DemoHousehold): DemoAssistance {
  const people = livingOf(draft, household);
  const from = startMonth(rng);
  const unit = createCoLiving(draft, household, `${addMonths(from, -1)}-01`);
  const monthly = setIncome(people, program, kind, rng);
  const row = assistanceRow(draft, program, people, kind, from);
  Object.assign(row, { householdId: unit.id, applicantId: household.headId, perCapitaIncome: monthly, povertyCause: cause(people, rng) });
  gradeAndAmount(row, people, rng);
  pay(row, rng);
  for (const person of people) person.enrolled = program;
  draft.world.assistance.push(row);
  return row;
}

function enrollSingle(draft: CountyDraft, rng: Rng, program: 'DIBAO' | 'MARGIN' | 'RIGID', kind: UrbanRural, person: Person): DemoAssistance {
  const row = assistanceRow(draft, program, [person], kind, startMonth(rng));
  row.perCapitaIncome = setIncome([person], program, kind, rng);
  Object.assign(row, { singlePersonBasis: rng.pick(['1', '2', '3'] as const), povertyCause: '2' });
  gradeAndAmount(row, [person], rng);
  pay(row, rng);
  person.enrolled = program;
  draft.world.assistance.push(row);
  return row;
}

/** The county of a minor who is extremely poor and lives alone: support that goes on beyond 18 while at school. */
const COUNTY_OF_MINOR = '620602';

function minorAlone(draft: CountyDraft): Person | undefined {
  if (draft.code !== COUNTY_OF_MINOR) return undefined;
  const minor = draft.living().find((p) => p.age >= 16 && p.age < 18 && !p.household && !p.part && !p.enrolled && p.row.nationality === undefined);
  if (minor) draft.world.cast.extremelyPoorMinor = minor.row.id;
  return minor;
}

/** Supported extremely poor: old people without spouse, those who live alone first. */
function enrollTekun(draft: CountyDraft, rng: Rng, kind: UrbanRural, count: number): void {
  if (count === 0) return;
  const minor = kind === 'RURAL' ? minorAlone(draft) : undefined;
  const alone = (p: Person): number => (!p.household ? 1 : p.household.members.length === 1 ? 0 : p.spouse ? 3 : 2);
  const pool = draft.living().filter((p) => p.age >= 60 && p.age < 95 && !p.part && !p.enrolled && p.row.nationality === undefined && p.row.id !== draft.world.cast.oneHundredAndFive);
  const keyed = pool.map((p) => ({ p, key: alone(p) * 10 + (p.row.urbanRural === kind ? 0 : 5) + (p.male ? 0 : 1) + rng.next() })).sort((a, b) => a.key - b.key);
  if (keyed.length < count) throw new Error(`${draft.code}: ${keyed.length} of ${count} TEKUN`);
  for (const p of [...(minor ? [minor] : []), ...keyed.map(({ p: old }) => old)].slice(0, count)) {
    const row = assistanceRow(draft, 'TEKUN', [p], kind, startMonth(rng));
    const selfCare = (['FULL', 'PARTIAL', 'NONE'] as const)[rng.weighted([0.7, 0.18, 0.12])] ?? 'FULL';
    setIncome([p], 'DIBAO', kind, rng);
    Object.assign(row, {
      monthlyAmount: kind === 'URBAN' ? AMOUNTS.tekunUrban : AMOUNTS.tekunRural, nursingAmount: AMOUNTS.tekunNursing[selfCare], careForm: 'DISPERSED', selfCare, povertyCause: '4', perCapitaIncome: 0,
    });
    // A row about a child is seen under its case: the review that looks at whether the minor still goes to school.
    if (p === minor) row.status = 'REVIEWING';
    pay(row, rng);
    p.enrolled = 'TEKUN';
    draft.world.assistance.push(row);
  }
}

/** X01: dead persons whose enrollment goes on, and one whose last payment is that of the month of death; returns how many stay on the books. */
function plantAfterDeath(draft: CountyDraft, rng: Rng): Record<UrbanRural, number> {
  const { quotas } = draft.plan;
  const onBooks: Record<UrbanRural, number> = { URBAN: 0, RURAL: 0 };
  const room: Record<UrbanRural, number> = { URBAN: quotas.dibaoUrban, RURAL: quotas.dibaoRural };
  for (const kind of ['positive', 'near-miss'] as const) {
    for (const person of draft.persons.filter((p) => p.part === `X01_ASSISTANCE_${kind}`)) {
      const own = person.row.urbanRural;
      const standard: UrbanRural = room[own] > onBooks[own] ? own : own === 'URBAN' ? 'RURAL' : 'URBAN';
      if (kind === 'positive') onBooks[standard]++;
      const row = enrollSingle(draft, rng, 'DIBAO', standard, person);
      if (kind === 'near-miss') Object.assign(row, { status: 'TERMINATED', to: person.row.deathDate?.slice(0, 7) });
      pay(row, rng);
      row.paidMonths = row.paidMonths.map((paid) => ({ ...paid, status: 'PAID' }));
      draft.world.planted.push({ rule: 'X01', kind, line: 'ASSISTANCE', countyCode: draft.code, subjectId: person.row.id, rowId: row.id });
    }
  }
  return onBooks;
}

/** Every state of an enrollment occurs; terminated ones come on top of the persons on the books. */
function varyStates(draft: CountyDraft): void {
  const rng = draft.rng('assistance-states');
  const star = draft.world.cast.flagshipHousehold;
  const states: readonly EnrollmentStatus[] = ['REVIEWING', 'PROPOSED_CHANGE', 'HEARD', 'GRACE', 'SUSPENDED'];
  const rows = draft.world.assistance.filter((row) => row.program === 'DIBAO' && row.status === 'ACTIVE' && row.householdId !== star && !draft.personOf.get(row.beneficiaryIds[0] ?? '')?.part);
  rows.forEach((row, i) => {
    if (i === 0 || !(rng.chance(0.14) || (i === 1 && draft.plan.residents > 50))) return;
    row.status = states[(i + draft.plan.census.ordinal) % states.length] ?? 'REVIEWING';
    pay(row, rng);
  });
  const count = draft.plan.residents > 55 ? Math.max(1, Math.round(draft.plan.residents / 400)) : 0;
  const former = draft.living().filter((p) => !p.enrolled && !p.part && p.household && p.age >= 25 && p.age < 60 && !p.row.coLivingHouseholdId);
  for (const person of rng.shuffle(former).slice(0, count)) {
    const row = enrollSingle(draft, rng, 'DIBAO', person.row.urbanRural, person);
    person.enrolled = undefined;
    row.to = `2021-0${rng.int(3, 9)}`;
    row.status = 'TERMINATED';
    pay(row, rng);
  }
}
