import { createWorld, type DemoResident } from '@civil/demo-data';
import type { Claims } from '@civil/schema/identity';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../kit/ask.js';
import { actor, paper, Walk, walkedCounties } from '../kit/walk.js';

/** What people hand in and are told, walked through the gateway by those of one county that no other walk goes to. */
const [COUNTY] = walkedCounties.channels;
const world = createWorld({ scale: 'demo' });
const adults = world.residents.filter((one) => one.countyCode === COUNTY && one.adultOn <= world.asOf && !one.deathDate && one.hukouDivision);
const benefit = world.assistance.find(({ countyCode, status, program, careForm }) => countyCode === COUNTY && status === 'ACTIVE' && program === 'DIBAO' && careForm !== 'CENTRALIZED');
const assisted = new Set(world.assistance.filter(({ program }) => program === 'DIBAO' || program === 'TEKUN').flatMap(({ beneficiaryIds }) => beneficiaryIds));
const [reported, neighbour] = adults.filter(({ coLivingHouseholdId }) => coLivingHouseholdId) as [DemoResident, DemoResident];
const applicant = adults.find((one) => !assisted.has(one.id) && one !== reported && one !== neighbour) as DemoResident;

const village = reported.residenceDivision;
const township = village.slice(0, 9);
const citizen = ({ id }: DemoResident): Claims => actor(`citizen_${id}`, 'citizen', undefined, { residentId: id });
const assistant = actor('assistant', 'village', village);
const clerk = actor('channel_clerk', 'town.assist', township);
const county = actor('channel_county', 'county.assist', COUNTY);
const approver = actor('channel_approver', 'county.assist.approver', COUNTY);
const prefecture = actor('channel_prefecture', 'pref.assist', COUNTY.slice(0, 4));
const line = actor('channel_line', 'hotline');

let walk: Walk;
let assistance: Walk;
beforeAll(() => {
  walk = new Walk('channels');
  assistance = new Walk('assistance');
});

const reportOf = async (reportNo: string, as: Claims) => {
  const { data } = await ask('query ($scope: DivisionScope) { proactiveReports(filter: { scope: $scope }, first: 100) { edges { node { id reportNo version status } } } }', { scope: { code: COUNTY } }).asClaims(as);
  return data.proactiveReports.edges.map(({ node }: { node: { reportNo: string } }) => node).find((one: { reportNo: string }) => one.reportNo === reportNo);
};
const complaintOf = async (complaintNo: string) => {
  const { data } = await ask('query ($scope: DivisionScope) { complaints(filter: { scope: $scope }, first: 100) { edges { node { id complaintNo version status } } } }', { scope: { code: COUNTY } }).asClaims(county);
  return data.complaints.edges.map(({ node }: { node: { complaintNo: string } }) => node).find((one: { complaintNo: string }) => one.complaintNo === complaintNo);
};
const stateOf = async (as: Claims, number: string) => (await walk.read('MyReports', as)).data.myReports.find((one: { number: string }) => one.number === number);

describe('a report of hardship', () => {
  it('goes from a neighbour to a conclusion, and the neighbour alone follows its state', async () => {
    const { receipt } = await walk.must('ReportHardship', citizen(neighbour), { division: village, place: '村口', text: '邻居断粮', urgency: 'URGENT', contactName: '邻居甲', contactPhone: '10001230001' });
    const found = await reportOf(receipt.number, clerk);
    const assigned = await walk.must('AssignHardshipReport', clerk, {
      id: found.id, expectedVersion: found.version, instructions: '今日入户', residentId: reported.id, birthDate: reported.birthDate, householdId: reported.coLivingHouseholdId,
    });
    const visited = await walk.must('RecordHardshipVisit', assistant, { id: found.id, expectedVersion: assigned.report.version, met: true, finding: '属实，已送生活物资' });
    expect(await stateOf(citizen(neighbour), receipt.number)).toMatchObject({ state: 'IN_PROGRESS' });
    await walk.must('ConcludeHardshipReport', clerk, { id: found.id, expectedVersion: visited.report.version, outcome: 'REFERRED', conclusion: '转介慈善力量' });
    expect(await stateOf(citizen(neighbour), receipt.number)).toMatchObject({ state: 'DONE' });
    expect(await stateOf(citizen(reported), receipt.number)).toBeUndefined();
  });

  it('is not in the file of the person reported as they see it; officers see it there, and the approver who reported', async () => {
    const own = await ask('query ($id: ID!) { resident(id: $id) { id proactiveReports { text reporter { name { value } } } } }', { id: reported.id }).asClaims(citizen(reported));
    expect([own.data.resident.proactiveReports, Object.values(own.codes)]).toEqual([null, ['FORBIDDEN_FIELD']]);
    const officer = await ask('query ($id: ID!) { resident(id: $id) { proactiveReports { text reporter { name { value } } } } }', { id: reported.id }).asClaims(approver);
    expect(officer.data.resident.proactiveReports).toEqual([{ text: '邻居断粮', reporter: { name: { value: '邻居甲' } } }]);
    const clerks = await ask('query ($id: ID!) { resident(id: $id) { proactiveReports { text reporter { name { value } } } } }', { id: reported.id }).asClaims(clerk);
    expect(clerks.data.resident.proactiveReports).toEqual([{ text: '邻居断粮', reporter: null }]);
  });
});

