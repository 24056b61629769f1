import type { KeyObject } from 'node:crypto';
import type { EntityClass, FilterQuery, QueryOrderMap } from '@mikro-orm/core';
import { civilError } from '@civil/schema/errors';
import type { Viewer } from '@civil/schema/identity';
import DataLoader from 'dataloader';
import type { Rows } from '../orm/rows.js';
import type { Connection, PageArgs } from './connection.js';
import { decodeCursor, encodeCursor, queryDigest } from './cursor.js';
import { countsOfEach, rowsOfEach } from './rows-of-each.js';

export type Direction = 'asc' | 'desc';

/** One property to sort by. It must be `not null` in the database: a null would break the order of keys. */
export interface SortKey<T> {
  property: keyof T & string;
  direction: Direction;
}

export interface PageQuery<T extends object> {
  /** Coordinate of the list field; a cursor of one field is refused by another. */
  field: string;
  where?: FilterQuery<T>;
  orderBy?: readonly SortKey<T>[];
  /** Largest page of a list that is small by nature, such as the townships of a province. */
  most?: number;
}

const DEFAULT_SIZE = 20;
const MOST_FOR_PEOPLE = 100;
const MOST_FOR_MACHINES = 500;
/** Parents whose pages one statement reads. */
const MOST_PARENTS = 250;

/** Reads lists page by page with keyset conditions, so that page 10,000 costs what page 1 costs. */
export class Pager {
  readonly #batches = new Map<string, DataLoader<never, never>>();

  constructor(readonly rows: Rows, readonly viewer: Viewer, readonly key: KeyObject) {}

  /**
   * One page of the rows in the viewer's scope.
   * @throws `PAGE_SIZE` for a size below 1 or over 100 (500 for machines), `CURSOR_INVALID`, `CURSOR_EXPIRED`.
   */
  async page<T extends object>(entity: EntityClass<T>, query: PageQuery<T>, args: PageArgs): Promise<Connection<T>> {
    const { size, orderBy, conditions, where, close } = await this.#prepare(entity, query, args);
    const rows = await this.rows.find(entity, { $and: conditions } as FilterQuery<T>, { orderBy, limit: size + 1 });
    return close(rows, () => this.rows.count(entity, where));
  }

  /**
   * Like `page`, for a list field of many parents, whose conditions differ: the pages of all parents of a list cost one
   * statement together, and their counts another.
   */
  async pageEach<T extends object>(entity: EntityClass<T>, query: PageQuery<T>, args: PageArgs): Promise<Connection<T>> {
    const { size, orderBy, conditions, where, close } = await this.#prepare(entity, query, args);
    const { rows } = this;
    const name = JSON.stringify([query.field, size, orderBy]);
    const pages = this.#batch<FilterQuery<T>, T[]>(`rows:${name}`, (each) => rowsOfEach(rows, entity, each, { orderBy, limit: size + 1 }));
    const counts = this.#batch<FilterQuery<T>, number>(`counts:${query.field}`, (each) => countsOfEach(rows, entity, each));
    return close(await pages.load({ $and: conditions } as FilterQuery<T>), () => counts.load(where));
  }

  /** What a page is read with, and how its rows become a connection. */
  async #prepare<T extends object>(entity: EntityClass<T>, { field, where, orderBy = [], most }: PageQuery<T>, args: PageArgs) {
    const size = this.size(args.first, most);
    const primaryKey = this.rows.shapeOf(entity).primaryKey.property as keyof T & string;
    const order: SortKey<T>[] = [...orderBy.filter(({ property }) => property !== primaryKey), { property: primaryKey, direction: orderBy.at(-1)?.direction ?? 'asc' }];
    const digest = this.#digestOf([field, where ?? null, order]);
    const conditions: FilterQuery<T>[] = where ? [where] : [];
    if (args.after) conditions.push(await this.#after(entity, primaryKey, order, decodeCursor(this.key, digest(), args.after)));
    const cursorOf = (row: T): string => encodeCursor(this.key, digest(), String(row[primaryKey]));
    const close = (rows: T[], count: () => Promise<number>): Connection<T> =>
      connectionOf(rows.slice(0, size), { hasNextPage: rows.length > size, cursorOf, count });
    return {
      size, conditions, close, where: (where ?? {}) as FilterQuery<T>,
      orderBy: order.map(({ property, direction }) => ({ [property]: direction })) as QueryOrderMap<T>[],
    };
  }

