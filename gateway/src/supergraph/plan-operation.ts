import type { PlanNode, QueryPlanner } from '@apollo/query-planner';
import { operationFromDocument } from '@apollo/federation-internals';
import { type DocumentNode, type FragmentDefinitionNode, Kind, type OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { RemoteOperation } from '../operations/prepare-operation.js';
import { settleConstantConditions } from './corrections/constant-conditions.js';
import { plumbingNames } from './corrections/field-sets.js';
import { protectNames } from './corrections/protect-names.js';
import { joinRepeatedFetches } from './corrections/join-fetches.js';
import type { NamedRequirements } from './corrections/required-arguments.js';
import { createFetchSplitter } from './corrections/split-fetches.js';
import { providedPaths } from './provided-paths.js';

/** An operation, how it is fetched, and what is needed to make the client's answer of what was fetched. */
export interface PlannedOperation {
  /** `undefined` where nothing is to be fetched, or no subgraph can be asked for it. */
  readonly plan: PlanNode | undefined;
  /** The operation as it is planned: its response keys are those of the data fetched. */
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** The client's response key of each key that only the gateway knows. */
  readonly clientKeys: ReadonlyMap<string, string>;
  /** Paths of response keys that the plan brings values for. */
  readonly provided: ReadonlySet<string>;
}

/** Why an operation that is valid cannot be run. */
export interface PlanFault {
  readonly cause: unknown;
}

/** Finds the plans of operations, and keeps those it made. */
export interface Planning {
  plan(operation: RemoteOperation): PlannedOperation | PlanFault;
  has(operation: RemoteOperation): boolean;
  readonly size: number;
}

/** Plans that are kept beside those of operations that are kept themselves, and characters of their operations and fetches. */
const KEPT_PLANS = 1000;
const KEPT_CHARACTERS = 4 * 1024 * 1024;

export const isFault = (planned: PlannedOperation | PlanFault): planned is PlanFault => 'cause' in planned;

function planOperation(document: DocumentNode, planner: QueryPlanner): PlanNode | undefined {
  const { node } = planner.buildQueryPlan(operationFromDocument(planner.supergraph.apiSchema(), document, { validate: false }));
  if (node?.kind === 'Subscription') throw new Error('subscriptions are not planned');
  return node;
}

/** Plans operations with Apollo's planner over a corrected supergraph, and corrects what needs a correction in the plan. */
export function createPlanning(planner: QueryPlanner, { document: supergraph, standIns }: NamedRequirements, removeTypenames: (node: PlanNode) => PlanNode): Planning {
  const plumbing = plumbingNames(supergraph);
  const splitFetches = createFetchSplitter(supergraph, standIns);
  const kept = new LRUCache<string, { planned: PlannedOperation | PlanFault; size: number }>({
    max: KEPT_PLANS,
    maxSize: KEPT_CHARACTERS,
    sizeCalculation: ({ size }) => size,
  });

  // Who keeps an operation keeps its plan.
  const ofOperation = new WeakMap<RemoteOperation, PlannedOperation | PlanFault>();

  const make = (asked: DocumentNode): PlannedOperation | PlanFault => {
    const { document: named, clientKeys } = protectNames(asked, plumbing);
    const document = settleConstantConditions(named);
    const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
    const fragments = new Map(document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [])));
    try {
      const node = planOperation(document, planner);
      if (!operation) throw new Error('a document without an operation');
      const plan = node && removeTypenames(splitFetches(joinRepeatedFetches(node)));
      return { plan, operation, fragments, clientKeys, provided: providedPaths(plan) };
    } catch (cause) {
      return { cause };
    }
  };
  return {
    plan: (operation) => {
      const { hash, document, text } = operation;
      const own = ofOperation.get(operation);
      if (own) return own;
      const planned = kept.get(hash)?.planned ?? make(document);
      ofOperation.set(operation, planned);
      kept.set(hash, { planned, size: text.length + (isFault(planned) ? 1 : JSON.stringify(planned.plan ?? null).length) });
      return planned;
    },
    has: (operation) => ofOperation.has(operation) || kept.has(operation.hash),
    get size() {
      return kept.size;
    },
  };
}
