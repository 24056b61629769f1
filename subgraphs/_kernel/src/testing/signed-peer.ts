import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SignedClientOptions } from '../connectors/signed-client.js';
import { contentDigest, isSignedRequest, signResponse } from '../connectors/signed-message.js';

/** What the peer is asked, once its signature was found good. */
export interface PeerCall {
  readonly path: string;
  readonly body: unknown;
  readonly idempotencyKey: string;
}

export interface PeerAnswer {
  readonly status?: number;
  readonly body: unknown;
}

/** Answers a call; or does with the connection what it likes, and gives nothing. */
export type PeerHandler = (call: PeerCall, raw: { request: IncomingMessage; response: ServerResponse }) => PeerAnswer | undefined | Promise<PeerAnswer | undefined>;

/** Another system on this machine that is asked by signed requests and signs what it answers. */
export interface SignedPeer {
  /** What a client of it takes. */
  readonly options: Pick<SignedClientOptions, 'baseUrl' | 'keys' | 'peer'>;
  /** Requests whose signature was not good. */
  readonly rejected: () => number;
  /** Changes what it does from now on. */
  handle: (handler: PeerHandler) => void;
  close: () => Promise<void>;
}

const HTTP_UNAUTHORIZED = 401;

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

/** Starts a peer on a free port of the loopback, with keys of its own. */
export async function startSignedPeer(first: PeerHandler): Promise<SignedPeer> {
  const [ours, theirs] = [generateKeyPairSync('ed25519'), generateKeyPairSync('ed25519')];
  let handler = first;
  let rejected = 0;
  const server = createServer(async (incoming, response) => {
    const text = await textOf(incoming);
    const request = { method: incoming.method ?? '', url: `http://${incoming.headers.host}${incoming.url}`, headers: incoming.headers as Record<string, string> };
    if (!(await isSignedRequest({ keyId: 'ours', publicKey: ours.publicKey }, request, text))) {
      rejected++;
      response.writeHead(HTTP_UNAUTHORIZED).end();
      return;
    }
    const answer = await handler({ path: incoming.url ?? '', body: JSON.parse(text), idempotencyKey: request.headers['idempotency-key'] ?? '' }, { request: incoming, response });
    if (!answer) return;
    const body = JSON.stringify(answer.body);
    const status = answer.status ?? 200;
    const headers = { 'content-type': 'application/json', 'content-digest': contentDigest(body) };
    response.writeHead(status, await signResponse({ keyId: 'theirs', privateKey: theirs.privateKey }, { status, headers }, request, randomUUID())).end(body);
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return {
    options: {
      baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      keys: { keyId: 'ours', privateKey: ours.privateKey }, peer: { keyId: 'theirs', publicKey: theirs.publicKey },
    },
    rejected: () => rejected,
    handle: (next) => { handler = next; },
    close: () => new Promise<void>((resolve) => { server.closeAllConnections(); server.close(() => resolve()); }),
  };
}
