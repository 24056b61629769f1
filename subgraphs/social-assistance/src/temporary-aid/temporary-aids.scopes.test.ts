import { setToday } from '@civil/subgraph-kernel';
import { createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { meanOf } from '../division/temporary-aid-summary.js';
import { socialAssistance } from '../subgraph.js';
import { actors, insertStandards, TOWNSHIP, VILLAGE } from '../testing/application-story.js';
import { cash, fire, papers, ReliefStory } from '../testing/aid-story.js';
import { AidRecipient } from './aid-recipient.entity.js';
import { TemporaryAid } from './temporary-aid.entity.js';

let subgraph: TestSubgraph;
/** Granted at once to somebody registered in another county. */
let away: ReliefStory;
/** Of a family with a child, at home. */
let family: ReliefStory;
/** An application of somebody of the township, for expense. */
let asked: ReliefStory;

const home = { ...actors.county, sub: 'u_home', scopePrefix: '620103', unit: '620103-MZJ' };
const homeTownship = { ...actors.clerk, sub: 'u_home_clerk', scopePrefix: '620103001', unit: '620103001-MZJ' };
const one = (id: string, birthDate = '1980-05-01') => ({ applicantId: id, recipients: [{ residentId: id, birthDate }] });

beforeAll(async () => {
  subgraph = await createTestSubgraph(socialAssistance);
  await insertStandards(subgraph);
  await new ReliefStory(subgraph, 'fund').must('allocateReserve', 'county', { division: TOWNSHIP, amount: '5000.00' });
  away = new ReliefStory(subgraph);
  await away.urgent({ ...one('r1'), home: '620103001001', cause: '2' }, { measures: cash('500.00') });
  family = new ReliefStory(subgraph);
  await family.urgent({ applicantId: 'r2', householdId: 'h2', recipients: [{ residentId: 'r2', birthDate: '1980-05-01' }, { residentId: 'child', birthDate: '2012-05-01' }] }, { measures: cash('700.01') });
  asked = await new ReliefStory(subgraph).must('draftAid', 'village', { details: fire({ ...one('r3'), cause: '4' }) });
  await asked.must('submitAid', 'village', { documents: papers });
});
afterAll(() => subgraph.close());

const LIST = 'query ($filter: TemporaryAidFilter, $orderBy: [TemporaryAidOrder!]) { temporaryAids(filter: $filter, orderBy: $orderBy) { edges { node { id } } } }';
const found = async (filter: Record<string, unknown>, claims = actors.county, orderBy?: unknown): Promise<string[]> => {
  const { data, errors } = await subgraph.execute(LIST, { filter, orderBy }).asClaims(claims);
  expect(errors).toEqual([]);
  return data.temporaryAids.edges.map(({ node }: { node: { id: string } }) => node.id);
};

describe('temporaryAids', () => {
  it('finds by what officers ask for', async () => {
    const expected: [Record<string, unknown>, ReliefStory[]][] = [
      [{}, [asked, family, away]], [{ kind: 'EXPENDITURE' }, [asked]], [{ cause: ['1', '2'] }, [family, away]], [{ status: ['EMERGENCY'] }, [family, away]], [{ grantedAt: { gte: '2021-12-31' } }, [family, away]],
      [{ grantedAt: { lte: '2021-12-30' } }, []], [{ overdue: true }, []], [{ overdue: false }, [asked, family, away]], [{ home: { code: '620103' } }, [away]], [{ placeOfOccurrence: { code: '620103' } }, []],
      [{ scope: { code: '620103' } }, [away]], [{ scope: { code: TOWNSHIP } }, [asked, family, away]],
    ];
    for (const [filter, stories] of expected) expect([filter, await found(filter)]).toEqual([filter, stories.map(({ id }) => id)]);
    expect(await found({}, actors.county, [{ field: 'AMOUNT', direction: 'DESC' }])).toEqual([family.id, away.id, asked.id]);
    expect((await found({}, actors.county, [{ field: 'DUE_AT' }]))).toHaveLength(3);
  });

  it('is seen where it was handled, by the county and township of registration, by its village, and by nobody else', async () => {
    expect(await found({}, home)).toEqual([away.id]);
    expect(await found({}, homeTownship)).toEqual([away.id]);
    expect(await found({}, actors.village)).toEqual([asked.id, family.id, away.id]);
    expect(await found({}, { ...actors.village, scopePrefix: '620102001002' })).toEqual([]);
    expect(await found({}, { ...actors.clerk, scopePrefix: '620103002' })).toEqual([]);
    expect(await found({}, { ...actors.applicant, residentId: 'r2' })).toEqual([family.id]);
  });

  it('is read-only to the place of registration', async () => {
    const { data } = await subgraph.execute('query ($id: ID!) { temporaryAid(id: $id) { status amount homeNotifiedAt place { code } home { code } } }', { id: away.id }).asClaims(home);
    expect(data.temporaryAid).toMatchObject({ status: 'EMERGENCY', amount: '500.00', place: { code: TOWNSHIP }, home: { code: '620103001' } });
    expect((await away.make('endEmergency', homeTownship, { endedOn: '2021-12-31' })).code).toBe('PLACE_NOT_OURS');
    expect((await away.make('correctAid', home, { ground: 'OTHER', reason: '误录', goodFaith: true, objectiveCause: true })).code).toBe('PLACE_NOT_OURS');
    expect((await away.make('endEmergency', { ...actors.clerk, scopePrefix: '620103002' }, { endedOn: '2021-12-31' })).code).toBe('NOT_FOUND');
  });

  it('keeps cause, amount and account from the village, and from who asks nothing of assistance', async () => {
    const text = 'query ($id: ID!) { temporaryAid(id: $id) { status cause { zh } amount account { value } occurrence measures { amount } reserveFund { balance } } }';
    const village = await subgraph.execute(text, { id: family.id }).asClaims(actors.village);
    expect([village.data.temporaryAid.status, Object.keys(village.codes).sort()]).toEqual(['EMERGENCY', ['temporaryAid.account', 'temporaryAid.amount', 'temporaryAid.cause', 'temporaryAid.measures', 'temporaryAid.occurrence']]);
    expect(Object.values((await subgraph.execute('query ($id: ID!) { temporaryAid(id: $id) { id } }', { id: family.id }).as('county.child', '620102')).codes)).toContain('FORBIDDEN_FIELD');
    const hidden = await subgraph.execute('{ temporaryAids(filter: { cause: ["2"] }) { totalCount } }').asClaims(actors.village);
    expect(Object.values(hidden.codes)).toEqual(['FORBIDDEN_FIELD']);
  });

  it('shows a child among those it helps to those alone who may see children', async () => {
    const query = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Resident { temporaryAids { id persons recipients { resident { id } } } } ... on Household { temporaryAids { id } } } }';
    const r = [{ __typename: 'Resident', id: 'r2' }, { __typename: 'Resident', id: 'child' }, { __typename: 'Household', id: 'h2' }];
    const { data } = await subgraph.execute(query, { r }).asClaims(actors.county);
    expect(data._entities).toEqual([{ temporaryAids: [{ id: family.id, persons: 2, recipients: [{ resident: { id: 'r2' } }] }] }, { temporaryAids: [] }, { temporaryAids: [{ id: family.id }] }]);
    const guardian = { ...actors.applicant, residentId: 'r2', wardIds: ['child'] };
    expect((await subgraph.execute(query, { r }).asClaims(guardian)).data._entities[1].temporaryAids).toHaveLength(1);
  });

  it('costs as many statements for twenty as for two', async () => {
    for (let place = 0; place < 18; place++) {
      const id = `x${place}`;
      await new ReliefStory(subgraph).urgent({ ...one(id), cause: '9' }, { measures: cash('10.00') });
    }
    const text = 'query ($first: Int) { temporaryAids(first: $first) { edges { node { clocks { name } timeline { event } recipients { resident { id } } documents { kind } notices { id } urgentCases { id } reserveFund { balance allocated } } } } }';
    const cost = async (first: number): Promise<number> => (await subgraph.execute(text, { first }).asClaims(actors.county)).statements;
    expect(await cost(20)).toBe(await cost(2));
    await subgraph.em().nativeDelete(TemporaryAid, { causeCode: '9' });
    await subgraph.em().nativeDelete(AidRecipient, { residentId: { $like: 'x%' } });
  });
});

