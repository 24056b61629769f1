import { setToday, TimelineEntry } from '@civil/subgraph-kernel';
import { createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { AssistanceEnrollment } from '../assistance-enrollment/assistance-enrollment.entity.js';
import { AssistanceStandard } from '../assistance-standard/assistance-standard.entity.js';
import { EconomicCheck } from '../economic-check/economic-check.entity.js';
import { NoticeObjection, PublicNotice } from '../public-notice/public-notice.entity.js';
import { socialAssistance } from '../subgraph.js';
import { type ActorName, actors, ApplicationStory, family, insertStandards, nextRequest, oneCardOneLetter, TOWNSHIP } from '../testing/application-story.js';
import { forgetApplications } from '../testing/forget-applications.js';
import { insertBenefit } from '../testing/rows.js';
import { AssistanceApplication } from './assistance-application.entity.js';
import { closeEndedNotices, publishResults } from './system-steps.js';

const TODAY = '2021-12-31';
let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await createTestSubgraph(socialAssistance);
  await insertStandards(subgraph);
});
beforeEach(() => forgetApplications(subgraph));
afterEach(() => setToday(TODAY));
afterAll(() => subgraph.close());

const story = (): ApplicationStory => new ApplicationStory(subgraph);
const refresh = async (one: ApplicationStory): Promise<ApplicationStory> => {
  one.version = (await subgraph.em().findOneOrFail(AssistanceApplication, { id: one.id })).version;
  return one;
};
const letter = { signedBy: ['r1', 'r2'], documents: oneCardOneLetter };
const opinion = { proposal: 'APPROVE', monthlyAmount: '846.00' };
const afterNotice = async (one: ApplicationStory): Promise<ApplicationStory> => {
  setToday('2022-01-08');
  await closeEndedNotices(subgraph.em());
  return refresh(one);
};
const object = (one: ApplicationStory, as: ActorName, more: Record<string, unknown> = {}) => subgraph.execute(
  'mutation ($input: RaiseObjectionInput!) { raiseObjection(input: $input) { notice { id } userErrors { code } } }',
  { input: { clientMutationId: nextRequest(), noticeId: one.last.notices[0].id, channel: 'PORTAL', content: '该户有车', ...more } },
).asClaims(actors[as]);

describe('a draft', () => {
  it.each<[string, Record<string, unknown>, string]>([
    ['of a programme that is not applied for here', { program: 'TEMP' }, 'BAD_USER_INPUT'], ['without members', { members: [] }, 'BAD_USER_INPUT'],
    ['with somebody twice', { members: [1, 2].map(() => ({ residentId: 'r1', relation: '01', birthDate: '1980-01-01' })) }, 'BAD_USER_INPUT'],
    ['with somebody not born yet', { members: [{ residentId: 'r1', relation: '01', birthDate: '2022-01-01' }] }, 'BAD_USER_INPUT'],
    ['with a relation that is none', { members: [{ residentId: 'r1', relation: '88', birthDate: '1980-01-01' }] }, 'BAD_USER_INPUT'], ['without a cause', { povertyCause: [] }, 'BAD_USER_INPUT'],
    ['to a county', { applyDivision: '620102' }, 'DIVISION_LEVEL'], ['of a household without a village', { residenceDivision: TOWNSHIP }, 'DIVISION_LEVEL'], ['with an account that is none', { account: '6299990000000000125' }, 'ACCOUNT_FORMAT'],
    ['of kin without saying of whom', { kinDisclosure: true }, 'BAD_USER_INPUT'],
  ])('is refused %s', async (_what, more, code) => expect((await story().make('draftApplication', 'applicant', { details: family(more) })).code).toBe(code));

  it('is filed for oneself, for another with a letter, or by who works there', async () => {
    const details = family();
    expect((await story().make('draftApplication', 'stranger', { details })).code).toBe('FORBIDDEN_ROW');
    expect((await story().make('draftApplication', 'elsewhere', { details })).code).toBe('FORBIDDEN_ROW');
    expect((await story().make('draftApplication', 'county', { details })).code).toBe('FORBIDDEN_ACTION');
    for (const as of ['village', 'clerk'] as const) expect((await story().make('draftApplication', as, { details })).code).toBe('done');
    const agent = { kind: 'OTHER', name: '李四', phone: '13900000000' };
    const one = story();
    expect((await one.make('draftApplication', 'stranger', { details: family({ agent }) })).code).toBe('done');
    expect((await one.make('withdrawApplication', 'stranger')).code).toBe('done');
    await refresh(one);
    expect((await one.make('withdrawApplication', 'stranger')).code).toBe('NOT_FOUND'); // an agent no longer
  });

  it('is changed until it is submitted, and not after', async () => {
    const one = await story().draft();
    await one.must('amendDraft', 'applicant', { details: family({ members: [{ residentId: 'r1', relation: '01', birthDate: '1980-05-01' }], singlePersonBasis: '5', householdId: null }) });
    expect((await one.make('submitApplication', 'applicant', letter)).code).toBe('done');
    expect((await one.make('amendDraft', 'applicant', { details: family() })).code).toBe('STATE_TRANSITION');
  });
});

