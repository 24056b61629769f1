import { AS_OF, INCOME_MEDIAN, SHARES } from './calibration.js';
import { addYears } from './dates.js';
import type { CountyDraft, Person } from './draft.js';
import { drawEthnicity } from './ethnicity.js';
import { formFamilies, type Unit } from './families.js';
import { syntheticIdNumber, syntheticPhone } from './identity.js';
import { familyName, fullName } from './names.js';
import { addressIn, drawVillage, drawVillageElsewhere, neighbouringVillages } from './places.js';
import type { Rng } from './rng.js';
import type { DemoHousehold, DemoHouseholdMember, UrbanRural } from './types-people.js';

/** Families, their homes, names and numbers; whoever is left lives in a collective register. */
export function createHouseholds(draft: CountyDraft): void {
  const rng = draft.rng('households');
  const { census, residents, familyHouseholds } = draft.plan;
  const collective = chooseCollective(draft, rng, Math.min(Math.round((residents * (census.population - census.householdPersons)) / census.population), residents - familyHouseholds * 2));
  const family = draft.persons.filter((p) => !collective.has(p));
  const units = formFamilies(draft, family, familyHouseholds);
  const urbanTarget = Math.round((residents * census.urban) / census.population);
  let urban = collective.size;
  let wards = 0;
  const forced = draft.code === '620102' ? neighbouringVillages('620102', '620102015') : undefined;
  const rank = (unit: Unit): number => (hasStar(unit) ? 2 : forced && hasFile(unit) ? 1 : 0);
  const order = rng.shuffle(units).sort((a, b) => rank(b) - rank(a));
  for (const unit of order) {
    const size = unit.adults.length + unit.others.length;
    const kind: UrbanRural = urban < urbanTarget && (forced !== undefined || !isLeftBehind(unit)) ? 'URBAN' : 'RURAL';
    if (kind === 'URBAN') urban += size;
    const village = forced && hasFile(unit) ? forced[wards++ % 2] : undefined;
    settle(draft, rng, unit, kind, village?.code);
  }
  for (const person of collective) settlePerson(draft, rng, person, drawVillage(draft.code, 'URBAN', rng).code, 'URBAN');
  giveNumbers(draft);
}

const isLeftBehind = (unit: Unit): boolean => unit.others.some(({ person }) => person.part === 'LEFT_BEHIND');
const hasFile = (unit: Unit): boolean => unit.others.some(({ person }) => person.part !== undefined && ['ORPHAN', 'DE_FACTO', 'LEFT_BEHIND', 'DISTRESSED'].includes(person.part));
const hasStar = (unit: Unit): boolean => unit.adults.some((p) => p.part === 'FLAGSHIP');

function chooseCollective(draft: CountyDraft, rng: Rng, count: number): Set<Person> {
  const chosen = new Set<Person>();
  const free = rng.shuffle(draft.persons.filter((p) => !p.part && !p.row.deathDate));
  for (const [low, high] of [[16, 27], [75, 99], [28, 45]] as const)
    for (const person of free) if (chosen.size < count && person.age >= low && person.age <= high) chosen.add(person);
  return chosen;
}

function settle(draft: CountyDraft, rng: Rng, unit: Unit, kind: UrbanRural, forcedVillage?: string): void {
  const residence = forcedVillage ?? drawVillage(draft.code, kind, rng).code;
  const chance = rng.next();
  const hukou = forcedVillage || chance < SHARES.hukouInVillage ? residence
    : chance < SHARES.hukouInVillage + SHARES.hukouOtherTownship ? drawVillage(draft.code, kind, rng).code : drawVillageElsewhere(draft.code, kind, rng).code;
  const address = addressIn(residence, kind, rng);
  const head = headOf(unit);
  const ethnicity = drawEthnicity(draft.code, draft.plan.census.minorityShare, rng);
  const validFrom = `${rng.int(1995, 2015)}-0${rng.int(1, 9)}-${rng.int(10, 28)}`;
  const household: DemoHousehold = {
    id: draft.id('h'), kind: 'HUKOU', headId: head.row.id, members: [], divisionCode: hukou, countyCode: draft.code, urbanRural: kind, addressText: address,
    validFrom, synthetic: true,
  };
  const nature: UrbanRural = kind === 'URBAN' && rng.chance(SHARES.urbanHukou) ? 'URBAN' : 'RURAL';
  const income = Math.round(INCOME_MEDIAN[kind] * Math.exp(rng.normal() * 0.55 - 0.1));
  const family = familyName(ethnicity, rng);
  const add = (person: Person, relation: DemoHouseholdMember['relation']): void => {
    const surname = relation === '10' || relation === '97' || (relation === '50' && !person.male) ? familyName(ethnicity, rng) : family;
    Object.assign(person.row, {
      ethnicity, name: fullName(ethnicity === '04' || family === '' ? family : surname, ethnicity, person.row.sex, rng), residenceDivision: residence,
      hukouDivision: hukou, hukouNature: nature, urbanRural: kind, addressText: address, householdId: household.id, perCapitaIncome: income,
    });
    person.household = household;
    household.members.push({
      residentId: person.row.id, relation, coLiving: !person.row.deathDate && person.part !== 'ABSENT_PARENT', from: person.row.birthDate > validFrom ? person.row.birthDate : validFrom,
      ...(person.row.deathDate ? { to: person.row.deathDate } : {}),
    });
  };
  add(head, '02');
  for (const adult of unit.adults) if (adult !== head) add(adult, adult === head.spouse ? '10' : '97');
  for (const { person, relation } of unit.others) if (person !== head) add(person, relation);
  if (household.members.every((m) => m.to !== undefined)) household.validTo = household.members.map((m) => m.to ?? '').sort().at(-1) ?? AS_OF;
  draft.world.households.push(household);
}

