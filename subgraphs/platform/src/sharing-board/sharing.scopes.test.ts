import { roles, type RoleCode } from '@civil/schema/access';
import { claimsOf, createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { platform } from '../subgraph.js';
import { clientNamed, contentOf, housing, insertSharing, makeStep } from '../testing/sharing-story.js';
import { ShareGrant } from '../share-grant/share-grant.entity.js';
import { ShareRequest } from '../share-request/share-request.entity.js';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await createTestSubgraph(platform);
  await insertSharing(subgraph);
});
afterAll(() => subgraph.close());

const LISTS = '{ shareRequests { totalCount } shareGrants { totalCount } correctionTickets { totalCount } machineClients { totalCount } sharingBoard { requestsToAnswer } }';
const fields = ['shareRequests', 'shareGrants', 'correctionTickets', 'machineClients', 'sharingBoard'];
const allowed: readonly RoleCode[] = ['steward', 'auditor', 'platform_pull', 'crosscheck_runner'];
const identityOf = (code: RoleCode) => {
  const lengths = roles.find((role) => role.code === code)?.prefixLengths;
  const details: Partial<Record<RoleCode, object>> = { citizen: { residentId: 'r1' }, registrar: { officeId: 'mo_1' }, facility: { facilityId: 'ef_1' }, org: { organizationId: 'so_1' } };
  return claimsOf(code, lengths ? '620102001001'.slice(0, lengths[0]).padEnd(6, '0') : undefined, details[code] ?? {});
};

describe('the sharing of data', () => {
  it('is seen by those who keep it, by the auditor, and by a client as far as it is its own', async () => {
    const counts = async (claims: Parameters<ReturnType<TestSubgraph['execute']>['asClaims']>[0]) => {
      const { data, errors } = await subgraph.execute(LISTS).asClaims(claims);
      expect(errors).toEqual([]);
      return fields.slice(0, 4).map((field) => data[field].totalCount);
    };
    const all = [await subgraph.em().count(ShareRequest), await subgraph.em().count(ShareGrant), 5, 6];
    for (const role of ['steward', 'auditor', 'crosscheck_runner'] as const) expect([role, await counts(identityOf(role))]).toEqual([role, all]);
    expect(await counts(housing)).toEqual([3, 2, 1, 1]);
    expect(await counts(clientNamed('u_stranger'))).toEqual([0, 0, 0, 0]);
  });

  it('is refused to everybody else, while the catalogue is open to all', async () => {
    for (const { code } of roles.filter((role) => !allowed.includes(role.code))) {
      const { codes } = await subgraph.execute(LISTS).asClaims(identityOf(code));
      expect([code, codes]).toEqual([code, Object.fromEntries(fields.map((field) => [field, 'FORBIDDEN_FIELD']))]);
    }
    for (const { code } of roles) {
      const { data, codes } = await subgraph.execute('{ dataResource(id: "R06") { id status errataCount qualityRules { code verdict failures } lastReport { id } timeline { event } groundlessGrants } }').asClaims(identityOf(code));
      const sees = allowed.includes(code);
      const refused = (code: string) => Object.fromEntries(['lastReport', 'timeline', 'groundlessGrants'].map((field) => [`dataResource.${field}`, code]));
      const failures = Object.fromEntries([0, 1, 2, 3].map((place) => [`dataResource.qualityRules.${place}.failures`, 'FORBIDDEN_FIELD']));
      const expected = code === 'platform_pull' ? refused('FORBIDDEN_ROW') : sees ? {} : { ...refused('FORBIDDEN_FIELD'), ...failures };
      expect([code, data.dataResource.id, codes]).toEqual([code, 'R06', expected]);
    }
  });

  it('tells a client nothing of another\'s, by an id or as a reference', async () => {
    const [request, grant] = [await subgraph.em().findOneOrFail(ShareRequest, { clientId: 'u_medical_insurance', resourceId: 'R02' }), await subgraph.em().findOneOrFail(ShareGrant, { clientId: 'u_medical_insurance', resourceId: 'R02' })];
    const text = 'query ($r: ID!, $g: ID!) { shareRequest(id: $r) { id } shareGrant(id: $g) { id } machineClient(id: "u_medical_insurance") { id } }';
    expect((await subgraph.execute(text, { r: request.id, g: grant.id }).asClaims(housing)).data).toEqual({ shareRequest: null, shareGrant: null, machineClient: null });
    for (const [event, input] of [['submitShareRequest', {}], ['withdrawShareRequest', {}], ['amendShareRequest', { content: contentOf() }]] as const) {
      expect((await makeStep(subgraph, event, housing, { id: request.id, expectedVersion: request.version, ...input })).code).toBe('NOT_FOUND');
    }
  });

  it('is kept by stewards: no client answers, provisions, registers or publishes, and the auditor only reads', async () => {
    const step = { id: 'x', expectedVersion: 1 };
    const steps: [string, Record<string, unknown>][] = [
      ['answerShareRequest', { ...step, approved: true }], ['provisionGrant', { ...step, quotaPerDay: 1 }], ['requestShareSupplement', { ...step, missing: 'x' }], ['extendShareAnswer', step], ['amendGrant', step], ['suspendGrant', step],
      ['resumeGrant', step], ['verifyCorrection', step], ['resolveCorrection', { ...step, corrected: true }], ['publishDataResource', step], ['withdrawDataResource', step], ['disableMachineClient', step], ['enableMachineClient', step],
      ['rotateClientKeys', { ...step, jwks: '{}' }], ['registerMachineClient', { id: 'u_new', nameZh: 'x', nameEn: 'x', unit: 'x', jwks: '{}' }],
    ];
    for (const [event, input] of steps) {
      for (const claims of [housing, identityOf('auditor'), identityOf('crosscheck_runner')]) expect([event, (await makeStep(subgraph, event, claims, input)).code]).toEqual([event, 'FORBIDDEN_ACTION']);
      expect([event, (await makeStep(subgraph, event, identityOf('sysadmin'), input)).code]).toEqual([event, 'FORBIDDEN_FIELD']);
    }
  });
});
