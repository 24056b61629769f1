import { type DataResource, itemsOf } from './resource-entry.js';

const base = { format: 'GraphQL/JSON, NDJSON', delivery: 'ROWS', status: 'PUBLISHED' } as const;
const everybody = { zh: '各政务部门均可直接使用，向社会开放', en: 'For every authority directly, and open to the public' };
const organizations = { ...base, provider: { zh: '省民政厅（社会组织）', en: 'Provincial Department of Civil Affairs, social organisations' }, ownerSubgraph: 'social-organizations' } as const;
const places = { ...base, provider: { zh: '省民政厅（区划地名）', en: 'Provincial Department of Civil Affairs, divisions and place names' }, ownerSubgraph: 'place-names' } as const;
const vital = { ...base, provider: { zh: '省民政厅（婚姻殡葬）', en: 'Provincial Department of Civil Affairs, marriages and funerals' }, ownerSubgraph: 'funerals-and-marriages', sharingClass: 'CONDITIONAL', grade: 3 } as const;
const open = { sharingClass: 'UNCONDITIONAL', sharingMethods: ['API', 'BATCH', 'FILE'], grade: 1, conditions: everybody } as const;

/** Resources of the registers of organisations, places, marriages and funerals, and the published figures. */
export const registerResources: readonly DataResource[] = [
  {
    ...organizations, ...open, id: 'R08', nameZh: '社会组织法人登记信息', nameEn: 'Registered social organisations', rootField: 'sharedOrganization', cadence: 'DAILY',
    items: itemsOf(`
      uscc 统一社会信用代码 TEXT P
      name 名称 TEXT P
      type 类型 CODE P
      level 登记层级 CODE P
      registrar 登记管理机关 TEXT P
      supervisor 业务主管单位 TEXT P
      legalRepName 法定代表人 TEXT P
      addressText 住所 TEXT P
      originalFund 注册资金 MONEY P
      status 状态 CODE P
      registeredOn 成立登记日期 DATE P
      deregisteredOn 注销日期 DATE P
      isCharity 是否慈善组织 BOOLEAN P
      fundraisingLicenceNo 公开募捐资格证书号 TEXT P
      creditState 信用状态 CODE P
      divisionCode 行政区划代码 CODE P`),
    legalBasis: { zh: '《政府信息公开条例》第二十条；《社会组织信用信息管理办法》', en: 'Regulations on Open Government Information, art. 20; Measures on Credit Information of Social Organisations' },
    qualityRules: ['FRESHNESS', 'USCC_CHECKSUM', 'DIVISION_IN_FORCE'], consumers: { zh: '各政务部门、信用平台、税务部门', en: 'All authorities, credit platform, tax' },
  },
  {
    ...vital, id: 'R09', nameZh: '婚姻登记信息（核验）', nameEn: 'Marriage registration, verification', rootField: 'sharedMarriageCheck', cadence: 'REAL_TIME', sharingMethods: ['API'], delivery: 'VERIFICATION', format: 'GraphQL/JSON',
    items: itemsOf(`
      idNumber 公民身份号码（查询条件） TEXT S
      name 姓名（查询条件） TEXT L
      isRegistered 是否有存续的婚姻登记（核验） BOOLEAN S
      registeredOn 登记日期（核验） DATE S`),
    legalBasis: { zh: '《婚姻登记条例》（国务院令第804号）', en: 'Marriage Registration Regulations (Order 804)' }, qualityRules: ['GRANT_BASIS', 'ID_CHECKSUM'],
    conditions: { zh: '限公安、法院、住房、公证等机关逐人核验，不提供批量数据', en: 'For public security, courts, housing and notaries, person by person; nothing in bulk' }, consumers: { zh: '公安、法院、住房、公证', en: 'Public security, courts, housing, notaries' },
  },
  {
    ...vital, id: 'R10', nameZh: '殡葬（火化）信息', nameEn: 'Cremations', rootField: 'sharedCremation', cadence: 'DAILY', sharingMethods: ['API', 'BATCH'], status: 'PLANNED',
    items: itemsOf(`
      subjectToken 对象标识 TEXT L
      idNumber 公民身份号码 TEXT S
      deathDate 死亡日期 DATE S
      cremationDate 火化日期 DATE S
      facility 殡仪馆 TEXT I
      certNo 火化证明号 TEXT S`),
    legalBasis: { zh: '《殡葬管理条例》；《政务数据共享条例》第十四条', en: 'Regulation on Funeral and Interment Management; Government Data Sharing Regulations, art. 14' }, qualityRules: ['FRESHNESS', 'GRANT_BASIS', 'ID_CHECKSUM'],
    conditions: { zh: '限人社、医保、公安、民政部门在法定职责范围内使用', en: 'For human resources, medical insurance, public security and civil affairs, within their statutory duties' }, consumers: { zh: '省政务共享平台', en: 'Provincial sharing platform' },
  },
  {
    ...places, ...open, id: 'R11', nameZh: '行政区划代码与沿革', nameEn: 'Division codes and history', rootField: 'sharedDivision', cadence: 'ON_CHANGE',
    items: itemsOf(`
      code 代码 CODE P
      name 名称 TEXT P
      level 级别 INTEGER P
      parentCode 上级代码 CODE P
      validFrom 起始日 DATE P
      validTo 终止日 DATE P
      predecessorCodes 前身代码 LIST P`),
    legalBasis: { zh: '《行政区划管理条例》第十七条', en: 'Regulations on Administrative Divisions, art. 17' }, qualityRules: ['DIVISION_IN_FORCE'], consumers: { zh: '各政务部门', en: 'All authorities' },
  },
  {
    ...places, ...open, id: 'R12', nameZh: '标准地名与标准地址', nameEn: 'Standard names and addresses', rootField: 'sharedPlace', cadence: 'WEEKLY',
    items: itemsOf(`
      id 地名标识 TEXT P
      name 标准名称 TEXT P
      pinyin 罗马字母拼写 TEXT P
      category 类别 CODE P
      divisionCode 行政区划代码 CODE P
      geo 坐标 POINT P
      status 状态 CODE P`),
    legalBasis: { zh: '《地名管理条例》第十四条、第二十五条', en: 'Place-name Regulations, arts 14 and 25' }, qualityRules: ['FRESHNESS', 'DIVISION_IN_FORCE'], consumers: { zh: '各政务部门、地图服务', en: 'All authorities, map services' },
  },
  {
    ...places, id: 'R13', nameZh: '行政区域界线成果', nameEn: 'Boundary results', rootField: 'sharedBoundary', cadence: 'YEARLY', sharingClass: 'CONDITIONAL', sharingMethods: ['API', 'FILE'], grade: 2, status: 'PLANNED',
    items: itemsOf(`
      code 界线编号 TEXT I
      sideCodes 毗邻区划代码 LIST I
      level 界线级别 CODE I
      lengthKm 长度（公里） DECIMAL I
      inspectedOn 最近联检日期 DATE I
      markers 界桩坐标 LIST I`),
    legalBasis: { zh: '《行政区域界线管理条例》第十二条、第十四条', en: 'Boundary Regulations, arts 12 and 14' }, qualityRules: ['FRESHNESS', 'GRANT_BASIS'],
    conditions: { zh: '限自然资源部门、公安机关在法定职责范围内使用', en: 'For natural resources and public security, within their statutory duties' }, consumers: { zh: '自然资源部门、公安机关', en: 'Natural resources, public security' },
  },
  {
    ...organizations, ...open, id: 'R16', nameZh: '社会组织信用名单', nameEn: 'Credit lists of social organisations', rootField: 'sharedCreditList', cadence: 'DAILY',
    items: itemsOf(`
      uscc 统一社会信用代码 TEXT P
      list 名录 CODE P
      reason 列入事由 CODE P
      from 列入日期 DATE P
      to 移出日期 DATE P
      authority 作出决定机关 TEXT P`),
    legalBasis: { zh: '《社会组织信用信息管理办法》', en: 'Measures on Credit Information of Social Organisations' }, qualityRules: ['FRESHNESS', 'USCC_CHECKSUM'], consumers: { zh: '信用平台', en: 'Credit platform' },
  },
  {
    ...organizations, ...open, id: 'R17', nameZh: '慈善募捐备案', nameEn: 'Fundraising plans', rootField: 'sharedFundraising', cadence: 'WEEKLY', status: 'PLANNED',
    items: itemsOf(`
      uscc 慈善组织统一社会信用代码 TEXT P
      planNo 方案备案编号 TEXT P
      from 募捐开始日期 DATE P
      to 募捐结束日期 DATE P
      area 地域 TEXT P
      raised 募得款额 MONEY P
      disclosedOn 公布日期 DATE P`),
    legalBasis: { zh: '《慈善法》第二十四条、第七十二条', en: 'Charity Law, arts 24 and 72' }, qualityRules: ['FRESHNESS', 'USCC_CHECKSUM'], consumers: { zh: '各政务部门、公众', en: 'All authorities, the public' },
  },
  {
    ...organizations, id: 'R18', nameZh: '志愿服务记录', nameEn: 'Volunteer records', rootField: 'sharedVolunteer', cadence: 'WEEKLY', sharingClass: 'CONDITIONAL', sharingMethods: ['API'], grade: 2, status: 'PLANNED',
    items: itemsOf(`
      subjectToken 对象标识 TEXT L
      volunteerNo 志愿者编号 TEXT L
      totalHours 服务时长 DECIMAL L
      stars 星级 INTEGER L`),
    legalBasis: { zh: '《志愿服务条例》第十九条', en: 'Regulations on Volunteer Service, art. 19' }, qualityRules: ['FRESHNESS', 'GRANT_BASIS'],
    conditions: { zh: '经志愿者本人同意', en: 'With the consent of the volunteer' }, consumers: { zh: '教育、信用等部门', en: 'Education, credit and others' },
  },
  {
    ...base, ...open, id: 'R21', nameZh: '民政统计指标', nameEn: 'Civil-affairs indicators', rootField: 'indicators', cadence: 'MONTHLY', provider: { zh: '省民政厅（规划财务）', en: 'Provincial Department of Civil Affairs, planning and finance' }, ownerSubgraph: 'platform',
    items: itemsOf(`
      measure 指标名 TEXT P
      value 数值 DECIMAL P
      unit 单位 TEXT P
      period 时期 TEXT P
      divisionCode 行政区划代码 CODE P
      source 出处 TEXT P`),
    legalBasis: { zh: '《统计法》第二十六条；《政府信息公开条例》第二十条', en: 'Statistics Law, art. 26; Regulations on Open Government Information, art. 20' }, qualityRules: ['FRESHNESS'], consumers: { zh: '各政务部门、开放平台', en: 'All authorities, open-data portal' },
  },
];
