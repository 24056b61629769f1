import { createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { funeralsAndMarriages } from '../subgraph.js';
import { facilityOf } from '../testing/builders.js';
import { FuneralFacility, FuneralFacilityKind } from './funeral-facility.entity.js';

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await createTestSubgraph(funeralsAndMarriages);
  await subgraph
    .em()
    .insertMany(FuneralFacility, [
      facilityOf('f1', '620102001'),
      facilityOf('f2', '620102002', { plotsUsed: 100, name: '五泉山公墓' }),
      facilityOf('f3', '620103001'),
      facilityOf('f4', '620503001', {
        kind: FuneralFacilityKind.FUNERAL_HOME,
        plotsTotal: null,
        plotsUsed: null,
        cremators: 2,
        statusCode: 'SUSPENDED',
        name: '麦积区殡仪馆_一',
      }),
    ]);
});
afterAll(() => subgraph.close());

describe('funeralFacility', () => {
  it('is open to everybody, through _entities too', async () => {
    const { data, codes } = await subgraph
      .execute('{ funeralFacility(id: "f4") { name kind status { code } nature { zh } cremators plotsTotal division { code } } }')
      .as('anon');
    expect(codes).toEqual({});
    expect(data.funeralFacility).toEqual({
      name: '麦积区殡仪馆_一',
      kind: 'FUNERAL_HOME',
      status: { code: 'SUSPENDED' },
      nature: { zh: '公办' },
      cremators: 2,
      plotsTotal: null,
      division: { code: '620503001' },
    });
    const entities = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on FuneralFacility { id kind } } }';
    const answer = await subgraph
      .execute(entities, {
        r: [
          { __typename: 'FuneralFacility', id: 'f1' },
          { __typename: 'FuneralFacility', id: 'none' },
        ],
      })
      .as('anon');
    expect(answer.data._entities).toEqual([{ id: 'f1', kind: 'PUBLIC_CEMETERY' }, null]);
  });
});

describe('funeralFacilities', () => {
  const LIST = `query ($first: Int, $after: String, $filter: FuneralFacilityFilter) {
    funeralFacilities(first: $first, after: $after, filter: $filter) { totalCount pageInfo { hasNextPage endCursor } edges { node { id } } } }`;
  const ids = async (filter: Record<string, unknown>): Promise<string[]> => {
    const { data } = await subgraph.execute(LIST, { filter }).as('anon');
    return data.funeralFacilities.edges.map(({ node }: { node: { id: string } }) => node.id);
  };

  it('filters by division, kind, status, free plots and name', async () => {
    expect(await ids({ scope: { code: '620102' } })).toEqual(['f1', 'f2']);
    expect(await ids({ kind: ['FUNERAL_HOME', 'CREMATORIUM'] })).toEqual(['f4']);
    expect(await ids({ status: ['SUSPENDED'] })).toEqual(['f4']);
    expect(await ids({ freePlots: true })).toEqual(['f1', 'f3']);
    expect(await ids({ freePlots: false })).toEqual(['f2']);
    expect(await ids({ q: '五泉' })).toEqual(['f2']);
  });

  it('takes the wildcards of a search as text', async () => {
    expect(await ids({ q: '_' })).toEqual(['f4']);
    expect(await ids({ q: '%' })).toEqual([]);
  });

  it('goes on after a page of a filter on two columns', async () => {
    const first = await subgraph.execute(LIST, { first: 1, filter: { freePlots: true } }).as('anon');
    expect(first.data.funeralFacilities).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true }, edges: [{ node: { id: 'f1' } }] });
    const second = await subgraph
      .execute(LIST, { first: 1, after: first.data.funeralFacilities.pageInfo.endCursor, filter: { freePlots: true } })
      .as('anon');
    expect(second.data.funeralFacilities).toMatchObject({ pageInfo: { hasNextPage: false }, edges: [{ node: { id: 'f3' } }] });
    const other = await subgraph.execute(LIST, { after: first.data.funeralFacilities.pageInfo.endCursor, filter: { freePlots: false } }).as('anon');
    expect(other.codes).toEqual({ funeralFacilities: 'CURSOR_INVALID' });
  });

  it('refuses a status that does not exist', async () => {
    expect((await subgraph.execute(LIST, { filter: { status: ['OPEN'] } }).as('anon')).codes).toEqual({ funeralFacilities: 'CODE_UNKNOWN' });
  });
});

describe('basicFuneralItems', () => {
  const ITEMS = 'query ($division: DivisionCode!, $on: Date) { basicFuneralItems(division: $division, on: $on) { item { code } confirmed } }';
  const codesOn = async (division: string, on: string | undefined): Promise<string[]> => {
    const { data } = await subgraph.execute(ITEMS, { division, on }).as('anon');
    return data.basicFuneralItems.map(({ item }: { item: { code: string } }) => item.code);
  };

  it('lists what is in force in the division on the day', async () => {
    const provincial = ['TRANSPORT', 'STORAGE', 'CREMATION', 'ASH_KEEPING'];
    expect(await codesOn('620102', undefined)).toEqual(provincial);
    expect(await codesOn('620102', '2026-03-29')).toEqual(provincial);
    expect(await codesOn('620102', '2026-03-30')).toEqual([...provincial, 'FAREWELL', 'ECO_BURIAL']);
    expect(await codesOn('110101', '2026-03-30')).toEqual(['FAREWELL', 'ECO_BURIAL']);
  });
});
