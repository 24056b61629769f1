import { createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AssistanceStandard } from '../assistance-standard/assistance-standard.entity.js';
import { AssistanceProgram } from '../program.js';
import { standardRows } from '../seeders/standard-rows.js';
import { socialAssistance } from '../subgraph.js';
import { insertBenefit, insertSubject } from '../testing/rows.js';
import { daysOfPeriod } from './published-period.js';

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await createTestSubgraph(socialAssistance);
  await subgraph.em().insertMany(AssistanceStandard, standardRows() as never);
  for (let place = 0; place < 6; place++) await insertBenefit(subgraph, { id: `n${place}`, persons: [{ id: `n${place}` }], row: { program: AssistanceProgram.DIS_NURSING } });
  for (let place = 0; place < 3; place++) await insertBenefit(subgraph, { id: `l${place}`, persons: [{ id: `l${place}` }], row: { program: AssistanceProgram.DIS_LIVING, effectiveFrom: '2021-03' } });
  await insertSubject(subgraph, 's1', { warnings: [{}, {}] });
});
afterAll(() => subgraph.close());

const figure = (measure: string, period: string, more: Record<string, unknown> = {}) => ({ __typename: 'Indicator', id: `${measure} ${period}`, measure, period, urbanRural: null, division: { __typename: 'Division', code: '620000' }, ...more });
const ask = (...representations: object[]) =>
  subgraph.execute('query ($r: [_Any!]!) { _entities(representations: $r) { ... on Indicator { computedAssistance { value scales from to } } } }', { r: representations });

describe('Indicator.computedAssistance', () => {
  it('counts what a published figure counts, at the end of its period or within it', async () => {
    const { data, codes } = await ask(figure('severe-disability-care-subsidy-recipients', '2020'), figure('severe-disability-care-subsidy-recipients', '2021')).as('anon');
    expect(codes).toEqual({});
    expect(data._entities.map(({ computedAssistance }: { computedAssistance: unknown }) => computedAssistance)).toEqual([
      { value: '6', scales: true, from: '2020-01-01', to: '2020-12-31' }, { value: '6', scales: true, from: '2021-01-01', to: '2021-12-31' },
    ]);
  });

  it('tells the standards of the place itself', async () => {
    const standard = (urbanRural: string, measure = 'dibao-standard') => figure(measure, '2021', { urbanRural });
    const { data } = await ask(standard('URBAN'), standard('RURAL'), standard('URBAN', 'extreme-hardship-basic-living-standard')).as('anon');
    expect(data._entities.map(({ computedAssistance }: { computedAssistance: { value: string } }) => Number(computedAssistance.value))).toEqual([7476, 4788, 9732]);
  });

  it('withholds counts of one to four from whoever may not see the cases', async () => {
    const few = figure('disability-living-subsidy-recipients', '2021');
    expect((await ask(few).as('anon')).data._entities).toMatchObject([{ computedAssistance: { value: null } }]);
    expect((await ask(few).as('county.assist', '620102')).data._entities).toMatchObject([{ computedAssistance: { value: null } }]);
    expect((await ask(few).as('prov.assist', '62')).data._entities).toMatchObject([{ computedAssistance: { value: '3' } }]);
  });

  it('is nothing where the registers cannot tell, hold nothing of the period, or the figure is of elsewhere', async () => {
    const { data } = await ask(figure('constructor', '2021'), figure('disability-living-subsidy-recipients', '2020'), figure('dibao-standard', '2021', { urbanRural: 'URBAN', division: { __typename: 'Division', code: '110000' } }), figure('dibao-standard', '2021', { division: null })).as('anon');
    expect(data._entities).toEqual(Array(4).fill({ computedAssistance: null }));
  });

  it('costs as many statements for many figures of a measure as for one', async () => {
    await ask(figure('early-warnings-issued', '2021')).as('anon'); // which counts again what is marked
    const one = await ask(figure('early-warnings-issued', '2021')).as('anon');
    const many = await ask(...Array.from({ length: 20 }, (_, place) => figure('early-warnings-issued', `${2001 + place}`))).as('anon');
    expect(many.statements).toBe(one.statements);
  });
});

describe('daysOfPeriod', () => {
  it.each([
    ['2021', '2021-01-01', '2021-12-31'], ['2020-11', '2020-11-01', '2020-11-30'], ['2020-12-31', '2020-12-31', '2020-12-31'], ['2016/2020', '2016-01-01', '2020-12-31'],
    ['2021-09/2021-11', '2021-09-01', '2021-11-30'],
  ])('reads %s', (period, first, last) => expect(daysOfPeriod(period)).toEqual([first, last]));
});
