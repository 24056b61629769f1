import type { RoleCode } from '@civil/schema/access';
import { RequestRecord, RunningClock, setToday, TimelineEntry } from '@civil/subgraph-kernel';
import { claimsOf, createTestSubgraph, type IdentityDetails, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { AssistanceApplication } from '../assistance-application/assistance-application.entity.js';
import { closeEndedNotices } from '../assistance-application/system-steps.js';
import { ReportReceipt } from '../report-receipt/report-receipt.entity.js';
import { ServiceRating } from '../service-rating/service-rating.entity.js';
import { socialAssistance } from '../subgraph.js';
import { actors, ApplicationStory, insertStandards, TOWNSHIP } from '../testing/application-story.js';
import { forgetApplications } from '../testing/forget-applications.js';
import { forget } from '../testing/forget.js';
import { makeStep, mustStep } from '../testing/service-steps.js';
import { closeAnsweredComplaints } from './close-complaints.js';
import { Complaint } from './complaint.entity.js';

const TODAY = '2021-12-31';
let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await createTestSubgraph(socialAssistance);
  await insertStandards(subgraph);
});
beforeEach(async () => {
  await forgetApplications(subgraph);
  await forget(subgraph, [Complaint, ServiceRating, ReportReceipt, RequestRecord]);
});
afterEach(() => setToday(TODAY));
afterAll(() => subgraph.close());

const somebody = (name: string, role: RoleCode, division?: string, details: IdentityDetails = {}) => ({ ...claimsOf(role, division, details), sub: `u_${name}` });
const complainant = somebody('complainant', 'citizen', undefined, { residentId: 'r_complainant' });
const above = somebody('above', 'pref.assist', '6201');
const facts = { division: TOWNSHIP, topic: '04', channel: '01', text: '材料交了两个月没有回音', contactName: '孙投诉', contactPhone: '10001000003' };

const file = (as = complainant, more: Record<string, unknown> = {}) => makeStep(subgraph, 'fileComplaint', as, { ...facts, ...more });
const stored = async (): Promise<Complaint> => (await subgraph.em().find(Complaint, {}, { orderBy: { id: 'desc' } }))[0] as Complaint;
const step = async (event: string, as: typeof complainant, input: Record<string, unknown> = {}) => {
  const { id, version } = await stored();
  return makeStep(subgraph, event, as, { id, expectedVersion: version, ...input });
};
const answered = async (more: Record<string, unknown> = {}) => {
  await file(complainant, more);
  await step('acceptComplaint', actors.county);
  return step('answerComplaint', actors.county, { upheld: true, answer: '已督促办结' });
};
const receipts = async (as = complainant) => (await subgraph.execute('{ myReports { number state answer } }').asClaims(as)).data.myReports;
const hasComplaint = async (id: string): Promise<boolean> => (await subgraph.em().findOneOrFail(AssistanceApplication, id)).hasComplaint;

