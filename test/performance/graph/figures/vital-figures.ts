import { COUNTY, publicCells } from './public-cells.js';
import type { Cell, Read } from './read.js';

const REGISTRATIONS = `select left(office_division_code, ${COUNTY}) as division, case matter_code when 'J' then 0 else 1 end as place, count(*)::int as count
  from funerals_and_marriages.marriage_registrations where registered_on between ? and ? and matter_code in ('J', 'L') group by 1, 2`;
const DEATHS = `select left(division_code, ${COUNTY}) as division, 2 as place, count(*)::int as count
  from funerals_and_marriages.death_records where death_date between ? and ? and verified group by 1`;

export interface VitalFigures {
  readonly period: string;
  readonly marriages: Cell;
  readonly divorces: Cell;
  readonly deaths: Cell;
}

/** Registrations and deaths of a year in a division, as who may not see the records gets them. */
export async function vitalFigures(read: Read, prefix: string, year: string): Promise<VitalFigures> {
  const days = [`${year}-01-01`, `${year}-12-31`];
  const counted = (await Promise.all([REGISTRATIONS, DEATHS].map((sql) => read<{ division: string; place: number; count: number }>(sql, days)))).flat();
  const [marriages, divorces, deaths] = publicCells(counted, prefix, 3, false).cells as [Cell, Cell, Cell];
  return { period: year, marriages, divorces, deaths };
}
