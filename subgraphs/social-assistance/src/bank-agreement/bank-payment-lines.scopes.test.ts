import { roles, type RoleCode } from '@civil/schema/access';
import { signViewerContext, VIEWER_CONTEXT_HEADER, viewerContextKey } from '@civil/schema/identity';
import { setToday } from '@civil/subgraph-kernel';
import { claimsOf, createTestSubgraph, TEST_SECRET, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PaymentBatch } from '../payment-batch/payment-batch.entity.js';
import { socialAssistance } from '../subgraph.js';
import { forgetPayments, insertAgreement, payers, PaymentStory } from '../testing/payment-story.js';
import { ACCOUNT, insertBenefit, STILL_A_CHILD } from '../testing/rows.js';

let subgraph: TestSubgraph;
let story: PaymentStory;
let sent: PaymentBatch;

beforeAll(async () => { subgraph = await createTestSubgraph(socialAssistance); });
afterAll(() => subgraph.close());
beforeEach(async () => {
  setToday('2021-12-31');
  await forgetPayments(subgraph);
  story = new PaymentStory(subgraph);
  await insertAgreement(subgraph);
  await insertBenefit(subgraph, { id: 'a', persons: [{ id: 'r1' }] });
  await insertBenefit(subgraph, { id: 'child', persons: [{ id: 'r2', adultOn: STILL_A_CHILD }] });
  await insertBenefit(subgraph, { id: 'none', persons: [{ id: 'r3' }], row: { account: null } });
  sent = await story.send(await story.generate());
});

const bank = (sub: string) => ({ ...claimsOf('bank'), sub });
const LINES = 'query ($id: ID!) { bankPaymentLines(batchId: $id) { totalCount edges { node { id account { value masked } amount status } } } }';
const BATCHES = '{ bankBatches { totalCount edges { node { id month lineCount status bankReceipt } } } }';

describe('a bank', () => {
  it('sees account, amount and status of what it was sent, of children too, and nothing of what was not sent', async () => {
    const { data, codes } = await subgraph.execute(LINES, { id: sent.id }).asClaims(payers.bank);
    expect(codes).toEqual({});
    expect(data.bankPaymentLines.totalCount).toBe(2);
    for (const { node } of data.bankPaymentLines.edges) expect(node).toEqual({ id: expect.stringMatching(/^bp_/), account: { value: ACCOUNT, masked: false }, amount: '399.00', status: 'PENDING' });
    expect((await subgraph.execute(BATCHES).asClaims(payers.bank)).data.bankBatches).toEqual({
      totalCount: 1, edges: [{ node: { id: sent.id, month: '2021-12', lineCount: 2, status: 'SENT', bankReceipt: sent.bankReceipt } }],
    });
    const next = await story.approve(await story.generate({ month: '2021-11' }));
    expect((await subgraph.execute(LINES, { id: next.id }).asClaims(payers.bank)).data.bankPaymentLines).toBeNull();
  });

  it('turns the pages of its lines', async () => {
    const page = 'query ($id: ID!, $after: String) { bankPaymentLines(batchId: $id, first: 1, after: $after) { pageInfo { endCursor hasNextPage } edges { node { id } } } }';
    const first = (await subgraph.execute(page, { id: sent.id }).asClaims(payers.bank)).data.bankPaymentLines;
    const second = (await subgraph.execute(page, { id: sent.id, after: first.pageInfo.endCursor }).asClaims(payers.bank)).data.bankPaymentLines;
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage, first.edges[0].node.id === second.edges[0].node.id]).toEqual([true, false, false]);
  });

  it('tells the ledger of disclosures whose money it was shown', async () => {
    const context = signViewerContext(payers.bank, 'social-assistance', viewerContextKey(TEST_SECRET, 'social-assistance'));
    const { body } = await subgraph.post({ query: LINES, variables: { id: sent.id } }, { [VIEWER_CONTEXT_HEADER]: context });
    expect(JSON.stringify(body['extensions'])).toContain('Resident:r1');
  });

  it('sees of all else what it is granted: nothing', async () => {
    const text = 'query ($id: ID!) { paymentBatches { totalCount } paymentBatch(id: $id) { total } failedPayments { totalCount } assistanceEnrollments { totalCount } }';
    expect((await subgraph.execute(text, { id: sent.id }).asClaims(payers.bank)).codes).toEqual({
      paymentBatches: 'GRANT_MISSING', paymentBatch: 'GRANT_MISSING', failedPayments: 'GRANT_MISSING', assistanceEnrollments: 'GRANT_MISSING',
    });
    const [line] = await story.lines(sent.id);
    const entities = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on BenefitPayment { amount } ... on PaymentBatch { total } } }';
    const r = [{ __typename: 'BenefitPayment', id: line?.id }, { __typename: 'PaymentBatch', id: sent.id }];
    expect((await subgraph.execute(entities, { r }).asClaims(payers.bank)).data._entities).toEqual([null, null]);
  });

  it('without an agreement has no grant, and with one that is over an expired one', async () => {
    const lines = sent.id;
    const code = async (sub: string) => {
      const [a, b, c] = await Promise.all([
        subgraph.execute(BATCHES).asClaims(bank(sub)), subgraph.execute(LINES, { id: lines }).asClaims(bank(sub)),
        story.make('recordBankReceipt', bank(sub), { batchId: lines, receiptNo: 'R1', lines: [] }),
      ]);
      return [a.codes['bankBatches'], b.codes['bankPaymentLines'], c.code];
    };
    expect(await code('u_nobody')).toEqual(Array(3).fill('GRANT_MISSING'));
    setToday('2022-02-01');
    await subgraph.em().getConnection().execute("update social_assistance.bank_agreements set valid_to = '2022-01-31'");
    expect(await code('u_bank')).toEqual(Array(3).fill('GRANT_EXPIRED'));
    await insertAgreement(subgraph, { id: 'ba_next_county', divisionCode: '620103' });
    expect(await code('u_bank')).toEqual([undefined, 'GRANT_EXPIRED', 'GRANT_EXPIRED']);
    expect((await subgraph.execute(BATCHES).asClaims(payers.bank)).data.bankBatches.totalCount).toBe(0);
  });

  it('neither sees nor answers for what was sent to another', async () => {
    await insertAgreement(subgraph, { id: 'ba_2', clientId: 'u_other' });
    expect((await subgraph.execute(LINES, { id: sent.id }).asClaims(bank('u_other'))).data.bankPaymentLines).toBeNull();
    const [line] = await story.lines(sent.id);
    const receipt = { batchId: sent.id, receiptNo: 'R1', lines: [{ id: line?.id, outcome: 'PAID', at: '2021-12-10T10:00:00+08:00' }] };
    expect((await story.make('recordBankReceipt', bank('u_other'), receipt)).code).toBe('NOT_FOUND');
    expect((await story.make('recordBankReceipt', payers.bank, receipt)).code).toBe('done');
  });
});

