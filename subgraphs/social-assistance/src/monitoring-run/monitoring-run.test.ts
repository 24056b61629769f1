import { insertRows, NEVER, OutboxEntry, RunningClock, setToday, TimelineEntry } from '@civil/subgraph-kernel';
import { createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { MonitoringFact } from '../monitoring-fact/monitoring-fact.entity.js';
import { MonitoringRule } from '../monitoring-rule/monitoring-rule.entity.js';
import { MonitoringSubject } from '../monitoring-subject/monitoring-subject.entity.js';
import { RiskWarning, WarningStatus } from '../risk-warning/risk-warning.entity.js';
import { monitoringRuleRows } from '../seeders/monitoring-rule-rows.js';
import { socialAssistance } from '../subgraph.js';
import { nextRequest, VILLAGE } from '../testing/application-story.js';
import { forget } from '../testing/forget.js';
import { makeStep, MonitoringStory, officers } from '../testing/monitoring-story.js';
import { insertSubject, OTHER_COUNTY, STILL_A_CHILD } from '../testing/rows.js';
import { MonitoringRun, MonitoringRunCounty } from './monitoring-run.entity.js';
import { makeMonitoringRuns, planMonthlyRun } from './system-steps.js';

const TODAY = '2021-12-31';
let subgraph: TestSubgraph;
beforeAll(async () => { subgraph = await createTestSubgraph(socialAssistance); });
beforeEach(async () => {
  await forget(subgraph, [RiskWarning, MonitoringSubject, MonitoringFact, MonitoringRun, MonitoringRunCounty, MonitoringRule, RunningClock, TimelineEntry, OutboxEntry]);
  await insertRows(subgraph.em(), MonitoringRule, monitoringRuleRows(), () => undefined);
});
afterEach(() => setToday(TODAY));
afterAll(() => subgraph.close());

/** Tells a fact of somebody under watch, by a department, in a month. */
async function tell(subjectId: string, facts: Partial<MonitoringFact>, { month = '2021-12', source = '01' } = {}): Promise<void> {
  const { residentId, divisionCode, adultOn } = await subgraph.em().findOneOrFail(MonitoringSubject, { id: subjectId });
  await insertRows(subgraph.em(), MonitoringFact, [{
    id: `mf_${subjectId}_${month}_${source}`, subjectId, residentId, divisionCode, month, sourceCode: source, receivedAt: new Date(), medicalSpending: null, incomeDrop: null, schoolCost: null, graveIllness: null,
    severeDisability: null, disaster: null, accident: null, jobLoss: null, deathOfEarner: null, adultOn, synthetic: true, ...facts,
  }], () => undefined);
}
const start = (input: Record<string, unknown> = { month: '2021-12' }) => makeStep(subgraph, 'startMonitoringRun', 'maker', input);
const run = async (input?: Record<string, unknown>): Promise<void> => {
  expect((await start(input)).code).toBe('done');
  await makeMonitoringRuns(subgraph.em());
};
const raised = async (): Promise<string[]> => (await subgraph.em().find(RiskWarning, {})).map(({ subjectId, ruleCode }) => `${subjectId} ${ruleCode}`).sort();

describe('a monthly run', () => {
  it('raises what the facts of the month meet, with the clock, step and event of each', async () => {
    for (const id of ['a', 'b', 'c']) await insertSubject(subgraph, id);
    await insertSubject(subgraph, 'd', { village: OTHER_COUNTY, row: { enrolled: true } });
    await insertSubject(subgraph, 'gone', { row: { status: 'ENDED' as never } });
    await tell('a', { medicalSpending: '20000.00' });
    await tell('a', { disaster: true }, { source: '03' });
    await tell('b', { medicalSpending: '19999.99', disaster: false });
    await tell('c', { medicalSpending: '90000.00' }, { month: '2021-11' });
    await tell('d', { incomeDrop: '80.00', accident: true });
    await tell('gone', { disaster: true });
    await run();
    expect(await raised()).toEqual(['a DISASTER', 'a MEDICAL_SPENDING', 'd ACCIDENT']);
    const warning = await subgraph.em().findOneOrFail(RiskWarning, { ruleCode: 'MEDICAL_SPENDING' });
    expect(warning).toMatchObject({ colour: 'RED', rule: '自付医疗费用超过家庭年收入', month: '2021-12', hits: 1, status: 'NEW', residentId: 'r_a', divisionCode: VILLAGE, version: 1, nextDueAt: new Date('2022-01-04T15:59:59Z') });
    expect(warning.id).toMatch(/^rw_[0-9A-F]{26}$/);
    expect(await subgraph.em().count(RunningClock, { subjectId: warning.id, name: 'dispatch', stoppedAt: null })).toBe(1);
    expect(await subgraph.em().count(TimelineEntry, { subjectId: warning.id, event: 'raiseRiskWarning', actorRole: 'SYSTEM' })).toBe(1);
    expect(await subgraph.em().findOneOrFail(OutboxEntry, { subjectId: warning.id })).toMatchObject({ subjectType: 'RiskWarning', facts: { from: null, to: 'NEW', version: 1, division: VILLAGE } });
    const { data } = await subgraph.execute('{ monitoringRuns { edges { node { month status ruleSetVersion totals { counties countiesDone subjects told hits raised merged } counties { division { code } raised } timeline { event } } } } }').asClaims(officers.county);
    expect(data.monitoringRuns.edges[0].node).toMatchObject({
      month: '2021-12', status: 'FINISHED', ruleSetVersion: expect.stringMatching(/^[0-9a-f]{16}$/), totals: { counties: 2, countiesDone: 2, subjects: 4, told: 4, hits: 3, raised: 3, merged: 0 },
      counties: [{ division: { code: '620102' }, raised: 2 }], timeline: [{ event: 'startMonitoringRun' }, { event: 'beginMonitoringRun' }, { event: 'finishMonitoringRun' }],
    });
    expect(await new MonitoringStory(subgraph).make('dispatchWarning', 'county', { id: warning.id, expectedVersion: 1, to: VILLAGE })).toBe('done');
  });

  it('raises each warning once, however often the month is run, and only what came late', async () => {
    for (const id of ['a', 'b']) await insertSubject(subgraph, id);
    await tell('a', { disaster: true });
    await run();
    await subgraph.em().nativeUpdate(RiskWarning, {}, { status: WarningStatus.CLOSED });
    await tell('b', { disaster: true });
    await run({ month: '2021-12', division: '620102' });
    expect(await raised()).toEqual(['a DISASTER', 'b DISASTER']);
    expect(await subgraph.em().count(RunningClock, {})).toBe(2);
  });

  it('merges what is met again while the warning is open, and raises it anew once it is closed', async () => {
    await insertSubject(subgraph, 'a');
    for (const month of ['2021-10', '2021-11', '2021-12']) await tell('a', { disaster: true }, { month });
    await run({ month: '2021-10' });
    await run({ month: '2021-11' });
    const [open] = await subgraph.em().find(RiskWarning, {});
    expect([await raised(), open?.hits, open?.month, open?.lastMonth, open?.version]).toEqual([['a DISASTER'], 2, '2021-10', '2021-11', 2]);
    await subgraph.em().nativeUpdate(RiskWarning, {}, { status: WarningStatus.CLOSED });
    await run({ month: '2021-11' });
    expect((await raised()).length).toBe(1);
    await run({ month: '2021-12' });
    expect((await raised()).length).toBe(2);
  });

  it('tells of a child to the eldest of the household under watch, whom officers may see', async () => {
    await insertSubject(subgraph, 'child', { row: { householdId: 'h1', adultOn: STILL_A_CHILD } });
    await insertSubject(subgraph, 'mother', { row: { householdId: 'h1', adultOn: '2008-01-01' } });
    await insertSubject(subgraph, 'uncle', { row: { householdId: 'h1', adultOn: '2015-01-01' } });
    await insertSubject(subgraph, 'orphan', { row: { householdId: 'h2', adultOn: STILL_A_CHILD } });
    for (const id of ['child', 'orphan']) await tell(id, { accident: true });
    await run();
    expect(await raised()).toEqual(['mother ACCIDENT', 'orphan ACCIDENT']);
    const { data } = await subgraph.execute('{ riskWarnings { totalCount edges { node { subject { id } } } } }').asClaims(officers.county);
    expect(data.riskWarnings).toMatchObject({ totalCount: 1, edges: [{ node: { subject: { id: 'mother' } } }] });
  });

  it('applies the version of each rule that was in force in the month, the nearest division first', async () => {
    await insertSubject(subgraph, 'a');
    await insertSubject(subgraph, 'd', { village: OTHER_COUNTY });
    for (const id of ['a', 'd']) await tell(id, { medicalSpending: '25000.00' });
    await tell('a', { medicalSpending: '25000.00' }, { month: '2020-12' });
    await run({ month: '2020-12' });
    expect(await raised()).toEqual([]);
    const [strict] = monitoringRuleRows().filter(({ code, validTo }) => code === 'MEDICAL_SPENDING' && validTo === null);
    await insertRows(subgraph.em(), MonitoringRule, [{ ...strict, id: 'mr_near', divisionCode: '620102', condition: { all: [{ fact: 'MEDICAL_SPENDING', test: 'AT_LEAST', value: '26000' }], any: [] } as never }], () => undefined);
    await run();
    expect(await raised()).toEqual(['d MEDICAL_SPENDING']);
  });

  it('is one at a time for a month and place, by the province, of a month that has begun', async () => {
    expect((await makeStep(subgraph, 'startMonitoringRun', 'county', { month: '2021-12' })).code).toBe('FORBIDDEN_ACTION');
    expect((await start({ month: '2022-01' })).code).toBe('MONTH_NOT_BEGUN');
    expect((await start({ month: '2021-12', division: '530000' })).code).toBe('DIVISION_LEVEL');
    expect((await start({ month: '2021-12', division: '620102001' })).code).toBe('DIVISION_LEVEL');
    const both = await Promise.all([start(), start()]);
    expect(both.map(({ code }) => code).sort()).toEqual(['RUN_UNDER_WAY', 'done']);
  });
});

describe('a run that was stopped', () => {
  const place = async (): Promise<void> => {
    await insertSubject(subgraph, 'a');
    await insertSubject(subgraph, 'd', { village: OTHER_COUNTY });
    for (const id of ['a', 'd']) await tell(id, { disaster: true });
  };
  const constraint = (statement: string): Promise<unknown> => subgraph.em().getConnection().execute(`alter table "social_assistance"."risk_warnings" ${statement}`);

  it('half-way goes on with the counties that are left, and two replicas share them', async () => {
    await place();
    await start();
    // What a process leaves that was killed after its first county: the run under way, one county done.
    await constraint(`add constraint broken check (division_code < '620103')`);
    await expect(makeMonitoringRuns(subgraph.em())).rejects.toThrow();
    await constraint('drop constraint broken');
    const failed = await subgraph.em().findOneOrFail(MonitoringRun, { divisionCode: '620000' });
    expect([failed.status, await raised(), await subgraph.em().count(MonitoringRunCounty, { doneAt: null })]).toEqual(['FAILED', ['a DISASTER'], 1]);
    expect((await makeStep(subgraph, 'resumeMonitoringRun', 'checker', { id: failed.id, expectedVersion: failed.version })).code).toBe('done');
    const counties = await Promise.all([makeMonitoringRuns(subgraph.em()), makeMonitoringRuns(subgraph.em())]);
    expect(counties.reduce((sum, count) => sum + count, 0)).toBe(1);
    expect([await raised(), (await subgraph.em().findOneOrFail(MonitoringRun, { divisionCode: '620000' })).status]).toEqual([['a DISASTER', 'd DISASTER'], 'FINISHED']);
    expect(await makeMonitoringRuns(subgraph.em())).toBe(0);
  });

  it('before a county is stored leaves nothing of that county', async () => {
    await place();
    await start();
    await subgraph.em().getConnection().execute('alter table "social_assistance"."running_clocks" add constraint broken check (name <> \'dispatch\')');
    await expect(makeMonitoringRuns(subgraph.em())).rejects.toThrow();
    await subgraph.em().getConnection().execute('alter table "social_assistance"."running_clocks" drop constraint broken');
    expect([await raised(), await subgraph.em().count(TimelineEntry, { event: 'raiseRiskWarning' })]).toEqual([[], 0]);
    expect((await subgraph.em().find(MonitoringRunCounty, { attempts: { $gte: 3 } })).length).toBe(1);
  });
});

describe('the run that the system plans', () => {
  it('is that of the month from its day on, once, and of a month that was missed', async () => {
    setToday('2021-11-24');
    expect(await planMonthlyRun(subgraph.em())).toBe(0);
    setToday('2021-11-25');
    expect(await Promise.all([planMonthlyRun(subgraph.em()), planMonthlyRun(subgraph.em())]).then((made) => made.sort())).toEqual([0, 1]);
    expect(await subgraph.em().findOneOrFail(MonitoringRun, { divisionCode: '620000' })).toMatchObject({ month: '2021-11', divisionCode: '620000', status: 'PLANNED', nextDueAt: NEVER });
    await makeMonitoringRuns(subgraph.em());
    setToday('2022-01-03');
    expect([await planMonthlyRun(subgraph.em()), await planMonthlyRun(subgraph.em())]).toEqual([1, 0]);
    expect(await subgraph.em().count(MonitoringRun, { month: '2021-12' })).toBe(1);
  });
});

describe('a rule', () => {
  const proposal = (more: Record<string, unknown> = {}): Record<string, unknown> => ({
    code: 'DISASTER', zh: '因灾损失', en: 'Loss by disaster', colour: 'RED', condition: { all: [{ fact: 'DISASTER', test: 'IS_TRUE' }] }, validFrom: '2022-01-01', division: '620000', ...more,
  });

  it('is put in force by another than whoever proposed it, and ends the version before it on the eve', async () => {
    const one = new MonitoringStory(subgraph);
    expect(await one.make('proposeMonitoringRule', 'maker', proposal())).toBe('done');
    expect(await one.make('approveMonitoringRule', 'maker')).toBe('MAKER_IS_CHECKER');
    expect(await one.make('approveMonitoringRule', 'county')).toBe('FORBIDDEN_ACTION');
    expect(await one.make('approveMonitoringRule', 'checker')).toBe('done');
    const versions = await subgraph.em().find(MonitoringRule, { code: 'DISASTER' }, { orderBy: { validFrom: 'asc' } });
    expect(versions.map(({ validFrom, validTo, colour }) => [validFrom, validTo, colour])).toEqual([['2021-01-01', '2021-12-31', 'ORANGE'], ['2022-01-01', null, 'RED']]);
    expect(await one.make('endMonitoringRule', 'maker', { validTo: '2022-06-30' })).toBe('MAKER_IS_CHECKER');
    expect(await one.make('endMonitoringRule', 'checker', { validTo: '2021-12-30' })).toBe('BAD_USER_INPUT');
    expect(await one.make('endMonitoringRule', 'checker', { validTo: '2022-06-30' })).toBe('done');
    const list = await subgraph.execute('{ monitoringRules(filter: { code: "DISASTER", activeOn: "2022-03-01" }) { edges { node { colour validTo condition { all { fact test value } any { fact } } timeline { event } } } } }').asClaims(officers.village);
    expect(list.data.monitoringRules.edges).toMatchObject([{ node: { colour: 'RED', validTo: '2022-06-30', condition: { all: [{ fact: 'DISASTER', test: 'IS_TRUE', value: null }], any: [] } } }]);
  });

  it('is rejected with a reason, or once its day has passed proposed anew', async () => {
    const one = new MonitoringStory(subgraph);
    await one.make('proposeMonitoringRule', 'maker', proposal());
    setToday('2022-01-02');
    expect(await one.make('approveMonitoringRule', 'checker')).toBe('RULE_STARTED');
    expect(await one.make('rejectMonitoringRule', 'checker', { reason: ' ' })).toBe('REASON_REQUIRED');
    expect(await one.make('rejectMonitoringRule', 'checker', { reason: '施行日已过' })).toBe('done');
    expect(await one.make('approveMonitoringRule', 'checker')).toBe('STATE_TRANSITION');
  });

  it('does not overlap a version that begins later', async () => {
    const [late, early] = [new MonitoringStory(subgraph), new MonitoringStory(subgraph)];
    await late.make('proposeMonitoringRule', 'maker', proposal({ validFrom: '2022-02-01' }));
    await late.make('approveMonitoringRule', 'checker');
    await early.make('proposeMonitoringRule', 'maker', proposal());
    expect(await early.make('approveMonitoringRule', 'checker')).toBe('RULE_OVERLAP');
  });

  it.each([
    [{ code: 'disaster' }, 'BAD_USER_INPUT'], [{ code: 'BY_HAND' }, 'BAD_USER_INPUT'], [{ zh: ' ' }, 'BAD_USER_INPUT'], [{ en: 'x'.repeat(101) }, 'BAD_USER_INPUT'], [{ validFrom: '2021-12-30' }, 'BAD_USER_INPUT'],
    [{ validTo: '2021-12-31' }, 'BAD_USER_INPUT'], [{ division: '530000' }, 'DIVISION_LEVEL'], [{ division: '620102001' }, 'DIVISION_LEVEL'], [{ condition: { all: [] } }, 'RULE_CONDITION'],
    [{ condition: { all: [{ fact: 'ENROLLED', test: 'IS_FALSE' }] } }, 'RULE_CONDITION'], [{ condition: { all: [{ fact: 'DISASTER', test: 'ABOVE', value: '1' }] } }, 'RULE_CONDITION'],
  ])('is none with %o', async (more, code) => {
    expect((await makeStep(subgraph, 'proposeMonitoringRule', 'maker', proposal(more))).code).toBe(code);
  });

  it('takes no fact or test that the schema does not know', async () => {
    const { answer } = await makeStep(subgraph, 'proposeMonitoringRule', 'maker', proposal({ condition: { all: [{ fact: 'id) or true--', test: 'IS_TRUE' }] } }));
    expect(answer.errors.length).toBeGreaterThan(0);
    expect(await subgraph.em().count(MonitoringRule, { validFrom: '2022-01-01', code: 'DISASTER' })).toBe(0);
  });
});

describe('recordDepartmentFacts', () => {
  const IMPORT = 'mutation ($input: RecordDepartmentFactsInput!) { recordDepartmentFacts(input: $input) { import { id rows accepted source { zh } rowErrors { row fault } } userErrors { code path } } }';
  const take = async (rows: object[], more: Record<string, unknown> = {}, as = officers.county) => {
    const { data, codes } = await subgraph.execute(IMPORT, { input: { clientMutationId: nextRequest(), source: '01', month: '2021-12', county: '620102', rows, ...more } }).asClaims(as);
    return { result: data?.recordDepartmentFacts, code: codes['recordDepartmentFacts'] ?? data?.recordDepartmentFacts?.userErrors[0]?.code ?? 'done' };
  };
  beforeEach(async () => {
    await insertSubject(subgraph, 'a');
    await insertSubject(subgraph, 'd', { village: OTHER_COUNTY });
  });

  it('tells the rows it cannot take by their number, and takes the others', async () => {
    const { result } = await take([
      { residentId: 'r_a', medicalSpending: '21000.00', graveIllness: true }, { residentId: 'r_d', disaster: true }, { residentId: 'r_x', disaster: true }, { residentId: 'r_y' },
      { residentId: 'r_z', incomeDrop: '101' }, { residentId: 'r_a', disaster: true },
    ]);
    expect(result.import).toMatchObject({
      rows: 6, accepted: 1, source: { zh: '医疗保障部门' }, rowErrors: [
        { row: 2, fault: 'PERSON_NOT_MONITORED' }, { row: 3, fault: 'PERSON_NOT_MONITORED' }, { row: 4, fault: 'NOTHING_TOLD' }, { row: 5, fault: 'VALUE_OUT_OF_RANGE' }, { row: 6, fault: 'ROW_TWICE' },
      ],
    });
    expect(await subgraph.em().find(MonitoringFact, {})).toMatchObject([{ subjectId: 'a', divisionCode: VILLAGE, medicalSpending: '21000.00', graveIllness: true, disaster: null, adultOn: '2003-03-12' }]);
    const shown = await subgraph.execute('{ monitoringSubject(id: "a") { facts { month source { code } medicalSpending graveIllness incomeDrop } } }').asClaims(officers.clerk);
    expect(shown.data.monitoringSubject.facts).toEqual([{ month: '2021-12', source: { code: '01' }, medicalSpending: '21000.00', graveIllness: true, incomeDrop: null }]);
  });

  it('told again replaces what was told and doubles nothing', async () => {
    for (const medicalSpending of ['100.00', '100.00', '250.00']) expect((await take([{ residentId: 'r_a', medicalSpending }])).result.import.accepted).toBe(1);
    expect(await subgraph.em().find(MonitoringFact, {})).toMatchObject([{ medicalSpending: '250.00' }]);
    await take([{ residentId: 'r_a', jobLoss: true }], { source: '05' });
    expect(await subgraph.em().count(MonitoringFact, {})).toBe(2);
    const input = { clientMutationId: 'one-chunk', source: '01', month: '2021-12', county: '620102', rows: [{ residentId: 'r_a', medicalSpending: '7.00' }] };
    const twice = await Promise.all([1, 2].map(() => subgraph.execute(IMPORT, { input }).asClaims(officers.county)));
    expect(new Set(twice.map(({ data }) => data.recordDepartmentFacts.import.id)).size).toBe(1);
  });

  it.each([
    [{ source: '99' }, 'BAD_USER_INPUT'], [{ month: '2022-01' }, 'MONTH_NOT_BEGUN'], [{ county: '620103' }, 'DIVISION_LEVEL'], [{ county: '620100' }, 'DIVISION_LEVEL'], [{ rows: [] }, 'FACT_ROWS'],
    [{ rows: Array.from({ length: 501 }, (_row, place) => ({ residentId: `r_${place}`, disaster: true })) }, 'FACT_ROWS'],
  ])('takes nothing with %#', async (more, code) => {
    expect((await take([{ residentId: 'r_a', disaster: true }], more)).code).toBe(code);
    expect(await subgraph.em().count(MonitoringFact, {})).toBe(0);
  });

  it('is not for a township or a village', async () => {
    for (const as of [officers.clerk, officers.village]) expect((await take([{ residentId: 'r_a', disaster: true }], {}, as as typeof officers.county)).code).toBe('FORBIDDEN_ACTION');
  });
});
