import type { KeyObject } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { LEDGER_ENTRIES_PATH, type LedgerReceipt, MAX_DELIVERED_ENTRIES } from '@civil/schema/ledger';
import { describeCause } from '../errors/describe-cause.js';
import type { Log } from '../subgraph-client/call-context.js';
import { ServiceConnection } from '../subgraph-client/service-connection.js';
import { commaSeparated } from './comma-separated.js';
import type { Batch, SegmentQueue } from './segment-queue.js';

export interface DeliveryOptions {
  /** Any address of the server that takes entries. */
  readonly url: string;
  /** Key of the platform subgraph. */
  readonly key: KeyObject;
  readonly timeoutMs?: number;
  /** Queues to deliver from, the oldest first. */
  readonly queues: () => readonly SegmentQueue[];
  readonly onReceipt: (receipt: LedgerReceipt) => Promise<void>;
  /** Keeps what cannot be delivered at all. */
  readonly putAside: (reason: 'malformed' | 'damaged', text: string) => Promise<void>;
  /** Is told of every attempt that failed. */
  readonly onFailure: () => void;
  readonly log: Log;
}

type Reply = LedgerReceipt | 'malformed' | 'unavailable';

/** A delivery around its entries. */
const [OPENED, CLOSED] = [Buffer.from('{"entries":['), Buffer.from(']}')];

/** Milliseconds for which entries are gathered before they are sent. */
const LINGER_MS = 1000;
const TIMEOUT_MS = 10_000;
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 30_000;

/** Half of the pause is left to chance, so that several gateways do not come back at the same instant. */
const pauseAfter = (failures: number): number => Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.min(failures - 1, 10)) * (0.5 + Math.random() / 2);

function receiptOf(body: string): LedgerReceipt | undefined {
  try {
    const { sequence, hash } = JSON.parse(body) as Record<string, unknown>;
    if (!Number.isSafeInteger(sequence) || (sequence as number) < 1 || typeof hash !== 'string' || !/^[0-9a-f]{64}$/.test(hash)) return undefined;
    return { sequence: sequence as number, hash };
  } catch {
    return undefined;
  }
}

/** Brings entries from the spool to the platform, one batch at a time, for as long as it takes. */
export class Delivery {
  readonly #options: DeliveryOptions;
  readonly #connection: ServiceConnection;
  readonly #stop = new AbortController();
  #running: Promise<void> | undefined;
  #failures = 0;
  #most = MAX_DELIVERED_ENTRIES;

  constructor(options: DeliveryOptions) {
    this.#options = options;
    this.#connection = new ServiceConnection({ url: options.url, path: LEDGER_ENTRIES_PATH, key: options.key, timeoutMs: options.timeoutMs ?? TIMEOUT_MS });
  }

  /** Says that entries may wait. */
  kick(): void {
    if (!this.#stop.signal.aborted) this.#running ??= this.#run();
  }

  /** Makes one last attempt, no longer than so many milliseconds. */
  async close(withinMs: number): Promise<void> {
    this.#stop.abort();
    const last = (this.#running ?? Promise.resolve()).then(() => this.#deliver());
    const limit = new AbortController();
    await Promise.race([last, pause(withinMs, undefined, { signal: limit.signal }).catch(() => undefined)]);
    limit.abort();
    await this.#connection.close();
    await last; // a call that was cut off counts as not delivered
  }

  async #run(): Promise<void> {
    await this.#rest(LINGER_MS);
    while (!this.#stop.signal.aborted && !(await this.#deliver())) await this.#rest(pauseAfter(this.#failures));
    this.#running = undefined;
    if (this.#options.queues().some(({ waiting }) => waiting > 0)) this.kick(); // came while the last one was told of
  }

  #rest(milliseconds: number): Promise<void> {
    return pause(milliseconds, undefined, { signal: this.#stop.signal, ref: false }).catch(() => undefined);
  }

  /** Delivers all that waits as this begins; whether it came to that. What comes meanwhile is gathered for the next time. */
  async #deliver(): Promise<boolean> {
    try {
      for (const queue of this.#options.queues()) {
        const end = queue.settled + queue.waiting;
        for (let batch = await queue.read(this.#most); batch; batch = queue.settled < end ? await queue.read(this.#most) : undefined) {
          const isDone = await this.#settle(queue, batch);
          if (!isDone) return false;
        }
      }
      return true;
    } catch (cause) {
      this.#failed('ledger spool cannot be read', cause);
      return false;
    }
  }

  /** Whether the batch needs no pause: it is delivered or put aside, or is to be tried in smaller parts. */
  async #settle(queue: SegmentQueue, batch: Batch): Promise<boolean> {
    const { entries, damaged } = batch;
    const reply = entries.length > 0 ? await this.#send(entries) : undefined;
    if (reply === 'unavailable') return false;
    if (reply === 'malformed' && entries.length > 1) {
      this.#most = Math.ceil(entries.length / 2); // finds the one entry that spoils the rest
      return true;
    }
    if (reply === 'malformed') await this.#putAside('malformed', entries);
    await this.#putAside('damaged', damaged);
    if (typeof reply === 'object') {
      this.#succeeded();
      await this.#options.onReceipt(reply).catch((cause: unknown) => this.#unwritten(cause));
    }
    await queue.advance(batch).catch((cause: unknown) => this.#unwritten(cause));
    return true;
  }

  async #send(entries: readonly Buffer[]): Promise<Reply> {
    const body = Buffer.concat([OPENED, ...commaSeparated(entries.map((entry) => [entry])), CLOSED]);
    try {
      const reply = await this.#connection.post(body);
      if (reply.status === 400 || reply.status === 413) return 'malformed';
      const receipt = reply.status === 200 ? receiptOf(reply.body) : undefined;
      if (!receipt) this.#failed('ledger delivery was not receipted', undefined, { status: reply.status });
      return receipt ?? 'unavailable';
    } catch (cause) {
      this.#failed('ledger delivery failed', cause);
      return 'unavailable';
    }
  }

  async #putAside(reason: 'malformed' | 'damaged', texts: readonly (Buffer | string)[]): Promise<void> {
    for (const text of texts) {
      await this.#options.putAside(reason, text.toString());
      this.#options.onFailure();
      this.#options.log.error({ reason }, 'an entry of the ledger was put aside');
    }
  }

  #succeeded(): void {
    if (this.#failures > 0) this.#options.log.info({ failures: this.#failures }, 'ledger is delivered again');
    this.#failures = 0;
    this.#most = Math.min(MAX_DELIVERED_ENTRIES, this.#most * 2);
  }

  #failed(message: string, cause: unknown, details: object = {}): void {
    this.#failures += 1;
    this.#options.onFailure();
    if (this.#failures > 1) return; // told once, and again when it works
    const why = describeCause(cause instanceof Error && cause.cause ? cause.cause : cause);
    this.#options.log.warn({ ...details, ...(cause ? { cause: { type: why.type, code: why.code } } : {}) }, message);
  }

  #unwritten(cause: unknown): void {
    this.#options.onFailure();
    this.#options.log.warn({ cause: { code: describeCause(cause).code } }, 'what is delivered could not be noted');
  }
}
