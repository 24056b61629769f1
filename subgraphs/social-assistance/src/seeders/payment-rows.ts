import { bankAccount, type DemoAssistance, type DemoLedger, type DemoPaidMonth, demoBankAgreements, demoLedgers, type World } from '@civil/demo-data';
import { addDays, NEVER } from '@civil/subgraph-kernel';
import type { BankAgreement } from '../bank-agreement/bank-agreement.entity.js';
import { type BenefitPayment, PaymentFault, PaymentStatus } from '../benefit-payment/benefit-payment.entity.js';
import { groupBy } from '../group-by.js';
import { fenOf, yuanOf } from '../money.js';
import { batchDigest, lineIdOf } from '../payment-batch/lines.js';
import { BatchStatus, type PaymentBatch } from '../payment-batch/payment-batch.entity.js';
import type { AssistanceProgram } from '../program.js';
import { money, rightsOf } from './enrollment-rows.js';

const paymentId = ({ id }: DemoAssistance, { month }: DemoPaidMonth): string => `bp_${id.replace(/^ae_/, '')}_${month.replace('-', '')}`;
const batchId = ({ countyCode, program }: DemoAssistance, { month }: DemoPaidMonth): string =>
  `pb_${countyCode}_${program}_${month.replace('-', '')}`;

const faults: Readonly<Record<DemoPaidMonth['status'], PaymentFault | null>> = { PAID: null, FAILED: PaymentFault.ACCOUNT_FROZEN, RETURNED: PaymentFault.PAID_BY_MISTAKE };

const paidOn = (month: string): Date => new Date(`${month}-10T10:00:00+08:00`);

const keyOf = ({ countyCode, program, month, round }: DemoLedger) => ({ divisionCode: countyCode, program: program as AssistanceProgram, month, round });

/** Ids of the lines that pay again what failed, by the benefit and the month. */
const repairsOf = (ledgers: readonly DemoLedger[]): Map<string, string> =>
  new Map(ledgers.filter(({ round }) => round > 0).flatMap((ledger) => ledger.lines.map(({ enrollmentId }) => [`${enrollmentId} ${ledger.month}`, lineIdOf(keyOf(ledger), enrollmentId)] as const)));

/** Payments of the world as rows; the bank settles on the tenth of the month. */
export function paymentRows(world: World): Partial<BenefitPayment>[] {
  const ledgers = demoLedgers(world);
  const repairs = repairsOf(ledgers);
  const common = (row: DemoAssistance) => ({
    payableId: row.id, enrollmentId: row.id, account: bankAccount(row.id), program: row.program as AssistanceProgram, ...rightsOf(world, row), synthetic: true,
  });
  const ofMonths = world.assistance.flatMap((row) => {
    const shared = common(row);
    return row.paidMonths.map((paid) => ({
      ...shared,
      id: paymentId(row, paid),
      batchId: batchId(row, paid),
      month: paid.month,
      amount: money(paid.amount),
      status: paid.status as PaymentStatus,
      paidAt: paid.status === 'PAID' ? paidOn(paid.month) : null,
      fault: faults[paid.status],
      replacedById: repairs.get(`${row.id} ${paid.month}`) ?? null,
    }));
  });
  const ofLedgers = ledgers.filter(({ status }) => status !== 'VOID').flatMap((ledger) => ledger.lines.map(({ enrollmentId, status }) => {
    const { id, month } = ledger;
    const row = world.byId.assistance.get(enrollmentId) as DemoAssistance;
    const wasPaid = status === 'PAID' || status === 'RETURNED';
    return {
      ...common(row), id: lineIdOf(keyOf(ledger), enrollmentId), batchId: id, month, amount: money(amountOf(row, month)), status: status as PaymentStatus, paidAt: wasPaid ? paidOn(month) : null,
      fault: status === 'RETURNED' ? PaymentFault.PAID_BY_MISTAKE : null, replacedById: null,
    };
  }));
  return [...ofMonths, ...ofLedgers];
}

const amountOf = (row: DemoAssistance, month: string): number =>
  row.paidMonths.find((paid) => paid.month === month)?.amount ?? row.monthlyAmount + row.supplementAmount + row.nursingAmount;

