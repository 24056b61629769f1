import type { FastifyReply } from 'fastify';
import { Departure, type LeaveSignal } from '../load/departure.js';

/** A signal that tells when the client closes its connection before it was answered. */
export function clientGone({ raw }: FastifyReply): LeaveSignal {
  const departure = new Departure();
  raw.once('close', () => {
    if (!raw.writableFinished) departure.leave();
  });
  return departure;
}
