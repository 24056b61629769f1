import { OutboxEntry, setToday } from '@civil/subgraph-kernel';
import { createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fenOf, yuanOf } from '../money.js';
import { ReserveEntry, ReserveFund } from '../reserve-fund/reserve-fund.entity.js';
import { socialAssistance } from '../subgraph.js';
import { actors, insertStandards, TOWNSHIP } from '../testing/application-story.js';
import { cash, fire, papers, ReliefStory } from '../testing/aid-story.js';
import { forgetRelief } from '../testing/forget-relief.js';
import { closeAidNotices } from './system-steps.js';
import { TemporaryAid } from './temporary-aid.entity.js';

const TODAY = '2021-12-31';
let subgraph: TestSubgraph;
let fund: ReliefStory;

beforeAll(async () => {
  subgraph = await createTestSubgraph(socialAssistance);
  await insertStandards(subgraph);
});
beforeEach(async () => {
  await forgetRelief(subgraph);
  fund = await new ReliefStory(subgraph, 'fund').must('allocateReserve', 'county', { division: TOWNSHIP, amount: '2000.00' });
});
afterEach(() => setToday(TODAY));
afterAll(() => subgraph.close());

const aid = (): ReliefStory => new ReliefStory(subgraph);
const balance = async (): Promise<string> => (await subgraph.em().findOneOrFail(ReserveFund, { id: fund.id })).balance;
const entriesOf = (fundId: string): Promise<ReserveEntry[]> => subgraph.em().find(ReserveEntry, { fundId }, { orderBy: { at: 'asc', id: 'asc' } });
const provable = async (): Promise<boolean> => yuanOf((await entriesOf(fund.id)).reduce((sum, { amount }) => sum + fenOf(amount), 0n)) === (await balance());

