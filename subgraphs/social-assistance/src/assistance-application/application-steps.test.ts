import { NEVER, OpenCase, RunningClock, setToday, TimelineEntry } from '@civil/subgraph-kernel';
import { createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { AssistanceEnrollment } from '../assistance-enrollment/assistance-enrollment.entity.js';
import { EnrolledPerson } from '../assistance-enrollment/enrolled-person.entity.js';
import { PublicNotice } from '../public-notice/public-notice.entity.js';
import { socialAssistance } from '../subgraph.js';
import { actors, ApplicationStory, insertStandards } from '../testing/application-story.js';
import { forgetApplications } from '../testing/forget-applications.js';
import { AssistanceApplication } from './assistance-application.entity.js';
import { closeEndedNotices, publishResults } from './system-steps.js';

const TODAY = '2021-12-31';
let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await createTestSubgraph(socialAssistance);
  await insertStandards(subgraph);
});
beforeEach(() => forgetApplications(subgraph));
afterEach(() => setToday(TODAY));
afterAll(() => subgraph.close());

const story = (): ApplicationStory => new ApplicationStory(subgraph);
const only = async <T extends object>(entity: new () => T, where: object = {}): Promise<T> => (await subgraph.em().find(entity, where as never))[0] as T;
const stored = (): Promise<AssistanceApplication> => only(AssistanceApplication);

describe('an application that is granted', () => {
  it('goes from draft to benefit, and its case opens, changes hands and closes with it', async () => {
    const one = await story().onNotice();
    expect(one.last.caseNo).toBe('SQ6201020012021000001');
    const caseOf = () => subgraph.em().findOneOrFail(OpenCase, { caseNo: one.last.caseNo });
    expect(await caseOf()).toMatchObject({ handlerUnit: '620102001-MZJ', openedOn: TODAY, closedOn: null, residentIds: ['r1', 'r2'] });
    expect(await closeEndedNotices(subgraph.em())).toBe(0);
    setToday('2022-01-07');
    expect(await closeEndedNotices(subgraph.em())).toBe(0);
    setToday('2022-01-08');
    expect([await closeEndedNotices(subgraph.em()), await closeEndedNotices(subgraph.em())]).toEqual([1, 0]);
    expect((await caseOf()).handlerUnit).toBe('620102-MZJ');
    one.version = (await stored()).version;
    await one.must('confirmApplication', 'approver');
    expect([one.last.status, await publishResults(subgraph.em())]).toEqual(['CONFIRMED', 0]);
    setToday('2022-01-09');
    expect([await publishResults(subgraph.em()), await publishResults(subgraph.em())]).toEqual([1, 0]);
    const application = await stored();
    expect(application).toMatchObject({ status: 'CLOSED_GRANTED', systemStepOn: null, nextDueAt: NEVER });
    expect(await caseOf()).toMatchObject({ closedOn: '2022-01-09' });
    const benefit = await subgraph.em().findOneOrFail(AssistanceEnrollment, application.enrollmentId as string);
    expect(benefit).toMatchObject({
      program: 'DIBAO', status: 'ACTIVE', householdId: 'h1', persons: 2, divisionCode: '620102001', residenceDivisionCode: '620102001001', grade: 'DIFFERENCE', monthlyAmount: '846.00', supplementAmount: '0.00',
      perCapitaIncome: '200.00', effectiveFrom: '2022-02', effectiveTo: null, reviewCycle: 6, nextReviewDue: '2022-08-01', account: '6299990000000000129', certNo: 'DB6201022022000001', beneficiaryIds: ['r1', 'r2'],
    });
    expect(await subgraph.em().count(EnrolledPerson, { enrollmentId: benefit.id, since: '2022-02-01' })).toBe(2);
    const notices = await subgraph.em().find(PublicNotice, {}, { orderBy: { from: 'asc' } });
    expect(notices.map(({ kind, from, to, amount }) => [kind, from, to, amount])).toEqual([['PROPOSAL', TODAY, '2022-01-07', '846.00'], ['RESULT', '2022-01-09', null, '846.00']]);
  });

  it('shows its steps, clocks and papers to the applicant, and to nobody who made a step by their account', async () => {
    const one = await story().investigating();
    const { data, codes } = await subgraph.execute(`{ myApplications { status version dueAt documents { kind class } clocks { name zh dueAt length unit overdue remaining lawRef stoppedAt }
      timeline { from to event actorRole actorUnit } members { relation { code } signed } authorisation { signedAt members { id } } } }`).as('citizen', undefined, { residentId: 'r1' });
    expect(codes).toEqual({});
    const [application] = data.myApplications;
    expect(application).toMatchObject({
      status: 'INVESTIGATING', version: one.version, dueAt: '2022-02-17T23:59:59.000+08:00', members: [{ relation: { code: '01' }, signed: true }, { relation: { code: '10' }, signed: true }],
      documents: [{ kind: 'ID_CARD', class: 'SENSITIVE' }, { kind: 'AUTHORISATION_LETTER', class: 'SENSITIVE' }], authorisation: { signedAt: TODAY, members: [{ id: 'r1' }, { id: 'r2' }] },
    });
    expect(application.clocks.map(({ name, length, remaining, stoppedAt }: Record<string, unknown>) => [name, length, remaining, stoppedAt === null]).sort())
      .toEqual([['investigation-start', 3, 3, false], ['procedure', 30, 30, true]]);
    expect(application.timeline.map(({ event, actorRole }: Record<string, string>) => [event, actorRole])).toEqual([
      ['draftApplication', 'citizen'], ['submitApplication', 'citizen'], ['acceptApplication', 'town.assist'], ['startInvestigation', 'town.assist'],
    ]);
  });

  it('of an extremely poor person needs self-care assessed, and has a clock of its own', async () => {
    const poor = { program: 'TEKUN', householdId: null, careForm: 'DISPERSED', members: [{ residentId: 'r1', relation: '01', birthDate: '1950-05-01' }] };
    const one = await story().investigating(poor);
    await one.visited();
    await one.checked('0.00');
    expect((await one.make('proposeOpinion', 'reviewer', { proposal: 'APPROVE', monthlyAmount: '811.00' })).code).toBe('SELF_CARE_MISSING');
    await one.must('assessSelfCare', 'clerk', { failed: ['BATHING', 'WALKING', 'BATHING'] });
    expect((await stored()).selfCare).toBe('PARTIAL');
    await one.must('proposeOpinion', 'reviewer', { proposal: 'APPROVE', monthlyAmount: '811.00' });
    expect((await stored()).townshipOpinion).toMatchObject({ monthlyAmount: '811.00', nursingAmount: '251.00' });
    expect(await subgraph.em().count(RunningClock, { name: 'township-opinion', parameter: 'assistance.tekun.township-opinion', length: 15, stoppedAt: { $ne: null } })).toBe(1);
  });

  it('gives MARGIN and RIGID recognition without cash', async () => {
    const one = await story().proposed({ program: 'RIGID', declaredRigidExpense: '2880.00', account: null, accountHolderId: null }, { proposal: 'APPROVE' });
    expect((await stored()).townshipOpinion).toMatchObject({ monthlyAmount: '0.00', supplementAmount: '0.00' });
    await one.must('publishNotice', 'clerk', { place: '村务公开栏' });
    expect(await only(PublicNotice)).toMatchObject({ amount: null });
  });
});

