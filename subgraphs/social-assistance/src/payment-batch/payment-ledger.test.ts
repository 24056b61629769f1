import { setToday, TimelineEntry } from '@civil/subgraph-kernel';
import { createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Adjustment } from '../assistance-enrollment/adjustment.entity.js';
import { AdjustmentKind, AdjustmentReason } from '../assistance-enrollment/enrollment-enums.js';
import { AssistanceEnrollment } from '../assistance-enrollment/assistance-enrollment.entity.js';
import type { BankConnector } from '../bank/bank-connector.js';
import { simulatedBank } from '../bank/simulated-bank.js';
import { BenefitPayment, PaymentStatus } from '../benefit-payment/benefit-payment.entity.js';
import { fenOf, yuanOf } from '../money.js';
import { PriceLinkageLine } from '../price-linkage/price-linkage-line.entity.js';
import { AssistanceProgram } from '../program.js';
import { socialAssistance } from '../subgraph.js';
import { COUNTY, forgetPayments, insertAgreement, MONTH, payers, PaymentStory, simulated } from '../testing/payment-story.js';
import { ACCOUNT, insertBenefit, OTHER_COUNTY, STILL_A_CHILD } from '../testing/rows.js';
import { BatchStatus, PaymentBatch } from './payment-batch.entity.js';
import { collectReceipts, sendLedgers } from './system-steps.js';

let subgraph: TestSubgraph;
let story: PaymentStory;

beforeAll(async () => { subgraph = await createTestSubgraph(socialAssistance); });
afterAll(() => subgraph.close());
beforeEach(async () => {
  setToday('2021-12-31');
  await forgetPayments(subgraph);
  story = new PaymentStory(subgraph);
  await insertAgreement(subgraph);
  await insertBenefit(subgraph, { id: 'a', persons: [{ id: 'r1' }, { id: 'r2' }], row: { supplementAmount: '62.00' } });
  await insertBenefit(subgraph, { id: 'b', persons: [{ id: 'r3' }] });
  await insertBenefit(subgraph, { id: 'c', persons: [{ id: 'r4' }] });
});

const total = (lines: readonly { amount: string }[]): string => yuanOf(lines.reduce((sum, { amount }) => sum + fenOf(amount), 0n));
const change = (id: string, row: Partial<AssistanceEnrollment>) => subgraph.em().nativeUpdate(AssistanceEnrollment, { id }, row);
const asked = { division: COUNTY, program: 'DIBAO', month: MONTH };

