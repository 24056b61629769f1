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
import type { ClientOperation } from '../../operations/prepare-operation.js';
import { becomeOf } from '../../projection/become-of.js';
import { type Ask, type AskedSet, collectAsks } from '../../projection/collect-asks.js';
import { PLACEHOLDER } from '../corrections/constant-conditions.js';
import { isRecord } from '../execution/places.js';
import type { PlannedOperation } from '../plan-operation.js';
import { pathKey } from '../provided-paths.js';
import { compileLeaf } from './leaf-checks.js';
import type { PlanTables } from './plan-tables.js';
import { isInherited, type Json } from './run.js';
import { BUBBLE, refused, type ShapedField, type ShapeObject, type ShapeValue, shapeEntity, shapeEntityOnce, shapeFields, shapeItems, shapeTellingFields, shapeTellingItems, UNUSUAL } from './shape-values.js';

/** What is asked of an object: of the data, and by the client where something below is refused. */
interface Asked {
  readonly sets: readonly AskedSet[];
  readonly client: readonly AskedSet[] | undefined;
}

interface PlannedField {
  readonly key: string;
  readonly asks: readonly Ask[];
}

export interface CompileShapeContext {
  /** The schema of all that clients of any role may ask. */
  readonly schema: GraphQLSchema;
  /** Where the plan puts what it brings for entities, unless it merges all of it into the data. */
  readonly tables: PlanTables | undefined;
  /** Values of the conditions in the operation that is planned. */
  readonly conditions: Readonly<Json>;
  /** The operation that the client asked, where the filter took something out of it, with the values of its conditions. */
  readonly client: (ClientOperation & { readonly variables: Readonly<Json> }) | undefined;
}

const nothingDenied = new Map<never, never>();

/** No field of an answer can be set under this name. */
const PROTOTYPE = '__proto__';

const unusual: ShapeObject = () => UNUSUAL;
/** A field whose answer is no value of the data. */
const inObject = (clientKey: string, shape: ShapeValue): ShapedField => ({ table: undefined, key: clientKey, clientKey, shape, isProvided: true, tells: false });
const innerSets = (asks: readonly Ask[]): AskedSet[] => asks.flatMap(({ node, denied }) => (node.selectionSet ? [{ set: node.selectionSet, denied }] : []));

/**
 * Compiles the client's answer of an operation under some values of its conditions: for each object a list of fields in the order of the
 * specification, with the keys they have in the data and in the answer, for each field a chain of checks. `[Person!]` becomes "null, or a
 * list of which each item is an object of these fields". A refused field becomes `null` and an error at its place in the same pass. What the
 * chain does not know, a null where a value is promised, a wrong leaf, a type that is not there, is `UNUSUAL`.
 */
