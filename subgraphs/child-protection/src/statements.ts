import type { SubgraphContext } from '@civil/subgraph-kernel';
import type { EntityClass } from '@mikro-orm/core';

type Manager = SubgraphContext['em'];

/** The table of a record, with its database schema, for a statement of our own. */
export const tableOf = (em: Manager, entity: EntityClass<object>): string =>
  `"${String(em.config.get('schema'))}"."${em.getMetadata().get(entity).tableName}"`;

/** Rows of a statement of our own. No row filter applies to it: only for counts that are published or withheld by `division/`. */
export const rowsOf = <T>(em: Manager, sql: string, values: readonly unknown[]): Promise<T[]> => em.getConnection().execute<T>(sql, [...values],
  'all') as Promise<T[]>;
