import type { RoleCode } from '@civil/schema/access';
import type { Claims } from '@civil/schema/identity';
import { CaseSerial, NEVER, RequestRecord, RunningClock, setToday, TimelineEntry } from '@civil/subgraph-kernel';
import { claimsOf, createTestSubgraph, type IdentityDetails, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ServiceApplication, ServiceApplicationStatus } from '../service-application/service-application.entity.js';
import { emptyApplication } from '../service-application/service-application-steps.js';
import { platform } from '../subgraph.js';
import { makeStep } from '../testing/make-step.js';
import { closeAnsweredComplaints } from './close-complaints.js';
import { ComplaintReceipt } from './complaint-receipt.entity.js';
import { ServiceComplaint } from './service-complaint.entity.js';

const TODAY = '2021-12-31';
let subgraph: TestSubgraph;
beforeAll(async () => { subgraph = await createTestSubgraph(platform); });
beforeEach(async () => {
  for (const record of [ServiceComplaint, ComplaintReceipt, RunningClock, RequestRecord, CaseSerial, ServiceApplication]) await subgraph.em().nativeDelete(record as typeof ServiceComplaint, {});
});
afterEach(() => setToday(TODAY));
afterAll(() => subgraph.close());

const somebody = (name: string, role: RoleCode, division?: string, details: IdentityDetails = {}): Claims => ({ ...claimsOf(role, division, details), sub: `u_${name}` });
const complainant = somebody('complainant', 'citizen', undefined, { residentId: 'r_1' });
const county = somebody('county', 'county.places', '620102');
const approver = somebody('approver', 'county.places.approver', '620102');
const above = somebody('above', 'pref.places', '6201');
const otherLine = somebody('other', 'county.assist', '620102');
const facts = { domain: 'PLACES', division: '620102001', topic: '02', channel: '01', text: '路牌申请三个月没有回音', contactName: '孙投诉', contactPhone: '10001000003' };

const file = (as = complainant, more: Record<string, unknown> = {}) => makeStep(subgraph, 'fileServiceComplaint', 'receipt { complaintNo domain status answer }', as, { ...facts, ...more });
const stored = async (): Promise<ServiceComplaint> => (await subgraph.em().find(ServiceComplaint, {}, { orderBy: { id: 'desc' } }))[0] as ServiceComplaint;
const step = async (event: string, as: Claims, input: Record<string, unknown> = {}) => {
  const { id, version } = await stored();
  return makeStep(subgraph, event, 'complaint { status upheld version }', as, { id, expectedVersion: version, ...input });
};
const answer = (as: Claims = county) => step('answerServiceComplaint', as, { upheld: true, answer: '已督促办结' });
const escalate = async (as = complainant) => makeStep(subgraph, 'escalateServiceComplaint', 'receipt { status }', as, { complaintNo: (await stored()).complaintNo, reason: '未见整改' });
const receipts = async (as = complainant) => (await subgraph.execute('{ myServiceComplaints { complaintNo status answer } }').asClaims(as)).data?.myServiceComplaints ?? null;
const clocks = async () => (await subgraph.em().find(RunningClock, { stoppedAt: null })).map(({ name, length, unit }) => [name, length, unit]);