  /** Digest of a query, worked out once, when the first cursor needs it. */
  #digestOf(query: unknown): () => string {
    let known: string | undefined;
    return () => (known ??= queryDigest(this.key, query));
  }

  #batch<K, V>(name: string, batch: (keys: readonly K[]) => Promise<V[]>): DataLoader<K, V> {
    let loader = this.#batches.get(name) as DataLoader<K, V> | undefined;
    if (!loader) {
      loader = new DataLoader<K, V>(batch, { maxBatchSize: MOST_PARENTS });
      this.#batches.set(name, loader as unknown as DataLoader<never, never>);
    }
    return loader;
  }

  /** One page of rows that are in memory already, such as the few of one person. `idOf` names a row by its opaque id. */
  pageOf<T>(rows: readonly T[], field: string, args: PageArgs, idOf: (row: T) => string): Connection<T> {
    const size = this.size(args.first);
    const digest = this.#digestOf([field, 'memory']);
    let start = 0;
    if (args.after) {
      const last = decodeCursor(this.key, digest(), args.after);
      start = rows.findIndex((row) => idOf(row) === last) + 1;
      if (start === 0) throw civilError('CURSOR_EXPIRED');
    }
    return connectionOf(rows.slice(start, start + size), {
      hasNextPage: rows.length > start + size,
      cursorOf: (row) => encodeCursor(this.key, digest(), idOf(row)),
      count: () => Promise.resolve(rows.length),
    });
  }

  size(first: number | null | undefined, most = this.viewer.claims.kind === 'client' ? MOST_FOR_MACHINES : MOST_FOR_PEOPLE): number {
    const size = first ?? DEFAULT_SIZE;
    if (size < 1 || size > most) throw civilError('PAGE_SIZE', { argument: 'first', limit: most });
    return size;
  }

  async #after<T extends object>(entity: EntityClass<T>, primaryKey: keyof T & string, order: SortKey<T>[], id: string): Promise<FilterQuery<T>> {
    const anchor = await this.rows.findOne(entity, { [primaryKey]: id } as FilterQuery<T>);
    if (!anchor) throw civilError('CURSOR_EXPIRED');
    const alternatives = order.map(({ property, direction }, place) => ({
      ...Object.fromEntries(order.slice(0, place).map((before) => [before.property, anchor[before.property]])),
      [property]: { [direction === 'asc' ? '$gt' : '$lt']: anchor[property] },
    }));
    // The first key alone once more: an index is entered by it, while the alternatives only filter what is read from its beginning on.
    const [first] = order as [SortKey<T>];
    const bound = { [first.property]: { [first.direction === 'asc' ? '$gte' : '$lte']: anchor[first.property] } };
    const conditions: object = order.length === 1 ? { $or: alternatives } : { $and: [bound, { $or: alternatives }] };
    return conditions as FilterQuery<T>;
  }
}

function connectionOf<T>(rows: T[], { hasNextPage, cursorOf, count }: { hasNextPage: boolean; cursorOf: (row: T) => string; count: () => Promise<number> }): Connection<T> {
  const last = rows.at(-1);
  return {
    // Getters: a cursor costs a signature and the count a statement, which only those pay who select them.
    edges: rows.map((node) => ({ node, get cursor() { return cursorOf(node); } })),
    pageInfo: { hasNextPage, get endCursor() { return last === undefined ? null : cursorOf(last); } },
    get totalCount() { return count(); },
    totalIsEstimate: false,
  };
}
