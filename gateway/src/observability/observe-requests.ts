import { loggedOperationName, TRACEPARENT_HEADER } from '@civil/schema/tracing';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Metrics } from './metrics.js';
import { outcomeOf } from './request-outcome.js';
import { RequestStats } from './request-stats.js';
import type { Tracing } from './tracing.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** What is gathered about this request. */
    stats: RequestStats;
  }
}

export interface RequestObservers {
  readonly metrics: Metrics;
  readonly tracing?: Tracing | undefined;
}

const ROUTE = '/graphql';
const isGraphql = (request: FastifyRequest): boolean => request.routeOptions.url === ROUTE;
const bytesOf = (payload: unknown): number => (typeof payload === 'string' || Buffer.isBuffer(payload) ? Buffer.byteLength(payload) : 0);

/** Tells of each request once, when its answer is known: one line of the access log, the metrics and the end of its span. */
export function observeRequests(app: FastifyInstance, { metrics, tracing }: RequestObservers): void {
  const told = new WeakSet<RequestStats>();
  const { isLevelEnabled } = app.log as { readonly isLevelEnabled?: (level: string) => boolean };
  const isLogged = isLevelEnabled?.call(app.log, 'info') ?? true;

  const tell = (request: FastifyRequest, reply: FastifyReply, bytes: number): void => {
    const { stats } = request;
    if (request.method === 'OPTIONS' || told.has(stats) || !(isGraphql(request) || stats.codes)) return;
    told.add(stats);
    const codes = stats.codes ?? {};
    const outcome = outcomeOf(codes);
    const { viewer, operationName, operationId, trustedOperation, cost, fetches, sharedFetches, cause, span } = stats;
    if (isLogged) request.log.info({
      ...(operationName === undefined ? {} : { operation: loggedOperationName(operationName) }),
      ...(operationId ? { operationId } : {}),
      ...(viewer ? { roles: viewer.claims.roles } : {}),
      status: reply.statusCode,
      durationMs: Math.round(reply.elapsedTime * 10) / 10,
      ...(cost ? { cost } : {}),
      ...(operationId ? { fetches, sharedFetches } : {}),
      bytes,
      codes: stats.codes,
      ...(cause ? { cause } : {}),
      ...(span ? { traceId: span.traceId } : {}),
    }, operationId ? 'answered' : 'refused');
    if (!isGraphql(request)) return;
    if (codes['SERVICE_STOPPING']) metrics.shed('stopping');
    metrics.answered({
      roles: viewer?.claims.roles ?? [], kind: viewer?.claims.kind, operation: trustedOperation, outcome, codes, bytes, seconds: reply.elapsedTime / 1000,
    });
    span?.set({
      ...(operationName === undefined ? {} : { 'graphql.operation.name': loggedOperationName(operationName) }),
      ...(operationId ? { 'civil.operation.id': operationId } : {}),
      ...(viewer ? { 'civil.roles': viewer.claims.roles.join(',') } : {}),
      'civil.outcome': outcome, 'civil.fetches': fetches, 'http.response.status_code': reply.statusCode,
    });
    span?.end(outcome === 'failed');
  };

  app.decorateRequest('stats');
  app.addHook('onRequest', (request, _reply, done) => {
    request.stats = new RequestStats();
    if (tracing && isGraphql(request) && request.method !== 'OPTIONS') request.stats.span = tracing.begin('graphql request', request.headers[TRACEPARENT_HEADER]);
    done();
  });
  app.addHook('onSend', (request, reply, payload, done) => {
    tell(request, reply, bytesOf(payload));
    done();
  });
  // An answer written straight to the socket, or a connection that its client cut, passes no `onSend`.
  app.addHook('onResponse', (request, reply, done) => {
    tell(request, reply, 0);
    done();
  });
}
