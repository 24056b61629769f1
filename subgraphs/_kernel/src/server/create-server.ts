import { randomUUID } from 'node:crypto';
import { civilError, isCivilError } from '@civil/schema/errors';
import { watchSilentConnections } from '@civil/schema/silent-connections';
import { TRACEPARENT_HEADER } from '@civil/schema/tracing';
import { REQUEST_ID_HEADER, VIEWER_CONTEXT_HEADER, viewerContextKey } from '@civil/schema/identity';
import Fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { caseBinding } from '../cases/case-binding.js';
import { OpenCase } from '../cases/open-case.entity.js';
import { createContext } from '../context/create-context.js';
import { buildGuardedSchema } from '../graphql/build-schema.js';
import { type DatabaseAddress, type OpenOrm, openOrm, systemEntityManager } from '../orm/open-orm.js';
import { FEDERATED_TRACE_FORM, FEDERATED_TRACE_HEADER, FederatedTrace } from '../observability/federated-trace.js';
import { traceFields } from '../observability/trace-fields.js';
import { openTracing, type TracingOptions } from '../observability/tracing.js';
import type { SubgraphDefinition } from '../subgraph.js';
import { createHandler, type GraphQLRequest } from './graphql-handler.js';
import { type SubgraphService, serveServices } from './services.js';

export interface SubgraphServerOptions {
  database: DatabaseAddress;
  viewerContextSecret: string;
  logLevel?: string;
  /** Keeps traces of what the gateway traces; without it nothing of tracing is loaded. */
  tracing?: TracingOptions;
  /** Answers gateways that ask for it with the times of the fields, `ftv1`. Off unless it is set. */
  federatedTraces?: boolean;
}

/** A subgraph ready to listen. */
export interface SubgraphServer extends OpenOrm {
  definition: SubgraphDefinition;
  app: FastifyInstance;
  schema: GraphQLSchema;
  sdl: string;
  listen: (port?: number, host?: string) => Promise<string>;
  /** Lets requests under way finish, then closes the database. */
  close: () => Promise<void>;
}

const BODY_LIMIT_BYTES = 4 * 1024 * 1024;
const plainRequestId = (value: unknown): string => (typeof value === 'string' && /^[\w.-]{1,64}$/.test(value) ? value : randomUUID());

/** Builds the server of a subgraph: opens its database, migrates it, builds the guarded schema. Does not listen yet. */
export async function createSubgraphServer(definition: SubgraphDefinition, options: SubgraphServerOptions): Promise<SubgraphServer> {
  const { name, databaseSchema, port: registeredPort } = definition.registration;
  const { entities, migrations, rowRules } = definition;
  const [{ orm, statements }, { schema, sdl }] = await Promise.all([
    openOrm({ databaseSchema, entities, migrations, rowRules }, options.database),
    buildGuardedSchema(definition),
  ]);
  const tracing = options.tracing ? await openTracing(name, options.tracing) : undefined;
  statements.observe = tracing?.statement;
  if (options.federatedTraces) traceFields(schema);
  const key = viewerContextKey(options.viewerContextSecret, name);
  const handle = createHandler({ schema, subgraph: name, viewerContextKey: key, createContext: (claims, id) => createContext({ orm, cursorKey: key }, claims, id) });

  const app = Fastify({
    // Time and request id are written as the gateway writes them, so that one search finds the lines of both.
    logger: { level: options.logLevel ?? 'info', base: { service: name }, timestamp: () => `,"time":"${new Date().toISOString()}"` },
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }), bodyLimit: BODY_LIMIT_BYTES, genReqId: ({ headers }) => plainRequestId(headers[REQUEST_ID_HEADER]),
    forceCloseConnections: 'idle',
  });
  const closeSilent = watchSilentConnections(app.server);
  app.addHook('preClose', async () => closeSilent());
  app.setErrorHandler((error: { statusCode?: number; extensions?: Record<string, unknown>; message: string }, request, reply) => {
    if (isCivilError(error)) return reply.status(400).send({ errors: [{ message: error.message, extensions: error.extensions }] });
    const status = error.statusCode ?? 500;
    if (status >= 500) request.log.error({ status }, 'request failed');
    const { message, extensions } = civilError(status === 413 ? 'REQUEST_TOO_LARGE' : status < 500 ? 'BAD_USER_INPUT' : 'INTERNAL_SERVER_ERROR');
    return reply.status(status).send({ errors: [{ message, extensions }] });
  });
  app.get('/health/live', () => ({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) => {
    const ready = await orm.isConnected();
    return reply.status(ready ? 200 : 503).send({ status: ready ? 'ready' : 'waiting' });
  });
  app.get('/sdl', (_request, reply) => reply.type('application/graphql').send(sdl));
  app.post<{ Body: GraphQLRequest }>('/graphql', async (request, reply) => {
    const started = performance.now();
    const log = logOf(request.log);
    const argument = typeof request.body?.query !== 'string' ? 'query' : typeof (request.body.variables ?? {}) !== 'object' ? 'variables' : undefined;
    if (argument) {
      const { message, extensions } = civilError('BAD_USER_INPUT', { argument });
      return reply.status(400).send({ errors: [{ message, extensions }] });
    }
    const isTraced = options.federatedTraces && request.headers[FEDERATED_TRACE_HEADER] === FEDERATED_TRACE_FORM;
    const answer = () => handle(request.body, request.headers[VIEWER_CONTEXT_HEADER], request.id, log, isTraced ? new FederatedTrace() : undefined);
    const { status, body } = await (tracing
      ? tracing.operation({ query: request.body.query, traceparent: request.headers[TRACEPARENT_HEADER] }, answer)
      : answer());
    request.log.debug({ status, ms: Math.round(performance.now() - started), errors: body.errors?.length ?? 0 }, 'answered');
    return reply.status(status).send(body);
  });

  serveServices(app, { services: servicesOf(definition), key, entityManager: () => systemEntityManager(orm) });

  let stopWork: (() => Promise<void>) | undefined;
  return {
    definition, app, schema, sdl, orm, statements,
    listen: async (port = registeredPort, host = '127.0.0.1') => {
      stopWork = await definition.work?.({ entityManager: () => systemEntityManager(orm), log: app.log });
      return app.listen({ port, host });
    },
    close: async () => {
      await app.close();
      await stopWork?.();
      await orm.close();
      await tracing?.stop();
    },
  };
}

/** A subgraph that keeps a register of cases answers for them. */
const servicesOf = ({ services = [], entities }: SubgraphDefinition): readonly SubgraphService[] =>
  entities.some((entity) => entity === OpenCase) ? [...services, caseBinding] : services;

const logOf = (log: FastifyBaseLogger) => ({
  refused: (fault: string) => log.warn({ fault }, 'caller refused'),
  failed: (cause: unknown, path: unknown) => log.error({ cause, path }, 'field failed'),
});
