import { containing } from '@civil/subgraph-kernel';

/** What a search text asks of a name: Latin letters search the spelling, anything else the name itself. Undefined for no text. */
export function nameCondition(q: string | null | undefined): { pinyin: { $ilike: string } } | { name: { $like: string } } | undefined {
  const text = q?.trim();
  if (!text) return undefined;
  const { $ilike } = containing(text);
  return /^[a-z' ]+$/i.test(text) ? { pinyin: { $ilike } } : { name: { $like: $ilike } };
}
