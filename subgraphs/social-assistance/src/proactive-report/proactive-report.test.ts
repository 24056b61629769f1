import type { RoleCode } from '@civil/schema/access';
import { OutboxEntry, RequestRecord, RunningClock, setToday, TimelineEntry } from '@civil/subgraph-kernel';
import { claimsOf, createTestSubgraph, type IdentityDetails, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ReportReceipt } from '../report-receipt/report-receipt.entity.js';
import { socialAssistance } from '../subgraph.js';
import { actors, ApplicationStory, TOWNSHIP, VILLAGE } from '../testing/application-story.js';
import { forget } from '../testing/forget.js';
import { makeStep, mustStep } from '../testing/service-steps.js';
import { ProactiveReport } from './proactive-report.entity.js';

const TODAY = '2021-12-31';
let subgraph: TestSubgraph;
beforeAll(async () => { subgraph = await createTestSubgraph(socialAssistance); });
beforeEach(async () => {
  await forget(subgraph, [ProactiveReport, ReportReceipt, RunningClock, TimelineEntry, OutboxEntry, RequestRecord]);
});
afterEach(() => setToday(TODAY));
afterAll(() => subgraph.close());

const somebody = (name: string, role: RoleCode, division?: string, details: IdentityDetails = {}) => ({ ...claimsOf(role, division, details), sub: `u_${name}` });
const neighbour = somebody('neighbour', 'citizen', undefined, { residentId: 'r_neighbour', wardIds: ['r_ward'] });
const reported = somebody('reported', 'citizen', undefined, { residentId: 'r_reported' });
const worker = somebody('worker', 'org', undefined, { organizationId: 'o1' });
const clerkOfHotline = somebody('line', 'hotline');
const facts = { division: VILLAGE, place: '村东头第三户', text: '老人独居，数日未生火', urgency: 'URGENT', contactName: '李邻居', contactPhone: '10001000001' };

const report = (as = neighbour, more: Record<string, unknown> = {}) => makeStep(subgraph, 'reportHardship', as, { ...facts, ...more });
const stored = async (): Promise<ProactiveReport> => (await subgraph.em().find(ProactiveReport, {}, { orderBy: { id: 'desc' } }))[0] as ProactiveReport;
const step = async (event: string, as: typeof neighbour, input: Record<string, unknown> = {}) => {
  const { id, version } = await stored();
  return makeStep(subgraph, event, as, { id, expectedVersion: version, ...input });
};
const assigned = async (more: Record<string, unknown> = {}) => {
  await report();
  return step('assignHardshipReport', actors.clerk, { instructions: '今日入户核实', residentId: 'r_reported', birthDate: '1940-05-01', ...more });
};
const visited = async (more: Record<string, unknown> = {}) => {
  await assigned();
  return step('recordHardshipVisit', actors.village, { met: true, finding: '确无粮无柴，已送生活物资', ...more });
};

