import type { FastifyInstance } from 'fastify';

export interface Readiness {
  readonly name: string;
  readonly probe: () => Promise<boolean>;
}

/** Milliseconds for which one round of asking serves all who want to know. */
const HELD_MS = 250;

/** The supergraph that is served. */
export interface SupergraphState {
  readonly version: string;
  readonly loadedAt: Date;
  /** Whether its trusted operations are planned. */
  readonly isWarm: boolean;
}

export interface HealthOptions {
  readonly subgraphs: readonly Readiness[];
  readonly supergraph: () => SupergraphState;
  readonly isStopping: () => boolean;
}

/** Answers whether this process lives, and whether the whole graph can be asked, and which. */
export function serveHealth(app: FastifyInstance, { subgraphs, supergraph, isStopping }: HealthOptions): void {
  let round: { since: number; states: Promise<Record<string, 'ready' | 'unavailable'>> } | undefined;
  const ask = async (): Promise<Record<string, 'ready' | 'unavailable'>> =>
    Object.fromEntries(await Promise.all(subgraphs.map(async ({ name, probe }) => [name, (await probe()) ? 'ready' : 'unavailable'] as const)));

  app.get('/health/live', (_request, reply) => reply.send({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) => {
    const now = Date.now();
    if (!round || now - round.since > HELD_MS) round = { since: now, states: ask() };
    const states = await round.states;
    const { version, loadedAt, isWarm } = supergraph();
    const isComplete = Object.values(states).every((state) => state === 'ready');
    const isReady = !isStopping() && isComplete && isWarm;
    const status = isStopping() ? 'stopping' : isReady ? 'ready' : isComplete ? 'starting' : 'unavailable';
    return reply.code(isReady ? 200 : 503).send({ status, subgraphs: states, supergraph: { version, loadedAt: loadedAt.toISOString() } });
  });
}
