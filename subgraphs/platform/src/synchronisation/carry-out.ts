import { ConnectorFault, fireAsSystem, nowOf, Refusal, type SignedClient } from '@civil/subgraph-kernel';
import type { EntityManager } from '@mikro-orm/core';
import { openSync } from './environment.js';
import { recordsOf, type SyncRecord } from './sync-jobs.js';
import { type SyncOutcome, syncMachine } from './sync-machine.js';
import { SyncRun, SyncRunStatus } from './sync-run.entity.js';

const PART = 200;
/** After so long a run is taken for one whose process has died. */
const LEFT_MINUTES = 5;
const MINUTE_MS = 60_000;

/** How many of a part the peer took. @throws ConnectorFault for an answer that does not add up. */
function acceptedOf(answer: unknown, size: number): number {
  const { accepted, rejected } = (answer ?? {}) as { accepted?: unknown; rejected?: unknown };
  const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0;
  if (!isCount(accepted) || !isCount(rejected) || accepted + rejected !== size) throw new ConnectorFault('MALFORMED');
  return accepted;
}

/** Sends the records of a run part by part, each under a key of its own, so that a part sent again after a crash is carried out once. */
async function send(client: SignedClient, { id, job }: SyncRun, records: readonly SyncRecord[]): Promise<SyncOutcome> {
  let [sent, accepted] = [0, 0];
  try {
    for (let start = 0; start < records.length; start += PART) {
      const part = records.slice(start, start + PART);
      accepted += acceptedOf(await client.post(`sync/${job}`, { run: id, records: part }, { idempotencyKey: `${id}/${start}` }), part.length);
      sent += part.length;
    }
    return { sent, accepted, rejected: sent - accepted, fault: null };
  } catch (cause) {
    if (!(cause instanceof ConnectorFault)) throw cause;
    return { sent, accepted, rejected: sent - accepted, fault: cause.kind };
  }
}

/** Carries out a run that was begun, outside any transaction, and enters what it came to. `em` sees every row. */
export async function carryOut(em: EntityManager, run: SyncRun, open = openSync): Promise<void> {
  const outcome = await send(open(run.system), run, await recordsOf(em, run));
  try {
    await fireAsSystem(em, syncMachine, 'concludeSync', run.id, outcome);
  } catch (cause) {
    // Another replica has taken it for one that was left, and concluded it.
    if (!(cause instanceof Refusal)) throw cause;
  }
}

/** Carries out anew what a process that died has left under way; tells how many. */
export async function resumeSyncs(em: EntityManager): Promise<number> {
  const left = await em.find(SyncRun, { status: SyncRunStatus.RUNNING, startedAt: { $lt: new Date(nowOf().getTime() - LEFT_MINUTES * MINUTE_MS) } }, { disableIdentityMap: true });
  for (const run of left) await carryOut(em, run);
  return left.length;
}
