import { claimsOf, createTestSubgraph, tellCertificates, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OrgRatingRecord, SocialOrganization } from '../social-organization/social-organization.entity.js';
import { OrgStatus, OrgType } from '../social-organization/social-organization.enums.js';
import { socialOrganizations } from '../subgraph.js';
import { organizationOf } from '../testing/builders.js';

let subgraph: TestSubgraph;
const rating = (id: string, organizationId: string, from: string, to: string): OrgRatingRecord => Object.assign(new OrgRatingRecord(), { id, organizationId, gradeNo: 4, from, to, synthetic: true });
beforeAll(async () => {
  subgraph = await createTestSubgraph(socialOrganizations);
  const em = subgraph.em();
  const rows = [
    organizationOf(1), organizationOf(2, { type: OrgType.SERVICE_INSTITUTION }), organizationOf(3, { type: OrgType.FOUNDATION, isCharity: true, fundraisingLicenceNo: 'GM1', fundraisingFrom: '2021-01-01', fundraisingTo: '2023-12-31' }),
    organizationOf(4, { status: OrgStatus.DEREGISTERED, deregisteredOn: '2021-03-01' }), organizationOf(5, { registrarDivisionCode: '620000' }), organizationOf(6),
  ];
  for (const row of rows) await em.insert(SocialOrganization, row as never);
  em.persist([rating('or_1', 'so_1', '2020-05-01', '2025-04-30'), rating('or_2', 'so_2', '2015-05-01', '2020-04-30')]);
  await em.flush();
});
afterAll(() => subgraph.close());

const officer = claimsOf('county.orgs', '620102');
let serial = 0;
async function issue(type: string, recordId: string, as = officer, more: Record<string, unknown> = {}) {
  const text = 'mutation ($input: IssueCertificateInput!) { issueOrganizationCertificate(input: $input) { userErrors { code } certificate { id certificateId edition status number holderName issuerName validFrom validTo items { zh value } intact } } }';
  const { data, errors } = await subgraph.execute(text, { input: { clientMutationId: `t${serial++}`, type, recordId, ...more } }).asClaims(as);
  const result = data?.issueOrganizationCertificate;
  return { code: (errors[0]?.extensions?.['code'] ?? result?.userErrors[0]?.code ?? 'done') as string, certificate: result?.certificate };
}
const statusesOf = async (...ids: string[]) => Promise.all(ids.map(async (id) => (await subgraph.execute('query ($id: ID!) { organizationCertificate(id: $id) { status } }', { id }).as('anon')).data.organizationCertificate.status));
const change = (id: string, more: Partial<SocialOrganization>) => subgraph.em().nativeUpdate(SocialOrganization, { id }, more as never);

describe('issueOrganizationCertificate', () => {
  it('issues the certificate of each kind of organisation, its licence, its rating and the proof of its end', async () => {
    expect((await issue('C03', 'so_1')).certificate).toMatchObject({ status: 'VALID', issuerName: '城关区民政局', holderName: '城关区摄影第1协会', validFrom: '2021-12-31', validTo: '2026-12-31', intact: true });
    expect((await issue('C04', 'so_2')).code).toBe('done');
    expect((await issue('C05', 'so_3')).code).toBe('done');
    expect((await issue('C06', 'so_3')).certificate).toMatchObject({ number: 'GM1', validFrom: '2021-01-01', validTo: '2023-12-31' });
    expect((await issue('C12', 'so_1')).certificate.items).toContainEqual({ zh: '评估等级', value: '4A' });
    expect((await issue('C14', 'so_4')).certificate.items).toContainEqual({ zh: '事项', value: '注销登记' });
  });

  it('refuses what the register does not bear out', async () => {
    const codes = await Promise.all([
      issue('C04', 'so_1'), issue('C06', 'so_1'), issue('C12', 'so_2'), issue('C14', 'so_1'), issue('C03', 'so_4'), issue('C13', 'so_1'), issue('C03', 'so_5'), issue('C03', 'so_5', claimsOf('prov.orgs', '62')),
      issue('C03', 'so_1', officer, { holderId: 'r_1' }), issue('C03', 'so_1', claimsOf('org', undefined, { organizationId: 'so_1' })),
    ]);
    expect(codes.map(({ code }) => code)).toEqual([
      'CERTIFICATE_NOT_DUE', 'CERTIFICATE_NOT_DUE', 'CERTIFICATE_NOT_DUE', 'CERTIFICATE_NOT_DUE', 'CERTIFICATE_RECORD_ENDED', 'CERTIFICATE_TYPE_PLANNED', 'NOT_FOUND', 'done', 'CERTIFICATE_HOLDER', 'FORBIDDEN_ACTION',
    ]);
  });
});

describe('the status of the certificates of an organisation', () => {
  it('follows the register: suspended in liquidation, revoked with the end, and the proof of the end with its reversal', async () => {
    const { certificate } = await issue('C03', 'so_6');
    await change('so_6', { status: OrgStatus.LIQUIDATING });
    expect(await statusesOf(certificate.id)).toEqual(['SUSPENDED']);
    await change('so_6', { status: OrgStatus.LICENCE_REVOKED, deregisteredOn: '2021-12-30' });
    const proof = await issue('C14', 'so_6');
    expect(await statusesOf(certificate.id, proof.certificate.id)).toEqual(['REVOKED', 'VALID']);
    await change('so_6', { status: OrgStatus.ACTIVE, deregisteredOn: null });
    expect(await statusesOf(certificate.id, proof.certificate.id)).toEqual(['VALID', 'REVOKED']);
  });

  it('follows the licence to raise funds, and the rating that comes after', async () => {
    const [licence, grade] = [await issue('C06', 'so_3'), await issue('C12', 'so_1')];
    const { place } = await tellCertificates(subgraph, null);
    await change('so_3', { fundraisingLicenceNo: null });
    const em = subgraph.em();
    em.persist([rating('or_3', 'so_1', '2021-12-01', '2026-11-30')]);
    await em.flush();
    expect(await statusesOf(licence.certificate.id, grade.certificate.id)).toEqual(['REVOKED', 'EXPIRED']);
    const told = new Map((await tellCertificates(subgraph, place)).entries.map(({ id, status }) => [id, status]));
    expect([told.get(licence.certificate.certificateId), told.get(grade.certificate.certificateId)]).toEqual(['REVOKED', 'EXPIRED']);
  });
});
