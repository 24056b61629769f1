import { createWorld } from '@civil/demo-data';
import type { RoleCode } from '@civil/schema/access';
import type { Claims } from '@civil/schema/identity';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { ask, post } from '../kit/ask.js';
import { actor, Walk, walkedCounties } from '../kit/walk.js';

/** Electronic certificates, walked by those who issue, hold and verify them, on records of one county that no other walk goes to. */
const [COUNTY] = walkedCounties.certificates;
const world = createWorld({ scale: 'demo' });
const benefit = world.assistance.find((one) => one.countyCode === COUNTY && one.program === 'DIBAO' && one.status === 'ACTIVE' && one.beneficiaryIds.length === 1);
const linked = new Set(world.marriages.map(({ linkedId }) => linkedId));
const marriage = world.marriages.find((one) => one.officeDivision === COUNTY && one.matter === 'J' && !linked.has(one.id));
const organization = world.organizations.find((one) => one.countyCode === COUNTY && one.level === 'COUNTY' && one.type === '51' && one.status === 'ACTIVE');
const facility = world.facilities.find((one) => one.countyCode === COUNTY && one.filingNo && one.status === 'OPERATING');
if (!benefit || !marriage || !organization || !facility) throw new Error(`the demonstration data of ${COUNTY} lack records for certificates`);

const officer = (line: string, division: string): Claims => actor(`certificates_${line}`, `county.${line}` as RoleCode, division.slice(0, 6));
const citizen = (residentId: string): Claims => actor(`certificates_${residentId}`, 'citizen', undefined, { residentId });
const assist = officer('assist', benefit.countyCode);
const registrar = actor('certificates_registrar', 'registrar', undefined, { officeId: marriage.officeId });

let walk: Walk;
beforeAll(() => { walk = new Walk('certificates'); });

interface Sealed { readonly certificateId: string; readonly digest: string }
const verify = async ({ certificateId: certId, digest }: Sealed) => (await post({ documentId: 'VerifyCertificate', variables: { certId, digest } })).data.verifyCertificate;
/** Waits until the index knows, as it does within seconds. */
async function until(certificate: Sealed, status: string): Promise<void> {
  for (let waited = 0; waited < 60; waited++) {
    if ((await verify(certificate)).status === status) return;
    await new Promise((resolve) => { setTimeout(resolve, 500); });
  }
  throw new Error(`the index never came to ${status}`);
}
const feed = async (after: string | null) => (await post({ documentId: 'CertificateRevocations', variables: { after } })).data.certificateRevocations;
/** What the feed tells after a place, to its end. */
async function told(after: string | null): Promise<{ revocations: { id: string; status: string }[]; cursor: string | null }> {
  const revocations = [];
  for (let cursor = after; ; ) {
    const page = await feed(cursor);
    revocations.push(...page.revocations);
    ({ cursor } = page);
    if (!page.hasMore) return { revocations, cursor };
  }
}
const page = (path: string): Promise<Response> => fetch(`${inject('walked').gateway}${path}`);

describe('the certificate of a benefit', () => {
  const [holderId = ''] = benefit.beneficiaryIds;
  const name = world.byId.residents.get(holderId)?.name ?? '';

  it('is issued, held, verified by anybody, and over with the death of its holder', async () => {
    const { certificate } = await walk.must('IssueAssistanceCertificate', assist, { type: 'C08', recordId: benefit.id, holderName: name });
    expect(certificate).toMatchObject({ status: 'VALID', intact: true, holderName: { value: name } });
    await until(certificate, 'VALID');
    const mine = (await walk.read('MyCertificates', citizen(holderId))).data.myCertificates;
    expect(mine).toMatchObject([{ id: certificate.certificateId, status: 'VALID', assistanceCertificate: { holderName: { value: name }, intact: true }, marriageCertificate: null }]);
    expect(mine[0].assistanceCertificate.printable).toContain(name);
    expect((await walk.read('MyCertificates', citizen(marriage.partyA.residentId))).data.myCertificates.map(({ id }: { id: string }) => id)).not.toContain(certificate.certificateId);

    const seen = await verify(certificate);
    expect(seen).toMatchObject({ matches: true, status: 'VALID', type: { code: 'C08' } });
    expect(JSON.stringify(seen)).not.toContain(name);
    const unknown = { ...certificate, digest: '0'.repeat(64) };
    expect(await verify(unknown)).toMatchObject({ matches: false, status: null, type: null });

    const { cursor } = await told(null);
    const { data } = await walk.read('Enrollment', assist, { id: benefit.id });
    await walk.must('RecordDeath', assist, { id: benefit.id, expectedVersion: data.assistanceEnrollment.version, residentId: holderId, diedOn: '2021-12-30' });
    await until(certificate, 'EXPIRED');
    expect((await told(cursor)).revocations).toContainEqual(expect.objectContaining({ id: certificate.certificateId, status: 'EXPIRED' }));
    expect((await walk.step('IssueAssistanceCertificate', assist, { type: 'C08', recordId: benefit.id, holderName: name })).code).toBe('CERTIFICATE_RECORD_ENDED');
    await walk.must('WithdrawAssistanceCertificate', assist, { id: certificate.id, expectedVersion: certificate.version, reason: '已由家属交回' });
  });

  it('is listed for the line and county that issued it, and for nobody else', async () => {
    const listed = async (as: Claims) => (await walk.read('Certificates', as, { filter: { type: ['C08'], scope: { code: benefit.countyCode } }, first: 100 })).data.certificates.totalCount;
    expect([await listed(assist), await listed(officer('elder', benefit.countyCode)), await listed(officer('assist', '620104'))]).toEqual([1, 0, 0]);
  });
});

