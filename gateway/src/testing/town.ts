import type { FederationCaseOptions } from './federation-case.js';
import { openSubgraph, referenceTo } from './federation-case.js';

type Row = Record<string, unknown>;

/**
 * A small town in three subgraphs that uses what federation has: the features a public audit of gateways asks for. With numbers at
 * random it has more people and records, and lacks more of what may be lacking.
 */
export function createTown(random?: () => number): FederationCaseOptions {
  const lost = (share: number): boolean => random !== undefined && random() < share;
  const more = (least: number): number => least + (random ? Math.floor(random() * 6) : 0);
  const address = (town: string, zip: string): Row => ({ town, zip });
  const addresses = [address('Lanzhou', '730000'), address('Dingxi', '743000')];

  const companies: Row[] = ['1', '2'].map((id) => ({
    __typename: 'Company',
    id: `c${id}`,
    name: lost(0.2) ? null : `company ${id}`,
    address: addresses[Number(id) % 2],
    seat: address(id === '1' ? 'Tianshui' : 'Lanzhou', `74100${id}`),
    secret: `secret ${id}`,
    motto: lost(0.2) ? null : `motto ${id}`,
    tax: `secret ${id}`.length * Number(id),
    staff: Number(id) * 40,
  }));

  const kinds = ['BIRTH', 'MARRIAGE', 'DEATH'] as const;
  const people: Row[] = Array.from({ length: more(4) }, (_, index) => String(index + 1)).map((id) => ({
    __typename: 'Person',
    id,
    number: `n${id}`,
    name: id === '4' || lost(0.2) ? null : `name ${id}`,
    address: id === '3' || lost(0.2) ? null : addresses[Number(id) % 2],
    kind: kinds[Number(id) % 3],
    income: lost(0.2) ? null : Number(id) * 1000,
    size: ({ unit = 'cm' }: { unit?: string }) => `${id}${unit}`,
  }));
  const personOf = (id: string): Row | undefined => people.find((person) => person['id'] === id);
  const childrenOf = (id: unknown): Row[] => people.filter((person) => Number(person['id']) > Number(id) && !lost(0.4));
  const records: Row[] = Array.from({ length: more(3) }, (_, index) => String(index + 1)).map((no) => ({
    __typename: no === '2' ? 'Marriage' : 'Birth',
    no,
    kind: no === '2' ? 'MARRIAGE' : 'BIRTH',
    holder: lost(0.2) ? null : personOf(no),
    parts: lost(0.2) ? null : [{ title: `part of ${no}`, pages: Number(no), owner: personOf(no) }, null],
    weight: Number(no) * 3000,
    spouses: [[personOf('1'), personOf('2')], [null], null],
    pages: Number(no) * 11,
    archived: no !== '1',
    summary: ({ length = 3 }: { length?: number }) => `summary of ${no}`.slice(0, length),
    keeper: no === '3' || lost(0.2) ? null : personOf('4'),
  }));
  const estateOf = (owner: Row): Row => ({ street: `street ${owner['id']}`, worth: Number(owner['id']) * 7, owner });
  const files: Row[] = people.map((person) => ({ title: `file of ${person['id']}`, record: lost(0.2) ? null : records[Number(person['id']) % records.length], owner: person }));
  for (const person of people) {
    const children = childrenOf(person['id']);
    const town = (person['address'] as Row | null)?.['town'] ?? 'nowhere';
    Object.assign(person, {
      mother: (lost(0.2) ? null : personOf(String(Number(person['id']) - 1))) ?? null,
      children,
      files: files.filter(({ owner }) => owner === person),
      label: `${person['name']} of ${town}`,
      heirs: children.map(({ name }) => String(name)).join('+'),
      scale: `${person['id']}km`.repeat(2),
      estate: lost(0.2) ? null : estateOf(person),
      estates: lost(0.2) ? null : [estateOf(person), null, estateOf(children[0] ?? person)],
    });
  }

  const registry = openSubgraph(
    'registry',
    `type Query { people(first: Int = 4): [Person!] person(id: ID!): Person subjects: [Subject] records: [Record!] record(no: ID!): Record holders: [Holder] grid: [[Holder]] }
     type Mutation { rename(id: ID!, name: String!): Person close(no: ID!): Record }
     enum Kind { BIRTH MARRIAGE DEATH }
     interface Subject { id: ID! name: String address: Address }
     interface Record @key(fields: "no") { no: ID! kind: Kind holder: Person parts: [Part] }
     type Birth implements Record @key(fields: "no") { no: ID! kind: Kind holder: Person parts: [Part] weight: Int }
     type Marriage implements Record @key(fields: "no") { no: ID! kind: Kind holder: Person parts: [Part] spouses: [[Person]] }
     type Part { title: String pages: Int owner: Person }
     type Person implements Subject @key(fields: "id") @key(fields: "number") {
       id: ID! number: ID! name: String @shareable address: Address @shareable kind: Kind mother: Person children: [Person!]! size(unit: String): String
       estate: Estate @shareable estates: [Estate] @shareable
     }
     type Address @shareable { town: String zip: String }
     type Estate { street: String }
     type Company implements Subject @key(fields: "id seat { town zip }") {
       id: ID! name: String address: Address seat: Address @shareable secret: String @inaccessible motto: String
     }
     union Holder = Person | Company`,
    {
      Query: {
        people: (_: unknown, { first }: { first: number }) => people.slice(0, first),
        person: (_: unknown, { id }: { id: string }) => personOf(id),
        subjects: () => [people[0], companies[1], null, people[2]],
        records: () => records,
        record: (_: unknown, { no }: { no: string }) => records.find((record) => record['no'] === no),
        holders: () => [companies[0], people[1], null],
        grid: () => [[people[3], companies[0]], [null], null, []],
      },
      Mutation: {
        rename: (_: unknown, { id, name }: { id: string; name: string }) => ({ ...personOf(id), name }),
        close: (_: unknown, { no }: { no: string }) => records.find((record) => record['no'] === no),
      },
      Person: { __resolveReference: referenceTo(people, { keys: ['id', 'number'] }) },
      Company: { __resolveReference: referenceTo(companies, { keys: ['id', 'seat'] }) },
      Record: { __resolveReference: referenceTo(records, { keys: ['no'] }) },
      Birth: { __resolveReference: referenceTo(records, { keys: ['no'] }) },
      Marriage: { __resolveReference: referenceTo(records, { keys: ['no'] }) },
    },
  );

  const archive = openSubgraph(
    'archive',
    `type Query { latest: [Record!] files: [File!] }
     type Record @key(fields: "no") @interfaceObject { no: ID! pages: Int archived: Boolean summary(length: Int): String keeper: Person }
     type Person @key(fields: "number") { number: ID! name: String @external files: [File!] }
     type File { title: String record: Record owner: Person @provides(fields: "name") }`,
    {
      Query: { latest: () => [records[2], records[0]], files: () => files },
      Record: { __resolveReference: referenceTo(records, { keys: ['no'] }) },
      Person: { __resolveReference: referenceTo(people, { keys: ['number'] }) },
    },
  );

  const finance = openSubgraph(
    'finance',
    `type Query { richest: Person }
     type Person @key(fields: "id") {
       id: ID! name: String @external address: Address @external children: [Person!]! @external size(unit: String): String @external
       income: Int estate: Estate @shareable estates: [Estate] @shareable
       label: String @requires(fields: "name address { town }")
       heirs: String @requires(fields: "children { name }")
       scale: String @requires(fields: "size(unit: \\"km\\")")
     }
     type Address @shareable { town: String zip: String }
     type Estate { worth: Int owner: Person }
     type Company @key(fields: "seat { zip town } id") {
       id: ID! seat: Address @shareable motto: String @override(from: "registry") secret: String @external staff: Int tax: Int @requires(fields: "secret")
     }`,
    {
      Query: { richest: () => people[3] },
      Person: {
        __resolveReference: referenceTo(people, { keys: ['id'], external: ['name', 'address', 'children', 'size'] }),
        label: ({ name, address: at }: Row) => `${name} of ${(at as Row | null)?.['town'] ?? 'nowhere'}`,
        heirs: ({ children }: Row) => (children as Row[]).map(({ name }) => String(name)).join('+'),
        scale: ({ size }: Row) => String(size).repeat(2),
      },
      Company: {
        __resolveReference: referenceTo(companies, { keys: ['id', 'seat'], external: ['secret'] }),
        tax: ({ secret, id }: Row) => String(secret).length * Number(String(id).slice(1)),
      },
    },
  );

  return {
    subgraphs: [registry, archive, finance],
    world: {
      people: ({ first }: { first: number }) => people.slice(0, first),
      person: ({ id }: { id: string }) => personOf(id),
      subjects: [people[0], companies[1], null, people[2]],
      records,
      record: ({ no }: { no: string }) => records.find((record) => record['no'] === no),
      holders: [companies[0], people[1], null],
      grid: [[people[3], companies[0]], [null], null, []],
      latest: [records[2], records[0]],
      files,
      richest: people[3],
      rename: ({ id, name }: { id: string; name: string }) => {
        const person = { ...personOf(id), name } as Row;
        return { ...person, label: `${name} of ${(person['address'] as Row | null)?.['town'] ?? 'nowhere'}` };
      },
      close: ({ no }: { no: string }) => records.find((record) => record['no'] === no),
    },
  };
}

export const town = createTown();
