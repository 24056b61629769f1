/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** 评估指标（GB/T 42195-2022，26 项）。Item of the assessment, 26 in all. */
export type AbilityItem =
  /** 攻击行为，0 至 1 分。Score of aggression, 0 to 1. */
  | 'AGGRESSION'
  /** 洗澡，0 至 4 分。Score of bathing, 0 to 4. */
  | 'BATHING'
  /** 床椅转移，0 至 4 分。Score of moving between bed and chair, 0 to 4. */
  | 'BED_CHAIR_TRANSFER'
  /** 床上体位转移，0 至 4 分。Score of moving in bed, 0 to 4. */
  | 'BED_MOBILITY'
  /** 小便控制，0 至 4 分。Score of bladder control, 0 to 4. */
  | 'BLADDER'
  /** 大便控制，0 至 4 分。Score of bowel control, 0 to 4. */
  | 'BOWEL'
  /** 理解能力，0 至 4 分。Score of comprehension, 0 to 4. */
  | 'COMPREHENSION'
  /** 意识水平，0 至 2 分。Score of consciousness, 0 to 2. */
  | 'CONSCIOUSNESS'
  /** 执行日常事务，0 至 4 分。Score of everyday affairs, 0 to 4. */
  | 'DAILY_AFFAIRS'
  /** 抑郁症状，0 至 1 分。Score of depression, 0 to 1. */
  | 'DEPRESSION'
  /** 穿脱裤子和鞋袜，0 至 4 分。Score of dressing the lower body, 0 to 4. */
  | 'DRESSING_LOWER'
  /** 穿脱上衣，0 至 4 分。Score of dressing the upper body, 0 to 4. */
  | 'DRESSING_UPPER'
  /** 进食，0 至 4 分。Score of eating, 0 to 4. */
  | 'EATING'
  /** 表达能力，0 至 4 分。Score of expression, 0 to 4. */
  | 'EXPRESSION'
  /** 修饰，0 至 4 分。Score of grooming, 0 to 4. */
  | 'GROOMING'
  /** 听力，0 至 2 分。Score of hearing, 0 to 2. */
  | 'HEARING'
  /** 记忆，0 至 4 分。Score of memory, 0 to 4. */
  | 'MEMORY'
  /** 人物定向，0 至 4 分。Score of orientation to persons, 0 to 4. */
  | 'PERSON_ORIENTATION'
  /** 空间定向，0 至 4 分。Score of orientation in space, 0 to 4. */
  | 'PLACE_ORIENTATION'
  /** 社会交往能力，0 至 4 分。Score of social contact, 0 to 4. */
  | 'SOCIAL_CONTACT'
  /** 上下楼梯，0 至 4 分。Score of climbing stairs, 0 to 4. */
  | 'STAIRS'
  /** 时间定向，0 至 4 分。Score of orientation in time, 0 to 4. */
  | 'TIME_ORIENTATION'
  /** 如厕，0 至 4 分。Score of using the toilet, 0 to 4. */
  | 'TOILETING'
  /** 使用交通工具外出，0 至 2 分。Score of using transport, 0 to 2. */
  | 'TRANSPORT'
  /** 视力，0 至 2 分。Score of vision, 0 to 2. */
  | 'VISION'
  /** 平地行走，0 至 4 分。Score of walking on level ground, 0 to 4. */
  | 'WALKING';

/** 一项指标的得分。Score of one item. */
export type AbilityItemScore = {
  /** 指标。Item. */
  item: AbilityItem;
  /** 得分，0 至该项满分。Score, 0 to the maximum of the item. */
  score: number;
};

/** 年龄段（周岁）。Age band in completed years. */
export type AgeBand =
  /** 0 至 5 岁。0 to 5. */
  | 'B0_5'
  /** 6 至 13 岁。6 to 13. */
  | 'B6_13'
  /** 14 至 17 岁。14 to 17. */
  | 'B14_17'
  /** 18 至 59 岁。18 to 59. */
  | 'B18_59'
  /** 60 至 69 岁。60 to 69. */
  | 'B60_69'
  /** 70 至 79 岁。70 to 79. */
  | 'B70_79'
  /** 80 至 89 岁。80 to 89. */
  | 'B80_89'
  /** 90 至 99 岁。90 to 99. */
  | 'B90_99'
  /** 100 岁及以上。100 and over. */
  | 'B100';

/** 救助项目。Programme of social assistance. */
export type AssistanceProgram =
  /** 最低生活保障。Minimum living guarantee. */
  | 'DIBAO'
  /** 困难残疾人生活补贴。Living subsidy for disabled persons in hardship. */
  | 'DIS_LIVING'
  /** 重度残疾人护理补贴。Nursing subsidy for severely disabled persons. */
  | 'DIS_NURSING'
  /** 低保边缘家庭。Household on the margin of the minimum living guarantee. */
  | 'MARGIN'
  /** 价格临时补贴。Temporary price subsidy. */
  | 'PRICE'
  /** 刚性支出困难家庭。Household in hardship from unavoidable expense. */
  | 'RIGID'
  /** 生活无着流散人员救助。Aid to persons without shelter or support. */
  | 'ROOFLESS'
  /** 特困人员供养。Support of the extremely poor. */
  | 'TEKUN'
  /** 临时救助。Temporary aid. */
  | 'TEMP';

