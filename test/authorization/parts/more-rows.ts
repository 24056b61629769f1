import { demoApplications } from '@civil/demo-data';
import type { RoleCode } from '@civil/schema/access';
import { claimsOf } from '@civil/subgraph-kernel/testing';
import { ask, post, signedAsIs, signedIn } from '../../kit/ask.js';
import { registers } from '../../federation/scopes.js';
import type { Comparison } from '../compare.js';
import { guardedFields } from '../documents.js';
import { type Subject, subjects, world } from '../identities.js';
import { inTurns } from '../in-turns.js';
import { getRole, isShown, labelOf, reaches, selectionOf, verdictFor } from '../oracle.js';
import { api } from '../paths.js';
import { askerIn } from '../situations.js';
import { allRoles } from './fields.js';
import type { GraphQLObjectType } from 'graphql';

/** Whom the rows of each list are about. */
const personsOf: Readonly<Record<string, ReadonlyMap<string, readonly string[]>>> = {
  abilityAssessments: new Map(world.elders.flatMap(({ residentId, assessment }) => (assessment ? [[assessment.id, [residentId]]] : []))),
  careStays: new Map(world.elders.flatMap(({ residentId, stay }) => (stay ? [[stay.id, [residentId]]] : []))),
  elderSubsidies: new Map(world.elders.flatMap(({ residentId, subsidies }) => subsidies.map(({ id }) => [id, [residentId]]))),
  childFiles: new Map(world.children.map(({ id, residentId }) => [id, [residentId]])),
  childStipends: new Map(world.children.flatMap(({ residentId, stipends }) => stipends.map(({ id }) => [id, [residentId]]))),
  deathRecords: new Map(world.deaths.map(({ id, residentId }) => [id, [residentId]])),
  assistanceApplications: new Map(demoApplications(world).map(({ id, applicantId, memberIds }) => [id, [applicantId, ...memberIds]])),
  assistanceEnrollments: new Map(world.assistance.map(({ id, beneficiaryIds }) => [id, beneficiaryIds])),
};

/** Where a role has only rights that wait for a case, a list holds the rows about the persons of its case and no others. */
export async function compareListsOfCases(comparison: Comparison, who: Subject): Promise<void> {
  const subject = subjects[who];
  await inTurns(allRoles, async (role) => {
    const asker = askerIn('own case', role, subject);
    if (!asker?.listed) return;
    for (const { list, domain } of registers) {
      const persons = personsOf[list];
      if (!persons || reaches(role, domain) || !isShown(verdictFor(role, labelOf('Query', list), asker, { bound: true, minor: false }))) continue;
      const { data, codes } = await ask(`{ ${list}(first: 100) { totalCount edges { node { id } } } }`, {}, asker.headers).asClaims(asker.claims);
      comparison.counts.cases += 1;
      const expected = [...persons].filter(([, ids]) => ids.some((id) => asker.listed?.includes(id))).map(([id]) => id);
      const ids = ((data?.[list]?.edges ?? []) as { node: { id: string } }[]).map(({ node }) => node.id);
      if (data?.[list]?.totalCount !== expected.length || JSON.stringify(ids.sort()) !== JSON.stringify(expected.sort())) comparison.note(role, `${list} within a case`, `${expected.length} rows`, data?.[list]?.totalCount ?? codes);
    }
  });
}

const publicRegisters: readonly [list: string, type: string][] = [
  ['elderlyFacilities', 'ElderlyFacility'], ['socialOrganizations', 'SocialOrganization'], ['childInstitutions', 'ChildWelfareInstitution'], ['socialWorkStations', 'SocialWorkStation'],
];

/** The guarded fields of a public register open within the scope of its row: a role from afar is refused each of them. */
export async function compareRegistersFromAfar(comparison: Comparison): Promise<void> {
  const officers = allRoles.filter((role) => getRole(role).rows === 'DIVISION');
  for (const [list, type] of publicRegisters) {
    const fields = guardedFields(type);
    const leaves = fields.map((field) => `${field}${selectionOf((api.getType(type) as GraphQLObjectType).getFields()[field] as never)}`);
    await inTurns(officers, async (role) => {
      const claims = claimsOf(role, '630102001001'.slice(0, getRole(role).prefixLengths?.[0]).padEnd(6, '0'));
      const { data, codes } = await ask(`{ ${list}(first: 3) { edges { node { __typename ${leaves.join(' ')} } } } }`).asClaims(claims);
      for (const [place, edge] of ((data?.[list]?.edges ?? []) as { node: Record<string, unknown> }[]).entries()) {
        for (const field of fields) {
          comparison.counts.cases += 1;
          const code = codes[`${list}.edges.${place}.node.${field}`];
          const verdict = verdictFor(role, labelOf(type, field));
          const expected = isShown(verdict) ? ['FORBIDDEN_ROW', 'FORBIDDEN_FIELD'] : [verdict, 'FORBIDDEN_ROW'];
          if (edge.node[field] !== null || !expected.includes(String(code))) comparison.note(role, `${type}.${field} from afar`, expected.join(' or '), code ?? edge.node[field]);
        }
      }
    });
  }
}