describe('grantUrgentAid', () => {
  it('aids at once out of the reserve fund, and is closed by papers within ten working days of the end', async () => {
    const one = aid();
    expect((await one.urgent()).code).toBe('done');
    expect(one.last).toMatchObject({ status: 'EMERGENCY', amount: '800.00', cashAmount: '800.00', paymentMethod: 'RESERVE_CASH', handlerUnit: '620102001-MZJ', homeNotifiedAt: null, grantedOn: TODAY });
    expect([one.last.paidAt !== null, one.last.caseNo, await balance(), await provable()]).toEqual([true, 'SQ6201020012021000001', '1200.00', true]);
    expect((await entriesOf(fund.id)).map(({ kind, amount, aidId, balanceAfter }) => [kind, amount, aidId, balanceAfter])).toEqual([['ALLOCATION', '2000.00', null, '2000.00'], ['GRANT', '-800.00', one.id, '1200.00']]);
    expect((await one.make('addLaterPapers', 'clerk', { documents: papers })).code).toBe('STATE_TRANSITION');
    await one.must('endEmergency', 'clerk', { endedOn: TODAY });
    expect([one.last.status, one.last.dueAt.slice(0, 10)]).toEqual(['PAPERS_DUE', '2022-01-17']);
    setToday('2022-01-18');
    const late = async () => (await subgraph.execute('{ temporaryAids(filter: { overdue: true }) { totalCount edges { node { id clocks { name overdue } } } } }').asClaims(actors.county)).data.temporaryAids;
    expect((await late()).edges).toEqual([{ node: { id: one.id, clocks: [{ name: 'urgent-aid', overdue: false }, { name: 'papers', overdue: true }] } }]);
    expect((await one.make('addLaterPapers', 'clerk', { documents: [] })).code).toBe('PAPERS_MISSING');
    await one.must('addLaterPapers', 'clerk', { documents: papers });
    expect([one.last.status, one.last.dueAt, (await late()).totalCount]).toEqual(['CLOSED', null, 0]);
  });

  it('tells whether the aid came within twenty-four hours of the report', async () => {
    const [quick, slow] = [aid(), aid()];
    await quick.urgent();
    await slow.urgent({ applicantId: 'r2', recipients: [{ residentId: 'r2', birthDate: '1980-05-01' }], occurredOn: '2021-12-28' }, { reportedAt: '2021-12-29T08:00:00+08:00' });
    expect([quick, slow].map(({ last }) => last.clocks.map(({ name, overdue, stoppedAt }: { name: string; overdue: boolean; stoppedAt: string | null }) => [name, overdue, stoppedAt !== null]))).toEqual([[['urgent-aid', false, true]], [['urgent-aid', true, true]]]);
  });

  it('is for the place where it happened, whosever resident it is, and tells the county of registration', async () => {
    const one = aid();
    expect((await one.make('grantUrgentAid', 'elsewhere', { details: fire(), reportedAt: '2021-12-31T00:00:00+08:00', measures: cash('1.00'), method: 'RESERVE_CASH' })).code).toBe('PLACE_NOT_OURS');
    await one.urgent({ home: '620103001' });
    expect(one.last.homeNotifiedAt).not.toBeNull();
    const told = await subgraph.em().find(OutboxEntry, { event: 'notifyHomeCounty' });
    expect(told.map(({ subjectId, facts }) => [subjectId, facts])).toEqual([[one.id, { division: '620103', place: TOWNSHIP, kind: 'URGENT' }]]);
    const stranger = aid();
    await stranger.urgent({ home: null, applicantId: 'r5', recipients: [{ residentId: 'r5', birthDate: '1980-05-01' }] });
    expect([stranger.last.status, stranger.last.homeNotifiedAt, (await subgraph.em().count(OutboxEntry, { event: 'notifyHomeCounty' }))]).toEqual(['EMERGENCY', null, 1]);
  });

  it.each([
    ['more than the small ceiling', {}, { measures: cash('1869.01') }, 'AID_CAP_EXCEEDED'],
    ['more than the fund holds', {}, { measures: cash('1869.00') }, 'RESERVE_INSUFFICIENT'],
    ['a bank transfer', {}, { method: 'BANK_TRANSFER' }, 'BAD_USER_INPUT'],
    ['a transfer without an account', {}, { method: 'RESERVE_TRANSFER' }, 'ACCOUNT_FORMAT'],
    ['a report before the event', {}, { reportedAt: '2021-12-29T00:00:00+08:00' }, 'BAD_USER_INPUT'],
    ['nothing given', {}, { measures: [] }, 'MEASURE_MISSING'],
    ['goods that are not named', {}, { measures: [{ form: 'GOODS', amount: '100.00' }] }, 'MEASURE_MISSING'],
    ['a referral that has a price', {}, { measures: [{ form: 'REFERRAL', content: '县慈善会', amount: '1.00' }] }, 'BAD_USER_INPUT'],
    ['a cause that nobody knows', { cause: '7' }, {}, 'BAD_USER_INPUT'],
    ['a village elsewhere', { village: '620102002001' }, {}, 'DIVISION_LEVEL'],
    ['an account of somebody else', { account: '6299990000000000129', accountHolderId: 'r9' }, { method: 'RESERVE_TRANSFER' }, 'ACCOUNT_NOT_BENEFICIARY'],
  ])('refuses %s', async (what, details, input, code) => {
    if (what === 'more than the fund holds') await aid().urgent({ applicantId: 'r8', recipients: [{ residentId: 'r8', birthDate: '1980-05-01' }] });
    expect((await aid().urgent(details, input)).code).toBe(code);
    expect([await subgraph.em().count(TemporaryAid, { applicantId: 'r1' }), await provable()]).toEqual([0, true]);
  });

  it('knows no standard to count a ceiling by where none is set', async () => {
    const far = actors.clerk;
    const there = { ...far, scopePrefix: '630102001' };
    expect((await aid().make('grantUrgentAid', there, { details: fire({ place: '630102001', village: '630102001001' }), reportedAt: '2021-12-31T00:00:00+08:00', measures: cash('1.00'), method: 'RESERVE_CASH' })).code).toBe('STANDARD_MISSING');
  });

  it('gives money, goods, services and referrals, whose worth counts together', async () => {
    const one = aid();
    await one.urgent({}, { measures: [...cash('300.00'), { form: 'GOODS', content: '棉被两床', amount: '150.50' }, { form: 'SERVICE', content: '临时住宿三日', amount: '200.00' }, { form: 'REFERRAL', content: '区慈善会' }] });
    expect([one.last.amount, one.last.cashAmount, await balance()]).toEqual(['650.50', '300.00', '1349.50']);
  });

  it('refuses a second grant for the same event, and a third for one cause in a year', async () => {
    await aid().urgent({ householdId: 'h1' });
    expect((await aid().urgent({ occurredOn: '2021-12-25' })).code).toBe('SAME_EVENT_GRANTED');
    expect((await aid().urgent({ applicantId: 'r2', recipients: [{ residentId: 'r2', birthDate: '1980-05-01' }], householdId: 'h1', occurredOn: '2021-12-24' })).code).toBe('SAME_EVENT_GRANTED');
    expect((await aid().urgent({ occurredOn: '2021-11-01' }, { measures: cash('100.00') })).code).toBe('done');
    expect((await aid().urgent({ occurredOn: '2021-09-01' }, { measures: cash('100.00') })).code).toBe('AID_TOO_OFTEN');
    expect((await aid().urgent({ occurredOn: '2021-09-01', cause: '2' }, { measures: cash('100.00') })).code).toBe('done');
  });

  it('counts a year by the day of the grant', async () => {
    await aid().urgent({ occurredOn: '2021-11-01' }, { measures: cash('100.00') });
    await aid().urgent({ occurredOn: '2021-10-01' }, { measures: cash('100.00') });
    setToday('2022-01-01');
    const next = new ReliefStory(subgraph, 'fund');
    await next.must('allocateReserve', 'county', { division: TOWNSHIP, amount: '500.00' });
    expect((await aid().urgent({ occurredOn: '2021-12-31' }, { measures: cash('100.00'), reportedAt: '2022-01-01T00:00:00+08:00' })).code).toBe('done');
  });

  it('of two grants at once never spends more than there is, and one for one event', async () => {
    const other = { applicantId: 'r2', recipients: [{ residentId: 'r2', birthDate: '1980-05-01' }] };
    const codes = await Promise.all([aid().urgent({}, { measures: cash('1500.00') }), aid().urgent(other, { measures: cash('1500.00') })]);
    expect(codes.map(({ code }) => code).sort()).toEqual(['RESERVE_INSUFFICIENT', 'done']);
    expect([await balance(), await provable()]).toEqual(['500.00', true]);
    const both = await Promise.all([aid().urgent({ cause: '3' }, { measures: cash('100.00') }), aid().urgent({ cause: '3' }, { measures: cash('100.00') })]);
    expect(both.map(({ code }) => code).sort()).toEqual(['SAME_EVENT_GRANTED', 'done']);
  });

  it('made twice by one request is made once', async () => {
    const [one, again] = [aid(), aid()];
    const same = { clientMutationId: 'the-same' };
    await one.urgent({}, same);
    await again.urgent({}, same);
    expect([again.id === one.id, await balance(), await subgraph.em().count(ReserveEntry, { aidId: one.id })]).toEqual([true, '1200.00', 1]);
    expect((await aid().urgent({}, { ...same, measures: cash('1.00') })).code).toBe('DUPLICATE_REQUEST');
  });
});

