import { createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { socialAssistance } from '../subgraph.js';
import { insertBenefit, OTHER_COUNTY } from '../testing/rows.js';

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await createTestSubgraph(socialAssistance);
  await insertBenefit(subgraph, { id: '1', persons: [{ id: 'r1' }, { id: 'r2' }], row: { householdId: 'h1' } });
  await insertBenefit(subgraph, { id: '2', village: OTHER_COUNTY, persons: [{ id: 'r3' }], row: { householdId: 'h2' } });
});
afterAll(() => subgraph.close());

it('a household shows its benefits in the scope of the viewer at the cost of one statement', async () => {
  const QUERY =
    `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Household { assistanceEnrollments { program status
      monthlyAmount perCapitaIncome } } } }`;
  const references = ['h1', 'h2', 'h3'].map((id) => ({ __typename: 'Household', id }));
  const { data, statements } = await subgraph.execute(QUERY, { r: references }).as('county.assist', '620102');
  expect(data._entities).toEqual([
    { assistanceEnrollments: [{ program: 'DIBAO', status: 'ACTIVE', monthlyAmount: '399.00', perCapitaIncome: '200.00' }] },
    { assistanceEnrollments: [] },
    { assistanceEnrollments: [] },
  ]);
  expect(statements).toBe(1);
});
