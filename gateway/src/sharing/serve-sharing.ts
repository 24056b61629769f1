import { pipeline, Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import { civilError } from '@civil/schema/errors';
import type { Viewer } from '@civil/schema/identity';
import { type ClientGrant, dataResources, isOpenGrant } from '@civil/schema/sharing';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { clientGone } from '../http/client-gone.js';
import { isCredentialFault, sendFailure } from '../http/failures.js';
import type { GraphqlRouteOptions } from '../http/graphql-route.js';
import { answerContextOf, statedBy } from '../http/request-facts.js';
import { createMinuteLimiter } from '../load/rate-limits.js';
import type { SharedStoreOptions } from '../redis/open-redis.js';
import { chooseGrant, grantedItems } from './bind-grant.js';
import { type CatalogueEntry, catalogueEntry } from './catalogue.js';
import { CATALOGUE_POLICY, cataloguePage } from './catalogue-page.js';
import { isStop, Pull, type PullPage, type PullParts, type PullTask } from './pull.js';
import { isOfGrant, readPullCursor } from './pull-cursor.js';
import { type Leases, LEASE_RETRY_SECONDS } from './pull-lease.js';
import { secondsToMidnight } from './pull-quota.js';
import { NDJSON, type PullRequest, readPullRequest, takesGzip } from './read-pull-request.js';
import { readVerifyRequest } from './read-verify-request.js';
import type { RegisteredResources } from './registered-resources.js';
import type { SharedDocuments } from './shared-documents.js';
import { type StreamEnd, stoppedAt, streamPull, trailerOf } from './stream-pull.js';
import { verifyPersons, type VerifyParts } from './verify-person.js';

export interface SharingRouteOptions extends Pick<GraphqlRouteOptions, 'authenticate' | 'bindPurpose' | 'load' | 'explain'> {
  readonly documents: SharedDocuments;
  readonly parts: PullParts & VerifyParts;
  readonly registered: RegisteredResources;
  readonly leases: Leases;
  /** Where replicas count the questions of a client together. */
  readonly shared: SharedStoreOptions;
  /** Questions about persons that one client may ask in a minute. */
  readonly questionsPerMinute: number;
  /** Milliseconds that a client may leave a page unread. */
  readonly stallMs: number;
}

/** Level at which a page is packed about as fast as it is read. */
const GZIP_LEVEL = 1;

const prefersPage = (accept: string | undefined): boolean => /\btext\/html\b/i.test(accept ?? '') && !/\bapplication\/json\b/i.test(accept ?? '');

/** Tells a client when it is worth coming again. */
function retryAfter(reply: FastifyReply, cause: unknown): void {
  const code = cause instanceof GraphQLError ? cause.extensions['code'] : undefined;
  if (code === 'GRANT_QUOTA') reply.header('retry-after', String(secondsToMidnight()));
  if (code === 'PULL_IN_PROGRESS') reply.header('retry-after', String(LEASE_RETRY_SECONDS));
}

/** The refusal of a resource that is not served as it is asked for: one that stewards have added to the register is planned too, as nobody answers for its rows yet. */
async function notServed(id: string, { documents, registered }: Pick<SharingRouteOptions, 'documents' | 'registered'>, asked: 'rows' | 'verification'): Promise<GraphQLError> {
  const isIt = (resource: { readonly id: string }): boolean => resource.id === id;
  if (!dataResources.some(isIt) && !(await registered()).some(isIt)) return civilError('NOT_FOUND');
  const isServed = asked === 'rows' ? documents.findCheck(id) : documents.find(id);
  return civilError('DELIVERY_NOT_OFFERED', { rule: isServed ? (asked === 'rows' ? 'verification-only' : 'rows-only') : 'planned' });
}

/** Serves the catalogue of shared data at `/shared` and its resources below. */
export function serveSharing(app: FastifyInstance, options: SharingRouteOptions): void {
  const { authenticate, bindPurpose, load, explain, documents, parts, leases, registered, stallMs } = options;
  const countQuestion = createMinuteLimiter('verify', options.questionsPerMinute, options.shared);

  const identify = (request: FastifyRequest, reply: FastifyReply): Promise<Viewer> =>
    authenticate(request).catch(async (cause: unknown) => {
      if (isCredentialFault(cause)) await load.countRejected(request, reply);
      throw cause;
    });

  const catalogue = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const viewer = await identify(request, reply);
    request.stats.viewer = viewer;
    await load.count(viewer, request, reply, 1);
    const open = viewer.claims.kind === 'client' ? (await parts.grantsOf(viewer.claims)).filter(isOpenGrant) : undefined;
    const resources: CatalogueEntry[] = (await registered()).map((resource) => catalogueEntry(resource, { rows: documents.find(resource.id), question: documents.findCheck(resource.id) }, open));
    if (!prefersPage(request.headers.accept)) return reply.type('application/json; charset=utf-8').send(JSON.stringify({ resources }));
    return reply.type('text/html; charset=utf-8').header('content-security-policy', CATALOGUE_POLICY).send(cataloguePage(resources));
  };

  /** The task of a request, once it is known that the client may have what it asks for. */
  const taskOf = async (viewer: Viewer, resource: string, asked: PullRequest): Promise<Omit<PullTask, 'lease' | 'caller'>> => {
    const document = documents.find(resource);
    if (!document) throw await notServed(resource, options, 'rows');
    const client = viewer.claims.sub;
    const place = asked.cursor === undefined ? undefined : readPullCursor(parts.keys.cursorKey, asked.cursor, { client, resource });
    const grants = await parts.grantsOf(viewer.claims);
    const named = asked.grant ?? grants.find((grant) => place?.grantId === grant.id && grant.resource === resource)?.id;
    const grant = chooseGrant(grants, resource, named);
    if (place && !isOfGrant(place, grant)) throw civilError('GRANT_CHANGED', { restart: true });
    if (place && asked.fields && asked.fields.join() !== place.fields?.join()) throw civilError('CURSOR_INVALID', { argument: 'fields' });
    const fields = asked.fields ?? place?.fields;
    grantedItems(document, grant, fields);
    return { viewer, grant, resource, asked: fields, after: place?.inner || undefined, limit: asked.limit };
  };

  const log = (request: FastifyRequest, reply: FastifyReply, resource: string, { bytes, trailer }: StreamEnd): void => {
    request.log.info({
      resource, roles: request.stats.viewer?.claims.roles, records: trailer?.count, tombstones: trailer?.tombstones, complete: trailer?.complete ?? false, reason: trailer?.reason,
      bytes, fetches: request.stats.fetches, durationMs: Math.round(reply.elapsedTime),
    }, 'pulled');
  };

  const sendDocument = async (reply: FastifyReply, under: Pull, first: PullPage): Promise<StreamEnd> => {
    const trailer = first.hasMore ? stoppedAt(trailerOf(under), { reason: 'LIMIT', restart: false }) : trailerOf(under);
    const changes = first.bytes.toString().trimEnd().replaceAll('\n', ',');
    const body = Buffer.from(`{"changes":[${changes}],"trailer":${JSON.stringify(trailer)}}`);
    await reply.type('application/json; charset=utf-8').send(body);
    return { bytes: body.length, trailer };
  };

  /** The machine client that asks, counted. @throws `UNAUTHENTICATED`, `FORBIDDEN`, `RATE_LIMITED` */
  const clientOf = async (request: FastifyRequest, reply: FastifyReply): Promise<Viewer> => {
    const identified = await identify(request, reply);
    request.stats.viewer = identified;
    if (identified.claims.kind === 'anonymous') throw civilError('UNAUTHENTICATED');
    if (identified.claims.kind !== 'client') throw civilError('FORBIDDEN', { rule: 'machine-client' });
    await load.count(identified, request, reply, 1);
    return identified;
  };

  const verify = async (request: FastifyRequest<{ Params: { id: string } }>, reply: FastifyReply): Promise<FastifyReply> => {
    const identified = await clientOf(request, reply);
    const { sub } = identified.claims;
    const seconds = await countQuestion(Buffer.from(sub).toString('base64url'), 1);
    if (seconds !== undefined) {
      reply.header('retry-after', String(seconds));
      throw civilError('RATE_LIMITED', { limit: options.questionsPerMinute });
    }
    const { id } = request.params;
    const document = documents.findCheck(id);
    if (!document) throw await notServed(id, options, 'verification');
    const { persons, grant: named } = readVerifyRequest(request);
    const grant: ClientGrant = chooseGrant(await parts.grantsOf(identified.claims), id, named);
    const viewer = await bindPurpose(identified, statedBy(request.headers));
    const verification = await verifyPersons(parts, {
      viewer, grant, document, persons,
      caller: { method: 'POST', context: answerContextOf(request, explain), log: request.log, stats: request.stats, accessMode: 'filter', explainsAccess: false, signal: clientGone(reply) },
    });
    return reply.type('application/json; charset=utf-8').header('cache-control', 'no-store').send(JSON.stringify(verification));
  };

  const pull = async (request: FastifyRequest<{ Params: { id: string } }>, reply: FastifyReply): Promise<FastifyReply> => {
    const identified = await clientOf(request, reply);
    const asked = readPullRequest(request);
    if (!asked) return sendFailure(request, reply, 406, civilError('BAD_USER_INPUT', { rule: 'accept' }), explain);
    const viewer = await bindPurpose(identified, statedBy(request.headers));
    const { id } = request.params;
    const task = await taskOf(viewer, id, asked);
    const lease = await leases.take(viewer.claims.sub, id);
    const signal = clientGone(reply);
    try {
      const under = new Pull(parts, {
        ...task, lease,
        caller: { method: 'GET', context: answerContextOf(request, explain), log: request.log, stats: request.stats, accessMode: 'filter', explainsAccess: false, signal },
      });
      const first = await under.next();
      if (isStop(first)) throw first.error ?? civilError('INTERNAL_SERVER_ERROR');
      if (asked.form === 'json') {
        await lease.release();
        log(request, reply, id, await sendDocument(reply, under, first));
        return reply;
      }
      const onEnd = (end: StreamEnd): void => log(request, reply, id, end);
      const lines = Readable.from(streamPull(under, first, { stallMs, cut: () => reply.raw.destroy(), settle: lease.release, onEnd }), { objectMode: false });
      // A generator that was never begun has no end of its own.
      lines.once('close', () => void lease.release());
      // A gateway that stops meanwhile must not wait for the client to let go of the connection.
      reply.type(`${NDJSON}; charset=utf-8`).header('connection', 'close');
      if (!takesGzip(request.headers['accept-encoding'])) return reply.send(lines);
      return reply.header('content-encoding', 'gzip').send(pipeline(lines, createGzip({ level: GZIP_LEVEL }), () => undefined));
    } catch (cause) {
      await lease.release();
      throw cause;
    }
  };

  const withRetry = <T extends FastifyRequest>(serve: (request: T, reply: FastifyReply) => Promise<FastifyReply>) => (request: T, reply: FastifyReply): Promise<FastifyReply> =>
    serve(request, reply).catch((cause: unknown) => {
      retryAfter(reply, cause);
      throw cause;
    });
  app.get('/shared', { exposeHeadRoute: false }, withRetry(catalogue));
  app.get<{ Params: { id: string } }>('/shared/:id', { exposeHeadRoute: false }, withRetry(pull));
  app.post<{ Params: { id: string } }>('/shared/:id/verify', withRetry(verify));
}
