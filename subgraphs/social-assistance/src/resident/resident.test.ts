import { createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PaymentStatus } from '../benefit-payment/benefit-payment.entity.js';
import { AssistanceProgram } from '../program.js';
import { socialAssistance } from '../subgraph.js';
import { insertBenefit, insertSubject, NEXT_VILLAGE, OTHER_COUNTY, STILL_A_CHILD, VILLAGE } from '../testing/rows.js';

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await createTestSubgraph(socialAssistance);
  await insertBenefit(subgraph, {
    id: '1',
    persons: [{ id: 'r1' }, { id: 'child', adultOn: STILL_A_CHILD }],
    months: ['2021-10', '2021-11', '2021-12'],
    row: { householdId: 'h1' },
  });
  await insertBenefit(subgraph, {
    id: '2',
    persons: [{ id: 'r1' }],
    months: ['2021-12'],
    row: { program: AssistanceProgram.DIS_LIVING, effectiveFrom: '2021-12' },
  });
  await insertBenefit(subgraph, { id: '3', persons: [{ id: 'r1' }], row: { program: AssistanceProgram.MARGIN, effectiveTo: '2020-12' } });
  await insertBenefit(subgraph, {
    id: '4',
    village: NEXT_VILLAGE,
    persons: [{ id: 'r4' }],
    row: { program: AssistanceProgram.TEKUN, careFacilityId: 'ef_1' },
  });
  await insertBenefit(subgraph, { id: '5', village: OTHER_COUNTY, persons: [{ id: 'r5' }], months: ['2021-12'] });
  await insertBenefit(subgraph, { id: '6', persons: [{ id: 'r6' }], months: ['2021-11', '2021-12'], payment: { status: PaymentStatus.RETURNED } });
  await insertBenefit(subgraph, { id: '7', persons: [{ id: 'r7', until: '2021-10-31' }, { id: 'r7spouse' }], months: ['2021-10', '2021-11'] });
  await insertSubject(subgraph, 'm1', { row: { residentId: 'r1' }, warnings: [{}] });
  await insertSubject(subgraph, 'm2', { row: { residentId: 'child', adultOn: STILL_A_CHILD } });
});
afterAll(() => subgraph.close());

const ask = (fields: string, ids: string[], more: Record<string, unknown> = {}) =>
  subgraph.execute(`query ($r: [_Any!]!) { _entities(representations: $r) { ... on Resident { id ${fields} } } }`, {
    r: ids.map((id) => ({ __typename: 'Resident', id, ...more })),
  });

describe('Resident.assistanceEnrollments', () => {
  const FIELDS = 'assistanceEnrollments { id program }';

  it('lists what the viewer may see of the person, the newest first', async () => {
    const { data } = await ask('assistanceEnrollments(activeOn: "2021-12-31") { program status monthlyAmount }', ['r1', 'r5', 'child']).as(
      'county.assist',
      '620102',
    );
    expect(
      data._entities.map((one: { assistanceEnrollments: { program: string }[] }) => one.assistanceEnrollments.map(({ program }) => program)),
    ).toEqual([['DIBAO', 'DIS_LIVING'], [], []]);
  });

  it('filters by programme and status', async () => {
    const { data } = await ask('assistanceEnrollments(program: [MARGIN, DIS_LIVING], status: [ACTIVE]) { id }', ['r1']).as('county.assist', '620102');
    expect(data._entities[0].assistanceEnrollments.map(({ id }: { id: string }) => id).sort()).toEqual(['2', '3']);
  });

  it('keeps the benefits of a child from whoever gets children masked', async () => {
    expect((await ask(FIELDS, ['child']).as('village', VILLAGE)).data._entities[0].assistanceEnrollments).toEqual([]);
    expect((await ask(FIELDS, ['r1']).as('village', VILLAGE)).data._entities[0].assistanceEnrollments).toHaveLength(3);
    expect((await ask(FIELDS, ['r4']).as('village', VILLAGE)).data._entities[0].assistanceEnrollments).toEqual([]);
  });

  it('costs as many statements for many persons as for one', async () => {
    const one = await ask(FIELDS, ['r1']).as('county.assist', '620102');
    const many = await ask(FIELDS, ['r1', 'r4', 'r5', 'r6', 'r7']).as('county.assist', '620102');
    expect([one.statements, many.statements]).toEqual([1, 1]);
  });
});