describe('everybody else', () => {
  it('is refused what a bank sees, whatever right they have on payments', async () => {
    const others = roles.map(({ code }) => code).filter((code) => code !== 'bank');
    for (const code of others) {
      const lengths = roles.find((role) => role.code === code)?.prefixLengths;
      const details: Partial<Record<RoleCode, object>> = { citizen: { residentId: 'r1' }, registrar: { officeId: 'mo_1' }, facility: { facilityId: 'ef_1' }, org: { organizationId: 'so_1' } };
      const division = lengths ? '620102001001'.slice(0, lengths[0]).padEnd(6, '0') : undefined;
      const claims = claimsOf(code, division, details[code] ?? {});
      const [lines, batches, receipt] = await Promise.all([
        subgraph.execute(LINES, { id: sent.id }).asClaims(claims), subgraph.execute(BATCHES).asClaims(claims),
        story.make('recordBankReceipt', claims, { batchId: sent.id, receiptNo: 'R1', lines: [] }),
      ]);
      expect([code, lines.codes['bankPaymentLines'], batches.codes['bankBatches'], receipt.code]).toEqual([code, ...Array(3).fill('FORBIDDEN_FIELD')]);
    }
  });

  it('has accounts masked where sensitive values are', async () => {
    const text = 'query ($id: ID!) { paymentBatch(id: $id) { lines { edges { node { account { value masked } } } } } }';
    const own = await subgraph.execute(text, { id: sent.id }).asClaims(payers.builder);
    expect(own.data.paymentBatch.lines.edges.map(({ node }: { node: unknown }) => node)).toContainEqual({ account: { value: ACCOUNT, masked: false } });
    const [line] = (await story.lines(sent.id)).filter(({ payableId }) => payableId === 'a');
    const entities = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on BenefitPayment { account { value masked } } } }';
    const { data } = await subgraph.execute(entities, { r: [{ __typename: 'BenefitPayment', id: line?.id }] }).as('auditor');
    expect(data._entities).toEqual([{ account: { value: '**** **** **** 0129', masked: true } }]);
  });
});
