import { OpenCase, OutboxEntry, RunningClock, setToday, TimelineEntry } from '@civil/subgraph-kernel';
import { createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { MissingPersonNotice } from '../missing-person-notice/missing-person-notice.entity.js';
import { StrayRiskEntry } from '../stray-risk-entry/stray-risk-entry.entity.js';
import { socialAssistance } from '../subgraph.js';
import { forgetRescues } from '../testing/forget-rescues.js';
import { boundTo, child, colleague, insertStations, known, makeStep, officer, officerElsewhere, passerBy, RescueStory, STATION, STATION_ELSEWHERE, stranger } from '../testing/rescue-story.js';
import { RescueEpisode } from './rescue-episode.entity.js';

const TODAY = '2021-12-31';
let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await createTestSubgraph(socialAssistance);
  await insertStations(subgraph);
});
beforeEach(() => forgetRescues(subgraph));
afterEach(() => setToday(TODAY));
afterAll(() => subgraph.close());

const story = (): RescueStory => new RescueStory(subgraph);
const stored = async (id: string): Promise<RescueEpisode> => subgraph.em().findOneOrFail(RescueEpisode, { id });
const admit = (more: Record<string, unknown>, as = officer) => makeStep(subgraph, 'admitPerson', as, { stationId: STATION, ...stranger, ...more });
const clockNames = async (id: string, where: object): Promise<string[]> => (await subgraph.em().find(RunningClock, { subjectId: id, ...where }, { orderBy: { name: 'asc' } })).map(({ name }) => name);

describe('a stay of somebody whom nobody knows', () => {
  it('goes from admission by photograph and DNA to the way home, and its case opens and closes with it', async () => {
    const one = await story().admitted();
    expect(one.caseNo).toMatch(/^SQ6203022021\d{6}$/);
    expect(await clockNames(one.id, { stoppedAt: null })).toEqual(['dna-search', 'long-stay', 'photo-search']);
    const clocks = await subgraph.em().find(RunningClock, { subjectId: one.id }, { orderBy: { name: 'asc' } });
    expect(clocks.map(({ length, unit }) => [length, unit])).toEqual([[7, 'DAY'], [3, 'MONTH'], [24, 'HOUR']]);
    await one.must(['recordIdentitySearch', { kind: 'PHOTO', hits: 0 }]);
    expect(await clockNames(one.id, { stoppedAt: null })).toEqual(['dna-search', 'long-stay']);
    expect((await stored(one.id)).nextDueAt).toEqual(clocks[0]?.dueAt);
    await one.must(['recordIdentitySearch', { kind: 'DNA', hits: 1 }], ['recordRescueService', { services: ['2', '1', '2'], medical: true }]);
    expect(await stored(one.id)).toMatchObject({ status: 'IDENTIFYING', photoSearch: true, dnaSearch: true, serviceCodes: ['1', '2'], medical: true });
    await one.must(['confirmIdentity', { identity: known }]);
    expect(await subgraph.em().findOneOrFail(OpenCase, { caseNo: one.caseNo })).toMatchObject({ handlerUnit: '620302-MZJ', closedOn: null, residentIds: [one.id, 'r1'] });
    await one.must(['arrangeReturn', { kind: 'ESCORTED' }]);
    setToday('2022-01-04');
    await one.must('recordReturn');
    expect(await stored(one.id)).toMatchObject({ status: 'LEFT', leaveKindCode: 'ESCORTED', leftOn: '2022-01-04', stayDays: 4, residentId: 'r1', subjectIds: ['r1', one.id], adultOn: '1996-05-01' });
    expect([await clockNames(one.id, { stoppedAt: null }), (await subgraph.em().findOneOrFail(OpenCase, { caseNo: one.caseNo })).closedOn]).toEqual([[], '2022-01-04']);
    expect((await subgraph.em().find(TimelineEntry, { subjectId: one.id }, { orderBy: { position: 'asc' } })).map(({ event }) => event)).toEqual([
      'admitPerson', 'recordIdentitySearch', 'recordIdentitySearch', 'recordRescueService', 'confirmIdentity', 'arrangeReturn', 'recordReturn',
    ]);
  });

  it('is settled after more than three months, with a household and social security', async () => {
    const one = await story().admitted();
    await one.must(['recordIdentitySearch', { kind: 'PHOTO', hits: 0 }]);
    setToday('2022-03-31');
    expect(await one.make('settlePerson')).toBe('STAY_TOO_SHORT');
    setToday('2022-04-01');
    await one.must('settlePerson');
    const settlement = { hukouDivision: '620302001', on: '2022-04-01', programs: ['TEKUN'] };
    for (const [more, code] of [[{ hukouDivision: '620302' }, 'DIVISION_LEVEL'], [{ on: '2022-04-02' }, 'BAD_USER_INPUT'], [{ on: '2021-12-30' }, 'BAD_USER_INPUT'], [{ programs: [] }, 'BAD_USER_INPUT']] as const) {
      expect(await one.make('recordSettlement', { ...settlement, ...more })).toBe(code);
    }
    await one.must(['recordSettlement', { ...settlement, residentId: 'r7' }]);
    expect(await stored(one.id)).toMatchObject({ status: 'LEFT', leaveKindCode: 'SETTLED', residentId: 'r7', settlement: { hukouDivision: { code: '620302001' }, on: '2022-04-01', programs: ['TEKUN'] } });
  });

  it('ends where a grown-up wants to go, or dies', async () => {
    const one = await story().admitted();
    await one.must('leaveOnOwnWish');
    expect(await one.make('recordDeathInCare')).toBe('STATE_TRANSITION');
    const two = await story().admitted();
    await two.must('recordDeathInCare');
    expect([(await stored(one.id)).leaveKindCode, (await stored(two.id)).leaveKindCode]).toEqual(['RETURNED_SELF', 'DECEASED']);
  });
});

