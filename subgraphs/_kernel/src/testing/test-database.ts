import { createHash, randomBytes } from 'node:crypto';
import pg from 'pg';
import { laidOutCluster, openEmbeddedCluster } from '../orm/embedded-cluster.js';
import { type DatabaseAddress, openOrm, type OrmParts } from '../orm/open-orm.js';
import { testDatabaseUrl } from './environment.js';

/** A database for one test file, gone when it is closed. */
export interface TestDatabase {
  address: DatabaseAddress;
  close: () => Promise<void>;
}

const HASH_DIGITS = 16;

/** Stands for a schema as its migrations make it: another where one of them is another. */
function historyOf({ databaseSchema, migrations }: OrmParts): string {
  const history = migrations.map(({ name, class: Migration }) => `${name} ${Migration.toString()}`).join('\n');
  return `${databaseSchema}-${createHash('md5').update(history).digest('hex').slice(0, HASH_DIGITS)}`;
}

/** A cluster on which the migrations of a subgraph have run. */
const migratedCluster = (parts: OrmParts): Promise<Blob> =>
  laidOutCluster(`${historyOf(parts)}-`, async () => {
    const { pglite } = await openEmbeddedCluster('memory://');
    const { orm } = await openOrm(parts, { pglite });
    await orm.close();
    return pglite;
  });

/** Opens a database that is empty, or of a subgraph whose migrations have run. */
export async function openTestDatabase(parts?: OrmParts): Promise<TestDatabase> {
  const url = testDatabaseUrl();
  if (!url) {
    const cluster = await openEmbeddedCluster('memory://', parts && (await migratedCluster(parts)));
    return { address: { pglite: cluster.pglite }, close: cluster.close };
  }
  const name = `civil_test_${randomBytes(6).toString('hex')}`;
  await onServer(url, async (server) => {
    const template = parts && (await migratedDatabase(url, server, parts));
    await makeDatabase(server, name, template);
  });
  return { address: { url: databaseUrl(url, name) }, close: () => onServer(url, (server) => server.query(`drop database if exists ${name} with (force)`)) };
}

const databaseUrl = (url: string, name: string): string => {
  const own = new URL(url);
  own.pathname = `/${name}`;
  return own.href;
};

/** What a test writes is gone with its database: nobody waits for it to be on disk. */
async function makeDatabase(server: pg.Client, name: string, template?: string): Promise<void> {
  await server.query(`create database ${name}${template ? ` template ${template}` : ''}`);
  await server.query(`alter database ${name} set synchronous_commit = off`);
}

/** One test process makes a template, the others wait for it. */
const TEMPLATE_LOCK = 620_001;

/** A database on which the migrations of a subgraph have run, to be copied; it stays on the server for the tests after. */
async function migratedDatabase(url: string, server: pg.Client, parts: OrmParts): Promise<string> {
  const name = `civil_template_${historyOf(parts).replace('-', '_')}`;
  const isThere = async (): Promise<boolean> => (await server.query('select 1 from pg_database where datname = $1', [name])).rowCount === 1;
  if (await isThere()) return name;
  await server.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK]);
  if (await isThere()) return name;
  const unfinished = `${name}_unfinished`;
  await server.query(`drop database if exists ${unfinished} with (force)`);
  await makeDatabase(server, unfinished);
  const { orm } = await openOrm(parts, { url: databaseUrl(url, unfinished) });
  await orm.close();
  await server.query(`alter database ${unfinished} rename to ${name}`);
  return name;
}

async function onServer(url: string, ask: (server: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await ask(client);
  } finally {
    await client.end();
  }
}
