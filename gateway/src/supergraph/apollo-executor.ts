import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import type { ExecutionResult, GraphQLSchema } from 'graphql';
import { disableApolloTelemetry } from '../environment.js';
import { withoutValues } from '../errors/describe-cause.js';
import type { RemoteOperation } from '../operations/prepare-operation.js';
import type { CallContext } from '../subgraph-client/call-context.js';
import type { Metrics } from '../observability/metrics.js';
import { createPlanStore } from './plan-store.js';
import { soften } from './soften.js';

export interface ApolloExecutorOptions {
  readonly supergraphSdl: string;
  readonly createDataSource: (subgraph: string) => GraphQLDataSource;
  /** Tells whether an operation went through the filter. Without it no supergraph with security features is loaded. */
  readonly isFiltered: ((operation: RemoteOperation) => boolean) | undefined;
  readonly metrics: Metrics;
  readonly warn: (message: string) => void;
}

export interface ApolloExecutor {
  /** The schema of all that clients of any role may ask. */
  readonly apiSchema: GraphQLSchema;
  execute(operation: RemoteOperation, variables: Readonly<Record<string, unknown>>, call: CallContext): Promise<ExecutionResult>;
  stop(): Promise<void>;
}

/** A call with the time it came to the planner. */
type PlannedCall = CallContext & { readonly started: number };

type RequestContext = Parameters<ApolloGateway['executor']>[0];

const silent = (): void => undefined;

/**
 * Plans and runs operations with `@apollo/gateway`, one data source per subgraph.
 * @throws {Error} when the supergraph has security features and no filter is there to enforce them.
 */
export async function createApolloExecutor({ supergraphSdl, createDataSource, isFiltered, metrics, warn }: ApolloExecutorOptions): Promise<ApolloExecutor> {
  const { sdl, unenforced } = soften(supergraphSdl);
  if (!isFiltered && unenforced.length > 0)
    throw new Error(`nothing would enforce ${unenforced.join(', ')}: the gateway does not start without its filter`);
  disableApolloTelemetry();
  const tell = (message?: unknown): void => warn(withoutValues(String(message)));
  const logger = { debug: silent, info: silent, warn: tell, error: tell };
  const plans = createPlanStore();
  metrics.watchPlans(() => plans.size);
  const gateway = new ApolloGateway({
    supergraphSdl: sdl,
    buildService: ({ name }) => createDataSource(name),
    __exposeQueryPlanExperimental: false,
    queryPlannerConfig: { cache: plans },
    experimental_didResolveQueryPlan: ({ queryPlan, requestContext }) => {
      const { stats, started } = requestContext.context as PlannedCall;
      const isCached = !plans.takeFresh(queryPlan);
      const ended = performance.now();
      metrics.planned((ended - started) / 1000, isCached);
      stats.span?.record('plan', started, ended, { 'civil.plan.cached': isCached });
    },
    logger,
  });
  const { schema, executor } = await gateway.load();
  return {
    apiSchema: schema,
    execute: (operation, variables, call) => {
      if (isFiltered && !isFiltered(operation)) throw new Error('an operation reached the executor without passing the filter');
      const operationName = operation.operation.name?.value;
      const context: Partial<RequestContext> = {
        request: { query: operation.text, variables: { ...variables }, ...(operationName ? { operationName } : {}) },
        document: operation.document,
        operation: operation.operation,
        operationName: operationName ?? null,
        source: operation.text,
        queryHash: operation.hash,
        schema,
        context: { ...call, started: performance.now() } satisfies PlannedCall,
        metrics: {},
        logger,
      };
      return executor(context as RequestContext);
    },
    stop: () => gateway.stop(),
  };
}
