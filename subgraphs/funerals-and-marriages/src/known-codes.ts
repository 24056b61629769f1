import type { CodeList } from '@civil/schema/codes';
import { civilError } from '@civil/schema/errors';

/**
 * The codes given for an argument.
 * @throws `CODE_UNKNOWN` when one of them is not in the list: a misspelt code would else read as "there is none".
 */
export function knownCodes(list: CodeList, given: readonly string[], argument: string): string[] {
  if (!given.every(list.has)) throw civilError('CODE_UNKNOWN', { argument });
  return [...given];
}
