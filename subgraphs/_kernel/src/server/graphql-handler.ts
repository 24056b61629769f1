import { type Claims, verifyViewerContext } from '@civil/schema/identity';
import { civilError } from '@civil/schema/errors';
import { DISCLOSURE_EXTENSION } from '@civil/schema/ledger';
import { type DocumentNode, type ExecutionResult, execute, type FormattedExecutionResult, GraphQLError, type GraphQLSchema, Kind, parse, validate } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { SubgraphContext } from '../context/context.js';
import { FEDERATED_TRACE_FORM, type FederatedTrace } from '../observability/federated-trace.js';
import { traceContext } from '../observability/trace-fields.js';
import { formatErrors, type SafeCause } from './format-errors.js';

export interface GraphQLRequest {
  query: string;
  variables?: Record<string, unknown>;
  operationName?: string;
}

export interface HandlerParts {
  schema: GraphQLSchema;
  subgraph: string;
  viewerContextKey: Buffer;
  createContext: (claims: Claims, requestId: string) => SubgraphContext;
}

export interface HandlerLog {
  refused: (fault: string) => void;
  failed: (cause: SafeCause, path: GraphQLError['path']) => void;
}

export interface HandledAnswer {
  status: number;
  body: FormattedExecutionResult;
}

type Prepared = { document: DocumentNode } | { errors: readonly GraphQLError[] };
const MOST_DOCUMENTS = 1000;

/** Whether a document asks for the SDL and nothing else, which a subgraph answers to anybody. */
const asksForSdlOnly = (document: DocumentNode): boolean =>
  document.definitions.every(
    (definition) =>
      definition.kind === Kind.OPERATION_DEFINITION &&
      definition.selectionSet.selections.every((selection) => selection.kind === Kind.FIELD && (selection.name.value === '_service' || selection.name.value === '__typename')),
  );

const refusal = (status: number, error: GraphQLError): HandledAnswer => ({ status, body: { errors: [{ message: error.message, extensions: error.extensions }] } });

/**
 * Answers GraphQL requests of the gateway. Who calls without a viewer context signed for this subgraph is refused before
 * anything is executed.
 */
export function createHandler({ schema, subgraph, viewerContextKey, createContext }: HandlerParts) {
  const prepared = new LRUCache<string, Prepared>({ max: MOST_DOCUMENTS });

  function prepare(query: string): Prepared {
    const known = prepared.get(query);
    if (known) return known;
    const made = prepareNew(query);
    prepared.set(query, made);
    return made;
  }

  function prepareNew(query: string): Prepared {
    try {
      const document = parse(query, { noLocation: true });
      const errors = validate(schema, document);
      if (errors.length > 0) return { errors: errors.map(({ originalError }) => (originalError instanceof GraphQLError ? originalError : civilError('GRAPHQL_VALIDATION_FAILED'))) };
      return { document };
    } catch {
      return { errors: [civilError('GRAPHQL_PARSE_FAILED')] };
    }
  }

  return async function handle(request: GraphQLRequest, viewerContext: unknown, requestId: string, log: HandlerLog, trace?: FederatedTrace): Promise<HandledAnswer> {
    const verified = verifyViewerContext(viewerContext, subgraph, viewerContextKey);
    if ('fault' in verified && verified.fault !== 'missing') {
      log.refused(verified.fault);
      return refusal(401, civilError('UNAUTHENTICATED', { rule: 'viewer-context' }));
    }
    const operation = prepare(request.query);
    const claims = 'claims' in verified ? verified.claims : undefined;
    if (!claims && !('document' in operation && asksForSdlOnly(operation.document))) {
      log.refused('missing');
      return refusal(401, civilError('UNAUTHENTICATED', { rule: 'viewer-context' }));
    }
    if ('errors' in operation) return { status: 400, body: { errors: formatErrors(operation.errors, log.failed) } };
    const context = claims && createContext(claims, requestId);
    if (context && trace) traceContext(context, trace);
    const result = (await execute({
      schema, document: operation.document, variableValues: request.variables, operationName: request.operationName, contextValue: context,
    })) as ExecutionResult;
    const { errors, ...rest } = result;
    const reports = context?.disclosures.reports() ?? [];
    const extensions = {
      ...(reports.length > 0 ? { [DISCLOSURE_EXTENSION]: reports } : {}),
      ...(context && trace ? { [FEDERATED_TRACE_FORM]: trace.encode() } : {}),
    };
    const answer = Object.keys(extensions).length > 0 ? { ...rest, extensions: { ...rest.extensions, ...extensions } } : rest;
    return { status: 200, body: errors ? { ...answer, errors: formatErrors(errors, log.failed) } : answer };
  };
}
