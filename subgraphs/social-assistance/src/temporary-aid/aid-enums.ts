import { describeEnum } from '@civil/subgraph-kernel';

export enum TempKind { URGENT = 'URGENT', EXPENDITURE = 'EXPENDITURE' }
describeEnum(TempKind, 'TempKind', '临时救助的类型（国发〔2014〕47号）。Kind of temporary aid.', {
  URGENT: '急难型：先行救助，后补手续。For an emergency: granted at once, papers follow.', EXPENDITURE: '支出型：按程序审核确认。For expense beyond what a family bears: examined first.',
});

export enum TemporaryAidStatus {
  DRAFT = 'DRAFT', SUBMITTED = 'SUBMITTED', ACCEPTED = 'ACCEPTED', INVESTIGATING = 'INVESTIGATING', PROPOSED = 'PROPOSED', NOTICE = 'NOTICE', TO_CONFIRM = 'TO_CONFIRM', GRANTED = 'GRANTED',
  EMERGENCY = 'EMERGENCY', PAPERS_DUE = 'PAPERS_DUE', CLOSED = 'CLOSED', REFUSED = 'REFUSED', WITHDRAWN = 'WITHDRAWN', TERMINATED = 'TERMINATED',
}
describeEnum(TemporaryAidStatus, 'TemporaryAidStatus', '临时救助的状态。State of a temporary aid.', {
  DRAFT: '填写中。Being filled in.', SUBMITTED: '已提交，待受理。Submitted, waits for acceptance.', ACCEPTED: '已受理。Accepted.', INVESTIGATING: '调查中。Under investigation.',
  PROPOSED: '已提出审核意见。Opinion given.', NOTICE: '公示中。On public notice.', TO_CONFIRM: '公示期满，待确认。Notice over, waits for confirmation.', GRANTED: '已确认，待发放。Granted, waits to be handed over.',
  EMERGENCY: '已先行救助，急难未缓解。Aided at once, the emergency lasts.', PAPERS_DUE: '急难已缓解，待补手续。The emergency is over, papers are due.', CLOSED: '已办结。Closed.', REFUSED: '不予救助。Refused.',
  WITHDRAWN: '已撤回。Withdrawn.', TERMINATED: '已终止。Terminated.',
});

/** States in which a procedure is over. */
export const finalAidStatuses = [TemporaryAidStatus.CLOSED, TemporaryAidStatus.REFUSED, TemporaryAidStatus.WITHDRAWN, TemporaryAidStatus.TERMINATED] as const;

export enum AidForm { MONEY = 'MONEY', GOODS = 'GOODS', SERVICE = 'SERVICE', REFERRAL = 'REFERRAL' }
describeEnum(AidForm, 'AidForm', '救助方式（国发〔2014〕47号）。Form of an aid.', { MONEY: '发放临时救助金。Money.', GOODS: '发放实物。Goods.', SERVICE: '提供服务。A service.', REFERRAL: '转介其他救助或慈善。Referral to other aid or a charity.' });

export enum AidPaymentMethod { RESERVE_CASH = 'RESERVE_CASH', RESERVE_TRANSFER = 'RESERVE_TRANSFER', BANK_TRANSFER = 'BANK_TRANSFER' }
describeEnum(AidPaymentMethod, 'AidPaymentMethod', '发放途径。How an aid is paid.', {
  RESERVE_CASH: '备用金现金。Cash out of the reserve fund.', RESERVE_TRANSFER: '备用金转账。Transfer out of the reserve fund.', BANK_TRANSFER: '社会化发放，由社银一体化台账支付。Transfer by the bank, as a line of the payment ledger.',
});

/** Ways that pay out of the reserve fund of the township. */
export const reserveMethods: readonly AidPaymentMethod[] = [AidPaymentMethod.RESERVE_CASH, AidPaymentMethod.RESERVE_TRANSFER];

export enum AidErrorGround { OVERPAID = 'OVERPAID', WRONG_PERSON = 'WRONG_PERSON', CONDITIONS_NOT_MET = 'CONDITIONS_NOT_MET', RECORD_ERROR = 'RECORD_ERROR', OTHER = 'OTHER' }
describeEnum(AidErrorGround, 'AidErrorGround', '救助差错的种类。What was wrong with an aid.', {
  OVERPAID: '金额过高。Too much was paid.', WRONG_PERSON: '对象有误。The wrong person was aided.', CONDITIONS_NOT_MET: '事后查明不符合条件。Conditions turned out not to be met.', RECORD_ERROR: '登记有误。The record is wrong.', OTHER: '其他。Other.',
});
