import { type DataResource, itemsOf } from './resource-entry.js';

const elderly = {
  provider: { zh: '省民政厅（养老服务）', en: 'Provincial Department of Civil Affairs, elderly care' }, format: 'GraphQL/JSON, NDJSON', ownerSubgraph: 'elderly-care', delivery: 'ROWS', status: 'PUBLISHED',
} as const;
const children = {
  provider: { zh: '省民政厅（儿童福利）', en: 'Provincial Department of Civil Affairs, child welfare' }, format: 'GraphQL/JSON', ownerSubgraph: 'child-protection', grade: 4,
} as const;

/** Resources of elderly care and of child protection. */
export const careResources: readonly DataResource[] = [
  {
    ...children, id: 'R06', nameZh: '孤儿和事实无人抚养儿童信息', nameEn: 'Orphans and de facto unattended children', rootField: 'sharedChildBenefit', cadence: 'DAILY', sharingClass: 'CONDITIONAL', sharingMethods: ['API'],
    delivery: 'ROWS', status: 'PUBLISHED',
    items: itemsOf(`
      subjectToken 对象标识 TEXT M
      idNumber 公民身份号码（满十四周岁） TEXT M
      kind 保障种类 CODE M
      from 享受起始月 MONTH M
      to 享受终止月 MONTH M
      divisionCode 行政区划代码 CODE M
      isSupported 是否保障对象（核验） BOOLEAN M
      supportedSince 保障起始日（核验） DATE M`),
    legalBasis: { zh: '《未成年人保护法》第九十一条；《个人信息保护法》第三十四条', en: 'Law on the Protection of Minors, art. 91; Personal Information Protection Law, art. 34' }, qualityRules: ['FRESHNESS', 'GRANT_BASIS', 'ID_CHECKSUM', 'DIVISION_IN_FORCE'],
    conditions: { zh: '限教育、医保部门说明用途后使用，逐次审计；未满十四周岁只核验是或否', en: 'For education and medical insurance, with a purpose stated and every call audited; under fourteen only verified, yes or no' },
    consumers: { zh: '教育部门、医保部门', en: 'Education, medical insurance' },
  },
  {
    ...elderly, id: 'R07', nameZh: '养老机构（设施）信息', nameEn: 'Elderly-care facilities', rootField: 'sharedElderlyFacility', cadence: 'DAILY', sharingClass: 'UNCONDITIONAL', sharingMethods: ['API', 'BATCH', 'FILE'], grade: 1,
    items: itemsOf(`
      id 设施标识 TEXT P
      name 名称 TEXT P
      filingNo 备案编号 TEXT P
      operatorUscc 运营方统一社会信用代码 TEXT P
      kind 设施类型 CODE P
      nature 机构性质 CODE P
      licensedBeds 核定床位 INTEGER P
      nursingBeds 护理型床位 INTEGER P
      rating 等级 CODE P
      status 状态 CODE P
      addressText 地址 TEXT P
      geo 坐标 POINT P
      phone 联系电话 TEXT P
      divisionCode 行政区划代码 CODE P`),
    legalBasis: { zh: '《养老机构管理办法》第四十三条', en: 'Measures for the Administration of Elderly-care Institutions, art. 43' }, qualityRules: ['FRESHNESS', 'USCC_CHECKSUM', 'DIVISION_IN_FORCE', 'OCCUPANCY_WITHIN_LICENCE'],
    conditions: { zh: '各政务部门均可直接使用，向社会开放', en: 'For every authority directly, and open to the public' }, consumers: { zh: '各政务部门、开放平台', en: 'All authorities, open-data portal' },
  },
  {
    ...elderly, id: 'R14', nameZh: '老年人能力评估与补贴信息', nameEn: 'Ability assessments and elder subsidies', rootField: 'sharedElderBenefit', cadence: 'MONTHLY', sharingClass: 'CONDITIONAL', sharingMethods: ['API', 'BATCH'], grade: 3,
    items: itemsOf(`
      subjectToken 对象标识 TEXT L
      level 能力等级 INTEGER S
      validTo 评估有效期至 DATE S
      subsidyKind 补贴种类 CODE L
      amount 月补贴金额 MONEY S
      divisionCode 行政区划代码 CODE L`),
    legalBasis: { zh: '《老年人权益保障法》第三十条', en: 'Law on the Protection of the Rights of Older Persons, art. 30' }, qualityRules: ['FRESHNESS', 'GRANT_BASIS', 'DIVISION_IN_FORCE'],
    conditions: { zh: '限医保（长期护理保险）部门、残联在法定职责范围内使用', en: 'For medical insurance (long-term care) and the disabled persons’ federation, within their statutory duties' },
    consumers: { zh: '医保部门、残联', en: 'Medical insurance, disabled persons’ federation' },
  },
  {
    ...children, id: 'R19', nameZh: '收养登记信息（核验）', nameEn: 'Adoption registration, verification', rootField: 'sharedAdoption', cadence: 'REAL_TIME', sharingClass: 'CONDITIONAL', sharingMethods: ['API'], delivery: 'VERIFICATION', status: 'PLANNED',
    items: itemsOf(`
      idNumber 公民身份号码（查询条件） TEXT M
      certNo 收养登记证号（查询条件） TEXT M
      isRegistered 是否登记 BOOLEAN M`),
    legalBasis: { zh: '《民法典》第一千一百一十条；《中国公民收养子女登记办法》', en: 'Civil Code, art. 1110; Measures for Registration of Adoption' }, qualityRules: ['GRANT_BASIS', 'ID_CHECKSUM'],
    conditions: { zh: '限公安机关办理户口登记时核验，不提供批量数据', en: 'For public security, in registering households, verification only' }, consumers: { zh: '公安机关', en: 'Public security' },
  },
  {
    ...children, id: 'R20', nameZh: '未成年人侵害个案与强制报告', nameEn: 'Protection cases and mandatory reports of minors', rootField: null, cadence: 'ON_CHANGE', sharingClass: 'NOT_SHARED', sharingMethods: [], delivery: 'ROWS', status: 'PLANNED',
    items: [], legalBasis: { zh: '《未成年人保护法》第一百零三条', en: 'Law on the Protection of Minors, art. 103' }, qualityRules: [],
    conditions: { zh: '不予共享，仅发布统计数', en: 'Not shared; statistics only' }, consumers: { zh: '无', en: 'None' },
  },
];
