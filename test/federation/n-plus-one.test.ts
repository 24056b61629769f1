import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createGateway, type Gateway } from '@civil/gateway';
import { ensureDevelopmentIssuer, issueDevelopmentToken } from '@civil/gateway/development-issuer';
import { createHost, type Host } from '@civil/subgraph-host';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { OneHouseholdDocument, OnePersonOneFileDocument, X01PaidAfterDeathDocument, X25TownshipsLackingFacilitiesDocument } from '../client/graphql.js';
import { repository } from '../kit/processes.js';
import { byId, cast, known, today, world } from './demo-world.js';

const SECRET = 'a-secret-for-the-time-of-one-test-file-only';
const officer = { sub: 'u_officer', roles: ['county.assist', 'county.elder', 'county.vital'] as const, scopePrefix: '620102', unit: '620102-MZJ' };
const runner = { sub: 'u_runner', roles: ['crosscheck_runner'] as const };

let host: Host;
let gateway: Gateway;
let directory: string;
const calls: Record<string, number> = {};

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'civil-n-plus-one-'));
  await cp(join(inject('seeded'), 'shared'), join(directory, 'shared'), { recursive: true });
  host = await createHost({ directory: join(directory, 'shared'), viewerContextSecret: SECRET, logLevel: 'silent' });
  const subgraphs = await Promise.all(host.servers.map(async (server) => {
    const { name } = server.definition.registration;
    server.app.addHook('onRequest', async ({ url }) => { if (url === '/graphql') calls[name] = (calls[name] ?? 0) + 1; });
    return { name, url: `${await server.listen(0)}/graphql` };
  }));
  const { jwksFile } = await ensureDevelopmentIssuer(directory);
  gateway = await createGateway({
    supergraphSdl: await readFile(join(repository, 'schema/supergraph.graphql'), 'utf8'), subgraphs, viewerContextSecret: SECRET, subgraphTimeoutMs: 30_000, log: { level: 'silent' },
    token: { keys: { file: jwksFile }, issuer: 'civil-development-issuer', audience: 'civil-graph' },
  });
});
afterAll(async () => {
  await gateway?.close();
  await host?.close();
  await rm(directory, { recursive: true, force: true });
});

const statements = (): Record<string, number> => Object.fromEntries(host.servers.map((server) => [server.definition.registration.name, server.statements.count]));
const since = (now: Record<string, number>, before: Record<string, number>): Record<string, number> =>
  Object.fromEntries(Object.entries(now).map(([name, count]) => [name, count - (before[name] ?? 0)]).filter(([, count]) => count !== 0));

interface Cost { calls: Record<string, number>; statements: Record<string, number> }

/** Asks once to have the plan made, then again and counts. */
async function costOf(query: string, variables: Record<string, unknown>, claims?: { sub: string; roles: readonly string[] }): Promise<{ data: unknown; cost: Cost }> {
  const authorization = claims ? { authorization: `Bearer ${await issueDevelopmentToken(directory, claims as never)}` } : {};
  const send = () => gateway.app.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', ...authorization }, payload: JSON.stringify({ query, variables }) });
  await send();
  const before = { calls: { ...calls }, statements: statements() };
  const { data, errors = [] } = (await send()).json() as { data: unknown; errors?: { message: string; extensions: { code: string } }[] };
  const broken = errors.filter(({ extensions: { code } }) => !['FORBIDDEN_FIELD', 'PURPOSE_REQUIRED'].includes(code));
  if (broken.length > 0) throw new Error(JSON.stringify(broken));
  return { data, cost: { calls: since({ ...calls }, before.calls), statements: since(statements(), before.statements) } };
}

const sum = (counts: Record<string, number>): number => Object.values(counts).reduce((a, b) => a + b, 0);

