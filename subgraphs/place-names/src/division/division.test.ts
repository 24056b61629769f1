import { createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { seedSubgraph } from '@civil/subgraph-kernel';
import { roles } from '@civil/schema/access';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { placeNames } from '../subgraph.js';

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await createTestSubgraph(placeNames);
  await seedSubgraph({ definition: placeNames, orm: subgraph.server.orm }, { scale: 'demo', progress: () => undefined });
});
afterAll(() => subgraph.close());

const asAnybody = (query: string, variables: Record<string, unknown> = {}) => subgraph.execute(query, variables).as('anon');

describe('division', () => {
  const DIVISION = 'query ($code: DivisionCode!, $on: Date) { division(code: $code, on: $on) { code statCode name validFrom validTo } }';

  it('resolves short, padded and placeholder codes', async () => {
    const given = ['62', '620000', '620000000000', '6202', '620201', '620201000000', '620102001', '620102001000'];
    const found = await Promise.all(given.map(async (code) => (await asAnybody(DIVISION, { code })).data.division?.code));
    expect(found).toEqual(['620000', '620000', '620000', '620200', '620200', '620200', '620102001', '620102001']);
  });

  it('tells every field of the register to the public', async () => {
    const { data, errors } = await asAnybody(`{ division(code: "620881") { code statCode name shortName fullName pinyin nameMinority { name } level kind statutory
      urbanRuralClass { code } parent { name } seat centroid { lng } areaKm2 validFrom validTo documentNo predecessors { code name validTo }
      successors { code } ancestors { name } aliases { name } } }`);
    expect(errors).toEqual([]);
    expect(data.division).toEqual({
      code: '620881', statCode: '620881000000', name: '华亭市', shortName: '华亭', fullName: '甘肃省平凉市华亭市', pinyin: 'Huating Shi', nameMinority: [], level: 3,
      kind: 'COUNTY_CITY', statutory: true, urbanRuralClass: null, parent: { name: '平凉市' }, seat: null, centroid: null, areaKm2: null, validFrom: '2018-08-01',
      validTo: null, documentNo: null, predecessors: [{ code: '620824', name: '华亭县', validTo: '2018-07-31' }], successors: [],
      ancestors: [{ name: '甘肃省' }, { name: '平凉市' }], aliases: [],
    });
  });

  it('names the successor of an abolished code', async () => {
    const { data, errors } = await asAnybody(DIVISION, { code: '620824' });
    expect(data.division).toBeNull();
    expect(errors).toMatchObject([{ path: ['division'], extensions: { code: 'DIVISION_ABOLISHED', successors: ['620881'] } }]);
  });

  it('gives the division that a code meant on the day', async () => {
    expect((await asAnybody(DIVISION, { code: '620824', on: '2018-07-31' })).data.division).toMatchObject({ name: '华亭县' });
    expect((await asAnybody(DIVISION, { code: '620824', on: '2018-08-01' })).codes).toEqual({ division: 'DIVISION_ABOLISHED' });
    expect((await asAnybody(DIVISION, { code: '620881', on: '2018-07-31' })).codes).toEqual({ division: 'DIVISION_UNKNOWN' });
  });

  it('refuses an unknown code and one that is not well formed', async () => {
    expect((await asAnybody(DIVISION, { code: '629901' })).codes).toEqual({ division: 'DIVISION_UNKNOWN' });
    expect(Object.values((await asAnybody(DIVISION, { code: '6201020' })).codes)).toEqual(['DIVISION_FORMAT']);
  });

  it('gives the same answer to every role', async () => {
    const elsewhere = '620103001001';
    const answers = await Promise.all(roles.map(async ({ code, rows, prefixLengths }) => {
      const identity = { residentId: 'r_1', officeId: 'mo_1', facilityId: 'ef_1', organizationId: 'so_1' };
      const prefix = rows === 'DIVISION' ? { scopePrefix: elsewhere.slice(0, prefixLengths?.[0]) } : {};
      const query = '{ division(code: "620102") { name kind parent { name } placeNames(first: 1) { totalCount } } }';
      const { data, errors } = await subgraph.execute(query).as(code, undefined, { ...identity, ...prefix });
      return JSON.stringify([data, errors]);
    }));
    expect(answers).toHaveLength(roles.length);
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toContain('城关区');
  });
});

