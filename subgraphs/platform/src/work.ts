import type { WorkParts } from '@civil/subgraph-kernel';
import { CHECKPOINT_MINUTES } from './ledger/ledger.service.js';
import { sealedLedger } from './ledger/sealed-ledger.js';
import { startLookUpCounter, stopLookUpCounter } from './rate-limit/look-up-counter.js';

/**
 * What this subgraph does beside requests: it seals the ledger every few minutes and when it stops. A process whose key or anchor file are
 * not as they must be does not start.
 */
export async function work({ entityManager, log }: WorkParts): Promise<() => Promise<void>> {
  const ledger = sealedLedger();
  ledger.log = log;
  startLookUpCounter(log);
  await ledger.catchUp(entityManager());
  const seal = (): Promise<void> => ledger.seal(entityManager()).catch((error: { name?: string }) => log.error({ cause: error.name }, 'ledger is not sealed'));
  const timer = setInterval(seal, CHECKPOINT_MINUTES * 60_000).unref();
  return async () => {
    clearInterval(timer);
    await seal();
    await stopLookUpCounter();
  };
}
