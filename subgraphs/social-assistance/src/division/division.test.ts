import { createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PaymentStatus } from '../benefit-payment/benefit-payment.entity.js';
import { AssistanceProgram } from '../program.js';
import { WarningStatus } from '../risk-warning/risk-warning.entity.js';
import { socialAssistance } from '../subgraph.js';
import { insertBenefit, insertSubject, NEXT_VILLAGE, OTHER_COUNTY, STILL_A_CHILD, VILLAGE } from '../testing/rows.js';

let subgraph: TestSubgraph;

const persons = (...ids: string[]) => ids.map((id) => ({ id }));

beforeAll(async () => {
  subgraph = await createTestSubgraph(socialAssistance);
  // Dibao: six households of eight persons; a family of two on the margin; six nursing subsidies, one of them to somebody on dibao.
  for (let place = 0; place < 4; place++) await insertBenefit(subgraph, { id: `d${place}`, persons: persons(`d${place}`), months: ['2021-12'] });
  await insertBenefit(subgraph, { id: 'd4', persons: persons('d4', 'd4b'), months: ['2021-12'], row: { householdId: 'h4' } });
  await insertBenefit(subgraph, { id: 'd5', village: NEXT_VILLAGE, persons: persons('d5', 'd5b'), months: ['2021-12'], row: { householdId: 'h5' } });
  await insertBenefit(subgraph, {
    id: 'm1',
    persons: persons('m1', 'm1b'),
    row: { program: AssistanceProgram.MARGIN, householdId: 'h6', monthlyAmount: '0.00' },
  });
  for (let place = 0; place < 6; place++) {
    await insertBenefit(subgraph, {
      id: `n${place}`,
      persons: persons(place === 0 ? 'd0' : `n${place}`),
      months: ['2021-12'],
      row: { program: AssistanceProgram.DIS_NURSING },
      payment: { amount: '120.10' },
    });
  }
  await insertBenefit(subgraph, { id: 'o1', village: OTHER_COUNTY, persons: persons('o1'), months: ['2021-12'] });
  await insertBenefit(subgraph, { id: 'gone', persons: persons('gone'), months: ['2021-06'], row: { effectiveTo: '2021-06' } });
  await insertBenefit(subgraph, {
    id: 'failed',
    village: '620105001001',
    persons: persons('f1'),
    months: ['2021-12'],
    payment: { status: PaymentStatus.FAILED },
  });
  await insertSubject(subgraph, 's1', { warnings: [{}, { status: WarningStatus.CLOSED }] });
  await insertSubject(subgraph, 's2', { village: NEXT_VILLAGE, warnings: [{}] });
  await insertSubject(subgraph, 's3', { row: { adultOn: STILL_A_CHILD }, warnings: [{}] });
});
afterAll(() => subgraph.close());

const ask = (fields: string, codes: string[]) =>
  subgraph.execute(`query ($r: [_Any!]!) { _entities(representations: $r) { ... on Division { code ${fields} } } }`, {
    r: codes.map((code) => ({ __typename: 'Division', code })),
  });

const SUMMARY =
  `assistanceSummary(period: "2021-12") { period persons { value suppressed } households { value } monthlySpend byProgram {
    program persons { value } households { value } amount } }`;

describe('Division.assistanceSummary', () => {
  it('counts each person and household once and sums what was paid', async () => {
    const { data } = await ask(SUMMARY, ['620102']).as('county.assist', '620102');
    expect(data._entities[0].assistanceSummary).toEqual({
      period: '2021-12',
      persons: { value: 15, suppressed: false },
      households: { value: 12 },
      monthlySpend: '3114.60',
      byProgram: [
        { program: 'DIBAO', persons: { value: 8 }, households: { value: 6 }, amount: '2394.00' },
        { program: 'DIS_NURSING', persons: { value: 6 }, households: { value: 6 }, amount: '720.60' },
        { program: 'MARGIN', persons: { value: 2 }, households: { value: 1 }, amount: '0.00' },
      ],
    });
  });

  it('withholds small counts from the public, with a second row that would give them away', async () => {
    const { data } = await ask(SUMMARY, ['620102', '620103']).as('anon');
    expect(data._entities[0].assistanceSummary).toMatchObject({
      persons: { value: 15 },
      monthlySpend: '3114.60',
      byProgram: [
        { program: 'DIBAO', persons: { value: 8 } },
        { program: 'DIS_NURSING', persons: { value: null }, amount: null },
        { program: 'MARGIN', persons: { value: null }, households: { value: null }, amount: null },
      ],
    });
    expect(data._entities[1].assistanceSummary).toMatchObject({
      persons: { value: null, suppressed: true },
      households: { value: null },
      monthlySpend: null,
    });
  });

  it('withholds small counts of other counties from an officer', async () => {
    const { data } = await ask(SUMMARY, ['620103']).as('county.assist', '620102');
    expect(data._entities[0].assistanceSummary.monthlySpend).toBeNull();
  });

  it('rolls up every level and leaves failed payments out', async () => {
    const { data } = await ask(SUMMARY, ['620000', '620100', '620102001', NEXT_VILLAGE, '620105', '110000']).as('prov.assist', '62');
    const cells = data._entities.map(
      ({
        assistanceSummary: {
          persons: { value },
          monthlySpend,
        },
      }: {
        assistanceSummary: { persons: { value: number }; monthlySpend: string };
      }) => [value, monthlySpend],
    );
    expect(cells).toEqual([
      [17, '3513.60'],
      [17, '3513.60'],
      [15, '3114.60'],
      [2, '399.00'],
      [1, '0.00'],
      [0, '0.00'],
    ]);
  });

  it('costs one statement for divisions of one level', async () => {
    expect((await ask(SUMMARY, ['620102', '620103']).as('anon')).statements).toBe(1);
    expect((await ask(SUMMARY, ['620102', '620103', '620104', '620105', '620111', '620121']).as('anon')).statements).toBe(1);
  });
});

describe('Division.openWarnings', () => {
  it('counts what the viewer may see', async () => {
    const { data, statements } = await ask('openWarnings { value }', ['620000', '620102001', '620103']).as('county.assist', '620102');
    expect(data._entities.map((one: { openWarnings: { value: number } }) => one.openWarnings.value)).toEqual([null, 2, 0]);
    expect(statements).toBe(1);
    expect((await ask('openWarnings { value }', [VILLAGE]).as('county.child', '620102')).codes).toEqual({
      '_entities.0.openWarnings': 'FORBIDDEN_FIELD',
    });
  });
});

describe('Division.assistanceStandards', () => {
  it('is public and costs one statement for many divisions', async () => {
    const { data, statements } = await ask('assistanceStandards { monthlyAmount }', ['620102', '620103', '530000']).as('anon');
    expect(data._entities.map((one: { assistanceStandards: unknown[] }) => one.assistanceStandards)).toEqual([[], [], []]);
    expect(statements).toBe(1);
  });
});