describe('children and ancestors', () => {
  it('passes over the county level in Jiayuguan', async () => {
    const { data } = await asAnybody('{ division(code: "620200") { children { name kind ancestors { code } } aliases { code kind } } }');
    expect(data.division.children.map(({ name }: { name: string }) => name)).toEqual(['雄关街道', '钢城街道', '新城镇', '峪泉镇', '文殊镇']);
    expect(data.division.children[0].ancestors).toEqual([{ code: '620000' }, { code: '620200' }]);
    expect(data.division.aliases).toEqual([{ code: '620201', kind: 'PLACEHOLDER_CODE' }]);
  });

  it('keeps to the day and the kinds asked for', async () => {
    const CHILDREN = 'query ($on: Date, $kind: [DivisionKind!]) { division(code: "620800") { children(on: $on, kind: $kind) { name } } }';
    const namesOf = async (variables: Record<string, unknown>): Promise<string[]> =>
      (await asAnybody(CHILDREN, variables)).data.division.children.map(({ name }: { name: string }) => name);
    expect(await namesOf({ kind: ['DISTRICT', 'COUNTY_CITY'] })).toEqual(['崆峒区', '华亭市']);
    expect(await namesOf({ on: '2010-01-01', kind: ['COUNTY_CITY'] })).toEqual([]);
    expect(await namesOf({ on: '2010-01-01' })).toContain('华亭县');
  });

  it('knows the mining area that has no code', async () => {
    const { data } = await asAnybody('{ division(code: "620981404") { name kind statutory aliases { code name kind } } }');
    expect(data.division).toEqual({
      name: '甘肃矿区', kind: 'SIMILAR', statutory: false, aliases: [{ code: null, name: '甘肃矿区', kind: 'UNCODED_UNIT' }],
    });
  });
});

describe('divisions', () => {
  const LIST = `query ($filter: DivisionFilter, $orderBy: [DivisionOrder!], $first: Int, $after: String) {
    divisions(filter: $filter, orderBy: $orderBy, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { code name } } } }`;
  const list = async (filter: object, more: object = {}) => (await asAnybody(LIST, { filter, ...more })).data.divisions;
  const namesOf = ({ edges }: { edges: { node: { name: string } }[] }): string[] => edges.map(({ node }) => node.name);

  it('gives the direct children of a parent, and with a level all of that level below', async () => {
    expect((await list({ parent: '620000' })).totalCount).toBe(14);
    expect((await list({ parent: '620000', level: 3 })).totalCount).toBe(87);
    expect((await list({ parent: '620000', level: 3, statutory: true })).totalCount).toBe(86);
    expect((await list({ parent: '620201' })).totalCount).toBe(5);
  });

  it('leaves out what is not in force on the day', async () => {
    expect(namesOf(await list({ q: '华亭', level: 3 }))).toEqual(['华亭市']);
    expect(namesOf(await list({ q: '华亭', level: 3, on: '2018-07-01' }))).toEqual(['华亭县']);
  });

  it('finds names by their text or by their spelling', async () => {
    expect(namesOf(await list({ q: '嘉峪', level: 2 }))).toEqual(['嘉峪关市']);
    expect(namesOf(await list({ q: 'jiayu', level: 2 }))).toEqual(['嘉峪关市']);
    expect((await list({ q: '%' })).totalCount).toBe(0);
  });

  it('pages in any order and sorts by spelling', async () => {
    const first = await list({ level: 2, parent: '620000' }, { first: 10, orderBy: [{ field: 'PINYIN' }] });
    expect(namesOf(first).slice(0, 2)).toEqual(['白银市', '定西市']);
    const second = await list({ level: 2, parent: '620000' }, { first: 10, orderBy: [{ field: 'PINYIN' }], after: first.pageInfo.endCursor });
    expect(second.pageInfo.hasNextPage).toBe(false);
    expect(namesOf(second)).toHaveLength(4);
  });

  it('refuses a cursor of another query, a page over 500 and an unknown parent', async () => {
    const { pageInfo } = await list({ level: 2 }, { first: 1 });
    expect((await asAnybody(LIST, { filter: { level: 3 }, after: pageInfo.endCursor })).codes).toEqual({ divisions: 'CURSOR_INVALID' });
    expect((await asAnybody(LIST, { first: 501 })).codes).toEqual({ divisions: 'PAGE_SIZE' });
    expect((await asAnybody(LIST, { first: 500 })).data.divisions.edges).toHaveLength(500);
    expect((await asAnybody(LIST, { filter: { parent: '629901' } })).codes).toEqual({ divisions: 'DIVISION_UNKNOWN' });
  });
});

