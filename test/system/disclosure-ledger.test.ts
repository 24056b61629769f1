import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { createWorld, demoCases } from '@civil/demo-data';
import { issueDevelopmentToken } from '@civil/gateway/development-issuer';
import type { RoleCode } from '@civil/schema/access';
import { subjectDigest } from '@civil/schema/ledger';
import { openEmbeddedCluster } from '@civil/subgraph-kernel';
import { claimsOf, type IdentityDetails } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type RunningGraph, startGraph } from '../kit/processes.js';
import { folder, runNode, until } from './helpers.js';

const world = createWorld({ scale: 'demo' });
const person = world.cast.flagship;
const resident = world.byId.residents.get(person) as NonNullable<ReturnType<typeof world.byId.residents.get>>;
const county = resident.residenceDivision.slice(0, 6);
const ofCounty = demoCases(world, ['SQ']).find(({ residentIds, handlerUnit, closedOn }) => residentIds.includes(person) && handlerUnit === `${county}-MZJ` && !closedOn)?.caseNo as string;
const ofAudit = demoCases(world, ['SJ']).find(({ residentIds, closedOn }) => residentIds.includes(person) && !closedOn);

const data = folder('ledger');
let graph: RunningGraph;

beforeAll(async () => { graph = await startGraph({ dataDirectory: data.path, seeded: inject('seeded') }); });
afterAll(async () => {
  await graph.stop();
  await data.remove();
});

// biome-ignore lint/suspicious/noExplicitAny: a test reads whatever shape it asked for
async function ask(query: string, variables: object, who: readonly [RoleCode, (string | undefined)?, IdentityDetails?], headers: Record<string, string> = {}): Promise<any> {
  const { kind: _kind, ...claims } = claimsOf(...who);
  const token = await issueDevelopmentToken(join(data.path, 'issuer'), claims as never);
  const response = await fetch(`${graph.gateway}/graphql`, {
    method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...headers }, body: JSON.stringify({ query, variables }),
  });
  return response.json();
}

const REVEAL = 'mutation ($input: RevealIdentityInput!) { revealIdentity(input: $input) { idNumber phone } }';
const input = (purpose: string, caseNo: string) => ({ input: { residentId: person, fields: ['ID_NUMBER'], purpose, caseNo } });
const officer: [RoleCode, string] = ['county.assist', county];
const citizen: [RoleCode, undefined, IdentityDetails] = ['citizen', undefined, { residentId: person }];
const MY_LOG = '{ me { accessLog { totalCount edges { node { unit roles { code } purpose { code zh basisZh } fields outcome actor } } } } }';

const ledger = async (args: string[], at = data.path): Promise<{ code: unknown; output: string }> => {
  const program = runNode(['--conditions=@civil/source', '--import', 'tsx', 'test/commands/ledger.ts', ...args], { CIVIL_DATA: at, DATABASE_URL: '', PLATFORM_DATABASE_URL: '' });
  return { code: await program.ended, output: program.output() };
};

