import { certificateDesk, procedureWork, repeatedWork, type WorkParts } from '@civil/subgraph-kernel';
import { judgeResources } from './data-resource/judge-resources.js';
import { CHECKPOINT_MINUTES } from './ledger/ledger.service.js';
import { sealedLedger } from './ledger/sealed-ledger.js';
import { handOverApplications } from './service-application/hand-over.js';
import { closeAnsweredComplaints } from './service-complaint/close-complaints.js';
import { startLookUpCounter, stopLookUpCounter } from './rate-limit/look-up-counter.js';
import { resumeSyncs } from './synchronisation/carry-out.js';

const EVERY_MINUTES = 1;

/** What the system itself does with what people hand in and what is shared. */
const procedures = procedureWork(EVERY_MINUTES, [
  { name: 'complaints that were answered', run: closeAnsweredComplaints },
  { name: 'synchronisations that were left', run: resumeSyncs },
]);

/** Whoever applied and whoever is to decide wait for it, and looking costs one statement. */
const HANDED_OVER_EVERY_MINUTES = 10 / 60;
const handingOver = repeatedWork(HANDED_OVER_EVERY_MINUTES, [{ name: 'applications to hand over', run: handOverApplications }]);

/** What is shared changes by the day, and counting all of it takes longer than a step does. */
const JUDGED_EVERY_MINUTES = 60;
const judging = repeatedWork(JUDGED_EVERY_MINUTES, [{ name: 'shared resources that fail a quality rule', run: judgeResources }]);

/**
 * What this subgraph does beside requests: it seals the ledger every few minutes and when it stops, looks at the quality of what is shared, and makes
 * the steps of the system. A process whose key or anchor file are not as they must be does not start.
 */
export async function work(parts: WorkParts): Promise<() => Promise<void>> {
  const { entityManager, log } = parts;
  certificateDesk(); // a key that cannot be read keeps the subgraph from starting
  const ledger = sealedLedger();
  ledger.log = log;
  startLookUpCounter(log);
  await ledger.catchUp(entityManager());
  const seal = (): Promise<void> => ledger.seal(entityManager()).catch((error: { name?: string }) => log.error({ cause: error.name }, 'ledger is not sealed'));
  const timer = setInterval(seal, CHECKPOINT_MINUTES * 60_000).unref();
  const stops = [await handingOver(parts), await procedures(parts), await judging(parts)];
  return async () => {
    clearInterval(timer);
    for (const stop of stops) await stop();
    await seal();
    await stopLookUpCounter();
  };
}
