import { codesUnder } from '@civil/subgraph-kernel';
import type { EntityClass, EntityManager } from '@mikro-orm/core';

type SqlManager = EntityManager & { execute: (query: string, params: readonly unknown[]) => Promise<unknown> };

/** The table of a record, for statements of our own. */
export function tableOf<T extends object>(em: EntityManager, entity: EntityClass<T>): string {
  const { schema, tableName } = em.getMetadata().get(entity);
  return `"${schema ?? em.config.get('schema')}"."${tableName}"`;
}

/** Rows of a statement of our own, with a question mark for each value; it takes part in the transaction of the entity manager. */
export const query = async <R>(em: EntityManager, text: string, values: readonly unknown[] = []): Promise<R[]> => (await (em as SqlManager).execute(text, values)) as R[];

/** The condition that a division code lies under a prefix, as a range that an index serves; it takes the two values of `under`. */
export const isUnder = (column: string): string => `${column} >= ? and ${column} < ?`;
export function under(prefix: string): readonly [string, string] {
  const { $gte, $lt = ':' } = codesUnder(prefix); // a colon comes after every digit
  return [$gte, $lt];
}
