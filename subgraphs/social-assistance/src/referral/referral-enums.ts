import { describeEnum } from '@civil/subgraph-kernel';

export enum ReferralStatus { SENT = 'SENT', ACCEPTED = 'ACCEPTED', DECLINED = 'DECLINED', DONE = 'DONE' }
describeEnum(ReferralStatus, 'ReferralStatus', '转介的状态。State of a referral.', {
  SENT: '已转介，待答复。Sent, waits for an answer.', ACCEPTED: '部门已接受。Accepted by the department.', DECLINED: '部门未接受。Declined by the department.', DONE: '已办理。Done.',
});
