import { ConnectorFault, NEVER, nowOf, OpenCase, OutboxEntry, RunningClock, setToday, TimelineEntry } from '@civil/subgraph-kernel';
import { createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { AssistanceApplication } from '../assistance-application/assistance-application.entity.js';
import { AssistanceEnrollment, EnrollmentStatus } from '../assistance-enrollment/assistance-enrollment.entity.js';
import { socialAssistance } from '../subgraph.js';
import { actors, ApplicationStory, insertStandards, nextRequest } from '../testing/application-story.js';
import { hubOf, makeCheckStep, tellSources } from '../testing/check-story.js';
import { forgetApplications } from '../testing/forget-applications.js';
import { insertBenefit } from '../testing/rows.js';
import { askSources } from './ask-sources.js';
import { CheckReply } from './check-reply.entity.js';
import { allSources, departmentSources, financialSources } from './check-sources.js';
import type { CheckConnector } from './connectors/check-connector.js';
import { simulator } from './connectors/simulator.js';
import { requestDueRechecks } from './due-rechecks.js';
import { EconomicCheck } from './economic-check.entity.js';
import { SourceFact } from './source-fact.entity.js';

const TODAY = '2021-12-31';
let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await createTestSubgraph(socialAssistance);
  await insertStandards(subgraph);
});
beforeEach(async () => {
  await forgetApplications(subgraph);
  await subgraph.em().nativeDelete(SourceFact, {});
});
afterEach(() => setToday(TODAY));
afterAll(() => subgraph.close());

const { county, clerk, reviewer, approver, stranger } = actors;
const elsewhere = { ...county, sub: 'u_elsewhere', scopePrefix: '620103' };
const story = (): ApplicationStory => new ApplicationStory(subgraph);
const only = async (where: object = {}): Promise<EconomicCheck> => (await subgraph.em().find(EconomicCheck, where, { orderBy: { requestNo: 'asc' } }))[0] as EconomicCheck;
const repliesBy = async (status: string): Promise<string[]> => (await subgraph.em().find(CheckReply, { status: status as never }, { orderBy: { sourceCode: 'asc' } })).map(({ sourceCode }) => sourceCode);
const eventsOf = async (subjectId: string): Promise<string[]> =>
  (await subgraph.em().find(TimelineEntry, { subjectId }, { orderBy: { position: 'asc' } })).map(({ event, actorRole, toState }) => `${event} ${actorRole} ${toState}`);
const step = (event: string, as: typeof county, input: Record<string, unknown>) => makeCheckStep(subgraph, event, as, input);
const asked = async (more: Record<string, unknown> = {}): Promise<ApplicationStory> => (await story().investigating(more)).must('requestEconomicCheck', 'clerk');
const benefit = (id = 'ae1', row: Partial<AssistanceEnrollment> = {}): Promise<void> => insertBenefit(subgraph, { id, persons: [{ id: `${id}-r1` }, { id: `${id}-r2` }], row: { nextReviewDue: '2022-06-01', ...row } });

/** Answers what the simulator does, but for some sources, which fail as often as they are asked. */
const failing = (...sources: string[]): CheckConnector & { asked: string[] } => {
  const log: string[] = [];
  return {
    ...simulator, asked: log,
    ask: async (source, requests, em) => {
      log.push(source);
      if (sources.includes(source)) throw new ConnectorFault('TIMEOUT');
      return simulator.ask(source, requests, em);
    },
  };
};

