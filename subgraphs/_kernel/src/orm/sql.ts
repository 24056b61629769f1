import type { EntityClass, EntityManager } from '@mikro-orm/core';
import { codesUnder } from './codes-under.js';

/** Rows of a statement of our own, in the transaction of an entity manager, with a question mark for each value. */
export const executeSql = <Row extends object>(em: EntityManager, statement: string, values: readonly unknown[] = []): Promise<Row[]> =>
  (em as EntityManager & { execute: (query: string, params: unknown[]) => Promise<Row[]> }).execute(statement, [...values]);

/** Texts as one value of a statement, which takes no list: it is read with `?::text[]`. */
export const listOf = (values: readonly string[]): string => `{${values.map((value) => JSON.stringify(value)).join(',')}}`;

/** The table of a record, with its schema, as a statement names it. */
export function tableOf<T extends object>(em: EntityManager, entity: EntityClass<T>): string {
  const { schema, tableName } = em.getMetadata().get(entity);
  return `"${schema ?? em.config.get('schema')}"."${tableName}"`;
}

/** An opaque id that the database makes: a prefix, and 104 bits at random. */
export const newIdSql = (prefix: string): string => `'${prefix}_' || upper(substr(replace(gen_random_uuid()::text, '-', ''), 1, 26))`;

/** The condition that a division code lies under a prefix, as a range that an index serves; it takes the two values of `under`. */
export const isUnder = (column: string): string => `${column} >= ? and ${column} < ?`;
export function under(prefix: string): readonly [string, string] {
  const { $gte, $lt = ':' } = codesUnder(prefix); // a colon comes after every digit
  return [$gte, $lt];
}

/** Lets one transaction at a time do something that is named; the others wait here until it is over. */
export const oneAtATime = (em: EntityManager, name: string): Promise<unknown> => executeSql(em, 'select pg_advisory_xact_lock(hashtextextended(?, 0))', [name]);
