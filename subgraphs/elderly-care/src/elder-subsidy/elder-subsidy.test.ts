import { createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { elderlyCare } from '../subgraph.js';
import { ElderSubsidy, ElderSubsidyKind, SubsidyStatus } from './elder-subsidy.entity.js';
import { isPaidAfter, isPaidOn } from './elder-subsidy.service.js';

let subgraph: TestSubgraph;

/** An allowance that a county pays to a resident of one of its villages. */
const subsidyOf = (id: string, village: string, more: Partial<ElderSubsidy> = {}): Partial<ElderSubsidy> => ({
  id,
  residentId: `r_${id}`,
  kind: ElderSubsidyKind.AGE_ALLOWANCE,
  divisionCode: village.slice(0, 6),
  handlingDivisionCode: village,
  adultOn: '1950-01-01',
  monthlyAmount: '60.00',
  from: '2020-01',
  to: null,
  status: SubsidyStatus.PAYING,
  basisCode: '1',
  autoEnrolled: true,
  synthetic: true,
  ...more,
});

beforeAll(async () => {
  subgraph = await createTestSubgraph(elderlyCare);
  await subgraph
    .em()
    .insertMany(ElderSubsidy, [
      subsidyOf('1', '620102001001'),
      subsidyOf('2', '620102002001', { kind: ElderSubsidyKind.NURSING, status: SubsidyStatus.STOPPED, to: '2021-05', basisCode: '2' }),
      subsidyOf('3', '620103001001'),
      subsidyOf('4', '620102001002', { status: SubsidyStatus.PROPOSED, from: '2021-01' }),
    ] as ElderSubsidy[]);
});
afterAll(() => subgraph.close());

const LIST = `query ($filter: ElderSubsidyFilter, $first: Int, $after: String) { elderSubsidies(filter: $filter, first: $first, after: $after) { totalCount pageInfo { endCursor }
  edges { node { id resident { id } kind division { code } monthlyAmount from to status basis { zh } autoEnrolled } } } }`;
type Node = Record<string, unknown> & { id: string };
const nodesOf = ({ data }: { data: Record<string, { edges: { node: Node }[] }> }): Node[] =>
  (data['elderSubsidies']?.edges ?? []).map(({ node }) => node);
const shown = (node: Node | undefined): string[] =>
  Object.entries(node ?? {})
    .filter(([, value]) => value !== null)
    .map(([name]) => name);

describe('elderSubsidies', () => {
  it('belongs to the division that pays and the township that handles it', async () => {
    const answer = await subgraph.execute(LIST).as('county.elder', '620102');
    expect(answer.codes).toEqual({});
    expect(nodesOf(answer).map(({ id }) => id)).toEqual(['4', '2', '1']);
    expect(nodesOf(answer)[1]).toMatchObject({
      kind: 'NURSING',
      division: { code: '620102' },
      monthlyAmount: '60.00',
      from: '2020-01',
      to: '2021-05',
      basis: { zh: '能力等级' },
    });
    expect(nodesOf(await subgraph.execute(LIST).as('town.elder', '620102001')).map(({ id }) => id)).toEqual(['4', '1']);
    expect(nodesOf(await subgraph.execute(LIST).as('town.elder', '620103001')).map(({ id }) => id)).toEqual(['3']);
  });

  it('shows the assistance clerk of the township the status and no more', async () => {
    expect(nodesOf(await subgraph.execute(LIST).as('town.assist', '620102001')).map(shown)).toEqual([
      ['id', 'status'],
      ['id', 'status'],
    ]);
  });

  it('shows the village and supervisors whom it concerns and no more', async () => {
    expect(shown(nodesOf(await subgraph.execute(LIST).as('village', '620102001001'))[0])).toEqual(['id', 'resident']);
    expect(shown(nodesOf(await subgraph.execute(LIST).as('prov.elder', '620000'))[0])).toEqual(['id', 'resident']);
  });

  it('stays closed to assistance officers of the county and to the public', async () => {
    expect((await subgraph.execute(LIST).as('county.assist', '620102')).codes).toEqual({ elderSubsidies: 'FORBIDDEN_FIELD' });
    expect((await subgraph.execute(LIST).as('anon')).statements).toBe(0);
  });

  it('filters by kind, state, month and division', async () => {
    const ids = async (filter: object): Promise<string> =>
      nodesOf(await subgraph.execute(LIST, { filter }).as('county.elder', '620102'))
        .map(({ id }) => id)
        .join('');
    expect(await ids({ kind: 'NURSING' })).toBe('2');
    expect(await ids({ status: 'PROPOSED' })).toBe('4');
    expect([await ids({ activeOn: '2021-05-31' }), await ids({ activeOn: '2021-06-01' }), await ids({ activeOn: '2019-12-31' })]).toEqual([
      '21',
      '1',
      '',
    ]);
    expect(await ids({ scope: { code: '620102002' } })).toBe('2');
  });

  it('refuses to search by what the viewer does not see, and lets the status be searched by who sees it', async () => {
    expect((await subgraph.execute(LIST, { filter: { kind: 'NURSING' } }).as('town.assist', '620102001')).codes).toEqual({
      elderSubsidies: 'FORBIDDEN_FIELD',
    });
    expect((await subgraph.execute(LIST, { filter: { scope: { code: '620102' } } }).as('auditor')).codes).toEqual({
      elderSubsidies: 'FORBIDDEN_FIELD',
    });
    expect((await subgraph.execute(LIST, { filter: { status: 'PAYING' } }).as('town.assist', '620102001')).data.elderSubsidies.totalCount).toBe(1);
  });

  it('continues after a cursor', async () => {
    const first = await subgraph.execute(LIST, { first: 2 }).as('county.elder', '620102');
    const rest = await subgraph.execute(LIST, { after: first.data.elderSubsidies.pageInfo.endCursor }).as('county.elder', '620102');
    expect(nodesOf(rest).map(({ id }) => id)).toEqual(['1']);
  });

  it('gives the cross-check what it needs to compare and no more', async () => {
    const [node] = nodesOf(await subgraph.execute(LIST, { filter: { kind: 'NURSING' }, first: 500 }).as('crosscheck_runner'));
    expect(node).toMatchObject({ resident: { id: 'r_2' }, monthlyAmount: '60.00' });
  });
});

describe('_entities', () => {
  it('gives a subsidy by its key within the scope only', async () => {
    const ENTITIES = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on ElderSubsidy { id kind } } }';
    const r = ['1', '3'].map((id) => ({ __typename: 'ElderSubsidy', id }));
    const { data, statements } = await subgraph.execute(ENTITIES, { r }).as('county.elder', '620102');
    expect([data._entities, statements]).toEqual([[{ id: '1', kind: 'AGE_ALLOWANCE' }, null], 1]);
  });
});