/** 床位所适合的照护程度。How much care a bed is meant for. */
export type CareNeed =
  /** 失能照护。Full care. */
  | 'FULL'
  /** 半失能照护。Partial care. */
  | 'PARTIAL'
  /** 自理。Self-caring. */
  | 'SELF_CARE';

/** 区划变更种类。Kind of change of a division. */
export type ChangeKind =
  /** 撤销。Abolition. */
  | 'ABOLISH'
  /** 变更行政区域界线。Change of boundary. */
  | 'BOUNDARY'
  /** 代码变更。Change of code. */
  | 'CODE_CHANGE'
  /** 设立。Establishment. */
  | 'ESTABLISH'
  /** 更名。Renaming. */
  | 'RENAME'
  /** 变更隶属关系。Change of the superior division. */
  | 'REPARENT'
  /** 政府驻地迁移。Move of the seat of government. */
  | 'SEAT_MOVE'
  /** 建制变更（县改市、区，乡改镇，镇改街道）。Change of kind, such as county to city or township to town. */
  | 'UPGRADE';

/** 儿童类别。Category of a child under care. */
export type ChildCategory =
  /** 事实无人抚养儿童。De facto unattended child. */
  | 'DE_FACTO'
  /** 困境儿童。Child in distress. */
  | 'DISTRESSED'
  /** 农村留守儿童。Rural left-behind child. */
  | 'LEFT_BEHIND'
  /** 流动儿童。Migrant child. */
  | 'MIGRANT'
  /** 孤儿：父母双亡或查找不到生父母的未成年人。Orphan: both parents dead, or not to be found. */
  | 'ORPHAN'
  /** 流浪未成年人。Roofless minor. */
  | 'ROOFLESS'
  /** 民政部门长期监护儿童。Child in long-term guardianship of civil affairs. */
  | 'STATE_WARD';

/** 代码在某日的状态。State of a code on a day. */
export type CodeStatus =
  /** 已撤销。Abolished. */
  | 'ABOLISHED'
  /** 别名，代表所列区划。An alias of the division given. */
  | 'ALIAS'
  /** 有效。In force. */
  | 'IN_FORCE'
  /** 未知，或该日尚未启用，或格式不正确。Unknown, not yet given on that day, or not well formed. */
  | 'UNKNOWN';

/** 信用名录的种类。Kind of credit list. */
export type CreditListKind =
  /** 活动异常名录。Abnormal activity. */
  | 'ABNORMAL'
  /** 严重违法失信名单。Serious dishonesty. */
  | 'SERIOUS';

/** 低保类别（甘肃农村分四类）或按差额发放。Grade of the minimum living guarantee (rural Gansu), or payment of the difference. */
export type DibaoGrade =
  /** 一类。Grade 1. */
  | 'C1'
  /** 二类。Grade 2. */
  | 'C2'
  /** 三类。Grade 3. */
  | 'C3'
  /** 四类。Grade 4. */
  | 'C4'
  /** 按差额。The difference to the standard. */
  | 'DIFFERENCE';

/** 区划类别。Kind of division. */
export type DivisionKind =
  /** 自治县、自治旗。Autonomous county or banner. */
  | 'AUTONOMOUS_COUNTY'
  /** 自治州。Autonomous prefecture. */
  | 'AUTONOMOUS_PREFECTURE'
  /** 居民委员会。Residents' committee. */
  | 'COMMUNITY'
  /** 县、旗。County or banner. */
  | 'COUNTY'
  /** 县级市。County-level city. */
  | 'COUNTY_CITY'
  /** 市辖区。District of a city. */
  | 'DISTRICT'
  /** 民族乡。Ethnic township. */
  | 'ETHNIC_TOWNSHIP'
  /** 功能区，不属 GB/T 2260 所列区划。Functional area, not a division of GB/T 2260. */
  | 'FUNCTIONAL_AREA'
  /** 地级市、地区、盟。Prefecture-level city, prefecture or league. */
  | 'PREFECTURE'
  /** 省、自治区、直辖市、特别行政区。Province, autonomous region, municipality or special administrative region. */
  | 'PROVINCE'
  /** 类似单位（农场、园区等统计用单位，林区、特区等）。Unit counted at that level, such as a farm, park, forest or special district. */
  | 'SIMILAR'
  /** 街道。Street, the dispatched organ of a city or district. */
  | 'STREET'
  /** 镇。Town. */
  | 'TOWN'
  /** 乡。Township. */
  | 'TOWNSHIP'
  /** 村民委员会。Village committee. */
  | 'VILLAGE';

/** 老年人补贴的种类。Kind of subsidy for the elderly. */
export type ElderSubsidyKind =
  /** 高龄津贴。Allowance for advanced age. */
  | 'AGE_ALLOWANCE'
  /** 养老服务补贴。Subsidy for care services. */
  | 'CARE_SERVICE'
  /** 护理补贴（失能）。Nursing subsidy for the disabled old. */
  | 'NURSING';

/** 在册待遇的状态。State of a benefit in force. */
export type EnrollmentStatus =
  /** 在册。In force. */
  | 'ACTIVE'
  /** 渐退期。Grace period. */
  | 'GRACE'
  /** 已听取意见（社会救助法第四十八条）。Recipient heard (Social Assistance Law art. 48). */
  | 'HEARD'
  /** 拟调整。Change proposed. */
  | 'PROPOSED_CHANGE'
  /** 复核中。Under review. */
  | 'REVIEWING'
  /** 暂停发放。Payment suspended. */
  | 'SUSPENDED'
  /** 已终止。Terminated. */
  | 'TERMINATED';