describe('generatePaymentLedger', () => {
  it('orders what runs in the month, with supplement and nursing, each to its account', async () => {
    await insertBenefit(subgraph, { id: 'suspended', persons: [{ id: 'r5' }], row: { status: 'SUSPENDED' as never } });
    await insertBenefit(subgraph, { id: 'later', persons: [{ id: 'r6' }], row: { effectiveFrom: '2022-01' } });
    await insertBenefit(subgraph, { id: 'over', persons: [{ id: 'r7' }], row: { effectiveTo: '2021-11' } });
    await insertBenefit(subgraph, { id: 'ending', persons: [{ id: 'r8' }], row: { status: 'TERMINATED' as never, effectiveTo: MONTH } });
    await insertBenefit(subgraph, { id: 'tekun', persons: [{ id: 'r9' }], row: { program: AssistanceProgram.TEKUN, monthlyAmount: '518.00', nursingAmount: '251.00' } });
    await insertBenefit(subgraph, { id: 'elsewhere', village: OTHER_COUNTY, persons: [{ id: 'r10' }] });
    const batch = await story.generate();
    expect(batch).toMatchObject({ status: 'DRAFT', round: 0, households: 4, persons: 5, total: '1658.00', suspended: 1, unpayable: 0, dueOn: '2021-12-10', sums: [{ status: 'PENDING', lines: 4, amount: '1658.00' }] });
    const lines = await story.lines(batch.id);
    expect(lines.map(({ payableId, amount, account, month, status }) => [payableId, amount, account, month, status])).toEqual(
      [['a', '461.00'], ['b', '399.00'], ['c', '399.00'], ['ending', '399.00']].map(([id, amount]) => [id, amount, ACCOUNT, MONTH, 'PENDING']),
    );
    const tekun = await story.generate({ program: 'TEKUN' });
    expect([tekun.households, tekun.total]).toEqual([1, '769.00']);
  });

  it('pays what was due in the month, where a change counts from a later one', async () => {
    const later = (enrollmentId: string, kind: AdjustmentKind, from: string, oldAmount: string, newAmount: string) => subgraph.em().insert(Adjustment, {
      id: `ad_${enrollmentId}_${from}`, enrollmentId, kind, reason: AdjustmentReason.OTHER, explanation: null, opinionHeardAt: null, opinionText: null, letter: null, noticeAt: null, standardAdjustmentId: null, from,
      oldAmount, newAmount, divisionCode: '620102001', residenceDivisionCode: '620102001001', beneficiaryIds: [], adultOn: '2003-01-01', synthetic: true,
    });
    await later('a', AdjustmentKind.REDUCE, '2022-01', '999.00', '461.00');
    await later('b', AdjustmentKind.INCREASE, '2021-12', '100.00', '399.00');
    await change('c', { status: 'SUSPENDED' as never });
    await later('c', AdjustmentKind.SUSPEND, '2022-01', '399.00', '0.00');
    const batch = await story.generate();
    expect([(await story.lines(batch.id)).map(({ payableId, amount }) => [payableId, amount]), batch.suspended]).toEqual([[['a', '999.00'], ['b', '399.00'], ['c', '399.00']], 0]);
    const january = await story.generate({ month: '2022-01' });
    expect([(await story.lines(january.id)).map(({ payableId, amount }) => [payableId, amount]), january.suspended]).toEqual([[['a', '461.00'], ['b', '399.00']], 1]);
  });

  it('pays the price-linked subsidy of the month, a line for each person, to the account of the benefit', async () => {
    const line = (id: string, residentId: string, month: string) => ({
      id, runId: 'run', enrollmentId: 'a', residentId, month, program: AssistanceProgram.PRICE, group: AssistanceProgram.DIBAO, amount: '32.00', divisionCode: '620102001', residenceDivisionCode: '620102001001',
      adultOn: '2003-01-01', synthetic: true,
    });
    await subgraph.em().insertMany(PriceLinkageLine, [line('pl1', 'r1', MONTH), line('pl2', 'r2', MONTH), line('pl3', 'r1', '2021-11')]);
    const batch = await story.generate({ program: 'PRICE' });
    expect([batch.households, batch.persons, batch.total]).toEqual([2, 2, '64.00']);
    expect((await story.lines(batch.id)).map(({ payableId, enrollmentId, amount, account, status }) => [payableId, enrollmentId, amount, account, status])).toEqual([['pl1', 'a', '32.00', ACCOUNT, 'PENDING'], ['pl2', 'a', '32.00', ACCOUNT, 'PENDING']]);
    expect((await story.generate({ program: 'PRICE' })).id).toBe(batch.id);
    await subgraph.em().nativeDelete(PriceLinkageLine, {});
  });

  it('marks for repair what has no good account, or one of somebody else, and keeps it due', async () => {
    await change('a', { account: null });
    await change('b', { account: '6299990000000000123' });
    const application = (enrollmentId: string, accountHolderId: string) => subgraph.em().getConnection().execute(
      `insert into social_assistance.assistance_applications (id, next_due_at, program, status, applicant_id, applicant_name, persons, apply_division_code, hukou_division_code, residence_division_code,
         has_residence_permit, urban_rural, channel, poverty_cause_codes, kin_disclosure, home_visits, reviews, has_objection, accepted_day, proposed_amount, resident_ids, party_ids, adult_on, enrollment_id,
         account, account_holder_id)
       values ('aa_${enrollmentId}', now(), 'DIBAO', 'CLOSED_GRANTED', 'guardian', '王', 1, '620102001', '620102001001', '620102001001', false, 'RURAL', 'WINDOW', '{}', false, '[]', '[]', false, '2021-01-01', 399,
         '{}', '{}', '2003-01-01', '${enrollmentId}', '${ACCOUNT}', '${accountHolderId}')`,
    );
    await application('c', 'r_cousin');
    await insertBenefit(subgraph, { id: 'd', persons: [{ id: 'r11' }] });
    await application('d', 'guardian');
    const batch = await story.generate();
    expect([batch.households, batch.total, batch.unpayable]).toEqual([4, '1658.00', 3]);
    expect((await story.lines(batch.id)).map(({ payableId, status, fault }) => [payableId, status, fault])).toEqual([
      ['a', 'FAILED', 'ACCOUNT_MISSING'], ['b', 'FAILED', 'ACCOUNT_FORMAT'], ['c', 'FAILED', 'ACCOUNT_NOT_BENEFICIARY'], ['d', 'PENDING', null],
    ]);
  });

  it('checks the digits of accounts as the rule of Luhn says', async () => {
    const { isLuhnValid } = await import('@civil/schema/scalars');
    const accounts = Array.from({ length: 60 }, (_, place) => `6299990000${String((place * 7919 + 13) % 1_000_000).padStart(6, '0')}${String(place * 37 % 1000).padStart(place % 3 === 0 ? 2 : 3, '0')}`.slice(0, 19));
    for (const [place, account] of accounts.entries()) await insertBenefit(subgraph, { id: `luhn${place}`, persons: [{ id: `rl${place}` }], row: { account } });
    const lines = (await story.lines((await story.generate()).id)).filter(({ payableId }) => payableId.startsWith('luhn'));
    expect(lines.map(({ account, fault }) => [account, fault])).toEqual(lines.map(({ account }) => [account, isLuhnValid(account ?? '') ? null : 'ACCOUNT_FORMAT']));
    expect(lines.some(({ fault }) => fault === null)).toBe(true);
  });

  it('gives the same ledger however often it is asked for, by two at once too', async () => {
    const first = await story.generate();
    expect((await story.generate({ month: '2021-06' })).dueOn).toBeNull();
    const again = await story.generate();
    const [one, two] = await Promise.all([story.make('generatePaymentLedger', 'builder', { ...asked, month: '2021-11' }), story.make('generatePaymentLedger', 'checker', { ...asked, month: '2021-11' })]);
    expect([again.id, again.version, one.batch.id, one.code, two.code]).toEqual([first.id, first.version, two.batch.id, 'done', 'done']);
    expect(await subgraph.em().count(PaymentBatch)).toBe(3);
    expect(await subgraph.em().count(BenefitPayment)).toBe(9);
    const same = { clientMutationId: 'the same', ...asked, month: '2021-10' };
    const [three, four] = await Promise.all([story.make('generatePaymentLedger', 'builder', same), story.make('generatePaymentLedger', 'builder', same)]);
    expect([three.batch.id, await subgraph.em().count(PaymentBatch)]).toEqual([four.batch.id, 4]);
  });

  it('is for the county alone, for a programme that pays, and for a month that has nearly come', async () => {
    const code = async (as: keyof typeof payers, more: object) => (await story.make('generatePaymentLedger', as, { ...asked, ...more })).code;
    expect([await code('neighbour', {}), await code('clerk', {}), await code('approver', {})]).toEqual(['NOT_FOUND', 'FORBIDDEN_ACTION', 'FORBIDDEN_ACTION']);
    expect([await code('builder', { program: 'MARGIN' }), await code('builder', { month: '2022-02' }), await code('builder', { division: '620102001' })]).toEqual(['PROGRAM_NOT_PAID', 'CLOCK_NOT_REACHED', 'DIVISION_LEVEL']);
    expect(await code('builder', { month: '2022-01' })).toBe('done');
  });
});

