import { getSubgraph } from '@civil/schema/registry';
import { divisionPrefix } from '@civil/schema/scalars';
import type { SubgraphContext } from '@civil/subgraph-kernel';

const { databaseSchema } = getSubgraph('elderly-care');

/** Facilities of one division and one kind, as the database adds them up. */
export interface FacilityTotals {
  kind: string;
  count: number;
  licensedBeds: number;
  nursingBeds: number;
  occupiedBeds: number;
}

interface Divided { prefix: string }

/**
 * Joins rows to the divisions asked for by the leading digits of their code: one pass over the table however many divisions there
 * are, since a row is looked up once per length of prefix and never compared with each prefix.
 */
const within = (column: string): string =>
  `join unnest(?::int[]) as asked(size) on length(${column}) >= asked.size and left(${column}, asked.size) = any(?::text[])`;

/** Text form of an array of digits; a division code that is not digits names no division. */
const arrayText = (values: readonly (string | number)[]): string => `{${values.filter((value) => /^\d+$/.test(String(value))).join(',')}}`;

async function totalsByDivision<R extends Divided>(
  { em }: SubgraphContext, codes: readonly string[], sql: (join: (column: string) => string) => string, parameters: readonly unknown[],
): Promise<R[][]> {
  const prefixes = codes.map(divisionPrefix);
  const sizes = [...new Set(prefixes.map(({ length }) => length))];
  const rows = (await em.getConnection().execute(sql(within), [arrayText(sizes), arrayText(prefixes), ...parameters])) as R[];
  return prefixes.map((prefix) => rows.filter((row) => row.prefix === prefix));
}

/** Facilities in being on a day, by division and kind. The register is public, so no row filter applies. */
export const loadFacilityTotals = (context: SubgraphContext, on: string) =>
  context.loaders.custom<FacilityTotals[]>(`facilityTotals:${on}`, (codes) =>
    totalsByDivision<FacilityTotals & Divided>(context, codes, (join) => `
      select left(f.division_code, asked.size) as prefix, f.kind, count(*)::int as count, sum(f.licensed_beds)::int as "licensedBeds",
        sum(f.nursing_beds)::int as "nursingBeds", sum(f.occupied_beds)::int as "occupiedBeds"
      from "${databaseSchema}"."elderly_facilities" f ${join('f.division_code')}
      where f.status <> 'CLOSED' and (f.opened_on is null or f.opened_on <= ?) group by 1, 2 order by 1, 2`, [on]));

/** Recipients by division and kind in the month of a day: of all rows, whoever asks, so what becomes of it passes `countCell`. */
export const loadRecipients = (context: SubgraphContext, on: string) =>
  context.loaders.custom<ReadonlyMap<string, number>>(`subsidyRecipients:${on}`, async (codes) => {
    const month = on.slice(0, 7);
    const rows = await totalsByDivision<{ kind: string; count: number } & Divided>(context, codes, (join) => `
      select left(s.handling_division_code, asked.size) as prefix, s.kind, count(distinct s.resident_id)::int as count
      from "${databaseSchema}"."elder_subsidies" s ${join('s.handling_division_code')}
      where s.status in ('PAYING', 'STOPPED') and s."from" <= ? and (s."to" is null or s."to" >= ?) group by 1, 2`, [month, month]);
    return rows.map((ofDivision) => new Map(ofDivision.map(({ kind, count }) => [kind, count])));
  });
