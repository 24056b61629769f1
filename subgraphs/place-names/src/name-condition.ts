const literally = (text: string): string => text.replaceAll(/[\\%_]/g, '\\$&');

/** What a search text asks of a name: Latin letters search the spelling, anything else the name itself. Undefined for no text. */
export function nameCondition(q: string | null | undefined): { pinyin: { $ilike: string } } | { name: { $like: string } } | undefined {
  const text = q?.trim();
  if (!text) return undefined;
  const pattern = `%${literally(text)}%`;
  return /^[a-z' ]+$/i.test(text) ? { pinyin: { $ilike: pattern } } : { name: { $like: pattern } };
}