describe('an aid for expense', () => {
  it('is decided on by another clerk of the township up to its ceiling, without a notice where none is asked for, and waits for the ledger', async () => {
    const one = await aid().proposed('1869.00');
    expect((await one.make('confirmAid', 'approver')).code).toBe('FORBIDDEN_ACTION');
    expect((await one.make('confirmAid', 'reviewer')).code).toBe('MAKER_IS_CHECKER');
    expect((await one.make('confirmAid', 'clerk')).code).toBe('MAKER_IS_CHECKER');
    await one.must('confirmAid', 'chief');
    expect(one.last).toMatchObject({ status: 'GRANTED', cashAmount: '1869.00', paidAt: null, grantedOn: TODAY, paymentMethod: 'BANK_TRANSFER' });
    expect((await one.make('deliverAid', 'clerk', { method: 'BANK_TRANSFER' })).code).toBe('AID_ON_LEDGER');
    expect(await balance()).toBe('2000.00');
  });

  it('goes to the county above the ceiling, and not beyond the cap of a case', async () => {
    const one = await aid().investigated();
    expect((await one.make('proposeAid', 'reviewer', { proposal: 'APPROVE', measures: cash('7476.01') })).code).toBe('AID_CAP_EXCEEDED');
    await one.must('proposeAid', 'reviewer', { proposal: 'APPROVE', measures: cash('7476.00') });
    expect(one.last.handlerUnit).toBe('620102-MZJ');
    expect((await one.make('confirmAid', 'chief')).code).toBe('FORBIDDEN_ACTION');
    await one.must('confirmAid', 'approver');
    expect((await one.make('deliverAid', 'clerk', { method: 'RESERVE_TRANSFER' })).code).toBe('RESERVE_INSUFFICIENT');
    expect([one.last.status, one.last.handlerUnit]).toEqual(['GRANTED', '620102001-MZJ']);
  });

  it('is not accepted by whoever filled it in, nor judged by whoever is named as investigator', async () => {
    const one = aid();
    await one.must('draftAid', 'clerk', { details: fire({ cause: '4' }) });
    await one.must('amendAid', 'clerk', { details: fire({ cause: '2' }) });
    await one.must('submitAid', 'clerk', { documents: papers });
    expect((await one.make('acceptAid', 'clerk')).code).toBe('MAKER_IS_CHECKER');
    await one.must('acceptAid', 'chief');
    expect((await one.make('recordAidVisit', 'chief', { investigators: ['u_chief', 'u_chief'], finding: '属实' })).code).toBe('INVESTIGATORS_TOO_FEW');
    await one.must('recordAidVisit', 'chief', { investigators: ['u_chief', 'u_reviewer'], finding: '属实' });
    expect((await one.make('proposeAid', 'reviewer', { proposal: 'APPROVE', measures: cash('1.00') })).code).toBe('MAKER_IS_CHECKER');
    expect((await one.make('proposeAid', 'clerk', { proposal: 'REFUSE' })).code).toBe('REASON_REQUIRED');
  });

  it('is asked for where the family is registered, or with a permit where it lives', async () => {
    const one = await aid().must('draftAid', 'applicant', { details: fire({ home: '620103001' }) });
    expect((await one.make('submitAid', 'applicant', { documents: papers })).code).toBe('RESIDENCE_NOT_ELIGIBLE');
    await one.must('amendAid', 'applicant', { details: fire({ home: '620103001', hasResidencePermit: true }) });
    await one.must('submitAid', 'applicant', { documents: papers });
    expect((await one.make('submitAid', 'applicant', { documents: [] })).code).toBe('STATE_TRANSITION');
    await one.must('withdrawAid', 'applicant');
    expect(one.last.status).toBe('WITHDRAWN');
    expect((await aid().make('draftAid', 'stranger', { details: fire() })).code).toBe('FORBIDDEN_ROW');
  });

  it('is refused with reasons and remedies, by a letter that is delivered once', async () => {
    const one = await aid().investigated();
    await one.must('proposeAid', 'reviewer', { proposal: 'REFUSE', grounds: ['NOT_POOR_ENOUGH'] });
    expect((await one.make('confirmAid', 'chief')).code).toBe('STATE_TRANSITION');
    expect((await one.make('refuseAid', 'chief', { grounds: [] })).code).toBe('REASON_REQUIRED');
    await one.must('refuseAid', 'chief', { grounds: ['NOT_POOR_ENOUGH'], explanation: '家庭存款可以负担' });
    const text = 'query ($id: ID!) { temporaryAid(id: $id) { status dueAt refusalLetter { number grounds explanation remedyZh deliveredOn } decision { granted } } }';
    const { data } = await subgraph.execute(text, { id: one.id }).asClaims(actors.county);
    expect(data.temporaryAid).toMatchObject({ status: 'REFUSED', refusalLetter: { grounds: ['NOT_POOR_ENOUGH'], explanation: '家庭存款可以负担', deliveredOn: null }, decision: { granted: false } });
    expect([data.temporaryAid.refusalLetter.remedyZh.includes('60日'), data.temporaryAid.dueAt.slice(0, 10)]).toEqual([true, '2022-01-06']);
    await one.must('deliverAidRefusal', 'clerk');
    expect((await one.make('deliverAidRefusal', 'clerk')).code).toBe('STATE_TRANSITION');
  });

  it('is terminated where the family does not cooperate', async () => {
    const one = await aid().investigated();
    await one.must('terminateAid', 'clerk', { ground: 'NON_COOPERATION' });
    expect([one.last.status, one.last.dueAt]).toEqual(['TERMINATED', null]);
  });

  it('has one effect where two officers decide at once', async () => {
    const one = await aid().proposed('1000.00');
    const seen = { expectedVersion: one.version };
    const second = { ...actors.chief, sub: 'u_second' };
    const codes = await Promise.all([one.make('confirmAid', 'chief', seen), one.make('confirmAid', second, seen)]);
    expect(codes.map(({ code }) => code).sort()).toEqual(['CONFLICT_VERSION', 'done']);
  });
});

