import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { FederationCase, openSubgraph, referenceTo } from '../testing/federation-case.js';

const fails = () => {
  throw new Error('fails on purpose');
};
const people = ['1', '2', '3'].map((id) => ({
  __typename: 'Person',
  id,
  name: `name ${id}`,
  level: 'LOW',
  income: id === '2' ? fails : Number(id),
  sure: id === '3' ? fails : Number(id),
  tags: id === '1' ? ['a', null, 'b'] : ['c'],
  scores: [[Number(id)], [id === '2' ? null : 2, 3]],
  home: { street: id === '1' ? fails : `street ${id}`, flat: { number: id === '2' ? null : 4 } },
}));
const companies = ['7', '8'].map((id) => ({ __typename: 'Company', id, name: `company ${id}`, income: id === '7' ? fails : 70, sure: 1 }));
const stub = { __typename: 'Stub', note: 'stub' };
const [first, second, third] = people;
const [bad, good] = companies;

const roots = {
  things: [first, bad, null, stub, second, good, third, second],
  grid: [[stub, second], [null, bad, second], null, [third]],
  named: [stub, third, bad],
  strict: [first, second],
  stricter: [[second], [third]],
  maybe: third,
};
const registry = openSubgraph(
  'registry',
  `type Query { things: [Thing] grid: [[Thing]] named: [Named] strict: [Person!]! stricter: [[Person!]!] maybe: Person }
   union Thing = Person | Company | Stub
   interface Named { name: String }
   enum Level { LOW HIGH }
   type Person implements Named @key(fields: "id") { id: ID! name: String level: Level }
   type Company implements Named @key(fields: "id") { id: ID! name: String }
   type Stub implements Named { note: String name: String }`,
  {
    Query: Object.fromEntries(Object.entries(roots).map(([name, value]) => [name, () => value])),
    Person: { __resolveReference: referenceTo(people, { keys: ['id'] }) },
    Company: { __resolveReference: referenceTo(companies, { keys: ['id'] }) },
  },
);
const finance = openSubgraph(
  'finance',
  `type Query { mine: Person! yours: Person }
   type Person @key(fields: "id") { id: ID! income: Int sure: Int! tags: [String!] scores: [[Int!]!] home: Home }
   type Home { street: String! flat: Flat! }
   type Flat { number: Int! }
   type Company @key(fields: "id") { id: ID! income: Int sure: Int! }`,
  {
    Query: { mine: () => third, yours: () => third },
    Person: { __resolveReference: referenceTo(people, { keys: ['id'] }) },
    Company: { __resolveReference: referenceTo(companies, { keys: ['id'] }) },
  },
);

let run: FederationCase;
beforeAll(async () => {
  run = await FederationCase.start({ subgraphs: [registry, finance], world: { ...roots, mine: third, yours: third } });
});
afterAll(() => run.stop());
afterEach(() => {
  for (const subgraph of run.graph.subgraphs.values()) subgraph.spoiled = undefined;
});

describe('errors of entities', () => {
  it.each([
    ['in a list of several types', '{ things { ... on Person { id income } ... on Company { income } ... on Stub { note } } }'],
    ['in a list of lists with nulls', '{ grid { __typename ... on Person { income name } ... on Company { x: income } } }'],
    ['of an interface', '{ named { name ... on Company { income } ... on Person { sure } } }'],
    ['that stand in several places', '{ things { ... on Person { income } } again: things { ... on Person { money: income } } }'],
    ['under aliases of keys', '{ id: things { ... on Person { id: income } ... on Company { id: income } } }'],
    ['that promise a value, in a list of what may be null', '{ things { ... on Person { id sure } ... on Company { sure } } }'],
    ['that promise a value, in a list that promises all', '{ stricter { id sure } strict { id sure } }'],
    ['that promise a value, up to the root field', '{ maybe { id sure name } yours { id } }'],
    ['that promise a value, up to the whole answer', '{ mine { sure } maybe { name } }'],
    ['deep inside', '{ things { ... on Person { home { street flat { number } } } } }'],
    ['in lists of values', '{ things { ... on Person { tags scores id } } }'],
    ['beside fragments', '{ things { ...P ...C } } fragment P on Person { income ...D } fragment C on Company { sure income } fragment D on Person { sure home { street } }'],
  ])('stand where graphql-js has them: %s', async (_place, query) => {
    const { answered, expected, told } = await run.compare(query);
    expect(answered).toBe(expected);
    expect(told.errors.length).toBeGreaterThan(0);
    expect(JSON.parse(told.text)).not.toHaveProperty('extensions');
    for (const { extensions } of told.errors) expect(extensions['code']).toBe('DOWNSTREAM_SERVICE_ERROR');
  });

  it('of a subgraph that is down stand at the first of them, with their number', async () => {
    await run.graph.subgraph('finance').stop();
    const told = await run.graph.ask('{ things { ... on Person { id income sure } ... on Stub { note } } }');
    await run.graph.subgraph('finance').start();
    expect(told.data).toEqual({ things: [null, {}, null, { note: 'stub' }, null, {}, null, null] });
    expect(told.errors).toMatchObject([{ path: ['things', 0], extensions: { code: 'UPSTREAM_UNAVAILABLE', subgraph: 'finance', occurrences: 4 } }]);
  });
});

