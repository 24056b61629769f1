import { viewerContextKey } from '@civil/schema/identity';
import type { SubgraphAddress } from './open-connections.js';
import { ServiceConnection } from './service-connection.js';

/** Asks a subgraph for something on behalf of the gateway itself, outside the graph. */
export type CallService = (subgraph: string, path: string, question: object) => Promise<ServiceReply>;

export interface ServiceReply {
  readonly status: number;
  /** The JSON of the answer, or `undefined` where it is none. */
  readonly body: unknown;
}

export interface ServiceClientOptions {
  readonly subgraphs: readonly SubgraphAddress[];
  readonly viewerContextSecret: string;
  readonly timeoutMs: number;
}

export interface ServiceClient {
  /** @throws {SubgraphUnavailable} where the subgraph does not answer in time. */
  readonly call: CallService;
  close(): Promise<void>;
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Reaches the services of all subgraphs that have an address, each over a connection of its own. */
export function createServiceClient({ subgraphs, viewerContextSecret, timeoutMs }: ServiceClientOptions): ServiceClient {
  const urls = new Map(subgraphs.map(({ name, url }) => [name, url]));
  const connections = new Map<string, ServiceConnection>();
  const connectionTo = (subgraph: string, path: string): ServiceConnection => {
    const url = urls.get(subgraph);
    if (!url) throw new Error(`no address of the subgraph ${subgraph}`);
    const known = connections.get(`${subgraph}${path}`) ?? new ServiceConnection({ url, path, key: viewerContextKey(viewerContextSecret, subgraph), timeoutMs });
    connections.set(`${subgraph}${path}`, known);
    return known;
  };
  return {
    call: async (subgraph, path, question) => {
      const { status, body } = await connectionTo(subgraph, path).post(JSON.stringify(question));
      return { status, body: parsed(body) };
    },
    close: async () => {
      await Promise.all([...connections.values()].map((connection) => connection.close()));
    },
  };
}