describe('Resident.currentBenefitCodes', () => {
  it('names the programmes in force today', async () => {
    const { data } = await ask('currentBenefitCodes tekunFlag', ['r1', 'r4']).as('county.assist', '620102');
    expect(data._entities).toEqual([
      { id: 'r1', currentBenefitCodes: ['DIBAO', 'DIS_LIVING'], tekunFlag: false },
      { id: 'r4', currentBenefitCodes: ['TEKUN'], tekunFlag: true },
    ]);
  });

  it('asks officers of other lines for a purpose and a case', async () => {
    const plain = await ask('currentBenefitCodes', ['r1']).as('county.child', '620102');
    expect(plain.codes).toEqual({ '_entities.0.currentBenefitCodes': 'PURPOSE_REQUIRED' });
    const purposeful = await ask('currentBenefitCodes', ['r1']).as('county.elder', '620102', { purpose: 'CARE_REVIEW', caseNo: 'SQ1' });
    expect(purposeful.codes).toEqual({ '_entities.0.currentBenefitCodes': 'CASE_NOT_BOUND' });
  });

  it('is shown of the persons of an open case, and of nobody else', async () => {
    const boundCase = { caseNo: 'YL6201022021000001', residentIds: ['r1'] };
    const { data, codes } = await ask('currentBenefitCodes', ['r1', 'r4']).as('county.elder', '620102', { purpose: 'ELDER_SERVICE', caseNo: boundCase.caseNo, boundCase });
    expect(data._entities).toEqual([{ id: 'r1', currentBenefitCodes: ['DIBAO', 'DIS_LIVING'] }, { id: 'r4', currentBenefitCodes: null }]);
    expect(codes).toEqual({ '_entities.1.currentBenefitCodes': 'CASE_NOT_BOUND' });
    const elsewhere = await ask('currentBenefitCodes', ['r1']).as('county.elder', '620999', { purpose: 'ELDER_SERVICE', boundCase });
    expect(elsewhere.data._entities[0].currentBenefitCodes).toEqual(['DIBAO', 'DIS_LIVING']);
    const aimless = await ask('currentBenefitCodes', ['r1']).as('county.elder', '620102', { boundCase });
    expect(aimless.codes).toEqual({ '_entities.0.currentBenefitCodes': 'PURPOSE_REQUIRED' });
  });

  it('has a twin for other subgraphs that sees every row', async () => {
    const { data } = await ask('_currentBenefitCodes', ['r1', 'r5', 'child']).as('anon');
    expect(data._entities.map((one: { _currentBenefitCodes: string[] }) => one._currentBenefitCodes)).toEqual([
      ['DIBAO', 'DIS_LIVING'],
      ['DIBAO'],
      ['DIBAO'],
    ]);
  });
});

describe('Resident.tekunFlag', () => {
  it('is told to the facility that cares for the person and to no other', async () => {
    const own = await ask('tekunFlag', ['r4']).as('facility', undefined, { facilityId: 'ef_1' });
    const other = await ask('tekunFlag', ['r4']).as('facility', undefined, { facilityId: 'ef_2' });
    expect([own.data._entities[0].tekunFlag, other.data._entities[0].tekunFlag]).toEqual([true, null]);
    expect((await ask('currentBenefitCodes', ['r4']).as('facility', undefined, { facilityId: 'ef_1' })).codes).toEqual({
      '_entities.0.currentBenefitCodes': 'FORBIDDEN_FIELD',
    });
  });

  it('asks a vital-records officer for a purpose', async () => {
    expect((await ask('tekunFlag', ['r4']).as('county.vital', '620102')).codes).toEqual({ '_entities.0.tekunFlag': 'PURPOSE_REQUIRED' });
  });
});