describe('a subgraph that breaks its word', () => {
  const spoil = (name: string, data: unknown, errors: unknown[] = []) => {
    run.graph.subgraph(name).spoiled = { status: 200, body: JSON.stringify({ data, ...(errors.length > 0 ? { errors } : {}) }) };
  };
  const ask = async (query: string) => {
    const { data, errors } = await run.graph.ask(query);
    return { data, errors: errors.map(({ path, extensions }) => `${(path ?? []).join('.')} ${extensions['code']}`) };
  };

  it('blanks what is around a null that it promised not to give', async () => {
    spoil('registry', { stricter: [[{ id: '1' }], [], [{ id: null }]] });
    expect(await ask('{ stricter { id } }')).toEqual({ data: { stricter: null }, errors: ['stricter.2.0.id DOWNSTREAM_SERVICE_ERROR'] });
  });

  it('is told of beside other errors', async () => {
    spoil('registry', { stricter: [[{ id: null }]], maybe: null }, [{ message: 'x', path: ['maybe'] }]);
    expect(await ask('{ stricter { id } maybe { id } }')).toEqual({
      data: { stricter: null, maybe: null },
      errors: ['maybe DOWNSTREAM_SERVICE_ERROR', 'stricter.0.0.id DOWNSTREAM_SERVICE_ERROR'],
    });
  });

  it('blanks the whole answer where nothing around may be null', async () => {
    spoil('registry', { strict: [{ id: '1' }, { id: null }] });
    expect(await ask('{ strict { id } }')).toEqual({ data: null, errors: ['strict.1.id DOWNSTREAM_SERVICE_ERROR'] });
  });

  it.each([
    ['a value of another type', '{ maybe { name } }', { maybe: { name: 5 } }, { maybe: { name: null } }, 'maybe.name'],
    ['a value that the enum lacks', '{ maybe { level } }', { maybe: { level: 'MIDDLE' } }, { maybe: { level: null } }, 'maybe.level'],
    ['one object for a list', '{ things { __typename } }', { things: { __typename: 'Stub' } }, { things: null }, 'things'],
    ['a text for an object', '{ maybe { id } }', { maybe: 'x' }, { maybe: null }, 'maybe'],
    ['an object of a type that cannot stand there', '{ named { name } }', { named: [{ __typename: 'Home', name: 'x' }] }, { named: [null] }, 'named.0'],
    ['an object of a type that nobody knows', '{ things { __typename } }', { things: [{ __typename: 'Nothing' }] }, { things: [null] }, 'things.0'],
  ])('answers null for %s', async (_what, query, given, data, path) => {
    spoil('registry', given);
    expect(await ask(query)).toEqual({ data, errors: [`${path} DOWNSTREAM_SERVICE_ERROR`] });
  });

  it('does not pass another number of entities for an answer', async () => {
    spoil('finance', { _entities: [{ __typename: 'Person', income: 1 }] });
    const told = await ask('{ things { ... on Person { id income } ... on Company { income } } }');
    expect(told.errors).toEqual(['things.0 INTERNAL_SERVER_ERROR']);
    expect(JSON.stringify(told.data)).not.toContain('"income":1');
  });

  it('is told of at most a hundred times per selection', async () => {
    spoil('registry', { things: Array.from({ length: 250 }, () => ({ __typename: 'Person', name: 5 })) });
    expect((await ask('{ things { ... on Person { name } } }')).errors).toHaveLength(100);
  });
});
