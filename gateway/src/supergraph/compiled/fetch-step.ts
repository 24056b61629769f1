import { civilError } from '@civil/schema/errors';
import { describeCause } from '../../errors/describe-cause.js';
import { errorsOfLostFetch } from '../../subgraph-client/subgraph-errors.js';
import type { LostFetch, SubgraphAnswer, SubgraphSource } from '../../subgraph-client/subgraph-source.js';
import { putTypenames } from '../execution/implied-types.js';
import { createMerge } from '../execution/merge-data.js';
import { isRecord } from '../execution/places.js';
import { applyRewrites } from '../execution/rewrites.js';
import type { TypeConditions } from '../execution/type-conditions.js';
import { compileMerge, copyOf } from './merge-entities.js';
import { type PlacedFetch, type PlanFetches, UnknownPlan } from './plan-fetches.js';
import type { Json, Run } from './run.js';
import { countPlaces, firstPath, tellOfEntities, tellOfPlace } from './tell-errors.js';
import { compileRepresentations, inOrder, type Representations } from './write-representations.js';

/** What plans are compiled with. */
export interface CompileTools {
  readonly sources: ReadonlyMap<string, SubgraphSource>;
  readonly meets: TypeConditions;
}

/** Makes a fetch for some objects of the data. */
type MakeFetch = (run: Run, objects: readonly Json[]) => Promise<void>;
export type AskSubgraph = (run: Run, texts: readonly string[], spared: number) => Promise<SubgraphAnswer | LostFetch>;

export const isLost = (answer: SubgraphAnswer | LostFetch): answer is LostFetch => 'lost' in answer;

/** The question of a fetch, of which only the values are missing: `{"query":"…","variables":{` … `}}`. */
export function compileQuestion({ fetch, isPlain, brought }: PlacedFetch, { sources }: CompileTools, fetches: PlanFetches): AskSubgraph {
  const source = sources.get(fetch.serviceName);
  if (!source) throw new UnknownPlan('a subgraph that the gateway does not have');
  const head = `{"query":${JSON.stringify(fetch.operation)},"variables":{`;
  const tail = fetch.operationName ? `},"operationName":${JSON.stringify(fetch.operationName)}}` : '}}';
  const names = (fetch.variableUsages ?? []).map((name) => ({ name, label: `${JSON.stringify(name)}:` }));
  const isMutation = fetch.operationKind === 'mutation';
  const isRepeated = fetches.isRepeated(fetch);
  // Nothing is written into leaves, nor read from below them.
  const isOnlyRead = isPlain && fetch.requires !== undefined && [...brought.values()].every((inner) => inner.size === 0);
  return ({ variables, call, earlier }, texts, spared) => {
    const values: string[] = [];
    for (const { name, label } of names) if (variables[name] !== undefined) values.push(label + JSON.stringify(variables[name]));
    if (texts.length > 0) values.push(`"representations":[${texts.join(',')}]`);
    const body = head + values.join(',') + tail;
    return source.ask({ body, isMutation, distinct: texts.length, spared, earlier: isRepeated ? earlier : undefined, isOnlyRead }, call);
  };
}

/** Fetches root fields, or fields of `Query` at some place. */
function compileFields(placed: PlacedFetch, ask: AskSubgraph, { meets }: CompileTools): MakeFetch {
  const { fetch } = placed;
  const merge = createMerge(meets);
  return async (run, objects) => {
    const answer = await ask(run, [], 0);
    if (isLost(answer)) return tellOfPlace(run, placed, objects, errorsOfLostFetch(fetch.serviceName, answer.lost, fetch.operation, 0));
    tellOfPlace(run, placed, objects, answer.errors);
    const { data } = answer;
    if (!data) return;
    putTypenames(fetch.implied, data);
    applyRewrites(fetch.outputRewrites, data, meets);
    for (const [index, object] of objects.entries()) merge(object, index === 0 ? data : copyOf(data));
  };
}

