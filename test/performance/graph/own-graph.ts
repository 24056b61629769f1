import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RunningGraph, startGraph } from '../../kit/processes.js';

export interface OwnGraph extends RunningGraph {
  readonly url: string;
  /** Ids of its processes by name. */
  readonly pids: Readonly<Record<string, number>>;
}

export interface OwnGraphOptions {
  /** PostgreSQL; the embedded database where there is none. */
  readonly databaseUrl?: string | undefined;
  /** Directory of the issuer and of all that is kept; one of its own, which goes with the graph, where none is given. */
  readonly directory?: string;
  /** Each subgraph in a process of its own. */
  readonly processes?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts our graph as it is built, every lock and the disclosure ledger on; only how often one may ask is not limited. */
export async function startOwnGraph({ databaseUrl, directory, processes = false, env = {} }: OwnGraphOptions): Promise<OwnGraph> {
  const dataDirectory = directory ?? mkdtempSync(join(tmpdir(), 'civil-bench-'));
  const limits = { RATE_LIMITS: 'officer=999999999,anonymous=999999999' };
  const graph = await startGraph({ processes, dataDirectory, env: { ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }), ...limits, ...env } });
  const stop = async (): Promise<void> => {
    await graph.stop();
    if (directory === undefined) rmSync(dataDirectory, { recursive: true, force: true });
  };
  const pids = Object.fromEntries([...graph.processes].map(([name, { pid }]) => [name, pid as number]));
  return { ...graph, stop, url: `${graph.gateway}/graphql`, pids };
}
