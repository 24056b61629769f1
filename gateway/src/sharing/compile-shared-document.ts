import type { DataResource } from '@civil/schema/sharing';
import {
  type DocumentNode, type FieldNode, GraphQLList, type GraphQLObjectType, type GraphQLOutputType, type GraphQLSchema, getNamedType, getNullableType,
  isLeafType, isListType, isObjectType, Kind, type OperationDefinitionNode, parse, print, type SelectionNode, type SelectionSetNode,
} from 'graphql';

/** Reads one item out of a change as the graph answered it. */
type ReadItem = (change: unknown) => unknown;

/** A data item as a document asks for it. */
export interface SharedItem {
  readonly name: string;
  /** Response keys from the change to its value. */
  readonly path: readonly string[];
  /** Every field that must be open for it, without those of the door. */
  readonly coordinates: readonly string[];
  /** Type of the value that a consumer gets. */
  readonly type: GraphQLOutputType;
  readonly read: ReadItem;
}

/** The document of a resource as one schema has it. */
export interface SharedDocument {
  readonly resource: DataResource;
  readonly operationName: string;
  /** Key of the root field in an answer. */
  readonly rootKey: string;
  /** In the order of the catalogue. */
  readonly items: ReadonlyMap<string, SharedItem>;
  /** Fields that every pull goes through, whatever it asks for. */
  readonly door: readonly string[];
  /** Text of the document that asks for these items alone. */
  textOf(items: readonly string[]): string;
}

/** Fields of a change that belong to the sequence, not to the resource. */
const ofTheChange = new Set(['id', 'at', 'record']);

const keyOf = (node: FieldNode): string => (node.alias ?? node.name).value;

interface Place {
  readonly node: FieldNode;
  readonly type: GraphQLObjectType;
  readonly coordinate: string;
  readonly fieldType: GraphQLOutputType;
}

/** Texts that may be kept for one document: subsets of items that consumers were granted or asked for. */
const KEPT_TEXTS = 200;

class Compiler {
  readonly items = new Map<string, SharedItem>();
  readonly door: string[] = [];
  /** The items below each selection that is kept only for their sake. */
  readonly itemOf = new Map<FieldNode, string>();
  readonly #schema: GraphQLSchema;
  readonly #resource: DataResource;
  readonly #names: ReadonlySet<string>;

  constructor(schema: GraphQLSchema, resource: DataResource) {
    this.#schema = schema;
    this.#resource = resource;
    this.#names = new Set(resource.items.map(({ name }) => name));
  }

  refuse(why: string): never {
    throw new Error(`the shared document of ${this.#resource.id} ${why}`);
  }

  fieldsOf(set: SelectionSetNode | undefined): FieldNode[] {
    return (set?.selections ?? []).map((node: SelectionNode) => (node.kind === Kind.FIELD ? node : this.refuse('may hold no fragments')));
  }

  /** Finds a selection in the schema. */
  place(node: FieldNode, type: GraphQLOutputType): Place {
    const parent = getNamedType(type);
    if (!isObjectType(parent)) return this.refuse(`selects fields of ${String(type)}, which is no object type`);
    const field = parent.getFields()[node.name.value] ?? this.refuse(`selects ${parent.name}.${node.name.value}, which is not there`);
    return { node, type: parent, coordinate: `${parent.name}.${node.name.value}`, fieldType: field.type };
  }

  compile(operation: OperationDefinitionNode): FieldNode {
    const [root, ...others] = this.fieldsOf(operation.selectionSet);
    const query = this.#schema.getQueryType();
    if (operation.operation !== 'query' || !query || !root || others.length > 0) return this.refuse('must be a query of one root field');
    const top = this.place(root, query);
    if (root.name.value !== this.#resource.rootField) this.refuse(`asks ${root.name.value}, not ${this.#resource.rootField}`);
    this.door.push(top.coordinate);
    const pageKeys = new Set<string>();
    for (const node of this.fieldsOf(root.selectionSet)) {
      const page = this.place(node, top.fieldType);
      this.door.push(page.coordinate);
      pageKeys.add(keyOf(node));
      if (keyOf(node) === 'changes') this.#changes(page);
    }
    for (const key of ['changes', 'cursor', 'hasMore']) if (!pageKeys.has(key)) this.refuse(`does not ask for ${key}`);
    return root;
  }

  #changes(page: Place): void {
    const keys = new Set<string>();
    for (const node of this.fieldsOf(page.node.selectionSet)) {
      const change = this.place(node, page.fieldType);
      const key = keyOf(node);
      keys.add(key);
      if (ofTheChange.has(key)) this.door.push(change.coordinate);
      if (key === 'record') for (const child of this.fieldsOf(node.selectionSet)) this.#below(this.place(child, change.fieldType), ['record'], []);
      else if (!ofTheChange.has(key)) this.#below(change, [], []);
    }
    for (const key of ofTheChange) if (!keys.has(key)) this.refuse(`does not ask for the ${key} of a change`);
  }

