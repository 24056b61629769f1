import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { FederationCase, openSubgraph, referenceTo } from '../../testing/federation-case.js';

const goods = ['1', '2'].map((id) => ({ __typename: 'Good', id, name: `name ${id}` }));
const reviews = ['1', '2'].map((id, index) => ({ __typename: 'Review', text: `text ${id}`, good: goods[index] }));
const shelf = { __typename: 'Shelf', first: goods[0], things: [reviews[0], goods[1], { __typename: 'Box', review: reviews[1] }] };

const subgraphs = [
  openSubgraph(
    'reviews',
    `type Query { reviews: [Review!] shelf: Shelf }
     type Review { text: String good: Good } type Shelf { first: Good things: [Thing!] } type Box { review: Review }
     union Thing = Review | Good | Box type Good @key(fields: "id") { id: ID! }`,
    { Query: { reviews: () => reviews, shelf: () => shelf } },
  ),
  openSubgraph('goods', 'type Good @key(fields: "id") { id: ID! name: String }', { Good: { __resolveReference: referenceTo(goods, { keys: ['id'] }) } }),
];

let run: FederationCase;
beforeAll(async () => {
  run = await FederationCase.start({ subgraphs, world: { reviews, shelf } });
});
afterAll(() => run.stop());
beforeEach(() => { run.graph.takeCalls(); });

const compared = async (query: string) => {
  const { answered, expected, told } = await run.compare(query);
  expect(answered).toBe(expected);
  return told;
};

describe('the type of an object', () => {
  it('is asked only where it may be another', async () => {
    await compared('{ reviews { good { name } } shelf { first { __typename name } things { __typename ... on Good { name } ... on Review { good { name } } } } }');
    const [call] = run.graph.subgraph('reviews').calls;
    for (const asked of ['good{id}', 'first{id}', 'things{__typename']) expect(call?.query).toContain(asked);
  });

  it('is asked where nothing else is', async () => {
    await compared('{ shelf { first { __typename } things { ... on Good { __typename } } } }');
  });

  it('is asked where one name leads to objects of several types', async () => {
    const query = '{ shelf { things { ... on Review { one: good { __typename name } } ... on Box { one: review { __typename text } } } } }';
    expect((await compared(query)).data).toMatchObject({ shelf: { things: [{ one: { __typename: 'Good' } }, {}, { one: { __typename: 'Review' } }] } });
    expect(run.graph.subgraph('reviews').calls[0]?.query).toContain('one:good{__typename id}');
  });
});
