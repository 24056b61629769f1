import { UrbanRural } from '@civil/subgraph-kernel';
import { createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Resident, ResidentStatus } from '../resident/resident.entity.js';
import { platform } from '../subgraph.js';
import { Household, HouseholdKind, HouseholdMember } from './household.entity.js';

let subgraph: TestSubgraph;

const resident = (id: string, name: string, village: string, adultOn = '2003-03-12'): Partial<Resident> => ({
  id,
  name,
  idTypeCode: '111',
  idNumber: `6299011985${id.padStart(8, '0')}`,
  sexCode: '1',
  ethnicityCode: '01',
  birthDate: `${Number(adultOn.slice(0, 4)) - 18}${adultOn.slice(4)}`,
  adultOn,
  hukouDivisionCode: village,
  hukouNature: UrbanRural.RURAL,
  residenceDivisionCode: village,
  addressText: '甘肃省兰州市城关区东岗街道一号',
  recordStatus: ResidentStatus.ACTIVE,
  synthetic: true,
});

/** A household whose first member is the head, the second the spouse and all others children. */
function householdOf(id: string, kind: HouseholdKind, village: string, people: Partial<Resident>[], more: Partial<Household> = {}) {
  const memberIds = people.map((person) => person.id as string);
  const household = {
    id,
    kind,
    headId: memberIds[0],
    size: people.length,
    divisionCode: village,
    urbanRural: UrbanRural.RURAL,
    addressText: '甘肃省兰州市城关区东岗街道一号',
    validFrom: '2010-01-01',
    validTo: null,
    memberIds,
    synthetic: true,
    ...more,
  };
  const members = people.map((person, place) => ({
    id: `${id}.${person.id}`,
    householdId: id,
    householdKind: kind,
    residentId: person.id,
    adultOn: person.adultOn,
    relationCode: ['02', '10'][place] ?? '20',
    coLiving: true,
    from: '2010-01-01',
    to: null,
    excludedReasonCode: null,
    divisionCode: village,
    memberIds,
    synthetic: true,
  }));
  return { household, members };
}

const VILLAGE = '620102001001';
const head = resident('1', '张小三', VILLAGE);
const spouse = resident('2', '李四', VILLAGE);
const child = resident('3', '张小小', VILLAGE, '2030-06-01');
const other = resident('4', '王五', '620103001001');

const family = householdOf('h1', HouseholdKind.CO_LIVING, VILLAGE, [head, spouse, child]);
const booklet = householdOf('h2', HouseholdKind.HUKOU, VILLAGE, [head], { validTo: '2019-12-31', urbanRural: UrbanRural.URBAN });
const outside = householdOf('h3', HouseholdKind.CO_LIVING, '620103001001', [other]);
const many = Array.from({ length: 20 }, (_, i) =>
  householdOf(`m${i}`, HouseholdKind.HUKOU, '620104001001', [resident(`m${i}`, '赵六', '620104001001')]),
);

beforeAll(async () => {
  subgraph = await createTestSubgraph(platform);
  const em = subgraph.em();
  const all = [family, booklet, outside, ...many];
  await em.insertMany(Resident, [
    head,
    spouse,
    child,
    other,
    ...many.map((_, i) => ({ ...resident(`m${i}`, '赵六', '620104001001'), idNumber: `62990119860000${i + 1000}` })),
  ] as Resident[]);
  await em.insertMany(Household, all.map(({ household }) => household) as Household[]);
  await em.insertMany(HouseholdMember, all.flatMap(({ members }) => members) as HouseholdMember[]);
});
afterAll(() => subgraph.close());

const ONE = `query ($id: ID!) { household(id: $id) {
  id kind size urbanRural division { code } addressText { value masked } validFrom validTo head { id name { value } }
  members { relation { code zh } coLiving from resident { id name { value } } } } }`;

describe('household', () => {
  it('shows a county officer the household, and of its members the adults', async () => {
    const { data, codes } = await subgraph.execute(ONE, { id: 'h1' }).as('county.assist', '620102');
    expect(codes).toEqual({});
    expect(data.household).toEqual({
      id: 'h1',
      kind: 'CO_LIVING',
      size: 3,
      urbanRural: 'RURAL',
      division: { code: VILLAGE },
      addressText: { value: '甘肃省兰州市城关区东岗街道一号', masked: false },
      validFrom: '2010-01-01',
      validTo: null,
      head: { id: '1', name: { value: '张小三' } },
      members: [
        { relation: { code: '02', zh: '户主' }, coLiving: true, from: '2010-01-01', resident: { id: '1', name: { value: '张小三' } } },
        { relation: { code: '10', zh: '配偶' }, coLiving: true, from: '2010-01-01', resident: { id: '2', name: { value: '李四' } } },
      ],
    });
  });

  it('shows those who protect children, and the family itself, all members', async () => {
    const idsFor = async (...who: Parameters<ReturnType<TestSubgraph['execute']>['as']>) =>
      (await subgraph.execute(ONE, { id: 'h1' }).as(...who)).data.household.members.map(
        (member: { resident: { id: string } | null }) => member.resident?.id ?? null,
      );
    expect(await idsFor('county.child', '620102')).toEqual(['1', '2', '3']);
    expect(await idsFor('citizen', undefined, { residentId: '1', wardIds: ['3'] })).toEqual(['1', null, '3']);
  });

  it('masks the address and coarsens the division for the auditor', async () => {
    const { data, codes } = await subgraph
      .execute('{ household(id: "h1") { division { code } addressText { value masked } members { relation { zh } } } }')
      .as('auditor');
    expect(data.household).toMatchObject({ division: { code: '620102' }, addressText: { value: '甘肃省兰州市城关区东岗街道***', masked: true } });
    expect(new Set(Object.values(codes))).toEqual(new Set(['FORBIDDEN_FIELD']));
  });

  it('is absent out of scope and to a family that is not its own', async () => {
    expect((await subgraph.execute(ONE, { id: 'h3' }).as('county.assist', '620102')).data.household).toBeNull();
    expect((await subgraph.execute(ONE, { id: 'h1' }).as('citizen', undefined, { residentId: '4' })).data.household).toBeNull();
  });

  it('is closed to the public with no statement sent', async () => {
    const { codes, statements } = await subgraph.execute(ONE, { id: 'h1' }).as('anon');
    expect([codes, statements]).toEqual([{ household: 'FORBIDDEN_FIELD' }, 0]);
  });
});