describe('a report of hardship', () => {
  it('goes from who reports it to a conclusion, its clocks stopped as it is answered', async () => {
    const { result } = await report();
    expect(result).toEqual({ number: 'ZD6201020012021000001', kind: 'HARDSHIP_REPORT', at: expect.stringContaining(TODAY), state: 'RECEIVED' });
    const clocks = () => subgraph.em().find(RunningClock, { stoppedAt: null }, { orderBy: { name: 'asc' } }).then((rows) => rows.map(({ name, length, unit }) => [name, length, unit]));
    expect(await clocks()).toEqual([['report-assignment', 1, 'WORKING_DAY'], ['report-visit', 24, 'HOUR']]);
    expect((await step('recordHardshipVisit', actors.village, { met: true, finding: '已去' })).code).toBe('STATE_TRANSITION');
    const one = await step('assignHardshipReport', actors.clerk, { instructions: '今日入户核实', residentId: 'r_reported', birthDate: '1940-05-01', householdId: 'h1' });
    expect(one.result).toMatchObject({ status: 'ASSIGNED', assignedUnit: `${VILLAGE}-MZJ` });
    expect(await clocks()).toEqual([['report-visit', 24, 'HOUR']]);
    const seen = await step('recordHardshipVisit', actors.village, { met: false, finding: '无人应门' });
    expect(seen.result).toMatchObject({ status: 'VISITED', responseHours: 1, inTime: true });
    expect((await step('concludeHardshipReport', actors.clerk, { outcome: 'NO_NEED', conclusion: '无人' })).code).toBe('VISIT_MISSING');
    await step('recordHardshipVisit', actors.village, { met: true, finding: '确有困难' });
    expect((await step('concludeHardshipReport', actors.clerk, { outcome: 'TEMPORARY_AID', conclusion: '已给予临时救助' })).result).toMatchObject({ status: 'CONCLUDED', outcome: 'TEMPORARY_AID', dueAt: null });
    expect(await clocks()).toEqual([]);
  });

  it('is late where the visit is, and told so in the summary', async () => {
    await assigned();
    setToday('2022-01-04');
    expect((await step('recordHardshipVisit', actors.village, { met: true, finding: '确有困难' })).result).toMatchObject({ responseHours: 97, inTime: false });
    setToday(TODAY);
    await report();
    setToday('2022-01-12');
    const { data } = await subgraph.execute('{ proactiveReportSummary { received open overdue visited visitedInTime medianResponseHours } }').asClaims(actors.county);
    expect(data.proactiveReportSummary).toEqual({ received: 2, open: 2, overdue: 2, visited: 1, visitedInTime: 0, medianResponseHours: 97 });
    const elsewhere = await subgraph.execute('{ proactiveReportSummary { received } }').asClaims(actors.elsewhere);
    expect(elsewhere.data.proactiveReportSummary.received).toBe(0);
    const overdue = await subgraph.execute('{ proactiveReports(filter: { overdue: true, state: [RECEIVED] }, dueFirst: true) { totalCount } }').asClaims(actors.clerk);
    expect(overdue.data.proactiveReports.totalCount).toBe(1);
  });

  it('names the applications that came of it, of the same county', async () => {
    const one = new ApplicationStory(subgraph);
    await one.draft({ channel: 'PROACTIVE' }, 'village');
    await visited();
    const conclude = (more: Record<string, unknown>) => step('concludeHardshipReport', actors.clerk, { outcome: 'APPLICATION', conclusion: '已协助申请低保', ...more });
    expect((await conclude({})).code).toBe('REPORT_APPLICATIONS');
    expect((await conclude({ applicationIds: ['aa_nowhere'] })).code).toBe('REPORT_APPLICATIONS');
    expect((await conclude({ outcome: 'NO_NEED', applicationIds: [one.id] })).code).toBe('REPORT_APPLICATIONS');
    expect((await conclude({ applicationIds: [one.id] })).code).toBe('done');
    const { data } = await subgraph.execute('query ($id: ID!) { proactiveReport(id: $id) { applications { id status } } }', { id: (await stored()).id }).asClaims(actors.county);
    expect(data.proactiveReport.applications).toEqual([{ id: one.id, status: 'DRAFT' }]);
  });

  it('is refused where it says nothing, too much, or nowhere, and about a child alone', async () => {
    expect((await report(neighbour, { text: ' ' })).answer.data.reportHardship.userErrors).toEqual([{ code: 'BAD_USER_INPUT', path: ['input', 'text'] }]);
    expect((await report(neighbour, { text: '很'.repeat(501) })).code).toBe('BAD_USER_INPUT');
    expect((await report(neighbour, { division: '620102' })).code).toBe('DIVISION_LEVEL');
    expect(await subgraph.em().count(ReportReceipt)).toBe(0);
    await report();
    const assign = (more: Record<string, unknown>) => step('assignHardshipReport', actors.clerk, { instructions: '入户', ...more }).then(({ code }) => code);
    expect(await assign({ residentId: 'r_child', birthDate: '2012-01-01' })).toBe('REPORT_ABOUT_CHILD');
    expect(await assign({ residentId: 'r_child' })).toBe('BAD_USER_INPUT');
    expect(await assign({ division: '620103001001' })).toBe('DIVISION_LEVEL');
  });

  it('is taken from one account so many times a day and no more, two at once included; from offices as often as they come', async () => {
    const codes = await Promise.all(Array.from({ length: 7 }, () => report().then(({ code }) => code)));
    expect(codes.toSorted()).toEqual(['REPORTS_TOO_MANY', 'REPORTS_TOO_MANY', ...Array.from({ length: 5 }, () => 'done')]);
    expect((await report(worker)).code).toBe('done');
    expect(await Promise.all(Array.from({ length: 7 }, () => report(actors.village).then(({ code }) => code)))).toEqual(Array.from({ length: 7 }, () => 'done'));
  });

  it('is taken once where it is sent twice, and the receipt is the same', async () => {
    const [first, second] = await Promise.all([report(neighbour, { clientMutationId: 'twice' }), report(neighbour, { clientMutationId: 'twice' })]);
    expect([first.result, await subgraph.em().count(ProactiveReport)]).toEqual([second.result, 1]);
    expect((await report(clerkOfHotline, { clientMutationId: 'line' })).result).toEqual((await report(clerkOfHotline, { clientMutationId: 'line' })).result);
  });

  it('has one effect where two officers assign it at once', async () => {
    await report();
    const { id } = await stored();
    const codes = await Promise.all([actors.clerk, actors.county].map((as) => makeStep(subgraph, 'assignHardshipReport', as, { id, expectedVersion: 1, instructions: '入户' }).then(({ code }) => code)));
    expect(codes.toSorted()).toEqual(['CONFLICT_VERSION', 'done']);
  });
});

