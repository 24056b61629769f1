import { NEVER, OutboxEntry, RunningClock, setToday, TimelineEntry } from '@civil/subgraph-kernel';
import { claimsOf, createTestSubgraph, type TestSubgraph, untilSettled } from '@civil/subgraph-kernel/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { MonitoringSubject } from '../monitoring-subject/monitoring-subject.entity.js';
import { Referral } from '../referral/referral.entity.js';
import { socialAssistance } from '../subgraph.js';
import { TOWNSHIP, VILLAGE } from '../testing/application-story.js';
import { forget } from '../testing/forget.js';
import { makeStep, MonitoringStory, officers } from '../testing/monitoring-story.js';
import { insertSubject, OTHER_COUNTY, STILL_A_CHILD } from '../testing/rows.js';
import { RiskWarning, WarningColour } from './risk-warning.entity.js';

const TODAY = '2021-12-31';
let subgraph: TestSubgraph;
beforeAll(async () => { subgraph = await createTestSubgraph(socialAssistance); });
beforeEach(async () => {
  await forget(subgraph, [RiskWarning, MonitoringSubject, Referral, RunningClock, TimelineEntry, OutboxEntry]);
  await insertSubject(subgraph, 's1');
  await insertSubject(subgraph, 's2', { row: { adultOn: STILL_A_CHILD } });
  await insertSubject(subgraph, 's3', { village: OTHER_COUNTY });
});
afterEach(() => setToday(TODAY));
afterAll(() => subgraph.close());

const story = (): MonitoringStory => new MonitoringStory(subgraph);
const stored = (id: string): Promise<RiskWarning> => subgraph.em().findOneOrFail(RiskWarning, { id });

async function raised(colour = 'RED'): Promise<MonitoringStory> {
  const one = story();
  expect(await one.make('raiseRiskWarning', 'clerk', { subjectId: 's1', colour, reason: '突发重病' })).toBe('done');
  return one;
}
async function verifying(): Promise<MonitoringStory> {
  const one = await raised();
  for (const [step, as, input] of [['dispatchWarning', 'county', { to: VILLAGE }], ['startVerification', 'village', {}]] as const) expect(await one.make(step, as, input)).toBe('done');
  return one;
}

