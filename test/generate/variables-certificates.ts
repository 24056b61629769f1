import { createHash } from 'node:crypto';
import type { World } from '@civil/demo-data';
import { certificateIdOf, PLACEHOLDER_USCC, placeholderCatalogue } from '@civil/schema/certificates';
import { CERTIFIED_COUNTY, certificateDigest } from '@civil/subgraph-kernel';

const TYPE = 'C10';
const SALT_PLACES = 32;
const natures: Readonly<Record<string, string>> = { PUBLIC: '公办', PUBLIC_PRIVATE: '公建民营', NONPROFIT: '民办非营利', FORPROFIT: '民办营利', TEKUN_HOME: '特困供养机构（敬老院）' };

/** Variables of the operations on certificates: the first filing receipt of the county whose records have certificates, whose content is public. */
export function certificateVariables({ facilities, asOf }: World): Record<string, Record<string, unknown>> {
  const [facility] = facilities.filter(({ countyCode, filingNo }) => countyCode === CERTIFIED_COUNTY && filingNo).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  if (!facility) throw new Error('the demonstration data have no institution that was filed');
  const { id, filingNo: number = null, name, nature, licensedBeds, addressText, operatorName, divisionCode, openedOn = asOf } = facility;
  const typeCode = placeholderCatalogue.typeCodes.get(TYPE) as string;
  const certificateId = certificateIdOf({ typeCode, issuerUscc: PLACEHOLDER_USCC, serial: `${CERTIFIED_COUNTY}${openedOn.slice(0, 4)}000001`, edition: 1 });
  const digest = certificateDigest({
    certificateId, typeId: TYPE, typeCode, number, issuerName: `民政部门（区划 ${CERTIFIED_COUNTY}）`, issuerUscc: PLACEHOLDER_USCC, holderName: name, holderIdentity: null, divisionCode, edition: 1, issuedOn: openedOn, validFrom: openedOn,
    validTo: null, salt: createHash('sm3').update(`${TYPE} ${id} `).digest('hex').slice(0, SALT_PLACES),
    items: [
      { zh: '机构名称', en: 'Institution', value: name }, ...(nature ? [{ zh: '机构性质', en: 'Nature', value: natures[nature] ?? '' }] : []), { zh: '核定床位', en: 'Licensed beds', value: String(licensedBeds) },
      { zh: '地址', en: 'Address', value: addressText }, { zh: '运营单位', en: 'Operator', value: operatorName },
    ],
  });
  return {
    VerifyCertificate: { certId: certificateId, digest }, ElectronicCertificate: { id: certificateId }, Certificates: { first: 20 }, MyCertificates: {}, CertificateTypes: {}, CertificateRevocations: { first: 20 },
  };
}
