import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestGraph, type Told } from '../testing/start-graph.js';
import type { TestSubgraph } from '../testing/subgraph-server.js';

const open = '@access(class: PUBLIC, domain: ORGS)';
const closed = '@access(class: SENSITIVE, domain: VITAL)';
const paged = '@listSize(assumedSize: 20, slicingArguments: ["first"], sizedFields: ["edges"], requireOneSlicingArgument: false)';

interface Stall { id: string; kind: string }
const stallsOf = (count: number): Stall[] => Array.from({ length: count }, (_item, index) => ({ id: `s${index}`, kind: 'TOOLS' }));
const page = (count: number) => ({ totalCount: 900, edges: stallsOf(Math.max(0, Math.min(count, 2000))).map((node) => ({ node })) });

/** A market hall: pages, plain lists, weights and refused parts. */
const market: TestSubgraph = {
  name: 'market',
  typeDefs: `
    type Query {
      stalls(first: Int): StallConnection ${open} ${paged}
      hall: Hall ${open}
      survey(deep: Boolean @cost(weight: 30)): Survey ${open} @cost(weight: 40)
      things: [Thing!] ${open} @listSize(assumedSize: 3)
      strict(first: Int, last: Int): [Stall!] ${open} @listSize(slicingArguments: ["first", "last"])
      preset(first: Int = 7): [Stall!] ${open} @listSize(slicingArguments: ["first"], requireOneSlicingArgument: false)
    }
    type Mutation { open(id: ID!): Stall ${open} }
    type StallConnection { totalCount: Int ${open} edges: [StallEdge!] ${open} }
    type StallEdge { node: Stall ${open} }
    type Stall { id: ID ${open} kind: Kind ${open} owner: Person ${open} debts: [Debt!] ${closed} priced: Priced ${open} }
    type Person { name: String ${open} stalls(first: Int): StallConnection ${open} ${paged} }
    type Debt { amount: Int ${closed} creditor: Person ${closed} }
    type Hall { unlabelled: [Stall!] ${open} gates: [String!] ${open} }
    type Survey { result: String ${open} }
    union Thing = Stall | Person
    enum Kind { TOOLS FOOD }
    scalar Priced @cost(weight: 2)
  `,
  resolvers: {
    Query: {
      stalls: (_: unknown, { first }: { first?: number }) => page(first ?? 20),
      hall: () => ({ unlabelled: stallsOf(2), gates: ['north', 'south'] }),
      survey: () => ({ result: 'done' }),
      things: () => [{ __typename: 'Stall', id: 's1' }, { __typename: 'Person', name: 'n1' }],
      strict: () => stallsOf(1),
      preset: (_: unknown, { first }: { first: number }) => stallsOf(first),
    },
    Mutation: { open: (_: unknown, { id }: { id: string }) => ({ id }) },
    Stall: {
      owner: ({ id }: Stall) => (id === 's0' ? null : { name: `owner-${id}` }),
      priced: () => 'ten',
      debts: () => [],
    },
    Person: { stalls: (_: unknown, { first }: { first?: number }) => page(first ?? 20) },
  },
};

let graph: TestGraph;
beforeAll(async () => {
  graph = await TestGraph.start({ costBudgets: { anonymous: 400, 'county.assist': 3000 } }, [market]);
});
afterAll(() => graph.stop());

const cost = async (query: string, variables?: Record<string, unknown>): Promise<unknown> =>
  (await graph.ask(query, { as: 'developer', ...(variables ? { variables } : {}) })).headers['x-cost'];