describe('a warning', () => {
  it('goes from the fact to its closing, by way of the village, with its clocks', async () => {
    const one = await raised();
    expect(await stored(one.id)).toMatchObject({ status: 'NEW', ruleCode: 'BY_HAND', month: '2021-12', visitDueAt: null, nextDueAt: new Date('2022-01-04T15:59:59Z'), adultOn: '2003-03-12', synthetic: true });
    expect(await one.make('dispatchWarning', 'county', { to: TOWNSHIP })).toBe('done');
    expect(await stored(one.id)).toMatchObject({ status: 'DISPATCHED', assignedTo: `${TOWNSHIP}-MZJ`, visitDueAt: new Date('2022-01-10T15:59:59Z'), nextDueAt: new Date('2022-01-10T15:59:59Z') });
    setToday('2022-01-05');
    expect(await one.make('startVerification', 'village')).toBe('done');
    expect(await one.make('recordWarningVisit', 'village', { met: true, finding: '住院治疗，家庭困难' })).toBe('done');
    expect(await stored(one.id)).toMatchObject({ status: 'VERIFYING', nextDueAt: NEVER, visits: [{ unit: `${VILLAGE}-MZJ`, met: true, finding: '住院治疗，家庭困难' }] });
    expect(await one.make('resolveWarning', 'clerk', { outcome: 'TEMP_AID' })).toBe('done');
    expect(await one.make('closeWarning', 'county')).toBe('done');
    expect(await stored(one.id)).toMatchObject({ status: 'CLOSED', outcome: 'TEMP_AID', finding: '住院治疗，家庭困难' });
    expect((await stored(one.id)).closedAt?.toISOString()).toMatch(/^2022-01-0[45]/);
    const entries = await subgraph.em().find(TimelineEntry, { subjectId: one.id }, { orderBy: { position: 'asc' } });
    expect(entries.map(({ event, actorRole }) => `${actorRole} ${event}`)).toEqual([
      'town.assist raiseRiskWarning', 'county.assist dispatchWarning', 'village startVerification', 'village recordWarningVisit', 'town.assist resolveWarning', 'county.assist closeWarning',
    ]);
    expect(JSON.stringify([entries, await subgraph.em().find(OutboxEntry, {})])).not.toMatch(/重病|住院|r_s1/);
  });

  it('is not closed without a visit and an outcome', async () => {
    const one = await raised();
    expect(await one.make('closeWarning', 'county')).toBe('WARNING_NOT_VISITED');
    await one.make('dispatchWarning', 'county', { to: VILLAGE });
    expect(await one.make('resolveWarning', 'clerk', { outcome: 'NO_NEED' })).toBe('WARNING_NOT_VISITED');
    await one.make('startVerification', 'village');
    expect(await one.make('closeWarning', 'county')).toBe('WARNING_NOT_VISITED');
    await one.make('recordWarningVisit', 'village', { met: false, finding: '无人在家' });
    expect(await one.make('closeWarning', 'county')).toBe('OUTCOME_MISSING');
    expect(await one.make('resolveWarning', 'clerk', { outcome: 'FALSE_ALARM' })).toBe('done');
    expect(await one.make('closeWarning', 'county')).toBe('done');
    expect(await one.make('closeWarning', 'county')).toBe('STATE_TRANSITION');
  });

  it('is closed by another than whoever resolved it', async () => {
    const one = await verifying();
    await one.make('recordWarningVisit', 'village', { met: true, finding: '情况属实' });
    expect(await one.make('resolveWarning', 'county', { outcome: 'NO_NEED' })).toBe('done');
    expect([await one.make('closeWarning', 'county'), await one.make('closeWarning', 'chief')]).toEqual(['MAKER_IS_CHECKER', 'done']);
  });

  it('is dispatched to where the person lives, and again to another unit', async () => {
    const one = await raised();
    expect(await one.make('dispatchWarning', 'county', { to: '620102002' })).toBe('WARNING_UNIT');
    expect(await one.make('dispatchWarning', 'county', { to: '620102' })).toBe('DIVISION_LEVEL');
    expect(await one.make('dispatchWarning', 'clerk', { to: VILLAGE })).toBe('FORBIDDEN_ACTION');
    expect(await one.make('dispatchWarning', 'elsewhere', { to: VILLAGE })).toBe('NOT_FOUND');
    for (const to of [TOWNSHIP, VILLAGE]) expect(await one.make('dispatchWarning', 'county', { to })).toBe('done');
    expect(await subgraph.em().count(RunningClock, { subjectId: one.id, name: 'visit', stoppedAt: null })).toBe(1);
    expect(await one.make('startVerification', 'nextVillage')).toBe('NOT_FOUND');
  });

  it('stays with the village that it was dispatched to, though the person has moved to the next', async () => {
    const one = await raised();
    await one.make('dispatchWarning', 'county', { to: VILLAGE });
    await subgraph.em().nativeUpdate(RiskWarning, { id: one.id }, { divisionCode: '620102001002' });
    expect(await one.make('startVerification', 'nextVillage')).toBe('WARNING_ELSEWHERE');
    expect((await stored(one.id)).status).toBe('DISPATCHED');
  });

  it('has ten working days for an orange visit, and none for a yellow one', async () => {
    const orange = await raised('ORANGE');
    await orange.make('dispatchWarning', 'county', { to: VILLAGE });
    expect(await stored(orange.id)).toMatchObject({ visitDueAt: new Date('2022-01-17T15:59:59Z') });
    const yellow = story();
    await yellow.make('raiseRiskWarning', 'clerk', { subjectId: 's1', colour: 'YELLOW', reason: '学费' });
    await yellow.make('dispatchWarning', 'county', { to: VILLAGE });
    expect(await stored(yellow.id)).toMatchObject({ visitDueAt: null, nextDueAt: NEVER });
  });

  it('passed on to another department must have been referred', async () => {
    const one = await verifying();
    await one.make('recordWarningVisit', 'village', { met: true, finding: '需住房改造' });
    expect(await one.make('resolveWarning', 'clerk', { outcome: 'OTHER_DEPARTMENT' })).toBe('REFERRAL_MISSING');
    expect((await makeStep(subgraph, 'referToDepartment', 'clerk', { subjectId: 's1', department: '09', need: '危房改造' })).code).toBe('done');
    expect(await one.make('resolveWarning', 'clerk', { outcome: 'OTHER_DEPARTMENT' })).toBe('done');
  });

  it('is raised about nobody outside the division, nor about a child, and not without a reason', async () => {
    const of = (subjectId: string, more = {}) => makeStep(subgraph, 'raiseRiskWarning', 'county', { subjectId, colour: 'RED', reason: '情形', ...more });
    expect((await of('s2')).code).toBe('NOT_FOUND');
    expect((await of('s3')).code).toBe('NOT_FOUND');
    expect((await of('s1', { reason: ' ' })).code).toBe('REASON_REQUIRED');
    expect((await of('s1', { ruleCode: 'DISASTER' })).code).toBe('RULE_NOT_IN_FORCE');
    expect(await subgraph.em().count(RiskWarning, {})).toBe(0);
  });

  it('is refused what is out of bounds', async () => {
    const one = await verifying();
    expect(await one.make('recordWarningVisit', 'village', { met: true, finding: ' ' })).toBe('BAD_USER_INPUT');
    expect(await one.make('recordWarningVisit', 'village', { met: true, finding: '长'.repeat(501) })).toBe('BAD_USER_INPUT');
    expect(await one.make('recordWarningVisit', officers.village, { expectedVersion: 1, met: true, finding: '旧' })).toBe('CONFLICT_VERSION');
    expect(await one.make('startVerification', 'village')).toBe('STATE_TRANSITION');
  });
});

