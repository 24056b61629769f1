import type { FetchNode, FlattenNode, PlanNode, QueryPlanSelectionNode, SequenceNode } from '@apollo/query-planner';
import { type FieldNode, Kind, type OperationDefinitionNode, parse, print, type SelectionNode, type SelectionSetNode, stripIgnoredCharacters } from 'graphql';
import { mapInner } from './map-inner.js';

/** A fetch of entities at a path. */
interface EntityFetch extends FlattenNode {
  readonly node: FetchNode;
}

/** The operation of a fetch of entities, and what it asks of them. */
interface EntityOperation {
  readonly operation: OperationDefinitionNode;
  readonly root: FieldNode;
  readonly asked: SelectionSetNode;
}

const isEntityFetch = (node: PlanNode): node is EntityFetch => node.kind === 'Flatten' && node.node.kind === 'Fetch' && node.node.requires !== undefined;
const isBare = ({ inputRewrites, outputRewrites, operationKind }: FetchNode): boolean => !inputRewrites?.length && !outputRewrites?.length && operationKind === 'query';

function readOperation({ operation: text }: FetchNode): EntityOperation | undefined {
  const { definitions: [operation, ...others] } = parse(text, { noLocation: true });
  if (operation?.kind !== Kind.OPERATION_DEFINITION || others.length > 0) return undefined;
  const [root, ...further] = operation.selectionSet.selections;
  return root?.kind === Kind.FIELD && further.length === 0 && root.selectionSet ? { operation, root, asked: root.selectionSet } : undefined;
}

/** The fields of entities by type; `undefined` where something else than fields of types is asked. */
function fieldsByType({ selections }: SelectionSetNode): Map<string, readonly FieldNode[]> | undefined {
  const byType = new Map<string, readonly FieldNode[]>();
  for (const node of selections) {
    const type = node.kind === Kind.INLINE_FRAGMENT && !node.directives?.length ? node.typeCondition?.name.value : undefined;
    if (type === undefined || node.kind !== Kind.INLINE_FRAGMENT || byType.has(type)) return undefined;
    const fields = node.selectionSet.selections.filter((inner) => inner.kind === Kind.FIELD);
    if (fields.length < node.selectionSet.selections.length) return undefined;
    byType.set(type, fields);
  }
  return byType;
}

const keyOf = ({ alias, name }: FieldNode): string => (alias ?? name).value;

/** What both ask of each type, the first before the second; `undefined` where they use one key twice. */
function joinAsked(one: SelectionSetNode, other: SelectionSetNode): SelectionSetNode | undefined {
  const [ones, others] = [fieldsByType(one), fieldsByType(other)];
  if (!ones || !others || [...ones.keys()].some((type) => !others.has(type))) return undefined;
  const selections: SelectionNode[] = [];
  for (const [type, fields] of others) {
    const joined = [...(ones.get(type) ?? []), ...fields];
    if (new Set(joined.map(keyOf)).size < joined.length) return undefined;
    selections.push({ kind: Kind.INLINE_FRAGMENT, typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: type } }, selectionSet: { kind: Kind.SELECTION_SET, selections: joined } });
  }
  return { kind: Kind.SELECTION_SET, selections };
}

/** Whether one set of requirements holds all of another. */
const holds = (whole: readonly QueryPlanSelectionNode[], part: readonly QueryPlanSelectionNode[]): boolean =>
  part.every((node) => whole.some((other) => {
    if (node.kind === 'InlineFragment') return other.kind === 'InlineFragment' && other.typeCondition === node.typeCondition && holds(other.selections, node.selections);
    return JSON.stringify(other) === JSON.stringify(node);
  }));

function joinFetches(early: EntityFetch, late: EntityFetch): EntityFetch | undefined {
  const [one, other] = [early.node, late.node];
  if (one.serviceName !== other.serviceName || early.path.join() !== late.path.join() || !isBare(one) || !isBare(other) || !holds(other.requires ?? [], one.requires ?? [])) return undefined;
  const [first, second] = [readOperation(one), readOperation(other)];
  const asked = first && second && joinAsked(first.asked, second.asked);
  if (!asked) return undefined;
  const variables = new Map([...(first.operation.variableDefinitions ?? []), ...(second.operation.variableDefinitions ?? [])].map((node) => [node.variable.name.value, node]));
  const operation: OperationDefinitionNode = {
    ...second.operation, variableDefinitions: [...variables.values()], selectionSet: { kind: Kind.SELECTION_SET, selections: [{ ...second.root, selectionSet: asked }] },
  };
  const variableUsages = [...new Set([...(one.variableUsages ?? []), ...(other.variableUsages ?? [])])];
  return { ...late, node: { ...other, operation: stripIgnoredCharacters(print(operation)), variableUsages } };
}

/** A sequence whose last fetch asks also what another asks; `undefined` where no fetch in it can. */
function joinInto(sequence: SequenceNode, early: EntityFetch): SequenceNode | undefined {
  for (const [index, node] of sequence.nodes.entries()) {
    const joined = isEntityFetch(node) ? joinFetches(early, node) : undefined;
    if (joined) return { ...sequence, nodes: sequence.nodes.with(index, joined) };
  }
  return undefined;
}

/** Of nodes that run side by side: a fetch that another branch comes back to with more in hand is made there. */
function joinBranches(nodes: readonly PlanNode[]): PlanNode[] {
  const left = [...nodes];
  for (const node of nodes) {
    if (!isEntityFetch(node)) continue;
    const index = left.findIndex((other) => other.kind === 'Sequence' && joinInto(other, node));
    const into = left[index];
    const joined = into?.kind === 'Sequence' ? joinInto(into, node) : undefined;
    if (joined) left.splice(index, 1, joined);
    if (joined) left.splice(left.indexOf(node), 1);
  }
  return left;
}

/**
 * Asks a subgraph once where the planner has it asked twice about the same entities: at first for what needs their keys alone, and again,
 * beside it and no later than the whole is there, for what requires fields of others. What is lost of these costs the first its answer no
 * more than before, as a fetch is made in parts where its fields require different things.
 */
export function joinRepeatedFetches(node: PlanNode): PlanNode {
  const joined = mapInner(node, joinRepeatedFetches);
  if (joined.kind !== 'Parallel') return joined;
  const [only, ...others] = joinBranches(joined.nodes);
  return only && others.length === 0 ? only : { ...joined, nodes: only ? [only, ...others] : [] };
}
