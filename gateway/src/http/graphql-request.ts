import { civilError } from '@civil/schema/errors';
import type { FastifyRequest } from 'fastify';
import type { GraphQLError } from 'graphql';
import { parseRequestParams } from 'graphql-http';
import { isPreflighted } from './browser-safety.js';

/** What a well-formed request asks. */
export interface GraphqlRequest {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface MalformedRequest {
  readonly status: number;
  readonly error: GraphQLError;
}

const malformed = (rule: string, status = 400): MalformedRequest => ({ status, error: civilError('BAD_USER_INPUT', { rule }) });

/** Reads the parameters of a GraphQL request by the rules of GraphQL over HTTP. */
export async function readGraphqlRequest(request: FastifyRequest): Promise<GraphqlRequest | MalformedRequest> {
  if (!isPreflighted(request.headers)) return malformed('csrf');
  const body = typeof request.body === 'string' ? request.body : null;
  if (body && /^\s*\[/.test(body)) return malformed('batching');
  try {
    const parameters = await parseRequestParams({
      method: request.method,
      url: request.url,
      headers: request.headers,
      body,
      raw: request.raw,
      context: undefined,
    });
    if ('query' in parameters) {
      return { query: parameters.query, operationName: parameters.operationName || undefined, variables: parameters.variables ?? {} };
    }
    const [, { status }] = parameters as Exclude<typeof parameters, { query: string }>;
    return malformed('content-type', status);
  } catch (cause) {
    const missing = cause instanceof Error && cause.message === 'Missing query' && isPersistedQuery(body, request.url);
    return missing ? { status: 200, error: civilError('PERSISTED_QUERY_NOT_FOUND') } : malformed('graphql-over-http');
  }
}

/** Clients that first send only the digest of their query send the text as well once they are told that it is not known. */
const isPersistedQuery = (body: string | null, url: string): boolean => (body ?? decodeURIComponent(url)).includes('"persistedQuery"');
