import type { PlanNode } from '@apollo/query-planner';
import { civilError } from '@civil/schema/errors';
import { type GraphQLSchema, Kind, type OperationDefinitionNode } from 'graphql';
import type { InnerError } from '../errors/answer-error.js';
import { describeCause } from '../errors/describe-cause.js';
import type { Metrics } from '../observability/metrics.js';
import type { Asking, RemoteOperation } from '../operations/prepare-operation.js';
import type { CallContext } from '../subgraph-client/call-context.js';
import type { SubgraphSource } from '../subgraph-client/subgraph-source.js';
import { compileProgram, type Program } from './compiled/program.js';
import { loadPlanner } from './load-planner.js';
import { isFault, type PlanFault, type PlannedOperation } from './plan-operation.js';
import { soften } from './soften.js';

export interface ApolloExecutorOptions {
  readonly supergraphSdl: string;
  readonly createDataSource: (subgraph: string) => SubgraphSource;
  /** Tells whether an operation went through the filter. Without it no supergraph with security features is loaded. */
  readonly isFiltered: ((operation: RemoteOperation) => boolean) | undefined;
  readonly metrics: Metrics;
  readonly warn: (message: string) => void;
}

/** The client's answer. */
export interface Executed {
  readonly data: Record<string, unknown> | null;
  readonly errors: readonly InnerError[];
}

export interface ApolloExecutor {
  /** The schema of all that clients of any role may ask. */
  readonly apiSchema: GraphQLSchema;
  /** Runs an operation with its values by the names it has for them. Where the filter took something out, `asking` tells what the client asked, to be told what it is refused. */
  execute(operation: RemoteOperation, variables: Readonly<Record<string, unknown>>, call: CallContext, asking?: Asking): Promise<Executed>;
  /** How an operation is fetched, or `undefined` where the planner finds no way. */
  plan(operation: RemoteOperation): PlanNode | undefined;
  /** Plans that are kept. */
  countPlans(): number;
  stop(): Promise<void>;
}

/** Values that `@skip` and `@include` may ask for; the only defaults that the gateway itself has to know. */
function conditionsOf({ variableDefinitions = [] }: OperationDefinitionNode, given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const conditions: Record<string, unknown> = { ...given };
  for (const { variable, defaultValue } of variableDefinitions) {
    const name = variable.name.value;
    if (conditions[name] === undefined && defaultValue?.kind === Kind.BOOLEAN) conditions[name] = defaultValue.value;
  }
  return conditions;
}

/**
 * Loads a supergraph with `@apollo/gateway` and plans operations with its planner; the plans are run here, by the corrections that
 * stand in `corrections/`.
 * @throws {Error} when the supergraph has security features and no filter is there to enforce them.
 */
export async function createApolloExecutor({ supergraphSdl, createDataSource, isFiltered, metrics, warn }: ApolloExecutorOptions): Promise<ApolloExecutor> {
  const { sdl, unenforced } = soften(supergraphSdl);
  if (!isFiltered && unenforced.length > 0)
    throw new Error(`nothing would enforce ${unenforced.join(', ')}: the gateway does not start without its filter`);
  const { schema, planning, meets, subgraphs, stop } = await loadPlanner(sdl, warn);
  const sources = new Map(subgraphs.map((name) => [name, createDataSource(name)]));
  // Lives as long as the plan is kept.
  const programs = new WeakMap<PlannedOperation, Program>();
  const programOf = (planned: PlannedOperation): Program => {
    const known = programs.get(planned);
    if (known) return known;
    const program = compileProgram(planned, { schema, sources, meets });
    programs.set(planned, program);
    return program;
  };

  const plan = (operation: RemoteOperation, { stats }: CallContext): PlannedOperation | PlanFault => {
    const started = performance.now();
    const isCached = planning.has(operation);
    const planned = planning.plan(operation);
    const ended = performance.now();
    metrics.planned((ended - started) / 1000, isCached);
    stats.span?.record('plan', started, ended, { 'civil.plan.cached': isCached });
    return planned;
  };

  return {
    apiSchema: schema,
    execute: async (operation, variables, call, asking) => {
      if (isFiltered && !isFiltered(operation)) throw new Error('an operation reached the executor without passing the filter');
      const planned = plan(operation, call);
      if (isFault(planned)) {
        call.log.error({ cause: describeCause(planned.cause) }, 'operation cannot be planned');
        return { data: null, errors: [civilError('INTERNAL_SERVER_ERROR')] };
      }
      const conditions = conditionsOf(planned.operation, variables);
      const program = programOf(planned);
      const fetched = await program.fetch({ variables, conditions, call });
      const { data, errors, unplanned } = program.shape(fetched, conditions, asking);
      if (unplanned.size > 0) call.log.error({ fields: [...unplanned].slice(0, 20) }, 'no subgraph can be asked for these fields');
      return { data, errors };
    },
    plan: (operation) => {
      const planned = planning.plan(operation);
      if (isFault(planned)) return undefined;
      programOf(planned);
      return planned.plan;
    },
    countPlans: () => planning.size,
    stop,
  };
}
