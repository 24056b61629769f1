import { ALIAS_REPLACEMENT, type EntityMetadata, isRaw, RawQueryFragment } from '@mikro-orm/core';
import type { RecordShape } from './record-shape.js';
import type { Statement } from './statement.js';

/** What a condition is written with. */
export interface ConditionWriter {
  readonly statement: Statement;
  /** Shape of another record that a relation leads to. */
  shapeOf: (meta: EntityMetadata) => RecordShape;
  /** The condition that rows of a record lie in the viewer's scope. */
  scopeOf: (shape: RecordShape) => object;
}

/** The table that a condition is on, and the name it goes by in the statement. */
interface Place {
  readonly shape: RecordShape;
  readonly alias: string;
  readonly writer: ConditionWriter;
}

type Condition = Readonly<Record<string, unknown>>;

const operators: Readonly<Record<string, string>> = {
  $eq: '=', $ne: '<>', $gt: '>', $gte: '>=', $lt: '<', $lte: '<=', $like: 'like', $ilike: 'ilike', $overlap: '&&', $contains: '@>', $contained: '<@',
};
const isOperator = (key: string): boolean => key in operators || key === '$in' || key === '$nin';

const isCondition = (value: unknown): value is Condition => typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** A piece of SQL that a service wrote itself, with a question mark for each value. */
function fragmentText({ sql, params }: RawQueryFragment, { alias, writer: { statement } }: Place): string {
  let place = 0;
  return sql.replaceAll(ALIAS_REPLACEMENT, alias).replaceAll('?', () => statement.bind(params[place++]));
}

function comparison(term: string, operator: string, value: unknown, place: Place): string {
  const { statement } = place.writer;
  if (value === undefined) throw new Error(`a condition on ${term} compares with nothing`);
  if (operator === '$in' || operator === '$nin') {
    const among = `${term} = any(${statement.bind(value)})`;
    return operator === '$in' ? among : `not (${among})`;
  }
  const sign = operators[operator];
  if (!sign) throw new Error(`no condition is called ${operator}`);
  if (value === null && (operator === '$eq' || operator === '$ne')) return `${term} is ${operator === '$ne' ? 'not ' : ''}null`;
  return `${term} ${sign} ${isRaw(value) ? fragmentText(value, place) : statement.bind(value)}`;
}

const joined = (parts: readonly string[], word: 'and' | 'or'): string => {
  const [only = word === 'and' ? 'true' : 'false'] = parts;
  return parts.length > 1 ? `(${parts.join(` ${word} `)})` : only;
};

const all = (parts: readonly string[]): string => joined(parts.filter((text) => text !== 'true'), 'and');

/**
 * The SQL text of a condition as the ORM understands it, on the table that goes by `alias`.
 * @throws {Error} for one it cannot write: nothing is ever left out of a condition.
 */
export function conditionText(where: object, shape: RecordShape, alias: string, writer: ConditionWriter): string {
  const place: Place = { shape, alias, writer };
  const inner = (condition: unknown): string => conditionText(condition as object, shape, alias, writer);
  return all(Reflect.ownKeys(where).map((key) => {
    const value = (where as Record<string | symbol, unknown>)[key];
    if (typeof key === 'symbol') return fragmentComparison(key, value, place);
    if (key === '$and') return all((value as unknown[]).map(inner));
    if (key === '$or') return joined((value as unknown[]).map(inner), 'or');
    if (key === '$not') return `not ${inner(value)}`;
    return relationText(key, value, place) ?? comparisons(`${alias}.${shape.column(key).name}`, value, place);
  }));
}

function comparisons(term: string, value: unknown, place: Place): string {
  if (Array.isArray(value)) return comparison(term, '$in', value, place);
  if (!isCondition(value)) return comparison(term, '$eq', value, place);
  return all(Reflect.ownKeys(value).map((operator) => comparison(term, String(operator), value[operator as string], place)));
}

function fragmentComparison(key: symbol, value: unknown, place: Place): string {
  const fragment = RawQueryFragment.getKnownFragment(key);
  if (!fragment) throw new Error('a condition is on something that is no property');
  return comparisons(fragmentText(fragment, place), value, place);
}

/** A condition on what a relation leads to, each row of which is in the viewer's scope as well; undefined for any other property. */
function relationText(name: string, value: unknown, { shape, alias, writer }: Place): string | undefined {
  const property = shape.meta.properties[name as never] as { targetMeta?: EntityMetadata; mappedBy?: string } | undefined;
  if (!property?.targetMeta || !isCondition(value)) return undefined;
  const target = writer.shapeOf(property.targetMeta);
  const under = `${alias}_`;
  const exists = (link: string, condition: unknown): string => {
    const met = conditionText({ $and: [writer.scopeOf(target), condition] }, target, under, writer);
    return `exists (select 1 from ${target.table} as ${under} where ${link} and ${met})`;
  };
  if (property.mappedBy) {
    const link = `${under}.${target.column(property.mappedBy).name} = ${alias}.${shape.primaryKey.name}`;
    const [[quantifier, condition] = [], ...more] = Object.entries(value);
    if ((quantifier !== '$some' && quantifier !== '$none') || more.length > 0) throw new Error(`a condition on ${name} says neither some nor none`);
    return `${quantifier === '$none' ? 'not ' : ''}${exists(link, condition)}`;
  }
  if (Object.keys(value).every(isOperator)) return undefined;
  return exists(`${under}.${target.primaryKey.name} = ${alias}.${shape.column(name).name}`, value);
}
