import { isSmall } from './plain-counts.js';

/**
 * Which cells of a statistic by division and category are withheld from those who may not see the persons behind them.
 *
 * Terminology. A *family* is the divisions under one parent. A *column* is a category, or the total. A cell of 1 to 4 is *small*.
 *
 * Withholding small cells alone hides nothing: a row's total less its other cells, or the parent's cell less those of the siblings,
 * gives the missing one back. So a column is withheld for a whole family or not at all, by four rules:
 * 1. a column with a small cell is withheld;
 * 2. what is withheld of the parent is withheld of the family, whose sum it is;
 * 3. one withheld category would follow from the total, so at least two are;
 * 4. the withheld categories of a row together must not be small either, as they too follow from the total.
 * What then stays unknown of a family is a full table of at least two columns, known at best by the sums of its rows and columns. With
 * two rows or more no cell of it follows; with one row it equals the parent's, where the same rules have held.
 *
 * Where no total is published each category is a table of one column, and rules 1 and 2 are all there is: a family of two rows or more
 * is known at best by its sum, and one of a single row equals its parent.
 */
export interface Row {
  /** Digits that the division's codes begin with: two for a province, four for a prefecture, six for a county. */
  prefix: string;
  /** Counts by category, in one order for all rows. */
  counts: readonly number[];
  /** What is published beside the categories as their total, or null where nothing is; less than their sum where one is in several. */
  total: number | null;
}

export interface Withheld {
  total: boolean;
  /** Places of the withheld categories. */
  categories: ReadonlySet<number>;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const parentOf = (prefix: string): string => prefix.slice(0, -2);

/** What is withheld of each family, by the prefix of the parent; the rows must hold every level from the top down. */
export function withheldByFamily(rows: readonly Row[]): Map<string, Withheld> {
  const families = new Map<string, Row[]>();
  for (const row of [...rows].sort((a, b) => a.prefix.length - b.prefix.length)) {
    const family = families.get(parentOf(row.prefix));
    if (family) family.push(row);
    else families.set(parentOf(row.prefix), [row]);
  }
  const withheld = new Map<string, Withheld>();
  for (const [parent, family] of families) withheld.set(parent, withheldOfFamily(family, withheld.get(parentOf(parent))));
  return withheld;
}

function withheldOfFamily(family: readonly Row[], ofParent: Withheld | undefined): Withheld {
  const places = [...(family[0]?.counts.keys() ?? [])];
  const categories = new Set(ofParent?.categories);
  for (const place of places) if (family.some(({ counts }) => isSmall(counts[place] ?? 0))) categories.add(place);
  const hasTotal = family.some(({ total }) => total !== null);
  if (hasTotal) addCompanions(categories, family, places);
  return { total: ofParent?.total === true || family.some(({ total }) => total !== null && isSmall(total)), categories };
}

/** Rules 3 and 4: withholds further categories until the total gives none of them away. */
function addCompanions(categories: Set<number>, family: readonly Row[], places: readonly number[]): void {
  const columnSum = (place: number): number => sum(family.map(({ counts }) => counts[place] ?? 0));
  const more = places.filter((place) => !categories.has(place)).sort((a, b) => companion(columnSum(a), columnSum(b)));
  const givesAway = (): boolean =>
    categories.size === 1 || family.some(({ counts }) => isSmall(sum([...categories].map((place) => counts[place] ?? 0))));
  for (const place of more) {
    if (categories.size === 0 || !givesAway()) break;
    categories.add(place);
  }
}

/** The smallest column that is not empty loses the reader least and hides most; empty ones come last. */
const companion = (a: number, b: number): number => (a || Number.POSITIVE_INFINITY) - (b || Number.POSITIVE_INFINITY) || 0;
