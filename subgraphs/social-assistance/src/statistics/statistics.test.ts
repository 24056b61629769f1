import { RunningClock } from '@civil/subgraph-kernel';
import { createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EnrollmentStatus } from '../assistance-enrollment/assistance-enrollment.entity.js';
import { PaymentStatus } from '../benefit-payment/benefit-payment.entity.js';
import { AssistanceProgram, CareForm } from '../program.js';
import { socialAssistance } from '../subgraph.js';
import { insertBenefit, NEXT_VILLAGE, STILL_A_CHILD } from '../testing/rows.js';
import { insertDecided } from '../testing/decided-application.js';

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await createTestSubgraph(socialAssistance);
  const paid = ['2021-10', '2021-11', '2021-12'];
  for (let place = 0; place < 8; place++) await insertBenefit(subgraph, { id: `d${place}`, persons: [{ id: `d${place}` }], months: paid });
  await insertBenefit(subgraph, { id: 'kid', persons: [{ id: 'k1' }, { id: 'k2', adultOn: STILL_A_CHILD }], months: paid, row: { householdId: 'hk', urbanRural: 'URBAN' as never } });
  await insertBenefit(subgraph, { id: 'new', village: NEXT_VILLAGE, persons: [{ id: 'n1' }], months: ['2021-12'], row: { effectiveFrom: '2021-12' } });
  await insertBenefit(subgraph, { id: 'end', persons: [{ id: 'e1', until: '2021-11-30' }], months: ['2021-10'], row: { effectiveTo: '2021-11', status: EnrollmentStatus.TERMINATED }, payment: { status: PaymentStatus.FAILED } });
  for (let place = 0; place < 6; place++) {
    await insertBenefit(subgraph, { id: `t${place}`, village: '620103001001', persons: [{ id: `t${place}` }], months: paid, row: { program: AssistanceProgram.TEKUN, careForm: place < 2 ? CareForm.CENTRALIZED : CareForm.DISPERSED } });
  }
  await insertDecided(subgraph, 'a1', { enrollmentId: 'd0', povertyCauseCodes: ['1', '2'], acceptedDay: '2021-11-01', decidedOn: '2021-11-20', dueAt: '2021-12-10' });
  await insertDecided(subgraph, 'a2', { enrollmentId: null, povertyCauseCodes: ['7'], acceptedDay: '2021-11-02', decidedOn: '2021-12-20', dueAt: '2021-12-10', confirmed: false });
});
afterAll(() => subgraph.close());

const STATISTICS = `query ($scope: DivisionScope!, $by: [AssistanceStatisticsDimension!]!, $from: YearMonth!, $to: YearMonth!) { assistanceStatistics(scope: $scope, by: $by, from: $from, to: $to) {
  rows { division { code } month program urbanRural ageBand cause { code } persons { value suppressed } households { value } begun { value } ended { value } spend meanBenefit } } }`;
const ask = (by: string[], code = '620102', from = '2021-10', to = '2021-12') => subgraph.execute(STATISTICS, { scope: { code }, by, from, to });
// biome-ignore lint/suspicious/noExplicitAny: a test reads whatever shape it asked for
const brief = (data: any, ...keys: string[]) => data.assistanceStatistics.rows.map((row: any) => [...keys.map((key) => row[key]?.code ?? row[key]), row.persons.value, row.households.value, row.begun.value, row.ended.value, row.spend]);

