import { createWorld } from '@civil/demo-data';
import { claimsOf } from '@civil/subgraph-kernel/testing';
import { describe, expect, it, vi } from 'vitest';
import { actor, Walk, walkedCounties } from '../kit/walk.js';

/** The monitoring of low-income persons through the gateway, by trusted operations: people of county 620122, and rules of a division of their own. */

const [COUNTY] = walkedCounties.monitoring;
const world = createWorld({ scale: 'demo' });
const watched = new Set(world.monitored.map(({ residentId }) => residentId));
const [newcomer, other] = world.residents.filter((one) => one.countyCode === COUNTY && !watched.has(one.id) && !one.deathDate && one.age >= 20 && one.age < 70 && one.residenceDivision.startsWith(COUNTY));
if (!newcomer || !other) throw new Error(`the demonstration data lack residents of ${COUNTY} who are not under watch`);

const village = newcomer.residenceDivision;
const township = village.slice(0, 9);
const county = actor('monitoring_county', 'county.assist', COUNTY);
const chief = actor('monitoring_chief', 'county.assist', COUNTY);
const clerk = actor('monitoring_clerk', 'town.assist', township);
const assistant = actor('monitoring_assistant', 'village', village);
const maker = actor('monitoring_maker', 'prov.assist', '620000');
const checker = actor('monitoring_checker', 'prov.assist', '620000');

const walk = new Walk('monitoring');
const at = ({ id, version }: { id: string; version: number }) => ({ id, expectedVersion: version });
const personOf = ({ id, birthDate, residenceDivision }: typeof newcomer) => ({ residentId: id, birthDate, category: 'RELAPSE_RISK', division: residenceDivision, labour: 'FULL' });

let subject = { id: '', version: 0 };

describe('a person under watch', () => {
  it('is put under watch, screened, given another category and referred', async () => {
    ({ subject } = await walk.must('AddMonitoringSubject', clerk, personOf(newcomer)));
    expect((await walk.step('AddMonitoringSubject', county, personOf(newcomer))).code).toBe('ALREADY_MONITORED');
    ({ subject } = await walk.must('RecordScreening', clerk, { ...at(subject), reason: 'INCOME_ABOVE_LINE' }));
    ({ subject } = await walk.must('ChangeCategory', county, { ...at(subject), category: 'OTHER' }));
    const { referral } = await walk.must('ReferToDepartment', clerk, { subjectId: subject.id, department: '06', need: '子女在校，请纳入教育资助' });
    const accepted = await walk.must('RecordReferralOutcome', county, { ...at(referral), outcome: 'ACCEPTED' });
    expect(accepted.referral.status).toBe('ACCEPTED');
    const ledger = await walk.read('MonitoringLedger', county, { first: 50 });
    expect(ledger.errors).toEqual([]);
    expect(ledger.data?.monitoringLedger.edges.find(({ node }: { node: { id: string } }) => node.id === subject.id).node).toMatchObject({ notCoveredReason: 'INCOME_ABOVE_LINE', referralState: 'ACCEPTED', referrals: [{ department: { zh: '教育部门' } }] });
  });

  it('is no longer watched once nothing is open', async () => {
    const second = await walk.must('AddMonitoringSubject', county, personOf(other));
    const ended = await walk.must('EndMonitoring', county, { ...at(second.subject), reason: 'ENTERED_IN_ERROR' });
    expect(ended.subject).toMatchObject({ status: 'ENDED', until: world.asOf });
  });
});

