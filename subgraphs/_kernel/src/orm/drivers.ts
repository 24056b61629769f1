import { TransactionContext } from '@mikro-orm/core';
import { PgliteConnection, PgliteDriver } from '@mikro-orm/pglite';
import { PostgreSqlConnection, PostgreSqlDriver } from '@mikro-orm/postgresql';
import type { StatementObserver } from '../observability/tracing.js';

/** Counts the statements that reached a database: for metrics, and for tests that none or no more than so many did. */
export class StatementCounter {
  count = 0;
  /** Watches each statement, where traces are kept. */
  observe: StatementObserver | undefined;
}

const counters = new WeakMap<object, StatementCounter>();
/** Ties a counter to the configuration of one ORM; its connections find it there. */
export const countStatements = (config: object, counter: StatementCounter): void => { counters.set(config, counter); };
const counterOf = (connection: object): StatementCounter | undefined => counters.get((connection as { config: object }).config);

function counted<T>(connection: object, query: unknown, run: () => T): T {
  const counter = counterOf(connection);
  if (counter) counter.count++;
  return counter?.observe ? counter.observe(query, run) : run();
}

/**
 * PGlite has one connection. Inside a transaction, a statement sent past it (by another entity manager, or a loader bound to one)
 * would wait for ever; it fails at once instead.
 */
class FailFastConnection extends PgliteConnection {
  override execute(...args: Parameters<PgliteConnection['execute']>): never {
    this.#refuseOutsideTransaction(args[3]);
    return counted(this, args[0], () => super.execute(...args)) as never;
  }

  override begin(options: Parameters<PgliteConnection['begin']>[0] = {}): ReturnType<PgliteConnection['begin']> {
    this.#refuseOutsideTransaction(options.ctx);
    return super.begin(options);
  }

  #refuseOutsideTransaction(transaction: unknown): void {
    const open = TransactionContext.currentTransactionContext()?.em;
    if (!transaction && open?.isInTransaction() && (open.getDriver().getConnection() as unknown) === this) {
      throw new Error('statement outside the open transaction: use the entity manager that transactional() passes');
    }
  }
}

class CountingConnection extends PostgreSqlConnection {
  override execute(...args: Parameters<PostgreSqlConnection['execute']>): never {
    return counted(this, args[0], () => super.execute(...args)) as never;
  }
}

export class EmbeddedDriver extends PgliteDriver {
  constructor(config: ConstructorParameters<typeof PgliteDriver>[0]) {
    super(config);
    (this as unknown as { connection: PgliteConnection }).connection = new FailFastConnection(config as never);
  }
}

export class ServerDriver extends PostgreSqlDriver {
  constructor(config: ConstructorParameters<typeof PostgreSqlDriver>[0]) {
    super(config);
    (this as unknown as { connection: PostgreSqlConnection }).connection = new CountingConnection(config as never);
  }
}
