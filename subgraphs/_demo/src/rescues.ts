import { addDays } from './dates.js';
import { fullNameOf, readDivisions } from './divisions.js';
import { rowId } from './identity.js';
import { SHOWN_COUNTIES } from './plan.js';
import { type Rng, rngOf } from './rng.js';
import type { DemoResident } from './types-people.js';
import type { World } from './types.js';

export interface DemoRescueStation {
  readonly id: string;
  readonly name: string;
  readonly divisionCode: string;
  readonly phone: string;
  readonly beds: number;
  readonly addressText: string;
  /** 1 to 3; absent where it was not graded. */
  readonly grade?: string;
}

/** A step of a stay and the day on which it was made; `detail` says which where a step has several forms. */
export interface DemoRescueStep {
  readonly event: string;
  readonly on: string;
  readonly detail?: string;
}

export type DemoLeadStatus = 'RECEIVED' | 'CHECKED' | 'MATCH' | 'NO_MATCH';

/** A stay at a rescue station and the way it has come. */
export interface DemoRescue {
  readonly id: string;
  readonly station: DemoRescueStation;
  /** Who it turns out to be; absent of those whom nobody knows. */
  readonly resident?: DemoResident;
  readonly knownOnAdmission: boolean;
  readonly sex: '1' | '2';
  readonly ageFrom: number;
  readonly ageTo: number;
  readonly broughtBy: string;
  readonly features: string;
  readonly condition: readonly string[];
  readonly steps: readonly DemoRescueStep[];
  readonly leads: readonly DemoLeadStatus[];
  readonly floorRow?: true;
}

export type DemoStrayStatus = 'PROPOSED' | 'LISTED' | 'REMOVED';

/** An entry of the register of those likely to stray. */
export interface DemoStrayEntry {
  readonly id: string;
  readonly resident: DemoResident;
  readonly status: DemoStrayStatus;
  readonly stationDivision: string;
  readonly on: string;
  readonly reasons: readonly string[];
  readonly previousRescues: number;
}

const COUNTY_LEVEL = 3;
/** Stations of the province [S1]; stays a year [S1], which follow the population. */
const STATIONS = 51;
const STAYS_OF_A_YEAR = { demo: 4, medium: 160, province: 20_000 } as const;

/** The counties that have a station: those shown, and others evenly over the province. */
function stationCounties(): { code: string; name: string; ordinal: number }[] {
  const counties = readDivisions().filter(({ level }) => level === COUNTY_LEVEL).map(({ code, name }, place) => ({ code, name, ordinal: place + 1 }));
  const isShown = ({ code }: { code: string }): boolean => SHOWN_COUNTIES.some((shown) => shown === code);
  const others = counties.filter((county) => !isShown(county));
  const wanted = STATIONS - SHOWN_COUNTIES.length;
  const share = (place: number): number => Math.floor((place * wanted) / others.length);
  const chosen = new Set(others.filter((_, place) => share(place + 1) > share(place)).map(({ code }) => code));
  return counties.filter((county) => isShown(county) || chosen.has(county.code));
}

let stations: readonly (DemoRescueStation & { ordinal: number })[] | undefined;

/** The rescue stations of the province, by division. */
export function demoRescueStations(): readonly (DemoRescueStation & { ordinal: number })[] {
  stations ??= stationCounties().map(({ code, name, ordinal }) => {
    const rng = rngOf('rescue-station', code);
    const grade = rng.int(0, 3);
    return {
      id: rowId('rs', ordinal, 1, rng), name: `${name}救助管理站`, divisionCode: code, phone: `0930-${rng.int(2_000_000, 8_999_999)}`, beds: rng.int(2, 16) * 5, addressText: `${fullNameOf(code)}${rng.int(1, 200)}号`,
      ...(grade > 0 ? { grade: String(grade) } : {}), ordinal,
    };
  });
  return stations;
}

/** Steps with the days since admission. */
type Path = readonly (readonly [event: string, day: number, detail?: string])[];

const admitted: Path = [['admitPerson', 0]];
const searching: Path = [...admitted, ['recordIdentitySearch', 0, 'PHOTO']];
const searched: Path = [...searching, ['recordRescueService', 1], ['recordIdentitySearch', 3, 'DNA']];
const noticed: Path = [...searched, ['publishTracingNotice', 4]];
const identified: Path = [...searched, ['confirmIdentity', 6]];
const tracedHome: Path = [...noticed, ['confirmIdentity', 12], ['arrangeReturn', 13, 'FAMILY'], ['recordReturn', 15]];
const returning: Path = [...identified, ['arrangeReturn', 7, 'ESCORTED']];
const returned: Path = [...returning, ['recordReturn', 9]];
const knownReturned: Path = [...admitted, ['arrangeReturn', 1, 'RETURNED_SELF'], ['recordReturn', 2]];
const settling: Path = [...noticed, ['settlePerson', 120]];
const settled: Path = [...settling, ['recordSettlement', 160]];
const transferred: Path = [...searching, ['transferMinor', 2]];
const leftAlone: Path = [...admitted, ['leaveOnOwnWish', 1]];
const died: Path = [...searching, ['recordRescueService', 1], ['recordDeathInCare', 10]];
const takenDown: Path = [...noticed, ['withdrawTracingNotice', 20]];
const leftOnNotice: Path = [...noticed, ['leaveOnOwnWish', 25]];

