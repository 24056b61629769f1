import { ArgsType, type ClassType, Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Access } from '../access/access.js';
import { declareEnumUse } from '../access/filter-on.js';
import { PageInfo } from '../graphql/common-types.js';
import type { SortKey } from './pager.js';

@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: '每页条数，默认 20，至多 100（机器用户 500）。Page size, 20 by default, at most 100 (machines 500).' })
  first?: number | null;
  @Field(() => String, { nullable: true, description: '从该游标之后取。Cursor to continue after.' })
  after?: string | null;
}

export interface Connection<T> {
  edges: { cursor: string; node: T }[];
  pageInfo: PageInfo;
  totalCount: number | Promise<number>;
  totalIsEstimate: boolean;
}

/**
 * The Relay connection type over a node type, named `<Name>Connection`. It is open by itself: the field that returns it is the
 * door, and the rows in it are those of the viewer.
 */
export function connectionType<T extends object>(Node: ClassType<T>, name: string): ClassType<Connection<T>> {
  @Access({ class: 'PUBLIC', domain: 'PLATFORM' })
  @ObjectType(`${name}Edge`, { description: '列表中的一条。One edge of the list.' })
  class Edge {
    @Field(() => String, { description: '游标。Cursor.' }) cursor!: string;
    @Field(() => Node, { description: '记录。Record.' }) node!: T;
  }
  @Access({ class: 'PUBLIC', domain: 'PLATFORM' })
  @ObjectType(`${name}Connection`, { description: '分页列表。List in pages (Relay).' })
  class ConnectionClass {
    @Field(() => [Edge], { description: '本页各条。Edges of this page.' }) edges!: Edge[];
    @Field(() => PageInfo, { description: '分页信息。Page information.' }) pageInfo!: PageInfo;
    @Field(() => Int, { description: '可见范围内的总数。Number of all rows in the scope of the viewer.' }) totalCount!: number;
    @Field(() => Boolean, { description: '总数是否为估计值。Whether the total is an estimate.' }) totalIsEstimate!: boolean;
  }
  return ConnectionClass as unknown as ClassType<Connection<T>>;
}

export enum OrderDirection { ASC = 'asc', DESC = 'desc' }
registerEnumType(OrderDirection, {
  name: 'OrderDirection', description: '排序方向。Direction of an order.',
  valuesConfig: { ASC: { description: '升序。Ascending.' }, DESC: { description: '降序。Descending.' } },
});

export interface OrderInput<T> {
  field: keyof T & string;
  direction: OrderDirection;
}

/** What an order value sorts by, and its description in Chinese and English. */
export interface OrderField<T> {
  property: keyof T & string;
  description: string;
  /** Coordinates that the order reads; the field of that name of the type itself, unless said otherwise. */
  reads?: readonly string[];
}

/**
 * The input `<Type>Order { field, direction }` for the given order values. Sorting by a field that the viewer does not get in
 * full is refused, since the order of masked rows gives their values away.
 */
export function orderType<T extends object>(typeName: string, fields: Readonly<Record<string, OrderField<T>>>): ClassType<OrderInput<T>> {
  const enumName = `${typeName}OrderField`;
  const values = Object.fromEntries(Object.entries(fields).map(([value, { property }]) => [value, property]));
  registerEnumType(values, {
    name: enumName, description: '可排序的字段。Fields to sort by.',
    valuesConfig: Object.fromEntries(Object.entries(fields).map(([value, { description }]) => [value, { description }])),
  });
  for (const [value, { property, reads }] of Object.entries(fields)) declareEnumUse(enumName, value, reads ?? [`${typeName}.${property}`]);

  @InputType(`${typeName}Order`, { description: '排序方式。Order of the list.' })
  class Order {
    @Field(() => values as object, { description: '排序字段。Field to sort by.' }) field!: keyof T & string;
    @Field(() => OrderDirection, { nullable: true, defaultValue: OrderDirection.ASC, description: '方向，默认升序。Direction, ascending by default.' })
    direction!: OrderDirection;
  }
  return Order as unknown as ClassType<OrderInput<T>>;
}

/** Sort keys of a given order, or the default of the list. */
export const sortKeys = <T extends object>(given: readonly OrderInput<T>[] | null | undefined, otherwise: readonly SortKey<T>[]): readonly SortKey<T>[] =>
  given && given.length > 0 ? given.map(({ field, direction }) => ({ property: field, direction })) : otherwise;