describe('a complaint about a service', () => {
  it('goes to the county of its domain, is accepted, answered, and closed by the system when its time is over', async () => {
    expect((await file()).result.receipt).toEqual({ complaintNo: 'JD6201022021000001', domain: 'PLACES', status: 'FILED', answer: null });
    expect([await clocks(), (await stored()).divisionCode]).toEqual([[['complaint-acceptance', 15, 'DAY']], '620102']);
    expect((await answer()).code).toBe('STATE_TRANSITION');
    expect((await step('acceptServiceComplaint', county)).result.complaint.status).toBe('ACCEPTED');
    expect(await clocks()).toEqual([['complaint-answer', 60, 'DAY']]);
    expect((await answer()).result.complaint).toMatchObject({ status: 'ANSWERED', upheld: true });
    expect([await receipts(), await clocks()]).toEqual([[{ complaintNo: 'JD6201022021000001', status: 'ANSWERED', answer: '已督促办结' }], []]);
    setToday('2022-01-30');
    expect(await closeAnsweredComplaints(subgraph.em())).toBe(0);
    setToday('2022-01-31');
    expect([await closeAnsweredComplaints(subgraph.em()), await closeAnsweredComplaints(subgraph.em())]).toEqual([1, 0]);
    expect([(await stored()).status, (await receipts())[0].status]).toEqual(['CLOSED', 'CLOSED']);
  });

  it('is declined with the reason', async () => {
    await file();
    expect((await step('declineServiceComplaint', county, { reason: ' ' })).code).toBe('BAD_USER_INPUT');
    await step('declineServiceComplaint', county, { reason: '不属于地名事项' });
    expect(await receipts()).toEqual([{ complaintNo: 'JD6201022021000001', status: 'DECLINED', answer: '不属于地名事项' }]);
  });

  it('goes to the authority above where the answer does not satisfy, by the complainant alone and in time', async () => {
    await file();
    expect((await escalate()).code).toBe('STATE_TRANSITION');
    await step('acceptServiceComplaint', county);
    await answer();
    expect((await escalate(somebody('stranger', 'citizen', undefined, { residentId: 'r_2' }))).code).toBe('NOT_FOUND');
    setToday('2022-01-31');
    expect((await escalate()).code).toBe('CLOCK_EXPIRED');
    setToday('2022-01-30');
    expect((await escalate()).result.receipt.status).toBe('ESCALATED');
    const review = { upheld: false, answer: '维持原答复' };
    expect((await step('answerServiceEscalation', county, review)).code).toBe('FORBIDDEN_ACTION');
    for (const as of [somebody('far', 'pref.places', '6202'), somebody('line', 'pref.orgs', '6201')]) expect((await step('answerServiceEscalation', as, review)).code).toBe('NOT_FOUND');
    expect((await step('answerServiceEscalation', above, review)).result.complaint).toMatchObject({ status: 'CLOSED', upheld: false });
    expect((await receipts())[0]).toMatchObject({ status: 'CLOSED', answer: '维持原答复' });
  });

  it.each([
    ['DIVISION_LEVEL', { division: '6201' }], ['BAD_USER_INPUT', { domain: 'PLATFORM' }], ['BAD_USER_INPUT', { topic: '55' }], ['BAD_USER_INPUT', { channel: '55' }], ['BAD_USER_INPUT', { text: '' }],
    ['BAD_USER_INPUT', { contactName: '名'.repeat(51) }], ['BAD_USER_INPUT', { applicationCode: 'F'.repeat(33) }],
  ])('answers %s to one that does not hold', async (code, more) => {
    expect((await file(complainant, more)).code).toBe(code);
    expect(await subgraph.em().count(ServiceComplaint)).toBe(0);
  });

  it('is taken so often a day from one account, and as often as they come from an office', async () => {
    const codes: string[] = [];
    for (let number = 0; number < 6; number++) codes.push((await file()).code);
    expect(codes).toEqual(['done', 'done', 'done', 'done', 'done', 'COMPLAINTS_TOO_MANY']);
    const line = somebody('line', 'hotline');
    for (let number = 0; number < 6; number++) expect((await file(line)).code).toBe('done');
  });

  it('is filed by organisations and hotlines that see nothing of it, and not by the public without an account', async () => {
    const organisation = somebody('organisation', 'org', undefined, { organizationId: 'o_1' });
    for (const as of [organisation, somebody('line', 'hotline')]) {
      expect((await file(as)).code).toBe('done');
      expect(await receipts(as)).toEqual([]);
      const { data } = await subgraph.execute('{ serviceComplaints { totalCount } }').asClaims(as);
      expect(data?.serviceComplaints ?? null).toBeNull();
    }
    expect((await file(claimsOf('anon'))).code).toBe('FORBIDDEN_FIELD');
  });
});

