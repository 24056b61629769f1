import { TransactionContext } from '@mikro-orm/core';
import { PgliteConnection, PgliteDriver } from '@mikro-orm/pglite';
import { PostgreSqlConnection, PostgreSqlDriver } from '@mikro-orm/postgresql';
import type { Kysely } from '@mikro-orm/sql';
import type { Pool, QueryArrayConfig, TypeOverrides } from 'pg';
import type { StatementObserver } from '../observability/tracing.js';
import { NamedCall, NamedStatement, type ReaderOfType, type RowForm } from './named-statement.js';

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

/** A connection that sends statements whose values stand apart from their text, past the query builder of the ORM. */
export interface SendingConnection {
  send(text: string, values: readonly unknown[], form?: RowForm): Promise<readonly (readonly unknown[])[]>;
}

type Executor = Pick<Kysely<unknown>, 'executeQuery'>;
type Compiled = Parameters<Executor['executeQuery']>[0];

/** The transaction that is open where this is called, if it is one of this connection. */
function openTransactionOf(connection: object): Executor | undefined {
  const em = TransactionContext.currentTransactionContext()?.em;
  if (!em?.isInTransaction() || (em.getDriver().getConnection() as object) !== connection) return undefined;
  return em.getTransactionContext() as Executor | undefined;
}

/** Sends through the query layer of the ORM, which keeps statements out of the transactions of others. */
async function sendThrough(executor: Executor, text: string, values: readonly unknown[], form: RowForm): Promise<readonly (readonly unknown[])[]> {
  const query = { kind: 'RawNode', sqlFragments: [text], parameters: [] };
  const { rows } = await executor.executeQuery({ query, sql: text, parameters: values, queryId: { queryId: text } } as unknown as Compiled);
  return (form === 'lists' ? rows.map((row) => Object.values(row as object)) : rows) as readonly (readonly unknown[])[];
}

/** Statements a connection keeps prepared at most: the database server holds a plan of each for every connection. */
const MOST_PREPARED = 200;

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

  send(text: string, values: readonly unknown[], form: RowForm = 'lists'): ReturnType<SendingConnection['send']> {
    return counted(this, text, () => sendThrough(openTransactionOf(this) ?? this.getClient(), text, values, form));
  }

  #refuseOutsideTransaction(transaction: unknown): void {
    const open = TransactionContext.currentTransactionContext()?.em;
    if (!transaction && open?.isInTransaction() && (open.getDriver().getConnection() as unknown) === this) {
      throw new Error('statement outside the open transaction: use the entity manager that transactional() passes');
    }
  }
}

/** A pool hands over what a call that is its own class comes to. */
interface CallingPool {
  query(call: NamedCall): Promise<readonly (readonly unknown[])[]>;
}

/** The ORM reads some types another way than `pg` does. */
const readersOf = ({ options: { types } }: Pool): ReaderOfType => (type) => (types as TypeOverrides).getTypeParser(type, 'text') as unknown as ReturnType<ReaderOfType>;

/**
 * The first statements that come have a name, under which the server finds them parsed; they are those of the loaders and lists that
 * every request asks. Searches by rare combinations of filters come later and are sent whole.
 */
class ServerConnection extends PostgreSqlConnection {
  readonly #named = new Map<string, NamedStatement>();

  override execute(...args: Parameters<PostgreSqlConnection['execute']>): never {
    return counted(this, args[0], () => super.execute(...args)) as never;
  }

  send(text: string, values: readonly unknown[], form: RowForm = 'lists'): ReturnType<SendingConnection['send']> {
    return counted(this, text, async () => {
      const transaction = openTransactionOf(this);
      if (transaction) return sendThrough(transaction, text, values, form);
      const pool = await this.getNativeClient();
      const statement = this.#statementOf(text, pool);
      if (statement) return (pool as unknown as CallingPool).query(new NamedCall(statement, values, form));
      const query = { text, values, ...(form === 'lists' ? { rowMode: 'array' } : {}) } as QueryArrayConfig<unknown[]>;
      return (await pool.query<unknown[], unknown[]>(query)).rows;
    });
  }

  #statementOf(text: string, pool: Pool): NamedStatement | undefined {
    let statement = this.#named.get(text);
    if (!statement && this.#named.size < MOST_PREPARED) {
      statement = new NamedStatement(`s${this.#named.size}`, text, readersOf(pool));
      this.#named.set(text, statement);
    }
    return statement;
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
    (this as unknown as { connection: PostgreSqlConnection }).connection = new ServerConnection(config as never);
  }
}
