/** What the log keeps of a cause: where it happened and of what kind it is. */
export interface DescribedCause {
  type: string;
  code?: string;
  message: string;
  at: string[];
}

/** Takes Chinese text and runs of digits out: what names and identity numbers are made of. */
export const withoutPersonalText = (message: string): string =>
  message.slice(0, 2000).replace(/[\u3400-\u9fff\u{20000}-\u{323af}]+/gu, '…').replace(/\d{4,}/g, '#').slice(0, 500);

/**
 * Takes values out of a message: quoted text, runs of digits and Chinese text. Messages of JSON parsers, databases and
 * graphql-js quote their input, which may be a name or an identity number, and a log is not a place for either.
 */
export const withoutValues = (message: string): string =>
  withoutPersonalText(message.slice(0, 2000).replace(/"[^"]*"|'[^']*'|`[^`]*`/g, '"…"'));

/** Describes an unexpected cause for the log, without personal data. */
export function describeCause(cause: unknown): DescribedCause {
  if (!(cause instanceof Error)) return { type: typeof cause, message: '', at: [] };
  const at = (cause.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)).slice(0, 8).map((line) => line.trim());
  const code = (cause as { code?: unknown }).code;
  return { type: cause.name, ...(typeof code === 'string' ? { code } : {}), message: withoutValues(cause.message), at };
}
