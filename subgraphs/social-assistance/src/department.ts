import { describeEnum } from '@civil/subgraph-kernel';

/** Departments of a county that the one door hands over to, and that meet on complex cases. */
export enum CountyDepartment {
  CIVIL_AFFAIRS = 'CIVIL_AFFAIRS', HEALTH = 'HEALTH', MEDICAL_INSURANCE = 'MEDICAL_INSURANCE', EDUCATION = 'EDUCATION', HOUSING = 'HOUSING', EMPLOYMENT = 'EMPLOYMENT', EMERGENCY = 'EMERGENCY',
  RURAL_REVITALISATION = 'RURAL_REVITALISATION', DISABLED_FEDERATION = 'DISABLED_FEDERATION', JUSTICE = 'JUSTICE', CHARITY = 'CHARITY', OTHER = 'OTHER',
}
describeEnum(CountyDepartment, 'CountyDepartment', '县级部门（社会救助联席会议成员）。Department of the county.', {
  CIVIL_AFFAIRS: '民政。Civil affairs.', HEALTH: '卫生健康。Health.', MEDICAL_INSURANCE: '医疗保障。Medical insurance.', EDUCATION: '教育。Education.', HOUSING: '住房城乡建设。Housing.',
  EMPLOYMENT: '人力资源社会保障。Employment and social security.', EMERGENCY: '应急管理。Emergency management.', RURAL_REVITALISATION: '乡村振兴。Rural revitalisation.',
  DISABLED_FEDERATION: '残疾人联合会。Disabled persons\' federation.', JUSTICE: '司法行政。Justice.', CHARITY: '慈善组织。Charities.', OTHER: '其他。Other.',
});
