import { createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AssistanceProgram, CareForm, SelfCareLevel } from '../program.js';
import { socialAssistance } from '../subgraph.js';
import { insertBenefit, NEXT_VILLAGE, OTHER_COUNTY, STILL_A_CHILD, VILLAGE } from '../testing/rows.js';
import { EnrollmentStatus } from './assistance-enrollment.entity.js';

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await createTestSubgraph(socialAssistance);
  await insertBenefit(subgraph, {
    id: '1',
    persons: [{ id: 'r1' }, { id: 'r1child', adultOn: STILL_A_CHILD }],
    months: ['2021-11', '2021-12'],
    row: { householdId: 'h1' },
  });
  await insertBenefit(subgraph, {
    id: '2',
    village: NEXT_VILLAGE,
    persons: [{ id: 'r2' }],
    row: {
      program: AssistanceProgram.TEKUN,
      careForm: CareForm.CENTRALIZED,
      selfCare: SelfCareLevel.NONE,
      careFacilityId: 'ef_1',
      monthlyAmount: '518.00',
      nextReviewDue: '2022-06-01',
    },
  });
  await insertBenefit(subgraph, { id: '3', village: OTHER_COUNTY, persons: [{ id: 'r3' }] });
  await insertBenefit(subgraph, { id: '4', persons: [{ id: 'r4', adultOn: STILL_A_CHILD }], row: { program: AssistanceProgram.DIS_NURSING } });
  await insertBenefit(subgraph, {
    id: '5',
    persons: [{ id: 'r5', until: '2021-06-30' }],
    row: { status: EnrollmentStatus.TERMINATED, effectiveTo: '2021-06', monthlyAmount: '58.00', nextReviewDue: '2021-09-01' },
  });
});
afterAll(() => subgraph.close());

const ONE = `query ($id: ID!) { assistanceEnrollment(id: $id) {
  id certNo program status persons urbanRural division { code } household { id } reviewCycle nextReviewDue effectiveFrom effectiveTo
  monthlyAmount selfCare account { value masked } beneficiaries { resident { id } since supplement { code } } payments { month amount } } }`;

