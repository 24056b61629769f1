import type { FetchNode, PlanNode, QueryPlanFieldNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import { type DocumentNode, type FieldNode, type InlineFragmentNode, Kind, parse, print, type SelectionSetNode, visit } from 'graphql';
import { argumentOf, parseFieldSet, typesWithFields } from './field-sets.js';
import type { RequiredField } from './required-arguments.js';

/** What the field of a subgraph requires, by name of the subgraph and coordinate: `social-assistance:Resident.monthlyAmount`. */
type Requirements = ReadonlyMap<string, SelectionSetNode>;

/** Which field stands at each place of a representation (`dims.size`): a stand-in or the plain field. */
type Choice = ReadonlyMap<string, string>;

interface FetchGroup {
  readonly choice: Map<string, string>;
  readonly fields: Set<FieldNode>;
}

/** Reads the requirements of a supergraph whose required arguments are named. */
function requirementsOf(supergraph: DocumentNode): Requirements {
  const names = new Map<string, string>();
  for (const node of supergraph.definitions) {
    if (node.kind !== Kind.ENUM_TYPE_DEFINITION || node.name.value !== 'join__Graph') continue;
    for (const { name, directives = [] } of node.values ?? []) {
      const graph = directives.find((directive) => directive.name.value === 'join__graph');
      names.set(name.value, (graph && argumentOf(graph, 'name')) ?? name.value);
    }
  }
  const requirements = new Map<string, SelectionSetNode>();
  for (const type of typesWithFields(supergraph)) {
    for (const field of type.fields ?? []) {
      for (const directive of field.directives ?? []) {
        const requires = directive.name.value === 'join__field' ? argumentOf(directive, 'requires') : undefined;
        const graph = names.get(argumentOf(directive, 'graph') ?? '');
        if (requires && graph) requirements.set(`${graph}:${type.name.value}.${field.name.value}`, parseFieldSet(requires));
      }
    }
  }
  return requirements;
}

const keyOf = ({ alias, name }: QueryPlanFieldNode): string => alias ?? name;

/**
 * Makes the correction of plans that goes with stand-ins: fetches ask the field and arguments behind each, representations carry
 * its value under the name the subgraph knows, and where two fields of one fetch require one field with different arguments,
 * the fetch becomes several.
 */
export function createFetchSplitter(supergraph: DocumentNode, standIns: ReadonlyMap<string, RequiredField>): (node: PlanNode) => PlanNode {
  if (standIns.size === 0) return (node) => node;
  const requirements = requirementsOf(supergraph);
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
    choose(requirements.get(`${graph}:${type}.${field}`), '', choice);
    return choice;
  };

  /** The fields of an entity fetch, each with what it wants to find in the representation. */
  const groupsOf = (fetch: FetchNode, entities: SelectionSetNode): FetchGroup[] => {
    const groups: FetchGroup[] = [];
    const add = (field: FieldNode, choice: Choice): void => {
      const fits = ({ choice: taken }: FetchGroup): boolean => [...choice].every(([place, name]) => (taken.get(place) ?? name) === name);
      const group = groups.find(fits) ?? { choice: new Map(), fields: new Set() };
      if (group.fields.size === 0) groups.push(group);
      group.fields.add(field);
      for (const [place, name] of choice) group.choice.set(place, name);
    };
    const collect = (set: SelectionSetNode, type: string): void => {
      for (const node of set.selections) {
        if (node.kind === Kind.FIELD) add(node, choiceOf(fetch.serviceName, type, node.name.value));
        if (node.kind === Kind.INLINE_FRAGMENT) collect(node.selectionSet, node.typeCondition?.name.value ?? type);
      }
    };
    collect(entities, '');
    return groups;
  };

  const requiresFor = (nodes: readonly QueryPlanSelectionNode[], path: string, choice: Choice): QueryPlanSelectionNode[] =>
    nodes.flatMap((node): QueryPlanSelectionNode[] => {
      if (node.kind === 'InlineFragment') return [{ ...node, selections: requiresFor(node.selections, path, choice) }];
      const key = keyOf(node);
      const name = realName(node.name);
      const chosen = choice.get(`${path}${name}`);
      if (chosen === undefined ? name !== node.name : chosen !== node.name) return [];
      const inner = node.selections ? { selections: requiresFor(node.selections, `${path}${name}.`, choice) } : {};
      return [{ ...node, name, ...(key === name ? {} : { alias: key }), ...inner }];
    });

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
  const fetchOf = (fetch: FetchNode, document: DocumentNode, { fields, choice }: FetchGroup): FetchNode => {
    const used = new Set<string>();
    const isEmpty = ({ selectionSet }: InlineFragmentNode): boolean => selectionSet.selections.length === 0;
    const kept = visit(document, {
      Field: {
        enter: (node) => {
          if (node.name.value === '_entities') return undefined;
          return fields.has(node) ? false : null;
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
      requires: requiresFor(fetch.requires ?? [], '', choice),
      operation: print(askBehind(operation)),
      variableUsages: (fetch.variableUsages ?? []).filter((name) => used.has(name)),
    };
  };

  const splitFetch = (fetch: FetchNode): PlanNode => {
    const document = parse(fetch.operation, { noLocation: true });
    const [operation] = document.definitions;
    const root = operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet.selections[0] : undefined;
    if (!fetch.requires || root?.kind !== Kind.FIELD || !root.selectionSet) return { ...fetch, operation: print(askBehind(document)) };
    const [first, ...others] = groupsOf(fetch, root.selectionSet).map((group) => fetchOf(fetch, document, group));
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
