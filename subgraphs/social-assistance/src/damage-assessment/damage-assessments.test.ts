import type { Claims } from '@civil/schema/identity';
import { NEVER } from '@civil/subgraph-kernel';
import { claimsOf, createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DisasterEvent } from '../disaster-event/disaster-event.entity.js';
import { socialAssistance } from '../subgraph.js';
import { TemporaryAid } from '../temporary-aid/temporary-aid.entity.js';
import { officers } from '../testing/enrollment-story.js';
import { forgetApplications } from '../testing/forget-applications.js';
import { forget } from '../testing/forget.js';
import { at, mustMake, resourceStep } from '../testing/resource-steps.js';
import { DamageAssessment } from './damage-assessment.entity.js';

let subgraph: TestSubgraph;
beforeAll(async () => { subgraph = await createTestSubgraph(socialAssistance); });
beforeEach(async () => {
  await forgetApplications(subgraph);
  await forget(subgraph, [DamageAssessment, DisasterEvent, TemporaryAid]);
});
afterAll(() => subgraph.close());

const make = async (event: string, as: Claims, input: Record<string, unknown>): Promise<string> => (await resourceStep(subgraph, event, as, input)).code;
const must = (event: string, as: Claims, input: Record<string, unknown>) => mustMake(subgraph, event, as, input);
const flood = (more: Record<string, unknown> = {}) => ({ division: '620102', name: '洪涝', kind: 'FLOOD', occurredOn: '2021-12-01', ...more });
const opened = () => must('openDisasterEvent', officers.county, flood());
const house = (eventId: string, more: Record<string, unknown> = {}) => ({
  eventId, division: '620102001001', householdId: 'h1', residentId: 'r1', birthDate: '1970-01-01', addressText: '甘肃省兰州市城关区某街道某村1号', level: 'SEVERE', rooms: 3, ...more,
});
const survey = { level: 'MODERATE', rooms: 2, surveyors: ['甲', '乙'] };
const insertAid = (id: string, more: Partial<TemporaryAid> = {}): Promise<unknown> => subgraph.em().insert(TemporaryAid, {
  id, measures: [], visits: [], corrections: [], amount: '800.00', cashAmount: '800.00', kind: 'URGENT', status: 'CLOSED', causeCode: '6', occurredOn: '2021-12-01', occurrence: '洪涝', applicantId: 'r1', applicantName: '王建国', householdId: 'h1', persons: 1, placeDivisionCode: '620102001', homeDivisionCode: '620102001001',
  villageDivisionCode: '620102001001', hasResidencePermit: false, urbanRural: 'RURAL', partyIds: ['r1'], adultOn: '1988-01-01', grantedOn: '2021-12-10', version: 1, nextDueAt: NEVER, synthetic: true, ...more,
} as never);

describe('a disaster', () => {
  it('is entered by its county and closed to further reports', async () => {
    for (const [more, code] of [[{ division: '620103' }, 'FORBIDDEN_ROW'], [{ division: '620102001' }, 'DIVISION_LEVEL'], [{ occurredOn: '2022-01-01' }, 'BAD_USER_INPUT'], [{ name: '' }, 'BAD_USER_INPUT']] as const) expect(await make('openDisasterEvent', officers.county, flood(more))).toBe(code);
    const event = await opened();
    expect(await make('closeDisasterEvent', { ...claimsOf('county.assist', '620103'), sub: 'u_other' }, at(event))).toBe('NOT_FOUND');
    await must('closeDisasterEvent', officers.county, at(event));
    expect(await make('reportDamage', officers.village, house(event.id))).toBe('DISASTER_CLOSED');
    expect((await subgraph.execute('{ disasterEvents(scope: { code: "620100" }) { edges { node { name status } } } }').as('anon')).data.disasterEvents.edges).toEqual([{ node: { name: '洪涝', status: 'CLOSED' } }]);
  });
});