/** 养老服务设施的种类。Kind of facility for the elderly. */
export type FacilityKind =
  /** 助餐点。Meal point. */
  | 'CANTEEN'
  /** 社区日间照料中心。Community day-care centre. */
  | 'DAYCARE'
  /** 养老机构。Residential institution. */
  | 'INSTITUTION'
  /** 农村互助老人幸福院。Rural mutual-help home. */
  | 'MUTUAL_HOME'
  /** 区域养老服务中心。Regional care centre. */
  | 'REGIONAL_CENTER'
  /** 居家社区养老服务中心（站）。Home-care service station. */
  | 'STATION'
  /** 虚拟养老院。Virtual care home, which serves people where they live. */
  | 'VIRTUAL';

/** 养老机构等级（GB/T 37276）。Grade of an institution (GB/T 37276). */
export type FacilityRating =
  /** 一级。Grade one. */
  | 'GRADE_1'
  /** 二级。Grade two. */
  | 'GRADE_2'
  /** 三级。Grade three. */
  | 'GRADE_3'
  /** 四级。Grade four. */
  | 'GRADE_4'
  /** 五级，最高。Grade five, the best. */
  | 'GRADE_5'
  /** 未评定。Not rated. */
  | 'NONE';

/** 设施状态。State of a facility. */
export type FacilityStatus =
  /** 已终止。Closed. */
  | 'CLOSED'
  /** 已公告拟终止。Closing announced. */
  | 'CLOSING'
  /** 已备案。Filed with civil affairs. */
  | 'FILED'
  /** 运营中。Operating. */
  | 'OPERATING'
  /** 已登记未备案。Legal person registered, not yet filed. */
  | 'REGISTERED'
  /** 停业整顿。Suspended for rectification. */
  | 'SUSPENDED';

/** 殡葬设施种类。Kind of funeral facility. */
export type FuneralFacilityKind =
  /** 骨灰堂。Columbarium. */
  | 'COLUMBARIUM'
  /** 经营性公墓。Commercial cemetery. */
  | 'COMMERCIAL_CEMETERY'
  /** 火葬场。Crematorium. */
  | 'CREMATORIUM'
  /** 殡仪馆。Funeral home. */
  | 'FUNERAL_HOME'
  /** 公益性公墓。Public cemetery. */
  | 'PUBLIC_CEMETERY'
  /** 农村公益性墓地。Rural public burial ground. */
  | 'RURAL_CEMETERY'
  /** 殡仪服务中心（站）。Funeral service centre. */
  | 'SERVICE_CENTER';

/** 户的种类。Kind of household. */
export type HouseholdKind =
  /** 共同生活家庭，救助的申请单位。Household living together, the unit of assistance. */
  | 'CO_LIVING'
  /** 户籍户。Household of the police register. */
  | 'HUKOU';

/** 指标的性质。Nature of a figure. */
export type IndicatorKind =
  /** 实际数。Actual figure. */
  | 'ACTUAL'
  /** 增减变化。Change against an earlier figure. */
  | 'CHANGE'
  /** 标准。Standard in force. */
  | 'STANDARD'
  /** 规划目标。Target of a plan. */
  | 'TARGET';

/** 低收入人口类别。Category of low-income persons. */
export type LowIncomeCategory =
  /** 最低生活保障对象。On the minimum living guarantee. */
  | 'DIBAO'
  /** 低保边缘家庭成员。On the margin. */
  | 'MARGIN'
  /** 其他困难人员。Others in hardship. */
  | 'OTHER'
  /** 防止返贫监测对象。Watched against a return to poverty. */
  | 'RELAPSE_RISK'
  /** 刚性支出困难家庭成员。In hardship from unavoidable expense. */
  | 'RIGID'
  /** 特困人员。Extremely poor. */
  | 'TEKUN';

/** 社会组织中须登记或备案的职务。Post in an organisation that has to be on record. */
export type OrgPost =
  /** 理事。Director. */
  | 'DIRECTOR'
  /** 法定代表人。Legal representative. */
  | 'LEGAL_REP'
  /** 秘书长。Secretary general. */
  | 'SECRETARY_GENERAL'
  /** 监事。Supervisor. */
  | 'SUPERVISOR';

/** 评估等级，5A 最高。Grade of assessment, 5A the highest. */
export type OrgRating =
  /** 1A 级。Grade 1A. */
  | 'A1'
  /** 2A 级。Grade 2A. */
  | 'A2'
  /** 3A 级。Grade 3A. */
  | 'A3'
  /** 4A 级。Grade 4A. */
  | 'A4'
  /** 5A 级。Grade 5A. */
  | 'A5';

/** 登记状态。State in the register. */
export type OrgStatus =
  /** 正常。Active. */
  | 'ACTIVE'
  /** 已撤销登记。Registration cancelled. */
  | 'CANCELLED'
  /** 变更中。A change is under way. */
  | 'CHANGING'
  /** 已注销。Deregistered. */
  | 'DEREGISTERED'
  /** 已吊销登记证书。Certificate revoked. */
  | 'LICENCE_REVOKED'
  /** 清算中。In liquidation. */
  | 'LIQUIDATING'
  /** 筹备。Being prepared. */
  | 'PREPARING';

