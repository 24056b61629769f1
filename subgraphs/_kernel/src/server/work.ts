import type { EntityManager } from '@mikro-orm/core';
import type { FastifyBaseLogger } from 'fastify';

/** What of the log work beside requests needs. Nothing that is logged holds personal data. */
export type WorkLog = Pick<FastifyBaseLogger, 'info' | 'warn' | 'error'>;

export interface WorkParts {
  /** A new entity manager that sees every row. */
  readonly entityManager: () => EntityManager;
  readonly log: WorkLog;
}

/**
 * What a subgraph does beside requests, from before it listens until it closes. Gives back what stops it.
 * @throws {Error} where the subgraph must not start.
 */
export type SubgraphWork = (parts: WorkParts) => Promise<() => Promise<void>>;
