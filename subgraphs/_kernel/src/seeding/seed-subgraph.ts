import type { EntityClass, EntityManager, MikroORM } from '@mikro-orm/core';
import { systemEntityManager } from '../orm/open-orm.js';
import { SeedRun } from '../orm/seed-run.entity.js';
import type { SeedOptions, SubgraphDefinition } from '../subgraph.js';

/** Raised when the shape of the data sets changes, so that an old one is not taken for the new. */
export const SEED_VERSION = '1';

/** What loading came to. */
export interface SeedReport {
  subgraph: string;
  rows: number;
  /** The set was there already, and nothing was written. */
  skipped: boolean;
  milliseconds: number;
}

/** Loads a data set into one subgraph in one transaction: all of it, or, whatever happens, none. */
export async function seedSubgraph({ definition, orm }: { definition: SubgraphDefinition; orm: MikroORM }, options: SeedOptions): Promise<SeedReport> {
  const started = performance.now();
  const subgraph = definition.registration.name;
  const em = systemEntityManager(orm);
  const scale = options.only ? `${options.scale}:${options.only}` : options.scale;
  const present = await em.findOne(SeedRun, { scale });
  if (present) return { subgraph, rows: 0, skipped: true, milliseconds: performance.now() - started };
  let rows = 0;
  await em.transactional(async (transaction) => {
    await definition.seed(transaction, {
      ...options,
      progress: (count) => {
        rows += count;
        options.progress(count);
      },
    });
    await transaction.insert(SeedRun, { scale, version: SEED_VERSION, finishedAt: new Date() });
  });
  return { subgraph, rows, skipped: false, milliseconds: performance.now() - started };
}

/** Loads what is the same in every data set, unless an earlier one brought it: counties may be loaded one after another. */
export async function insertOnce<T extends object>(em: EntityManager, entity: EntityClass<T>, rows: () => readonly Partial<T>[], progress: (count: number) => void): Promise<void> {
  if ((await em.count(entity)) === 0) await insertRows(em, entity, rows(), progress);
}

const CHUNK = 1000;

/** Inserts plain rows in chunks and tells the progress. */
export async function insertRows<T extends object>(em: EntityManager, entity: EntityClass<T>, rows: readonly Partial<T>[], progress: (count: number) => void): Promise<void> {
  for (let start = 0; start < rows.length; start += CHUNK) {
    const chunk = rows.slice(start, start + CHUNK);
    await em.insertMany(entity, chunk as never);
    progress(chunk.length);
  }
}
