import { type Connection, divisionCondition, type DivisionScope, type PageArgs, type Rows, type SubgraphContext } from '@civil/subgraph-kernel';
import type { FilterQuery } from '@mikro-orm/core';
import { ReserveEntry, type ReserveEntryKind, ReserveFund } from './reserve-fund.entity.js';

/** A page of the funds in the viewer's scope, by year, the latest first, and by township. */
export function pageFunds({ pager }: SubgraphContext, scope: DivisionScope | undefined, year: number | undefined, page: PageArgs): Promise<Connection<ReserveFund>> {
  const division = divisionCondition(scope);
  const where = { ...(division ? { divisionCode: division } : {}), ...(year === undefined ? {} : { year }) } as FilterQuery<ReserveFund>;
  return pager.page(ReserveFund, { field: 'Query.reserveFunds', where, orderBy: [{ property: 'year', direction: 'desc' }, { property: 'divisionCode', direction: 'asc' }] }, page);
}

interface Sum {
  fund_id: string;
  kind: ReserveEntryKind;
  amount: string;
}

/** What the entries of funds come to by kind, in one statement for all of them. */
async function sumsOf(register: Rows, ids: readonly string[]): Promise<Map<ReserveEntryKind, string>[]> {
  const found = await register.query<Sum>(
    `select fund_id, kind, sum(amount)::numeric(14, 2)::text as amount from ${register.shapeOf(ReserveEntry).table} where fund_id = any(?) group by fund_id, kind`, [[...ids]],
  );
  return ids.map((id) => new Map(found.filter((row) => row.fund_id === id).map(({ kind, amount }) => [kind, amount])));
}

/** The sum of the entries of one kind of a fund; its own row has let the viewer in. */
export async function sumOf({ loaders, rows }: SubgraphContext, { id }: ReserveFund, kind: ReserveEntryKind): Promise<string> {
  const sums = await loaders.custom('reserveSums', (ids) => sumsOf(rows, ids)).load(id);
  return sums.get(kind) ?? '0.00';
}

/** A page of the entries of a fund, the latest first. */
export const pageEntries = ({ pager }: SubgraphContext, { id }: ReserveFund, page: PageArgs): Promise<Connection<ReserveEntry>> =>
  pager.pageEach(ReserveEntry, { field: 'ReserveFund.entries', where: { fundId: id }, orderBy: [{ property: 'at', direction: 'desc' }] }, page);
