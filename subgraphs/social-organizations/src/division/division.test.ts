import { createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entryOf, idle, organizationOf, registeredBy, stationOf, usccOf } from '../testing/builders.js';
import { ListEntry, SocialOrganization } from '../social-organization/social-organization.entity.js';
import { CreditListKind, OrgLevel, OrgStatus, OrgType } from '../social-organization/social-organization.enums.js';
import { SocialWorkStation } from '../social-work-station/social-work-station.entity.js';
import { socialOrganizations } from '../subgraph.js';

let subgraph: TestSubgraph;
const counties = Array.from({ length: 20 }, (_, place) => `6205${String(place + 1).padStart(2, '0')}`);
const townships = Array.from({ length: 500 }, (_, place) => `620102${String(place + 1).padStart(3, '0')}`);

beforeAll(async () => {
  subgraph = await createTestSubgraph(socialOrganizations);
  const em = subgraph.em();
  await em.insertMany(SocialOrganization, [
    organizationOf(1),
    organizationOf(2, { ...registeredBy('620000', OrgLevel.PROVINCE), type: OrgType.FOUNDATION, isCharity: true }),
    organizationOf(3, { ...idle, isCharity: true }),
    organizationOf(4, { divisionCode: '620103', type: OrgType.SERVICE_INSTITUTION }),
    organizationOf(5, { status: OrgStatus.DEREGISTERED, deregisteredOn: '2021-06-30' }),
    organizationOf(6, { registeredOn: '2021-12-31', divisionCode: '620200', registrarDivisionCode: '620200', levelCode: OrgLevel.PREFECTURE }),
    ...counties.map((code, place) => organizationOf(100 + place, { divisionCode: code, registrarDivisionCode: code })),
  ] as SocialOrganization[]);
  await em.insert(ListEntry, entryOf(3, CreditListKind.ABNORMAL, '2021-07-20') as ListEntry);
  await em.insertMany(SocialWorkStation, [
    stationOf(1, '620102001', { contractorUscc: usccOf(1) }),
    stationOf(2, '620102001', { contractorUscc: '52629999MJ00000990' }),
    stationOf(3, '620102400'),
    stationOf(4, '620103001'),
    stationOf(5, '620200100'),
  ] as SocialWorkStation[]);
});
afterAll(() => subgraph.close());

const of = (fields: string, codes: readonly string[], variables: Record<string, unknown> = {}) => {
  const declared = Object.keys(variables)
    .map((name) => `, $${name}: ${{ filter: 'SocialOrganizationFilter', first: 'Int', after: 'String', on: 'Date' }[name]}`)
    .join('');
  return subgraph.execute(`query ($r: [_Any!]!${declared}) { _entities(representations: $r) { ... on Division { code ${fields} } } }`, {
    r: codes.map((code) => ({ __typename: 'Division', code })),
    ...variables,
  });
};

