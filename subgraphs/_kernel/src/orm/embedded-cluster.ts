import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { createPostgreSqlTypeParsers } from '@mikro-orm/sql';
import array from 'postgres-array';
import { lockDirectory } from './directory-lock.js';

/** PGlite replaces the whole of postgresql.conf by these, so time zone and date style must be said again. */
const CONFIGURATION = ['shared_buffers=16MB', "timezone='UTC'", "datestyle='iso, mdy'"];
const PGLITE_VERSION = '0.5.8';

const parsers = createPostgreSqlTypeParsers((text: string) => array.parse(text));

/**
 * A cluster as a tar. initdb and migrations in WebAssembly take seconds, so they run once per machine and each new database starts from
 * their result. `name` tells what is in it apart from anything else.
 */
export async function laidOutCluster(name: string, layOut: () => Promise<PGlite>): Promise<Blob> {
  const file = join(tmpdir(), `civil-pglite-${PGLITE_VERSION}-${name}${process.getuid?.() ?? 0}.tar`);
  if (!existsSync(file)) {
    const database = await layOut();
    const tar = await database.dumpDataDir('none');
    await database.close();
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.${process.pid}`, Buffer.from(await tar.arrayBuffer()), { mode: 0o600 });
    renameSync(`${file}.${process.pid}`, file);
  }
  return new Blob([readFileSync(file)]);
}

const emptyCluster = (): Promise<Blob> => laidOutCluster('', () => PGlite.create({ dataDir: 'memory://', postgresqlconf: CONFIGURATION }));

/** An open embedded database. Several subgraphs may share one, a database schema each. */
export interface EmbeddedCluster {
  readonly pglite: PGlite;
  close: () => Promise<void>;
}

const create = async (directory: string, from?: Blob): Promise<PGlite> =>
  PGlite.create({ dataDir: directory, parsers, postgresqlconf: CONFIGURATION, ...(from ? { loadDataDir: from } : {}) });

/**
 * A process killed while it lays out the files of a new cluster leaves some of them, which no PostgreSQL opens. A mark beside the
 * directory tells that they were never whole, and so hold nothing: they are laid out anew.
 */
async function openFiles(directory: string): Promise<PGlite> {
  const unfinished = `${resolve(directory)}.unfinished`;
  if (existsSync(unfinished)) rmSync(directory, { recursive: true, force: true });
  else if (existsSync(join(directory, 'PG_VERSION'))) return create(directory);
  writeFileSync(unfinished, '');
  const pglite = await create(directory, await emptyCluster());
  rmSync(unfinished);
  return pglite;
}

/** Opens the cluster in `directory`, making it where there is none; `memory://` lives as long as the process, and may start from what is laid out already. */
export async function openEmbeddedCluster(directory: string, from?: Blob): Promise<EmbeddedCluster> {
  const inMemory = directory.startsWith('memory://');
  const release = inMemory ? () => undefined : lockDirectory(directory);
  try {
    const pglite = inMemory ? await create(directory, from ?? (await emptyCluster())) : await openFiles(directory);
    return {
      pglite,
      close: async () => {
        await pglite.close();
        release();
      },
    };
  } catch (error) {
    release();
    throw error;
  }
}
