import type { PlanNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import { parse, print } from 'graphql';

/** One step of a query plan. */
export type PlanStep =
  | { readonly kind: 'sequence' | 'parallel'; readonly steps: readonly PlanStep[] }
  | { readonly kind: 'flatten'; readonly path: string; readonly step: PlanStep }
  | { readonly kind: 'condition'; readonly variable: string; readonly included?: PlanStep; readonly skipped?: PlanStep }
  | { readonly kind: 'fetch'; readonly subgraph: string; readonly operation: string; readonly requires?: string; readonly variables: readonly string[] };

function selectionText(selections: readonly QueryPlanSelectionNode[]): string {
  return selections
    .map((selection) => {
      const inner = selection.selections ? ` { ${selectionText(selection.selections)} }` : '';
      if (selection.kind === 'Field') return `${selection.alias ? `${selection.alias}: ` : ''}${selection.name}${inner}`;
      return `...${selection.typeCondition ? ` on ${selection.typeCondition}` : ''}${inner}`;
    })
    .join(' ');
}

/** A plan as the explorer draws it. @throws {TypeError} for a kind of step that it has no picture for. */
export function planStepOf(node: PlanNode): PlanStep {
  switch (node.kind) {
    case 'Sequence':
    case 'Parallel':
      return { kind: node.kind === 'Sequence' ? 'sequence' : 'parallel', steps: node.nodes.map(planStepOf) };
    case 'Flatten':
      return { kind: 'flatten', path: node.path.join('.'), step: planStepOf(node.node) };
    case 'Condition':
      return {
        kind: 'condition',
        variable: node.condition,
        ...(node.ifClause ? { included: planStepOf(node.ifClause) } : {}),
        ...(node.elseClause ? { skipped: planStepOf(node.elseClause) } : {}),
      };
    case 'Fetch':
      return {
        kind: 'fetch',
        subgraph: node.serviceName,
        operation: print(parse(node.operation)),
        variables: node.variableUsages ?? [],
        ...(node.requires && node.requires.length > 0 ? { requires: print(parse(`{ ${selectionText(node.requires)} }`)) } : {}),
      };
    default:
      throw new TypeError(`a query plan has a step of kind ${node.kind}, which the explorer does not draw`);
  }
}