/** An organisation reads its own guarded fields and no other's. */
export async function compareOrganizations(comparison: Comparison): Promise<void> {
  const type = 'SocialOrganization';
  const fields = guardedFields(type).filter((field) => isShown(verdictFor('org', labelOf(type, field))));
  const leaves = fields.map((field) => `${field}${selectionOf((api.getType(type) as GraphQLObjectType).getFields()[field] as never)}`);
  const own = world.cast.flagshipOrganization;
  const { data, codes } = await ask(`query ($own: ID!) { own: socialOrganization(id: $own) { ${leaves.join(' ')} } socialOrganizations(first: 10) { edges { node { id ${leaves.join(' ')} } } } }`, { own })
    .asClaims(claimsOf('org', undefined, { organizationId: own }));
  const places = [{ id: own, path: 'own' }, ...((data?.socialOrganizations?.edges ?? []) as { node: { id: string } }[]).map(({ node }, place) => ({ id: node.id, path: `socialOrganizations.edges.${place}.node` }))];
  for (const { id, path } of places) {
    for (const field of fields) {
      comparison.counts.cases += 1;
      const expected = id === own ? undefined : 'FORBIDDEN_ROW';
      if (codes[`${path}.${field}`] !== expected) comparison.note('org', `${type}.${field} of ${path}`, expected ?? 'a value', codes[`${path}.${field}`]);
    }
  }
}

/** Rows that no part of the scope of a role names are nobody's: a register without facilities holds nothing for a facility. */
export async function compareForeignLists(comparison: Comparison): Promise<void> {
  const facilityId = world.byId.residents.get(world.cast.flagship)?.careFacilityId ?? '';
  const officeId = world.marriageOffices.find(({ divisionCode }) => divisionCode.startsWith('620102'))?.id ?? '';
  const expected: readonly [RoleCode, string, Record<string, string>, number][] = [
    ['facility', 'elderSubsidies', { facilityId }, 0],
    ['facility', 'careStays', { facilityId }, world.elders.filter(({ stay }) => stay?.facilityId === facilityId).length],
    ['facility', 'residents', { facilityId }, world.residents.filter(({ careFacilityId }) => careFacilityId === facilityId).length],
    ['registrar', 'deathRecords', { officeId }, 0],
    ['registrar', 'marriageRegistrations', { officeId }, world.marriages.filter((one) => one.officeId === officeId).length],
    ['citizen', 'residents', { residentId: world.cast.flagship }, 1],
    ['auditor', 'deathRecords', {}, world.deaths.length],
  ];
  for (const [role, list, details, count] of expected) {
    const { data, codes } = await ask(`{ ${list}(first: 1) { totalCount } }`).asClaims(claimsOf(role, undefined, details));
    comparison.counts.cases += 1;
    if (data?.[list]?.totalCount !== count) comparison.note(role, list, `${count} rows`, data?.[list] ?? codes);
  }
}

/** Tokens that claim what no policy gives: the issuer may err, the gateway does not follow. */
export async function compareTokens(comparison: Comparison): Promise<void> {
  const { id } = subjects['an old person known to every domain'];
  const officer = claimsOf('county.assist', '620102');
  await signedIn(officer); // the issuer makes its key with its first token
  const refused: Record<string, Record<string, unknown>> = {
    'a prefix of another level': { ...officer, scopePrefix: '62' },
    'no prefix': { ...officer, scopePrefix: undefined },
    'a citizen who is an officer too': { ...officer, roles: ['county.assist', 'citizen'], residentId: id },
    'roles of two kinds of rows': { ...officer, roles: ['county.assist', 'auditor'] },
    'a role that nobody knows': { ...officer, roles: ['county.everything'] },
    'a citizen who is nobody': { sub: 'u_nobody', roles: ['citizen'] },
    'a facility of nobody': { sub: 'u_nobody', roles: ['facility'] },
    'no role': { ...officer, roles: [] },
  };
  for (const [fault, claims] of Object.entries(refused)) {
    const { status } = await post({ query: '{ __typename }' }, await signedAsIs(claims));
    comparison.counts.cases += 1;
    if (status !== 401) comparison.note('county.assist', `a token with ${fault}`, '401', status);
  }
  const sound = await post({ query: '{ __typename }' }, await signedAsIs({ ...officer }));
  if (sound.status !== 200) comparison.note('county.assist', 'a sound token', '200', sound.status);
  const withCase = { ...claimsOf('county.assist', '630102'), purpose: 'ASSIST_REVIEW', boundCase: { caseNo: 'SQ620102003012021000001', residentIds: [id] } };
  const { data } = await post({ query: 'query ($id: ID!) { resident(id: $id) { id } }', variables: { id } }, await signedAsIs(withCase));
  comparison.counts.cases += 1;
  if (data?.resident) comparison.note('county.assist', 'a case that the token claims', 'nobody', data);
}
