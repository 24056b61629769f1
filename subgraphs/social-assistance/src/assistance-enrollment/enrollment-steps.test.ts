import { NEVER, OpenCase, OutboxEntry, RunningClock, setToday, TimelineEntry, UrbanRural } from '@civil/subgraph-kernel';
import { createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { EconomicCheck } from '../economic-check/economic-check.entity.js';
import { AssistanceApplication } from '../assistance-application/assistance-application.entity.js';
import { emptyApplication } from '../assistance-application/steps/draft.js';
import { AssistanceProgram, CareForm, DibaoGrade, SelfCareLevel } from '../program.js';
import { socialAssistance } from '../subgraph.js';
import { insertStandards } from '../testing/application-story.js';
import { EnrollmentStory, officers } from '../testing/enrollment-story.js';
import { forgetApplications } from '../testing/forget-applications.js';
import { insertBenefit, STILL_A_CHILD, VILLAGE } from '../testing/rows.js';
import { Adjustment } from './adjustment.entity.js';
import { EnrollmentStatus } from './assistance-enrollment.entity.js';
import { EnrolledPerson } from './enrolled-person.entity.js';
import { amountIn, amountInMonth } from './enrollment-amount.js';
import { moveGracePeriods, noteMajorities, openDueReviews } from './system-steps.js';

const TODAY = '2021-12-31';
let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await createTestSubgraph(socialAssistance);
  await insertStandards(subgraph);
});
beforeEach(async () => {
  await forgetApplications(subgraph);
  await subgraph.em().nativeDelete(Adjustment, {});
});
afterEach(() => setToday(TODAY));
afterAll(() => subgraph.close());

/** A family of two in a town of Gansu with 200 yuan a head: 423 yuan each below the standard. */
const family = { urbanRural: UrbanRural.URBAN, grade: DibaoGrade.DIFFERENCE, monthlyAmount: '846.00', perCapitaIncome: '200.00', householdId: 'h1', nextReviewDue: '2022-06-01', effectiveFrom: '2020-01' };
const poor = { program: AssistanceProgram.TEKUN, careForm: CareForm.DISPERSED, selfCare: SelfCareLevel.FULL, monthlyAmount: '518.00', nursingAmount: '0.00', perCapitaIncome: '0.00', nextReviewDue: '2022-06-01' };
const benefit = async (row: object = family, persons: Parameters<typeof insertBenefit>[1]['persons'] = [{ id: 'r1' }, { id: 'r2' }], id = 'b1'): Promise<EnrollmentStory> => {
  await insertBenefit(subgraph, { id, persons, row });
  return new EnrollmentStory(subgraph, id);
};
const reviewing = async (row: object = family, persons?: Parameters<typeof insertBenefit>[1]['persons']): Promise<EnrollmentStory> => (await benefit(row, persons)).must('startReview', 'clerk');
const adjustments = (): Promise<Adjustment[]> => subgraph.em().find(Adjustment, {}, { orderBy: { id: 'asc' } });
const hearing = { heardOn: TODAY, opinion: '没有异议' };
const risen = { kind: 'REDUCE', reason: 'INCOME_UP', totalIncome: '7200.00', monthlyAmount: '646.00' };
const atWork = { kind: 'GRACE', reason: 'EMPLOYMENT_INCOME', totalIncome: '24000.00', workers: 1, graceMonths: 12 };
const proposed = async (input: object, row?: object): Promise<EnrollmentStory> => (await reviewing(row)).must('proposeChange', 'clerk', input as Record<string, unknown>);

