import type { FastifyReply } from 'fastify';

/** A signal that aborts when the client closes its connection before it was answered. */
export function clientGone(reply: FastifyReply): AbortSignal {
  const controller = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) controller.abort();
  });
  return controller.signal;
}
