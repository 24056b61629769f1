import { RunningClock, setToday, TimelineEntry } from '@civil/subgraph-kernel';
import { createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { AssistanceEnrollment } from '../assistance-enrollment/assistance-enrollment.entity.js';
import { EnrolledPerson } from '../assistance-enrollment/enrolled-person.entity.js';
import { AssistanceProgram } from '../program.js';
import { Referral } from '../referral/referral.entity.js';
import { RiskWarning, WarningStatus } from '../risk-warning/risk-warning.entity.js';
import { socialAssistance } from '../subgraph.js';
import { VILLAGE } from '../testing/application-story.js';
import { forget } from '../testing/forget.js';
import { makeStep, MonitoringStory, officers } from '../testing/monitoring-story.js';
import { insertBenefit, insertSubject, OTHER_COUNTY, STILL_A_CHILD } from '../testing/rows.js';
import { keepSubjectsInStep } from './keep-in-step.js';
import { MonitoringSubject } from './monitoring-subject.entity.js';
import { MonitoringUpkeep } from './monitoring-upkeep.entity.js';

const TODAY = '2021-12-31';
let subgraph: TestSubgraph;
beforeAll(async () => { subgraph = await createTestSubgraph(socialAssistance); });
beforeEach(async () => {
  await forget(subgraph, [RiskWarning, MonitoringSubject, MonitoringUpkeep, Referral, AssistanceEnrollment, EnrolledPerson, RunningClock, TimelineEntry]);
});
afterEach(() => setToday(TODAY));
afterAll(() => subgraph.close());

const story = (): MonitoringStory => new MonitoringStory(subgraph);
const stored = (id: string): Promise<MonitoringSubject> => subgraph.em().findOneOrFail(MonitoringSubject, { id });
const newcomer = (more: Record<string, unknown> = {}): Record<string, unknown> => ({ residentId: 'r_new', householdId: 'h_new', birthDate: '1980-05-01', category: 'RELAPSE_RISK', division: VILLAGE, labour: 'FULL', ...more });
const existing = async (id: string): Promise<MonitoringStory> => Object.assign(story(), { id, version: (await stored(id)).version });

describe('the watch over a person', () => {
  it('begins, changes its category, is screened and ends, and keeps its history', async () => {
    const one = story();
    expect(await one.make('addMonitoringSubject', 'clerk', newcomer())).toBe('done');
    expect(await one.make('changeCategory', 'county', { category: 'OTHER' })).toBe('done');
    expect(await one.make('recordScreening', 'clerk', { reason: 'INCOME_ABOVE_LINE' })).toBe('done');
    expect(await stored(one.id)).toMatchObject({ status: 'WATCHED', category: 'OTHER', since: TODAY, adultOn: '1998-05-01', notCoveredReason: 'INCOME_ABOVE_LINE', screenedOn: TODAY, enrolled: false });
    expect(await one.make('endMonitoring', 'county', { reason: 'RISK_GONE' })).toBe('done');
    const { data } = await subgraph.execute('query ($id: ID!) { monitoringSubject(id: $id) { status until endReason timeline { event note to } } }', { id: one.id }).asClaims(officers.county);
    expect(data.monitoringSubject).toMatchObject({ status: 'ENDED', until: TODAY, endReason: 'RISK_GONE', timeline: [{ event: 'addMonitoringSubject' }, { event: 'changeCategory', note: 'OTHER' }, { event: 'recordScreening' }, { event: 'endMonitoring', to: 'ENDED' }] });
    expect(await one.make('changeCategory', 'county', { category: 'MARGIN' })).toBe('STATE_TRANSITION');
    expect((await makeStep(subgraph, 'addMonitoringSubject', 'clerk', newcomer())).code).toBe('done');
  });

  it('is one at a time, begun where the officer works, in a category that is no benefit', async () => {
    const both = await Promise.all([1, 2].map(() => makeStep(subgraph, 'addMonitoringSubject', 'clerk', newcomer())));
    expect(both.map(({ code }) => code).sort()).toEqual(['ALREADY_MONITORED', 'done']);
    const add = async (more: Record<string, unknown>): Promise<string> => (await makeStep(subgraph, 'addMonitoringSubject', 'clerk', newcomer({ residentId: 'r_2', ...more }))).code;
    expect(await add({ category: 'DIBAO' })).toBe('CATEGORY_OF_BENEFIT');
    expect(await add({ division: OTHER_COUNTY })).toBe('DIVISION_LEVEL');
    expect(await add({ division: '620102001' })).toBe('DIVISION_LEVEL');
    expect(await add({ birthDate: '2022-01-01' })).toBe('BAD_USER_INPUT');
    expect((await makeStep(subgraph, 'addMonitoringSubject', 'village', newcomer({ residentId: 'r_2' }))).code).toBe('FORBIDDEN_ACTION');
  });

  it('does not end while a warning is open or a benefit runs, unless the person has died', async () => {
    await insertSubject(subgraph, 'a', { warnings: [{}] });
    await insertSubject(subgraph, 'b', { row: { enrolled: true } });
    const one = await existing('a');
    expect(await one.make('endMonitoring', 'county', { reason: 'RISK_GONE' })).toBe('WARNING_OPEN');
    await subgraph.em().nativeUpdate(RiskWarning, {}, { status: WarningStatus.CLOSED });
    expect(await one.make('endMonitoring', 'county', { reason: 'RISK_GONE' })).toBe('done');
    const other = await existing('b');
    expect(await other.make('changeCategory', 'county', { category: 'OTHER' })).toBe('CATEGORY_OF_BENEFIT');
    expect(await other.make('recordScreening', 'county', { reason: 'NOT_APPLIED' })).toBe('BAD_USER_INPUT');
    expect(await other.make('endMonitoring', 'county', { reason: 'MOVED_AWAY' })).toBe('BENEFIT_IN_FORCE');
    expect(await other.make('endMonitoring', 'county', { reason: 'DECEASED' })).toBe('done');
  });
});

describe('subjects in step with benefits', () => {
  it('enters whoever is newly on a benefit, under watch before or not', async () => {
    await insertSubject(subgraph, 'a', { row: { residentId: 'r_a', category: 'MARGIN' as never, notCoveredReason: 'NOT_APPLIED' as never } });
    await insertBenefit(subgraph, { id: 'e1', persons: [{ id: 'r_a' }, { id: 'r_wife', adultOn: '2000-01-01' }, { id: 'r_child', adultOn: STILL_A_CHILD }], row: { householdId: 'h1' } });
    await insertBenefit(subgraph, { id: 'e2', village: OTHER_COUNTY, persons: [{ id: 'r_old' }], row: { program: AssistanceProgram.TEKUN } });
    await insertBenefit(subgraph, { id: 'e3', persons: [{ id: 'r_dis' }], row: { program: AssistanceProgram.DIS_LIVING } });
    expect(await keepSubjectsInStep(subgraph.em())).toBe(4);
    expect(await stored('a')).toMatchObject({ category: 'DIBAO', enrolled: true, notCoveredReason: null, version: 2 });
    const added = await subgraph.em().find(MonitoringSubject, { id: { $ne: 'a' } }, { orderBy: { residentId: 'asc' } });
    expect(added.map(({ residentId, category, enrolled, since, divisionCode, adultOn }) => [residentId, category, enrolled, since, divisionCode, adultOn])).toEqual([
      ['r_child', 'DIBAO', true, TODAY, VILLAGE, STILL_A_CHILD], ['r_old', 'TEKUN', true, TODAY, OTHER_COUNTY, '2003-03-12'], ['r_wife', 'DIBAO', true, TODAY, VILLAGE, '2000-01-01'],
    ]);
    expect(await subgraph.em().count(TimelineEntry, { subjectId: 'a', event: 'changeCategory', note: 'DIBAO', actorRole: 'SYSTEM' })).toBe(1);
  });

  it('watches whose benefit has ended as others in hardship for a time, then lets them go', async () => {
    await insertSubject(subgraph, 'a', { row: { residentId: 'r_a', category: 'DIBAO' as never, enrolled: true } });
    await insertBenefit(subgraph, { id: 'e1', persons: [{ id: 'r_a' }], row: { effectiveTo: '2021-12' } });
    expect(await keepSubjectsInStep(subgraph.em())).toBe(0);
    setToday('2022-01-01');
    expect(await Promise.all([keepSubjectsInStep(subgraph.em()), keepSubjectsInStep(subgraph.em())]).then((made) => made.sort())).toEqual([0, 1]);
    expect(await stored('a')).toMatchObject({ category: 'OTHER', enrolled: false, notCoveredReason: 'BENEFIT_ENDED', laterStepOn: '2023-01-01', status: 'WATCHED' });
    setToday('2022-12-31');
    expect(await keepSubjectsInStep(subgraph.em())).toBe(0);
    setToday('2023-01-01');
    expect(await keepSubjectsInStep(subgraph.em())).toBe(1);
    expect(await stored('a')).toMatchObject({ status: 'ENDED', until: '2023-01-01', endReason: 'TIME_UP' });
  });

  it('looks once a day, and puts nobody who has died under watch again', async () => {
    await insertBenefit(subgraph, { id: 'e1', persons: [{ id: 'r_a' }] });
    await insertSubject(subgraph, 'a', { row: { residentId: 'r_a', status: 'ENDED' as never, endReason: 'DECEASED' as never, until: TODAY } });
    expect(await keepSubjectsInStep(subgraph.em())).toBe(0);
    await insertBenefit(subgraph, { id: 'e2', persons: [{ id: 'r_b' }] });
    expect(await keepSubjectsInStep(subgraph.em())).toBe(0);
    setToday('2022-01-01');
    expect(await keepSubjectsInStep(subgraph.em())).toBe(1);
  });
});

describe('a referral', () => {
  beforeEach(async () => {
    await insertSubject(subgraph, 'a');
    await insertSubject(subgraph, 'child', { row: { adultOn: STILL_A_CHILD } });
    await insertSubject(subgraph, 'far', { village: OTHER_COUNTY });
  });
  const sent = async (): Promise<MonitoringStory> => {
    const one = story();
    expect(await one.make('referToDepartment', 'clerk', { subjectId: 'a', department: '06', need: '子女在校，请纳入教育资助' })).toBe('done');
    return one;
  };

  it('is answered and carried out, each within its time, and the ledger follows', async () => {
    const one = await sent();
    expect(await subgraph.em().findOneOrFail(Referral, { id: one.id })).toMatchObject({ status: 'SENT', nextDueAt: new Date('2022-01-10T15:59:59Z') });
    expect((await stored('a')).referralState).toBe('SENT');
    expect(await one.make('recordReferralOutcome', 'clerk', { outcome: 'DONE' })).toBe('STATE_TRANSITION');
    setToday('2022-01-06');
    expect(await one.make('recordReferralOutcome', 'county', { outcome: 'ACCEPTED', on: '2022-01-05' })).toBe('done');
    expect(await subgraph.em().findOneOrFail(Referral, { id: one.id })).toMatchObject({ answeredOn: '2022-01-05', nextDueAt: new Date('2022-02-07T15:59:59Z') });
    expect(await one.make('recordReferralOutcome', 'county', { outcome: 'DONE', on: '2022-01-04' })).toBe('BAD_USER_INPUT');
    expect(await one.make('recordReferralOutcome', 'county', { outcome: 'DONE', feedback: '已发放助学金' })).toBe('done');
    expect([(await stored('a')).referralState, await subgraph.em().count(RunningClock, { subjectId: one.id, stoppedAt: null })]).toEqual(['DONE', 0]);
  });

  it('is declined with a reason', async () => {
    const one = await sent();
    expect(await one.make('recordReferralOutcome', 'clerk', { outcome: 'DECLINED' })).toBe('REASON_REQUIRED');
    expect(await one.make('recordReferralOutcome', 'clerk', { outcome: 'DECLINED', feedback: '不在受理范围' })).toBe('done');
    expect(await one.make('recordReferralOutcome', 'clerk', { outcome: 'ACCEPTED' })).toBe('STATE_TRANSITION');
    expect((await makeStep(subgraph, 'referToDepartment', 'clerk', { subjectId: 'a', department: '06', need: '再次转介' })).code).toBe('done');
  });

  it('is one at a time to a department, about an adult of the own division', async () => {
    await sent();
    const refer = async (more: Record<string, unknown>): Promise<string> => (await makeStep(subgraph, 'referToDepartment', 'clerk', { subjectId: 'a', department: '06', need: '需求', ...more })).code;
    expect(await refer({})).toBe('REFERRAL_OPEN');
    expect(await refer({ department: '01' })).toBe('done');
    expect(await refer({ department: '04' })).toBe('BAD_USER_INPUT');
    expect(await refer({ need: ' ' })).toBe('BAD_USER_INPUT');
    expect([await refer({ subjectId: 'child' }), await refer({ subjectId: 'far' })]).toEqual(['NOT_FOUND', 'NOT_FOUND']);
    expect((await makeStep(subgraph, 'referToDepartment', 'village', { subjectId: 'a', department: '05', need: '需求' })).code).toBe('FORBIDDEN_ACTION');
  });

  it('shows a village where it stands and not what is needed', async () => {
    await sent();
    const { data, codes } = await subgraph.execute('{ referrals { edges { node { status department { zh } need feedback subject { id } } } } }').asClaims(officers.village);
    expect(data.referrals.edges).toMatchObject([{ node: { status: 'SENT', department: { zh: '教育部门' }, need: null, subject: { id: 'a' } } }]);
    expect(Object.keys(codes)).toEqual(['referrals.edges.0.node.need', 'referrals.edges.0.node.feedback']);
    for (const filter of ['status: [DONE]', 'department: "01"', 'overdue: true', 'scope: { code: "620103" }']) {
      expect((await subgraph.execute(`{ referrals(filter: { ${filter} }) { edges { node { id } } } }`).asClaims(officers.county)).data.referrals.edges, filter).toEqual([]);
    }
  });
});

describe('monitoringLedger', () => {
  it('lists those on neither benefit, by why and by how far a referral has come', async () => {
    await insertSubject(subgraph, 'a', { row: { notCoveredReason: 'NOT_SCREENED' as never } });
    await insertSubject(subgraph, 'b', { row: { notCoveredReason: 'INCOME_ABOVE_LINE' as never, screenedOn: '2021-11-01', referralState: 'SENT' as never } });
    await insertSubject(subgraph, 'c', { row: { enrolled: true } });
    await insertSubject(subgraph, 'd', { row: { status: 'ENDED' as never } });
    await insertSubject(subgraph, 'e', { row: { adultOn: STILL_A_CHILD } });
    const ids = async (argument: string): Promise<string[]> =>
      (await subgraph.execute(`{ monitoringLedger${argument} { edges { node { id notCoveredReason referralState referrals { status } } } } }`).asClaims(officers.county)).data.monitoringLedger.edges.map(({ node }: { node: { id: string } }) => node.id);
    expect(await ids('')).toEqual(['b', 'a']);
    expect(await ids('(filter: { notCovered: [INCOME_ABOVE_LINE] })')).toEqual(['b']);
    expect(await ids('(filter: { referralState: [SENT] })')).toEqual(['b']);
    expect(await ids('(filter: { referred: false, screened: false })')).toEqual(['a']);
    expect(await ids('(scope: { code: "620103" })')).toEqual([]);
    const { codes } = await subgraph.execute('{ monitoringLedger(filter: { notCovered: [NOT_SCREENED] }) { totalCount } }').asClaims(officers.village);
    expect(Object.values(codes)).toEqual(['FORBIDDEN_FIELD']);
  });

  it('costs as many statements for twenty rows as for two', async () => {
    const fields = '{ edges { node { id warnings { id clocks { name } } referrals { id clocks { name } } facts { month } timeline { event } } } }';
    for (let place = 0; place < 20; place++) await insertSubject(subgraph, `n${place}`, { warnings: [{}] });
    const cost = async (first: number): Promise<number> => (await subgraph.execute(`{ monitoringLedger(first: ${first}) ${fields} }`).asClaims(officers.county)).statements;
    expect(await cost(20)).toBe(await cost(2));
  });
});
