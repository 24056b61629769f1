import { civilError } from '@civil/schema/errors';
import type { FastifyRequest } from 'fastify';

/** How an answer is written. */
export type PullForm = 'ndjson' | 'json';

/** What a pull asks for. */
export interface PullRequest {
  readonly form: PullForm;
  readonly cursor: string | undefined;
  /** Most changes in this answer; all that there are where it is left out. */
  readonly limit: number | undefined;
  readonly fields: readonly string[] | undefined;
  readonly grant: string | undefined;
}

const MOST_IN_A_STREAM = 10_000_000;
/** Changes of a document, which is held as a whole. */
const MOST_IN_A_DOCUMENT = 1000;
const DEFAULT_IN_A_DOCUMENT = 500;
const MOST_FIELDS = 100;

const parameters = ['cursor', 'limit', 'fields', 'grant'] as const;

export const NDJSON = 'application/x-ndjson';

/** The form that a client takes, lines where it takes both; undefined where it takes neither. */
export function formOf(accept: string | undefined): PullForm | undefined {
  const types = (accept || '*/*').toLowerCase().split(',').map((part) => part.split(';')[0]?.trim());
  if (types.includes(NDJSON)) return 'ndjson';
  if (types.includes('application/json')) return 'json';
  return types.some((type) => type === '*/*' || type === 'application/*') ? 'ndjson' : undefined;
}

function readLimit(text: string | undefined, form: PullForm): number | undefined {
  const most = form === 'json' ? MOST_IN_A_DOCUMENT : MOST_IN_A_STREAM;
  if (text === undefined) return form === 'json' ? DEFAULT_IN_A_DOCUMENT : undefined;
  if (!/^-?\d{1,15}$/.test(text)) throw civilError('BAD_USER_INPUT', { argument: 'limit' });
  const limit = Number(text);
  if (limit < 1 || limit > most) throw civilError('PAGE_SIZE', { argument: 'limit', limit: most });
  return limit;
}

function readFields(text: string | undefined): readonly string[] | undefined {
  if (text === undefined) return undefined;
  const fields = [...new Set(text.split(','))];
  if (fields.length > MOST_FIELDS || !fields.every((field) => /^\w{1,64}$/.test(field))) throw civilError('BAD_USER_INPUT', { argument: 'fields' });
  return fields.sort();
}

/** Reads the parameters of a pull. @throws `BAD_USER_INPUT` naming the one that is malformed or unknown, `PAGE_SIZE` for a limit out of range. */
export function readPullRequest({ query, headers }: Pick<FastifyRequest, 'query' | 'headers'>): PullRequest | undefined {
  const form = formOf(headers.accept);
  if (!form) return undefined;
  const given = query as Readonly<Record<string, unknown>>;
  if (Object.keys(given).some((name) => !parameters.some((known) => known === name))) throw civilError('BAD_USER_INPUT', { rule: 'parameter-unknown' });
  const text = (name: (typeof parameters)[number]): string | undefined => {
    const value = given[name];
    if (value === undefined) return undefined;
    if (typeof value !== 'string' || value === '' || value.length > 4096) throw civilError('BAD_USER_INPUT', { argument: name });
    return value;
  };
  return { form, cursor: text('cursor'), limit: readLimit(text('limit'), form), fields: readFields(text('fields')), grant: text('grant') };
}

/** Whether a client takes gzip. */
export const takesGzip = (acceptEncoding: string | string[] | undefined): boolean =>
  String(acceptEncoding ?? '').toLowerCase().split(',').some((part) => {
    const [coding, ...parameters] = part.split(';').map((word) => word.trim());
    return (coding === 'gzip' || coding === '*') && !parameters.some((parameter) => /^q=0(\.0+)?$/.test(parameter));
  });