describe('assistanceEnrollment', () => {
  it('shows an assistance officer of the county everything', async () => {
    const { data, codes } = await subgraph.execute(ONE, { id: '1' }).as('county.assist', '620102');
    expect(codes).toEqual({});
    expect(data.assistanceEnrollment).toMatchObject({
      certNo: 'DB1',
      program: 'DIBAO',
      status: 'ACTIVE',
      persons: 2,
      division: { code: '620102001' },
      household: { id: 'h1' },
      monthlyAmount: '399.00',
      account: { value: '6299990000000000129', masked: false },
      payments: [
        { month: '2021-12', amount: '399.00' },
        { month: '2021-11', amount: '399.00' },
      ],
    });
  });

  it('names no child to an officer without a right on minors', async () => {
    const { data } = await subgraph.execute(ONE, { id: '1' }).as('town.assist', '620102001');
    expect(data.assistanceEnrollment.beneficiaries).toEqual([{ resident: { id: 'r1' }, since: '2020-01-01', supplement: null }]);
    expect((await subgraph.execute(ONE, { id: '4' }).as('town.assist', '620102001')).data.assistanceEnrollment).toBeNull();
  });

  it('gives a village assistant the internal fields of the village and refuses amounts', async () => {
    const { data, codes } = await subgraph.execute(ONE, { id: '1' }).as('village', VILLAGE);
    expect(data.assistanceEnrollment).toMatchObject({
      certNo: 'DB1',
      program: 'DIBAO',
      status: 'ACTIVE',
      nextReviewDue: '2022-01-01',
      monthlyAmount: null,
      selfCare: null,
      account: null,
      payments: null,
    });
    expect(codes).toMatchObject({
      'assistanceEnrollment.monthlyAmount': 'FORBIDDEN_FIELD',
      'assistanceEnrollment.account': 'FORBIDDEN_FIELD',
      'assistanceEnrollment.payments': 'FORBIDDEN_FIELD',
      'assistanceEnrollment.beneficiaries.0.since': 'FORBIDDEN_FIELD',
      'assistanceEnrollment.beneficiaries.1.resident': 'FORBIDDEN_FIELD',
    });
    expect((await subgraph.execute(ONE, { id: '2' }).as('village', VILLAGE)).data.assistanceEnrollment).toBeNull();
  });

  it('masks the account for the province and the auditor and refuses other sensitive fields', async () => {
    for (const [role, division] of [
      ['prov.assist', '62'],
      ['pref.child', '6201'],
      ['auditor', undefined],
    ] as const) {
      const { data, codes } = await subgraph.execute(ONE, { id: '1' }).as(role, division);
      expect(data.assistanceEnrollment).toMatchObject({
        program: 'DIBAO',
        account: { value: '**** **** **** 0129', masked: true },
        monthlyAmount: null,
      });
      expect(codes).toMatchObject({ 'assistanceEnrollment.monthlyAmount': 'FORBIDDEN_FIELD', 'assistanceEnrollment.payments': 'FORBIDDEN_FIELD' });
    }
  });

  it('gives the cross-check runner values without accounts', async () => {
    const { data, codes } = await subgraph.execute(ONE, { id: '3' }).as('crosscheck_runner');
    expect(data.assistanceEnrollment).toMatchObject({ monthlyAmount: '399.00', account: null, beneficiaries: [{ resident: { id: 'r3' } }] });
    expect(codes).toEqual({ 'assistanceEnrollment.account': 'FORBIDDEN_FIELD' });
  });

  it('shows citizens their own benefit with the whole family', async () => {
    const { data, codes } = await subgraph.execute(ONE, { id: '1' }).as('citizen', undefined, { residentId: 'r1' });
    expect(codes).toEqual({});
    expect(data.assistanceEnrollment).toMatchObject({
      monthlyAmount: '399.00',
      beneficiaries: [{ resident: { id: 'r1' } }, { resident: { id: 'r1child' } }],
    });
    expect((await subgraph.execute(ONE, { id: '2' }).as('citizen', undefined, { residentId: 'r1' })).data.assistanceEnrollment).toBeNull();
  });

  it('is absent in another county and for grants not yet given', async () => {
    const other = await subgraph.execute(ONE, { id: '3' }).as('county.assist', '620102');
    expect([other.data.assistanceEnrollment, other.errors]).toEqual([null, []]);
    expect((await subgraph.execute(ONE, { id: '3' }).as('bank')).codes).toEqual({ assistanceEnrollment: 'GRANT_MISSING' });
  });

  it('is refused to those outside the domain with no statement sent', async () => {
    for (const role of ['anon', 'registrar', 'facility'] as const) {
      const { codes, statements } = await subgraph.execute(ONE, { id: '1' }).as(role, undefined, { officeId: 'mo_1', facilityId: 'ef_1' });
      expect([codes, statements]).toEqual([{ assistanceEnrollment: 'FORBIDDEN_FIELD' }, 0]);
    }
  });

  it('refuses a number of months out of range', async () => {
    const { codes } = await subgraph.execute('{ assistanceEnrollment(id: "1") { payments(months: 0) { id } } }').as('county.assist', '620102');
    expect(codes).toEqual({ 'assistanceEnrollment.payments': 'MONTHS_RANGE' });
  });
});

const LIST =
  `query ($first: Int, $after: String, $filter: AssistanceEnrollmentFilter, $orderBy: [AssistanceEnrollmentOrder!]) {
    assistanceEnrollments(first: $first, after: $after, filter: $filter, orderBy: $orderBy) { totalCount pageInfo { hasNextPage
    endCursor } edges { node { id } } } }`;
const idsOf = ({ data }: { data: { assistanceEnrollments: { edges: { node: { id: string } }[] } } }) =>
  data.assistanceEnrollments.edges.map(({ node }) => node.id);

