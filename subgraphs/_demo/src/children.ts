import { AMOUNTS, SHARES } from './calibration.js';
import { addDays, isoWeek } from './dates.js';
import type { CountyDraft, Person } from './draft.js';
import { fullName } from './names.js';
import type { Rng } from './rng.js';
import type { ChildCategory, DeFactoReason, DemoChild, DemoGuardian, DemoParent, DemoStipend } from './types-care.js';

const REASONS: readonly DeFactoReason[] = [
  'DEAD', 'LOST_CONTACT', 'IN_PRISON', 'SEVERE_DISABILITY', 'GRAVE_ILLNESS', 'MISSING_DECLARED', 'COMPULSORY_REHAB', 'OTHER_CUSTODY', 'GUARDIANSHIP_REVOKED', 'DEPORTED',
];
const BASIS: Record<ChildCategory, string> = {
  ORPHAN: '父母双亡', DE_FACTO: '父母均不能履行抚养义务', DISTRESSED: '家庭贫困', LEFT_BEHIND: '父母外出务工', MIGRANT: '随父母流动', ROOFLESS: '流浪救助', STATE_WARD: '民政部门长期监护',
};

/** One file for each child in the plan's categories, with guardians who live in the county. */
export function openChildFiles(draft: CountyDraft): void {
  const rng = draft.rng('children');
  const floors = { ORPHAN: draft.plan.floors.orphans, DE_FACTO: draft.plan.floors.deFacto };
  for (const person of draft.persons) {
    const category = categoryOf(draft, person);
    if (!category) continue;
    const same = draft.world.children.filter((c) => c.categories[0]?.category === category).length;
    const total = category === 'ORPHAN' ? draft.plan.quotas.orphans : draft.plan.quotas.deFacto;
    const floor = (category === 'ORPHAN' || category === 'DE_FACTO') && same >= total - floors[category];
    draft.world.children.push(childFile(draft, rng, person, category, same, floor));
  }
  const inTown = draft.world.children.filter((c) => !draft.personOf.get(c.residentId)?.row.deathDate && c.residentId !== draft.world.cast.almostAdultOrphan && c.residentId !== draft.world.cast.flagshipChild);
  if (draft.code === '620102') {
    const [one] = inTown.filter((c) => c.categories[0]?.category !== 'LEFT_BEHIND');
    const two = inTown.find((c) => c.categories[0]?.category !== 'LEFT_BEHIND' && c.divisionCode !== one?.divisionCode && c.divisionCode.slice(0, 9) === one?.divisionCode.slice(0, 9));
    if (one && two) Object.assign(draft.world.cast, { childOfVillage: one.residentId, childOfNextVillage: two.residentId });
    const behind = inTown.find((c) => c.categories[0]?.category === 'LEFT_BEHIND');
    if (behind) draft.world.cast.leftBehindChild = behind.residentId;
  }
}

function categoryOf(draft: CountyDraft, person: Person): ChildCategory | undefined {
  if (person.row.id === draft.world.cast.flagshipChild) return 'DISTRESSED';
  switch (person.part) {
    case 'ORPHAN': case 'X01_CHILD_positive': case 'X01_CHILD_near-miss': return 'ORPHAN';
    case 'DE_FACTO': return 'DE_FACTO';
    case 'LEFT_BEHIND': return 'LEFT_BEHIND';
    case 'DISTRESSED': return 'DISTRESSED';
    default: return undefined;
  }
}

const sinceOf = (person: Person, rng: Rng): string => {
  const dead = (person.parents ?? []).map((p) => p.row.deathDate ?? '').sort().at(-1);
  if (dead) return addDays(dead, 40);
  const born = Number(person.row.birthDate.slice(0, 4));
  return `${rng.int(Math.min(2020, Math.max(2014, born + 2)), 2020)}-0${rng.int(1, 9)}-${rng.int(10, 28)}`;
};

function childFile(draft: CountyDraft, rng: Rng, person: Person, category: ChildCategory, place: number, floor: boolean): DemoChild {
  const since = sinceOf(person, rng);
  const guardians = guardiansOf(draft, person, category, since);
  const row: DemoChild = {
    id: draft.id('cf'), residentId: person.row.id, categories: [{ category, since, basis: BASIS[category] }], divisionCode: person.row.residenceDivision, countyCode: draft.code,
    guardians, parents: parentsOf(person, category, since, rng, place + draft.plan.census.ordinal), riskLevel: (['LOW', 'HIGH', 'MEDIUM', 'LOW', 'URGENT'] as const)[(place * 2 + draft.plan.census.ordinal + category.length) % 5] ?? 'LOW',
    stipends: [], contacts: [], ...(floor ? { floorRow: true } : {}), synthetic: true,
  };
  if (category === 'ORPHAN' || category === 'DE_FACTO') row.stipends.push(stipendOf(draft, person, category, since, row));
  if (category === 'LEFT_BEHIND') entrust(draft, rng, person, row);
  const ordinal = draft.plan.census.ordinal;
  if (category === 'ORPHAN' && ordinal % 2 === 0) addCategory(row, 'STATE_WARD', since);
  const turn = (ordinal + place) % 3;
  if (category === 'DISTRESSED' && turn < 2 && person.row.id !== draft.world.cast.flagshipChild) addCategory(row, turn === 0 ? 'MIGRANT' : 'ROOFLESS', since);
  return row;
}