describe('Resident.households', () => {
  const MINE =
    `query ($kind: HouseholdKind, $on: Date) {
      resident(id: "1") { households(kind: $kind, activeOn: $on) { relation { zh } coLiving household { id } } } }`;
  const of = async (variables: Record<string, unknown>) =>
    (await subgraph.execute(MINE, variables).as('county.assist', '620102')).data.resident.households.map(
      ({ household }: { household: { id: string } }) => household.id,
    );

  it('lists the households of a resident by kind', async () => {
    expect([await of({}), await of({ kind: 'HUKOU' }), await of({ kind: 'CO_LIVING' })]).toEqual([['h1', 'h2'], ['h2'], ['h1']]);
  });

  it('lists those a resident belongs to on a day', async () => {
    expect([await of({ on: '2009-12-31' }), await of({ on: '2021-12-31' })]).toEqual([[], ['h1', 'h2']]);
  });
});

describe('households', () => {
  const LIST = `query ($filter: HouseholdFilter, $orderBy: [HouseholdOrder!], $first: Int, $after: String) {
    households(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { id head { name { value } } members { relation { zh } resident { id } } } } } }`;
  const ids = async (variables: Record<string, unknown>, county = '620102') =>
    (await subgraph.execute(LIST, variables).as('county.assist', county)).data.households.edges.map(({ node }: { node: { id: string } }) => node.id);

  it('holds the rows of the county only', async () => {
    expect(await ids({})).toEqual(['h2', 'h1']);
    expect((await subgraph.execute(LIST).as('prov.assist', '62')).data.households.totalCount).toBe(23);
  });

  it('filters by division, kind, urban or rural, and size', async () => {
    expect(await ids({ filter: { kind: 'HUKOU' } })).toEqual(['h2']);
    expect(await ids({ filter: { urbanRural: 'RURAL' } })).toEqual(['h1']);
    expect([
      await ids({ filter: { sizeRange: { gte: 2 } } }),
      await ids({ filter: { sizeRange: { lte: 2 } } }),
      await ids({ filter: { sizeRange: { gte: 0, lte: 0 } } }),
    ]).toEqual([['h1'], ['h2'], []]);
    expect([
      await ids({ filter: { scope: { code: '620102001' } } }),
      await ids({ filter: { scope: { code: '620102001', includeDescendants: false } } }),
    ]).toEqual([['h2', 'h1'], []]);
  });

  it('sorts by size', async () => {
    expect(await ids({ orderBy: [{ field: 'SIZE', direction: 'DESC' }] })).toEqual(['h1', 'h2']);
  });

  it('pages, and refuses a cursor of another query', async () => {
    const { data } = await subgraph.execute(LIST, { first: 1 }).as('county.assist', '620102');
    const after = data.households.pageInfo.endCursor;
    expect(await ids({ first: 1, after })).toEqual(['h1']);
    expect((await subgraph.execute(LIST, { after, filter: { kind: 'HUKOU' } }).as('county.assist', '620102')).codes).toEqual({
      households: 'CURSOR_INVALID',
    });
  });

  it('refuses to search or sort by a division that the viewer gets masked', async () => {
    expect((await subgraph.execute(LIST, { filter: { scope: { code: '620102001' } } }).as('auditor')).codes).toEqual({
      households: 'FORBIDDEN_FIELD',
    });
    expect((await subgraph.execute(LIST, { orderBy: [{ field: 'DIVISION' }] }).as('auditor')).codes).toEqual({ households: 'FORBIDDEN_FIELD' });
    expect((await subgraph.execute(LIST, { filter: { kind: 'HUKOU' } }).as('auditor')).codes).not.toHaveProperty('households');
  });

  it('costs as many statements for 20 as for 2, members and their residents included', async () => {
    const [two, twenty] = [
      await subgraph.execute(LIST, { first: 2 }).as('county.assist', '620104'),
      await subgraph.execute(LIST, { first: 20 }).as('county.assist', '620104'),
    ];
    expect(twenty.data.households.edges).toHaveLength(20);
    expect(twenty.statements).toBe(two.statements);
  });
});

describe('what subgraphs take of a household', () => {
  const ENTITIES = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Household { id _memberIds } } }';
  const references = { r: ['h1', 'h3'].map((id) => ({ __typename: 'Household', id })) };

  it('names all members of a household in scope, minors included, in one statement', async () => {
    const { data, statements } = await subgraph.execute(ENTITIES, references).as('county.assist', '620102');
    expect(data._entities).toEqual([{ id: 'h1', _memberIds: ['1', '2', '3'] }, null]);
    expect(statements).toBe(1);
  });

  it('tells nobody without a right which households exist', async () => {
    const { data, statements } = await subgraph.execute(ENTITIES, references).as('anon');
    expect([data._entities, statements]).toEqual([[null, null], 0]);
  });
});
