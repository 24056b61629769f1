import { type DemoLedger, type DemoLedgerStatus, demoLedgers, type World } from '@civil/demo-data';
import { insertRows, insertTimeline, type TimelineEntry } from '@civil/subgraph-kernel';
import type { EntityManager } from '@mikro-orm/core';
import { BankAgreement } from '../bank-agreement/bank-agreement.entity.js';
import { BenefitPayment } from '../benefit-payment/benefit-payment.entity.js';
import { PaymentBatch } from '../payment-batch/payment-batch.entity.js';
import { agreementRows, batchRows, paymentRows } from './payment-rows.js';

type Step = readonly [event: string, to: DemoLedgerStatus, role: string];

const built: readonly Step[] = [['generatePaymentLedger', 'DRAFT', 'county.assist']];
const repaired: readonly Step[] = [['retryFailedLine', 'DRAFT', 'county.assist']];
const checked: readonly Step[] = [['checkPaymentLedger', 'CHECKED', 'county.assist']];
const approved: readonly Step[] = [...checked, ['approvePaymentLedger', 'APPROVED', 'county.assist.approver']];
const sent: readonly Step[] = [...approved, ['submitLedgerToBank', 'APPROVED', 'county.assist'], ['acknowledgeLedger', 'SENT', 'SYSTEM']];
const received: readonly Step[] = [...sent, ['recordBankReceipt', 'SENT', 'SYSTEM']];

const ways: Readonly<Record<DemoLedgerStatus, readonly Step[]>> = {
  DRAFT: [], CHECKED: checked, APPROVED: approved, SENT: sent, SETTLED: [...received, ['settleLedger', 'SETTLED', 'SYSTEM']], PARTIAL: [...received, ['closeLedgerInPart', 'PARTIAL', 'SYSTEM']],
  VOID: [['voidPaymentLedger', 'VOID', 'county.assist']],
};

/** The steps that a ledger has made, an hour after one another; two officers build and check, a third approves. */
function stepsOf({ id, countyCode, round, status, lines }: DemoLedger, asOf: string): Omit<TimelineEntry, 'position'>[] {
  const begun = round > 0 ? repaired : built;
  const way: readonly Step[] = [...begun, ...ways[status], ...(lines.some((line) => line.status === 'RETURNED') ? [['reversePayment', status, 'county.assist.approver'] as const] : [])];
  return way.map(([event, toState, actorRole], place) => ({
    subjectId: id, at: new Date(`${asOf}T${String(8 + place).padStart(2, '0')}:00:00+08:00`), event, fromState: place === 0 ? null : (way[place - 1]?.[1] ?? null), toState,
    actorId: actorRole === 'SYSTEM' ? 'system' : `u_demo_${event}`, actorRole, actorUnit: actorRole === 'SYSTEM' ? null : `${countyCode}-MZJ`, note: null, synthetic: true,
  }));
}

/** Loads the ledgers of the world with their payments, the banks that pay them, and the way that those beside the paid months have come. */
export async function loadLedgers(em: EntityManager, world: World, progress: (count: number) => void): Promise<void> {
  await insertRows(em, BankAgreement, agreementRows(world), progress);
  await insertRows(em, PaymentBatch, batchRows(world), progress);
  await insertRows(em, BenefitPayment, paymentRows(world), progress);
  await insertTimeline(em, demoLedgers(world).flatMap((ledger) => stepsOf(ledger, world.asOf)), progress);
}
