import type { EntityClass, EntityMetadata, FilterQuery, MikroORM, QueryOrderMap } from '@mikro-orm/core';
import { type RowFilterArguments, rowScopeOf } from '../access/row-filter.js';
import { type ConditionWriter, conditionText } from './condition-text.js';
import type { SendingConnection } from './drivers.js';
import { RecordShape, selectionBeside, selectionOf } from './record-shape.js';
import { Statement } from './statement.js';

export interface FindOptions<T> {
  orderBy?: QueryOrderMap<T> | readonly QueryOrderMap<T>[] | undefined;
  /** Most rows to read. */
  limit?: number | undefined;
  /** Properties to read; all where left out. What is not read is undefined. */
  fields?: readonly (keyof T & string)[] | undefined;
}

/** A select from the table of a record, which goes by `e`. */
export interface SelectParts<T> extends Pick<FindOptions<T>, 'orderBy' | 'limit'> {
  select: string;
  where: FilterQuery<T>;
  groupBy?: string;
  /** Another record that a property names by its id; it goes by `o`. */
  beside?: { shape: RecordShape; by: string };
}

/** How many rows have these values. */
export interface ValueCount<T> {
  values: T;
  count: number;
}

function directionText(direction: unknown): string {
  const text = String(direction).toLowerCase();
  if (!/^(asc|desc)( nulls (first|last))?$/.test(text)) throw new Error(`no order is called ${text}`);
  return text;
}

type Viewer = RowFilterArguments['viewer'];

const shapes = new WeakMap<EntityMetadata, RecordShape>();

/**
 * The rows of a subgraph as one viewer may see them. Everything here passes the row filter, save statements of our own. Records are read,
 * never watched for changes: who writes uses the entity manager.
 */
export class Rows {
  constructor(readonly orm: MikroORM, readonly viewer: Viewer) {}

  async find<T extends object>(entity: EntityClass<T>, where: NoInfer<FilterQuery<T>>, { orderBy, limit, fields }: FindOptions<T> = {}): Promise<T[]> {
    const shape = this.shapeOf(entity);
    const statement = new Statement();
    const columns = fields ? fields.map((field) => shape.column(field)) : shape.columns;
    const select = fields ? selectionOf(columns) : shape.selection;
    const text = this.selectText(statement, entity, { select, where, orderBy, limit });
    const rows = await this.#connection.send(text, statement.values);
    return rows.map((row) => shape.record(row, columns)) as T[];
  }

  async findOne<T extends object>(entity: EntityClass<T>, where: NoInfer<FilterQuery<T>>): Promise<T | null> {
    const [row] = await this.find(entity, where, { limit: 1 });
    return row ?? null;
  }

  /** The records that meet a condition, each with the one that its property `by` names: a pair where both are in the viewer's scope. */
  async findPairs<T extends object, O extends object>(
    entity: EntityClass<T>, where: NoInfer<FilterQuery<T>>, { other, by, orderBy }: { other: EntityClass<O>; by: keyof T & string; orderBy: FindOptions<T>['orderBy'] },
  ): Promise<(readonly [T, O])[]> {
    const [shape, beside] = [this.shapeOf(entity), this.shapeOf(other)];
    const statement = new Statement();
    const select = `${shape.selection}, ${selectionBeside(beside.columns)}`;
    const text = this.selectText(statement, entity, { select, where, orderBy, beside: { shape: beside, by } });
    const rows = await this.#connection.send(text, statement.values);
    const border = shape.columns.length;
    return rows.map((row) => [shape.record(row) as T, beside.record(row.slice(border)) as O] as const);
  }

  async count<T extends object>(entity: EntityClass<T>, where: NoInfer<FilterQuery<T>> = {} as FilterQuery<T>): Promise<number> {
    const statement = new Statement();
    const text = this.selectText(statement, entity, { select: 'count(*)', where });
    const [row] = await this.#connection.send(text, statement.values);
    return Number(row?.[0] ?? 0);
  }

  /** How many rows there are of each combination of values of some properties. */
  async countBy<T extends object, P extends keyof T & string>(entity: EntityClass<T>, properties: readonly P[], where: NoInfer<FilterQuery<T>>): Promise<ValueCount<Pick<T, P>>[]> {
    const shape = this.shapeOf(entity);
    const statement = new Statement();
    const columns = properties.map((property) => shape.column(property));
    const names = selectionOf(columns);
    const text = this.selectText(statement, entity, { select: `${names}, count(*)`, where, groupBy: names });
    const rows = await this.#connection.send(text, statement.values);
    return rows.map((row) => ({ values: shape.record(row, columns) as Pick<T, P>, count: Number(row[columns.length]) }));
  }

  /**
   * Rows of a statement of our own, with a question mark for each value. No row filter applies to it: what becomes of its rows is for
   * the caller to decide, by what the viewer may know.
   */
  async query<R>(text: string, values: readonly unknown[] = []): Promise<R[]> {
    let place = 0;
    return (await this.#connection.send(text.replaceAll('?', () => `$${++place}`), values, 'objects')) as R[];
  }

  /** Rows of a statement that was written by `selectText`. */
  send(text: string, statement: Statement): Promise<readonly (readonly unknown[])[]> {
    return this.#connection.send(text, statement.values);
  }

  /** The text of a select, limited to the viewer's rows. */
  selectText<T extends object>(statement: Statement, entity: EntityClass<T>, parts: SelectParts<T>): string {
    const shape = this.shapeOf(entity);
    const writer: ConditionWriter = { statement, shapeOf: (meta) => this.#shapeOf(meta), scopeOf: ({ meta }) => rowScopeOf(this.orm, meta, this.viewer) };
    const { beside } = parts;
    const ofOther = beside && conditionText(writer.scopeOf(beside.shape), beside.shape, 'o', writer);
    const join = beside ? ` join ${beside.shape.table} as o on o.${beside.shape.primaryKey.name} = e.${shape.column(beside.by).name} and ${ofOther}` : '';
    const condition = conditionText({ $and: [writer.scopeOf(shape), parts.where] }, shape, 'e', writer);
    const order = [parts.orderBy ?? []].flat().flatMap((one) => Object.entries(one as object)).map(([property, direction]) =>
      `e.${shape.column(property).name} ${directionText(direction)}`);
    return `select ${parts.select} from ${shape.table} as e${join}${condition === 'true' ? '' : ` where ${condition}`}${
      parts.groupBy ? ` group by ${parts.groupBy}` : ''}${order.length > 0 ? ` order by ${order.join(', ')}` : ''}${
      parts.limit === undefined ? '' : ` limit ${statement.bind(parts.limit)}`}`;
  }

  shapeOf<T extends object>(entity: EntityClass<T>): RecordShape {
    return this.#shapeOf(this.orm.getMetadata().get(entity) as unknown as EntityMetadata);
  }

  #shapeOf(meta: EntityMetadata): RecordShape {
    let shape = shapes.get(meta);
    if (!shape) {
      shape = new RecordShape(meta, String(this.orm.config.get('schema')), this.orm.em.getPlatform());
      shapes.set(meta, shape);
    }
    return shape;
  }

  get #connection(): SendingConnection {
    return this.orm.em.getConnection() as unknown as SendingConnection;
  }
}
