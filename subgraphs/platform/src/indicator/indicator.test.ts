import { createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { indicatorRows } from '../seeders/indicator-rows.js';
import { platform } from '../subgraph.js';
import { Indicator } from './indicator.entity.js';
import { commonUnitOf } from './indicator-comparison.js';

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await createTestSubgraph(platform);
  await subgraph.em().insertMany(Indicator, indicatorRows() as Indicator[]);
});
afterAll(() => subgraph.close());

const LIST = `query ($filter: IndicatorFilter, $first: Int, $after: String, $orderBy: [IndicatorOrder!]) {
  indicators(filter: $filter, first: $first, after: $after, orderBy: $orderBy) { totalCount pageInfo { hasNextPage endCursor } edges { node {
    id subgraph measure value unit period kind qualifier urbanRural division { code } regionNameZh derived note
    source { titleZh titleEn isOwnTitle publishedBy date asWritten } } } } }`;
const list = async (variables: Record<string, unknown>) => (await subgraph.execute(LIST, variables).as('anon')).data.indicators;
const count = async (filter: Record<string, unknown>): Promise<number> => (await list({ filter, first: 1 })).totalCount;

describe('indicators', () => {
  it('holds all 397 published figures and shows them to anybody', async () => {
    expect(await count({})).toBe(397);
  });

  it('tells the figure with its source', async () => {
    const { edges } = await list({ filter: { measure: 'temporary-relief-person-times', division: '620000', period: '2021' } });
    expect(edges[0].node).toMatchObject({
      value: '1348000',
      unit: 'person-times',
      kind: 'ACTUAL',
      qualifier: 'EXACT',
      division: { code: '620000' },
      regionNameZh: '甘肃省',
      urbanRural: null,
      source: { publishedBy: '中国社会报 China Society News', date: '2021-12-23', asWritten: '134.8万', isOwnTitle: false },
    });
  });

  it('keeps the titles that documents give themselves', async () => {
    const { edges } = await list({ filter: { division: '140000' }, first: 1 });
    expect(edges[0].node.source).toMatchObject({ titleZh: '回望2021：山西民政交出民生福祉新答卷', isOwnTitle: true, date: '2022-01-15' });
    const plan = await list({ filter: { kind: 'TARGET', division: '620000' }, first: 1 });
    expect(plan.edges[0].node.source).toMatchObject({ titleZh: '甘肃省“十四五”民政事业发展规划', isOwnTitle: true });
  });

  it('counts by subgraph', async () => {
    const counts = {
      'social-assistance': 102,
      'elderly-care': 65,
      'child-protection': 29,
      'social-organizations': 95,
      'place-names': 45,
      'funerals-and-marriages': 37,
      platform: 24,
    };
    for (const [name, expected] of Object.entries(counts)) expect(await count({ subgraph: name }), name).toBe(expected);
  });

  it('counts by kind', async () => {
    for (const [kind, expected] of Object.entries({ ACTUAL: 267, TARGET: 60, STANDARD: 52, CHANGE: 18 }))
      expect(await count({ kind }), kind).toBe(expected);
  });

  it('counts by division in any form of its code', async () => {
    for (const [division, expected] of Object.entries({
      620000: 231,
      62: 231,
      140000: 69,
      530000: 69,
      610300: 22,
      610304: 2,
      533400: 2,
      620881: 1,
      530800: 1,
    })) {
      expect(await count({ division }), division).toBe(expected);
    }
  });

  it('counts by period, by urban and rural, and by measure', async () => {
    expect([await count({ period: '2020' }), await count({ period: '2016/2020' }), await count({ period: '2025-12-31' })]).toEqual([135, 72, 27]);
    expect([await count({ urbanRural: 'URBAN' }), await count({ urbanRural: 'RURAL' })]).toEqual([19, 20]);
    expect([await count({ measure: 'dibao-standard' }), await count({ measure: 'no-such-measure' })]).toEqual([6, 0]);
  });

  it('joins all filters given', async () => {
    expect(
      await count({
        subgraph: 'social-assistance',
        kind: 'STANDARD',
        division: '620000',
        period: '2021',
        urbanRural: 'URBAN',
        measure: 'dibao-standard',
      }),
    ).toBe(1);
  });

  it('refuses a subgraph that does not exist', async () => {
    expect((await subgraph.execute(LIST, { filter: { subgraph: 'no-such' } }).as('anon')).errors[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  });

  it('pages through every figure once', async () => {
    const seen = new Set<string>();
    let after: string | undefined;
    do {
      const { edges, pageInfo } = await list({ first: 100, after, orderBy: [{ field: 'VALUE', direction: 'DESC' }] });
      for (const { node } of edges) seen.add(node.id);
      after = pageInfo.hasNextPage ? pageInfo.endCursor : undefined;
    } while (after);
    expect(seen.size).toBe(397);
  });

  it('refuses a cursor of another list', async () => {
    const { pageInfo } = await list({ first: 1 });
    const { errors } = await subgraph.execute(LIST, { after: pageInfo.endCursor, filter: { kind: 'TARGET' } }).as('anon');
    expect(errors[0]?.extensions?.['code']).toBe('CURSOR_INVALID');
  });

  it('sorts by number, not by text', async () => {
    const { edges } = await list({ filter: { measure: 'dibao-standard' }, orderBy: [{ field: 'VALUE' }] });
    expect(edges.map(({ node }: { node: { value: string } }) => node.value)).toEqual(['615', '641', '4550', '4788', '5658', '7476']);
  });

  it('costs as many statements for 20 as for 2', async () => {
    const [two, twenty] = [await subgraph.execute(LIST, { first: 2 }).as('anon'), await subgraph.execute(LIST, { first: 20 }).as('anon')];
    expect(twenty.data.indicators.edges).toHaveLength(20);
    expect(twenty.statements).toBe(two.statements);
  });
});

describe('indicatorComparison', () => {
  const COMPARE = `query ($measure: String!, $urbanRural: UrbanRural, $kind: IndicatorKind) {
    indicatorComparison(measure: $measure, urbanRural: $urbanRural, kind: $kind) {
    measure commonUnit regions { division { code } nameZh figures { comparableValue isAnnualised indicator { value unit period urbanRural } } } } }`;
  const compare = async (variables: Record<string, unknown>) => (await subgraph.execute(COMPARE, variables).as('anon')).data.indicatorComparison;
  const figure = (value: string, unit: string, period: string, urbanRural: string, comparableValue = value) => ({
    comparableValue,
    isAnnualised: comparableValue !== value,
    indicator: { value, unit: `yuan/person/${unit}`, period, urbanRural },
  });

  it('states the dibao standards of three provinces by the year', async () => {
    expect(await compare({ measure: 'dibao-standard' })).toEqual({
      measure: 'dibao-standard',
      commonUnit: 'yuan/person/year',
      regions: [
        {
          division: { code: '140000' },
          nameZh: '山西省',
          figures: [figure('615', 'month', '2021', 'URBAN', '7380'), figure('5658', 'year', '2021', 'RURAL')],
        },
        {
          division: { code: '530000' },
          nameZh: '云南省',
          figures: [figure('641', 'month', '2020', 'URBAN', '7692'), figure('4550', 'year', '2020', 'RURAL')],
        },
        {
          division: { code: '620000' },
          nameZh: '甘肃省',
          figures: [figure('7476', 'year', '2021', 'URBAN'), figure('4788', 'year', '2021', 'RURAL')],
        },
      ],
    });
  });

  it('limits to urban or rural and to a kind', async () => {
    const { regions, commonUnit } = await compare({ measure: 'dibao-standard', urbanRural: 'RURAL', kind: 'STANDARD' });
    expect(commonUnit).toBe('yuan/person/year');
    expect(regions.map(({ figures }: { figures: { comparableValue: string }[] }) => figures.map(({ comparableValue }) => comparableValue))).toEqual([
      ['5658'],
      ['4550'],
      ['4788'],
    ]);
    expect(await compare({ measure: 'dibao-standard', kind: 'TARGET' })).toBeNull();
  });

  it('leaves values alone where all have one unit', async () => {
    const { regions, commonUnit } = await compare({ measure: 'social-organizations-total' });
    expect(commonUnit).toBe('organizations');
    expect(
      regions
        .flatMap(({ figures }: { figures: { isAnnualised: boolean }[] }) => figures)
        .every(({ isAnnualised }: { isAnnualised: boolean }) => !isAnnualised),
    ).toBe(true);
  });

  it('is null for a measure that nobody published', async () => {
    expect(await compare({ measure: 'no-such-measure' })).toBeNull();
  });

  it('finds no common unit for what cannot be brought to one', () => {
    expect([commonUnitOf(['persons', 'yuan']), commonUnitOf(['yuan/month', 'yuan/year']), commonUnitOf(['yuan/month', 'yuan/month'])]).toEqual([
      null,
      'yuan/year',
      'yuan/month',
    ]);
  });
});
