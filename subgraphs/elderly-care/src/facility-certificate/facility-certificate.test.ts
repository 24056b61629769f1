import { claimsOf, createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ElderlyFacility, NO_PRICE_RANK } from '../elderly-facility/elderly-facility.entity.js';
import { FacilityKind, FacilityStatus, InstitutionNature } from '../elderly-facility/elderly-facility.enums.js';
import { elderlyCare } from '../subgraph.js';

let subgraph: TestSubgraph;
const facilityOf = (id: string, more: Partial<ElderlyFacility> = {}): Partial<ElderlyFacility> => ({
  id, filingNo: `YL${id}`, name: `第${id}养老院`, kind: FacilityKind.INSTITUTION, nature: InstitutionNature.PUBLIC, status: FacilityStatus.OPERATING, divisionCode: '620102001', addressText: '甘肃省兰州市城关区',
  operatorUscc: null, operatorName: '运营单位', openedOn: '2015-05-01', licensedBeds: 30, nursingBeds: 15, occupiedBeds: 20, priceRank: NO_PRICE_RANK, ratingGrade: 0, staffCounts: { caregivers: 6, certified: [0, 0, 1, 2, 2], nurses: 1, socialWorkers: 1 },
  vacantBeds: 10, vacantSelfCare: 5, vacantPartial: 3, vacantFull: 2, synthetic: true, ...more,
});
beforeAll(async () => {
  subgraph = await createTestSubgraph(elderlyCare);
  for (const row of [facilityOf('1'), facilityOf('2', { filingNo: null }), facilityOf('3', { divisionCode: '620103001' })]) await subgraph.em().insert(ElderlyFacility, row as never);
});
afterAll(() => subgraph.close());

const officer = claimsOf('county.elder', '620102');
let serial = 0;
async function issue(recordId: string, more: Record<string, unknown> = {}) {
  const text = 'mutation ($input: IssueCertificateInput!) { issueFacilityCertificate(input: $input) { userErrors { code } certificate { id number holderName status validFrom items { zh value } intact } } }';
  const { data, errors } = await subgraph.execute(text, { input: { clientMutationId: `t${serial++}`, type: 'C10', recordId, ...more } }).asClaims(officer);
  const result = data?.issueFacilityCertificate;
  return { code: (errors[0]?.extensions?.['code'] ?? result?.userErrors[0]?.code ?? 'done') as string, certificate: result?.certificate };
}

describe('issueFacilityCertificate', () => {
  it('issues the receipt of an institution that was filed in the county', async () => {
    expect((await issue('1')).certificate).toMatchObject({ number: 'YL1', holderName: '第1养老院', status: 'VALID', validFrom: '2015-05-01', intact: true });
    expect([(await issue('2')).code, (await issue('3')).code, (await issue('1', { holderId: 'r_1' })).code]).toEqual(['CERTIFICATE_NOT_DUE', 'NOT_FOUND', 'CERTIFICATE_HOLDER']);
  });

  it('follows the institution', async () => {
    const { certificate } = await issue('1');
    const seen: string[] = [];
    for (const more of [{ status: FacilityStatus.SUSPENDED }, { status: FacilityStatus.CLOSING }, { status: FacilityStatus.CLOSED }, { status: FacilityStatus.OPERATING, filingNo: 'YL9' }]) {
      await subgraph.em().nativeUpdate(ElderlyFacility, { id: '1' }, more);
      seen.push((await subgraph.execute('query ($id: ID!) { facilityCertificate(id: $id) { status } }', { id: certificate.id }).as('anon')).data.facilityCertificate.status);
    }
    expect(seen).toEqual(['SUSPENDED', 'VALID', 'EXPIRED', 'REVOKED']);
  });
});
