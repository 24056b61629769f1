import type { GatewayConfig } from '@apollo/gateway';
import { LRUCache } from 'lru-cache';

type PlanCache = NonNullable<NonNullable<GatewayConfig['queryPlannerConfig']>['cache']>;
type QueryPlan = NonNullable<Awaited<ReturnType<PlanCache['get']>>>;

/** A cache of query plans that can tell how many it holds and which of them were just made. */
export interface PlanStore extends PlanCache {
  readonly size: number;
  /** Whether a plan was made since it was last asked for, so not found here; tells it once. */
  takeFresh(plan: QueryPlan): boolean;
}

/** About as much as `@apollo/gateway` keeps by itself. */
const KEPT_CHARACTERS = 30 * 1024 * 1024;

export function createPlanStore(): PlanStore {
  const kept = new LRUCache<string, QueryPlan>({ maxSize: KEPT_CHARACTERS, sizeCalculation: (plan) => JSON.stringify(plan).length + 1 });
  const fresh = new WeakSet<QueryPlan>();
  return {
    get: async (key) => kept.get(key),
    set: async (key, plan) => {
      fresh.add(plan);
      kept.set(key, plan);
    },
    delete: async (key) => kept.delete(key),
    clear: async () => kept.clear(),
    get size() { return kept.size; },
    takeFresh: (plan) => fresh.delete(plan),
  };
}