describe('the check of an application', () => {
  it('is asked of all sources by the system, reported once all have replied, and returned to the application', async () => {
    await tellSources(subgraph, [['TAX', 'INCOME', '4800.00'], ['BANK', 'DEPOSIT', '1200.00', 'r2'], ['MEDICAL_INSURANCE', 'OTHER']]);
    const one = await asked();
    const requested = await only();
    expect(requested).toMatchObject({ status: 'REQUESTED', recheck: false, writtenAuthority: true, residentIds: ['r1', 'r2'], requestNo: 'HD6201020012021000001' });
    expect(requested.nextDueAt.toISOString()).toBe('2022-01-10T15:59:59.000Z');
    expect(await subgraph.em().findOneOrFail(OpenCase, { caseNo: requested.requestNo })).toMatchObject({ handlerUnit: '62-HDPT', closedOn: null, residentIds: ['r1', 'r2'] });
    expect([await askSources(subgraph.em(), simulator), await askSources(subgraph.em(), simulator)]).toEqual([1, 0]);
    const check = await only();
    expect(check).toMatchObject({ status: 'REPORTED', conclusion: 'CONSISTENT', totalIncome: '4800.00', perCapitaIncome: '200.00', validTo: '2022-06-30', systemStepAt: NEVER, nextDueAt: NEVER });
    expect(check.storedProperty).toEqual([{ kind: 'DEPOSIT', value: '1200.00', ownerId: 'r2' }]);
    expect([await repliesBy('OK'), (await repliesBy('NO_DATA')).length]).toEqual([['BANK', 'MEDICAL_INSURANCE', 'TAX'], 15]);
    expect(await eventsOf(check.id)).toEqual(['requestEconomicCheck town.assist REQUESTED', 'askSources SYSTEM COLLECTING', 'reportCheck SYSTEM REPORTED']);
    expect((await eventsOf(one.id)).at(-1)).toBe('returnEconomicCheck SYSTEM INVESTIGATING');
    expect(await subgraph.em().count(OutboxEntry, { subjectId: check.id })).toBe(3);
    expect(await subgraph.em().count(RunningClock, { subjectId: check.id, stoppedAt: null })).toBe(0);
    expect(await subgraph.em().findOneOrFail(OpenCase, { caseNo: check.requestNo })).toMatchObject({ closedOn: TODAY });
    await one.visited();
    // The township does not see what was found: it leaves the amount to the standards.
    await one.must('proposeOpinion', 'reviewer', { proposal: 'APPROVE' });
    expect((await subgraph.em().findOneOrFail(AssistanceApplication, one.id)).townshipOpinion).toMatchObject({ monthlyAmount: '846.00' });
  });

  it('asks a source that fails again after a pause that doubles, and after so many tries no more', async () => {
    await asked();
    const connector = failing('TAX');
    const pauses: number[] = [];
    for (const day of [TODAY, '2022-01-01', '2022-01-02']) {
      setToday(day);
      connector.asked.length = 0;
      expect(await askSources(subgraph.em(), connector)).toBe(1);
      expect(connector.asked.length).toBe(day === TODAY ? allSources.length : 1); // what has replied is left alone
      const reply = await subgraph.em().findOneOrFail(CheckReply, { sourceCode: 'TAX' });
      const { status, systemStepAt } = await only();
      expect([status, reply.status, systemStepAt]).toEqual(['COLLECTING', 'PENDING', reply.nextTryAt]);
      pauses.push(Math.round(((reply.nextTryAt?.getTime() ?? 0) - nowOf().getTime()) / 3_600_000));
      expect(await askSources(subgraph.em(), connector)).toBe(0);
    }
    expect(pauses).toEqual([1, 2, 4]);
    setToday('2022-01-03');
    expect(await askSources(subgraph.em(), connector)).toBe(1);
    expect(await only()).toMatchObject({ status: 'REPORTED', conclusion: 'NEEDS_VISIT' });
    expect(await subgraph.em().findOneOrFail(CheckReply, { sourceCode: 'TAX' })).toMatchObject({ status: 'FAILED', tries: 4, nextTryAt: null });
    setToday('2022-01-20');
    expect(await askSources(subgraph.em(), connector)).toBe(0);
  });

  it('keeps one reply of a source though two replicas ask at once or one dies before it stores', async () => {
    await asked();
    await Promise.all([askSources(subgraph.em(), simulator), askSources(subgraph.em(), simulator)]);
    expect([await subgraph.em().count(CheckReply), await subgraph.em().count(TimelineEntry, { event: 'reportCheck' })]).toEqual([allSources.length, 1]);
    await forgetApplications(subgraph);
    await asked();
    const dying: CheckConnector = { ...simulator, ask: () => Promise.reject(new Error('killed')) };
    await expect(askSources(subgraph.em(), dying)).rejects.toThrow('killed');
    expect([(await only()).status, await askSources(subgraph.em(), simulator)]).toEqual(['COLLECTING', 0]); // left to the dead one for a while
    await subgraph.em().nativeUpdate(EconomicCheck, {}, { systemStepAt: new Date('2021-12-31T00:00:00+08:00') });
    await askSources(subgraph.em(), simulator);
    expect((await only()).status).toBe('REPORTED');
  });

  it('may still be reported by hand, and the system has nothing more to do with it', async () => {
    await (await story().investigating()).checked();
    expect(await only()).toMatchObject({ status: 'REPORTED', conclusion: 'CONSISTENT', perCapitaIncome: '200.00' });
    expect(await askSources(subgraph.em(), simulator)).toBe(0);
  });

  it('takes no report by hand that names a source twice, or says of one that it waits', async () => {
    const one = await asked();
    const report = { requestNo: one.last.economicChecks[0].requestNo, totalIncome: '1.00', propertyItems: [], conclusion: 'CONSISTENT' };
    for (const sources of [[{ source: 'TAX', status: 'OK', hits: 1 }, { source: 'TAX', status: 'OK', hits: 1 }], [{ source: 'TAX', status: 'PENDING', hits: 0 }], [{ source: 'GOSSIP', status: 'OK', hits: 1 }]]) {
      expect((await one.make('recordEconomicCheck', 'county', { ...report, sources })).code).toBe('BAD_USER_INPUT');
    }
  });

  it('stops where the application is withdrawn or terminated', async () => {
    const one = await asked();
    await one.must('withdrawApplication', 'applicant');
    expect(await only()).toMatchObject({ status: 'STOPPED', stopReason: 'APPLICATION_ENDED', systemStepAt: NEVER });
    expect([await askSources(subgraph.em(), simulator), await subgraph.em().count(OpenCase, { closedOn: null })]).toEqual([0, 0]);
  });
});

