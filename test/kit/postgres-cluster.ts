import { spawnSync } from 'node:child_process';
import { chownSync, mkdtempSync, readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './processes.js';

/** A PostgreSQL server of a test's own, which it may stop and start as it likes. */
export interface PostgresCluster {
  readonly url: string;
  start: () => void;
  /** Stops at once, as a crash does: connections break, and the next start recovers from the log. */
  crash: () => void;
  remove: () => Promise<void>;
}

const VERSIONS = '/usr/lib/postgresql';

const idOf = (flag: '-u' | '-g'): number => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout);

/**
 * Makes and starts a cluster from the programs of PostgreSQL on this machine. PostgreSQL does not run as root, so root lends the user
 * `postgres`.
 * @throws {Error} where the programs are missing.
 */
export async function startPostgresCluster(): Promise<PostgresCluster> {
  const version = readdirSync(VERSIONS).sort((a, b) => Number(a) - Number(b)).at(-1);
  if (!version) throw new Error(`this test needs the programs of PostgreSQL 15 or later (initdb, pg_ctl) under ${VERSIONS}`);
  const isRoot = process.getuid?.() === 0;
  const as = isRoot ? { uid: idOf('-u'), gid: idOf('-g') } : {};
  const directory = mkdtempSync(join(tmpdir(), 'civil-postgres-'));
  if (isRoot) chownSync(directory, idOf('-u'), idOf('-g'));
  const run = (program: string, ...args: string[]): void => {
    const { status, stderr, error } = spawnSync(join(VERSIONS, version, 'bin', program), args, { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'], cwd: directory, ...as });
    if (status !== 0) throw new Error(`${program} ended with ${status}: ${error?.message ?? stderr}`);
  };
  const data = join(directory, 'data');
  const port = await freePort();
  run('initdb', '-D', data, '-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8', '--no-sync');
  const start = (): void => run('pg_ctl', 'start', '-w', '-D', data, '-l', join(directory, 'log'), '-o', `-p ${port} -k ${directory} -c listen_addresses=127.0.0.1`);
  start();
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    start,
    crash: () => run('pg_ctl', 'stop', '-m', 'immediate', '-D', data),
    remove: async () => {
      run('pg_ctl', 'stop', '-m', 'immediate', '-D', data);
      await rm(directory, { recursive: true, force: true });
    },
  };
}
