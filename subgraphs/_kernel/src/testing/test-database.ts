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

/** A cluster on which the migrations of a subgraph have run, made anew where one of them is another. */
const migratedCluster = (parts: OrmParts): Promise<Blob> => {
  const history = parts.migrations.map(({ name, class: Migration }) => `${name} ${Migration.toString()}`).join('\n');
  const name = `${parts.databaseSchema}-${createHash('md5').update(history).digest('hex').slice(0, HASH_DIGITS)}-`;
  return laidOutCluster(name, async () => {
    const { pglite } = await openEmbeddedCluster('memory://');
    const { orm } = await openOrm(parts, { pglite });
    await orm.close();
    return pglite;
  });
};

/** Opens a database that is empty, or of a subgraph whose migrations have run. */
export async function openTestDatabase(parts?: OrmParts): Promise<TestDatabase> {
  const url = testDatabaseUrl();
  if (!url) {
    const cluster = await openEmbeddedCluster('memory://', parts && (await migratedCluster(parts)));
    return { address: { pglite: cluster.pglite }, close: cluster.close };
  }
  const name = `civil_test_${randomBytes(6).toString('hex')}`;
  await onServer(url, `create database ${name}`);
  const own = new URL(url);
  own.pathname = `/${name}`;
  return { address: { url: own.href }, close: () => onServer(url, `drop database if exists ${name} with (force)`) };
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
