import { civilError } from '@civil/schema/errors';
import type { Viewer } from '@civil/schema/identity';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Metrics } from '../observability/metrics.js';
import { type Admission, type AdmissionOptions, createAdmission } from './admission.js';
import type { LeaveSignal } from './departure.js';
import { watchEventLoop } from './event-loop-guard.js';
import { createRateLimiter, type RateLimiterOptions } from './rate-limits.js';

/** How much a gateway takes on at once. */
export interface LoadLimits extends Omit<AdmissionOptions, 'isOverloaded'> {
  /** Milliseconds by which the event loop may be late again and again before operations are sent away. */
  readonly maxLagMs: number;
}

export interface LoadGuardOptions extends RateLimiterOptions {
  readonly load?: Partial<LoadLimits> | undefined;
  readonly metrics: Metrics;
}

/** Sends away what is too much, from one client or from all. */
export interface LoadGuard {
  /** @throws `RATE_LIMITED`, with the seconds to wait in the header. */
  count(viewer: Viewer, request: FastifyRequest, reply: FastifyReply, operations: number): Promise<void>;
  /** Counts a credential that did not hold. @throws `RATE_LIMITED` */
  countRejected(request: FastifyRequest, reply: FastifyReply): Promise<void>;
  /** Runs work within the number that may run at once. @throws `SERVICE_OVERLOADED` */
  within<T>(signal: LeaveSignal | undefined, work: () => Promise<T>): Promise<T>;
  readonly admission: Pick<Admission, 'running' | 'waiting'>;
  stop(): void;
}

const defaultLoad: LoadLimits = { maxConcurrent: 256, maxWaiting: 512, maxWaitMs: 2000, maxLagMs: 1000 };

export function createLoadGuard({ load, metrics, ...rates }: LoadGuardOptions): LoadGuard {
  const limits = { ...defaultLoad, ...load };
  const limiter = createRateLimiter(rates);
  const eventLoop = watchEventLoop({ maxLagMs: limits.maxLagMs });
  const admission = createAdmission({ ...limits, isOverloaded: eventLoop.isOverloaded });
  const refuse = (reply: FastifyReply, seconds: number | undefined): void => {
    if (seconds === undefined) return;
    metrics.shed('rate');
    reply.header('retry-after', String(seconds));
    throw civilError('RATE_LIMITED');
  };
  return {
    count: async (viewer, request, reply, operations) => refuse(reply, await limiter.consume(viewer, request.ip, operations)),
    countRejected: async (request, reply) => refuse(reply, await limiter.consumeRejected(request.ip)),
    within: async (signal, work) => {
      const leave = admission.enterAtOnce(signal) ?? (await admission.enter(signal).catch((cause: unknown) => {
        if (cause instanceof GraphQLError) metrics.shed('concurrency');
        throw cause;
      }));
      try {
        return await work();
      } finally {
        leave();
      }
    },
    admission,
    stop: eventLoop.stop,
  };
}
