/** Characters of a statement that a trace keeps. */
const MOST_CHARACTERS = 2000;

/** What MikroORM hands to a connection: a text, a fragment with its own parameters, or a builder of one. */
type Query = string | { sql?: unknown; toRaw?: () => { sql: string } };

const rawText = (query: Query): unknown => {
  if (typeof query === 'string') return query;
  return typeof query.toRaw === 'function' ? query.toRaw().sql : query.sql;
};

/**
 * The text of a statement with placeholders only. Its parameters are not looked at; what a fragment wrote into the text itself, quoted
 * or as a long number, is taken out as well, and a text whose quoting cannot be told for certain is not kept.
 */
export function statementText(query: unknown): string {
  const text = rawText((query ?? {}) as Query);
  if (typeof text !== 'string' || /\\|\$\w*\$|--|\/\*/.test(text)) return '…';
  return text
    .slice(0, MOST_CHARACTERS * 10)
    .replace(/'(?:[^']|'')*('|$)/g, '?')
    .replace(/\d{4,}/g, '?')
    .replace(/\?(?:, \?){3,}/g, '?, …')
    .slice(0, MOST_CHARACTERS);
}
