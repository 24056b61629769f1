import { createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GuardianAccess } from '../child-file/child-file.enums.js';
import { childProtection } from '../subgraph.js';
import { insertChild } from '../testing/build-child.js';
import { StipendKind, StipendStatus } from './child-stipend.entity.js';
import { lastMonthByRule } from './child-stipend.service.js';

let subgraph: TestSubgraph;
const VILLAGE = '620102001001';

beforeAll(async () => {
  subgraph = await createTestSubgraph(childProtection);
  const em = subgraph.em();
  await insertChild(em, { name: 'an', village: VILLAGE });
  await insertChild(em, { name: 'bo', village: VILLAGE, stipend: { kind: StipendKind.ORPHAN_DISPERSED, monthlyAmount: '1100.00', from: '2019-01',
    to: '2021-06', status: StipendStatus.ENDED, endReasonCode: '3' } });
  await insertChild(em, { name: 'cheng', village: VILLAGE, adultOn: '2021-03-01', stipend: { to: null, extensionSchool: '兰州职业技术学院' } });
  await insertChild(em, { name: 'dong', village: '620103001001', access: GuardianAccess.BLOCKED });
});
afterAll(() => subgraph.close());

const LIST = `query ($filter: ChildStipendFilter, $orderBy: [ChildStipendOrder!], $first: Int, $after: String) {
  childStipends(filter: $filter, orderBy: $orderBy, first: $first, after: $after) { totalCount pageInfo { endCursor } edges { node {
    id resident { id } kind division { code } monthlyAmount from to status endReason { zh } account { value masked } extensionSchool } } } }`;
const list = (variables: Record<string, unknown>) => subgraph.execute(LIST, variables).as('county.child', '620102');
const matching = async (filter: Record<string, unknown>): Promise<string[]> =>
  (await list({ filter })).data.childStipends.edges.map(({ node }: { node: { id: string } }) => node.id.slice(3)).sort();

describe('childStipends', () => {
  it('shows a county officer for children every field', async () => {
    const { data, codes } = await list({ filter: { kind: 'ORPHAN_DISPERSED' } });
    expect(codes).toEqual({});
    expect(data.childStipends.edges[0].node).toEqual({
      id: 'st_bo', resident: { id: 'r_bo' }, kind: 'ORPHAN_DISPERSED', division: { code: '620102' }, monthlyAmount: '1100.00', from: '2019-01',
        to: '2021-06', status: 'ENDED',
      endReason: { zh: '被依法收养' }, account: { value: '6299990000000006217', masked: false }, extensionSchool: null,
    });
  });

  it('filters by the month paid and the last month', async () => {
    expect(await matching({ activeOn: '2021-06-30' })).toEqual(['an', 'bo', 'cheng']);
    expect(await matching({ activeOn: '2021-07-01' })).toEqual(['an', 'cheng']);
    expect(await matching({ endingBefore: '2021-07-01' })).toEqual(['bo']);
    expect(await matching({ endingBefore: '2021-06-30' })).toEqual([]);
    expect(await matching({ scope: { code: '620103' } })).toEqual([]);
  });

  it('pages by amount and refuses the cursor of another order', async () => {
    const first = await list({ first: 1, orderBy: [{ field: 'MONTHLY_AMOUNT', direction: 'DESC' }] });
    expect(first.data.childStipends).toMatchObject({ totalCount: 3, edges: [{ node: { id: 'st_bo' } }] });
    const after: string = first.data.childStipends.pageInfo.endCursor;
    expect((await list({ first: 1, after, orderBy: [{ field: 'MONTHLY_AMOUNT', direction: 'DESC' }] })).data.childStipends.edges).toHaveLength(1);
    expect((await list({ first: 1, after, orderBy: [{ field: 'FROM' }] })).codes).toEqual({ childStipends: 'CURSOR_INVALID' });
  });

  it('masks the account for the auditor, and refuses filters by what is refused', async () => {
    const MASKED = '{ childStipends { edges { node { kind account { value masked } division { code } } } } }';
    const { data } = await subgraph.execute(MASKED).as('auditor');
    expect(data.childStipends.edges[0].node).toEqual({ kind: null, account: { value: '**** **** **** 6217', masked: true },
      division: { code: '620103' } });
    expect((await subgraph.execute(LIST, { filter: { kind: 'DE_FACTO' } }).as('auditor')).codes).toEqual({ childStipends: 'FORBIDDEN_FIELD' });
    expect((await subgraph.execute(LIST, { filter: { activeOn: '2021-12-01' } }).as('village',
      VILLAGE)).codes).toEqual({ childStipends: 'FORBIDDEN_FIELD' });
  });

  it('shows a guardian those of the ward', async () => {
    const { data, codes } = await subgraph.execute(LIST, {}).as('citizen', undefined, { residentId: 'g_an', wardIds: ['r_an'] });
    expect(codes).toEqual({});
    expect(data.childStipends.edges.map(({ node }: { node: { id: string } }) => node.id)).toEqual(['st_an']);
  });

  it('asks a county officer for assistance for a purpose and a case', async () => {
    expect((await subgraph.execute(LIST, {}).as('county.assist', '620102')).codes).toEqual({ childStipends: 'PURPOSE_REQUIRED' });
    expect((await subgraph.execute(LIST, {}).as('town.assist', '620102001')).codes).toEqual({ childStipends: 'FORBIDDEN_FIELD' });
  });
});

describe('_entities', () => {
  it('gives stipends and files of the viewer’s place only, each kind in one statement', async () => {
    const r = ['an', 'bo', 'dong', 'nobody'].flatMap((name) => [{ __typename: 'ChildStipend', id: `st_${name}` }, { __typename: 'ChildFile',
      id: `cf_${name}` }]);
    const query = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on ChildStipend { kind } ... on ChildFile { riskLevel } } }';
    const { data, statements } = await subgraph.execute(query, { r }).as('county.child', '620102');
    expect(data._entities).toEqual([{ kind: 'DE_FACTO' }, { riskLevel: 'MEDIUM' }, { kind: 'ORPHAN_DISPERSED' }, { riskLevel: 'MEDIUM' }, null, null,
      null, null]);
    expect(statements).toBe(2);
  });
});

describe('lastMonthByRule', () => {
  it('is the month of the 18th birthday, and none for one who still studies', () => {
    expect(lastMonthByRule('2030-06-01', null)).toBe('2030-06');
    expect(lastMonthByRule('2021-03-01', '兰州职业技术学院')).toBeNull();
  });
});