describe('a notice of aid', () => {
  const XIGU = '620104001';
  const clerk = (name: string) => ({ ...actors.clerk, sub: `u_${name}`, scopePrefix: XIGU, unit: `${XIGU}-MZJ` });
  const approver = { ...actors.approver, scopePrefix: '620104', unit: '620104-MZJ' };
  const proposedIn = async (amount: string): Promise<ReliefStory> => {
    const one = aid();
    await one.must('draftAid', 'applicant', { details: fire({ cause: '4', place: XIGU, village: `${XIGU}001`, home: `${XIGU}001` }) });
    await one.must('submitAid', 'applicant', { documents: papers });
    await one.must('acceptAid', clerk('a'));
    await one.must('recordAidVisit', clerk('a'), { investigators: ['u_a', 'u_x'], finding: '属实' });
    return one.must('proposeAid', clerk('b'), { proposal: 'APPROVE', measures: cash(amount) });
  };

  it('is put up from the amount that the county says, runs its days, and then goes to the county', async () => {
    const one = await proposedIn('3000.00');
    expect((await one.make('confirmAid', approver)).code).toBe('NOTICE_REQUIRED');
    await one.must('publishAidNotice', clerk('a'), { place: '村务公开栏' });
    expect((await one.make('confirmAid', approver)).code).toBe('NOTICE_RUNNING');
    expect(await closeAidNotices(subgraph.em())).toBe(0);
    setToday('2022-01-05');
    expect(await closeAidNotices(subgraph.em())).toBe(1);
    expect(await closeAidNotices(subgraph.em())).toBe(0);
    one.version += 1;
    await one.must('confirmAid', approver);
    expect(one.last.status).toBe('GRANTED');
  });

  it('is not asked for below that amount', async () => {
    const one = await proposedIn('2999.99');
    expect((await one.make('confirmAid', approver)).code).toBe('done');
  });

  it('is objected to by the operation that all notices are, and the objection is answered', async () => {
    const one = await proposedIn('3000.00');
    await one.must('publishAidNotice', clerk('a'), { place: '村务公开栏' });
    const [{ id: noticeId }] = one.last.notices;
    const object = 'mutation ($input: RaiseObjectionInput!) { raiseObjection(input: $input) { notice { id } userErrors { code } } }';
    const input = { noticeId, channel: 'PORTAL', content: '家里有车' };
    const { data } = await subgraph.execute(object, { input: { clientMutationId: 'objection', ...input } }).asClaims(actors.stranger);
    expect(data.raiseObjection).toEqual({ notice: { id: noticeId }, userErrors: [] });
    one.version += 1;
    const opinion = { proposal: 'APPROVE', measures: cash('3000.00') };
    expect((await one.make('proposeAid', clerk('b'), opinion)).code).toBe('OBJECTION_OPEN');
    await one.must('proposeAid', clerk('b'), { ...opinion, objectionOutcome: 'REJECTED' });
    const again = await subgraph.execute(object, { input: { clientMutationId: 'objection-2', ...input } }).asClaims(actors.stranger);
    expect(again.data.raiseObjection.userErrors).toEqual([{ code: 'STATE_TRANSITION' }]);
  });
});

