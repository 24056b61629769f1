import { maskText } from '@civil/schema/access';
import { divisionLevel } from '@civil/schema/scalars';
import { type Connection, divisionCondition, isInScope, type PageArgs, reachesDomain, scopeCondition, type SubgraphContext } from '@civil/subgraph-kernel';
import type { FilterQuery } from '@mikro-orm/core';
import { noticeScope } from './notice-scope.js';
import { type NoticeEntry, PublicNotice } from './public-notice.entity.js';
import type { PublicNoticeFilter } from './public-notice.inputs.js';

const VILLAGE = 5;
/** Rows of a request that were read in the list of one village, where people know each other and the law wants the name read. */
const listedByVillage = new WeakSet<PublicNotice>();

/** Whether a notice is up on a day. */
const runsOn = ({ from, to, objected }: PublicNotice, day: string): boolean => !objected && from <= day && (to === null || day <= to);
const running = (day: string): FilterQuery<PublicNotice> => ({ $and: [{ objected: false }, { from: { $lte: day } }, { $or: [{ to: null }, { to: { $gte: day } }] }] });

/** A notice as its id gives it: to the public while it runs, afterwards to who works where it was put up. */
export async function findNotice({ loaders, viewer, today }: SubgraphContext, id: string): Promise<PublicNotice | null> {
  const notice = await loaders.one(PublicNotice, 'id').load(id);
  return notice && (runsOn(notice, today) || (reachesDomain('ASSISTANCE', viewer) && isInScope(noticeScope, viewer, notice))) ? notice : null;
}

/** A page of notices of a division, the newest first: to the public those that run today, to who works there all of them. */
export async function pageNotices(context: SubgraphContext, { division, kind, activeOn }: PublicNoticeFilter, page: PageArgs): Promise<Connection<PublicNotice>> {
  const { pager, viewer, today } = context;
  const parts: FilterQuery<PublicNotice>[] = [{ divisionCode: divisionCondition({ code: division }) } as FilterQuery<PublicNotice>];
  if (kind) parts.push({ kind });
  if (activeOn) parts.push(running(activeOn));
  parts.push(reachesDomain('ASSISTANCE', viewer) ? ({ $or: [running(today), scopeCondition(context, PublicNotice, noticeScope)] } as FilterQuery<PublicNotice>) : running(today));
  const found = await pager.page(PublicNotice, { field: 'Query.publicNotices', where: { $and: parts } as FilterQuery<PublicNotice>, orderBy: [{ property: 'from', direction: 'desc' }] }, page);
  if (divisionLevel(division) === VILLAGE) for (const { node } of found.edges) listedByVillage.add(node);
  return found;
}

/** What a notice says. The name stands whole in the list of the village alone, while it runs; elsewhere it is masked. */
export function entriesOf(notice: PublicNotice, today: string): NoticeEntry[] {
  const { printedName, program, persons, amount } = notice;
  const isWhole = listedByVillage.has(notice) && runsOn(notice, today);
  const applicantName = printedName === null || isWhole ? printedName : maskText('NAME', printedName);
  return [{ applicantName, program, beneficiariesCount: persons, amount }];
}
