import { createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { platform } from '../subgraph.js';
import { UrbanRural } from '@civil/subgraph-kernel';
import { Resident, ResidentStatus } from './resident.entity.js';

let subgraph: TestSubgraph;

const adult = { birthDate: '1985-03-12', adultOn: '2003-03-12' };
const child = { birthDate: '2012-06-01', adultOn: '2030-06-01' };

/** A resident of a village, with an identity number under the unassigned code 6299xx. */
const residentOf = (id: string, name: string, village: string, life = adult): Partial<Resident> => ({
  id, name, idTypeCode: '111', idNumber: `6299011985${id.padStart(8, '0')}`, sexCode: '1', ethnicityCode: '01', educationCode: '70', ...life,
  hukouDivisionCode: village, hukouNature: UrbanRural.RURAL, residenceDivisionCode: village, addressText: '甘肃省兰州市城关区东岗街道一号', phone: '10012345678',
  recordStatus: ResidentStatus.ACTIVE, synthetic: true,
});

beforeAll(async () => {
  subgraph = await createTestSubgraph(platform);
  await subgraph.em().insertMany(Resident, [
    residentOf('1', '张小三', '620102001001'), residentOf('2', '李四', '620102001002'), residentOf('3', '王五', '620103001001'),
    residentOf('4', '赵小小', '620102001001', child),
    ...Array.from({ length: 20 }, (_, i) => residentOf(`2${i + 10}`, '赵六', '620104001001')),
  ] as Resident[]);
});
afterAll(() => subgraph.close());

const FILE = `query ($id: ID!) { resident(id: $id) { id name { value masked } idNumber { value masked } birthDate age ageBand isMinor
  hukouDivision { code } phone { value masked } addressText { value } sex { zh } } }`;

describe('resident', () => {
  it('shows a county officer names in full and numbers masked', async () => {
    const { data, codes } = await subgraph.execute(FILE, { id: '1' }).as('county.assist', '620102');
    expect(codes).toEqual({});
    expect(data.resident).toMatchObject({
      name: { value: '张小三', masked: false }, idNumber: { value: '6299**********0001', masked: true }, birthDate: '1985-03-12', age: 36,
      ageBand: 'B18_59', hukouDivision: { code: '620102001001' }, sex: { zh: '男性' },
    });
  });

  it('masks everything that has a masked form for the auditor and refuses the rest', async () => {
    const { data, codes } = await subgraph.execute(FILE, { id: '1' }).as('auditor');
    expect(data.resident).toMatchObject({
      name: { value: '张*三', masked: true }, phone: { value: '100****5678', masked: true }, hukouDivision: { code: '620102' },
      addressText: { value: '甘肃省兰州市城关区东岗街道***' }, birthDate: null, age: null, sex: null, ageBand: 'B18_59',
    });
    expect(codes).toEqual({ 'resident.birthDate': 'FORBIDDEN_FIELD', 'resident.age': 'FORBIDDEN_FIELD', 'resident.sex': 'FORBIDDEN_FIELD' });
  });

  it('is absent outside the county of the officer', async () => {
    const { data, errors } = await subgraph.execute(FILE, { id: '3' }).as('county.assist', '620102');
    expect(data.resident).toBeNull();
    expect(errors).toEqual([]);
  });

  it('is absent for a child unless the role protects children', async () => {
    expect((await subgraph.execute(FILE, { id: '4' }).as('county.assist', '620102')).data.resident).toBeNull();
    expect((await subgraph.execute(FILE, { id: '4' }).as('county.child', '620102')).data.resident.name).toEqual({ value: '赵小小', masked: false });
    expect((await subgraph.execute(FILE, { id: '4' }).as('village', '620102001001')).data.resident.name).toEqual({ value: '赵**', masked: true });
  });

  it('asks the public to sign in with no statement sent', async () => {
    const { codes, statements } = await subgraph.execute(FILE, { id: '1' }).as('anon');
    expect(codes).toEqual({ resident: 'FORBIDDEN_FIELD' });
    expect(statements).toBe(0);
  });
});

describe('residents', () => {
  const LIST = `query ($first: Int, $after: String, $filter: ResidentFilter, $orderBy: [ResidentOrder!]) {
    residents(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
      totalCount pageInfo { hasNextPage endCursor } edges { node { id } } } }`;

  it('pages through the rows of the county only', async () => {
    const first = await subgraph.execute(LIST, { first: 1 }).as('county.assist', '620102');
    expect(first.data.residents).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true }, edges: [{ node: { id: '2' } }] });
    const second = await subgraph.execute(LIST, { first: 1, after: first.data.residents.pageInfo.endCursor }).as('county.assist', '620102');
    expect(second.data.residents).toMatchObject({ pageInfo: { hasNextPage: false }, edges: [{ node: { id: '1' } }] });
  });

  it('refuses a cursor of another query or one tampered with', async () => {
    const { data } = await subgraph.execute(LIST, { first: 1 }).as('county.assist', '620102');
    const cursor: string = data.residents.pageInfo.endCursor;
    const other = await subgraph.execute(LIST, { after: cursor, filter: { birthYear: 1985 } }).as('county.assist', '620102');
    expect(other.codes).toEqual({ residents: 'CURSOR_INVALID' });
    const forged = await subgraph.execute(LIST, { after: `${cursor.slice(0, -2)}AA` }).as('county.assist', '620102');
    expect(forged.codes).toEqual({ residents: 'CURSOR_INVALID' });
  });

  it('refuses to search or sort by what the viewer gets masked', async () => {
    const filtered = await subgraph.execute(LIST, { filter: { birthYear: 1985 } }).as('auditor');
    expect(filtered.codes).toEqual({ residents: 'FORBIDDEN_FIELD' });
    const sorted = await subgraph.execute(LIST, { orderBy: [{ field: 'NAME' }] }).as('auditor');
    expect(sorted.codes).toEqual({ residents: 'FORBIDDEN_FIELD' });
    expect((await subgraph.execute(LIST, { orderBy: [{ field: 'NAME' }] }).as('county.assist', '620102')).codes).toEqual({});
  });

  it('costs as many statements for 20 as for 2, households included', async () => {
    const deep = 'query ($first: Int) { residents(first: $first) { edges { node { id name { value } households { household { head { id } } } } } } }';
    const two = await subgraph.execute(deep, { first: 2 }).as('county.assist', '620104');
    const twenty = await subgraph.execute(deep, { first: 20 }).as('county.assist', '620104');
    expect([two.data.residents.edges.length, twenty.data.residents.edges.length]).toEqual([2, 20]);
    expect(twenty.statements).toBe(two.statements);
  });

  it('refuses a name without a township or a birth year', async () => {
    expect((await subgraph.execute(LIST, { filter: { q: '张' } }).as('county.assist', '620102')).codes).toEqual({ residents: 'NAME_SEARCH_TOO_WIDE' });
    const { data } = await subgraph.execute(LIST, { filter: { q: '张', birthYear: 1985 } }).as('county.assist', '620102');
    expect(data.residents.totalCount).toBe(1);
  });
});

describe('_entities', () => {
  const ENTITIES = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Resident { id name { value masked } } } }';

  it('goes through the same locks and costs one statement', async () => {
    const references = ['1', '2', '3', '4'].map((id) => ({ __typename: 'Resident', id }));
    const { data, statements } = await subgraph.execute(ENTITIES, { r: references }).as('county.assist', '620102');
    expect(data._entities).toEqual([
      { id: '1', name: { value: '张小三', masked: false } }, { id: '2', name: { value: '李四', masked: false } }, null, null,
    ]);
    expect(statements).toBe(1);
  });

  it('tells nobody without a right which keys exist', async () => {
    const { data, statements } = await subgraph.execute(ENTITIES, { r: [{ __typename: 'Resident', id: '1' }] }).as('anon');
    expect(data._entities).toEqual([null]);
    expect(statements).toBe(0);
  });
});

describe('a call without a valid viewer context', () => {
  it('is refused before any statement', async () => {
    for (const headers of [{}, { 'x-viewer-context': 'a.b.c' }]) {
      const { status, body, statements } = await subgraph.post({ query: '{ residents { totalCount } }' }, headers as Record<string, string>);
      expect(status).toBe(401);
      expect(body['errors']).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
      expect(statements).toBe(0);
    }
  });
});
