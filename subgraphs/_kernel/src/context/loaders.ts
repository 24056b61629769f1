import type { EntityClass, FilterQuery, QueryOrderMap } from '@mikro-orm/core';
import DataLoader from 'dataloader';
import { isListProperty } from '../orm/list-property.js';
import type { Rows } from '../orm/rows.js';

export interface ManyOptions<T extends object> {
  /** Further conditions, part of the identity of the loader. */
  where?: FilterQuery<T>;
  orderBy?: QueryOrderMap<T>;
}

/**
 * The loaders of one request. Whatever is asked of a list costs one statement per loader, not per row, and reads the rows of the
 * request's viewer, hence through the row filter.
 */
export class Loaders {
  readonly #loaders = new Map<string, DataLoader<never, never>>();

  constructor(readonly rows: Rows) {}

  /** The record whose `property` has the key, or null when there is none in the viewer's scope. */
  one<T extends object>(entity: EntityClass<T>, property: keyof T & string): DataLoader<string, T | null> {
    return this.custom(`one:${entity.name}:${property}`, async (keys: readonly string[]) => {
      const rows = await this.rows.find(entity, { [property]: { $in: keys } } as never);
      const byKey = new Map(rows.map((row) => [row[property] as string, row]));
      return keys.map((key) => byKey.get(key) ?? null);
    });
  }

  /** The records whose `property` has the key, or contains it where the property is a list. */
  many<T extends object>(entity: EntityClass<T>, property: keyof T & string, options?: ManyOptions<T>): DataLoader<string, T[]> {
    const { where, orderBy } = options ?? {};
    return this.custom(`many:${entity.name}:${property}:${options ? JSON.stringify(options) : ''}`, async (keys: readonly string[]) => {
      const isList = isListProperty(this.rows.orm.getMetadata().get(entity) as never, property);
      const condition = { [property]: isList ? { $overlap: [...keys] } : { $in: [...keys] } } as FilterQuery<T>;
      const rows = await this.rows.find(entity, where ? ({ $and: [condition, where] } as FilterQuery<T>) : condition, { orderBy });
      const groups = new Map<string, T[]>(keys.map((key) => [key, []]));
      for (const row of rows) {
        const value = row[property] as unknown as string | string[];
        for (const key of Array.isArray(value) ? value : [value]) groups.get(key)?.push(row);
      }
      return keys.map((key) => groups.get(key) ?? []);
    });
  }

  /** Forgets what was read, after the request itself has changed it. */
  forget(): void {
    this.#loaders.clear();
  }

  /** A loader of the request's own batch function, made once per name. The name must tell apart whatever the batch closes over. */
  custom<V>(name: string, batch: (keys: readonly string[]) => Promise<V[]>): DataLoader<string, V> {
    let loader = this.#loaders.get(name) as DataLoader<string, V> | undefined;
    if (!loader) {
      loader = new DataLoader<string, V>(batch);
      this.#loaders.set(name, loader as unknown as DataLoader<never, never>);
    }
    return loader;
  }
}
