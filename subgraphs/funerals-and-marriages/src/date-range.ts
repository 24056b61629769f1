import type { DateRange } from '@civil/subgraph-kernel';

/** The condition of a range of days, or undefined where neither end is given. */
export function rangeCondition(range: DateRange | null | undefined): { $gte?: string; $lte?: string } | undefined {
  if (!range?.gte && !range?.lte) return undefined;
  return { ...(range.gte ? { $gte: range.gte } : {}), ...(range.lte ? { $lte: range.lte } : {}) };
}
