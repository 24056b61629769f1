import pg from 'pg';

const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;
/** Serialises provisioning, since two subgraphs that start together would both find the role missing. */
const PROVISION_LOCK = 620_000;

/**
 * Makes the database role and schema of one subgraph where they are missing. The role owns its schema and nothing else, so a
 * flaw in one subgraph does not open the tables of another.
 */
export async function provisionServer(url: string, schema: string, role: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, application_name: 'civil-provision' });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [PROVISION_LOCK]);
    const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role]);
    if (!rowCount) await client.query(`create role ${quote(role)} nologin`);
    await client.query(`grant ${quote(role)} to current_user`);
    const existing = await client.query('select 1 from information_schema.schemata where schema_name = $1', [schema]);
    if (!existing.rowCount) await client.query(`create schema ${quote(schema)} authorization ${quote(role)}`);
  } finally {
    await client.end();
  }
}
