import { policyRules } from '@civil/schema/parameters';
import { createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parameterRows } from '../seeders/parameter-rows.js';
import { platform } from '../subgraph.js';
import { PolicyParameter } from './policy-parameter.entity.js';
import { selfAndAbove } from './policy-parameter.service.js';

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await createTestSubgraph(platform);
  await subgraph.em().insertMany(PolicyParameter, parameterRows() as PolicyParameter[]);
});
afterAll(() => subgraph.close());

const LIST = `query ($key: String, $division: DivisionCode, $on: Date) { policyParameters(key: $key, division: $division, on: $on) {
  key value unit tag lawRef validFrom validTo division { code } nameZh nameEn } }`;
const list = async (variables: Record<string, unknown>) => (await subgraph.execute(LIST, variables).as('anon')).data.policyParameters;

describe('the numeric rules', () => {
  it('are at least 40, each with its law, its tag and a name of its own', () => {
    expect(policyRules.length).toBeGreaterThanOrEqual(40);
    expect(policyRules.filter(({ lawRef, tag, zh, en }) => !lawRef || !tag || !zh || !en)).toEqual([]);
    expect(new Set(parameterRows().map(({ id }) => id)).size).toBe(policyRules.length);
  });

  it('never have two versions in force on one day', () => {
    for (const rule of policyRules) {
      const overlapping = policyRules.filter(
        (other) =>
          other.key === rule.key &&
          other.division === rule.division &&
          other.validFrom <= (rule.validTo ?? '9999') &&
          rule.validFrom <= (other.validTo ?? '9999'),
      );
      expect(overlapping, rule.key).toHaveLength(1);
    }
  });
});

describe('policyParameters', () => {
  it('shows every rule to anybody in one statement', async () => {
    const { data, statements } = await subgraph.execute(LIST).as('anon');
    expect(data.policyParameters).toHaveLength(policyRules.length);
    expect(statements).toBe(1);
  });

  it('tells the rule of a key', async () => {
    expect(await list({ key: 'assistance.notice-length' })).toEqual([
      {
        key: 'assistance.notice-length',
        value: '7',
        unit: 'DAY',
        tag: 'K',
        lawRef: '最低生活保障审核确认办法（民发〔2021〕57号）',
        validFrom: '2021-07-01',
        validTo: null,
        division: null,
        nameZh: '拟确认公示期',
        nameEn: 'Length of the public notice',
      },
    ]);
    expect(await list({ key: 'no.such-key' })).toEqual([]);
  });

  it('takes the beginning of a key', async () => {
    const keys = (await list({ key: 'vital.divorce.' })).map(({ key }: { key: string }) => key);
    expect(keys).toEqual(['vital.divorce.cooling', 'vital.divorce.issue-window', 'vital.divorce.roll-to-working-day']);
  });

  it('answers the version in force on a day', async () => {
    const tags = async (on: string) => (await list({ key: 'child.contacts-least', on })).map(({ validFrom }: { validFrom: string }) => validFrom);
    expect([await tags('2021-05-31'), await tags('2021-06-01'), await tags('2024-04-25'), await tags('2024-04-26')]).toEqual([
      [],
      ['2021-06-01'],
      ['2021-06-01'],
      ['2024-04-26'],
    ]);
  });

  it('gives a division the rules of all above it and none of others', async () => {
    const grades = async (division: string) => (await list({ key: 'assistance.dibao.grade-c1', division })).length;
    expect([await grades('620102001'), await grades('620000'), await grades('140000')]).toEqual([1, 1, 0]);
    expect((await list({ key: 'assistance.notice-length', division: '140000' })).length).toBe(1);
  });

  it('names the levels above a division', () => {
    expect(selfAndAbove('620102001001')).toEqual(['620000', '620100', '620102', '620102001', '620102001001']);
    expect(selfAndAbove('620000')).toEqual(['620000']);
  });
});