describe('checking and approving', () => {
  it('takes two persons at least, and the digest that was seen', async () => {
    const draft = await story.generate();
    const code = async (event: string, as: keyof typeof payers, { id, version }: { id: string; version: number }, more: object = {}) => (await story.make(event, as, { id, expectedVersion: version, ...more })).code;
    expect(await code('approvePaymentLedger', 'approver', draft, { sm3Digest: draft.sm3Digest })).toBe('STATE_TRANSITION');
    const checked = await story.step('checkPaymentLedger', 'builder', draft);
    const builderAsApprover = { ...payers.approver, sub: payers.builder.sub };
    const approval = { id: checked.id, expectedVersion: checked.version, sm3Digest: checked.sm3Digest };
    expect((await story.make('approvePaymentLedger', builderAsApprover, approval)).code).toBe('MAKER_IS_CHECKER');
    expect(await code('approvePaymentLedger', 'approver', checked, { sm3Digest: '0'.repeat(64) })).toBe('AMOUNT_MISMATCH');
    expect(await code('approvePaymentLedger', 'approver', { ...checked, version: 1 }, { sm3Digest: checked.sm3Digest })).toBe('CONFLICT_VERSION');
    expect(await code('approvePaymentLedger', 'builder', checked, { sm3Digest: checked.sm3Digest })).toBe('FORBIDDEN_ACTION');
    expect((await story.step('approvePaymentLedger', 'approver', checked, { sm3Digest: checked.sm3Digest })).status).toBe('APPROVED');
  });

  it('keeps whoever checked from approving', async () => {
    const checked = await story.step('checkPaymentLedger', 'approver', await story.generate());
    expect((await story.make('approvePaymentLedger', 'approver', { id: checked.id, expectedVersion: checked.version, sm3Digest: checked.sm3Digest })).code).toBe('MAKER_IS_CHECKER');
  });

  it.each([['amount', { amount: '500.00' }], ['account', { account: '6299990000000000020' }], ['beneficiaries', { beneficiaryIds: ['r1', 'r9', 'r8'] }]])('finds a line whose %s was altered behind it', async (_what, row) => {
    const draft = await story.generate();
    await subgraph.em().nativeUpdate(BenefitPayment, { batchId: draft.id, payableId: 'a' }, row);
    expect((await story.make('checkPaymentLedger', 'checker', { id: draft.id, expectedVersion: 1 })).code).toBe('AMOUNT_MISMATCH');
  });

  it('finds what was altered between the check and the approval, and between the approval and the sending', async () => {
    const checked = await story.step('checkPaymentLedger', 'checker', await story.generate());
    await subgraph.em().nativeUpdate(BenefitPayment, { payableId: 'a' }, { account: '6299990000000000020' });
    const approval = { id: checked.id, expectedVersion: checked.version, sm3Digest: checked.sm3Digest };
    expect((await story.make('approvePaymentLedger', 'approver', approval)).code).toBe('AMOUNT_MISMATCH');
    await subgraph.em().nativeUpdate(BenefitPayment, { payableId: 'a' }, { account: ACCOUNT });
    await story.step('submitLedgerToBank', 'builder', await story.step('approvePaymentLedger', 'approver', checked, { sm3Digest: checked.sm3Digest }));
    await subgraph.em().nativeUpdate(BenefitPayment, { payableId: 'a' }, { account: '6299990000000000020' });
    await expect(sendLedgers(subgraph.em(), simulated)).rejects.toThrow(AggregateError);
    expect((await story.record(checked.id)).status).toBe(BatchStatus.APPROVED);
  });

  it.each([['ended', { effectiveTo: '2021-11' }], ['changed', { monthlyAmount: '420.00' }], ['was suspended', { status: 'SUSPENDED' as never }], ['has another account', { account: '6299990000000000020' }]])(
    'sends back a ledger since which a benefit %s; thrown away, it is built anew', async (_what, row) => {
      const draft = await story.generate();
      await change('b', row);
      expect((await story.make('checkPaymentLedger', 'checker', { id: draft.id, expectedVersion: 1 })).code).toBe('LEDGER_OUTDATED');
      const step = { id: draft.id, expectedVersion: 1 };
      expect((await story.make('voidPaymentLedger', 'checker', { ...step, reason: ' ' })).code).toBe('REASON_REQUIRED');
      expect((await story.make('voidPaymentLedger', 'checker', { ...step, reason: '待遇有变动' })).batch.status).toBe('VOID');
      expect(await subgraph.em().count(BenefitPayment)).toBe(0);
      const anew = await story.generate();
      expect(anew.id).not.toBe(draft.id);
      expect((await story.step('checkPaymentLedger', 'checker', anew)).status).toBe('CHECKED');
    },
  );
});

