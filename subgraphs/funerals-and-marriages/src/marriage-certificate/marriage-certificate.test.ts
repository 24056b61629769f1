import { readCertificateId } from '@civil/schema/certificates';
import { claimsOf, createTestSubgraph, type TestSubgraph, tellCertificates } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MarriageRegistration } from '../marriage-registration/marriage-registration.entity.js';
import { funeralsAndMarriages } from '../subgraph.js';
import { officeOf, registrationOf } from '../testing/builders.js';
import { MarriageCertificate } from './marriage-certificate.entity.js';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await createTestSubgraph(funeralsAndMarriages);
  const em = subgraph.em();
  em.persist([
    officeOf('o1', '620102'), officeOf('o2', '620103'),
    ...['m1', 'm2', 'm3', 'm4', 'm5'].map((id) => registrationOf(id, [`${id}a`, `${id}b`])),
    registrationOf('d1', ['d1a', 'd1b'], { certNo: 'L629901-2021-000001', matterCode: 'L', linkedId: null, registeredOn: '2021-06-01' }),
    registrationOf('far', ['fa', 'fb'], { officeId: 'o2', officeDivisionCode: '620103' }),
  ]);
  await em.flush();
});
afterAll(() => subgraph.close());

const officer = claimsOf('county.vital', '620102');
const registrar = claimsOf('registrar', undefined, { officeId: 'o1' });
let serial = 0;
const STEP = (name: string, type: string) => `mutation ($input: ${type}!) { ${name}(input: $input) { userErrors { code path } certificate { id certificateId version edition status number { value } holderName { value } holderIdentity { value } digest intact items { zh value } printable verifyUrl signedText } } }`;
async function issue(input: Record<string, unknown>, as = officer) {
  const { data, errors } = await subgraph.execute(STEP('issueMarriageCertificate', 'IssueCertificateInput'), { input: { clientMutationId: `t${serial++}`, type: 'C01', ...input } }).asClaims(as);
  const result = data?.issueMarriageCertificate;
  return { code: (errors[0]?.extensions?.['code'] ?? result?.userErrors[0]?.code ?? 'done') as string, certificate: result?.certificate };
}
const statusOf = async (id: string, as = officer) => (await subgraph.execute('query ($id: ID!) { marriageCertificate(id: $id) { status } }', { id }).asClaims(as)).data.marriageCertificate?.status;
const judgment = (registrationId: string, more: Record<string, unknown> = {}) => ({ clientMutationId: `j${serial++}`, registrationId, kind: 'NOTE_ANNULLED', court: '某区人民法院', judgmentNo: '（2021）甘01民初1号', judgedOn: '2021-12-01', ...more });
const annul = async (registrationId: string, more: Record<string, unknown> = {}, as = officer) => {
  const { data, errors } = await subgraph.execute('mutation ($input: NoteCourtJudgmentInput!) { noteCourtJudgment(input: $input) { userErrors { code } note { kind { code } notedOn } } }', { input: judgment(registrationId, more) }).asClaims(as);
  return (errors[0]?.extensions?.['code'] ?? data?.noteCourtJudgment.userErrors[0]?.code ?? 'done') as string;
};

describe('issueMarriageCertificate', () => {
  it('issues what the register says, sealed, under an identifier with a check character', async () => {
    const { certificate } = await issue({ recordId: 'm1' }, registrar);
    expect(certificate).toMatchObject({ edition: 1, status: 'VALID', intact: true, holderName: { value: '张小三、李四' }, holderIdentity: { value: '6299**********0001、6299**********0001' } });
    expect(readCertificateId(certificate.certificateId)).toMatchObject({ typeCode: '000000000000000000001', serial: '6201022021000001', edition: 1 });
    expect(certificate.items).toContainEqual({ zh: '登记日期', value: '2020-05-20' });
    expect(JSON.stringify(certificate.items)).not.toContain('张小三');
    expect(certificate.verifyUrl).toBe(`http://127.0.0.1:4000/certificates/${certificate.certificateId}?digest=${certificate.digest}`);
  });

  it('prints a page that stands alone, with a code', async () => {
    const { certificate } = await issue({ recordId: 'm2' });
    expect(certificate.printable).toMatch(/<svg[\s\S]*扫码核验/);
    expect(certificate.printable).toContain("default-src 'none'");
    expect(certificate.printable).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org)/);
  });

  it('issues another edition in the place of the first', async () => {
    const first = await issue({ recordId: 'm3' });
    const second = await issue({ recordId: 'm3' });
    expect(second.certificate.edition).toBe(2);
    expect([await statusOf(first.certificate.id), await statusOf(second.certificate.id)]).toEqual(['EXPIRED', 'VALID']);
  });

  it('issues a divorce certificate to each party, and none to anybody else', async () => {
    const mine = await issue({ type: 'C02', recordId: 'd1', holderId: 'd1a' });
    const theirs = await issue({ type: 'C02', recordId: 'd1', holderId: 'd1b' });
    expect([mine.certificate.edition, theirs.certificate.edition, mine.certificate.holderName.value, theirs.certificate.holderName.value]).toEqual([1, 1, '张小三', '李四']);
    expect([(await issue({ type: 'C02', recordId: 'd1' })).code, (await issue({ type: 'C02', recordId: 'd1', holderId: 'm1a' })).code]).toEqual(['CERTIFICATE_HOLDER', 'CERTIFICATE_HOLDER']);
    const own = (residentId: string) => subgraph.execute('query ($id: ID!) { marriageCertificate(id: $id) { holder { id } } }', { id: mine.certificate.id }).as('citizen', undefined, { residentId });
    expect([(await own('d1a')).data.marriageCertificate, (await own('d1b')).data.marriageCertificate]).toEqual([{ holder: { id: 'd1a' } }, null]);
  });

  it('refuses what makes no sense with a code of the catalogue', async () => {
    const codes = await Promise.all([
      issue({ recordId: 'm1', type: 'C99' }), issue({ recordId: 'm1', type: 'C11' }), issue({ recordId: 'm1', type: 'C08' }), issue({ recordId: 'm1', type: 'C02' }), issue({ recordId: 'm1', holderId: 'm1a' }),
      issue({ recordId: 'none' }), issue({ recordId: 'far' }), issue({ recordId: 'm1' }, claimsOf('citizen', undefined, { residentId: 'm1a' })), issue({ recordId: 'm1' }, claimsOf('prov.vital', '62')),
    ]);
    expect(codes.map(({ code }) => code)).toEqual([
      'CERTIFICATE_TYPE_UNKNOWN', 'CERTIFICATE_TYPE_PLANNED', 'CERTIFICATE_TYPE_ELSEWHERE', 'CERTIFICATE_NOT_DUE', 'CERTIFICATE_HOLDER', 'NOT_FOUND', 'NOT_FOUND', 'FORBIDDEN_FIELD', 'FORBIDDEN_ACTION',
    ]);
  });
});

