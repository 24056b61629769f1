import type { FetchNode, PlanNode, QueryPlanFieldNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import { type DocumentNode, type FieldNode, type InlineFragmentNode, Kind, parse, print, type SelectionSetNode, visit } from 'graphql';
import type { RequiredField } from './required-arguments.js';
import { readRequirements } from './requirements.js';

/** Which field stands at each place of a representation (`dims.size`): a stand-in or the plain field. */
type Choice = ReadonlyMap<string, string>;

interface FetchGroup {
  /** The conditions under which its fields are asked, where they require anything. */
  readonly condition: string;
  readonly choice: Map<string, string>;
  readonly fields: Set<FieldNode>;
}

const keyOf = ({ alias, name }: QueryPlanFieldNode): string => alias ?? name;

/**
 * Makes the correction of plans. Fetches ask the field and arguments behind each stand-in, and representations carry its value under
 * the name the subgraph knows. A fetch becomes several where two of its fields require one field with different arguments, or where
 * a field with requirements is asked under a condition: without it the planner does not fetch what the field requires, and the
 * representation that lacks it would cost the other fields their answer.
 */
export function createFetchSplitter(supergraph: DocumentNode, standIns: ReadonlyMap<string, RequiredField>): (node: PlanNode) => PlanNode {
  const requirements = readRequirements(supergraph);
  const realName = (name: string): string => standIns.get(name)?.name ?? name;

  const choose = (set: SelectionSetNode | undefined, path: string, choice: Map<string, string>): void => {
    for (const node of set?.selections ?? []) {
      if (node.kind === Kind.INLINE_FRAGMENT) choose(node.selectionSet, path, choice);
      if (node.kind !== Kind.FIELD) continue;
      const place = `${path}${realName(node.name.value)}`;
      choice.set(place, node.name.value);
      choose(node.selectionSet, `${place}.`, choice);
    }
  };
  const choiceOf = (graph: string, type: string, field: string): Choice => {
    const choice = new Map<string, string>();
    choose(requirements.of(graph, type, field), '', choice);
    return choice;
  };

  /** The fields of an entity fetch, each with what it wants to find in the representation. */
  const groupsOf = (fetch: FetchNode, entities: SelectionSetNode): FetchGroup[] => {
    const groups: FetchGroup[] = [];
    const add = (field: FieldNode, choice: Choice, asked: string): void => {
      const condition = choice.size > 0 ? asked : '';
      const fits = (group: FetchGroup): boolean =>
        group.condition === condition && [...choice].every(([place, name]) => (group.choice.get(place) ?? name) === name);
      const group = groups.find(fits) ?? { condition, choice: new Map(), fields: new Set() };
      if (group.fields.size === 0) groups.push(group);
      group.fields.add(field);
      for (const [place, name] of choice) group.choice.set(place, name);
    };
    const collect = (set: SelectionSetNode, type: string, outer: string): void => {
      for (const node of set.selections) {
        const condition = outer + (node.directives ?? []).map(print).join('');
        if (node.kind === Kind.FIELD) add(node, choiceOf(fetch.serviceName, type, node.name.value), condition);
        if (node.kind === Kind.INLINE_FRAGMENT) collect(node.selectionSet, node.typeCondition?.name.value ?? type, condition);
      }
    };
    collect(entities, '', '');
    return groups;
  };

  /** What the representations of a group carry: keys and its own requirements, without those of other groups. */
  const requiresFor = (fetch: FetchNode, { choice }: FetchGroup, groups: readonly FetchGroup[]): QueryPlanSelectionNode[] => {
    const elsewhere = new Set(groups.flatMap((group) => [...group.choice.keys()]));
    const isLeftOut = (place: string, node: QueryPlanFieldNode, keys: ReadonlySet<string>): boolean => {
      const chosen = choice.get(place);
      if (chosen !== undefined) return chosen !== node.name;
      return standIns.has(node.name) || (elsewhere.has(place) && !keys.has(place));
    };
    const left = (nodes: readonly QueryPlanSelectionNode[], path: string, keys: ReadonlySet<string>): QueryPlanSelectionNode[] =>
      nodes.flatMap((node): QueryPlanSelectionNode[] => {
        if (node.kind === 'InlineFragment') {
          const ofType = path === '' && node.typeCondition ? requirements.keysOf(fetch.serviceName, node.typeCondition) : keys;
          return [{ ...node, selections: left(node.selections, path, ofType) }];
        }
        const name = realName(node.name);
        const place = `${path}${name}`;
        if (isLeftOut(place, node, keys)) return [];
        const key = keyOf(node);
        const inner = node.selections ? { selections: left(node.selections, `${place}.`, keys) } : {};
        return [{ ...node, name, ...(key === name ? {} : { alias: key }), ...inner }];
      });
    return left(fetch.requires ?? [], '', new Set());
  };

  const askBehind = (document: DocumentNode): DocumentNode =>
    visit(document, {
      Field: (node) => {
        const behind = standIns.get(node.name.value);
        if (!behind) return undefined;
        const name = { ...node.name, value: behind.name };
        return { ...node, alias: node.alias ?? node.name, name, ...(behind.arguments ? { arguments: behind.arguments } : {}) };
      },
    });

  /** A fetch of some fields of the entities, with the variables that these use. */
  const fetchOf = (fetch: FetchNode, document: DocumentNode, group: FetchGroup, groups: readonly FetchGroup[]): FetchNode => {
    const used = new Set<string>();
    const isEmpty = ({ selectionSet }: InlineFragmentNode): boolean => selectionSet.selections.length === 0;
    const kept = visit(document, {
      Field: {
        enter: (node) => {
          if (node.name.value === '_entities') return undefined;
          return group.fields.has(node) ? false : null;
        },
      },
      InlineFragment: { leave: (node) => (isEmpty(node) ? null : undefined) },
    });
    visit(kept, {
      VariableDefinition: () => false,
      Variable: ({ name }) => {
        used.add(name.value);
      },
    });
    const operation = visit(kept, { VariableDefinition: (node) => (used.has(node.variable.name.value) ? false : null) });
    return {
      ...fetch,
      requires: requiresFor(fetch, group, groups),
      operation: print(askBehind(operation)),
      variableUsages: (fetch.variableUsages ?? []).filter((name) => used.has(name)),
    };
  };

  const splitFetch = (fetch: FetchNode): PlanNode => {
    if (standIns.size === 0 && !fetch.requires) return fetch;
    const document = parse(fetch.operation, { noLocation: true });
    const [operation] = document.definitions;
    const root = operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet.selections[0] : undefined;
    if (!fetch.requires || root?.kind !== Kind.FIELD || !root.selectionSet) return { ...fetch, operation: print(askBehind(document)) };
    const groups = groupsOf(fetch, root.selectionSet);
    const [first, ...others] = groups.map((group) => fetchOf(fetch, document, group, groups));
    if (!first) return fetch;
    return others.length === 0 ? first : { kind: 'Parallel', nodes: [first, ...others] };
  };

  const split = (node: PlanNode): PlanNode => {
    switch (node.kind) {
      case 'Fetch':
        return splitFetch(node);
      case 'Sequence':
      case 'Parallel':
        return { ...node, nodes: node.nodes.map(split) };
      case 'Flatten':
        return { ...node, node: split(node.node) };
      case 'Condition':
        return { ...node, ...(node.ifClause ? { ifClause: split(node.ifClause) } : {}), ...(node.elseClause ? { elseClause: split(node.elseClause) } : {}) };
      default:
        return node;
    }
  };
  return split;
}
