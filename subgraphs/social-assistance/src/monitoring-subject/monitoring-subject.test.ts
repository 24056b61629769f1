import { createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WarningColour, WarningStatus } from '../risk-warning/risk-warning.entity.js';
import { socialAssistance } from '../subgraph.js';
import { insertSubject, NEXT_VILLAGE, OTHER_COUNTY, STILL_A_CHILD, VILLAGE } from '../testing/rows.js';
import { LabourCapacity, LowIncomeCategory } from './monitoring-subject.entity.js';

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await createTestSubgraph(socialAssistance);
  await insertSubject(subgraph, '1', {
    warnings: [{ raisedAt: new Date('2021-11-02T00:00:00Z') }, { colour: WarningColour.ORANGE, status: WarningStatus.CLOSED, rule: '意外事故' }],
  });
  await insertSubject(subgraph, '2', {
    village: NEXT_VILLAGE,
    row: { category: LowIncomeCategory.DIBAO, enrolled: true, labour: LabourCapacity.NONE, storedFlags: [], flagCodes: [] },
    warnings: [{}],
  });
  await insertSubject(subgraph, '3', { village: OTHER_COUNTY, warnings: [{}] });
  await insertSubject(subgraph, '4', { row: { adultOn: STILL_A_CHILD }, warnings: [{}] });
});
afterAll(() => subgraph.close());

const ONE =
  `query ($id: ID!) { monitoringSubject(id: $id) { id resident { id } category since division { code } labour flags { code
    source { zh } at } warnings { id colour status raisedAt subject { id } } } }`;

describe('monitoringSubject', () => {
  it('shows an assistance officer the person, flags and warnings', async () => {
    const { data, codes } = await subgraph.execute(ONE, { id: '1' }).as('town.assist', '620102001');
    expect(codes).toEqual({});
    expect(data.monitoringSubject).toMatchObject({
      resident: { id: 'r_1' },
      category: 'MARGIN',
      labour: 'PARTIAL',
      flags: [{ code: 'GRAVE_ILLNESS', source: { zh: '医疗保障部门' }, at: '2021-03-01' }],
      warnings: [
        { colour: 'ORANGE', status: 'CLOSED' },
        { colour: 'RED', raisedAt: '2021-11-02T08:00:00.000+08:00', subject: { id: '1' } },
      ],
    });
  });

  it('is absent in another county and for a child', async () => {
    expect((await subgraph.execute(ONE, { id: '3' }).as('county.assist', '620102')).data.monitoringSubject).toBeNull();
    expect((await subgraph.execute(ONE, { id: '4' }).as('county.assist', '620102')).data.monitoringSubject).toBeNull();
  });

  it('shows where the procedure stands, and nothing sensitive, to those who hold no right on sensitive fields', async () => {
    for (const [role, division] of [
      ['village', VILLAGE],
      ['auditor', undefined],
      ['pref.assist', '6201'],
    ] as const) {
      const { data, codes } = await subgraph.execute(ONE, { id: '1' }).as(role, division);
      expect(codes).toEqual({ 'monitoringSubject.category': 'FORBIDDEN_FIELD', 'monitoringSubject.labour': 'FORBIDDEN_FIELD', 'monitoringSubject.flags': 'FORBIDDEN_FIELD' });
      expect(data.monitoringSubject).toMatchObject({ category: null, flags: null, resident: { id: 'r_1' }, warnings: [{ colour: 'ORANGE' }, { colour: 'RED' }] });
    }
    const { codes, statements } = await subgraph.execute(ONE, { id: '1' }).as('anon');
    expect([codes, statements]).toEqual([{ monitoringSubject: 'FORBIDDEN_FIELD' }, 0]);
  });

  it('shows citizens their own monitoring', async () => {
    expect((await subgraph.execute(ONE, { id: '1' }).as('citizen', undefined, { residentId: 'r_1' })).data.monitoringSubject).toMatchObject({
      category: 'MARGIN',
    });
    expect((await subgraph.execute(ONE, { id: '1' }).as('citizen', undefined, { residentId: 'r_2' })).data.monitoringSubject).toBeNull();
  });
});