describe('a review', () => {
  it('keeps what the standards still give, and sets the day of the next', async () => {
    const one = await reviewing();
    expect([one.last.status, one.last.reviewCaseNo]).toEqual(['REVIEWING', 'SQ6201020012021000001']);
    const caseOf = () => subgraph.em().findOneOrFail(OpenCase, { caseNo: 'SQ6201020012021000001' });
    expect(await caseOf()).toMatchObject({ handlerUnit: '620102001-MZJ', residentIds: ['r1', 'r2'], closedOn: null });
    expect(await subgraph.em().findOneOrFail(RunningClock, { subjectId: 'b1' })).toMatchObject({ name: 'review', length: 30, unit: 'WORKING_DAY' });
    await one.must('keepBenefit', 'clerk');
    expect(await one.stored()).toMatchObject({ status: 'ACTIVE', nextReviewDue: '2022-12-01', reviewOpenedOn: null, reviewCaseNo: null, monthlyAmount: '846.00' });
    expect([(await caseOf()).closedOn, await subgraph.em().count(RunningClock, { stoppedAt: null }), (await adjustments()).length]).toEqual([TODAY, 0, 0]);
  });

  it('keeps nothing that the standards do not give', async () => {
    const one = await reviewing();
    expect((await one.make('keepBenefit', 'clerk', { totalIncome: '7200.00' })).code).toBe('AMOUNT_MISMATCH');
    expect((await one.make('keepBenefit', 'clerk', { totalIncome: '24000.00' })).code).toBe('INCOME_ABOVE_LINE');
    expect((await one.make('keepBenefit', 'clerk', { totalIncome: '-1.00' })).code).toBe('BAD_USER_INPUT');
    expect((await one.make('keepBenefit', 'clerk', { workers: 3 })).code).toBe('BAD_USER_INPUT');
  });

  it('takes income from the last valid report of a check, whatever is stated', async () => {
    const one = await reviewing();
    const rights = { applyDivisionCode: '620102001', hukouDivisionCode: VILLAGE, residenceDivisionCode: VILLAGE, residentIds: ['r1'], partyIds: ['r1'], adultOn: '2003-01-01' };
    await subgraph.em().insert(AssistanceApplication, {
      ...emptyApplication(), id: 'aa_1', program: AssistanceProgram.DIBAO, status: 'CLOSED_GRANTED', applicantId: 'r1', applicantName: '甲某', persons: 2, urbanRural: UrbanRural.URBAN, channel: 'WINDOW', povertyCauseCodes: ['1'],
      hasResidencePermit: false, kinDisclosure: false, nextDueAt: new Date(), enrollmentId: 'b1', ...rights,
    } as never);
    await subgraph.em().insert(EconomicCheck, {
      id: 'ec_1', applicationId: 'aa_1', requestNo: 'HD1', requestedAt: new Date(), completedAt: new Date(), validTo: '2022-03-01', conclusion: 'CONSISTENT', totalIncome: '7200.00', perCapitaIncome: '300.00', storedProperty: [],
      exceedances: [], discrepancies: [], status: 'REPORTED', recheck: false, program: AssistanceProgram.DIBAO, persons: 2, urbanRural: UrbanRural.URBAN, judgedOn: TODAY, writtenAuthority: false, nextDueAt: NEVER,
      systemStepAt: NEVER, ...rights,
    } as never);
    expect((await one.make('keepBenefit', 'clerk', { totalIncome: '4800.00' })).code).toBe('AMOUNT_MISMATCH');
    await one.must('proposeChange', 'clerk', { ...risen, totalIncome: null });
    expect((await one.stored()).proposal).toMatchObject({ perCapitaIncome: '300.00', monthlyAmount: '646.00' });
    await one.must('recordDeath', 'clerk', { residentId: 'r2', diedOn: TODAY }); // the report is of two: what it says is no longer of those who remain
    expect((await one.stored()).monthlyAmount).toBe('423.00');
  });

  it('is opened by the system when it is due, once, with its case, and shows when it is late', async () => {
    for (let place = 0; place < 5; place++) await insertBenefit(subgraph, { id: `d${place}`, persons: [{ id: `p${place}` }], row: { nextReviewDue: '2021-12-01' } });
    await insertBenefit(subgraph, { id: 'later', persons: [{ id: 'p9' }], row: { nextReviewDue: '2022-01-01' } });
    await insertBenefit(subgraph, { id: 'grace', persons: [{ id: 'p8' }], row: { nextReviewDue: '2021-12-01', status: EnrollmentStatus.GRACE } });
    const DUE = '{ reviewsDue { totalCount edges { node { id status isReviewOverdue dueAt } } } late: reviewsDue(overdue: true) { totalCount } }';
    const before = await subgraph.execute(DUE).asClaims(officers.county);
    expect(before.data.reviewsDue.edges.map(({ node }: { node: { id: string; isReviewOverdue: boolean } }) => [node.id, node.isReviewOverdue])).toEqual(Array.from({ length: 5 }, (_, place) => [`d${place}`, true]));
    expect(before.data.late.totalCount).toBe(5);
    const opened = await Promise.all([openDueReviews(subgraph.em()), openDueReviews(subgraph.em())]);
    expect([opened[0] + opened[1], await openDueReviews(subgraph.em())]).toEqual([5, 0]);
    const rows = await subgraph.em().find(OpenCase, {}, { orderBy: { caseNo: 'asc' } });
    expect([rows.length, new Set(rows.map(({ caseNo }) => caseNo)).size, await subgraph.em().count(TimelineEntry, { event: 'openReview' }), await subgraph.em().count(OutboxEntry, { event: 'openReview' })]).toEqual([5, 5, 5, 5]);
    const after = await subgraph.execute(DUE).asClaims(officers.county);
    expect([after.data.reviewsDue.totalCount, after.data.late.totalCount, after.data.reviewsDue.edges[0].node.dueAt]).toEqual([5, 0, '2022-02-17T23:59:59.000+08:00']);
    setToday('2022-03-01');
    expect((await subgraph.execute(DUE).asClaims(officers.county)).data.late.totalCount).toBe(6);
    expect((await subgraph.execute(DUE).asClaims(officers.elsewhere)).data.reviewsDue.totalCount).toBe(0);
  });
});