describe('a submission', () => {
  it.each<[string, Record<string, unknown>, Record<string, unknown>, string]>([
    ['that an adult has not signed', {}, { signedBy: ['r1'] }, 'AUTHORISATION_MISSING'], ['to a township where nobody is registered', { hukouDivision: '620103001001' }, {}, 'RESIDENCE_NOT_ELIGIBLE'],
    ['of one person without a ground', { householdId: null, members: [{ residentId: 'r1', relation: '01', birthDate: '1980-05-01' }] }, {}, 'HOUSEHOLD_REQUIRED'],
    ['of a family as extremely poor', { program: 'TEKUN' }, {}, 'HOUSEHOLD_REQUIRED'], ['with the account of another', { accountHolderId: 'r7' }, {}, 'ACCOUNT_NOT_BENEFICIARY'],
  ])('is refused %s', async (_what, details, more, code) => {
    const one = await story().draft(details);
    expect((await one.make('submitApplication', 'applicant', { ...letter, ...more })).code).toBe(code);
  });

  it('takes a permit for the place of residence, and no signature of a child', async () => {
    const members = [{ residentId: 'r1', relation: '01', birthDate: '1980-05-01' }, { residentId: 'r2', relation: '20', birthDate: '2010-05-01' }];
    const one = await story().draft({ hukouDivision: '620103001001', hasResidencePermit: true, members });
    expect((await one.make('submitApplication', 'applicant', { ...letter, signedBy: ['r1'] })).code).toBe('done');
  });

  it('is refused while a member has an application under way, of two at once too', async () => {
    const both = await Promise.all([story().draft(), story().draft({ householdId: 'h2', members: [{ residentId: 'r2', relation: '10', birthDate: '1982-05-01' }, { residentId: 'r1', relation: '01', birthDate: '1980-05-01' }] })]);
    const codes = await Promise.all(both.map(async (one) => (await one.make('submitApplication', 'applicant', letter)).code));
    expect(codes.sort()).toEqual(['APPLICATION_OPEN', 'done']);
  });

  it('is refused where a benefit in force excludes it', async () => {
    await insertBenefit(subgraph, { id: 'b1', persons: [{ id: 'r2' }], row: { program: 'TEKUN' as never } });
    const one = await story().draft();
    expect((await one.make('submitApplication', 'applicant', letter)).code).toBe('PROGRAM_CONFLICT');
  });

  it('asks for one card and one letter, and for nothing that can be looked up', async () => {
    expect((await subgraph.execute('{ requiredDocuments(program: DIBAO) }').as('anon')).data.requiredDocuments).toEqual(['ID_CARD', 'AUTHORISATION_LETTER']);
    const one = await story().draft();
    await one.must('submitApplication', 'applicant', { ...letter, documents: oneCardOneLetter.slice(0, 1) });
    expect((await one.make('acceptApplication', 'clerk')).code).toBe('MATERIAL_INCOMPLETE');
    expect((await one.make('requestSupplement', 'clerk', { documents: ['AUTHORISATION_LETTER', 'INCOME_PROOF'] })).code).toBe('DOC_NOT_ALLOWED');
    await one.must('requestSupplement', 'clerk', { documents: ['AUTHORISATION_LETTER'] });
    expect((await one.make('acceptApplication', 'clerk')).code).toBe('STATE_TRANSITION');
    await one.must('supplementApplication', 'applicant', { documents: oneCardOneLetter.slice(1) });
    expect((await one.make('requestSupplement', 'clerk', { documents: ['AGENT_LETTER'] })).code).toBe('SUPPLEMENT_TWICE');
    await one.must('acceptApplication', 'clerk');
  });

  it('is accepted by another than whoever filed it: acceptance opens the case', async () => {
    const one = await story().submitted({}, 'clerk');
    expect((await one.make('acceptApplication', 'clerk')).code).toBe('MAKER_IS_CHECKER');
    expect((await one.make('acceptApplication', 'reviewer')).code).toBe('done');
  });

  it('is taken by the township it is for: to another it is not there', async () => {
    const one = await story().submitted();
    expect((await one.make('acceptApplication', 'elsewhere')).code).toBe('NOT_FOUND');
    for (const as of ['applicant', 'village', 'county', 'approver'] as const) expect((await one.make('acceptApplication', as)).code).toBe('FORBIDDEN_ACTION');
  });
});