describe('who reported', () => {
  const everything = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Resident { id proactiveReports { id text reporterKind reporter { kind name { value } } timeline { actorRole } } } } }';
  const about = { r: [{ __typename: 'Resident', id: 'r_reported' }] };

  it('is told to the county approver alone, masked to the auditor, and to no other officer', async () => {
    await assigned();
    const ask = async (as: typeof neighbour) => {
      const { data, codes } = await subgraph.execute('query ($id: ID!) { proactiveReport(id: $id) { status reporter { kind name { value masked } phone { value } } } }', { id: (await stored()).id }).asClaims(as);
      return [data.proactiveReport, codes];
    };
    expect(await ask(actors.approver)).toEqual([{ status: 'ASSIGNED', reporter: { kind: 'CITIZEN', name: { value: '李邻居', masked: false }, phone: { value: '10001000001' } } }, {}]);
    for (const as of [actors.village, actors.clerk, actors.county, somebody('prefecture', 'pref.assist', '6201')]) {
      expect(await ask(as)).toEqual([{ status: 'ASSIGNED', reporter: null }, { 'proactiveReport.reporter': 'FORBIDDEN_FIELD' }]);
    }
    const [audited] = await ask(claimsOf('auditor'));
    expect(audited).toMatchObject({ reporter: { kind: null, name: { value: '已保密', masked: true }, phone: { value: '已保密' } } });
  });

  it('cannot be read by the reported person, nor that there is a report, by any way', async () => {
    await visited();
    const { id } = await stored();
    const own = await subgraph.execute(everything, about).asClaims(reported);
    expect([own.data._entities[0].proactiveReports, own.codes]).toEqual([null, { '_entities.0.proactiveReports': 'FORBIDDEN_FIELD' }]);
    const roots = await subgraph.execute('query ($id: ID!) { proactiveReport(id: $id) { id } proactiveReports { totalCount } proactiveReportSummary { received } myReports { number } }', { id }).asClaims(reported);
    expect(roots.data).toEqual({ proactiveReport: null, proactiveReports: { totalCount: 0 }, proactiveReportSummary: { received: 0 }, myReports: [] });
    expect((await step('assignHardshipReport', reported, { instructions: '撤销' })).code).toBe('FORBIDDEN_ACTION');
    const officers = await subgraph.execute(everything, about).asClaims(actors.clerk);
    expect(officers.data._entities[0].proactiveReports[0]).toMatchObject({ text: facts.text, reporterKind: 'CITIZEN', reporter: null });
    expect(JSON.stringify(officers.data)).not.toMatch(/李邻居|r_neighbour|u_neighbour/);
  });

  it('has a receipt with the state and nothing of the person, and a guardian not that of the ward', async () => {
    await visited();
    const mine = async (as: typeof neighbour) => (await subgraph.execute('{ myReports { number kind state answer } }').asClaims(as)).data.myReports;
    expect(await mine(neighbour)).toEqual([{ number: (await stored()).reportNo, kind: 'HARDSHIP_REPORT', state: 'IN_PROGRESS', answer: null }]);
    const { id } = await stored();
    const direct = await subgraph.execute('query ($id: ID!) { proactiveReport(id: $id) { status text } }', { id }).asClaims(neighbour);
    expect(direct.data.proactiveReport).toBeNull();
    await subgraph.em().nativeUpdate(ReportReceipt, {}, { residentId: 'r_ward' });
    expect(await mine(neighbour)).toEqual([]);
  });

  it('stays nobody where they wish so', async () => {
    await report(neighbour, { anonymous: true });
    expect(await subgraph.em().find(ReportReceipt, {})).toMatchObject([{ residentId: null, name: null, phone: null, reporterKind: 'CITIZEN' }]);
    const entry = await subgraph.em().findOneOrFail(TimelineEntry, { subjectId: (await stored()).id });
    expect(entry).toMatchObject({ event: 'reportHardship', actorId: 'anonymous', actorRole: 'citizen' });
  });

  it('is in no column of the report, no event handed on and no remark', async () => {
    await visited();
    const rows = [await subgraph.em().find(ProactiveReport, {}), await subgraph.em().find(OutboxEntry, {}), (await subgraph.em().find(TimelineEntry, {})).map(({ note }) => note)];
    expect(JSON.stringify(rows)).not.toMatch(/李邻居|10001000001|r_neighbour|u_neighbour/);
  });
});