describe('a stay of somebody who says who they are', () => {
  it('has no clocks of a search and goes straight home', async () => {
    const one = await story().admitted({ identity: known });
    expect(await clockNames(one.id, {})).toEqual(['long-stay']);
    for (const [event, input] of [['recordIdentitySearch', { kind: 'PHOTO', hits: 0 }], ['confirmIdentity', { identity: known }], ['publishTracingNotice', {}]] as const) {
      expect(await one.make(event, input)).toBe('IDENTITY_KNOWN');
    }
    await one.must(['arrangeReturn', { kind: 'RETURNED_SELF' }], 'recordReturn');
  });

  it('is refused while the person is in another station, also when both come at once', async () => {
    const both = await Promise.all([admit({ identity: known }), admit({ identity: known }, colleague)]);
    expect(both.map(({ code }) => code).sort()).toEqual(['STAY_OPEN', 'done']);
    const unknown = await story().admitted();
    expect(await unknown.make('confirmIdentity', { identity: known })).toBe('STAY_OPEN');
    expect((await subgraph.em().find(RescueEpisode, {})).length).toBe(2);
  });

  it('is a repeated one where the person was taken in before, and proposes them for the register once', async () => {
    const people: RescueStory[] = [];
    for (const day of ['2021-12-01', '2021-12-10', '2021-12-20']) {
      setToday(day);
      people.push(await (await story().admitted({ identity: known })).must('leaveOnOwnWish'));
    }
    expect((await Promise.all(people.map(({ id }) => stored(id)))).map(({ earlierEpisodes, repeat }) => [earlierEpisodes, repeat])).toEqual([[0, false], [1, true], [2, true]]);
    const entries = await subgraph.em().find(StrayRiskEntry, {});
    expect(entries).toMatchObject([{ residentId: 'r1', status: 'PROPOSED', reasonCodes: ['5'], previousRescues: 2, divisionCode: '620302001001', stationDivisionCode: '620302', madeOn: '2021-12-10' }]);
    expect(await subgraph.em().count(TimelineEntry, { subjectId: entries[0]?.id as string, event: 'proposeStrayRisk', actorRole: 'SYSTEM' })).toBe(1);
  });
});