describe('differences', () => {
  it('lists what is new, ended and changed since the month before', async () => {
    await story.generate({ month: '2021-11' });
    await change('a', { monthlyAmount: '450.00' });
    await change('b', { effectiveTo: '2021-11' });
    await insertBenefit(subgraph, { id: 'd', persons: [{ id: 'r12' }], row: { effectiveFrom: MONTH } });
    await insertBenefit(subgraph, { id: 'child', persons: [{ id: 'r13', adultOn: STILL_A_CHILD }], row: { effectiveFrom: MONTH } });
    const { id } = await story.generate();
    const list = '(first: 5) { totalCount edges { node { amount enrollment { id } } } }';
    const { data } = await subgraph.execute(`query ($id: ID!) { paymentBatch(id: $id) { differences { previousBatchId added${list} ended${list} changed${list} } lines(status: [PENDING]) { totalCount } } }`, { id }).asClaims(payers.checker);
    const { differences, lines } = data.paymentBatch;
    const found = (part: 'added' | 'ended' | 'changed') => differences[part].edges.map(({ node }: { node: { amount: string; enrollment: { id: string } } }) => [node.enrollment.id, node.amount]);
    expect([found('added'), found('ended'), found('changed')]).toEqual([[['d', '399.00']], [['b', '399.00']], [['a', '512.00']]]);
    // A line about a child alone counts in the ledger and is shown to nobody who may not see children.
    expect([lines.totalCount, (await story.record(id)).households]).toEqual([3, 4]);
  });
});