/** A living adult of the unit, else the eldest living member, else the one who died last. */
function headOf(unit: Unit): Person {
  const alive = unit.adults.filter((p) => !p.row.deathDate);
  const first = alive.find((p) => p.male) ?? alive[0];
  if (first) return first;
  const others = unit.others.map((o) => o.person).filter((p) => !p.row.deathDate && p.part !== 'ABSENT_PARENT' && p.age >= 18).sort((a, b) => b.age - a.age);
  return others[0] ?? unit.adults[0] ?? (unit.others[0] as { person: Person }).person;
}

function settlePerson(draft: CountyDraft, rng: Rng, person: Person, village: string, kind: UrbanRural): void {
  const ethnicity = drawEthnicity(draft.code, draft.plan.census.minorityShare, rng);
  Object.assign(person.row, {
    ethnicity, name: fullName(familyName(ethnicity, rng), ethnicity, person.row.sex, rng), residenceDivision: village, hukouDivision: village,
    hukouNature: kind, urbanRural: kind, addressText: addressIn(village, kind, rng), perCapitaIncome: Math.round(INCOME_MEDIAN[kind] * Math.exp(rng.normal() * 0.4)),
  });
}

function giveNumbers(draft: CountyDraft): void {
  const rng = draft.rng('numbers');
  makeTwins(draft);
  const serials = new Map<string, number>();
  const { ordinal } = draft.plan.census;
  for (const person of draft.persons) {
    const { row } = person;
    const key = row.birthDate + row.sex;
    const serial = serials.get(key) ?? 0;
    serials.set(key, serial + 1);
    row.idNumber = syntheticIdNumber(ordinal, row.birthDate, row.sex, serial);
    row.phone = syntheticPhone(ordinal, rng);
    row.education = drawEducation(person.age, row.urbanRural, rng);
    row.incomeBand = bandOf(row.perCapitaIncome, row.urbanRural);
  }
}

/** Income band against the urban or rural standard, per year. */
export function bandOf(income: number, kind: UrbanRural): 'BELOW_STANDARD' | 'LOW' | 'MIDDLE' | 'HIGH' {
  const standard = kind === 'URBAN' ? 7_476 : 4_788;
  return income < standard ? 'BELOW_STANDARD' : income < standard * 1.5 ? 'LOW' : income < INCOME_MEDIAN[kind] * 1.8 ? 'MIDDLE' : 'HIGH';
}

function drawEducation(age: number, kind: UrbanRural, rng: Rng): string {
  if (age < 6) return '90';
  if (age < 13) return '80';
  if (age < 16) return '70';
  if (age < 19) return rng.chance(0.7) ? '60' : '40';
  const levels = ['10', '20', '30', '40', '60', '70', '80', '90'];
  const weights = age < 45 ? (kind === 'URBAN' ? [3, 24, 22, 8, 20, 20, 3, 0] : [0, 5, 10, 8, 15, 48, 13, 1]) : age < 65 ? (kind === 'URBAN' ? [1, 10, 14, 6, 22, 34, 11, 2] : [0, 1, 2, 2, 8, 42, 38, 7]) : [0, 2, 4, 2, 8, 20, 42, 22];
  return levels[rng.weighted(weights)] ?? '70';
}

/** Two brothers or sisters of the county's first suitable household are born on one day. */
function makeTwins(draft: CountyDraft): void {
  if (draft.code !== '620103') return;
  for (const household of draft.world.households) {
    const children = household.members.filter((m) => m.relation === '20' || m.relation === '30').map((m) => draft.personOf.get(m.residentId) as Person)
      .filter((p) => p.age >= 5 && p.age < 20 && !p.part && !p.row.deathDate);
    for (const one of children) {
      const two = children.find((p) => p !== one && Math.floor(p.age / 5) === Math.floor(one.age / 5));
      if (!two) continue;
      two.row.birthDate = one.row.birthDate;
      two.row.adultOn = addYears(two.row.birthDate, 18);
      two.age = two.row.age = one.age;
      for (const member of household.members) if (member.residentId === two.row.id && member.from < two.row.birthDate) member.from = two.row.birthDate;
      Object.assign(draft.world.cast, { twinOne: one.row.id, twinTwo: two.row.id });
      return;
    }
  }
}

/** The unit that lives and claims together: the living members of a family register who were not excluded. */
export function createCoLiving(draft: CountyDraft, hukou: DemoHousehold, from: string): DemoHousehold {
  const living = hukou.members.filter((m) => m.to === undefined || draft.personOf.get(m.residentId)?.part === 'FLAGSHIP_FAMILY');
  const head = draft.personOf.get(hukou.headId) as Person;
  const household: DemoHousehold = {
    id: draft.id('h'), kind: 'CO_LIVING', headId: hukou.headId, divisionCode: head.row.residenceDivision, countyCode: draft.code, urbanRural: hukou.urbanRural,
    addressText: hukou.addressText, validFrom: from, synthetic: true,
    members: living.map((m) => ({ ...m, from: m.from > from ? m.from : from, ...(m.coLiving || m.to ? {} : { excludedReason: '9' as const }) })),
  };
  for (const member of living) {
    const person = draft.personOf.get(member.residentId);
    if (person && member.coLiving) person.row.coLivingHouseholdId = household.id;
  }
  draft.world.households.push(household);
  return household;
}

