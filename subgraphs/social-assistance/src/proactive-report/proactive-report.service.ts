import { type Connection, divisionCondition, overdueCondition, type PageArgs, type SubgraphContext, within } from '@civil/subgraph-kernel';
import type { FilterQuery } from '@mikro-orm/core';
import { AssistanceApplication } from '../assistance-application/assistance-application.entity.js';
import { HardshipReportStatus, ProactiveReport } from './proactive-report.entity.js';
import type { ProactiveReportFilter } from './proactive-report.inputs.js';
import type { ProactiveReportSummary } from './proactive-report-summary.js';

function conditionOf({ scope, state, urgency, overdue, receivedOn }: ProactiveReportFilter): FilterQuery<ProactiveReport> {
  const parts: FilterQuery<ProactiveReport>[] = [];
  const division = divisionCondition(scope);
  if (division) parts.push({ divisionCode: division });
  if (state?.length) parts.push({ status: { $in: state } });
  if (urgency) parts.push({ urgency });
  if (typeof overdue === 'boolean') parts.push(overdueCondition(overdue));
  const received = within(receivedOn);
  if (received) parts.push({ acceptedOn: received });
  return parts.length > 0 ? { $and: parts } : {};
}

/** A page of reports in the viewer's scope: those due first, or the newest first. */
export function pageReports({ pager }: SubgraphContext, filter: ProactiveReportFilter, dueFirst: boolean, page: PageArgs): Promise<Connection<ProactiveReport>> {
  const orderBy = dueFirst ? [{ property: 'nextDueAt' as const, direction: 'asc' as const }] : [{ property: 'id' as const, direction: 'desc' as const }];
  return pager.page(ProactiveReport, { field: 'Query.proactiveReports', where: conditionOf(filter), orderBy }, page);
}

/** Applications that came of a report, in the viewer's scope. */
export async function loadApplicationsOfReport({ loaders }: SubgraphContext, { applicationIds }: ProactiveReport): Promise<AssistanceApplication[]> {
  const found = await loaders.one(AssistanceApplication, 'id').loadMany(applicationIds);
  return found.flatMap((application) => {
    if (application instanceof Error) throw application;
    return application ?? [];
  });
}

/** The value below which half of the counted ones lie; null of none. */
function medianOf(counted: readonly { readonly value: number; readonly count: number }[]): number | null {
  const sorted = counted.toSorted((a, b) => a.value - b.value);
  const half = sorted.reduce((sum, { count }) => sum + count, 0) / 2;
  let seen = 0;
  for (const { value, count } of sorted) {
    seen += count;
    if (seen >= half) return value;
  }
  return null;
}

/** How reports of a scope were answered, among the rows of the viewer. */
export async function summarise({ rows }: SubgraphContext, filter: ProactiveReportFilter): Promise<ProactiveReportSummary> {
  const where = conditionOf(filter);
  const counted = await rows.countBy(ProactiveReport, ['status', 'inTime', 'responseHours'], where);
  const sumOf = (fits: (values: Pick<ProactiveReport, 'status' | 'inTime'>) => boolean): number => counted.reduce((sum, { values, count }) => (fits(values) ? sum + count : sum), 0);
  return {
    received: sumOf(() => true), open: sumOf(({ status }) => status !== HardshipReportStatus.CONCLUDED), overdue: await rows.count(ProactiveReport, { $and: [where, overdueCondition(true)] } as FilterQuery<ProactiveReport>),
    visited: sumOf(({ inTime }) => inTime !== null), visitedInTime: sumOf(({ inTime }) => inTime === true),
    medianResponseHours: medianOf(counted.flatMap(({ values: { responseHours: value }, count }) => (value === null ? [] : { value, count }))),
  };
}
