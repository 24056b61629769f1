import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { FederationCase, openSubgraph, referenceTo } from '../../testing/federation-case.js';

const goods = ['1', '2'].map((id) => ({ __typename: 'Good', id, name: `name ${id}`, weight: Number(id), inStock: id === '1', postage: Number(id) * 10 }));
const reviews = ['1', '2', '1', '1'].map((id, index) => ({ __typename: 'Review', text: `text ${index}`, good: goods.find((good) => good.id === id) }));

const subgraphs = [
  openSubgraph('reviews', 'type Query { reviews: [Review!] } type Review { text: String good: Good } type Good @key(fields: "id") { id: ID! }', { Query: { reviews: () => reviews } }),
  openSubgraph('goods', 'type Good @key(fields: "id") { id: ID! name: String weight: Int }', { Good: { __resolveReference: referenceTo(goods, { keys: ['id'] }) } }),
  openSubgraph('stock', 'type Good @key(fields: "id") { id: ID! weight: Int @external inStock(at: String): Boolean postage(to: String): Int @requires(fields: "weight") }', {
    Good: {
      __resolveReference: referenceTo(goods, { keys: ['id'], external: ['weight'] }),
      postage: ({ weight }: { weight?: number }) => (weight === undefined ? null : weight * 10),
    },
  }),
];

let run: FederationCase;
beforeAll(async () => {
  run = await FederationCase.start({ subgraphs, world: { reviews } });
});
afterAll(() => run.stop());
beforeEach(() => { run.graph.takeCalls(); });

const compared = async (query: string, variables: Record<string, unknown> = {}) => {
  const { answered, expected, told } = await run.compare(query, variables);
  expect(answered).toBe(expected);
  return told;
};

describe('a subgraph that a plan comes back to about the same entities', () => {
  const query = 'query ($at: String, $to: String) { reviews { text good { name inStock(at: $at) postage(to: $to) } } }';

  it('is asked once, for what needs the keys alone and for what requires more', async () => {
    await compared(query, { at: 'home', to: 'town' });
    const [call, ...others] = run.graph.subgraph('stock').calls;
    expect(others).toEqual([]);
    expect(call?.query).toMatch(/inStock\(at:\$v0\)postage\(to:\$v1\)/);
    expect(call?.variables).toEqual({ v0: 'home', v1: 'town', representations: goods.map(({ id, weight }) => ({ __typename: 'Good', id, weight })) });
  });

  it('is still asked what needs the keys alone where the rest is lost', async () => {
    const spoiled = run.graph.subgraph('goods');
    spoiled.spoiled = { status: 503, body: '' };
    const told = await run.graph.ask('{ reviews { good { name inStock postage } } }');
    spoiled.spoiled = undefined;
    expect(told.data).toEqual({ reviews: reviews.map(({ good }) => ({ good: { name: null, inStock: good?.inStock, postage: null } })) });
    expect(told.errors).toMatchObject([{ path: ['reviews', 0, 'good'], extensions: { code: 'UPSTREAM_UNAVAILABLE' } }]);
    expect(run.graph.subgraph('stock').calls.map(({ query: asked }) => asked)).toEqual([expect.stringMatching(/\{inStock\}/)]);
  });

  it('is asked twice where one name would stand for two fields', async () => {
    await compared('{ reviews { good { inStock } } again: reviews { good { inStock: postage } } }');
    await compared('{ reviews { good { inStock again: inStock(at: "x") postage } } }');
  });
});
