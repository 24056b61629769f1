import { createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { elderlyCare } from '../subgraph.js';
import { CarePayer, CareStay, CareStayStatus } from './care-stay.entity.js';
import { isStayingOn, outlasts } from './care-stay.service.js';

let subgraph: TestSubgraph;

/** A stay in a facility of a township, paid by the family. */
const stayOf = (id: string, facilityDivisionCode: string, more: Partial<CareStay> = {}): Partial<CareStay> => ({
  id,
  residentId: `r_${id}`,
  facilityId: `ef_${id}`,
  facilityDivisionCode,
  payerDivisionCode: null,
  adultOn: '1960-01-01',
  admittedOn: '2020-03-01',
  leftOn: null,
  leaveReasonCode: null,
  bedKindCode: '2',
  level: 2,
  monthlyFee: '2400.00',
  payerCode: CarePayer.SELF,
  contractNo: `HT-${id}`,
  contractTo: '2022-03-01',
  guardianContact: '10098765432',
  tekun: false,
  status: CareStayStatus.CONTRACTED,
  synthetic: true,
  ...more,
});

beforeAll(async () => {
  subgraph = await createTestSubgraph(elderlyCare);
  await subgraph
    .em()
    .insertMany(CareStay, [
      stayOf('1', '620102001'),
      stayOf('2', '620102002', { leftOn: '2021-06-30', leaveReasonCode: '1', status: CareStayStatus.LEFT, level: 3 }),
      stayOf('3', '620103001', { payerCode: CarePayer.TEKUN_FUND, payerDivisionCode: '620102001', tekun: true }),
      stayOf('4', '620103001'),
      stayOf('5', '620102001', { adultOn: '2027-01-01' }),
    ] as CareStay[]);
});
afterAll(() => subgraph.close());

const LIST = `query ($filter: CareStayFilter, $first: Int, $after: String) { careStays(filter: $filter, first: $first, after: $after) { totalCount pageInfo { endCursor } edges { node {
  id resident { id } admittedOn leftOn leaveReason { zh } bedKind { code } level monthlyFee payer { code zh } contractNo contractTo guardianContact { value masked } tekun status } } } }`;
type Node = Record<string, unknown> & { id: string };
const nodesOf = ({ data }: { data: Record<string, { edges: { node: Node }[] }> }): Node[] => (data['careStays']?.edges ?? []).map(({ node }) => node);
const shown = (node: Node | undefined): string[] =>
  Object.entries(node ?? {})
    .filter(([, value]) => value !== null)
    .map(([name]) => name);

describe('careStays', () => {
  it('holds the stays in the county and those it pays for elsewhere', async () => {
    const answer = await subgraph.execute(LIST).as('county.elder', '620102');
    expect(answer.codes).toEqual({});
    expect(nodesOf(answer).map(({ id }) => id)).toEqual(['3', '2', '1']);
    expect(nodesOf(answer)[0]).toMatchObject({
      payer: { code: 'TEKUN_FUND' },
      guardianContact: { value: '10098765432', masked: false },
      monthlyFee: '2400.00',
      tekun: true,
    });
    expect((await subgraph.execute(LIST).as('town.elder', '620102001')).data.careStays.totalCount).toBe(2);
    expect((await subgraph.execute(LIST).as('county.elder', '620104')).data.careStays.totalCount).toBe(0);
  });

  it('shows the assistance clerk of the township the status and no more', async () => {
    const nodes = nodesOf(await subgraph.execute(LIST).as('town.assist', '620102001'));
    expect(nodes.map((node) => [node.id, ...shown(node)])).toEqual([
      ['3', 'id', 'status'],
      ['1', 'id', 'status'],
    ]);
  });

  it('opens to an assistance officer of the county within a case only', async () => {
    expect((await subgraph.execute(LIST).as('county.assist', '620102')).codes).toEqual({ careStays: 'PURPOSE_REQUIRED' });
    expect((await subgraph.execute(LIST).as('county.assist', '620102', { purpose: 'ASSIST_REVIEW' })).codes).toEqual({ careStays: 'CASE_NOT_BOUND' });
  });

  it('stays closed to lines that may see the level alone, and to the public', async () => {
    expect((await subgraph.execute(LIST).as('county.child', '620102')).codes).toEqual({ careStays: 'FORBIDDEN_FIELD' });
    const { codes, statements } = await subgraph.execute(LIST).as('anon');
    expect([codes, statements]).toEqual([{ careStays: 'FORBIDDEN_FIELD' }, 0]);
  });

  it('shows supervisors and the auditor the contact masked and nothing sensitive', async () => {
    for (const [role, division] of [
      ['pref.elder', '620100'],
      ['auditor', undefined],
    ] as const) {
      const node = nodesOf(await subgraph.execute(LIST).as(role, division)).find(({ id }) => id === '1');
      expect(shown(node)).toEqual(['id', 'resident', 'guardianContact']);
      expect(node?.['guardianContact']).toEqual({ value: '100****5432', masked: true });
    }
  });

  it('shows a citizen their own stay and a facility those in it', async () => {
    expect(nodesOf(await subgraph.execute(LIST).as('citizen', undefined, { residentId: 'r_4' })).map(({ id }) => id)).toEqual(['4']);
    expect(nodesOf(await subgraph.execute(LIST).as('facility', undefined, { facilityId: 'ef_2' })).map(({ id, level }) => [id, level])).toEqual([
      ['2', 3],
    ]);
  });

  it('filters by facility, day, payer, level and division', async () => {
    const ids = async (filter: object): Promise<string> =>
      nodesOf(await subgraph.execute(LIST, { filter }).as('county.elder', '620102'))
        .map(({ id }) => id)
        .join('');
    expect(await ids({ facilityId: 'ef_2' })).toBe('2');
    expect([await ids({ activeOn: '2021-06-30' }), await ids({ activeOn: '2021-07-01' }), await ids({ activeOn: '2020-02-29' })]).toEqual([
      '321',
      '31',
      '',
    ]);
    expect(await ids({ payer: 'TEKUN_FUND' })).toBe('3');
    expect(await ids({ level: 3 })).toBe('2');
    expect(await ids({ scope: { code: '620102001' } })).toBe('31');
  });

  it('refuses to search by what the viewer does not see', async () => {
    for (const filter of [{ scope: { code: '620102001' } }, { activeOn: '2021-01-01' }, { payer: 'SELF' }, { facilityId: 'ef_1' }]) {
      expect((await subgraph.execute(LIST, { filter }).as('auditor')).codes).toEqual({ careStays: 'FORBIDDEN_FIELD' });
      expect((await subgraph.execute(LIST, { filter }).as('town.assist', '620102001')).codes).toEqual({ careStays: 'FORBIDDEN_FIELD' });
    }
    expect((await subgraph.execute(LIST, { filter: { level: 2 } }).as('village', '620102001001')).codes).toEqual({});
  });

  it('continues after a cursor', async () => {
    const first = await subgraph.execute(LIST, { first: 2 }).as('county.elder', '620102');
    const rest = await subgraph.execute(LIST, { first: 2, after: first.data.careStays.pageInfo.endCursor }).as('county.elder', '620102');
    expect(nodesOf(rest).map(({ id }) => id)).toEqual(['1']);
  });
});

describe('_entities', () => {
  it('gives a stay by its key within the scope only', async () => {
    const ENTITIES = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on CareStay { id level status } } }';
    const r = ['1', '4', '5'].map((id) => ({ __typename: 'CareStay', id }));
    const { data, statements } = await subgraph.execute(ENTITIES, { r }).as('county.elder', '620102');
    expect(data._entities).toEqual([{ id: '1', level: 2, status: 'CONTRACTED' }, null, null]);
    expect(statements).toBe(1);
    expect((await subgraph.execute(ENTITIES, { r }).as('anon')).data._entities).toEqual([null, null, null]);
  });
});

describe('a stay', () => {
  it('lasts from admission to the day of leaving, both included', () => {
    const stay = { admittedOn: '2021-01-10', leftOn: '2021-02-10' };
    expect(['2021-01-09', '2021-01-10', '2021-02-10', '2021-02-11'].map((day) => isStayingOn(stay, day))).toEqual([false, true, true, false]);
  });

  it('outlasts a death unless it ends by that very day', () => {
    expect([null, '2021-05-02', '2021-05-01', '2021-04-30'].map((leftOn) => outlasts({ leftOn }, '2021-05-01'))).toEqual([true, true, false, false]);
  });
});