export function compileShape({ operation, fragments, clientKeys, provided }: PlannedOperation, { schema, tables, conditions, client: whole }: CompileShapeContext): ShapeObject {
  let shapedOnce = -1;
  const context = { schema, fragments, denied: nothingDenied, variables: conditions };
  const clientContext = whole && { schema, fragments: whole.fragments, denied: whole.filtered.denied, variables: whole.variables };

  /** The fields of an object by the keys that the client knows; `undefined` where one is named as every object has it. */
  const plannedFields = (sets: readonly AskedSet[], type: GraphQLObjectType | GraphQLInterfaceType): Map<string, PlannedField> | undefined => {
    const fields = new Map<string, PlannedField>();
    for (const [key, asks] of collectAsks(sets, type, context)) {
      if (key === PLACEHOLDER) continue;
      const clientKey = clientKeys.get(key) ?? key;
      if (clientKey === PROTOTYPE || isInherited(key)) return undefined;
      fields.set(clientKey, { key, asks });
    }
    return fields;
  };

  const compileField = (clientKey: string, { key, asks }: PlannedField, type: GraphQLObjectType | GraphQLInterfaceType, path: string, client: Asked['client'], selection: string): ShapedField | undefined => {
    const name = asks[0]?.node.name.value ?? key;
    if (name === '__typename') return isObjectType(type) ? inObject(clientKey, () => type.name) : undefined;
    const fieldType = type.getFields()[name]?.type;
    if (!fieldType) return undefined;
    const fieldPath = pathKey(path, key);
    const shape = compileNullable(fieldType, { sets: innerSets(asks), client }, fieldPath, selection);
    return { table: tables?.tableOf(path, key), key, clientKey, shape, isProvided: provided.has(fieldPath), tells: client !== undefined };
  };

  const compileObject = ({ sets, client }: Asked, type: GraphQLObjectType | GraphQLInterfaceType, path: string, selection: string): ShapeObject => {
    const planned = plannedFields(sets, type);
    if (!planned) return unusual;
    if (client) return compileTelling(planned, client, type, path, selection);
    const fields: ShapedField[] = [];
    for (const [clientKey, field] of planned) {
      const compiled = compileField(clientKey, field, type, path, undefined, '');
      if (!compiled) return unusual;
      fields.push(compiled);
    }
    const place = tables?.placeAt(path);
    if (!place) return shapeFields(fields);
    const isOfEntity = ({ table, key }: ShapedField): boolean => table !== undefined || key === place.identity.key || key === '__typename';
    if (!fields.every(isOfEntity)) return shapeEntity(fields, place);
    shapedOnce += 1;
    return shapeEntityOnce(fields, place, shapedOnce);
  };

  /** An object with something refused in it or below: its fields are those that the client asked. */
  const compileTelling = (planned: ReadonlyMap<string, PlannedField>, client: readonly AskedSet[], type: GraphQLObjectType | GraphQLInterfaceType, path: string, outer: string): ShapeObject => {
    if (!clientContext || !whole || !isObjectType(type)) return unusual;
    const fields: ShapedField[] = [];
    for (const [clientKey, asks] of collectAsks(client, type, clientContext)) {
      const name = asks[0]?.node.name.value ?? clientKey;
      const become = becomeOf(name, asks, outer === '' && type === rootType, whole.filtered.touched);
      const selection = outer === '' ? clientKey : `${outer}.${clientKey}`;
      if (clientKey === PROTOTYPE) return unusual;
      if (become === 'refused' || become === 'introspection') {
        const nodes = asks.map(({ node }) => node);
        const fieldType = type.getFields()[name]?.type;
        const shape: ShapeValue = become === 'introspection' ? (_value, { introspect }) => introspect(nodes) : refused(clientKey, selection, asks[0]?.denied ?? `${type.name}.${name}`, fieldType);
        fields.push(inObject(clientKey, shape));
        continue;
      }
      if (become === 'typename') {
        fields.push(inObject(clientKey, () => type.name));
        continue;
      }
      const field = planned.get(clientKey);
      const compiled = field && compileField(clientKey, field, type, path, become === 'assembled' ? innerSets(asks) : undefined, selection);
      if (!compiled) return unusual;
      fields.push(compiled);
    }
    return shapeTellingFields(fields, tables?.placeAt(path));
  };

  const compileNullable = (type: GraphQLOutputType, asked: Asked, path: string, selection: string): ShapeValue => {
    const absent = isNonNullType(type) ? UNUSUAL : null;
    const shape = compileValue(isNonNullType(type) ? type.ofType : type, asked, path, selection);
    if (!asked.client || isNonNullType(type)) return (value, run) => (value === null || value === undefined ? absent : shape(value, run));
    return (value, run) => {
      if (value === null || value === undefined) return absent;
      const shaped = shape(value, run);
      return shaped === BUBBLE ? null : shaped;
    };
  };

  const compileValue = (type: GraphQLNullableType & GraphQLOutputType, asked: Asked, path: string, selection: string): ShapeValue => {
    if (isListType(type)) {
      const item = compileNullable(type.ofType, asked, path, selection);
      return asked.client ? shapeTellingItems(item) : shapeItems(item);
    }
    if (isLeafType(type)) return compileLeaf(type);
    if (isObjectType(type)) {
      const shape = compileObject(asked, type, path, selection);
      return (value, run) => (isRecord(value) ? shape(value, run) : UNUSUAL);
    }
    return compileAbstract(type, asked, path, selection);
  };

  /** Objects of an interface or a union are compiled for each type that comes. */
  const compileAbstract = (type: GraphQLAbstractType, asked: Asked, path: string, selection: string): ShapeValue => {
    const byType = new Map<string, ShapeObject>();
    const compileFor = (typename: string): ShapeObject | undefined => {
      const named = schema.getType(typename);
      if (!isObjectType(named) || !schema.isSubType(type, named)) return undefined;
      const shape = compileObject(asked, named, path, selection);
      byType.set(typename, shape);
      return shape;
    };
    const ofInterface = isInterfaceType(type) ? compileObject(asked, type, path, selection) : undefined;
    return (value, run) => {
      if (!isRecord(value)) return UNUSUAL;
      const typename = value['__typename'];
      // A subgraph that has the interface as an object knows no other name for it.
      if (ofInterface && (typename === undefined || typename === type.name)) return ofInterface(value, run);
      if (typeof typename !== 'string') return UNUSUAL;
      const shape = byType.get(typename) ?? compileFor(typename);
      return shape ? shape(value, run) : UNUSUAL;
    };
  };

  const rootType = schema.getRootType(operation.operation);
  if (!rootType) return unusual;
  const client = whole && [{ set: whole.operation.selectionSet, denied: undefined }];
  return compileObject({ sets: [{ set: operation.selectionSet, denied: undefined }], client }, rootType, '', '');
}