describe('sending', () => {
  it('waits for an agreement and for something to pay', async () => {
    await subgraph.em().getConnection().execute("delete from social_assistance.bank_agreements");
    const approved = await story.approve(await story.generate());
    const step = { id: approved.id, expectedVersion: approved.version };
    expect((await story.make('submitLedgerToBank', 'builder', step)).code).toBe('AGREEMENT_MISSING');
    await insertAgreement(subgraph, { id: 'ba_over', validTo: '2021-12-30' });
    expect((await story.make('submitLedgerToBank', 'builder', step)).code).toBe('AGREEMENT_MISSING');
    await insertAgreement(subgraph);
    await insertAgreement(subgraph, { id: 'ba_dibao', clientId: 'u_other', program: AssistanceProgram.DIBAO });
    const submitted = await story.must('submitLedgerToBank', 'builder', step);
    expect([submitted.status, (await story.record(approved.id)).bankClientId]).toEqual(['APPROVED', 'u_other']);
    expect((await story.make('submitLedgerToBank', 'builder', { id: approved.id, expectedVersion: submitted.version })).code).toBe('STATE_TRANSITION');
    const empty = await story.approve(await story.generate({ program: 'TEKUN' }));
    expect((await story.make('submitLedgerToBank', 'builder', { id: empty.id, expectedVersion: empty.version })).code).toBe('LEDGER_EMPTY');
  });

  it('is no sending until the bank has acknowledged just that ledger', async () => {
    await story.step('submitLedgerToBank', 'builder', await story.approve(await story.generate()));
    const calls: string[] = [];
    const bank = (send: BankConnector['send']) => ({ connector: { ...simulatedBank, send: (order: Parameters<typeof send>[0]) => { calls.push(`${order.batchId} ${order.sm3Digest} ${order.count} ${order.total}`); return send(order); } }, claimSeconds: 60 });
    expect(await sendLedgers(subgraph.em(), { connector: undefined, claimSeconds: 60 })).toBe(0);
    expect(await sendLedgers(subgraph.em(), bank(async () => undefined))).toBe(0);
    await expect(sendLedgers(subgraph.em(), bank(async (order) => ({ batchId: order.batchId, count: 1, total: order.total, sm3Digest: order.sm3Digest, receiptNo: 'X1' })))).rejects.toThrow(AggregateError);
    const [batch] = await subgraph.em().find(PaymentBatch, {});
    expect(batch).toMatchObject({ status: 'APPROVED', bankReceipt: null });
    // The claim of a process that died is let go when its time is over, and not before.
    expect(await sendLedgers(subgraph.em(), simulated)).toBe(0);
    await subgraph.em().nativeUpdate(PaymentBatch, {}, { claimedUntil: new Date(Date.now() - 1000) });
    expect(await sendLedgers(subgraph.em(), bank((order) => simulatedBank.send(order)))).toBe(1);
    expect(await sendLedgers(subgraph.em(), bank((order) => simulatedBank.send(order)))).toBe(0);
    expect(new Set(calls).size).toBe(1);
    expect(await story.record(batch?.id ?? '')).toMatchObject({ status: 'SENT', bankReceipt: expect.stringMatching(/^SIM/), systemStepOn: '2022-01-01', claimedUntil: null });
  });

  it('is made once where two replicas come to it at once', async () => {
    const drafts = [await story.generate(), await story.generate({ month: '2021-11' })];
    for (const draft of drafts) await story.step('submitLedgerToBank', 'builder', await story.approve(draft));
    const counts = await Promise.all([sendLedgers(subgraph.em(), simulated), sendLedgers(subgraph.em(), simulated)]);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(2);
    expect(await subgraph.em().count(TimelineEntry, { event: 'acknowledgeLedger' })).toBe(2);
  });

  it('settles the next day by what the bank tells, whole or in part', async () => {
    await change('c', { account: '6299990000000000707' });
    const sent = await story.send(await story.generate());
    expect(await collectReceipts(subgraph.em(), simulated)).toBe(0);
    setToday('2022-01-01');
    expect(await collectReceipts(subgraph.em(), simulated)).toBe(1);
    expect(await collectReceipts(subgraph.em(), simulated)).toBe(0);
    expect((await story.lines(sent.id)).map(({ status, fault }) => [status, fault])).toEqual([['PAID', null], ['PAID', null], ['FAILED', 'ACCOUNT_CLOSED']]);
    expect(await story.record(sent.id)).toMatchObject({ status: 'PARTIAL', systemStepOn: null });
  });
});