describe('a list of two costs what a list of twenty costs', () => {
  it('for an officer who asks three domains about each resident', async () => {
    const query = `query($first: Int!) { residents(first: $first) { totalCount edges { node {
      name { value } residenceDivision { name fullName } hukouDivision { name }
      assistanceEnrollments { program monthlyAmount } currentBenefitCodes elderSubsidies { kind monthlyAmount } careLevel registeredMaritalState { zh } deathDate
    } } } }`;
    const two = await costOf(query, { first: 2 }, officer);
    const twenty = await costOf(query, { first: 20 }, officer);
    expect(twenty.cost).toEqual(two.cost);
    expect(Object.keys(two.cost.calls).sort()).toEqual(['elderly-care', 'funerals-and-marriages', 'place-names', 'platform', 'social-assistance']);
    expect((twenty.data as { residents: { edges: unknown[] } }).residents.edges).toHaveLength(20);
    expect(sum(twenty.cost.calls)).toBeLessThanOrEqual(8);
  });

  it.each([
    ['assistanceEnrollments', 'id program household { id division { name } } beneficiaries { resident { name { value } residenceDivision { name } } } payments { month amount }'],
    ['monitoringSubjects', 'id category resident { name { value } registeredMaritalState { zh } } division { name } warnings { colour }'],
    ['elderSubsidies', 'id kind resident { name { value } residenceDivision { fullName } careLevel registeredMaritalState { zh } } division { name }'],
    ['deathRecords', 'id deathDate resident { name { value } currentBenefitCodes elderSubsidies { kind } }'],
  ])('for %s and what hangs on them', async (list, fields) => {
    const query = `query($first: Int!) { ${list}(first: $first) { totalCount edges { node { ${fields} } } } }`;
    // Of two rows, two parts of the plan may come to the same places, which are then asked for once.
    const few = await costOf(query, { first: 12 }, runner);
    const many = await costOf(query, { first: 36 }, runner);
    expect(many.cost).toEqual(few.cost);
    expect((many.data as Record<string, { edges: unknown[] }>)[list]?.edges).toHaveLength(36);
  });

  it('for those who died and what was paid to them since', async () => {
    const sized = (size: number): string => String(X01PaidAfterDeathDocument).replace('first: 500', `first: ${size}`);
    const variables = { since: '2021-01-01' };
    const [few, many] = [await costOf(sized(20), variables, runner), await costOf(sized(500), variables, runner)];
    expect(many.cost.calls).toEqual(few.cost.calls);
    expect(sum(many.cost.statements) - sum(few.cost.statements)).toBeLessThanOrEqual(2); // a page that holds a positive looks up its benefit
  });
});

describe('one household', () => {
  it('costs the same for a small and a large family', async () => {
    const families = world.households.filter(({ kind, divisionCode }) => kind === 'HUKOU' && divisionCode.startsWith('620102')).sort((a, b) => a.members.length - b.members.length);
    const small = known(families.find(({ members }) => members.length === 2));
    const large = known(families.at(-1));
    expect(large.members.length).toBeGreaterThanOrEqual(5);
    const query = String(OneHouseholdDocument);
    const costs = [await costOf(query, { id: small.id, today }, officer), await costOf(query, { id: large.id, today }, officer)];
    expect(costs[1]?.cost).toEqual(costs[0]?.cost);
    expect(sum(costs[0]?.cost.calls ?? {})).toBeLessThanOrEqual(12);
  });

  it('is read by one statement or two for each part of a person’s file', async () => {
    const { cost } = await costOf(String(OnePersonOneFileDocument), { id: cast.flagship, today }, runner);
    expect(byId.residents.has(cast.flagship)).toBe(true);
    expect(sum(cost.statements)).toBeLessThanOrEqual(30);
    expect(sum(cost.calls)).toBeLessThanOrEqual(14);
  });
});

describe('the townships of X25', () => {
  const sized = (size: number): string => String(X25TownshipsLackingFacilitiesDocument).replace('first: 500', `first: ${size}`);
  it('cost the same for a county and for the province', async () => {
    const county = await costOf(sized(20), { root: '620102' });
    const province = await costOf(sized(200), { root: '620000' });
    expect(province.cost).toEqual(county.cost);
    expect(sum(province.cost.calls)).toBeLessThanOrEqual(6);
    expect((province.data as { division: { descendants: { edges: unknown[] } } }).division.descendants.edges).toHaveLength(200);
  });

  it('cost the same by twenty and by two hundred', async () => {
    const [few, many] = [await costOf(sized(20), { root: '620000' }), await costOf(sized(200), { root: '620000' })];
    expect(many.cost).toEqual(few.cost);
  });
});
