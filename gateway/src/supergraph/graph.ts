import type { PlanNode } from '@apollo/query-planner';
import { type FieldLabels, labelsOfSupergraph } from '@civil/schema/access';
import type { Viewer } from '@civil/schema/identity';
import { type GraphQLSchema, parse } from 'graphql';
import { readCostLabels } from '../cost/cost-labels.js';
import { createPriceList, type PriceList } from '../cost/price-list.js';
import { type Asking, isFiltered, type RemoteOperation } from '../operations/prepare-operation.js';
import { createProjections, type Projection } from '../projection/projections.js';
import type { CallContext } from '../subgraph-client/call-context.js';
import type { Metrics } from '../observability/metrics.js';
import type { SubgraphConnection } from '../subgraph-client/subgraph-connection.js';
import { SubgraphDataSource } from '../subgraph-client/subgraph-data-source.js';
import { createApolloExecutor, type Executed } from './apollo-executor.js';

export interface GraphOptions {
  readonly supergraphSdl: string;
  /** To each subgraph by its name; they stay open when the graph is stopped. */
  readonly connections: ReadonlyMap<string, SubgraphConnection>;
  readonly viewerContextSecret: string;
  readonly metrics: Metrics;
  readonly warn: (message: string) => void;
}

/** One loaded supergraph: its schema, who may see what of it, and how it is asked. */
export interface Graph {
  readonly apiSchema: GraphQLSchema;
  readonly labels: FieldLabels;
  project(viewer: Viewer): Projection;
  /** What its operations cost. */
  readonly prices: PriceList;
  execute(operation: RemoteOperation, variables: Readonly<Record<string, unknown>>, call: CallContext, asking?: Asking): Promise<Executed>;
  /** How an operation is fetched, or `undefined` where the planner finds no way. */
  plan(operation: RemoteOperation): PlanNode | undefined;
  /** Plans that are kept. */
  countPlans(): number;
  stop(): Promise<void>;
}

/**
 * Loads a supergraph.
 * @throws {Error} when a field has no access label, or a subgraph has no address.
 */
export async function loadGraph({ supergraphSdl, connections, viewerContextSecret, metrics, warn }: GraphOptions): Promise<Graph> {
  const supergraph = parse(supergraphSdl, { noLocation: true });
  const labels = labelsOfSupergraph(supergraph);
  const createDataSource = (name: string): SubgraphDataSource => {
    const connection = connections.get(name);
    if (!connection) throw new Error(`the supergraph names the subgraph ${name}, whose address is not known`);
    return new SubgraphDataSource(name, connection, { viewerContextSecret, metrics });
  };
  const executor = await createApolloExecutor({ supergraphSdl, createDataSource, isFiltered, metrics, warn });
  return {
    apiSchema: executor.apiSchema,
    labels,
    project: createProjections(executor.apiSchema, labels),
    prices: createPriceList(executor.apiSchema, readCostLabels(supergraph)),
    execute: executor.execute,
    plan: executor.plan,
    countPlans: executor.countPlans,
    stop: executor.stop,
  };
}
