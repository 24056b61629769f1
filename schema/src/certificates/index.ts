export {
  CERTIFICATE_CHANGES_PATH, CERTIFICATE_INDEX_PATH, type CertificateChangesAnswer, type CertificateChangesQuestion, type CertificateEntry, type CertificateIndexAnswer, type CertificateIndexQuestion, type CertificatePlace,
  type CertificateStatus, certificateStatuses, isCertificateEntry, isCertificatePlace,
} from './certificate-entry.js';
export { type CertificateIdParts, certificateIdOf, isCertificateDigest, readCertificateId, verificationAddress } from './certificate-id.js';
export { type CertificateType, certificateTypes, findCertificateType, getCertificateType, type HolderKind, holderKinds, issuingSubgraphs } from './certificate-types.js';
export { type CertificateCatalogue, type CertificateIssuer, PLACEHOLDER_USCC, placeholderCatalogue, readCertificateCatalogue } from './type-codes.js';
