import { hash } from 'node:crypto';
import { civilError } from '@civil/schema/errors';
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
  print,
  type SelectionSetNode,
  specifiedRules,
  validate,
  visit,
} from 'graphql';
import { type FilteredDocument, filterDocument } from '../projection/filter-document.js';
import { isolateOperation } from '../projection/drop-leftovers.js';
import type { Projection } from '../projection/projections.js';
import { canonicalOperation } from './canonical-operation.js';

/** An operation that went through the filter, under names of our own; nothing else may be planned. */
export interface RemoteOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly text: string;
  /** SHA-256 of the text that is run, not of the text that was asked: two callers share a plan only if they run the same. */
  readonly hash: string;
  /** Name of each of its variables, by the name that the client gave it. */
  readonly variables: ReadonlyMap<string, string>;
  /** Values of further variables, which the client wrote into the text. */
  readonly constants: Readonly<Record<string, unknown>>;
}

/** The values of an operation by the names that it has for its variables, those that the client wrote into the text among them. */
export function valuesFor({ constants, variables }: RemoteOperation, given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const values: Record<string, unknown> = { ...constants };
  for (const [asked, name] of variables) if (Object.hasOwn(given, asked)) values[name] = given[asked];
  return values;
}

/** One operation of one document for the callers of one projection. */
export interface PreparedOperation {
  readonly projection: Projection;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly filtered: FilteredDocument;
  /** Whether the answer must be put together anew. */
  readonly isTouched: boolean;
  /** What the subgraphs are asked, or `undefined` where nothing is left to ask them. */
  readonly remote: RemoteOperation | undefined;
}

/** An operation as its client asked it, and what the filter took out of it. */
export type ClientOperation = Pick<PreparedOperation, 'operation' | 'fragments' | 'filtered'>;

/** A client's operation that the filter took something out of, with the values of one request. */
export interface Asking {
  readonly client: ClientOperation;
  /** Values by the names that the client gave them. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** Answers `__schema` and `__type` from the projection of the caller. */
  readonly introspect: (nodes: readonly FieldNode[]) => unknown;
}

const filtered = new WeakSet<RemoteOperation>();

/** Whether an operation came out of the filter of this process. The executor runs no other. */
export const isFiltered = (operation: RemoteOperation): boolean => filtered.has(operation);

const isIntrospection = (name: string): boolean => name === '__schema' || name === '__type';

const fragmentsOf = (document: DocumentNode): Map<string, FragmentDefinitionNode> =>
  new Map(document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [])));

/** Introspection is answered here; a `__typename` keeps its selection set from becoming empty. */
function withoutIntrospection(document: DocumentNode): { document: DocumentNode; introspects: boolean } {
  let introspects = false;
  const rest = visit(document, {
    Field: (node) => {
      if (!isIntrospection(node.name.value)) return undefined;
      introspects = true;
      return { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };
    },
  });
  return { document: rest, introspects };
}

/** Whether a selection set asks subgraphs nothing. */
function asksNothing(set: SelectionSetNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): boolean {
  return set.selections.every((node) => {
    if (node.kind === Kind.FIELD) return node.name.value === '__typename';
    const inner = node.kind === Kind.INLINE_FRAGMENT ? node.selectionSet : fragments.get(node.name.value)?.selectionSet;
    return !inner || asksNothing(inner, fragments);
  });
}

function remoteOperationOf(isolated: DocumentNode, schema: GraphQLSchema): RemoteOperation | undefined {
  const [kept] = isolated.definitions;
  if (kept?.kind !== Kind.OPERATION_DEFINITION || asksNothing(kept.selectionSet, fragmentsOf(isolated))) return undefined;
  const canonical = canonicalOperation(isolated, kept, schema);
  const text = print(canonical.document);
  const remote: RemoteOperation = { ...canonical, text, hash: hash('sha256', text) };
  filtered.add(remote);
  return remote;
}

const validationFault = (cause: GraphQLError): GraphQLError => {
  const fault = civilError('GRAPHQL_VALIDATION_FAILED', {}, { nodes: cause.nodes ?? [] });
  fault.extensions['reason'] = cause.message;
  return fault;
};

/** The name `__typename` on another field would let a caller choose the type that an object is taken for. */
function findSpoofedTypename(document: DocumentNode): GraphQLError | undefined {
  let fault: GraphQLError | undefined;
  visit(document, {
    Field: (node) => {
      if (node.alias?.value === '__typename' && node.name.value !== '__typename')
        fault = civilError('GRAPHQL_VALIDATION_FAILED', {}, { nodes: [node] });
    },
  });
  return fault;
}

/**
 * What an operation has come to for callers of other projections. Roles are many, and what the filter leaves to them of one operation is of a few kinds:
 * whom it leaves the same shares all but the projection, and with the operation its plan and its program.
 */
export type Kinds = PreparedOperation[];

/** Whether the filter has taken the same out of one document: what is left follows from that. */
const isSameRest = (one: FilteredDocument, other: FilteredDocument): boolean =>
  one.denied.size === other.denied.size && one.touched.size === other.touched.size && [...one.denied.keys()].every((node) => other.denied.has(node)) && [...one.touched].every((node) => other.touched.has(node));

/** Filters, validates and isolates an operation for the callers of a projection; errors where it is not to be run. */
export function prepareOperation(
  asked: DocumentNode,
  operationName: string | undefined,
  full: GraphQLSchema,
  projection: Projection,
  kinds: Kinds = [],
): PreparedOperation | readonly GraphQLError[] {
  const operation = getOperationAST(asked, operationName);
  if (!operation || operation.operation === 'subscription' || !full.getRootType(operation.operation)) return [civilError('OPERATION_RESOLUTION_FAILURE')];
  const spoofed = findSpoofedTypename(asked);
  if (spoofed) return [spoofed];
  const filteredAnew = filterDocument(asked, full, projection.schema);
  const kind = kinds.find(({ filtered: known }) => isSameRest(known, filteredAnew));
  const rest = kind?.filtered ?? filteredAnew;
  const faults = validate(projection.schema, rest.document, specifiedRules, { maxErrors: 20 });
  if (faults.length > 0) return faults.map(validationFault);
  const left = getOperationAST(rest.document, operationName);
  if (!left) return [civilError('OPERATION_RESOLUTION_FAILURE')];
  // Validation lets every field of a root type pass that is not there for the caller.
  const isRootless = !projection.schema.getRootType(left.operation);
  if (isRootless && !asksNothing(left.selectionSet, fragmentsOf(rest.document))) return [civilError('GRAPHQL_VALIDATION_FAILED', {}, { nodes: [left] })];
  if (kind) return { ...kind, projection };
  const isolated = withoutIntrospection(isolateOperation(rest.document, left));
  const [kept] = isolated.document.definitions;
  const remote = kept?.kind === Kind.OPERATION_DEFINITION ? remoteOperationOf(isolateOperation(isolated.document, kept), full) : undefined;
  const isTouched = remote === undefined || isolated.introspects || rest.touched.size > 0;
  const prepared = { projection, operation, fragments: fragmentsOf(asked), filtered: rest, isTouched, remote };
  kinds.push(prepared);
  return prepared;
}