describe('a change', () => {
  it('that pays less is decided only once the recipient was heard, by another than whoever proposed or heard, with a letter', async () => {
    const one = await proposed(risen);
    expect((await one.make('decideChange', 'approver')).code).toBe('HEARING_REQUIRED');
    for (const [input, code] of [[{ ...hearing, heardOn: '2022-01-01' }, 'BAD_USER_INPUT'], [{ ...hearing, heardOn: '2021-12-30' }, 'BAD_USER_INPUT'], [{ ...hearing, opinion: ' ' }, 'BAD_USER_INPUT']] as const) {
      expect((await one.make('hearRecipient', 'clerk', input)).code).toBe(code);
    }
    await one.must('hearRecipient', 'clerk', hearing);
    expect((await subgraph.em().findOneOrFail(OpenCase, { closedOn: null })).handlerUnit).toBe('620102-MZJ');
    for (const as of ['clerk', 'county', 'elsewhere'] as const) expect((await one.make('decideChange', as)).code).toBe('FORBIDDEN_ACTION');
    expect((await one.make('decideChange', { ...officers.approver, sub: officers.clerk.sub })).code).toBe('MAKER_IS_CHECKER');
    const twice = { clientMutationId: 'the-decision', expectedVersion: one.version };
    const clicks = await Promise.all([one.make('decideChange', 'approver', twice), one.make('decideChange', 'approver', twice)]);
    expect(clicks.map(({ code }) => code)).toEqual(['done', 'done']);
    expect((await one.make('decideChange', 'approver', twice)).code).toBe('done'); // a retry after a timeout
    expect(await one.stored()).toMatchObject({ status: 'ACTIVE', monthlyAmount: '646.00', perCapitaIncome: '300.00', proposal: null, hearing: null, reviewCaseNo: null });
    const [adjustment, ...more] = await adjustments();
    expect(more).toEqual([]);
    expect(adjustment).toMatchObject({ kind: 'REDUCE', reason: 'INCOME_UP', from: '2022-01', oldAmount: '846.00', newAmount: '646.00', opinionHeardAt: TODAY, opinionText: '没有异议', noticeAt: null });
    expect(adjustment?.letter?.remedyZh).toMatch(/60日.*行政复议.*6个月.*行政诉讼/);
    expect(await subgraph.em().findOneOrFail(RunningClock, { name: 'decision-letter', stoppedAt: null })).toMatchObject({ length: 3, unit: 'WORKING_DAY' });
    expect((await one.make('deliverDecision', 'clerk', { adjustmentId: 'ad_none' })).code).toBe('NOT_FOUND');
    await one.must('deliverDecision', 'clerk', { adjustmentId: adjustment?.id });
    expect((await one.make('deliverDecision', 'clerk', { adjustmentId: adjustment?.id })).code).toBe('STATE_TRANSITION');
    expect([one.last.adjustments[0].noticeAt, await subgraph.em().count(RunningClock, { stoppedAt: null })]).toEqual([TODAY, 0]);
  });

  it('that pays more takes no hearing', async () => {
    const one = await proposed({ kind: 'INCREASE', reason: 'INCOME_DOWN', totalIncome: '2400.00', monthlyAmount: '1046.00' });
    await one.must('decideChange', 'approver');
    expect(one.last).toMatchObject({ status: 'ACTIVE', monthlyAmount: '1046.00', adjustments: [{ kind: 'INCREASE', oldAmount: '846.00', newAmount: '1046.00', opinionHeardAt: null }] });
  });

  it('fits what was found, states its amount, and rests on a reason', async () => {
    const one = await reviewing();
    const propose = async (input: object) => (await one.make('proposeChange', 'clerk', input as Record<string, unknown>)).code;
    expect(await propose({ ...risen, monthlyAmount: '645.00' })).toBe('AMOUNT_MISMATCH');
    expect(await propose({ ...risen, kind: 'INCREASE' })).toBe('CHANGE_MISMATCH');
    expect(await propose({ ...risen, totalIncome: '24000.00' })).toBe('INCOME_ABOVE_LINE');
    expect(await propose({ ...risen, grade: 'C2' })).toBe('STANDARD_MISSING');
    expect(await propose({ ...risen, reason: 'DEATH' })).toBe('BAD_USER_INPUT');
    expect(await propose({ ...risen, explanation: '长'.repeat(501) })).toBe('BAD_USER_INPUT');
    expect(await propose({ kind: 'TERMINATE', reason: 'INCOME_UP', totalIncome: '7200.00' })).toBe('CHANGE_MISMATCH');
    expect(await propose({ kind: 'TERMINATE', reason: 'OTHER' })).toBe('REASON_REQUIRED');
    expect(await propose({ ...atWork, graceMonths: 5 })).toBe('GRACE_LENGTH');
    expect(await propose({ ...atWork, graceMonths: 13 })).toBe('GRACE_LENGTH');
    expect(await propose({ ...atWork, totalIncome: '7200.00' })).toBe('CHANGE_MISMATCH');
    expect(await propose({ kind: 'TERMINATE', reason: 'VOLUNTARY' })).toBe('done');
  });

  it('is sent back with a reason, or because what it was worked out from has changed', async () => {
    const one = await (await proposed(risen)).must('hearRecipient', 'clerk', hearing);
    expect((await one.make('returnChange', 'approver', { reason: ' ' })).code).toBe('REASON_REQUIRED');
    await subgraph.em().nativeUpdate(EnrolledPerson, { residentId: 'r2' }, { until: '2021-11-30' });
    expect((await one.make('decideChange', 'approver')).code).not.toBe('done');
    await one.must('returnChange', 'approver', { reason: '成员有变动' });
    expect(await one.stored()).toMatchObject({ status: 'REVIEWING', proposal: null, hearing: null });
    expect(await subgraph.em().findOneOrFail(OpenCase, { closedOn: null })).toMatchObject({ handlerUnit: '620102001-MZJ' });
  });

  it('that ends a benefit ends the share of everybody with the month', async () => {
    const one = await (await proposed({ kind: 'TERMINATE', reason: 'INCOME_UP', totalIncome: '24000.00' })).must('hearRecipient', 'county', hearing);
    await one.must('decideChange', 'approver');
    expect(await one.stored()).toMatchObject({ status: 'TERMINATED', effectiveTo: '2021-12' });
    expect(await subgraph.em().count(EnrolledPerson, { until: '2021-12-31' })).toBe(2);
    expect((await adjustments())[0]).toMatchObject({ kind: 'TERMINATE', from: '2022-01', newAmount: '0.00' });
    expect((await one.make('startReview', 'clerk')).code).toBe('STATE_TRANSITION');
  });

  it('ends nothing while exits are frozen', async () => {
    const nursing = { program: AssistanceProgram.DIS_NURSING, nextReviewDue: '2022-06-01' };
    setToday('2020-03-05');
    const leaving = { kind: 'TERMINATE', reason: 'VOLUNTARY' };
    const one = await (await proposed(leaving, nursing)).must('hearRecipient', 'clerk', { ...hearing, heardOn: '2020-03-05' });
    setToday('2020-03-06');
    expect((await one.make('decideChange', 'approver')).code).toBe('EXIT_FROZEN');
    const two = await (await benefit(nursing, undefined, 'b2')).must('startReview', 'clerk');
    expect((await two.make('proposeChange', 'clerk', leaving)).code).toBe('EXIT_FROZEN');
    setToday('2020-12-31');
    expect((await one.make('decideChange', 'approver')).code).toBe('EXIT_FROZEN');
    await two.must('recordDeath', 'clerk', { residentId: 'r1', diedOn: '2020-12-01' });
    await two.must('recordDeath', 'clerk', { residentId: 'r2', diedOn: '2020-12-01' });
    expect(two.last.status).toBe('TERMINATED');
  });

  it('of self-care changes the nursing amount, and a lower one takes a hearing', async () => {
    const one = await reviewing({ ...poor, selfCare: SelfCareLevel.PARTIAL, nursingAmount: '251.00' }, [{ id: 'r1' }]);
    expect((await one.make('reassessSelfCare', 'county', { failed: [] })).code).toBe('FORBIDDEN_ACTION');
    await one.must('reassessSelfCare', 'clerk', { failed: ['EATING', 'DRESSING', 'BED', 'TOILETING'] });
    expect((await one.make('keepBenefit', 'clerk')).code).toBe('AMOUNT_MISMATCH');
    await one.must('proposeChange', 'clerk', { kind: 'INCREASE', reason: 'SELF_CARE_CHANGE', monthlyAmount: '518.00' });
    await one.must('decideChange', 'approver');
    expect(await one.stored()).toMatchObject({ selfCare: 'NONE', nursingAmount: '418.00', assessedSelfCare: null });
    await one.must('startReview', 'clerk');
    await one.must('reassessSelfCare', 'clerk', { failed: [] });
    await one.must('proposeChange', 'clerk', { kind: 'REDUCE', reason: 'SELF_CARE_CHANGE', monthlyAmount: '518.00' });
    expect((await one.make('decideChange', 'approver')).code).toBe('HEARING_REQUIRED');
    const other = await (await benefit(family, undefined, 'b2')).must('startReview', 'clerk');
    expect((await other.make('reassessSelfCare', 'clerk', { failed: [] })).code).toBe('BAD_USER_INPUT');
  });
});

