import { type Connection, divisionCondition, type DivisionScope, type PageArgs, type SubgraphContext } from '@civil/subgraph-kernel';
import type { FilterQuery } from '@mikro-orm/core';
import { RiskWarning } from './risk-warning.entity.js';

/**
 * What was raised after a cursor, in the order of the transactions that raised it, up to the oldest one still under way: what commits later has a
 * higher number, so nothing is passed over, however many write at once. After a restore from a dump, whose transactions are counted anew, the
 * column `raised_in` must be set to `0` once (as of the outbox).
 */
export async function feedWarnings({ pager, rows }: SubgraphContext, scope: DivisionScope | undefined, page: PageArgs): Promise<Connection<RiskWarning>> {
  // Asked before the page: what is older than this is over, so the page that follows sees all of it.
  const [row] = await rows.query<{ horizon: string }>('select pg_snapshot_xmin(pg_current_snapshot())::text as horizon');
  const horizon = BigInt(row?.horizon ?? 0);
  const division = divisionCondition(scope);
  const where = (division ? { divisionCode: division } : {}) as FilterQuery<RiskWarning>;
  const found = await pager.page(RiskWarning, { field: 'Query.newRiskWarnings', where, orderBy: [{ property: 'raisedIn', direction: 'asc' }] }, page);
  const edges = found.edges.filter(({ node: { raisedIn } }) => BigInt(raisedIn) < horizon);
  const last = edges.at(-1);
  return {
    edges, totalIsEstimate: false,
    pageInfo: { hasNextPage: found.pageInfo.hasNextPage && edges.length === found.edges.length, get endCursor() { return last?.cursor ?? page.after ?? null; } },
    get totalCount() { return found.totalCount; },
  };
}