describe('monitoringSubjects', () => {
  const LIST =
    `query ($filter: MonitoringSubjectFilter, $first: Int, $after: String, $orderBy: [MonitoringSubjectOrder!]) {
      monitoringSubjects(filter: $filter, first: $first, after: $after, orderBy: $orderBy) { totalCount pageInfo { endCursor }
      edges { node { id warnings { id } } } } }`;
  const found = async (filter: Record<string, unknown>) => {
    const { data } = await subgraph.execute(LIST, { filter }).as('county.assist', '620102');
    return data.monitoringSubjects.edges.map(({ node }: { node: { id: string } }) => node.id);
  };

  it('filters by every condition', async () => {
    expect(await found({})).toEqual(['2', '1']);
    expect(await found({ scope: { code: VILLAGE } })).toEqual(['1']);
    expect(await found({ category: ['DIBAO'] })).toEqual(['2']);
    expect(await found({ flag: ['GRAVE_ILLNESS', 'DISASTER'] })).toEqual(['1']);
    expect(await found({ labour: ['NONE'] })).toEqual(['2']);
    expect(await found({ notEnrolled: true })).toEqual(['1']);
    expect(await found({ notEnrolled: false })).toEqual(['2']);
  });

  it('pages and refuses a cursor that was tampered with', async () => {
    const { data } = await subgraph.execute(LIST, { first: 1, orderBy: [{ field: 'SINCE' }] }).as('county.assist', '620102');
    const cursor: string = data.monitoringSubjects.pageInfo.endCursor;
    expect(data.monitoringSubjects).toMatchObject({ totalCount: 2, edges: [{ node: { id: '1' } }] });
    expect(
      (await subgraph.execute(LIST, { first: 1, after: cursor, orderBy: [{ field: 'SINCE' }] }).as('county.assist', '620102')).data.monitoringSubjects
        .edges,
    ).toMatchObject([{ node: { id: '2' } }]);
    expect(
      (await subgraph.execute(LIST, { after: `${cursor.slice(0, -2)}AA`, orderBy: [{ field: 'SINCE' }] }).as('county.assist', '620102')).codes,
    ).toEqual({ monitoringSubjects: 'CURSOR_INVALID' });
  });

  it('costs as many statements for twenty rows as for two', async () => {
    for (let place = 10; place < 30; place++) await insertSubject(subgraph, `t${place}`, { village: '620104001001', warnings: [{}] });
    const two = await subgraph.execute(LIST, { first: 2 }).as('county.assist', '620104');
    const twenty = await subgraph.execute(LIST, { first: 20 }).as('county.assist', '620104');
    expect(twenty.data.monitoringSubjects.edges).toHaveLength(20);
    expect(twenty.statements).toBe(two.statements);
  });
});

describe('riskWarnings', () => {
  const LIST =
    `query ($filter: RiskWarningFilter, $first: Int, $after: String) { riskWarnings(filter: $filter, first: $first, after: $after)
      { totalCount pageInfo { endCursor } edges { node { id subject { category } } } } }`;
  const found = async (filter: Record<string, unknown>) => {
    const { data } = await subgraph.execute(LIST, { filter }).as('county.assist', '620102');
    return data.riskWarnings.edges.map(({ node }: { node: { id: string } }) => node.id);
  };

  it('filters by every condition, the newest first', async () => {
    expect(await found({})).toEqual(['rw_2_0', 'rw_1_1', 'rw_1_0']);
    expect(await found({ scope: { code: NEXT_VILLAGE } })).toEqual(['rw_2_0']);
    expect(await found({ colour: ['ORANGE'], status: ['CLOSED'] })).toEqual(['rw_1_1']);
    expect(await found({ raisedAt: { lte: '2021-11-30T00:00:00+08:00' } })).toEqual(['rw_1_0']);
    expect(await found({ rule: '意外事故' })).toEqual(['rw_1_1']);
  });

  it('pages by the moment', async () => {
    const first = await subgraph.execute(LIST, { first: 2 }).as('county.assist', '620102');
    const second = await subgraph.execute(LIST, { first: 2, after: first.data.riskWarnings.pageInfo.endCursor }).as('county.assist', '620102');
    expect(second.data.riskWarnings.edges).toMatchObject([{ node: { id: 'rw_1_0', subject: { category: 'MARGIN' } } }]);
  });

  it('is one by its id, through _entities too', async () => {
    expect(
      (await subgraph.execute('{ riskWarning(id: "rw_1_0") { colour division { code } outcome } }').as('county.assist', '620102')).data.riskWarning,
    ).toEqual({ colour: 'RED', division: { code: VILLAGE }, outcome: null });
    const { data } = await subgraph
      .execute('query ($r: [_Any!]!) { _entities(representations: $r) { ... on RiskWarning { colour } ... on MonitoringSubject { category } } }', {
        r: [
          { __typename: 'RiskWarning', id: 'rw_1_0' },
          { __typename: 'RiskWarning', id: 'rw_3_0' },
          { __typename: 'RiskWarning', id: 'rw_4_0' },
          { __typename: 'MonitoringSubject', id: '2' },
        ],
      })
      .as('county.assist', '620102');
    expect(data._entities).toEqual([{ colour: 'RED' }, null, null, { category: 'DIBAO' }]);
  });
});
