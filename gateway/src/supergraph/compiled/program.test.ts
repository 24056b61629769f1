import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { FederationCase, openSubgraph } from '../../testing/federation-case.js';
import type { ReceivedCall } from '../../testing/subgraph-server.js';
import { town } from '../../testing/town.js';

let run: FederationCase;
beforeAll(async () => {
  run = await FederationCase.start(town);
});
afterAll(() => run.stop());
beforeEach(() => {
  run.graph.takeCalls();
});

const compared = async (query: string, variables: Record<string, unknown> = {}): Promise<string> => {
  const { answered, expected } = await run.compare(query, variables);
  expect(answered).toBe(expected);
  return answered;
};
const callsWith = (field: string): ReceivedCall[] => run.graph.takeCalls().filter(({ query }) => query.includes(field));

describe('compiled operation', () => {
  it('asks nothing twice, however late it comes to the same entity again', async () => {
    await compared('{ person(id: "4") { income files { record { keeper { income } } } } }');
    expect(callsWith('income')).toHaveLength(1);
  });

  it('names an entity once where it stands at many places of another', async () => {
    await compared('{ files { owner { files { owner { files { owner { income } } } } } } }');
    const [call, ...others] = callsWith('income');
    expect(others).toEqual([]);
    expect(call?.variables['representations']).toEqual(['1', '2', '3', '4'].map((id) => ({ __typename: 'Person', id })));
  });

  it('shapes the answer for each value of its conditions', async () => {
    const query = 'query ($yes: Boolean!, $no: Boolean!) { people { id name @include(if: $yes) income @skip(if: $no) address @include(if: $no) { town } } }';
    const answers = new Set<string>();
    for (const yes of [true, false]) for (const no of [true, false]) answers.add(await compared(query, { yes, no }));
    expect(answers.size).toBe(4);
    for (const yes of [true, false]) for (const no of [true, false]) expect(answers).toContain(await compared(query, { yes, no }));
  });

  it('leaves names that every object has to the interpreter', async () => {
    expect(await compared('{ people { __proto__: name constructor: id toString: children { valueOf: id } } }')).toContain('"__proto__":"name 1"');
  });

  it('says what is wrong with a value that is not of its type, and keeps the rest', async () => {
    const finance = run.graph.subgraph('finance');
    finance.spoiled = { status: 200, body: JSON.stringify({ data: { _entities: [{ income: 'much' }, { income: 2000 }, null, { income: 4000 }] } }) };
    const told = await run.graph.ask('{ people { id income } }');
    finance.spoiled = undefined;
    expect(told.data).toEqual({ people: [{ id: '1', income: null }, { id: '2', income: 2000 }, { id: '3', income: null }, { id: '4', income: 4000 }] });
    expect(told.errors).toMatchObject([{ path: ['people', 0, 'income'], extensions: { code: 'DOWNSTREAM_SERVICE_ERROR' } }]);
  });

  it('tells an error of one entity at each of its places', async () => {
    const finance = run.graph.subgraph('finance');
    const errors = [{ message: 'x', path: ['_entities', 1, 'their'], extensions: { code: 'CONFLICT' } }];
    finance.spoiled = { status: 200, body: JSON.stringify({ data: { _entities: [{ their: 2 }, { their: null }, { their: 4 }] }, errors }) };
    const told = await run.graph.ask('{ people { children { their: income } } }');
    finance.spoiled = undefined;
    expect(told.data).toEqual({ people: [{ children: [{ their: 2 }, { their: null }, { their: 4 }] }, { children: [{ their: null }, { their: 4 }] }, { children: [{ their: 4 }] }, { children: [] }] });
    expect(told.errors.map(({ path }) => path?.join('.'))).toEqual(['people.0.children.1.their', 'people.1.children.0.their']);
  });
});

describe('mutations in several subgraphs', () => {
  let sum = 0;
  const thing = { __typename: 'Thing', id: '1' };
  const adds = (by: number) => () => {
    sum += by;
    return thing;
  };
  const found = { Thing: { __resolveReference: () => thing } };
  const typeDefs = (name: string): string => `type Mutation { ${name}: Thing } type Thing @key(fields: "id") { id: ID! }`;
  let changing: FederationCase;
  beforeAll(async () => {
    changing = await FederationCase.start({
      subgraphs: [
        openSubgraph('one', `type Query { sum: Int } ${typeDefs('addOne')}`, { Mutation: { addOne: adds(1) }, ...found }),
        openSubgraph('ten', typeDefs('addTen'), { Mutation: { addTen: adds(10) }, ...found }),
        openSubgraph('sums', 'type Thing @key(fields: "id") { id: ID! sum: Int }', { Thing: { __resolveReference: () => thing, sum: () => sum } }),
      ],
      world: {},
    });
  });
  afterAll(() => changing.stop());

  it('ask again what an earlier one may have changed', async () => {
    const { data } = await changing.graph.ask('mutation { addOne { sum } addTen { sum } again: addOne { sum } }');
    expect(data).toEqual({ addOne: { sum: 1 }, addTen: { sum: 11 }, again: { sum: 12 } });
  });
});
