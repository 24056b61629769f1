import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import type { Read } from '../figures/read.js';

/** Who asks, as the gateway tells in a header. */
export interface User {
  readonly role: string;
  readonly scopePrefix: string;
}

type Batch<Value> = (keys: readonly string[]) => Promise<Value[]>;

/** The context of a request. Apollo Server hands on a copy of it, so it is a plain object. */
export interface StockContext {
  readonly em: EntityManager;
  readonly user: User;
  readonly today: string;
  /** Pattern of the division codes within the user's own. */
  readonly pattern: string;
  /** The loader of a name, made once a request. */
  readonly loader: <Value>(name: string, batch: Batch<Value>) => DataLoader<string, Value>;
  /** Statements that the ORM has no words for. */
  readonly read: Read;
}

/** A context with an entity manager of its own, and loaders that live as long. */
export function createStockContext(em: EntityManager, user: User, today: string): StockContext {
  const loaders = new Map<string, unknown>();
  return {
    em, user, today, pattern: `${user.scopePrefix}%`,
    loader: <Value>(name: string, batch: Batch<Value>): DataLoader<string, Value> => {
      const known = (loaders.get(name) as DataLoader<string, Value> | undefined) ?? new DataLoader<string, Value>(batch);
      loaders.set(name, known);
      return known;
    },
    read: (sql, values) => em.getConnection().execute(sql, [...values]),
  };
}

/** Rows by the value of one of their properties, in the order of the keys. */
export const inOrder = <Row extends object>(rows: readonly Row[], property: keyof Row, keys: readonly string[]): (Row | null)[] => {
  const byKey = new Map(rows.map((row) => [row[property] as string, row]));
  return keys.map((key) => byKey.get(key) ?? null);
};

export const inGroups = <Row extends object>(rows: readonly Row[], property: keyof Row, keys: readonly string[]): Row[][] => {
  const groups = Map.groupBy(rows, (row) => row[property] as string);
  return keys.map((key) => groups.get(key) ?? []);
};