describe('a grace period', () => {
  it('keeps the amount, then half of it, and ends by itself on the day', async () => {
    const one = await (await proposed(atWork)).must('hearRecipient', 'clerk', hearing);
    await one.must('decideChange', 'approver');
    expect(await one.stored()).toMatchObject({ status: 'GRACE', graceUntil: '2022-12-31', systemStepOn: '2022-07-01', monthlyAmount: '846.00' });
    const made = await adjustments();
    expect(made.map(({ kind, from, oldAmount, newAmount }) => [kind, from, oldAmount, newAmount])).toEqual([['REDUCE', '2022-07', '846.00', '423.00'], ['TERMINATE', '2023-01', '423.00', '0.00']]);
    const row = await one.stored();
    expect(['2022-06', '2022-07', '2022-12'].map((month) => amountIn(row, made, month))).toEqual(['846.00', '423.00', '423.00']);
    await one.must('deliverDecision', 'clerk', { adjustmentId: made[1]?.id });
    expect((await adjustments()).map(({ noticeAt }) => noticeAt)).toEqual([TODAY, TODAY]);
    setToday('2022-06-30');
    expect(await moveGracePeriods(subgraph.em())).toBe(0);
    setToday('2022-07-01');
    expect([await moveGracePeriods(subgraph.em()), await moveGracePeriods(subgraph.em())]).toEqual([1, 0]);
    expect(await one.stored()).toMatchObject({ monthlyAmount: '423.00', systemStepOn: '2023-01-01' });
    setToday('2022-12-31');
    expect(await moveGracePeriods(subgraph.em())).toBe(0);
    setToday('2023-01-01');
    expect((await Promise.all([moveGracePeriods(subgraph.em()), moveGracePeriods(subgraph.em())])).reduce((sum, count) => sum + count, 0)).toBe(1);
    const ended = await one.stored();
    expect(ended).toMatchObject({ status: 'TERMINATED', effectiveTo: '2022-12' });
    const inSql = async (month: string): Promise<string> => {
      const rows = await subgraph.em().getConnection().execute(`select ${amountInMonth('"social_assistance"."adjustments"')} as amount from "social_assistance"."assistance_enrollments" e where e.id = 'b1'`, [month]);
      return Number(rows[0].amount).toFixed(2);
    };
    for (const month of ['2022-06', '2022-07', '2022-12', '2023-01']) expect(await inSql(month)).toBe(amountIn(ended, made, month));
    expect(['2022-06', '2022-12', '2023-01'].map((month) => amountIn(ended, made, month))).toEqual(['846.00', '423.00', '0.00']);
  });

  it('is not ended while exits are frozen', async () => {
    setToday('2020-06-15');
    const one = await benefit({ ...family, status: EnrollmentStatus.GRACE, graceUntil: '2020-05-31', systemStepOn: '2020-06-01' });
    expect(await moveGracePeriods(subgraph.em())).toBe(0);
    expect(await one.stored()).toMatchObject({ status: 'GRACE', systemStepOn: '2021-01-01' });
    setToday('2021-01-01');
    expect(await moveGracePeriods(subgraph.em())).toBe(1);
  });

  it('deducts the cost of employment of a rural household from its income', async () => {
    const rural = { ...family, urbanRural: UrbanRural.RURAL, grade: DibaoGrade.C2, monthlyAmount: '756.00' };
    const one = await reviewing(rural);
    expect((await one.make('keepBenefit', 'clerk', { totalIncome: '12000.00' })).code).toBe('INCOME_ABOVE_LINE'); // 500 a head
    expect((await one.make('keepBenefit', 'clerk', { totalIncome: '12000.00', workers: 1 })).code).toBe('INCOME_ABOVE_LINE'); // 400
    await one.must('keepBenefit', 'clerk', { totalIncome: '12000.00', workers: 2 }); // 300
    expect((await one.stored()).perCapitaIncome).toBe('300.00');
  });
});

