import { seedSubgraph } from '@civil/subgraph-kernel';
import { createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { placeNames } from '../subgraph.js';
import { ChangeKind, Division, DivisionSuccession, REGISTER_START } from './division.entity.js';
import { kindOf } from './division-kind.js';

let subgraph: TestSubgraph;

/** A county under the unassigned province 99. */
const county = (code: string, name: string, validFrom = REGISTER_START, validTo: string | null = null): Partial<Division> => ({
  code, name, validFrom, validTo, level: 3, kind: kindOf(code, name, 3), statutory: true, statCode: `${code}000000`, aliasCodes: null, fullName: name, pinyin: 'Ceshi Xian', depth: 0,
  nameMinority: [], parentCode: null, synthetic: true,
});
const succession = (changeId: string, kind: ChangeKind, effectiveOn: string, fromCode: string, toCode: string): Partial<DivisionSuccession> => ({
  id: `${changeId}.${fromCode}.${toCode}`, changeId, kind, effectiveOn, fromCode, toCode, documentNo: null, synthetic: true,
});

beforeAll(async () => {
  subgraph = await createTestSubgraph(placeNames);
  await seedSubgraph({ definition: placeNames, orm: subgraph.server.orm }, { scale: 'demo', only: '620200', progress: () => undefined });
  // Two counties merge into one in 1990, which is split into two in 2005.
  await subgraph.em().insertMany(Division, [
    county('990121', '甲县', REGISTER_START, '1989-12-31'), county('990122', '乙县', REGISTER_START, '1989-12-31'),
    county('990123', '甲乙县', '1990-01-01', '2004-12-31'), county('990124', '丙县', '2005-01-01'), county('990125', '丁县', '2005-01-01'),
  ] as Division[]);
  await subgraph.em().insertMany(DivisionSuccession, [
    succession('merge', ChangeKind.ESTABLISH, '1990-01-01', '990121', '990123'), succession('merge', ChangeKind.ESTABLISH, '1990-01-01', '990122', '990123'),
    succession('split', ChangeKind.ABOLISH, '2005-01-01', '990123', '990124'), succession('split', ChangeKind.ABOLISH, '2005-01-01', '990123', '990125'),
  ] as DivisionSuccession[]);
});
afterAll(() => subgraph.close());

const asAnybody = (query: string, variables: Record<string, unknown> = {}) => subgraph.execute(query, variables).as('anon');

describe('resolveCodes', () => {
  const RESOLVE = `query ($codes: [String!]!, $on: Date) { resolveCodes(codes: $codes, on: $on) {
    input code status division { name } successors { code } } }`;

  it('tells the state of each code as it was given', async () => {
    const { data } = await asAnybody(RESOLVE, { codes: ['6201', '620824', '620201', '629901', '12x'] });
    expect(data.resolveCodes).toEqual([
      { input: '6201', code: '620100', status: 'IN_FORCE', division: { name: '兰州市' }, successors: [] },
      { input: '620824', code: '620824', status: 'ABOLISHED', division: { name: '华亭县' }, successors: [{ code: '620881' }] },
      { input: '620201', code: '620200', status: 'ALIAS', division: { name: '嘉峪关市' }, successors: [] },
      { input: '629901', code: null, status: 'UNKNOWN', division: null, successors: [] },
      { input: '12x', code: null, status: 'UNKNOWN', division: null, successors: [] },
    ]);
  });

  it('follows a chain of changes to what is in force on the day', async () => {
    const successorsOn = async (on?: string): Promise<string[]> =>
      (await asAnybody(RESOLVE, { codes: ['990121'], on })).data.resolveCodes[0].successors.map(({ code }: { code: string }) => code);
    expect(await successorsOn()).toEqual(['990124', '990125']);
    expect(await successorsOn('2000-01-01')).toEqual(['990123']);
    expect(await successorsOn('1980-01-01')).toEqual([]);
  });

  it('does not know a code before it was given', async () => {
    const { data } = await asAnybody(RESOLVE, { codes: ['990124', '990123'], on: '1985-01-01' });
    expect(data.resolveCodes.map(({ status }: { status: string }) => status)).toEqual(['UNKNOWN', 'UNKNOWN']);
  });

  it('costs as many statements for five hundred codes as for two, and takes no more', async () => {
    const codes = Array.from({ length: 500 }, (_, place) => (place % 2 === 0 ? '990121' : String(620_100 + place)));
    const two = await asAnybody(RESOLVE, { codes: codes.slice(0, 2) });
    const many = await asAnybody(RESOLVE, { codes });
    expect(many.data.resolveCodes).toHaveLength(500);
    expect(many.statements).toBe(two.statements);
    const { errors } = await asAnybody(RESOLVE, { codes: [...codes, '62'] });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'codes', limit: 500, actual: 501 } }]);
  });
});

