import { SHARES } from './calibration.js';
import { addDays, addYears, ageOn } from './dates.js';
import { countyOfCode } from './divisions.js';
import type { CountyDraft, Person } from './draft.js';
import { officeElsewhere } from './offices.js';
import type { Rng } from './rng.js';
import type { DemoMarriage, DemoMarriageParty } from './types-registers.js';

/** Death records of everyone in the county who died. */
export function recordDeaths(draft: CountyDraft): void {
  const rng = draft.rng('death-records');
  const dead = draft.persons.filter((p) => p.row.deathDate !== undefined);
  const inYear = rng.shuffle(dead.filter((p) => p.row.deathDate?.startsWith('2021')));
  const cremated = new Set(inYear.slice(0, draft.plan.quotas.cremations2021));
  const home = draft.world.funeralFacilities.find((f) => f.kind === 'FUNERAL_HOME');
  for (const person of dead) {
    const source = (['MEDICAL_CERT', 'POLICE_CERT', 'COURT', 'FUNERAL_HOME', 'ASSISTANT_REPORT'] as const)[rng.weighted([0.62, 0.12, 0.03, 0.13, 0.1])] ?? 'MEDICAL_CERT';
    draft.world.deaths.push({
      id: draft.id('dr'), residentId: person.row.id, recordedName: person.row.name, deathDate: person.row.deathDate ?? '', source,
      verified: person.part !== undefined || source !== 'ASSISTANT_REPORT', divisionCode: person.row.residenceDivision.slice(0, 9), countyCode: draft.code,
      cremated: cremated.has(person), ...(cremated.has(person) && home ? { facilityId: home.id } : {}), synthetic: true,
    });
  }
}

/** Marriages of 2019–2021 among the couples of the families, divorces among singles who were once married. */
export function registerMarriages(draft: CountyDraft): void {
  const rng = draft.rng('marriages');
  const { quotas } = draft.plan;
  if (draft.code === '620102') makeForeignSpouse(draft);
  const pairs = couplesFor(draft, rng);
  for (const [year, count] of [[2021, quotas.marriages2021], [2020, quotas.marriages2020], [2019, quotas.marriages2019]] as const) {
    for (let i = 0; i < count; i++) {
      const place = pairs.findIndex((pair) => mayMarry(pair, `${year}-01-05`));
      const [pair] = pairs.splice(place, 1);
      if (!pair || place < 0) throw new Error(`${draft.code}: no couple for a marriage of ${year}`);
      const lawful = [addYears(pair[0].row.birthDate, 22), addYears(pair[1].row.birthDate, 20)].sort().at(-1) ?? '';
      register(draft, rng, 'J', pair, dayAfter(rng, year, lawful), 'new');
    }
  }
  const singles = rng.shuffle(draft.living().filter((p) => !p.spouse && !p.part && p.age >= 26 && p.age <= 62));
  for (const [year, count] of [[2021, quotas.divorces2021], [2020, quotas.divorces2020]] as const)
    for (let i = 0; i < count; i++) divorce(draft, rng, singles, year);
}

const mayMarry = ([man, woman]: readonly [Person, Person], on: string): boolean => ageOn(man.row.birthDate, on) >= 22 && ageOn(woman.row.birthDate, on) >= 20;
const dayAfter = (rng: Rng, year: number, lawful: string): string => {
  const first = `${year}-01-04` > lawful ? `${year}-01-04` : lawful;
  const last = `${year}-12-30`;
  const span = Math.max(0, Math.round((Date.parse(last) - Date.parse(first)) / 86_400_000));
  return addDays(first, rng.int(0, span));
};

/** Living couples of a household, the youngest first, the foreign spouse's before all; three years need three times the quota. */
function couplesFor(draft: CountyDraft, rng: Rng): [Person, Person][] {
  const pairs: [Person, Person][] = [];
  for (const man of draft.living()) {
    const woman = man.spouse;
    if (man.male && woman && !woman.row.deathDate && man.part !== 'FLAGSHIP_FAMILY' && woman.household === man.household) pairs.push([man, woman]);
  }
  const foreign = draft.world.cast.foreignSpouse;
  const key = new Map(pairs.map((pair) => [pair, pair[1].row.id === foreign ? -1 : Math.max(0, pair[0].age - 26) + rng.next() * 12]));
  return pairs.sort((a, b) => (key.get(a) ?? 0) - (key.get(b) ?? 0));
}

