import { Refusal } from './refusal.js';

/** A text as it is kept. @throws Refusal for one that says nothing or too much. */
export function statedText(text: string, longest: number, field: string): string {
  const stated = text.trim();
  if (stated.length === 0 || stated.length > longest) throw new Refusal('BAD_USER_INPUT', ['input', field]);
  return stated;
}

/** The same of a text that may be left out. */
export const optionalText = (text: string | null | undefined, longest: number, field: string): string | null =>
  text === null || text === undefined || text.trim().length === 0 ? null : statedText(text, longest, field);
