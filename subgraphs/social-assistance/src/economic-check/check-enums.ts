import { describeEnum } from '@civil/subgraph-kernel';

export enum CheckStatus { REQUESTED = 'REQUESTED', COLLECTING = 'COLLECTING', REPORTED = 'REPORTED', STOPPED = 'STOPPED' }
describeEnum(CheckStatus, 'CheckStatus', '核对的状态。State of an economic check.', {
  REQUESTED: '已发起，待查询。Requested, nobody was asked yet.', COLLECTING: '查询中，待各来源答复。Sources are asked.', REPORTED: '已出具报告并返回办理单位。Reported, returned to the case.', STOPPED: '已停止。Stopped.',
});

/** States in which sources are asked, and in which a benefit has no second check beside. */
export const openCheckStatuses: readonly CheckStatus[] = [CheckStatus.REQUESTED, CheckStatus.COLLECTING];

export enum CheckConclusion { CONSISTENT = 'CONSISTENT', EXCEEDS = 'EXCEEDS', INCONSISTENT = 'INCONSISTENT', NEEDS_VISIT = 'NEEDS_VISIT' }
describeEnum(CheckConclusion, 'CheckConclusion', '核对结论。What a check concludes.', {
  CONSISTENT: '与申报一致。As declared.', EXCEEDS: '超过标准。Above the line.', INCONSISTENT: '与申报不一致。Not as declared.', NEEDS_VISIT: '需入户核实。To be looked at on a visit.',
});

export enum CheckSourceStatus { OK = 'OK', NO_DATA = 'NO_DATA', FAILED = 'FAILED', PENDING = 'PENDING', NOT_ASKED = 'NOT_ASKED' }
describeEnum(CheckSourceStatus, 'CheckSourceStatus', '来源的答复。What a source answered.', {
  OK: '有数据。Data.', NO_DATA: '无数据。No data.', FAILED: '未答复。No answer.', PENDING: '待答复。Waits for an answer.',
  NOT_ASKED: '未查询：没有书面授权，或核对已停止、已由人工出具。Not asked: no written authority, or the check was stopped or reported by hand.',
});

export enum PropertyKind {
  HOUSE = 'HOUSE', VEHICLE = 'VEHICLE', COMPANY = 'COMPANY', DEPOSIT = 'DEPOSIT', SECURITIES = 'SECURITIES', INSURANCE = 'INSURANCE', MACHINE = 'MACHINE',
}
describeEnum(PropertyKind, 'PropertyKind', '财产种类。Kind of property.', {
  HOUSE: '房屋。House.', VEHICLE: '车辆。Vehicle.', COMPANY: '企业。Company.', DEPOSIT: '存款。Deposit.', SECURITIES: '有价证券。Securities.', INSURANCE: '商业保险。Insurance.', MACHINE: '机械。Machine.',
});

/** What a source tells of a person: income, property, or a fact that the composition of the household is compared with. */
export enum FactKind {
  INCOME = 'INCOME', HOUSE = 'HOUSE', VEHICLE = 'VEHICLE', COMPANY = 'COMPANY', DEPOSIT = 'DEPOSIT', SECURITIES = 'SECURITIES', INSURANCE = 'INSURANCE', MACHINE = 'MACHINE',
  DECEASED = 'DECEASED', SPOUSE = 'SPOUSE', SAME_BOOK = 'SAME_BOOK', OTHER = 'OTHER',
}
describeEnum(FactKind, 'FactKind', '来源所告知的事实。What a source tells of a person.', {
  INCOME: '最近十二个月的收入。Income of the last twelve months.', HOUSE: '房屋。House.', VEHICLE: '机动车辆。Motor vehicle.', COMPANY: '经营主体。Company.', DEPOSIT: '存款或账户余额。Deposit or balance.',
  SECURITIES: '有价证券。Securities.', INSURANCE: '商业保险。Commercial insurance.', MACHINE: '大型农机具。Large farm machine.', DECEASED: '已死亡。Has died.', SPOUSE: '登记的配偶。Registered spouse.',
  SAME_BOOK: '同一户口簿的其他人。Another person of the same household booklet.', OTHER: '其他登记信息，不涉及收入财产。Other registration, of no bearing on income or property.',
});

/** Rules that a household may exceed; the number of law is told with what was found, to those who may know. */
export enum ExceedanceRule { INCOME = 'INCOME', VEHICLES = 'VEHICLES', HOUSES = 'HOUSES', COMPANIES = 'COMPANIES', MACHINES = 'MACHINES', FINANCIAL_ASSETS = 'FINANCIAL_ASSETS' }
describeEnum(ExceedanceRule, 'ExceedanceRule', '被超过的规定。A rule that was exceeded.', {
  INCOME: '人均月收入高于该项目的标准。Income per head a month above the line of the programme.', VEHICLES: '机动车辆数超限。More motor vehicles than the rules allow.', HOUSES: '住房套数超限。More houses.',
  COMPANIES: '登记有经营性企业。Companies registered to a member.', MACHINES: '大型农机具超限。More large farm machines.', FINANCIAL_ASSETS: '人均金融资产超过低保标准的规定倍数。Financial assets per head above so many standards.',
});

export enum CheckDiscrepancy {
  INCOME_ABOVE_DECLARED = 'INCOME_ABOVE_DECLARED', MEMBER_DECEASED = 'MEMBER_DECEASED', SPOUSE_NOT_DECLARED = 'SPOUSE_NOT_DECLARED', MEMBER_NOT_DECLARED = 'MEMBER_NOT_DECLARED',
}
describeEnum(CheckDiscrepancy, 'CheckDiscrepancy', '与申报不符之处。How what was found differs from what was declared.', {
  INCOME_ABOVE_DECLARED: '核对收入高于申报收入。More income than declared.', MEMBER_DECEASED: '所列成员已死亡。A member listed has died.', SPOUSE_NOT_DECLARED: '登记的配偶未申报。A registered spouse is not declared.',
  MEMBER_NOT_DECLARED: '同户口簿人员未申报。Somebody of the same household booklet is not declared.',
});

export enum CheckStopReason { AUTHORISATION_REVOKED = 'AUTHORISATION_REVOKED', APPLICATION_ENDED = 'APPLICATION_ENDED', BENEFIT_ENDED = 'BENEFIT_ENDED' }
describeEnum(CheckStopReason, 'CheckStopReason', '停止核对的原因。Why a check was stopped.', {
  AUTHORISATION_REVOKED: '授权已撤销。The power to check was revoked.', APPLICATION_ENDED: '申请已撤回或终止。The application was withdrawn or terminated.', BENEFIT_ENDED: '待遇已终止。The benefit has ended.',
});