describe('assistanceEnrollments', () => {
  it('pages through the rows of the county only', async () => {
    const first = await subgraph.execute(LIST, { first: 2 }).as('county.assist', '620102');
    expect(first.data.assistanceEnrollments).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    const second = await subgraph
      .execute(LIST, { first: 2, after: first.data.assistanceEnrollments.pageInfo.endCursor })
      .as('county.assist', '620102');
    expect([...idsOf(first), ...idsOf(second)]).toEqual(['5', '2', '1']);
  });

  it('refuses a cursor of another filter', async () => {
    const { data } = await subgraph.execute(LIST, { first: 1 }).as('county.assist', '620102');
    const other = await subgraph
      .execute(LIST, { after: data.assistanceEnrollments.pageInfo.endCursor, filter: { program: ['DIBAO'] } })
      .as('county.assist', '620102');
    expect(other.codes).toEqual({ assistanceEnrollments: 'CURSOR_INVALID' });
  });

  it('filters by every condition', async () => {
    const found = async (filter: Record<string, unknown>) => idsOf(await subgraph.execute(LIST, { filter }).as('county.assist', '620102'));
    expect(
      await found({ scope: { code: '620102001' }, program: ['TEKUN'], careForm: 'CENTRALIZED', selfCare: ['NONE'], urbanRural: 'RURAL' }),
    ).toEqual(['2']);
    expect(await found({ status: ['TERMINATED'] })).toEqual(['5']);
    expect(await found({ activeOn: '2021-12-31' })).toEqual(['2', '1']);
    expect(await found({ activeOn: '2021-06-15' })).toEqual(['5', '2', '1']);
    expect(await found({ amount: { gte: '100', lte: '400' } })).toEqual(['1']);
    expect(await found({ reviewDueBefore: '2022-01-01' })).toEqual(['5']);
    expect(await found({ sinceRange: { gte: '2020-02' } })).toEqual([]);
    expect(await found({ grade: ['C1'] })).toEqual([]);
  });

  it('sorts by amount as a number', async () => {
    expect(idsOf(await subgraph.execute(LIST, { orderBy: [{ field: 'AMOUNT', direction: 'ASC' }] }).as('county.assist', '620102'))).toEqual([
      '5',
      '1',
      '2',
    ]);
  });

  it('refuses to search or sort by what the viewer may not read', async () => {
    for (const filter of [{ amount: { gte: '1' } }, { grade: ['C1'] }, { selfCare: ['NONE'] }]) {
      expect((await subgraph.execute(LIST, { filter }).as('village', VILLAGE)).codes).toEqual({ assistanceEnrollments: 'FORBIDDEN_FIELD' });
      expect((await subgraph.execute(LIST, { filter }).as('auditor')).codes).toEqual({ assistanceEnrollments: 'FORBIDDEN_FIELD' });
    }
    expect((await subgraph.execute(LIST, { orderBy: [{ field: 'AMOUNT' }] }).as('village', VILLAGE)).codes).toEqual({
      assistanceEnrollments: 'FORBIDDEN_FIELD',
    });
    expect((await subgraph.execute(LIST, { filter: { program: ['DIBAO'] } }).as('village', VILLAGE)).codes).toEqual({});
  });

  it('costs as many statements for twenty rows as for two', async () => {
    const DEEP =
      `query ($first: Int) { assistanceEnrollments(first: $first) { edges { node { id beneficiaries { resident { id } } payments {
        amount batch { id } enrollment { program } } } } } }`;
    for (let place = 10; place < 30; place++)
      await insertBenefit(subgraph, { id: `t${place}`, village: '620104001001', persons: [{ id: `p${place}` }], months: ['2021-12'] });
    const two = await subgraph.execute(DEEP, { first: 2 }).as('county.assist', '620104');
    const twenty = await subgraph.execute(DEEP, { first: 20 }).as('county.assist', '620104');
    expect(twenty.data.assistanceEnrollments.edges).toHaveLength(20);
    expect(twenty.statements).toBe(two.statements);
  });
});

describe('_entities', () => {
  const ENTITIES = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on AssistanceEnrollment { id program monthlyAmount } } }';
  const references = ['1', '2', '3', '4'].map((id) => ({ __typename: 'AssistanceEnrollment', id }));

  it('goes through the same locks and costs one statement', async () => {
    const { data, statements } = await subgraph.execute(ENTITIES, { r: references }).as('county.assist', '620102');
    expect(data._entities).toEqual([
      { id: '1', program: 'DIBAO', monthlyAmount: '399.00' },
      { id: '2', program: 'TEKUN', monthlyAmount: '518.00' },
      null,
      null,
    ]);
    expect(statements).toBe(1);
  });

  it('does not tell officers of other lines, who need a case, which rows exist', async () => {
    const { data, statements } = await subgraph.execute(ENTITIES, { r: [references[0]] }).as('county.elder', '620102');
    expect([data._entities, statements]).toEqual([[null], 0]);
  });

  it('tells nobody without a right which keys exist', async () => {
    const { data, statements } = await subgraph.execute(ENTITIES, { r: references }).as('anon');
    expect([data._entities, statements]).toEqual([[null, null, null, null], 0]);
  });
});
