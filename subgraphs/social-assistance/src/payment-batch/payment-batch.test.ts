import { createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { socialAssistance } from '../subgraph.js';
import { insertBatch, insertBenefit, VILLAGE } from '../testing/rows.js';
import { BatchStatus } from './payment-batch.entity.js';
import { batchDigest } from './lines.js';

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await createTestSubgraph(socialAssistance);
  await insertBatch(subgraph, '620102', '2021-11', { status: BatchStatus.PARTIAL });
  await insertBatch(subgraph, '620102', '2021-12');
  await insertBatch(subgraph, '620103', '2021-12');
  await insertBenefit(subgraph, { id: '1', persons: [{ id: 'r1' }], months: ['2021-12'] });
});
afterAll(() => subgraph.close());

const LIST =
  `query ($filter: PaymentBatchFilter, $orderBy: [PaymentBatchOrder!]) { paymentBatches(filter: $filter, orderBy: $orderBy) {
    totalCount edges { node { division { code } month persons households total status sm3Digest bankReceipt } } } }`;

describe('paymentBatches', () => {
  it('shows the ledgers of the county, the newest month first', async () => {
    const { data } = await subgraph.execute(LIST).as('county.assist', '620102');
    expect(data.paymentBatches).toMatchObject({
      totalCount: 2,
      edges: [{ node: { month: '2021-12', persons: 7, households: 3, total: '2411.00', status: 'SETTLED' } }, { node: { month: '2021-11' } }],
    });
  });

  it('filters by division, programme, month and state', async () => {
    const filter = { scope: { code: '620100' }, program: ['DIBAO'], month: { gte: '2021-11', lte: '2021-11' }, status: ['PARTIAL'] };
    expect((await subgraph.execute(LIST, { filter }).as('pref.assist', '6201')).data.paymentBatches.edges).toMatchObject([
      { node: { division: { code: '620102' }, month: '2021-11' } },
    ]);
  });

  it('shows nobody below the county a ledger', async () => {
    expect((await subgraph.execute(LIST).as('village', VILLAGE)).data.paymentBatches.totalCount).toBe(0);
    expect((await subgraph.execute(LIST).as('citizen', undefined, { residentId: 'r1' })).data.paymentBatches.totalCount).toBe(0);
    expect((await subgraph.execute(LIST).as('anon')).codes).toEqual({ paymentBatches: 'FORBIDDEN_FIELD' });
    expect((await subgraph.execute(LIST).as('bank')).codes).toEqual({ paymentBatches: 'GRANT_MISSING' });
  });
});

describe('BenefitPayment', () => {
  const ENTITIES =
    `query ($r: [_Any!]!) { _entities(representations: $r) { ... on BenefitPayment { month amount paidAt batch { total }
      enrollment { id } } ... on PaymentBatch { total } } }`;
  const r = [
    { __typename: 'BenefitPayment', id: 'bp_1_2021-12' },
    { __typename: 'PaymentBatch', id: 'pb_620102_2021-12' },
  ];

  it('names its batch to the county and not to the recipient', async () => {
    const county = await subgraph.execute(ENTITIES, { r }).as('county.assist', '620102');
    expect(county.data._entities).toEqual([
      { month: '2021-12', amount: '399.00', paidAt: '2021-12-10T10:00:00.000+08:00', batch: { total: '2411.00' }, enrollment: { id: '1' } },
      { total: '2411.00' },
    ]);
    const own = await subgraph.execute(ENTITIES, { r }).as('citizen', undefined, { residentId: 'r1' });
    expect(own.data._entities).toMatchObject([{ amount: '399.00', batch: null }, null]);
  });

  it('is refused where sensitive fields are masked', async () => {
    const { data, codes } = await subgraph.execute(ENTITIES, { r: r.slice(0, 1) }).as('auditor');
    expect(data._entities).toEqual([{ month: null, amount: null, paidAt: null, batch: null, enrollment: null }]);
    expect(Object.values(codes)).toEqual(Array(5).fill('FORBIDDEN_FIELD'));
  });
});

describe('batchDigest', () => {
  const lines = [
    { id: 'a', month: '2021-12', amount: '399.00', account: '6299990000000000012' },
    { id: 'b', month: '2021-12', amount: '58.00', account: null },
  ];

  it('is the same whatever order the lines come in', () => {
    expect(batchDigest(lines)).toMatch(/^[0-9a-f]{64}$/);
    expect(batchDigest(lines.toReversed())).toBe(batchDigest(lines));
  });

  it('changes with one fen, and with another account', () => {
    expect(batchDigest([lines[0], { ...lines[1], amount: '58.01' }] as typeof lines)).not.toBe(batchDigest(lines));
    expect(batchDigest([lines[0], { ...lines[1], account: '6299990000000000020' }] as typeof lines)).not.toBe(batchDigest(lines));
  });
});
