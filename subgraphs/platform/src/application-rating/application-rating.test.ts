import type { RoleCode } from '@civil/schema/access';
import type { Claims } from '@civil/schema/identity';
import { NEVER, RunningClock, setToday } from '@civil/subgraph-kernel';
import { claimsOf, createTestSubgraph, type IdentityDetails, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ServiceApplication, ServiceApplicationStatus } from '../service-application/service-application.entity.js';
import { emptyApplication } from '../service-application/service-application-steps.js';
import { platform } from '../subgraph.js';
import { makeStep } from '../testing/make-step.js';
import { ApplicationRating } from './application-rating.entity.js';
import { emptyRating } from './rating-machine.js';

let subgraph: TestSubgraph;
beforeAll(async () => { subgraph = await createTestSubgraph(platform); });
beforeEach(async () => {
  for (const record of [ApplicationRating, ServiceApplication, RunningClock]) await subgraph.em().nativeDelete(record as typeof ApplicationRating, {});
  await subgraph.em().insertMany(ServiceApplication, [application('sv_1'), application('sv_open', { status: ServiceApplicationStatus.ACCEPTED })]);
});
afterEach(() => setToday('2021-12-31'));
afterAll(() => subgraph.close());

let serial = 0;
const application = (id: string, more: Partial<ServiceApplication> = {}): ServiceApplication => Object.assign(emptyApplication(), {
  id, code: `FW620102${++serial}`, itemCode: 'SO-01', domain: 'ORGS', divisionCode: '620102001', applicantId: 'r_1', adultOn: '2003-03-12', receivedAt: new Date('2021-12-01T10:00:00+08:00'), changedAt: new Date('2021-12-20T10:00:00+08:00'),
  acceptedOn: '2021-12-01', status: ServiceApplicationStatus.GRANTED, version: 4, nextDueAt: NEVER, ...more,
});
const somebody = (name: string, role: RoleCode, division?: string, details: IdentityDetails = {}): Claims => ({ ...claimsOf(role, division, details), sub: `u_${name}` });
const applicant = somebody('applicant', 'citizen', undefined, { residentId: 'r_1' });
const stranger = somebody('stranger', 'citizen', undefined, { residentId: 'r_2' });
const officer = somebody('officer', 'county.orgs', '620102');
const RATING = 'rating { id version score isPoor status comment followUp dueAt clocks { name length unit } }';
const rate = (score: number, as = applicant, more: Record<string, unknown> = {}) => makeStep(subgraph, 'rateServiceApplication', RATING, as, { applicationId: 'sv_1', score, comment: '窗口态度好', ...more });
const followUp = async (as: Claims, more: Record<string, unknown> = {}) => {
  const { id, version } = await subgraph.em().findOneOrFail(ApplicationRating, { applicationId: 'sv_1' });
  return makeStep(subgraph, 'followUpRating', RATING, as, { id, expectedVersion: version, followUp: '已回访并整改', ...more });
};

describe('rateServiceApplication', () => {
  it('rates one\'s own concluded application once', async () => {
    expect((await rate(5)).result.rating).toMatchObject({ score: 5, isPoor: false, status: 'RATED', comment: '窗口态度好', clocks: [], dueAt: null });
    expect((await rate(1)).code).toBe('RATED_BEFORE');
    expect((await rate(1, applicant, { applicationId: 'sv_open' })).code).toBe('RATED_TOO_EARLY');
    expect((await rate(1, stranger)).code).toBe('NOT_FOUND');
    expect((await rate(1, officer)).code).toBe('FORBIDDEN_ACTION');
  });

  it.each([[0, {}], [6, {}], [3, { comment: 'x'.repeat(201) }]])('answers BAD_USER_INPUT to a score of %i or a remark too long', async (score, more) => {
    expect((await rate(score, applicant, more)).code).toBe('BAD_USER_INPUT');
    expect(await subgraph.em().count(ApplicationRating)).toBe(0);
  });

  it('takes one of two at once', async () => {
    const codes = (await Promise.all([rate(5), rate(4)])).map(({ code }) => code).sort();
    expect(codes).toEqual(['RATED_BEFORE', 'done']);
  });
});

