import { civilError } from '@civil/schema/errors';
import { GraphQLError } from 'graphql';
import type { TestSubgraph } from './subgraph-server.js';

const residents = ['1', '2', '3'].map((id) => ({
  __typename: 'Resident',
  id,
  name: `name-${id}`,
  idNumber: `id-number-${id}`,
  phone: id === '3' ? null : `phone-${id}`,
  divisionCode: id === '3' ? '620103' : '620102',
}));
const organizations = [{ __typename: 'Organization', id: 'o1', name: 'org-1', operator: 'operator-1' }];
const residentOf = (id: string) => residents.find((resident) => resident.id === id) ?? null;

/** People, and what can be searched for across kinds. */
export const platform: TestSubgraph = {
  name: 'platform',
  typeDefs: `
    type Query {
      resident(id: ID!): Resident @access(class: PUBLIC, domain: PLATFORM)
      residents(first: Int = 3, filter: ResidentFilter): [Resident!] @access(class: PUBLIC, domain: PLATFORM) @listSize(slicingArguments: ["first"], requireOneSlicingArgument: false)
      search: [SearchHit!] @access(class: PUBLIC, domain: PLATFORM)
      closed: Closed @access(class: PUBLIC, domain: PLATFORM)
      named: [Named] @access(class: PUBLIC, domain: PLATFORM)
      secrets(name: String, level: Level): String @access(class: SENSITIVE, domain: VITAL)
      failing(how: String!): String @access(class: PUBLIC, domain: PLATFORM)
      promised: Promise @access(class: PUBLIC, domain: PLATFORM)
      promises: [Promise] @access(class: PUBLIC, domain: PLATFORM)
    }
    type Mutation {
      rename(id: ID!, name: String!): Resident @access(class: PUBLIC, domain: PLATFORM)
      erase(id: ID!): Boolean @access(class: SENSITIVE, domain: VITAL)
    }
    enum Level { LOW HIGH }
    input ResidentFilter { nameLike: String level: Level }
    interface Named { id: ID! name: String }
    union SearchHit = Resident | Organization | Sealed
    union Closed = Sealed
    type Resident implements Named @key(fields: "id") {
      id: ID!
      name: String @access(class: PERSONAL, domain: PLATFORM, mask: NAME)
      idNumber: String @access(class: SENSITIVE, domain: PLATFORM, mask: ID_NUMBER) @requiresScopes(scopes: [["platform:sensitive"]])
      phone: String @access(class: SENSITIVE, domain: PLATFORM, mask: PHONE)
      division: Division @access(class: PUBLIC, domain: PLATFORM)
      friends: [[Resident]] @access(class: PUBLIC, domain: PLATFORM) @listSize(assumedSize: 1)
    }
    type Organization implements Named @key(fields: "id") {
      id: ID!
      name: String @access(class: PUBLIC, domain: ORGS)
      operator: String @access(class: PERSONAL, domain: ORGS)
    }
    type Sealed { record: String @access(class: MINOR, domain: CHILD) text: String @access(class: MINOR, domain: CHILD) }
    type Promise {
      kept: String @access(class: PUBLIC, domain: PLATFORM)
      broken: String! @access(class: PUBLIC, domain: PLATFORM)
      hidden: String! @access(class: SENSITIVE, domain: VITAL)
    }
    type Division @key(fields: "code", resolvable: false) { code: ID! }
  `,
  resolvers: {
    Query: {
      resident: (_: unknown, { id }: { id: string }) => residentOf(id),
      residents: (_: unknown, { first }: { first: number }) => Array.from({ length: first }, (_item, index) => residents[index % 3]),
      search: () => [residents[0], organizations[0], { __typename: 'Sealed', record: 'sealed-1', text: 'sealed text' }],
      closed: () => ({ __typename: 'Sealed', record: 'sealed-1' }),
      named: () => [residents[1], null, organizations[0]],
      secrets: () => 'top secret',
      failing: (_: unknown, { how }: { how: string }) => {
        if (how === 'civil') throw civilError('DIVISION_ABOLISHED', { successors: ['620881'] });
        if (how === 'own') {
          throw new GraphQLError('自有', {
            extensions: {
              code: 'GRAVE_TAKEN',
              zh: '墓位已占用',
              en: 'The grave is taken',
              retryable: false,
              idNumber: '62010219900101123X',
              rule: 'r',
            },
          });
        }
        throw new Error('duplicate key value violates constraint "person_id_number_key": 62010219900101123X');
      },
      promised: () => ({ kept: 'kept', broken: null, hidden: 'hidden' }),
      promises: () => [{ kept: 'kept', broken: 'not null', hidden: 'hidden' }],
    },
    Mutation: { rename: (_: unknown, { id, name }: { id: string; name: string }) => ({ ...residentOf(id), name }), erase: () => true },
    Resident: {
      __resolveReference: ({ id }: { id: string }) => residentOf(id),
      division: ({ divisionCode }: { divisionCode: string }) => ({ code: divisionCode }),
      friends: ({ id }: { id: string }) => [[residentOf('1'), null], [residentOf(id)]],
    },
  },
};

/** Territory. */
export const placeNames: TestSubgraph = {
  name: 'place-names',
  typeDefs: `
    type Query { division(code: ID!): Division @access(class: PUBLIC, domain: PLACES) }
    type Division @key(fields: "code") {
      code: ID!
      fullName: String @access(class: PUBLIC, domain: PLACES)
      note: String @access(class: INTERNAL, domain: PLACES)
    }
  `,
  resolvers: {
    Query: { division: (_: unknown, { code }: { code: string }) => ({ code }) },
    Division: {
      __resolveReference: ({ code }: { code: string }) => ({ code }),
      fullName: ({ code }: { code: string }) => `division-${code}`,
      note: ({ code }: { code: string }) => `note-${code}`,
    },
  },
};

/** Benefits of people. */
export const socialAssistance: TestSubgraph = {
  name: 'social-assistance',
  typeDefs: `
    type Query { standard: Int @access(class: PUBLIC, domain: ASSISTANCE) }
    type Resident @key(fields: "id") {
      id: ID!
      monthlyAmount: Int @access(class: SENSITIVE, domain: ASSISTANCE)
      payments(from: Int): [Payment!] @access(class: PUBLIC, domain: ASSISTANCE)
    }
    type Payment {
      month: String @access(class: PUBLIC, domain: ASSISTANCE)
      account: String @access(class: SENSITIVE, domain: ASSISTANCE, mask: BANK)
    }
  `,
  resolvers: {
    Query: { standard: () => 700 },
    Resident: {
      __resolveReference: ({ id }: { id: string }) => ({ id }),
      monthlyAmount: ({ id }: { id: string }) => Number(id) * 100,
      payments: ({ id }: { id: string }) => ['01', '02'].map((month) => ({ month: `2025-${month}`, account: `account-${id}` })),
    },
  },
};