describe('a complaint', () => {
  it('is accepted, answered to the complainant, and closed by the system when its time is over', async () => {
    const { result } = await file();
    expect(result).toMatchObject({ number: 'TS6201022021000001', kind: 'COMPLAINT', state: 'RECEIVED' });
    const clocks = () => subgraph.em().find(RunningClock, { stoppedAt: null }).then((rows) => rows.map(({ name, length, unit }) => [name, length, unit]));
    expect(await clocks()).toEqual([['complaint-acceptance', 15, 'DAY']]);
    expect((await step('answerComplaint', actors.county, { upheld: true, answer: '好' })).code).toBe('STATE_TRANSITION');
    await step('acceptComplaint', actors.county);
    expect(await clocks()).toEqual([['complaint-answer', 60, 'DAY']]);
    expect((await step('answerComplaint', actors.county, { upheld: true, answer: '已督促办结' })).result).toMatchObject({ status: 'ANSWERED', upheld: true });
    expect([await receipts(), await clocks()]).toEqual([[{ number: 'TS6201022021000001', state: 'ANSWERED', answer: '已督促办结' }], []]);
    setToday('2022-01-30');
    expect(await closeAnsweredComplaints(subgraph.em())).toBe(0);
    setToday('2022-01-31');
    expect([await closeAnsweredComplaints(subgraph.em()), await closeAnsweredComplaints(subgraph.em())]).toEqual([1, 0]);
    expect([(await stored()).status, (await receipts())[0].state]).toEqual(['CLOSED', 'DONE']);
  });

  it('goes to the authority above where the answer does not satisfy, by the complainant alone and in time', async () => {
    await answered();
    const { complaintNo } = await stored();
    const escalate = (as = complainant) => makeStep(subgraph, 'escalateComplaint', as, { complaintNo, reason: '未见整改' });
    expect((await escalate(actors.applicant as never)).code).toBe('NOT_FOUND');
    setToday('2022-01-31');
    expect((await escalate()).code).toBe('CLOCK_EXPIRED');
    setToday('2022-01-30');
    expect((await escalate()).result).toMatchObject({ number: complaintNo, state: 'IN_PROGRESS' });
    expect((await step('answerEscalation', actors.county, { upheld: false, answer: '维持' })).code).toBe('FORBIDDEN_ACTION');
    expect((await step('answerEscalation', somebody('far', 'pref.assist', '6202'), { upheld: false, answer: '维持' })).code).toBe('NOT_FOUND');
    expect((await step('answerEscalation', above, { upheld: false, answer: '维持原答复' })).result).toMatchObject({ status: 'CLOSED', upheld: false });
    expect(await receipts()).toEqual([{ number: complaintNo, state: 'DONE', answer: '维持原答复' }]);
  });

  it('is seen by the county and above, never by the township or village that it may be about', async () => {
    await file();
    const ask = async (as: typeof complainant) => (await subgraph.execute('query ($id: ID!) { complaint(id: $id) { status text } complaints { totalCount } }', { id: (await stored()).id }).asClaims(as)).data;
    for (const as of [actors.county, actors.approver, above]) expect(await ask(as)).toEqual({ complaint: { status: 'FILED', text: facts.text }, complaints: { totalCount: 1 } });
    for (const as of [actors.clerk, actors.village, actors.applicant, complainant, actors.elsewhere]) expect(await ask(as)).toEqual({ complaint: null, complaints: { totalCount: 0 } });
  });

  it('tells who complained to the county approver alone', async () => {
    await file();
    const ask = async (as: typeof complainant) => (await subgraph.execute('{ complaints { edges { node { complainant { name { value } } } } } }').asClaims(as)).data.complaints.edges[0].node.complainant;
    expect([await ask(actors.approver), await ask(claimsOf('auditor')), await ask(actors.county), await ask(above)]).toEqual([{ name: { value: '孙投诉' } }, { name: { value: '已保密' } }, null, null]);
    await file(complainant, { anonymous: true });
    expect(await subgraph.em().count(ReportReceipt, { residentId: null, name: null, phone: null })).toBe(1);
    expect(await receipts()).toHaveLength(1);
    const entries = await subgraph.em().find(TimelineEntry, { event: 'fileComplaint' }, { orderBy: { position: 'desc' }, limit: 2 });
    expect(entries.map(({ actorId, actorRole, actorUnit }) => [actorId, actorRole, actorUnit])).toEqual([['anonymous', 'citizen', null], ['u_complainant', 'citizen', null]]);
  });

  it('that nobody has signed keeps neither the account nor the unit, and is answered by one who has no hand in the case', async () => {
    await file(somebody('clerk', 'town.assist', TOWNSHIP), { anonymous: true });
    expect(await subgraph.em().find(TimelineEntry, { subjectId: (await stored()).id })).toMatchObject([{ actorId: 'anonymous', actorRole: 'town.assist', actorUnit: null }]);
    await step('acceptComplaint', actors.county);
    expect((await step('answerComplaint', actors.county, { upheld: true, answer: '已核查' })).code).toBe('done');
  });

  it('is refused where it is not well formed, and past so many a day', async () => {
    expect((await file(complainant, { topic: '77' })).code).toBe('BAD_USER_INPUT');
    expect((await file(complainant, { topic: '08' })).code).toBe('BAD_USER_INPUT');
    expect((await file(complainant, { channel: '77' })).code).toBe('BAD_USER_INPUT');
    expect((await file(complainant, { division: '620000' })).code).toBe('DIVISION_LEVEL');
    for (let i = 0; i < 5; i++) expect((await file()).code).toBe('done');
    expect((await file()).code).toBe('REPORTS_TOO_MANY');
    setToday('2022-01-01');
    expect((await file()).code).toBe('REPORTS_TOO_MANY');
    await subgraph.em().nativeUpdate(RequestRecord, {}, { at: new Date(Date.now() - 86_400_001) });
    expect((await file()).code).toBe('done');
  });
});