describe('who answers', () => {
  it('is of the line and division, and has had no hand in the application', async () => {
    const application: ServiceApplication = Object.assign(emptyApplication(), {
      code: 'FW6201022021000009', itemCode: 'PN-01', domain: 'PLACES', divisionCode: '620102', applicantId: 'r_1', adultOn: '2000-01-01', receivedAt: new Date(), changedAt: new Date(), acceptedOn: TODAY, status: ServiceApplicationStatus.ACCEPTED,
      nextDueAt: NEVER,
    });
    await subgraph.em().insert(ServiceApplication, application);
    await subgraph.em().insert(TimelineEntry, { subjectId: application.id, at: new Date(), event: 'updateExternalStatus', fromState: 'HANDED_OVER', toState: 'ACCEPTED', actorId: 'u_county', actorRole: 'county.places', actorUnit: null, note: null } as never);
    await file(complainant, { applicationCode: application.code });
    for (const as of [otherLine, somebody('far', 'county.places', '620104')]) expect((await step('acceptServiceComplaint', as)).code).toBe('NOT_FOUND');
    expect((await step('acceptServiceComplaint', complainant)).code).toBe('FORBIDDEN_ACTION');
    expect((await step('acceptServiceComplaint', county, { expectedVersion: 9 })).code).toBe('CONFLICT_VERSION');
    await step('acceptServiceComplaint', county);
    expect((await answer(county)).code).toBe('MAKER_IS_CHECKER');
    expect((await answer(approver)).result.complaint.status).toBe('ANSWERED');
  });
});

describe('who reads a complaint', () => {
  const ask = async (as: Claims) => {
    const { data } = await subgraph.execute('query ($id: ID!) { serviceComplaint(id: $id) { text } serviceComplaints { totalCount } }', { id: (await stored()).id }).asClaims(as);
    return [data?.serviceComplaint?.text ?? null, data?.serviceComplaints?.totalCount ?? null];
  };

  it('is the county and above of its line and the auditor, never the township or the citizen by the register', async () => {
    await file();
    for (const as of [county, approver, above, somebody('auditor', 'auditor')]) expect(await ask(as)).toEqual([facts.text, 1]);
    for (const as of [otherLine, somebody('clerk', 'town.assist', '620102001'), somebody('village', 'village', '620102001001'), complainant]) expect(await ask(as)).toEqual([null, 0]);
  });

  it('learns who complained as the county approver of the line alone; the auditor that it is kept secret', async () => {
    await file();
    const who = async (as: Claims) => {
      const { data } = await subgraph.execute('{ serviceComplaints { edges { node { complainant { name { value masked } phone { value } } } } } }').asClaims(as);
      return data.serviceComplaints.edges[0]?.node.complainant ?? null;
    };
    expect(await who(approver)).toEqual({ name: { value: facts.contactName, masked: false }, phone: { value: facts.contactPhone } });
    expect(await who(somebody('auditor', 'auditor'))).toMatchObject({ name: { value: '已保密', masked: true } });
    for (const as of [county, above, somebody('line', 'county.assist.approver', '620102')]) expect(await who(as)).toBeNull();
  });

  it('finds nobody behind one that is anonymous', async () => {
    await file(complainant, { anonymous: true });
    const receipt = await subgraph.em().findOneOrFail(ComplaintReceipt, { divisionCode: '620102' });
    expect([receipt.residentId, receipt.name, receipt.phone, await receipts()]).toEqual([null, null, null, []]);
  });

  it('finds complaints by state, topic, domain, place, day and overdue clocks', async () => {
    await file();
    const count = async (filter: Record<string, unknown>) => (await subgraph.execute('query ($filter: ServiceComplaintFilter) { serviceComplaints(filter: $filter) { totalCount } }', { filter }).asClaims(county)).data.serviceComplaints.totalCount;
    for (const filter of [{ status: ['FILED'] }, { topic: ['02'] }, { domain: 'PLACES' }, { scope: { code: '620102' } }, { filedOn: { gte: TODAY } }, { overdue: false }]) expect(await count(filter)).toBe(1);
    for (const filter of [{ status: ['CLOSED'] }, { topic: ['01'] }, { domain: 'ORGS' }, { scope: { code: '620104' } }, { filedOn: { lte: '2021-12-30' } }, { overdue: true }]) expect(await count(filter)).toBe(0);
  });
});