/** The bank that pays for a county, a programme of its own before the others. */
function clientsOf(world: World): (county: string, program: string) => string {
  const agreements = demoBankAgreements(world).filter(({ to }) => to === undefined);
  return (county, program) => {
    const own = agreements.filter(({ countyCode }) => countyCode === county);
    return (own.find((one) => one.program === program) ?? own.find((one) => one.program === undefined))?.clientId ?? '';
  };
}

const sentStates: readonly string[] = [BatchStatus.SENT, BatchStatus.SETTLED, BatchStatus.PARTIAL];

/** The ledgers that the payments belong to, one for each county, programme and month, and those that pay again what failed in one. */
export function batchRows(world: World): Partial<PaymentBatch>[] {
  const clientOf = clientsOf(world);
  const none = { suspended: 0, unpayable: 0, claimedUntil: null, version: 1, nextDueAt: NEVER, synthetic: true };
  const builtIn = (month: string) => ({ builtAt: new Date(`${month}-05T09:00:00+08:00`) });
  const sent = (county: string, program: AssistanceProgram, month: string) => ({
    bankReceipt: `HD${county}${month.replace('-', '')}${program}`, bankClientId: clientOf(county, program), submittedAt: new Date(`${month}-08T16:00:00+08:00`), sentAt: new Date(`${month}-09T09:00:00+08:00`),
  });
  const lines = world.assistance.flatMap((row) => row.paidMonths.map((paid) => ({ row, paid })));
  const ofMonths = [...groupBy(lines, ({ row, paid }) => batchId(row, paid))].map(([id, ofBatch]) => {
    const [{ row, paid }] = ofBatch as [(typeof ofBatch)[number]];
    const payments = ofBatch.map((line) => ({ id: paymentId(line.row, line.paid), month: line.paid.month, amount: money(line.paid.amount), account: bankAccount(line.row.id) }));
    return {
      ...none,
      ...builtIn(paid.month),
      id,
      divisionCode: row.countyCode,
      program: row.program as AssistanceProgram,
      month: paid.month,
      round: 0,
      households: ofBatch.length,
      persons: ofBatch.reduce((sum, line) => sum + line.row.beneficiaryIds.length, 0),
      total: yuanOf(payments.reduce((sum, { amount }) => sum + fenOf(amount), 0n)),
      status: ofBatch.every((line) => line.paid.status === PaymentStatus.PAID) ? BatchStatus.SETTLED : BatchStatus.PARTIAL,
      sm3Digest: batchDigest(payments),
      systemStepOn: null,
      ...sent(row.countyCode, row.program as AssistanceProgram, paid.month),
    };
  });
  const ofLedgers = demoLedgers(world).map((ledger) => {
    const { id, countyCode, program, month, round, status, lines: some } = ledger;
    const rows = some.map(({ enrollmentId }) => world.byId.assistance.get(enrollmentId) as DemoAssistance);
    const payments = rows.map((row) => ({ id: lineIdOf(keyOf(ledger), row.id), month, amount: money(amountOf(row, month)), account: bankAccount(row.id) }));
    const wasSent = sentStates.includes(status);
    const today = `${world.asOf}T09:00:00+08:00`;
    return {
      ...none, ...builtIn(month), id, divisionCode: countyCode, program: program as AssistanceProgram, month, round, households: rows.length, persons: rows.reduce((sum, row) => sum + row.beneficiaryIds.length, 0),
      total: yuanOf(payments.reduce((sum, { amount }) => sum + fenOf(amount), 0n)), status: status as BatchStatus, sm3Digest: batchDigest(payments),
      systemStepOn: status === BatchStatus.SENT ? addDays(world.asOf, 1) : null,
      ...(wasSent ? sent(countyCode, program as AssistanceProgram, month) : { bankReceipt: null, bankClientId: null, submittedAt: null, sentAt: null }),
      ...(status === BatchStatus.SENT ? { submittedAt: new Date(today), sentAt: new Date(today) } : {}),
    };
  });
  return [...ofMonths, ...ofLedgers];
}

/** The banks that pay, as rows. */
export const agreementRows = (world: World): Partial<BankAgreement>[] => demoBankAgreements(world).map(({ id, clientId, countyCode, program, from, to }) => ({
  id, clientId, divisionCode: countyCode, program: (program as AssistanceProgram | undefined) ?? null, validFrom: from, validTo: to ?? null, synthetic: true,
}));
