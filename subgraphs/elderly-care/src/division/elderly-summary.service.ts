import { getSubgraph } from '@civil/schema/registry';
import { divisionPrefix } from '@civil/schema/scalars';
import {
  type CountCell, publishedLevels, readsPlainCounts, rowsWithoutTotal, shownCell, type SubgraphContext, withheldCell, withholding,
} from '@civil/subgraph-kernel';
import { ElderSubsidyKind } from '../elder-subsidy/elder-subsidy.entity.js';

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

async function totalsByDivision<R extends Divided>(
  { rows }: SubgraphContext, codes: readonly string[], sql: (join: (column: string) => string) => string, parameters: readonly unknown[],
): Promise<R[][]> {
  const prefixes = codes.map(divisionPrefix);
  const sizes = [...new Set(prefixes.map(({ length }) => length))];
  const found = await rows.query<R>(sql(within), [sizes, prefixes, ...parameters]);
  return prefixes.map((prefix) => found.filter((row) => row.prefix === prefix));
}

/** Facilities in being on a day, by division and kind. The register is public, so no row filter applies. */
export const loadFacilityTotals = (context: SubgraphContext, on: string) =>
  context.loaders.custom<FacilityTotals[]>(`facilityTotals:${on}`, (codes) =>
    totalsByDivision<FacilityTotals & Divided>(context, codes, (join) => `
      select left(f.division_code, asked.size) as prefix, f.kind, count(*)::int as count, sum(f.licensed_beds)::int as "licensedBeds",
        sum(f.nursing_beds)::int as "nursingBeds", sum(f.occupied_beds)::int as "occupiedBeds"
      from "${databaseSchema}"."elderly_facilities" f ${join('f.division_code')}
      where f.status <> 'CLOSED' and (f.opened_on is null or f.opened_on <= ?) group by 1, 2 order by 1, 2`, [on]));

const KINDS = Object.values(ElderSubsidyKind);
interface Recipients extends Divided { kind: ElderSubsidyKind; count: number }

/** Recipients by division and kind in a month: of all rows, whoever asks, so what becomes of them is for `loadRecipients` to say. */
const recipientsSql = (join: string): string => `
  select left(s.handling_division_code, asked.size) as prefix, s.kind, count(distinct s.resident_id)::int as count
  from "${databaseSchema}"."elder_subsidies" s ${join}
  where s.status in ('PAYING', 'STOPPED') and s."from" <= ? and (s."to" is null or s."to" >= ?) group by 1, 2`;

const countsOf = (rows: readonly Recipients[]): number[] => KINDS.map((one) => rows.find(({ kind }) => kind === one)?.count ?? 0);

/** What officers get of divisions within their own. */
async function plainRecipients(context: SubgraphContext, month: string, codes: readonly string[]): Promise<CountCell[][]> {
  const found = await totalsByDivision<Recipients>(context, codes, (join) => recipientsSql(join('s.handling_division_code')), [month, month]);
  return found.map((rows) => countsOf(rows).map(shownCell));
}

/** What everybody gets: the whole tree down to counties is read, since what is withheld of one division depends on its siblings. */
async function publicRecipients({ rows }: SubgraphContext, month: string, codes: readonly string[]): Promise<CountCell[][]> {
  const sql = recipientsSql('cross join unnest(?::int[]) as asked(size)');
  const found = await rows.query<Recipients>(sql, [publishedLevels, month, month]);
  const byPrefix = Map.groupBy(found, ({ prefix }) => prefix);
  const sums = new Map([...byPrefix].map(([prefix, ofDivision]) => [prefix, countsOf(ofDivision)]));
  const isWithheld = withholding(rowsWithoutTotal(sums));
  return codes.map(divisionPrefix).map((prefix) =>
    KINDS.map((_, place) => (isWithheld(prefix, place) ? withheldCell : shownCell(sums.get(prefix)?.[place] ?? 0))));
}

/** Recipients of each kind of subsidy in a division in the month of a day, as the viewer may know them. */
export async function loadRecipients(
  context: SubgraphContext, code: string, on: string,
): Promise<{ kind: ElderSubsidyKind; recipients: CountCell }[]> {
  const plain = readsPlainCounts(context.viewer, 'ELDERLY', code);
  const read = plain ? plainRecipients : publicRecipients;
  const loader = context.loaders.custom(`subsidyRecipients:${plain}:${on}`, (codes) => read(context, on.slice(0, 7), codes));
  const cells = await loader.load(code);
  return cells.map((recipients, place) => ({ kind: KINDS[place] as ElderSubsidyKind, recipients }));
}
