import { readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createWorld, demoApplications, type DemoResident } from '@civil/demo-data';
import type { RoleCode } from '@civil/schema/access';
import type { Claims } from '@civil/schema/identity';
import { claimsOf, type IdentityDetails } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { ask, askThis, post, signedIn } from '../kit/ask.js';
import { makeOwnDatabase, type OwnDatabase } from '../kit/own-database.js';
import { repository, type RunningGraph, startGraph } from '../kit/processes.js';

/**
 * The application for assistance, walked by its actors through the gateway: citizens and officers by trusted operations, the system by itself.
 * It changes what is stored, so it has a graph of its own, which is stopped and killed on the way and started again on a later day.
 */

const world = createWorld({ scale: 'demo' });
const taken = new Set([...demoApplications(world).flatMap(({ memberIds }) => memberIds), ...world.assistance.flatMap(({ beneficiaryIds }) => beneficiaryIds), ...Object.values(world.cast)]);
const isFree = (one: DemoResident): boolean => !taken.has(one.id) && !one.deathDate && one.countyCode === '620102' && one.hukouDivision?.slice(0, 9) === one.residenceDivision.slice(0, 9) && one.hukouNature === 'URBAN';
const residents = world.residents.filter((one) => isFree(one) && one.age >= 30 && one.age < 60);
const old = world.residents.find((one) => isFree(one) && one.age >= 65);
const [applicant, second, third, fourth] = residents as [DemoResident, DemoResident, DemoResident, DemoResident];
if (!fourth || !old) throw new Error('the demonstration data lack free residents of 620102');

const operations = join(repository, 'schema/operations/assistance');
const steps = readdirSync(operations).map((file) => /^mutation (\w+)/m.exec(readFileSync(join(operations, file), 'utf8'))?.[1]).filter((name) => name !== undefined);
const made = new Set<string>();

let graph: RunningGraph;
let database: OwnDatabase;
const startOn = async (today: string): Promise<void> => {
  graph = await startGraph({ ...(graph ? { dataDirectory: graph.dataDirectory } : {}), seeded: inject('seeded'), env: { CIVIL_TODAY: today, SUBGRAPH_TIMEOUT_MS: '20000', ...database.variables } });
  askThis(graph);
};
beforeAll(async () => {
  database = await makeOwnDatabase();
  await startOn('2021-12-31');
});
afterAll(async () => {
  await graph.stop();
  await database.drop();
  await rm(graph.dataDirectory, { recursive: true, force: true });
});

const actor = (name: string, role: RoleCode, division?: string, details: IdentityDetails = {}): Claims => ({ ...claimsOf(role, division, details), sub: `u_walk_${name}` });
let serial = 0;
const nameOf = (operation: string): string => operation.charAt(0).toLowerCase() + operation.slice(1);
const paper = (kind: string) => ({ kind, name: `${kind}.pdf`, bytes: 1000, sm3: 'b'.repeat(64) });

/** One application on its way. */
class Walk {
  id = '';
  version = 0;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever shape it asked for
  last: any;
  readonly clerk: Claims;
  readonly reviewer: Claims;
  readonly self: Claims;
  readonly county = actor('county', 'county.assist', '620102');
  readonly approver = actor('approver', 'county.assist.approver', '620102');

  constructor(readonly person: DemoResident) {
    const township = person.residenceDivision.slice(0, 9);
    this.clerk = actor('clerk', 'town.assist', township);
    this.reviewer = actor('reviewer', 'town.assist', township);
    this.self = actor(person.id, 'citizen', undefined, { residentId: person.id });
  }

  details(more: Record<string, unknown> = {}): Record<string, unknown> {
    const { id, name, birthDate, residenceDivision, hukouDivision } = this.person;
    return {
      program: 'DIBAO', applicantId: id, applicantName: name, singlePersonBasis: '5', applyDivision: residenceDivision.slice(0, 9), hukouDivision, residenceDivision, urbanRural: 'URBAN', channel: 'MOBILE',
      povertyCause: ['1'], kinDisclosure: false, declaredIncome: '2400.00', members: [{ residentId: id, relation: '01', birthDate, graveIllness: true }], ...more,
    };
  }

  /** Makes a step by its trusted operation and keeps the version; gives the code of what stood against it, or `done`. */
  async make(operation: string, as: Claims, input: Record<string, unknown> = {}): Promise<string> {
    const isNew = operation === 'DraftApplication';
    const variables = { input: { clientMutationId: `walk-${serial++}`, ...(isNew || operation === 'RaiseObjection' ? {} : { id: this.id, expectedVersion: this.version }), ...input } };
    const { data, codes, errors } = await post({ documentId: operation, variables }, await signedIn(as));
    const result = data?.[nameOf(operation)];
    if (result?.application) {
      this.last = result.application;
      this.id = this.last.id;
      this.version = this.last.version;
    }
    const code = codes[nameOf(operation)] ?? errors[0]?.extensions.code ?? result?.userErrors[0]?.code ?? 'done';
    if (code === 'done') made.add(operation);
    return code;
  }