describe('descendants', () => {
  const BELOW = `query ($code: DivisionCode!, $level: Int, $first: Int, $after: String) { division(code: $code) {
    descendants(level: $level, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { code } } } } }`;

  it('reads a province to the last village page by page', async () => {
    const seen: string[] = [];
    for (let after: string | undefined; ; ) {
      const { data } = await asAnybody(BELOW, { code: '620000', level: 4, first: 500, after });
      const { edges, pageInfo, totalCount } = data.division.descendants;
      expect(totalCount).toBe(1_403);
      seen.push(...edges.map(({ node }: { node: { code: string } }) => node.code));
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    expect(new Set(seen).size).toBe(1_403);
    expect(seen).toEqual([...seen].sort());
  });

  it('has nothing below a village and the townships of Jiayuguan below its city', async () => {
    expect((await asAnybody(BELOW, { code: '620102001001' })).data.division.descendants.totalCount).toBe(0);
    expect((await asAnybody(BELOW, { code: '620200', level: 4 })).data.division.descendants.totalCount).toBe(5);
  });

  it('refuses the cursor of another division', async () => {
    const { data } = await asAnybody(BELOW, { code: '620100', first: 1 });
    const { codes } = await asAnybody(BELOW, { code: '620200', after: data.division.descendants.pageInfo.endCursor });
    expect(codes).toEqual({ 'division.descendants': 'CURSOR_INVALID' });
  });
});

describe('a list', () => {
  it('costs as many statements for twenty divisions as for two', async () => {
    const NESTED = `query ($first: Int) { divisions(filter: { parent: "620000", level: 3 }, first: $first) { totalCount edges { node {
      parent { name } ancestors { name } children { name } predecessors { name } successors { name } aliases { name }
      descendants(level: 5, first: 3) { totalCount edges { node { name } } } placeNames(first: 3) { totalCount edges { node { name division { name } } } } } } } }`;
    const two = await asAnybody(NESTED, { first: 2 });
    const twenty = await asAnybody(NESTED, { first: 20 });
    expect(twenty.errors).toEqual([]);
    expect(twenty.data.divisions.edges).toHaveLength(20);
    for (const { node } of twenty.data.divisions.edges) expect(node.descendants.edges.length).toBeLessThanOrEqual(3);
    expect(twenty.statements).toBe(two.statements);
  });

  it('gives each parent its own page and count', async () => {
    const { data } = await asAnybody(`{ divisions(filter: { parent: "620200" }, first: 5) { edges { node { code
      descendants(first: 2) { totalCount pageInfo { hasNextPage } edges { node { code parent { code } } } } } } } }`);
    for (const { node } of data.divisions.edges) {
      expect(node.descendants.edges.map((edge: { node: { parent: { code: string } } }) => edge.node.parent.code)).toEqual([node.code, node.code]);
      expect(node.descendants.totalCount).toBeGreaterThan(2);
      expect(node.descendants.pageInfo.hasNextPage).toBe(true);
    }
  });
});

describe('_entities', () => {
  const ENTITIES = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Division { code name validTo } } }';
  const references = (codes: readonly string[]) => codes.map((code) => ({ __typename: 'Division', code }));

  it('resolves present, abolished, placeholder and unknown codes in two statements', async () => {
    const { data, errors, statements } = await asAnybody(ENTITIES, { r: references(['620102', '620824', '620201', '629901', '620000000000']) });
    expect(errors).toEqual([]);
    expect(data._entities).toEqual([
      { code: '620102', name: '城关区', validTo: null }, { code: '620824', name: '华亭县', validTo: '2018-07-31' },
      { code: '620200', name: '嘉峪关市', validTo: null }, null, { code: '620000', name: '甘肃省', validTo: null },
    ]);
    expect(statements).toBe(2);
  });

  it('resolves a thousand codes in one statement', async () => {
    const { data } = await asAnybody('{ divisions(filter: { parent: "620000", level: 4 }, first: 500) { edges { node { code } } } }');
    const codes = data.divisions.edges.map(({ node }: { node: { code: string } }) => node.code);
    const answer = await asAnybody(ENTITIES, { r: references([...codes, ...codes]) });
    expect(answer.data._entities.filter((row: unknown) => row !== null)).toHaveLength(1_000);
    expect(answer.statements).toBe(1);
  });
});
