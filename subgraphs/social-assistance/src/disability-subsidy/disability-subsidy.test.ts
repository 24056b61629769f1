import { OpenCase, OutboxEntry, RequestRecord, RunningClock, setToday, TimelineEntry } from '@civil/subgraph-kernel';
import { createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { AssistanceEnrollment } from '../assistance-enrollment/assistance-enrollment.entity.js';
import { EnrolledPerson } from '../assistance-enrollment/enrolled-person.entity.js';
import { DisabilityCertificate } from '../disability-certificate/disability-certificate.entity.js';
import { AssistanceProgram } from '../program.js';
import { socialAssistance } from '../subgraph.js';
import { forget } from '../testing/forget.js';
import { insertBenefit } from '../testing/rows.js';
import { cardNo, nursing, people, step, SubsidyStory } from '../testing/subsidy-story.js';
import { DisabilitySubsidyApplication } from './disability-subsidy-application.entity.js';

const TODAY = '2021-12-31';
let subgraph: TestSubgraph;
beforeAll(async () => { subgraph = await createTestSubgraph(socialAssistance); });
beforeEach(async () => {
  await forget(subgraph, [DisabilitySubsidyApplication, DisabilityCertificate, AssistanceEnrollment, EnrolledPerson, OpenCase, RunningClock, TimelineEntry, OutboxEntry, RequestRecord]);
});
afterEach(() => setToday(TODAY));
afterAll(() => subgraph.close());

const story = (): SubsidyStory => new SubsidyStory(subgraph);
const certify = (residentId: string, more: Partial<DisabilityCertificate> = {}): Promise<unknown> => subgraph.em().insert(DisabilityCertificate, {
  id: `dc_${residentId}`, residentId, categoryCode: '4', grade: 2, validTo: '2030-01-01', endedOn: null, toldMonth: '2021-12', divisionCode: '620102001001', adultOn: '1998-05-01', synthetic: true, ...more,
} as DisabilityCertificate);
const onBenefit = (program: string, residentId = 'r1', more: Partial<AssistanceEnrollment> = {}): Promise<void> =>
  insertBenefit(subgraph, { id: `ae_${program}_${residentId}`, persons: [{ id: residentId }], row: { program: program as AssistanceProgram, ...more } });
const caseOf = (one: SubsidyStory): Promise<OpenCase> => subgraph.em().findOneOrFail(OpenCase, { caseNo: one.last.caseNo });
const awayFromHome = { appliedAt: '620103001', residenceDivision: '620103001001' };

describe('an application at home', () => {
  it('skips the transfer, is granted by another than its clerk, and paid from the month of application', async () => {
    await certify('r1');
    const one = await story().must(['submitDisabilitySubsidy', 'self', nursing()]);
    expect(one.last).toMatchObject({ status: 'SUBMITTED', caseNo: 'SQ6201020012021000001', crossRegion: false, crossProvince: false });
    await one.must(['acceptDisabilitySubsidy', 'clerk']);
    expect(await caseOf(one)).toMatchObject({ handlerUnit: '620102-MZJ', residentIds: ['r1'], closedOn: null });
    expect(await one.make('transferCrossProvince', 'clerk')).toBe('TRANSFER_NOT_NEEDED');
    expect(await one.make('approveDisabilitySubsidy', 'approver')).toBe('CHECK_MISSING');
    await one.must(['checkDisabilitySubsidy', 'county', { orphan: true, workInjuryNursing: false, sameKindAmount: '99.99' }]);
    expect(one.last.check).toEqual({ monthlyAmount: '100.00', against: null });
    setToday('2022-02-10');
    await one.must(['approveDisabilitySubsidy', 'approver']);
    expect(one.last).toMatchObject({ status: 'DECIDED', decision: { granted: true, documentNo: null } });
    const stored = await subgraph.em().findOneOrFail(DisabilitySubsidyApplication, { id: one.id });
    expect(await subgraph.em().findOneOrFail(AssistanceEnrollment, stored.enrollmentId as string)).toMatchObject({
      program: 'DIS_NURSING', status: 'ACTIVE', effectiveFrom: '2021-12', monthlyAmount: '100.00', divisionCode: '620102001', residenceDivisionCode: '620102001001', beneficiaryIds: ['r1'], adultOn: '1998-05-01',
      account: '6299990000000000129', certNo: 'CH6201022022000001', persons: 1,
    });
    expect(await subgraph.em().count(EnrolledPerson, { enrollmentId: stored.enrollmentId as string, residentId: 'r1', since: '2021-12-01' })).toBe(1);
    expect(await one.make('sendDisabilityResult', 'county')).toBe('TRANSFER_NOT_NEEDED');
    await one.must(['closeDisabilitySubsidy', 'clerk']);
    expect([one.last.status, (await caseOf(one)).closedOn]).toEqual(['CLOSED', '2022-02-10']);
    expect(await subgraph.em().count(RunningClock, { stoppedAt: null })).toBe(0);
  });

  it('keeps no number of a certificate, in no column, digest or event', async () => {
    await story().must(['submitDisabilitySubsidy', 'self', nursing({ cardNo: cardNo('4', 2) })]);
    const rows = [await subgraph.em().find(DisabilitySubsidyApplication, {}), await subgraph.em().find(OutboxEntry, {}), await subgraph.em().find(RequestRecord, {}), await subgraph.em().find(TimelineEntry, {})];
    expect(JSON.stringify(rows)).not.toContain(cardNo('4', 2).slice(0, 18));
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['for another programme', { program: 'DIBAO' }, 'BAD_USER_INPUT'], ['to a county', { appliedAt: '620102' }, 'DIVISION_LEVEL'], ['without a village of residence', { residenceDivision: '620102001' }, 'DIVISION_LEVEL'],
    ['of a home in the province told by its county alone', { homeDivision: '620102' }, 'DIVISION_LEVEL'], ['with an account that is none', { account: '6299990000000000125' }, 'ACCOUNT_FORMAT'],
    ['with the account of another', { accountHolderId: 'r7' }, 'ACCOUNT_NOT_BENEFICIARY'], ['of a child by itself', { cardNo: cardNo('5', 2, '20100501') }, 'GUARDIAN_REQUIRED'],
    ['with a certificate of no category', { cardNo: `${cardNo('4', 2).slice(0, 18)}92` }, 'DISABILITY_CARD_FORMAT'], ['with the number of nobody', { cardNo: `${cardNo('4', 2).slice(0, 17)}Y42` }, 'ID_FORMAT'],
  ])('is refused %s', async (_what, more, code) => expect(await story().make('submitDisabilitySubsidy', 'self', nursing(more))).toBe(code));

  it('is filed for oneself, for a ward, or by who works near, and not accepted by its filer', async () => {
    expect(await story().make('submitDisabilitySubsidy', 'stranger', nursing())).toBe('FORBIDDEN_ROW');
    expect(await story().make('submitDisabilitySubsidy', 'away', nursing())).toBe('FORBIDDEN_ROW');
    expect(await story().make('submitDisabilitySubsidy', 'county', nursing())).toBe('FORBIDDEN_ACTION');
    const ward = story();
    expect(await ward.make('submitDisabilitySubsidy', 'guardian', nursing({ residentId: 'r6', applicantId: 'r5', accountHolderId: 'r5', cardNo: cardNo('5', 2, '20100501') }))).toBe('done');
    await ward.must(['acceptDisabilitySubsidy', 'clerk']);
    const one = await story().must(['submitDisabilitySubsidy', 'clerk', nursing()]);
    expect(await one.make('acceptDisabilitySubsidy', 'clerk')).toBe('MAKER_IS_CHECKER');
    expect(await one.make('acceptDisabilitySubsidy', 'second')).toBe('done');
  });

  it('is one for each subsidy, of two at once too, and a retry is known for what it is', async () => {
    const both = await Promise.all([story().make('submitDisabilitySubsidy', 'self', nursing()), story().make('submitDisabilitySubsidy', 'clerk', nursing())]);
    expect(both.sort()).toEqual(['APPLICATION_OPEN', 'done']);
    await onBenefit('DIBAO');
    const input = { ...nursing({ program: 'DIS_LIVING' }), clientMutationId: 'retry' };
    const [first, again] = [story(), story()];
    expect([await first.make('submitDisabilitySubsidy', 'self', input), await again.make('submitDisabilitySubsidy', 'self', input)]).toEqual(['done', 'done']);
    expect([again.id, await subgraph.em().count(DisabilitySubsidyApplication, { program: AssistanceProgram.DIS_LIVING })]).toEqual([first.id, 1]);
    expect(await story().make('submitDisabilitySubsidy', 'self', { ...input, urbanRural: 'RURAL' })).toBe('DUPLICATE_REQUEST');
  });
});

describe('who is paid', () => {
  it.each<[string, Record<string, unknown>, Record<string, unknown>, string]>([
    ['a living subsidy to an orphan', { program: 'DIS_LIVING' }, { orphan: true }, 'PROGRAM_CONFLICT'], ['nursing beside nursing for work injury', {}, { workInjuryNursing: true }, 'PROGRAM_CONFLICT'],
    ['a living subsidy outside the low-income', { program: 'DIS_LIVING' }, {}, 'NOT_LOW_INCOME'], ['nursing at grade 3', { cardNo: cardNo('4', 3) }, {}, 'GRADE_NOT_COVERED'],
    ['nursing beside as much for age', {}, { sameKindAmount: '100.00' }, 'HIGHER_SUBSIDY_PAID'],
  ])('is not %s', async (_what, more, found, code) => {
    const grade = more['cardNo'] ? 3 : 2;
    await certify('r1', { grade });
    if (code === 'PROGRAM_CONFLICT') await onBenefit('DIBAO');
    const one = await story().checked(more, found);
    expect(one.last.check.monthlyAmount).toBeNull();
    expect(await one.make('approveDisabilitySubsidy', 'approver')).toBe(code);
    expect(await one.make('refuseDisabilitySubsidy', 'approver', { grounds: [] })).toBe('REASON_REQUIRED');
    await one.must(['refuseDisabilitySubsidy', 'approver', { grounds: ['OTHER'] }]);
    expect([one.last.decision.granted, await subgraph.em().count(AssistanceEnrollment, { program: { $in: [AssistanceProgram.DIS_LIVING, AssistanceProgram.DIS_NURSING] } })]).toEqual([false, 0]);
  });

  it('is not on a lapsed, ended or unknown certificate, nor one that says otherwise', async () => {
    const one = await story().checked();
    expect(await one.make('approveDisabilitySubsidy', 'approver')).toBe('CERTIFICATE_NOT_VALID');
    await certify('r1', { validTo: '2021-12-30' });
    expect(await one.make('approveDisabilitySubsidy', 'approver')).toBe('CERTIFICATE_NOT_VALID');
    await subgraph.em().nativeUpdate(DisabilityCertificate, { residentId: 'r1' }, { validTo: '2030-01-01', endedOn: '2021-12-01' });
    expect(await one.make('approveDisabilitySubsidy', 'approver')).toBe('CERTIFICATE_NOT_VALID');
    await subgraph.em().nativeUpdate(DisabilityCertificate, { residentId: 'r1' }, { endedOn: null, grade: 1 });
    expect(await one.make('checkDisabilitySubsidy', 'county', { orphan: false, workInjuryNursing: false })).toBe('CERTIFICATE_MISMATCH');
    expect(await one.make('approveDisabilitySubsidy', 'approver')).toBe('AMOUNT_MISMATCH');
  });

  it('is nobody in support of the extremely poor, nor twice; when it began meanwhile too', async () => {
    await certify('r1');
    const one = await story().checked();
    await onBenefit('TEKUN');
    expect(await one.make('approveDisabilitySubsidy', 'approver')).toBe('PROGRAM_CONFLICT');
    await subgraph.em().nativeDelete(DisabilitySubsidyApplication, {});
    expect(await story().make('submitDisabilitySubsidy', 'self', nursing())).toBe('PROGRAM_CONFLICT');
    await subgraph.em().nativeUpdate(AssistanceEnrollment, {}, { program: AssistanceProgram.DIS_NURSING });
    expect(await story().make('submitDisabilitySubsidy', 'self', nursing())).toBe('PROGRAM_CONFLICT');
    await subgraph.em().nativeUpdate(AssistanceEnrollment, {}, { effectiveTo: '2021-11' });
    expect(await story().make('submitDisabilitySubsidy', 'self', nursing())).toBe('done');
  });

  it.each<[string, string, Record<string, unknown>, string | null]>([
    ['a family on the margin the year before the plan', '2021-12-31', { program: 'DIS_LIVING' }, null], ['a family on the margin by the plan', '2022-01-04', { program: 'DIS_LIVING' }, '110.00'],
    ['intellectual grade 3 before the plan', '2022-12-30', { cardNo: cardNo('5', 3) }, null], ['intellectual grade 3 by the plan', '2023-01-04', { cardNo: cardNo('5', 3) }, '60.00'],
    ['physical grade 3 by the plan', '2023-01-04', { cardNo: cardNo('4', 3) }, null],
  ])('reaches %s or not', async (_what, day, more, amount) => {
    const number = more['cardNo'] as string | undefined;
    await certify('r1', number ? { categoryCode: number.charAt(18), grade: 3 } : {});
    await onBenefit('MARGIN');
    setToday(day);
    expect((await story().checked(more)).last.check.monthlyAmount).toBe(amount);
  });
});

describe('an application away from home', () => {
  it('is sent home in time, sent back once, decided there, answered and closed where it was made', async () => {
    await certify('r1');
    const one = await story().must(['submitDisabilitySubsidy', 'away', nursing(awayFromHome)], ['acceptDisabilitySubsidy', 'awaySecond']);
    expect([one.last.crossRegion, (await caseOf(one)).handlerUnit]).toEqual([true, '620103001-MZJ']);
    expect(await subgraph.em().count(RunningClock, { name: 'transfer', length: 3, stoppedAt: null })).toBe(1);
    expect(await one.make('checkDisabilitySubsidy', 'county', { orphan: false, workInjuryNursing: false })).toBe('STATE_TRANSITION');
    expect(await one.make('transferCrossProvince', 'clerk')).toBe('FORBIDDEN_ACTION');
    await one.must(['transferCrossProvince', 'awaySecond']);
    expect([one.last.status, (await caseOf(one)).handlerUnit]).toEqual(['SENT_HOME', '620102-MZJ']);
    expect(await one.make('returnDisabilitySubsidy', 'county', { missing: ' ' })).toBe('REASON_REQUIRED');
    expect(await one.make('returnDisabilitySubsidy', 'awayCounty', { missing: '户口簿' })).toBe('FORBIDDEN_ACTION');
    await one.must(['returnDisabilitySubsidy', 'county', { missing: '残疾人证复印件' }]);
    expect([one.last.status, (await caseOf(one)).handlerUnit]).toEqual(['RETURNED_FOR_MORE', '620103001-MZJ']);
    await one.must(['supplementDisabilitySubsidy', 'away'], ['transferCrossProvince', 'awaySecond']);
    expect(await one.make('returnDisabilitySubsidy', 'county', { missing: '再补' })).toBe('SUPPLEMENT_TWICE');
    await one.must(['checkDisabilitySubsidy', 'county', { orphan: false, workInjuryNursing: false }]);
    expect(await one.make('approveDisabilitySubsidy', 'awayApprover')).toBe('FORBIDDEN_ACTION');
    expect(await one.make('approveDisabilitySubsidy', { ...people.approver, sub: 'u_county' })).toBe('MAKER_IS_CHECKER');
    await one.must(['approveDisabilitySubsidy', 'approver']);
    expect(await one.make('closeDisabilitySubsidy', 'awaySecond')).toBe('STATE_TRANSITION');
    expect(await one.make('closeDisabilitySubsidy', 'clerk')).toBe('FORBIDDEN_ACTION');
    await one.must(['sendDisabilityResult', 'county'], ['closeDisabilitySubsidy', 'awaySecond']);
    expect(one.last.status).toBe('CLOSED');
    expect(await subgraph.em().findOneOrFail(AssistanceEnrollment, { program: AssistanceProgram.DIS_NURSING })).toMatchObject({ divisionCode: '620102001', residenceDivisionCode: '620103001001' });
  });

  it('is exported to another province without saying whose it is, and its result entered', async () => {
    const one = await story().must(['submitDisabilitySubsidy', 'clerk', nursing({ homeDivision: '110101' })], ['acceptDisabilitySubsidy', 'second'], ['transferCrossProvince', 'second']);
    expect(one.last.crossProvince).toBe(true);
    const [event] = await subgraph.em().find(OutboxEntry, { event: 'disabilitySubsidyExported' });
    expect(event?.facts).toEqual({ caseNo: one.last.caseNo, program: 'DIS_NURSING', from: '620102001', home: '110101', submittedOn: TODAY });
    expect(await one.make('approveDisabilitySubsidy', 'approver')).toBe('FORBIDDEN_ACTION');
    const result = { granted: true, decidedOn: TODAY, documentNo: '京民〔2021〕1号' };
    for (const [more, code] of [[{ documentNo: ' ' }, 'BAD_USER_INPUT'], [{ decidedOn: '2022-01-01' }, 'BAD_USER_INPUT'], [{ granted: false }, 'REASON_REQUIRED']] as const) {
      expect(await one.make('recordHomeDecision', 'clerk', { ...result, ...more })).toBe(code);
    }
    await one.must(['recordHomeDecision', 'clerk', result], ['closeDisabilitySubsidy', 'second']);
    expect([one.last.decision, await subgraph.em().count(AssistanceEnrollment)]).toEqual([{ granted: true, documentNo: '京民〔2021〕1号' }, 0]);
    const own = await story().must(['submitDisabilitySubsidy', 'self', nursing()], ['acceptDisabilitySubsidy', 'clerk']);
    expect(await own.make('recordHomeDecision', 'clerk', result)).toBe('STATE_TRANSITION');
  });
});

describe('who sees an application', () => {
  const look = (as: keyof typeof people) => subgraph.execute('{ disabilitySubsidyApplications { totalCount edges { node { id grade } } } }').asClaims(people[as]);

  it('is the place that accepted it, the home, and the person, who withdraws it', async () => {
    const one = await story().must(['submitDisabilitySubsidy', 'away', nursing(awayFromHome)]);
    const seen = await Promise.all((['county', 'clerk', 'awayCounty', 'away', 'self', 'stranger', 'village', 'province'] as const).map(async (as) => (await look(as)).data.disabilitySubsidyApplications.totalCount));
    expect(seen).toEqual([1, 1, 1, 1, 1, 0, 1, 1]);
    const elsewhere = await subgraph.execute('{ disabilitySubsidyApplications { totalCount } }').as('county.assist', '620302');
    expect(elsewhere.data.disabilitySubsidyApplications.totalCount).toBe(0);
    const { data } = await subgraph.execute('{ _entities(representations: [{ __typename: "Resident", id: "r1" }]) { ... on Resident { disabilitySubsidyApplications { id status } } } }').asClaims(people.county);
    expect(data._entities[0].disabilitySubsidyApplications).toEqual([{ id: one.id, status: 'SUBMITTED' }]);
    expect(await one.make('withdrawDisabilitySubsidy', 'stranger')).toBe('NOT_FOUND');
    expect(await one.make('withdrawDisabilitySubsidy', 'self')).toBe('done');
    expect(await one.make('acceptDisabilitySubsidy', 'away')).toBe('STATE_TRANSITION');
  });

  it('is told late ones by a filter, and a list of twenty costs what two cost', async () => {
    const row = await story().checked();
    const template = await subgraph.em().findOneOrFail(DisabilitySubsidyApplication, { id: row.id });
    const ask = () => subgraph.execute('{ disabilitySubsidyApplications(filter: { overdue: false, scope: { code: "620102" } }, first: 50) { edges { node { id clocks { name } timeline { event } enrollment { id } } } } }').asClaims(people.county);
    const more = async (count: number, from: number) => subgraph.em().insertMany(DisabilitySubsidyApplication, Array.from({ length: count }, (_, i) => ({ ...template, id: `ds_${from + i}`, caseNo: `SQ${from + i}`, residentIds: ['x'], partyIds: ['x'] })) as never);
    await more(1, 0);
    const two = await ask();
    await more(18, 1);
    const twenty = await ask();
    expect([two.data.disabilitySubsidyApplications.edges.length, twenty.data.disabilitySubsidyApplications.edges.length, twenty.statements]).toEqual([2, 20, two.statements]);
    setToday('2022-06-01');
    const { data } = await subgraph.execute('{ disabilitySubsidyApplications(filter: { overdue: true }) { totalCount } }').asClaims(people.county);
    expect(data.disabilitySubsidyApplications.totalCount).toBe(20);
  });
});

describe('a step', () => {
  it('that decides stands or falls with the benefit, and has one effect for a second click and a second officer', async () => {
    await certify('r1');
    const one = await story().checked();
    const connection = subgraph.em().getConnection();
    await connection.execute('alter table "social_assistance"."enrolled_persons" add constraint broken check (since < \'2000-01-01\')');
    expect(await one.make('approveDisabilitySubsidy', 'approver')).toBe('INTERNAL_SERVER_ERROR');
    await connection.execute('alter table "social_assistance"."enrolled_persons" drop constraint broken');
    expect([await subgraph.em().count(AssistanceEnrollment), (await subgraph.em().findOneOrFail(DisabilitySubsidyApplication, { id: one.id })).decision]).toEqual([0, null]);
    const click = { clientMutationId: 'the-decision', expectedVersion: one.version };
    const codes = await Promise.all([one.make('approveDisabilitySubsidy', 'approver', click), one.make('approveDisabilitySubsidy', 'approver', click), one.make('approveDisabilitySubsidy', { ...people.approver, sub: 'u_second' }, { expectedVersion: one.version })]);
    // Whoever comes first has decided: the officer, whose two clicks are one, or the other officer.
    expect([['done', 'done', 'CONFLICT_VERSION'], ['CONFLICT_VERSION', 'CONFLICT_VERSION', 'done']]).toContainEqual(codes);
    expect(await one.make('approveDisabilitySubsidy', 'approver', click)).toBe(codes[0]); // a retry after a timeout
    expect([await subgraph.em().count(AssistanceEnrollment), await subgraph.em().count(TimelineEntry, { event: 'approveDisabilitySubsidy' })]).toEqual([1, 1]);
  });

  it('of two officers at once is made once', async () => {
    const one = await story().must(['submitDisabilitySubsidy', 'self', nursing()]);
    const accept = (as: 'clerk' | 'second') => step(subgraph, 'acceptDisabilitySubsidy', as, { id: one.id, expectedVersion: one.version }, { type: 'DisabilitySubsidyStepInput', selection: 'application { id }' });
    const codes = (await Promise.all([accept('clerk'), accept('second')])).map(({ code }) => code).sort();
    expect(codes).toEqual(['CONFLICT_VERSION', 'done']);
    expect(await subgraph.em().count(TimelineEntry, { event: 'acceptDisabilitySubsidy' })).toBe(1);
  });
});
