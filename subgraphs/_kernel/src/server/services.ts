import type { KeyObject } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/core';
import { civilError } from '@civil/schema/errors';
import { isServiceCall, SERVICE_SIGNATURE_HEADER } from '@civil/schema/identity';
import type { FastifyInstance } from 'fastify';

/** What a subgraph does for the gateway itself, outside the graph: no viewer stands behind such a call, so no viewer can make one. */
export interface SubgraphService {
  /** Path of the POST, e.g. `/ledger/entries`. */
  readonly path: string;
  /** Answers a body of JSON. `em` sees every row. @throws a catalogue error, which the gateway is told. */
  readonly answer: (body: unknown, em: EntityManager) => Promise<object>;
}

export interface ServiceParts {
  readonly services: readonly SubgraphService[];
  readonly key: KeyObject;
  readonly entityManager: () => EntityManager;
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw civilError('BAD_USER_INPUT', { rule: 'json' });
  }
};

/** Serves the services of a subgraph to calls that the gateway signed for it. */
export function serveServices(app: FastifyInstance, { services, key, entityManager }: ServiceParts): void {
  if (services.length === 0) return;
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body)); // the signature is over the text
    for (const { path, answer } of services) {
      scope.post<{ Body: string }>(path, async (request, reply) => {
        const text = typeof request.body === 'string' ? request.body : '';
        if (!isServiceCall(key, request.headers[SERVICE_SIGNATURE_HEADER], path, text)) {
          request.log.warn({ fault: 'service-signature' }, 'caller refused');
          const { message, extensions } = civilError('UNAUTHENTICATED', { rule: 'service-signature' });
          return reply.status(401).send({ errors: [{ message, extensions }] });
        }
        return reply.send(await answer(parsed(text), entityManager()));
      });
    }
  });
}