describe('the status of a marriage certificate', () => {
  it('is revoked with the marriage, and the issuer tells so in the order of transactions', async () => {
    const { certificate } = await issue({ recordId: 'm4' });
    const before = await tellCertificates(subgraph, null);
    expect(before.entries.find(({ id }) => id === certificate.certificateId)).toMatchObject({ status: 'VALID', type: 'C01', residentIds: ['m4a', 'm4b'] });
    expect((await tellCertificates(subgraph, before.place)).entries).toEqual([]);
    expect(await annul('m4')).toBe('done');
    const after = await tellCertificates(subgraph, before.place);
    expect(after.entries).toMatchObject([{ id: certificate.certificateId, status: 'REVOKED' }]);
    expect(JSON.stringify(after.entries)).not.toMatch(/张小三|6299/);
    expect([await statusOf(certificate.id), await annul('m4'), (await issue({ recordId: 'm4' })).code]).toEqual(['REVOKED', 'STATE_TRANSITION', 'CERTIFICATE_RECORD_ENDED']);
  });

  it('is over with the divorce, and with the paper that is issued again', async () => {
    const divorced = await issue({ recordId: 'm5' });
    const em = subgraph.em();
    em.persist([registrationOf('d5', ['m5a', 'm5b'], { certNo: 'L629901-2021-000005', matterCode: 'L', linkedId: 'm5', registeredOn: '2021-11-01' })]);
    await em.flush();
    expect(await statusOf(divorced.certificate.id)).toBe('EXPIRED');
    const replaced = await issue({ recordId: 'm2' });
    em.persist([registrationOf('b2', ['m2a', 'm2b'], { certNo: 'BJ629901-2021-000002', matterCode: 'BJ', linkedId: 'm2' })]);
    await em.flush();
    expect([await statusOf(replaced.certificate.id), (await issue({ recordId: 'b2' })).certificate.status]).toEqual(['EXPIRED', 'VALID']);
  });

  it('is revoked where the issuer takes it back, once', async () => {
    const { certificate } = await issue({ recordId: 'm1' });
    const withdraw = async (input: Record<string, unknown>) => {
      const { data, errors } = await subgraph.execute('mutation ($input: WithdrawCertificateInput!) { withdrawMarriageCertificate(input: $input) { userErrors { code } certificate { status } } }', { input: { clientMutationId: `w${serial++}`, id: certificate.id, expectedVersion: 1, reason: '录入有误', ...input } }).asClaims(officer);
      return errors[0]?.extensions?.['code'] ?? data.withdrawMarriageCertificate.userErrors[0]?.code ?? data.withdrawMarriageCertificate.certificate.status;
    };
    expect([await withdraw({ reason: ' ' }), await withdraw({ expectedVersion: 9 }), await withdraw({}), await withdraw({ expectedVersion: 2 })]).toEqual(['REASON_REQUIRED', 'CONFLICT_VERSION', 'REVOKED', 'STATE_TRANSITION']);
  });
});

describe('a certificate that was tampered with', () => {
  it('is neither intact nor printed', async () => {
    const { certificate } = await issue({ recordId: 'm3' });
    await subgraph.em().nativeUpdate(MarriageCertificate, { id: certificate.id }, { holderText: '王小五、李四' });
    const { data } = await subgraph.execute('query ($id: ID!) { marriageCertificate(id: $id) { intact printable } }', { id: certificate.id }).asClaims(officer);
    expect(data.marriageCertificate).toEqual({ intact: false, printable: null });
  });
});

describe('a judgment', () => {
  it('is noted by the office, on a marriage of its own, with a day that can be', async () => {
    expect([await annul('none'), await annul('far'), await annul('m1', { kind: 'X' }), await annul('m1', { judgedOn: '2022-01-01' }), await annul('d1'), await annul('m1', {}, claimsOf('county.assist', '620102'))]).toEqual([
      'NOT_FOUND', 'NOT_FOUND', 'CODE_UNKNOWN', 'BAD_USER_INPUT', 'STATE_TRANSITION', 'FORBIDDEN_FIELD',
    ]);
    expect(await subgraph.em().count(MarriageRegistration, { isVoid: true })).toBe(1);
  });
});
