import { UrbanRural } from '@civil/subgraph-kernel';
import { createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AssistanceProgram } from '../program.js';
import { standardRows } from '../seeders/standard-rows.js';
import { socialAssistance } from '../subgraph.js';
import { AssistanceStandard } from './assistance-standard.entity.js';
import { standardsBelowFloor, tekunBasicFloor } from './assistance-standard.service.js';
import { publishedStandards } from './published-standards.js';

let subgraph: TestSubgraph;

const rural = {
  program: AssistanceProgram.DIBAO,
  urbanRural: UrbanRural.RURAL,
  grade: null,
  selfCare: null,
  annualAmount: null,
  validTo: null,
  documentNo: null,
  ratioToConsumption: null,
};

beforeAll(async () => {
  subgraph = await createTestSubgraph(socialAssistance);
  await subgraph
    .em()
    .insertMany(AssistanceStandard, [
      ...standardRows(),
      { ...rural, id: 'old', divisionCode: '620102', monthlyAmount: '410.00', validFrom: '2021-01-01', validTo: '2021-06-30' },
      { ...rural, id: 'new', divisionCode: '620102', monthlyAmount: '420.00', validFrom: '2021-07-01' },
    ] as AssistanceStandard[]);
});
afterAll(() => subgraph.close());

const STANDARDS =
  `query ($d: DivisionCode!, $p: AssistanceProgram, $on: Date) { assistanceStandards(division: $d, program: $p, on: $on) {
    division { code } program urbanRural grade selfCare annualAmount monthlyAmount validFrom } }`;
const rowsOf = async (variables: Record<string, unknown>) =>
  (await subgraph.execute(STANDARDS, variables).as('anon')).data.assistanceStandards as Record<string, unknown>[];

describe('assistanceStandards', () => {
  it('gives the public the published figures of Gansu', async () => {
    const rows = await rowsOf({ d: '620000' });
    expect(rows).toContainEqual(expect.objectContaining({ program: 'DIBAO', urbanRural: 'URBAN', annualAmount: '7476.00', monthlyAmount: '623.00' }));
    expect(rows).toContainEqual(expect.objectContaining({ program: 'TEKUN', urbanRural: 'RURAL', annualAmount: '6216.00', monthlyAmount: '518.00' }));
    expect(
      rows
        .filter(({ program, urbanRural }) => program === 'DIBAO' && urbanRural === 'RURAL')
        .map(({ grade, monthlyAmount }) => [grade, monthlyAmount]),
    ).toEqual([
      ['C1', '399.00'],
      ['C2', '378.00'],
      ['C3', '84.00'],
      ['C4', '58.00'],
    ]);
  });

  it('takes the series of the nearest division above and no single grade of it', async () => {
    const rows = await rowsOf({ d: VILLAGE_CODE, p: 'DIBAO' });
    expect(rows.filter(({ urbanRural }) => urbanRural === 'RURAL')).toMatchObject([{ division: { code: '620102' }, monthlyAmount: '420.00' }]);
    expect(rows.filter(({ urbanRural }) => urbanRural === 'URBAN')).toMatchObject([{ division: { code: '620000' }, monthlyAmount: '623.00' }]);
  });

  it('takes what was in force on the day asked for', async () => {
    expect(await rowsOf({ d: '620102', p: 'DIBAO', on: '2021-06-30' })).toContainEqual(
      expect.objectContaining({ urbanRural: 'RURAL', monthlyAmount: '410.00' }),
    );
    expect(await rowsOf({ d: '620000', on: '2020-12-31' })).toEqual([]);
  });

  it('grades the nursing standard of Yunnan by self-care', async () => {
    const rows = await rowsOf({ d: '530102', p: 'TEKUN' });
    const nursing = rows
      .filter(({ urbanRural, selfCare }) => urbanRural === 'URBAN' && selfCare)
      .map(({ selfCare, monthlyAmount }) => [selfCare, monthlyAmount]);
    expect(nursing).toEqual([
      ['NONE', '835.00'],
      ['PARTIAL', '418.00'],
      ['FULL', '251.00'],
    ]);
  });

  it('knows nothing of a province that published nothing', async () => {
    expect(await rowsOf({ d: '110000' })).toEqual([]);
  });

  it('resolves its key for other subgraphs', async () => {
    const { data } = await subgraph
      .execute('query ($r: [_Any!]!) { _entities(representations: $r) { ... on AssistanceStandard { monthlyAmount } } }', {
        r: [{ __typename: 'AssistanceStandard', id: 'new' }],
      })
      .as('anon');
    expect(data._entities).toEqual([{ monthlyAmount: '420.00' }]);
  });
});

const VILLAGE_CODE = '620102001001';

describe('the floor of the support of the extremely poor', () => {
  it('is 1.3 of the monthly standard, rounded down', () => {
    expect(tekunBasicFloor('399.00', '2021-01-01')).toBe('518.00');
    expect(tekunBasicFloor('623.00', '2021-01-01')).toBe('809.00');
  });

  it('holds for every published standard', () => {
    expect(standardsBelowFloor(publishedStandards)).toEqual([]);
  });

  it('is missed by one yuan less', () => {
    const lowered = publishedStandards.map((row) => (row.monthlyAmount === '518.00' ? { ...row, monthlyAmount: '517.99' } : row));
    expect(standardsBelowFloor(lowered)).toMatchObject([{ program: 'TEKUN', urbanRural: 'RURAL', divisionCode: '620000' }]);
  });
});
