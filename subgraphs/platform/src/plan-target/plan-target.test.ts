import { createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Indicator, IndicatorQualifier } from '../indicator/indicator.entity.js';
import { indicatorRows } from '../seeders/indicator-rows.js';
import { ServiceItem } from '../service-item/service-item.entity.js';
import { serviceItemRows } from '../service-item/service-items.js';
import { platform } from '../subgraph.js';
import { difference, progressOf } from './plan-target.js';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await createTestSubgraph(platform);
  await subgraph.em().insertMany(ServiceItem, serviceItemRows() as never);
  await subgraph.em().insertMany(Indicator, indicatorRows() as never);
});
afterAll(() => subgraph.close());

interface Told { target: { measure: string; value: string; period: string; kind: string }; actual: { value: string; period: string } | null; computed: string | null; gap: string | null; reached: boolean | null; unit: string; source: { titleZh: string } }
const ask = async (divisionCode: string, year: number) => {
  const answer = await subgraph.execute(
    'query ($divisionCode: DivisionCode!, $year: Int!) { targets(divisionCode: $divisionCode, year: $year) { target { measure value period kind } actual { value period } computed gap reached unit source { titleZh } } }', { divisionCode, year },
  ).as('anon');
  return { told: answer.data.targets as Told[], statements: answer.statements };
};
const of = (told: readonly Told[], measure: string) => told.find(({ target }) => target.measure === measure);

describe('targets', () => {
  it('are all that the plan sets the province for 2025, each with its unit and its document', async () => {
    const { told, statements } = await ask('620000', 2025);
    const published = indicatorRows().filter(({ kind, divisionCode, period }) => kind === 'TARGET' && divisionCode === '620000' && period?.includes('2025'));
    expect(told.map(({ target }) => target.measure)).toEqual(published.map(({ measure }) => measure as string).sort());
    expect(told.length).toBeGreaterThan(40);
    expect(told.every(({ unit, source, target }) => unit.length > 0 && source.titleZh.length > 0 && target.kind === 'TARGET')).toBe(true);
    expect(statements).toBeLessThan(6);
  });

  it('stand beside the latest actual figure of the same measure, with what is left to the target', async () => {
    const { told } = await ask('620000', 2025);
    expect(of(told, 'home-adaptation-households')).toMatchObject({ actual: { value: '16000', period: '2021' }, gap: '34000', reached: false });
    expect(of(told, 'social-work-agencies')).toMatchObject({ actual: { value: '151', period: '2020' }, gap: '229', reached: false });
    expect(of(told, 'lottery-outlets')).toMatchObject({ actual: { value: '3757' }, gap: '-57', reached: true });
    expect(of(told, 'place-name-census-round')).toMatchObject({ actual: { period: '2021' }, gap: '0', reached: true });
    expect(of(told, 'funeral-home-coverage')).toMatchObject({ actual: null, gap: null, reached: null });
  });

  it('take what the platform computes itself', async () => {
    expect(of((await ask('620000', 2025)).told, 'online-handling-rate')).toMatchObject({ target: { value: '80' }, actual: null, computed: '26.7', gap: '53.3', reached: false });
  });

  it('are those of the division and year that were asked for', async () => {
    expect((await ask('610300', 2020)).told.map(({ target }) => target.measure)).toContain('social-organization-service-platforms');
    expect([(await ask('620102', 2025)).told, (await ask('620000', 1999)).told]).toEqual([[], []]);
  });
});

describe('the gap', () => {
  it('is exact whatever the places', () => {
    expect([difference('80', '26.7'), difference('1.30', '1.3'), difference('0.1', '0.35'), difference('24000', '13979'), difference('0', '0.05')]).toEqual(['53.3', '0', '-0.25', '10021', '-0.05']);
  });

  it('tells whether a target that is a ceiling, or must be passed, is reached', () => {
    const target = (value: string, qualifier: IndicatorQualifier) => Object.assign(new Indicator(), { value, qualifier });
    const actual = Object.assign(new Indicator(), { value: '10' });
    const reached = (value: string, qualifier: IndicatorQualifier) => progressOf(target(value, qualifier), actual, null).reached;
    expect([reached('11', IndicatorQualifier.LESS_THAN), reached('10', IndicatorQualifier.LESS_THAN), reached('10', IndicatorQualifier.MORE_THAN), reached('9', IndicatorQualifier.MORE_THAN), reached('10', IndicatorQualifier.AT_LEAST)])
      .toEqual([true, false, false, true, true]);
  });
});