/** 社会组织类型；代码为统一社会信用代码的前两位。Type; its number is what the credit code begins with. */
export type OrgType =
  /** 社会团体（51）。Association. */
  | 'ASSOCIATION'
  /** 基金会（53）。Foundation. */
  | 'FOUNDATION'
  /** 其他（59）。Other. */
  | 'OTHER'
  /** 民办非企业单位（社会服务机构，52）。Social service institution. */
  | 'SERVICE_INSTITUTION';

/** 发放状态。State of a payment. */
export type PaymentStatus =
  /** 发放失败。Failed. */
  | 'FAILED'
  /** 已到账。Received. */
  | 'PAID'
  /** 待发放。Not yet sent. */
  | 'PENDING'
  /** 已退回。Paid back. */
  | 'RETURNED';

/** 监护风险等级。Level of risk at home. */
export type RiskLevel =
  /** 高。High. */
  | 'HIGH'
  /** 低。Low. */
  | 'LOW'
  /** 中。Medium. */
  | 'MEDIUM'
  /** 紧急。Urgent. */
  | 'URGENT';

/** 生活自理能力（六项指标）。Ability of self-care, by six items. */
export type SelfCareLevel =
  /** 具备自理能力。Able to care for oneself. */
  | 'FULL'
  /** 完全丧失（四项及以上不达标）。Wholly lost, four items or more failed. */
  | 'NONE'
  /** 部分丧失（一至三项不达标）。Partly lost, one to three items failed. */
  | 'PARTIAL';

/** 特殊困难老年人类别。Groups of the old who need attention. */
export type SpecialElder =
  /** 独居。Living alone. */
  | 'ALONE'
  /** 失能。Unable to care for themselves. */
  | 'DISABLED'
  /** 空巢。Couple or single whose children live elsewhere. */
  | 'EMPTY_NEST'
  /** 留守。Left behind by those who work away. */
  | 'LEFT_BEHIND'
  /** 计划生育特殊家庭。Lost an only child. */
  | 'ONE_CHILD_LOST'
  /** 重残。Severely disabled. */
  | 'SEVERE_DISABILITY';

/** 儿童基本生活费种类。Kind of stipend. */
export type StipendKind =
  /** 事实无人抚养儿童，参照散居孤儿。De facto unattended child, as an orphan in a family. */
  | 'DE_FACTO'
  /** 艾滋病病毒感染儿童。Child infected with HIV. */
  | 'HIV'
  /** 社会散居孤儿。Orphan living in a family. */
  | 'ORPHAN_DISPERSED'
  /** 机构集中养育孤儿。Orphan in an institution. */
  | 'ORPHAN_INSTITUTION';

/** 城乡类别。Urban or rural. */
export type UrbanRural =
  /** 农村。Rural. */
  | 'RURAL'
  /** 城镇。Urban. */
  | 'URBAN';

/** 预警级别。Colour of a warning. */
export type WarningColour =
  /** 蓝色。Blue. */
  | 'BLUE'
  /** 橙色。Orange. */
  | 'ORANGE'
  /** 红色。Red. */
  | 'RED'
  /** 黄色。Yellow. */
  | 'YELLOW';

/** 预警状态。State of a warning. */
export type WarningStatus =
  /** 已办结。Closed. */
  | 'CLOSED'
  /** 已派发。Dispatched. */
  | 'DISPATCHED'
  /** 新产生。New. */
  | 'NEW'
  /** 已处置。Resolved. */
  | 'RESOLVED'
  /** 核查中。Being verified. */
  | 'VERIFYING';

export type OneHouseholdQueryVariables = Exact<{
  id: string | number;
  today: string;
}>;


export type OneHouseholdQuery = { household: { kind: HouseholdKind | null, size: number | null, leftBehindWithoutAgreement: number | null, elderAloneRisk: boolean | null, division: { fullName: string, assistanceStandards: Array<{ program: AssistanceProgram, urbanRural: UrbanRural, monthlyAmount: string }> | null } | null, members: Array<{ coLiving: boolean | null, relation: { zh: string } | null, resident: { id: string, age: number | null, careLevel: number | null, currentBenefitCodes: Array<string> | null, name: { value: string } | null, registeredMaritalState: { code: string } | null, elderSubsidies: Array<{ kind: ElderSubsidyKind | null, monthlyAmount: string | null }> | null, childStipends: Array<{ kind: StipendKind | null, monthlyAmount: string | null }> | null, disability: { grade: number | null } | null } | null }> | null, assistanceEnrollments: Array<{ program: AssistanceProgram | null, status: EnrollmentStatus | null, monthlyAmount: string | null, perCapitaIncome: string | null }> | null, minors: Array<{ riskLevel: RiskLevel | null, careAgreements: Array<{ to: string | null }> | null }> | null, deceasedMembers: Array<{ deathDate: string | null }> | null } | null };

export type OnePersonOneFileQueryVariables = Exact<{
  id: string | number;
  today: string;
}>;


