import type { PlanNode } from '@apollo/query-planner';

/** A node of a plan with what a change makes of each node right inside it. A fetch, which has none, is left as it is. */
export function mapInner(node: PlanNode, change: (inner: PlanNode) => PlanNode): PlanNode {
  switch (node.kind) {
    case 'Sequence':
    case 'Parallel':
      return { ...node, nodes: node.nodes.map(change) };
    case 'Flatten':
      return { ...node, node: change(node.node) };
    case 'Condition':
      return { ...node, ...(node.ifClause ? { ifClause: change(node.ifClause) } : {}), ...(node.elseClause ? { elseClause: change(node.elseClause) } : {}) };
    default:
      return node;
  }
}