describe('a poor rating', () => {
  it('is followed up by the county or above of its line, within its time', async () => {
    expect((await rate(2)).result.rating).toMatchObject({ isPoor: true, clocks: [{ name: 'rating-follow-up', length: 15, unit: 'WORKING_DAY' }] });
    for (const as of [somebody('far', 'county.orgs', '620104'), somebody('other', 'county.assist', '620102')]) expect((await followUp(as)).code).toBe('NOT_FOUND');
    expect((await followUp(applicant)).code).toBe('FORBIDDEN_ACTION');
    expect((await followUp(officer, { followUp: ' ' })).code).toBe('BAD_USER_INPUT');
    expect((await followUp(officer, { expectedVersion: 7 })).code).toBe('CONFLICT_VERSION');
    expect((await followUp(officer)).result.rating).toMatchObject({ status: 'FOLLOWED_UP', followUp: '已回访并整改', dueAt: null });
    expect((await followUp(officer)).code).toBe('STATE_TRANSITION');
  });

  it('is one that counts as poor: a good one takes no follow-up', async () => {
    await rate(3);
    expect((await followUp(officer)).code).toBe('STATE_TRANSITION');
  });

  it('stands on the list of its line until it is followed up; the township that was rated does not see it', async () => {
    await rate(1);
    const open = async (as: Claims) => (await subgraph.execute('{ openPoorRatings { totalCount edges { node { score application { code } } } } }').asClaims(as)).data.openPoorRatings?.totalCount ?? null;
    expect([await open(officer), await open(somebody('above', 'prov.orgs', '62')), await open(somebody('other', 'county.assist', '620102')), await open(somebody('clerk', 'town.assist', '620102001')), await open(claimsOf('anon'))]).toEqual([1, 1, 0, 0, null]);
    await followUp(officer);
    expect(await open(officer)).toBe(0);
  });

  it('shows its remark to nobody who sees services alone', async () => {
    await rate(1);
    const { data, codes } = await subgraph.execute('{ openPoorRatings { edges { node { comment } } } }').asClaims(officer);
    expect([data.openPoorRatings.edges[0].node.comment, Object.values(codes)]).toEqual([null, ['FORBIDDEN_FIELD']]);
  });
});

describe('serviceRatings', () => {
  const of = (county: string, scores: readonly number[]): ApplicationRating[] => scores.map((score) => Object.assign(emptyRating(), {
    applicationId: `sv_${county}_${++serial}`, applicantId: 'r_3', adultOn: '2000-01-01', domain: 'ORGS', score, isPoor: score < 3, comment: null, at: new Date('2021-12-20T10:00:00+08:00'), divisionCode: county, acceptedOn: '2021-12-20',
    status: 'RATED', version: 1, nextDueAt: NEVER,
  }));
  const many = (score: number, count: number): number[] => Array.from({ length: count }, () => score);
  const ask = async (divisionCode: string, as: Claims) => (await subgraph.execute('query ($divisionCode: DivisionCode!) { serviceRatings(divisionCode: $divisionCode) { count { value suppressed } mean byScore { score count { value suppressed } } } }', { divisionCode }).asClaims(as)).data.serviceRatings;

  it('gives officers of the division the counts as they are, and withholds small ones from the public', async () => {
    await subgraph.em().insertMany(ApplicationRating, [...of('620302', [...many(5, 20), ...many(1, 2)]), ...of('620321', [...many(5, 9), ...many(1, 8)])]);
    const exact = await ask('620302', somebody('county', 'county.orgs', '620302'));
    expect(exact).toMatchObject({ count: { value: 22 }, mean: '4.64' });
    expect(exact.byScore.map(({ count }: { count: { value: number } }) => count.value)).toEqual([2, 0, 0, 0, 20]);
    const shown = await ask('620302', claimsOf('anon'));
    expect(shown.byScore[0].count).toEqual({ value: null, suppressed: true });
    expect(shown.mean).toBeNull();
    expect(shown.byScore.filter(({ count }: { count: { suppressed: boolean } }) => count.suppressed).length).toBeGreaterThan(1);
    expect(await ask('620302', somebody('far', 'county.orgs', '620102'))).toEqual(shown);
  });

  it('tells the public a mean where nothing is withheld', async () => {
    await subgraph.em().insertMany(ApplicationRating, [...of('620402', [...many(5, 30), ...many(4, 10)])]);
    expect(await ask('620402', claimsOf('anon'))).toMatchObject({ count: { value: 40, suppressed: false }, mean: '4.75' });
    expect(await ask('140000', claimsOf('anon'))).toMatchObject({ count: { value: 0 }, mean: null });
  });
});
