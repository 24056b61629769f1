import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { ConnectorFault } from './connector-fault.js';
import { contentDigest, isSignedResponse, type KeyPair, type PeerKey, signRequest } from './signed-message.js';

export interface SignedClientOptions {
  /** Address that paths are added to; `https` but for loopback. */
  readonly baseUrl: string;
  /** Signs what is asked. */
  readonly keys: KeyPair;
  /** Signs what is answered. */
  readonly peer: PeerKey;
  /** How long one try may take, in milliseconds; 10 seconds by default. */
  readonly timeoutMs?: number;
  /** How often it is tried in all where the fault may pass; 3 by default. */
  readonly tries?: number;
  /** Pause before the second try, in milliseconds, doubled before each further one; 500 by default. */
  readonly pauseMs?: number;
  /** Largest answer that is read, in bytes; 8 MiB by default. */
  readonly largestAnswer?: number;
}

export interface PostOptions {
  /** The same for all that is meant as one request, also after a crash: the peer carries it out once. */
  readonly idempotencyKey?: string;
}

/** Calls another system by signed requests and takes only answers signed by it. */
export interface SignedClient {
  /**
   * Sends JSON and gives the JSON of the answer.
   * @throws ConnectorFault
   */
  post: <T>(path: string, body: unknown, options?: PostOptions) => Promise<T>;
}

const HTTP_TOO_MANY = 429;
const HTTP_SERVER_FAULT = 500;
const LONGEST_PAUSE_MS = 30_000;

const isLoopback = ({ hostname }: URL): boolean => hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.');

/** @throws {Error} for an address that is none, or that would send in the clear what others could read. */
function addressOf(baseUrl: string): URL {
  const url = new URL(baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url))) throw new Error('a connector takes an address of https, or of http on this machine');
  return url;
}

async function readBody(response: Response, largest: number): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of response.body ?? []) {
    bytes += part.byteLength;
    if (bytes > largest) throw new ConnectorFault('MALFORMED', response.status);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

const retryAfterOf = (response: Response): number | undefined => {
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? Math.min(seconds * 1000, LONGEST_PAUSE_MS) : undefined;
};

/** Makes a client of one system. @throws {Error} for an address that may not be used. */
export function createSignedClient({ baseUrl, keys, peer, timeoutMs = 10_000, tries = 3, pauseMs = 500, largestAnswer = 8 * 1024 * 1024 }: SignedClientOptions): SignedClient {
  const base = addressOf(baseUrl);

  async function once(url: string, text: string, idempotencyKey: string): Promise<unknown> {
    const headers = { 'content-type': 'application/json', accept: 'application/json', 'content-digest': contentDigest(text), 'idempotency-key': idempotencyKey };
    const request = { method: 'POST', url, headers: await signRequest(keys, { method: 'POST', url, headers }, randomUUID()) };
    try {
      const response = await fetch(url, { ...request, headers: request.headers as Record<string, string>, body: text, redirect: 'error', signal: AbortSignal.timeout(timeoutMs) });
      // What stands in front of the peer cannot sign for it: that it is too busy, or down, is taken without a signature, and nothing else is.
      if (response.status === HTTP_TOO_MANY || response.status >= HTTP_SERVER_FAULT) {
        await response.body?.cancel();
        throw new ConnectorFault('BUSY', response.status, retryAfterOf(response));
      }
      const body = await readBody(response, largestAnswer);
      if (!(await isSignedResponse(peer, { status: response.status, headers: Object.fromEntries(response.headers) }, body, request))) throw new ConnectorFault('UNTRUSTED', response.status);
      if (!response.ok) throw new ConnectorFault('REFUSED', response.status);
      return parsed(body, response.status);
    } catch (cause) {
      if (cause instanceof ConnectorFault) throw cause;
      throw new ConnectorFault((cause as Error).name === 'TimeoutError' ? 'TIMEOUT' : 'UNREACHABLE');
    }
  }

  return {
    post: async <T>(path: string, body: unknown, { idempotencyKey = randomUUID() }: PostOptions = {}): Promise<T> => {
      const url = new URL(path.replace(/^\/+/, ''), base).href;
      const text = JSON.stringify(body);
      for (let tried = 1; ; tried++) {
        try {
          return (await once(url, text, idempotencyKey)) as T;
        } catch (cause) {
          if (!(cause instanceof ConnectorFault && cause.isPassing) || tried >= tries) throw cause;
          await wait(cause.retryAfterMs ?? Math.min(pauseMs * 2 ** (tried - 1), LONGEST_PAUSE_MS));
        }
      }
    },
  };
}

function parsed(body: Buffer, status: number): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    throw new ConnectorFault('MALFORMED', status);
  }
}
