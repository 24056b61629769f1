import type { Loaders, SubgraphContext } from '@civil/subgraph-kernel';
import type { FilterQuery } from '@mikro-orm/core';
import { Division, DivisionSuccession } from './division.entity.js';

/** Divisions by their own codes, and by codes that stand for them where no division has such a code; the former are all that most ask for. */
async function findByCodes({ rows }: Pick<Loaders, 'rows'>, codes: readonly string[]): Promise<Map<string, Division>> {
  const byCode = new Map((await rows.find(Division, { code: { $in: codes } } as FilterQuery<Division>)).map((row) => [row.code, row]));
  const others = codes.filter((code) => !byCode.has(code));
  if (others.length === 0) return byCode;
  const meant = await rows.find(Division, { aliasCodes: { $overlap: others } } as FilterQuery<Division>);
  const byAlias = meant.flatMap((row) => (row.aliasCodes ?? []).map((alias) => [alias, row] as const));
  return new Map([...byAlias, ...byCode]);
}

/** The division with a canonical code, in force or not, or with a code that stands for it: two statements at most for any number. */
export function loadDivision(loaders: Loaders, code: string): Promise<Division | null> {
  const loader = loaders.custom<Division | null>('Division:anyCode', async (codes) => {
    const byCode = await findByCodes(loaders, codes);
    return codes.map((one) => byCode.get(one) ?? null);
  });
  return loader.load(code);
}

const isPresent = <T>(value: T | null): value is T => value !== null;

/** The divisions with the codes, in that order, without those that are no divisions. */
export async function loadDivisions(loaders: Loaders, codes: readonly string[]): Promise<Division[]> {
  return (await Promise.all(codes.map((code) => loadDivision(loaders, code)))).filter(isPresent);
}

/** Codes that directly followed, or were followed by, a code. */
export async function neighbouringCodes(loaders: Loaders, code: string, direction: 'predecessors' | 'successors'): Promise<string[]> {
  const [from, to] = direction === 'successors' ? (['fromCode', 'toCode'] as const) : (['toCode', 'fromCode'] as const);
  const rows = await loaders.many(DivisionSuccession, from, { orderBy: { effectiveOn: 'asc', [to]: 'asc' } }).load(code);
  return rows.map((row) => row[to]);
}

/** Codes in force on a day that took the place of an abolished one, through however many changes. */
export async function successorsInForce({ loaders }: Pick<SubgraphContext, 'loaders'>, code: string, on: string): Promise<Division[]> {
  const found = new Map<string, Division>();
  const seen = new Set([code]);
  for (let codes = [code]; codes.length > 0; ) {
    const next = (await Promise.all(codes.map((one) => neighbouringCodes(loaders, one, 'successors')))).flat().filter((one) => !seen.has(one));
    for (const one of next) seen.add(one);
    const divisions = await loadDivisions(loaders, next);
    for (const division of divisions) if (division.isInForce(on)) found.set(division.code, division);
    codes = divisions.filter((division) => !division.isInForce(on)).map((division) => division.code);
  }
  return [...found.values()];
}
