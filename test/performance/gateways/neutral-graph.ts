import { composeServices } from '@apollo/composition';
import { accessDirectiveSdl } from '@civil/schema/access';
import { parse } from 'graphql';

/**
 * A graph of a shop that has nothing to do with civil affairs, in the shape that gateways are commonly compared by, and two long lists: one of
 * things, one of persons.
 */
export const neutralSubgraphs = ['accounts', 'products', 'inventory', 'reviews'] as const;
export type NeutralSubgraph = (typeof neutralSubgraphs)[number];

/** What the graph says of access: nothing, that everything is open to everybody, or a label with work behind it for every field. */
export type Labelling = 'bare' | 'open' | 'labelled';

const open = '@access(class: PUBLIC, domain: PLATFORM)';
const internal = '@access(class: INTERNAL, domain: PLATFORM)';
const personal = '@access(class: PERSONAL, domain: PLATFORM)';
/** Open to an officer of care for the elderly, not to one of assistance. */
const ofElderly = '@access(class: INTERNAL, domain: ELDERLY)';

/** The ten fields of the long lists; the last two are of another domain in the list of things. */
export const wideFields = ['code', 'title', 'street', 'district', 'contact', 'weight', 'price', 'isReady', 'note', 'stage'] as const;
export const refusedFields: readonly string[] = ['note', 'stage'];
const scalarOf: Partial<Record<string, string>> = { weight: 'Int', price: 'Float', isReady: 'Boolean' };
const wideType = (name: string, label: (field: string) => string): string =>
  `type ${name} @key(fields: "id") { id: ID! ${wideFields.map((field) => `${field}: ${scalarOf[field] ?? 'String'} ${label(field)}`).join('\n')} }`;

const definitions: Readonly<Record<NeutralSubgraph, string>> = {
  accounts: `
    type Query { users(run: Int!): [User!] ${open} user(id: ID!): User ${open} }
    type User @key(fields: "id") { id: ID! username: String ${personal} name: String ${personal} }`,
  products: `
    type Query { topProducts(run: Int!): [Product!] ${open} product(upc: ID!): Product ${open} parcels(run: Int!): [Parcel!] ${open} residents(run: Int!): [Resident!] ${open} }
    type Product @key(fields: "upc") { upc: ID! name: String ${open} price: Int ${open} weight: Int ${open} }
    type Parcel @key(fields: "id") { id: ID! }
    type Resident @key(fields: "id") { id: ID! }`,
  inventory: `
    type Product @key(fields: "upc") {
      upc: ID! price: Int @external weight: Int @external
      inStock: Boolean ${open} shippingEstimate: Int @requires(fields: "price weight") ${open}
    }
    ${wideType('Parcel', (field) => (refusedFields.includes(field) ? ofElderly : internal))}
    ${wideType('Resident', () => personal)}`,
  reviews: `
    type Review @key(fields: "id") { id: ID! body: String ${internal} author: User ${internal} product: Product ${internal} }
    type User @key(fields: "id") { id: ID! reviews: [Review!] ${internal} }
    type Product @key(fields: "upc") { upc: ID! reviews: [Review!] ${internal} }`,
};

const FEDERATION = '@link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@external", "@requires", "@composeDirective"])';
const ACCESS = '@link(url: "https://specs.civil-affairs.example/access/v1.0", import: ["@access"]) @composeDirective(name: "@access")';

/** SDL of one subgraph. */
export function sdlOf(name: NeutralSubgraph, labelling: Labelling): string {
  const text = definitions[name];
  if (labelling === 'bare') return `extend schema ${FEDERATION}\n${text.replaceAll(/@access\([^)]*\)/g, '')}`;
  return `extend schema ${FEDERATION} ${ACCESS}\n${accessDirectiveSdl}\n${labelling === 'open' ? text.replaceAll(/@access\([^)]*\)/g, open) : text}`;
}

/** Composes the graph. @throws {Error} with what does not fit together. */
export function composeNeutralGraph(labelling: Labelling, urlOf: (name: NeutralSubgraph) => string): string {
  const { supergraphSdl, errors } = composeServices(neutralSubgraphs.map((name) => ({ name, url: urlOf(name), typeDefs: parse(sdlOf(name, labelling)) })));
  if (!supergraphSdl) throw new Error(errors?.map(({ message }) => message).join('\n'));
  return supergraphSdl;
}
