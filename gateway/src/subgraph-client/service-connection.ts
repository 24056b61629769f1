import type { KeyObject } from 'node:crypto';
import { SERVICE_SIGNATURE_HEADER, signServiceCall } from '@civil/schema/identity';
import type { SubgraphReply } from './send-request.js';
import { SubgraphConnection } from './subgraph-connection.js';

export interface ServiceConnectionOptions {
  /** Any address of the subgraph's server. */
  readonly url: string;
  /** Path of the service. */
  readonly path: string;
  /** Key of the subgraph. */
  readonly key: KeyObject;
  readonly timeoutMs: number;
}

/**
 * A connection to one service of a subgraph, over which the gateway speaks for itself: each call is signed. It is apart from those that carry
 * the questions of viewers, so that a flood of these does not hold it up.
 */
export class ServiceConnection {
  readonly #connection: SubgraphConnection;
  readonly #path: string;
  readonly #key: KeyObject;

  constructor({ url, path, key, timeoutMs }: ServiceConnectionOptions) {
    this.#connection = new SubgraphConnection({ url: new URL(path, url).href, timeoutMs });
    this.#path = path;
    this.#key = key;
  }

  /** Sends a body of JSON, which may arrive twice. @throws {SubgraphUnavailable} */
  post(body: string | Buffer): Promise<SubgraphReply> {
    const headers = { 'content-type': 'application/json', [SERVICE_SIGNATURE_HEADER]: signServiceCall(this.#key, this.#path, body) };
    return this.#connection.post(body, headers, true);
  }

  close(): Promise<void> {
    return this.#connection.close();
  }
}
