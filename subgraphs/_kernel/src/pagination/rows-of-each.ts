import { type EntityClass, type EntityManager, type FilterQuery, type QueryOrderMap, raw } from '@mikro-orm/core';
import type { EntityManager as SqlEntityManager, QueryBuilder } from '@mikro-orm/postgresql';

export interface EachQuery<T extends object> {
  orderBy: QueryOrderMap<T>[];
  limit: number;
}

/** One statement made of a query per condition, each told apart by its place among the conditions. */
async function unionOfEach<T extends object>(
  em: EntityManager, entity: EntityClass<T>, conditions: readonly FilterQuery<T>[], shape: (query: QueryBuilder<T>, place: number) => void,
): Promise<Record<string, unknown>[]> {
  const parts = await Promise.all(
    conditions.map(async (where, place) => {
      const query = (em as unknown as SqlEntityManager).createQueryBuilder(entity, 'e') as unknown as QueryBuilder<T>;
      shape(query, place);
      query.where(where as never);
      await query.applyFilters();
      return query.toQuery();
    }),
  );
  const text = parts.map(({ sql }) => `(${sql})`).join(' union all ');
  return (em as unknown as SqlEntityManager).execute(text, parts.flatMap(({ params }) => [...params]));
}

const keyOf = <T extends object>(em: EntityManager, entity: EntityClass<T>): { property: keyof T & string; column: string } => {
  const meta = em.getMetadata().get(entity);
  const property = meta.primaryKeys[0] as keyof T & string;
  return { property, column: meta.properties[property as never]['fieldNames'][0] as string };
};

/** The first rows that meet each condition, in the viewer's scope: one statement for one condition, two for any number. */
export async function rowsOfEach<T extends object>(
  em: EntityManager, entity: EntityClass<T>, conditions: readonly FilterQuery<T>[], { orderBy, limit }: EachQuery<T>,
): Promise<T[][]> {
  const [only] = conditions;
  if (only && conditions.length === 1) return [(await em.find(entity, only as never, { orderBy: orderBy as never, limit })) as T[]];
  const { property, column } = keyOf(em, entity);
  const found = await unionOfEach(em, entity, conditions, (query, place) => {
    query.select([property as never, raw(`${place} as place`)]).orderBy(orderBy as never).limit(limit);
  });
  const keys = conditions.map(() => new Set<unknown>());
  for (const row of found) keys[Number(row['place'])]?.add(row[column]);
  const all = [...new Set(found.map((row) => row[column]))];
  const rows = all.length === 0 ? [] : ((await em.find(entity, { [property]: { $in: all } } as never, { orderBy: orderBy as never })) as T[]);
  return keys.map((ofPlace) => rows.filter((row) => ofPlace.has(row[property])));
}

/** How many rows in the viewer's scope meet each condition: one statement for any number. */
export async function countsOfEach<T extends object>(
  em: EntityManager, entity: EntityClass<T>, conditions: readonly FilterQuery<T>[],
): Promise<number[]> {
  const found = await unionOfEach(em, entity, conditions, (query, place) => {
    query.select([raw(`${place} as place`), raw('count(*) as size')]);
  });
  const sizes = new Map(found.map((row) => [Number(row['place']), Number(row['size'])]));
  return conditions.map((_, place) => sizes.get(place) ?? 0);
}
