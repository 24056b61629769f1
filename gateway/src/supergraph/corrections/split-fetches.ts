import type { FetchNode, PlanNode, QueryPlanFieldNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import { type DocumentNode, type FieldNode, type InlineFragmentNode, Kind, parse, print, type SelectionSetNode, stripIgnoredCharacters, visit } from 'graphql';
import type { ImpliedTypes } from '../execution/implied-types.js';
import { mapInner } from './map-inner.js';
import type { RequiredField } from './required-arguments.js';
import { readRequirements } from './requirements.js';

/** Which field stands at each place of a representation (`dims.size`): a stand-in or the plain field. */
type Choice = ReadonlyMap<string, string>;

/** A field of an entity fetch, and what it wants to find in the representation. */
interface Need {
  readonly field: FieldNode;
  readonly choice: Choice;
}

/** Fields that one representation serves. */
interface FetchGroup {
  readonly choice: Map<string, string>;
  readonly needs: Need[];
}

/** A fetch of entities that can also be made in parts, for entities that lack what only some of its fields require. */
export interface PartedFetch extends FetchNode {
  readonly parts?: readonly PartedFetch[];
  /** Types of the objects it brings, below the entities where it brings these. */
  readonly implied?: ImpliedTypes;
}

const keyOf = ({ alias, name }: QueryPlanFieldNode): string => alias ?? name;

/** Puts fields together as long as they agree on every place of the representation. */
function group(needs: readonly Need[], agree: (group: FetchGroup, choice: Choice) => boolean): FetchGroup[] {
  const groups: FetchGroup[] = [];
  for (const need of needs) {
    const found = groups.find((candidate) => agree(candidate, need.choice));
    const into: FetchGroup = found ?? { choice: new Map(), needs: [] };
    if (!found) groups.push(into);
    into.needs.push(need);
    for (const [place, name] of need.choice) into.choice.set(place, name);
  }
  return groups;
}

const doNotContradict = ({ choice: taken }: FetchGroup, choice: Choice): boolean => [...choice].every(([place, name]) => (taken.get(place) ?? name) === name);
const areEqual = (one: FetchGroup, choice: Choice): boolean => one.choice.size === choice.size && [...choice].every(([place, name]) => one.choice.get(place) === name);

/**
 * Makes the correction of plans. Fetches ask the field and arguments behind each stand-in, and representations carry its value under
 * the name the subgraph knows. Where two fields of one fetch require one field with different arguments, the fetch becomes several.
 * Where its fields require different things it gets parts: what a field requires may be fetched under a condition or for some types
 * alone, or be lost, and a representation that lacks it must not cost the other fields their answer.
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

  const needsOf = (fetch: FetchNode, entities: SelectionSetNode): Need[] => {
    const needs: Need[] = [];
    const collect = (set: SelectionSetNode, type: string): void => {
      for (const node of set.selections) {
        if (node.kind === Kind.FIELD) needs.push({ field: node, choice: choiceOf(fetch.serviceName, type, node.name.value) });
        if (node.kind === Kind.INLINE_FRAGMENT) collect(node.selectionSet, node.typeCondition?.name.value ?? type);
      }
    };
    collect(entities, '');
    return needs;
  };

  /** What the representations of a group carry: keys and its own requirements, without those of other fields. */
  const requiresFor = (fetch: FetchNode, { choice }: FetchGroup, elsewhere: ReadonlySet<string>): QueryPlanSelectionNode[] => {
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

  const printed = (document: DocumentNode): string => stripIgnoredCharacters(print(askBehind(document)));

  /** A fetch of some fields of the entities, with the variables that these use. */
  const fetchOf = (fetch: FetchNode, document: DocumentNode, group: FetchGroup, elsewhere: ReadonlySet<string>): FetchNode => {
    const fields = new Set(group.needs.map(({ field }) => field));
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
      requires: requiresFor(fetch, group, elsewhere),
      operation: printed(operation),
      variableUsages: (fetch.variableUsages ?? []).filter((name) => used.has(name)),
    };
  };

  const splitFetch = (fetch: FetchNode): PlanNode => {
    if (standIns.size === 0 && !fetch.requires) return fetch;
    const document = parse(fetch.operation, { noLocation: true });
    const [operation] = document.definitions;
    const root = operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet.selections[0] : undefined;
    if (!fetch.requires || root?.kind !== Kind.FIELD || !root.selectionSet) return { ...fetch, operation: printed(document) };
    const needs = needsOf(fetch, root.selectionSet);
    const elsewhere = new Set(needs.flatMap(({ choice }) => [...choice.keys()]));
    if (elsewhere.size === 0) return standIns.size === 0 ? fetch : { ...fetch, operation: printed(document) };
    const [first, ...others] = group(needs, doNotContradict).map((whole): PartedFetch => {
      const parts = group(whole.needs, areEqual);
      const one = fetchOf(fetch, document, whole, elsewhere);
      return parts.length === 1 ? one : { ...one, parts: parts.map((part) => fetchOf(fetch, document, part, elsewhere)) };
    });
    if (!first) return fetch;
    return others.length === 0 ? first : { kind: 'Parallel', nodes: [first, ...others] };
  };

  const split = (node: PlanNode): PlanNode => (node.kind === 'Fetch' ? splitFetch(node) : mapInner(node, split));
  return split;
}
