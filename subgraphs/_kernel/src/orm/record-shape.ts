import { ArrayType, BigIntType, type EntityMetadata, type EntityProperty, type Platform, ReferenceKind } from '@mikro-orm/core';

type Values = Record<string, unknown>;

/** One column of a table, and the property it fills. */
export interface Column {
  readonly property: string;
  /** Its name, quoted. */
  readonly name: string;
  /** Makes what the driver hands over into the value of the property; left out where they are the same. */
  readonly read?: (value: unknown) => unknown;
  /** Property of the object within the record that it belongs to. */
  readonly within?: string;
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const isStored = ({ kind, persist, fieldNames }: EntityProperty): boolean =>
  persist !== false && fieldNames?.length === 1 && (kind === ReferenceKind.SCALAR || kind === ReferenceKind.MANY_TO_ONE);

/** Days and decimals come as the text they are kept as; JSON, numbers and truth values are read by the driver. */
function readerOf({ customType, runtimeType }: EntityProperty, platform: Platform): ((value: unknown) => unknown) | undefined {
  if (customType instanceof ArrayType || customType instanceof BigIntType) return (value) => customType.convertToJSValue(value as never, platform);
  if (runtimeType === 'Date') return (value) => (value === null || value instanceof Date ? value : platform.parseDate(value as string));
  return undefined;
}

/**
 * An object that records of a class inherit from. The ORM puts setters on a class to watch what changes; here plain properties stand
 * before them, since what is read this way is never written back.
 */
function prototypeOf({ prototype, properties }: EntityMetadata): object {
  const plain = { value: undefined, writable: true, enumerable: false, configurable: true };
  const names = Object.keys(properties).filter((name) => !Object.getOwnPropertyDescriptor(prototype, name)?.get);
  return Object.create(prototype, Object.fromEntries(names.map((name) => [name, plain]))) as object;
}

/** Columns of the table that goes by `e`, as a select lists them. */
export const selectionOf = (columns: readonly Column[]): string => columns.map(({ name }) => `e.${name}`).join(', ');
/** Columns of the table that goes by `o` beside it; their names are made others, since PGlite hands rows over by name. */
export const selectionBeside = (columns: readonly Column[]): string => columns.map(({ name }) => `o.${name} as "o.${name.slice(1)}`).join(', ');

/** How the rows of one table become records of their class. */
export class RecordShape {
  /** Table with its schema, quoted. */
  readonly table: string;
  readonly primaryKey: Column;
  readonly columns: readonly Column[];
  /** All columns of the table that goes by `e`, as a select lists them. */
  readonly selection: string;
  readonly #byProperty: ReadonlyMap<string, Column>;
  readonly #prototype: object;
  readonly #within: ReadonlyMap<string, object>;

  constructor(readonly meta: EntityMetadata, schema: string, platform: Platform) {
    const embedded = Object.values(meta.properties).filter(({ kind }) => kind === ReferenceKind.EMBEDDED);
    this.table = `${quoted(schema)}.${quoted(meta.tableName)}`;
    this.columns = Object.values(meta.properties).filter(isStored).map((property) => {
      const [within, name] = property.embedded ?? [];
      const read = readerOf(property, platform);
      return { property: name ?? property.name, name: quoted(property.fieldNames[0] as string), ...(read ? { read } : {}), ...(within ? { within } : {}) };
    });
    this.selection = selectionOf(this.columns);
    this.#byProperty = new Map(this.columns.filter(({ within }) => !within).map((column) => [column.property, column]));
    this.primaryKey = this.column(meta.primaryKeys[0] as string);
    this.#prototype = prototypeOf(meta);
    this.#within = new Map(embedded.map(({ name, targetMeta }) => [name, prototypeOf(targetMeta as EntityMetadata)]));
  }

  /** The column of a property. @throws {Error} for a property that has none of its own. */
  column(property: string): Column {
    const column = this.#byProperty.get(property);
    if (!column) throw new Error(`${this.meta.className} has no column for ${property}`);
    return column;
  }

  /** The record of a row, whose values stand in the order of the columns. */
  record(row: readonly unknown[], columns: readonly Column[] = this.columns): object {
    const record = Object.create(this.#prototype) as Values;
    for (const [name, prototype] of this.#within) record[name] = Object.create(prototype);
    for (let place = 0; place < columns.length; place++) {
      const { property, read, within } = columns[place] as Column;
      const target = within ? (record[within] as Values) : record;
      target[property] = read ? read(row[place]) : row[place];
    }
    return record;
  }
}
