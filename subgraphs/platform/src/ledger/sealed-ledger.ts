import type { EntityManager } from '@mikro-orm/core';
import type { LedgerReceipt } from '@civil/schema/ledger';
import { LEDGER_ENTRIES_PATH } from '@civil/schema/ledger';
import { oncePerProcess, type SubgraphService, type WorkLog } from '@civil/subgraph-kernel';
import { type LedgerEnvironment, readLedgerEnvironment } from '../environment.js';
import { anchor, readAnchor } from './anchor-file.js';
import { readDelivery } from './check-delivery.js';
import type { Checkpoint } from './checkpoint.js';
import { LedgerCheckpoint } from './data-access.entity.js';
import { appendEntries, sealTail } from './ledger.service.js';
import { readSigningKey, type SigningKey } from './signing-key.js';

/** The ledger with the key that signs its checkpoints and the file that holds them outside the database. */
export class SealedLedger {
  readonly #key: SigningKey;
  readonly #anchorFile: string;
  /** Checkpoints that could not be written to the file yet. */
  #waiting: Checkpoint[] = [];
  #writing: Promise<void> = Promise.resolve();
  /** Is told of what went wrong beside a request. */
  log: WorkLog | undefined;

  constructor({ signingKeyFile, mayMakeKey, anchorFile }: LedgerEnvironment) {
    this.#key = readSigningKey(signingKeyFile, mayMakeKey);
    this.#anchorFile = anchorFile;
  }

  /** Keeps a delivery. @throws `BAD_USER_INPUT` for a malformed one, of which nothing is kept. */
  async keep(body: unknown, em: EntityManager): Promise<LedgerReceipt> {
    const { receipt, checkpoint } = await appendEntries(em, readDelivery(body), this.#key);
    if (checkpoint) await this.#anchor([checkpoint]);
    return receipt;
  }

  /** Makes a checkpoint of what was appended since the last one. */
  async seal(em: EntityManager): Promise<void> {
    const checkpoint = await sealTail(em, this.#key);
    if (checkpoint || this.#waiting.length > 0) await this.#anchor(checkpoint ? [checkpoint] : []);
  }

  /** Adds to the file the checkpoints that a crash, or another replica, kept from it. */
  async catchUp(em: EntityManager): Promise<void> {
    let last = 0;
    try {
      for await (const { checkpoint } of readAnchor(this.#anchorFile)) last = Math.max(last, checkpoint?.sequence ?? 0);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
    const missing = await em.find(LedgerCheckpoint, { sequence: { $gt: last } }, { orderBy: { sequence: 'asc' } });
    if (missing.length > 0) await this.#anchor(missing.map(({ at, sequence, hash, entries, keyId, signature }) => ({ sequence, hash, entries, at: at.toISOString(), keyId, signature })));
  }

  /**
   * Writes checkpoints to the file, one writer at a time. The entries are kept already, so a file that cannot be written stops nothing:
   * it is told in the log, and the checkpoints go with the next ones.
   */
  #anchor(checkpoints: readonly Checkpoint[]): Promise<void> {
    this.#waiting.push(...checkpoints);
    this.#writing = this.#writing.then(async () => {
      const batch = this.#waiting;
      this.#waiting = [];
      if (batch.length === 0) return;
      try {
        await anchor(this.#anchorFile, batch);
      } catch (error) {
        this.#waiting = [...batch, ...this.#waiting];
        this.log?.error({ code: (error as NodeJS.ErrnoException).code, checkpoints: this.#waiting.length }, 'ledger anchor file is not written');
      }
    });
    return this.#writing;
  }
}

/** The ledger of this process, opened when it is first needed. @throws {Error} where key or anchor are not as they must be. */
export const sealedLedger = oncePerProcess(() => new SealedLedger(readLedgerEnvironment()));

/** Takes the entries that the gateway delivers. */
export const ledgerEntries: SubgraphService = { path: LEDGER_ENTRIES_PATH, answer: (body, em) => sealedLedger().keep(body, em) };
