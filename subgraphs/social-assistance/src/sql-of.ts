import type { EntityClass, EntityManager } from '@mikro-orm/core';

type Sql = EntityManager & { execute: <R>(query: string, params?: readonly unknown[]) => Promise<R[]> };

/** The rows of a statement of our own, sent in the transaction of `em`; no row filter applies to it. */
export const sql = <R = unknown>(em: EntityManager, statement: string, values: readonly unknown[] = []): Promise<R[]> => (em as Sql).execute<R>(statement, values);

/** The table of a record, as statements of our own name it. */
export function tableOf(em: EntityManager, entity: EntityClass<object>): string {
  const { schema, tableName } = em.getMetadata().get(entity);
  return `"${schema ?? em.config.get('schema')}"."${tableName}"`;
}

/** Lets one transaction at a time do something that is named; the others wait here until it is over. */
export const oneAtATime = (em: EntityManager, name: string): Promise<unknown> => sql(em, 'select pg_advisory_xact_lock(hashtextextended(?, 0))', [name]);
