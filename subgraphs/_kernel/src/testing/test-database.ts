import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { openEmbeddedCluster } from '../orm/embedded-cluster.js';
import type { DatabaseAddress } from '../orm/open-orm.js';
import { testDatabaseUrl } from './environment.js';

/** A database for one test file, gone when it is closed. */
export interface TestDatabase {
  address: DatabaseAddress;
  close: () => Promise<void>;
}

export async function openTestDatabase(): Promise<TestDatabase> {
  const url = testDatabaseUrl();
  if (!url) {
    const cluster = await openEmbeddedCluster('memory://');
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
