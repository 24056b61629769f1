import { divisionPrefix } from '@civil/schema/scalars';
import { codesUnder, type Connection, divisionCondition, type DivisionScope, isInScope, type PageArgs, type SubgraphContext, within } from '@civil/subgraph-kernel';
import type { FilterQuery } from '@mikro-orm/core';
import { divisionChain } from '../assistance-standard/assistance-standard.service.js';
import { PriceLinkageLine } from './price-linkage-line.entity.js';
import { PriceLinkageRun } from './price-linkage-run.entity.js';
import { previewRun } from './price-lines.js';
import type { PriceLinkagePreview } from './price-result.js';
import { runScope } from './run-scope.js';

/** A page of the runs that reach a division: its own, those of the divisions above it and of all below, the newest month first. */
export function pageRuns({ pager }: SubgraphContext, division: string, { from, to }: { from: string | undefined; to: string | undefined }, page: PageArgs): Promise<Connection<PriceLinkageRun>> {
  const month = within({ gte: from ?? null, lte: to ?? null });
  const where = {
    $and: [{ $or: [{ divisionCode: codesUnder(divisionPrefix(division)) }, { divisionCode: { $in: divisionChain(division) } }] }, ...(month ? [{ month }] : [])],
  } as FilterQuery<PriceLinkageRun>;
  return pager.page(PriceLinkageRun, { field: 'Query.priceLinkageRuns', where, orderBy: [{ property: 'month', direction: 'desc' }] }, page);
}

/** A page of the lines of a month in the viewer's scope. */
export function pageLines({ pager }: SubgraphContext, month: string, scope: DivisionScope | undefined, page: PageArgs): Promise<Connection<PriceLinkageLine>> {
  const division = divisionCondition(scope);
  const where = { month, ...(division ? { divisionCode: division } : {}) } as FilterQuery<PriceLinkageLine>;
  return pager.page(PriceLinkageLine, { field: 'Query.priceLinkageLines', where, orderBy: [{ property: 'divisionCode', direction: 'asc' }] }, page);
}

/** What a run would come to, for who may see all that it counts: officers of its division or of one above. */
export async function previewOf({ viewer, em }: SubgraphContext, run: PriceLinkageRun): Promise<PriceLinkagePreview | null> {
  if (!isInScope(runScope, viewer, run)) return null;
  return previewRun(em, { id: run.id, programs: run.programs, month: run.month, divisionPrefix: divisionPrefix(run.divisionCode) });
}