  async must(operation: string, as: Claims, input: Record<string, unknown> = {}): Promise<void> {
    expect([operation, await this.make(operation, as, input)]).toEqual([operation, 'done']);
  }

  /** Reads what the steps of others and of the system have made of it. */
  async read(as = this.county) {
    const { data } = await ask('query ($id: ID!) { assistanceApplication(id: $id) { status version handlerUnit notices { id kind } enrollment { id monthlyAmount supplementAmount effectiveFrom } timeline { event actorRole } } }', { id: this.id }).asClaims(as);
    this.version = data.assistanceApplication?.version ?? this.version;
    return data.assistanceApplication;
  }

  async investigated(program: 'DIBAO' | 'TEKUN' = 'DIBAO', totalIncome = '2400.00'): Promise<void> {
    await this.must('RecordHomeVisit', this.clerk, { investigators: ['u_walk_clerk', 'u_walk_other'], signedByApplicant: true });
    await this.must('RequestEconomicCheck', this.clerk);
    const requestNo = this.last.economicChecks[0].requestNo;
    await this.must('RecordEconomicCheck', this.county, { requestNo, totalIncome, sources: [{ source: 'TAX', status: 'NO_DATA', hits: 0 }], propertyItems: [], conclusion: 'CONSISTENT' });
    if (program === 'TEKUN') await this.must('AssessSelfCare', this.clerk, { failed: ['BATHING'] });
  }

  async accepted(): Promise<void> {
    await this.must('SubmitApplication', this.self, { signedBy: [this.person.id], documents: [paper('ID_CARD'), paper('AUTHORISATION_LETTER')] });
    await this.must('AcceptApplication', this.clerk);
    await this.must('StartInvestigation', this.clerk);
  }
}

const one = new Walk(applicant);
const approval = { proposal: 'APPROVE', monthlyAmount: '423.00' };

describe('an application for assistance', () => {
  it('is filed by the citizen with one card and one letter, and accepted once it is complete', async () => {
    await one.must('DraftApplication', one.self, { details: one.details({ povertyCause: ['2'] }) });
    await one.must('AmendDraft', one.self, { details: one.details() });
    await one.must('SubmitApplication', one.self, { signedBy: [applicant.id], documents: [paper('ID_CARD')] });
    expect(await one.make('AcceptApplication', one.clerk)).toBe('MATERIAL_INCOMPLETE');
    await one.must('RequestSupplement', one.clerk, { documents: ['AUTHORISATION_LETTER'] });
    await one.must('SupplementApplication', one.self, { documents: [paper('AUTHORISATION_LETTER')] });
    await one.must('AcceptApplication', one.clerk);
    expect(one.last.caseNo).toMatch(new RegExp(`^SQ${applicant.residenceDivision.slice(0, 9)}2021\\d{6}$`));
  });

  it('binds its case to the township from acceptance on, and opens the applicant to no other unit', async () => {
    const bound = { purpose: 'ASSIST_REVIEW', caseNo: one.last.caseNo };
    const query = 'query ($id: ID!) { resident(id: $id) { id deathDate } }';
    const township = await ask(query, { id: applicant.id }).asClaims({ ...one.clerk, ...bound });
    expect([township.codes, township.data.resident]).toEqual([{}, { id: applicant.id, deathDate: null }]);
    expect((await ask(query, { id: applicant.id }).asClaims({ ...one.county, ...bound })).codes).toEqual({ 'resident.deathDate': 'CASE_NOT_BOUND' });
  });

  it('is investigated, judged by somebody else, put on notice, objected to, and investigated again', async () => {
    await one.must('StartInvestigation', one.clerk);
    await one.investigated();
    expect(await one.make('ProposeOpinion', one.clerk, approval)).toBe('MAKER_IS_CHECKER');
    await one.must('ProposeOpinion', one.reviewer, approval);
    await one.must('PublishNotice', one.clerk, { place: '村务公开栏' });
    const noticeId = one.last.notices[0].id;
    const village = await post({ documentId: 'PublicNotices', variables: { division: applicant.residenceDivision } });
    expect(village.data.publicNotices.edges.map(({ node }: { node: { entries: { applicantName: string }[] } }) => node.entries[0]?.applicantName)).toContain(applicant.name);
    const neighbour = actor('neighbour', 'citizen', undefined, { residentId: fourth.id });
    await one.must('RaiseObjection', neighbour, { noticeId, channel: 'PORTAL', content: '听说有打工收入' });
    expect((await one.read()).status).toBe('REINVESTIGATING');
    await one.must('StartInvestigation', one.clerk);
    await one.must('RecordDemocraticReview', one.clerk, { attendees: 15, votesFor: 14, votesAgainst: 1 });
    await one.must('ProposeOpinion', one.reviewer, { ...approval, objectionOutcome: 'REJECTED' });
    await one.must('PublishNotice', one.clerk, { place: '村务公开栏' });
    expect(await one.make('ConfirmApplication', one.approver)).toBe('NOTICE_RUNNING');
  });

  it('goes to the county by itself on the eighth day, is visited, and confirmed by an approver', async () => {
    await graph.stop();
    await startOn('2022-01-08');
    await expect.poll(async () => (await one.read()).status, { timeout: 30_000 }).toBe('TO_COUNTY');
    expect((await one.read()).handlerUnit).toBe('620102-MZJ');
    expect(await one.make('ConfirmApplication', one.reviewer)).toBe('FORBIDDEN_ACTION');
    expect(await one.make('ConfirmApplication', one.approver)).toBe('COUNTY_VISIT_REQUIRED');
    await one.must('RecordCountyVisit', one.county, { investigators: ['u_walk_county', 'u_walk_third'], signedByApplicant: true });
    const twice = { clientMutationId: 'the-decision', expectedVersion: one.version };
    expect(await Promise.all([one.make('ConfirmApplication', one.approver, twice), one.make('ConfirmApplication', one.approver, twice)])).toEqual(['done', 'done']);
    expect((await one.read()).timeline.filter(({ event }: { event: string }) => event === 'confirmApplication')).toHaveLength(1);
  });

  it('becomes a benefit from the first of the next month though the process dies after the decision', async () => {
    const host = graph.processes.get('host');
    const dead = new Promise((resolve) => host?.once('exit', resolve));
    host?.kill('SIGKILL');
    await dead;
    await graph.stop();
    await startOn('2022-01-09');
    await expect.poll(async () => (await one.read()).status, { timeout: 30_000 }).toBe('CLOSED_GRANTED');
    const { enrollment, timeline, notices } = await one.read();
    expect(enrollment).toMatchObject({ monthlyAmount: '423.00', supplementAmount: '62.00', effectiveFrom: '2022-02' });
    expect(timeline.at(-1)).toEqual({ event: 'publishResult', actorRole: 'SYSTEM' });
    expect(notices.map(({ kind }: { kind: string }) => kind)).toEqual(['PROPOSAL', 'PROPOSAL', 'RESULT']);
    const { data } = await ask('query ($id: ID!) { resident(id: $id) { assistanceEnrollments { id } assistanceApplications { status } } }', { id: applicant.id }).asClaims(one.self);
    expect(data.resident).toEqual({ assistanceEnrollments: [{ id: enrollment.id }], assistanceApplications: [{ status: 'CLOSED_GRANTED' }] });
    expect((await ask('query ($id: ID!) { resident(id: $id) { deathDate } }', { id: applicant.id }).asClaims({ ...one.county, purpose: 'ASSIST_REVIEW', caseNo: one.last.caseNo })).codes).toEqual({ 'resident.deathDate': 'CASE_NOT_BOUND' });
  });
});