export type OnePersonOneFileQuery = { resident: { age: number | null, ageBand: AgeBand | null, name: { value: string, masked: boolean } | null, idNumber: { value: string, masked: boolean } | null, sex: { zh: string } | null, ethnicity: { zh: string } | null, hukouDivision: { code: string, fullName: string } | null, residenceDivision: { code: string, fullName: string } | null, disability: { grade: number | null, validTo: string | null, category: { zh: string } | null } | null, households: Array<{ household: { id: string, kind: HouseholdKind | null, size: number | null, head: { name: { value: string } | null } | null } | null, relation: { zh: string } | null }> | null, registeredMaritalState: { code: string, zh: string } | null, registeredSpouse: { id: string, name: { value: string } | null } | null, deathRecord: { deathDate: string | null, verified: boolean | null } | null, assistanceEnrollments: Array<{ program: AssistanceProgram | null, grade: DibaoGrade | null, monthlyAmount: string | null, nextReviewDue: string | null, status: EnrollmentStatus | null }> | null, monitoring: { category: LowIncomeCategory | null, warnings: Array<{ colour: WarningColour | null, status: WarningStatus | null, raisedAt: string | null }> | null } | null, benefitPayments: { edges: Array<{ node: { month: string | null, amount: string | null, status: PaymentStatus | null } }> } | null, elderlyProfile: { special: Array<SpecialElder> | null, responsibleVisitor: string | null } | null, abilityAssessments: Array<{ finalLevel: number | null, validTo: string | null }> | null, careStays: Array<{ facility: { name: string, rating: FacilityRating } | null }> | null, elderSubsidies: Array<{ kind: ElderSubsidyKind | null, monthlyAmount: string | null }> | null, childFile: { riskLevel: RiskLevel | null, categories: Array<{ category: ChildCategory | null, since: string | null }> | null } | null, childStipends: Array<{ kind: StipendKind | null, monthlyAmount: string | null }> | null, volunteerProfile: { totalHours: string | null, stars: number | null } | null, orgPositions: Array<{ post: OrgPost | null, organization: { name: string, uscc: string } | null }> | null } | null };

export type AbilitySelfTestQueryVariables = Exact<{
  items: Array<AbilityItemScore> | AbilityItemScore;
  accidents?: number;
  dementia?: boolean;
}>;


export type AbilitySelfTestQuery = { estimateAbility: { totalScore: number, preliminaryLevel: number, finalLevel: number, upgradeReasons: Array<{ zh: string, en: string }> } | null };

export type AssistanceStandardsQueryVariables = Exact<{
  division: string;
  on?: string | null | undefined;
}>;


export type AssistanceStandardsQuery = { assistanceStandards: Array<{ program: AssistanceProgram, urbanRural: UrbanRural, grade: DibaoGrade | null, selfCare: SelfCareLevel | null, monthlyAmount: string, annualAmount: string | null, validFrom: string, documentNo: string | null, division: { fullName: string } | null }> | null };

export type ChildInstitutionsQueryVariables = Exact<{
  division: string;
  after?: string | null | undefined;
}>;


export type ChildInstitutionsQuery = { childInstitutions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, addressText: string, phone: string | null, kind: { zh: string, en: string }, division: { fullName: string } | null, services: Array<{ zh: string, en: string }> } }> } | null };

export type CreditListQueryVariables = Exact<{
  kind: CreditListKind;
  division: string;
  after?: string | null | undefined;
}>;


export type CreditListQuery = { creditListEntries: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { listedOn: string, authority: string, reason: { zh: string, en: string }, organization: { uscc: string, name: string } | null } }> } | null };

export type DivisionCodesQueryVariables = Exact<{
  codes: Array<string> | string;
  on?: string | null | undefined;
}>;


export type DivisionCodesQuery = { resolveCodes: Array<{ input: string, status: CodeStatus, code: string | null, division: { fullName: string } | null, successors: Array<{ code: string, fullName: string }> }> | null };

export type DivisionSearchQueryVariables = Exact<{
  q: string;
  after?: string | null | undefined;
}>;


export type DivisionSearchQuery = { divisions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { code: string, fullName: string, level: number, kind: DivisionKind } }> } | null };

export type DivisionDetailQueryVariables = Exact<{
  code: string;
}>;


export type DivisionDetailQuery = { division: { code: string, name: string, fullName: string, pinyin: string, level: number, kind: DivisionKind, seat: string | null, areaKm2: string | null, validFrom: string, ancestors: Array<{ code: string, name: string }>, children: Array<{ code: string, name: string, kind: DivisionKind }>, predecessors: Array<{ code: string, name: string, validTo: string | null }>, populationSummary: { total: number, urban: number, age0to14: number, age60plus: number, age65plus: number, age80plus: number, households: number } | null, elderlySummary: { facilities: number, licensedBeds: number, occupiedBeds: number } | null } | null, divisionHistory: Array<{ on: string, kind: ChangeKind, documentNo: string | null, from: Array<{ code: string, name: string }>, to: Array<{ code: string, name: string }> }> | null };

export type ElderlyFacilitiesQueryVariables = Exact<{
  division: string;
  need?: CareNeed | null | undefined;
  after?: string | null | undefined;
}>;


export type ElderlyFacilitiesQuery = { elderlyFacilities: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, kind: FacilityKind, status: FacilityStatus, addressText: string, phone: string | null, licensedBeds: number, nursingBeds: number, minPrice: string | null, maxPrice: string | null, rating: FacilityRating, division: { fullName: string } | null, vacancy: { selfCare: number, partial: number, full: number }, medicalMode: { zh: string, en: string } | null } }> } | null };

export type FuneralServicesQueryVariables = Exact<{
  division: string;
  after?: string | null | undefined;
}>;


export type FuneralServicesQuery = { basicFuneralItems: Array<{ lawRef: string, validFrom: string, item: { zh: string, en: string } }> | null, funeralFacilities: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, kind: FuneralFacilityKind, addressText: string, phone: string | null, cremators: number | null, plotsTotal: number | null, plotsUsed: number | null, nichesTotal: number | null, nichesUsed: number | null, nature: { zh: string, en: string } | null, division: { fullName: string } | null } }> } | null };

