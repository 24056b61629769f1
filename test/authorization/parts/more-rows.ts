import type { RoleCode } from '@civil/schema/access';
import { claimsOf } from '@civil/subgraph-kernel/testing';
import { ask, post, signedIn } from '../../kit/ask.js';
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

/** Lists whose rows say of whom they are. */
const ofPersons = registers.map(({ list, domain }) => ({ list, domain })).filter(({ list }) => !['residents', 'households', 'paymentBatches', 'marriageRegistrations', 'riskWarnings'].includes(list));

/** Where a role has only rights that wait for a case, a list holds the rows about the persons of its case and no others. */
export async function compareListsOfCases(comparison: Comparison, who: Subject): Promise<void> {
  const subject = subjects[who];
  await inTurns(allRoles, async (role) => {
    const asker = askerIn('own case', role, subject);
    if (!asker?.listed) return;
    for (const { list, domain } of ofPersons) {
      if (reaches(role, domain) || !isShown(verdictFor(role, labelOf('Query', list), asker, { bound: true, minor: false }))) continue;
      const field = list === 'assistanceEnrollments' ? 'applicant' : 'resident';
      const { data, codes } = await ask(`{ ${list}(first: 100) { edges { node { ${field} { id } } } } }`, {}, asker.headers).asClaims(asker.claims);
      comparison.counts.cases += 1;
      const ids = ((data?.[list]?.edges ?? []) as { node: Record<string, { id: string } | null> }[]).map(({ node }) => node[field]?.id);
      if (!data?.[list] || ids.some((id) => !id || !asker.listed?.includes(id))) comparison.note(role, `${list} within a case`, 'the persons of the case alone', data?.[list] ? ids.length : codes);
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
  const refused: Record<string, object> = {
    'a prefix of another level': { ...officer, scopePrefix: '62' },
    'no prefix': { ...officer, scopePrefix: undefined },
    'a citizen who is an officer too': { ...officer, roles: ['county.assist', 'citizen'], residentId: id },
    'roles of two kinds of rows': { ...officer, roles: ['county.assist', 'auditor'] },
    'a role that nobody knows': { ...officer, roles: ['county.everything'] },
    'no role': { ...officer, roles: [] },
  };
  for (const [fault, claims] of Object.entries(refused)) {
    const { status } = await post({ query: '{ __typename }' }, await signedIn(claims as never));
    comparison.counts.cases += 1;
    if (status !== 401) comparison.note('county.assist', `a token with ${fault}`, '401', status);
  }
  const withCase = { ...claimsOf('county.assist', '630102'), purpose: 'ASSIST_REVIEW', boundCase: { caseNo: 'SQ620102003012021000001', residentIds: [id] } };
  const { data } = await ask('query ($id: ID!) { resident(id: $id) { id } }', { id }).asClaims(withCase);
  comparison.counts.cases += 1;
  if (data?.resident) comparison.note('county.assist', 'a case that the token claims', 'nobody', data);
}