describe('an application that a complaint names', () => {
  it('takes a visit by the county, unless the complaint was declined', async () => {
    const one = await new ApplicationStory(subgraph).onNotice();
    await file(complainant, { noticeId: one.last.notices[0].id, topic: '02' });
    expect([(await stored()).caseNo, await hasComplaint(one.id)]).toEqual([one.last.caseNo, true]);
    setToday('2022-01-08');
    await closeEndedNotices(subgraph.em());
    const refresh = async () => { one.version = (await subgraph.em().findOneOrFail(AssistanceApplication, one.id)).version; };
    await refresh();
    expect((await one.make('confirmApplication', 'approver')).code).toBe('COUNTY_VISIT_REQUIRED');
    await file(complainant, { caseNo: one.last.caseNo });
    const decline = () => step('declineComplaint', actors.county, { reason: '与救助无关' });
    expect([(await decline()).code, await hasComplaint(one.id)]).toEqual(['done', true]);
    await subgraph.em().nativeDelete(Complaint, { status: 'DECLINED' as never });
    expect([(await decline()).code, await hasComplaint(one.id)]).toEqual(['done', false]);
    expect((await one.make('confirmApplication', 'approver')).code).toBe('done');
  });

  it('may be confirmed once the county has visited', async () => {
    const one = await new ApplicationStory(subgraph).onNotice();
    await file(complainant, { caseNo: one.last.caseNo });
    setToday('2022-01-08');
    await closeEndedNotices(subgraph.em());
    one.version = (await subgraph.em().findOneOrFail(AssistanceApplication, one.id)).version;
    await one.must('recordCountyVisit', 'county', { investigators: ['u_county', 'u_second'], signedByApplicant: true });
    expect((await one.make('confirmApplication', 'approver')).code).toBe('done');
  });

  it('does not tell the applicant, and is not answered for by whoever had a hand in it', async () => {
    const one = await new ApplicationStory(subgraph).toCounty();
    await file(complainant, { caseNo: one.last.caseNo });
    const { data, codes } = await subgraph.execute('{ myApplications { hasComplaint } }').asClaims(actors.applicant);
    expect([data.myApplications, codes]).toEqual([[{ hasComplaint: null }], { 'myApplications.0.hasComplaint': 'FORBIDDEN_FIELD' }]);
    await step('acceptComplaint', actors.county);
    expect((await step('answerComplaint', actors.county, { upheld: false, answer: '不属实' })).code).toBe('MAKER_IS_CHECKER'); // gave the report of the economic check
    expect((await step('answerComplaint', actors.approver, { upheld: false, answer: '不属实' })).code).toBe('done');
  });

  it('is not looked for: a number that is none is taken as it was stated', async () => {
    expect((await file(complainant, { caseNo: 'SQ6201020012021999999' })).code).toBe('done');
    expect(await stored()).toMatchObject({ caseNo: 'SQ6201020012021999999', applicationId: null });
  });
});

