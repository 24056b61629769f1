import { civilError } from '@civil/schema/errors';
import type { FastifyInstance } from 'fastify';

/**
 * Once the server stops, refuses what still comes in over open connections, and closes each with its last answer: an idle one
 * would hold the process until its client lets go. Returns whether it stops.
 */
export function refuseWhileStopping(app: FastifyInstance): () => boolean {
  let isStopping = false;
  app.addHook('preClose', async () => { isStopping = true; });
  app.addHook('onRequest', async (request) => {
    if (isStopping && !request.url.startsWith('/health/')) throw civilError('SERVICE_STOPPING');
  });
  app.addHook('onSend', async (_request, reply) => { if (isStopping) reply.header('connection', 'close'); });
  return () => isStopping;
}