describe('revokeAuthorisation', () => {
  const signer = (residentId: string) => ({ ...actors.applicant, sub: `u_${residentId}`, residentId });

  it('stops what is open, and what needs the authority answers that it is missing', async () => {
    const one = await asked();
    const requestNo = one.last.economicChecks[0].requestNo as string;
    expect((await one.make('revokeAuthorisation', signer('r2'))).code).toBe('done');
    expect(await only()).toMatchObject({ status: 'STOPPED', stopReason: 'AUTHORISATION_REVOKED' });
    expect((await subgraph.em().findOneOrFail(AssistanceApplication, one.id)).storedAuthorisation).toMatchObject({ revokedAt: TODAY });
    expect((await one.make('requestEconomicCheck', 'clerk')).code).toBe('AUTHORISATION_MISSING');
    expect((await one.make('recordEconomicCheck', 'county', { requestNo, totalIncome: '1.00', sources: [], propertyItems: [], conclusion: 'CONSISTENT' })).code).toBe('AUTHORISATION_MISSING');
    expect((await one.make('revokeAuthorisation', signer('r1'))).code).toBe('AUTHORISATION_MISSING');
    const { id, version } = await only();
    expect((await step('recordDepartmentReply', county, { id, expectedVersion: version, source: 'TAX' })).code).toBe('STATE_TRANSITION');
  });

  it('is for those who have signed, whose own application it is', async () => {
    const one = await story().investigating({ members: [{ residentId: 'r1', relation: '01', birthDate: '1980-05-01' }, { residentId: 'r2', relation: '10', birthDate: '1982-05-01' }, { residentId: 'r3', relation: '20', birthDate: '2010-05-01' }] });
    expect((await one.make('revokeAuthorisation', stranger)).code).toBe('NOT_FOUND');
    expect((await one.make('revokeAuthorisation', { ...signer('r3'), sub: 'u_child' })).code).toBe('FORBIDDEN_ROW');
    for (const as of [clerk, county, approver, reviewer]) expect((await one.make('revokeAuthorisation', as)).code).toBe('FORBIDDEN_ACTION');
  });

  it('lets nothing be granted any more, though a report is there; a refusal may follow', async () => {
    const one = await story().investigating();
    await one.visited();
    await one.checked();
    await one.make('revokeAuthorisation', signer('r1'));
    expect((await one.make('proposeOpinion', 'reviewer', { proposal: 'APPROVE', monthlyAmount: '846.00' })).code).toBe('AUTHORISATION_MISSING');
    expect((await one.make('proposeOpinion', 'reviewer', { proposal: 'REFUSE', grounds: ['OTHER'] })).code).toBe('done');
  });
});

