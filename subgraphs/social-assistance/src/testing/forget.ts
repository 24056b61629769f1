import { executeSql, tableOf } from '@civil/subgraph-kernel';
import type { TestSubgraph } from '@civil/subgraph-kernel/testing';
import type { EntityClass } from '@mikro-orm/core';

/** Empties registers between the tests of one file, in one statement: most are empty already, and asking each by itself costs more than the tests do. */
export async function forget(subgraph: TestSubgraph, records: readonly EntityClass<object>[]): Promise<void> {
  const em = subgraph.em();
  await executeSql(em, `with ${records.map((record, place) => `emptied_${place} as (delete from ${tableOf(em, record)})`).join(', ')} select 1 as done`);
}
