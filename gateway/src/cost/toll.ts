import { civilError } from '@civil/schema/errors';
import type { Viewer } from '@civil/schema/identity';
import { GraphQLError } from 'graphql';
import type { Metrics } from '../observability/metrics.js';
import type { RequestStats } from '../observability/request-stats.js';
import type { RemoteOperation } from '../operations/prepare-operation.js';
import { budgetOf, type CostBudgets } from './budgets.js';
import type { Variables } from './compile-cost.js';
import type { PriceList } from './price-list.js';

export interface TollOptions {
  readonly prices: PriceList;
  readonly budgets?: CostBudgets | undefined;
  readonly metrics: Metrics;
}

/** Lets an operation through only within the budget of its caller, and counts afterwards what it did cost. */
export interface Toll {
  /** The error to answer with where the operation is too expensive for the viewer. */
  charge(operation: RemoteOperation | undefined, variables: Variables, viewer: Viewer, stats: RequestStats): GraphQLError | undefined;
  settle(operation: RemoteOperation, data: Readonly<Record<string, unknown>> | null | undefined, stats: RequestStats): void;
}

/** Nested pages multiply to more than a client could read. */
const bounded = (cost: number): number => Math.min(Math.round(cost), Number.MAX_SAFE_INTEGER);

export function createToll({ prices, budgets, metrics }: TollOptions): Toll {
  const estimateOf = (operation: RemoteOperation, variables: Variables): number | GraphQLError => {
    try {
      return bounded(prices.estimate(operation, variables));
    } catch (cause) {
      if (cause instanceof GraphQLError) return cause;
      throw cause;
    }
  };
  return {
    charge: (operation, variables, viewer, stats) => {
      const estimated = operation ? estimateOf(operation, variables) : 0;
      if (typeof estimated !== 'number') return estimated;
      // The operations of a batch are charged one by one, and told of together.
      stats.cost = { ...stats.cost, estimated: (stats.cost?.estimated ?? 0) + estimated };
      const limit = budgetOf(viewer, stats.trustedOperation !== undefined, budgets);
      if (estimated <= limit) return undefined;
      metrics.costed(estimated);
      metrics.shed('cost');
      return civilError('QUERY_TOO_EXPENSIVE', { rule: 'cost', limit, actual: estimated });
    },
    settle: (operation, data, stats) => {
      const actual = bounded(prices.count(operation, data));
      const { estimated = 0, actual: before = 0 } = stats.cost ?? {};
      stats.cost = { estimated, actual: before + actual };
      metrics.costed(estimated, actual);
    },
  };
}
