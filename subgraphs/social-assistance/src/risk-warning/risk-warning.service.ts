import { divisionPrefix } from '@civil/schema/scalars';
import {
  type Connection,
  type CountCell,
  countCell,
  divisionCondition,
  type OrderInput,
  type PageArgs,
  sortKeys,
  type SubgraphContext,
} from '@civil/subgraph-kernel';
import type { FilterQuery } from '@mikro-orm/core';
import { within } from '../ranges.js';
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

/** Number of warnings in a division and below that still wait for somebody, among the rows of the viewer. */
export function countOpenWarnings(context: SubgraphContext, divisionCode: string): Promise<CountCell> {
  const loader = context.loaders.custom('openWarnings', async (codes: readonly string[]) => {
    const prefixes = codes.map(divisionPrefix);
    const where = {
      status: { $in: [...openStatuses] },
      $or: prefixes.map((prefix) => ({ divisionCode: { $like: `${prefix}%` } })),
    } as FilterQuery<RiskWarning>;
    const byDivision = Object.entries(await context.em.countBy(RiskWarning, 'divisionCode', { where }));
    return prefixes.map((prefix) => byDivision.reduce((sum, [code, count]) => (code.startsWith(prefix) ? sum + count : sum), 0));
  });
  return loader.load(divisionCode).then((count) => countCell(count, context, divisionCode));
}
