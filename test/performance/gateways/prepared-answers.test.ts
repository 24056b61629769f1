import { buildSubgraphSchema } from '@apollo/subgraph';
import fc from 'fast-check';
import { execute, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { type NeutralSubgraph, neutralSubgraphs, sdlOf, wideFields } from './neutral-graph.js';
import { entityOf, roots } from './neutral-world.js';
import { createPreparedAnswers } from './prepared-answers.js';

type Given = Record<string, unknown>;
const entityTypes: Readonly<Record<NeutralSubgraph, readonly string[]>> = {
  accounts: ['User'], products: ['Product', 'Parcel', 'Resident'], inventory: ['Product', 'Parcel', 'Resident'], reviews: ['User', 'Product', 'Review'],
};

/** The same subgraph as graphql-js executes it. */
function executed(name: NeutralSubgraph) {
  const Query = Object.fromEntries(Object.entries(roots[name]).map(([field, find]) => [field, (_root: unknown, given: Given) => find(given)]));
  const references = Object.fromEntries(entityTypes[name].map((type) => [type, { __resolveReference: (representation: Given) => entityOf(name, representation) }]));
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdlOf(name, 'bare')), resolvers: { Query, ...references } as never }]);
  return async (query: string, variableValues: Given): Promise<unknown> => JSON.parse(JSON.stringify(await execute({ schema, document: parse(query), variableValues })));
}

/** Operations in the forms that gateways send, with the entities that they ask of. */
const operations: Readonly<Record<NeutralSubgraph, readonly (readonly [query: string, type?: string])[]>> = {
  accounts: [
    ['query A($run: Int!) { users(run: $run) { __typename id other: name } again: users(run: 7) { id } }'], ['{ user(id: "u101-3") { id username } }'],
    ['query E($r: [_Any!]!) { _entities(representations: $r) { __typename ... on User { username name } } }', 'User'],
  ],
  products: [
    ['query A($run: Int!) { topProducts(run: $run) { ...P ...P } } fragment P on Product { upc name price weight }'], ['query A($run: Int!) { parcels(run: $run) { id } residents(run: $run) { __typename id } }'],
    ['query E($r: [_Any!]!) { one: _entities(representations: $r) { ... on Product { upc } ... on Parcel { id } } two: _entities(representations: $r) { ... on Product { price } } }', 'Product'],
  ],
  inventory: [
    ['query E($r: [_Any!]!) { _entities(representations: $r) { ... on Product { inStock shippingEstimate } } }', 'Product'],
    [`query E($r: [_Any!]!) { _entities(representations: $r) { ... on Parcel { ${wideFields.join(' ')} } } }`, 'Parcel'],
  ],
  reviews: [
    ['query E($r: [_Any!]!) { _entities(representations: $r) { ... on User { reviews { id body product { __typename upc reviews { id author { id } } } } } } }', 'User'],
    ['query E($r: [_Any!]!) { _entities(representations: $r) { ... on Product { reviews { body author { id reviews { id } } } } } }', 'Product'],
  ],
};

const number = fc.integer({ min: 1, max: 20 });
const run = fc.integer({ min: 100, max: 110 });
const representationOf = (type: string): fc.Arbitrary<Given> => {
  if (type === 'Product') {
    return fc.record({ run, number, price: fc.integer({ min: 1, max: 2000 }), weight: fc.integer({ min: 1, max: 900 }) })
      .map((drawn) => ({ __typename: type, upc: `p${drawn.run}-${drawn.number}`, price: drawn.price, weight: drawn.weight }));
  }
  const letter = type === 'User' ? 'u' : 'c';
  return fc.record({ run, number }).map((drawn) => ({ __typename: type, id: `${letter}${drawn.run}-${drawn.number}` }));
};

describe.each(neutralSubgraphs)('%s', (name) => {
  test.each(operations[name].map(([query, type]) => ({ query, type })))('answers as graphql-js does: $query', async ({ query, type }) => {
    const answer = createPreparedAnswers(name);
    const reference = executed(name);
    const variables: fc.Arbitrary<Given> = type ? fc.array(representationOf(type), { maxLength: 12 }).map((r) => ({ r })) : run.map((drawn) => ({ run: drawn }));
    await fc.assert(fc.asyncProperty(variables, async (given) => {
      expect({ data: JSON.parse(answer(query, given).data) }).toEqual(await reference(query, given));
    }), { numRuns: 15 });
  });
});

describe('reports', () => {
  test('name the persons shown and the fields selected of them', () => {
    const { reports } = createPreparedAnswers('accounts')('{ user(id: "u101-3") { id username } }', {});
    expect(reports).toEqual([{ fields: ['User.username'], subjects: ['User:u101-3'] }]);
  });
  test('name no things, and nobody of whom only the key is shown', () => {
    const asked = ['{ parcels(run: 101) { id } }', '{ residents(run: 101) { __typename id } }', '{ topProducts(run: 101) { name } }'];
    expect(asked.map((query) => createPreparedAnswers('products')(query, {}).reports)).toEqual([[], [], []]);
  });
});

test('an operation with more than gateways send is refused', () => {
  expect(() => createPreparedAnswers('accounts')('{ user(id: "u101-3") { id @skip(if: true) } }', {})).toThrow('no directives are known here: @skip');
});
