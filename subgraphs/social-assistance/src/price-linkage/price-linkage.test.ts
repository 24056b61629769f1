import { OutboxEntry, RequestRecord, setToday, TimelineEntry, UrbanRural } from '@civil/subgraph-kernel';
import { createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { AssistanceEnrollment, EnrollmentStatus } from '../assistance-enrollment/assistance-enrollment.entity.js';
import { EnrolledPerson } from '../assistance-enrollment/enrolled-person.entity.js';
import type { AssistanceProgram } from '../program.js';
import { socialAssistance } from '../subgraph.js';
import { insertStandards } from '../testing/application-story.js';
import { forget } from '../testing/forget.js';
import { insertBenefit, STILL_A_CHILD } from '../testing/rows.js';
import { type Made, type Person, step } from '../testing/subsidy-story.js';
import { groupsOn, isTriggered, placeOfMonth, priceAmount } from './price-amount.js';
import { PriceLinkageCounty } from './price-linkage-county.entity.js';
import { PriceLinkageLine } from './price-linkage-line.entity.js';
import { PriceLinkageRun } from './price-linkage-run.entity.js';
import { listCounty } from './price-lines.js';
import { makePriceLines } from './system-steps.js';

const TODAY = '2021-12-31';
let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await createTestSubgraph(socialAssistance);
  await insertStandards(subgraph);
});
beforeEach(async () => {
  await forget(subgraph, [PriceLinkageRun, PriceLinkageCounty, PriceLinkageLine, AssistanceEnrollment, EnrolledPerson, OutboxEntry, RequestRecord, TimelineEntry]);
});
afterEach(() => {
  vi.restoreAllMocks();
  setToday(TODAY);
});
afterAll(() => subgraph.close());

const open = (as: Person = 'county', more: Record<string, unknown> = {}): Promise<Made> =>
  step(subgraph, 'openPriceLinkage', as, { division: '620102', month: '2021-11', index: '105.00', ...more }, { type: 'OpenPriceLinkageInput', selection: 'run { id version status groups }' });
const make = async (event: string, made: Made, as: Person): Promise<Made> => {
  const run = await subgraph.em().findOneOrFail(PriceLinkageRun, { id: made.result.run.id });
  return step(subgraph, event, as, { id: run.id, expectedVersion: run.version }, { type: 'PriceLinkageStepInput', selection: 'run { id version status }' });
};
const lines = async (): Promise<string[]> => (await subgraph.em().find(PriceLinkageLine, {}, { orderBy: { residentId: 'asc' } })).map(({ residentId, group, amount, enrollmentId, program, month }) => `${residentId} ${group} ${amount} ${enrollmentId} ${program} ${month}`);

/** Six persons of two counties in the month, and four who are not paid. */
async function insertRecipients(): Promise<void> {
  const benefit = (id: string, program: string, persons: { id: string; adultOn?: string; until?: string | null }[], village = '620102001001', row: Partial<AssistanceEnrollment> = {}) =>
    insertBenefit(subgraph, { id, village, persons, row: { program: program as AssistanceProgram, urbanRural: UrbanRural.URBAN, ...row } });
  await benefit('e1', 'DIBAO', [{ id: 'a' }, { id: 'b', adultOn: STILL_A_CHILD }]);
  await benefit('e2', 'TEKUN', [{ id: 'a' }]);
  await benefit('e3', 'DIBAO', [{ id: 'c' }], '620102001002', { urbanRural: UrbanRural.RURAL });
  await benefit('e4', 'MARGIN', [{ id: 'd' }]);
  await benefit('e5', 'DIBAO', [{ id: 'e' }, { id: 'gone', until: '2021-10-31' }], '620103001001');
  await benefit('e6', 'RIGID', [{ id: 'rigid' }]);
  await benefit('e7', 'DIBAO', [{ id: 'later' }], '620102001001', { effectiveFrom: '2021-12' });
  await benefit('e8', 'DIBAO', [{ id: 'held' }], '620102001001', { status: EnrollmentStatus.SUSPENDED });
}
const listed = (): Promise<number> => {
  setToday('2022-01-01');
  return makePriceLines(subgraph.em());
};
const ofTheCounty = ['a TEKUN 32.00 e2 PRICE 2021-11', 'b DIBAO 32.00 e1 PRICE 2021-11', 'c DIBAO 20.00 e3 PRICE 2021-11', 'd MARGIN 32.00 e4 PRICE 2021-11'];

