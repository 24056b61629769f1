import { roles, type RoleCode, verdictOf, completeLabel, rightOn } from '@civil/schema/access';
import { viewerOf } from '@civil/schema/identity';
import { claimsOf, createTestSubgraph, type IdentityDetails, type TestAnswer, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { childProtection } from '../subgraph.js';
import { insertChild } from '../testing/build-child.js';

let subgraph: TestSubgraph;
const VILLAGE = '620102001001';

beforeAll(async () => {
  subgraph = await createTestSubgraph(childProtection);
  await insertChild(subgraph.em(), { name: 'there', village: VILLAGE });
  await insertChild(subgraph.em(), { name: 'there_grown', village: VILLAGE, adultOn: '2021-01-01' });
});
afterAll(() => subgraph.close());

/** An identity of the role that stands as near to the child as the role can. */
function nearest(code: RoleCode): [RoleCode, string | undefined, IdentityDetails] {
  const length = roles.find((role) => role.code === code)?.prefixLengths?.[0];
  const division = length === undefined ? undefined : VILLAGE.slice(0, length);
  return [code, division, { residentId: 'g_elsewhere', facilityId: 'ef_1', organizationId: 'so_1', officeId: 'mo_1', purpose: 'ASSIST_REVIEW',
    caseNo: 'SQ6201022021000001' }];
}

const door = completeLabel({ class: 'MINOR', domain: 'CHILD', mask: 'RECORD' });
/** Roles whose right on minors shows them rows; the citizen here is no guardian of the child. */
const seesRows = ({ code }: { code: RoleCode }): boolean => {
  const { scopes } = viewerOf(claimsOf(...nearest(code)));
  return code !== 'citizen' && verdictOf(rightOn(door, scopes), door, {}) !== 'FORBIDDEN_FIELD' && !['case', 'grant'].includes(rightOn(door, scopes));
};

/** Every way to a file, as a document and the representations or ids that name the child. */
const ways: Record<string, (name: string) => [query: string, variables: Record<string, unknown>]> = {
  'childFile(id)': (name) => ['query ($id: ID) { childFile(id: $id) { id riskLevel categories { category } } }', { id: `cf_${name}` }],
  'childFile(residentId)': (name) => ['query ($id: ID) { childFile(residentId: $id) { __typename id } }', { id: `r_${name}` }],
  'Resident.childFile': (name) => [entities('Resident { childFile { id } }'), { r: [{ __typename: 'Resident', id: `r_${name}` }] }],
  'Resident.childStipends': (name) => [entities('Resident { childStipends { id } childStipendsAfterDeath { id } }'),
    { r: [{ __typename: 'Resident', id: `r_${name}`, _deathDate: '2020-06-01' }] }],
  'Resident.wardFiles': (name) => [entities('Resident { wardFiles { id } }'), { r: [{ __typename: 'Resident', id: `g_${name}` }] }],
  'Resident.parentsContactable': (name) => [entities('Resident { parentsContactable }'),
    { r: [{ __typename: 'Resident', id: `r_${name}`, childFile: { parents: [] } }] }],
  'Household.minors': (name) => [entities('Household { minors { id } leftBehindWithoutAgreement }'),
    { r: [{ __typename: 'Household', id: 'h_1', _memberIds: [`r_${name}`] }] }],
  'ChildFile by key': (name) => [entities('ChildFile { __typename id riskLevel }'), { r: [{ __typename: 'ChildFile', id: `cf_${name}` }] }],
  'ChildStipend by key': (name) => [entities('ChildStipend { __typename id kind }'), { r: [{ __typename: 'ChildStipend', id: `st_${name}` }] }],
};
const entities = (selection: string): string => `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${selection} } }`;

const outsiders = roles.filter((role) => !seesRows(role));

describe('the existence of a child file', () => {
  it('is known to child roles, the auditor, the runner and developers, and to no other of the 44 roles', () => {
    expect(roles.filter(seesRows).map(({ code }) => code)).toEqual(['village', 'town.child', 'county.child', 'county.child.approver', 'auditor',
      'crosscheck_runner', 'developer']);
    expect(outsiders).toHaveLength(37);
  });

  it.each(outsiders.map(({ code }) => code))('stays unknown to %s, whichever way it asks', async (code) => {
    for (const [way, document] of Object.entries(ways)) {
      const ask = (name: string): Promise<TestAnswer> => subgraph.execute(...document(name)).as(...nearest(code));
      const absent = await ask('absent');
      for (const present of ['there', 'there_grown']) expect(await ask(present), `${code} by ${way}`).toEqual(absent);
      expect(JSON.stringify(absent.data ?? null)).not.toMatch(/cf_|st_/);
    }
  });

  it.each(outsiders.map(({ code }) => code))('does not show in the lists and counts of %s', async (code) => {
    const { data } = await subgraph.execute('{ childFiles { totalCount edges { node { id } } } childStipends { totalCount } }').as(...nearest(code));
    for (const list of [data?.childFiles, data?.childStipends]) expect(list === null || list.totalCount === 0).toBe(true);
  });

  it('costs those without a right no statement at all', async () => {
    for (const code of ['anon', 'county.elder', 'town.assist', 'county.assist', 'prov.child', 'registrar'] as const) {
      for (const document of Object.values(ways)) expect((await subgraph.execute(...document('there')).as(...nearest(code))).statements).toBe(0);
    }
  });

  it('is asked of a case-bound role for its purpose, then its case, before any row', async () => {
    const FILE = '{ childFile(id: "cf_there") { categories { category } } }';
    expect((await subgraph.execute(FILE).as('county.assist', '620102')).codes).toEqual({ childFile: 'PURPOSE_REQUIRED' });
    expect((await subgraph.execute(FILE).as('county.assist', '620102', { purpose: 'ASSIST_REVIEW' })).codes).toEqual({ childFile: 'CASE_NOT_BOUND' });
  });

  it('is seen by a child role of the place, and of the place only', async () => {
    const FILE = '{ childFile(id: "cf_there") { id } }';
    expect((await subgraph.execute(FILE).as('county.child', '620102')).data.childFile).toEqual({ id: 'cf_there' });
    const elsewhere = await subgraph.execute(FILE).as('county.child', '620103');
    const absent = await subgraph.execute(FILE.replace('there', 'absent')).as('county.child', '620102');
    expect(elsewhere).toEqual(absent);
    expect(elsewhere).toMatchObject({ data: { childFile: null }, errors: [], statements: 1 });
  });
});
