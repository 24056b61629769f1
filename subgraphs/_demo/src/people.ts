import { AS_OF } from './calibration.js';
import { AGE_BANDS } from './census.js';
import { addDays, addYears, ageOn } from './dates.js';
import type { CountyDraft, Part, Person } from './draft.js';
import type { Sex } from './types-people.js';

/** Age within a band; beyond 85 the years thin out. */
function ageWithin(low: number, high: number, random: number): number {
  if (high < 99) return low + Math.floor(random * (high - low + 1));
  return Math.min(high, low + Math.floor(-Math.log(1 - random) * 3.2));
}

/** Sets the birth date and all that follows from it. */
export function setBirthDate(person: Person, birthDate: string): void {
  person.row.birthDate = birthDate;
  person.age = ageOn(birthDate, AS_OF);
  person.row.age = person.age;
  person.row.adultOn = addYears(birthDate, 18);
}

/** Creates the residents of the county cell by cell of the census, then casts the parts that later steps rely on. */
export function createPeople(draft: CountyDraft): void {
  const rng = draft.rng('people');
  draft.plan.cells.forEach((count, cell) => {
    const [low, high] = AGE_BANDS[Math.floor(cell / 2)] ?? [0, 0];
    const sex: Sex = cell % 2 === 0 ? '1' : '2';
    for (let i = 0; i < count; i++) {
      const person = newPerson(draft, sex);
      const age = ageWithin(low, high, rng.next());
      setBirthDate(person, addDays(`${2021 - age}-12-31`, -rng.int(0, 364)));
    }
  });
  castParts(draft);
  castTheDead(draft);
}

function newPerson(draft: CountyDraft, sex: Sex): Person {
  const id = draft.id('r');
  const person: Person = {
    age: 0, male: sex === '1',
    row: {
      id, name: '', idType: '111', idNumber: '', sex, birthDate: '', age: 0, adultOn: '', ethnicity: '01', education: '90', phone: '',
      hukouDivision: null, residenceDivision: '', countyCode: draft.code, hukouNature: 'RURAL', urbanRural: 'RURAL', addressText: '',
      perCapitaIncome: 0, incomeBand: 'MIDDLE', synthetic: true,
    },
  };
  draft.persons.push(person);
  draft.personOf.set(id, person);
  draft.world.residents.push(person.row);
  return person;
}

/** Takes `count` persons without a part that pass the test and gives them one; falls back on the second test. */
function cast(draft: CountyDraft, part: Part, count: number, test: (p: Person) => boolean, fallback: (p: Person) => boolean = test): Person[] {
  if (count <= 0) return [];
  const rng = draft.rng(`part/${part}`);
  const free = (check: (p: Person) => boolean): Person[] => draft.persons.filter((p) => !p.part && !p.row.deathDate && check(p));
  const taken: Person[] = [];
  for (const check of [test, fallback]) {
    for (const person of rng.shuffle(free(check))) {
      if (taken.length === count) break;
      person.part = part;
      taken.push(person);
    }
  }
  if (taken.length < count) throw new Error(`${draft.code}: ${taken.length} of ${count} ${part}`);
  return taken;
}

const aged = (low: number, high: number) => (p: Person): boolean => p.age >= low && p.age <= high;

