import { divisionPrefix } from '@civil/schema/scalars';
import type { DivisionScope } from './common-types.js';

/** The condition on a division code that a `DivisionScope` asks for, or undefined where none was given. */
export function divisionCondition(scope: DivisionScope | null | undefined): { $like: string } | string | undefined {
  if (!scope) return undefined;
  return scope.includeDescendants === false ? scope.code : { $like: `${divisionPrefix(scope.code)}%` };
}
