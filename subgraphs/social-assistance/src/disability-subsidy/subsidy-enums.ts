import { describeEnum } from '@civil/subgraph-kernel';

export enum DisabilitySubsidyStatus {
  SUBMITTED = 'SUBMITTED', ACCEPTED = 'ACCEPTED', SENT_HOME = 'SENT_HOME', RETURNED_FOR_MORE = 'RETURNED_FOR_MORE', DECIDED = 'DECIDED', RESULT_SENT = 'RESULT_SENT', CLOSED = 'CLOSED', WITHDRAWN = 'WITHDRAWN',
}
describeEnum(DisabilitySubsidyStatus, 'DisabilitySubsidyStatus', '残疾人两项补贴申请的状态。State of an application for a disability subsidy.', {
  SUBMITTED: '已提交，待受理。Submitted, waits for acceptance.', ACCEPTED: '已受理。Accepted.', SENT_HOME: '已转送户籍地。Sent to the home county.', RETURNED_FOR_MORE: '退回补正。Sent back for what is missing.',
  DECIDED: '已审定。Decided.', RESULT_SENT: '结果已反馈受理地。The result was sent to where it was accepted.', CLOSED: '已告知申请人，办结。The applicant was told; closed.', WITHDRAWN: '已撤回。Withdrawn.',
});

const { SUBMITTED, ACCEPTED, SENT_HOME, RETURNED_FOR_MORE, CLOSED, WITHDRAWN } = DisabilitySubsidyStatus;
export const finalSubsidyStatuses = [CLOSED, WITHDRAWN] as const;
/** States before the decision: whoever has an application in one of them may not file another for the same subsidy. */
export const undecidedStatuses = [SUBMITTED, ACCEPTED, SENT_HOME, RETURNED_FOR_MORE] as const;

export enum SubsidyRefusalGround {
  NOT_LOW_INCOME = 'NOT_LOW_INCOME', GRADE_NOT_COVERED = 'GRADE_NOT_COVERED', NO_VALID_CERTIFICATE = 'NO_VALID_CERTIFICATE', EXCLUDED_BENEFIT = 'EXCLUDED_BENEFIT', HIGHER_SUBSIDY = 'HIGHER_SUBSIDY', OTHER = 'OTHER',
}
describeEnum(SubsidyRefusalGround, 'SubsidyRefusalGround', '残疾人两项补贴不予批准的理由。Ground on which a disability subsidy is refused.', {
  NOT_LOW_INCOME: '不属于补贴覆盖的低收入家庭。Not of a low-income family that the subsidy reaches.', GRADE_NOT_COVERED: '残疾类别或等级不符合。Category or grade not covered.',
  NO_VALID_CERTIFICATE: '无有效残疾人证。No valid certificate.', EXCLUDED_BENEFIT: '已享受不可兼得的待遇。Receives a benefit that excludes it.', HIGHER_SUBSIDY: '已享受标准更高的同类补贴。Receives a higher subsidy of the same kind.',
  OTHER: '其他。Other.',
});