describe('recordBankReceipt', () => {
  it('enters each line once, and closes the ledger with the last', async () => {
    const sent = await story.send(await story.generate());
    const [a, b, c] = (await story.lines(sent.id)).map(({ id }) => ({ id })) as [{ id: string }, { id: string }, { id: string }];
    expect((await story.receipt(sent.id, [a, b])).batch.status).toBe('SENT');
    expect((await story.receipt(sent.id, [a, { ...b, fault: 'ACCOUNT_CLOSED' }])).code).toBe('RECEIPT_CONFLICT');
    expect((await story.receipt(sent.id, [{ id: 'bp_other' }])).code).toBe('RECEIPT_LINE_UNKNOWN');
    expect((await story.receipt(sent.id, [c, c])).code).toBe('BAD_USER_INPUT');
    expect((await story.receipt(sent.id, [{ ...c, fault: 'ACCOUNT_MISSING' }])).code).toBe('BAD_USER_INPUT');
    expect((await story.receipt(sent.id, [c], '收 1')).code).toBe('BAD_USER_INPUT');
    expect((await story.receipt(sent.id, [])).code).toBe('BAD_USER_INPUT');
    const paidAt = (await story.lines(sent.id))[0]?.paidAt;
    expect((await story.receipt(sent.id, [a, b, c])).batch.status).toBe('SETTLED');
    expect((await story.lines(sent.id))[0]?.paidAt).toEqual(paidAt);
    expect((await story.receipt(sent.id, [a])).batch.status).toBe('SETTLED');
  });
});