describe('the rules of a month', () => {
  it.each([
    ['2021-10', '103.40', null, false], ['2021-10', '103.50', null, true], ['2021-11', '102.99', null, false], ['2021-11', '103.00', null, true], ['2021-11', '101.00', '106.00', true], ['2021-11', '101.00', '105.90', false],
  ])('start a run of %s at %s and food at %s or not', (month, index, foodIndex, isMet) => expect(isTriggered({ index, foodIndex }, placeOfMonth(month, '620102'))).toBe(isMet));

  it('reach the margin since November 2021', () => {
    expect([groupsOn(placeOfMonth('2021-10', '620102')), groupsOn(placeOfMonth('2021-11', '620102'))]).toEqual([['TEKUN', 'DIBAO'], ['TEKUN', 'DIBAO', 'MARGIN']]);
  });

  it('give the standard times the rise, rounded up to a yuan, twice in the spring of 2020', () => {
    const amount = (month: string, index: string) => priceAmount(UrbanRural.URBAN, index, [], placeOfMonth(month, '620102'));
    expect([amount('2020-02', '105.20'), amount('2020-03', '104.30'), amount('2020-07', '102.70'), amount('2020-07', '99.00')]).toEqual(['31.00', '51.00', '16.00', '0.00']);
    expect(() => amount('2019-12', '104.50')).toThrow('STANDARD_MISSING');
  });
});

describe('a run', () => {
  it.each<[string, Person, Record<string, unknown>, string]>([
    ['below the trigger', 'county', { index: '102.90' }, 'PRICE_TRIGGER_NOT_MET'], ['of a township', 'county', { division: '620102001' }, 'DIVISION_LEVEL'], ['with an index of three places', 'county', { index: '105.123' }, 'BAD_USER_INPUT'],
    ['with a food index that is none', 'county', { foodIndex: '-1' }, 'BAD_USER_INPUT'], ['of a month to come', 'county', { month: '2022-01' }, 'CLOCK_NOT_REACHED'], ['of another county', 'awayCounty', {}, 'FORBIDDEN_ROW'],
    ['of the province by a county', 'county', { division: '620000' }, 'FORBIDDEN_ROW'], ['by an approver', 'approver', {}, 'FORBIDDEN_ACTION'],
  ])('is refused %s', async (_what, as, more, code) => expect((await open(as, more)).code).toBe(code));

  it('is opened once for a division and month, of two at once too, and again after it was cancelled', async () => {
    const both = await Promise.all([open(), open()]);
    expect(both.map(({ code }) => code).sort()).toEqual(['PRICE_RUN_EXISTS', 'done']);
    await make('cancelPriceLinkage', both.find(({ code }) => code === 'done') as Made, 'county');
    expect((await open()).code).toBe('done');
  });

  it('of a place without a standard is refused', async () => {
    await insertRecipients();
    expect((await open('county', { month: '2019-12' })).code).toBe('done');
    await insertBenefit(subgraph, { id: 'old', persons: [{ id: 'old' }], row: { effectiveFrom: '2019-01' } });
    await subgraph.em().nativeUpdate(EnrolledPerson, { enrollmentId: 'old' }, { since: '2019-01-01' });
    expect((await open('county', { month: '2019-11' })).code).toBe('STANDARD_MISSING');
  });

  it('goes from opening to lines by another hand, each person once, and is closed', async () => {
    await insertRecipients();
    const run = await open();
    expect(run.result.run).toMatchObject({ status: 'OPENED', groups: ['TEKUN', 'DIBAO', 'MARGIN'] });
    const plan = subgraph.execute('query ($id: ID!) { previewPriceLinkage(id: $id) { persons total } }', { id: run.result.run.id });
    expect((await plan.as('county.assist', '620102')).data.previewPriceLinkage).toEqual({ persons: 4, total: '116.00' });
    expect((await plan.as('county.assist', '620103')).data.previewPriceLinkage).toBeNull();
    expect(await makePriceLines(subgraph.em())).toBe(0);
    expect((await make('closePriceLinkage', run, 'county')).code).toBe('STATE_TRANSITION');
    expect((await make('approvePriceLinkage', run, 'awayApprover')).code).toBe('FORBIDDEN_ACTION');
    await make('approvePriceLinkage', run, 'approver');
    expect(await makePriceLines(subgraph.em())).toBe(0); // not before the next day
    expect([await listed(), await makePriceLines(subgraph.em()), await lines()]).toEqual([1, 0, ofTheCounty]);
    expect((await plan.as('county.assist', '620102')).data.previewPriceLinkage).toEqual({ persons: 0, total: '0.00' });
    expect((await make('cancelPriceLinkage', run, 'county')).code).toBe('STATE_TRANSITION');
    expect((await make('closePriceLinkage', run, 'county')).result.run.status).toBe('CLOSED');
  });

  it('of the province is approved by another officer of it, and pays nobody a county has paid', async () => {
    await insertRecipients();
    await make('approvePriceLinkage', await open(), 'approver');
    await listed();
    const whole = await open('province', { division: '620000' });
    expect((await make('approvePriceLinkage', whole, 'province')).code).toBe('MAKER_IS_CHECKER');
    expect((await make('approvePriceLinkage', whole, 'approver')).code).toBe('FORBIDDEN_ACTION');
    await make('approvePriceLinkage', whole, 'provinceSecond');
    setToday('2022-01-02');
    await makePriceLines(subgraph.em());
    expect(await lines()).toEqual([...ofTheCounty, 'e DIBAO 32.00 e5 PRICE 2021-11']);
    const counties = await subgraph.em().find(PriceLinkageCounty, { runId: whole.result.run.id }, { orderBy: { countyCode: 'asc' } });
    expect(counties.map(({ countyCode, persons, total, urbanAmount, ruralAmount }) => [countyCode, persons, total, urbanAmount, ruralAmount])).toEqual([['620102', 0, '0.00', '32.00', '20.00'], ['620103', 1, '32.00', '32.00', '20.00']]);
  });
});

