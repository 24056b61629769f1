import type { Read } from './read.js';

const FACILITIES = `select kind, count(*)::int as count, sum(licensed_beds)::int as licensed, sum(nursing_beds)::int as nursing, sum(occupied_beds)::int as occupied
  from elderly_care.elderly_facilities where division_code like ? and status <> 'CLOSED' and (opened_on is null or opened_on <= ?) group by 1 order by 1`;

interface Totals {
  readonly kind: string;
  readonly count: number;
  readonly licensed: number;
  readonly nursing: number;
  readonly occupied: number;
}

export interface ElderlyFigures {
  readonly facilities: number;
  readonly facilitiesByKind: readonly { readonly kind: string; readonly count: number }[];
  readonly licensedBeds: number;
  readonly nursingBeds: number;
  readonly occupiedBeds: number;
  readonly nursingBedShare: string | null;
}

/** Care of the elderly in a division and below, on a day. */
export async function elderlyFigures(read: Read, prefix: string, on: string): Promise<ElderlyFigures> {
  const rows = await read<Totals>(FACILITIES, [`${prefix}%`, on]);
  const sum = (of: 'count' | 'licensed' | 'nursing' | 'occupied'): number => rows.reduce((total, row) => total + row[of], 0);
  const [licensedBeds, nursingBeds] = [sum('licensed'), sum('nursing')];
  return {
    facilities: sum('count'), facilitiesByKind: rows.map(({ kind, count }) => ({ kind, count })), licensedBeds, nursingBeds, occupiedBeds: sum('occupied'),
    nursingBedShare: licensedBeds > 0 ? (nursingBeds / licensedBeds).toFixed(4) : null,
  };
}
