import type { GraphQLSchema } from 'graphql';
import { type RemoteOperation, valuesFor } from '../operations/prepare-operation.js';
import { type CostNode, compileCost, type Variables } from './compile-cost.js';
import type { CostLabels } from './cost-labels.js';

/** Tells what operations cost on one supergraph. */
export interface PriceList {
  /**
   * What an operation is taken to cost before it runs, with its variables by the names that the client gave them.
   * @throws `BAD_USER_INPUT` where a list that must be sliced is not.
   */
  estimate(operation: RemoteOperation, variables: Variables): number;
  /** What an answer did cost: its objects, each with its weight. */
  count(operation: RemoteOperation, data: Readonly<Record<string, unknown>> | null | undefined): number;
}

/** A place of the answer, however often the operation selects it. */
interface CountNode {
  readonly weight: number;
  readonly once: number;
  readonly children: readonly (readonly [key: string, node: CountNode])[];
}

interface Compiled {
  readonly nodes: readonly CostNode[];
  readonly places: CountNode['children'];
}

const costOf = ({ isIncluded, once, weight, size, children }: CostNode, variables: Variables): number =>
  isIncluded(variables) ? once + size(variables) * (weight + sumOf(children, variables)) : 0;

const sumOf = (nodes: readonly CostNode[], variables: Variables): number => nodes.reduce((sum, node) => sum + costOf(node, variables), 0);

/** A field that is selected twice, by fragments or of several types, stands in the answer once. */
function merge(nodes: readonly CostNode[]): CountNode['children'] {
  const byKey = new Map<string, CostNode[]>();
  for (const node of nodes) {
    const known = byKey.get(node.key);
    if (known) known.push(node);
    else byKey.set(node.key, [node]);
  }
  return [...byKey].map(([key, same]) => [key, {
    weight: Math.max(...same.map(({ weight }) => weight)),
    once: Math.max(...same.map(({ once }) => once)),
    children: merge(same.flatMap(({ children }) => children)),
  }]);
}

function countValue(value: unknown, node: CountNode): number {
  if (value === null || value === undefined) return 0;
  if (!Array.isArray(value)) return node.weight + countFields(value, node.children);
  let sum = 0;
  for (let index = 0; index < value.length; index += 1) sum += countValue(value[index], node);
  return sum;
}

function countFields(value: unknown, places: CountNode['children']): number {
  if (places.length === 0 || typeof value !== 'object' || value === null) return 0;
  let sum = 0;
  for (const [key, node] of places) {
    const inner = (value as Record<string, unknown>)[key];
    if (inner !== undefined) sum += node.once + countValue(inner, node);
  }
  return sum;
}

/** Builds the price list of a supergraph. What an operation costs is read out of its document once, and kept as long as it is. */
export function createPriceList(schema: GraphQLSchema, labels: CostLabels): PriceList {
  const kept = new WeakMap<RemoteOperation, Compiled>();
  const compiled = (remote: RemoteOperation): Compiled => {
    const known = kept.get(remote);
    if (known) return known;
    const nodes = compileCost(remote.document, remote.operation, schema, labels);
    const fresh = { nodes, places: merge(nodes) };
    kept.set(remote, fresh);
    return fresh;
  };
  return {
    estimate: (remote, given) => sumOf(compiled(remote).nodes, valuesFor(remote, given)),
    count: (remote, data) => countFields(data, compiled(remote).places),
  };
}
