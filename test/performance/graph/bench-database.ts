import { readFileSync } from 'node:fs';
import pg from 'pg';
import { type PostgresCluster, startPostgresCluster } from '../../kit/postgres-cluster.js';
import { cpuSecondsOf, processTree } from '../kit/process-usage.js';

/** The database of one part: a PostgreSQL server of its own, so that no other work of the machine's server is counted or waits. */
export interface BenchDatabase {
  readonly url: string;
  readonly run: <Row extends object>(sql: string, values?: readonly unknown[]) => Promise<Row[]>;
  /** Seconds of processor time that the server has used since it started, with its connections, those that are closed too. */
  readonly cpuSeconds: () => number;
  readonly remove: () => Promise<void>;
}

/** Ours may open 10 connections for each of 7 subgraphs, the stock arrangement as many, the hand-written server 10. */
const MOST_CONNECTIONS = 300;

const TICKS_PER_SECOND = 100;

/** What ended children of a process used, which the kernel adds up when they are waited for. */
function cpuSecondsOfEnded(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return (Number(fields[13]) + Number(fields[14])) / TICKS_PER_SECOND;
}

function cpuSecondsOfServer(pid: number): number {
  for (;;) {
    try {
      return cpuSecondsOf(processTree(pid)) + cpuSecondsOfEnded(pid);
    } catch {
      // a connection was closed between the look at the tree and that at its process
    }
  }
}

async function open(cluster: PostgresCluster): Promise<BenchDatabase> {
  const pool = new pg.Pool({ connectionString: cluster.url, max: 2 });
  const run = async <Row extends object>(sql: string, values: readonly unknown[] = []): Promise<Row[]> => (await pool.query(sql, [...values])).rows as Row[];
  const [row] = await run<{ pid: number }>('select (regexp_match(pg_read_file(\'postmaster.pid\'), \'^[0-9]+\'))[1]::int as pid');
  const pid = row?.pid as number;
  const remove = async (): Promise<void> => {
    await pool.end();
    await cluster.remove();
  };
  await run('create extension pg_stat_statements');
  return { url: cluster.url, run, cpuSeconds: () => cpuSecondsOfServer(pid), remove };
}

/**
 * Starts a PostgreSQL server for a part from the programs on this machine.
 * @returns `undefined` where there are none.
 */
export async function startBenchDatabase(say: (line: string) => void): Promise<BenchDatabase | undefined> {
  let cluster: PostgresCluster;
  try {
    cluster = await startPostgresCluster();
  } catch (error) {
    say(`no PostgreSQL on this machine, so the embedded database is taken: ${(error as Error).message}`);
    return undefined;
  }
  const client = new pg.Client({ connectionString: cluster.url });
  await client.connect();
  await client.query(`alter system set max_connections = ${MOST_CONNECTIONS}`);
  await client.query('alter system set shared_preload_libraries = \'pg_stat_statements\'');
  await client.end();
  cluster.crash();
  cluster.start();
  return open(cluster);
}