describe('the check of a damaged house', () => {
  it('is reported once by village or township, surveyed by two others, and relieved by an aid of the household', async () => {
    const event = await opened();
    const reported = await must('reportDamage', officers.village, house(event.id));
    expect(reported).toMatchObject({ status: 'REPORTED', dueAt: '2022-01-07T23:59:59.000+08:00' });
    expect((await Promise.all([1, 2].map(() => make('reportDamage', officers.clerk, house(event.id)))))).toEqual(['DAMAGE_REPORTED', 'DAMAGE_REPORTED']);
    expect(await make('verifyDamage', officers.village, at(reported, survey))).toBe('FORBIDDEN_ACTION');
    for (const surveyors of [['甲'], ['甲', '甲'], []]) expect(await make('verifyDamage', officers.clerk, at(reported, { ...survey, surveyors }))).toBe('INVESTIGATORS_TOO_FEW');
    for (const more of [{ rooms: 0 }, { surveyors: ['甲', ' '] }]) expect(await make('verifyDamage', officers.clerk, at(reported, { ...survey, ...more }))).toBe('BAD_USER_INPUT');
    const verified = await must('verifyDamage', officers.clerk, at(reported, survey));
    expect(verified).toMatchObject({ status: 'VERIFIED', level: 'MODERATE', rooms: 2, surveyors: ['甲', '乙'] });
    await insertAid('ta1');
    await insertAid('other', { householdId: 'h2' });
    await insertAid('elsewhere', { placeDivisionCode: '620103001' });
    await insertAid('open', { grantedOn: null });
    for (const temporaryAidId of ['other', 'elsewhere', 'open', 'none']) expect(await make('recordDamageRelief', officers.county, at(verified, { temporaryAidId })), temporaryAidId).toBe('LINK_NOT_FOUND');
    expect(await must('recordDamageRelief', officers.county, at(verified, { temporaryAidId: 'ta1' }))).toMatchObject({ status: 'RELIEVED', dueAt: null });
  });

  it('is not verified or rejected by whoever reported it, and may be rejected after a survey', async () => {
    const event = await opened();
    const reported = await must('reportDamage', officers.clerk, house(event.id));
    for (const step of ['verifyDamage', 'rejectDamage']) expect(await make(step, officers.clerk, at(reported, step === 'verifyDamage' ? survey : { surveyors: survey.surveyors }))).toBe('MAKER_IS_CHECKER');
    expect(await make('rejectDamage', officers.county, at(reported, { surveyors: ['甲'] }))).toBe('INVESTIGATORS_TOO_FEW');
    expect((await must('rejectDamage', officers.county, at(reported, { surveyors: survey.surveyors }))).status).toBe('REJECTED');
  });

  it('is reported in one\'s own village, of an event that is there, by an adult', async () => {
    const event = await opened();
    for (const [as, more, code] of [
      [officers.village, { division: '620102001002' }, 'FORBIDDEN_ROW'], [officers.clerk, { division: '620102001' }, 'DIVISION_LEVEL'], [officers.clerk, { eventId: 'none' }, 'NOT_FOUND'], [officers.clerk, { rooms: 51 }, 'BAD_USER_INPUT'],
      [officers.clerk, { birthDate: '2010-01-01' }, 'BAD_USER_INPUT'], [officers.elsewhere, { division: '620103001001' }, 'NOT_FOUND'],
    ] as const) expect(await make('reportDamage', as, house(event.id, more)), JSON.stringify(more)).toBe(code);
  });

  it('shows in its place and to its household, its address to whom it may be told', async () => {
    const event = await opened();
    await must('reportDamage', officers.village, house(event.id));
    const LIST = 'query ($eventId: ID!) { damageAssessments(eventId: $eventId) { totalCount edges { node { addressText { masked } } } } }';
    const read = async (as: Claims) => (await subgraph.execute(LIST, { eventId: event.id }).asClaims(as)).data?.damageAssessments;
    for (const as of [officers.clerk, officers.county, claimsOf('citizen', undefined, { residentId: 'r1' })]) expect((await read(as)).edges).toEqual([{ node: { addressText: { masked: false } } }]);
    expect((await read(officers.village)).edges).toEqual([{ node: { addressText: { masked: true } } }]);
    for (const as of [officers.elsewhere, claimsOf('citizen', undefined, { residentId: 'r9' })]) expect((await read(as)).totalCount).toBe(0);
  });
});

describe('damageSummary', () => {
  const rowsOf = (eventId: string, count: number, level: string, status = 'VERIFIED'): DamageAssessment[] => Array.from({ length: count }, (_, place) => ({
    id: `dm_${level}_${status}_${place}`, status, eventId, householdId: `h_${level}_${status}_${place}`, residentId: 'r1', addressText: '某村', level, rooms: 1, reportedOn: '2021-12-02', surveyors: ['甲', '乙'], verifiedOn: '2021-12-03', temporaryAidId: null,
    divisionCode: '620102001001', adultOn: '1988-01-01', version: 1, nextDueAt: NEVER, synthetic: true,
  }) as unknown as DamageAssessment);
  const ASK = 'query ($eventId: ID!, $division: DivisionCode) { damageSummary(eventId: $eventId, division: $division) { verified { value suppressed } relieved { value } byLevel { level households { value suppressed } } } }';

  it('counts what was verified for officers of the place, and withholds small counts from others with what gives them away', async () => {
    const { id: eventId } = await opened();
    await subgraph.em().insertMany(DamageAssessment, [...rowsOf(eventId, 12, 'SLIGHT'), ...rowsOf(eventId, 3, 'SEVERE'), ...rowsOf(eventId, 9, 'COLLAPSED', 'RELIEVED'), ...rowsOf(eventId, 7, 'MODERATE', 'REPORTED')]);
    const ask = async (as: Claims | 'anon', more = {}) => (await (as === 'anon' ? subgraph.execute(ASK, { eventId, ...more }).as('anon') : subgraph.execute(ASK, { eventId, ...more }).asClaims(as))).data.damageSummary;
    const counts = (summary: { byLevel: { level: string; households: { value: number | null } }[] }) => Object.fromEntries(summary.byLevel.map(({ level, households }) => [level, households.value]));
    const own = await ask(officers.county);
    expect([own.verified, own.relieved.value, counts(own)]).toEqual([{ value: 24, suppressed: false }, 9, { SLIGHT: 12, MODERATE: 0, SEVERE: 3, COLLAPSED: 9 }]);
    for (const as of ['anon', claimsOf('county.assist', '620103')] as const) {
      const shown = await ask(as);
      expect([shown.verified.value, counts(shown)['SEVERE']]).toEqual([24, null]);
      expect(Object.values(counts(shown)).filter((value) => value === null).length).toBeGreaterThanOrEqual(2);
    }
    expect((await ask('anon', { division: '620102001' })).verified).toEqual({ value: null, suppressed: true });
    expect((await subgraph.execute(ASK, { eventId: 'none' }).as('anon')).data.damageSummary).toBeNull();
  });
});