describe('a call to a hotline', () => {
  const call = { division: VILLAGE, topic: '02', text: '家中失火，无处可住', callerName: '赵来电', callerPhone: '10001000002' };
  const log = (more: Record<string, unknown> = {}) => makeStep(subgraph, 'logHotlineCall', clerkOfHotline, { ...call, ...more });

  it('becomes a report of hardship whose reporter is the caller, once', async () => {
    const { result: { number: callNo, state } } = await log();
    expect([callNo, state]).toEqual(['RX6201022021000001', 'RECEIVED']);
    const convert = () => makeStep(subgraph, 'convertCallToCase', clerkOfHotline, { callNo, kind: 'HARDSHIP_REPORT', place: '二社', urgency: 'URGENT' });
    const both = await Promise.all([convert(), convert()]);
    expect(both.map(({ code }) => code).toSorted()).toEqual(['STATE_TRANSITION', 'done']);
    expect(await stored()).toMatchObject({ status: 'RECEIVED', reporterKind: 'HOTLINE', text: call.text, place: '二社' });
    const { data } = await subgraph.execute('{ proactiveReports { edges { node { reporter { kind name { value } } } } } }').asClaims(actors.approver);
    expect(data.proactiveReports.edges[0].node.reporter).toEqual({ kind: 'HOTLINE', name: { value: '赵来电' } });
  });

  it('is left as it was where what it is turned into is refused', async () => {
    const { result: { number: callNo } } = await log({ division: '620102' });
    const convert = (more: Record<string, unknown>) => makeStep(subgraph, 'convertCallToCase', clerkOfHotline, { callNo, kind: 'HARDSHIP_REPORT', ...more });
    expect((await convert({ place: '二社' })).code).toBe('DIVISION_LEVEL');
    expect((await convert({ place: ' ', division: TOWNSHIP })).code).toBe('BAD_USER_INPUT');
    expect((await convert({ kind: 'INTAKE_NOTE' })).code).toBe('BAD_USER_INPUT');
    expect((await convert({ kind: 'INTAKE_NOTE', intakeNote: '拟到窗口申请临时救助' })).code).toBe('done');
    const { data } = await subgraph.execute('{ hotlineCalls(filter: { caseKind: INTAKE_NOTE }) { edges { node { status intakeNote caller { kind } } } } }').asClaims(actors.county);
    expect(data.hotlineCalls.edges[0].node).toEqual({ status: 'CONVERTED', intakeNote: '拟到窗口申请临时救助', caller: null });
  });

  it('is out of reach of every other clerk, and of all searching', async () => {
    const { result: { number: callNo } } = await log({ topic: '01' });
    const other = somebody('other', 'hotline');
    expect((await makeStep(subgraph, 'closeHotlineCall', other, { callNo })).code).toBe('NOT_FOUND');
    expect((await makeStep(subgraph, 'closeHotlineCall', actors.elsewhere, { callNo })).code).toBe('FORBIDDEN_ACTION');
    const { data, codes } = await subgraph.execute('{ hotlineCalls { totalCount } }').asClaims(clerkOfHotline);
    expect([data.hotlineCalls, codes]).toEqual([null, { hotlineCalls: 'FORBIDDEN_FIELD' }]);
    expect((await subgraph.execute('{ assistanceApplications { totalCount } publicNotices(filter: { division: "620102" }) { totalCount } }').asClaims(clerkOfHotline)).codes).toEqual({ assistanceApplications: 'FORBIDDEN_FIELD' });
    expect((await mustStep(subgraph, 'closeHotlineCall', clerkOfHotline, { callNo })).state).toBe('ANSWERED');
    expect((await log({ topic: '77' })).code).toBe('BAD_USER_INPUT');
    expect((await makeStep(subgraph, 'logHotlineCall', neighbour, call)).code).toBe('FORBIDDEN_ACTION');
  });
});

describe('a list of reports', () => {
  it('costs as many statements for twenty as for two', async () => {
    const list = (first: number) => subgraph.execute(`{ proactiveReports(first: ${first}) { edges { node { id reportNo dueAt reporter { kind } applications { id } clocks { name } timeline { event } } } } }`).asClaims(actors.approver);
    for (let i = 0; i < 20; i++) await report(actors.village);
    const [two, twenty] = [await list(2), await list(20)];
    expect([twenty.data.proactiveReports.edges.length, twenty.statements]).toEqual([20, two.statements]);
  });
});