describe('an investigation', () => {
  it('takes two investigators, a power to check, and a report that was not given before', async () => {
    const one = await story().investigating();
    expect((await one.make('recordHomeVisit', 'clerk', { investigators: ['u_clerk', 'u_clerk'], signedByApplicant: true })).code).toBe('INVESTIGATORS_TOO_FEW');
    await one.checked();
    const report = { requestNo: one.last.economicChecks[0].requestNo, totalIncome: '1.00', sources: [], propertyItems: [], conclusion: 'CONSISTENT' };
    expect((await one.make('recordEconomicCheck', 'county', report)).code).toBe('CHECK_CONCLUDED');
    expect((await one.make('recordEconomicCheck', 'county', { ...report, requestNo: 'HD0' })).code).toBe('NOT_FOUND');
    await subgraph.em().nativeUpdate(AssistanceApplication, { id: one.id }, { storedAuthorisation: { signedAt: TODAY, memberIds: ['r1'], revokedAt: TODAY } });
    expect((await one.make('requestEconomicCheck', 'clerk')).code).toBe('AUTHORISATION_MISSING');
  });

  it('ends with an opinion of somebody else, on a visit and a report that is not too old', async () => {
    const one = await story().investigating();
    expect((await one.make('proposeOpinion', 'reviewer', opinion)).code).toBe('VISIT_MISSING');
    await one.visited();
    expect((await one.make('proposeOpinion', 'reviewer', opinion)).code).toBe('CHECK_STALE');
    await one.checked();
    expect((await one.make('proposeOpinion', 'clerk', opinion)).code).toBe('MAKER_IS_CHECKER');
    expect((await one.make('proposeOpinion', { ...actors.reviewer, sub: 'u_other' }, opinion)).code).toBe('MAKER_IS_CHECKER'); // stands among the investigators
    setToday('2022-07-01');
    expect((await one.make('proposeOpinion', 'reviewer', opinion)).code).toBe('CHECK_STALE');
    setToday('2022-06-30');
    expect((await one.make('proposeOpinion', 'reviewer', opinion)).code).toBe('done');
  });

  it('approves what the standards give, and refuses with grounds', async () => {
    const one = await story().investigating();
    await one.visited();
    await one.checked();
    expect((await one.make('proposeOpinion', 'reviewer', { ...opinion, monthlyAmount: '847.00' })).code).toBe('AMOUNT_MISMATCH');
    expect((await one.make('proposeOpinion', 'reviewer', { ...opinion, grade: 'C1' })).code).toBe('STANDARD_MISSING');
    expect((await one.make('proposeOpinion', 'reviewer', { proposal: 'REFUSE', grounds: [] })).code).toBe('REASON_REQUIRED');
    await one.checked('14952.00');
    expect((await one.make('proposeOpinion', 'reviewer', opinion)).code).toBe('INCOME_ABOVE_LINE');
  });

  it('counts income less the cost of employment of those who work, for the decision and the benefit as well', async () => {
    const one = await story().investigating({ urbanRural: 'RURAL' });
    await one.visited();
    await one.checked('10800.00'); // 450 a head, above the line of 399
    const opinion = { proposal: 'APPROVE', grade: 'C3' };
    expect((await one.make('proposeOpinion', 'reviewer', opinion)).code).toBe('INCOME_ABOVE_LINE');
    expect((await one.make('proposeOpinion', 'reviewer', { ...opinion, workers: 3 })).code).toBe('BAD_USER_INPUT');
    await one.must('proposeOpinion', 'reviewer', { ...opinion, workers: 1 });
    const { data } = await subgraph.execute('query ($id: ID!) { assistanceApplication(id: $id) { townshipOpinion { perCapitaIncome workers monthlyAmount } } }', { id: one.id }).asClaims(actors.county);
    expect(data.assistanceApplication.townshipOpinion).toEqual({ perCapitaIncome: '350.00', workers: 1, monthlyAmount: '168.00' });
    await one.must('publishNotice', 'clerk', { place: '村务公开栏' });
    await (await afterNotice(one)).must('confirmApplication', 'approver');
    setToday('2022-01-10');
    expect(await publishResults(subgraph.em())).toBe(1);
    const { enrollmentId } = await subgraph.em().findOneOrFail(AssistanceApplication, { id: one.id });
    expect((await subgraph.em().findOneOrFail(AssistanceEnrollment, { id: enrollmentId as string })).perCapitaIncome).toBe('350.00');
  });

  it('is judged by the standards in force on the day of acceptance', async () => {
    const one = await story().proposed();
    await subgraph.em().insert(AssistanceStandard, { id: 'new', divisionCode: '620102', program: 'DIBAO', urbanRural: 'URBAN', monthlyAmount: '900.00', validFrom: '2022-01-01', synthetic: true } as never);
    await one.must('publishNotice', 'clerk', { place: '公开栏' });
    await afterNotice(one);
    expect((await one.make('confirmApplication', 'approver')).code).toBe('done');
    await subgraph.em().nativeDelete(AssistanceStandard, { id: 'new' });
  });
});

