import { divisionLevel } from '@civil/schema/scalars';
import { type Connection, divisionCondition, type PageArgs, readsPlainCounts, type SubgraphContext, within } from '@civil/subgraph-kernel';
import type { FilterQuery } from '@mikro-orm/core';
import { MonitoringRun, MonitoringRunCounty } from './monitoring-run.entity.js';
import type { MonitoringRunFilter } from './monitoring-run.inputs.js';

/** Sums of a run over its counties. */
export interface RunTotals {
  counties: number;
  countiesDone: number;
  subjects: number;
  told: number;
  hits: number;
  raised: number;
  merged: number;
}

/** A page of runs, the newest month first. */
export function pageRuns({ pager }: SubgraphContext, filter: MonitoringRunFilter, page: PageArgs): Promise<Connection<MonitoringRun>> {
  const parts: FilterQuery<MonitoringRun>[] = [];
  const division = divisionCondition(filter.scope);
  if (division) parts.push({ divisionCode: division });
  const month = within(filter.month);
  if (month) parts.push({ month });
  if (filter.status?.length) parts.push({ status: { $in: filter.status } });
  return pager.page(MonitoringRun, { field: 'Query.monitoringRuns', where: parts.length > 0 ? { $and: parts } as FilterQuery<MonitoringRun> : {}, orderBy: [{ property: 'month', direction: 'desc' }] }, page);
}

const PROVINCE_LEVEL = 1;
const nothing: RunTotals = { counties: 0, countiesDone: 0, subjects: 0, told: 0, hits: 0, raised: 0, merged: 0 };

/**
 * The sums of a run over all its counties. Of a province they give nobody away; of what is smaller they are for those who see the warnings there.
 * One statement for a page of runs.
 */
export async function totalsOf({ loaders, rows, viewer }: SubgraphContext, { id, divisionCode }: Pick<MonitoringRun, 'id' | 'divisionCode'>): Promise<RunTotals | null> {
  if (divisionLevel(divisionCode) !== PROVINCE_LEVEL && !readsPlainCounts(viewer, 'ASSISTANCE', divisionCode)) return null;
  return loaders.custom<RunTotals>('monitoringRunTotals', async (ids) => {
    const found = await rows.query<RunTotals & { runId: string }>(
      `select run_id as "runId", count(*)::int as counties, count(done_at)::int as "countiesDone", sum(subjects)::int as subjects, sum(told)::int as told, sum(hits)::int as hits, sum(raised)::int as raised,
         sum(merged)::int as merged from ${rows.shapeOf(MonitoringRunCounty).table} where run_id = any(?) group by run_id`,
      [[...ids]],
    );
    const byRun = new Map(found.map(({ runId, ...totals }) => [runId, totals]));
    return ids.map((one) => byRun.get(one) ?? nothing);
  }).load(id);
}
