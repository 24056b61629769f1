import { claimsOf, createTestSubgraph, tellCertificates, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AssistanceEnrollment, EnrollmentStatus } from '../assistance-enrollment/assistance-enrollment.entity.js';
import { EnrolledPerson } from '../assistance-enrollment/enrolled-person.entity.js';
import { AssistanceProgram, CareForm } from '../program.js';
import { socialAssistance } from '../subgraph.js';
import { actors, nextRequest } from '../testing/application-story.js';
import { insertBenefit, OTHER_COUNTY } from '../testing/rows.js';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await createTestSubgraph(socialAssistance);
  await insertBenefit(subgraph, { id: 'ae_1', persons: [{ id: 'r1' }, { id: 'r2' }] });
  await insertBenefit(subgraph, { id: 'ae_2', persons: [{ id: 'r3' }], row: { program: AssistanceProgram.TEKUN, careForm: CareForm.DISPERSED } });
  await insertBenefit(subgraph, { id: 'ae_3', persons: [{ id: 'r4' }, { id: 'r5' }] });
  await insertBenefit(subgraph, { id: 'ae_4', persons: [{ id: 'r6' }] });
  await insertBenefit(subgraph, { id: 'ae_far', village: OTHER_COUNTY, persons: [{ id: 'r7' }] });
  await insertBenefit(subgraph, { id: 'ae_ended', persons: [{ id: 'r8' }], row: { status: EnrollmentStatus.TERMINATED } });
});
afterAll(() => subgraph.close());

const ISSUE = 'mutation ($input: IssueCertificateInput!) { issueAssistanceCertificate(input: $input) { userErrors { code path } certificate { id certificateId edition status number holderName { value masked } items { zh value } intact } } }';
async function issue(input: Record<string, unknown>, as = actors.county) {
  const { data, errors } = await subgraph.execute(ISSUE, { input: { clientMutationId: nextRequest(), type: 'C08', holderName: '张小三', ...input } }).asClaims(as);
  const result = data?.issueAssistanceCertificate;
  return { code: (errors[0]?.extensions?.['code'] ?? result?.userErrors[0]?.code ?? 'done') as string, certificate: result?.certificate };
}
const statusOf = async (id: string) => (await subgraph.execute('query ($id: ID!) { assistanceCertificate(id: $id) { status } }', { id }).asClaims(actors.county)).data.assistanceCertificate.status;
const write = async (change: (em: ReturnType<TestSubgraph['em']>) => Promise<unknown>) => { await change(subgraph.em()); };
const setStatus = (id: string, status: EnrollmentStatus) => write((em) => em.nativeUpdate(AssistanceEnrollment, { id }, { status }));

describe('issueAssistanceCertificate', () => {
  it('issues the certificate of a household to the member who is named, and of one person to that person', async () => {
    const household = await issue({ recordId: 'ae_1', holderId: 'r1' });
    expect(household.certificate).toMatchObject({ edition: 1, status: 'VALID', number: 'DBae_1', holderName: { value: '张小三', masked: false }, intact: true });
    expect(household.certificate.items).toContainEqual({ zh: '享受人数', value: '2 人' });
    const person = await issue({ type: 'C09', recordId: 'ae_2' });
    expect(person.certificate.items).toContainEqual({ zh: '供养形式', value: '分散供养' });
  });

  it('refuses what makes no sense with a code of the catalogue', async () => {
    const codes = await Promise.all([
      issue({ recordId: 'ae_1' }), issue({ recordId: 'ae_1', holderId: 'r3' }), issue({ recordId: 'ae_1', holderId: 'r1', holderName: ' ' }), issue({ recordId: 'ae_1', holderId: 'r1', holderName: '长'.repeat(51) }),
      issue({ type: 'C09', recordId: 'ae_1', holderId: 'r1' }), issue({ recordId: 'ae_ended', holderId: 'r8' }), issue({ recordId: 'ae_far' }), issue({ recordId: 'ae_4' }, actors.clerk), issue({ recordId: 'ae_4', type: '' }),
    ]);
    expect(codes.map(({ code }) => code)).toEqual([
      'CERTIFICATE_HOLDER', 'CERTIFICATE_HOLDER', 'CERTIFICATE_HOLDER_NAME', 'CERTIFICATE_HOLDER_NAME', 'CERTIFICATE_NOT_DUE', 'CERTIFICATE_RECORD_ENDED', 'NOT_FOUND', 'FORBIDDEN_ACTION', 'CERTIFICATE_TYPE_UNKNOWN',
    ]);
  });

  it('carries a request out once', async () => {
    const clientMutationId = nextRequest();
    const [first, again] = [await issue({ recordId: 'ae_4', clientMutationId }), await issue({ recordId: 'ae_4', clientMutationId })];
    expect(again.certificate).toEqual(first.certificate);
    expect((await issue({ recordId: 'ae_4', clientMutationId, holderName: '李小四' })).code).toBe('DUPLICATE_REQUEST');
  });
});

