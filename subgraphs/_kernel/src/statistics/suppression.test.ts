import { describe, expect, it } from 'vitest';
import { isSmall } from './plain-counts.js';
import { rollUp, withholding } from './publication.js';
import { type Row, withheldByFamily } from './suppression.js';

/** Cells as unknowns of the linear system that an attentive reader can set up: `prefix:place`, the total at place -1. */
const cellsOf = (row: Row): { name: string; place: number; value: number }[] =>
  [...(row.total === null ? [] : [-1]), ...row.counts.keys()].map((place) => ({
    name: `${row.prefix}:${place}`, place, value: (place < 0 ? row.total : row.counts[place]) ?? 0,
  }));

/** The withheld cells, and those of them whose value follows from what is shown (reduced row echelon form). */
function readOut(rows: readonly Row[]): { withheld: Set<string>; follow: Set<string>; small: Set<string> } {
  const families = withheldByFamily(rows);
  const withheld = new Set<string>();
  const small = new Set<string>();
  const value = new Map<string, number>();
  for (const row of rows) {
    const family = families.get(row.prefix.slice(0, -2));
    for (const cell of cellsOf(row)) {
      value.set(cell.name, cell.value);
      if (isSmall(cell.value)) small.add(cell.name);
      if (cell.place < 0 ? family?.total : family?.categories.has(cell.place)) withheld.add(cell.name);
    }
  }
  const unknowns = [...withheld];
  const places = rows[0]?.counts.length ?? 0;
  const first = rows[0]?.total === null ? 0 : -1;
  const equations: string[][] = first < 0 ? rows.map(({ prefix }) => Array.from({ length: places + 1 }, (_, i) => `${prefix}:${i - 1}`)) : [];
  for (const { prefix } of rows) {
    const children = rows.filter((row) => row.prefix.length === prefix.length + 2 && row.prefix.startsWith(prefix));
    for (let place = first; children.length > 0 && place < places; place++) {
      equations.push([`${prefix}:${place}`, ...children.map((child) => `${child.prefix}:${place}`)]);
    }
  }
  // Of each equation the first cell is the sum of the others, so it counts with the opposite sign.
  const matrix: number[][] = equations.map((cells) => unknowns.map((name) => (name === cells[0] ? -1 : cells.includes(name) ? 1 : 0)));
  let rank = 0;
  for (let column = 0; column < unknowns.length && rank < matrix.length; column++) {
    const pivot = matrix.findIndex((row, i) => i >= rank && Math.abs(row[column] ?? 0) > 1e-9);
    if (pivot < 0) continue;
    [matrix[rank], matrix[pivot]] = [matrix[pivot] as number[], matrix[rank] as number[]];
    const lead = matrix[rank] as number[];
    const scale = lead[column] as number;
    for (let i = 0; i < lead.length; i++) lead[i] = (lead[i] as number) / scale;
    for (const [i, row] of matrix.entries()) {
      const factor = row[column] as number;
      if (i !== rank && factor !== 0) for (let j = 0; j < row.length; j++) row[j] = (row[j] as number) - factor * (lead[j] as number);
    }
    rank++;
  }
  const left = matrix.map((row) => unknowns.filter((_, i) => Math.abs(row[i] ?? 0) > 1e-9));
  const follow = new Set(left.filter(({ length }) => length === 1).flat());
  return { withheld, follow, small };
}

const totalOf = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

/** A tree of one province with the counts of its counties; all above is their sum. */
function treeOf(counties: Record<string, number[]>): Row[] {
  const counted = Object.entries(counties).flatMap(([division, counts]) => counts.map((count, place) => ({ division, place, count })));
  const sums = rollUp(counted, Object.values(counties)[0]?.length ?? 0);
  return [...sums].map(([prefix, counts]) => ({ prefix, counts, total: totalOf(counts) }));
}
const withoutTotal = (rows: readonly Row[]): Row[] => rows.map((row) => ({ ...row, total: null }));

function* randomTrees(count: number): Generator<Row[]> {
  let state = 620_000;
  const next = (most: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * most);
  };
  for (let i = 0; i < count; i++) {
    const counties: Record<string, number[]> = {};
    for (let prefecture = 1; prefecture <= 1 + next(4); prefecture++) {
      for (let county = 1; county <= 1 + next(4); county++) {
        counties[`620${prefecture}0${county}`] = Array.from({ length: 4 }, () => (next(3) === 0 ? 0 : next(2) === 0 ? next(60) : next(9)));
      }
    }
    yield treeOf(counties);
  }
}

