import { readFile } from 'node:fs/promises';
import { collectStartGarbage } from '@civil/schema/start-garbage';
import { readOperationFiles } from './documents/trusted-operations.js';
import { readEnvironment } from './environment.js';
import { gatewayOptionsOf } from './gateway-options.js';
import { stopOnSignals } from './http/stop-on-signals.js';
import { lookOnSignal } from './reload/look-on-signal.js';
import { createGateway } from './server.js';
import { isWorker, shareMetrics } from './workers/is-worker.js';
import { superviseWorkers } from './workers/supervise-workers.js';

const readSupergraph = (file: string): Promise<string> =>
  readFile(file, 'utf8').catch((cause: unknown) => {
    throw new Error(`SUPERGRAPH_FILE cannot be read from ${file}: npm run generate composes it`, { cause });
  });

/** Starts a gateway from the environment. What keeps it from starting is told in one line, and the process ends. */
export async function start(): Promise<void> {
  try {
    const environment = readEnvironment();
    if (environment.WORKERS > 1 && !isWorker()) return await superviseWorkers(environment);
    const operations = await readOperationFiles(environment.OPERATIONS_DIRECTORY);
    const shared = await readOperationFiles(environment.SHARED_DIRECTORY, 'SHARED_DIRECTORY');
    const gateway = await createGateway(gatewayOptionsOf(environment, await readSupergraph(environment.SUPERGRAPH_FILE), operations, shared));
    if (isWorker()) shareMetrics(gateway.metrics.registry);
    stopOnSignals(gateway);
    lookOnSignal(gateway);
    await gateway.listen({ port: environment.PORT, host: environment.HOST });
    collectStartGarbage();
  } catch (cause) {
    process.stderr.write(`gateway does not start: ${cause instanceof Error ? cause.message : String(cause)}\n`);
    process.exit(1);
  }
}
