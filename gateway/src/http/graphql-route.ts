import { civilError } from '@civil/schema/errors';
import { REQUEST_ID_HEADER, type Viewer } from '@civil/schema/identity';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Caller, Outcome } from '../operations/answer-operation.js';
import { type MediaType, negotiate, statusOf } from './answer.js';
import { sendFailure } from './failures.js';
import { type GraphqlRequest, readGraphqlRequest } from './graphql-request.js';
import { accessModeOf, answerContextOf } from './request-facts.js';

export interface GraphqlRouteOptions {
  readonly authenticate: (authorization: string | undefined) => Promise<Viewer>;
  readonly answerOperation: (request: GraphqlRequest, caller: Caller) => Promise<Outcome>;
  readonly explain: boolean;
}

/** Serves GraphQL over HTTP at `/graphql`. */
export function serveGraphql(app: FastifyInstance, { authenticate, answerOperation, explain }: GraphqlRouteOptions): void {
  const serve = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const { stats } = request;
    const viewer = await authenticate(request.headers.authorization);
    stats.viewer = viewer;
    const mediaType: MediaType | undefined = negotiate(request.headers.accept);
    if (!mediaType) return sendFailure(request, reply, 406, civilError('BAD_USER_INPUT', { rule: 'accept' }), explain);
    if (!accessModeOf(request.headers)) return sendFailure(request, reply, 400, civilError('BAD_USER_INPUT', { rule: 'access-mode' }), explain);
    const asked = await readGraphqlRequest(request);
    if ('status' in asked) return sendFailure(request, reply, asked.status, asked.error, explain);
    const caller: Caller = { viewer, method: request.method, context: answerContextOf(request, explain), log: request.log, stats };
    const outcome = await answerOperation(asked, caller);
    if (outcome.status === 405) reply.header('allow', 'POST');
    reply.code(outcome.status ?? statusOf(outcome.answer, mediaType)).type(`${mediaType}; charset=utf-8`);
    stats.tell(outcome.answer.errors);
    return reply.send(JSON.stringify(outcome.answer));
  };

  app.addHook('onRequest', async (request, reply) => {
    reply.header(REQUEST_ID_HEADER, request.id).header('cache-control', 'no-store').header('x-content-type-options', 'nosniff');
  });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body));
  app.route({ method: ['GET', 'POST'], url: '/graphql', handler: serve });
}
