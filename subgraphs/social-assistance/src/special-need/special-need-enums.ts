import { describeEnum } from '@civil/subgraph-kernel';

export enum SpecialNeedKind { MEDICAL = 'MEDICAL', EDUCATION = 'EDUCATION', HOUSING = 'HOUSING', EMPLOYMENT = 'EMPLOYMENT' }
describeEnum(SpecialNeedKind, 'SpecialNeedKind', '专项救助需求的种类。Kind of a special need.', {
  MEDICAL: '医疗救助。Medical assistance.', EDUCATION: '教育救助。Assistance with schooling.', HOUSING: '住房救助。Assistance with housing.', EMPLOYMENT: '就业救助。Assistance with work.',
});

export enum SpecialNeedStatus { LISTED = 'LISTED', REFERRED = 'REFERRED', ANSWERED = 'ANSWERED', CLOSED = 'CLOSED' }
describeEnum(SpecialNeedStatus, 'SpecialNeedStatus', '专项救助需求的状态。State of a special need.', {
  LISTED: '已列入需求清单。On the list of needs.', REFERRED: '已转介。Referred.', ANSWERED: '部门已反馈。Answered by the department.', CLOSED: '已办结。Closed.',
});

export enum ReferralDepartment {
  MEDICAL_INSURANCE = 'MEDICAL_INSURANCE', HEALTH = 'HEALTH', EDUCATION = 'EDUCATION', HOUSING = 'HOUSING', HUMAN_RESOURCES = 'HUMAN_RESOURCES', DISABLED_FEDERATION = 'DISABLED_FEDERATION',
}
describeEnum(ReferralDepartment, 'ReferralDepartment', '转介的部门。Department that a need is referred to.', {
  MEDICAL_INSURANCE: '医疗保障。Medical insurance.', HEALTH: '卫生健康。Health.', EDUCATION: '教育。Education.', HOUSING: '住房城乡建设。Housing.', HUMAN_RESOURCES: '人力资源社会保障。Human resources.',
  DISABLED_FEDERATION: '残疾人联合会。Disabled Persons\' Federation.',
});

export enum NeedReferralOutcome { HELPED = 'HELPED', NOT_ELIGIBLE = 'NOT_ELIGIBLE', REFUSED_BY_FAMILY = 'REFUSED_BY_FAMILY' }
describeEnum(NeedReferralOutcome, 'NeedReferralOutcome', '部门反馈的结果。What the department answered.', {
  HELPED: '已给予救助。Helped.', NOT_ELIGIBLE: '不符合该部门条件。Does not meet the conditions of the department.', REFUSED_BY_FAMILY: '家庭不需要。The family does not want it.',
});

const { MEDICAL_INSURANCE, HEALTH, EDUCATION, HOUSING, HUMAN_RESOURCES, DISABLED_FEDERATION } = ReferralDepartment;

/** Who answers for a need: no other department is asked. */
export const departmentsOf: Readonly<Record<SpecialNeedKind, readonly ReferralDepartment[]>> = {
  MEDICAL: [MEDICAL_INSURANCE, HEALTH], EDUCATION: [EDUCATION], HOUSING: [HOUSING], EMPLOYMENT: [HUMAN_RESOURCES, DISABLED_FEDERATION],
};
