import type { QueryPlanFieldNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import type { PartedFetch } from '../corrections/split-fetches.js';
import type { ImpliedTypes } from '../execution/implied-types.js';
import { pathKey } from '../provided-paths.js';
import { compileCollector } from './collect-objects.js';
import type { Identity } from './entity-tables.js';
import { type Brought, keyOfPath, type Path, type PlacedFetch, type PlanFetches } from './plan-fetches.js';
import { isInherited, type Json, type Run } from './run.js';
import { compileFields } from './write-representations.js';

/** A path of the data at which fetches find entities. */
export interface EntityPlace {
  readonly number: number;
  readonly typename: string;
  readonly identity: Identity;
  readonly find: (run: Run) => Json[];
}

/** A field of a representation, and the fetch that brings it; `undefined` where it stands in the object itself. */
export interface RequiredField {
  readonly node: QueryPlanFieldNode;
  readonly key: string;
  readonly table: number | undefined;
}

/** How a plan is run without writing what one fetch brings into what others brought. */
export interface PlanTables {
  placeAt(path: string): EntityPlace | undefined;
  /** The fetch in whose table a key of the objects at a path is; `undefined` where it stands in the object itself. */
  tableOf(path: string, key: string): number | undefined;
  requiredOf(fetch: PartedFetch): readonly RequiredField[];
}

const keyOf = ({ alias, name }: QueryPlanFieldNode): string => alias ?? name;
const isTypename = (node: QueryPlanFieldNode): boolean => node.name === '__typename' && keyOf(node) === '__typename';
const areFields = (nodes: readonly QueryPlanSelectionNode[]): nodes is readonly QueryPlanFieldNode[] =>
  nodes.every((node) => node.kind === 'Field' && (!node.selections || areFields(node.selections)));

/** The fields that a fetch requires of entities of one type, which tell no types apart further down. */
function fieldsOfOneType({ requires = [] }: PartedFetch, typename: string): readonly QueryPlanFieldNode[] | undefined {
  const [only, ...others] = requires;
  if (others.length > 0 || only?.kind !== 'InlineFragment' || only.typeCondition !== typename) return undefined;
  const selections: readonly QueryPlanSelectionNode[] = only.selections;
  if (!areFields(selections) || !selections.some(isTypename) || selections.some((node) => isInherited(keyOf(node)))) return undefined;
  return new Set(selections.map(({ name }) => name)).size === selections.length ? selections : undefined;
}

const everyKey = (brought: Brought, path: string, holds: (path: string, key: string) => boolean): boolean =>
  [...brought].every(([key, inner]) => holds(pathKey(path, key), key) && everyKey(inner, pathKey(path, key), holds));

const typeBelow = (implied: ImpliedTypes | undefined, steps: Path): string | undefined =>
  steps.reduce<ImpliedTypes | undefined>((types, step) => (step === '@' ? types : types?.fields.get(String(step))), implied)?.typename;

const isWithoutRewrites = ({ inputRewrites, outputRewrites, parts = [] }: PartedFetch): boolean => !inputRewrites?.length && !outputRewrites?.length && parts.every(isWithoutRewrites);

/**
 * Finds out whether a plan can be run with tables: each path of the data is brought by one fetch alone, and entities are all of types that are
 * known beforehand. `undefined` where it is not so, and what fetches bring has to be merged.
 */
export function readTables(fetches: PlanFetches): PlanTables | undefined {
  const { all, providerOf, isRepeated } = fetches;
  const ofEntities = all.filter(({ fetch }) => fetch.requires);
  const isSole = (path: string, key: string): boolean => !isInherited(key) && (key === '__typename' || providerOf(path) !== undefined);
  const isFit = ({ fetch, path, brought }: PlacedFetch): boolean =>
    fetch.operationKind !== 'mutation' && isWithoutRewrites(fetch) && (fetch.requires !== undefined) === path.length > 0 && everyKey(brought, keyOfPath(path), isSole);
  if (!all.every(isFit)) return undefined;

  const numbersAt = new Map<string, Set<number>>();
  for (const { number, path } of ofEntities) numbersAt.set(keyOfPath(path), (numbersAt.get(keyOfPath(path)) ?? new Set()).add(number));
  const tableOf = (path: string, key: string): number | undefined => {
    const provider = providerOf(pathKey(path, key));
    return provider !== undefined && numbersAt.get(path)?.has(provider) ? provider : undefined;
  };

  const isOfOneFetch = (node: QueryPlanFieldNode, path: string, provider: number | undefined): boolean =>
    provider !== undefined && (node.selections ?? []).every((inner) => inner.kind === 'Field' && providerOf(pathKey(path, keyOf(inner))) === provider && isOfOneFetch(inner, pathKey(path, keyOf(inner)), provider));

  /** What a fetch requires of the entities at a path, and where that is; `undefined` where some of it is nowhere in one piece. */
  const requiredOf = (fetch: PartedFetch, typename: string, path: string): RequiredField[] | undefined => {
    const nodes = (fieldsOfOneType(fetch, typename) ?? []).filter((node) => !isTypename(node));
    const isThere = (node: QueryPlanFieldNode): boolean => isOfOneFetch(node, pathKey(path, keyOf(node)), providerOf(pathKey(path, keyOf(node))));
    return nodes.length > 0 && nodes.every(isThere) ? nodes.map((node) => ({ node, key: keyOf(node), table: tableOf(path, keyOf(node)) })) : undefined;
  };

  const places = new Map<string, EntityPlace>();
  const required = new Map<PartedFetch, readonly RequiredField[]>();
  const addPlace = (path: string): boolean => {
    const here = ofEntities.filter((placed) => keyOfPath(placed.path) === path);
    const [{ path: steps } = { path: [] }] = here;
    const base = all[providerOf(path) ?? -1];
    if (!base?.path.every((step, index) => step === steps[index]) || here.some((one) => one.path.join() !== steps.join())) return false;
    const typename = typeBelow(base.fetch.implied, steps.slice(base.path.length));
    if (typename === undefined) return false;
    const made = here.flatMap(({ fetch }) => [fetch, ...(fetch.parts ?? [])]);
    const identifying = new Map<string, QueryPlanFieldNode>();
    for (const fetch of made) {
      const fields = requiredOf(fetch, typename, path);
      if (!fields) return false;
      required.set(fetch, fields);
      for (const { node, key, table } of fields) if (table === undefined) identifying.set(key, node);
    }
    const identity = identityOf([...identifying.values()], made.some(isRepeated));
    if (!identity) return false;
    const collect = compileCollector(steps.slice(base.path.length));
    const find = base.fetch.requires ? (run: Run): Json[] => collect(run.tables.tables[base.number] ?? []) : (run: Run): Json[] => collect([run.data]);
    places.set(path, { number: places.size, typename, identity, find });
    return true;
  };
  if (![...numbersAt.keys()].every(addPlace)) return undefined;
  return {
    placeAt: (path) => places.get(path),
    tableOf,
    requiredOf: (fetch) => required.get(fetch) ?? [],
  };
}

function identityOf(nodes: readonly QueryPlanFieldNode[], isOrdered: boolean): Identity | undefined {
  const [only, ...others] = nodes;
  if (!only) return undefined;
  const key = others.length === 0 && !only.selections ? keyOf(only) : undefined;
  const write = compileFields(nodes.map((node) => ({ ...node, name: keyOf(node) })));
  return write && { key, isOrdered, write };
}
