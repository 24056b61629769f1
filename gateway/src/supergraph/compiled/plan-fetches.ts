import type { PlanNode } from '@apollo/query-planner';
import { Kind, parse, type SelectionSetNode } from 'graphql';
import type { PartedFetch } from '../corrections/split-fetches.js';
import { pathKey, renamesOf } from '../provided-paths.js';
import { isInherited } from './run.js';

/** Response keys that a fetch brings for one object, each with what it brings below; empty for leaves. */
export interface Brought extends ReadonlyMap<string, Brought> {}

export type Path = readonly (string | number)[];

/** A fetch and where in the data it stands. */
export interface PlacedFetch {
  readonly number: number;
  readonly fetch: PartedFetch;
  /** From the root; `@` stands for every item of a list. */
  readonly path: Path;
  readonly brought: Brought;
  /** Whether its entities are taken over as they come: places of one entity then share what is below it. */
  readonly isPlain: boolean;
}

/** What is known of a whole plan before it runs. */
export interface PlanFetches {
  /** In the order of their numbers. */
  readonly all: readonly PlacedFetch[];
  /** A fetch of the plan by its node and place. */
  placed(fetch: PartedFetch, path: Path): PlacedFetch;
  /** The number of the fetch that alone brings values for a path; `undefined` where several do, or none. */
  providerOf(path: string): number | undefined;
  /** Whether one fetch alone brings values for a key of the objects at its place. */
  isSole(placed: PlacedFetch, key: string): boolean;
  /**
   * The fetch whose entities are all that a path leads through. Reading from them finds each object once, where reading from the
   * root finds it once for each place of its entity.
   */
  sourceOf(placed: PlacedFetch): PlacedFetch | undefined;
  /** Whether the plan asks a subgraph the same thing at several of its places, and nothing in it may change the answer in between. */
  isRepeated(fetch: PartedFetch): boolean;
  /** Whether it asks anything so. */
  readonly asksAgain: boolean;
}

/** A plan that the compiler does not know how to read: the interpreter runs it. */
export class UnknownPlan extends Error {
  override readonly name = 'UnknownPlan';
}

/** A path without places in lists, as one text. */
export const keyOfPath = (path: Path): string => path.filter((step) => step !== '@').reduce<string>((outer, step) => pathKey(outer, String(step)), '');

function readBrought(fetch: PartedFetch): Brought {
  const renames = renamesOf(fetch);
  const add = (set: SelectionSetNode, into: Map<string, Brought>): void => {
    for (const node of set.selections) {
      if (node.kind === Kind.FRAGMENT_SPREAD) throw new UnknownPlan('a fetch with named fragments');
      if (node.kind === Kind.INLINE_FRAGMENT) {
        add(node.selectionSet, into);
        continue;
      }
      const asked = (node.alias ?? node.name).value;
      const key = renames.get(asked) ?? asked;
      const inner = (into.get(key) ?? new Map()) as Map<string, Brought>;
      into.set(key, inner);
      if (node.selectionSet) add(node.selectionSet, inner);
    }
  };
  const brought = new Map<string, Brought>();
  const [operation] = parse(fetch.operation, { noLocation: true }).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new UnknownPlan('a fetch without an operation');
  const [root] = operation.selectionSet.selections;
  const ofEntities = fetch.requires && root?.kind === Kind.FIELD ? root.selectionSet : undefined;
  add(ofEntities ?? operation.selectionSet, brought);
  return brought;
}

/** Reads a plan for what its fetches bring and where. */
export function readPlanFetches(plan: PlanNode): PlanFetches {
  const all: PlacedFetch[] = [];
  const providers = new Map<string, Set<number>>();
  const asked = new Map<string, number>();
  const question = ({ serviceName, operation }: PartedFetch): string => `${serviceName}\n${operation}`;

  const note = (brought: Brought, outer: string, number: number): void => {
    for (const [key, inner] of brought) {
      const path = pathKey(outer, key);
      const known = providers.get(path) ?? new Set();
      providers.set(path, known.add(number));
      note(inner, path, number);
    }
  };
  const read = (node: PlanNode | undefined, path: Path): void => {
    switch (node?.kind) {
      case undefined:
        return;
      case 'Fetch': {
        const fetch: PartedFetch = node;
        const brought = readBrought(fetch);
        const isPlain = !fetch.parts && !fetch.inputRewrites?.length && !fetch.outputRewrites?.length && ![...brought.keys()].some(isInherited);
        const placed: PlacedFetch = { number: all.length, fetch, path, brought, isPlain };
        all.push(placed);
        note(placed.brought, keyOfPath(path), placed.number);
        for (const one of [fetch, ...(fetch.parts ?? [])]) asked.set(question(one), (asked.get(question(one)) ?? 0) + 1);
        return;
      }
      case 'Sequence':
      case 'Parallel':
        for (const inner of node.nodes) read(inner, path);
        return;
      case 'Flatten':
        read(node.node, [...path, ...node.path]);
        return;
      case 'Condition':
        read(node.ifClause, path);
        read(node.elseClause, path);
        return;
      default:
        throw new UnknownPlan('a plan with a node of another kind');
    }
  };
  read(plan, []);
  const hasMutations = all.some(({ fetch }) => fetch.operationKind === 'mutation');

  const isOnlyProvider = (number: number, path: string): boolean => {
    const known = providers.get(path);
    return known?.size === 1 && known.has(number);
  };
  const leadsTo = (source: PlacedFetch, path: Path): boolean => {
    if (!source.fetch.requires || !source.isPlain || source.path.length >= path.length) return false;
    if (!source.path.every((step, index) => step === path[index])) return false;
    return path.every((step, index) => index < source.path.length || step === '@' || isOnlyProvider(source.number, keyOfPath(path.slice(0, index + 1))));
  };
  return {
    all,
    providerOf: (path) => {
      const known = providers.get(path);
      return known?.size === 1 ? [...known][0] : undefined;
    },
    placed: (fetch, path) => {
      const found = all.find((placed) => placed.fetch === fetch && keyOfPath(placed.path) === keyOfPath(path));
      if (!found) throw new UnknownPlan('a fetch that was not read');
      return found;
    },
    isSole: ({ number, path }, key) => isOnlyProvider(number, pathKey(keyOfPath(path), key)),
    sourceOf: ({ path, number }) =>
      all.filter((source) => source.number !== number && leadsTo(source, path)).reduce<PlacedFetch | undefined>((deepest, one) => (deepest && deepest.path.length >= one.path.length ? deepest : one), undefined),
    isRepeated: (fetch) => !hasMutations && (asked.get(question(fetch)) ?? 0) > 1,
    asksAgain: !hasMutations && [...asked.values()].some((times) => times > 1),
  };
}
