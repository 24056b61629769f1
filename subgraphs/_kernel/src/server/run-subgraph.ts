import { collectStartGarbage } from '@civil/schema/start-garbage';
import { setToday } from '../context/today.js';
import { openEmbeddedCluster } from '../orm/embedded-cluster.js';
import type { SubgraphDefinition } from '../subgraph.js';
import { createSubgraphServer } from './create-server.js';
import { readEnvironment } from './environment.js';
import { seedSubgraph } from '../seeding/seed-subgraph.js';

/** Runs one subgraph in this process until it is told to stop: what `src/index.ts` of every subgraph does. */
export const runSubgraph = (definition: SubgraphDefinition): Promise<void> => startProcess(definition.registration.name, () => startSubgraph(definition));

/** Starts this process. What we say ourselves keeps it from starting is told in one line; anything else keeps its trace. */
export async function startProcess(name: string, start: () => Promise<void>): Promise<void> {
  try {
    await start();
  } catch (cause) {
    if (!(cause instanceof Error) || cause.constructor !== Error) throw cause;
    process.stderr.write(`${name} does not start: ${cause.message}\n`);
    process.exit(1);
  }
}

async function startSubgraph(definition: SubgraphDefinition): Promise<void> {
  const environment = readEnvironment(definition.registration);
  setToday(environment.today);
  const cluster = environment.databaseUrl ? undefined : await openEmbeddedCluster(environment.dataDirectory);
  const server = await createSubgraphServer(definition, {
    database: cluster ? { pglite: cluster.pglite } : { url: environment.databaseUrl as string },
    viewerContextSecret: environment.viewerContextSecret,
    logLevel: environment.logLevel,
    federatedTraces: environment.federatedTraces,
    ...(environment.tracing ? { tracing: environment.tracing } : {}),
  });
  if (environment.seedScale) await seedSubgraph(server, { scale: environment.seedScale, progress: () => undefined });
  await server.listen(environment.port, environment.host);
  stopOnSignal(async () => {
    await server.close();
    await cluster?.close();
  });
  collectStartGarbage();
}

/** Longest that requests under way may hold up a stop. */
const DRAIN_MS = 10_000;

/** Closes on SIGTERM and SIGINT, then leaves; a close that hangs is cut off. */
export function stopOnSignal(close: () => Promise<void>): void {
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    const cutOff = setTimeout(() => process.exit(1), DRAIN_MS);
    await close().finally(() => clearTimeout(cutOff));
    process.exit(0);
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}
