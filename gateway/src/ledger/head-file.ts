import { readFile } from 'node:fs/promises';
import type { LedgerReceipt } from '@civil/schema/ledger';
import { writeAtomically } from './write-atomically.js';

type Head = Partial<Pick<LedgerReceipt, 'sequence' | 'hash'>>;

async function read(file: string): Promise<Head> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Head;
  } catch {
    return {};
  }
}

/** Whether a receipt is of an entry behind a head, or of the head itself. */
const goesOnFrom = (head: Head, { sequence, hash }: LedgerReceipt): boolean => sequence > (head.sequence ?? 0) || (head.sequence === sequence && head.hash === hash);

/**
 * Opens the file with the furthest receipt beside the spool, out of reach of whoever may write to the database of the ledger: a chain that
 * was cut or made anew does not lead there. The function returned keeps a receipt, and tells whether it goes on from what this process knows.
 * Other processes write to the same file, and each may hear of its entries before or after the others do.
 */
export async function openHead(file: string): Promise<(receipt: LedgerReceipt) => Promise<boolean>> {
  let furthest = await read(file);
  return async (receipt) => {
    if (!goesOnFrom(furthest, receipt)) return false;
    const isNew = receipt.sequence !== furthest.sequence;
    const { sequence, hash } = receipt;
    furthest = { sequence, hash };
    if (isNew && goesOnFrom(await read(file), receipt)) await writeAtomically(file, `${JSON.stringify({ sequence, hash, at: new Date().toISOString() })}\n`, true);
    return true;
  };
}
