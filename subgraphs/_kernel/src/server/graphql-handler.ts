import type { KeyObject } from 'node:crypto';
import type { Claims } from '@civil/schema/identity';
import { civilError } from '@civil/schema/errors';
import { DISCLOSURE_EXTENSION } from '@civil/schema/ledger';
import { type DocumentNode, type FormattedExecutionResult, GraphQLError, type GraphQLSchema, Kind, parse, validate } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { SubgraphContext } from '../context/context.js';
import { CompiledOperation, type Executed } from '../execution/compiled-operation.js';
import type { Fault } from '../execution/run.js';
import { FEDERATED_TRACE_FORM, type FederatedTrace } from '../observability/federated-trace.js';
import { traceContext } from '../observability/trace-fields.js';
import { createVerifier } from './create-verifier.js';
import { formatFaults, type SafeCause } from './format-faults.js';

export interface GraphQLRequest {
  query: string;
  variables?: Record<string, unknown>;
  operationName?: string;
}

export interface HandlerParts {
  schema: GraphQLSchema;
  subgraph: string;
  viewerContextKey: KeyObject;
  createContext: (claims: Claims, requestId: string) => SubgraphContext;
}

export interface HandlerLog {
  refused: (fault: string) => void;
  failed: (cause: SafeCause, path: Fault['path']) => void;
}

export interface HandledAnswer {
  status: number;
  body: FormattedExecutionResult;
}

/** A document that holds, with its operations compiled as they are asked for, or what is wrong with it. */
type Prepared = { readonly document: DocumentNode; readonly operations: Map<string | undefined, CompiledOperation>; readonly isOpen: boolean } | { readonly errors: readonly GraphQLError[] };
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
  const verify = createVerifier(subgraph, viewerContextKey);

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
      return { document, operations: new Map(), isOpen: asksForSdlOnly(document) };
    } catch {
      return { errors: [civilError('GRAPHQL_PARSE_FAILED')] };
    }
  }

  function execute({ document, operations }: Extract<Prepared, { document: DocumentNode }>, { operationName, variables }: GraphQLRequest, context: SubgraphContext | undefined) {
    const name = operationName ?? undefined;
    let operation = operations.get(name);
    if (!operation) {
      try {
        operation = CompiledOperation.of(schema, document, name);
      } catch (cause) {
        return { faults: [{ cause }] } satisfies Executed;
      }
      operations.set(name, operation);
    }
    return operation.execute({ variables, context });
  }

  return async function handle(request: GraphQLRequest, viewerContext: unknown, requestId: string, log: HandlerLog, trace?: FederatedTrace): Promise<HandledAnswer> {
    const verified = verify(viewerContext);
    if ('fault' in verified && verified.fault !== 'missing') {
      log.refused(verified.fault);
      return refusal(401, civilError('UNAUTHENTICATED', { rule: 'viewer-context' }));
    }
    const document = prepare(request.query);
    const claims = 'claims' in verified ? verified.claims : undefined;
    if (!claims && !('document' in document && document.isOpen)) {
      log.refused('missing');
      return refusal(401, civilError('UNAUTHENTICATED', { rule: 'viewer-context' }));
    }
    if ('errors' in document) return { status: 400, body: { errors: formatFaults(document.errors.map((cause) => ({ cause })), log.failed) } };
    const context = claims && createContext(claims, requestId);
    if (context && trace) traceContext(context, trace);
    const { data, faults } = await execute(document, request, context);
    const reports = context?.disclosures.reports() ?? [];
    const extensions = {
      ...(reports.length > 0 ? { [DISCLOSURE_EXTENSION]: reports } : {}),
      ...(context && trace ? { [FEDERATED_TRACE_FORM]: trace.encode() } : {}),
    };
    const body: FormattedExecutionResult = {
      ...(data === undefined ? {} : { data }),
      ...(Object.keys(extensions).length > 0 ? { extensions } : {}),
      ...(faults.length > 0 ? { errors: formatFaults(faults, log.failed) } : {}),
    };
    return { status: 200, body };
  };
}