describe('a suspension', () => {
  it('stops payment from the next month and is resumed, unless another benefit excludes it by then', async () => {
    const one = await benefit();
    expect((await one.make('suspendBenefit', 'clerk', { reason: 'MISSING_PERSON' })).code).toBe('FORBIDDEN_ACTION');
    expect((await one.make('suspendBenefit', 'county', { reason: 'INCOME_UP' })).code).toBe('BAD_USER_INPUT');
    expect((await one.make('suspendBenefit', 'county', { reason: 'OTHER' })).code).toBe('REASON_REQUIRED');
    await one.must('suspendBenefit', 'county', { reason: 'ACCOUNT_UNPAID' });
    const row = await one.stored();
    expect(row).toMatchObject({ status: 'SUSPENDED', suspendedFor: 'ACCOUNT_UNPAID', monthlyAmount: '846.00' });
    expect(['2021-12', '2022-01'].map((month) => amountIn(row, [], month))).toEqual(['0.00', '0.00']);
    const made = await adjustments();
    expect(['2021-12', '2022-01'].map((month) => amountIn(row, made, month))).toEqual(['846.00', '0.00']);
    await insertBenefit(subgraph, { id: 'tekun', persons: [{ id: 'r2' }], row: poor });
    expect((await one.make('resumeBenefit', 'county')).code).toBe('PROGRAM_CONFLICT');
    await subgraph.em().nativeUpdate(EnrolledPerson, { enrollmentId: 'tekun' }, { until: '2021-11-30' });
    setToday('2022-02-10');
    await one.must('resumeBenefit', 'county');
    const resumed = await one.stored();
    const both = await adjustments();
    expect(['2021-12', '2022-01', '2022-02', '2022-03'].map((month) => amountIn(resumed, both, month))).toEqual(['846.00', '0.00', '0.00', '846.00']);
  });
});

