import type { EntityClass, FilterQuery, QueryOrderMap } from '@mikro-orm/core';
import type { Rows, SelectParts } from '../orm/rows.js';
import { Statement } from '../orm/statement.js';

export interface EachQuery<T extends object> {
  orderBy: QueryOrderMap<T>[];
  limit: number;
}

/** One statement made of a query per condition, each row of which ends with the place of its condition. */
function unionOfEach<T extends object>(
  rows: Rows, entity: EntityClass<T>, conditions: readonly FilterQuery<T>[], { select, ...shape }: Omit<SelectParts<T>, 'where'>,
): Promise<readonly (readonly unknown[])[]> {
  const statement = new Statement();
  const parts = conditions.map((where, place) => `(${rows.selectText(statement, entity, { ...shape, select: `${select}, ${place}`, where })})`);
  return rows.send(parts.join(' union all '), statement);
}

/** The first rows that meet each condition, in the viewer's scope: one statement for any number. */
export async function rowsOfEach<T extends object>(
  rows: Rows, entity: EntityClass<T>, conditions: readonly FilterQuery<T>[], { orderBy, limit }: EachQuery<T>,
): Promise<T[][]> {
  const [only] = conditions;
  if (only && conditions.length === 1) return [await rows.find(entity, only, { orderBy, limit })];
  const shape = rows.shapeOf(entity);
  const found = await unionOfEach(rows, entity, conditions, { select: shape.selection, orderBy, limit });
  const each: T[][] = conditions.map(() => []);
  for (const row of found) each[Number(row.at(-1))]?.push(shape.record(row) as T);
  return each;
}

/** How many rows in the viewer's scope meet each condition: one statement for any number. */
export async function countsOfEach<T extends object>(
  rows: Rows, entity: EntityClass<T>, conditions: readonly FilterQuery<T>[],
): Promise<number[]> {
  const found = await unionOfEach(rows, entity, conditions, { select: 'count(*)' });
  const sizes = new Map(found.map(([size, place]) => [Number(place), Number(size)]));
  return conditions.map((_, place) => sizes.get(place) ?? 0);
}
