import { setToday } from '@civil/subgraph-kernel';
import { claimsOf, createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { socialAssistance } from '../subgraph.js';
import { actors, ApplicationStory, insertStandards } from '../testing/application-story.js';
import { hubOf, makeCheckStep, tellSources } from '../testing/check-story.js';
import { insertBenefit, OTHER_COUNTY, STILL_A_CHILD } from '../testing/rows.js';
import { askSources } from './ask-sources.js';
import { simulator } from './connectors/simulator.js';
import { requestDueRechecks } from './due-rechecks.js';

let subgraph: TestSubgraph;
let checkId: string;
let requestNo: string;
const verifying = { ...actors.county, purpose: 'ECONOMIC_CHECK' };

beforeAll(async () => {
  subgraph = await createTestSubgraph(socialAssistance);
  await insertStandards(subgraph);
  await tellSources(subgraph, [['TAX', 'INCOME', '4800.00'], ['POLICE_VEHICLE', 'VEHICLE', '30000.00'], ['CIVIL_MARRIAGE', 'SPOUSE', null, 'r1', 'r8']]);
  const one = await (await new ApplicationStory(subgraph).investigating()).must('requestEconomicCheck', 'clerk');
  requestNo = one.last.economicChecks[0].requestNo;
  await askSources(subgraph.em(), simulator);
  await insertBenefit(subgraph, { id: 'ae1', persons: [{ id: 'r5' }], row: { householdId: 'h5', nextReviewDue: '2022-06-01' } });
  await insertBenefit(subgraph, { id: 'ae2', village: OTHER_COUNTY, persons: [{ id: 'r6' }], row: { nextReviewDue: '2022-06-01' } });
  await insertBenefit(subgraph, { id: 'ae3', persons: [{ id: 'r7', adultOn: STILL_A_CHILD }], row: { nextReviewDue: '2021-12-01' } });
  await makeCheckStep(subgraph, 'requestRecheck', actors.county, { enrollmentId: 'ae1' });
  await makeCheckStep(subgraph, 'requestRecheck', { ...actors.county, sub: 'u_o', scopePrefix: '620103' }, { enrollmentId: 'ae2' });
  const { data } = await subgraph.execute('{ economicChecks(filter: { recheck: false }) { edges { node { id } } } }').asClaims(actors.county);
  checkId = data.economicChecks.edges[0].node.id;
});
afterAll(() => subgraph.close());

const WHOLE = `query ($id: ID!) { economicCheck(id: $id) { status recheck requestNo conclusion validTo discrepancies totalIncome perCapitaIncome members { id } division { code } household { id }
  sources { source { code } status hits tries } propertyItems { kind value owner { id } } exceedances { rule limit found } dueAt clocks { name } timeline { event } application { caseNo } enrollment { id } } }`;
const read = (as: typeof verifying) => subgraph.execute(WHOLE, { id: checkId }).asClaims(as);
const amounts = ['totalIncome', 'perCapitaIncome', 'propertyItems'];

describe('what a check has found', () => {
  it('is told to who verifies: every source, amount and limit', async () => {
    const { data, codes } = await read(verifying);
    expect(codes).toEqual({});
    const check = data.economicCheck;
    expect(check).toMatchObject({
      status: 'REPORTED', recheck: false, requestNo, conclusion: 'EXCEEDS', validTo: '2022-06-30', discrepancies: ['SPOUSE_NOT_DECLARED'], totalIncome: '4800.00', perCapitaIncome: '200.00', members: [{ id: 'r1' }, { id: 'r2' }],
      propertyItems: [{ kind: 'VEHICLE', value: '30000.00', owner: { id: 'r1' } }], exceedances: [{ rule: 'VEHICLES', limit: '0', found: '1' }], division: { code: '620102001' }, household: { id: 'h1' }, dueAt: null, enrollment: null,
      clocks: [{ name: 'replies' }],
    });
    expect([check.sources.length, check.sources.find((one: { source: { code: string } }) => one.source.code === 'TAX')]).toEqual([18, { source: { code: 'TAX' }, status: 'OK', hits: 1, tries: 1 }]);
  });

  it('is told to the township by its conclusion, the rules and the flags, without a single amount', async () => {
    const { data, codes } = await read({ ...actors.clerk, purpose: 'ASSIST_REVIEW' });
    const check = data.economicCheck;
    expect(check).toMatchObject({ conclusion: 'EXCEEDS', discrepancies: ['SPOUSE_NOT_DECLARED'], exceedances: [{ rule: 'VEHICLES', limit: null, found: null }] });
    expect(check.sources.map((one: { status: string }) => one.status).filter((status: string) => status === 'OK')).toHaveLength(3);
    expect(check.sources.every((one: { hits: unknown }) => one.hits === null)).toBe(true);
    for (const field of amounts) expect([field, check[field], codes[`economicCheck.${field}`]]).toEqual([field, null, 'FORBIDDEN_FIELD']);
  });

  it('asks every officer why they read it', async () => {
    const { data, codes } = await read(actors.county as typeof verifying);
    expect(data.economicCheck).toMatchObject({ status: 'REPORTED', conclusion: 'EXCEEDS', totalIncome: null, exceedances: null });
    expect([codes['economicCheck.totalIncome'], codes['economicCheck.sources'], codes['economicCheck.exceedances']]).toEqual(['PURPOSE_REQUIRED', 'PURPOSE_REQUIRED', 'PURPOSE_REQUIRED']);
  });

  it('is whole to the members of the household and nothing to a stranger', async () => {
    const { data, codes } = await read(actors.applicant as typeof verifying);
    expect([codes, data.economicCheck.totalIncome, data.economicCheck.exceedances[0].found]).toEqual([{}, '4800.00', '1']);
    expect((await read(actors.stranger as typeof verifying)).data.economicCheck).toBeNull();
  });

  it('is masked away from supervisors and the auditor, and from the village altogether', async () => {
    for (const [role, division] of [['prov.assist', '620000'], ['pref.assist', '620100'], ['auditor', undefined], ['village', '620102001001']] as const) {
      const { data } = await read({ ...claimsOf(role, division), purpose: 'STATUTORY_DUTY' });
      const check = data.economicCheck;
      expect([role, ...amounts.map((field) => check[field]), check.exceedances, check.sources]).toEqual([role, null, null, null, null, null]);
    }
  });

  it('is open to the hub within the case of a check, and to nobody without one', async () => {
    const { data, codes } = await read(hubOf(requestNo, ['r1', 'r2']) as typeof verifying);
    expect([codes['economicCheck.totalIncome'], data.economicCheck.totalIncome, data.economicCheck.members]).toEqual([undefined, '4800.00', [{ id: 'r1' }, { id: 'r2' }]]);
    expect((await read(hubOf('HD6201020012021000077', ['r5']) as typeof verifying)).data.economicCheck).toBeNull();
    const { boundCase: _bound, ...unbound } = hubOf(requestNo, ['r1']);
    expect((await read(unbound as typeof verifying)).data.economicCheck).toBeNull();
  });
});

describe('economicChecks', () => {
  const list = async (filter: string, as = actors.county) =>
    (await subgraph.execute(`{ economicChecks(filter: ${filter}) { totalCount edges { node { requestNo recheck status } } } }`).asClaims(as)).data.economicChecks;

  it('finds those of the own division by state, conclusion, day, kind and time limit', async () => {
    const countOf = async (filter: string): Promise<number> => (await list(filter)).totalCount;
    expect(await Promise.all(['{}', '{ recheck: true }', '{ status: [REQUESTED] }', '{ conclusion: [EXCEEDS] }', '{ conclusion: [CONSISTENT] }', '{ requestedAt: { gte: "2021-12-31", lte: "2021-12-31" } }',
      '{ requestedAt: { lte: "2021-12-30" } }', '{ overdue: true }', '{ overdue: false }', '{ scope: { code: "620102001" } }', '{ scope: { code: "620103" } }'].map(countOf))).toEqual([2, 1, 1, 1, 0, 2, 0, 0, 2, 2, 0]);
    setToday('2022-02-01');
    expect(await countOf('{ overdue: true }')).toBe(1);
    setToday('2021-12-31');
    expect((await list('{}', { ...actors.county, scopePrefix: '620103' })).totalCount).toBe(1);
  });

  it('is ordered by the day of the request and by what is due', async () => {
    const { data } = await subgraph.execute('{ newest: economicChecks { edges { node { recheck } } } due: economicChecks(orderBy: [{ field: DUE_AT }]) { edges { node { recheck dueAt } } } }').asClaims(actors.county);
    expect([data.newest.edges[0].node.recheck, data.due.edges[0].node.recheck]).toEqual([true, true]);
  });

  it('shows nothing about a benefit of children alone, even to who verifies', async () => {
    expect((await makeCheckStep(subgraph, 'requestRecheck', actors.county, { enrollmentId: 'ae3' })).code).toBe('NOT_FOUND');
  });
});

describe('the way to checks from others', () => {
  it('leads from the household to the last report, from the benefit to its checks', async () => {
    const text = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Household { latestEconomicCheck { requestNo conclusion } } } }';
    const { data } = await subgraph.execute(text, { r: ['h1', 'h5'].map((id) => ({ __typename: 'Household', id })) }).asClaims(actors.county);
    expect(data._entities).toEqual([{ latestEconomicCheck: { requestNo, conclusion: 'EXCEEDS' } }, { latestEconomicCheck: null }]);
    const benefit = await subgraph.execute('{ assistanceEnrollment(id: "ae1") { economicChecks { status recheck enrollment { id } } } }').asClaims(actors.county);
    expect(benefit.data.assistanceEnrollment.economicChecks).toEqual([{ status: 'REQUESTED', recheck: true, enrollment: { id: 'ae1' } }]);
  });

  it('costs as many statements for twenty checks as for two, whatever is asked of each', async () => {
    for (let number = 0; number < 18; number++) await insertBenefit(subgraph, { id: `b${number}`, persons: [{ id: `rb${number}` }], row: { nextReviewDue: '2021-12-31' } });
    await requestDueRechecks(subgraph.em());
    const fields = 'id dueAt sources { status } clocks { name } timeline { event } application { caseNo } enrollment { certNo }';
    const cost = async (first: number): Promise<number[]> => {
      const { data, statements } = await subgraph.execute(`{ economicChecks(first: ${first}, orderBy: [{ field: DUE_AT, direction: DESC }]) { edges { node { ${fields} } } } }`).asClaims(verifying);
      return [data.economicChecks.edges.length, statements];
    };
    const [[two, ofTwo], [twenty, ofTwenty]] = [await cost(2), await cost(20)];
    expect([two, twenty, ofTwenty]).toEqual([2, 20, ofTwo]);
  });
});