describe('Division.socialOrganizations', () => {
  const LIST = 'socialOrganizations(filter: $filter, first: $first) { totalCount pageInfo { hasNextPage endCursor } edges { node { id } } }';
  const idsOf = (entity: { socialOrganizations: { edges: { node: { id: string } }[] } }) =>
    entity.socialOrganizations.edges.map(({ node }) => node.id);

  it('lists those that sit in the division and below, whoever registered them', async () => {
    const { data, codes } = await of(LIST, ['620102', '620100', '620200', '620102001'], { filter: null, first: 20 }).as('anon');
    expect(codes).toEqual({});
    expect(data._entities.map(idsOf)).toEqual([['so_5', 'so_3', 'so_2', 'so_1'], ['so_5', 'so_4', 'so_3', 'so_2', 'so_1'], ['so_6'], []]);
    expect(data._entities[1].socialOrganizations.totalCount).toBe(5);
  });

  it('filters and pages within the division', async () => {
    const bad = await of(LIST, ['620102', '620103'], { filter: { creditState: 'ABNORMAL' }, first: 20 }).as('anon');
    expect(bad.data._entities.map(idsOf)).toEqual([['so_3'], []]);
    const first = await of(LIST, ['620102'], { filter: { charity: false }, first: 1 }).as('anon');
    expect(first.data._entities[0].socialOrganizations).toMatchObject({
      totalCount: 2,
      pageInfo: { hasNextPage: true },
      edges: [{ node: { id: 'so_5' } }],
    });
    const after = first.data._entities[0].socialOrganizations.pageInfo.endCursor;
    const next = await of(LIST.replace('first: $first', 'first: $first, after: $after'), ['620102'], {
      filter: { charity: false },
      first: 1,
      after,
    }).as('anon');
    expect(next.data._entities[0].socialOrganizations).toMatchObject({ pageInfo: { hasNextPage: false }, edges: [{ node: { id: 'so_1' } }] });
  });

  it('refuses or scopes the search for organisations on paper only', async () => {
    const filter = { zombieSuspect: true };
    expect((await of(LIST, ['620102'], { filter, first: 20 }).as('anon')).codes).toEqual({ '_entities.0.socialOrganizations': 'FORBIDDEN_FIELD' });
    expect((await of(LIST, ['620102'], { filter, first: 20 }).as('county.orgs', '620102')).data._entities.map(idsOf)).toEqual([['so_3']]);
    expect((await of(LIST, ['620102'], { filter, first: 20 }).as('county.orgs', '620103')).data._entities.map(idsOf)).toEqual([[]]);
  });

  it('costs as many statements for twenty divisions as for two', async () => {
    const few = await of(LIST, counties.slice(0, 2), { filter: {}, first: 5 }).as('anon');
    const all = await of(LIST, counties, { filter: {}, first: 5 }).as('anon');
    expect(all.data._entities.every((entity: never) => idsOf(entity).length === 1)).toBe(true);
    expect([few.statements, all.statements]).toEqual([2, 2]);
  });
});

describe('Division.orgSummary', () => {
  const SUMMARY = 'orgSummary { total byType { type count } charities }';

  it('adds up from county to province, and says nothing below the county', async () => {
    const { data, statements } = await of(SUMMARY, ['620102', '620100', '620200', '620000', '620102001', '620300']).as('anon');
    expect(data._entities.map(({ orgSummary }: { orgSummary: unknown }) => orgSummary)).toEqual([
      {
        total: 3,
        byType: [
          { type: 'ASSOCIATION', count: 2 },
          { type: 'FOUNDATION', count: 1 },
        ],
        charities: 2,
      },
      {
        total: 4,
        byType: [
          { type: 'ASSOCIATION', count: 2 },
          { type: 'SERVICE_INSTITUTION', count: 1 },
          { type: 'FOUNDATION', count: 1 },
        ],
        charities: 2,
      },
      { total: 1, byType: [{ type: 'ASSOCIATION', count: 1 }], charities: 0 },
      {
        total: 25,
        byType: [
          { type: 'ASSOCIATION', count: 23 },
          { type: 'SERVICE_INSTITUTION', count: 1 },
          { type: 'FOUNDATION', count: 1 },
        ],
        charities: 2,
      },
      null,
      { total: 0, byType: [], charities: 0 },
    ]);
    expect(statements).toBe(1);
  });

  it('goes back to a day', async () => {
    const at = async (on: string) =>
      (await of('orgSummary(on: $on) { total }', ['620102', '620200'], { on }).as('anon')).data._entities.map(
        ({ orgSummary }: { orgSummary: { total: number } }) => orgSummary.total,
      );
    expect([await at('2021-06-29'), await at('2021-06-30'), await at('2021-12-30'), await at('2014-12-31')]).toEqual([
      [4, 0],
      [3, 0],
      [3, 0],
      [0, 0],
    ]);
  });
});

