import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, cpSync, existsSync, mkdtempSync, openSync } from 'node:fs';
import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeOptions, subgraphRegistry } from '@civil/schema/registry';

export const repository = fileURLToPath(new URL('../..', import.meta.url));

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer().once('error', () => resolve(false)).listen(port, '127.0.0.1', () => { server.close(() => resolve(true)); });
  });

/** Test processes draw from shares of their own: what one has been given it may listen on only seconds later. */
const [FIRST_PORT, PORTS_OF_SHARE, SHARES] = [15_000, 2_000, 8];
const given = new Set<number>();

/**
 * A port nobody listens on now. It lies below those that the system hands to outgoing connections (from 32768 on Linux): one of those may be
 * taken again before the process that it is for listens on it.
 */
export async function freePort(): Promise<number> {
  const first = FIRST_PORT + (Number(process.env['VITEST_POOL_ID'] ?? 0) % SHARES) * PORTS_OF_SHARE;
  for (;;) {
    const port = first + randomInt(PORTS_OF_SHARE);
    if (given.has(port) || !(await isFree(port))) continue;
    given.add(port);
    return port;
  }
}

/** Addresses of a running graph, as plain data so that they can be handed to other processes. */
export interface GraphAddresses {
  gateway: string;
  subgraphs: Record<string, string>;
  dataDirectory: string;
  secret: string;
}

export interface RunningGraph extends GraphAddresses {
  /** Addresses of all gateways, that of `gateway` first; their processes are `gateway`, `gateway-2` and so on. */
  gateways: readonly string[];
  processes: ReadonlyMap<string, ChildProcess>;
  /** Starts one process again, as after a crash. */
  restart: (name: string) => void;
  waitUntilReady: () => Promise<void>;
  stop: () => Promise<void>;
}

export interface GraphOptions {
  /** Runs each subgraph in a process of its own. */
  processes?: boolean;
  /** Gateways over the same subgraphs, each with a port and a ledger of its own; one where nothing is said. */
  replicas?: number;
  dataDirectory?: string;
  /** Folder with loaded data, of which a graph with one database takes a copy where it has none yet. */
  seeded?: string;
  /** Folder of another checkout whose built files are run. */
  root?: string;
  /** File that gathers what all processes log; without one nothing is kept. */
  logFile?: string;
  env?: Record<string, string>;
}

/** A process of a graph ended before the graph was ready. */
class EndedEarly extends Error {}

const STARTS = 3;
const READY_WITHIN_MS = 120_000;

async function tryToStart({ processes: apart = false, replicas = 1, dataDirectory = mkdtempSync(join(tmpdir(), 'civil-graph-')), root = repository, seeded, logFile, env = {} }: GraphOptions = {}): Promise<RunningGraph> {
  if (seeded !== undefined && !existsSync(join(dataDirectory, 'shared'))) cpSync(join(seeded, 'shared'), join(dataDirectory, 'shared'), { recursive: true });
  const secret = 'the-secret-of-one-run-of-the-tests-only';
  const port = await freePort();
  const subgraphs: Record<string, string> = {};
  const variables: Record<string, string> = {
    CIVIL_DATA: dataDirectory, CIVIL_SEED: 'demo', LOG_LEVEL: 'error', VIEWER_CONTEXT_SECRET: secret, PORT: String(port),
    JWKS_FILE: join(dataDirectory, 'issuer', 'jwks.json'), LEDGER_DIRECTORY: join(dataDirectory, 'ledger'),
  };
  for (const { name, databaseSchema, urlVariable } of subgraphRegistry) {
    const own = await freePort();
    subgraphs[name] = `http://127.0.0.1:${own}/graphql`;
    variables[urlVariable] = subgraphs[name];
    variables[`${databaseSchema.toUpperCase()}_PORT`] = String(own);
  }
  const files = new Map<string, string>(
    apart ? subgraphRegistry.map(({ name }) => [name, `subgraphs/${name}/dist/index.js`]) : [['host', 'subgraphs/_host/dist/main.js']],
  );
  const gatewayPorts = [port];
  const variablesOf = new Map<string, Record<string, string>>();
  files.set('gateway', 'gateway/dist/index.js');
  for (let number = 2; number <= replicas; number++) {
    const own = await freePort();
    gatewayPorts.push(own);
    files.set(`gateway-${number}`, 'gateway/dist/index.js');
    variablesOf.set(`gateway-${number}`, { PORT: String(own), LEDGER_DIRECTORY: join(dataDirectory, `ledger-${number}`) });
  }

  const log = logFile === undefined ? 'ignore' : openSync(logFile, 'a');
  const running = new Map<string, ChildProcess>();
  const launch = (name: string): void => {
    const child = spawn(process.execPath, [...nodeOptions[name.startsWith('gateway') ? 'gateway' : 'subgraphs'], join(root, files.get(name) as string)], {
      cwd: root, stdio: ['ignore', log, 'inherit'], env: { ...process.env, ...variables, ...env, ...variablesOf.get(name) },
    });
    running.set(name, child);
  };
  for (const name of files.keys()) launch(name);

  const gateways = gatewayPorts.map((each) => `http://127.0.0.1:${each}`);
  const [gateway = ''] = gateways;
  const isReady = async (): Promise<boolean> => (await Promise.all(gateways.map((each) => fetch(`${each}/health/ready`).then(({ status }) => status === 200, () => false)))).every(Boolean);
  const waitUntilReady = async (): Promise<void> => {
    const deadline = Date.now() + READY_WITHIN_MS;
    while (!(await isReady())) {
      if (Date.now() > deadline) throw new Error('the graph did not become ready');
      const dead = [...running].find(([, child]) => child.exitCode !== null);
      if (dead) throw new EndedEarly(`${dead[0]} ended with ${dead[1].exitCode}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };
  const stop = async (): Promise<void> => {
    await Promise.all([...running.values()].map((child) => new Promise<void>((resolve) => {
      if (child.exitCode !== null || child.signalCode !== null) return resolve();
      child.once('exit', () => resolve());
      child.kill('SIGTERM');
    })));
    if (log !== 'ignore') closeSync(log);
  };
  await waitUntilReady().catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return { gateway, gateways, subgraphs, dataDirectory, secret, processes: running, restart: launch, waitUntilReady, stop };
}

/**
 * Starts the built graph on free ports: the very files that `npm start` runs, on plain Node. A port that was free may be taken when the
 * process comes to listen on it, by another graph of these tests or by an outgoing connection; then others are tried.
 */
export async function startGraph(options: GraphOptions = {}): Promise<RunningGraph> {
  for (let start = 1; ; start++) {
    try {
      return await tryToStart(options);
    } catch (error) {
      if (!(error instanceof EndedEarly) || start === STARTS) throw error;
    }
  }
}
