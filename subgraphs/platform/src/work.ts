import { procedureWork, type WorkParts } from '@civil/subgraph-kernel';
import { judgeResources } from './data-resource/judge-resources.js';
import { CHECKPOINT_MINUTES } from './ledger/ledger.service.js';
import { sealedLedger } from './ledger/sealed-ledger.js';
import { startLookUpCounter, stopLookUpCounter } from './rate-limit/look-up-counter.js';

const JUDGED_EVERY_MINUTES = 60;
const procedures = procedureWork(JUDGED_EVERY_MINUTES, [{ name: 'shared resources that fail a quality rule', run: judgeResources }]);

/**
 * What this subgraph does beside requests: it seals the ledger every few minutes and when it stops, and looks at the quality of what is shared. A process
 * whose key or anchor file are not as they must be does not start.
 */
export async function work(parts: WorkParts): Promise<() => Promise<void>> {
  const { entityManager, log } = parts;
  const ledger = sealedLedger();
  ledger.log = log;
  startLookUpCounter(log);
  await ledger.catchUp(entityManager());
  const seal = (): Promise<void> => ledger.seal(entityManager()).catch((error: { name?: string }) => log.error({ cause: error.name }, 'ledger is not sealed'));
  const timer = setInterval(seal, CHECKPOINT_MINUTES * 60_000).unref();
  const stopProcedures = await procedures(parts);
  return async () => {
    clearInterval(timer);
    await stopProcedures();
    await seal();
    await stopLookUpCounter();
  };
}