describe('a public notice', () => {
  it('runs seven full days at least, and only of what is to be approved', async () => {
    const one = await story().proposed();
    expect((await one.make('forwardOpinion', 'clerk')).code).toBe('NOTICE_REQUIRED');
    expect((await one.make('publishNotice', 'clerk', { place: '公开栏', to: '2022-01-06' })).code).toBe('NOTICE_TOO_SHORT');
    expect((await one.make('publishNotice', 'clerk', { place: '公开栏', to: '2022-01-10' })).code).toBe('done');
    await forgetApplications(subgraph);
    const refused = await story().proposed({}, { proposal: 'REFUSE', grounds: ['INCOME_ABOVE_LINE'] });
    expect((await refused.make('publishNotice', 'clerk', { place: '公开栏' })).code).toBe('STATE_TRANSITION');
    expect((await refused.make('forwardOpinion', 'clerk')).code).toBe('done');
  });

  it('is confirmed by nobody while it runs, and without waiting for the system once it is over', async () => {
    const one = await story().onNotice();
    expect((await one.make('confirmApplication', 'approver')).code).toBe('NOTICE_RUNNING');
    setToday('2022-01-08');
    expect((await one.make('confirmApplication', 'approver')).code).toBe('done');
  });

  it.each([['stranger', 'anonymous', 'citizen'], ['village', actors.village.sub, 'village']] as const)('keeps of who objects unsigned, a %s, %s: whoever enters the letter of somebody is known', async (as, actorId, actorRole) => {
    const one = await story().onNotice();
    await object(one, as, { anonymous: true });
    expect(await subgraph.em().find(TimelineEntry, { subjectId: one.id, event: 'raiseObjection' })).toMatchObject([{ actorId, actorRole }]);
  });

  it('is objected to by anybody who signs in, while it runs; what follows takes an answer and a visit by the county', async () => {
    const one = await story().onNotice();
    const { data } = await object(one, 'stranger');
    expect(data.raiseObjection).toEqual({ notice: { id: one.last.notices[0].id }, userErrors: [] });
    expect((await object(one, 'village')).data.raiseObjection.userErrors).toEqual([{ code: 'STATE_TRANSITION' }]);
    expect((await subgraph.execute('mutation ($input: RaiseObjectionInput!) { raiseObjection(input: $input) { userErrors { code } } }', { input: { clientMutationId: 'x', noticeId: one.last.notices[0].id, channel: 'PORTAL', content: 'x' } }).as('anon')).codes)
      .toEqual({ raiseObjection: 'FORBIDDEN_FIELD' });
    await refresh(one);
    await one.must('startInvestigation', 'clerk');
    await one.must('recordDemocraticReview', 'clerk', { attendees: 20, votesFor: 18, votesAgainst: 2 });
    expect((await one.make('proposeOpinion', 'reviewer', opinion)).code).toBe('OBJECTION_OPEN');
    await one.must('proposeOpinion', 'reviewer', { ...opinion, objectionOutcome: 'REJECTED' });
    expect(await subgraph.em().count(NoticeObjection, { outcome: 'REJECTED' as never })).toBe(1);
    await one.must('publishNotice', 'clerk', { place: '公开栏' });
    await afterNotice(one);
    expect((await one.make('confirmApplication', 'approver')).code).toBe('COUNTY_VISIT_REQUIRED');
    await one.must('recordCountyVisit', 'county', { investigators: ['u_county', 'u_other'], signedByApplicant: true });
    expect((await one.make('confirmApplication', 'approver')).code).toBe('done');
  });

  it('takes no objection once it is over, nor an empty one', async () => {
    const one = await story().onNotice();
    expect((await object(one, 'stranger', { content: ' ' })).data.raiseObjection.userErrors).toEqual([{ code: 'BAD_USER_INPUT' }]);
    setToday('2022-01-08');
    expect((await object(one, 'stranger')).data.raiseObjection.userErrors).toEqual([{ code: 'CLOCK_EXPIRED' }]);
    expect((await object(one, 'stranger', { noticeId: 'pn_none' })).codes).toEqual({ raiseObjection: 'NOT_FOUND' });
  });

  it('gives an objected case longer from the day of its acceptance', async () => {
    const one = await story().onNotice();
    await object(one, 'stranger');
    const { data } = await subgraph.execute('query ($id: ID!) { assistanceApplication(id: $id) { clocks { name length stoppedAt dueAt } } }', { id: one.id }).asClaims(actors.clerk);
    const running = data.assistanceApplication.clocks.filter(({ stoppedAt }: { stoppedAt: unknown }) => stoppedAt === null);
    expect(running).toEqual([{ name: 'procedure', length: 45, stoppedAt: null, dueAt: '2022-03-10T23:59:59.000+08:00' }]);
  });
});

