import { type FragmentDefinitionNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';

type Path = readonly (string | number)[];

/** The parts of a planned operation that tell the client's name of a place. */
export interface AskedOperation {
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly clientKeys: ReadonlyMap<string, string>;
}

/**
 * Names a place of the data fetched as the client knows it. Of a place the client did not ask for, a key or a required field, only
 * the object around it is named.
 */
export function clientPath(path: Path, { operation, fragments, clientKeys }: AskedOperation): (string | number)[] {
  const innerSets = (sets: readonly SelectionSetNode[], key: string): { isAsked: boolean; sets: SelectionSetNode[] } => {
    const inner: SelectionSetNode[] = [];
    let isAsked = false;
    const collect = (set: SelectionSetNode): void => {
      for (const node of set.selections) {
        if (node.kind === Kind.INLINE_FRAGMENT) collect(node.selectionSet);
        else if (node.kind === Kind.FRAGMENT_SPREAD) {
          const fragment = fragments.get(node.name.value);
          if (fragment) collect(fragment.selectionSet);
        } else if ((node.alias ?? node.name).value === key) {
          isAsked = true;
          if (node.selectionSet) inner.push(node.selectionSet);
        }
      }
    };
    sets.forEach(collect);
    return { isAsked, sets: inner };
  };

  const named: (string | number)[] = [];
  let sets: readonly SelectionSetNode[] = [operation.selectionSet];
  for (const step of path) {
    if (typeof step === 'string') {
      const inner = innerSets(sets, step);
      if (!inner.isAsked) break;
      sets = inner.sets;
    }
    named.push(typeof step === 'string' ? (clientKeys.get(step) ?? step) : step);
  }
  return named;
}
