import type { Connection, Submittable } from 'pg';
import { prepareValue } from 'pg/lib/utils.js';

/** Rows as lists of values in the order of the columns, or as objects by their names. */
export type RowForm = 'lists' | 'objects';

/** Makes the text of a value into the value. */
type ValueReader = (text: string) => unknown;
/** Finds the reader for a type by its OID. */
export type ReaderOfType = (type: number) => ValueReader;
type Row = Record<string, unknown> | unknown[];

/** A column as the server describes it. */
interface Description {
  readonly name: string;
  readonly dataTypeID: number;
}

/** What `pg` has for those who write to a connection themselves. */
interface Wire {
  readonly stream: { cork(): void; uncork(): void };
  readonly parsedStatements: Record<string, string>;
  readonly submittedNamedStatements: Record<string, string>;
  parse(message: { name: string; text: string }): void;
  bind(message: { portal: string; statement: string; values: readonly (string | Buffer | null)[] }): void;
  describe(message: { type: 'P'; name: string }): void;
  execute(message: { portal: string; rows: number }): void;
  sync(): void;
}

interface Column {
  readonly name: string;
  readonly read: ValueReader;
}

/**
 * A statement that connections of one database keep under a name. A connection has its columns described as it has the statement parsed, and
 * not at every call: the server refuses there to run it once they have changed. Describing and reading it took half of a call.
 */
export class NamedStatement {
  /** As the connection that came last was told. */
  columns: readonly Column[] | undefined;

  constructor(readonly name: string, readonly text: string, readonly readerOf: ReaderOfType) {}

  describe(columns: readonly Description[]): readonly Column[] {
    this.columns = columns.map(({ name, dataTypeID }) => ({ name, read: this.readerOf(dataTypeID) }));
    return this.columns;
  }
}

/**
 * One call of a named statement, to be handed to a client or pool of `pg`, which calls what has its name from `handle…` on, `submit` first,
 * and sets `callback`.
 */
export class NamedCall implements Submittable {
  callback: ((error: unknown, rows?: readonly Row[]) => void) | undefined;
  readonly name: string;
  readonly text: string;
  readonly #statement: NamedStatement;
  readonly #values: readonly (string | Buffer | null)[];
  readonly #form: RowForm;
  readonly #rows: Row[] = [];
  #columns: readonly Column[] = [];
  #unreadable: { readonly cause: unknown } | undefined;

  constructor(statement: NamedStatement, values: readonly unknown[], form: RowForm) {
    this.name = statement.name;
    this.text = statement.text;
    this.#statement = statement;
    this.#values = values.map((value) => prepareValue(value));
    this.#form = form;
  }

  submit(connection: Connection): null {
    const wire = connection as unknown as Wire;
    const isParsed = (wire.parsedStatements[this.name] ?? wire.submittedNamedStatements[this.name]) !== undefined;
    wire.stream.cork();
    if (!isParsed) {
      wire.parse({ name: this.name, text: this.text });
      wire.submittedNamedStatements[this.name] = this.text;
    }
    wire.bind({ portal: '', statement: this.name, values: this.#values });
    const { columns } = this.#statement;
    if (isParsed && columns) this.#columns = columns;
    else wire.describe({ type: 'P', name: '' });
    wire.execute({ portal: '', rows: 0 });
    wire.sync();
    wire.stream.uncork();
    return null;
  }

  handleRowDescription({ fields }: { fields: readonly Description[] }): void {
    this.#columns = this.#statement.describe(fields);
  }

  handleDataRow({ fields }: { fields: readonly (string | null)[] }): void {
    if (this.#unreadable) return;
    try {
      this.#rows.push(this.#form === 'lists' ? this.#list(fields) : this.#record(fields));
    } catch (cause) {
      this.#unreadable = { cause };
    }
  }

  handleError(error: unknown): void {
    this.callback?.(error);
  }

  handleReadyForQuery(): void {
    if (this.#unreadable) this.callback?.(this.#unreadable.cause);
    else this.callback?.(null, this.#rows);
  }

  handleCommandComplete(): void {
    // how many rows there are is known by them
  }

  handleEmptyQuery(): void {
    // no statement of ours is empty; the server is ready after it as after any other
  }

  #list(texts: readonly (string | null)[]): unknown[] {
    const row = new Array<unknown>(texts.length);
    for (let place = 0; place < texts.length; place++) {
      const text = texts[place] as string | null;
      row[place] = text === null ? null : this.#columns[place]?.read(text);
    }
    return row;
  }

  #record(texts: readonly (string | null)[]): Record<string, unknown> {
    const row: Record<string, unknown> = {};
    for (const [place, { name, read }] of this.#columns.entries()) {
      const text = texts[place] as string | null;
      row[name] = text === null ? null : read(text);
    }
    return row;
  }
}