describe('a township that confirms by delegation', () => {
  it('keeps the case, decides itself, and the county does not decide for it', async () => {
    const delegated = { applyDivision: '620921100', hukouDivision: '620921100201', residenceDivision: '620921100201' };
    const there = (name: 'clerk' | 'reviewer' | 'chief') => ({ ...actors[name], scopePrefix: '620921100', unit: '620921100-MZJ' });
    const one = await story().submitted(delegated);
    for (const event of ['acceptApplication', 'startInvestigation']) expect((await one.make(event, there('clerk'))).code).toBe('done');
    await one.make('recordHomeVisit', there('clerk'), { investigators: ['a', 'b'], signedByApplicant: true });
    await one.make('requestEconomicCheck', there('clerk'));
    const county = { ...actors.county, scopePrefix: '620921', unit: '620921-MZJ' };
    await one.make('recordEconomicCheck', county, { requestNo: one.last.economicChecks[0].requestNo, totalIncome: '4800.00', sources: [], propertyItems: [], conclusion: 'CONSISTENT' });
    await one.make('proposeOpinion', there('reviewer'), { proposal: 'APPROVE', monthlyAmount: '846.00' });
    expect((await one.make('publishNotice', there('clerk'), { place: '公开栏' })).code).toBe('done');
    setToday('2022-01-08');
    await closeEndedNotices(subgraph.em());
    const application = await stored();
    expect(application).toMatchObject({ status: 'TO_COUNTY', handlerUnit: '620921100-MZJ' });
    one.version = application.version;
    expect((await one.make('confirmApplication', { ...actors.approver, scopePrefix: '620921' })).code).toBe('FORBIDDEN_ACTION');
    expect((await one.make('confirmApplication', there('reviewer'))).code).toBe('MAKER_IS_CHECKER');
    expect((await one.make('confirmApplication', there('chief'))).code).toBe('done');
    expect((await stored()).countyDecision).toMatchObject({ authority: 'TOWNSHIP', unit: '620921100-MZJ', confirmed: true });
  });
});