describe('Resident.monitoring', () => {
  it('gives the monitored person and hides children', async () => {
    const { data } = await ask('monitoring { category warnings { colour status } }', ['r1', 'child', 'r4']).as('county.assist', '620102');
    expect(data._entities.map((one: { monitoring: unknown }) => one.monitoring)).toEqual([
      { category: 'MARGIN', warnings: [{ colour: 'RED', status: 'NEW' }] },
      null,
      null,
    ]);
  });

  it('is refused to a village assistant', async () => {
    expect((await ask('monitoring { category }', ['r1']).as('village', VILLAGE)).codes).toEqual({ '_entities.0.monitoring': 'FORBIDDEN_FIELD' });
  });
});

describe('Resident.benefitPayments', () => {
  const PAYMENTS =
    `query ($r: [_Any!]!, $after: String) { _entities(representations: $r) { ... on Resident { benefitPayments(from: "2021-11",
      first: 2, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { month amount status enrollment {
      program } } } } } } }`;

  it('pages through the payments of all benefits, the newest first', async () => {
    const r = [{ __typename: 'Resident', id: 'r1' }];
    const first = (await subgraph.execute(PAYMENTS, { r }).as('county.assist', '620102')).data._entities[0].benefitPayments;
    expect(first).toMatchObject({
      totalCount: 3,
      pageInfo: { hasNextPage: true },
      edges: [{ node: { month: '2021-12' } }, { node: { month: '2021-12' } }],
    });
    const second = (await subgraph.execute(PAYMENTS, { r, after: first.pageInfo.endCursor }).as('county.assist', '620102')).data._entities[0]
      .benefitPayments;
    expect(second).toMatchObject({
      pageInfo: { hasNextPage: false },
      edges: [{ node: { month: '2021-11', amount: '399.00', status: 'PAID', enrollment: { program: 'DIBAO' } } }],
    });
  });

  it('is refused to the auditor, who gets amounts masked', async () => {
    const { codes } = await subgraph.execute(PAYMENTS, { r: [{ __typename: 'Resident', id: 'r1' }] }).as('auditor');
    expect(codes).toEqual({ '_entities.0.benefitPayments': 'FORBIDDEN_FIELD' });
  });
});

describe('Resident.paymentsAfterDeath', () => {
  const FIELDS = 'paymentsAfterDeath { month amount enrollment { program division { code } } }';

  it('lists payments for months after the month of death', async () => {
    const { data, codes } = await ask(FIELDS, ['r5'], { _deathDate: '2021-11-30' }).as('crosscheck_runner');
    expect(codes).toEqual({});
    expect(data._entities[0].paymentsAfterDeath).toEqual([
      { month: '2021-12', amount: '399.00', enrollment: { program: 'DIBAO', division: { code: '620103001' } } },
    ]);
  });

  it('takes the month of death itself as due', async () => {
    expect((await ask(FIELDS, ['r5'], { _deathDate: '2021-12-01' }).as('crosscheck_runner')).data._entities[0].paymentsAfterDeath).toEqual([]);
  });

  it('leaves out what came back and what the family got after the member was taken off', async () => {
    expect(
      (await ask(FIELDS, ['r6', 'r7'], { _deathDate: '2021-10-05' }).as('crosscheck_runner')).data._entities.map(
        (one: { paymentsAfterDeath: unknown[] }) => one.paymentsAfterDeath,
      ),
    ).toEqual([[], []]);
  });

  it('finds nothing for the living', async () => {
    expect((await ask(FIELDS, ['r1'], { _deathDate: null }).as('crosscheck_runner')).data._entities[0].paymentsAfterDeath).toEqual([]);
  });

  it('asks an assistance officer for a case, as it tells of a death', async () => {
    expect((await ask(FIELDS, ['r1'], { _deathDate: '2021-10-05' }).as('county.assist', '620102')).codes).toEqual({
      '_entities.0.paymentsAfterDeath': 'PURPOSE_REQUIRED',
    });
  });

  it('tells a vital-records officer nothing of payments', async () => {
    const { data, statements } = await ask('paymentsAfterDeath { id }', ['r1'], { _deathDate: '2021-10-05' }).as('county.vital', '620102');
    expect([data._entities[0].paymentsAfterDeath, statements]).toEqual([[], 0]);
  });
});