describe('a step made twice', () => {
  it('has one effect, whether by a second click or by two officers at once', async () => {
    const input = { clientMutationId: 'one-click', subjectId: 's1', colour: 'RED', reason: '突发重病' };
    const clicks = await Promise.all([makeStep(subgraph, 'raiseRiskWarning', 'clerk', input), makeStep(subgraph, 'raiseRiskWarning', 'clerk', input)]);
    expect([clicks.map(({ code }) => code), new Set(clicks.map(({ made }) => made?.id)).size, await subgraph.em().count(RiskWarning, {})]).toEqual([['done', 'done'], 1, 1]);
    const id = clicks[0]?.made?.id ?? '';
    const both = await Promise.all((['county', 'chief'] as const).map((as) => makeStep(subgraph, 'dispatchWarning', as, { id, expectedVersion: 1, to: VILLAGE })));
    expect(both.map(({ code }) => code).sort()).toEqual(['CONFLICT_VERSION', 'done']);
    expect(await subgraph.em().count(RunningClock, { subjectId: id, stoppedAt: null })).toBe(1);
  });
});

describe('what a village assistant sees of a warning', () => {
  it('is where it stands and whom to visit, and nothing of income, illness or findings', async () => {
    const one = await verifying();
    await one.make('recordWarningVisit', 'village', { met: true, finding: '情况属实' });
    const text = `{ riskWarnings { totalCount edges { node { id colour status assignedTo dueAt version rule ruleCode finding visits { finding } outcome subject { resident { id } category labour flags { code } facts { medicalSpending } notCoveredReason } } } } }`;
    const { data, codes } = await subgraph.execute(text).asClaims(officers.village);
    const [{ node }] = data.riskWarnings.edges;
    expect(node).toMatchObject({ id: one.id, colour: 'RED', status: 'VERIFYING', assignedTo: `${VILLAGE}-MZJ`, subject: { resident: { id: 'r_s1' } } });
    const hidden = ['rule', 'ruleCode', 'finding', 'visits', 'outcome', 'subject.category', 'subject.labour', 'subject.flags', 'subject.facts', 'subject.notCoveredReason'];
    expect(codes).toEqual(Object.fromEntries(hidden.map((field) => [`riskWarnings.edges.0.node.${field}`, 'FORBIDDEN_FIELD'])));
    const searched = await subgraph.execute(`{ riskWarnings(filter: { ruleCode: "BY_HAND" }) { totalCount } }`).asClaims(officers.village);
    expect(Object.values(searched.codes)).toEqual(['FORBIDDEN_FIELD']);
    expect((await subgraph.execute(text).asClaims(officers.nextVillage)).data.riskWarnings.totalCount).toBe(0);
  });
});

