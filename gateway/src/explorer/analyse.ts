import { type Bilingual, type FieldExplanation, mayAskWhy, POLICY_VERSION } from '@civil/schema/access';
import { catalogueEntry, civilError } from '@civil/schema/errors';
import type { Viewer } from '@civil/schema/identity';
import { GraphQLError, getOperationAST, getVariableValues, Kind, print } from 'graphql';
import { explainOperation } from '../access/access-gate.js';
import { budgetOf, type CostBudgets } from '../cost/budgets.js';
import { createDocumentStore } from '../documents/document-store.js';
import type { FindDocument } from '../documents/find-document.js';
import { findBrokenLimit, measureOperation, type OperationLimits } from '../documents/limits.js';
import type { GraphqlRequest } from '../http/graphql-request.js';
import { type PreparedOperation, prepareOperation } from '../operations/prepare-operation.js';
import type { Graph } from '../supergraph/graph.js';
import { type PlanStep, planStepOf } from './plan-steps.js';

/** A guarded field at one place of the operation, as the viewer gets it. */
export interface AnalysedField {
  /** Response keys from the root, joined by dots. */
  readonly path: string;
  readonly coordinate: string;
  readonly outcome: 'served' | 'masked' | 'refused';
  readonly code?: string;
  readonly zh?: string;
  readonly en?: string;
  /** Told only to those who may ask why. */
  readonly rule?: Pick<FieldExplanation, 'label' | 'right'> & { readonly reason: Bilingual; readonly opensWith: readonly Bilingual[] };
}

/** Something that is limited, and how much of it the operation takes. */
export interface Measure {
  readonly name: 'cost' | 'fields' | 'depth' | 'rootFields' | 'aliases';
  readonly value: number;
  readonly limit: number;
}

/** What the explorer shows of one operation for one viewer. */
export interface Analysis {
  readonly operationName: string | null;
  readonly policyVersion: string;
  readonly isCaseBound: boolean;
  readonly fields: readonly AnalysedField[];
  /** What is left of the operation for this viewer; `null` where subgraphs are asked nothing. */
  readonly run: string | null;
  readonly plan: PlanStep | null;
  readonly measures: readonly Measure[];
}

export interface AnalysisSources {
  readonly graph: () => Graph;
  readonly limits: OperationLimits;
  readonly budgets: CostBudgets | undefined;
  readonly findDocument: FindDocument;
}

const outcomes = { FULL: 'served', MASKED: 'masked', REFUSED: 'refused' } as const;

/** The guarded fields place by place, in the order in which they are written. */
function analysedFields(prepared: PreparedOperation, variables: Readonly<Record<string, unknown>>, viewer: Viewer, { apiSchema: schema, labels }: Graph): AnalysedField[] {
  const isTold = mayAskWhy(viewer.claims.roles);
  const placed = explainOperation(prepared, variables, viewer, { schema, labels }).flatMap(({ field: coordinate, paths, nodes, verdict, code, label, right, reason, opensWith }) => {
    const texts = code === null ? undefined : catalogueEntry(code);
    const told = {
      coordinate,
      outcome: outcomes[verdict],
      ...(code !== null && texts ? { code, zh: texts.zh, en: texts.en } : {}),
      ...(isTold ? { rule: { label, right, reason, opensWith } } : {}),
    };
    return paths.map((path, place) => ({ order: nodes[Math.min(place, nodes.length - 1)]?.loc?.start ?? 0, field: { path, ...told } }));
  });
  return placed.sort((a, b) => a.order - b.order).map(({ field }) => field);
}

function measuresOf({ operation, fragments, remote }: PreparedOperation, given: Readonly<Record<string, unknown>>, limits: OperationLimits, prices: Graph['prices'], budget: number): Measure[] {
  const size = measureOperation({ kind: Kind.DOCUMENT, definitions: [operation, ...fragments.values()] }, operation);
  return [
    { name: 'cost', value: remote ? Math.min(Math.round(prices.estimate(remote, given)), Number.MAX_SAFE_INTEGER) : 0, limit: budget },
    { name: 'fields', value: size.fields, limit: limits.maxFields },
    { name: 'depth', value: size.depth, limit: limits.maxDepth },
    { name: 'rootFields', value: size.rootFields, limit: limits.maxRootFields },
    { name: 'aliases', value: size.aliases, limit: limits.maxAliases },
  ];
}

/**
 * Builds what tells of an operation what would be served, masked and refused, how it would be run and what it costs. Nothing is run;
 * what `/graphql` would refuse whole is refused here with the same errors.
 */
export function createAnalysis({ graph: current, limits, budgets, findDocument }: AnalysisSources): (request: GraphqlRequest, viewer: Viewer) => Promise<Analysis | readonly GraphQLError[]> {
  const documents = createDocumentStore(limits.maxTokens);
  return async (request, viewer) => {
    const graph = current();
    const found = await findDocument(request, viewer);
    if (found instanceof GraphQLError) return [found];
    const parsed = documents.parse(found.text, found.trusted !== undefined);
    if (parsed instanceof GraphQLError) return [parsed];
    const asked = getOperationAST(parsed.document, request.operationName);
    if (!asked) return [civilError('OPERATION_RESOLUTION_FAILURE')];
    const broken = findBrokenLimit(parsed.document, asked, limits);
    if (broken) return [broken];
    const prepared = prepareOperation(parsed.document, request.operationName, graph.apiSchema, graph.project(viewer));
    if (!('projection' in prepared)) return prepared;
    // Half-written variables are no reason to tell nothing of the rest.
    const { coerced = { ...request.variables } } = getVariableValues(graph.apiSchema, asked.variableDefinitions ?? [], { ...request.variables }, { maxErrors: 1 });
    const plan = prepared.remote && graph.plan(prepared.remote);
    return {
      operationName: asked.name?.value ?? null,
      policyVersion: POLICY_VERSION,
      isCaseBound: viewer.claims.boundCase !== undefined,
      fields: analysedFields(prepared, coerced, viewer, graph),
      run: prepared.remote ? print(prepared.remote.document) : null,
      plan: plan ? planStepOf(plan) : null,
      measures: measuresOf(prepared, coerced, limits, graph.prices, budgetOf(viewer, found.trusted !== undefined, budgets)),
    };
  };
}
