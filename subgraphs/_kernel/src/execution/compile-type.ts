import {
  defaultTypeResolver, type FieldNode, type GraphQLAbstractType, GraphQLError, type GraphQLLeafType, type GraphQLObjectType, type GraphQLOutputType, type GraphQLResolveInfo,
  isLeafType, isListType, isNonNullType, isObjectType, type SelectionSetNode,
} from 'graphql';
import { fillFields, land } from './fill-fields.js';
import { BUBBLE, type Container, PENDING, Place } from './place.js';
import type { Run } from './run.js';
import { runtimeType } from './runtime-type.js';
import type { ObjectPlan, Shape } from './shape.js';
import { isPromise } from './when-there.js';

/**
 * Makes what stands in the answer of what a resolver returned: the value, `null`, `PENDING`, or `BUBBLE` where an error was noted that
 * reaches further out. Throws what is to be noted at its own place.
 */
export type Complete = (value: unknown, place: Place, run: Run, info: GraphQLResolveInfo) => unknown;

/** What the completion of a field knows of the field. */
interface Asked {
  readonly shape: Shape;
  readonly sets: readonly SelectionSetNode[];
  readonly nodes: readonly FieldNode[];
  readonly coordinate: string;
}

/** Compiles the completion of values of a type: CompleteValue() of the specification (https://spec.graphql.org/October2021/#CompleteValue()). */
export function compileType(type: GraphQLOutputType, asked: Asked): Complete {
  const inner = compileThere(isNonNullType(type) ? type.ofType : type, asked);
  const nullable: Complete = (value, place, run, info) => {
    if (value === null || value === undefined) return null;
    if (value instanceof Error) throw value;
    return inner(value, place, run, info);
  };
  if (!isNonNullType(type)) return nullable;
  return (value, place, run, info) => {
    const completed = nullable(value, place, run, info);
    if (completed === null) throw new Error(`Cannot return null for non-nullable field ${asked.coordinate}.`);
    return completed;
  };
}

/** Compiles the completion of values that are there. */
function compileThere(type: GraphQLOutputType, asked: Asked): Complete {
  if (isListType(type)) return compileList(type.ofType, asked);
  if (isLeafType(type)) return compileLeaf(type);
  if (isObjectType(type)) return compileObject(type, asked);
  return compileAbstract(type as GraphQLAbstractType, asked);
}

function compileLeaf(type: GraphQLLeafType): Complete {
  return (value) => {
    const serialized: unknown = type.serialize(value);
    if (serialized === null || serialized === undefined) throw new Error(`${type.name}.serialize() made nothing of a value that is there.`);
    return serialized;
  };
}

const isIterable = (value: unknown): value is Iterable<unknown> =>
  typeof value === 'object' && value !== null && typeof (value as { [Symbol.iterator]?: unknown })[Symbol.iterator] === 'function';

function compileList(itemType: GraphQLOutputType, asked: Asked): Complete {
  const complete = compileType(itemType, asked);
  const isNullable = !isNonNullType(itemType);
  return (value, place, run, info) => {
    if (!isIterable(value)) throw new GraphQLError(`Expected Iterable, but did not find one for field "${asked.coordinate}".`);
    const items: unknown[] = [];
    let stands = true;
    let index = 0;
    for (const item of value) {
      if (stands) stands = land(complete, item, new Place(place, index, undefined, items as unknown as Container, isNullable), run, info);
      // Nobody waits for the items of a list that is null by now, and a rejection that nobody hears of ends the process.
      else if (isPromise(item)) item.then(undefined, () => undefined);
      index += 1;
    }
    return stands ? items : BUBBLE;
  };
}

function compileObject(type: GraphQLObjectType, { shape, sets, nodes }: Asked): Complete {
  let plan: ObjectPlan | undefined;
  const fill = (value: unknown, place: Place, run: Run): unknown => {
    plan ??= shape.objectPlan(type, sets);
    const container = newContainer(plan);
    return fillFields(plan, value, place, container, run) ? container : BUBBLE;
  };
  const { isTypeOf } = type;
  if (!isTypeOf) return fill;
  const refuse = (): never => {
    throw new GraphQLError(`Expected value of type "${type.name}".`, { nodes });
  };
  return (value, place, run, info) => {
    const is = isTypeOf(value, run.parts.context, info);
    if (!isPromise(is)) return is ? fill(value, place, run) : refuse();
    run.await(is, place, (there) => { place.fill(there ? fill(value, place, run) : refuse()); });
    return PENDING;
  };
}

/** An object of the answer, empty yet. */
export const newContainer = ({ hidesKeys }: ObjectPlan): Container => (hidesKeys ? (Object.create(null) as Container) : {});

function compileAbstract(type: GraphQLAbstractType, asked: Asked): Complete {
  const completions = new Map<GraphQLObjectType, Complete>();
  const resolveType = type.resolveType ?? defaultTypeResolver;
  const complete = (name: unknown, value: unknown, place: Place, run: Run, info: GraphQLResolveInfo): unknown => {
    const named = runtimeType(name, { type, nodes: asked.nodes, coordinate: asked.coordinate, schema: run.parts.schema });
    let completion = completions.get(named);
    if (!completion) {
      completion = compileObject(named, asked);
      completions.set(named, completion);
    }
    return completion(value, place, run, info);
  };
  return (value, place, run, info) => {
    const name: unknown = resolveType(value, run.parts.context, info, type);
    if (!isPromise(name)) return complete(name, value, place, run, info);
    run.await(name, place, (there) => { place.fill(complete(there, value, place, run, info)); });
    return PENDING;
  };
}
