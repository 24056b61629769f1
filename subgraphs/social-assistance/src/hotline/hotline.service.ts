import { divisionPrefix } from '@civil/schema/scalars';
import type { Rows } from '@civil/subgraph-kernel';
import { Hotline, type HotlineDomain } from './hotline.entity.js';

const LEVELS = [2, 4, 6, 9, 12];

/** Hotlines that serve a division: its own and those above it, the nearest first. */
export async function hotlinesOf(rows: Pick<Rows, 'find'>, domain: HotlineDomain, division: string): Promise<Hotline[]> {
  const prefix = divisionPrefix(division);
  const codes = LEVELS.filter((digits) => digits <= prefix.length).map((digits) => prefix.slice(0, digits).padEnd(6, '0'));
  const found = await rows.find(Hotline, { domain, divisionCode: { $in: codes } }, { orderBy: { id: 'asc' } });
  return found.toSorted((a, b) => divisionPrefix(b.divisionCode).length - divisionPrefix(a.divisionCode).length);
}
