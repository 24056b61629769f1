import { parse, print } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FederationCase, openSubgraph, referenceTo } from '../../testing/federation-case.js';
import { orderKeys } from './order-keys.js';

const parcels = ['1', '2'].map((id) => ({ __typename: 'Parcel', id, sheet: { map: `m${id}`, number: `n${id}` }, area: Number(id) * 10, tax: Number(id) * 20 }));
const sheet = 'type Sheet @shareable { map: ID! number: ID! }';

const subgraphs = [
  openSubgraph(
    'cadastre',
    `type Parcel @key(fields: "id") @key(fields: "sheet { map number }", resolvable: false) { id: ID! sheet: Sheet @shareable area: Int } ${sheet}`,
    { Parcel: { __resolveReference: referenceTo(parcels, { keys: ['id'] }) } },
  ),
  openSubgraph(
    'planning',
    `type Query { plan: Plan }
     type Plan { title: String parcels: [Parcel!] }
     type Parcel @key(fields: "sheet { map number }", resolvable: false) @key(fields: "id", resolvable: false) @key(fields: "id sheet { map }") {
       id: ID! sheet: Sheet @shareable area: Int @external tax: Int @requires(fields: "area")
     } ${sheet}`,
    {
      Query: { plan: () => ({ title: 'plan', parcels }) },
      Parcel: {
        __resolveReference: (given: { id?: string }) => {
          if (!given.id) throw new Error('entered by a key that is not resolvable here');
          return referenceTo(parcels, { keys: ['id'], external: ['area'] })(given);
        },
        tax: ({ area }: { area?: number }) => (area === undefined ? null : area * 2),
      },
    },
  ),
];

describe('keys of a type', () => {
  let run: FederationCase;
  beforeAll(async () => {
    run = await FederationCase.start({ subgraphs, world: { plan: { title: 'plan', parcels } } });
  });
  afterAll(() => run.stop());

  it('are never entered by where they are not resolvable', async () => {
    const { answered, expected } = await run.compare('{ plan { title parcels { tax area id sheet { number map } } } }');
    expect(answered).toBe(expected);
    expect(run.graph.takeCalls().at(-1)?.variables['representations']).toEqual(parcels.map(({ id, area, sheet: { map } }) => ({ __typename: 'Parcel', id, area, sheet: { map } })));
  });

  it('keep their order among those that can be resolved', () => {
    const type = 'type T @join__type(graph: A, key: "a", resolvable: false) @join__type(graph: B, key: "b") @tag(name: "t") @join__type(graph: A, key: "c") { a: ID }';
    expect(print(orderKeys(parse(type)))).toMatch(/"b"\) @tag\(name: "t"\) @join__type\(graph: A, key: "c"\) @join__type\(graph: A, key: "a", resolvable: false\)/);
  });
});
