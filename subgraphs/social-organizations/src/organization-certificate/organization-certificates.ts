import { addMonths, type CertificateBook, type CertificateContent, certificateSource, Refusal } from '@civil/subgraph-kernel';
import { OrgRatingRecord, SocialOrganization } from '../social-organization/social-organization.entity.js';
import { endedStatuses, type OrgStatus, OrgType, standingStatuses } from '../social-organization/social-organization.enums.js';
import { OrganizationCertificate } from './organization-certificate.entity.js';

const registrationOf: Readonly<Record<string, OrgType>> = { C03: OrgType.ASSOCIATION, C04: OrgType.SERVICE_INSTITUTION, C05: OrgType.FOUNDATION };
const FUNDRAISING = 'C06';
const RATING = 'C12';
const ENDED = 'C14';
/** Years that a registration certificate is good for [A]; another is issued after that. */
const REGISTRATION_MONTHS = 60;
const LONG_AGO = '1900-01-01';

const hasEnded = ({ status }: SocialOrganization): boolean => (endedStatuses as readonly OrgStatus[]).includes(status);
const stands = ({ status }: SocialOrganization): boolean => (standingStatuses as readonly OrgStatus[]).includes(status);
const latestOf = (ratings: readonly OrgRatingRecord[]): OrgRatingRecord | undefined => [...ratings].sort((a, b) => (a.from < b.from ? 1 : -1))[0];
const endWords: Partial<Record<OrgStatus, string>> = { DEREGISTERED: '注销登记', CANCELLED: '撤销登记', LICENCE_REVOKED: '吊销登记证书' };

type Parts = Pick<CertificateContent, 'number' | 'validFrom' | 'validTo' | 'items'>;
const item = (zh: string, en: string, value: string | null): CertificateContent['items'] => (value === null ? [] : [{ zh, en, value }]);

function partsOf(typeId: string, organization: SocialOrganization, ratings: readonly OrgRatingRecord[], today: string): Parts {
  const { uscc, name, addressText, legalRep, originalFund, scope, supervisor, fundraisingLicenceNo, fundraisingFrom, fundraisingTo, deregisteredOn, status } = organization;
  const code = item('统一社会信用代码', 'Unified social credit code', uscc);
  switch (typeId) {
    case FUNDRAISING: return { number: fundraisingLicenceNo, validFrom: fundraisingFrom as string, validTo: fundraisingTo, items: [...code, ...item('资格取得日期', 'Licensed on', fundraisingFrom)] };
    case RATING: {
      const { grade, from, to } = latestOf(ratings) as OrgRatingRecord;
      return { number: uscc, validFrom: from, validTo: to, items: [...item('评估等级', 'Grade', `${grade.slice(1)}A`), ...item('授予日期', 'Awarded on', from)] };
    }
    case ENDED: return { number: uscc, validFrom: deregisteredOn as string, validTo: null, items: [...code, ...item('事项', 'Matter', endWords[status] ?? status), ...item('日期', 'Date', deregisteredOn)] };
    default: return {
      number: uscc, validFrom: today, validTo: addMonths(today, REGISTRATION_MONTHS),
      items: [
        ...item('名称', 'Name', name), ...item('住所', 'Address', addressText), ...item('法定代表人', 'Legal representative', legalRep), ...item('注册资金（原始基金）', 'Original fund', originalFund && `${originalFund} 元`),
        ...item('业务范围', 'Scope of business', scope), ...item('业务主管单位', 'Supervisor', supervisor),
      ],
    };
  }
}

const organizations = certificateSource<SocialOrganization, OrgRatingRecord>({
  types: ['C03', 'C04', 'C05', FUNDRAISING, RATING, ENDED],
  entity: SocialOrganization,
  part: { entity: OrgRatingRecord, owner: 'organizationId' },
  isDue: (typeId, organization, ratings, today) => {
    if (typeId === FUNDRAISING) return organization.fundraisingLicenceNo !== null && organization.fundraisingFrom !== null;
    if (typeId === RATING) return (latestOf(ratings)?.to ?? '') >= today;
    if (typeId === ENDED) return hasEnded(organization) && organization.deregisteredOn !== null;
    return organization.type === registrationOf[typeId];
  },
  standing: ({ typeId, validFrom, number }, organization, ratings) => {
    // The proof that it has ended is wrong once it has not.
    if (typeId === ENDED) return hasEnded(organization) ? 'VALID' : 'REVOKED';
    if (hasEnded(organization)) return 'REVOKED';
    if (!stands(organization)) return 'SUSPENDED';
    if (typeId === FUNDRAISING) return organization.fundraisingLicenceNo === number ? 'VALID' : 'REVOKED';
    return typeId === RATING && latestOf(ratings)?.from !== validFrom ? 'EXPIRED' : 'VALID';
  },
  content: ({ typeId, record, parts, today, holderId }) => {
    if (holderId) throw new Refusal('CERTIFICATE_HOLDER', ['input', 'holderId']);
    const { id, name, registrar, registrarDivisionCode, synthetic } = record;
    return { ...partsOf(typeId, record, parts, today), holderId: null, holderName: name, issuerName: registrar, residentIds: [], adultOn: LONG_AGO, divisionCode: registrarDivisionCode, bodyId: id, synthetic };
  },
});

/** Certificates of social organisations: those of the registrar. */
export const organizationCertificates: CertificateBook<OrganizationCertificate> = {
  name: 'OrganizationCertificate', zh: '社会组织电子证书', en: 'the certificates of social organisations', entity: OrganizationCertificate, label: { class: 'PUBLIC', domain: 'ORGS' },
  issuers: ['county.orgs', 'county.orgs.approver', 'pref.orgs', 'prov.orgs'], sources: [organizations],
};