describe('requestRecheck', () => {
  it('asks departments alone where no written authority is on record', async () => {
    await benefit();
    const { code, check } = await step('requestRecheck', county, { enrollmentId: 'ae1' });
    expect([code, check.status, check.requestNo]).toEqual(['done', 'REQUESTED', expect.stringMatching(/^HD6201020012021\d{6}$/)]);
    const connector = failing();
    await askSources(subgraph.em(), connector);
    expect(connector.asked.toSorted()).toEqual([...departmentSources].toSorted());
    expect(await only()).toMatchObject({ status: 'REPORTED', recheck: true, writtenAuthority: false, declaredIncome: '4800.00', persons: 2 });
    expect((await eventsOf('ae1')).at(-1)).toBe('returnEconomicCheck SYSTEM ACTIVE');
  });

  it('asks banks too with the authority that the application behind the benefit has given, and not at all once it is revoked', async () => {
    const one = await story().onNotice();
    await benefit('ae1');
    await subgraph.em().nativeUpdate(AssistanceApplication, { id: one.id }, { enrollmentId: 'ae1', status: 'CLOSED_GRANTED' as never });
    await step('requestRecheck', county, { enrollmentId: 'ae1' });
    expect(await only({ recheck: true })).toMatchObject({ writtenAuthority: true });
    expect((await one.make('revokeAuthorisation', actors.applicant)).code).toBe('done');
    expect(await only({ recheck: true })).toMatchObject({ status: 'STOPPED', stopReason: 'AUTHORISATION_REVOKED', openEnrollmentId: null });
    expect((await step('requestRecheck', county, { enrollmentId: 'ae1' })).code).toBe('AUTHORISATION_MISSING');
    setToday('2022-06-01');
    expect(await requestDueRechecks(subgraph.em())).toBe(0);
  });

  it('keeps one open at most: of two officers one is told, and the same request twice is one', async () => {
    await benefit();
    const made = await Promise.all([step('requestRecheck', county, { enrollmentId: 'ae1' }), step('requestRecheck', { ...county, sub: 'u_other' }, { enrollmentId: 'ae1' })]);
    expect(made.map(({ code }) => code).sort()).toEqual(['CHECK_OPEN', 'done']);
    await forgetApplications(subgraph);
    await benefit();
    const twice = { enrollmentId: 'ae1', clientMutationId: nextRequest() };
    const [first, second] = await Promise.all([step('requestRecheck', county, twice), step('requestRecheck', county, twice)]);
    expect([first.code, second.code, first.check.id === second.check.id, await subgraph.em().count(EconomicCheck)]).toEqual(['done', 'done', true, 1]);
  });

  it('is for benefits in force of the own county, of programmes that ask for income', async () => {
    await benefit('over', { status: EnrollmentStatus.TERMINATED });
    await benefit('nursing', { program: 'DIS_NURSING' as never });
    await benefit('ended', { effectiveTo: '2021-11' });
    for (const enrollmentId of ['over', 'nursing', 'ended']) expect((await step('requestRecheck', county, { enrollmentId })).code).toBe('CHECK_BENEFIT_OVER');
    await benefit();
    expect((await step('requestRecheck', elsewhere, { enrollmentId: 'ae1' })).code).toBe('NOT_FOUND');
    expect((await step('requestRecheck', county, { enrollmentId: 'nowhere' })).code).toBe('NOT_FOUND');
    for (const as of [clerk, approver, stranger]) expect(['FORBIDDEN_ACTION', 'NOT_FOUND']).toContain((await step('requestRecheck', as, { enrollmentId: 'ae1' })).code);
  });

  it('stops where the benefit has ended meanwhile', async () => {
    await benefit();
    await step('requestRecheck', county, { enrollmentId: 'ae1' });
    await subgraph.em().nativeUpdate(AssistanceEnrollment, { id: 'ae1' }, { status: EnrollmentStatus.TERMINATED });
    await askSources(subgraph.em(), simulator);
    expect([await only(), await subgraph.em().count(CheckReply)]).toMatchObject([{ status: 'STOPPED', stopReason: 'BENEFIT_ENDED' }, 0]);
  });
});

