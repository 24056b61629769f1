import { type Connection, divisionCondition, isInScope, type PageArgs, reachesDomain, type SubgraphContext } from '@civil/subgraph-kernel';
import type { FilterQuery } from '@mikro-orm/core';
import { MissingPersonNotice } from './missing-person-notice.entity.js';
import type { MissingPersonNoticeFilter } from './missing-person-notice.inputs.js';
import { tracingScope } from './tracing-scope.js';

/** A notice as its id gives it: to the public while it is up, afterwards to the staff of the station. */
export async function findTracingNotice({ loaders, viewer }: SubgraphContext, id: string): Promise<MissingPersonNotice | null> {
  const notice = await loaders.one(MissingPersonNotice, 'id').load(id);
  return notice && (notice.withdrawnOn === null || (reachesDomain('ASSISTANCE', viewer) && isInScope(tracingScope, viewer, notice))) ? notice : null;
}

/** A page of the notices that are up, the newest first: the same for everybody. */
export function pageTracingNotices({ pager }: SubgraphContext, { scope, sex, age }: MissingPersonNoticeFilter, page: PageArgs): Promise<Connection<MissingPersonNotice>> {
  const division = divisionCondition(scope);
  const where = {
    withdrawnOn: null, ...(division ? { foundCountyCode: division } : {}), ...(sex ? { sexCode: sex } : {}), ...(typeof age === 'number' ? { ageFrom: { $lte: age }, ageTo: { $gte: age } } : {}),
  } as FilterQuery<MissingPersonNotice>;
  return pager.page(MissingPersonNotice, { field: 'Query.missingPersonNotices', where, orderBy: [{ property: 'publishedOn', direction: 'desc' }] }, page);
}