describe('what failed', () => {
  it('is paid again to another account in a batch of repairs, which goes the same way; the line that failed stays', async () => {
    const failed = await story.withFailed('b');
    const repair = { lineId: failed.id, account: '6299990000000000020', accountHolderId: 'r3' };
    const code = async (event: string, more: object = {}, as: keyof typeof payers = 'builder') => (await story.make(event, as, { ...repair, ...more })).code;
    expect([await code('repairLine', { account: '6299990000000000021' }), await code('repairLine', { accountHolderId: 'r9' }), await code('repairLine', {}, 'neighbour'), await code('repairLine', { lineId: 'bp_none' })])
      .toEqual(['ACCOUNT_FORMAT', 'ACCOUNT_NOT_BENEFICIARY', 'NOT_FOUND', 'NOT_FOUND']);
    expect(await subgraph.em().count(PaymentBatch, { round: 1 })).toBe(0);
    const batch = await story.must('repairLine', 'builder', repair);
    expect(batch).toMatchObject({ round: 1, status: 'DRAFT', households: 1, persons: 1, total: '399.00' });
    expect(await code('repairLine')).toBe('STATE_TRANSITION');
    const [line] = await story.lines(batch.id);
    expect(await subgraph.em().findOneOrFail(BenefitPayment, failed.id)).toMatchObject({ status: 'FAILED', replacedById: line?.id, batchId: failed.batchId });
    expect((await subgraph.em().findOneOrFail(AssistanceEnrollment, 'b')).account).toBe('6299990000000000020');
    const checked = await story.step('checkPaymentLedger', 'checker', batch);
    const builder = { ...payers.approver, sub: payers.builder.sub };
    expect((await story.make('approvePaymentLedger', builder, { id: batch.id, expectedVersion: checked.version, sm3Digest: checked.sm3Digest })).code).toBe('MAKER_IS_CHECKER');
    await story.step('submitLedgerToBank', 'builder', await story.step('approvePaymentLedger', 'approver', checked, { sm3Digest: checked.sm3Digest }));
    await sendLedgers(subgraph.em(), simulated);
    expect((await story.receipt(batch.id, [{ id: line?.id ?? '' }])).batch.status).toBe('SETTLED');
    const counted = await subgraph.em().find(BenefitPayment, { month: MONTH, replacedById: null });
    expect([total(counted), counted.every(({ status }) => status === PaymentStatus.PAID)]).toEqual(['1259.00', true]);
  });

  it('gathers in the draft of repairs, by two officers at once too, and waits again where that is thrown away', async () => {
    const sent = await story.send(await story.generate());
    const lines = await story.lines(sent.id);
    await story.receipt(sent.id, lines.map(({ id }) => ({ id, fault: 'BANK_FAULT' })));
    const retries = await Promise.all(lines.map(({ id }, place) => story.make('retryFailedLine', place % 2 ? 'builder' : 'checker', { lineId: id })));
    expect(new Set(retries.map(({ batch, code }) => `${batch?.id} ${code}`)).size).toBe(1);
    const repairs = await story.record(retries[0]?.batch.id);
    expect([repairs.households, repairs.total]).toEqual([3, '1259.00']);
    const twice = await Promise.all(lines.map(({ id }) => story.make('retryFailedLine', 'builder', { lineId: id })));
    expect(twice.map(({ code }) => code)).toEqual(Array(3).fill('STATE_TRANSITION'));
    await story.step('voidPaymentLedger', 'builder', repairs, { reason: '改日再发' });
    expect(await subgraph.em().count(BenefitPayment, { replacedById: { $ne: null } })).toBe(0);
    const failed = await subgraph.execute('{ failedPayments { totalCount edges { node { status fault failReason account { value masked } } } } }').asClaims(payers.builder);
    expect([failed.data.failedPayments.totalCount, failed.data.failedPayments.edges[0].node]).toEqual([3, { status: 'FAILED', fault: 'BANK_FAULT', failReason: '银行系统故障', account: { value: ACCOUNT, masked: false } }]);
    expect((await story.must('retryFailedLine', 'builder', { lineId: lines[0]?.id })).round).toBe(2);
  });

  it('is not sent again to an account that cannot be paid to, nor from a ledger that may still be thrown away', async () => {
    await change('a', { account: null });
    const draft = await story.generate();
    const [line] = await story.lines(draft.id);
    expect((await story.make('repairLine', 'builder', { lineId: line?.id, account: ACCOUNT, accountHolderId: 'r1' })).code).toBe('STATE_TRANSITION');
    await story.approve(draft);
    expect((await story.make('retryFailedLine', 'builder', { lineId: line?.id })).code).toBe('ACCOUNT_FORMAT');
    expect((await story.make('repairLine', 'builder', { lineId: line?.id, account: ACCOUNT, accountHolderId: 'r1' })).code).toBe('done');
  });
});