export type CompareIndicatorQueryVariables = Exact<{
  measure: string;
  urbanRural?: UrbanRural | null | undefined;
}>;


export type CompareIndicatorQuery = { indicatorComparison: { measure: string, commonUnit: string | null, regions: Array<{ nameZh: string, nameEn: string, figures: Array<{ comparableValue: string | null, isAnnualised: boolean, indicator: { value: string, unit: string, period: string, urbanRural: UrbanRural | null } }> }> } | null };

export type IndicatorsQueryVariables = Exact<{
  measure: string;
  period?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type IndicatorsQuery = { indicators: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { nameZh: string, nameEn: string, value: string, unit: string, period: string, regionNameZh: string, regionNameEn: string, kind: IndicatorKind, urbanRural: UrbanRural | null, source: { titleZh: string, titleEn: string, publishedBy: string, date: string } } }> } | null };

export type MarriageOfficesQueryVariables = Exact<{
  division: string;
  after?: string | null | undefined;
}>;


export type MarriageOfficesQuery = { marriageOffices: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, addressText: string, phone: string | null, hours: string | null, foreignRelated: boolean, counsellingRoom: boolean, ceremonyHall: boolean, division: { fullName: string } | null, grade: { zh: string, en: string } | null } }> } | null };

export type OrganizationCheckQueryVariables = Exact<{
  uscc?: string | null | undefined;
  name?: string | null | undefined;
}>;


export type OrganizationCheckQuery = { verifyOrganization: { exists: boolean, nameMatches: boolean | null, isFormerName: boolean | null, isNormal: boolean, mayRaiseFunds: boolean, creditState: { zh: string, en: string } | null, organization: { id: string, uscc: string, name: string, status: OrgStatus, registrar: string, registeredOn: string, formerNames: Array<{ name: string, to: string }> } | null } | null };

export type OrganizationSearchQueryVariables = Exact<{
  q: string;
  after?: string | null | undefined;
}>;


export type OrganizationSearchQuery = { socialOrganizations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, uscc: string, name: string, type: OrgType, status: OrgStatus, registrar: string, registeredOn: string, currentRating: OrgRating | null, division: { fullName: string } | null, creditState: { zh: string, en: string }, charity: { isCharity: boolean, fundraisingLicence: { no: string, to: string | null } | null } } }> } | null };

export type PlaceNameSearchQueryVariables = Exact<{
  q: string;
  division: string;
  after?: string | null | undefined;
}>;


export type PlaceNameSearchQuery = { placeNames: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, pinyin: string, origin: string | null, meaning: string | null, category: { zh: string, en: string }, formerNames: Array<{ name: string }>, division: { fullName: string } } }> } | null };

export type SocialWorkStationsQueryVariables = Exact<{
  division: string;
  after?: string | null | undefined;
}>;


export type SocialWorkStationsQuery = { socialWorkStations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, workers: number, opened: string, division: { fullName: string } | null, services: Array<{ zh: string, en: string }> } }> } | null };

export type X01PaidAfterDeathQueryVariables = Exact<{
  after?: string | null | undefined;
  since: string;
}>;


export type X01PaidAfterDeathQuery = { deathRecords: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { deathDate: string | null, resident: { id: string, paymentsAfterDeath: Array<{ month: string | null, amount: string | null, enrollment: { program: AssistanceProgram | null, division: { code: string } | null } | null }> | null, subsidiesAfterDeath: Array<{ kind: ElderSubsidyKind | null, from: string | null, to: string | null }> | null, childStipendsAfterDeath: Array<{ kind: StipendKind | null, from: string | null, to: string | null }> | null } | null } }> } | null };

export type X25TownshipsLackingFacilitiesQueryVariables = Exact<{
  root: string;
  after?: string | null | undefined;
}>;


export type X25TownshipsLackingFacilitiesQuery = { division: { descendants: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { code: string, name: string, populationSummary: { age80plus: number } | null, elderlySummary: { facilitiesByKind: Array<{ kind: FacilityKind, count: number }> } | null, socialWorkStations: Array<{ id: string }> | null, funeralFacilities: Array<{ id: string, kind: FuneralFacilityKind }> | null } }> } | null } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const OneHouseholdDocument = new TypedDocumentString(`
    query OneHousehold($id: ID!, $today: Date!) {
  household(id: $id) {
    kind
    size
    division {
      fullName
      assistanceStandards(on: $today) {
        program
        urbanRural
        monthlyAmount
      }
    }
    members {
      relation {
        zh
      }
      coLiving
      resident {
        id
        name {
          value
        }
        age
        careLevel
        registeredMaritalState {
          code
        }
        currentBenefitCodes
        elderSubsidies(activeOn: $today) {
          kind
          monthlyAmount
        }
        childStipends(activeOn: $today) {
          kind
          monthlyAmount
        }
        disability {
          grade
        }
      }
    }
    assistanceEnrollments {
      program
      status
      monthlyAmount
      perCapitaIncome
    }
    minors {
      riskLevel
      careAgreements {
        to
      }
    }
    leftBehindWithoutAgreement
    elderAloneRisk
    deceasedMembers {
      deathDate
    }
  }
}
    `) as unknown as TypedDocumentString<OneHouseholdQuery, OneHouseholdQueryVariables>;