describe('a county', () => {
  it('reads its own total and lines of a run of the province, and nothing of its neighbour', async () => {
    await insertRecipients();
    const whole = await open('province', { division: '620000' });
    await make('approvePriceLinkage', whole, 'provinceSecond');
    await listed();
    const ask = async (role: 'county.assist' | 'anon', division?: string) => (await subgraph.execute(`{ priceLinkageRuns(division: "620102") { edges { node { counties { county { code } persons } } } }
      priceLinkageLines(month: "2021-11") { totalCount edges { node { amount resident { id } } } } }`).as(role, division)).data;
    const seen = await ask('county.assist', '620103');
    expect([seen.priceLinkageRuns.edges[0].node.counties, seen.priceLinkageLines]).toEqual([[{ county: { code: '620103' }, persons: 1 }], { totalCount: 1, edges: [{ node: { amount: '32.00', resident: { id: 'e' } } }] }]);
    expect((await ask('county.assist', '620102')).priceLinkageLines.totalCount).toBe(3);
    const publicly = await ask('anon');
    expect([publicly.priceLinkageRuns.edges[0].node.counties, publicly.priceLinkageLines]).toEqual([[], null]);
  });
});

describe('the lines of a run', () => {
  it('are each made once though the process dies between two counties, or in one', async () => {
    await insertRecipients();
    const whole = await open('province', { division: '620000' });
    await make('approvePriceLinkage', whole, 'provinceSecond');
    const run = await subgraph.em().findOneOrFail(PriceLinkageRun, { id: whole.result.run.id });
    // Dies after the lines of the first county are written and before it is marked as done: the transaction goes with it.
    await expect(subgraph.em().transactional(async (em) => {
      await listCounty(em, run, '620102', new Date());
      throw new Error('killed');
    })).rejects.toThrow('killed');
    expect(await lines()).toEqual([]);
    // Dies between the first county and the second.
    await subgraph.em().transactional((em) => listCounty(em, run, '620102', new Date()));
    expect(await lines()).toHaveLength(4);
    expect([await listed(), await lines()]).toEqual([1, [...ofTheCounty, 'e DIBAO 32.00 e5 PRICE 2021-11']]);
  });

  it('are made by one of two replicas at once', async () => {
    await insertRecipients();
    await make('approvePriceLinkage', await open(), 'approver');
    setToday('2022-01-01');
    const made = await Promise.all([makePriceLines(subgraph.em()), makePriceLines(subgraph.em())]);
    expect([made.sort(), await lines()]).toEqual([[0, 1], ofTheCounty]);
    expect(await subgraph.em().count(TimelineEntry, { event: 'completePriceLines' })).toBe(1);
  });

  it('are read in the place of the benefit, without children; counts and amounts by who works there, the run by everybody', async () => {
    await insertRecipients();
    const run = await open();
    await make('approvePriceLinkage', run, 'approver');
    await listed();
    const text = '{ priceLinkageRuns(division: "620102001", from: "2021-11", to: "2021-11") { edges { node { month index status counties { persons total county { code } } lines(first: 10) { totalCount edges { node { amount group payment { id } enrollment { id } } } } } } } }';
    const ask = async (role: 'county.assist' | 'anon', division?: string) => subgraph.execute(text).as(role, division);
    const [{ node }] = (await ask('county.assist', '620102')).data.priceLinkageRuns.edges;
    expect(node).toMatchObject({ month: '2021-11', index: '105.00', status: 'LISTED', counties: [{ persons: 4, total: '116.00', county: { code: '620102' } }] });
    expect(node.lines.totalCount).toBe(3);
    expect(node.lines.edges).toContainEqual({ node: { amount: '32.00', group: 'TEKUN', payment: null, enrollment: { id: 'e2' } } });
    const publicly = await ask('anon');
    expect(publicly.data.priceLinkageRuns.edges[0].node).toMatchObject({ month: '2021-11', counties: [], lines: null });
    expect((await ask('county.assist', '620103')).data.priceLinkageRuns.edges[0].node).toMatchObject({ counties: [], lines: null });
  });
});