describe('reversePayment', () => {
  it('takes back what was paid, once, by the approver and with the word of the bank', async () => {
    await story.withFailed('c');
    const lines = await subgraph.em().find(BenefitPayment, {}, { orderBy: { payableId: 'asc' } });
    const reversal = { lineId: lines[0]?.id, reason: 'DEATH', bankConfirmation: 'TK-1' };
    const code = async (more: object = {}, as: keyof typeof payers = 'approver') => (await story.make('reversePayment', as, { ...reversal, ...more })).code;
    expect([await code({}, 'builder'), await code({ bankConfirmation: '' }), await code({ lineId: lines[2]?.id }), await code({ lineId: 'bp_none' })]).toEqual(['FORBIDDEN_ACTION', 'BAD_USER_INPUT', 'STATE_TRANSITION', 'NOT_FOUND']);
    const made = await Promise.all([code(), code()]);
    expect(made.sort()).toEqual(['STATE_TRANSITION', 'done']);
    expect(await subgraph.em().findOneOrFail(BenefitPayment, lines[0]?.id ?? '')).toMatchObject({ status: 'RETURNED', fault: 'DEATH' });
    const { data } = await subgraph.execute('query ($id: ID!) { paymentBatch(id: $id) { status total sums { status lines amount } timeline { event note } } }', { id: lines[0]?.batchId }).asClaims(payers.builder);
    expect(data.paymentBatch.sums).toEqual([{ status: 'FAILED', lines: 1, amount: '399.00' }, { status: 'PAID', lines: 1, amount: '399.00' }, { status: 'RETURNED', lines: 1, amount: '461.00' }]);
    expect(data.paymentBatch.timeline.at(-1)).toEqual({ event: 'reversePayment', note: 'DEATH TK-1' });
    expect((await story.receipt(lines[0]?.batchId ?? '', [{ id: lines[0]?.id ?? '' }])).code).toBe('done');
    expect((await subgraph.em().findOneOrFail(BenefitPayment, lines[0]?.id ?? '')).status).toBe(PaymentStatus.RETURNED);
  });
});

describe('the lists', () => {
  it('cost the same statements for 2 ledgers and for 20', async () => {
    const text = 'query ($first: Int) { paymentBatches(first: $first) { edges { node { version sums { status amount } differences { previousBatchId } lines(first: 2) { totalCount edges { node { amount } } } timeline { event } } } } }';
    for (let month = 1; month <= 11; month++) for (const program of ['DIBAO', 'TEKUN']) await story.generate({ program, month: `2021-${String(month).padStart(2, '0')}` });
    const two = await subgraph.execute(text, { first: 2 }).asClaims(payers.builder);
    const twenty = await subgraph.execute(text, { first: 20 }).asClaims(payers.builder);
    expect([twenty.data.paymentBatches.edges.length, twenty.statements]).toEqual([20, two.statements]);
  });
});
