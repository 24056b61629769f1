import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FederationCase, openSubgraph, referenceTo } from '../../testing/federation-case.js';

const rates: Record<string, number> = { CNY: 1, USD: 7, EUR: 8 };
const parcels = ['1', '2', '3'].map((id) => {
  const worth = Number(id) * 560;
  const area = Number(id) * 10;
  const price = ({ currency = 'CNY' }: { currency?: string }) => worth / (rates[currency] ?? 1);
  const sides = ({ of }: { of: number }) => ({ length: ({ unit }: { unit: string }) => (unit === 'cm' ? of * 100 : of) + area });
  return {
    __typename: 'Parcel',
    id,
    name: `parcel ${id}`,
    area,
    price,
    sides,
    duty: price({ currency: 'USD' }) * area,
    levy: ({ factor = 1 }: { factor?: number }) => price({ currency: 'EUR' }) * area * factor,
    fee: price({}) + area,
    fence: 3 * 100 + area,
    wall: 3 + area,
    owner: { name: `owner ${id}`, parcel: { id } },
  };
});
const needs = (name: string, value: unknown): number => {
  if (typeof value !== 'number') throw new Error(`the required ${name} did not come along`);
  return value;
};
const external = ['price', 'area', 'sides'];

const subgraphs = [
  openSubgraph(
    'cadastre',
    `type Query { parcels: [Parcel!] parcel(id: ID!): Parcel groups: [[Parcel]] things: [Thing] }
     type Mutation { survey(id: ID!): Parcel }
     interface Thing { name: String }
     type Parcel implements Thing @key(fields: "id") { id: ID! name: String owner: Owner }
     type Owner implements Thing { name: String parcel: Parcel }`,
    {
      Query: {
        parcels: () => parcels,
        parcel: (_: unknown, { id }: { id: string }) => parcels.find((parcel) => parcel.id === id),
        groups: () => [[parcels[0], null], [parcels[2]]],
        things: () => [parcels[1], null, { __typename: 'Owner', ...parcels[0]?.owner }],
      },
      Mutation: { survey: (_: unknown, { id }: { id: string }) => parcels.find((parcel) => parcel.id === id) },
      Parcel: { __resolveReference: referenceTo(parcels, { keys: ['id'] }) },
      Owner: { parcel: ({ parcel }: { parcel: { id: string } }) => parcels.find(({ id }) => id === parcel.id) },
    },
  ),
  openSubgraph(
    'market',
    `type Parcel @key(fields: "id") { id: ID! area: Int price(currency: String): Float sides(of: Int!): Side }
     type Side { length(unit: String!): Int }`,
    { Parcel: { __resolveReference: referenceTo(parcels, { keys: ['id'] }) } },
  ),
  openSubgraph(
    'treasury',
    `type Parcel @key(fields: "id") {
       id: ID!
       area: Int @external
       price(currency: String): Float @external
       sides(of: Int!): Side @external
       duty: Float @requires(fields: "price(currency: \\"USD\\") area")
       levy(factor: Int): Float @requires(fields: "price(currency: \\"EUR\\") area")
       fee: Float @requires(fields: "price area")
       fence: Int @requires(fields: "sides(of: 3) { length(unit: \\"cm\\") }")
       wall: Int @requires(fields: "sides(of: 3) { length(unit: \\"m\\") }")
     }
     type Side { length(unit: String!): Int @external }`,
    {
      Parcel: {
        __resolveReference: referenceTo(parcels, { keys: ['id'], external }),
        duty: ({ price, area }: Record<string, unknown>) => needs('price', price) * needs('area', area),
        levy: ({ price, area }: Record<string, unknown>, { factor = 1 }: { factor?: number }) => needs('price', price) * needs('area', area) * factor,
        fee: ({ price, area }: Record<string, unknown>) => needs('price', price) + needs('area', area),
        fence: ({ sides }: { sides?: { length?: number } }) => needs('length', sides?.length),
        wall: ({ sides }: { sides?: { length?: number } }) => needs('length', sides?.length),
      },
    },
  ),
];
const world = {
  parcels,
  parcel: ({ id }: { id: string }) => parcels.find((parcel) => parcel.id === id),
  groups: [[parcels[0], null], [parcels[2]]],
  things: [parcels[1], null, { __typename: 'Owner', ...parcels[0]?.owner, parcel: parcels[0] }],
  survey: ({ id }: { id: string }) => parcels.find((parcel) => parcel.id === id),
};

let run: FederationCase;
beforeAll(async () => {
  run = await FederationCase.start({ subgraphs, world });
});
afterAll(() => run.stop());

const fields = 'duty levy fee fence wall';

describe('a field required with arguments', () => {
  it.each([
    ['alone', '{ parcels { duty } }'],
    ['beside the same field with other arguments', '{ parcels { price(currency: "CNY") duty } }'],
    ['beside the same field without arguments', '{ parcels { duty price } }'],
    ['beside the same field with equal arguments', '{ parcels { duty price(currency: "USD") } }'],
    ['beside another field under its name', '{ parcels { price: name duty area: name } }'],
    ['of one subgraph with different arguments', '{ parcels { duty levy } }'],
    ['of one subgraph with and without arguments', '{ parcels { fee duty } }'],
    ['nested, with different arguments', '{ parcels { fence wall } }'],
    ['in every way at once', `{ parcels { wall ${fields} price(currency: "EUR") sides(of: 1) { length(unit: "m") } area: name id: name } }`],
    ['in lists of lists', `{ groups { price(currency: "EUR") ${fields} } }`],
    ['below a nested object', `{ things { name ... on Owner { parcel { price: name ${fields} } } } }`],
    ['in inline and named fragments', `{ parcels { ... { price: name } ...F ... on Parcel { price: name ${fields} } } } fragment F on Parcel { area: id duty wall }`],
    ['on an abstract type', `{ things { __typename name ... on Parcel { price(currency: "EUR") ${fields} } } }`],
    ['after a mutation', `mutation { survey(id: "2") { price(currency: "EUR") ${fields} __typename } again: survey(id: "3") { levy(factor: 3) duty price: id } }`],
  ])('brings what graphql-js brings: %s', async (_case, query) => {
    const { answered, expected } = await run.compare(query);
    expect(answered).toBe(expected);
    expect(expected).toContain('"errors":[]');
  });

  it('carries variables to the fetch that uses them alone', async () => {
    const { answered, expected } = await run.compare('query ($factor: Int, $currency: String) { parcels { duty levy(factor: $factor) price(currency: $currency) } }', {
      factor: 4,
      currency: 'EUR',
    });
    expect(answered).toBe(expected);
  });

  it('keeps what stands for it from every client', async () => {
    const { data } = await run.graph.ask('{ __type(name: "Parcel") { fields { name } } }');
    const names = (data?.['__type'] as { fields: { name: string }[] } | undefined)?.fields.map(({ name }) => name);
    expect(names?.sort()).toEqual(['area', 'duty', 'fee', 'fence', 'id', 'levy', 'name', 'owner', 'price', 'sides', 'wall']);
  });
});