describe('replies that come by hand', () => {
  /** A hub that does not serve taxes. */
  const withoutTax: CheckConnector = { ...simulator, serves: (source) => source !== 'TAX' };
  const waiting = async (): Promise<EconomicCheck> => {
    await benefit('ae1');
    await step('requestRecheck', county, { enrollmentId: 'ae1' });
    await askSources(subgraph.em(), withoutTax);
    return only();
  };
  const income = { residentId: 'ae1-r1', kind: 'INCOME', amount: '24000.00' };

  it('are waited for, entered once, and reported by the system', async () => {
    const { id, version, status, systemStepAt } = await waiting();
    expect([status, systemStepAt]).toEqual(['COLLECTING', NEVER]);
    const replied = await step('recordDepartmentReply', county, { id, expectedVersion: version, source: 'TAX', facts: [income] });
    expect([replied.code, replied.check.version]).toEqual(['done', version + 1]);
    expect((await step('recordDepartmentReply', county, { id, expectedVersion: version + 1, source: 'TAX' })).code).toBe('REPLY_GIVEN');
    await askSources(subgraph.em(), withoutTax);
    const check = await only();
    expect(check).toMatchObject({ status: 'REPORTED', conclusion: 'EXCEEDS', totalIncome: '24000.00', perCapitaIncome: '1000.00', discrepancies: ['INCOME_ABOVE_DECLARED'] });
    expect(check.exceedances).toEqual([{ rule: 'INCOME', limit: '399.00', found: '1000.00' }]);
  });

  it('come from the hub within the case of the check, and about no other', async () => {
    const { id, version, requestNo } = await waiting();
    const input = { id, expectedVersion: version, source: 'TAX', facts: [income] };
    const members = ['ae1-r1', 'ae1-r2'];
    expect((await step('recordDepartmentReply', hubOf('HD6201020012021000099', members), input)).code).toBe('NOT_FOUND');
    const { boundCase: _bound, ...unbound } = hubOf(requestNo, members);
    expect((await step('recordDepartmentReply', unbound, input)).code).toBe('CASE_NOT_BOUND');
    expect((await step('recordDepartmentReply', hubOf(requestNo, members), input)).code).toBe('done');
    expect((await eventsOf(id)).at(-1)).toBe('recordDepartmentReply checkhub COLLECTING');
  });

  it('are about members of the household, of a source that is asked, and say all that their kind has to', async () => {
    const { id, version } = await waiting();
    const codeOf = async (more: object): Promise<string> => (await step('recordDepartmentReply', county, { id, expectedVersion: version, source: 'TAX', ...more })).code;
    expect(await codeOf({ facts: [{ ...income, residentId: 'r9' }] })).toBe('BAD_USER_INPUT');
    expect(await codeOf({ facts: [{ ...income, amount: null }] })).toBe('BAD_USER_INPUT');
    expect(await codeOf({ facts: [{ residentId: 'ae1-r1', kind: 'SPOUSE' }] })).toBe('BAD_USER_INPUT');
    expect(await codeOf({ source: 'GOSSIP' })).toBe('BAD_USER_INPUT');
    for (const source of financialSources) expect(await codeOf({ source })).toBe('AUTHORISATION_MISSING');
    expect(await codeOf({ expectedVersion: version + 5 })).toBe('CONFLICT_VERSION');
    expect((await step('recordDepartmentReply', elsewhere, { id, expectedVersion: version, source: 'TAX' })).code).toBe('NOT_FOUND');
    expect((await step('recordDepartmentReply', clerk, { id, expectedVersion: version, source: 'TAX' })).code).toBe('FORBIDDEN_ACTION');
  });

  it('that do not come are named by who gives the report all the same', async () => {
    const { id, version } = await waiting();
    const finalise = (as: typeof county, failedSources: string[]) => step('finaliseEconomicCheck', as, { id, expectedVersion: version, failedSources });
    for (const failedSources of [[], ['TAX', 'EDUCATION'], ['EDUCATION']]) expect((await finalise(county, failedSources)).code).toBe('REPLIES_MISSING');
    expect((await finalise(clerk, ['TAX'])).code).toBe('FORBIDDEN_ACTION');
    const { code, check } = await finalise(county, ['TAX']);
    expect([code, check.status, check.conclusion, await repliesBy('FAILED')]).toEqual(['done', 'REPORTED', 'NEEDS_VISIT', ['TAX']]);
    expect((await subgraph.em().findOneOrFail(TimelineEntry, { event: 'finaliseEconomicCheck' })).note).toBe('TAX');
    expect((await eventsOf('ae1')).at(-1)).toBe('returnEconomicCheck SYSTEM ACTIVE');
    expect(await subgraph.em().count(OpenCase, { closedOn: null })).toBe(0);
  });
});