  /** A selection whose key is an item is that item; below another its children are looked at. */
  #below(place: Place, path: readonly string[], above: readonly string[], isListed = false): void {
    const { node, coordinate, fieldType } = place;
    if (node.name.value === '__typename') return;
    const key = keyOf(node);
    const here = [...path, key];
    const coordinates = [...above, coordinate];
    if (this.#names.has(key)) {
      this.#item(key, place, here, above, isListed);
      return;
    }
    if (!node.selectionSet) this.refuse(`asks for ${coordinate} as ${key}, which is no item of the resource`);
    const isList = isListed || isListType(getNullableType(fieldType));
    for (const child of this.fieldsOf(node.selectionSet)) this.#below(this.place(child, fieldType), here, coordinates, isList);
  }

  #item(name: string, place: Place, path: readonly string[], above: readonly string[], isListed: boolean): void {
    if (this.items.has(name)) this.refuse(`asks for the item ${name} twice`);
    const coordinates: string[] = [...above];
    const leaf = this.#value(place, coordinates);
    this.items.set(name, { name, path, coordinates, type: isListed ? new GraphQLList(leaf.type) : leaf.type, read: along(path, leaf.read) });
    this.itemOf.set(place.node, name);
  }

  /** The value of an item: an object with one leaf stands for it, a list of such for a list. */
  #value(place: Place, coordinates: string[]): { type: GraphQLOutputType; read: (value: unknown) => unknown } {
    const { node, fieldType, coordinate } = place;
    coordinates.push(coordinate);
    if (isLeafType(getNamedType(fieldType))) return { type: fieldType, read: (value) => value };
    const parts = this.fieldsOf(node.selectionSet).map((child) => ({ key: keyOf(child), ...this.#value(this.place(child, fieldType), coordinates) }));
    const [only, ...more] = parts;
    if (!only) return this.refuse(`selects nothing of ${coordinate}`);
    const ofOne = more.length === 0
      ? (value: unknown): unknown => only.read((value as Record<string, unknown>)[only.key])
      : (value: unknown): unknown => Object.fromEntries(parts.map(({ key, read }) => [key, read((value as Record<string, unknown>)[key])]));
    const read = (value: unknown): unknown => {
      if (value === null || value === undefined) return null;
      return Array.isArray(value) ? value.map(read) : ofOne(value);
    };
    const isList = isListType(getNullableType(fieldType));
    return { type: more.length === 0 && !isList ? only.type : fieldType, read };
  }
}

/** Reads what stands at the end of a path, `null` where the path is broken; below a list a list of it. */
function along([key, ...rest]: readonly string[], read: (value: unknown) => unknown): ReadItem {
  if (key === undefined) return read;
  const further = along(rest, read);
  return (holder) => {
    const value = (holder as Readonly<Record<string, unknown>>)[key];
    if (value === null || value === undefined) return null;
    return Array.isArray(value) && rest.length > 0 ? value.map((one: unknown) => (one === null ? null : further(one))) : further(value);
  };
}

const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/** A selection set without the items that are not wanted. That there is a record is told even where nothing of it is. */
function prune(set: SelectionSetNode, itemOf: ReadonlyMap<FieldNode, string>, wanted: ReadonlySet<string>, door: ReadonlySet<FieldNode>): SelectionSetNode {
  const selections = set.selections.flatMap((node): SelectionNode[] => {
    if (node.kind !== Kind.FIELD) return [];
    const item = itemOf.get(node);
    if (item !== undefined) return wanted.has(item) ? [node] : [];
    if (!node.selectionSet) return [node];
    const below = prune(node.selectionSet, itemOf, wanted, door);
    if (below.selections.length > 0) return [{ ...node, selectionSet: below }];
    return door.has(node) ? [{ ...node, selectionSet: { kind: Kind.SELECTION_SET, selections: [TYPENAME] } }] : [];
  });
  return { kind: Kind.SELECTION_SET, selections };
}

/** The selections of a record, which stay where nothing below them does. */
function recordNodes(root: FieldNode): Set<FieldNode> {
  const nodes = new Set<FieldNode>();
  for (const page of root.selectionSet?.selections ?? []) {
    if (page.kind !== Kind.FIELD || keyOf(page) !== 'changes') continue;
    for (const change of page.selectionSet?.selections ?? []) if (change.kind === Kind.FIELD && keyOf(change) === 'record') nodes.add(change);
  }
  return nodes;
}

/**
 * Reads the document of a resource by the schema.
 * @throws {Error} where it asks for what is not there, or for what is no item of the resource.
 */
export function compileSharedDocument(text: string, schema: GraphQLSchema, resource: DataResource): SharedDocument {
  const compiler = new Compiler(schema, resource);
  const document: DocumentNode = parse(text, { noLocation: true });
  const [operation, ...others] = document.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION || !operation.name || others.length > 0) return compiler.refuse('must hold one named operation and nothing else');
  const root = compiler.compile(operation);
  const { items: found, itemOf, door } = compiler;
  const items = new Map(resource.items.flatMap(({ name }) => {
    const item = found.get(name);
    return item ? [[name, item] as const] : [];
  }));
  const kept = recordNodes(root);
  const texts = new Map<string, string>();
  return {
    resource, items, door,
    operationName: operation.name.value,
    rootKey: keyOf(root),
    textOf: (names) => {
      const key = [...names].sort().join();
      const known = texts.get(key);
      if (known !== undefined) return known;
      const pruned = print({ ...document, definitions: [{ ...operation, selectionSet: prune(operation.selectionSet, itemOf, new Set(names), kept) }] });
      if (texts.size >= KEPT_TEXTS) texts.clear();
      texts.set(key, pruned);
      return pruned;
    },
  };
}

/** The fields that a grant of these items opens. */
export const coordinatesOf = ({ door, items }: SharedDocument, names: readonly string[]): string[] =>
  [...new Set([...door, ...names.flatMap((name) => items.get(name)?.coordinates ?? [])])];
