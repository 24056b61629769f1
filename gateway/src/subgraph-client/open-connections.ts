import type { BreakerState } from '../observability/metrics.js';
import { SubgraphConnection } from './subgraph-connection.js';

/** Where a subgraph is reached. */
export interface SubgraphAddress {
  readonly name: string;
  readonly url: string;
}

/** Connections to all subgraphs that have an address. They outlive a supergraph: a new one asks over those that are open already. */
export interface SubgraphConnections {
  readonly byName: ReadonlyMap<string, SubgraphConnection>;
  /** Tells of each subgraph whether it is ready. */
  readonly readiness: readonly { readonly name: string; readonly probe: () => Promise<boolean> }[];
  breakerStates(): (readonly [name: string, state: BreakerState])[];
  close(): Promise<void>;
}

export function openConnections(subgraphs: readonly SubgraphAddress[], timeoutMs: number): SubgraphConnections {
  const byName = new Map(subgraphs.map(({ name, url }) => [name, new SubgraphConnection({ url, timeoutMs })]));
  return {
    byName,
    readiness: [...byName].map(([name, connection]) => ({ name, probe: () => connection.probe('/health/ready') })),
    breakerStates: () => [...byName].map(([name, connection]) => [name, connection.breakerState()]),
    close: async () => {
      await Promise.all([...byName.values()].map((connection) => connection.close()));
    },
  };
}
