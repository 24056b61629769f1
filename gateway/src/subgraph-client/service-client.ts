import { SERVICE_SIGNATURE_HEADER, signServiceCall, viewerContextKey } from '@civil/schema/identity';
import { Pool } from 'undici';
import { SubgraphUnavailable } from './subgraph-connection.js';

/** Asks a subgraph for something on behalf of the gateway itself, outside the graph. */
export type CallService = (subgraph: string, path: string, question: object) => Promise<ServiceReply>;

export interface ServiceReply {
  readonly status: number;
  /** The JSON of the answer, or `undefined` where it is none. */
  readonly body: unknown;
}

export interface ServiceClientOptions {
  readonly subgraphs: readonly { readonly name: string; readonly url: string }[];
  readonly viewerContextSecret: string;
  readonly timeoutMs: number;
}

export interface ServiceClient {
  /** @throws {SubgraphUnavailable} where the subgraph does not answer in time. */
  readonly call: CallService;
  close(): Promise<void>;
}

const MAX_CONNECTIONS = 8;

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Connections of their own, so that a flood of questions of viewers does not hold up the ledger. */
export function createServiceClient({ subgraphs, viewerContextSecret, timeoutMs }: ServiceClientOptions): ServiceClient {
  const targets = new Map(subgraphs.map(({ name, url }) => [name, {
    pool: new Pool(new URL(url).origin, { connections: MAX_CONNECTIONS, pipelining: 1, connect: { timeout: timeoutMs } }), key: viewerContextKey(viewerContextSecret, name),
  }]));
  return {
    call: async (subgraph, path, question) => {
      const target = targets.get(subgraph);
      if (!target) throw new Error(`no address of the subgraph ${subgraph}`);
      const body = JSON.stringify(question);
      const headers = { 'content-type': 'application/json', [SERVICE_SIGNATURE_HEADER]: signServiceCall(target.key, path, body) };
      try {
        const reply = await target.pool.request({ path, method: 'POST', headers, body, signal: AbortSignal.timeout(timeoutMs) });
        return { status: reply.statusCode, body: parsed(await reply.body.text()) };
      } catch (cause) {
        throw new SubgraphUnavailable(cause instanceof Error && cause.name === 'TimeoutError' ? 'timeout' : 'connection', { cause });
      }
    },
    close: async () => {
      await Promise.all([...targets.values()].map(({ pool }) => pool.destroy()));
    },
  };
}
