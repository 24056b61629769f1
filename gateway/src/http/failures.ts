import { civilError } from '@civil/schema/errors';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { describeCause } from '../errors/describe-cause.js';
import { negotiate, refusal } from './answer.js';
import { answerContextOf } from './request-facts.js';

/** Answers with errors and a status of HTTP's own. */
export function sendFailure(request: FastifyRequest, reply: FastifyReply, status: number, error: GraphQLError, explain: boolean): FastifyReply {
  const mediaType = negotiate(request.headers.accept) ?? 'application/json';
  if (error.originalError) request.stats.cause = describeCause(error.originalError);
  request.stats.tell([error]);
  return reply.code(status).type(`${mediaType}; charset=utf-8`).send(JSON.stringify(refusal([error], answerContextOf(request, explain))));
}

/** Bytes of a refused body that are read and dropped; for a larger one the connection is closed on the client. Time limits the rest. */
const DRAINED_BYTES = 64 * 1024 * 1024;

/** A connection that is closed while its client still sends tears the answer away from it, so the rest is read and dropped. */
function drain(request: FastifyRequest, reply: FastifyReply): void {
  if (Number(request.headers['content-length']) > DRAINED_BYTES) return;
  reply.removeHeader('connection');
  request.raw.resume();
}

const statusByCode: Record<string, number> = {
  UNAUTHENTICATED: 401, TOKEN_EXPIRED: 401, RATE_LIMITED: 429, UPSTREAM_UNAVAILABLE: 503, SERVICE_STOPPING: 503, SERVICE_OVERLOADED: 503, LEDGER_UNAVAILABLE: 503,
  FORBIDDEN: 403, FORBIDDEN_FIELD: 403, GRANT_MISSING: 403, GRANT_EXPIRED: 403, GRANT_NOT_IN_FORCE: 403, GRANT_FIELD_DENIED: 403, GRANT_QUOTA: 429, NOT_FOUND: 404, DELIVERY_NOT_OFFERED: 404,
  PULL_IN_PROGRESS: 409, GRANT_CHANGED: 409, POLICY_CHANGED: 409, CURSOR_EXPIRED: 410,
};

const statusOfFault = (cause: GraphQLError): number => statusByCode[String(cause.extensions['code'])] ?? 400;

/** Whether a request failed for its credential, not for want of the keys to check it. */
export const isCredentialFault = (cause: unknown): boolean => cause instanceof GraphQLError && statusOfFault(cause) === 401;

/** Answers an address that cannot be decoded. No hook runs before it, and the answer of Fastify itself repeats the address. */
export function answerBadAddress(_cause: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const error = civilError('BAD_USER_INPUT', { rule: 'address' });
  void reply.code(400).type('application/json; charset=utf-8').send(JSON.stringify(refusal([error], answerContextOf(request, false))));
}

/** Answers everything that goes wrong outside the execution of an operation in the form of a GraphQL error. */
export function answerFailures(app: FastifyInstance, { bodyLimitBytes, explain }: { bodyLimitBytes: number; explain: boolean }): void {
  app.setErrorHandler((cause: FastifyError | GraphQLError, request, reply) => {
    if (cause instanceof GraphQLError) {
      const status = statusOfFault(cause);
      if (status === 401) reply.header('www-authenticate', 'Bearer');
      if (status === 503) reply.header('retry-after', '1');
      return sendFailure(request, reply, status, cause, explain);
    }
    if (cause.statusCode === 413) {
      drain(request, reply);
      return sendFailure(request, reply, 413, civilError('REQUEST_TOO_LARGE', { limit: bodyLimitBytes }), explain);
    }
    if (cause.statusCode && cause.statusCode >= 400 && cause.statusCode < 500) {
      return sendFailure(request, reply, cause.statusCode, civilError('BAD_USER_INPUT'), explain);
    }
    request.log.error({ cause: describeCause(cause) }, 'request failed');
    return sendFailure(request, reply, 500, civilError('INTERNAL_SERVER_ERROR'), explain);
  });
  app.setNotFoundHandler((request, reply) => sendFailure(request, reply, 404, civilError('NOT_FOUND'), explain));
}