describe('a decision', () => {
  it('is that of the county, by another than who proposed, with grounds where it refuses', async () => {
    const one = await story().toCounty();
    for (const as of ['clerk', 'chief'] as const) expect((await one.make('refuseApplication', as, { grounds: ['OTHER'] })).code).toBe('FORBIDDEN_ACTION');
    expect((await one.make('refuseApplication', 'county', { grounds: ['OTHER'] })).code).toBe('FORBIDDEN_ACTION');
    expect((await one.make('refuseApplication', 'approver', { grounds: [] })).code).toBe('REASON_REQUIRED');
    expect((await one.make('returnForCheck', 'approver', { reason: ' ' })).code).toBe('REASON_REQUIRED');
    expect((await one.make('confirmApplication', 'approver')).code).toBe('STATE_TRANSITION'); // the opinion is to refuse
    await one.must('recordCountyVisit', 'approver', { investigators: ['u_approver', 'u_county'], signedByApplicant: true });
    expect((await one.make('refuseApplication', 'approver', { grounds: ['OTHER'] })).code).toBe('MAKER_IS_CHECKER');
  });

  it('on kin of staff takes a visit by the county', async () => {
    const one = await story().onNotice({ kinDisclosure: true, kinRelation: '70', kinUnit: '某村委会' });
    const { data } = await subgraph.execute('{ assistanceApplications(filter: { kinDisclosure: true }) { edges { node { kinRelation { zh } kinUnit } } } }').asClaims(actors.county);
    expect(data.assistanceApplications.edges).toEqual([{ node: { kinRelation: { zh: '兄、弟、姐、妹' }, kinUnit: '某村委会' } }]);
    await afterNotice(one);
    expect((await one.make('confirmApplication', 'approver')).code).toBe('COUNTY_VISIT_REQUIRED');
  });

  it('waits for a new report where the old one has run out, and for the right amount', async () => {
    const one = await afterNotice(await story().onNotice());
    await subgraph.em().nativeUpdate(EconomicCheck, {}, { validTo: '2022-01-01' });
    expect((await one.make('confirmApplication', 'approver')).code).toBe('CHECK_STALE');
    await subgraph.em().nativeUpdate(EconomicCheck, {}, { validTo: '2022-03-01', perCapitaIncome: '300.00' });
    expect((await one.make('confirmApplication', 'approver')).code).toBe('AMOUNT_MISMATCH');
  });
});

