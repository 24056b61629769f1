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

  it('keeps one plan for operations that differ in names of variables and in their own name', async () => {
    const plans = async (): Promise<number> => {
      const { text } = await graph.send({ method: 'GET', url: '/metrics' });
      return Number(/^civil_gateway_plan_cache_plans (\d+)$/m.exec(text)?.[1]);
    };
    const ask = (text: string, variables: Record<string, unknown>) => graph.ask(text, { as: 'clerk', variables });
    const before = await plans();
    const one = await ask('query One($a: ID!, $b: Int = 1) { resident(id: $a) { name } residents(first: $b) { id } }', { a: '1', b: 2 });
    expect(await plans()).toBe(before + 1);
    graph.takeCalls();
    const other = await ask('query Other($b: Int = 1, $v0: ID!, $x: String) { resident(id: $v0) { name idNumber } residents(first: $b) { id } secrets(name: $x) }', { v0: '2', b: 1 });
    expect(await plans()).toBe(before + 1);
    expect(one.data).toEqual({ resident: { name: 'name-1' }, residents: [{ id: '1' }, { id: '2' }] });
    expect(other.data).toEqual({ resident: { name: 'name-2', idNumber: null }, residents: [{ id: '1' }], secrets: null });
    expect(graph.takeCalls().map(({ query, variables }) => [/Other|One/.test(query), variables])).toEqual([[false, { v0: '2', v1: 1 }]]);
    await ask('query One($a: ID!, $b: Int = 3) { resident(id: $a) { name } residents(first: $b) { id } }', { a: '1' });
    expect(await plans()).toBe(before + 2);
  });
});
