import { divisionPrefix } from '@civil/schema/scalars';
import { type DivisionScope, publishedLevels, readsPlainCounts, rowsWithoutTotal, shownCell, type SubgraphContext, withheldCell, withholding } from '@civil/subgraph-kernel';
import { groupBy } from '../group-by.js';
import type { AssistanceProcessStatistics } from './assistance-statistics.js';
import { COUNTS, type Count, type Counted, none, readProcess } from './count-process.js';
import { periodsOf, WHOLE } from './periods.js';

const PLACES = 2;
const share = (part: number, whole: number): string | null => (whole === 0 ? null : ((part / whole) * 100).toFixed(PLACES));

/** What the public may not see of a division in a period: what is withheld of one count is of all, so that no share gives it away. */
function isHiddenIn(counted: readonly Counted[], own: string): boolean {
  const isWithheld = withholding(rowsWithoutTotal(new Map(counted.map((row) => [row.prefix, COUNTS.map((count) => row[count])]))));
  return COUNTS.some((_, place) => isWithheld(own, place));
}

/** How the applications of a division were dealt with, as the viewer may know it. @throws `BAD_USER_INPUT` for a range of months that is none. */
export async function loadProcessStatistics({ viewer, rows }: SubgraphContext, scope: DivisionScope, from: string, to: string): Promise<AssistanceProcessStatistics> {
  const { shown, months } = periodsOf(from, to, false);
  const own = divisionPrefix(scope.code);
  const plain = readsPlainCounts(viewer, 'ASSISTANCE', scope.code);
  const counted = await readProcess(rows, { sizes: plain ? [own.length] : publishedLevels, inside: plain ? own : '', periods: plain ? shown : [...shown, ...months] });
  const sums = counted.find(({ prefix, period }) => prefix === own && period === WHOLE) ?? none;
  // A stretch of months is shown where each of them is: their differences are then known anyway.
  const isHidden = !plain && (!publishedLevels.includes(own.length) || [...groupBy(counted, ({ period }) => period).values()].some((ofPeriod) => isHiddenIn(ofPeriod, own)));
  const cell = (count: Count) => (isHidden ? withheldCell : shownCell(sums[count]));
  return {
    from, to, accepted: cell('accepted'), decided: cell('decided'), decidedInTime: cell('decidedInTime'), inTimeShare: isHidden ? null : share(sums.decidedInTime, sums.decided),
    confirmed: cell('confirmed'), refused: cell('refused'), objections: cell('objections'), objectionsUpheld: cell('objectionsUpheld'), paymentsFailed: cell('paymentsFailed'),
    centralizedShare: isHidden ? null : share(sums.centralized, sums.tekun),
  };
}
