import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { databaseOfTests } from './environment.js';

/** Where a graph of one test file keeps its data. */
export interface OwnDatabase {
  /** For the environment of the graph. */
  readonly variables: Record<string, string>;
  drop: () => Promise<void>;
}

/** A database of its own for a graph that writes, where the tests run on a PostgreSQL server; on embedded databases the data directory is one. */
export async function makeOwnDatabase(): Promise<OwnDatabase> {
  const url = databaseOfTests();
  if (!url) return { variables: {}, drop: async () => undefined };
  const onServer = async (statement: string): Promise<void> => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(statement).finally(() => client.end());
  };
  const name = `civil_own_${randomBytes(6).toString('hex')}`;
  await onServer(`create database ${name}`);
  const own = new URL(url);
  own.pathname = `/${name}`;
  return { variables: { DATABASE_URL: own.href }, drop: () => onServer(`drop database if exists ${name} with (force)`) };
}