function register(draft: CountyDraft, rng: Rng, matter: 'J' | 'L', [man, woman]: readonly [Person, Person], on: string, before: 'new' | 'married', linked?: DemoMarriage): DemoMarriage {
  const own = rng.pick(draft.world.marriageOffices);
  const home = draft.world.marriageOffices[0];
  const foreign = woman.row.nationality !== undefined;
  const localHukou = [man, woman].some((p) => p.row.hukouDivision && countyOfCode(p.row.hukouDivision) === draft.code);
  const away = !linked && !foreign && rng.chance(SHARES.crossRegionMarriage) ? officeElsewhere(draft, rng) : undefined;
  const id = linked?.officeId ?? away?.id ?? (foreign ? home?.id : own.id) ?? own.id;
  const division = linked?.officeDivision ?? away?.divisionCode ?? draft.code;
  const ordinal = linked ? Number(linked.certNo.slice(5, 7)) : away?.ordinal ?? draft.plan.census.ordinal;
  const year = on.slice(0, 4);
  // Couples from elsewhere number above 900,000, by their own county, so that no two counties issue one number.
  const elsewhere = ordinal !== draft.plan.census.ordinal;
  const sequence = draft.nextSequence(`cert/${matter}/${ordinal}/${year}`);
  const serial = elsewhere ? 900_000 + draft.plan.census.ordinal * 1_000 + sequence : sequence;
  const party = (p: Person): DemoMarriageParty => ({
    residentId: p.row.id, recordedName: p.row.name, kind: p.row.nationality ? 'FOREIGN' : 'MAINLAND',
    maritalBefore: before === 'married' ? '20' : p.age > 40 && rng.chance(0.5) ? '40' : '10', ageAtRegistration: ageOn(p.row.birthDate, on),
  });
  const row: DemoMarriage = {
    id: draft.id('mr'), certNo: `${matter}6299${String(ordinal).padStart(2, '0')}-${year}-${String(serial).padStart(6, '0')}`, matter, registeredOn: on, officeId: id,
    officeDivision: division, partyA: party(man), partyB: party(woman), ...(linked ? { linkedId: linked.id } : {}),
    crossRegion: elsewhere ? !countiesOf(man, woman).includes(division) : !localHukou, synthetic: true,
  };
  draft.world.marriages.push(row);
  return row;
}

const countiesOf = (...people: readonly Person[]): string[] => people.map((p) => countyOfCode(p.row.hukouDivision ?? ''));

/** Marriage before 2019, divorce in the year, both at one office. */
function divorce(draft: CountyDraft, rng: Rng, singles: Person[], year: number): void {
  const manAt = singles.findIndex((p) => p.male && singles.some((w) => fits(p, w)));
  const man = singles[manAt];
  const woman = man && singles.find((w) => fits(man, w));
  if (!man || !woman) {
    divorceOfCouple(draft, rng, year);
    return;
  }
  singles.splice(manAt, 1);
  singles.splice(singles.indexOf(woman), 1);
  dissolve(draft, rng, [man, woman], year);
}

const fits = (man: Person, woman: Person): boolean => !woman.male && woman.household !== man.household && Math.abs(man.age - woman.age) <= 12;

/** Where no singles fit, a couple of the families divorces and shares the home on. */
function divorceOfCouple(draft: CountyDraft, rng: Rng, year: number): void {
  const taken = new Set(draft.world.marriages.flatMap((m) => [m.partyA.residentId, m.partyB.residentId]));
  const pair = couplesFor(draft, rng).find(([man, woman]) => !taken.has(man.row.id) && !man.enrolled && !woman.enrolled && mayMarry([man, woman], '2018-12-31'));
  if (!pair) throw new Error(`${draft.code}: no couple for a divorce`);
  pair[0].spouse = undefined;
  pair[1].spouse = undefined;
  const member = pair[0].household?.members.find((m) => m.relation === '10' && pair.some((p) => p.row.id === m.residentId));
  if (member) member.relation = '99';
  dissolve(draft, rng, pair, year);
}

function dissolve(draft: CountyDraft, rng: Rng, pair: readonly [Person, Person], year: number): void {
  const lawful = [addYears(pair[0].row.birthDate, 22), addYears(pair[1].row.birthDate, 20)].sort().at(-1) ?? '';
  const wed = lawful > '2010-01-01' ? addDays(lawful, rng.int(10, 90)) : `20${rng.int(10, 18)}-0${rng.int(1, 9)}-${rng.int(10, 28)}`;
  const marriage = register(draft, rng, 'J', pair, wed, 'new');
  const ended = `${year}-${String(rng.int(2, 12)).padStart(2, '0')}-${rng.int(10, 28)}`;
  register(draft, rng, 'L', pair, ended, 'married', marriage);
  pair[0].divorced = true;
  pair[1].divorced = true;
}

/** The wife of a young couple of Lanzhou holds a foreigner's permanent residence card. */
function makeForeignSpouse(draft: CountyDraft): void {
  const wife = draft.living().find((p) => !p.male && p.spouse && !p.spouse.row.deathDate && p.age >= 24 && p.age <= 38 && !p.part && !p.enrolled
    && p.household?.members.length === 2 && p.household === p.spouse.household);
  if (!wife) return;
  Object.assign(wife.row, { name: '阿依达娜·塞里克', nationality: '398', idType: '553', ethnicity: '98' });
  Object.assign(draft.world.cast, { foreignSpouse: wife.row.id, dottedName: wife.row.id });
}
