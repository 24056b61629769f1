import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import { type AnswerContext, answerError } from '../errors/answer-error.js';

/** What a request comes to. Without `data` the operation was not run. */
export interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

export type MediaType = 'application/graphql-response+json' | 'application/json';

/** The media type to answer in, or `undefined` where the client takes neither. */
export function negotiate(accept: string | undefined): MediaType | undefined {
  for (const part of (accept || '*/*').toLowerCase().split(',')) {
    const [type = '', ...parameters] = part.split(';').map((word) => word.trim());
    const charset = parameters.find((word) => word.startsWith('charset='));
    if (charset && !/^charset="?utf-?8"?$/.test(charset)) continue;
    if (type === 'application/graphql-response+json') return type;
    if (type === 'application/json' || type === 'application/*' || type === '*/*') return 'application/json';
  }
  return undefined;
}

/**
 * Status of an answer by GraphQL over HTTP: a client that only knows `application/json` reads 200 and the errors, since proxies
 * answer 400 in JSON too (https://graphql.github.io/graphql-over-http/draft/#sec-application-json).
 */
export function statusOf(answer: Answer, mediaType: MediaType): number {
  if (mediaType === 'application/json') return 200;
  if (answer.data === null && answer.errors?.[0]?.extensions?.['code'] === 'LEDGER_UNAVAILABLE') return 503;
  return 'data' in answer ? 200 : 400;
}

/** An answer of errors only. */
export const refusal = (errors: readonly GraphQLError[], context: AnswerContext): Answer => ({
  errors: errors.map((error) => answerError(error, context)),
});
