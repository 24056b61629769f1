import { civilError } from '@civil/schema/errors';
import type { Viewer } from '@civil/schema/identity';
import { executeSync, type FieldNode, type FragmentDefinitionNode, GraphQLError, getOperationAST, getVariableValues, Kind, type OperationDefinitionNode } from 'graphql';
import { openAccessGate, withheldBy } from '../access/access-gate.js';
import { createToll, type TollOptions } from '../cost/toll.js';
import { createDocumentStore, type ParsedDocument } from '../documents/document-store.js';
import type { FindDocument } from '../documents/find-document.js';
import { findBrokenLimit, type OperationLimits } from '../documents/limits.js';
import { type AnswerContext, answerErrors, type InnerError } from '../errors/answer-error.js';
import { type Answer, refusal } from '../http/answer.js';
import type { GraphqlRequest } from '../http/graphql-request.js';
import type { AccessMode } from '../http/request-facts.js';
import { assembleAnswer } from '../projection/assemble-answer.js';
import { isolateOperation } from '../projection/drop-leftovers.js';
import type { Disclosures } from '../ledger/disclosures.js';
import { unrecorded } from '../ledger/unrecorded.js';
import type { LeaveSignal } from '../load/departure.js';
import { operationIdOf } from '../observability/operation-id.js';
import type { RequestStats } from '../observability/request-stats.js';
import type { UsedOperations } from '../reload/used-operations.js';
import type { CallContext, Log } from '../subgraph-client/call-context.js';
import type { Graph } from '../supergraph/graph.js';
import { keepByTrust } from './keep-by-trust.js';
import { type Asking, type Kinds, type PreparedOperation, prepareOperation, valuesFor } from './prepare-operation.js';

/** Who asks, and how they are to be answered. */
export interface Caller {
  readonly viewer: Viewer;
  readonly method: string;
  readonly context: AnswerContext;
  readonly log: Log;
  readonly stats: RequestStats;
  /** Where a ledger is kept, takes what there is to enter in it. */
  readonly disclosures?: Disclosures;
  /** Takes an answer with data before it is entered in the ledger, and tells the name under which it is, whether it shows personal data or not. */
  readonly entersAs?: (answer: Answer) => string | undefined;
  /** Tells that nobody waits for the answer any more. */
  readonly signal?: LeaveSignal;
  readonly accessMode: AccessMode;
  /** Whether the caller asks what becomes of each guarded field, and why. */
  readonly explainsAccess: boolean;
}

/** What an operation comes to. */
export interface Outcome {
  readonly answer: Answer;
  /** Set where HTTP has a status of its own for what happened. */
  readonly status?: number;
}

const viewerKeys = new WeakMap<Viewer, string>();

/** Stands for all that a viewer is; written once for each. */
const viewerKeyOf = (viewer: Viewer): string => {
  const known = viewerKeys.get(viewer);
  if (known !== undefined) return known;
  const key = JSON.stringify(viewer.claims);
  viewerKeys.set(viewer, key);
  return key;
};

/** Trusted operations for every set of roles that comes; what is kept of each is what its callers do not share. */
const KEPT_OF_TRUSTED = 50_000;

type Prepared = PreparedOperation | readonly GraphQLError[];
const isPrepared = (prepared: Prepared): prepared is PreparedOperation => 'projection' in prepared;
const codeOf = (error: InnerError): unknown => error.extensions?.['code'];

export interface OperationsOptions extends Omit<TollOptions, 'prices'> {
  readonly limits: OperationLimits;
  readonly findDocument: FindDocument;
  /** Counts what is asked, so that the next supergraph can be warmed with it. */
  readonly used: UsedOperations;
}