describe('assistanceStatistics', () => {
  it('counts persons and households once, what began and ended, and what was received', async () => {
    const { data, codes } = await ask([]).as('county.assist', '620102');
    expect(codes).toEqual({});
    expect(brief(data)).toEqual([[12, 11, 1, 1, `${(8 * 3 + 3 + 1) * 399}.00`]]);
    expect(data.assistanceStatistics.rows[0].meanBenefit).toBe('399.00');
  });

  it('tells months apart, each by whoever had a benefit in it', async () => {
    const { data } = await ask(['MONTH']).as('county.assist', '620102');
    expect(brief(data, 'month')).toEqual([
      ['2021-10', 11, 10, 0, 0, '3591.00'], ['2021-11', 11, 10, 0, 1, '3591.00'], ['2021-12', 11, 10, 1, 0, '3990.00'],
    ]);
  });

  it('divides by programme, place, age and cause', async () => {
    const province = (by: string[], code: string) => ask(by, code, '2021-12').as('prov.assist', '62');
    expect(brief((await province(['PROGRAM'], '620100')).data, 'program')).toEqual([['TEKUN', 6, 6, 0, 0, '2394.00'], ['DIBAO', 11, 10, 1, 0, '3990.00']].sort((a, b) => order(a) - order(b)));
    expect(brief((await province(['DIVISION'], '620100')).data, 'division')).toEqual([['620102', 11, 10, 1, 0, '3990.00'], ['620103', 6, 6, 0, 0, '2394.00']]);
    expect(brief((await province(['DIVISION'], '620102001')).data, 'division')).toEqual([['620102001001', 10, 9, 0, 0, '3591.00'], ['620102001002', 1, 1, 1, 0, '399.00']]);
    expect(brief((await province(['URBAN_RURAL'], '620102')).data, 'urbanRural')).toEqual([['URBAN', 2, 1, 0, 0, '399.00'], ['RURAL', 9, 9, 1, 0, '3591.00']]);
    expect(brief((await province(['AGE'], '620102')).data, 'ageBand')).toEqual([['B6_13', 1, 1, 0, 0, null], ['B18_59', 10, 10, 1, 0, null]]);
    expect(brief((await province(['CAUSE'], '620102')).data, 'cause')).toEqual([[null, 10, 9, 1, 0, null], ['1', 1, 1, 0, 0, null], ['2', 1, 1, 0, 0, null]]);
  });

  it('withholds from the public what is small, what would give it away, and the months that would by their difference', async () => {
    // In December one benefit began in the county: that month is withheld, and so is every stretch that holds it.
    const county = await ask([], '620102').as('anon');
    expect(county.data.assistanceStatistics.rows).toMatchObject([{ persons: { value: null, suppressed: true }, households: { value: null }, begun: { value: null }, spend: null, meanBenefit: null }]);
    expect(brief((await ask(['MONTH'], '620102', '2021-09', '2021-10').as('anon')).data, 'month')).toEqual([['2021-09', 11, 10, 0, 0, '0.00'], ['2021-10', 11, 10, 0, 0, '3591.00']]);
    expect(brief((await ask([], '620102', '2021-09', '2021-10').as('anon')).data)).toEqual([[11, 10, 0, 0, '3591.00']]);
    // Of eleven persons two are urban: both columns go.
    expect(brief((await ask(['URBAN_RURAL'], '620102', '2021-10', '2021-10').as('anon')).data, 'urbanRural')).toEqual([['URBAN', null, null, null, null, null], ['RURAL', null, null, null, null, null]]);
    // Below the county the public gets nothing.
    expect((await ask(['DIVISION'], '620102', '2021-10', '2021-10').as('anon')).data.assistanceStatistics.rows.every(({ persons }: { persons: { suppressed: boolean } }) => persons.suppressed)).toBe(true);
  });

  it('gives an officer of elsewhere what the public gets, and machines too', async () => {
    const want = (await ask(['MONTH']).as('anon')).data;
    expect((await ask(['MONTH']).as('county.assist', '620103')).data).toEqual(want);
    expect((await ask(['MONTH']).as('county.elder', '620102')).data).toEqual(want);
    expect((await ask(['MONTH']).as('crosscheck_runner')).data).toEqual(want);
  });

  it('refuses two categories at once, a dimension twice, and months that run backwards or on for ever', async () => {
    for (const [by, from, to] of [[['PROGRAM', 'AGE'], '2021-10', '2021-12'], [['MONTH', 'MONTH'], '2021-10', '2021-12'], [[], '2021-12', '2021-10'], [[], '2011-01', '2021-12']] as const) {
      expect((await ask([...by], '620102', from, to).as('county.assist', '620102')).codes).toEqual({ assistanceStatistics: 'BAD_USER_INPUT' });
    }
  });

  it('costs one statement whatever is asked', async () => {
    const one = await ask([]).as('anon');
    const many = await ask(['DIVISION', 'MONTH', 'PROGRAM'], '620000').as('anon');
    expect(many.statements).toBe(one.statements);
  });
});

const order = ([program]: (string | number)[]): number => Object.values(AssistanceProgram).indexOf(program as AssistanceProgram);

describe('assistanceProcessStatistics', () => {
  const PROCESS = `query ($scope: DivisionScope!, $to: YearMonth!) { assistanceProcessStatistics(scope: $scope, from: "2021-10", to: $to) {
    accepted { value suppressed } decided { value } decidedInTime { value } inTimeShare confirmed { value } refused { value } objections { value } objectionsUpheld { value } paymentsFailed { value } centralizedShare } }`;
  const process = (code: string, to = '2021-12') => subgraph.execute(PROCESS, { scope: { code }, to });

  it('tells how many applications were decided, in time or not, and which payments failed', async () => {
    const { data } = await process('620102').as('county.assist', '620102');
    expect(data.assistanceProcessStatistics).toEqual({
      accepted: { value: 2, suppressed: false }, decided: { value: 2 }, decidedInTime: { value: 1 }, inTimeShare: '50.00', confirmed: { value: 1 }, refused: { value: 1 },
      objections: { value: 0 }, objectionsUpheld: { value: 0 }, paymentsFailed: { value: 1 }, centralizedShare: null,
    });
    expect((await process('620103').as('prov.assist', '62')).data.assistanceProcessStatistics).toMatchObject({ accepted: { value: 0 }, inTimeShare: null, centralizedShare: '33.33' });
  });

  it('is withheld whole from the public where one count is small in a month', async () => {
    const { data } = await process('620102').as('anon');
    expect(data.assistanceProcessStatistics).toMatchObject({ accepted: { value: null, suppressed: true }, decided: { value: null }, inTimeShare: null, paymentsFailed: { value: null }, centralizedShare: null });
    expect((await process('620102001').as('anon')).data.assistanceProcessStatistics.accepted.suppressed).toBe(true);
  });

  it('counts by the clock that was running', async () => {
    await subgraph.em().nativeUpdate(RunningClock, { subjectId: 'a2' }, { dueAt: new Date('2021-12-31T23:59:59+08:00') });
    expect((await process('620102').as('county.assist', '620102')).data.assistanceProcessStatistics.inTimeShare).toBe('100.00');
  });
});
