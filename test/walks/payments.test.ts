import { createWorld } from '@civil/demo-data';
import { describe, expect, it } from 'vitest';
import { ask } from '../kit/ask.js';
import { actor, Walk, walkedCounties } from '../kit/walk.js';

/** The ledgers of county 620121, walked by its officers and the bank: one is built for the month to come, and two that are with the bank come to nothing and are paid again. */

const [COUNTY] = walkedCounties.payments;
const walk = new Walk('payments');
const world = createWorld({ scale: 'demo' });
const builder = actor('payment-builder', 'county.assist', COUNTY);
const checker = actor('payment-checker', 'county.assist', COUNTY);
const approver = actor('payment-approver', 'county.assist.approver', COUNTY);
const neighbour = actor('payment-neighbour', 'county.assist', '620122');
const clerk = actor('payment-clerk', 'town.assist', '620121100');
const bank = { ...actor('payment-bank', 'bank'), sub: 'u_bank' };

const asked = { division: COUNTY, program: 'DIBAO', month: '2022-01' };
const withBank = (program: string): string => `pb_${COUNTY}_${program}_202201`;
const stepOn = ({ id, version }: { id: string; version: number }) => ({ id, expectedVersion: version });

async function linesOf(batchId: string): Promise<{ id: string; amount: string }[]> {
  const { data } = await walk.read('BankPaymentLines', bank, { batchId });
  return data.bankPaymentLines.edges.map(({ node }: { node: { id: string; amount: string } }) => node);
}

describe('the ledger of a county', () => {
  it('is built once, thrown away, built anew, checked, approved by a third and handed over for the bank', async () => {
    const { batch: first } = await walk.must('GeneratePaymentLedger', builder, asked);
    const due = world.assistance.filter((row) => row.countyCode === COUNTY && row.program === 'DIBAO' && row.status !== 'SUSPENDED' && row.status !== 'TERMINATED');
    expect([first.status, first.households, Number(first.total)]).toEqual(['DRAFT', due.length, due.reduce((sum, row) => sum + row.monthlyAmount + row.supplementAmount, 0)]);
    expect((await walk.must('GeneratePaymentLedger', checker, asked)).batch.id).toBe(first.id);
    await walk.must('VoidPaymentLedger', builder, { ...stepOn(first), reason: '重新编制' });
    const { batch: draft } = await walk.must('GeneratePaymentLedger', builder, asked);
    const { batch: checked } = await walk.must('CheckPaymentLedger', checker, stepOn(draft));
    expect((await walk.step('ApprovePaymentLedger', checker, { ...stepOn(checked), sm3Digest: checked.sm3Digest })).code).toBe('FORBIDDEN_ACTION');
    expect((await walk.step('ApprovePaymentLedger', { ...approver, sub: checker.sub }, { ...stepOn(checked), sm3Digest: checked.sm3Digest })).code).toBe('MAKER_IS_CHECKER');
    const { batch: approved } = await walk.must('ApprovePaymentLedger', approver, { ...stepOn(checked), sm3Digest: checked.sm3Digest });
    const { batch: submitted } = await walk.must('SubmitLedgerToBank', builder, stepOn(approved));
    expect([submitted.status, submitted.submittedAt !== null]).toEqual(['APPROVED', true]);
    const { data } = await walk.read('PaymentBatch', builder, { id: draft.id });
    expect(data.paymentBatch).toMatchObject({ differences: { previousBatchId: `pb_${COUNTY}_DIBAO_202112`, added: { totalCount: 0 }, ended: { totalCount: 0 }, changed: { totalCount: 0 } } });
    expect(data.paymentBatch.timeline.map(({ event }: { event: string }) => event).slice(0, 4)).toEqual(['generatePaymentLedger', 'checkPaymentLedger', 'approvePaymentLedger', 'submitLedgerToBank']);
  });

  it('is seen by no other county, and not by the township', async () => {
    expect((await walk.step('GeneratePaymentLedger', neighbour, asked)).code).toBe('NOT_FOUND');
    const id = withBank('DIS_LIVING');
    expect([(await walk.read('PaymentBatch', neighbour, { id })).data.paymentBatch, (await walk.read('PaymentBatch', clerk, { id })).data.paymentBatch]).toEqual([null, null]);
  });
});

describe('the bank', () => {
  it('sees its lines by account, amount and status, and nobody else sees them so', async () => {
    const { data } = await walk.read('BankBatches', bank, { first: 100 });
    expect(data.bankBatches.edges.map(({ node }: { node: { id: string } }) => node.id)).toEqual(expect.arrayContaining([withBank('DIS_LIVING'), withBank('DIS_NURSING')]));
    expect(await linesOf(withBank('DIS_LIVING'))).toEqual([{ id: expect.stringMatching(/^bp_/), account: { value: expect.stringMatching(/^629999\d{13}$/), masked: false }, amount: '110.00', status: 'PENDING' }]);
    expect((await ask('query ($id: ID!) { bankPaymentLines(batchId: $id) { totalCount } }', { id: withBank('DIS_LIVING') }).asClaims(builder)).codes).toEqual({ bankPaymentLines: 'FORBIDDEN_FIELD' });
    expect((await ask('query ($id: ID!) { bankPaymentLines(batchId: $id) { totalCount } }', { id: withBank('DIS_LIVING') }).asClaims({ ...bank, sub: 'u_stranger' })).codes).toEqual({ bankPaymentLines: 'GRANT_MISSING' });
  });

  it('tells of lines that failed, which are paid again in batches of repairs', async () => {
    const at = '2021-12-31T15:00:00+08:00';
    const fail = async (program: string, fault: string): Promise<string> => {
      const [line] = await linesOf(withBank(program));
      const { batch } = await walk.must('RecordBankReceipt', bank, { batchId: withBank(program), receiptNo: `R-${program}`, lines: [{ id: line?.id, outcome: 'FAILED', fault, at }] });
      expect(batch.status).toBe('PARTIAL');
      return line?.id ?? '';
    };
    const closed = await fail('DIS_LIVING', 'ACCOUNT_CLOSED');
    const broken = await fail('DIS_NURSING', 'BANK_FAULT');
    const { data } = await walk.read('FailedPayments', builder);
    expect(data.failedPayments.edges.map(({ node }: { node: { id: string } }) => node.id)).toEqual(expect.arrayContaining([closed, broken]));
    const holder = world.assistance.find((row) => row.countyCode === COUNTY && row.program === 'DIS_LIVING')?.beneficiaryIds[0];
    const { batch: repaired } = await walk.must('RepairLine', builder, { lineId: closed, account: '6299990000000000020', accountHolderId: holder });
    const { batch: retried } = await walk.must('RetryFailedLine', builder, { lineId: broken });
    expect([repaired, retried]).toMatchObject([{ status: 'DRAFT', round: 1, households: 1, total: '110.00' }, { status: 'DRAFT', round: 1, households: 1, total: '100.00' }]);
  });

  it('confirms what is taken back', async () => {
    const { data } = await walk.read('PaymentBatch', approver, { id: `pb_${COUNTY}_DIBAO_202112`, status: ['PAID'], first: 1 });
    const { batch } = await walk.must('ReversePayment', approver, { lineId: data.paymentBatch.lines.edges[0].node.id, reason: 'PAID_BY_MISTAKE', bankConfirmation: 'TH-1' });
    expect(batch).toMatchObject({ status: 'SETTLED', sums: expect.arrayContaining([expect.objectContaining({ status: 'RETURNED', lines: 1 })]) });
  });

  it('and the officers have made every step', () => expect(walk.notMade).toEqual([]));
});
