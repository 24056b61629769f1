import { type DirectiveNode, type DocumentNode, type FieldNode, Kind, type SelectionNode, type SelectionSetNode, visit } from 'graphql';

/** Response key of what stands in a selection set of which nothing is left; no answer shows it. */
export const PLACEHOLDER = '_client_';

const placeholder: FieldNode = { kind: Kind.FIELD, alias: { kind: Kind.NAME, value: PLACEHOLDER }, name: { kind: Kind.NAME, value: '__typename' } };

/** Whether a directive lets its node be, whatever the variables; `undefined` where it depends on them. */
function verdict({ name, arguments: given = [] }: DirectiveNode): boolean | undefined {
  const value = given.find((argument) => argument.name.value === 'if')?.value;
  if (value?.kind !== Kind.BOOLEAN) return undefined;
  if (name.value === 'include') return value.value;
  return name.value === 'skip' ? !value.value : undefined;
}

/**
 * Settles `@skip` and `@include` that depend on no variable. Apollo's planner drops such a condition where it stands below one
 * that depends on a variable, and then asks for a field without what the field requires.
 */
export function settleConstantConditions(document: DocumentNode): DocumentNode {
  const settle = (node: SelectionNode): SelectionNode[] => {
    const verdicts = (node.directives ?? []).map(verdict);
    if (verdicts.includes(false)) return [];
    return [verdicts.includes(true) ? { ...node, directives: (node.directives ?? []).filter((_, index) => verdicts[index] === undefined) } : node];
  };
  const settleSet = (set: SelectionSetNode): SelectionSetNode => {
    const selections = set.selections.flatMap(settle);
    return { ...set, selections: selections.length > 0 ? selections : [placeholder] };
  };
  return visit(document, { SelectionSet: { enter: settleSet } });
}
