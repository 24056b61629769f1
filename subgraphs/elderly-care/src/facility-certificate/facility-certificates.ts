import { type CertificateBook, certificateSource, Refusal } from '@civil/subgraph-kernel';
import { ElderlyFacility } from '../elderly-facility/elderly-facility.entity.js';
import { FacilityStatus, type InstitutionNature } from '../elderly-facility/elderly-facility.enums.js';
import { FacilityCertificate } from './facility-certificate.entity.js';

const natureNames: Readonly<Record<InstitutionNature, string>> = { PUBLIC: '公办', PUBLIC_PRIVATE: '公建民营', NONPROFIT: '民办非营利', FORPROFIT: '民办营利', TEKUN_HOME: '特困供养机构（敬老院）' };
const LONG_AGO = '1900-01-01';
const filed: readonly FacilityStatus[] = [FacilityStatus.FILED, FacilityStatus.OPERATING, FacilityStatus.CLOSING];

const facilities = certificateSource<ElderlyFacility, ElderlyFacility>({
  types: ['C10'],
  entity: ElderlyFacility,
  part: { entity: ElderlyFacility, owner: 'id' },
  isDue: (_typeId, { filingNo, status }) => filingNo !== null && status !== FacilityStatus.REGISTERED,
  standing: ({ number }, { status, filingNo }) => {
    if (filingNo !== number) return 'REVOKED';
    return status === FacilityStatus.SUSPENDED ? 'SUSPENDED' : filed.includes(status) ? 'VALID' : 'EXPIRED';
  },
  content: ({ record, today, holderId }) => {
    if (holderId) throw new Refusal('CERTIFICATE_HOLDER', ['input', 'holderId']);
    const { id, filingNo, name, nature, licensedBeds, addressText, operatorName, divisionCode, openedOn, synthetic } = record;
    return {
      number: filingNo, holderId: null, holderName: name, issuerName: null, validFrom: openedOn ?? today, validTo: null,
      items: [
        { zh: '机构名称', en: 'Institution', value: name }, ...(nature ? [{ zh: '机构性质', en: 'Nature', value: natureNames[nature] }] : []), { zh: '核定床位', en: 'Licensed beds', value: String(licensedBeds) },
        { zh: '地址', en: 'Address', value: addressText }, { zh: '运营单位', en: 'Operator', value: operatorName },
      ],
      residentIds: [], adultOn: LONG_AGO, divisionCode, bodyId: id, synthetic,
    };
  },
});

/** Filing receipts of institutions for the elderly: those of the county that took the filing. */
export const facilityCertificates: CertificateBook<FacilityCertificate> = {
  name: 'FacilityCertificate', zh: '养老机构电子备案回执', en: 'the filing receipts of institutions for the elderly', entity: FacilityCertificate, label: { class: 'PUBLIC', domain: 'ELDERLY' },
  issuers: ['county.elder', 'county.elder.approver'], sources: [facilities],
};
