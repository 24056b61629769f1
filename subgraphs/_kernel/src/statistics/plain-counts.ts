import type { Domain } from '@civil/schema/access';
import type { Viewer } from '@civil/schema/identity';
import { divisionPrefix } from '@civil/schema/scalars';
import { reachesDomain, seesMinors } from '../access/row-rules.js';
import { readsSuppressed } from '../context/context.js';
import type { CountCell } from '../graphql/common-types.js';

/** Counts below this point at persons, so only those who may see the persons see them. */
const LEAST_SHOWN = 5;

/** Whether a count is one of those that are withheld. */
export const isSmall = (count: number): boolean => count > 0 && count < LEAST_SHOWN;

/**
 * Whether a viewer sees the rows behind a count anyway, so that withholding it would hide nothing: officers with a right in the domain
 * within their own division, and the auditor. Everybody else, officers of other lines included, gets what the public gets.
 */
export function readsPlainCounts(viewer: Viewer, domain: Domain, divisionCode: string): boolean {
  if (readsSuppressed(viewer) || !reachesDomain(domain, viewer) || (domain === 'CHILD' && !seesMinors(viewer))) return false;
  const { rows, claims } = viewer;
  return rows === 'ALL' || (rows === 'DIVISION' && claims.scopePrefix !== undefined && divisionPrefix(divisionCode).startsWith(claims.scopePrefix));
}

export const shownCell = (value: number): CountCell => ({ value, suppressed: false });
export const withheldCell: CountCell = { value: null, suppressed: true };
/** A count that stands alone, as the public may see it. */
export const publicCell = (count: number): CountCell => (isSmall(count) ? withheldCell : shownCell(count));