describe('Division.temporaryAidSummary', () => {
  const SUMMARY = 'temporaryAidSummary(period: $period) { from to personTimes { value suppressed } amount mean byKind { kind personTimes { value } amount } }';
  const ask = async (codes: string[], claims: Parameters<ReturnType<TestSubgraph['execute']>['asClaims']>[0] | null, period?: object) => {
    const pending = subgraph.execute(`query ($r: [_Any!]!, $period: MonthRange) { _entities(representations: $r) { ... on Division { ${SUMMARY} } } }`, { r: codes.map((code) => ({ __typename: 'Division', code })), period });
    const { data, statements } = await (claims ? pending.asClaims(claims) : pending.as('anon'));
    return { of: data._entities.map(({ temporaryAidSummary }: { temporaryAidSummary: unknown }) => temporaryAidSummary), statements };
  };

  it('counts each grant once, where it was handled, and gives the mean to the fen', async () => {
    const { of: [county, township, village, other] } = await ask(['620102', TOWNSHIP, VILLAGE, '620105'], { ...actors.county, roles: ['prov.assist'], scopePrefix: '62' });
    expect(county).toEqual({
      from: '2021-01', to: '2021-12', personTimes: { value: 2, suppressed: false }, amount: '1200.01', mean: '600.01',
      byKind: [{ kind: 'URGENT', personTimes: { value: 2 }, amount: '1200.01' }, { kind: 'EXPENDITURE', personTimes: { value: 0 }, amount: '0.00' }],
    });
    expect([township, village].map(({ amount }: { amount: string }) => amount)).toEqual(['1200.01', '1200.01']);
    expect(other).toMatchObject({ personTimes: { value: 0 }, amount: '0.00', mean: null });
    expect((await ask(['620102'], actors.county, { gte: '2021-10', lte: '2021-11' })).of[0]).toMatchObject({ from: '2021-10', to: '2021-11', personTimes: { value: 0 } });
  });

  it('withholds small counts from the public and from other counties, with their amounts', async () => {
    const nothing = { personTimes: { value: null, suppressed: true }, amount: null, mean: null, byKind: [{ kind: 'URGENT', personTimes: { value: null }, amount: null }, { kind: 'EXPENDITURE', personTimes: { value: null }, amount: null }] };
    for (const claims of [null, home]) expect((await ask(['620102', TOWNSHIP], claims)).of).toMatchObject([nothing, nothing]);
    expect((await ask(['620103'], null)).of).toMatchObject([nothing]);
    for (let place = 0; place < 6; place++) await new ReliefStory(subgraph).urgent({ ...one(`y${place}`), cause: '9' }, { measures: cash('100.00') });
    const { of: [county] } = await ask(['620102', '620100'], null);
    expect(county).toMatchObject({ personTimes: { value: 8 }, amount: '1800.01', mean: '225.00' });
    expect(await ask(['620102', '620100'], null)).toMatchObject({ of: [county, {}], statements: 1 });
  });

  it('shows the public no stretch of months of which one is withheld, so that no two of them differ by one family', async () => {
    const alone = new ReliefStory(subgraph);
    await alone.urgent({ ...one('alone'), cause: '9' }, { measures: cash('77.00') });
    await subgraph.em().nativeUpdate(TemporaryAid, { id: alone.id }, { grantedOn: '2021-11-20' });
    const of = async (gte: string, lte: string) => (await ask(['620102'], null, { gte, lte })).of[0];
    expect(await of('2021-12', '2021-12')).toMatchObject({ personTimes: { value: 8 }, amount: '1800.01' });
    for (const from of ['2021-11', '2021-01']) expect(await of(from, '2021-12')).toMatchObject({ personTimes: { value: null, suppressed: true }, amount: null, mean: null });
    expect((await ask(['620102'], actors.county)).of[0]).toMatchObject({ personTimes: { value: 9 }, amount: '1877.01' });
  });

  it('comes to the published mean for the published sums', () => {
    expect([meanOf(1_348_000, '1670000000.00'), meanOf(0, '0.00'), meanOf(3, '0.05'), meanOf(2, '0.05')]).toEqual(['1238.87', null, '0.02', '0.03']);
  });
});

describe('the rights on an aid', () => {
  it('do not end with the day on which the child it is for turns eighteen, but begin', async () => {
    const child = new ReliefStory(subgraph);
    await child.urgent({ ...one('young', '2004-01-02'), cause: '3' }, { measures: cash('10.00') });
    const seen = async () => (await subgraph.execute('query ($id: ID!) { temporaryAid(id: $id) { id } }', { id: child.id }).asClaims(actors.county)).data.temporaryAid;
    expect(await seen()).toBeNull();
    setToday('2022-01-02');
    expect(await seen()).toEqual({ id: child.id });
    setToday('2021-12-31');
  });
});
