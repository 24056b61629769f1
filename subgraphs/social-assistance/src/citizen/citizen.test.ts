import { createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PaymentFault, PaymentStatus } from '../benefit-payment/benefit-payment.entity.js';
import { AssistanceProgram } from '../program.js';
import { socialAssistance } from '../subgraph.js';
import { ApplicationStory, insertStandards } from '../testing/application-story.js';
import { insertBenefit, STILL_A_CHILD } from '../testing/rows.js';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await createTestSubgraph(socialAssistance);
  await insertStandards(subgraph);
  await insertBenefit(subgraph, { id: 'ae_family', persons: [{ id: 'parent' }, { id: 'ward', adultOn: STILL_A_CHILD }], months: ['2020-12', '2021-10', '2021-11', '2021-12'] });
  await insertBenefit(subgraph, { id: 'ae_ward', persons: [{ id: 'ward', adultOn: STILL_A_CHILD }], months: ['2021-12'], row: { program: AssistanceProgram.DIS_NURSING, effectiveFrom: '2021-06', account: null }, payment: { status: PaymentStatus.FAILED, paidAt: null, fault: PaymentFault.ACCOUNT_FROZEN, account: null } });
  await insertBenefit(subgraph, { id: 'ae_other', persons: [{ id: 'alone' }], months: ['2021-12'] });
});
afterAll(() => subgraph.close());

const parent = { residentId: 'parent', wardIds: ['ward'] };
const PAYMENTS = 'query ($from: YearMonth, $first: Int, $after: String) { myPayments(from: $from, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { program month amount status maskedAccount failReason advice { code } } } } }';

describe('myPayments', () => {
  it('lists what the citizen and the ward were paid, each once, the newest first, with what to do where it failed', async () => {
    const { data, codes } = await subgraph.execute(PAYMENTS).as('citizen', undefined, parent);
    expect(codes).toEqual({});
    const paid = { program: 'DIBAO', amount: '399.00', status: 'PAID', maskedAccount: '**** **** **** 0129', failReason: null, advice: null };
    expect(data.myPayments.edges.map(({ node }: { node: object }) => node)).toEqual([
      { ...paid, month: '2021-12' }, { program: 'DIS_NURSING', month: '2021-12', amount: '399.00', status: 'FAILED', maskedAccount: null, failReason: '账户状态异常', advice: { code: 'FAILED' } }, { ...paid, month: '2021-11' },
      { ...paid, month: '2021-10' },
    ]);
  });

  it('goes back as far as asked, page by page', async () => {
    const first = (await subgraph.execute(PAYMENTS, { from: '2020-01', first: 3 }).as('citizen', undefined, parent)).data.myPayments;
    expect([first.totalCount, first.edges.length, first.pageInfo.hasNextPage]).toEqual([5, 3, true]);
    const second = (await subgraph.execute(PAYMENTS, { from: '2020-01', first: 3, after: first.pageInfo.endCursor }).as('citizen', undefined, parent)).data.myPayments;
    expect(second.edges.map(({ node }: { node: { month: string } }) => node.month)).toEqual(['2021-10', '2020-12']);
  });

  it('shows a citizen nothing of others, and an officer nothing at all', async () => {
    expect((await subgraph.execute(PAYMENTS).as('citizen', undefined, { residentId: 'r9' })).data.myPayments.totalCount).toBe(0);
    expect((await subgraph.execute(PAYMENTS).as('county.assist', '620102')).data.myPayments.totalCount).toBe(0);
    expect((await subgraph.execute(PAYMENTS).as('anon')).codes).toEqual({ myPayments: 'FORBIDDEN_FIELD' });
  });

  it('costs as many statements for a family as for one', async () => {
    const one = await subgraph.execute(PAYMENTS).as('citizen', undefined, { residentId: 'alone' });
    const family = await subgraph.execute(PAYMENTS).as('citizen', undefined, parent);
    expect([one.statements, family.statements]).toEqual([3, 3]);
  });
});

