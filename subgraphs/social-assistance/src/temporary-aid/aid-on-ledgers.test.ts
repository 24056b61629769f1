import { setToday } from '@civil/subgraph-kernel';
import { createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BenefitPayment } from '../benefit-payment/benefit-payment.entity.js';
import { ReserveFund } from '../reserve-fund/reserve-fund.entity.js';
import { socialAssistance } from '../subgraph.js';
import { actors, insertStandards, TOWNSHIP } from '../testing/application-story.js';
import { cash, ReliefStory } from '../testing/aid-story.js';
import { forgetRelief } from '../testing/forget-relief.js';
import { forgetPayments, insertAgreement, PaymentStory } from '../testing/payment-story.js';
import { settleAids } from './system-steps.js';
import { TemporaryAid } from './temporary-aid.entity.js';

const TODAY = '2021-12-31';
const ACCOUNT = '6299990000000000129';
const OTHER_ACCOUNT = '6299990000000000137';
const NEXT_MONTH = '2022-01';
let subgraph: TestSubgraph;
let story: PaymentStory;
let fund: ReliefStory;

beforeAll(async () => {
  subgraph = await createTestSubgraph(socialAssistance);
  await insertStandards(subgraph);
});
beforeEach(async () => {
  setToday(TODAY);
  await forgetRelief(subgraph);
  await forgetPayments(subgraph);
  await insertAgreement(subgraph);
  story = new PaymentStory(subgraph);
  fund = await new ReliefStory(subgraph, 'fund').must('allocateReserve', 'county', { division: TOWNSHIP, amount: '2000.00' });
});
afterAll(() => subgraph.close());

/** An aid that was granted: in money to an account unless it is told otherwise. */
async function granted(more: Record<string, unknown> = {}, measures: readonly object[] = cash('1000.00')): Promise<ReliefStory> {
  const one = await new ReliefStory(subgraph).investigated(more);
  await one.must('proposeAid', 'reviewer', { proposal: 'APPROVE', measures });
  return one.must('confirmAid', 'chief');
}
const ofAnother = { cause: '2', occurredOn: '2021-12-20' };
const generate = (more: Record<string, unknown> = {}) => story.generate({ program: 'TEMP', ...more });
const balance = async (): Promise<string> => (await subgraph.em().findOneOrFail(ReserveFund, { id: fund.id })).balance;
const record = ({ id }: ReliefStory): Promise<TemporaryAid> => subgraph.em().findOneOrFail(TemporaryAid, { id });
const linesOf = ({ id }: ReliefStory): Promise<BenefitPayment[]> => subgraph.em().find(BenefitPayment, { payableId: id }, { orderBy: { replacedById: 'desc' } });
/** The bank tells that the lines of a ledger that was sent have arrived. */
async function arrive(batchId: string): Promise<void> {
  expect((await story.receipt(batchId, (await story.lines(batchId)).map(({ id }) => ({ id })))).code).toBe('done');
}

