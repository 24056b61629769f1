import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestGraph, type ViewerName } from '../testing/start-graph.js';

const query = 'query File { resident(id: "1") { name idNumber monthlyAmount } }';
const whole = { resident: { name: 'name-1', idNumber: 'id-number-1', monthlyAmount: 100 } };
const part = { resident: { name: 'name-1', idNumber: null, monthlyAmount: null } };

describe('plan cache', () => {
  let graph: TestGraph;
  beforeAll(async () => { graph = await TestGraph.start(); });
  afterAll(() => graph.stop());
  const dataFor = async (as: ViewerName) => (await graph.ask(query, { as })).data;

  it('gives a developer the whole after a clerk asked the same text', async () => {
    expect(await dataFor('clerk')).toEqual(part);
    expect(await dataFor('developer')).toEqual(whole);
    expect(await dataFor('clerk')).toEqual(part);
  });

  it('gives a clerk a part after a developer asked the same text', async () => {
    const fresh = await TestGraph.start();
    try {
      expect((await fresh.ask(query, { as: 'developer' })).data).toEqual(whole);
      expect((await fresh.ask(query, { as: 'clerk' })).data).toEqual(part);
      expect((await fresh.ask(query, { as: 'developer' })).data).toEqual(whole);
    } finally {
      await fresh.stop();
    }
  });

  it('runs the operation that was named', async () => {
    const both = 'query A { standard } query B { division(code: "62") { code } secrets }';
    expect((await graph.ask(both, { as: 'clerk', operationName: 'A' })).data).toEqual({ standard: 700 });
    expect((await graph.ask(both, { as: 'clerk', operationName: 'B' })).data).toEqual({ division: { code: '62' }, secrets: null });
    expect((await graph.ask(both, { as: 'clerk' })).errors).toMatchObject([{ extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } }]);
  });
});