export const OnePersonOneFileDocument = new TypedDocumentString(`
    query OnePersonOneFile($id: ID!, $today: Date!) {
  resident(id: $id) {
    name {
      value
      masked
    }
    idNumber {
      value
      masked
    }
    sex {
      zh
    }
    age
    ageBand
    ethnicity {
      zh
    }
    hukouDivision {
      code
      fullName
    }
    residenceDivision {
      code
      fullName
    }
    disability {
      category {
        zh
      }
      grade
      validTo
    }
    households(activeOn: $today) {
      household {
        id
        kind
        size
        head {
          name {
            value
          }
        }
      }
      relation {
        zh
      }
    }
    registeredMaritalState {
      code
      zh
    }
    registeredSpouse {
      id
      name {
        value
      }
    }
    deathRecord {
      deathDate
      verified
    }
    assistanceEnrollments(activeOn: $today) {
      program
      grade
      monthlyAmount
      nextReviewDue
      status
    }
    monitoring {
      category
      warnings {
        colour
        status
        raisedAt
      }
    }
    benefitPayments(from: "2021-01") {
      edges {
        node {
          month
          amount
          status
        }
      }
    }
    elderlyProfile {
      special
      responsibleVisitor
    }
    abilityAssessments(latest: true) {
      finalLevel
      validTo
    }
    careStays(activeOn: $today) {
      facility {
        name
        rating
      }
    }
    elderSubsidies(activeOn: $today) {
      kind
      monthlyAmount
    }
    childFile {
      categories {
        category
        since
      }
      riskLevel
    }
    childStipends(activeOn: $today) {
      kind
      monthlyAmount
    }
    volunteerProfile {
      totalHours
      stars
    }
    orgPositions {
      organization {
        name
        uscc
      }
      post
    }
  }
}
    `) as unknown as TypedDocumentString<OnePersonOneFileQuery, OnePersonOneFileQueryVariables>;
