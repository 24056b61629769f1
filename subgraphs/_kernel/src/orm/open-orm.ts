import { type AnyEntity, type EntityClass, MikroORM, type Options } from '@mikro-orm/core';
import { type Migration, Migrator } from '@mikro-orm/migrations';
import type { PGlite } from '@electric-sql/pglite';
import { ROW_FILTER, type RowFilterArguments, rowFilter, SYSTEM } from '../access/row-filter.js';
import { open, type RowRules } from '../access/row-rules.js';
import { countStatements, EmbeddedDriver, ServerDriver, StatementCounter } from './drivers.js';
import { SeedRun } from './seed-run.entity.js';
import { provisionServer } from './provision-server.js';

/** Where a subgraph keeps its data: a PostgreSQL address, or an open embedded cluster. */
export type DatabaseAddress = { url: string } | { pglite: PGlite };

export interface OrmParts {
  /** Database schema of the subgraph; also the stem of its database role. */
  databaseSchema: string;
  entities: readonly EntityClass<AnyEntity>[];
  migrations: readonly { name: string; class: new (...args: never[]) => Migration }[];
  rowRules: RowRules;
}

/** An open ORM and the number of statements it has sent. */
export interface OpenOrm {
  orm: MikroORM;
  statements: StatementCounter;
}

const MOST_CONNECTIONS = 10;
/** Milliseconds after which a connection that nobody used is closed: to open one costs more than many statements do. */
const CONNECTION_RESTS_MS = 300_000;

function connectionOptions(address: DatabaseAddress, databaseSchema: string): Partial<Options> {
  if ('pglite' in address) return { driver: EmbeddedDriver as never, dbName: 'shared', driverOptions: { pglite: () => address.pglite } };
  const role = databaseRole(databaseSchema);
  return {
    driver: ServerDriver as never, clientUrl: address.url, pool: { min: 0, max: MOST_CONNECTIONS, idleTimeoutMillis: CONNECTION_RESTS_MS },
    // A prepared statement is planned for the values it comes with: the plan for a village is not that for a province.
    driverOptions: { options: `-c role=${role} -c timezone=UTC -c application_name=${role} -c plan_cache_mode=force_custom_plan` },
  };
}

/** The PostgreSQL role that owns a subgraph's schema and has no right on any other. */
export const databaseRole = (databaseSchema: string): string => `civil_${databaseSchema}`;

/** The configuration of a subgraph's ORM, shared by the running server and the migration tool. */
export function ormOptions(parts: OrmParts, address: DatabaseAddress): Options {
  return {
    ...connectionOptions(address, parts.databaseSchema),
    schema: parts.databaseSchema,
    entities: [...parts.entities, SeedRun],
    extensions: [Migrator],
    filters: rowFilter({ ...parts.rowRules, [SeedRun.name]: open('PLATFORM') }) as never,
    migrations: { tableName: 'migrations', migrationsList: parts.migrations as never, snapshot: false, transactional: true },
    // Loaded rows are read, never changed through the identity map, unless a service asks for it.
    forceUtcTimezone: true,
    autoJoinRefsForFilters: false,
    debug: false,
    logger: () => undefined, // the log of the ORM holds the values of statements, personal data among them
  } as Options;
}

/** Opens a subgraph's database, making its schema, role and tables where they are missing. */
export async function openOrm(parts: OrmParts, address: DatabaseAddress): Promise<OpenOrm> {
  if ('pglite' in address) await address.pglite.exec(`create schema if not exists "${parts.databaseSchema}"`);
  else await provisionServer(address.url, parts.databaseSchema, databaseRole(parts.databaseSchema));
  const orm = await MikroORM.init(ormOptions(parts, address));
  const statements = new StatementCounter();
  countStatements(orm.config, statements);
  await orm.migrator.up();
  return { orm, statements };
}

/** An entity manager on which the row filter of a viewer is set for good. */
export function entityManagerOf(orm: MikroORM, viewer: RowFilterArguments['viewer']) {
  // useContext: inside transactional() what is bound to this manager joins the transaction, which PGlite needs not to hang.
  const em = orm.em.fork({ useContext: true });
  em.setFilterParams(ROW_FILTER, { viewer } satisfies RowFilterArguments);
  return em;
}

/** An entity manager that sees every row, for work of the subgraph itself. */
export const systemEntityManager = (orm: MikroORM) => entityManagerOf(orm, SYSTEM);
