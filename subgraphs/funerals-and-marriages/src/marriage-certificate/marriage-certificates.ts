import { type CertificateBook, type CertificateContent, certificateSource, Refusal } from '@civil/subgraph-kernel';
import { MarriageOffice } from '../marriage-office/marriage-office.entity.js';
import { marriageMatterCodes } from '../marriage-registration/marriage.codes.js';
import type { MarriageParty } from '../marriage-registration/marriage-party.js';
import { MarriageRegistration } from '../marriage-registration/marriage-registration.entity.js';
import { MarriageCertificate } from './marriage-certificate.entity.js';

/** Matters of the register that each type certifies: the registration, and the paper issued again. */
const mattersOf: Readonly<Record<string, readonly string[]>> = { C01: ['J', 'BJ'], C02: ['L', 'BL'] };
/** What ends a certificate that rests on a matter: a certificate issued again, and for a marriage the divorce. */
const endedBy: Readonly<Record<string, readonly string[]>> = { J: ['BJ', 'L'], BJ: ['BJ', 'L'], L: ['BL'], BL: ['BL'] };
/** Parties come of age before they marry. */
const LONG_AGO = '1900-01-01';
const CHINESE = '中国';

const partyItems = (label: readonly [zh: string, en: string], { nationality, age }: MarriageParty): CertificateContent['items'] => [
  { zh: `${label[0]}国籍`, en: `Nationality of ${label[1]}`, value: nationality ?? CHINESE }, { zh: `${label[0]}登记时年龄`, en: `Age of ${label[1]} on the day`, value: `${age} 周岁` },
];

/** The copy of a divorce certificate that one of the parties holds. @throws Refusal where none of them is named. */
function holderAmong({ partyA, partyB }: MarriageRegistration, holderId: string | null | undefined): MarriageParty {
  const holder = holderId && [partyA, partyB].find(({ residentId }) => residentId === holderId);
  if (!holder) throw new Refusal('CERTIFICATE_HOLDER', ['input', 'holderId']);
  return holder;
}

const marriages = certificateSource<MarriageRegistration, MarriageRegistration>({
  types: ['C01', 'C02'],
  entity: MarriageRegistration,
  part: { entity: MarriageRegistration, owner: 'linkedId' },
  isDue: (typeId, { matterCode }) => mattersOf[typeId]?.includes(matterCode) ?? false,
  standing: (_certificate, { isVoid, matterCode }, followers) => {
    if (isVoid) return 'REVOKED';
    return followers.some((follower) => endedBy[matterCode]?.includes(follower.matterCode)) ? 'EXPIRED' : 'VALID';
  },
  content: async ({ typeId, record, em, holderId }) => {
    const { certNo, matterCode, registeredOn, officeId, officeDivisionCode, partyA, partyB, partyIds, registrar, synthetic } = record;
    const office = await em.findOne(MarriageOffice, { id: officeId });
    const isOfBoth = typeId === 'C01';
    const holder = isOfBoth ? null : holderAmong(record, holderId);
    if (isOfBoth && holderId) throw new Refusal('CERTIFICATE_HOLDER', ['input', 'holderId']);
    const matter = marriageMatterCodes.get(matterCode);
    return {
      number: certNo, holderId: holder?.residentId ?? null, holderName: holder?.recordedName ?? `${partyA.recordedName}、${partyB.recordedName}`,
      holderIdentity: holder?.recordedIdMasked ?? `${partyA.recordedIdMasked}、${partyB.recordedIdMasked}`, copyOf: holder?.residentId ?? '',
      issuerName: office?.name ?? null, validFrom: registeredOn, validTo: null,
      items: [
        { zh: '登记事项', en: 'Matter', value: matter.zh }, { zh: '登记日期', en: 'Day of registration', value: registeredOn }, { zh: '登记机关', en: 'Office', value: office?.name ?? officeDivisionCode },
        ...(registrar ? [{ zh: '登记员', en: 'Registrar', value: registrar }] : []),
        ...partyItems(['甲方', 'the one party'], partyA), ...partyItems(['乙方', 'the other party'], partyB),
      ],
      residentIds: holder?.residentId ? [holder.residentId] : partyIds, adultOn: LONG_AGO, divisionCode: officeDivisionCode, bodyId: officeId, synthetic,
    };
  },
});

/** Certificates of marriage and divorce: those of the office that keeps the registration. */
export const marriageCertificates: CertificateBook<MarriageCertificate> = {
  name: 'MarriageCertificate', zh: '电子结婚证、离婚证', en: 'the certificates of marriage and divorce', entity: MarriageCertificate, label: { class: 'SENSITIVE', domain: 'VITAL', scope: 'OFFICE' },
  issuers: ['registrar', 'county.vital', 'county.vital.approver'], sources: [marriages],
};
