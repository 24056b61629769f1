import { setToday } from '@civil/subgraph-kernel';
import { createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { AssistanceEnrollment, EnrollmentStatus } from '../assistance-enrollment/assistance-enrollment.entity.js';
import { ProactiveReport } from '../proactive-report/proactive-report.entity.js';
import { AssistanceProgram, CareForm } from '../program.js';
import { socialAssistance } from '../subgraph.js';
import { actors } from '../testing/application-story.js';
import { insertBenefit, NEXT_VILLAGE, OTHER_COUNTY, STILL_A_CHILD, VILLAGE } from '../testing/rows.js';
import { makeStep, mustStep } from '../testing/service-steps.js';
import { VisitDuty } from './duty-visit.entity.js';
import { followBenefits } from './visit-duties.js';

const TODAY = '2021-12-31';
let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await createTestSubgraph(socialAssistance);
  await insertBenefit(subgraph, { id: 'dibao', persons: [{ id: 'r1' }] });
  await insertBenefit(subgraph, { id: 'poor', persons: [{ id: 'r2' }], row: { program: AssistanceProgram.TEKUN, careForm: CareForm.DISPERSED } });
  await insertBenefit(subgraph, { id: 'home', persons: [{ id: 'r3' }], row: { program: AssistanceProgram.TEKUN, careForm: CareForm.CENTRALIZED } });
  await insertBenefit(subgraph, { id: 'margin', persons: [{ id: 'r4' }], row: { program: AssistanceProgram.MARGIN } });
  await insertBenefit(subgraph, { id: 'next', village: NEXT_VILLAGE, persons: [{ id: 'r5' }] });
  await insertBenefit(subgraph, { id: 'far', village: OTHER_COUNTY, persons: [{ id: 'r6' }] });
  await insertBenefit(subgraph, { id: 'child', persons: [{ id: 'r7', adultOn: STILL_A_CHILD }] });
});
afterEach(() => setToday(TODAY));
afterAll(() => subgraph.close());

const duties = () => subgraph.em().find(VisitDuty, {}, { orderBy: { enrollmentId: 'asc' } });
const overdue = async (as: (typeof actors)['village'], fields = 'totalCount') => (await subgraph.execute(`{ overdueDutyVisits { ${fields} } }`).asClaims(as)).data.overdueDutyVisits;
const visit = (enrollmentId: string, more: Record<string, unknown> = {}, as: (typeof actors)['village'] = actors.village) => makeStep(subgraph, 'recordDutyVisit', as, { enrollmentId, findings: ['01'], ...more });

describe('duties to visit', () => {
  it('follow the benefits, as often as each programme asks, once for two replicas', async () => {
    const counts = await Promise.all([followBenefits(subgraph.em()), followBenefits(subgraph.em())]);
    expect(Math.max(...counts)).toBe(5);
    expect((await duties()).map(({ enrollmentId, dueOn, everyMonths }) => [enrollmentId, dueOn, everyMonths])).toEqual([
      ['child', '2022-03-31', 3], ['dibao', '2022-03-31', 3], ['far', '2022-03-31', 3], ['next', '2022-03-31', 3], ['poor', '2022-01-31', 1],
    ]);
    await subgraph.em().nativeUpdate(AssistanceEnrollment, { id: 'far' }, { status: EnrollmentStatus.TERMINATED });
    expect([await followBenefits(subgraph.em()), await followBenefits(subgraph.em()), (await duties()).length]).toEqual([1, 0, 4]);
  });

  it('are overdue from the day after, in the village of who looks, those about children for who may know of them', async () => {
    setToday('2022-01-31');
    expect(await overdue(actors.village)).toEqual({ totalCount: 0 });
    setToday('2022-02-01');
    expect(await overdue(actors.village, 'edges { node { dueOn lastVisitOn everyMonths enrollment { id } } }')).toEqual({ edges: [{ node: { dueOn: '2022-01-31', lastVisitOn: null, everyMonths: 1, enrollment: { id: 'poor' } } }] });
    setToday('2022-04-01');
    const ids = async (as: (typeof actors)['village']) => (await overdue(as, 'edges { node { enrollment { id } } }')).edges.map(({ node }: { node: { enrollment: { id: string } | null } }) => node.enrollment?.id ?? 'withheld').toSorted();
    expect([await ids(actors.village), await ids(actors.clerk as never), await ids(actors.elsewhere as never)]).toEqual([['dibao', 'poor', 'withheld'], ['dibao', 'next', 'poor'], []]);
  });
});