function castParts(draft: CountyDraft): void {
  const { quotas } = draft.plan;
  const { cast: cards } = draft.world;
  if (draft.code === '620102') {
    const [star] = cast(draft, 'FLAGSHIP', 1, (p) => !p.male && aged(80, 90)(p), (p) => !p.male && aged(80, 99)(p));
    const [spouse] = cast(draft, 'FLAGSHIP_FAMILY', 1, (p) => p.male && aged(80, 95)(p), (p) => p.male && aged(75, 99)(p));
    const [daughter] = cast(draft, 'FLAGSHIP_FAMILY', 1, (p) => !p.male && aged(42, 54)(p));
    const [child] = cast(draft, 'FLAGSHIP_FAMILY', 1, aged(8, 13));
    if (!star || !spouse || !daughter || !child) throw new Error('the flagship family is incomplete');
    star.spouse = spouse;
    spouse.spouse = star;
    spouse.row.deathDate = '2021-03-18';
    child.parents = [daughter];
    Object.assign(cards, { flagship: star.row.id, flagshipSpouse: spouse.row.id, flagshipChild: child.row.id });
    const old = draft.persons.find((p) => !p.part && p.age >= 85 && !p.male) ?? draft.persons.find((p) => !p.part && p.age >= 85);
    if (old) {
      setBirthDate(old, '1916-05-09');
      cards.oneHundredAndFive = old.row.id;
    }
    const almost = draft.persons.find((p) => !p.part && p.age >= 15 && p.age <= 19);
    if (almost) {
      setBirthDate(almost, '2004-01-01');
      almost.part = 'ORPHAN';
      cards.almostAdultOrphan = almost.row.id;
    }
  }
  const wards: [Part, number][] = [
    ['ORPHAN', quotas.orphans - (cards.almostAdultOrphan ? 1 : 0) - plantedChildren(draft)],
    ['DE_FACTO', quotas.deFacto],
    ['LEFT_BEHIND', quotas.leftBehind],
    ['DISTRESSED', quotas.distressed - (cards.flagshipChild ? 1 : 0)],
  ];
  cast(draft, 'X01_CHILD_positive', draft.hasPlanting('X01', 'CHILD', 'positive'), aged(5, 14)).forEach((p, i) => { p.row.deathDate = `2021-0${4 + (i % 5)}-11`; });
  for (const [part, count] of wards) cast(draft, part, count, aged(3, 13), aged(3, 14));
}

const plantedChildren = (draft: CountyDraft): number => draft.hasPlanting('X01', 'CHILD', 'positive') + draft.hasPlanting('X01', 'CHILD', 'near-miss');

/** The deaths of 2021: the planted ones in spring and summer, the others through the year by age hazard. */
function castTheDead(draft: CountyDraft): void {
  const rng = draft.rng('deaths');
  const { quotas } = draft.plan;
  const planted: [Part, string, string, string, number, number][] = [
    ['X01_ELDERLY_positive', 'X01', 'ELDERLY', 'positive', 80, 104], ['X01_ELDERLY_near-miss', 'X01', 'ELDERLY', 'near-miss', 80, 104],
    ['X01_ASSISTANCE_positive', 'X01', 'ASSISTANCE', 'positive', 30, 79], ['X01_ASSISTANCE_near-miss', 'X01', 'ASSISTANCE', 'near-miss', 30, 79],
    ['X02_STAY_positive', 'X02', 'STAY', 'positive', 60, 79], ['X02_STAY_near-miss', 'X02', 'STAY', 'near-miss', 60, 79],
  ];
  const protectedId = draft.world.cast.oneHundredAndFive;
  for (const [part, rule, line, kind, low, high] of planted) {
    const many = cast(draft, part, draft.hasPlanting(rule, line, kind), (p) => aged(low, high)(p) && p.row.id !== protectedId);
    for (const person of many) person.row.deathDate = `2021-0${rng.int(3, 9)}-${rng.int(10, 27)}`;
  }
  const dead = (test: (p: Person) => boolean): number => draft.persons.filter((p) => p.row.deathDate && test(p)).length;
  const let80 = quotas.deaths80 - dead((p) => p.age >= 80);
  const letOther = quotas.deathsOther - dead((p) => p.age < 80);
  const dieOut = (count: number, hazard: (p: Person) => number): void => {
    const pool = draft.persons.filter((p) => !p.part && !p.row.deathDate && p.row.id !== protectedId && hazard(p) > 0);
    const order = pool.map((p) => ({ p, key: -Math.log(1 - rng.next()) / hazard(p) })).sort((a, b) => a.key - b.key);
    if (order.length < count) throw new Error(`${draft.code}: only ${order.length} of ${count} can die`);
    for (const { p } of order.slice(0, count)) p.row.deathDate = addDays('2021-01-01', rng.int(0, 360));
  };
  dieOut(let80, (p) => (p.age >= 80 ? 1 : 0));
  dieOut(letOther, (p) => (p.age < 80 && p.age >= 1 ? Math.exp((p.age - 60) / 11) : 0));
}
