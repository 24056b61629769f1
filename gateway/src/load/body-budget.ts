import { civilError } from '@civil/schema/errors';
import type { FastifyInstance } from 'fastify';

export interface BodyBudgetOptions {
  /** Size of the largest body. */
  readonly bodyLimitBytes: number;
  /** Bytes that all larger bodies under way may come to. */
  readonly totalBytes?: number;
}

/** Bodies up to here are always read: this is what a query with its variables needs, and so many as there are connections fit in memory. */
const SMALL_BYTES = 16_384;
const TOTAL_BYTES = 64 * 1024 * 1024;

/**
 * Bounds the memory that request bodies hold while they arrive: a client that announces a large body and dribbles it keeps its part until it
 * is cut off, so only so many may. Small ones always come through.
 */
export function limitBodies(app: FastifyInstance, { bodyLimitBytes, totalBytes = TOTAL_BYTES }: BodyBudgetOptions): void {
  let held = 0;
  app.addHook('onRequest', (request, reply, done) => {
    const { 'content-length': length, 'transfer-encoding': encoding } = request.headers;
    const bytes = Math.min(encoding === undefined ? Number(length ?? 0) : bodyLimitBytes, bodyLimitBytes);
    if (bytes <= SMALL_BYTES) return done();
    if (held + bytes > totalBytes) return done(civilError('SERVICE_OVERLOADED'));
    held += bytes;
    reply.raw.once('close', () => { held -= bytes; });
    done();
  });
}
