import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { FederationCase, openSubgraph } from '../testing/federation-case.js';

/** Composition lets an interface through that nobody implements; the planner then leaves its fields out without a word. */
const subgraphs = [
  openSubgraph('a', 'type Query { product: Product goods: [Thing] } interface Product @key(fields: "id") { id: ID! } interface Thing @key(fields: "id") { id: ID! } type Ware implements Thing @key(fields: "id") { id: ID! name: String }', {
    Query: { product: () => null, goods: () => [{ __typename: 'Ware', id: '1', name: 'ware' }] },
    Ware: { __resolveReference: () => ({ __typename: 'Ware', id: '1', name: 'ware' }) },
    Thing: { __resolveReference: () => ({ __typename: 'Ware', id: '1', name: 'ware' }) },
  }),
  openSubgraph(
    'b',
    `type Query { works: Int } type Product @key(fields: "id") @interfaceObject { id: ID! price: Int }
     type Thing @key(fields: "id") @interfaceObject { id: ID! weight: Int }`,
    { Query: { works: () => 1 } },
  ),
];
/** What a composer without a check of its own would let through. */
const unresolvable = (sdl: string): string =>
  sdl.replace(/(interface Thing[^{]*@join__type\(graph: B, key: "id", )isInterfaceObject/, '$1resolvable: false, isInterfaceObject');

let run: FederationCase;
beforeAll(async () => {
  run = await FederationCase.start({ subgraphs, world: {}, edit: unresolvable });
});
afterAll(() => run.stop());
beforeEach(() => {
  run.graph.takeCalls();
});

const internal = { code: 'INTERNAL_SERVER_ERROR' };

describe('a field that no subgraph can be asked for', () => {
  it('is an error where nothing else is asked', async () => {
    const told = await run.graph.ask('{ product { price } }');
    expect(told.data).toBeNull();
    expect(told.errors).toMatchObject([{ path: ['product'], extensions: internal }]);
    expect(run.graph.takeCalls()).toEqual([]);
  });

  it('is an error beside fields that are answered', async () => {
    const told = await run.graph.ask('{ works alias: product { price } __typename }');
    expect(told.data).toEqual({ works: 1, alias: null, __typename: 'Query' });
    expect(told.errors).toMatchObject([{ path: ['alias'], extensions: internal }]);
  });

  it('is an error where the planner gives up', async () => {
    const told = await run.graph.ask('{ works goods { id weight } }');
    expect(told.data).toBeNull();
    expect(told.errors).toMatchObject([{ extensions: internal }]);
  });

  it('is named to those who read the log, not to the client', async () => {
    const told = await run.graph.ask('{ hidden: product { price } }');
    expect(run.graph.logLines.join('')).toContain('"Query.product"');
    expect(told.text).not.toContain('Query.product');
  });

  it('is none where it is left out by its condition, or where introspection answers it', async () => {
    expect(await run.graph.ask('query ($no: Boolean = false) { product @include(if: $no) { price } a: product @skip(if: true) { price } }')).toMatchObject({ data: {}, errors: [] });
    expect(await run.graph.ask('{ __typename __type(name: "Product") { name } }')).toMatchObject({ data: { __typename: 'Query', __type: { name: 'Product' } }, errors: [] });
  });
});
