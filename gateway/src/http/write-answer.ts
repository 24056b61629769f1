import type { GraphQLFormattedError } from 'graphql';
import type { Answer } from './answer.js';

/** Characters from which on a text is turned into bytes at once, instead of being counted and turned into them by each who sends it on. */
const LONG_TEXT = 8192;

/** Errors of one refused field share what is told of it, which is written once. */
function writeErrors(errors: readonly GraphQLFormattedError[]): string {
  const written = new Map<GraphQLFormattedError['extensions'], string>();
  const told = errors.map(({ extensions, ...rest }) => {
    const text = JSON.stringify(rest);
    if (!extensions) return text;
    const details = written.get(extensions) ?? `,"extensions":${JSON.stringify(extensions)}}`;
    written.set(extensions, details);
    return text.slice(0, -1) + details;
  });
  return `[${told.join(',')}]`;
}

/**
 * The JSON of an answer. Its data are turned into bytes apart from its errors: these are worded in Chinese, and would have the whole text
 * kept, and converted, as one of wide characters.
 */
export function writeAnswer({ data, errors, extensions }: Answer): string | Buffer {
  const shown = JSON.stringify({ data });
  const told = [...(errors ? [`"errors":${writeErrors(errors)}`] : []), ...(extensions ? [`"extensions":${JSON.stringify(extensions)}`] : [])].join();
  if (told === '') return shown.length < LONG_TEXT ? shown : Buffer.from(shown);
  const [begin, end] = [shown.slice(0, -1), `${data === undefined ? '' : ','}${told}}`];
  return shown.length < LONG_TEXT ? begin + end : Buffer.concat([Buffer.from(begin), Buffer.from(end)]);
}

/** The JSON of the answers to a batch. */
export const writeAnswers = (answers: readonly Answer[]): string => JSON.stringify(answers);
