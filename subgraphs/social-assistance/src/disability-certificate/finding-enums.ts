import { describeEnum } from '@civil/subgraph-kernel';

export enum SubsidyFindingKind {
  NOT_PAID = 'NOT_PAID', CERTIFICATE_MISSING = 'CERTIFICATE_MISSING', CERTIFICATE_LAPSED = 'CERTIFICATE_LAPSED', GRADE_LOST = 'GRADE_LOST', PROGRAM_CONFLICT = 'PROGRAM_CONFLICT',
}
describeEnum(SubsidyFindingKind, 'SubsidyFindingKind', '残疾人两项补贴数据比对的结果。What the comparison of registers has found about a disability subsidy.', {
  NOT_PAID: '符合条件未享受。Qualifies and is not paid.', CERTIFICATE_MISSING: '享受补贴而无残疾人证。Paid without a certificate.', CERTIFICATE_LAPSED: '享受补贴而残疾人证已失效。Paid with a certificate that has lapsed.',
  GRADE_LOST: '享受补贴而残疾等级不再符合。Paid at a grade that is not covered.', PROGRAM_CONFLICT: '享受补贴而同时享受特困供养。Paid beside support of the extremely poor.',
});

export enum SubsidyFindingStatus { OPEN = 'OPEN', NOTIFIED = 'NOTIFIED', ENDED = 'ENDED' }
describeEnum(SubsidyFindingStatus, 'SubsidyFindingStatus', '比对结果的状态。State of a finding.', {
  OPEN: '待处理。Open.', NOTIFIED: '已告知本人。The person was told.', ENDED: '已消除。No longer so.',
});

export enum CertificateImportStatus { RECEIVING = 'RECEIVING', COMPLETE = 'COMPLETE' }
describeEnum(CertificateImportStatus, 'CertificateImportStatus', '残疾人证月度信息导入的状态。State of a monthly import of certificates.', {
  RECEIVING: '接收中。Being received.', COMPLETE: '已接收完毕。Received in full.',
});