type Who = 'known' | 'found' | 'unknown' | 'child' | 'again';
interface Story {
  readonly path: Path;
  /** Days before the day the world describes on which the last step was made. */
  readonly age: number;
  readonly who: Who;
  readonly leads?: readonly DemoLeadStatus[];
}

/** Every state, at least three of each; clocks that are up, long stays, children with and without a notice, somebody taken in three times. */
const stories: readonly Story[] = [
  { path: admitted, age: 0, who: 'unknown' }, { path: admitted, age: 3, who: 'unknown' }, { path: admitted, age: 1, who: 'known' }, { path: admitted, age: 0, who: 'child' },
  { path: searching, age: 1, who: 'unknown' }, { path: searching, age: 12, who: 'unknown' }, { path: searching, age: 1, who: 'child' }, { path: noticed, age: 5, who: 'child' },
  { path: noticed, age: 6, who: 'unknown', leads: ['RECEIVED', 'CHECKED', 'NO_MATCH'] }, { path: noticed, age: 30, who: 'unknown', leads: ['RECEIVED', 'CHECKED', 'NO_MATCH'] },
  { path: noticed, age: 110, who: 'unknown', leads: ['RECEIVED', 'CHECKED', 'NO_MATCH'] }, { path: takenDown, age: 2, who: 'unknown' }, { path: takenDown, age: 100, who: 'unknown' },
  { path: identified, age: 0, who: 'found' }, { path: identified, age: 2, who: 'found' }, { path: identified, age: 4, who: 'found' },
  { path: returning, age: 0, who: 'found' }, { path: returning, age: 1, who: 'found' }, { path: returning, age: 3, who: 'found' },
  { path: settling, age: 1, who: 'unknown' }, { path: settling, age: 20, who: 'unknown' }, { path: settling, age: 60, who: 'unknown' },
  { path: transferred, age: 5, who: 'child' }, { path: transferred, age: 40, who: 'child' }, { path: transferred, age: 90, who: 'child' },
  { path: settled, age: 30, who: 'unknown' }, { path: died, age: 60, who: 'unknown' }, { path: leftAlone, age: 8, who: 'unknown' }, { path: leftOnNotice, age: 15, who: 'unknown' },
  { path: tracedHome, age: 10, who: 'found', leads: ['MATCH', 'NO_MATCH'] }, { path: tracedHome, age: 35, who: 'found', leads: ['MATCH'] }, { path: tracedHome, age: 70, who: 'found', leads: ['MATCH'] },
  ...[250, 130, 20].flatMap((age): Story[] => Array.from({ length: SHOWN_COUNTIES.length }, () => ({ path: knownReturned, age, who: 'again' as const }))),
];

const ofTheYear: readonly { path: Path; who: Who }[] = [
  { path: returned, who: 'found' }, { path: knownReturned, who: 'known' }, { path: returned, who: 'found' }, { path: leftAlone, who: 'unknown' }, { path: knownReturned, who: 'known' }, { path: tracedHome, who: 'found' },
  { path: returned, who: 'found' }, { path: knownReturned, who: 'known' }, { path: transferred, who: 'child' }, { path: returned, who: 'found' },
];
const featuresOf = ['身高约一米六五，左眉有疤，河州口音', '体型偏瘦，穿深蓝色棉衣，只会说方言', '头发花白，右手食指缺一节', '背黑色布包，自称来自岷县，说不清住址'] as const;

/** Who of a county may have strayed: grown up, alive, and nobody whom the demonstration shows for other reasons. */
function poolsOf(world: World): Map<string, DemoResident[]> {
  const taken = new Set<string>([...Object.values(world.cast), ...world.planted.flatMap(({ subjectId }) => subjectId ?? [])]);
  return Map.groupBy(world.residents.filter(({ id, age, deathDate, idType }) => age >= 25 && age < 80 && !deathDate && idType === '111' && !taken.has(id)), ({ countyCode }) => countyCode);
}

const share = (total: number, place: number): number => Math.floor(((place + 1) * total) / STATIONS) - Math.floor((place * total) / STATIONS);