describe('an application that is refused', () => {
  it('gets a letter with grounds and remedies within three working days, which closes the case', async () => {
    const one = await story().toCounty();
    await one.must('refuseApplication', 'approver', { grounds: ['INCOME_ABOVE_LINE'], explanation: '人均收入超过标准' });
    const letter = (await stored()).refusalLetter;
    expect(letter).toMatchObject({ number: `${one.last.caseNo}-1`, grounds: ['INCOME_ABOVE_LINE'], deliveredOn: null });
    expect([letter?.remedyZh, letter?.remedyEn]).toEqual([expect.stringMatching(/60日.*行政复议.*6个月.*行政诉讼/), expect.stringMatching(/60 days.*6 months/)]);
    expect(await subgraph.em().findOneOrFail(RunningClock, { name: 'refusal-letter' })).toMatchObject({ length: 3, unit: 'WORKING_DAY', stoppedAt: null });
    expect(await subgraph.em().count(OpenCase, { closedOn: null })).toBe(1);
    await one.must('deliverRefusalLetter', 'county');
    expect([(await stored()).refusalLetter?.deliveredOn, await subgraph.em().count(OpenCase, { caseNo: one.last.caseNo, closedOn: TODAY })]).toEqual([TODAY, 1]);
    expect((await one.make('deliverRefusalLetter', 'county')).code).toBe('STATE_TRANSITION');
  });

  it('may be sent back instead, with the case', async () => {
    const one = await story().toCounty();
    await one.must('returnForCheck', 'approver', { reason: '补充入户调查' });
    expect(await stored()).toMatchObject({ status: 'INVESTIGATING', handlerUnit: '620102001-MZJ' });
    expect(await subgraph.em().findOneOrFail(TimelineEntry, { event: 'returnForCheck' })).toMatchObject({ note: '补充入户调查' });
  });
});

describe('an application that ends early', () => {
  it('is withdrawn by whoever filed it, and the notice is taken down', async () => {
    const one = await story().onNotice();
    await one.must('withdrawApplication', 'applicant');
    expect(await stored()).toMatchObject({ status: 'WITHDRAWN', nextDueAt: NEVER });
    expect(await only(PublicNotice)).toMatchObject({ objected: true });
    expect(await subgraph.em().count(OpenCase, { caseNo: one.last.caseNo, closedOn: TODAY })).toBe(1);
    setToday('2022-01-10');
    expect(await closeEndedNotices(subgraph.em())).toBe(0);
  });

  it('is terminated where the family does not cooperate', async () => {
    const one = await story().investigating();
    await one.must('recordHomeVisit', 'clerk', { investigators: ['a', 'b'], signedByApplicant: false, refusal: true });
    expect((await one.make('terminateApplication', 'applicant', { ground: 'NON_COOPERATION' })).code).toBe('FORBIDDEN_ACTION');
    await one.must('terminateApplication', 'clerk', { ground: 'NON_COOPERATION' });
    expect(await stored()).toMatchObject({ status: 'TERMINATED', terminationGround: 'NON_COOPERATION' });
  });
});

describe('a crash between decision and benefit', () => {
  it('leaves a decision that the next process carries out, once', async () => {
    const one = await story().onNotice();
    setToday('2022-01-08');
    await closeEndedNotices(subgraph.em());
    one.version = (await stored()).version;
    await one.must('confirmApplication', 'approver');
    setToday('2022-01-20');
    // A benefit that cannot be written takes the whole step with it.
    await subgraph.em().getConnection().execute('alter table "social_assistance"."enrolled_persons" add constraint broken check (since < \'2000-01-01\')');
    await expect(publishResults(subgraph.em())).rejects.toThrow();
    expect([(await stored()).status, await subgraph.em().count(AssistanceEnrollment), await subgraph.em().count(OpenCase, { closedOn: null })]).toEqual(['CONFIRMED', 0, 1]);
    await subgraph.em().getConnection().execute('alter table "social_assistance"."enrolled_persons" drop constraint broken');
    expect([...(await Promise.all([publishResults(subgraph.em()), publishResults(subgraph.em())])), await publishResults(subgraph.em())].reduce((sum, count) => sum + count, 0)).toBe(1);
    expect([(await stored()).status, await subgraph.em().count(AssistanceEnrollment)]).toEqual(['CLOSED_GRANTED', 1]);
    expect((await only(AssistanceEnrollment)).effectiveFrom).toBe('2022-02');
  });
});