describe('a death', () => {
  it('ends the share of the dead with the month, without a hearing, and works the rest out for those who remain', async () => {
    const one = await benefit();
    expect((await one.make('recordDeath', 'clerk', { residentId: 'r9', diedOn: '2021-12-20' })).code).toBe('PERSON_NOT_ENROLLED');
    expect((await one.make('recordDeath', 'clerk', { residentId: 'r1', diedOn: '2022-01-20' })).code).toBe('BAD_USER_INPUT');
    await one.must('recordDeath', 'clerk', { residentId: 'r1', diedOn: '2021-12-20' });
    expect(await one.stored()).toMatchObject({ status: 'ACTIVE', persons: 1, monthlyAmount: '423.00', nextReviewDue: '2022-01-01' });
    expect((await adjustments())[0]).toMatchObject({ kind: 'REDUCE', reason: 'DEATH', from: '2022-01', oldAmount: '846.00', newAmount: '423.00', opinionHeardAt: null });
    expect((await subgraph.em().findOneOrFail(EnrolledPerson, { residentId: 'r1' })).until).toBe('2021-12-31');
    expect((await one.make('recordDeath', 'clerk', { residentId: 'r1', diedOn: '2021-12-20' })).code).toBe('PERSON_NOT_ENROLLED');
    await one.must('recordDeath', 'county', { residentId: 'r2', diedOn: '2021-11-02' });
    expect(await one.stored()).toMatchObject({ status: 'TERMINATED', effectiveTo: '2021-11' });
    expect((await adjustments())[1]).toMatchObject({ kind: 'TERMINATE', from: '2021-12', newAmount: '0.00' });
  });

  it('of the last one ends a review with its case and its clock', async () => {
    const one = await reviewing({ ...family, persons: 1 }, [{ id: 'r1' }]);
    await one.must('recordDeath', 'clerk', { residentId: 'r1', diedOn: TODAY });
    expect([(await one.stored()).status, await subgraph.em().count(RunningClock, { stoppedAt: null }), await subgraph.em().count(OpenCase, { closedOn: null })]).toEqual(['TERMINATED', 0, 0]);
  });

  it('is recorded where no standard applies too, and leaves those who remain their share', async () => {
    const one = await benefit({ ...family, urbanRural: UrbanRural.RURAL });
    await one.must('recordDeath', 'clerk', { residentId: 'r1', diedOn: TODAY });
    expect(await one.stored()).toMatchObject({ monthlyAmount: '423.00', persons: 1 });
  });

  it('takes back what was proposed, and shares what a grace period was to pay', async () => {
    const one = await (await proposed(risen)).must('hearRecipient', 'clerk', hearing);
    await one.must('recordDeath', 'clerk', { residentId: 'r2', diedOn: TODAY });
    expect(await one.stored()).toMatchObject({ status: 'REVIEWING', proposal: null, hearing: null, monthlyAmount: '423.00' });
    await forgetApplications(subgraph);
    await subgraph.em().nativeDelete(Adjustment, {});
    const two = await (await proposed(atWork)).must('hearRecipient', 'clerk', hearing);
    await two.must('decideChange', 'approver');
    await two.must('recordDeath', 'clerk', { residentId: 'r2', diedOn: TODAY });
    const made = await adjustments();
    const row = await two.stored();
    expect(row).toMatchObject({ status: 'GRACE', monthlyAmount: '423.00' });
    expect(['2021-12', '2022-01', '2022-07'].map((month) => amountIn(row, made, month))).toEqual(['846.00', '423.00', '211.50']);
  });
});

