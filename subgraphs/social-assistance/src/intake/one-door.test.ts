import { setToday } from '@civil/subgraph-kernel';
import { createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { socialAssistance } from '../subgraph.js';
import { actors, ApplicationStory, insertStandards, TOWNSHIP, VILLAGE } from '../testing/application-story.js';
import { ReliefStory } from '../testing/aid-story.js';

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await createTestSubgraph(socialAssistance);
  await insertStandards(subgraph);
  await new ReliefStory(subgraph, 'fund').must('allocateReserve', 'county', { division: TOWNSHIP, amount: '5000.00' });
});
afterEach(() => setToday('2021-12-31'));
afterAll(() => subgraph.close());

const slip = (more: Record<string, unknown> = {}) => ({ division: TOWNSHIP, applicantName: '李小三', phone: '10012345678', matter: '孩子学费困难，询问救助', ...more });
const received = (more: Record<string, unknown> = {}): Promise<ReliefStory> => new ReliefStory(subgraph, 'intake').must('acceptIntake', 'clerk', slip(more));
const answer = { result: 'HANDLED', answer: '已由教育部门给予助学金' };

describe('an intake', () => {
  it('is received at the desk, passed on, returned, passed on again, and answered', async () => {
    const one = await received();
    expect([one.last.state, one.last.slipNo, one.last.dueAt.slice(0, 10)]).toEqual(['RECEIVED', 'YM6201020012021000001', '2022-01-05']);
    await one.must('transferIntake', 'clerk', { department: 'HOUSING' });
    expect([one.last.state, one.last.department, one.last.dueAt.slice(0, 10)]).toEqual(['FORWARDED', 'HOUSING', '2022-01-17']);
    expect((await one.make('returnIntake', 'county', { reason: ' ' })).code).toBe('REASON_REQUIRED');
    expect((await one.make('returnIntake', 'clerk', { reason: '应由教育部门办理' })).code).toBe('FORBIDDEN_ACTION');
    await one.must('returnIntake', 'county', { reason: '应由教育部门办理' });
    expect([one.last.state, one.last.department, one.last.dueAt.slice(0, 10)]).toEqual(['RETURNED', null, '2022-01-05']);
    await one.must('transferIntake', 'clerk', { department: 'EDUCATION' });
    expect((await one.make('concludeIntake', 'county', { ...answer, answer: '' })).code).toBe('BAD_USER_INPUT');
    await one.must('concludeIntake', 'county', answer);
    expect([one.last.state, one.last.dueAt]).toEqual(['DONE', null]);
    expect((await one.make('transferIntake', 'clerk', { department: 'HEALTH' })).code).toBe('STATE_TRANSITION');
  });

  it('is received for the own township only', async () => {
    const refused = async (more: Record<string, unknown>) => (await new ReliefStory(subgraph, 'intake').make('acceptIntake', 'clerk', slip(more))).code;
    expect([await refused({ division: '620103001' }), await refused({ division: VILLAGE }), await refused({ matter: ' ' }), await refused({ residentId: 'r1' })]).toEqual(['FORBIDDEN_ROW', 'DIVISION_LEVEL', 'BAD_USER_INPUT', 'BAD_USER_INPUT']);
  });

  it('becomes an application or an aid of the same township, and of no other', async () => {
    const draft = await new ApplicationStory(subgraph).draft();
    const aid = new ReliefStory(subgraph);
    await aid.urgent();
    const one = await received({ residentId: 'r1', birthDate: '1980-05-01' });
    const opened = { result: 'APPLICATION_OPENED', answer: '已代为填写低保申请', applicationId: draft.id };
    expect((await one.make('concludeIntake', 'clerk', { ...opened, applicationId: null })).code).toBe('LINK_NOT_FOUND');
    expect((await one.make('concludeIntake', 'clerk', { ...opened, applicationId: aid.id })).code).toBe('LINK_NOT_FOUND');
    expect((await one.make('concludeIntake', 'clerk', { ...opened, result: 'AID_OPENED' })).code).toBe('LINK_NOT_FOUND');
    await one.must('concludeIntake', 'clerk', opened);
    const two = await received();
    await two.must('concludeIntake', 'clerk', { result: 'AID_OPENED', answer: '已先行救助', aidId: aid.id });
    const text = '{ intakes(state: [DONE]) { edges { node { id application { id } aid { id } } } } }';
    const { data } = await subgraph.execute(text).asClaims(actors.county);
    expect(data.intakes.edges.map(({ node }: { node: unknown }) => node)).toEqual(expect.arrayContaining([{ id: one.id, application: { id: draft.id }, aid: null }, { id: two.id, application: null, aid: { id: aid.id } }]));
  });

  it('is listed by place, state and lateness, in the scope of the viewer and at the cost of one page', async () => {
    const one = await received({ division: TOWNSHIP });
    const list = async (args: string, claims = actors.county) => (await subgraph.execute(`{ intakes(${args}) { totalCount edges { node { id clocks { name overdue } timeline { event } } } } }`).asClaims(claims));
    expect((await list('state: [RECEIVED], overdue: true')).data.intakes.totalCount).toBe(0);
    setToday('2022-01-06');
    const late = await list(`scope: { code: "${TOWNSHIP}" }, state: [RECEIVED], overdue: true`);
    expect(late.data.intakes.edges).toEqual([{ node: { id: one.id, clocks: [{ name: 'forward', overdue: true }], timeline: [{ event: 'acceptIntake' }] } }]);
    expect((await list('scope: { code: "620103" }')).data.intakes.totalCount).toBe(0);
    expect((await list('first: 5', actors.elsewhere)).data.intakes.totalCount).toBe(0);
    expect((await list('first: 3')).statements).toBe((await list('first: 2')).statements);
  });

  it('made twice by one request is made once', async () => {
    const [one, again] = [await received({ clientMutationId: 'one-slip' }), await received({ clientMutationId: 'one-slip' })];
    expect([again.id, again.last.slipNo]).toEqual([one.id, one.last.slipNo]);
  });

  it('shows who came masked to the province and whole to the county, and what they ask for to no village', async () => {
    const one = await received();
    const text = 'query ($id: ID!) { intake(id: $id) { applicantName { value masked } phone { value } matter } }';
    expect((await subgraph.execute(text, { id: one.id }).asClaims(actors.county)).data.intake).toEqual({ applicantName: { value: '李小三', masked: false }, phone: { value: '10012345678' }, matter: '孩子学费困难，询问救助' });
    const province = await subgraph.execute(text, { id: one.id }).as('prov.assist', '620000');
    expect([province.data.intake.applicantName, province.data.intake.phone, province.data.intake.matter]).toEqual([{ value: '李*三', masked: true }, { value: '100****5678' }, null]);
    expect((await subgraph.execute(text, { id: one.id }).asClaims(actors.village)).data.intake).toBeNull();
  });
});

