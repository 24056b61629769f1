import { civilError } from '@civil/schema/errors';
import { REQUEST_ID_HEADER, type Viewer } from '@civil/schema/identity';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { LoadGuard } from '../load/load-guard.js';
import type { Stated } from '../access/state-purpose.js';
import type { Caller, Outcome } from '../operations/answer-operation.js';
import { type MediaType, negotiate, statusOf } from './answer.js';
import { clientGone } from './client-gone.js';
import { isCredentialFault, sendFailure } from './failures.js';
import { type GraphqlRequest, isMalformed, readGraphqlRequest } from './graphql-request.js';
import { accessModeOf, answerContextOf, statedBy, wantsExplanation } from './request-facts.js';
import { writeAnswer, writeAnswers } from './write-answer.js';

export interface GraphqlRouteOptions {
  /** Tells who asks. */
  readonly authenticate: (request: FastifyRequest) => Promise<Viewer>;
  /** Adds to a viewer the purpose and the case that the request states. */
  readonly bindPurpose: (viewer: Viewer, stated: Stated) => Promise<Viewer>;
  readonly answerOperation: (request: GraphqlRequest, caller: Caller) => Promise<Outcome>;
  readonly explain: boolean;
  readonly load: LoadGuard;
  /** Operations that one request may bring; 1 where batches are not taken. */
  readonly maxBatch: number;
}

const isBatch = (asked: GraphqlRequest | readonly GraphqlRequest[]): asked is readonly GraphqlRequest[] => Array.isArray(asked);

/** Serves GraphQL over HTTP at `/graphql`. */
export function serveGraphql(app: FastifyInstance, { authenticate, bindPurpose, answerOperation, explain, load, maxBatch }: GraphqlRouteOptions): void {
  const identify = async (request: FastifyRequest, reply: FastifyReply): Promise<Viewer> => {
    try {
      return await authenticate(request);
    } catch (cause) {
      if (isCredentialFault(cause)) await load.countRejected(request, reply);
      throw cause;
    }
  };

  /** One after the other: a batch takes one place of those that run at once, and its order is that of its answers. */
  const answerAll = async (requests: readonly GraphqlRequest[], caller: Caller): Promise<Outcome[]> => {
    const outcomes: Outcome[] = [];
    for (const one of requests) outcomes.push(await answerOperation(one, caller));
    return outcomes;
  };

  const serve = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const { stats } = request;
    const identified = await identify(request, reply);
    stats.viewer = identified;
    const mediaType: MediaType | undefined = negotiate(request.headers.accept);
    if (!mediaType) return sendFailure(request, reply, 406, civilError('BAD_USER_INPUT', { rule: 'accept' }), explain);
    const accessMode = accessModeOf(request.headers);
    if (!accessMode) return sendFailure(request, reply, 400, civilError('BAD_USER_INPUT', { rule: 'access-mode' }), explain);
    const asked = readGraphqlRequest(request, maxBatch);
    if (isMalformed(asked)) return sendFailure(request, reply, asked.status, asked.error, explain);
    await load.count(identified, request, reply, isBatch(asked) ? asked.length : 1);
    // Only now: a register of cases may have to be asked, which nobody shall make us do without limit.
    const viewer = await bindPurpose(identified, statedBy(request.headers));
    stats.viewer = viewer;
    const caller: Caller = { viewer, method: request.method, context: answerContextOf(request, explain), log: request.log, stats, accessMode, explainsAccess: wantsExplanation(request.headers), signal: clientGone(reply) };
    reply.type(`${mediaType}; charset=utf-8`);
    if (isBatch(asked)) {
      const outcomes = await load.within(caller.signal, () => answerAll(asked, caller));
      for (const { answer } of outcomes) stats.tell(answer.errors);
      return reply.code(200).send(writeAnswers(outcomes.map(({ answer }) => answer)));
    }
    const outcome = await load.within(caller.signal, () => answerOperation(asked, caller));
    stats.tell(outcome.answer.errors);
    if (outcome.status === 405) reply.header('allow', 'POST');
    return reply.code(outcome.status ?? statusOf(outcome.answer, mediaType)).send(writeAnswer(outcome.answer));
  };

  app.addHook('onRequest', (request, reply, done) => {
    reply.header(REQUEST_ID_HEADER, request.id).header('cache-control', 'no-store');
    done();
  });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body));
  app.route({ method: ['GET', 'POST'], url: '/graphql', handler: serve });
  app.route({
    method: ['PUT', 'PATCH', 'DELETE'], url: '/graphql',
    handler: (request, reply) => sendFailure(request, reply.header('allow', 'GET, POST'), 405, civilError('BAD_USER_INPUT', { rule: 'method' }), explain),
  });
}