describe('coming of age', () => {
  const turning = { id: 'r3', adultOn: TODAY, ageCheckOn: TODAY };
  const bound = { ...officers.clerk, boundCase: { caseNo: 'SQ6201020012021000001', residentIds: ['r3'] } };

  it('ends the support of a minor who is extremely poor, from the next month', async () => {
    const one = await benefit(poor, [turning]);
    expect([await noteMajorities(subgraph.em()), await noteMajorities(subgraph.em())]).toEqual([1, 0]);
    expect(await one.stored()).toMatchObject({ status: 'TERMINATED', effectiveTo: '2021-12' });
    expect((await adjustments())[0]).toMatchObject({ kind: 'TERMINATE', reason: 'CAME_OF_AGE', from: '2022-01' });
  });

  it('ends it only after school for one who is still there, as the unit that reviews the case has recorded', async () => {
    const one = await benefit({ ...poor, adultOn: '2022-03-01', nextReviewDue: '2021-12-01' }, [{ ...turning, adultOn: '2022-03-01', ageCheckOn: '2022-03-01' }]);
    await openDueReviews(subgraph.em());
    await one.stored();
    const schooling = { residentId: 'r3', stage: 'SENIOR_SECONDARY', until: '2022-06-30' };
    expect((await one.make('recordSchooling', 'clerk', schooling)).code).toBe('NOT_FOUND'); // a row about a child, and no case bound
    expect((await one.make('recordSchooling', bound, { ...schooling, until: '2021-06-30' })).code).toBe('BAD_USER_INPUT');
    expect((await one.make('recordSchooling', bound, { ...schooling, residentId: 'r9' })).code).toBe('PERSON_NOT_ENROLLED');
    expect((await one.make('recordSchooling', bound, schooling)).code).toBe('done');
    setToday('2022-06-30');
    expect(await noteMajorities(subgraph.em())).toBe(0);
    setToday('2022-07-01');
    expect(await noteMajorities(subgraph.em())).toBe(1);
    expect(await one.stored()).toMatchObject({ status: 'TERMINATED', effectiveTo: '2022-07' });
    const adult = await benefit(family, undefined, 'b2');
    expect((await adult.make('recordSchooling', 'clerk', { ...schooling, residentId: 'r1', until: '2023-06-30' })).code).toBe('BAD_USER_INPUT');
  });

  it('takes the supplement for a child of a family away, and leaves another ground', async () => {
    const one = await benefit({ ...family, supplementAmount: '124.00' }, [{ id: 'r1' }, { ...turning, supplementCode: '2' }, { id: 'r4', adultOn: TODAY, ageCheckOn: TODAY, supplementCode: '2', lastingSupplementCode: '3' }]);
    await subgraph.em().nativeUpdate(EnrolledPerson, { residentId: 'r1' }, { until: '2020-12-31' });
    expect(await noteMajorities(subgraph.em())).toBe(1);
    expect(await one.stored()).toMatchObject({ status: 'ACTIVE', supplementAmount: '62.00', monthlyAmount: '846.00' });
    expect((await adjustments())[0]).toMatchObject({ kind: 'REDUCE', reason: 'CAME_OF_AGE', from: '2022-01', oldAmount: '970.00', newAmount: '908.00', opinionHeardAt: null });
    expect((await subgraph.em().findOneOrFail(EnrolledPerson, { residentId: 'r4' })).supplementCode).toBe('3');
  });

  it('changes nothing of a child who has not turned 18', async () => {
    await benefit(family, [{ id: 'r1' }, { id: 'r2', adultOn: STILL_A_CHILD, ageCheckOn: STILL_A_CHILD, supplementCode: '2' }]);
    expect(await noteMajorities(subgraph.em())).toBe(0);
  });
});