describe('a double click, a retry after a timeout, two officers at once', () => {
  it('make one step, and tell each caller clearly', async () => {
    const one = await story().submitted();
    const request = { clientMutationId: 'the-same' };
    const clicks = await Promise.all([one.make('acceptApplication', 'clerk', { ...request, expectedVersion: 2 }), one.make('acceptApplication', 'clerk', { ...request, expectedVersion: 2 })]);
    const retry = await one.make('acceptApplication', 'clerk', { ...request, expectedVersion: 2 });
    for (const { code, application } of [...clicks, retry]) expect([code, application.status, application.version]).toEqual(['done', 'ACCEPTED', 3]);
    expect((await one.make('acceptApplication', 'clerk', { ...request, expectedVersion: 3 })).code).toBe('DUPLICATE_REQUEST');
    const two = await Promise.all([one.make('startInvestigation', 'clerk', { expectedVersion: 3 }), one.make('startInvestigation', 'reviewer', { expectedVersion: 3 })]);
    expect(two.map(({ code }) => code).sort()).toEqual(['CONFLICT_VERSION', 'done']);
    const again = await story().make('draftApplication', 'applicant', { clientMutationId: 'a-draft', details: family() });
    const same = await story().make('draftApplication', 'applicant', { clientMutationId: 'a-draft', details: family() });
    expect([same.code, same.application.id]).toEqual(['done', again.application.id]);
  });
});

describe('what a notice shows', () => {
  const LIST = 'query ($filter: PublicNoticeFilter!) { publicNotices(filter: $filter) { totalCount edges { node { id kind entries { applicantName program beneficiariesCount amount } objections { content } } } } }';
  const names = (data: { publicNotices: { edges: { node: { entries: { applicantName: string | null }[] } }[] } }) => data.publicNotices.edges.map(({ node }) => node.entries[0]?.applicantName);

  it('is the name whole in the village and masked elsewhere, never of a child, and nothing once it is over', async () => {
    const one = await story().onNotice();
    const village = { filter: { division: '620102001001' } };
    const inVillage = await subgraph.execute(LIST, village).as('anon');
    expect(inVillage.data.publicNotices.edges[0].node).toMatchObject({ kind: 'PROPOSAL', entries: [{ applicantName: '王建国', program: 'DIBAO', beneficiariesCount: 2, amount: '846.00' }], objections: null });
    expect(names((await subgraph.execute(LIST, { filter: { division: '620102' } }).as('anon')).data)).toEqual(['王*国']);
    const byId = () => subgraph.execute('query ($id: ID!) { publicNotice(id: $id) { entries { applicantName } } }', { id: one.last.notices[0].id });
    expect((await byId().as('anon')).data.publicNotice.entries[0].applicantName).toBe('王*国');
    await subgraph.em().nativeUpdate(PublicNotice, {}, { printedName: null });
    expect(names((await subgraph.execute(LIST, village).as('anon')).data)).toEqual([null]);
    setToday('2022-01-08');
    for (const role of ['anon', 'citizen'] as const) {
      const details = role === 'citizen' ? { residentId: 'r1' } : {};
      expect((await subgraph.execute(LIST, village).as(role, undefined, details)).data.publicNotices.totalCount).toBe(0);
      expect((await byId().as(role, undefined, details)).data.publicNotice).toBeNull();
    }
    for (const [role, division, count] of [['county.assist', '620102', 1], ['village', '620102001001', 1], ['county.assist', '620103', 0], ['county.elder', '620102', 0]] as const) {
      expect((await subgraph.execute(LIST, village).as(role, division)).data.publicNotices.totalCount, `${role} ${division}`).toBe(count);
    }
  });

  it('gives what was said against it to who works there, and to nobody else', async () => {
    const one = await story().onNotice();
    await object(one, 'stranger');
    const ask = (as: ActorName) => subgraph.execute('query ($id: ID!) { assistanceApplication(id: $id) { notices { objections { content anonymous } } } }', { id: one.id }).asClaims(actors[as]);
    expect((await ask('clerk')).data.assistanceApplication.notices[0].objections).toEqual([{ content: '该户有车', anonymous: false }]);
    expect((await ask('applicant')).codes).toEqual({ 'assistanceApplication.notices.0.objections': 'FORBIDDEN_ROW' });
  });
});
