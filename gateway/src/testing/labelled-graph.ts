import { type AccessLabel, type Domain, domains, findRole, printAccess, type RoleCode, rightOn, scopesOfRole } from '@civil/schema/access';
import { supergraphLabels } from '@civil/schema/supergraph';
import { issueDevelopmentToken } from '../authentication/development-issuer.js';
import type { TestSubgraph } from './subgraph-server.js';
import type { RawRequest, TestGraph, Told } from './start-graph.js';

/** One of the labels that the graph has, and the types of the test that bear it. */
export interface LabelledType {
  readonly label: AccessLabel;
  /** Type with a public id, which implements the interface of its domain. */
  readonly open: string;
  /** Type of nothing but guarded fields. */
  readonly sealed: string;
  /** Name of the guarded field that this type alone has. */
  readonly own: string;
}

const distinct = new Map([...supergraphLabels().values()].filter((label) => label.class !== 'PUBLIC').map((label) => [printAccess({ ...label, purpose: false, scope: 'DIVISION' }), label]));

/** A type for each guarded label of the committed supergraph. */
export const labelled: readonly LabelledType[] = [...distinct.values()].map((label, index) => ({ label, open: `Open${index}`, sealed: `Sealed${index}`, own: `own${index}` }));
export const labelledDomains: readonly Domain[] = domains.filter((domain) => labelled.some(({ label }) => label.domain === domain));
export const interfaceOf = (domain: Domain): string => `Noted${domain[0]}${domain.slice(1).toLowerCase()}`;
export const rootOf = (domain: Domain): string => `noted${domain[0]}${domain.slice(1).toLowerCase()}`;

const PUBLIC = '@access(class: PUBLIC, domain: PLATFORM)';

/** Everything that the policy labels, behind interfaces and unions, which the graph itself has none of. Its subgraphs guard nothing: what the gateway lets pass shows. */
export const labelledSubgraphs: readonly TestSubgraph[] = [
  {
    name: 'platform',
    typeDefs: `
      type Query {
        all: [Any!] ${PUBLIC} @listSize(assumedSize: 1)
        sealed: [AnySealed!] ${PUBLIC} @listSize(assumedSize: 1)
        ${labelledDomains.map((domain) => `${rootOf(domain)}: [${interfaceOf(domain)}!] ${PUBLIC} @listSize(assumedSize: 1)`).join('\n')}
        person: Person ${PUBLIC}
      }
      ${labelledDomains.map((domain) => `interface ${interfaceOf(domain)} { id: ID note: String }`).join('\n')}
      union Any = ${labelled.map(({ open }) => open).join(' | ')}
      union AnySealed = ${labelled.map(({ sealed }) => sealed).join(' | ')}
      ${labelled.map(({ label, open, sealed, own }) => `
      type ${open} implements ${interfaceOf(label.domain)} { id: ID ${PUBLIC} note: String ${printAccess(label)} ${own}: String ${printAccess(label)} inner: ${open} ${PUBLIC} }
      type ${sealed} { ${own}: String ${printAccess(label)} }`).join('\n')}
      type Person @key(fields: "id") { id: ID! ${labelled.map(({ label, own }) => `${own}: String ${printAccess(label)}`).join('\n')} }
    `,
    resolvers: {
      Query: {
        all: () => labelled.map(({ open, own }) => ({ __typename: open, id: open, note: `note of ${own}`, [own]: `value of ${own}`, inner: { id: open, note: `note of ${own}`, [own]: `value of ${own}` } })),
        sealed: () => labelled.map(({ sealed, own }) => ({ __typename: sealed, [own]: `value of ${own}` })),
        ...Object.fromEntries(labelledDomains.map((domain) => [
          rootOf(domain), () => labelled.flatMap(({ label, open, own }) => (label.domain === domain ? [{ __typename: open, id: open, note: `note of ${own}`, [own]: `value of ${own}` }] : [])),
        ])),
        person: () => personOf('1'),
      },
      Person: { __resolveReference: ({ id }: { id: string }) => personOf(id) },
    },
  },
  {
    name: 'social-assistance',
    typeDefs: `
      type Person @key(fields: "id") {
        id: ID!
        ${labelled.map(({ label, own }) => `${own}: String @external\n derived${own}: String @requires(fields: "${own}") @access(class: INTERNAL, domain: ${label.domain})`).join('\n')}
      }
    `,
    resolvers: {
      Person: {
        __resolveReference: (reference: Record<string, unknown>) => reference,
        ...Object.fromEntries(labelled.map(({ own }) => [`derived${own}`, (person: Record<string, unknown>) => (person[own] === `value of ${own}` ? `derived of ${own}` : 'nothing to derive from')])),
      },
    },
  },
];

function personOf(id: string): Record<string, unknown> {
  return { __typename: 'Person', id, ...Object.fromEntries(labelled.map(({ own }) => [own, `value of ${own}`])) };
}

const scopes = new Map<RoleCode, ReadonlySet<string>>();

/** Whether the matrix gives a role any right on a label: what it may ask for at all. */
export function mayAsk(role: RoleCode, label: AccessLabel): boolean {
  const known = scopes.get(role) ?? new Set(scopesOfRole(role));
  scopes.set(role, known);
  return rightOn(label, known) !== 'none';
}

const standing = { OWN: { residentId: 'r_1' }, OFFICE: { officeId: 'mo_1' }, FACILITY: { facilityId: 'ef_1' }, ORG: { organizationId: 'so_1' } };
const tokens = new Map<string, Promise<string>>();

/** Sends a request as a role. */
export async function sendAs(graph: TestGraph, role: RoleCode, body: unknown, headers: Record<string, string> = {}, raw: Partial<RawRequest> = {}): Promise<Told> {
  const known = findRole(role);
  const claims = {
    sub: `u-${role}`, roles: [role], ...standing[known?.rows as keyof typeof standing], ...(known?.prefixLengths ? { scopePrefix: '620102001001'.slice(0, known.prefixLengths[0]) } : {}),
  };
  const key = `${graph.issuer}:${role}`;
  const token = tokens.get(key) ?? issueDevelopmentToken(graph.issuer, claims as never);
  tokens.set(key, token);
  return graph.send({ headers: { 'content-type': 'application/json', 'accept-language': 'en', authorization: `Bearer ${await token}`, ...headers }, ...(body === undefined ? {} : { payload: JSON.stringify(body) }), ...raw });
}