describe('myBenefits', () => {
  it('lists the benefits of the citizen and the ward, one of the family once', async () => {
    const { data } = await subgraph.execute('{ myBenefits { id program } }').as('citizen', undefined, parent);
    expect(data.myBenefits).toEqual([{ id: 'ae_ward', program: 'DIS_NURSING' }, { id: 'ae_family', program: 'DIBAO' }]);
  });
});

describe('myApplications', () => {
  it('tells how far each has come in seven steps, whatever their number for the same statements', async () => {
    await new ApplicationStory(subgraph).draft();
    const query = '{ myApplications { steps { name state at due } } }';
    const one = await subgraph.execute(query).as('citizen', undefined, { residentId: 'r1' });
    for (let i = 0; i < 3; i++) await new ApplicationStory(subgraph).draft();
    await new ApplicationStory(subgraph).submitted();
    const many = await subgraph.execute(query).as('citizen', undefined, { residentId: 'r1' });
    expect(many.data.myApplications.map(({ steps }: { steps: { state: string }[] }) => steps.map(({ state }) => state.charAt(0)).join(''))).toEqual(['DCAAAAA', ...Array(4).fill('CAAAAAA')]);
    expect(many.statements).toBe(one.statements);
  });
});

describe('estimateEligibility', () => {
  const input = { division: '620102', urbanRural: 'URBAN', members: [{ age: 45 }, { age: 43 }], monthlyIncome: '400.00', property: { secondHome: false, vehicle: false, company: false, savings: false }, hasSupporter: false };
  const ask = (more: Record<string, unknown> = {}) =>
    subgraph.execute('query ($input: EstimateEligibilityInput!) { estimateEligibility(input: $input) { on documents applyAt { division { code } zh } programs { program verdict monthlyMost excludedWith } } }', { input: { ...input, ...more } }).as('anon');

  it('tells anybody the programmes, two papers and the desk, in one statement that asks for standards alone', async () => {
    const { data, statements } = await ask();
    expect(statements).toBe(1);
    expect(data.estimateEligibility).toMatchObject({ on: '2021-12-31', documents: ['ID_CARD', 'AUTHORISATION_LETTER'], applyAt: { division: { code: '620102' } } });
    expect(data.estimateEligibility.programs[0]).toEqual({ program: 'DIBAO', verdict: 'LIKELY', monthlyMost: '846.00', excludedWith: ['TEKUN', 'MARGIN', 'RIGID'] });
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['nobody', { members: [] }, 'ESTIMATE_MEMBERS'], ['too many', { members: Array(21).fill({ age: 30 }) }, 'ESTIMATE_MEMBERS'], ['somebody of 121', { members: [{ age: 121 }] }, 'ESTIMATE_MEMBERS'],
    ['an unborn', { members: [{ age: -1 }] }, 'ESTIMATE_MEMBERS'], ['a grade of 5', { members: [{ age: 30, disabilityGrade: 5 }] }, 'ESTIMATE_MEMBERS'], ['a category of 8', { members: [{ age: 30, disabilityCategory: 8 }] }, 'ESTIMATE_MEMBERS'],
    ['less than nothing', { monthlyIncome: '-1.00' }, 'ESTIMATE_AMOUNT'], ['a fortune', { monthlyIncome: '100000001.00' }, 'ESTIMATE_AMOUNT'], ['an expense below zero', { rigidExpense: '-0.01' }, 'ESTIMATE_AMOUNT'],
    ['a whole province', { division: '620000' }, 'DIVISION_LEVEL'], ['a village', { division: '620102001001' }, 'DIVISION_LEVEL'],
  ])('refuses %s, and repeats nothing of it', async (_case, more, code) => {
    const answer = await ask(more);
    expect(answer.codes).toEqual({ estimateEligibility: code });
    expect(JSON.stringify(answer.errors)).not.toMatch(/121|100000001|-0\.01/);
  });
});