/** The operations of one graph. */
export interface Operations {
  answer(request: GraphqlRequest, caller: Caller): Promise<Outcome>;
  /** Prepares and plans an operation before anyone asks it of this graph; tells whether it can be run. */
  warm(operation: { query: string; operationName: string | undefined; isTrusted: boolean }, viewer: Viewer): Promise<boolean>;
  /** How many documents and prepared operations are kept. */
  kept(): { documents: number; operations: number };
}

/** Builds the way of an operation through the gateway: find its text, parse, limit, filter, validate, charge, run, put together, tell errors. */
export function createOperations(graph: Graph, { limits, findDocument, budgets, metrics, used }: OperationsOptions): Operations {
  const toll = createToll({ prices: graph.prices, budgets, metrics });
  const documents = createDocumentStore(limits.maxTokens);
  const kept = keepByTrust<Prepared>(KEPT_OF_TRUSTED);
  /** By the operation that was asked, as long as its document is kept. */
  const kinds = new WeakMap<OperationDefinitionNode, Kinds>();
  const kindsOf = (operation: OperationDefinitionNode): Kinds => {
    const known = kinds.get(operation) ?? [];
    kinds.set(operation, known);
    return known;
  };

  const keyOf = ({ hash }: ParsedDocument, operationName: string | undefined, viewer: Viewer): string => `${hash}:${operationName ?? ''}:${viewer.projectionKey}`;

  const prepare = (parsed: ParsedDocument, operationName: string | undefined, viewer: Viewer, isTrusted: boolean): Prepared => {
    const key = keyOf(parsed, operationName, viewer);
    const known = kept.get(key, isTrusted);
    if (known) return known;
    const operation = getOperationAST(parsed.document, operationName);
    const broken = operation ? findBrokenLimit(parsed.document, operation, limits) : undefined;
    const prepared = broken ? [broken] : prepareOperation(parsed.document, operationName, graph.apiSchema, graph.project(viewer), operation ? kindsOf(operation) : undefined);
    kept.set(key, prepared, { characters: parsed.textLength, isTrusted });
    return prepared;
  };

  const run = async (
    prepared: PreparedOperation,
    variables: Record<string, unknown>,
    given: GraphqlRequest['variables'],
    caller: Caller,
  ): Promise<Answer> => {
    const { remote, fragments, projection } = prepared;
    const { viewer, context, log, stats, signal } = caller;
    const call: CallContext = { viewer, viewerKey: viewerKeyOf(viewer), requestId: context.requestId, log, stats, signal, disclosures: caller.disclosures };
    const asking: Asking = { client: prepared, variables, introspect: (nodes) => introspect(projection.schema, nodes, prepared, fragments, given) };
    if (!remote) {
      const { data, errors } = assembleAnswer(asking, {}, graph.apiSchema);
      return told(data, errors, context);
    }
    const { data, errors } = await graph.execute(remote, valuesFor(remote, given), call, prepared.isTouched ? asking : undefined);
    toll.settle(remote, data, stats);
    return told(data, errors, context);
  };

  const warm: Operations['warm'] = async ({ query, operationName, isTrusted }, viewer) => {
    const parsed = documents.parse(query, isTrusted);
    if (parsed instanceof GraphQLError) return false;
    const prepared = prepare(parsed, operationName, viewer, isTrusted);
    return isPrepared(prepared) && (!prepared.remote || graph.plan(prepared.remote) !== undefined);
  };

  const answer: Operations['answer'] = async (request, caller) => {
    const { context, viewer, stats, disclosures } = caller;
    disclosures?.openOn(graph.labels);
    const started = performance.now();
    const found = await findDocument(request, viewer);
    // Clients that first send only a digest take 400 for a gateway that knows no digests, and never send one again.
    if (found instanceof GraphQLError) return { answer: refusal([found], context), ...(codeOf(found) === 'PERSISTED_QUERY_NOT_FOUND' ? { status: 200 } : {}) };
    stats.trustedOperation = found.trusted;
    const isTrusted = found.trusted !== undefined;
    const parsed = documents.parse(found.text, isTrusted);
    if (parsed instanceof GraphQLError) return { answer: refusal([parsed], context) };
    stats.operationId = operationIdOf(parsed.document);
    const prepared = prepare(parsed, request.operationName, viewer, isTrusted);
    stats.span?.record('prepare', started, performance.now());
    if (!isPrepared(prepared)) return { answer: refusal(prepared, context) };
    const { operation } = prepared;
    stats.operationName = operation.name?.value;
    if (operation.operation === 'mutation' && caller.method === 'GET') {
      return { answer: refusal([civilError('BAD_USER_INPUT', { rule: 'mutation-by-get' })], context), status: 405 };
    }
    const values = getVariableValues(graph.apiSchema, operation.variableDefinitions ?? [], { ...request.variables }, { maxErrors: 20 });
    if (values.errors) return { answer: refusal(values.errors.map(variableFault), context) };
    const gate = openAccessGate(prepared, values.coerced, viewer, { schema: graph.apiSchema, labels: graph.labels });
    const explained = (answer: Answer): Answer => (caller.explainsAccess ? { ...answer, extensions: { access: gate.report(context.language) } } : answer);
    if (caller.accessMode === 'dry-run') return { answer: { data: null, extensions: { access: gate.report(context.language) } } };
    const refused = caller.accessMode === 'reject' ? gate.refused() : [];
    if (refused.length > 0) return { answer: explained(refusal(refused, context)) };
    if (prepared.remote) disclosures?.ask({ document: prepared.remote.document, variableNames: prepared.remote.variables, schema: graph.apiSchema, values: values.coerced });
    if (operation.operation === 'mutation' && disclosures && !(await disclosures.admitsMutation())) return { answer: unrecorded(context) };
    const tooExpensive = toll.charge(prepared.remote, values.coerced, viewer, stats);
    if (tooExpensive) return { answer: refusal([tooExpensive], context) };
    found.keep?.();
    const { operationName } = request;
    used.note({ key: keyOf(parsed, operationName, viewer), query: found.text, operationName, roles: viewer.claims.roles, isTrusted });
    const result = await run(prepared, values.coerced, request.variables, caller);
    // What only a row tells is known only now: the whole answer goes with it.
    const withheld = caller.accessMode === 'reject' ? withheldBy(result.errors) : [];
    return { answer: explained(withheld.length > 0 ? { errors: withheld } : result) };
  };
  return { answer, warm, kept: () => ({ documents: documents.size, operations: kept.size }) };
}