describe('a child', () => {
  it('is handed over bound to the case, and child protection is told by the outbox', async () => {
    const one = await story().admittedChild();
    expect(await one.make('leaveOnOwnWish')).toBe('MINOR_NOT_ALONE');
    await one.must(['transferMinor', { institutionId: 'ci_1' }]);
    expect(await stored(one.id)).toMatchObject({ status: 'TRANSFERRED', institutionId: 'ci_1', leaveKindCode: 'TRANSFERRED_MINOR', leftOn: TODAY });
    const [told] = await subgraph.em().find(OutboxEntry, { event: 'minorHandedOver' });
    expect(told).toMatchObject({ subjectId: one.id, facts: { institution: 'ci_1', resident: null, division: '620302', identityKnown: false, on: TODAY } });
    const grown = await story().admitted();
    expect(await grown.make('transferMinor', { institutionId: 'ci_1' })).toBe('NOT_A_MINOR');
  });

  it('goes home with somebody, never with a ticket', async () => {
    const one = await story().admittedChild();
    await one.must(['confirmIdentity', { identity: { ...known, birthDate: '2010-02-01' } }]);
    expect(await one.make('arrangeReturn', { kind: 'RETURNED_SELF' })).toBe('MINOR_NOT_ALONE');
    await one.must(['arrangeReturn', { kind: 'FAMILY' }], 'recordReturn');
  });

  it('counts as one while the estimate leaves it open', async () => {
    const one = await story().admitted({ ageFrom: 17, ageTo: 20 });
    one.as = boundTo(officer, one.caseNo, [one.id]);
    expect(await one.make('leaveOnOwnWish')).toBe('MINOR_NOT_ALONE');
    await one.must(['confirmIdentity', { identity: { ...known, birthDate: '2003-12-31' } }]);
    expect((await stored(one.id)).adultOn).toBe('2021-12-31');
  });
});

