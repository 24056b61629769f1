import type { EntityClass, EntityManager } from '@mikro-orm/core';
import type { SendingConnection } from './drivers.js';
import { tableOf } from './sql.js';

/** Rows of one statement: what the server makes of its text while others wait is bounded. */
const CHUNK = 1000;

/**
 * Adds plain rows to the table of a record, in the transaction that is open. They travel as one value, a JSON text, which the server takes
 * apart by the types of its columns, so the statement is the same however many there are; the ORM writes each value into the text of
 * its own. For records whose properties are what JSON holds, and dates: instants as ISO 8601, lists as lists.
 */
export async function appendRows<T extends object>(em: EntityManager, entity: EntityClass<T>, rows: readonly T[]): Promise<void> {
  const { properties } = em.getMetadata().get(entity);
  const names = Object.keys(rows[0] ?? {}).map((property) => [property, properties[property as never]['fieldNames'][0] as string] as const);
  const [table, columns] = [tableOf(em, entity), names.map(([, column]) => `"${column}"`).join(', ')];
  const text = `insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, $1::json)`;
  const connection = em.getConnection() as unknown as SendingConnection;
  for (let start = 0; start < rows.length; start += CHUNK) {
    const chunk = rows.slice(start, start + CHUNK).map((row) => Object.fromEntries(names.map(([property, column]) => [column, row[property as keyof T]])));
    await connection.send(text, [JSON.stringify(chunk)]);
  }
}