describe('what somebody sees of a warning about themselves', () => {
  it('is that there is one, under which rule, and how far it has come, and no word of what officers wrote', async () => {
    const one = await verifying();
    await one.make('recordWarningVisit', 'village', { met: true, finding: '邻居反映其卧病' });
    const text = '{ riskWarnings { totalCount edges { node { id colour status ruleCode rule finding visits { at met finding } subject { resident { id } } timeline { event note } } } } }';
    const { data, codes } = await subgraph.execute(text).asClaims(claimsOf('citizen', undefined, { residentId: 'r_s1' }));
    const [{ node }] = data.riskWarnings.edges;
    expect(node).toMatchObject({ id: one.id, colour: 'RED', status: 'VERIFYING', ruleCode: 'BY_HAND', rule: null, finding: null, visits: [{ met: true, finding: null }], timeline: { length: 4 } });
    expect(codes).toEqual(Object.fromEntries(['rule', 'finding', 'visits.0.finding'].map((field) => [`riskWarnings.edges.0.node.${field}`, 'FORBIDDEN_FIELD'])));
    expect(JSON.stringify(data)).not.toMatch(/邻居|重病/);
    expect((await subgraph.execute(text).asClaims(claimsOf('citizen', undefined, { residentId: 'r_s2' }))).data.riskWarnings.totalCount).toBe(0);
  });
});

describe('newRiskWarnings', () => {
  const FEED = 'query ($after: String, $scope: DivisionScope) { newRiskWarnings(first: 2, after: $after, scope: $scope) { pageInfo { hasNextPage endCursor } edges { node { id } } } }';
  it('gives each warning once, in the order in which they were raised, and goes on from the cursor', async () => {
    const ids: string[] = [];
    for (let place = 0; place < 5; place++) ids.push((await raised()).id);
    await untilSettled(subgraph.em());
    const seen: string[] = [];
    let after: string | null = null;
    for (;;) {
      const { data }: { data: { newRiskWarnings: { pageInfo: { endCursor: string }; edges: { node: { id: string } }[] } } } = await subgraph.execute(FEED, { after }).asClaims(officers.county);
      if (data.newRiskWarnings.edges.length === 0) break;
      seen.push(...data.newRiskWarnings.edges.map(({ node }) => node.id));
      after = data.newRiskWarnings.pageInfo.endCursor;
    }
    expect(seen).toEqual(ids);
    const later = (await raised()).id;
    await untilSettled(subgraph.em());
    const { data } = await subgraph.execute(FEED, { after }).asClaims(officers.county);
    expect(data.newRiskWarnings.edges.map(({ node }: { node: { id: string } }) => node.id)).toEqual([later]);
    expect((await subgraph.execute(FEED, { scope: { code: '620103' } }).asClaims(officers.county)).data.newRiskWarnings.edges).toEqual([]);
  });
});