describe('a subsidy', () => {
  const { PAYING, STOPPED, PROPOSED, CONFIRMED } = SubsidyStatus;

  it('is paid for the months from the first to the last, once it is paid at all', () => {
    const days = ['2020-12-31', '2021-01-01', '2021-03-31', '2021-04-01'];
    expect(days.map((day) => isPaidOn({ status: STOPPED, from: '2021-01', to: '2021-03' }, day))).toEqual([false, true, true, false]);
    expect([PAYING, PROPOSED, CONFIRMED].map((status) => isPaidOn({ status, from: '2021-01', to: null }, '2021-06-01'))).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('is due for the month of death and undue from the next', () => {
    const today = '2021-12-31';
    const stopped = (to: string): boolean => isPaidAfter({ status: STOPPED, from: '2020-01', to }, '2021-05-02', today);
    expect([stopped('2021-04'), stopped('2021-05'), stopped('2021-06')]).toEqual([false, false, true]);
    expect(isPaidAfter({ status: PAYING, from: '2020-01', to: null }, '2021-12-01', today)).toBe(false);
    expect(isPaidAfter({ status: PAYING, from: '2020-01', to: null }, '2021-11-30', today)).toBe(true);
    expect(isPaidAfter({ status: CONFIRMED, from: '2022-01', to: null }, '2021-06-01', today)).toBe(false);
  });
});