describe('a warning', () => {
  it('goes by county, village and township to its closing, and is told to who polls', async () => {
    const before = await walk.read('NewRiskWarnings', county, { first: 100 });
    let { warning } = await walk.must('RaiseRiskWarning', clerk, { subjectId: subject.id, colour: 'RED', reason: '突发重病' });
    // A feed goes no further than the oldest transaction under way, which on a server may be anybody's.
    await vi.waitFor(async () => {
      const polled = await walk.read('NewRiskWarnings', county, { first: 100, after: before.data?.newRiskWarnings.pageInfo.endCursor });
      expect(polled.data?.newRiskWarnings.edges.map(({ node }: { node: { id: string } }) => node.id)).toEqual([warning.id]);
    }, { timeout: 20_000 });
    ({ warning } = await walk.must('DispatchWarning', county, { ...at(warning), to: village }));
    const mine = await walk.read('RiskWarnings', assistant, { filter: { assignedTo: `${village}-MZJ` } });
    const [{ node }] = mine.data.riskWarnings.edges;
    expect(node).toMatchObject({ id: warning.id, status: 'DISPATCHED', dueAt: '2022-01-10T23:59:59.000+08:00', subject: { resident: { name: { masked: true } } } });
    ({ warning } = await walk.must('StartVerification', assistant, at(warning)));
    expect((await walk.step('ResolveWarning', clerk, { ...at(warning), outcome: 'NO_NEED' })).code).toBe('WARNING_NOT_VISITED');
    ({ warning } = await walk.must('RecordWarningVisit', assistant, { ...at(warning), met: true, finding: '住院治疗，家庭困难' }));
    expect((await walk.step('CloseWarning', county, at(warning))).code).toBe('OUTCOME_MISSING');
    ({ warning } = await walk.must('ResolveWarning', clerk, { ...at(warning), outcome: 'TEMP_AID' }));
    ({ warning } = await walk.must('CloseWarning', chief, at(warning)));
    expect(warning.status).toBe('CLOSED');
    const whole = await walk.read('RiskWarning', county, { id: warning.id });
    expect(whole.errors).toEqual([]);
    expect(whole.data?.riskWarning).toMatchObject({ outcome: 'TEMP_AID', visits: [{ unit: `${village}-MZJ`, finding: '住院治疗，家庭困难' }], timeline: { length: 6 } });
    const hidden = await walk.read('RiskWarning', assistant, { id: warning.id });
    expect([hidden.data?.riskWarning.outcome, hidden.data?.riskWarning.rule, hidden.data?.riskWarning.visits]).toEqual([null, null, null]);
    const summary = await walk.read('WarningSummary', county, { division: COUNTY, by: ['COLOUR', 'STATUS'] });
    expect(summary.data?.warningSummary.rows.find(({ keys }: { keys: string[] }) => keys.join() === 'RED,CLOSED')).toMatchObject({ warnings: { value: 1, suppressed: false } });
  });

  it('is nothing to another county, to another line or to the public', async () => {
    for (const stranger of [actor('monitoring_other', 'county.assist', '620121'), claimsOf('county.vital', COUNTY), claimsOf('hotline')]) {
      const { data } = await walk.read('RiskWarnings', stranger, { filter: { scope: { code: COUNTY } } });
      expect(data?.riskWarnings?.edges ?? []).toEqual([]);
    }
    expect((await walk.step('RaiseRiskWarning', actor('monitoring_other', 'county.assist', '620121'), { subjectId: subject.id, colour: 'RED', reason: '外县' })).code).toBe('NOT_FOUND');
  });
});

describe('the comparison of a month', () => {
  const rule = (more: Record<string, unknown>) => ({
    code: 'WALK_RULE', zh: '演练规则', en: 'Rule of the walk', colour: 'YELLOW', condition: { all: [{ fact: 'SCHOOL_COST', test: 'AT_LEAST', value: '90000' }] }, validFrom: '2022-02-01', division: COUNTY, ...more,
  });

  it('rests on rules that two officers of the province put in force', async () => {
    const first = await walk.must('ProposeMonitoringRule', maker, rule({}));
    expect((await walk.step('ApproveMonitoringRule', maker, at(first.rule))).code).toBe('MAKER_IS_CHECKER');
    const approved = await walk.must('ApproveMonitoringRule', checker, at(first.rule));
    expect((await walk.must('EndMonitoringRule', checker, { ...at(approved.rule), validTo: '2022-03-01' })).rule.validTo).toBe('2022-03-01');
    const second = await walk.must('ProposeMonitoringRule', maker, rule({ validFrom: '2022-05-01' }));
    expect((await walk.must('RejectMonitoringRule', checker, { ...at(second.rule), reason: '阈值过高' })).rule.status).toBe('REJECTED');
    expect((await walk.step('ProposeMonitoringRule', maker, rule({ condition: { all: [{ fact: 'ENROLLED', test: 'IS_FALSE' }] } }))).code).toBe('RULE_CONDITION');
    expect((await walk.read('MonitoringRules', assistant, { filter: { code: 'WALK_RULE' } })).data?.monitoringRules.totalCount).toBe(2);
  });

  it('takes what departments tell, begins at the word of the province, and goes on where it was stopped', async () => {
    const facts = await walk.must('RecordDepartmentFacts', county, { source: '06', month: '2021-12', county: COUNTY, rows: [{ residentId: newcomer.id, schoolCost: '1200.00' }, { residentId: 'r_nobody', disaster: true }] });
    expect(facts.import).toMatchObject({ accepted: 1, rowErrors: [{ row: 2, fault: 'PERSON_NOT_MONITORED' }] });
    const started = await walk.must('StartMonitoringRun', maker, { month: '2021-12', division: COUNTY });
    expect(started.run.status).toBe('PLANNED');
    expect((await walk.step('StartMonitoringRun', checker, { month: '2021-12', division: COUNTY })).code).toBe('RUN_UNDER_WAY');
    const failed = await walk.read('MonitoringRuns', maker, { filter: { status: ['FAILED'] } });
    const { node } = failed.data.monitoringRuns.edges.find(({ node: one }: { node: { division: { code: string } } }) => one.division.code === '620100');
    expect(node.totals).toMatchObject({ countiesDone: 3 });
    expect((await walk.must('ResumeMonitoringRun', checker, at(node))).run.status).toBe('RUNNING');
  });
});

describe('the mutations of the folder', () => {
  it('are made each once at least', () => {
    expect(walk.notMade).toEqual([]);
  });
});
