import { parse, print } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FederationCase, openSubgraph, referenceTo } from '../../testing/federation-case.js';
import { protectNames } from './protect-names.js';

const offices = ['a', 'b'].map((code) => ({ __typename: 'Office', code, title: `office ${code}`, seats: code.charCodeAt(0), town: `town of ${code}` }));
const officeOf = (code: string) => offices.find((office) => office.code === code);
const people = ['1', '2', '3'].map((id) => {
  const broken = () => {
    throw new Error('broken on purpose');
  };
  const office = officeOf(id === '2' ? 'b' : 'a');
  return {
    __typename: 'Person',
    id,
    name: `name ${id}`,
    size: ({ unit = 'cm' }: { unit?: string }) => `${id} ${unit}`,
    office,
    salary: Number(id) * 100 + (office?.seats ?? 0),
    pension: id === '3' ? null : Number(id) * 7,
    broken,
    friends: (): unknown[] => people.filter((person) => person.id !== id),
  };
});
const desks = [{ __typename: 'Desk', id: 'd1', label: 'desk', owner: people[0] }];

const subgraphs = [
  openSubgraph(
    'registry',
    `type Query { people: [Person!] person(id: ID!): Person grid: [[Person]] owned: [Owned] named: [Named] }
     type Mutation { touch(id: ID!): Person }
     union Owned = Person | Desk
     interface Named { id: ID! }
     type Person implements Named @key(fields: "id") { id: ID! name: String size(unit: String): String office: Office friends: [Person!] broken: String }
     type Office @key(fields: "code") { code: ID! title: String }
     type Desk implements Named { id: ID! label: String owner: Person }`,
    {
      Query: {
        people: () => people,
        person: (_: unknown, { id }: { id: string }) => people.find((person) => person.id === id),
        grid: () => [[people[0]], [null, people[2]]],
        owned: () => [desks[0], people[1], null],
        named: () => [people[2], desks[0]],
      },
      Mutation: { touch: (_: unknown, { id }: { id: string }) => people.find((person) => person.id === id) },
      Person: { __resolveReference: referenceTo(people, { keys: ['id'] }) },
      Office: { __resolveReference: referenceTo(offices, { keys: ['code'] }) },
    },
  ),
  openSubgraph('places', 'type Office @key(fields: "code") { code: ID! seats: Int town: String }', {
    Office: { __resolveReference: referenceTo(offices, { keys: ['code'] }) },
  }),
  openSubgraph(
    'payroll',
    `type Person @key(fields: "id") { id: ID! office: Office @external pension: Int salary: Int @requires(fields: "office { code seats }") }
     type Office @key(fields: "code") { code: ID! seats: Int @external }`,
    {
      Person: {
        __resolveReference: referenceTo(people, { keys: ['id'], external: ['office'] }),
        salary: ({ id, office }: { id: string; office?: { seats: number } }) => Number(id) * 100 + (office?.seats ?? Number.NaN),
      },
    },
  ),
];
const world = {
  people,
  person: ({ id }: { id: string }) => people.find((person) => person.id === id),
  grid: [[people[0]], [null, people[2]]],
  owned: [desks[0], people[1], null],
  named: [people[2], desks[0]],
  touch: ({ id }: { id: string }) => people.find((person) => person.id === id),
};

let run: FederationCase;
beforeAll(async () => {
  run = await FederationCase.start({ subgraphs, world });
});
afterAll(() => run.stop());

describe('an alias that is the name of a key or a required field', () => {
  it.each([
    ['at the root of an entity', '{ people { id: name pension } }'],
    ['of a composite required field', '{ people { office: friends { id: name code: pension } salary } }'],
    ['inside a required field', '{ people { salary office { code: title seats: town town: code } } }'],
    ['in a list of lists', '{ grid { id: name pension salary } }'],
    ['at any depth', '{ person(id: "1") { friends { friends { id: name friends { id: salary code: pension } pension } } } }'],
    ['in named and inline fragments', 'query { people { ...A ... on Person { id: name } pension } } fragment A on Person { id: name ...B } fragment B on Person { office { code: seats } salary }'],
    ['merged from several fragments', '{ people { office { ...A ... { code: title } } office { code: title seats } } } fragment A on Office { code: title town }'],
    ['merged with a selection of its own', '{ people { office: friends { id: name } ... { office: friends { pension name } } salary } }'],
    ['on a union', '{ owned { ... on Desk { id: label owner { id: name pension } } ... on Person { id: name pension } } }'],
    ['on an interface', '{ named { __typename ... on Person { id: name pension salary } ... on Desk { id: label } } }'],
    ['for the type name', '{ people { id: __typename pension code: __typename } named { id: __typename ... on Person { pension } } }'],
    ['with arguments', '{ people { id: size(unit: "m") code: size office: size(unit: "km") salary pension } }'],
    ['after mutations', 'mutation { first: touch(id: "1") { id: name salary } id: touch(id: "2") { id: name office { code: title seats } pension } }'],
    ['at the root of the operation', '{ id: people { id: name pension } code: person(id: "3") { salary id } }'],
    ['under a condition', 'query ($yes: Boolean = true) { people { id: name @include(if: $yes) pension @skip(if: $yes) ... @include(if: $yes) { salary code: pension } } }'],
    ['that the gateway or the planner might give', '{ people { _client_0_id: name id: name id__alias_0: pension name__alias_1: id pension } }'],
    ['that every object inherits', '{ people { constructor: name __proto__: pension toString: id hasOwnProperty: salary } }'],
  ])('changes nothing %s', async (_place, query) => {
    const { answered, expected } = await run.compare(query);
    expect(answered).toBe(expected);
    expect(expected).toContain('"errors":[]');
  });

  it('stands in the paths of errors as the client wrote it', async () => {
    const { answered, expected, told } = await run.compare('{ code: people { pension id: broken } grid { id: friends { code: broken pension } } }');
    expect(answered).toBe(expected);
    expect(told.errors[0]?.path).toEqual(['code', 0, 'id']);
    expect(told.text).not.toContain('_client_');
  });
});

describe('private aliases', () => {
  const plumbing = new Set(['id', 'office']);
  const protect = (query: string) => protectNames(parse(query), plumbing);

  it('are given to what clashes alone', () => {
    const query = '{ id name office { id } __typename alias: name }';
    expect(print(protect(query).document)).toBe(print(parse(query)));
  });

  it('are equal for equal fields and differ for others', () => {
    const { document, clientKeys } = protect('{ id: name ... { id: name } a { id: size(of: 1) } b { id: size(of: 2) } }');
    expect(print(document).replace(/\s+/g, ' ')).toBe(
      '{ _client_0_id: name ... { _client_0_id: name } a { _client_1_id: size(of: 1) } b { _client_2_id: size(of: 2) } }',
    );
    expect([...clientKeys.values()]).toEqual(['id', 'id', 'id']);
  });
});
