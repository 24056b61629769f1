import { COUNTY_DIGITS } from '@civil/schema/scalars';
import { codesUnder, executeSql, tableOf } from '@civil/subgraph-kernel';
import type { EntityClass, EntityManager } from '@mikro-orm/core';

/** Counties under a prefix, or all, in which a record with division codes has rows, found by as many looks into its index and not by reading it. */
export async function countiesWith<T extends { divisionCode: string }>(em: EntityManager, entity: EntityClass<T>, prefix?: string): Promise<string[]> {
  const { $gte, $lt = ':' } = prefix === undefined ? { $gte: '0' } : codesUnder(prefix);
  const table = tableOf(em, entity);
  const next = (after: string): string => `select min(division_code) from ${table} where division_code >= ${after} and division_code < ?`;
  const rows = await executeSql<{ county: string }>(
    em,
    `with recursive found(code) as (
       (${next('?')}) union all
       (select (${next(`left(found.code, ${COUNTY_DIGITS}) || ':'`)}) from found where found.code is not null)
     ) select left(code, ${COUNTY_DIGITS}) as county from found where code is not null order by 1`,
    [$gte, $lt, $lt],
  );
  return rows.map(({ county }) => county);
}