/** The stays of one station: those of the year, and of a shown county the stories. Of its own county alone, so that counties are loaded in any order. */
function staysOf(world: World, station: DemoRescueStation & { ordinal: number }, place: number, pool: readonly DemoResident[]): DemoRescue[] {
  const rng: Rng = rngOf('rescues', world.scale, station.divisionCode);
  const stays: DemoRescue[] = [];
  let next = 0;
  const person = (): DemoResident | undefined => pool[next++];
  const again = pool.at(-1);
  const add = ({ path, who }: Pick<Story, 'path' | 'who'>, start: string, more: Partial<DemoRescue> = {}): void => {
    const resident = who === 'again' ? again : who === 'known' || who === 'found' ? person() : undefined;
    if (!resident && who !== 'unknown' && who !== 'child') return;
    const [least, most] = who === 'child' ? [8, 16] : [30, 60];
    const ageFrom = resident ? Math.max(18, resident.age - 5) : rng.int(least, most);
    stays.push({
      id: rowId('re', station.ordinal, stays.length + 1, rngOf('rescue', station.divisionCode, world.scale, stays.length)), station, ...(resident ? { resident } : {}), knownOnAdmission: who === 'known' || who === 'again',
      sex: resident?.sex ?? rng.pick(['1', '2'] as const), ageFrom, ageTo: who === 'child' ? Math.min(17, ageFrom + 2) : ageFrom + 10, broughtBy: rng.pick(['1', '2', '3', '4', '5']), features: rng.pick(featuresOf),
      condition: [rng.pick(['1', '1', '2', '3', '6'])], steps: path.map(([event, day, detail]) => ({ event, on: addDays(start, day), ...(detail ? { detail } : {}) })), leads: [], ...more,
    });
  };
  const quota = share(STAYS_OF_A_YEAR[world.scale], place);
  const isAtHand = ({ who }: Pick<Story, 'who'>): boolean => who === 'unknown' || who === 'child' || next < pool.length;
  // Where a county has nobody left whom the demonstration does not show otherwise, the person stays unknown.
  const storyOf = (number: number): Pick<Story, 'path' | 'who'> => {
    const usual = ofTheYear[number % ofTheYear.length] as Pick<Story, 'path' | 'who'>;
    return isAtHand(usual) ? usual : { path: leftAlone, who: 'unknown' };
  };
  for (let i = 0; i < quota; i++) add(storyOf(i + place), addDays('2021-01-05', Math.floor((i * 320) / quota) + (place % 10)));
  const shown = (SHOWN_COUNTIES as readonly string[]).indexOf(station.divisionCode);
  if (shown >= 0) {
    for (const [number, { path, age, who, leads = [] }] of stories.entries()) {
      if (number % SHOWN_COUNTIES.length === shown) add({ path, who }, addDays(world.asOf, -age - (path.at(-1)?.[1] ?? 0)), { leads, floorRow: true });
    }
  }
  return stays;
}

/** The stations of a world: all of them, or that of the one county it holds. */
export function stationsIn(world: World): readonly (DemoRescueStation & { ordinal: number })[] {
  const held = new Set(world.residents.map(({ countyCode }) => countyCode));
  return demoRescueStations().filter(({ divisionCode }) => held.has(divisionCode));
}

/** Stays at the rescue stations of a world: the volume of the year, and every state of the procedure at least three times. */
export function demoRescues(world: World): DemoRescue[] {
  const pools = poolsOf(world);
  const all = demoRescueStations();
  return stationsIn(world).flatMap((station) => staysOf(world, station, all.indexOf(station), pools.get(station.divisionCode) ?? []));
}

/** The register of those likely to stray: who was taken in again is proposed, others are listed or were taken off. */
export function demoStrayEntries(world: World): DemoStrayEntry[] {
  const pools = poolsOf(world);
  return stationsIn(world).filter(({ divisionCode }) => SHOWN_COUNTIES.some((code) => code === divisionCode)).flatMap(({ divisionCode, ordinal }) => {
    const pool = pools.get(divisionCode) ?? [];
    const entry = (resident: DemoResident | undefined, status: DemoStrayStatus, number: number, more: Partial<DemoStrayEntry> = {}): DemoStrayEntry[] => resident ? [{
      id: rowId('sr', ordinal, number, rngOf('stray', divisionCode, number)), resident, status, stationDivision: divisionCode, on: addDays(world.asOf, -30 * number), reasons: ['3'], previousRescues: 0, ...more,
    }] : [];
    return [
      ...entry(pool.at(-1), 'PROPOSED', 1, { on: addDays(world.asOf, -132), reasons: ['5'], previousRescues: 2 }), ...entry(pool.at(-2), 'LISTED', 2), ...entry(pool.at(-3), 'LISTED', 3, { reasons: ['1', '4'] }),
      ...entry(pool.at(-4), 'REMOVED', 4),
    ];
  });
}