describe('divisionHistory', () => {
  const HISTORY = 'query ($code: DivisionCode!) { divisionHistory(code: $code) { on kind documentNo from { name } to { name } } }';

  it('tells the change of Huating from either code', async () => {
    const change = { on: '2018-08-01', kind: 'UPGRADE', documentNo: null, from: [{ name: '华亭县' }], to: [{ name: '华亭市' }] };
    expect((await asAnybody(HISTORY, { code: '620881' })).data.divisionHistory).toEqual([change]);
    expect((await asAnybody(HISTORY, { code: '620824' })).data.divisionHistory).toEqual([change]);
  });

  it('tells mergers and splits, oldest first', async () => {
    const { data } = await asAnybody(HISTORY, { code: '990124' });
    expect(data.divisionHistory).toEqual([
      { on: '1990-01-01', kind: 'ESTABLISH', documentNo: null, from: [{ name: '甲县' }, { name: '乙县' }], to: [{ name: '甲乙县' }] },
      { on: '2005-01-01', kind: 'ABOLISH', documentNo: null, from: [{ name: '甲乙县' }], to: [{ name: '丙县' }, { name: '丁县' }] },
    ]);
  });

  it('is empty for a division that never changed, and refuses an unknown code', async () => {
    expect((await asAnybody(HISTORY, { code: '620100' })).data.divisionHistory).toEqual([]);
    expect((await asAnybody(HISTORY, { code: '629901' })).codes).toEqual({ divisionHistory: 'DIVISION_UNKNOWN' });
  });
});

describe('divisionTree', () => {
  const TREE = `query ($root: DivisionCode!, $depth: Int!) { divisionTree(root: $root, depth: $depth) {
    code children { code children { code children { code children { code } } } } } }`;
  type Node = { code: string; children?: Node[] };
  const sizes = (node: Node): number => 1 + (node.children ?? []).reduce((sum, child) => sum + sizes(child), 0);

  it('has all townships of the province in two statements', async () => {
    const { data, statements } = await asAnybody(TREE, { root: '62', depth: 3 });
    // The townships of Jiayuguan stand one step higher, so that their villages come with the townships of the others.
    const villagesOfJiayuguan = sizes((await asAnybody(TREE, { root: '620200', depth: 2 })).data.divisionTree) - (1 + 5);
    expect(sizes(data.divisionTree)).toBe(1 + 14 + 87 + 1_403 + villagesOfJiayuguan);
    expect(statements).toBe(2);
  });

  it('stops at the depth asked for', async () => {
    const { data } = await asAnybody(TREE, { root: '620100', depth: 1 });
    expect(data.divisionTree.children).toHaveLength(9);
    expect(data.divisionTree.children[0].children).toEqual([]);
  });

  it('refuses a tree too deep or too large', async () => {
    expect((await asAnybody(TREE, { root: '62', depth: 5 })).codes).toEqual({ divisionTree: 'BAD_USER_INPUT' });
    expect((await asAnybody(TREE, { root: '62', depth: 4 })).codes).toEqual({ divisionTree: 'DIVISION_TREE_TOO_LARGE' });
    expect((await asAnybody(TREE, { root: '620824', depth: 1 })).codes).toEqual({ divisionTree: 'DIVISION_ABOLISHED' });
  });
});