describe('correctAid', () => {
  const mistake = { ground: 'CONDITIONS_NOT_MET', reason: '系统故障，事后查明有存款', goodFaith: true, objectiveCause: true };

  it('records what was wrong and whether it is tolerated, takes back what it can, and deletes nothing', async () => {
    const one = aid();
    await one.urgent();
    expect((await one.make('correctAid', 'clerk', mistake)).code).toBe('FORBIDDEN_ACTION');
    expect((await one.make('correctAid', 'county', { ...mistake, reason: ' ' })).code).toBe('REASON_REQUIRED');
    expect((await one.make('correctAid', 'county', { ...mistake, recovered: '800.01' })).code).toBe('RECOVERY_TOO_HIGH');
    await one.must('correctAid', 'county', { ...mistake, recovered: '500.00' });
    expect((await one.make('correctAid', 'county', { ...mistake, recovered: '300.01' })).code).toBe('RECOVERY_TOO_HIGH');
    await one.must('correctAid', 'county', { ...mistake, ground: 'OVERPAID', objectiveCause: false });
    const { data } = await subgraph.execute('query ($id: ID!) { temporaryAid(id: $id) { amount corrections { by unit ground reason tolerated recovered } } }', { id: one.id }).asClaims(actors.county);
    expect(data.temporaryAid).toMatchObject({ amount: '800.00', corrections: [{ by: 'u_county', unit: '620102-MZJ', ground: 'CONDITIONS_NOT_MET', tolerated: true, recovered: '500.00' }, { ground: 'OVERPAID', tolerated: false, recovered: '0.00' }] });
    expect([await balance(), await provable()]).toEqual(['1700.00', true]);
  });

  it('is not for whoever granted it', async () => {
    const one = aid();
    await one.urgent();
    expect((await one.make('correctAid', { ...actors.county, sub: actors.clerk.sub }, mistake)).code).toBe('MAKER_IS_CHECKER');
  });
});

