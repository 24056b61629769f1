import { describeEnum } from '@civil/subgraph-kernel';

export enum ApplicationStatus {
  DRAFT = 'DRAFT', SUBMITTED = 'SUBMITTED', SUPPLEMENT = 'SUPPLEMENT', ACCEPTED = 'ACCEPTED', INVESTIGATING = 'INVESTIGATING', PROPOSED = 'PROPOSED', NOTICE = 'NOTICE',
  REINVESTIGATING = 'REINVESTIGATING', TO_COUNTY = 'TO_COUNTY', CONFIRMED = 'CONFIRMED', REFUSED = 'REFUSED', CLOSED_GRANTED = 'CLOSED_GRANTED', WITHDRAWN = 'WITHDRAWN',
  TERMINATED = 'TERMINATED',
}
describeEnum(ApplicationStatus, 'ApplicationStatus', '救助申请的状态。State of an application.', {
  DRAFT: '填写中。Being filled in.', SUBMITTED: '已提交，待受理。Submitted, waits for acceptance.', SUPPLEMENT: '待补正。Waits for what is missing.', ACCEPTED: '已受理。Accepted.',
  INVESTIGATING: '调查核对中。Under investigation.', PROPOSED: '已提出初审意见。Opinion of the township given.', NOTICE: '公示中。On public notice.',
  REINVESTIGATING: '有异议，待重新调查。Objected to, waits for a new investigation.', TO_COUNTY: '待审核确认。Waits for confirmation.', CONFIRMED: '已确认，待公布。Confirmed, waits to be published.',
  REFUSED: '不予确认。Refused.', CLOSED_GRANTED: '已办结并享受待遇。Closed, granted.', WITHDRAWN: '已撤回。Withdrawn.', TERMINATED: '已终止。Terminated.',
});

/** States in which a procedure is over; a refused one still waits for its letter. */
export const finalStatuses = [ApplicationStatus.REFUSED, ApplicationStatus.CLOSED_GRANTED, ApplicationStatus.WITHDRAWN, ApplicationStatus.TERMINATED] as const;
/** States between submission and decision: whoever has an application in one of them may not file another. */
export const openStatuses = Object.values(ApplicationStatus).filter((status) => status !== ApplicationStatus.DRAFT && !(finalStatuses as readonly ApplicationStatus[]).includes(status));

export enum ApplicationChannel {
  WINDOW = 'WINDOW', PORTAL = 'PORTAL', MOBILE = 'MOBILE', ASSISTANT_VISIT = 'ASSISTANT_VISIT', PROACTIVE = 'PROACTIVE', CROSS_REGION = 'CROSS_REGION',
}
describeEnum(ApplicationChannel, 'ApplicationChannel', '申请渠道。How the application came.', {
  WINDOW: '窗口。At the desk.', PORTAL: '网站。By the portal.', MOBILE: '手机。By mobile.', ASSISTANT_VISIT: '协理员上门。At a visit of the village assistant.', PROACTIVE: '主动发现。Found by the authority.',
  CROSS_REGION: '跨省通办。From another region.',
});

export enum AgentKind { VILLAGE_COMMITTEE = 'VILLAGE_COMMITTEE', OTHER = 'OTHER' }
describeEnum(AgentKind, 'AgentKind', '代办人。Who acts for the applicant.', { VILLAGE_COMMITTEE: '村（居）民委员会。Village committee.', OTHER: '其他人。Another person.' });

export enum OpinionProposal { APPROVE = 'APPROVE', REFUSE = 'REFUSE' }
describeEnum(OpinionProposal, 'OpinionProposal', '初审意见。What the township proposes.', { APPROVE: '建议予以确认。To approve.', REFUSE: '建议不予确认。To refuse.' });

export enum ConfirmAuthority { COUNTY = 'COUNTY', TOWNSHIP = 'TOWNSHIP' }
describeEnum(ConfirmAuthority, 'ConfirmAuthority', '审核确认机关。Who confirms.', { COUNTY: '县级民政部门。The county.', TOWNSHIP: '受委托的乡镇（街道）。The township, by delegation.' });

export enum RefusalGround {
  INCOME_ABOVE_LINE = 'INCOME_ABOVE_LINE', PROPERTY_ABOVE_LIMIT = 'PROPERTY_ABOVE_LIMIT', NOT_POOR_ENOUGH = 'NOT_POOR_ENOUGH', NOT_ELIGIBLE_PERSON = 'NOT_ELIGIBLE_PERSON',
  FALSE_STATEMENT = 'FALSE_STATEMENT', SUPPORT_AVAILABLE = 'SUPPORT_AVAILABLE', OTHER = 'OTHER',
}
describeEnum(RefusalGround, 'RefusalGround', '不予确认的理由。Ground of a refusal.', {
  INCOME_ABOVE_LINE: '家庭人均收入超过标准。Income per head above the line.', PROPERTY_ABOVE_LIMIT: '家庭财产超过限额。Property above the limit.',
  NOT_POOR_ENOUGH: '实际生活水平高于标准。Lives better than the standard.', NOT_ELIGIBLE_PERSON: '不属于保障对象。Not among those the programme is for.', FALSE_STATEMENT: '隐瞒或虚报情况。False statements.',
  SUPPORT_AVAILABLE: '法定义务人有履行能力。Persons bound to support are able to.', OTHER: '其他。Other.',
});

export enum TerminationGround { NON_COOPERATION = 'NON_COOPERATION', DECEASED = 'DECEASED', MOVED_AWAY = 'MOVED_AWAY', DUPLICATE = 'DUPLICATE', OTHER = 'OTHER' }
describeEnum(TerminationGround, 'TerminationGround', '终止办理的原因。Why a procedure was terminated.', {
  NON_COOPERATION: '拒不配合调查核对。Does not cooperate with the investigation.', DECEASED: '申请人死亡。The applicant has died.', MOVED_AWAY: '已迁出。Moved away.', DUPLICATE: '重复申请。Filed twice.', OTHER: '其他。Other.',
});

export enum SelfCareItem { EATING = 'EATING', DRESSING = 'DRESSING', BED = 'BED', TOILETING = 'TOILETING', WALKING = 'WALKING', BATHING = 'BATHING' }
describeEnum(SelfCareItem, 'SelfCareItem', '生活自理能力的六项指标。The six items of self-care.', {
  EATING: '自主吃饭。Eating.', DRESSING: '自主穿衣。Dressing.', BED: '自主上下床。Getting in and out of bed.', TOILETING: '自主如厕。Toileting.', WALKING: '室内自主行走。Walking indoors.', BATHING: '自主洗澡。Bathing.',
});