export const AbilitySelfTestDocument = new TypedDocumentString(`
    query AbilitySelfTest($items: [AbilityItemScore!]!, $accidents: Int! = 0, $dementia: Boolean! = false) {
  estimateAbility(
    items: $items
    accidentsInThirtyDays: $accidents
    dementia: $dementia
  ) {
    totalScore
    preliminaryLevel
    finalLevel
    upgradeReasons {
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<AbilitySelfTestQuery, AbilitySelfTestQueryVariables>;
export const AssistanceStandardsDocument = new TypedDocumentString(`
    query AssistanceStandards($division: DivisionCode!, $on: Date) {
  assistanceStandards(division: $division, on: $on) {
    program
    urbanRural
    grade
    selfCare
    monthlyAmount
    annualAmount
    validFrom
    documentNo
    division {
      fullName
    }
  }
}
    `) as unknown as TypedDocumentString<AssistanceStandardsQuery, AssistanceStandardsQueryVariables>;
export const ChildInstitutionsDocument = new TypedDocumentString(`
    query ChildInstitutions($division: DivisionCode!, $after: String) {
  childInstitutions(scope: {code: $division}, first: 20, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        name
        kind {
          zh
          en
        }
        division {
          fullName
        }
        addressText
        phone
        services {
          zh
          en
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ChildInstitutionsQuery, ChildInstitutionsQueryVariables>;
export const CreditListDocument = new TypedDocumentString(`
    query CreditList($kind: CreditListKind!, $division: DivisionCode!, $after: String) {
  creditListEntries(
    kind: $kind
    scope: {code: $division}
    first: 20
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        reason {
          zh
          en
        }
        listedOn
        authority
        organization {
          uscc
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CreditListQuery, CreditListQueryVariables>;
export const DivisionCodesDocument = new TypedDocumentString(`
    query DivisionCodes($codes: [String!]!, $on: Date) {
  resolveCodes(codes: $codes, on: $on) {
    input
    status
    code
    division {
      fullName
    }
    successors {
      code
      fullName
    }
  }
}
    `) as unknown as TypedDocumentString<DivisionCodesQuery, DivisionCodesQueryVariables>;
export const DivisionSearchDocument = new TypedDocumentString(`
    query DivisionSearch($q: String!, $after: String) {
  divisions(filter: {q: $q}, first: 20, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        code
        fullName
        level
        kind
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DivisionSearchQuery, DivisionSearchQueryVariables>;
export const DivisionDetailDocument = new TypedDocumentString(`
    query DivisionDetail($code: DivisionCode!) {
  division(code: $code) {
    code
    name
    fullName
    pinyin
    level
    kind
    seat
    areaKm2
    validFrom
    ancestors {
      code
      name
    }
    children {
      code
      name
      kind
    }
    predecessors {
      code
      name
      validTo
    }
    populationSummary {
      total
      urban
      age0to14
      age60plus
      age65plus
      age80plus
      households
    }
    elderlySummary {
      facilities
      licensedBeds
      occupiedBeds
    }
  }
  divisionHistory(code: $code) {
    on
    kind
    documentNo
    from {
      code
      name
    }
    to {
      code
      name
    }
  }
}
    `) as unknown as TypedDocumentString<DivisionDetailQuery, DivisionDetailQueryVariables>;
export const ElderlyFacilitiesDocument = new TypedDocumentString(`
    query ElderlyFacilities($division: DivisionCode!, $need: CareNeed, $after: String) {
  elderlyFacilities(
    filter: {scope: {code: $division}, hasVacancyFor: $need}
    first: 20
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        name
        kind
        status
        division {
          fullName
        }
        addressText
        phone
        licensedBeds
        nursingBeds
        vacancy {
          selfCare
          partial
          full
        }
        minPrice
        maxPrice
        rating
        medicalMode {
          zh
          en
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ElderlyFacilitiesQuery, ElderlyFacilitiesQueryVariables>;
export const FuneralServicesDocument = new TypedDocumentString(`
    query FuneralServices($division: DivisionCode!, $after: String) {
  basicFuneralItems(division: $division) {
    item {
      zh
      en
    }
    lawRef
    validFrom
  }
  funeralFacilities(filter: {scope: {code: $division}}, first: 20, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        name
        kind
        nature {
          zh
          en
        }
        division {
          fullName
        }
        addressText
        phone
        cremators
        plotsTotal
        plotsUsed
        nichesTotal
        nichesUsed
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FuneralServicesQuery, FuneralServicesQueryVariables>;
export const CompareIndicatorDocument = new TypedDocumentString(`
    query CompareIndicator($measure: String!, $urbanRural: UrbanRural) {
  indicatorComparison(measure: $measure, urbanRural: $urbanRural) {
    measure
    commonUnit
    regions {
      nameZh
      nameEn
      figures {
        comparableValue
        isAnnualised
        indicator {
          value
          unit
          period
          urbanRural
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CompareIndicatorQuery, CompareIndicatorQueryVariables>;
export const IndicatorsDocument = new TypedDocumentString(`
    query Indicators($measure: String!, $period: String, $after: String) {
  indicators(
    filter: {measure: $measure, period: $period}
    first: 50
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        nameZh
        nameEn
        value
        unit
        period
        regionNameZh
        regionNameEn
        kind
        urbanRural
        source {
          titleZh
          titleEn
          publishedBy
          date
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<IndicatorsQuery, IndicatorsQueryVariables>;
export const MarriageOfficesDocument = new TypedDocumentString(`
    query MarriageOffices($division: DivisionCode!, $after: String) {
  marriageOffices(filter: {scope: {code: $division}}, first: 20, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        name
        division {
          fullName
        }
        addressText
        phone
        hours
        grade {
          zh
          en
        }
        foreignRelated
        counsellingRoom
        ceremonyHall
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MarriageOfficesQuery, MarriageOfficesQueryVariables>;
export const OrganizationCheckDocument = new TypedDocumentString(`
    query OrganizationCheck($uscc: Uscc, $name: String) {
  verifyOrganization(uscc: $uscc, name: $name) {
    exists
    nameMatches
    isFormerName
    isNormal
    mayRaiseFunds
    creditState {
      zh
      en
    }
    organization {
      id
      uscc
      name
      status
      registrar
      registeredOn
      formerNames {
        name
        to
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OrganizationCheckQuery, OrganizationCheckQueryVariables>;
export const OrganizationSearchDocument = new TypedDocumentString(`
    query OrganizationSearch($q: String!, $after: String) {
  socialOrganizations(filter: {q: $q}, first: 20, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        uscc
        name
        type
        status
        registrar
        registeredOn
        division {
          fullName
        }
        creditState {
          zh
          en
        }
        currentRating
        charity {
          isCharity
          fundraisingLicence {
            no
            to
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OrganizationSearchQuery, OrganizationSearchQueryVariables>;
export const PlaceNameSearchDocument = new TypedDocumentString(`
    query PlaceNameSearch($q: String!, $division: DivisionCode!, $after: String) {
  placeNames(filter: {q: $q, scope: {code: $division}}, first: 20, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        name
        pinyin
        category {
          zh
          en
        }
        origin
        meaning
        formerNames {
          name
        }
        division {
          fullName
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PlaceNameSearchQuery, PlaceNameSearchQueryVariables>;
export const SocialWorkStationsDocument = new TypedDocumentString(`
    query SocialWorkStations($division: DivisionCode!, $after: String) {
  socialWorkStations(scope: {code: $division}, first: 20, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        name
        division {
          fullName
        }
        workers
        opened
        services {
          zh
          en
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SocialWorkStationsQuery, SocialWorkStationsQueryVariables>;
export const X01PaidAfterDeathDocument = new TypedDocumentString(`
    query X01PaidAfterDeath($after: String, $since: Date!) {
  deathRecords(filter: {deathDate: {gte: $since}}, first: 500, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        deathDate
        resident {
          id
          paymentsAfterDeath {
            month
            amount
            enrollment {
              program
              division {
                code
              }
            }
          }
          subsidiesAfterDeath {
            kind
            from
            to
          }
          childStipendsAfterDeath {
            kind
            from
            to
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<X01PaidAfterDeathQuery, X01PaidAfterDeathQueryVariables>;
export const X25TownshipsLackingFacilitiesDocument = new TypedDocumentString(`
    query X25TownshipsLackingFacilities($root: DivisionCode!, $after: String) {
  division(code: $root) {
    descendants(level: 4, first: 500, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          code
          name
          populationSummary {
            age80plus
          }
          elderlySummary {
            facilitiesByKind {
              kind
              count
            }
          }
          socialWorkStations {
            id
          }
          funeralFacilities {
            id
            kind
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<X25TownshipsLackingFacilitiesQuery, X25TownshipsLackingFacilitiesQueryVariables>;