describe('plain values of a person', () => {
  it('are shown to the officer of an open case, and the person reads who looked', async () => {
    const { data: shown, errors } = await ask(REVEAL, input('ASSIST_REVIEW', ofCounty), officer, { 'x-purpose': 'ASSIST_REVIEW', 'x-case-no': ofCounty });
    expect([shown, errors]).toEqual([{ revealIdentity: { idNumber: resident.idNumber, phone: null } }, undefined]);
    // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever shape it asked for
    let log: any;
    await until('the reading in the log of the person', async () => {
      log = await ask(MY_LOG, {}, citizen);
      return log.data.me.accessLog.edges.some(({ node }: { node: { fields: string[] } }) => node.fields.includes('RevealIdentityResult.idNumber'));
    });
    const { node } = log.data.me.accessLog.edges.find((edge: { node: { fields: string[] } }) => edge.node.fields.includes('RevealIdentityResult.idNumber'));
    expect(node).toEqual({
      unit: `${county}-MZJ`, roles: [{ code: 'county.assist' }], purpose: { code: 'ASSIST_REVIEW', zh: '社会救助审核确认', basisZh: '《社会救助暂行办法》(国务院令第649号)第十一条、第五十八条' },
      fields: ['RevealIdentityResult.idNumber', 'RevealIdentityResult.phone'], outcome: 'DISCLOSED', actor: null,
    });
  });

  it('stay closed without purpose, without the case, to another unit and to other roles', async () => {
    const code = async (...args: Parameters<typeof ask>) => (await ask(...args)).errors?.[0].extensions.code;
    const headers = { 'x-purpose': 'ASSIST_REVIEW', 'x-case-no': ofCounty };
    const wanted = input('ASSIST_REVIEW', ofCounty);
    expect([
      await code(REVEAL, wanted, officer), await code(REVEAL, wanted, officer, { 'x-purpose': 'ASSIST_REVIEW' }), await code(REVEAL, wanted, ['county.assist', '620103'], headers),
      await code(REVEAL, wanted, ['town.assist', `${county}003`], headers), await code(REVEAL, wanted, citizen), await code(REVEAL, wanted, ['developer']),
    ]).toEqual(['PURPOSE_REQUIRED', 'CASE_NOT_BOUND', 'CASE_NOT_BOUND', 'FORBIDDEN_FIELD', 'FORBIDDEN_FIELD', 'FORBIDDEN_FIELD']);
  });

  it('are asked for by POST alone', async () => {
    const response = await fetch(`${graph.gateway}/graphql?query=${encodeURIComponent('mutation { revealIdentity(input: {residentId: "x", fields: [NAME], purpose: "AUDIT", caseNo: "x"}) { name } }')}`, { headers: { 'apollo-require-preflight': '1' } });
    expect(response.status).toBe(405);
  });

  it('are shown to the auditor in an audit case, who reads in the log who else looked', async () => {
    const auditor: [RoleCode, undefined, IdentityDetails] = ['auditor', undefined, { unit: ofAudit?.handlerUnit as string }];
    const caseNo = ofAudit?.caseNo as string;
    const { data: shown } = await ask(REVEAL, input('AUDIT', caseNo), auditor, { 'x-purpose': 'AUDIT', 'x-case-no': caseNo });
    expect(shown.revealIdentity.idNumber).toBe(resident.idNumber);
    const LOG = 'query ($id: ID!) { dataAccessLog(filter: { subject: $id, field: "RevealIdentityResult.idNumber", role: "county.assist" }) { edges { node { actor caseNo disclosed { subjects } } } } }';
    const { data: log } = await ask(LOG, { id: person }, auditor);
    expect(log.dataAccessLog.edges.map(({ node }: { node: unknown }) => node)).toEqual([
      { actor: `u_county.assist_${county}`, caseNo: ofCounty, disclosed: [{ subjects: [subjectDigest(`Resident:${person}`)] }] },
    ]);
    expect((await ask(LOG, { id: person }, officer)).errors[0].extensions.code).toBe('FORBIDDEN_FIELD');
  });
});

describe('npm run ledger', () => {
  it('finds the ledger whole after a stop, and names what somebody did to a copy of it', async () => {
    expect((await ledger(['verify'])).output).toMatch(/is open in process/);
    await graph.stop();
    const whole = await ledger(['verify']);
    expect(whole.output).toMatch(/台账完整。The ledger is whole\./);
    expect(whole.code).toBe(0);
    const { sequence } = JSON.parse((await ledger(['head'])).output) as { sequence: number };
    expect((await ledger(['export', '--from', '1', '--to', String(sequence)])).output.trimEnd().split('\n')).toHaveLength(sequence);

    const tampered = folder('tampered');
    cpSync(data.path, tampered.path, { recursive: true });
    const { pglite, close } = await openEmbeddedCluster(join(tampered.path, 'shared'));
    await pglite.exec(`alter table platform.data_accesses disable trigger user; update platform.data_accesses set actor = 'u_nobody' where sequence = 2;
      alter table platform.data_accesses enable trigger user`);
    await close();
    const found = await ledger(['verify'], tampered.path);
    expect(found.output).toContain('第 2 条记录被修改。Entry 2 has been changed.');
    expect(found.code).toBe(1);
    await tampered.remove();
  }, 180_000);
});
