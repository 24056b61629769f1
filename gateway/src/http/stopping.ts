import { civilError } from '@civil/schema/errors';
import type { FastifyInstance } from 'fastify';

/** Refuses what still comes in over open connections once the server stops. Returns whether it does. */
export function refuseWhileStopping(app: FastifyInstance): () => boolean {
  let isStopping = false;
  app.addHook('preClose', async () => { isStopping = true; });
  app.addHook('onRequest', async (request, reply) => {
    if (!isStopping) return;
    reply.header('connection', 'close');
    if (!request.url.startsWith('/health/')) throw civilError('SERVICE_STOPPING');
  });
  return () => isStopping;
}
