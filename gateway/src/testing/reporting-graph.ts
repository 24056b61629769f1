import { civilError } from '@civil/schema/errors';
import type { TestContext, TestSubgraph } from './subgraph-server.js';

/** Residents of a small graph whose subgraphs tell what they disclose, as the kernel does. Every value can be searched for. */
export const residents = ['1', '2', '3'].map((id) => ({
  __typename: 'Resident', id: `r_${id}`, name: `secret-name-${id}`, idNumber: `secret-number-${id}`, phone: `secret-phone-${id}`, birthDate: `secret-birth-${id}`,
}));

type Row = Readonly<Record<string, unknown>>;

/** Resolves a property and reports it. */
const told = (coordinate: string, property: string) => (row: Row, _given: unknown, { report }: TestContext): unknown => {
  report({ fields: [coordinate], subjects: [`Resident:${String(row['id'])}`] });
  return row[property];
};
const residentOf = (id: string) => residents.find((resident) => resident.id === id) ?? null;

export const reportingPlatform: TestSubgraph = {
  name: 'platform',
  typeDefs: `
    type Query {
      resident(id: ID!): Resident @access(class: PUBLIC, domain: PLATFORM)
      residents: [Resident!] @access(class: PUBLIC, domain: PLATFORM)
      many(count: Int!): [Resident!] @access(class: PUBLIC, domain: PLATFORM)
      named: [Named!] @access(class: PUBLIC, domain: PLATFORM)
      standard: Int @access(class: PUBLIC, domain: PLATFORM)
    }
    type Mutation {
      rename(id: ID!, name: String!): Resident @access(class: PUBLIC, domain: PLATFORM)
      countUp: Int @access(class: PUBLIC, domain: PLATFORM)
    }
    interface Named { id: ID! name: String }
    type Resident implements Named @key(fields: "id") {
      id: ID!
      name: String @access(class: PERSONAL, domain: PLATFORM, mask: NAME)
      idNumber: String @access(class: SENSITIVE, domain: PLATFORM, mask: ID_NUMBER)
      birthDate: String @access(class: PERSONAL, domain: PLATFORM, mask: BIRTHDATE)
      phone: String @access(class: SENSITIVE, domain: PLATFORM, mask: PHONE, purpose: true)
      broken: String @access(class: PERSONAL, domain: PLATFORM)
    }
    type Organization implements Named { id: ID! @access(class: PUBLIC, domain: ORGS) name: String @access(class: PUBLIC, domain: ORGS) note: String @access(class: INTERNAL, domain: ORGS) }
  `,
  resolvers: {
    Query: {
      resident: (_: unknown, { id }: { id: string }) => residentOf(id),
      residents: () => residents,
      many: (_: unknown, { count }: { count: number }) => Array.from({ length: count }, (_item, index) => ({ ...residents[0], id: `m_${index}` })),
      named: () => [residents[0], { __typename: 'Organization', id: 'o_1', name: 'an organisation', note: 'a note' }],
      standard: () => 700,
    },
    Mutation: { rename: (_: unknown, { id, name }: { id: string; name: string }) => ({ ...residentOf(id), name }), countUp: () => 1 },
    Resident: {
      __resolveReference: ({ id }: { id: string }) => residentOf(id),
      name: told('Resident.name', 'name'),
      idNumber: told('Resident.idNumber', 'idNumber'),
      birthDate: told('Resident.birthDate', 'birthDate'),
      phone: () => { throw civilError('PURPOSE_REQUIRED', { field: 'Resident.phone' }); },
      broken: () => { throw civilError('CASE_NOT_BOUND'); },
    },
  },
};

export const reportingAssistance: TestSubgraph = {
  name: 'social-assistance',
  typeDefs: `
    type Query { office: String @access(class: PUBLIC, domain: ASSISTANCE) }
    type Resident @key(fields: "id") {
      id: ID!
      birthDate: String @external @access(class: PERSONAL, domain: PLATFORM, mask: BIRTHDATE)
      monthlyAmount: Int @access(class: SENSITIVE, domain: ASSISTANCE)
      isOfAge: Boolean @requires(fields: "birthDate") @access(class: PUBLIC, domain: ASSISTANCE)
    }
  `,
  resolvers: {
    Query: { office: () => 'office' },
    Resident: {
      __resolveReference: (reference: Row) => ({ ...reference, monthlyAmount: 717_000 + Number(String(reference['id']).slice(2)) }),
      monthlyAmount: told('Resident.monthlyAmount', 'monthlyAmount'),
      isOfAge: ({ birthDate }: Row) => typeof birthDate === 'string',
    },
  },
};
