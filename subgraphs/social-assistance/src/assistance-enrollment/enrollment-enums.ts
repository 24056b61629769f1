import { describeEnum } from '@civil/subgraph-kernel';

export enum AdjustmentKind { INCREASE = 'INCREASE', REDUCE = 'REDUCE', SUSPEND = 'SUSPEND', RESUME = 'RESUME', TERMINATE = 'TERMINATE' }
describeEnum(AdjustmentKind, 'AdjustmentKind', '待遇调整的种类。Kind of a change to a benefit.', {
  INCREASE: '增发。More is paid.', REDUCE: '减发。Less is paid.', SUSPEND: '暂停发放。Payment is suspended.', RESUME: '恢复发放。Payment is resumed.', TERMINATE: '终止待遇。The benefit ends.',
});

export enum BenefitChangeKind { INCREASE = 'INCREASE', REDUCE = 'REDUCE', GRACE = 'GRACE', TERMINATE = 'TERMINATE' }
describeEnum(BenefitChangeKind, 'BenefitChangeKind', '核查后拟作的调整；除增发外须先听取意见（社会救助法第四十八条）。What a review proposes; all but an increase take a hearing (Social Assistance Law art. 48).', {
  INCREASE: '增发。To pay more.', REDUCE: '减发。To pay less.', GRACE: '渐退：因就业收入超过标准，期满后终止。A grace period, as income by work is above the line; then the benefit ends.', TERMINATE: '终止。To end it.',
});

export enum AdjustmentReason {
  INCOME_UP = 'INCOME_UP', INCOME_DOWN = 'INCOME_DOWN', EMPLOYMENT_INCOME = 'EMPLOYMENT_INCOME', PROPERTY_ABOVE_LIMIT = 'PROPERTY_ABOVE_LIMIT', MEMBER_CHANGE = 'MEMBER_CHANGE',
  SELF_CARE_CHANGE = 'SELF_CARE_CHANGE', MOVED_AWAY = 'MOVED_AWAY', NON_COOPERATION = 'NON_COOPERATION', VOLUNTARY = 'VOLUNTARY', OTHER_PROGRAM = 'OTHER_PROGRAM', FALSE_STATEMENT = 'FALSE_STATEMENT',
  DEATH = 'DEATH', CAME_OF_AGE = 'CAME_OF_AGE', MISSING_PERSON = 'MISSING_PERSON', ACCOUNT_UNPAID = 'ACCOUNT_UNPAID', CLEARED = 'CLEARED', STANDARD_CHANGE = 'STANDARD_CHANGE', OTHER = 'OTHER',
}
describeEnum(AdjustmentReason, 'AdjustmentReason', '待遇调整的原因。Why a benefit was changed.', {
  INCOME_UP: '收入增加。Income has risen.', INCOME_DOWN: '收入减少。Income has fallen.', EMPLOYMENT_INCOME: '就业收入超过标准。Income by work is above the line.',
  PROPERTY_ABOVE_LIMIT: '财产超过限额。Property above the limit.', MEMBER_CHANGE: '家庭成员变化。Members have changed.', SELF_CARE_CHANGE: '自理能力变化。Self-care has changed.', MOVED_AWAY: '迁出。Moved away.',
  NON_COOPERATION: '拒不配合核查。Does not cooperate with the review.', VOLUNTARY: '自愿退出。Leaves by own wish.', OTHER_PROGRAM: '转入其他救助项目。Goes over to another programme.', FALSE_STATEMENT: '隐瞒或虚报。False statements.',
  DEATH: '死亡。A death.', CAME_OF_AGE: '年满十八周岁。Turned 18.', MISSING_PERSON: '人员失联。Cannot be found.', ACCOUNT_UNPAID: '账户发放不成功。The account could not be paid to.', CLEARED: '暂停原因消除。The ground of a suspension is gone.',
  STANDARD_CHANGE: '标准调整。The standard was changed.', OTHER: '其他。Other.',
});

/** Reasons that a review may give. */
export const reviewReasons: readonly AdjustmentReason[] = [
  AdjustmentReason.INCOME_UP, AdjustmentReason.INCOME_DOWN, AdjustmentReason.EMPLOYMENT_INCOME, AdjustmentReason.PROPERTY_ABOVE_LIMIT, AdjustmentReason.MEMBER_CHANGE, AdjustmentReason.SELF_CARE_CHANGE,
  AdjustmentReason.MOVED_AWAY, AdjustmentReason.NON_COOPERATION, AdjustmentReason.VOLUNTARY, AdjustmentReason.OTHER_PROGRAM, AdjustmentReason.FALSE_STATEMENT, AdjustmentReason.OTHER,
];
/** Reasons to suspend payment. */
export const suspensionReasons: readonly AdjustmentReason[] = [AdjustmentReason.MISSING_PERSON, AdjustmentReason.ACCOUNT_UNPAID, AdjustmentReason.OTHER];

export enum SchoolStage { COMPULSORY = 'COMPULSORY', SENIOR_SECONDARY = 'SENIOR_SECONDARY' }
describeEnum(SchoolStage, 'SchoolStage', '在读学段：成年后继续供养的依据（社会救助法第十六条）。Stage of schooling for which support goes on beyond 18 (Social Assistance Law art. 16).', {
  COMPULSORY: '义务教育。Compulsory schooling.', SENIOR_SECONDARY: '普通高中、中等职业教育。Senior secondary or vocational school.',
});