describe('a tracing notice', () => {
  it('shows a grown-up with features and picture, and comes down when the person is known', async () => {
    const one = await story().admitted();
    expect(await one.make('withdrawTracingNotice')).toBe('TRACING_NOTICE_MISSING');
    await one.must(['publishTracingNotice', { features: '左眉有疤', pictureSm3: 'c'.repeat(64) }]);
    expect(await one.make('publishTracingNotice')).toBe('TRACING_NOTICE_RUNNING');
    const { data } = await subgraph.execute('{ missingPersonNotices { totalCount edges { node { features pictureSm3 ofChild ageFrom foundDivision { code } station { name } } } } }').as('anon');
    expect(data.missingPersonNotices.edges).toEqual([{ node: { features: '左眉有疤', pictureSm3: 'c'.repeat(64), ofChild: false, ageFrom: 40, foundDivision: { code: '620302' }, station: { name: '620302救助管理站' } } }]);
    await one.must(['recordIdentitySearch', { kind: 'BULLETIN', hits: 1 }], ['confirmIdentity', { identity: known }]);
    expect(await subgraph.em().findOneOrFail(MissingPersonNotice, { episodeId: one.id })).toMatchObject({ withdrawnOn: TODAY, withdrawal: 'IDENTIFIED' });
    expect((await subgraph.execute('{ missingPersonNotices { totalCount } }').as('anon')).data.missingPersonNotices.totalCount).toBe(0);
  });

  it('comes down when the person leaves, or when the station takes it down', async () => {
    const one = await (await story().admitted()).must('publishTracingNotice', 'leaveOnOwnWish');
    const two = await (await story().admitted()).must('publishTracingNotice', 'withdrawTracingNotice', 'publishTracingNotice');
    expect((await subgraph.em().find(MissingPersonNotice, {}, { orderBy: { id: 'asc' } })).map(({ episodeId, withdrawal }) => [episodeId, withdrawal]))
      .toEqual([[one.id, 'LEFT'], [two.id, 'STATION'], [two.id, null]]);
  });

  it('of a child takes the consent of the police, and shows neither features nor picture', async () => {
    const one = await story().admittedChild();
    const shown = { features: '左眉有疤', pictureSm3: 'c'.repeat(64) };
    expect(await one.make('publishTracingNotice', shown)).toBe('CONSENT_REQUIRED');
    for (const policeConsent of [{ documentNo: ' ', on: TODAY }, { documentNo: '公寻17号', on: '2022-01-01' }]) expect(await one.make('publishTracingNotice', { ...shown, policeConsent })).toBe('BAD_USER_INPUT');
    await one.must(['publishTracingNotice', { ...shown, policeConsent: { documentNo: '公寻17号', on: TODAY } }]);
    expect(await subgraph.em().findOneOrFail(MissingPersonNotice, { episodeId: one.id })).toMatchObject({ ofChild: true, features: null, pictureSm3: null, consentNo: '公寻17号', foundCountyCode: '620302' });
  });

  it('takes leads from whoever is signed in, one at a time, which the station looks into', async () => {
    const one = await (await story().admitted()).must('publishTracingNotice');
    const lead = { noticeId: one.noticeId, content: '像是邻村的老人', contactName: '李四', contactPhone: '13800005678' };
    const first = await makeStep(subgraph, 'submitTracingLead', passerBy, lead);
    expect([first.code, first.result.lead.status, first.result.lead.dueAt]).toEqual(['done', 'RECEIVED', '2022-01-06T23:59:59.000+08:00']);
    expect((await makeStep(subgraph, 'submitTracingLead', passerBy, lead)).code).toBe('LEAD_OPEN');
    for (const bad of [{ content: ' ' }, { contactName: '' }, { content: '长'.repeat(501) }]) expect((await makeStep(subgraph, 'submitTracingLead', officer, { ...lead, ...bad })).code).toBe('BAD_USER_INPUT');
    const step = (event: string, expectedVersion: number, more = {}, as = officer) => makeStep(subgraph, event, as, { id: first.result.lead.id, expectedVersion, ...more });
    expect((await step('concludeTracingLead', 1, { match: true })).code).toBe('STATE_TRANSITION');
    expect((await step('checkTracingLead', 1, {}, officerElsewhere)).code).toBe('NOT_FOUND');
    expect((await step('checkTracingLead', 1, {}, passerBy)).code).toBe('FORBIDDEN_ACTION');
    expect((await step('checkTracingLead', 1)).result.lead).toMatchObject({ status: 'CHECKED', dueAt: null });
    expect((await step('concludeTracingLead', 2, { match: false })).result.lead.status).toBe('NO_MATCH');
    expect((await makeStep(subgraph, 'submitTracingLead', passerBy, lead)).code).toBe('done');
    await one.must('withdrawTracingNotice');
    expect((await makeStep(subgraph, 'submitTracingLead', officer, lead)).code).toBe('NOT_FOUND');
  });
});

describe('the register of those likely to stray', () => {
  const entry = { residentId: 'r5', name: '赵小云', birthDate: '1950-01-01', division: '620302001001', reasons: ['3'], guardianName: '赵大', guardianPhone: '13800005678' };
  const add = (more: Record<string, unknown> = {}, as = officer) => makeStep(subgraph, 'addToStrayRegister', as, { ...entry, ...more });

  it('lists a person once, of the own division alone, and takes them off with a reason', async () => {
    for (const [more, code] of [[{ reasons: [] }, 'BAD_USER_INPUT'], [{ reasons: ['8'] }, 'BAD_USER_INPUT'], [{ name: '赵' }, 'BAD_USER_INPUT'], [{ birthDate: '2022-01-01' }, 'BAD_USER_INPUT'], [{ division: '620302001' }, 'DIVISION_LEVEL']] as const) {
      expect((await add(more)).code).toBe(code);
    }
    expect((await add({}, officerElsewhere)).code).toBe('FORBIDDEN_ROW');
    const listed = await add();
    expect((await add()).code).toBe('STRAY_ALREADY_LISTED');
    const remove = (reason: string) => makeStep(subgraph, 'removeFromStrayRegister', officer, { id: listed.result.entry.id, expectedVersion: 1, reason });
    expect((await remove('x')).code).toBe('BAD_USER_INPUT');
    expect((await remove('1')).result.entry.status).toBe('REMOVED');
    expect((await add()).code).toBe('done');
  });

  it('follows a proposal of the system, or does not', async () => {
    for (const identity of [known, { ...known, residentId: 'r2' }]) {
      for (const day of ['2021-12-01', '2021-12-10']) {
        setToday(day);
        await (await story().admitted({ identity })).must('leaveOnOwnWish');
      }
    }
    const [one, two] = await subgraph.em().find(StrayRiskEntry, {}, { orderBy: { id: 'asc' } });
    expect((await makeStep(subgraph, 'confirmStrayRisk', officer, { id: one?.id, expectedVersion: 1, reasons: ['1', '5'] })).result.entry.status).toBe('LISTED');
    expect((await makeStep(subgraph, 'removeFromStrayRegister', officer, { id: two?.id, expectedVersion: 1, reason: '5' })).result.entry.status).toBe('REMOVED');
  });
});

