import { readFile } from 'node:fs/promises';
import type { LedgerReceipt } from '@civil/schema/ledger';
import { writeAtomically } from './write-atomically.js';

async function read(file: string): Promise<Partial<LedgerReceipt>> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Partial<LedgerReceipt>;
  } catch {
    return {};
  }
}

/**
 * Keeps the furthest receipt beside the spool, out of reach of whoever may write to the database of the ledger: a chain that was cut or
 * made anew does not lead there. Returns whether the receipt goes on from there.
 */
export async function keepHead(file: string, { sequence, hash }: LedgerReceipt): Promise<boolean> {
  const known = await read(file);
  if (known.sequence === sequence && known.hash === hash) return true;
  if ((known.sequence ?? 0) >= sequence) return false;
  await writeAtomically(file, `${JSON.stringify({ sequence, hash, at: new Date().toISOString() })}\n`, true);
  return true;
}
