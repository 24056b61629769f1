import { civilError } from '@civil/schema/errors';
import type { Viewer } from '@civil/schema/identity';
import { executeSync, type FieldNode, type FragmentDefinitionNode, GraphQLError, getOperationAST, getVariableValues, Kind } from 'graphql';
import { LRUCache } from 'lru-cache';
import { createDocumentStore, type ParsedDocument } from '../documents/document-store.js';
import { findBrokenLimit, type OperationLimits } from '../documents/limits.js';
import { type AnswerContext, answerError, type InnerError } from '../errors/answer-error.js';
import { describeCause } from '../errors/describe-cause.js';
import { type Answer, refusal } from '../http/answer.js';
import type { GraphqlRequest } from '../http/graphql-request.js';
import { assembleAnswer } from '../projection/assemble-answer.js';
import { isolateOperation } from '../projection/drop-leftovers.js';
import { operationIdOf } from '../observability/operation-id.js';
import type { RequestStats } from '../observability/request-stats.js';
import type { CallContext, Log } from '../subgraph-client/call-context.js';
import type { Graph } from '../supergraph/graph.js';
import { type PreparedOperation, prepareOperation } from './prepare-operation.js';

/** Who asks, and how they are to be answered. */
export interface Caller {
  readonly viewer: Viewer;
  readonly method: string;
  readonly context: AnswerContext;
  readonly log: Log;
  readonly stats: RequestStats;
}

/** What an operation comes to. */
export interface Outcome {
  readonly answer: Answer;
  /** Set where HTTP has a status of its own for what happened. */
  readonly status?: number;
}

/** Characters of query text whose prepared operations are kept. */
const KEPT_CHARACTERS = 8_000_000;

type Prepared = PreparedOperation | readonly GraphQLError[];
const isPrepared = (prepared: Prepared): prepared is PreparedOperation => 'projection' in prepared;
const codeOf = (error: InnerError): unknown => error.extensions?.['code'];

/** Builds the way of an operation through the gateway: parse, limit, filter, validate, run, put together, tell errors. */
export function createOperations(graph: Graph, limits: OperationLimits): (request: GraphqlRequest, caller: Caller) => Promise<Outcome> {
  const parse = createDocumentStore(limits.maxTokens);
  const kept = new LRUCache<string, { prepared: Prepared; size: number }>({ maxSize: KEPT_CHARACTERS, sizeCalculation: ({ size }) => size });

  const prepare = (parsed: ParsedDocument, operationName: string | undefined, viewer: Viewer): Prepared => {
    const key = `${parsed.hash}:${operationName ?? ''}:${viewer.projectionKey}`;
    const known = kept.get(key);
    if (known) return known.prepared;
    const operation = getOperationAST(parsed.document, operationName);
    const broken = operation ? findBrokenLimit(parsed.document, operation, limits) : civilError('OPERATION_RESOLUTION_FAILURE');
    const prepared = broken ? [broken] : prepareOperation(parsed.document, operationName, graph.apiSchema, graph.project(viewer));
    kept.set(key, { prepared, size: parsed.textLength + 1 });
    return prepared;
  };

  /** Errors of the executor as they were meant: what it hides in its extensions belongs among the errors. */
  const innerErrors = (
    { errors, extensions }: { errors?: readonly GraphQLError[]; extensions?: Record<string, unknown> },
    caller: Caller,
  ): InnerError[] => {
    const completion = extensions?.['valueCompletion'];
    const broken = Array.isArray(completion) ? (completion as GraphQLError[]) : [];
    for (const error of errors ?? []) {
      if (error.extensions['zh'] === undefined) caller.log.error({ cause: describeCause(error.originalError ?? error) }, 'execution failed');
    }
    return [...(errors ?? []), ...broken.map(({ path }) => civilError('DOWNSTREAM_SERVICE_ERROR', {}, { path: path ?? [] }))];
  };

  const run = async (
    prepared: PreparedOperation,
    variables: Record<string, unknown>,
    given: GraphqlRequest['variables'],
    caller: Caller,
  ): Promise<Answer> => {
    const { remote, operation, fragments, filtered, projection } = prepared;
    const { viewer, context, log, stats } = caller;
    const call: CallContext = { viewer, viewerKey: JSON.stringify(viewer.claims), requestId: context.requestId, log, stats };
    const sent = Object.fromEntries((remote?.variableNames ?? []).filter((name) => Object.hasOwn(given, name)).map((name) => [name, given[name]]));
    const result = remote ? await graph.execute(remote, sent, call) : { data: {} };
    const errors = innerErrors(result, caller);
    const data = (result.data ?? null) as Record<string, unknown> | null;
    const rootType = graph.apiSchema.getRootType(operation.operation);
    if (data === null || !prepared.isTouched || !rootType) return told(data, errors, context);
    const assembled = assembleAnswer(operation, rootType, data, {
      schema: graph.apiSchema,
      fragments,
      denied: filtered.denied,
      touched: filtered.touched,
      variables,
      introspect: (nodes) => introspect(projection.schema, nodes, prepared, fragments, given),
    });
    return told(assembled.data, [...errors, ...assembled.errors], context);
  };

  return async (request, caller) => {
    const { context, viewer, stats } = caller;
    const started = performance.now();
    const parsed = parse(request.query);
    if (parsed instanceof GraphQLError) return { answer: refusal([parsed], context) };
    stats.operationId = operationIdOf(parsed.document);
    const prepared = prepare(parsed, request.operationName, viewer);
    stats.span?.record('prepare', started, performance.now());
    if (!isPrepared(prepared)) return { answer: refusal(prepared, context) };
    const { operation } = prepared;
    stats.operationName = operation.name?.value;
    if (operation.operation === 'mutation' && caller.method === 'GET') {
      return { answer: refusal([civilError('BAD_USER_INPUT', { rule: 'mutation-by-get' })], context), status: 405 };
    }
    const values = getVariableValues(graph.apiSchema, operation.variableDefinitions ?? [], { ...request.variables }, { maxErrors: 20 });
    if (values.errors) return { answer: refusal(values.errors.map(variableFault), context) };
    return { answer: await run(prepared, values.coerced, request.variables, caller) };
  };
}

const told = (data: Record<string, unknown> | null, errors: readonly InnerError[], context: AnswerContext): Answer =>
  errors.length === 0 ? { data } : { data, errors: errors.map((error) => answerError(error, context)) };

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