describe('the status of a certificate of assistance', () => {
  it('follows the benefit: suspended, in force again, over', async () => {
    const { certificate } = await issue({ type: 'C09', recordId: 'ae_2' });
    const { place } = await tellCertificates(subgraph, null);
    await setStatus('ae_2', EnrollmentStatus.SUSPENDED);
    expect(await statusOf(certificate.id)).toBe('SUSPENDED');
    await setStatus('ae_2', EnrollmentStatus.ACTIVE);
    expect(await statusOf(certificate.id)).toBe('VALID');
    await setStatus('ae_2', EnrollmentStatus.TERMINATED);
    const told = await tellCertificates(subgraph, place);
    expect(told.entries.filter(({ id }) => id === certificate.certificateId)).toMatchObject([{ status: 'EXPIRED', type: 'C09' }]);
    expect(told.entries.every(({ type }) => type === 'C09')).toBe(true);
  });

  it('is over when the holder has died, though the household goes on', async () => {
    const { certificate } = await issue({ recordId: 'ae_3', holderId: 'r4' });
    const { place } = await tellCertificates(subgraph, null);
    await write((em) => em.nativeUpdate(EnrolledPerson, { enrollmentId: 'ae_3', residentId: 'r4' }, { until: '2021-12-31' }));
    expect(await statusOf(certificate.id)).toBe('EXPIRED');
    expect((await tellCertificates(subgraph, place)).entries).toMatchObject([{ id: certificate.certificateId, status: 'EXPIRED' }]);
    expect((await issue({ recordId: 'ae_3', holderId: 'r5' })).certificate).toMatchObject({ edition: 2, status: 'VALID' });
  });
});

describe('AssistanceCertificate', () => {
  it('is seen by those who share in the benefit and where it is, without names by whoever works without', async () => {
    const { certificate } = await issue({ recordId: 'ae_1', holderId: 'r1' });
    const READ = 'query ($id: ID!) { assistanceCertificate(id: $id) { number holderName { value masked } items { zh } signedText } }';
    const read = async (as: Parameters<ReturnType<TestSubgraph['execute']>['asClaims']>[0]) => subgraph.execute(READ, { id: certificate.id }).asClaims(as);
    expect((await read(claimsOf('citizen', undefined, { residentId: 'r2' }))).data.assistanceCertificate.signedText).toContain('张小三');
    expect((await read(claimsOf('citizen', undefined, { residentId: 'r9' }))).data.assistanceCertificate).toBeNull();
    expect((await read(claimsOf('auditor'))).data.assistanceCertificate).toMatchObject({ holderName: { value: '张*三', masked: true }, signedText: '已保密', items: null });
    const { data, codes } = await read(claimsOf('crosscheck_runner'));
    expect([data.assistanceCertificate.number, codes]).toEqual(['DBae_1', { 'assistanceCertificate.holderName': 'FORBIDDEN_FIELD', 'assistanceCertificate.signedText': 'FORBIDDEN_FIELD' }]);
    expect((await read(claimsOf('county.elder', '620102'))).data?.assistanceCertificate ?? null).toBeNull();
    expect((await read(claimsOf('cert'))).data?.assistanceCertificate ?? null).toBeNull();
  });
});
