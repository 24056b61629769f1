import { describe, expect, inject, it } from 'vitest';
import { Comparison } from './compare.js';
import { compareModes } from './parts/modes.js';
import { allRoles, waysFromPerson } from './parts/fields.js';
import { compareForeignLists, compareListsOfCases, compareOrganizations, compareRegistersFromAfar, compareTokens } from './parts/more-rows.js';
import { compareRowsOfLists, compareRowsOfPersons } from './parts/rows.js';
import { compareSearches } from './parts/searches.js';
import './tally.js';

const isWhole = inject('accessSuite') === 'whole';
const SEED = 620_102;

describe('rows', () => {
  it('about persons are met by scope and by case, by any role near anybody', async ({ task }) => {
    const comparison = new Comparison();
    await compareRowsOfPersons(comparison, isWhole ? 3000 : 400, SEED);
    task.meta.access = { zh: '行范围(人员)', en: 'row scope of persons', cases: comparison.counts.cases, differences: comparison.differences.length };
    expect(comparison.differences.slice(0, 20)).toEqual([]);
  }, 300_000);

  it('of any list are those of the divisions of any officer, in what is listed and in what is counted', async ({ task }) => {
    const comparison = new Comparison();
    await compareRowsOfLists(comparison, isWhole ? 1500 : 200, SEED);
    task.meta.access = { zh: '行范围(列表)', en: 'row scope of lists', cases: comparison.counts.cases, differences: comparison.differences.length };
    expect(comparison.differences.slice(0, 20)).toEqual([]);
  }, 300_000);

  it('are not searched or ordered by what a role gets masked or not at all', async ({ task }) => {
    const comparison = new Comparison();
    await compareSearches(comparison);
    task.meta.access = { zh: '按字段筛选与排序', en: 'searching and ordering', cases: comparison.counts.cases, differences: comparison.differences.length };
    expect(comparison.differences.slice(0, 20)).toEqual([]);
  }, 120_000);
});

describe('what else decides about rows', () => {
  it.each<[string, (comparison: Comparison) => Promise<void>]>([
    ['a case opens in a list the rows about its persons', (comparison) => compareListsOfCases(comparison, 'an old person known to every domain')],
    ['a public register keeps its guarded fields for the scope of the row', compareRegistersFromAfar],
    ['a list that says nothing of a facility or an office holds nothing for one', compareForeignLists],
    ['an organisation reads its own guarded fields alone', compareOrganizations],
    ['a token does not widen what its role is', compareTokens],
  ])('%s', async (_what, compare) => {
    const comparison = new Comparison();
    await compare(comparison);
    expect(comparison.counts.cases).toBeGreaterThan(0);
    expect(comparison.differences.slice(0, 20)).toEqual([]);
  }, 120_000);
});

describe('the modes of access', () => {
  it('report, refuse in part and refuse whole the same fields by the same rules, which are those of the matrix', async ({ task }) => {
    const comparison = new Comparison();
    // A sample asks every role about some of the ways, in turn.
    const ways = waysFromPerson.filter((_, index) => isWhole || index % 10 === 0);
    await compareModes(comparison, 'an old person known to every domain', ways, allRoles, isWhole ? ['nothing', 'purpose', 'own case', 'own case from afar'] : ['nothing', 'own case']);
    task.meta.access = { zh: '试运行、过滤、整体拒绝与解释', en: 'dry run, filter, reject and explanation', cases: comparison.counts.cases, differences: comparison.differences.length };
    expect(comparison.differences.slice(0, 20)).toEqual([]);
  }, 300_000);
});
