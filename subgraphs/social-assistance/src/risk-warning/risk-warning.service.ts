import { divisionPrefix } from '@civil/schema/scalars';
import {
  codesUnder, type Connection, type CountCell, divisionCondition, type OrderInput, overdueCondition, type PageArgs, readsPlainCounts, rollUp, rowsWithoutTotal,
  shownCell, sortKeys, type SubgraphContext, withheldCell, withholding, within,
} from '@civil/subgraph-kernel';
import type { FilterQuery } from '@mikro-orm/core';
import { openStatuses, RiskWarning } from './risk-warning.entity.js';
import type { RiskWarningFilter } from './risk-warning.inputs.js';

const momentOf = (text: string | undefined | null): Date | undefined => (text ? new Date(text) : undefined);

function conditionOf(filter: RiskWarningFilter): FilterQuery<RiskWarning> {
  const parts: FilterQuery<RiskWarning>[] = [];
  const division = divisionCondition(filter.scope);
  if (division) parts.push({ divisionCode: division });
  if (filter.colour?.length) parts.push({ colour: { $in: filter.colour } });
  if (filter.status?.length) parts.push({ status: { $in: filter.status } });
  const raised = within({ gte: momentOf(filter.raisedAt?.gte) ?? null, lte: momentOf(filter.raisedAt?.lte) ?? null });
  if (raised) parts.push({ raisedAt: raised });
  if (filter.rule) parts.push({ rule: filter.rule });
  if (filter.ruleCode) parts.push({ ruleCode: filter.ruleCode });
  if (filter.assignedTo) parts.push({ assignedTo: filter.assignedTo });
  if (typeof filter.overdue === 'boolean') parts.push(overdueCondition(filter.overdue));
  return parts.length > 0 ? { $and: parts } : {};
}

/** A page of warnings in the viewer's scope, the newest first. */
export function pageWarnings(
  { pager }: SubgraphContext,
  filter: RiskWarningFilter,
  order: readonly OrderInput<RiskWarning>[] | undefined,
  page: PageArgs,
): Promise<Connection<RiskWarning>> {
  const orderBy = sortKeys(order, [{ property: 'raisedAt', direction: 'desc' }]);
  return pager.page(RiskWarning, { field: 'Query.riskWarnings', where: conditionOf(filter), orderBy }, page);
}

type ByDivision = readonly (readonly [code: string, count: number])[];

async function countOpen({ rows }: SubgraphContext, where: FilterQuery<RiskWarning> = {}): Promise<ByDivision> {
  const counted = await rows.countBy(RiskWarning, ['divisionCode'], { $and: [{ status: { $in: [...openStatuses] } }, where] } as FilterQuery<RiskWarning>);
  return counted.map(({ values: { divisionCode }, count }) => [divisionCode, count]);
}

/** What officers get of divisions within their own. */
async function plainCounts(context: SubgraphContext, prefixes: readonly string[]): Promise<CountCell[]> {
  const found = await countOpen(context, { $or: prefixes.map((prefix) => ({ divisionCode: codesUnder(prefix) })) } as FilterQuery<RiskWarning>);
  return prefixes.map((prefix) => shownCell(found.reduce((sum, [code, count]) => (code.startsWith(prefix) ? sum + count : sum), 0)));
}

/** What others get: the whole tree down to counties is read, since what is withheld of one division depends on its siblings. */
async function outsideCounts(context: SubgraphContext, prefixes: readonly string[]): Promise<CountCell[]> {
  const found = await countOpen(context);
  const sums = rollUp(found.map(([division, count]) => ({ division, place: 0, count })), 1);
  const isWithheld = withholding(rowsWithoutTotal(sums));
  return prefixes.map((prefix) => (isWithheld(prefix, 0) ? withheldCell : shownCell(sums.get(prefix)?.[0] ?? 0)));
}

/** Number of warnings in a division and below that still wait for somebody, among the rows of the viewer. */
export function countOpenWarnings(context: SubgraphContext, divisionCode: string): Promise<CountCell> {
  const plain = readsPlainCounts(context.viewer, 'ASSISTANCE', divisionCode);
  const read = plain ? plainCounts : outsideCounts;
  return context.loaders.custom(`openWarnings:${plain}`, (prefixes) => read(context, prefixes)).load(divisionPrefix(divisionCode));
}
