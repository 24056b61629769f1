import { appendFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { viewerContextKey } from '@civil/schema/identity';
import type { DisclosureEntry, LedgerReceipt } from '@civil/schema/ledger';
import { describeCause } from '../errors/describe-cause.js';
import type { Metrics } from '../observability/metrics.js';
import type { Log } from '../subgraph-client/call-context.js';
import { Delivery } from './delivery.js';
import { entryBytes } from './entry-bytes.js';
import { openHead } from './head-file.js';
import { SegmentQueue } from './segment-queue.js';
import { Spool, type SyncPolicy } from './spool.js';
import { adoptAbandoned, leaveDirectory } from './spool-directory.js';

export interface LedgerOptions {
  /** Where entries wait for the platform. It must outlive the process. */
  readonly directory: string;
  readonly sync?: SyncPolicy;
  /** Bytes that entries may take while the platform is away; then nothing personal is answered any more. */
  readonly maxBytes?: number;
  /** Origin of the platform subgraph, where it is not the one of the graph. */
  readonly platformUrl?: string;
}

export interface LedgerParts {
  readonly platformUrl: string;
  readonly viewerContextSecret: string;
  readonly metrics: Pick<Metrics, 'ledgerWrote' | 'ledgerFailed' | 'watchLedger'>;
  readonly log: Log;
}

/** The gateway's side of the disclosure ledger: keeps entries so that they survive a crash, and brings them to the platform. */
export interface Ledger {
  /** Keeps entries, all or none. @throws {SpoolUnavailable} */
  record(entries: readonly DisclosureEntry[]): Promise<void>;
  /** Whether entries can be kept, as far as can be told before there is one. */
  admits(): Promise<boolean>;
  /** Brings what was kept to the disk, tries once more to deliver it, and leaves the rest to the next start. */
  close(): Promise<void>;
}

const DEFAULT_MAX_BYTES = 1024 ** 3;
/** Milliseconds between looks at what processes that ended have left. */
const BEAT_MS = 60_000;
/** Milliseconds for the last delivery; a process that is told to end has ten seconds for everything. */
const LAST_DELIVERY_MS = 3000;

/**
 * Opens the ledger in a directory, and begins to deliver what earlier processes left there.
 * @throws {Error} where the directory cannot be used.
 */
export async function openLedger(options: LedgerOptions, { platformUrl, viewerContextSecret, metrics, log }: LedgerParts): Promise<Ledger> {
  const { directory, sync = 'interval', maxBytes = DEFAULT_MAX_BYTES } = options;
  const root = join(directory, 'spool');
  await mkdir(root, { recursive: true });
  let inherited: SegmentQueue[] = [];
  const inheritedBytes = (): number => inherited.reduce((sum, { bytes }) => sum + bytes, 0);
  const onSyncFailure = (cause: unknown): void => {
    metrics.ledgerFailed();
    log.error({ cause: { code: describeCause(cause).code } }, 'ledger could not be brought to the disk');
  };
  const spool = new Spool({ root, sync, maxBytes, bytesElsewhere: inheritedBytes, onSyncFailure });
  const queues = (): SegmentQueue[] => [...inherited, spool.queue];

  const keepHead = await openHead(join(directory, 'head.json'));
  let hasWentBack = false;
  const onReceipt = async (receipt: LedgerReceipt): Promise<void> => {
    const goesOn = await keepHead(receipt);
    if (!goesOn && !hasWentBack) log.error({ sequence: receipt.sequence }, 'the chain of the ledger is shorter than it was');
    hasWentBack = !goesOn;
  };
  const putAside = async (reason: string, text: string): Promise<void> => {
    await mkdir(join(directory, 'refused'), { recursive: true });
    await appendFile(join(directory, 'refused', 'entries.jsonl'), `${JSON.stringify({ reason, text })}\n`, { flush: true });
  };
  const url = options.platformUrl ?? platformUrl;
  const key = viewerContextKey(viewerContextSecret, 'platform');
  const delivery = new Delivery({ url, key, queues, onReceipt, putAside, onFailure: () => metrics.ledgerFailed(), log });

  const inherit = async (): Promise<void> => {
    for (const abandoned of await adoptAbandoned(root)) {
      const queue = await SegmentQueue.leftBehind(abandoned);
      if (queue.waiting > 0) log.info({ entries: queue.waiting }, 'ledger takes up what an earlier process left');
      inherited.push(queue);
    }
    const done = inherited.filter(({ isEmpty }) => isEmpty);
    inherited = inherited.filter(({ isEmpty }) => !isEmpty);
    for (const queue of done) await leaveDirectory(root, queue.directory, true);
    if (inherited.length > 0) delivery.kick();
  };
  const beat = async (): Promise<void> => {
    try {
      await spool.beat();
      await inherit();
    } catch (cause) {
      log.warn({ cause: { code: describeCause(cause).code } }, 'ledger could not look after its directory');
    }
  };
  await inherit();
  const beating = setInterval(() => void beat(), BEAT_MS).unref();

  metrics.watchLedger(() => {
    const all = queues();
    const oldest = Math.min(...all.map((queue) => queue.oldest ?? Number.POSITIVE_INFINITY));
    const oldestSeconds = Number.isFinite(oldest) ? Math.max(0, (Date.now() - oldest) / 1000) : 0;
    return { waiting: all.reduce((sum, { waiting }) => sum + waiting, 0), oldestSeconds, spoolBytes: all.reduce((sum, { bytes }) => sum + bytes, 0) };
  });

  return {
    record: async (entries) => {
      try {
        await spool.append(entries.map(entryBytes));
      } catch (cause) {
        metrics.ledgerFailed();
        throw cause;
      }
      metrics.ledgerWrote(entries.length);
      delivery.kick();
    },
    admits: () => spool.admits(),
    close: async () => {
      clearInterval(beating);
      await spool.close();
      await delivery.close(LAST_DELIVERY_MS);
      for (const queue of queues()) {
        await queue.reap();
        await leaveDirectory(root, queue.directory, queue.isEmpty);
      }
    },
  };
}
