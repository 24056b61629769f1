import { civilError } from '@civil/schema/errors';
import { watchSilentConnections } from '@civil/schema/silent-connections';
import type { FastifyInstance } from 'fastify';

/**
 * Once the server stops, refuses what still comes in over open connections, and closes each with its last answer, those without any at once: an
 * idle one would hold the process until its client lets go. Returns whether it stops.
 */
export function refuseWhileStopping(app: FastifyInstance): () => boolean {
  let isStopping = false;
  const closeSilent = watchSilentConnections(app.server);
  app.addHook('preClose', async () => {
    isStopping = true;
    closeSilent();
  });
  app.addHook('onRequest', (request, _reply, done) => {
    done(isStopping && !request.url.startsWith('/health/') ? civilError('SERVICE_STOPPING') : undefined);
  });
  app.addHook('onSend', (_request, reply, _payload, done) => {
    if (isStopping) reply.header('connection', 'close');
    done();
  });
  return () => isStopping;
}
