import { dataFile } from './divisions.js';

/** Age bands of the census: 0, 1–4, then five years each, 85 and over closed at 99. */
export const AGE_BANDS: readonly (readonly [number, number])[] = [
  [0, 0], [1, 4], ...Array.from({ length: 16 }, (_, i) => [5 + i * 5, 9 + i * 5] as const), [85, 99],
];

/** Census figures of one county-level unit. */
export interface CountyCensus {
  /** Place in the census table, 1–88: the county part of synthetic identifiers. */
  ordinal: number;
  code: string;
  name: string;
  prefecture: string;
  population: number;
  urban: number;
  households: number;
  householdPersons: number;
  /** Per one. */
  minorityShare: number;
  /** Persons by band and sex: male and female of the first band, then of the second … */
  cells: readonly number[];
}

let counties: readonly CountyCensus[] | undefined;

/** The 88 county-level units of the seventh census in table order. */
export function readCensus(): readonly CountyCensus[] {
  if (counties) return counties;
  const [header = '', ...lines] = dataFile('gansu-2020-census.csv').replace(/^\uFEFF/, '').trim().split(/\r?\n/);
  const columns = header.split(',');
  const place = (name: string): number => columns.indexOf(name);
  const at = { population: place('人口数_合计'), urban: place('城镇人口'), households: place('家庭户数'), persons: place('家庭户人口数'), minority: place('少数民族人口比重（%）'), cells: place('男_0岁') };
  counties = lines
    .map((line) => line.split(','))
    .filter(([code = '']) => !code.endsWith('00') || code === '620200')
    .map((row, i) => ({
      ordinal: i + 1,
      code: row[0] ?? '',
      name: row[3] ?? '',
      prefecture: `${(row[0] ?? '').slice(0, 4)}00`,
      population: Number(row[at.population]),
      urban: Number(row[at.urban]),
      households: Number(row[at.households]),
      householdPersons: Number(row[at.persons]),
      minorityShare: Number(row[at.minority]) / 100,
      cells: row.slice(at.cells, at.cells + AGE_BANDS.length * 2).map(Number),
    }));
  return counties;
}

/** Persons of the bands whose lower bound lies in [low, high]. */
export function personsAged(cells: readonly number[], low: number, high = 200): number {
  return cells.reduce((sum, count, i) => {
    const from = AGE_BANDS[Math.floor(i / 2)]?.[0] ?? 0;
    return from >= low && from <= high ? sum + count : sum;
  }, 0);
}
