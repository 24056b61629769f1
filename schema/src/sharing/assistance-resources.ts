import { type DataResource, itemsOf } from './resource-entry.js';

const base = {
  provider: { zh: '省民政厅（社会救助）', en: 'Provincial Department of Civil Affairs, social assistance' }, format: 'GraphQL/JSON, NDJSON', sharingClass: 'CONDITIONAL', ownerSubgraph: 'social-assistance',
  delivery: 'ROWS', grade: 3, status: 'PUBLISHED',
} as const;
const assistanceLaw = {
  zh: '《社会救助暂行办法》第五十八条；《政务数据共享条例》第十四条、第二十一条', en: 'Interim Measures for Social Assistance, art. 58; Government Data Sharing Regulations, arts 14 and 21',
};
const byDuty = (zh: string, en: string) => ({ zh: `限${zh}在法定职责范围内使用，先核验后取数`, en: `For ${en}, within their statutory duties, verification before rows` });

const benefitItems = `
  subjectToken 对象标识 TEXT L
  name 姓名 TEXT L
  idNumber 公民身份号码 TEXT S
  certNo 证号 TEXT L
  program 救助项目 CODE L
  urbanRural 城乡 CODE I
  from 享受起始月 MONTH L
  to 享受终止月 MONTH L
  status 状态 CODE L
  divisionCode 行政区划代码 CODE L`;

/** Resources of social assistance. */
export const assistanceResources: readonly DataResource[] = [
  {
    ...base, id: 'R01', nameZh: '最低生活保障对象信息', nameEn: 'Dibao recipients', rootField: 'sharedDibao', cadence: 'DAILY', sharingMethods: ['API', 'BATCH'],
    items: itemsOf(`${benefitItems}\n  grade 类别 CODE L`), legalBasis: assistanceLaw, qualityRules: ['FRESHNESS', 'GRANT_BASIS', 'ID_CHECKSUM', 'DIVISION_IN_FORCE', 'ECONOMIC_CHECK_VALID'],
    conditions: byDuty('医保、教育、住房、人社、残联、救灾、法院等部门', 'medical insurance, education, housing, human resources, the disabled persons’ federation, disaster relief and courts'),
    consumers: { zh: '省政务共享平台、县级有关部门', en: 'Provincial sharing platform, departments of counties' },
  },
  {
    ...base, id: 'R02', nameZh: '特困人员信息', nameEn: 'Tekun recipients', rootField: 'sharedTekun', cadence: 'DAILY', sharingMethods: ['API', 'BATCH'],
    items: itemsOf(`${benefitItems}\n  careForm 供养形式 CODE L\n  selfCare 自理能力 CODE S\n  facilityId 供养机构标识 TEXT L`), legalBasis: assistanceLaw,
    qualityRules: ['FRESHNESS', 'GRANT_BASIS', 'ID_CHECKSUM', 'DIVISION_IN_FORCE'],
    conditions: byDuty('医保、卫健、教育、住房、人社、残联等部门', 'medical insurance, health, education, housing, human resources and the disabled persons’ federation'),
    consumers: { zh: '省政务共享平台、县级有关部门、卫健部门', en: 'Provincial sharing platform, departments of counties, health' },
  },
  {
    ...base, id: 'R03', nameZh: '低保边缘、刚性支出困难家庭认定信息', nameEn: 'Recognised low-income households', rootField: 'sharedLowIncome', cadence: 'DAILY', sharingMethods: ['API', 'BATCH'],
    items: itemsOf(`
      subjectToken 户主标识 TEXT L
      headName 户主姓名 TEXT L
      memberIdNumbers 成员公民身份号码 LIST S
      category 认定类别 CODE L
      from 认定起始月 MONTH L
      to 认定终止月 MONTH L
      divisionCode 行政区划代码 CODE L`),
    legalBasis: { zh: '《社会救助法》第四十二条；《政务数据共享条例》第十四条', en: 'Social Assistance Law, art. 42; Government Data Sharing Regulations, art. 14' }, qualityRules: ['FRESHNESS', 'GRANT_BASIS', 'ID_CHECKSUM', 'DIVISION_IN_FORCE'],
    conditions: byDuty('专项社会救助部门', 'departments of special assistance'), consumers: { zh: '专项社会救助部门', en: 'Departments of special assistance' },
  },
  {
    ...base, id: 'R04', nameZh: '临时救助信息', nameEn: 'Temporary aid', rootField: 'sharedTempAid', cadence: 'DAILY', sharingMethods: ['API', 'BATCH'],
    items: itemsOf(`
      subjectToken 对象标识 TEXT L
      kind 救助类型 CODE L
      cause 困难原因 CODE S
      amount 救助金额 MONEY S
      grantedOn 救助日期 DATE L
      divisionCode 行政区划代码 CODE L`),
    legalBasis: assistanceLaw, qualityRules: ['FRESHNESS', 'GRANT_BASIS', 'DIVISION_IN_FORCE'],
    conditions: byDuty('救灾部门、慈善会（仅对象标识）', 'disaster relief and charity federations, the latter by token alone'), consumers: { zh: '救灾部门、慈善会', en: 'Disaster relief, charity federations' },
  },
  {
    ...base, id: 'R05', nameZh: '残疾人两项补贴发放信息', nameEn: 'Disability subsidies paid', rootField: 'sharedDisabilitySubsidy', cadence: 'MONTHLY', sharingMethods: ['API', 'BATCH', 'FILE'],
    items: itemsOf(`
      subjectToken 对象标识 TEXT L
      idNumber 公民身份号码 TEXT S
      cardNo 残疾人证号 TEXT S
      kind 补贴种类 CODE L
      amount 金额 MONEY S
      month 所属月份 MONTH L
      divisionCode 行政区划代码 CODE L`),
    legalBasis: { zh: '《国务院关于全面建立困难残疾人生活补贴和重度残疾人护理补贴制度的意见》（国发〔2015〕52号）', en: 'State Council Opinions on the two subsidies for disabled persons (2015, no. 52)' },
    qualityRules: ['FRESHNESS', 'GRANT_BASIS', 'ID_CHECKSUM', 'DIVISION_IN_FORCE'], conditions: byDuty('残联、人社、医保部门', 'the disabled persons’ federation, human resources and medical insurance'),
    consumers: { zh: '省政务共享平台', en: 'Provincial sharing platform' },
  },
  {
    ...base, id: 'R15', nameZh: '低收入人口动态监测信息', nameEn: 'Low-income monitoring', rootField: 'sharedMonitoring', cadence: 'MONTHLY', sharingMethods: ['API', 'BATCH'],
    items: itemsOf(`
      subjectToken 对象标识 TEXT L
      category 低收入人口类别 CODE L
      flags 风险标识 LIST S
      colour 预警颜色 CODE S
      divisionCode 行政区划代码 CODE L`),
    legalBasis: assistanceLaw, qualityRules: ['FRESHNESS', 'GRANT_BASIS', 'DIVISION_IN_FORCE'], conditions: byDuty('乡村振兴和专项社会救助部门', 'rural revitalisation and departments of special assistance'),
    consumers: { zh: '乡村振兴部门、专项社会救助部门', en: 'Rural revitalisation, departments of special assistance' },
  },
];