describe('Division.socialWorkStations', () => {
  const idsOf = ({ socialWorkStations }: { socialWorkStations: { id: string }[] }) => socialWorkStations.map(({ id }) => id);

  it('are those of a township, and all below a wider division', async () => {
    const { data } = await of('socialWorkStations { id }', ['620102001', '620102002', '620102', '620100', '620200', '620000', '620102001001']).as(
      'anon',
    );
    expect(data._entities.map(idsOf)).toEqual([
      ['sw_1', 'sw_2'],
      [],
      ['sw_1', 'sw_2', 'sw_3'],
      ['sw_1', 'sw_2', 'sw_3', 'sw_4'],
      ['sw_5'],
      ['sw_1', 'sw_2', 'sw_3', 'sw_4', 'sw_5'],
      [],
    ]);
  });

  it('cost one statement for five hundred townships (X25)', async () => {
    const { data, statements } = await of('socialWorkStations { id }', townships).as('anon');
    expect(data._entities.filter((entity: never) => idsOf(entity).length > 0).map(({ code }: { code: string }) => code)).toEqual([
      '620102001',
      '620102400',
    ]);
    expect(statements).toBe(1);
  });
});

describe('socialWorkStations', () => {
  const STATION = '{ id name division { code } contractor { uscc name } workers opened services { code zh } }';

  it('pages through the stations of a division, with the contractor where the register has it', async () => {
    const query = `query ($first: Int, $after: String) { socialWorkStations(scope: { code: "620102" }, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } edges { node ${STATION} } } }`;
    const first = await subgraph.execute(query, { first: 2 }).as('anon');
    expect(first.data.socialWorkStations).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    expect(first.data.socialWorkStations.edges.map(({ node }: { node: unknown }) => node)).toEqual([
      {
        id: 'sw_1',
        name: '第1社会工作服务站',
        division: { code: '620102001' },
        contractor: { uscc: usccOf(1), name: '城关区摄影第1协会' },
        workers: 3,
        opened: '2021-03-15',
        services: [
          { code: '1', zh: '社会救助' },
          { code: '2', zh: '养老服务' },
        ],
      },
      expect.objectContaining({ id: 'sw_2', contractor: null }),
    ]);
    const after = first.data.socialWorkStations.pageInfo.endCursor;
    expect((await subgraph.execute(query, { first: 2, after }).as('anon')).data.socialWorkStations.edges).toHaveLength(1);
    const other = await subgraph.execute('query ($after: String) { socialWorkStations(after: $after) { totalCount } }', { after }).as('anon');
    expect(other.codes).toEqual({ socialWorkStations: 'CURSOR_INVALID' });
  });

  it('are found one by one and by reference', async () => {
    expect((await subgraph.execute(`{ socialWorkStation(id: "sw_4") ${STATION} }`).as('anon')).data.socialWorkStation).toMatchObject({ id: 'sw_4' });
    const r = ['sw_1', 'sw_9'].map((id) => ({ __typename: 'SocialWorkStation', id }));
    const { data } = await subgraph
      .execute('query ($r: [_Any!]!) { _entities(representations: $r) { ... on SocialWorkStation { id workers } } }', { r })
      .as('anon');
    expect(data._entities).toEqual([{ id: 'sw_1', workers: 3 }, null]);
  });
});

describe('a register list', () => {
  it('costs as many statements for twenty organisations as for two', async () => {
    const query = `query ($first: Int) { socialOrganizations(first: $first) { totalCount edges { node { id
      formerNames { name } ratings { grade } currentRating annualReports { year }
      abnormalEntries { listedOn } seriousEntries { listedOn } creditState { code } zombieSuspect } } } }`;
    const few = await subgraph.execute(query, { first: 2 }).as('prov.orgs', '620000');
    const all = await subgraph.execute(query, { first: 20 }).as('prov.orgs', '620000');
    expect(all.data.socialOrganizations.edges).toHaveLength(20);
    expect([few.codes, all.codes, few.statements, all.statements]).toEqual([{}, {}, 7, 7]);
  });
});