describe('rateService', () => {
  const rate = (id: string, rating: number, as = actors.applicant, more: Record<string, unknown> = {}) => makeStep(subgraph, 'rateService', as, { applicationId: id, rating, ...more });
  const concluded = async () => {
    const one = await new ApplicationStory(subgraph).toCounty();
    await one.must('refuseApplication', 'approver', { grounds: ['INCOME_ABOVE_LINE'] });
    return one;
  };

  it('takes one rating of a concluded application from its own applicant', async () => {
    const open = await new ApplicationStory(subgraph).submitted();
    expect((await rate(open.id, 5)).code).toBe('RATING_TOO_EARLY');
    await open.must('withdrawApplication', 'applicant');
    const { id } = await concluded();
    expect((await rate(id, 5, actors.stranger)).code).toBe('NOT_FOUND');
    expect((await rate(id, 6)).code).toBe('BAD_USER_INPUT');
    const codes = await Promise.all([rate(id, 5), rate(id, 4)]).then((both) => both.map(({ code }) => code));
    expect(codes.toSorted()).toEqual(['RATED_ALREADY', 'done']);
    expect(await subgraph.em().count(Complaint)).toBe(0);
    const seen = async (as: typeof complainant) => (await subgraph.execute('query ($id: ID!) { assistanceApplication(id: $id) { rating { rating } } serviceRatingSummary { count } }', { id }).asClaims(as)).data;
    expect((await seen(actors.county)).assistanceApplication.rating.rating).toBeGreaterThan(3);
    expect(await seen(actors.clerk)).toEqual({ assistanceApplication: { rating: null }, serviceRatingSummary: { count: 0 } });
  });

  it('opens a complaint where the rating is bad, which the applicant can follow', async () => {
    const { id, last } = await concluded();
    await mustStep(subgraph, 'rateService', actors.applicant, { applicationId: id, rating: 2, comment: '等得太久' });
    expect(await stored()).toMatchObject({ topicCode: '08', channelCode: '05', rating: 2, text: '等得太久', caseNo: last.caseNo, status: 'FILED' });
    expect(await receipts(actors.applicant as never)).toMatchObject([{ state: 'RECEIVED' }]);
    const { data } = await subgraph.execute('{ serviceRatingSummary(scope: { code: "620102" }) { count mean byRating { rating count } } }').asClaims(actors.county);
    expect(data.serviceRatingSummary).toMatchObject({ count: 1, mean: '2.00' });
    expect(data.serviceRatingSummary.byRating[1]).toEqual({ rating: 2, count: 1 });
  });
});

describe('a democratic review', () => {
  it('has a result, and its minutes by their digest', async () => {
    const one = await new ApplicationStory(subgraph).investigating();
    const minutes = { kind: 'REVIEW_MINUTES', name: '评议记录.pdf', bytes: 1000, sm3: 'c'.repeat(64) };
    const counts = { attendees: 20, votesFor: 10, votesAgainst: 2, representatives: 12 };
    expect((await one.make('recordDemocraticReview', 'clerk', { ...counts, representatives: 21 })).code).toBe('BAD_USER_INPUT');
    expect((await one.make('recordDemocraticReview', 'clerk', { ...counts, minutes: { ...minutes, kind: 'ID_CARD' } })).code).toBe('BAD_USER_INPUT');
    await one.must('recordDemocraticReview', 'clerk', { ...counts, minutes });
    await one.must('recordDemocraticReview', 'clerk', { ...counts, votesFor: 11 });
    const { data } = await subgraph.execute('query ($id: ID!) { assistanceApplication(id: $id) { reviews { supported representatives minutesSm3 } documents { kind } } }', { id: one.id }).asClaims(actors.clerk);
    expect(data.assistanceApplication.reviews).toEqual([{ supported: false, representatives: 12, minutesSm3: minutes.sm3 }, { supported: true, representatives: 12, minutesSm3: null }]);
    expect(data.assistanceApplication.documents.at(-1)).toEqual({ kind: 'REVIEW_MINUTES' });
  });
});