const told = (data: Record<string, unknown> | null, errors: readonly InnerError[], context: AnswerContext): Answer =>
  errors.length === 0 ? { data } : { data, errors: answerErrors(errors, context) };

/** Names the variable and nothing of its value, which may be an identity number. */
const variableFault = ({ nodes, originalError }: GraphQLError): GraphQLError => {
  const [definition] = nodes ?? [];
  const argument = definition?.kind === Kind.VARIABLE_DEFINITION ? { argument: definition.variable.name.value } : {};
  const code = originalError instanceof GraphQLError ? codeOf(originalError) : undefined;
  return civilError(typeof code === 'string' ? code : 'BAD_USER_INPUT', argument);
};

/** Answers introspection from what the caller may know of, by the executor of graphql-js. */
function introspect(
  schema: PreparedOperation['projection']['schema'],
  nodes: readonly FieldNode[],
  { operation }: PreparedOperation,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  variableValues: Readonly<Record<string, unknown>>,
): unknown {
  const whole = { kind: Kind.DOCUMENT, definitions: [operation, ...fragments.values()] } as const;
  const document = isolateOperation(whole, { ...operation, directives: [], selectionSet: { kind: Kind.SELECTION_SET, selections: nodes } });
  const [node] = nodes;
  const { data } = executeSync({ schema, document, rootValue: {}, variableValues });
  return node && data ? data[(node.alias ?? node.name).value] : null;
}
