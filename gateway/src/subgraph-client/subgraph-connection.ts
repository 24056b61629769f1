import { setTimeout as pause } from 'node:timers/promises';
import { Pool } from 'undici';
import type { LeaveSignal } from '../load/departure.js';
import type { BreakerState } from '../observability/metrics.js';
import { CircuitBreaker } from './circuit-breaker.js';
import { GiveUp } from './give-up.js';
import { type SubgraphReply, sendRequest } from './send-request.js';

/** Why a subgraph could not be asked; for the log, never for a client. */
export class SubgraphUnavailable extends Error {
  override readonly name = 'SubgraphUnavailable';
  readonly fault: 'timeout' | 'connection' | 'paused' | 'abandoned';

  constructor(fault: SubgraphUnavailable['fault'], options?: ErrorOptions) {
    super(`subgraph is unavailable: ${fault}`, options);
    this.fault = fault;
  }
}

export interface SubgraphConnectionOptions {
  readonly url: string;
  readonly timeoutMs: number;
  /** Size of the largest answer that is read. */
  readonly maxReplyBytes?: number;
}

const MAX_CONNECTIONS = 64;
const MAX_REPLY_BYTES = 64 * 1024 * 1024;
const RETRY_PAUSE_MS = 25;
const breakerDefaults = { failures: 5, pauseMs: 1000 };

/** An answer larger than is read says more of the question than of the subgraph, and would be as large the next time. */
const isTooLarge = (cause: unknown): boolean => cause instanceof Error && (cause as { code?: unknown }).code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE';

const isTimeout = (cause: unknown): boolean =>
  cause instanceof Error &&
  (cause.name === 'TimeoutError' || /^UND_ERR_(HEADERS|BODY|CONNECT)_TIMEOUT$/.test(String((cause as { code?: unknown }).code)));

/** Keep-alive connections to one subgraph, with a time limit per call and one more try where a connection broke. */
export class SubgraphConnection {
  readonly #pool: Pool;
  readonly #path: string;
  readonly #timeoutMs: number;
  readonly #breaker = new CircuitBreaker(breakerDefaults);

  constructor({ url, timeoutMs, maxReplyBytes = MAX_REPLY_BYTES }: SubgraphConnectionOptions) {
    const { origin, pathname, search } = new URL(url);
    this.#pool = new Pool(origin, { connections: MAX_CONNECTIONS, pipelining: 1, maxResponseSize: maxReplyBytes, connect: { timeout: timeoutMs } });
    this.#path = pathname + search;
    this.#timeoutMs = timeoutMs;
  }

  /**
   * Sends a body. Only what changes nothing may be sent twice, or given up where `abandoned` tells that nobody waits for it.
   * @throws {SubgraphUnavailable}
   */
  post(body: string | Buffer, headers: Record<string, string>, isRepeatable: boolean, abandoned?: LeaveSignal): Promise<SubgraphReply> {
    if (!this.#breaker.admits()) return Promise.reject(new SubgraphUnavailable('paused'));
    const giveUp = new GiveUp(this.#timeoutMs, abandoned);
    const send = (): Promise<SubgraphReply> => sendRequest(this.#pool, this.#path, headers, body, giveUp);
    const answered = (reply: SubgraphReply): SubgraphReply => {
      giveUp.close();
      this.#breaker.succeeded();
      return reply;
    };
    const failed = (cause: unknown): never => {
      giveUp.close();
      // Says nothing about the subgraph.
      if (abandoned?.aborted) throw new SubgraphUnavailable('abandoned', { cause });
      if (!isTooLarge(cause)) this.#breaker.failed();
      throw new SubgraphUnavailable(isTimeout(cause) ? 'timeout' : 'connection', { cause });
    };
    return send().then(answered, (cause: unknown) => {
      if (!isRepeatable || isTimeout(cause) || isTooLarge(cause) || abandoned?.aborted) return failed(cause);
      return pause(RETRY_PAUSE_MS).then(send).then(answered, failed);
    });
  }

  /** Whether calls are let through at present. */
  breakerState(): BreakerState {
    return this.#breaker.state();
  }

  /** Whether a path of the subgraph's server answers 200 within a second. */
  async probe(path: string): Promise<boolean> {
    try {
      const { statusCode, body } = await this.#pool.request({ path, method: 'GET', signal: AbortSignal.timeout(Math.min(1000, this.#timeoutMs)) });
      await body.dump();
      return statusCode === 200;
    } catch {
      return false;
    }
  }

  close(): Promise<void> {
    return this.#pool.destroy();
  }
}
