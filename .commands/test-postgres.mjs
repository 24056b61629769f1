// The integration tests on PostgreSQL: each test file of a subgraph makes a database of its own on the server of DATABASE_URL, and the
// running graph gets one too; all are dropped again.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import pg from 'pg';

const url = process.env.DATABASE_URL;
if (!url) {
  process.stderr.write('environment variable DATABASE_URL is missing. It is for: the PostgreSQL server to test on. Example: DATABASE_URL=postgres://postgres@127.0.0.1:5432/postgres\n');
  process.exit(2);
}

/** Sends statements one after another; tells the rows of the last. */
async function onServer(...statements) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    let rows = [];
    for (const statement of statements) ({ rows } = await client.query(statement));
    return rows;
  } finally {
    await client.end();
  }
}

const vitest = (args, env) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/vitest.config.ts', ...args], { stdio: 'inherit', env: { ...process.env, ...env } });
    child.on('exit', (code) => resolve(code ?? 1));
  });

const name = `civil_graph_${randomBytes(6).toString('hex')}`;
const own = new URL(url);
own.pathname = `/${name}`;
const more = process.argv.slice(2);

/** One part after another, up to the first that fails, so that what it says is the last that is read. Tells how it ended. */
async function test() {
  const units = await vitest(['--project', 'units', 'subgraphs', ...more], { TEST_DATABASE_URL: url });
  // What the databases of the tests of subgraphs were copied from.
  const templates = await onServer("select datname as name from pg_database where datname like 'civil\\_template\\_%'");
  await onServer(...templates.map((template) => `drop database if exists ${template.name} with (force)`));
  if (units) return units;
  await onServer(`create database ${name}`, `alter database ${name} set synchronous_commit = off`);
  try {
    const graph = await vitest(['--project', 'graph', 'test/authorization', 'test/federation', 'test/postgres', ...more], { DATABASE_URL: own.href });
    return graph || (await vitest(['--project', 'walks', 'test/walks', ...more], { DATABASE_URL: own.href }));
  } finally {
    await onServer(`drop database if exists ${name} with (force)`);
  }
}

process.exit(await test());
