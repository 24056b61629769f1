import { divisionPrefix } from '@civil/schema/scalars';
import { codesUnder } from '../orm/codes-under.js';
import type { DivisionScope } from './common-types.js';

/** The condition on a division code that a `DivisionScope` asks for, or undefined where none was given. */
export function divisionCondition(scope: DivisionScope | null | undefined): ReturnType<typeof codesUnder> | string | undefined {
  if (!scope) return undefined;
  return scope.includeDescendants === false ? scope.code : codesUnder(divisionPrefix(scope.code));
}

const literally = (text: string): string => text.replaceAll(/[\\%_]/g, '\\$&');

/** The patterns of a text that contains, or begins with, what is sought, whose own wildcards stand for themselves. */
export const containing = (text: string): { $ilike: string } => ({ $ilike: `%${literally(text)}%` });
export const beginningWith = (text: string): { $like: string } => ({ $like: `${literally(text)}%` });

/** The condition of a range with both ends included, an end left out being open; undefined where nothing was asked. */
export function within<V>(range: { gte?: V | null; lte?: V | null } | null | undefined): { $gte?: V; $lte?: V } | undefined {
  if (!range || (range.gte == null && range.lte == null)) return undefined;
  return { ...(range.gte == null ? {} : { $gte: range.gte }), ...(range.lte == null ? {} : { $lte: range.lte }) };
}