describe('an application that is not granted', () => {
  it('is sent back once, refused with a letter, and the letter delivered', async () => {
    const two = new Walk(old);
    await two.must('DraftApplication', actor('assistant', 'village', old.residenceDivision), { details: two.details({ program: 'TEKUN', singlePersonBasis: null, careForm: 'DISPERSED', channel: 'WINDOW' }) });
    await two.accepted();
    await two.investigated('TEKUN');
    const refusal = { proposal: 'REFUSE', grounds: ['SUPPORT_AVAILABLE'] };
    await two.must('ProposeOpinion', two.reviewer, refusal);
    await two.must('ForwardOpinion', two.clerk);
    await two.must('ReturnForCheck', two.approver, { reason: '补充核查赡养情况' });
    await two.must('ProposeOpinion', two.reviewer, refusal);
    await two.must('ForwardOpinion', two.clerk);
    await two.must('RefuseApplication', two.approver, { grounds: ['SUPPORT_AVAILABLE'] });
    expect(two.last.refusalLetter.remedyZh).toContain('行政复议');
    await two.must('DeliverRefusalLetter', two.county);
    const { data } = await post({ documentId: 'MyApplications' }, await signedIn(two.self));
    expect(data.myApplications[0]).toMatchObject({ status: 'REFUSED', refusalLetter: { grounds: ['SUPPORT_AVAILABLE'] } });
  });

  it('is withdrawn by the citizen, or terminated where the family does not cooperate', async () => {
    const three = new Walk(second);
    await three.must('DraftApplication', three.self, { details: three.details() });
    await three.accepted();
    await three.must('WithdrawApplication', three.self);
    const four = new Walk(third);
    await four.must('DraftApplication', four.self, { details: four.details() });
    await four.accepted();
    await four.must('TerminateApplication', four.clerk, { ground: 'NON_COOPERATION' });
    expect([three.last.status, four.last.status]).toEqual(['WITHDRAWN', 'TERMINATED']);
  });
});

describe('the trusted operations', () => {
  it('have each been walked through', () => {
    expect(steps.length).toBeGreaterThan(20);
    expect(steps.filter((name) => !made.has(name))).toEqual([]);
  });
});
