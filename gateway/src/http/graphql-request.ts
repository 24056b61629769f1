import { civilError } from '@civil/schema/errors';
import type { FastifyRequest } from 'fastify';
import type { GraphQLError } from 'graphql';
import { isPreflighted } from './browser-safety.js';

/** What a well-formed request asks: by its text, by the id of a document, or by the digest of a text. One of the three is there. */
export interface GraphqlRequest {
  readonly query: string | undefined;
  /** Id of a trusted document (https://github.com/graphql/graphql-over-http, appendix on persisted documents). */
  readonly documentId?: string;
  /** SHA-256 of the text, in hexadecimal (automatic persisted queries). */
  readonly persistedHash?: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface MalformedRequest {
  readonly status: number;
  readonly error: GraphQLError;
}

/** Operations of one request; a list of them is a batch, and is answered by a list. */
export type ReadRequest = GraphqlRequest | readonly GraphqlRequest[] | MalformedRequest;

export const isMalformed = (request: ReadRequest): request is MalformedRequest => 'error' in request;

type Parameters = Readonly<Record<string, unknown>>;

const malformed = (rule: string, status = 400): MalformedRequest => ({ status, error: civilError('BAD_USER_INPUT', { rule }) });
const misformed = malformed('graphql-over-http');

const isObject = (value: unknown): value is Parameters => typeof value === 'object' && value !== null && !Array.isArray(value);
const isAbsentOr = (check: (value: unknown) => boolean, value: unknown): boolean => value === undefined || value === null || check(value);
const isText = (value: unknown): value is string => typeof value === 'string';

/** NUL as JSON or a string of GraphQL writes it. PostgreSQL keeps none in a text, so it would come back as a fault of some database. */
const NUL = /\\u(?:0{4}|\{0+\})/;
const nul = malformed('nul-character');
const hasNul = (text: string): boolean => text.includes('\\u') && NUL.test(text);

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined; // the message of JSON.parse quotes its input, so it goes nowhere
  }
};

/** The digest that `extensions.persistedQuery` names. */
function persistedHashOf(extensions: unknown): string | MalformedRequest | undefined {
  const persisted = isObject(extensions) ? extensions['persistedQuery'] : undefined;
  if (persisted === undefined || persisted === null) return undefined;
  if (!isObject(persisted) || persisted['version'] !== 1) return malformed('persisted-query-version');
  const sha256 = persisted['sha256Hash'];
  return isText(sha256) && /^[0-9a-f]{64}$/i.test(sha256) ? sha256.toLowerCase() : malformed('persisted-query-hash');
}

function readParameters({ query, documentId, operationName, variables, extensions }: Parameters): GraphqlRequest | MalformedRequest {
  const isSound =
    isAbsentOr(isText, query) && isAbsentOr(isText, documentId) && isAbsentOr(isText, operationName) && isAbsentOr(isObject, variables) && isAbsentOr(isObject, extensions);
  if (!isSound || (isText(query) && isText(documentId))) return misformed;
  const persistedHash = persistedHashOf(extensions);
  if (typeof persistedHash === 'object') return persistedHash;
  if (!isText(query) && !isText(documentId) && persistedHash === undefined) return misformed;
  return {
    query: isText(query) ? query : undefined,
    ...(isText(documentId) ? { documentId } : {}),
    ...(persistedHash ? { persistedHash } : {}),
    operationName: isText(operationName) && operationName !== '' ? operationName : undefined,
    variables: isObject(variables) ? variables : {},
  };
}

function readAddress(url: string): GraphqlRequest | MalformedRequest {
  const given = new URLSearchParams(url.split('?')[1]);
  const read = (name: string): string | undefined => given.get(name) ?? undefined;
  if (hasNul(`${read('query')} ${read('variables')}`)) return nul;
  const variables = read('variables') ? parseJson(given.get('variables') ?? '') : undefined;
  const extensions = read('extensions') ? parseJson(given.get('extensions') ?? '') : undefined;
  const isBroken = (read('variables') && variables === undefined) || (read('extensions') && extensions === undefined);
  if (isBroken) return misformed;
  return readParameters({ query: read('query'), documentId: read('documentId'), operationName: read('operationName'), variables, extensions });
}

function readBatch(items: readonly unknown[], maxBatch: number): ReadRequest {
  if (maxBatch <= 1) return { status: 400, error: civilError('BATCHING_DISABLED') };
  if (items.length === 0 || items.length > maxBatch) return { status: 400, error: civilError('BAD_USER_INPUT', { rule: 'batch-size', limit: maxBatch, actual: items.length }) };
  const requests: GraphqlRequest[] = [];
  for (const item of items) {
    const request = isObject(item) ? readParameters(item) : misformed;
    if (isMalformed(request)) return request;
    requests.push(request);
  }
  return requests;
}

function isJson(contentType = ''): boolean {
  if (contentType === 'application/json') return true;
  const [mediaType, charset = 'charset=utf-8'] = contentType.replace(/[\s"]/g, '').toLowerCase().split(';');
  return mediaType === 'application/json' && charset === 'charset=utf-8';
}

/** Reads the parameters of a GraphQL request by the rules of GraphQL over HTTP; several operations only where batches are taken. */
export function readGraphqlRequest(request: Pick<FastifyRequest, 'method' | 'url' | 'headers' | 'body'>, maxBatch: number): ReadRequest {
  if (!isPreflighted(request.headers)) return malformed('csrf');
  if (request.method === 'GET') return readAddress(request.url);
  if (!isJson(request.headers['content-type'])) return malformed('content-type', 415);
  if (typeof request.body === 'string' && hasNul(request.body)) return nul;
  const body = typeof request.body === 'string' ? parseJson(request.body) : undefined;
  if (Array.isArray(body)) return readBatch(body, maxBatch);
  return isObject(body) ? readParameters(body) : misformed;
}
