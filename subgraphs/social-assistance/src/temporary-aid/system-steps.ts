import { executeSql, fireAsSystem, Refusal, tableOf, todayOf } from '@civil/subgraph-kernel';
import type { EntityManager } from '@mikro-orm/core';
import { BenefitPayment } from '../benefit-payment/benefit-payment.entity.js';
import { AssistanceProgram } from '../program.js';
import { TemporaryAidStatus } from './aid-enums.js';
import { aidMachine } from './aid-machine.js';
import { TemporaryAid } from './temporary-aid.entity.js';

const AT_ONCE = 200;

/** Makes a step of the system on each; tells on how many it was made. */
async function makeEach(em: EntityManager, event: 'closeAidNotice' | 'settleAid', due: readonly { readonly id: string }[]): Promise<number> {
  let made = 0;
  for (const { id } of due) {
    try {
      await fireAsSystem(em, aidMachine, event, id, {});
      made++;
    } catch (cause) {
      // Somebody else was quicker: another replica, or an objection in the last minute.
      if (!(cause instanceof Refusal)) throw cause;
    }
  }
  return made;
}

/** Takes down notices of aid that ran their time without an objection; tells how many. */
export async function closeAidNotices(em: EntityManager): Promise<number> {
  return makeEach(em, 'closeAidNotice', await em.find(TemporaryAid, { status: TemporaryAidStatus.NOTICE, systemStepOn: { $lte: todayOf() } }, { orderBy: { systemStepOn: 'asc' }, limit: AT_ONCE, disableIdentityMap: true }));
}

/** Enters what arrived by the ledger with the aids that wait for it; tells how many. The line is the mark: what a process that died has left is found by the next. */
export async function settleAids(em: EntityManager): Promise<number> {
  return makeEach(em, 'settleAid', await executeSql<{ id: string }>(
    em,
    `select a.id from ${tableOf(em, TemporaryAid)} a join ${tableOf(em, BenefitPayment)} l on l.payable_id = a.id and l.program = '${AssistanceProgram.TEMP}' and l.replaced_by_id is null
     where a.ordered_at is not null and a.paid_at is null and a.status = '${TemporaryAidStatus.GRANTED}' and l.status in ('PAID', 'RETURNED') order by a.ordered_at, a.id limit ${AT_ONCE}`,
  ));
}
