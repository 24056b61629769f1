import { createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Division } from '../division/division.entity.js';
import { divisionRows } from '../seeders/division-rows.js';
import { placeNames } from '../subgraph.js';
import { PlaceName } from './place-name.entity.js';

let subgraph: TestSubgraph;

/** A street of a township of Lanzhou. */
const street = (id: string, name: string, divisionCode: string, more: Partial<PlaceName> = {}): Partial<PlaceName> => ({
  id, name, specific: name.slice(0, -1), generic: name.slice(-1), pinyin: `${id} Lu`, categoryCode: '5', subCode: '25', divisionCode, statusCode: 'STANDARD', formerNames: [],
  synthetic: true, ...more,
});

beforeAll(async () => {
  subgraph = await createTestSubgraph(placeNames);
  await subgraph.em().insertMany(Division, divisionRows().filter(({ code, level }) => level !== undefined && level < 5 && code?.startsWith('62')) as Division[]);
  await subgraph.em().insertMany(PlaceName, [
    street('A', '庆阳路', '620102001', { heritageCode: 'PROTECTED', formerNames: [{ name: '东大街', from: null, to: '1953-01-01' }] }),
    street('B', '武都路', '620102002', { statusCode: 'IN_USE_NONSTANDARD' }), street('C', '西津路', '620103001'),
    street('D', '罗马假日花园', '620103001', { categoryCode: '6', statusCode: 'IN_USE_NONSTANDARD' }),
  ] as PlaceName[]);
});
afterAll(() => subgraph.close());

const asAnybody = (query: string, variables: Record<string, unknown> = {}) => subgraph.execute(query, variables).as('anon');

describe('placeName', () => {
  const NAME = `query ($id: ID!) { placeName(id: $id) { id name specific generic pinyin category { code zh } subCode division { fullName } geo { lng } extent status { code }
    origin meaning history heritage { zh } approvedOn approver documentNo formerNames { name from to } } }`;

  it('tells every field to the public', async () => {
    const { data, errors } = await asAnybody(NAME, { id: 'A' });
    expect(errors).toEqual([]);
    expect(data.placeName).toMatchObject({
      name: '庆阳路', specific: '庆阳', generic: '路', category: { code: '5', zh: '街路巷名称' }, division: { fullName: '甘肃省兰州市城关区酒泉路街道' }, status: { code: 'STANDARD' },
      heritage: { zh: '列入保护名录的地名' }, formerNames: [{ name: '东大街', from: null, to: '1953-01-01' }],
    });
  });

  it('is absent for an unknown id', async () => {
    expect((await asAnybody(NAME, { id: 'Z' })).data.placeName).toBeNull();
  });
});

describe('placeNames', () => {
  const LIST = `query ($filter: PlaceNameFilter, $orderBy: [PlaceNameOrder!], $first: Int, $after: String) {
    placeNames(filter: $filter, orderBy: $orderBy, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { id } } } }`;
  const idsOf = async (filter: object, more: object = {}): Promise<string[]> =>
    (await asAnybody(LIST, { filter, ...more })).data.placeNames.edges.map(({ node }: { node: { id: string } }) => node.id);

  it('narrows by division, category, state, heritage and text', async () => {
    expect(await idsOf({ scope: { code: '620102' } })).toEqual(['B', 'A']);
    expect(await idsOf({ scope: { code: '620102', includeDescendants: false } })).toEqual([]);
    expect(await idsOf({ category: ['6'] })).toEqual(['D']);
    expect(await idsOf({ status: ['IN_USE_NONSTANDARD'], scope: { code: '6201' } })).toEqual(['D', 'B']);
    expect(await idsOf({ heritage: ['PROTECTED'] })).toEqual(['A']);
    expect(await idsOf({ q: '津' })).toEqual(['C']);
    expect(await idsOf({ q: 'd lu' })).toEqual(['D']);
  });

  it('pages in the order asked for and refuses the cursor of another query', async () => {
    const first = await asAnybody(LIST, { first: 3, orderBy: [{ field: 'PINYIN' }] });
    expect(first.data.placeNames).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: true }, edges: [{ node: { id: 'A' } }, { node: { id: 'B' } }, { node: { id: 'C' } }] });
    const after = first.data.placeNames.pageInfo.endCursor;
    expect(await idsOf({}, { orderBy: [{ field: 'PINYIN' }], after })).toEqual(['D']);
    expect((await asAnybody(LIST, { after })).codes).toEqual({ placeNames: 'CURSOR_INVALID' });
  });

  it('refuses a code outside its list', async () => {
    const { errors } = await asAnybody(LIST, { filter: { status: ['GONE'] } });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'filter.status' } }]);
  });
});

describe('Division.placeNames', () => {
  it('covers the divisions below and takes the filter', async () => {
    const { data } = await asAnybody(`{ divisions(filter: { parent: "620100" }, first: 3) { edges { node { code
      placeNames(first: 1) { totalCount pageInfo { hasNextPage } edges { node { id } } } standard: placeNames(filter: { status: ["STANDARD"] }) { totalCount } } } } }`);
    expect(data.divisions.edges.map(({ node }: { node: unknown }) => node)).toEqual([
      { code: '620102', placeNames: { totalCount: 2, pageInfo: { hasNextPage: true }, edges: [{ node: { id: 'B' } }] }, standard: { totalCount: 1 } },
      { code: '620103', placeNames: { totalCount: 2, pageInfo: { hasNextPage: true }, edges: [{ node: { id: 'D' } }] }, standard: { totalCount: 1 } },
      { code: '620104', placeNames: { totalCount: 0, pageInfo: { hasNextPage: false }, edges: [] }, standard: { totalCount: 0 } },
    ]);
  });
});

describe('_entities', () => {
  it('resolves place names in one statement', async () => {
    const { data, statements } = await asAnybody('query ($r: [_Any!]!) { _entities(representations: $r) { ... on PlaceName { name } } }', {
      r: ['A', 'Z', 'C'].map((id) => ({ __typename: 'PlaceName', id })),
    });
    expect(data._entities).toEqual([{ name: '庆阳路' }, null, { name: '西津路' }]);
    expect(statements).toBe(1);
  });
});
