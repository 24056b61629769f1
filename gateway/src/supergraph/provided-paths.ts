import type { FetchNode, PlanNode } from '@apollo/query-planner';
import { Kind, parse, type SelectionSetNode } from 'graphql';

/** A path of response keys without places in lists, as one text. */
export const pathKey = (outer: string, key: string): string => `${outer}.${key}`;

/** Response keys that a fetch changes once its answer is there. */
export function renamesOf(fetch: FetchNode): ReadonlyMap<string, string> {
  const renames = new Map<string, string>();
  for (const rewrite of fetch.outputRewrites ?? []) {
    const last = rewrite.path.at(-1);
    if (rewrite.kind === 'KeyRenamer' && last !== undefined) renames.set(last, rewrite.renameKeyTo);
  }
  return renames;
}

/** Every path of response keys that some fetch of a plan brings values for. */
export function providedPaths(plan: PlanNode | undefined): ReadonlySet<string> {
  const paths = new Set<string>();
  const addSet = (set: SelectionSetNode, outer: string, renames: ReadonlyMap<string, string>): void => {
    for (const node of set.selections) {
      if (node.kind === Kind.INLINE_FRAGMENT) addSet(node.selectionSet, outer, renames);
      if (node.kind !== Kind.FIELD) continue;
      const key = (node.alias ?? node.name).value;
      const path = pathKey(outer, renames.get(key) ?? key);
      paths.add(path);
      if (node.selectionSet) addSet(node.selectionSet, path, renames);
    }
  };
  const addFetch = (fetch: FetchNode, outer: string): void => {
    const [operation] = parse(fetch.operation, { noLocation: true }).definitions;
    if (operation?.kind !== Kind.OPERATION_DEFINITION) return;
    const [root] = operation.selectionSet.selections;
    const isOfEntities = fetch.requires && root?.kind === Kind.FIELD && root.selectionSet;
    addSet(isOfEntities ? isOfEntities : operation.selectionSet, outer, renamesOf(fetch));
  };
  const add = (node: PlanNode | undefined, outer: string): void => {
    if (node?.kind === 'Fetch') addFetch(node, outer);
    else if (node?.kind === 'Sequence' || node?.kind === 'Parallel') for (const inner of node.nodes) add(inner, outer);
    else if (node?.kind === 'Flatten') add(node.node, node.path.filter((step) => step !== '@').reduce<string>((path, step) => pathKey(path, String(step)), outer));
    else if (node?.kind === 'Condition') {
      add(node.ifClause, outer);
      add(node.elseClause, outer);
    }
  };
  add(plan, '');
  return paths;
}