const addCategory = (row: DemoChild, category: ChildCategory, since: string): void => { row.categories.push({ category, since, basis: BASIS[category] }); };

/** A living adult of the household, the head first; any adult of the county when none is left. */
function guardiansOf(draft: CountyDraft, person: Person, category: ChildCategory, since: string): DemoGuardian[] {
  const members = person.household?.members ?? [];
  const adults = members.map((m) => draft.personOf.get(m.residentId) as Person).filter((p) => p !== person && p.age >= 18 && !p.row.deathDate && p.part !== 'ABSENT_PARENT');
  const mother = person.parents?.find((p) => !p.row.deathDate && p.part === 'FLAGSHIP_FAMILY');
  const own = category === 'DISTRESSED' ? adults.filter((p) => p.age - person.age >= 16 && p.age - person.age <= 45) : [];
  const head = adults.find((p) => p.row.id === person.household?.headId);
  const guardian = mother ?? own[0] ?? head ?? adults[0] ?? draft.living().find((p) => p.age >= 35 && p.age <= 60 && !p.part);
  if (!guardian) throw new Error(`${draft.code}: no guardian`);
  const member = members.find((m) => m.residentId === guardian.row.id);
  const relation = mother || own[0] === guardian ? '50' : member && guardian.age - person.age >= 40 ? '60' : '97';
  return [{ residentId: guardian.row.id, kind: category === 'LEFT_BEHIND' ? 'ENTRUSTED' : 'LEGAL', relation, from: category === 'DISTRESSED' ? person.row.birthDate : since }];
}

function parentsOf(person: Person, category: ChildCategory, since: string, rng: Rng, place: number): DemoParent[] {
  if (category === 'DISTRESSED' && !person.parents) return [];
  const known = person.parents ?? [];
  const parents: DemoParent[] = known.map((p) => ({
    residentId: p.row.id, recordedName: p.row.name, sex: p.row.sex, since: p.row.deathDate ?? since, ...(category === 'ORPHAN' ? { reason: 'DEAD' as const } : {}),
  }));
  if (category === 'DISTRESSED') return parents;
  const family = person.row.name.charAt(0);
  for (const sex of ['1', '2'] as const) {
    if (parents.some((p) => p.sex === sex)) continue;
    const reason = category === 'ORPHAN' ? 'DEAD' as const : category === 'DE_FACTO' ? (sex === '1' ? REASONS[place % 3] : REASONS[1 + (place % 9)]) ?? 'LOST_CONTACT' as const : undefined;
    parents.push({ recordedName: fullName(family, '01', sex, rng), sex, since, ...(reason ? { reason } : {}) });
  }
  return parents;
}

function stipendOf(draft: CountyDraft, person: Person, category: 'ORPHAN' | 'DE_FACTO', since: string, row: DemoChild): DemoStipend {
  const institution = category === 'ORPHAN' && row.categories.length > 1 ? draft.world.childInstitutions[0] : undefined;
  if (institution) row.institutionId = institution.id;
  const kind = category === 'DE_FACTO' ? 'DE_FACTO' : institution ? 'ORPHAN_INSTITUTION' : 'ORPHAN_DISPERSED';
  const monthlyAmount = category === 'DE_FACTO' ? AMOUNTS.deFacto : institution ? AMOUNTS.orphanInstitution : AMOUNTS.orphanDispersed;
  const stipend: DemoStipend = { id: draft.id('st'), kind, divisionCode: draft.code, monthlyAmount, from: since.slice(0, 7), status: 'PAYING' };
  if (person.part === 'X01_CHILD_positive' || person.part === 'X01_CHILD_near-miss') {
    const near = person.part === 'X01_CHILD_near-miss';
    if (near) Object.assign(stipend, { status: 'ENDED', to: person.row.deathDate?.slice(0, 7) });
    draft.world.planted.push({ rule: 'X01', kind: near ? 'near-miss' : 'positive', line: 'CHILD', countyCode: draft.code, subjectId: person.row.id, rowId: stipend.id });
  }
  return stipend;
}

/** Entrusted care of left-behind children: agreement for most, a contact in most weeks. */
function entrust(draft: CountyDraft, rng: Rng, person: Person, row: DemoChild): void {
  const principal = person.parents?.[0];
  const trustee = row.guardians[0]?.residentId;
  if (principal && trustee && rng.chance(SHARES.careAgreement)) {
    row.careAgreement = { id: draft.id('ca'), principalId: principal.row.id, trusteeId: trustee, signedOn: `2021-0${rng.int(1, 9)}-${rng.int(10, 28)}`, to: '2022-08-31', notifiedVillage: true, notifiedSchool: rng.chance(0.9) };
  }
  for (let week = 12; week >= 1; week--) {
    const day = addDays('2021-12-29', -7 * (week - 1));
    row.contacts.push({ id: draft.id('cl'), isoWeek: isoWeek(day), ...(rng.chance(SHARES.weeklyContact) ? { at: `${addDays(day, -rng.int(0, 2))}T19:${rng.int(10, 59)}:00+08:00` } : { missed: true as const }) });
  }
}
