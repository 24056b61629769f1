import type { ConditionNode, FetchNode, PlanNode } from '@apollo/query-planner';
import { civilError } from '@civil/schema/errors';
import type { GraphQLFormattedError } from 'graphql';
import type { InnerError } from '../../errors/answer-error.js';
import { describeCause } from '../../errors/describe-cause.js';
import { type Place, pathOf } from '../../projection/refusals.js';
import type { CallContext } from '../../subgraph-client/call-context.js';
import type { SubgraphAnswer, SubgraphSource } from '../../subgraph-client/subgraph-source.js';
import type { PartedFetch } from '../corrections/split-fetches.js';
import { renamesOf } from '../provided-paths.js';
import { putTypenames } from './implied-types.js';
import { createMerge } from './merge-data.js';
import { isRecord, type Site, sitesAt } from './places.js';
import { createRepresentationReader } from './read-representation.js';
import { applyRewrites } from './rewrites.js';
import type { TypeConditions } from './type-conditions.js';

export interface PlanRun {
  readonly sources: ReadonlyMap<string, SubgraphSource>;
  readonly meets: TypeConditions;
  /** Values as the client gave them, by the names that the plan has for them. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** Values of `@skip` and `@include`, defaults included. */
  readonly conditions: Readonly<Record<string, unknown>>;
  readonly call: CallContext;
}

export interface Fetched {
  readonly data: Record<string, unknown>;
  /** Errors at their places in the data. */
  readonly errors: readonly InnerError[];
}

const variablesOf = ({ variableUsages = [] }: FetchNode, given: PlanRun['variables']): Record<string, unknown> =>
  Object.fromEntries(variableUsages.filter((name) => given[name] !== undefined).map((name) => [name, given[name]]));

/** Runs a plan: asks subgraphs in its order and puts together what they answer. */
export async function runPlan(plan: PlanNode | undefined, { sources, meets, variables, conditions, call }: PlanRun): Promise<Fetched> {
  const merge = createMerge(meets);
  const readRepresentation = createRepresentationReader(meets);
  const data: Record<string, unknown> = {};
  const errors: InnerError[] = [];

  const ask = async (fetch: FetchNode, extra: Record<string, unknown>): Promise<SubgraphAnswer> => {
    const source = sources.get(fetch.serviceName);
    if (!source) throw new Error('the plan names a subgraph that the gateway does not have');
    const request = {
      query: fetch.operation,
      variables: { ...variablesOf(fetch, variables), ...extra },
      ...(fetch.operationName ? { operationName: fetch.operationName } : {}),
    };
    return source.process(request, call);
  };

  /** Adds the errors of a fetch, those of an entity at the place of that entity in the data. */
  const tell = (fetch: FetchNode, told: readonly GraphQLFormattedError[] | undefined, sites: readonly Site[]): void => {
    if (!told?.length) return;
    const renames = renamesOf(fetch);
    const below = (place: Place | undefined, steps: readonly (string | number)[]): (string | number)[] => [
      ...(place ? pathOf(place) : []),
      ...steps.map((step) => (typeof step === 'string' ? (renames.get(step) ?? step) : step)),
    ];
    for (const error of told) {
      const steps = error.path ?? [];
      const [root, index, ...inner] = steps;
      const isOfEntity = fetch.requires !== undefined && root === '_entities' && typeof index === 'number';
      const path = isOfEntity ? below(sites[index]?.place, inner) : below(sites[0]?.place, fetch.requires ? [] : steps);
      errors.push({ ...error, path: path.length > 0 ? path : undefined });
    }
  };

  const fetchData = async (fetch: PartedFetch, sites: readonly Site[]): Promise<void> => {
    const reply = await ask(fetch, {});
    tell(fetch, reply.errors, sites);
    const given = reply.data;
    if (!given) return;
    putTypenames(fetch.implied, given);
    applyRewrites(fetch.outputRewrites, given, meets);
    for (const [index, { object }] of sites.entries()) merge(object, index === 0 ? given : structuredClone(given));
  };

  /** Asks about the entities that have all that a fetch needs to know of them; about the others in parts. */
  const fetchEntities = async (fetch: PartedFetch, sites: readonly Site[]): Promise<void> => {
    const representations: Record<string, unknown>[] = [];
    const asked: Site[] = [];
    const incomplete: Site[] = [];
    for (const site of sites) {
      const representation = readRepresentation(site.object, fetch.requires ?? []);
      if (typeof representation?.['__typename'] !== 'string') {
        incomplete.push(site);
        continue;
      }
      applyRewrites(fetch.inputRewrites, representation, meets);
      representations.push(representation);
      asked.push(site);
    }
    const inParts = incomplete.length > 0 ? (fetch.parts ?? []) : [];
    await Promise.all([representations.length > 0 ? fetchAsked(fetch, representations, asked) : undefined, ...inParts.map((part) => runFetch(part, incomplete))]);
  };

  const fetchAsked = async (fetch: PartedFetch, representations: readonly Record<string, unknown>[], asked: readonly Site[]): Promise<void> => {
    const reply = await ask(fetch, { representations });
    tell(fetch, reply.errors, asked);
    if (!reply.data) return;
    const entities = reply.data['_entities'];
    if (!Array.isArray(entities) || entities.length !== asked.length) throw new Error('a subgraph answered another number of entities than it was asked');
    putTypenames(fetch.implied, entities);
    for (const [index, { object }] of asked.entries()) {
      const entity: unknown = entities[index];
      if (!isRecord(entity)) continue;
      // Rewrites for one type need to know which type an entity is, even where the fetch did not ask.
      entity['__typename'] ??= object['__typename'];
      applyRewrites(fetch.outputRewrites, entity, meets);
      merge(object, entity);
    }
  };

  const runFetch = async (fetch: PartedFetch, sites: readonly Site[]): Promise<void> => {
    if (sites.length === 0 || (call.signal?.aborted && fetch.operationKind !== 'mutation')) return;
    try {
      await (fetch.requires ? fetchEntities(fetch, sites) : fetchData(fetch, sites));
    } catch (cause) {
      call.log.error({ subgraph: fetch.serviceName, cause: describeCause(cause) }, 'fetch failed');
      const [site] = sites;
      errors.push(civilError('INTERNAL_SERVER_ERROR', {}, site?.place ? { path: pathOf(site.place) } : {}));
    }
  };

  const branchOf = ({ condition, ifClause, elseClause }: ConditionNode): PlanNode | undefined => (conditions[condition] === true ? ifClause : elseClause);

  const run = async (node: PlanNode | undefined, sites: readonly Site[]): Promise<void> => {
    switch (node?.kind) {
      case 'Fetch':
        return runFetch(node, sites);
      case 'Sequence':
        for (const inner of node.nodes) await run(inner, sites);
        return;
      case 'Parallel':
        await Promise.all(node.nodes.map((inner) => run(inner, sites)));
        return;
      case 'Flatten':
        return run(node.node, sitesAt(sites, node.path));
      case 'Condition':
        return run(branchOf(node), sites);
      default:
        return;
    }
  };

  await run(plan, [{ object: data, place: undefined }]);
  return { data, errors };
}
