import { divisionPrefix } from '@civil/schema/scalars';
import { readsSuppressed, type SubgraphContext } from '../context/context.js';
import type { CountCell, DivisionScope } from './common-types.js';

/** The condition on a division code that a `DivisionScope` asks for, or undefined where none was given. */
export function divisionCondition(scope: DivisionScope | null | undefined): { $like: string } | string | undefined {
  if (!scope) return undefined;
  return scope.includeDescendants === false ? scope.code : { $like: `${divisionPrefix(scope.code)}%` };
}

/** Counts below this are withheld from the public and machines, since they point at persons. */
const LEAST_SHOWN = 5;

/** A count as the viewer may see it: 1 to 4 are shown to officers of the division counted and to those who see all rows, to nobody else. */
export function countCell(count: number, { viewer }: Pick<SubgraphContext, 'viewer'>, divisionCode?: string): CountCell {
  const { scopePrefix } = viewer.claims;
  const isInside = viewer.rows === 'DIVISION' && scopePrefix !== undefined && (divisionCode === undefined || divisionPrefix(divisionCode).startsWith(scopePrefix));
  const seesAll = !readsSuppressed(viewer) && (viewer.rows === 'ALL' || viewer.rows === 'SYNTHETIC');
  const suppressed = count > 0 && count < LEAST_SHOWN && !isInside && !seesAll;
  return { value: suppressed ? null : count, suppressed };
}
