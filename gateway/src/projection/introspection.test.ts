import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestGraph } from '../testing/start-graph.js';

let graph: TestGraph;
beforeAll(async () => {
  graph = await TestGraph.start();
});
afterAll(() => graph.stop());

const fieldsOf = async (type: string, as: 'clerk' | 'developer' | 'anonymous'): Promise<string[] | undefined> => {
  const { data } = await graph.ask('query ($type: String!) { __type(name: $type) { fields { name } } }', { as, variables: { type } });
  return (data?.['__type'] as { fields: { name: string }[] } | null)?.fields.map(({ name }) => name).sort();
};

describe('introspection', () => {
  it('shows each role its own projection', async () => {
    expect(await fieldsOf('Resident', 'anonymous')).toEqual(['division', 'friends', 'id', 'payments']);
    expect(await fieldsOf('Resident', 'clerk')).toEqual(['division', 'friends', 'id', 'name', 'payments']);
    expect(await fieldsOf('Resident', 'developer')).toContain('idNumber');
    expect(await fieldsOf('Sealed', 'clerk')).toBeUndefined();
    expect(await fieldsOf('Sealed', 'developer')).toEqual(['record', 'text']);
  });

  it('answers the standard query of explorers with a whole schema', async () => {
    for (const as of ['anonymous', 'clerk', 'developer'] as const) {
      const { data, errors } = await graph.ask(getIntrospectionQuery(), { as });
      expect(errors).toEqual([]);
      const schema = buildClientSchema(data as unknown as IntrospectionQuery);
      expect(Object.keys(schema.getTypeMap()).filter((name) => /^(join|link|_)/.test(name) && !name.startsWith('__'))).toEqual([]);
      expect(schema.getType('Sealed') === undefined).toBe(as !== 'developer');
    }
  });

  it('stands beside fields that are fetched and fields that are refused', async () => {
    graph.takeCalls();
    const told = await graph.ask(
      'query ($with: Boolean!) { a: __schema @include(if: $with) { queryType { name } } standard secrets ...Q } fragment Q on Query { __typename }',
      {
        as: 'clerk',
        variables: { with: true },
      },
    );
    expect(told.data).toEqual({ a: { queryType: { name: 'Query' } }, standard: 700, secrets: null, __typename: 'Query' });
    expect(graph.takeCalls()).toHaveLength(1);
  });

  it('does not suggest hidden names', async () => {
    const told = await graph.ask('{ secret residen(id: 1) { idNumbr } }', { as: 'clerk' });
    expect(told.errors[0]?.extensions['code']).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(told.text).not.toMatch(/secrets|idNumber/);
    const nested = await graph.ask('{ resident(id: 1) { idNumbe } }', { as: 'clerk' });
    expect(nested.text).not.toContain('idNumber');
    expect((await graph.ask('{ resident(id: 1) { idNumbe } }', { as: 'developer' })).text).toContain('idNumber');
  });
});
