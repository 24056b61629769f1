import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestGraph } from '../testing/start-graph.js';

let graph: TestGraph;
beforeAll(async () => { graph = await TestGraph.start(); });
afterAll(() => graph.stop());

describe('filter by projection', () => {
  it('answers a public field to anybody', async () => {
    const told = await graph.ask('{ standard division(code: "62") { fullName } }');
    expect(told.data).toEqual({ standard: 700, division: { fullName: 'division-62' } });
    expect(told.errors).toEqual([]);
  });

  it('answers null and one error at each refused place', async () => {
    const told = await graph.ask('{ resident(id: "1") { id name idNumber monthlyAmount } }', { as: 'clerk' });
    expect(told.data).toEqual({ resident: { id: '1', name: 'name-1', idNumber: null, monthlyAmount: null } });
    expect(told.errors).toMatchObject([
      { path: ['resident', 'idNumber'], extensions: { code: 'FORBIDDEN_FIELD', field: 'Resident.idNumber' } },
      { path: ['resident', 'monthlyAmount'], extensions: { code: 'FORBIDDEN_FIELD', field: 'Resident.monthlyAmount' } },
    ]);
    console.log(told.text);
  });
});
