import { rngOf, type Rng, rowId, type Scale, SEED_BASE } from '@civil/demo-data';
import { divisionPrefix } from '@civil/schema/scalars';
import { type Division, type DivisionSuccession, REGISTER_START } from '../division/division.entity.js';
import { pinyinOf, settlementNameOf, splitName } from '../division/division-name.js';
import type { NamePeriod, PlaceName } from '../place-name/place-name.entity.js';
import { type DivisionRow, type InventedName, inventNames } from './invented-names.js';

export interface PlaceNameOptions {
  scale: Scale;
  only?: string;
}

type Row = Partial<PlaceName>;
type Succession = Partial<DivisionSuccession>;

const VOLUMES = { demo: 3_000, medium: 12_000, province: 120_000 } as const;
const DIVISION_SHARE = 0.13;
const SEAT_SHARE = 0.17;
/** Share of standard names among all, published for the province in 2021. */
const STANDARD_SHARE = 0.702;
const OTHER_STATES = ['IN_USE_NONSTANDARD', 'HISTORICAL', 'ABOLISHED'] as const;
const OTHER_WEIGHTS = [0.85, 0.1, 0.05] as const;

const NOT_KNOWN = {
  lng: null, lat: null, extent: null, meaning: null, history: null, documentNo: null, origin: null, heritageCode: null, approvedOn: null,
  approver: null,
} satisfies Row;

const periodOf = ({ name, validFrom, validTo }: DivisionRow): NamePeriod => (
  { name, from: validFrom === undefined || validFrom === REGISTER_START ? null : validFrom, to: validTo ?? null }
);

/** The name of a division or of the seat of its committee, as it stands in the register. */
function ofDivision(division: DivisionRow, former: readonly DivisionRow[] = []): Row {
  const isSeat = division.level === 5;
  const name = isSeat ? settlementNameOf(division.name) : division.name;
  const { specific, generic } = splitName(name);
  return {
    ...NOT_KNOWN, name, specific, generic, pinyin: pinyinOf(name), categoryCode: isSeat ? '3' : '2', subCode: isSeat ? '23' : '21',
    divisionCode: division.code, statusCode: division.validTo ? 'HISTORICAL' : 'STANDARD', formerNames: former.map(periodOf), synthetic: false,
  };
}

/** Names of all divisions down to county, abolished ones too, and of some townships. */
function divisionNames(divisions: readonly DivisionRow[], successions: readonly Succession[], most: number, rng: Rng): Row[] {
  const listed = divisions.filter(({ level, statutory }) => level <= 4 && statutory);
  const upper = listed.filter(({ level, validTo }) => level <= 3 || validTo);
  const townships = rng.shuffle(listed.filter(({ level, validTo }) => level === 4 && !validTo)).slice(0, Math.max(0, most - upper.length));
  const formerOf = ({ code }: DivisionRow): DivisionRow[] => {
    const before = successions.filter(({ toCode }) => toCode === code).map(({ fromCode }) => fromCode);
    return before.length === 0 ? [] : divisions.filter((division) => before.includes(division.code));
  };
  return [...upper, ...townships].map((division) => ofDivision(division, formerOf(division)));
}

const seatNames = (divisions: readonly DivisionRow[], most: number, rng: Rng): Row[] =>
  rng.shuffle(divisions.filter(({ level, statutory }) => level === 5 && statutory)).slice(0, most).map((division) => ofDivision(division));

/** States of the names made up, so that of all names the published share is standard. */
function statesOf(count: number, nonStandard: number, rng: Rng): string[] {
  const others = Array.from({ length: nonStandard }, () => OTHER_STATES[rng.weighted(OTHER_WEIGHTS)] ?? 'HISTORICAL');
  return rng.shuffle([...others, ...Array.from({ length: count - nonStandard }, () => 'STANDARD')]);
}

function ofInvented(invented: InventedName): Row {
  const name = invented.specific + invented.generic;
  const pinyin = pinyinOf(name, { specific: invented.specific, peoples: [], generic: invented.generic });
  return { ...NOT_KNOWN, ...invented, name, pinyin, formerNames: [], synthetic: true };
}

/** Place names of Gansu: real names of divisions and seats, all others made up and so marked; the same for the same scale. */
export function placeNameRows(all: readonly Partial<Division>[], successions: readonly Succession[], { scale, only }: PlaceNameOptions): Row[] {
  const divisions = all.filter(({ code }) => code?.startsWith('62')) as DivisionRow[];
  const rng = (what: string): Rng => rngOf(SEED_BASE, scale, 'place-names', what);
  const volume = VOLUMES[scale];
  const real = [
    ...divisionNames(divisions, successions, Math.round(volume * DIVISION_SHARE), rng('divisions')),
    ...seatNames(divisions, Math.round(volume * SEAT_SHARE), rng('seats')),
  ];
  const nonStandard = volume - Math.round(volume * STANDARD_SHARE) - real.filter(({ statusCode }) => statusCode !== 'STANDARD').length;
  const invented = inventNames(divisions, statesOf(volume - real.length, nonStandard, rng('states')), rng('invented'));
  const rows = [...real, ...invented.map(ofInvented)].map((row, place) => (
    { id: rowId('pn', 0, place, rngOf(SEED_BASE, scale, 'place-name', place)), ...row }
  ));
  return only ? rows.filter(({ divisionCode }) => divisionCode?.startsWith(divisionPrefix(only))) : rows;
}
