import {
  type GraphQLAbstractType,
  type GraphQLInterfaceType,
  type GraphQLNullableType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { type AskedSet, collectAsks } from '../../projection/collect-asks.js';
import { PLACEHOLDER } from '../corrections/constant-conditions.js';
import { isRecord } from '../execution/places.js';
import type { PlannedOperation } from '../plan-operation.js';
import { pathKey } from '../provided-paths.js';
import { compileLeaf, type ShapeValue, UNUSUAL } from './leaf-checks.js';
import { isInherited, type Json } from './run.js';

interface ShapedField {
  /** Key in the data fetched. */
  readonly key: string;
  /** Key in the client's answer. */
  readonly clientKey: string;
  readonly shape: ShapeValue;
  /** Whether some fetch brings it: where none does, that it is missing is an error. */
  readonly isProvided: boolean;
}

type ShapeObject = (object: Json) => Json | typeof UNUSUAL;

const nothingDenied = new Map<never, never>();

/** No field of an answer can be set under this name. */
const PROTOTYPE = '__proto__';

function shapeFields(fields: readonly ShapedField[]): ShapeObject {
  return (object) => {
    const answer: Json = {};
    for (let index = 0; index < fields.length; index += 1) {
      const { key, clientKey, shape, isProvided } = fields[index] as ShapedField;
      const given = object[key];
      if (given === undefined && !isProvided) return UNUSUAL;
      const shaped = shape(given);
      if (shaped === UNUSUAL) return UNUSUAL;
      answer[clientKey] = shaped;
    }
    return answer;
  };
}

const shapeItems = (shape: ShapeValue): ShapeValue => (value) => {
  if (!Array.isArray(value)) return UNUSUAL;
  const items: unknown[] = [];
  for (let index = 0; index < value.length; index += 1) {
    const item = shape(value[index]);
    if (item === UNUSUAL) return UNUSUAL;
    items.push(item);
  }
  return items;
};

/**
 * Compiles the client's answer of an operation under some values of its conditions: for each object a list of fields in the order of the
 * specification, with the keys they have in the data and in the answer, for each field a chain of checks. `[Person!]` becomes "null, or a
 * list of which each item is an object of these fields". What the chain does not know, a null where a value is promised, a wrong leaf, a
 * type that is not there, is `UNUSUAL`.
 */
export function compileShape({ operation, fragments, clientKeys, provided }: PlannedOperation, schema: GraphQLSchema, conditions: Readonly<Json>): ShapeObject {
  const context = { schema, fragments, denied: nothingDenied, variables: conditions };

  const compileObject = (sets: readonly AskedSet[], type: GraphQLObjectType | GraphQLInterfaceType, path: string): ShapeObject => {
    const fields: ShapedField[] = [];
    for (const [key, asks] of collectAsks(sets, type, context)) {
      if (key === PLACEHOLDER) continue;
      const clientKey = clientKeys.get(key) ?? key;
      if (clientKey === PROTOTYPE || isInherited(key)) return () => UNUSUAL;
      const name = asks[0]?.node.name.value ?? key;
      if (name === '__typename') {
        if (!isObjectType(type)) return () => UNUSUAL;
        fields.push({ key, clientKey, shape: () => type.name, isProvided: true });
        continue;
      }
      const fieldType = type.getFields()[name]?.type;
      if (!fieldType) return () => UNUSUAL;
      const fieldPath = pathKey(path, key);
      const inner = asks.flatMap(({ node }) => (node.selectionSet ? [{ set: node.selectionSet, denied: undefined }] : []));
      fields.push({ key, clientKey, shape: compileNullable(fieldType, inner, fieldPath), isProvided: provided.has(fieldPath) });
    }
    return shapeFields(fields);
  };

  const compileNullable = (type: GraphQLOutputType, sets: readonly AskedSet[], path: string): ShapeValue => {
    const absent = isNonNullType(type) ? UNUSUAL : null;
    const shape = compileValue(isNonNullType(type) ? type.ofType : type, sets, path);
    return (value) => (value === null || value === undefined ? absent : shape(value));
  };

  const compileValue = (type: GraphQLNullableType & GraphQLOutputType, sets: readonly AskedSet[], path: string): ShapeValue => {
    if (isListType(type)) return shapeItems(compileNullable(type.ofType, sets, path));
    if (isLeafType(type)) return compileLeaf(type);
    if (isObjectType(type)) {
      const shape = compileObject(sets, type, path);
      return (value) => (isRecord(value) ? shape(value) : UNUSUAL);
    }
    return compileAbstract(type, sets, path);
  };

  /** Objects of an interface or a union are compiled for each type that comes. */
  const compileAbstract = (type: GraphQLAbstractType, sets: readonly AskedSet[], path: string): ShapeValue => {
    const byType = new Map<string, ShapeObject>();
    const compileFor = (typename: string): ShapeObject | undefined => {
      const named = schema.getType(typename);
      if (!isObjectType(named) || !schema.isSubType(type, named)) return undefined;
      const shape = compileObject(sets, named, path);
      byType.set(typename, shape);
      return shape;
    };
    const ofInterface = isInterfaceType(type) ? compileObject(sets, type, path) : undefined;
    return (value) => {
      if (!isRecord(value)) return UNUSUAL;
      const typename = value['__typename'];
      // A subgraph that has the interface as an object knows no other name for it.
      if (ofInterface && (typename === undefined || typename === type.name)) return ofInterface(value);
      if (typeof typename !== 'string') return UNUSUAL;
      const shape = byType.get(typename) ?? compileFor(typename);
      return shape ? shape(value) : UNUSUAL;
    };
  };

  const rootType = schema.getRootType(operation.operation);
  return rootType ? compileObject([{ set: operation.selectionSet, denied: undefined }], rootType, '') : () => UNUSUAL;
}
