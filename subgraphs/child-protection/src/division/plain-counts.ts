import { minorLabel, rightOn } from '@civil/schema/access';
import type { Viewer } from '@civil/schema/identity';
import { divisionPrefix } from '@civil/schema/scalars';
import { type CountCell, readsSuppressed, seesMinors } from '@civil/subgraph-kernel';

/** Counts below this point at children, so only those who may see the children see them. */
const LEAST_SHOWN = 5;

/** Whether a count is one of those that are withheld. */
export const isSmall = (count: number): boolean => count > 0 && count < LEAST_SHOWN;

/**
 * Whether a viewer sees the rows behind a count anyway, so that withholding it would hide nothing: child roles within their own
 * division, and the auditor. Everybody else, officers of other lines and supervisors included, gets what the public gets.
 */
export function readsPlainCounts(viewer: Viewer, divisionCode: string): boolean {
  if (readsSuppressed(viewer) || !seesMinors(viewer)) return false;
  const { rows, claims } = viewer;
  if (rows === 'ALL') return rightOn(minorLabel, viewer.scopes) !== 'none';
  return rows === 'DIVISION' && claims.scopePrefix !== undefined && divisionPrefix(divisionCode).startsWith(claims.scopePrefix);
}

export const withheldCell: CountCell = { value: null, suppressed: true };
/** A count that stands alone, as the public may see it. */
export const publicCell = (count: number): CountCell => (isSmall(count) ? withheldCell : { value: count, suppressed: false });