describe('temporary aid on the payment ledger', () => {
  it('is paid by a line of its own to the account given, and closed when the bank tells that it arrived', async () => {
    const [one, other] = [await granted(), await granted(ofAnother, cash('400.00'))];
    const draft = await generate();
    expect(draft).toMatchObject({ households: 2, persons: 2, total: '1400.00', unpayable: 0 });
    const sent = await story.send(draft);
    expect((await story.lines(sent.id)).map(({ payableId, enrollmentId, amount, account, beneficiaryIds }) => [payableId, enrollmentId, amount, account, beneficiaryIds]).toSorted()).toEqual(
      [[one.id, null, '1000.00', ACCOUNT, ['r1']], [other.id, null, '400.00', ACCOUNT, ['r1']]].toSorted(),
    );
    expect([await settleAids(subgraph.em()), (await record(one)).status]).toEqual([0, 'GRANTED']);
    await arrive(sent.id);
    expect([await settleAids(subgraph.em()), await settleAids(subgraph.em())]).toEqual([2, 0]);
    const closed = await record(one);
    expect([closed.status, closed.paidAt, await balance()]).toEqual(['CLOSED', new Date('2021-12-10T10:00:00+08:00'), '2000.00']);
    const { data } = await subgraph.execute(`query ($id: ID!) { temporaryAid(id: $id) { timeline { event } payments { month amount status account { masked } temporaryAid { id } enrollment { id } batch { program } } } }`, { id: one.id }).asClaims(actors.county);
    expect(data.temporaryAid.timeline.at(-1)).toEqual({ event: 'settleAid' });
    expect(data.temporaryAid.payments).toMatchObject([{ month: '2021-12', amount: '1000.00', status: 'PAID', temporaryAid: { id: one.id }, enrollment: null, batch: { program: 'TEMP' } }]);
  });

  it('is shown to whom it helps among their payments', async () => {
    await granted();
    await generate();
    const { data } = await subgraph.execute('{ myPayments(first: 5) { edges { node { program month amount status } } } }').asClaims(actors.applicant);
    expect(data.myPayments.edges.map(({ node }: { node: unknown }) => node)).toEqual([{ program: 'TEMP', month: '2021-12', amount: '1000.00', status: 'PENDING' }]);
    const other = await subgraph.execute('{ myPayments(first: 5) { edges { node { program } } } }').asClaims(actors.stranger);
    expect(other.data.myPayments.edges).toEqual([]);
  });

  it('is never paid twice: neither by two months, nor by two who build them at once', async () => {
    const one = await granted();
    const [december, january] = await Promise.all([generate(), generate({ month: NEXT_MONTH })]);
    expect([december.households + january.households, await linesOf(one)]).toEqual([1, [expect.objectContaining({ payableId: one.id })]]);
    await story.send(december.households ? december : january);
    expect((await generate({ month: '2021-12' })).households + (await generate({ month: NEXT_MONTH })).households).toBe(1);
    const line = (await linesOf(one))[0] as BenefitPayment;
    await expect(subgraph.em().insert(BenefitPayment, { ...line, id: 'bp_again', month: '2022-02' })).rejects.toThrow(/benefit_payments_one_aid/);
  });

  it('waits for the next month where it was granted after the ledger was built, which stays as it is', async () => {
    const one = await granted();
    const draft = await generate();
    const late = await granted(ofAnother, cash('400.00'));
    const sent = await story.send(draft);
    expect((await story.lines(sent.id)).map(({ payableId }) => payableId)).toEqual([one.id]);
    const next = await generate({ month: NEXT_MONTH });
    expect((await story.lines(next.id)).map(({ payableId }) => payableId)).toEqual([late.id]);
  });

  it('does not count for a month before the grant', async () => {
    await granted();
    expect((await generate({ month: '2021-11' })).households).toBe(0);
  });

  it('that failed is repaired to another account like any line, never lost and never paid besides', async () => {
    const one = await granted();
    const sent = await story.send(await generate());
    const [line] = await story.lines(sent.id);
    await story.receipt(sent.id, [{ id: line?.id ?? '', fault: 'ACCOUNT_CLOSED' }]);
    expect(await settleAids(subgraph.em())).toBe(0);
    expect((await one.make('deliverAid', 'clerk', { method: 'RESERVE_CASH' })).code).toBe('AID_ON_LEDGER');
    expect((await generate({ month: NEXT_MONTH })).households).toBe(0);
    expect((await story.make('repairLine', 'builder', { lineId: line?.id, account: OTHER_ACCOUNT, accountHolderId: 'r9' })).code).toBe('ACCOUNT_NOT_BENEFICIARY');
    const repairs = await story.must('repairLine', 'builder', { lineId: line?.id, account: OTHER_ACCOUNT, accountHolderId: 'r1' });
    const again = await story.send(repairs);
    expect([(await record(one)).account, (await linesOf(one)).length]).toEqual([OTHER_ACCOUNT, 2]);
    await arrive(again.id);
    expect([await settleAids(subgraph.em()), (await record(one)).status]).toEqual([1, 'CLOSED']);
  });

  it('goes out of the reserve fund while no ledger has taken it up, and is then on none', async () => {
    const one = await granted();
    await one.must('deliverAid', 'clerk', { method: 'RESERVE_CASH' });
    expect([one.last.status, one.last.paymentMethod, await balance(), (await generate()).households]).toEqual(['CLOSED', 'RESERVE_CASH', '1000.00', 0]);
  });

  it('is on no ledger where it was given at once, in cash at the place', async () => {
    const urgent = new ReliefStory(subgraph);
    await urgent.must('grantUrgentAid', 'clerk', {
      details: { applicantId: 'r1', applicantName: '王建国', recipients: [{ residentId: 'r1', birthDate: '1980-05-01' }], place: TOWNSHIP, village: `${TOWNSHIP}001`, urbanRural: 'URBAN', cause: '1', occurredOn: '2021-12-30', occurrence: '住房失火', account: ACCOUNT, accountHolderId: 'r1' },
      reportedAt: '2021-12-31T00:00:00+08:00', measures: cash('800.00'), method: 'RESERVE_TRANSFER',
    });
    expect([(await generate()).households, await balance()]).toEqual([0, '1200.00']);
  });

  it('of an officer who hands out cash and another who builds the ledger at once has one effect', async () => {
    for (const more of [{ cause: '4' }, { cause: '5' }, { cause: '6' }, { cause: '2' }]) {
      const one = await granted({ ...more, occurredOn: '2021-12-01' }, cash('100.00'));
      const [delivered, ledger] = await Promise.all([one.make('deliverAid', 'clerk', { method: 'RESERVE_CASH' }), generate()]);
      expect(['done', 'AID_ON_LEDGER']).toContain(delivered.code);
      expect((await linesOf(one)).length).toBe(delivered.code === 'done' ? 0 : 1);
      await story.step('voidPaymentLedger', 'builder', ledger, { reason: '重编' });
      expect((await linesOf(one)).length).toBe(0);
    }
  });

  it('with goods beside the money is closed when both have reached the family, in whichever order', async () => {
    const both = [...cash('600.00'), { form: 'GOODS', content: '棉被两床', amount: '150.00' }];
    const [goodsFirst, moneyFirst] = [await granted({}, both), await granted(ofAnother, both)];
    await goodsFirst.must('deliverAid', 'clerk');
    expect([goodsFirst.last.status, (await goodsFirst.make('deliverAid', 'clerk')).code, (await goodsFirst.make('deliverAid', 'clerk', { method: 'RESERVE_CASH' })).code]).toEqual(['GRANTED', 'STATE_TRANSITION', 'STATE_TRANSITION']);
    const sent = await story.send(await generate());
    expect(sent.total).toBe('1200.00');
    await arrive(sent.id);
    expect(await settleAids(subgraph.em())).toBe(2);
    expect([(await record(goodsFirst)).status, (await record(moneyFirst)).status]).toEqual(['CLOSED', 'GRANTED']);
    await moneyFirst.must('deliverAid', 'clerk', { expectedVersion: moneyFirst.version + 1 });
    expect([moneyFirst.last.status, await balance()]).toEqual(['CLOSED', '2000.00']);
  });

  it('without an account, and goods alone, are handed over by an officer', async () => {
    const money = await granted({ account: null, accountHolderId: null });
    expect([money.last.paymentMethod, (await money.make('deliverAid', 'clerk')).code, (await money.make('deliverAid', 'clerk', { method: 'BANK_TRANSFER' })).code]).toEqual([null, 'BAD_USER_INPUT', 'ACCOUNT_FORMAT']);
    await money.must('deliverAid', 'clerk', { method: 'RESERVE_CASH' });
    const goods = await granted(ofAnother, [{ form: 'GOODS', content: '米面油', amount: '300.00' }]);
    expect((await goods.make('deliverAid', 'clerk', { method: 'BANK_TRANSFER' })).code).toBe('BAD_USER_INPUT');
    await goods.must('deliverAid', 'clerk');
    expect([money.last.status, goods.last.status, goods.last.paidAt !== null, await balance(), (await generate()).households]).toEqual(['CLOSED', 'CLOSED', true, '1000.00', 0]);
  });

  it('that is found wrong before a ledger has it waits for the officer, who may order it anew', async () => {
    const one = await granted();
    const mistake = { ground: 'RECORD_ERROR', reason: '账户登记有误', goodFaith: true, objectiveCause: true };
    await one.must('correctAid', 'county', mistake);
    expect([one.last.paymentMethod, (await generate()).households]).toEqual([null, 0]);
    await one.must('deliverAid', 'clerk', { method: 'BANK_TRANSFER' });
    const next = await generate({ month: NEXT_MONTH });
    expect([one.last.status, next.households]).toEqual(['GRANTED', 1]);
    await one.must('correctAid', 'county', mistake);
    expect([one.last.paymentMethod, (await story.send(next)).status]).toEqual(['BANK_TRANSFER', 'SENT']);
  });

  it('is settled by the next process where one died over it, once by two, and once for a retry of the grant', async () => {
    const one = await new ReliefStory(subgraph).proposed('1000.00');
    const click = { clientMutationId: 'the-grant', expectedVersion: one.version };
    const codes = await Promise.all([one.make('confirmAid', 'chief', click), one.make('confirmAid', 'chief', click)]);
    expect([codes.map(({ code }) => code), (await one.make('confirmAid', 'chief', click)).code, (await record(one)).version]).toEqual([['done', 'done'], 'done', click.expectedVersion + 1]);
    const sent = await story.send(await generate());
    await arrive(sent.id);
    const connection = subgraph.em().getConnection();
    await connection.execute('alter table "social_assistance"."open_cases" add constraint broken check (closed_on is null)');
    await expect(settleAids(subgraph.em())).rejects.toThrow();
    expect([(await record(one)).status, (await record(one)).paidAt]).toEqual(['GRANTED', null]);
    await connection.execute('alter table "social_assistance"."open_cases" drop constraint broken');
    expect((await Promise.all([settleAids(subgraph.em()), settleAids(subgraph.em())])).reduce((sum, count) => sum + count, 0)).toBe(1);
    expect((await record(one)).status).toBe('CLOSED');
  });

  it('that came back by the bank is not got back once more', async () => {
    const one = await granted();
    const sent = await story.send(await generate());
    await arrive(sent.id);
    const [line] = await story.lines(sent.id);
    await story.must('reversePayment', 'approver', { lineId: line?.id, reason: 'PAID_BY_MISTAKE', bankConfirmation: 'TH-1' });
    expect(await settleAids(subgraph.em())).toBe(1);
    const closed = await record(one);
    expect([closed.status, (await one.make('correctAid', 'county', { ground: 'WRONG_PERSON', reason: '对象有误', goodFaith: true, objectiveCause: false, recovered: '0.01', expectedVersion: closed.version })).code]).toEqual(['CLOSED', 'RECOVERY_TOO_HIGH']);
  });
});