describe('what an admission states', () => {
  it.each<[string, Record<string, unknown>, string]>([
    ['an age that ends before it begins', { ageFrom: 50, ageTo: 40 }, 'BAD_USER_INPUT'], ['a sex that is none', { sex: '7' }, 'BAD_USER_INPUT'], ['an unknown way to come', { broughtBy: '8' }, 'BAD_USER_INPUT'],
    ['an unknown condition', { condition: ['8'] }, 'BAD_USER_INPUT'], ['a place of a whole prefecture', { foundDivision: '620300' }, 'DIVISION_LEVEL'], ['a day to come', { admittedAt: '2022-01-02T00:00:00+08:00' }, 'BAD_USER_INPUT'],
    ['features without end', { features: '长'.repeat(201) }, 'BAD_USER_INPUT'], ['a name of one character', { identity: { ...known, name: '王' } }, 'BAD_USER_INPUT'],
    ['a birth to come', { identity: { ...known, birthDate: '2022-01-02' } }, 'BAD_USER_INPUT'], ['a home of a whole province', { identity: { ...known, homeDivision: '620000' } }, 'DIVISION_LEVEL'],
    ['a station of another county', { stationId: STATION_ELSEWHERE }, 'NOT_FOUND'],
  ])('is refused with %s', async (_case, more, code) => expect((await admit(more)).code).toBe(code));

  it('is refused from whoever is no staff of a station', async () => {
    expect((await admit({}, passerBy)).code).toBe('FORBIDDEN_ACTION');
    expect((await admit({}, officerElsewhere)).code).toBe('NOT_FOUND');
  });
});

describe('the same request twice, and two officers at once', () => {
  it('takes one person in once, and tells the number of the case again though the row hides a child', async () => {
    const clientMutationId = 'double-click';
    const [first, second] = await Promise.all([admit({ ...child, clientMutationId }), admit({ ...child, clientMutationId })]);
    expect([first.result.caseNo, await subgraph.em().count(RescueEpisode, {})]).toEqual([second.result.caseNo, 1]);
    expect(first.result.caseNo).toMatch(/^SQ/);
    expect((await admit({ ...stranger, clientMutationId })).code).toBe('DUPLICATE_REQUEST');
    expect((await makeStep(subgraph, 'admitPerson', colleague, { stationId: STATION, ...child, clientMutationId })).result.caseNo).not.toBe(first.result.caseNo);
  });

  it('makes a step once, and tells the second officer that it has changed', async () => {
    const one = await story().admitted();
    const leave = (as: typeof officer) => makeStep(subgraph, 'leaveOnOwnWish', as, { id: one.id, expectedVersion: 1 });
    expect((await Promise.all([leave(officer), leave(colleague)])).map(({ code }) => code).sort()).toEqual(['CONFLICT_VERSION', 'done']);
  });

  it('does not go home without an identity', async () => {
    const one = await story().admitted();
    expect(await one.make('arrangeReturn', { kind: 'ESCORTED' })).toBe('IDENTITY_UNKNOWN');
  });
});