describe('recordDutyVisit', () => {
  it('moves the duty on, unless nobody was at home', async () => {
    setToday('2022-02-01');
    expect((await visit('poor', { findings: ['08'] })).code).toBe('done');
    expect((await overdue(actors.village)).totalCount).toBe(1);
    expect((await visit('poor')).code).toBe('done');
    expect((await duties()).at(-1)).toMatchObject({ lastVisitOn: '2022-02-01', dueOn: '2022-03-01' });
    const { data } = await subgraph.execute('{ assistanceEnrollment(id: "poor") { dutyVisits { unit findings { code } } } }').asClaims(actors.clerk);
    expect(data.assistanceEnrollment.dutyVisits).toEqual([{ unit: `${VILLAGE}-MZJ`, findings: [{ code: '01' }] }, { unit: `${VILLAGE}-MZJ`, findings: [{ code: '08' }] }]);
    const own = await subgraph.execute('{ assistanceEnrollment(id: "poor") { dutyVisits { note } } }').as('citizen', undefined, { residentId: 'r2' });
    expect(own.data.assistanceEnrollment.dutyVisits).toEqual([]);
  });

  it('reports hardship in the same transaction, about the household', async () => {
    expect((await visit('dibao', { findings: ['07'], reportsHardship: true })).code).toBe('REASON_REQUIRED');
    const { reportNo } = await mustStep(subgraph, 'recordDutyVisit', actors.village, { enrollmentId: 'dibao', findings: ['07'], note: '断粮两日', reportsHardship: true });
    expect(await subgraph.em().findOneOrFail(ProactiveReport, { reportNo })).toMatchObject({ urgency: 'URGENT', reporterKind: 'VILLAGE', divisionCode: VILLAGE, text: '断粮两日' });
  });

  it('is refused out of the own village, for findings that are none, and to others', async () => {
    expect((await visit('next')).code).toBe('NOT_FOUND');
    expect((await visit('nowhere')).code).toBe('NOT_FOUND');
    expect((await visit('dibao', { findings: [] })).code).toBe('BAD_USER_INPUT');
    expect((await visit('dibao', { findings: ['77'] })).code).toBe('BAD_USER_INPUT');
    expect((await visit('dibao', {}, actors.county as never)).code).toBe('FORBIDDEN_ACTION');
  });
});

describe('an assistant', () => {
  const hire = (more: Record<string, unknown> = {}, as: (typeof actors)['clerk'] = actors.clerk) =>
    makeStep(subgraph, 'hireAssistant', as, { division: VILLAGE, name: '周协理', phone: '10001000004', hiredBy: 'PURCHASE', since: '2021-03-01', ...more });

  it('is hired for a village, trained, and leaves', async () => {
    const { result: { id } } = await hire();
    const step = (event: string, expectedVersion: number, more: Record<string, unknown>) => makeStep(subgraph, event, actors.county, { id, expectedVersion, ...more });
    const trained = await step('recordAssistantTraining', 1, { on: '2021-06-01', subject: '主动发现', hours: 8 });
    expect(trained.result.trainings).toEqual([{ on: '2021-06-01', subject: '主动发现', hours: 8 }]);
    expect((await step('recordAssistantTraining', 2, { on: '2022-06-01', subject: '主动发现', hours: 8 })).code).toBe('BAD_USER_INPUT');
    expect((await step('recordAssistantTraining', 2, { on: '2021-06-01', subject: '主动发现', hours: 0 })).code).toBe('BAD_USER_INPUT');
    expect((await step('endAssistantService', 2, { on: '2021-01-01' })).code).toBe('BAD_USER_INPUT');
    const list = async (as: (typeof actors)['clerk']) => (await subgraph.execute('{ assistanceAssistants(scope: { code: "620102" }, status: ACTIVE) { edges { node { name { value masked } } } } }').asClaims(as)).data.assistanceAssistants.edges;
    expect([await list(actors.clerk), await list(actors.village as never), await list(actors.elsewhere)]).toEqual([[{ node: { name: { value: '周协理', masked: false } } }], [{ node: { name: { value: '周*理', masked: true } } }], []]);
    expect((await step('endAssistantService', 2, { on: TODAY })).result).toMatchObject({ status: 'ENDED', until: TODAY });
    expect((await step('recordAssistantTraining', 3, { on: TODAY, subject: '主动发现', hours: 8 })).code).toBe('STATE_TRANSITION');
  });

  it('is hired within the division of who enters them, for a village, since a day that has come', async () => {
    expect((await hire({ division: OTHER_COUNTY })).code).toBe('FORBIDDEN_ROW');
    expect((await hire({ division: '620102001' })).code).toBe('DIVISION_LEVEL');
    expect((await hire({ since: '2022-01-01' })).code).toBe('BAD_USER_INPUT');
    expect((await hire({}, actors.village as never)).code).toBe('FORBIDDEN_ACTION');
  });
});

describe('recordCoordination', () => {
  const meeting = { kind: 'MEETING', division: '620102', on: '2021-12-20', subject: '四季度困难群众基本生活保障工作', units: 11, decisions: '加大主动发现力度' };

  it('enters meetings of a county and leaders assigned to it', async () => {
    const enter = (more: Record<string, unknown> = {}) => makeStep(subgraph, 'recordCoordination', actors.county, { ...meeting, ...more }).then(({ code }) => code);
    expect([await enter(), await enter({ kind: 'LEADER_ASSIGNMENT', units: null, subject: '副县长', until: '2022-12-31' })]).toEqual(['done', 'done']);
    expect([await enter({ units: null }), await enter({ on: '2022-01-01' }), await enter({ division: '620103' })]).toEqual(['BAD_USER_INPUT', 'BAD_USER_INPUT', 'FORBIDDEN_ROW']);
    const { data } = await subgraph.execute('{ coordinationRecords(kind: MEETING) { edges { node { on units decisions } } } }').asClaims(actors.county);
    expect(data.coordinationRecords.edges).toEqual([{ node: { on: '2021-12-20', units: 11, decisions: '加大主动发现力度' } }]);
  });
});
