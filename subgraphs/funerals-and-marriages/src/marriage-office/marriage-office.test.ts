import { createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { funeralsAndMarriages } from '../subgraph.js';
import { officeOf } from '../testing/builders.js';
import { MarriageOffice } from './marriage-office.entity.js';

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await createTestSubgraph(funeralsAndMarriages);
  await subgraph
    .em()
    .insertMany(MarriageOffice, [
      officeOf('o1', '620102', { gradeCode: '5A', foreignRelated: true }),
      officeOf('o2', '620102'),
      officeOf('o3', '620103', { gradeCode: '3A' }),
      officeOf('o4', '620503'),
    ]);
});
afterAll(() => subgraph.close());

describe('marriageOffice', () => {
  const OFFICE =
    'query ($id: ID!) { marriageOffice(id: $id) { id name division { code } addressText grade { code zh en } foreignRelated counsellingRoom } }';

  it('is open to everybody', async () => {
    for (const role of ['anon', 'sysadmin', 'county.orgs'] as const) {
      const { data, codes } = await subgraph.execute(OFFICE, { id: 'o1' }).as(role, role === 'county.orgs' ? '620503' : undefined);
      expect(codes).toEqual({});
      expect(data.marriageOffice).toMatchObject({ id: 'o1', division: { code: '620102' }, grade: { code: '5A' }, foreignRelated: true });
    }
  });

  it('is null where there is none', async () => {
    expect((await subgraph.execute(OFFICE, { id: 'none' }).as('anon')).data.marriageOffice).toBeNull();
  });
});

describe('marriageOffices', () => {
  const LIST = `query ($first: Int, $after: String, $filter: MarriageOfficeFilter, $orderBy: [MarriageOfficeOrder!]) {
    marriageOffices(first: $first, after: $after, filter: $filter, orderBy: $orderBy) { totalCount pageInfo { hasNextPage endCursor } edges { node { id } } } }`;
  const idsOf = (data: { marriageOffices: { edges: { node: { id: string } }[] } }) => data.marriageOffices.edges.map(({ node }) => node.id);

  it('filters by division, grade and foreign registration', async () => {
    expect(idsOf((await subgraph.execute(LIST, { filter: { scope: { code: '6201' } } }).as('anon')).data)).toEqual(['o1', 'o2', 'o3']);
    expect(idsOf((await subgraph.execute(LIST, { filter: { grade: ['3A', '4A'] } }).as('anon')).data)).toEqual(['o3']);
    expect(idsOf((await subgraph.execute(LIST, { filter: { foreignRelated: true } }).as('anon')).data)).toEqual(['o1']);
  });

  it('refuses a grade that does not exist', async () => {
    expect((await subgraph.execute(LIST, { filter: { grade: ['9A'] } }).as('anon')).codes).toEqual({ marriageOffices: 'CODE_UNKNOWN' });
  });

  it('pages and refuses the cursor of another order', async () => {
    const first = await subgraph.execute(LIST, { first: 3 }).as('anon');
    expect(first.data.marriageOffices).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: true } });
    const after: string = first.data.marriageOffices.pageInfo.endCursor;
    expect(idsOf((await subgraph.execute(LIST, { first: 3, after }).as('anon')).data)).toEqual(['o4']);
    const other = await subgraph.execute(LIST, { after, orderBy: [{ field: 'NAME' }] }).as('anon');
    expect(other.codes).toEqual({ marriageOffices: 'CURSOR_INVALID' });
  });
});