describe('a reserve fund', () => {
  it('is set up once a year by the county for its own townships', async () => {
    const again = { division: TOWNSHIP, amount: '1.00' };
    expect((await new ReliefStory(subgraph, 'fund').make('allocateReserve', 'county', again)).code).toBe('RESERVE_EXISTS');
    expect((await new ReliefStory(subgraph, 'fund').make('allocateReserve', 'county', { ...again, division: '620103001' })).code).toBe('FORBIDDEN_ROW');
    expect((await new ReliefStory(subgraph, 'fund').make('allocateReserve', 'clerk', again)).code).toBe('FORBIDDEN_ACTION');
    expect((await new ReliefStory(subgraph, 'fund').make('allocateReserve', 'county', { ...again, division: '620102002', amount: '0.00' })).code).toBe('BAD_USER_INPUT');
    const two = () => new ReliefStory(subgraph, 'fund').make('allocateReserve', 'county', { division: '620102002', amount: '10.00' });
    expect((await Promise.all([two(), two()])).map(({ code }) => code).sort()).toEqual(['RESERVE_EXISTS', 'done']);
  });

  it('is replenished while aid is paid out of it, and every fen is accounted for', async () => {
    const before = fund.version;
    const [, paid] = await Promise.all([fund.must('replenishReserve', 'county', { amount: '500.00' }), aid().urgent()]);
    expect([paid.code, fund.version, await balance(), await provable()]).toEqual(['done', before + 1, '1700.00', true]);
    await fund.must('closeReserve', 'county');
    expect(fund.last).toMatchObject({ status: 'CLOSED', balance: '0.00', allocated: '2000.00', granted: '-800.00', replenished: '500.00', recovered: '0.00', returned: '-1700.00' });
    expect((await aid().urgent({ cause: '3' })).code).toBe('RESERVE_INSUFFICIENT');
    expect((await fund.make('replenishReserve', 'county', { amount: '1.00' })).code).toBe('STATE_TRANSITION');
  });

  it('takes nothing back once it is settled: what is got back of an aid then goes to the county', async () => {
    const one = aid();
    await one.urgent();
    await fund.must('closeReserve', 'county');
    await one.must('correctAid', 'county', { ground: 'OVERPAID', reason: '多发', goodFaith: true, objectiveCause: false, recovered: '100.00' });
    expect([await balance(), await provable()]).toEqual(['0.00', true]);
  });

  it('is never below zero, whoever writes to it', async () => {
    await expect(subgraph.em().nativeUpdate(ReserveFund, { id: fund.id }, { balance: '-0.01' })).rejects.toThrow(/reserve_funds_balance_check/);
  });

  it('lists its entries with the aid they belong to, at the cost of one statement a list', async () => {
    await aid().urgent();
    const QUERY = 'query ($first: Int) { reserveFunds(year: 2021, first: $first) { totalCount edges { node { balance granted entries(first: 5) { edges { node { kind amount aid { id } } } } } } } }';
    const { data, statements } = await subgraph.execute(QUERY, { first: 1 }).asClaims(actors.county);
    expect(data.reserveFunds.edges[0].node.entries.edges.map(({ node }: { node: { kind: string; aid: object | null } }) => [node.kind, node.aid !== null])).toEqual([['GRANT', true], ['ALLOCATION', false]]);
    await new ReliefStory(subgraph, 'fund').must('allocateReserve', 'county', { division: '620102002', amount: '10.00' });
    expect((await subgraph.execute(QUERY, { first: 2 }).asClaims(actors.county)).statements).toBe(statements);
    expect((await subgraph.execute(QUERY, { first: 2 }).asClaims(actors.elsewhere)).data.reserveFunds.totalCount).toBe(0);
  });
});