describe('withheldByFamily', () => {
  it('withholds every small cell, and none of them follows from what is shown, in a thousand random provinces', () => {
    for (const rows of randomTrees(1000)) {
      const { withheld, follow, small } = readOut(rows);
      expect([...small].filter((cell) => !withheld.has(cell))).toEqual([]);
      expect([...small].filter((cell) => follow.has(cell))).toEqual([]);
    }
  });

  it('does so where there is no total', () => {
    for (const rows of randomTrees(1000)) {
      const { withheld, follow, small } = readOut(withoutTotal(rows));
      expect([...small].filter((cell) => !withheld.has(cell))).toEqual([]);
      expect([...small].filter((cell) => follow.has(cell))).toEqual([]);
    }
  });

  it('withholds a category by itself where there is no total', () => {
    const rows = withoutTotal(treeOf({ '620101': [30, 3, 9], '620102': [40, 8, 12], '620201': [9, 9, 9] }));
    const families = withheldByFamily(rows);
    expect(families.get('6201')).toEqual({ total: false, categories: new Set([1]) });
    expect(families.get('62')?.categories).toEqual(new Set());
  });

  it('withholds of the counties what is withheld of their prefecture where there is no total', () => {
    const families = withheldByFamily(withoutTotal(treeOf({ '620101': [3], '620201': [9] })));
    expect([...families].map(([parent, { categories }]) => [parent, [...categories]])).toEqual([['', []], ['62', [0]], ['6201', [0]], ['6202', [0]]]);
  });

  it('withholds a small total that is less than the sum of its categories', () => {
    const rows = treeOf({ '620101': [5, 5], '620102': [20, 30] }).map((row) => (row.prefix === '620101' ? { ...row, total: 4 } : row));
    expect(withheldByFamily(rows).get('6201')?.total).toBe(true);
  });

  it('withholds a second category, as one would follow from the total', () => {
    const rows = treeOf({ '620101': [30, 3, 9, 50], '620102': [40, 8, 12, 60] });
    expect(withheldByFamily(rows).get('6201')).toEqual({ total: false, categories: new Set([1, 2]) });
    expect(withheldByFamily(rows).get('62')).toEqual({ total: false, categories: new Set() });
  });

  it('withholds until what is withheld of each row together is not small', () => {
    const rows = treeOf({ '620101': [30, 1, 2, 50], '620102': [40, 8, 12, 60] });
    expect(withheldByFamily(rows).get('6201')?.categories).toEqual(new Set([0, 1, 2]));
  });

  it('withholds of the counties what is withheld of their prefecture', () => {
    const rows = treeOf({ '620101': [30, 20, 0, 50], '620201': [30, 3, 9, 50] });
    const families = withheldByFamily(rows);
    expect(families.get('62')?.categories).toEqual(new Set([1, 2]));
    expect(families.get('6201')?.categories).toEqual(new Set([1, 2]));
  });

  it('withholds a small total for all siblings', () => {
    expect(withheldByFamily(treeOf({ '620101': [3, 0], '620102': [20, 30] })).get('6201')?.total).toBe(true);
  });

  it('shows everything where no cell is small', () => {
    const rows = treeOf({ '620101': [30, 0, 9], '620102': [40, 8, 0], '620201': [10, 10, 10] });
    for (const family of withheldByFamily(rows).values()) expect(family).toEqual({ total: false, categories: new Set() });
    expect(rows.map(({ total }) => total)).toContain(117);
  });
});

describe('withholding', () => {
  const isWithheld = withholding(treeOf({ '620101': [30, 3, 9], '620102': [40, 8, 12] }), treeOf({ '620101': [9, 9, 9], '620102': [2, 9, 9] }));

  it('withholds of several measures what any of them withholds', () => {
    expect([0, 1, 2, 'total' as const].map((column) => isWithheld('620102', column))).toEqual([true, true, true, false]);
    expect([0, 1, 2].map((column) => isWithheld('6201', column))).toEqual([false, false, false]);
  });

  it('withholds from divisions without rows what it withholds from their siblings', () => {
    expect([isWithheld('620103', 1), isWithheld('620103', 'total'), isWithheld('620201', 1)]).toEqual([true, false, false]);
  });

  it('withholds everything below counties and of what is no division', () => {
    for (const prefix of ['620102001', '620102001001', '62010', '']) expect(isWithheld(prefix, 'total')).toBe(true);
  });
});
