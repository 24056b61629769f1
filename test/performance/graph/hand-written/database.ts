import pg from 'pg';
import type { Read } from '../figures/read.js';

const DATE = 1082;
pg.types.setTypeParser(DATE, (text: string) => text);

const MOST_CONNECTIONS = 10;
const statements = new Map<string, { name: string; text: string }>();

/** A statement with its places numbered, prepared by PostgreSQL once a connection. */
function prepared(sql: string): { name: string; text: string } {
  let statement = statements.get(sql);
  if (!statement) {
    let place = 0;
    statement = { name: `s${statements.size}`, text: sql.replace(/\?/g, () => `$${++place}`) };
    statements.set(sql, statement);
  }
  return statement;
}

/** Opens the database and gives back the way to read from it. */
export function openDatabase(url: string): { read: Read; close: () => Promise<void> } {
  const pool = new pg.Pool({ connectionString: url, max: MOST_CONNECTIONS, options: '-c timezone=UTC' });
  return {
    read: async <R extends object>(sql: string, values: readonly unknown[]): Promise<R[]> => (await pool.query({ ...prepared(sql), values: [...values] })).rows as R[],
    close: () => pool.end(),
  };
}