describe('cost of an operation', () => {
  it('is one for an object and nothing for a scalar, an enum and a list of scalars', async () => {
    expect(await cost('{ hall { gates } }')).toBe('estimated=1;actual=1');
    expect(await cost('{ hall { __typename } }')).toBe('estimated=1;actual=1');
  });

  it('multiplies a page by its size, given as it stands, by a variable, or not at all', async () => {
    const query = 'query ($first: Int) { stalls(first: $first) { totalCount edges { node { id kind } } } }';
    expect(await cost(query.replace('$first)', '5)').replace('query ($first: Int)', ''))).toBe('estimated=11;actual=11');
    expect(await cost(query, { first: 50 })).toBe('estimated=101;actual=101');
    expect(await cost(query)).toBe('estimated=41;actual=41');
    expect(await cost(query.replace('Int)', 'Int = 3)'))).toBe('estimated=7;actual=7');
    expect(await cost('{ preset { id } }')).toBe('estimated=7;actual=7');
  });

  it('costs a page nothing for its items where only their number is asked', async () => {
    expect(await cost('{ stalls(first: 1000000000) { totalCount } }')).toBe('estimated=1;actual=1');
  });

  it('multiplies nested pages', async () => {
    const told = await graph.ask('{ stalls(first: 10) { edges { node { owner { stalls(first: 10) { edges { node { id } } } } } } } }', { as: 'developer' });
    expect(told.headers['x-cost']).toBe('estimated=241;actual=219');
  });

  it('takes ten for a list of which nothing is said, and counts what came', async () => {
    expect(await cost('{ hall { unlabelled { id } } }')).toBe('estimated=11;actual=3');
  });

  it('follows the weights of fields, arguments and scalars', async () => {
    expect(await cost('{ survey { result } }')).toBe('estimated=40;actual=40');
    expect(await cost('{ survey(deep: true) { result } }')).toBe('estimated=70;actual=70');
    expect(await cost('{ hall { unlabelled { priced } } }')).toBe('estimated=31;actual=7');
  });

  it('adds ten for a mutation', async () => {
    expect(await cost('mutation { open(id: "1") { id } }')).toBe('estimated=11;actual=11');
  });

  it('counts each alias, and a field that several fragments select once in the answer', async () => {
    expect(await cost('{ a: hall { gates } b: hall { gates } }')).toBe('estimated=2;actual=2');
    expect(await cost('{ ...A ...B } fragment A on Query { hall { gates } } fragment B on Query { hall { unlabelled { id } } }')).toBe('estimated=12;actual=3');
  });

  it('adds up the members of a union', async () => {
    expect(await cost('{ things { ... on Stall { owner { name } } ... on Person { stalls(first: 1) { totalCount } } } }')).toBe('estimated=9;actual=4');
  });

  it('leaves out what @skip and @include leave out', async () => {
    const query = 'query ($no: Boolean!) { hall @skip(if: $no) { gates } ... on Query @include(if: $no) { survey { result } } }';
    expect(await cost(query, { no: true })).toBe('estimated=40;actual=40');
    expect(await cost(query, { no: false })).toBe('estimated=1;actual=1');
  });

  it('leaves out what the caller is refused', async () => {
    const query = '{ preset(first: 2) { id debts { amount creditor { name } } } }';
    expect((await graph.ask(query)).headers['x-cost']).toBe('estimated=2;actual=2');
    expect(await cost(query)).toBe('estimated=42;actual=2');
  });

  it('cannot be told of a list that must be sliced by exactly one argument', async () => {
    for (const query of ['{ strict { id } }', '{ strict(first: 1, last: 2) { id } }']) {
      expect((await graph.ask(query)).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', rule: 'slicing-argument', field: 'Query.strict' } }]);
    }
    expect(await cost('{ strict(first: 4) { id } }')).toBe('estimated=4;actual=1');
  });
});

describe('budget', () => {
  const sized = 'query Sized($first: Int!) { stalls(first: $first) { edges { node { id } } } }';
  const refused = ({ data, errors, headers }: Told, limit: number, actual: number): void => {
    expect(errors).toMatchObject([{ extensions: { code: 'QUERY_TOO_EXPENSIVE', rule: 'cost', limit, actual } }]);
    expect(data).toBeUndefined();
    expect(headers['x-cost']).toBe(`estimated=${actual}`);
  };

  it('refuses the public what costs more than its budget, before any subgraph is asked', async () => {
    graph.takeCalls();
    expect((await graph.ask(sized, { variables: { first: 199 } })).errors).toEqual([]);
    expect(graph.takeCalls()).toHaveLength(1);
    refused(await graph.ask(sized, { variables: { first: 200 } }), 400, 401);
    expect(graph.takeCalls()).toEqual([]);
  });

  it('is that of the role where the role has its own', async () => {
    expect((await graph.ask(sized, { as: 'officer', variables: { first: 200 } })).errors).toEqual([]);
    refused(await graph.ask(sized, { as: 'officer', variables: { first: 1500 } }), 3000, 3001);
    expect((await graph.ask(sized, { as: 'clerk', variables: { first: 1500 } })).errors).toEqual([]);
  });

  it('is not slipped past by nesting, by a number as large as there is, or by a negative one', async () => {
    const nested = '{ stalls(first: 2147483647) { edges { node { owner { stalls(first: 2147483647) { edges { node { owner { stalls(first: 2147483647) { edges { node { id } } } } } } } } } } } }';
    refused(await graph.ask(nested, { as: 'developer' }), 50_000, Number.MAX_SAFE_INTEGER);
    const offset = '{ a: stalls(first: -2147483648) { edges { node { id } } } b: stalls(first: 300) { edges { node { id } } } }';
    refused(await graph.ask(offset), 400, 602);
  });

  it('is told in the access log and counted in the metrics', async () => {
    const lines = graph.logLines.length;
    await graph.ask(sized, { variables: { first: 500 }, headers: { 'x-request-id': 'r-cost' } });
    const line = graph.logLines.slice(lines).map((text) => JSON.parse(text) as Record<string, unknown>).find(({ requestId }) => requestId === 'r-cost');
    expect(line).toMatchObject({ cost: { estimated: 1001 }, codes: { QUERY_TOO_EXPENSIVE: 1 } });
    expect(await graph.gateway.metrics.registry.metrics()).toMatch(/civil_gateway_shed_requests_total\{reason="cost"\} [1-9]/);
  });
});
