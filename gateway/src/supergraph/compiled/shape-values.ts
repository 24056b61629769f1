import { type FieldNode, type GraphQLOutputType, isNonNullType } from 'graphql';
import type { Refusals } from '../../projection/refusals.js';
import { type RunTables, slotOf } from './entity-tables.js';
import type { EntityPlace } from './plan-tables.js';
import type { Json } from './run.js';

/** What is known while one answer is shaped. */
export interface ShapeRun {
  /** Where in the answer the shape is, kept only inside of what something is refused below. */
  readonly path: (string | number)[];
  readonly refusals: Refusals;
  /** What fetches brought for entities. */
  readonly tables: RunTables;
  /** What was shaped of the entities at a place that have one answer wherever they stand, by slot. */
  readonly shaped: (ReturnType<ShapeObject>[] | undefined)[];
  /** Answers `__schema` and `__type`. */
  readonly introspect: (nodes: readonly FieldNode[]) => unknown;
}

/** Stands for a value that the compiled shape does not answer; the interpreter then answers the whole. */
export const UNUSUAL = Symbol('unusual');

/** Makes the client's value of a value fetched, or tells that it is unusual. */
export type ShapeValue = (value: unknown, run: ShapeRun) => unknown;

export interface ShapedField {
  /** The fetch in whose table it is; `undefined` where it stands in the object. */
  readonly table: number | undefined;
  /** Key in the data fetched. */
  readonly key: string;
  /** Key in the client's answer. */
  readonly clientKey: string;
  readonly shape: ShapeValue;
  /** Whether some fetch brings it: where none does, that it is missing is an error. */
  readonly isProvided: boolean;
  /** Whether something is refused in it or below, so that its place may have to be told. */
  readonly tells: boolean;
}

/** A refused field where the schema promises a value: the object around it becomes null. */
export const BUBBLE = Symbol('bubble');

export type ShapeObject = (object: Json, run: ShapeRun) => Json | typeof UNUSUAL | typeof BUBBLE;

/** Shapes an object in which nothing is refused. */
export function shapeFields(fields: readonly ShapedField[]): ShapeObject {
  return (object, run) => {
    const answer: Json = {};
    for (let index = 0; index < fields.length; index += 1) {
      const { key, clientKey, shape, isProvided } = fields[index] as ShapedField;
      const given = object[key];
      if (given === undefined && !isProvided) return UNUSUAL;
      const shaped = shape(given, run);
      if (shaped === UNUSUAL) return UNUSUAL;
      answer[clientKey] = shaped;
    }
    return answer;
  };
}

/** Reads a field of an object, or of what was brought for the entity in a slot. */
function readField({ table, key }: ShapedField, object: Json, slot: number | undefined, { tables }: ShapeRun): unknown {
  if (table === undefined) return object[key];
  return slot === undefined ? undefined : tables.entity(table, slot)?.[key];
}

const slotIn = (place: EntityPlace, object: Json, { tables }: ShapeRun): number | undefined => {
  const set = tables.sets[place.number];
  return set && slotOf(set, place.identity, object);
};

/** Shapes an object that stands for an entity, in which nothing is refused. */
export function shapeEntity(fields: readonly ShapedField[], place: EntityPlace): ShapeObject {
  return (object, run) => shapeInSlot(fields, object, slotIn(place, object, run), run);
}

function shapeInSlot(fields: readonly ShapedField[], object: Json, slot: number | undefined, run: ShapeRun): Json | typeof UNUSUAL {
  const answer: Json = {};
  let from: Json | undefined = object;
  let table: number | undefined;
  for (let index = 0; index < fields.length; index += 1) {
    const field = fields[index] as ShapedField;
    if (field.table !== table) {
      table = field.table;
      from = table === undefined ? object : slot === undefined ? undefined : run.tables.entity(table, slot);
    }
    const given = from?.[field.key];
    if (given === undefined && !field.isProvided) return UNUSUAL;
    const shaped = field.shape(given, run);
    if (shaped === UNUSUAL) return UNUSUAL;
    answer[field.clientKey] = shaped;
  }
  return answer;
}

/** Shapes an entity of which nothing is asked but what was brought for it: it is shaped once, at however many places it stands. */
export function shapeEntityOnce(fields: readonly ShapedField[], place: EntityPlace, number: number): ShapeObject {
  return (object, run) => {
    const slot = slotIn(place, object, run);
    if (slot === undefined) return shapeInSlot(fields, object, slot, run);
    const known = run.shaped[number] ?? [];
    run.shaped[number] = known;
    const shaped = known[slot] ?? shapeInSlot(fields, object, slot, run);
    known[slot] = shaped;
    return shaped;
  };
}

/** Shapes a list in which nothing is refused. */
export const shapeItems = (shape: ShapeValue): ShapeValue => (value, run) => {
  if (!Array.isArray(value)) return UNUSUAL;
  const items: unknown[] = [];
  for (let index = 0; index < value.length; index += 1) {
    const item = shape(value[index], run);
    if (item === UNUSUAL) return UNUSUAL;
    items.push(item);
  }
  return items;
};

/** Shapes an object in which something is refused, knowing the way to it. */
export function shapeTellingFields(fields: readonly ShapedField[], place: EntityPlace | undefined): ShapeObject {
  return (object, run) => {
    const slot = place && slotIn(place, object, run);
    const answer: Json = {};
    let bubbles = false;
    for (let index = 0; index < fields.length; index += 1) {
      const field = fields[index] as ShapedField;
      const { clientKey, shape, isProvided, tells } = field;
      const given = readField(field, object, slot, run);
      if (given === undefined && !isProvided) return UNUSUAL;
      if (tells) run.path.push(clientKey);
      const shaped = shape(given, run);
      if (tells) run.path.pop();
      if (shaped === UNUSUAL) return UNUSUAL;
      if (shaped === BUBBLE) bubbles = true;
      else answer[clientKey] = shaped;
    }
    return bubbles ? BUBBLE : answer;
  };
}

/** Shapes a list in which something is refused, knowing the way to it. */
export const shapeTellingItems = (shape: ShapeValue): ShapeValue => (value, run) => {
  if (!Array.isArray(value)) return UNUSUAL;
  const items: unknown[] = [];
  let bubbles = false;
  for (let index = 0; index < value.length; index += 1) {
    run.path.push(index);
    const item = shape(value[index], run);
    run.path.pop();
    if (item === UNUSUAL) return UNUSUAL;
    if (item === BUBBLE) bubbles = true;
    items.push(item);
  }
  return bubbles ? BUBBLE : items;
};

/** A field that is refused: `null`, and an error at its place. */
export function refused(key: string, selection: string, coordinate: string, type: GraphQLOutputType | undefined): ShapeValue {
  const value = type && isNonNullType(type) ? BUBBLE : null;
  return (_value, { refusals, path }) => {
    refusals.add(refusals.tallyOf(selection), coordinate, () => [...path, key]);
    return value;
  };
}