describe('the certificate of a marriage', () => {
  it('is issued by the registrar, held by both, and revoked when the marriage is annulled', async () => {
    const { certificate } = await walk.must('IssueMarriageCertificate', registrar, { type: 'C01', recordId: marriage.id });
    await until(certificate, 'VALID');
    for (const party of [marriage.partyA, marriage.partyB]) {
      const { data } = await walk.read('MyCertificates', citizen(party.residentId));
      expect(data.myCertificates.find(({ id }: { id: string }) => id === certificate.certificateId)?.marriageCertificate.holderName.value).toBe(`${marriage.partyA.recordedName}、${marriage.partyB.recordedName}`);
    }
    const shown = await page(`/certificates/${certificate.certificateId}?digest=${certificate.digest}`);
    expect([shown.status, shown.headers.get('content-security-policy')]).toEqual([200, expect.stringContaining("default-src 'none'")]);
    const text = await shown.text();
    expect(text).toContain('有效 In force');
    expect(text).not.toContain(marriage.partyA.recordedName);

    const { cursor } = await told(null);
    await walk.must('NoteCourtJudgment', registrar, { registrationId: marriage.id, kind: 'NOTE_ANNULLED', court: '某县人民法院', judgmentNo: '（2021）甘民初1号', judgedOn: '2021-12-01' });
    await until(certificate, 'REVOKED');
    expect((await told(cursor)).revocations).toContainEqual(expect.objectContaining({ id: certificate.certificateId, status: 'REVOKED' }));
    expect(await (await page(`/certificates/${certificate.certificateId}?digest=${certificate.digest}`)).text()).toContain('已吊销 Revoked');
    await walk.must('WithdrawMarriageCertificate', registrar, { id: certificate.id, expectedVersion: certificate.version, reason: '婚姻已被撤销' });
  });
});

describe('certificates of bodies', () => {
  it('are issued from their registers, read by anybody, and taken back', async () => {
    const orgs = officer('orgs', organization.countyCode);
    const licence = (await walk.must('IssueOrganizationCertificate', orgs, { type: 'C03', recordId: organization.id })).certificate;
    const receipt = (await walk.must('IssueFacilityCertificate', officer('elder', facility.countyCode), { type: 'C10', recordId: facility.id })).certificate;
    await until(licence, 'VALID');
    const { data } = await ask('query ($id: ID!) { organizationCertificate(id: $id) { holderName number status seal { algorithm } } }', { id: licence.id }).as('anon');
    expect(data.organizationCertificate).toEqual({ holderName: organization.name, number: organization.uscc, status: 'VALID', seal: { algorithm: 'Ed25519' } });
    const shown = await walk.read('ElectronicCertificate', orgs, { id: licence.certificateId });
    expect(shown.data.electronicCertificate).toMatchObject({ status: 'VALID', organizationCertificate: { intact: true }, facilityCertificate: null });
    await walk.must('WithdrawOrganizationCertificate', orgs, { id: licence.id, expectedVersion: licence.version, reason: '录入有误' });
    await walk.must('WithdrawFacilityCertificate', officer('elder', facility.countyCode), { id: receipt.id, expectedVersion: receipt.version, reason: '录入有误' });
    await until(licence, 'REVOKED');
  });
});

describe('nonsense', () => {
  it('is answered with a code in Chinese and English', async () => {
    const { errors } = await post({ documentId: 'VerifyCertificate', variables: { certId: 'x', digest: 'y' } });
    expect(errors[0]?.extensions).toMatchObject({ code: 'CERTIFICATE_ID', zh: expect.stringContaining('证照标识'), en: expect.stringContaining('identifier') });
    expect([(await page('/certificates/x?digest=y')).status, (await page(`/certificates/${'1'.repeat(4000)}`)).status, (await page('/certificates/%00')).status]).toEqual([400, 400, 400]);
    const codes = await Promise.all([
      walk.step('IssueAssistanceCertificate', assist, { type: 'C07', recordId: benefit.id }), walk.step('IssueAssistanceCertificate', assist, { type: '证', recordId: benefit.id }), walk.step('IssueAssistanceCertificate', assist, { type: 'C01', recordId: marriage.id }),
      walk.step('IssueMarriageCertificate', assist, { type: 'C01', recordId: marriage.id }), walk.step('WithdrawAssistanceCertificate', assist, { id: 'none', expectedVersion: 1, reason: '无' }),
    ]);
    expect(codes.map(({ code }) => code)).toEqual(['CERTIFICATE_TYPE_PLANNED', 'CERTIFICATE_TYPE_UNKNOWN', 'CERTIFICATE_TYPE_ELSEWHERE', 'FORBIDDEN_FIELD', 'NOT_FOUND']);
  });
});

describe('the trusted operations', () => {
  it('have each been made', () => expect(walk.notMade).toEqual([]));
});