describe('checks of benefits whose review falls due', () => {
  it('are begun by the system on the day, once, and not where a report still holds', async () => {
    await benefit('due', { nextReviewDue: TODAY, status: EnrollmentStatus.REVIEWING });
    await benefit('later', { nextReviewDue: '2022-01-01' });
    await benefit('over', { nextReviewDue: '2021-06-01', status: EnrollmentStatus.TERMINATED });
    await benefit('nursing', { nextReviewDue: '2021-06-01', program: 'DIS_NURSING' as never });
    expect([await requestDueRechecks(subgraph.em()), await requestDueRechecks(subgraph.em())]).toEqual([1, 0]);
    expect(await only()).toMatchObject({ enrollmentId: 'due', status: 'REQUESTED', recheck: true });
    await askSources(subgraph.em(), simulator);
    expect(await requestDueRechecks(subgraph.em())).toBe(0);
    setToday('2022-01-01');
    expect(await requestDueRechecks(subgraph.em())).toBe(1);
    setToday('2022-07-15');
    expect(await requestDueRechecks(subgraph.em())).toBe(0); // asked for since that day: the next comes with the next review
    await subgraph.em().nativeUpdate(AssistanceEnrollment, { id: 'due' }, { nextReviewDue: '2022-07-01' });
    expect(await requestDueRechecks(subgraph.em())).toBe(1);
  });

  it('of a whole county cost no more statements the more there are', async () => {
    const costOf = async (count: number): Promise<number> => {
      await forgetApplications(subgraph);
      for (let number = 0; number < count; number++) await benefit(`ae${number}`, { nextReviewDue: TODAY });
      const before = subgraph.server.statements.count;
      expect([await requestDueRechecks(subgraph.em()), await askSources(subgraph.em(), simulator)]).toEqual([count, count]);
      expect(await subgraph.em().count(EconomicCheck, { status: 'REPORTED' as never })).toBe(count);
      return subgraph.server.statements.count - before;
    };
    expect(await costOf(20)).toBe(await costOf(2));
  });
});