describe('a call to a hotline', () => {
  it('becomes a report, a complaint or a note, or is answered; the clerk reads nothing', async () => {
    const call = async (topic: string): Promise<string> => (await walk.must('LogHotlineCall', line, { division: village, topic, text: '来电求助', callerName: '来电人', callerPhone: '10001230002' })).receipt.number;
    const { receipt } = await walk.must('ConvertCallToCase', line, { callNo: await call('02'), kind: 'HARDSHIP_REPORT', place: '二社' });
    expect(await reportOf(receipt.number, county)).toMatchObject({ status: 'RECEIVED' });
    await walk.must('CloseHotlineCall', line, { callNo: await call('01') });
    expect((await walk.read('HotlineCalls', line)).data?.hotlineCalls ?? null).toBeNull();
    const other = actor('channel_other', 'hotline');
    expect((await walk.step('ConvertCallToCase', other, { callNo: await call('03'), kind: 'COMPLAINT' })).code).toBe('NOT_FOUND');
  });
});

describe('a complaint', () => {
  const file = async (more: Record<string, unknown> = {}) => (await walk.must('FileComplaint', citizen(neighbour), { division: township, topic: '04', channel: '01', text: '久拖不办', ...more })).receipt.number as string;

  it('is declined, or answered and then answered above', async () => {
    const first = await complaintOf(await file({ anonymous: true }));
    await walk.must('DeclineComplaint', county, { id: first.id, expectedVersion: first.version, reason: '不属于社会救助事项' });
    const number = await file();
    const second = await complaintOf(number);
    const accepted = await walk.must('AcceptComplaint', county, { id: second.id, expectedVersion: second.version });
    await walk.must('AnswerComplaint', county, { id: second.id, expectedVersion: accepted.complaint.version, upheld: true, answer: '已督办' });
    expect(await stateOf(citizen(neighbour), number)).toMatchObject({ state: 'ANSWERED', answer: '已督办' });
    await walk.must('EscalateComplaint', citizen(neighbour), { complaintNo: number, reason: '未整改' });
    const third = await complaintOf(number);
    await walk.must('AnswerEscalation', prefecture, { id: third.id, expectedVersion: third.version, upheld: true, answer: '责令整改' });
    expect(await stateOf(citizen(neighbour), number)).toMatchObject({ state: 'DONE', answer: '责令整改' });
    expect((await ask('query ($id: ID!) { complaint(id: $id) { id } }', { id: third.id }).asClaims(clerk)).data.complaint).toBeNull();
  });

  it('opens of itself where a concluded application is rated badly', async () => {
    const division = applicant.hukouDivision as string;
    const own = actor('channel_own_clerk', 'town.assist', division.slice(0, 9));
    const self = citizen(applicant);
    const details = {
      program: 'DIBAO', applicantId: applicant.id, applicantName: applicant.name, singlePersonBasis: '5', applyDivision: division.slice(0, 9), hukouDivision: division, residenceDivision: applicant.residenceDivision,
      urbanRural: applicant.hukouNature, channel: 'MOBILE', povertyCause: ['1'], kinDisclosure: false, members: [{ residentId: applicant.id, relation: '01', birthDate: applicant.birthDate }],
    };
    let { application } = await assistance.must('DraftApplication', self, { details });
    const next = async (operation: string, as: Claims, more: Record<string, unknown> = {}) => {
      ({ application } = await assistance.must(operation, as, { id: application.id, expectedVersion: application.version, ...more }));
    };
    await next('SubmitApplication', self, { signedBy: [applicant.id], documents: [paper('ID_CARD'), paper('AUTHORISATION_LETTER')] });
    expect((await walk.step('RateService', self, { applicationId: application.id, rating: 1 })).code).toBe('RATING_TOO_EARLY');
    await next('AcceptApplication', own);
    await next('TerminateApplication', own, { ground: 'NON_COOPERATION' });
    await walk.must('RateService', self, { applicationId: application.id, rating: 1, comment: '态度生硬' });
    const { data } = await walk.read('Complaints', county, { filter: { topic: ['08'], scope: { code: COUNTY } }, first: 20 });
    expect(data.complaints.edges.map(({ node }: { node: { caseNo: string } }) => node.caseNo)).toContain(application.caseNo);
  });
});

describe('a village assistant', () => {
  it('is hired, trained, and leaves; the county enters its meetings', async () => {
    const { assistant: hired } = await walk.must('HireAssistant', clerk, { division: village, name: '新协理', hiredBy: 'PURCHASE', since: '2021-12-01' });
    const trained = await walk.must('RecordAssistantTraining', county, { id: hired.id, expectedVersion: hired.version, on: '2021-12-10', subject: '主动发现', hours: 4 });
    await walk.must('EndAssistantService', clerk, { id: hired.id, expectedVersion: trained.assistant.version, on: world.asOf });
    await walk.must('RecordCoordination', county, { kind: 'MEETING', division: COUNTY, on: '2021-12-20', subject: '冬春救助', units: 9 });
  });

  it('visits the households on a benefit, and their card is issued and printed', async () => {
    if (!benefit) throw new Error('the county has no benefit to visit');
    const home = world.byId.households.get(benefit.householdId ?? '')?.divisionCode ?? world.byId.residents.get(benefit.beneficiaryIds[0] ?? '')?.residenceDivision ?? '';
    await walk.must('RecordDutyVisit', actor('channel_visitor', 'village', home), { enrollmentId: benefit.id, findings: ['01'] });
    const of = actor('channel_card', 'town.assist', benefit.divisionCode);
    const { card } = await walk.must('IssueInformationCard', of, { enrollmentId: benefit.id, handlerName: '钱经办', handlerUnit: '镇社会事务办' });
    expect(card).toMatchObject({ outdated: false, handlerName: '钱经办' });
    const { data } = await walk.read('InformationCard', of, { enrollmentId: benefit.id });
    expect(data.informationCard.printable).toContain('救助明白卡');
    const stranger = await walk.read('InformationCard', citizen(neighbour), { enrollmentId: benefit.id });
    expect(stranger.data.informationCard).toBeNull();
  });
});

describe('the trusted operations', () => {
  it('have each been made', () => expect(walk.notMade).toEqual([]));
});