/** Fetches entities, each once, and writes each into all objects that stand for it. */
function compileEntities(placed: PlacedFetch, ask: AskSubgraph, fetches: PlanFetches, tools: CompileTools): MakeFetch {
  const { fetch, number } = placed;
  const { meets } = tools;
  const represent = compileRepresentations(fetch, meets);
  const mergePlain = compileMerge(placed, fetches, meets);
  const mergeAny = createMerge(meets);
  const parts = (fetch.parts ?? []).map((part) => compileFetch({ ...placed, fetch: part }, fetches, tools));

  /** Rewrites for one type need to know which type an entity is at each place, even where the fetch did not ask. */
  const mergeRewritten = (object: Json, entity: Json): void => {
    const copy = copyOf(entity);
    copy['__typename'] ??= object['__typename'];
    applyRewrites(fetch.outputRewrites, copy, meets);
    mergeAny(object, copy);
  };
  const merge = fetch.outputRewrites?.length ? mergeRewritten : mergePlain;

  const isRepeated = fetches.isRepeated(fetch);
  const representAll = (objects: readonly Json[]): Representations => (isRepeated ? inOrder(represent(objects)) : represent(objects));
  const required = JSON.stringify([isRepeated, fetch.requires, fetch.inputRewrites]);
  const representTogether = ({ together }: Run, objects: readonly Json[]): Representations => {
    const known = together?.represented.get(objects) ?? new Map<string, Representations>();
    together?.represented.set(objects, known);
    const representations = known.get(required) ?? representAll(objects);
    known.set(required, representations);
    return representations;
  };

  /** What is written for the question is let go before the answer is waited for. */
  const begin = (run: Run, { texts, objects, slots, incomplete }: Representations): { answer: ReturnType<AskSubgraph>; asked: Representations; distinct: number } => ({
    answer: ask(run, texts, objects.length - texts.length),
    asked: { texts: [], objects, slots, incomplete },
    distinct: texts.length,
  });

  const finish = async (run: Run, { answer: awaited, asked, distinct }: ReturnType<typeof begin>): Promise<void> => {
    const answer = await awaited;
    const { objects, slots } = asked;
    if (isLost(answer)) return tellOfPlace(run, placed, objects, errorsOfLostFetch(fetch.serviceName, answer.lost, fetch.operation, countPlaces(run, placed, objects)));
    tellOfEntities(run, placed, asked, answer.errors);
    if (!answer.data) return;
    const entities: unknown = answer.data['_entities'];
    if (!Array.isArray(entities) || entities.length !== distinct) throw new Error('a subgraph answered another number of entities than it was asked');
    putTypenames(fetch.implied, entities);
    run.brought[number] = entities;
    for (const [index, object] of objects.entries()) {
      const entity: unknown = entities[slots[index] ?? -1];
      if (isRecord(entity)) merge(object, entity);
    }
  };

  return async (run, objects) => {
    const representations = representTogether(run, objects);
    const { texts, incomplete } = representations;
    const asked = texts.length > 0 ? finish(run, begin(run, representations)) : undefined;
    if (incomplete.length === 0 || parts.length === 0) return asked;
    await Promise.all([asked, ...parts.map((part) => part(run, incomplete))]);
  };
}

/** Compiles a fetch whose answer is merged into the data. Whatever goes wrong in it becomes an error at its place, and the plan goes on. */
export function compileFetch(placed: PlacedFetch, fetches: PlanFetches, tools: CompileTools): MakeFetch {
  const { fetch } = placed;
  const isMutation = fetch.operationKind === 'mutation';
  const ask = compileQuestion(placed, tools, fetches);
  const make = fetch.requires ? compileEntities(placed, ask, fetches, tools) : compileFields(placed, ask, tools);
  return async (run, objects) => {
    if (objects.length === 0 || (run.call.signal?.aborted && !isMutation)) return;
    try {
      await make(run, objects);
    } catch (cause) {
      run.call.log.error({ subgraph: fetch.serviceName, cause: describeCause(cause) }, 'fetch failed');
      const path = firstPath(run, placed, objects);
      run.errors.push(civilError('INTERNAL_SERVER_ERROR', {}, path ? { path } : {}));
    }
  };
}
