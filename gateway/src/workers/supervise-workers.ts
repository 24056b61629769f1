import cluster, { type Worker } from 'node:cluster';
import { constants } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import fastify, { LogController } from 'fastify';
import { AggregatorRegistry } from 'prom-client';
import type { Environment } from '../environment.js';
import { DRAIN_MS } from '../http/stop-on-signals.js';
import { loggerOptionsOf } from '../http/logger.js';

/** Milliseconds that a worker must have answered for its end to be taken for an accident, after which another starts at once. */
const SETTLED_MS = 10_000;
const LONGEST_PAUSE_MS = 30_000;
/** Milliseconds beyond the drain after which a worker that does not end is killed. */
const PATIENCE_MS = 1000;

const hasEnded = (worker: Worker): Promise<void> =>
  new Promise((resolve) => {
    if (worker.isDead()) resolve();
    else worker.once('exit', () => resolve());
  });

/**
 * Runs workers that answer on one port, and nothing else in this process: starts one for each that ends, hands signals on, and serves the
 * metrics of all as those of one gateway. A worker that ends before it listens ends the whole: what keeps one from starting keeps all.
 */
export async function superviseWorkers({ WORKERS, METRICS_PORT: port, METRICS_HOST: host, LOG_LEVEL: level }: Environment): Promise<void> {
  const app = fastify({ logger: loggerOptionsOf({ level }), forceCloseConnections: true, logController: new LogController({ disableRequestLogging: true }) });
  const metrics = new AggregatorRegistry();
  app.get('/metrics', async (_request, reply) => reply.type(metrics.contentType).send(await metrics.clusterMetrics()));
  await app.listen({ port, host });

  let isStopping = false;
  const workers = (): Worker[] => Object.values(cluster.workers ?? {}).filter((worker) => worker !== undefined);

  const stop = async (signal: NodeJS.Signals, code: number): Promise<void> => {
    if (isStopping) return;
    isStopping = true;
    const underway = workers();
    for (const worker of underway) worker.process.kill(signal);
    await Promise.race([Promise.all(underway.map(hasEnded)), pause(DRAIN_MS + PATIENCE_MS)]);
    for (const worker of underway) if (!worker.isDead()) worker.process.kill('SIGKILL');
    process.exit(code);
  };

  const run = (pauseMs: number): void => {
    const worker = cluster.fork();
    let listensSince: number | undefined;
    worker.once('listening', () => { listensSince = Date.now(); });
    worker.once('exit', (code, signal) => {
      if (isStopping) return;
      if (listensSince === undefined) {
        void stop('SIGTERM', 1);
        return;
      }
      const isSettled = Date.now() - listensSince >= SETTLED_MS;
      const next = isSettled ? 0 : Math.min(LONGEST_PAUSE_MS, Math.max(500, pauseMs * 2));
      app.log.error({ code, signal, pauseMs: next }, 'a worker ended, and another is started');
      void pause(next).then(() => { if (!isStopping) run(next); });
    });
  };
  for (let count = 0; count < WORKERS; count += 1) run(0);

  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop(signal, 0));
  process.on('SIGHUP', () => { for (const worker of workers()) worker.process.kill(constants.signals.SIGHUP); });
}