describe('an urgent case', () => {
  const report = { village: VILLAGE, reporter: 'NEIGHBOUR', report: '老人独居，房屋漏雨无法居住' };
  const reported = (more: Record<string, unknown> = {}, as: keyof typeof actors = 'village'): Promise<ReliefStory> => new ReliefStory(subgraph, 'urgentCase').must('reportUrgentCase', as, { ...report, ...more });

  it('is reported, triaged, met on where it is complex, solved, and reviewed by somebody else', async () => {
    const aid = new ReliefStory(subgraph);
    await aid.urgent({ applicantId: 'r7', recipients: [{ residentId: 'r7', birthDate: '1950-05-01' }] });
    const one = await reported({ residentId: 'r7', birthDate: '1950-05-01' });
    expect(one.last.status).toBe('REPORTED');
    await one.must('triageUrgentCase', 'clerk', { urgency: 'HIGH', complex: true });
    const solution = { solution: '先行救助并安排临时住所', aidId: aid.id };
    expect((await one.make('solveUrgentCase', 'clerk', solution)).code).toBe('MEETING_REQUIRED');
    expect((await one.make('holdCaseMeeting', 'county', { departments: ['HOUSING', 'HOUSING'], conclusion: '修缮住房' })).code).toBe('DEPARTMENT_REQUIRED');
    await one.must('holdCaseMeeting', 'county', { departments: ['HOUSING', 'CIVIL_AFFAIRS'], conclusion: '修缮住房' });
    expect((await one.make('solveUrgentCase', 'county', { ...solution, aidId: 'ta_none' })).code).toBe('LINK_NOT_FOUND');
    await one.must('solveUrgentCase', 'county', solution);
    expect((await one.make('reviewUrgentCase', 'county', { review: 'RELIEVED' })).code).toBe('MAKER_IS_CHECKER');
    await one.must('reviewUrgentCase', { ...actors.county, sub: 'u_reviewing' }, { review: 'RELIEVED' });
    expect([one.last.status, one.last.dueAt]).toEqual(['REVIEWED', null]);
    const text = 'query ($id: ID!) { caseMeeting(id: $id) { departments metOn aid { id urgentCases { id } } timeline { event } clocks { name stoppedAt } } }';
    const { data } = await subgraph.execute(text, { id: one.id }).asClaims(actors.county);
    expect(data.caseMeeting).toMatchObject({ departments: ['HOUSING', 'CIVIL_AFFAIRS'], metOn: '2021-12-31', aid: { id: aid.id, urgentCases: [{ id: one.id }] } });
    expect(data.caseMeeting.timeline.map(({ event }: { event: string }) => event)).toEqual(['reportUrgentCase', 'triageUrgentCase', 'holdCaseMeeting', 'solveUrgentCase', 'reviewUrgentCase']);
  });

  it('is late where nobody responds within a day of the report', async () => {
    const one = await reported();
    setToday('2022-01-02');
    const list = async (filter: string) => (await subgraph.execute(`{ caseMeetings(filter: ${filter}) { edges { node { id } } } }`).asClaims(actors.county)).data.caseMeetings.edges;
    expect(await list(`{ scope: { code: "${TOWNSHIP}" }, status: [REPORTED], overdue: true }`)).toEqual([{ node: { id: one.id } }]);
    expect(await list('{ status: [REPORTED], overdue: false }')).toEqual([]);
    await one.must('triageUrgentCase', 'clerk', { urgency: 'LOW', complex: false });
    await one.must('solveUrgentCase', 'clerk', { solution: '联系子女接回' });
    expect(one.last.status).toBe('SOLVED');
  });

  it('is reported by citizens for themselves and by officers for their own place', async () => {
    const make = async (as: keyof typeof actors, more: Record<string, unknown> = {}) => (await new ReliefStory(subgraph, 'urgentCase').make('reportUrgentCase', as, { ...report, ...more })).code;
    expect(await make('applicant', { residentId: 'r1', birthDate: '1980-05-01', reporter: 'SELF' })).toBe('done');
    expect([await make('applicant', { residentId: 'r9', birthDate: '1980-05-01' }), await make('applicant'), await make('elsewhere')]).toEqual(['FORBIDDEN_ROW', 'FORBIDDEN_ROW', 'FORBIDDEN_ROW']);
    expect([await make('village', { village: TOWNSHIP }), await make('village', { residentId: 'r1' }), await make('village', { report: '' })]).toEqual(['DIVISION_LEVEL', 'BAD_USER_INPUT', 'BAD_USER_INPUT']);
  });

  it('keeps what was said, and what the reporter is to the person, from the village', async () => {
    const one = await reported({}, 'clerk');
    const text = 'query ($id: ID!) { caseMeeting(id: $id) { status reporter report } }';
    const { data, codes } = await subgraph.execute(text, { id: one.id }).asClaims(actors.village);
    expect([data.caseMeeting, codes]).toEqual([{ status: 'REPORTED', reporter: null, report: null }, { 'caseMeeting.reporter': 'FORBIDDEN_FIELD', 'caseMeeting.report': 'FORBIDDEN_FIELD' }]);
    expect((await subgraph.execute(text, { id: one.id }).asClaims(actors.elsewhere)).data.caseMeeting).toBeNull();
    const about = await reported({ residentId: 'r1', birthDate: '1980-05-01' });
    expect((await subgraph.execute(text, { id: about.id }).asClaims(actors.applicant)).data.caseMeeting).toBeNull();
  });
});
