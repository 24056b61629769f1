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

  it('withholds small counts from the public, and of all siblings what would give them away', async () => {
    const { data } = await ask(SUMMARY, ['620102', '620103', '620100', '620102001']).as('anon');
    const [county, sibling, prefecture, township] = data._entities.map(({ assistanceSummary }: { assistanceSummary: unknown }) => assistanceSummary);
    const hidden = (program: string) => ({ program, persons: { value: null }, households: { value: null }, amount: null });
    const nothing = { persons: { value: null, suppressed: true }, households: { value: null }, monthlySpend: null };
    expect(county).toEqual({ period: '2021-12', ...nothing, byProgram: Object.keys(AssistanceProgram).toSorted().map(hidden) });
    expect(sibling).toEqual(county);
    expect(prefecture).toMatchObject({
      persons: { value: 17 },
      monthlySpend: '3513.60',
      byProgram: [{ program: 'DIBAO', persons: { value: 10 } }, hidden('DIS_NURSING'), hidden('MARGIN')],
    });
    expect(township).toMatchObject(nothing);
    expect(township.byProgram).toHaveLength(Object.keys(AssistanceProgram).length);
  });

  it('gives away no small count by subtraction', async () => {
    const families = {
      640000: ['640100', '640200', '640300'], 640100: ['640102', '640103', '640104'], 640200: ['640202', '640203'], 640300: ['640302'],
    };
    const counties = Object.values(families).slice(1).flat();
    const programs = [AssistanceProgram.DIBAO, AssistanceProgram.TEKUN, AssistanceProgram.TEMP];
    for (const [i, county] of counties.entries()) {
      for (const [j, program] of programs.entries()) {
        const id = `${county}${j}`;
        const people = Array.from({ length: j === 0 ? 20 + i : (i * 7 + j * 5) % 11 }, (_, n) => `${id}${n}`);
        for (const one of people) {
          const village = `${county}001001`;
          await insertBenefit(subgraph, { id: `e${one}`, village, persons: persons(one), months: ['2021-12'], row: { program } });
        }
      }
    }
    const codes = ['640000', ...Object.values(families).flat()];
    interface Told {
      persons: { value: number | null };
      monthlySpend: string | null;
      byProgram: { program: string; persons: { value: number | null }; amount: string | null }[];
    }
    const read = async (role: 'anon' | 'auditor') => {
      const { data } = await ask(SUMMARY, codes).as(role);
      return new Map(data._entities.map((row: { code: string; assistanceSummary: Told }) => [row.code, row.assistanceSummary])) as Map<string, Told>;
    };
    const [told, exact] = [await read('anon'), await read('auditor')];
    const personsOf = (summaries: Map<string, Told>, code: string, program: string): number | null => {
      const rows = summaries.get(code)?.byProgram ?? [];
      const found = rows.find((row) => row.program === program);
      return found ? found.persons.value : 0;
    };
    let small = 0;
    for (const program of programs) {
      for (const [parent, children] of Object.entries(families)) {
        const hidden = children.filter((code) => personsOf(told, code, program) === null);
        for (const code of children.filter((one) => [1, 2, 3, 4].includes(personsOf(exact, one, program) ?? 0))) {
          small++;
          expect(hidden).toContain(code);
        }
        if (hidden.length === 1) expect(personsOf(told, parent, program)).toBeNull();
      }
    }
    expect(small).toBeGreaterThan(2);
    expect(personsOf(told, '640000', 'DIBAO')).toBe(personsOf(exact, '640000', 'DIBAO'));
    for (const [code, { persons: total, monthlySpend, byProgram }] of told) {
      expect(monthlySpend === null).toBe(total.value === null);
      for (const row of byProgram) expect(row.amount === null).toBe(row.persons.value === null);
      const hidden = byProgram.filter((row) => row.persons.value === null);
      if (total.value !== null) expect(hidden.length, code).not.toBe(1);
      const together = hidden.reduce((sum, { program }) => sum + (personsOf(exact, code, program) ?? 0), 0);
      if (total.value !== null) expect([1, 2, 3, 4]).not.toContain(together);
    }
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
    expect(data._entities.map((one: { openWarnings: { value: number } }) => one.openWarnings.value)).toEqual([null, 2, null]);
    expect(statements).toBe(2);
    const within = await ask('openWarnings { value }', ['620102', '620102001', VILLAGE]).as('county.assist', '620102');
    expect(within.statements).toBe(1);
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