describe('warningSummary', () => {
  const SUMMARY = 'query ($division: DivisionCode!, $by: [WarningSummaryBy!]!) { warningSummary(division: $division, by: $by) { from to total { warnings { value suppressed } closed { value } medianDays shareInTime } rows { keys warnings { value suppressed } closed { value } medianDays shareInTime } } }';
  const at = (day: string): Date => new Date(`${day}T10:00:00+08:00`);
  beforeEach(async () => {
    await subgraph.em().nativeDelete(MonitoringSubject, {});
    for (const [county, count] of [['620102', 6], ['620103', 3]] as const) {
      for (let place = 0; place < count; place++) {
        await insertSubject(subgraph, `w${county}${place}`, {
          village: `${county}001001`, warnings: [{
            colour: place % 2 ? WarningColour.ORANGE : WarningColour.RED, status: 'CLOSED' as never, outcome: 'NO_NEED' as never, raisedAt: at('2021-11-01'), closedAt: at(`2021-11-${10 + place}`), visitDueAt: at('2021-11-08'),
            verifiedAt: at(place < 4 ? '2021-11-05' : '2021-11-09'),
          }],
        });
      }
    }
  });

  it('tells officers how many, the median time to close and the share in time', async () => {
    const { data } = await subgraph.execute(SUMMARY, { division: '620102', by: ['COLOUR'] }).asClaims(officers.county);
    expect(data.warningSummary).toEqual({
      from: '2021-01', to: '2021-12', total: { warnings: { value: 6, suppressed: false }, closed: { value: 6 }, medianDays: 11.5, shareInTime: 0.67 },
      rows: [
        { keys: ['ORANGE'], warnings: { value: 3, suppressed: false }, closed: { value: 3 }, medianDays: 12, shareInTime: 0.67 },
        { keys: ['RED'], warnings: { value: 3, suppressed: false }, closed: { value: 3 }, medianDays: 11, shareInTime: 0.67 },
      ],
    });
    const both = await subgraph.execute(SUMMARY, { division: '620102', by: ['STATUS', 'MONTH'] }).asClaims(officers.county);
    expect(both.data.warningSummary.rows).toMatchObject([{ keys: ['CLOSED', '2021-11'], warnings: { value: 6 } }]);
    for (const by of ['RULE', 'OUTCOME']) expect((await subgraph.execute(SUMMARY, { division: '620102', by: [by] }).asClaims(officers.county)).data.warningSummary.rows).toHaveLength(1);
  });

  it('withholds small counts of other counties, and what would give them away', async () => {
    const { data } = await subgraph.execute(SUMMARY, { division: '620103', by: ['COLOUR'] }).asClaims(officers.county);
    expect(data.warningSummary.total).toEqual({ warnings: { value: null, suppressed: true }, closed: { value: null }, medianDays: null, shareInTime: null });
    expect(data.warningSummary.rows.map(({ warnings }: { warnings: unknown }) => warnings)).toEqual([{ value: null, suppressed: true }, { value: null, suppressed: true }]);
    const province = await subgraph.execute(SUMMARY, { division: '620000', by: ['COLOUR'] }).asClaims(officers.county);
    expect(province.data.warningSummary).toMatchObject({ total: { warnings: { value: 9 } } });
  });

  it('takes no more than two groups, and no span without end', async () => {
    const three = await subgraph.execute(SUMMARY, { division: '620102', by: ['COLOUR', 'RULE', 'STATUS'] }).asClaims(officers.county);
    expect(three.codes).toEqual({ warningSummary: 'BAD_USER_INPUT' });
    const long = await subgraph.execute('{ warningSummary(division: "620102", by: [], from: "2000-01", to: "2021-12") { from } }').asClaims(officers.county);
    expect(long.codes).toEqual({ warningSummary: 'MONTHS_RANGE' });
  });
});
