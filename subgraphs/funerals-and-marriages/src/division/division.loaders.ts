import { divisionPrefix } from '@civil/schema/scalars';
import { codesUnder, type Loaders } from '@civil/subgraph-kernel';
import type { EntityClass, FilterQuery, QueryOrderMap } from '@mikro-orm/core';

/** Prefixes of the divisions, without those that a wider one among them covers. */
function outermost(codes: readonly string[]): string[] {
  const outer: string[] = [];
  for (const prefix of codes.map(divisionPrefix).toSorted()) {
    const wider = outer.at(-1);
    if (wider === undefined || !prefix.startsWith(wider)) outer.push(prefix);
  }
  return outer;
}

const within = <T extends object>(property: keyof T & string, codes: readonly string[]): FilterQuery<T> =>
  ({ $or: outermost(codes).map((prefix) => ({ [property]: codesUnder(prefix) })) }) as FilterQuery<T>;

/** The rows of an open register in a division and below it: one statement for however many divisions are asked for at once. */
export function inDivision<T extends { id: string; divisionCode: string }>(entity: EntityClass<T>, code: string, loaders: Loaders): Promise<T[]> {
  return loaders
    .custom(`inDivision:${entity.name}`, async (codes: readonly string[]) => {
      const rows = await loaders.rows.find(entity, within<T>('divisionCode', codes), { orderBy: { divisionCode: 'asc', id: 'asc' } as QueryOrderMap<T> });
      return codes.map((one) => rows.filter(({ divisionCode }) => divisionCode.startsWith(divisionPrefix(one))));
    })
    .load(code);
}
