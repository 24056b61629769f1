import { registerEnumType } from 'type-graphql';

export enum OrgType { ASSOCIATION = 'ASSOCIATION', SERVICE_INSTITUTION = 'SERVICE_INSTITUTION', FOUNDATION = 'FOUNDATION', OTHER = 'OTHER' }
registerEnumType(OrgType, {
  name: 'OrgType', description: '社会组织类型；代码为统一社会信用代码的前两位。Type; its number is what the credit code begins with.',
  valuesConfig: {
    ASSOCIATION: { description: '社会团体（51）。Association.' },
    SERVICE_INSTITUTION: { description: '民办非企业单位（社会服务机构，52）。Social service institution.' },
    FOUNDATION: { description: '基金会（53）。Foundation.' }, OTHER: { description: '其他（59）。Other.' },
  },
});

export enum OrgStatus {
  PREPARING = 'PREPARING', ACTIVE = 'ACTIVE', CHANGING = 'CHANGING', LIQUIDATING = 'LIQUIDATING', DEREGISTERED = 'DEREGISTERED',
  CANCELLED = 'CANCELLED', LICENCE_REVOKED = 'LICENCE_REVOKED',
}
registerEnumType(OrgStatus, {
  name: 'OrgStatus', description: '登记状态。State in the register.',
  valuesConfig: {
    PREPARING: { description: '筹备。Being prepared.' }, ACTIVE: { description: '正常。Active.' }, CHANGING: { description: '变更中。A change is under way.' },
    LIQUIDATING: { description: '清算中。In liquidation.' }, DEREGISTERED: { description: '已注销。Deregistered.' },
    CANCELLED: { description: '已撤销登记。Registration cancelled.' }, LICENCE_REVOKED: { description: '已吊销登记证书。Certificate revoked.' },
  },
});
/** States in which an organisation goes about its business. */
export const standingStatuses = [OrgStatus.ACTIVE, OrgStatus.CHANGING] as const;
/** States that end an organisation. */
export const endedStatuses = [OrgStatus.DEREGISTERED, OrgStatus.CANCELLED, OrgStatus.LICENCE_REVOKED] as const;

export enum OrgLevel { PROVINCE = 'PROVINCE', PREFECTURE = 'PREFECTURE', COUNTY = 'COUNTY' }
registerEnumType(OrgLevel, {
  name: 'OrgLevel', description: '登记层级。Level of the registrar.',
  valuesConfig: {
    PROVINCE: { description: '省级。Province.' }, PREFECTURE: { description: '市（州）级。Prefecture.' }, COUNTY: { description: '县（区）级。County.' },
  },
});

export enum OrgRegMode { DUAL = 'DUAL', DIRECT = 'DIRECT', DECOUPLED = 'DECOUPLED' }
registerEnumType(OrgRegMode, {
  name: 'OrgRegMode', description: '登记管理方式。Mode of registration.',
  valuesConfig: {
    DUAL: { description: '双重管理。Registrar and supervisor.' }, DIRECT: { description: '直接登记。Registered without a supervisor.' },
    DECOUPLED: { description: '已脱钩的行业协会商会。Trade association parted from its authority.' },
  },
});

export enum OrgRating { A1 = 'A1', A2 = 'A2', A3 = 'A3', A4 = 'A4', A5 = 'A5' }
/** Grades from the lowest; a grade is stored as its place plus one, 0 for none. */
export const orgRatings = [OrgRating.A1, OrgRating.A2, OrgRating.A3, OrgRating.A4, OrgRating.A5] as const;
registerEnumType(OrgRating, {
  name: 'OrgRating', description: '评估等级，5A 最高。Grade of assessment, 5A the highest.',
  valuesConfig: Object.fromEntries(orgRatings.map((rating, place) => [rating, { description: `${place + 1}A 级。Grade ${place + 1}A.` }])),
});

export enum AnnualResult { PASS = 'PASS', BASIC = 'BASIC', FAIL = 'FAIL', NOT_REPORTED = 'NOT_REPORTED' }
registerEnumType(AnnualResult, {
  name: 'AnnualResult', description: '年度检查结论。Conclusion of the annual check.',
  valuesConfig: {
    PASS: { description: '合格。Passed.' }, BASIC: { description: '基本合格。Passed with faults.' }, FAIL: { description: '不合格。Failed.' },
    NOT_REPORTED: { description: '未报送。No report was made.' },
  },
});

export enum CreditState { NORMAL = 'NORMAL', ABNORMAL = 'ABNORMAL', SERIOUS = 'SERIOUS' }
registerEnumType(CreditState, {
  name: 'CreditState', description: '信用状态，由有效的名录记载得出。Credit state, as the entries in force make it.',
  valuesConfig: {
    NORMAL: { description: '正常。Normal.' }, ABNORMAL: { description: '列入活动异常名录。On the list of abnormal activity.' },
    SERIOUS: { description: '列入严重违法失信名单。On the list of serious dishonesty.' },
  },
});

export enum CreditListKind { ABNORMAL = 'ABNORMAL', SERIOUS = 'SERIOUS' }
registerEnumType(CreditListKind, {
  name: 'CreditListKind', description: '信用名录的种类。Kind of credit list.',
  valuesConfig: {
    ABNORMAL: { description: '活动异常名录。Abnormal activity.' }, SERIOUS: { description: '严重违法失信名单。Serious dishonesty.' },
  },
});