describe('a benefit of another programme', () => {
  it('goes through the same steps, with the amount that was decided', async () => {
    const one = await reviewing({ program: AssistanceProgram.DIS_NURSING, monthlyAmount: '120.00', grade: null, nextReviewDue: '2022-06-01' }, [{ id: 'r5' }]);
    await one.must('keepBenefit', 'clerk');
    await one.must('startReview', 'clerk');
    await one.must('proposeChange', 'clerk', { kind: 'TERMINATE', reason: 'OTHER_PROGRAM' });
    await one.must('hearRecipient', 'clerk', hearing);
    await one.must('decideChange', 'approver');
    expect(one.last.status).toBe('TERMINATED');
  });
});

describe('who may come near', () => {
  it('is told by role and row: officers of the place, the family itself, nobody else', async () => {
    const one = await (await proposed(risen)).must('hearRecipient', 'clerk', hearing);
    await one.must('decideChange', 'approver');
    const READ = '{ assistanceEnrollments(first: 5) { edges { node { id adjustments { kind reason oldAmount opinionText letter { remedyZh } } proposal { kind } timeline { event } clocks { name } } } } }';
    const ask = (claims: Parameters<ReturnType<TestSubgraph['execute']>['asClaims']>[0]) => subgraph.execute(READ).asClaims(claims);
    const own = await subgraph.execute('query ($id: ID!) { assistanceEnrollment(id: $id) { adjustments { kind reason opinionText letter { remedyZh } } } }', { id: 'b1' }).as('citizen', undefined, { residentId: 'r1' });
    expect(own.data.assistanceEnrollment.adjustments).toMatchObject([{ kind: 'REDUCE', reason: 'INCOME_UP', opinionText: '没有异议' }]);
    expect((await subgraph.execute('query ($id: ID!) { assistanceEnrollment(id: $id) { id } }', { id: 'b1' }).as('citizen', undefined, { residentId: 'r9' })).data.assistanceEnrollment).toBeNull();
    expect((await ask(officers.elsewhere)).data.assistanceEnrollments.edges).toEqual([]);
    const village = await ask(officers.village);
    expect(village.data.assistanceEnrollments.edges[0].node.adjustments).toEqual([expect.objectContaining({ kind: 'REDUCE', reason: null, oldAmount: null, opinionText: null })]);
    expect((await one.make('startReview', 'elsewhere')).code).toBe('NOT_FOUND');
    for (const as of ['village', 'approver', 'stranger', 'prefecture'] as const) expect((await one.make('startReview', as)).code).toBe('FORBIDDEN_ACTION');
  });

  it('costs as many statements for twenty rows as for two', async () => {
    const READ = 'query ($first: Int) { assistanceEnrollments(first: $first) { edges { node { id version dueAt isReviewOverdue adjustments { kind } careAgreement { id } clocks { name } timeline { event } } } } }';
    for (let place = 10; place < 30; place++) await insertBenefit(subgraph, { id: `t${place}`, village: '620104001001', persons: [{ id: `p${place}` }] });
    const [two, twenty] = [await subgraph.execute(READ, { first: 2 }).as('county.assist', '620104'), await subgraph.execute(READ, { first: 20 }).as('county.assist', '620104')];
    expect([twenty.data.assistanceEnrollments.edges.length, twenty.statements]).toEqual([20, two.statements]);
  });

  it('tells two officers at once which of them was quicker', async () => {
    const one = await benefit();
    const two = await Promise.all([one.make('startReview', 'clerk', { expectedVersion: 1 }), one.make('startReview', 'county', { expectedVersion: 1 })]);
    expect(two.map(({ code }) => code).sort()).toEqual(['CONFLICT_VERSION', 'done']);
  });
});
