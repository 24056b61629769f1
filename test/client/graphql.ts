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

/** 代办人。Who acts for the applicant. */
export type AgentKind =
  /** 其他人。Another person. */
  | 'OTHER'
  /** 村（居）民委员会。Village committee. */
  | 'VILLAGE_COMMITTEE';

/** 修改未提交的申请。Changing an application that is not submitted yet. */
export type AmendDraftInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 申请内容，全部重填。What it states, all of it anew. */
  details: ApplicationDetailsInput;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 申请标识。Id of the application. */
  id: string | number;
};

/** 代办人。Who acts for the applicant. */
export type ApplicationAgentInput = {
  /** 类别。Kind. */
  kind: AgentKind;
  /** 姓名。Name. */
  name: string;
  /** 电话。Phone. */
  phone?: string | null | undefined;
};

/** 申请渠道。How the application came. */
export type ApplicationChannel =
  /** 协理员上门。At a visit of the village assistant. */
  | 'ASSISTANT_VISIT'
  /** 跨省通办。From another region. */
  | 'CROSS_REGION'
  /** 手机。By mobile. */
  | 'MOBILE'
  /** 网站。By the portal. */
  | 'PORTAL'
  /** 主动发现。Found by the authority. */
  | 'PROACTIVE'
  /** 窗口。At the desk. */
  | 'WINDOW';

/** 申请内容。What an application states. */
export type ApplicationDetailsInput = {
  /** 发放账户。Bank account. */
  account?: string | null | undefined;
  /** 账户所有人的居民标识。Id of the holder of the account. */
  accountHolderId?: string | number | null | undefined;
  /** 代办人。Agent. */
  agent?: ApplicationAgentInput | null | undefined;
  /** 申请人的居民标识。Id of the applicant. */
  applicantId: string | number;
  /** 申请人姓名。Name of the applicant. */
  applicantName: string;
  /** 受理乡镇（街道），9 位。Township that takes it, 9 digits. */
  applyDivision: string;
  /** 选择的供养形式（特困）。Form of care chosen (extremely poor). */
  careForm?: CareForm | null | undefined;
  /** 渠道。How it comes. */
  channel: ApplicationChannel;
  /** 家庭年收入。Income of the household in twelve months. */
  declaredIncome?: string | null | undefined;
  /** 财产情况，至多 500 字。Property, 500 characters at most. */
  declaredPropertyNote?: string | null | undefined;
  /** 年刚性支出。Unavoidable expense of twelve months. */
  declaredRigidExpense?: string | null | undefined;
  /** 是否持有居住地的居住证。Whether they hold a permit of the place of residence. */
  hasResidencePermit?: boolean | null | undefined;
  /** 共同生活家庭标识，单人申请不填。Id of the household; none for a person alone. */
  householdId?: string | number | null | undefined;
  /** 户籍地，9 或 12 位。Place of household registration, 9 or 12 digits. */
  hukouDivision: string;
  /** 是否为经办人员或村（居）干部近亲属。Whether close kin of staff or of the village committee. */
  kinDisclosure: boolean;
  /** 关系代码（GB/T 4761）。Code of that relation. */
  kinRelation?: string | null | undefined;
  /** 该人员所在单位。Unit of whom they are related to. */
  kinUnit?: string | null | undefined;
  /** 享受救助的成员，至多 20 人。Members who are to benefit, 20 at most. */
  members: Array<ApplicationMemberInput>;
  /** 致困原因代码，1 至 9。Codes of the causes of hardship, 1 to 9. */
  povertyCause: Array<string>;
  /** 项目：DIBAO、TEKUN、MARGIN、RIGID。Programme: one of these four. */
  program: AssistanceProgram;
  /** 居住的村（社区），12 位。Village of residence, 12 digits. */
  residenceDivision: string;
  /** 单人申请依据代码，1 至 5。Code of the ground on which one person applies alone, 1 to 5. */
  singlePersonBasis?: string | null | undefined;
  /** 适用的城乡标准。Urban or rural standard. */
  urbanRural: UrbanRural;
};

/** 共同生活成员。Member of the household. */
export type ApplicationMemberInput = {
  /** 出生日期。Date of birth. */
  birthDate: string;
  /** 残疾等级，1 至 4。Grade of disability, 1 to 4. */
  disabilityGrade?: number | null | undefined;
  /** 是否重病。Whether gravely ill. */
  graveIllness?: boolean | null | undefined;
  /** 与申请人的关系代码（GB/T 4761），本人为 01。Code of the relation to the applicant; 01 for the applicant. */
  relation: string;
  /** 居民标识。Id of the resident. */
  residentId: string | number;
};

/** 救助申请的状态。State of an application. */
export type ApplicationStatus =
  /** 已受理。Accepted. */
  | 'ACCEPTED'
  /** 已办结并享受待遇。Closed, granted. */
  | 'CLOSED_GRANTED'
  /** 已确认，待公布。Confirmed, waits to be published. */
  | 'CONFIRMED'
  /** 填写中。Being filled in. */
  | 'DRAFT'
  /** 调查核对中。Under investigation. */
  | 'INVESTIGATING'
  /** 公示中。On public notice. */
  | 'NOTICE'
  /** 已提出初审意见。Opinion of the township given. */
  | 'PROPOSED'
  /** 不予确认。Refused. */
  | 'REFUSED'
  /** 有异议，待重新调查。Objected to, waits for a new investigation. */
  | 'REINVESTIGATING'
  /** 已提交，待受理。Submitted, waits for acceptance. */
  | 'SUBMITTED'
  /** 待补正。Waits for what is missing. */
  | 'SUPPLEMENT'
  /** 已终止。Terminated. */
  | 'TERMINATED'
  /** 待审核确认。Waits for confirmation. */
  | 'TO_COUNTY'
  /** 已撤回。Withdrawn. */
  | 'WITHDRAWN';

/** 对一件申请的一步。A step on one application. */
export type ApplicationStepInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 申请标识。Id of the application. */
  id: string | number;
};

/** 生活自理能力评估（特困）。Assessment of self-care (extremely poor). */
export type AssessSelfCareInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 不能自主完成的指标。Items that fail. */
  failed: Array<SelfCareItem>;
  /** 申请标识。Id of the application. */
  id: string | number;
};

/** 救助申请筛选条件。Filter of applications. */
export type AssistanceApplicationFilter = {
  /** 受理日。Accepted on. */
  acceptedAt?: DateRange | null | undefined;
  /** 渠道。How it came. */
  channel?: ApplicationChannel | null | undefined;
  /** 有期限在该日前届满。A time limit is up before this day. */
  dueBefore?: string | null | undefined;
  /** 当前承办单位。Unit that handles it. */
  handlerUnit?: string | null | undefined;
  /** 是否有过异议。Whether somebody has objected. */
  hasObjection?: boolean | null | undefined;
  /** 申请人数。Number of persons. */
  householdSize?: IntRange | null | undefined;
  /** 是否为近亲属备案。Whether in the register of kin. */
  kinDisclosure?: boolean | null | undefined;
  /** 是否有期限已超。Whether a time limit is exceeded. */
  overdue?: boolean | null | undefined;
  /** 致困原因代码，含其一。Codes of causes of hardship, any of them. */
  povertyCause?: Array<string> | null | undefined;
  /** 项目。Programmes. */
  program?: Array<AssistanceProgram> | null | undefined;
  /** 案号，按开头匹配。Number of the case, by its beginning. */
  q?: string | null | undefined;
  /** 受理地。Where it was taken. */
  scope?: DivisionScope | null | undefined;
  /** 状态。States. */
  status?: Array<ApplicationStatus> | null | undefined;
};

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

/** 救助统计的分组口径。By what statistics of assistance are divided. */
export type AssistanceStatisticsDimension =
  /** 年龄段（期末）。Age band at the end of the period. */
  | 'AGE'
  /** 申请所述致困原因。Cause of poverty that the application states. */
  | 'CAUSE'
  /** 下一级区划。Divisions one level below. */
  | 'DIVISION'
  /** 月份。Month. */
  | 'MONTH'
  /** 项目。Programme. */
  | 'PROGRAM'
  /** 城乡。Urban or rural. */
  | 'URBAN_RURAL';

/** 材料的敏感级别。How sensitive a paper is. */
export type AttachmentClass =
  /** 内部。Internal. */
  | 'INTERNAL'
  /** 未成年人信息。About a person under 18. */
  | 'MINOR'
  /** 个人信息。Personal. */
  | 'PERSONAL'
  /** 公开。Public. */
  | 'PUBLIC'
  /** 敏感个人信息。Sensitive personal. */
  | 'SENSITIVE';

/** 材料：文件先存入材料库，此处登记其摘要。Paper: the file is stored apart, its digest is registered here. */
export type AttachmentInput = {
  /** 字节数，至多 20 MB。Size in bytes, 20 MB at most. */
  bytes: number;
  /** 材料种类代码。Code of the kind of paper. */
  kind: string;
  /** 文件名，至多 100 字。File name, 100 characters at most. */
  name: string;
  /** SM3 摘要，64 位十六进制。SM3 digest, 64 hexadecimal places. */
  sm3: string;
};

/** 供养形式。Form of care of the extremely poor. */
export type CareForm =
  /** 集中供养。In an institution. */
  | 'CENTRALIZED'
  /** 分散供养。At home. */
  | 'DISPERSED';

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

/** 核对结论。What a check concludes. */
export type CheckConclusion =
  /** 与申报一致。As declared. */
  | 'CONSISTENT'
  /** 超过标准。Above the line. */
  | 'EXCEEDS'
  /** 与申报不一致。Not as declared. */
  | 'INCONSISTENT'
  /** 需入户核实。To be looked at on a visit. */
  | 'NEEDS_VISIT';

/** 与申报不符之处。How what was found differs from what was declared. */
export type CheckDiscrepancy =
  /** 核对收入高于申报收入。More income than declared. */
  | 'INCOME_ABOVE_DECLARED'
  /** 所列成员已死亡。A member listed has died. */
  | 'MEMBER_DECEASED'
  /** 同户口簿人员未申报。Somebody of the same household booklet is not declared. */
  | 'MEMBER_NOT_DECLARED'
  /** 登记的配偶未申报。A registered spouse is not declared. */
  | 'SPOUSE_NOT_DECLARED';

/** 来源所告知的一项事实。One fact that a source tells. */
export type CheckFactInput = {
  /** 金额或价值，收入与财产须填。Amount or value, of income and property. */
  amount?: string | null | undefined;
  /** 种类。Kind. */
  kind: FactKind;
  /** 事实所涉的另一人：登记的配偶或同户口簿的人。The other person: a registered spouse, or somebody of the same booklet. */
  otherId?: string | number | null | undefined;
  /** 成员的居民标识。Id of the member. */
  residentId: string | number;
};

/** 一个来源的核对结果。What one source answered. */
export type CheckSourceResultInput = {
  /** 命中条数。Number of hits. */
  hits: number;
  /** 来源代码，如 TAX。Code of the source, e.g. TAX. */
  source: string;
  /** 答复。Answer. */
  status: CheckSourceStatus;
};

/** 来源的答复。What a source answered. */
export type CheckSourceStatus =
  /** 未答复。No answer. */
  | 'FAILED'
  /** 未查询：没有书面授权，或核对已停止、已由人工出具。Not asked: no written authority, or the check was stopped or reported by hand. */
  | 'NOT_ASKED'
  /** 无数据。No data. */
  | 'NO_DATA'
  /** 有数据。Data. */
  | 'OK'
  /** 待答复。Waits for an answer. */
  | 'PENDING';

/** 核对的状态。State of an economic check. */
export type CheckStatus =
  /** 查询中，待各来源答复。Sources are asked. */
  | 'COLLECTING'
  /** 已出具报告并返回办理单位。Reported, returned to the case. */
  | 'REPORTED'
  /** 已发起，待查询。Requested, nobody was asked yet. */
  | 'REQUESTED'
  /** 已停止。Stopped. */
  | 'STOPPED';

/** 停止核对的原因。Why a check was stopped. */
export type CheckStopReason =
  /** 申请已撤回或终止。The application was withdrawn or terminated. */
  | 'APPLICATION_ENDED'
  /** 授权已撤销。The power to check was revoked. */
  | 'AUTHORISATION_REVOKED'
  /** 待遇已终止。The benefit has ended. */
  | 'BENEFIT_ENDED';

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

/** 审核确认机关。Who confirms. */
export type ConfirmAuthority =
  /** 县级民政部门。The county. */
  | 'COUNTY'
  /** 受委托的乡镇（街道）。The township, by delegation. */
  | 'TOWNSHIP';

/** 信用名录的种类。Kind of credit list. */
export type CreditListKind =
  /** 活动异常名录。Abnormal activity. */
  | 'ABNORMAL'
  /** 严重违法失信名单。Serious dishonesty. */
  | 'SERIOUS';

/** 日期区间，含两端。Range of days, both ends included. */
export type DateRange = {
  /** 起始日。From. */
  gte?: string | null | undefined;
  /** 截止日。To. */
  lte?: string | null | undefined;
};

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

/** 行政区划范围。A division, with all below it unless told otherwise. */
export type DivisionScope = {
  /** 区划代码。Division code. */
  code: string;
  /** 是否含下级，默认含。Whether to include all below; yes by default. */
  includeDescendants?: boolean | null | undefined;
};

/** 申请材料的种类。Kind of a paper. */
export type DocumentKind =
  /** 委托代办书。Letter that names the agent. */
  | 'AGENT_LETTER'
  /** 家庭经济状况核对授权书。Letter that authorises the economic check. */
  | 'AUTHORISATION_LETTER'
  /** 银行流水。Bank statement. */
  | 'BANK_STATEMENT'
  /** 死亡证明。Death certificate. */
  | 'DEATH_CERTIFICATE'
  /** 残疾人证。Disability card. */
  | 'DISABILITY_CARD'
  /** 户口簿。Household register. */
  | 'HOUSEHOLD_REGISTER'
  /** 居民身份证。Identity card. */
  | 'ID_CARD'
  /** 收入证明。Proof of income. */
  | 'INCOME_PROOF'
  /** 保险证明。Statement of an insurance. */
  | 'INSURANCE_STATEMENT'
  /** 结婚证、离婚证。Certificate of marriage or divorce. */
  | 'MARRIAGE_CERTIFICATE'
  /** 医疗费用票据。Medical receipt. */
  | 'MEDICAL_RECEIPT'
  /** 养老金证明。Statement of a pension. */
  | 'PENSION_STATEMENT'
  /** 不动产权属证书。Deed of real estate. */
  | 'PROPERTY_DEED'
  /** 在读证明。Certificate of a school. */
  | 'SCHOOL_CERTIFICATE'
  /** 机动车行驶证。Licence of a vehicle. */
  | 'VEHICLE_LICENCE';

/** 填写申请。Filling in an application. */
export type DraftApplicationInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 申请内容。What it states. */
  details: ApplicationDetailsInput;
};

/** 核对筛选条件。Filter of economic checks. */
export type EconomicCheckFilter = {
  /** 结论。Conclusions. */
  conclusion?: Array<CheckConclusion> | null | undefined;
  /** 答复期限是否已超。Whether the time for replies is exceeded. */
  overdue?: boolean | null | undefined;
  /** 是否为在享待遇的复核。Whether of a benefit in force. */
  recheck?: boolean | null | undefined;
  /** 请求日。Requested on. */
  requestedAt?: DateRange | null | undefined;
  /** 受理或确认地。Where the application was taken or the benefit confirmed. */
  scope?: DivisionScope | null | undefined;
  /** 状态。States. */
  status?: Array<CheckStatus> | null | undefined;
};

/** 排序方式。Order of the list. */
export type EconomicCheckOrder = {
  /** 方向，默认升序。Direction, ascending by default. */
  direction?: OrderDirection | null | undefined;
  /** 排序字段。Field to sort by. */
  field: EconomicCheckOrderField;
};

/** 可排序的字段。Fields to sort by. */
export type EconomicCheckOrderField =
  /** 答复期限。When replies are due. */
  | 'DUE_AT'
  /** 请求时间。Requested at. */
  | 'REQUESTED_AT';

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

/** 被超过的规定。A rule that was exceeded. */
export type ExceedanceRule =
  /** 登记有经营性企业。Companies registered to a member. */
  | 'COMPANIES'
  /** 人均金融资产超过低保标准的规定倍数。Financial assets per head above so many standards. */
  | 'FINANCIAL_ASSETS'
  /** 住房套数超限。More houses. */
  | 'HOUSES'
  /** 人均月收入高于该项目的标准。Income per head a month above the line of the programme. */
  | 'INCOME'
  /** 大型农机具超限。More large farm machines. */
  | 'MACHINES'
  /** 机动车辆数超限。More motor vehicles than the rules allow. */
  | 'VEHICLES';

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

/** 来源所告知的事实。What a source tells of a person. */
export type FactKind =
  /** 经营主体。Company. */
  | 'COMPANY'
  /** 已死亡。Has died. */
  | 'DECEASED'
  /** 存款或账户余额。Deposit or balance. */
  | 'DEPOSIT'
  /** 房屋。House. */
  | 'HOUSE'
  /** 最近十二个月的收入。Income of the last twelve months. */
  | 'INCOME'
  /** 商业保险。Commercial insurance. */
  | 'INSURANCE'
  /** 大型农机具。Large farm machine. */
  | 'MACHINE'
  /** 其他登记信息，不涉及收入财产。Other registration, of no bearing on income or property. */
  | 'OTHER'
  /** 同一户口簿的其他人。Another person of the same household booklet. */
  | 'SAME_BOOK'
  /** 有价证券。Securities. */
  | 'SECURITIES'
  /** 登记的配偶。Registered spouse. */
  | 'SPOUSE'
  /** 机动车辆。Motor vehicle. */
  | 'VEHICLE';

/** 出具核对报告，未答复的来源须逐一列明。Giving the report; sources that have not answered are named one by one. */
export type FinaliseEconomicCheckInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 未答复的来源代码，全部答复的为空。Codes of the sources that have not answered; none where all have. */
  failedSources: Array<string>;
  /** 核对标识。Id of the check. */
  id: string | number;
};

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

/** 整数区间，含两端。Range of integers, both ends included. */
export type IntRange = {
  /** 下限。Least. */
  gte?: number | null | undefined;
  /** 上限。Most. */
  lte?: number | null | undefined;
};

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

/** 公示的种类。Kind of a public notice. */
export type NoticeKind =
  /** 拟确认公示，可提出异议。Of what is proposed; anybody may object. */
  | 'PROPOSAL'
  /** 确认结果公布。Of what was confirmed. */
  | 'RESULT';

/** 异议的来路。How an objection came. */
export type ObjectionChannel =
  /** 当面。In person. */
  | 'IN_PERSON'
  /** 信函。By letter. */
  | 'LETTER'
  /** 电话。By phone. */
  | 'PHONE'
  /** 网站。By the portal. */
  | 'PORTAL';

/** 异议的处理结果。What became of an objection. */
export type ObjectionOutcome =
  /** 异议不成立。Not upheld. */
  | 'REJECTED'
  /** 异议成立。Upheld. */
  | 'UPHELD';

/** 初审意见。What the township proposes. */
export type OpinionProposal =
  /** 建议予以确认。To approve. */
  | 'APPROVE'
  /** 建议不予确认。To refuse. */
  | 'REFUSE';

/** 排序方向。Direction of an order. */
export type OrderDirection =
  /** 升序。Ascending. */
  | 'ASC'
  /** 降序。Descending. */
  | 'DESC';

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

/** 查得的财产。Property that was found. */
export type PropertyItemInput = {
  /** 种类。Kind. */
  kind: PropertyKind;
  /** 价值。Value. */
  value: string;
};

/** 财产种类。Kind of property. */
export type PropertyKind =
  /** 企业。Company. */
  | 'COMPANY'
  /** 存款。Deposit. */
  | 'DEPOSIT'
  /** 房屋。House. */
  | 'HOUSE'
  /** 商业保险。Insurance. */
  | 'INSURANCE'
  /** 机械。Machine. */
  | 'MACHINE'
  /** 有价证券。Securities. */
  | 'SECURITIES'
  /** 车辆。Vehicle. */
  | 'VEHICLE';

/** 提出初审意见。Giving the opinion of the township. */
export type ProposeOpinionInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 低保类别，分类发放的地方须填。Grade, where the standard is graded. */
  grade?: DibaoGrade | null | undefined;
  /** 不予确认的理由。Grounds of a refusal. */
  grounds?: Array<RefusalGround> | null | undefined;
  /** 申请标识。Id of the application. */
  id: string | number;
  /** 拟每月救助金，须与按标准计算的一致；不填则按标准计算。Amount a month; it must be what the standard gives, which is taken where none is stated. */
  monthlyAmount?: string | null | undefined;
  /** 对异议的处理结果，有异议的须填。What became of the objection, where there was one. */
  objectionOutcome?: ObjectionOutcome | null | undefined;
  /** 意见。What is proposed. */
  proposal: OpinionProposal;
};

/** 张榜公示。Putting up the public notice. */
export type PublishNoticeInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 申请标识。Id of the application. */
  id: string | number;
  /** 张贴地点，至多 100 字。Where it is put up, 100 characters at most. */
  place: string;
  /** 截止日，不早于规定期限届满；默认为该日。To; not before the time that the rules give, which is the default. */
  to?: string | null | undefined;
};

/** 对公示提出异议。Objecting to a notice. */
export type RaiseObjectionInput = {
  /** 是否匿名。Whether anonymous. */
  anonymous?: boolean | null | undefined;
  /** 来路。How it comes. */
  channel: ObjectionChannel;
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 内容，至多 500 字。What is said, 500 characters at most. */
  content: string;
  /** 公示标识。Id of the notice. */
  noticeId: string | number;
};

/** 民主评议。Democratic review. */
export type RecordDemocraticReviewInput = {
  /** 参加人数。How many took part. */
  attendees: number;
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 申请标识。Id of the application. */
  id: string | number;
  /** 反对。Against. */
  votesAgainst: number;
  /** 赞成。In favour. */
  votesFor: number;
};

/** 登记没有接口的部门的答复。Entering the reply of a department without an interface. */
export type RecordDepartmentReplyInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 事实，至多 200 项；查无数据的不填。Facts, 200 at most; none where the source has no data. */
  facts?: Array<CheckFactInput> | null | undefined;
  /** 核对标识。Id of the check. */
  id: string | number;
  /** 来源代码，如 TAX。Code of the source, e.g. TAX. */
  source: string;
};

/** 出具核对报告。Giving the report of an economic check. */
export type RecordEconomicCheckInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 结论。Conclusion. */
  conclusion: CheckConclusion;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 申请标识。Id of the application. */
  id: string | number;
  /** 查得的财产。Property that was found. */
  propertyItems: Array<PropertyItemInput>;
  /** 核对请求编号。Number of the request. */
  requestNo: string;
  /** 各来源结果。What each source answered. */
  sources: Array<CheckSourceResultInput>;
  /** 家庭年收入。Income of the household in twelve months. */
  totalIncome: string;
};

/** 入户调查。Visit to the home. */
export type RecordHomeVisitInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 申请标识。Id of the application. */
  id: string | number;
  /** 查明的家庭月收入。Income found, a month. */
  incomeFound?: string | null | undefined;
  /** 调查人员账号，不少于两人。Accounts of the investigators, two at least. */
  investigators: Array<string>;
  /** 居住与生活状况，至多 500 字。How the family lives, 500 characters at most. */
  livingCondition?: string | null | undefined;
  /** 是否拒绝配合。Whether they refused to cooperate. */
  refusal?: boolean | null | undefined;
  /** 申请人是否签字。Whether the applicant signed. */
  signedByApplicant: boolean;
};

/** 不予确认的理由。Ground of a refusal. */
export type RefusalGround =
  /** 隐瞒或虚报情况。False statements. */
  | 'FALSE_STATEMENT'
  /** 家庭人均收入超过标准。Income per head above the line. */
  | 'INCOME_ABOVE_LINE'
  /** 不属于保障对象。Not among those the programme is for. */
  | 'NOT_ELIGIBLE_PERSON'
  /** 实际生活水平高于标准。Lives better than the standard. */
  | 'NOT_POOR_ENOUGH'
  /** 其他。Other. */
  | 'OTHER'
  /** 家庭财产超过限额。Property above the limit. */
  | 'PROPERTY_ABOVE_LIMIT'
  /** 法定义务人有履行能力。Persons bound to support are able to. */
  | 'SUPPORT_AVAILABLE';

/** 不予确认。Refusing. */
export type RefuseApplicationInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 理由说明，至多 500 字。What they rest on, 500 characters at most. */
  explanation?: string | null | undefined;
  /** 理由，至少一项。Grounds, at least one. */
  grounds: Array<RefusalGround>;
  /** 申请标识。Id of the application. */
  id: string | number;
};

/** 对在享待遇发起复核。Asking for a check of a benefit in force. */
export type RequestRecheckInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 待遇标识。Id of the benefit. */
  enrollmentId: string | number;
};

/** 一次性告知补正。Telling what is missing, once. */
export type RequestSupplementInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 应补材料；可联网核验的不得要求。Papers that are missing; none that can be verified online. */
  documents: Array<DocumentKind>;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 申请标识。Id of the application. */
  id: string | number;
};

/** 退回重新调查。Sending back for another check. */
export type ReturnForCheckInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 申请标识。Id of the application. */
  id: string | number;
  /** 退回原因，至多 200 字，不写个人信息。Why, 200 characters at most, without personal data. */
  reason: string;
};

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

/** 生活自理能力的六项指标。The six items of self-care. */
export type SelfCareItem =
  /** 自主洗澡。Bathing. */
  | 'BATHING'
  /** 自主上下床。Getting in and out of bed. */
  | 'BED'
  /** 自主穿衣。Dressing. */
  | 'DRESSING'
  /** 自主吃饭。Eating. */
  | 'EATING'
  /** 自主如厕。Toileting. */
  | 'TOILETING'
  /** 室内自主行走。Walking indoors. */
  | 'WALKING';

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

/** 提交申请：一证一书。Submitting an application: one card, one letter. */
export type SubmitApplicationInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 材料，种类见 DocumentKind。Papers; their kinds are those of DocumentKind. */
  documents: Array<AttachmentInput>;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 申请标识。Id of the application. */
  id: string | number;
  /** 已签署核对授权的成员。Members who have signed the power to check. */
  signedBy: Array<string | number>;
};

/** 补正材料。Handing in what was missing. */
export type SupplementApplicationInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 材料。Papers. */
  documents: Array<AttachmentInput>;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 申请标识。Id of the application. */
  id: string | number;
};

/** 终止办理。Terminating a procedure. */
export type TerminateApplicationInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 原因。Why. */
  ground: TerminationGround;
  /** 申请标识。Id of the application. */
  id: string | number;
};

/** 终止办理的原因。Why a procedure was terminated. */
export type TerminationGround =
  /** 申请人死亡。The applicant has died. */
  | 'DECEASED'
  /** 重复申请。Filed twice. */
  | 'DUPLICATE'
  /** 已迁出。Moved away. */
  | 'MOVED_AWAY'
  /** 拒不配合调查核对。Does not cooperate with the investigation. */
  | 'NON_COOPERATION'
  /** 其他。Other. */
  | 'OTHER';

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

export type AcceptApplicationMutationVariables = Exact<{
  input: ApplicationStepInput;
}>;


export type AcceptApplicationMutation = { acceptApplication: { application: { id: string, caseNo: string | null, status: ApplicationStatus | null, version: number | null, dueAt: string | null, handlerUnit: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type AmendDraftMutationVariables = Exact<{
  input: AmendDraftInput;
}>;


export type AmendDraftMutation = { amendDraft: { application: { id: string, caseNo: string | null, status: ApplicationStatus | null, version: number | null, dueAt: string | null, handlerUnit: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type AssistanceApplicationQueryVariables = Exact<{
  id: string | number;
}>;


export type AssistanceApplicationQuery = { assistanceApplication: { id: string, caseNo: string | null, program: AssistanceProgram | null, status: ApplicationStatus | null, version: number | null, channel: ApplicationChannel | null, acceptedOn: string | null, dueAt: string | null, handlerUnit: string | null, persons: number | null, kinDisclosure: boolean | null, kinUnit: string | null, hasObjection: boolean | null, declaredIncome: string | null, selfCare: SelfCareLevel | null, careForm: CareForm | null, applicantName: { value: string, masked: boolean } | null, applyDivision: { code: string, fullName: string } | null, members: Array<{ signed: boolean | null, disabilityGrade: number | null, graveIllness: boolean | null, relation: { zh: string } | null }> | null, povertyCause: Array<{ zh: string, en: string }> | null, authorisation: { signedAt: string | null, revokedAt: string | null } | null, documents: Array<{ kind: string, name: string, sm3: string, class: AttachmentClass }> | null, supplementRequest: { at: string | null, documents: Array<DocumentKind> | null, answeredAt: string | null } | null, homeVisits: Array<{ at: string | null, byCounty: boolean | null, investigators: Array<string> | null, signedByApplicant: boolean | null, livingCondition: string | null, incomeFound: string | null, refusal: boolean | null }> | null, reviews: Array<{ at: string | null, attendees: number | null, votesFor: number | null, votesAgainst: number | null }> | null, economicChecks: Array<{ id: string, requestNo: string | null, status: CheckStatus | null, requestedAt: string | null, completedAt: string | null, validTo: string | null, conclusion: CheckConclusion | null, discrepancies: Array<CheckDiscrepancy> | null, perCapitaIncome: string | null, exceedances: Array<{ rule: ExceedanceRule | null, limit: string | null, found: string | null }> | null, sources: Array<{ status: CheckSourceStatus | null, hits: number | null, source: { zh: string } | null }> | null, propertyItems: Array<{ kind: PropertyKind | null, value: string | null }> | null }> | null, townshipOpinion: { proposal: OpinionProposal | null, at: string | null, unit: string | null, grounds: Array<RefusalGround> | null, grade: DibaoGrade | null, perCapitaIncome: string | null, monthlyAmount: string | null, supplementAmount: string | null, nursingAmount: string | null } | null, notices: Array<{ kind: NoticeKind, from: string, to: string | null, place: string | null, entries: Array<{ applicantName: string | null, program: AssistanceProgram, beneficiariesCount: number, amount: string | null }>, objections: Array<{ at: string | null, channel: ObjectionChannel | null, content: string | null, anonymous: boolean | null, outcome: ObjectionOutcome | null }> | null }> | null, countyDecision: { confirmed: boolean | null, authority: ConfirmAuthority | null, unit: string | null, on: string | null } | null, refusalLetter: { number: string | null, grounds: Array<RefusalGround> | null, remedyZh: string | null, remedyEn: string | null, decidedOn: string | null, deliveredOn: string | null } | null, enrollment: { certNo: string | null, status: EnrollmentStatus | null, monthlyAmount: string | null, effectiveFrom: string | null } | null, clocks: Array<{ name: string, zh: string, dueAt: string, remaining: number, overdue: boolean, stoppedAt: string | null, lawRef: string }> | null, timeline: Array<{ at: string, from: string | null, to: string, event: string, actorRole: string, actorUnit: string | null, note: string | null }> | null } | null };

export type AssistanceApplicationsQueryVariables = Exact<{
  filter?: AssistanceApplicationFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AssistanceApplicationsQuery = { assistanceApplications: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, caseNo: string | null, program: AssistanceProgram | null, status: ApplicationStatus | null, persons: number | null, dueAt: string | null, handlerUnit: string | null, kinDisclosure: boolean | null, hasObjection: boolean | null, version: number | null, applicantName: { value: string, masked: boolean } | null } }> } | null };

export type AssessSelfCareMutationVariables = Exact<{
  input: AssessSelfCareInput;
}>;


export type AssessSelfCareMutation = { assessSelfCare: { application: { id: string, caseNo: string | null, status: ApplicationStatus | null, version: number | null, dueAt: string | null, handlerUnit: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type ConfirmApplicationMutationVariables = Exact<{
  input: ApplicationStepInput;
}>;


export type ConfirmApplicationMutation = { confirmApplication: { application: { id: string, caseNo: string | null, status: ApplicationStatus | null, version: number | null, dueAt: string | null, handlerUnit: string | null, countyDecision: { confirmed: boolean | null, authority: ConfirmAuthority | null, on: string | null } | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type DeliverRefusalLetterMutationVariables = Exact<{
  input: ApplicationStepInput;
}>;


export type DeliverRefusalLetterMutation = { deliverRefusalLetter: { application: { id: string, caseNo: string | null, status: ApplicationStatus | null, version: number | null, dueAt: string | null, handlerUnit: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type DraftApplicationMutationVariables = Exact<{
  input: DraftApplicationInput;
}>;


export type DraftApplicationMutation = { draftApplication: { application: { id: string, caseNo: string | null, status: ApplicationStatus | null, version: number | null, dueAt: string | null, handlerUnit: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type ForwardOpinionMutationVariables = Exact<{
  input: ApplicationStepInput;
}>;


export type ForwardOpinionMutation = { forwardOpinion: { application: { id: string, caseNo: string | null, status: ApplicationStatus | null, version: number | null, dueAt: string | null, handlerUnit: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type MyApplicationsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyApplicationsQuery = { myApplications: Array<{ id: string, caseNo: string | null, program: AssistanceProgram | null, status: ApplicationStatus | null, version: number | null, dueAt: string | null, supplementRequest: { documents: Array<DocumentKind> | null } | null, timeline: Array<{ at: string, event: string, to: string }> | null, refusalLetter: { number: string | null, grounds: Array<RefusalGround> | null, remedyZh: string | null, remedyEn: string | null } | null, enrollment: { monthlyAmount: string | null, effectiveFrom: string | null } | null }> | null };

export type OverdueApplicationsQueryVariables = Exact<{
  scope?: DivisionScope | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OverdueApplicationsQuery = { overdueApplications: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, caseNo: string | null, program: AssistanceProgram | null, status: ApplicationStatus | null, handlerUnit: string | null, dueAt: string | null, clocks: Array<{ name: string, zh: string, en: string, dueAt: string, remaining: number, overdue: boolean, provisional: boolean, lawRef: string }> | null } }> } | null };

export type ProposeOpinionMutationVariables = Exact<{
  input: ProposeOpinionInput;
}>;


export type ProposeOpinionMutation = { proposeOpinion: { application: { id: string, caseNo: string | null, status: ApplicationStatus | null, version: number | null, dueAt: string | null, handlerUnit: string | null, townshipOpinion: { proposal: OpinionProposal | null, monthlyAmount: string | null, supplementAmount: string | null, nursingAmount: string | null } | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type PublishNoticeMutationVariables = Exact<{
  input: PublishNoticeInput;
}>;


export type PublishNoticeMutation = { publishNotice: { application: { id: string, caseNo: string | null, status: ApplicationStatus | null, version: number | null, dueAt: string | null, handlerUnit: string | null, notices: Array<{ id: string, kind: NoticeKind, from: string, to: string | null }> | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type RaiseObjectionMutationVariables = Exact<{
  input: RaiseObjectionInput;
}>;


export type RaiseObjectionMutation = { raiseObjection: { notice: { id: string, kind: NoticeKind, from: string, to: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type RecordCountyVisitMutationVariables = Exact<{
  input: RecordHomeVisitInput;
}>;


export type RecordCountyVisitMutation = { recordCountyVisit: { application: { id: string, caseNo: string | null, status: ApplicationStatus | null, version: number | null, dueAt: string | null, handlerUnit: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type RecordDemocraticReviewMutationVariables = Exact<{
  input: RecordDemocraticReviewInput;
}>;


export type RecordDemocraticReviewMutation = { recordDemocraticReview: { application: { id: string, caseNo: string | null, status: ApplicationStatus | null, version: number | null, dueAt: string | null, handlerUnit: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type RecordEconomicCheckMutationVariables = Exact<{
  input: RecordEconomicCheckInput;
}>;


export type RecordEconomicCheckMutation = { recordEconomicCheck: { application: { id: string, caseNo: string | null, status: ApplicationStatus | null, version: number | null, dueAt: string | null, handlerUnit: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type RecordHomeVisitMutationVariables = Exact<{
  input: RecordHomeVisitInput;
}>;


export type RecordHomeVisitMutation = { recordHomeVisit: { application: { id: string, caseNo: string | null, status: ApplicationStatus | null, version: number | null, dueAt: string | null, handlerUnit: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type RefuseApplicationMutationVariables = Exact<{
  input: RefuseApplicationInput;
}>;


export type RefuseApplicationMutation = { refuseApplication: { application: { id: string, caseNo: string | null, status: ApplicationStatus | null, version: number | null, dueAt: string | null, handlerUnit: string | null, refusalLetter: { number: string | null, remedyZh: string | null, remedyEn: string | null } | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type RequestEconomicCheckMutationVariables = Exact<{
  input: ApplicationStepInput;
}>;


export type RequestEconomicCheckMutation = { requestEconomicCheck: { application: { id: string, caseNo: string | null, status: ApplicationStatus | null, version: number | null, dueAt: string | null, handlerUnit: string | null, economicChecks: Array<{ requestNo: string | null, requestedAt: string | null }> | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type RequestSupplementMutationVariables = Exact<{
  input: RequestSupplementInput;
}>;


export type RequestSupplementMutation = { requestSupplement: { application: { id: string, caseNo: string | null, status: ApplicationStatus | null, version: number | null, dueAt: string | null, handlerUnit: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type ReturnForCheckMutationVariables = Exact<{
  input: ReturnForCheckInput;
}>;


export type ReturnForCheckMutation = { returnForCheck: { application: { id: string, caseNo: string | null, status: ApplicationStatus | null, version: number | null, dueAt: string | null, handlerUnit: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type StartInvestigationMutationVariables = Exact<{
  input: ApplicationStepInput;
}>;


export type StartInvestigationMutation = { startInvestigation: { application: { id: string, caseNo: string | null, status: ApplicationStatus | null, version: number | null, dueAt: string | null, handlerUnit: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type SubmitApplicationMutationVariables = Exact<{
  input: SubmitApplicationInput;
}>;


export type SubmitApplicationMutation = { submitApplication: { application: { id: string, caseNo: string | null, status: ApplicationStatus | null, version: number | null, dueAt: string | null, handlerUnit: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type SupplementApplicationMutationVariables = Exact<{
  input: SupplementApplicationInput;
}>;


export type SupplementApplicationMutation = { supplementApplication: { application: { id: string, caseNo: string | null, status: ApplicationStatus | null, version: number | null, dueAt: string | null, handlerUnit: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type TerminateApplicationMutationVariables = Exact<{
  input: TerminateApplicationInput;
}>;


export type TerminateApplicationMutation = { terminateApplication: { application: { id: string, caseNo: string | null, status: ApplicationStatus | null, version: number | null, dueAt: string | null, handlerUnit: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type WithdrawApplicationMutationVariables = Exact<{
  input: ApplicationStepInput;
}>;


export type WithdrawApplicationMutation = { withdrawApplication: { application: { id: string, caseNo: string | null, status: ApplicationStatus | null, version: number | null, dueAt: string | null, handlerUnit: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type EconomicCheckQueryVariables = Exact<{
  id: string | number;
}>;


export type EconomicCheckQuery = { economicCheck: { id: string, requestNo: string | null, status: CheckStatus | null, version: number | null, recheck: boolean | null, program: AssistanceProgram | null, requestedAt: string | null, dueAt: string | null, completedAt: string | null, validTo: string | null, conclusion: CheckConclusion | null, stopReason: CheckStopReason | null, discrepancies: Array<CheckDiscrepancy> | null, totalIncome: string | null, perCapitaIncome: string | null, division: { code: string, fullName: string } | null, application: { id: string, caseNo: string | null, status: ApplicationStatus | null } | null, enrollment: { id: string, certNo: string | null, status: EnrollmentStatus | null } | null, sources: Array<{ status: CheckSourceStatus | null, hits: number | null, tries: number | null, source: { code: string, zh: string, en: string } | null }> | null, propertyItems: Array<{ kind: PropertyKind | null, value: string | null, owner: { id: string } | null }> | null, exceedances: Array<{ rule: ExceedanceRule | null, limit: string | null, found: string | null }> | null, clocks: Array<{ name: string, zh: string, dueAt: string, remaining: number, overdue: boolean, stoppedAt: string | null, lawRef: string }> | null, timeline: Array<{ at: string, from: string | null, to: string, event: string, actorRole: string, actorUnit: string | null, note: string | null }> | null } | null };

export type EconomicChecksQueryVariables = Exact<{
  filter?: EconomicCheckFilter | null | undefined;
  orderBy?: Array<EconomicCheckOrder> | EconomicCheckOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type EconomicChecksQuery = { economicChecks: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, requestNo: string | null, status: CheckStatus | null, recheck: boolean | null, program: AssistanceProgram | null, requestedAt: string | null, dueAt: string | null, completedAt: string | null, validTo: string | null, conclusion: CheckConclusion | null, stopReason: CheckStopReason | null, division: { code: string, fullName: string } | null } }> } | null };

export type FinaliseEconomicCheckMutationVariables = Exact<{
  input: FinaliseEconomicCheckInput;
}>;


export type FinaliseEconomicCheckMutation = { finaliseEconomicCheck: { check: { id: string, requestNo: string | null, status: CheckStatus | null, version: number | null, completedAt: string | null, validTo: string | null, conclusion: CheckConclusion | null, discrepancies: Array<CheckDiscrepancy> | null, exceedances: Array<{ rule: ExceedanceRule | null }> | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type HouseholdEconomicCheckQueryVariables = Exact<{
  id: string | number;
}>;


export type HouseholdEconomicCheckQuery = { household: { id: string, latestEconomicCheck: { id: string, requestNo: string | null, completedAt: string | null, validTo: string | null, conclusion: CheckConclusion | null } | null, assistanceEnrollments: Array<{ id: string, certNo: string | null, status: EnrollmentStatus | null, nextReviewDue: string | null, economicChecks: Array<{ id: string, requestNo: string | null, status: CheckStatus | null, requestedAt: string | null, conclusion: CheckConclusion | null }> | null }> | null } | null };

export type RecordDepartmentReplyMutationVariables = Exact<{
  input: RecordDepartmentReplyInput;
}>;


export type RecordDepartmentReplyMutation = { recordDepartmentReply: { check: { id: string, requestNo: string | null, status: CheckStatus | null, version: number | null, dueAt: string | null, sources: Array<{ status: CheckSourceStatus | null, source: { code: string, zh: string } | null }> | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type RequestRecheckMutationVariables = Exact<{
  input: RequestRecheckInput;
}>;


export type RequestRecheckMutation = { requestRecheck: { check: { id: string, requestNo: string | null, status: CheckStatus | null, version: number | null, dueAt: string | null, recheck: boolean | null, enrollment: { id: string, certNo: string | null } | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type RevokeAuthorisationMutationVariables = Exact<{
  input: ApplicationStepInput;
}>;


export type RevokeAuthorisationMutation = { revokeAuthorisation: { application: { id: string, caseNo: string | null, status: ApplicationStatus | null, version: number | null, authorisation: { signedAt: string | null, revokedAt: string | null } | null, economicChecks: Array<{ requestNo: string | null, status: CheckStatus | null, stopReason: CheckStopReason | null }> | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

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

export type AssistanceProcessStatisticsQueryVariables = Exact<{
  division: string;
  from: string;
  to: string;
}>;


export type AssistanceProcessStatisticsQuery = { assistanceProcessStatistics: { inTimeShare: string | null, centralizedShare: string | null, accepted: { value: number | null, suppressed: boolean }, decided: { value: number | null, suppressed: boolean }, decidedInTime: { value: number | null, suppressed: boolean }, confirmed: { value: number | null, suppressed: boolean }, refused: { value: number | null, suppressed: boolean }, objections: { value: number | null, suppressed: boolean }, objectionsUpheld: { value: number | null, suppressed: boolean }, paymentsFailed: { value: number | null, suppressed: boolean } } | null };

export type AssistanceStandardsQueryVariables = Exact<{
  division: string;
  on?: string | null | undefined;
}>;


export type AssistanceStandardsQuery = { assistanceStandards: Array<{ program: AssistanceProgram, urbanRural: UrbanRural, grade: DibaoGrade | null, selfCare: SelfCareLevel | null, monthlyAmount: string, annualAmount: string | null, validFrom: string, documentNo: string | null, division: { fullName: string } | null }> | null };

export type AssistanceStatisticsQueryVariables = Exact<{
  division: string;
  by: Array<AssistanceStatisticsDimension> | AssistanceStatisticsDimension;
  from: string;
  to: string;
}>;


export type AssistanceStatisticsQuery = { assistanceStatistics: { from: string, to: string, rows: Array<{ month: string | null, program: AssistanceProgram | null, urbanRural: UrbanRural | null, ageBand: AgeBand | null, spend: string | null, meanBenefit: string | null, division: { code: string } | null, cause: { code: string, zh: string, en: string } | null, persons: { value: number | null, suppressed: boolean }, households: { value: number | null, suppressed: boolean }, begun: { value: number | null, suppressed: boolean }, ended: { value: number | null, suppressed: boolean } }> } | null };

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

export type PublicNoticesQueryVariables = Exact<{
  division: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PublicNoticesQuery = { publicNotices: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, kind: NoticeKind, from: string, to: string | null, place: string | null, division: { code: string, fullName: string } | null, entries: Array<{ applicantName: string | null, program: AssistanceProgram, beneficiariesCount: number, amount: string | null }> } }> } | null };

export type PublishedAndComputedQueryVariables = Exact<{
  division: string;
  measure?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type PublishedAndComputedQuery = { meta: { scale: string, residentFactor: string | null } | null, indicators: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, measure: string, nameZh: string, nameEn: string, value: string, unit: string, period: string, urbanRural: UrbanRural | null, computedAssistance: { value: string | null, scales: boolean, from: string, to: string } | null } }> } | null };

export type RequiredDocumentsQueryVariables = Exact<{
  program: AssistanceProgram;
}>;


export type RequiredDocumentsQuery = { requiredDocuments: Array<DocumentKind> | null };

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

export const AcceptApplicationDocument = new TypedDocumentString(`
    mutation AcceptApplication($input: ApplicationStepInput!) {
  acceptApplication(input: $input) {
    application {
      id
      caseNo
      status
      version
      dueAt
      handlerUnit
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<AcceptApplicationMutation, AcceptApplicationMutationVariables>;
export const AmendDraftDocument = new TypedDocumentString(`
    mutation AmendDraft($input: AmendDraftInput!) {
  amendDraft(input: $input) {
    application {
      id
      caseNo
      status
      version
      dueAt
      handlerUnit
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<AmendDraftMutation, AmendDraftMutationVariables>;
export const AssistanceApplicationDocument = new TypedDocumentString(`
    query AssistanceApplication($id: ID!) {
  assistanceApplication(id: $id) {
    id
    caseNo
    program
    status
    version
    channel
    acceptedOn
    dueAt
    handlerUnit
    persons
    kinDisclosure
    kinUnit
    hasObjection
    applicantName {
      value
      masked
    }
    applyDivision {
      code
      fullName
    }
    members {
      relation {
        zh
      }
      signed
      disabilityGrade
      graveIllness
    }
    povertyCause {
      zh
      en
    }
    declaredIncome
    authorisation {
      signedAt
      revokedAt
    }
    documents {
      kind
      name
      sm3
      class
    }
    supplementRequest {
      at
      documents
      answeredAt
    }
    homeVisits {
      at
      byCounty
      investigators
      signedByApplicant
      livingCondition
      incomeFound
      refusal
    }
    reviews {
      at
      attendees
      votesFor
      votesAgainst
    }
    economicChecks {
      id
      requestNo
      status
      requestedAt
      completedAt
      validTo
      conclusion
      discrepancies
      exceedances {
        rule
        limit
        found
      }
      perCapitaIncome
      sources {
        source {
          zh
        }
        status
        hits
      }
      propertyItems {
        kind
        value
      }
    }
    selfCare
    careForm
    townshipOpinion {
      proposal
      at
      unit
      grounds
      grade
      perCapitaIncome
      monthlyAmount
      supplementAmount
      nursingAmount
    }
    notices {
      kind
      from
      to
      place
      entries {
        applicantName
        program
        beneficiariesCount
        amount
      }
      objections {
        at
        channel
        content
        anonymous
        outcome
      }
    }
    countyDecision {
      confirmed
      authority
      unit
      on
    }
    refusalLetter {
      number
      grounds
      remedyZh
      remedyEn
      decidedOn
      deliveredOn
    }
    enrollment {
      certNo
      status
      monthlyAmount
      effectiveFrom
    }
    clocks {
      name
      zh
      dueAt
      remaining
      overdue
      stoppedAt
      lawRef
    }
    timeline {
      at
      from
      to
      event
      actorRole
      actorUnit
      note
    }
  }
}
    `) as unknown as TypedDocumentString<AssistanceApplicationQuery, AssistanceApplicationQueryVariables>;
export const AssistanceApplicationsDocument = new TypedDocumentString(`
    query AssistanceApplications($filter: AssistanceApplicationFilter, $first: Int, $after: String) {
  assistanceApplications(
    filter: $filter
    orderBy: [{field: DUE_AT}]
    first: $first
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
        caseNo
        program
        status
        applicantName {
          value
          masked
        }
        persons
        dueAt
        handlerUnit
        kinDisclosure
        hasObjection
        version
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AssistanceApplicationsQuery, AssistanceApplicationsQueryVariables>;
export const AssessSelfCareDocument = new TypedDocumentString(`
    mutation AssessSelfCare($input: AssessSelfCareInput!) {
  assessSelfCare(input: $input) {
    application {
      id
      caseNo
      status
      version
      dueAt
      handlerUnit
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<AssessSelfCareMutation, AssessSelfCareMutationVariables>;
export const ConfirmApplicationDocument = new TypedDocumentString(`
    mutation ConfirmApplication($input: ApplicationStepInput!) {
  confirmApplication(input: $input) {
    application {
      id
      caseNo
      status
      version
      dueAt
      handlerUnit
      countyDecision {
        confirmed
        authority
        on
      }
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<ConfirmApplicationMutation, ConfirmApplicationMutationVariables>;
export const DeliverRefusalLetterDocument = new TypedDocumentString(`
    mutation DeliverRefusalLetter($input: ApplicationStepInput!) {
  deliverRefusalLetter(input: $input) {
    application {
      id
      caseNo
      status
      version
      dueAt
      handlerUnit
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<DeliverRefusalLetterMutation, DeliverRefusalLetterMutationVariables>;
export const DraftApplicationDocument = new TypedDocumentString(`
    mutation DraftApplication($input: DraftApplicationInput!) {
  draftApplication(input: $input) {
    application {
      id
      caseNo
      status
      version
      dueAt
      handlerUnit
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<DraftApplicationMutation, DraftApplicationMutationVariables>;
export const ForwardOpinionDocument = new TypedDocumentString(`
    mutation ForwardOpinion($input: ApplicationStepInput!) {
  forwardOpinion(input: $input) {
    application {
      id
      caseNo
      status
      version
      dueAt
      handlerUnit
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<ForwardOpinionMutation, ForwardOpinionMutationVariables>;
export const MyApplicationsDocument = new TypedDocumentString(`
    query MyApplications {
  myApplications {
    id
    caseNo
    program
    status
    version
    dueAt
    supplementRequest {
      documents
    }
    timeline {
      at
      event
      to
    }
    refusalLetter {
      number
      grounds
      remedyZh
      remedyEn
    }
    enrollment {
      monthlyAmount
      effectiveFrom
    }
  }
}
    `) as unknown as TypedDocumentString<MyApplicationsQuery, MyApplicationsQueryVariables>;
export const OverdueApplicationsDocument = new TypedDocumentString(`
    query OverdueApplications($scope: DivisionScope, $first: Int, $after: String) {
  overdueApplications(scope: $scope, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        caseNo
        program
        status
        handlerUnit
        dueAt
        clocks {
          name
          zh
          en
          dueAt
          remaining
          overdue
          provisional
          lawRef
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OverdueApplicationsQuery, OverdueApplicationsQueryVariables>;
export const ProposeOpinionDocument = new TypedDocumentString(`
    mutation ProposeOpinion($input: ProposeOpinionInput!) {
  proposeOpinion(input: $input) {
    application {
      id
      caseNo
      status
      version
      dueAt
      handlerUnit
      townshipOpinion {
        proposal
        monthlyAmount
        supplementAmount
        nursingAmount
      }
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<ProposeOpinionMutation, ProposeOpinionMutationVariables>;
export const PublishNoticeDocument = new TypedDocumentString(`
    mutation PublishNotice($input: PublishNoticeInput!) {
  publishNotice(input: $input) {
    application {
      id
      caseNo
      status
      version
      dueAt
      handlerUnit
      notices {
        id
        kind
        from
        to
      }
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<PublishNoticeMutation, PublishNoticeMutationVariables>;
export const RaiseObjectionDocument = new TypedDocumentString(`
    mutation RaiseObjection($input: RaiseObjectionInput!) {
  raiseObjection(input: $input) {
    notice {
      id
      kind
      from
      to
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<RaiseObjectionMutation, RaiseObjectionMutationVariables>;
export const RecordCountyVisitDocument = new TypedDocumentString(`
    mutation RecordCountyVisit($input: RecordHomeVisitInput!) {
  recordCountyVisit(input: $input) {
    application {
      id
      caseNo
      status
      version
      dueAt
      handlerUnit
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<RecordCountyVisitMutation, RecordCountyVisitMutationVariables>;
export const RecordDemocraticReviewDocument = new TypedDocumentString(`
    mutation RecordDemocraticReview($input: RecordDemocraticReviewInput!) {
  recordDemocraticReview(input: $input) {
    application {
      id
      caseNo
      status
      version
      dueAt
      handlerUnit
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<RecordDemocraticReviewMutation, RecordDemocraticReviewMutationVariables>;
export const RecordEconomicCheckDocument = new TypedDocumentString(`
    mutation RecordEconomicCheck($input: RecordEconomicCheckInput!) {
  recordEconomicCheck(input: $input) {
    application {
      id
      caseNo
      status
      version
      dueAt
      handlerUnit
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<RecordEconomicCheckMutation, RecordEconomicCheckMutationVariables>;
export const RecordHomeVisitDocument = new TypedDocumentString(`
    mutation RecordHomeVisit($input: RecordHomeVisitInput!) {
  recordHomeVisit(input: $input) {
    application {
      id
      caseNo
      status
      version
      dueAt
      handlerUnit
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<RecordHomeVisitMutation, RecordHomeVisitMutationVariables>;
export const RefuseApplicationDocument = new TypedDocumentString(`
    mutation RefuseApplication($input: RefuseApplicationInput!) {
  refuseApplication(input: $input) {
    application {
      id
      caseNo
      status
      version
      dueAt
      handlerUnit
      refusalLetter {
        number
        remedyZh
        remedyEn
      }
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<RefuseApplicationMutation, RefuseApplicationMutationVariables>;
export const RequestEconomicCheckDocument = new TypedDocumentString(`
    mutation RequestEconomicCheck($input: ApplicationStepInput!) {
  requestEconomicCheck(input: $input) {
    application {
      id
      caseNo
      status
      version
      dueAt
      handlerUnit
      economicChecks {
        requestNo
        requestedAt
      }
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<RequestEconomicCheckMutation, RequestEconomicCheckMutationVariables>;
export const RequestSupplementDocument = new TypedDocumentString(`
    mutation RequestSupplement($input: RequestSupplementInput!) {
  requestSupplement(input: $input) {
    application {
      id
      caseNo
      status
      version
      dueAt
      handlerUnit
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<RequestSupplementMutation, RequestSupplementMutationVariables>;
export const ReturnForCheckDocument = new TypedDocumentString(`
    mutation ReturnForCheck($input: ReturnForCheckInput!) {
  returnForCheck(input: $input) {
    application {
      id
      caseNo
      status
      version
      dueAt
      handlerUnit
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<ReturnForCheckMutation, ReturnForCheckMutationVariables>;
export const StartInvestigationDocument = new TypedDocumentString(`
    mutation StartInvestigation($input: ApplicationStepInput!) {
  startInvestigation(input: $input) {
    application {
      id
      caseNo
      status
      version
      dueAt
      handlerUnit
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<StartInvestigationMutation, StartInvestigationMutationVariables>;
export const SubmitApplicationDocument = new TypedDocumentString(`
    mutation SubmitApplication($input: SubmitApplicationInput!) {
  submitApplication(input: $input) {
    application {
      id
      caseNo
      status
      version
      dueAt
      handlerUnit
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<SubmitApplicationMutation, SubmitApplicationMutationVariables>;
export const SupplementApplicationDocument = new TypedDocumentString(`
    mutation SupplementApplication($input: SupplementApplicationInput!) {
  supplementApplication(input: $input) {
    application {
      id
      caseNo
      status
      version
      dueAt
      handlerUnit
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<SupplementApplicationMutation, SupplementApplicationMutationVariables>;
export const TerminateApplicationDocument = new TypedDocumentString(`
    mutation TerminateApplication($input: TerminateApplicationInput!) {
  terminateApplication(input: $input) {
    application {
      id
      caseNo
      status
      version
      dueAt
      handlerUnit
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<TerminateApplicationMutation, TerminateApplicationMutationVariables>;
export const WithdrawApplicationDocument = new TypedDocumentString(`
    mutation WithdrawApplication($input: ApplicationStepInput!) {
  withdrawApplication(input: $input) {
    application {
      id
      caseNo
      status
      version
      dueAt
      handlerUnit
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawApplicationMutation, WithdrawApplicationMutationVariables>;
export const EconomicCheckDocument = new TypedDocumentString(`
    query EconomicCheck($id: ID!) {
  economicCheck(id: $id) {
    id
    requestNo
    status
    version
    recheck
    program
    requestedAt
    dueAt
    completedAt
    validTo
    conclusion
    stopReason
    discrepancies
    division {
      code
      fullName
    }
    application {
      id
      caseNo
      status
    }
    enrollment {
      id
      certNo
      status
    }
    sources {
      source {
        code
        zh
        en
      }
      status
      hits
      tries
    }
    totalIncome
    perCapitaIncome
    propertyItems {
      kind
      value
      owner {
        id
      }
    }
    exceedances {
      rule
      limit
      found
    }
    clocks {
      name
      zh
      dueAt
      remaining
      overdue
      stoppedAt
      lawRef
    }
    timeline {
      at
      from
      to
      event
      actorRole
      actorUnit
      note
    }
  }
}
    `) as unknown as TypedDocumentString<EconomicCheckQuery, EconomicCheckQueryVariables>;
export const EconomicChecksDocument = new TypedDocumentString(`
    query EconomicChecks($filter: EconomicCheckFilter, $orderBy: [EconomicCheckOrder!], $first: Int, $after: String) {
  economicChecks(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        requestNo
        status
        recheck
        program
        requestedAt
        dueAt
        completedAt
        validTo
        conclusion
        stopReason
        division {
          code
          fullName
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EconomicChecksQuery, EconomicChecksQueryVariables>;
export const FinaliseEconomicCheckDocument = new TypedDocumentString(`
    mutation FinaliseEconomicCheck($input: FinaliseEconomicCheckInput!) {
  finaliseEconomicCheck(input: $input) {
    check {
      id
      requestNo
      status
      version
      completedAt
      validTo
      conclusion
      exceedances {
        rule
      }
      discrepancies
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<FinaliseEconomicCheckMutation, FinaliseEconomicCheckMutationVariables>;
export const HouseholdEconomicCheckDocument = new TypedDocumentString(`
    query HouseholdEconomicCheck($id: ID!) {
  household(id: $id) {
    id
    latestEconomicCheck {
      id
      requestNo
      completedAt
      validTo
      conclusion
    }
    assistanceEnrollments {
      id
      certNo
      status
      nextReviewDue
      economicChecks {
        id
        requestNo
        status
        requestedAt
        conclusion
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HouseholdEconomicCheckQuery, HouseholdEconomicCheckQueryVariables>;
export const RecordDepartmentReplyDocument = new TypedDocumentString(`
    mutation RecordDepartmentReply($input: RecordDepartmentReplyInput!) {
  recordDepartmentReply(input: $input) {
    check {
      id
      requestNo
      status
      version
      dueAt
      sources {
        source {
          code
          zh
        }
        status
      }
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<RecordDepartmentReplyMutation, RecordDepartmentReplyMutationVariables>;
export const RequestRecheckDocument = new TypedDocumentString(`
    mutation RequestRecheck($input: RequestRecheckInput!) {
  requestRecheck(input: $input) {
    check {
      id
      requestNo
      status
      version
      dueAt
      recheck
      enrollment {
        id
        certNo
      }
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<RequestRecheckMutation, RequestRecheckMutationVariables>;
export const RevokeAuthorisationDocument = new TypedDocumentString(`
    mutation RevokeAuthorisation($input: ApplicationStepInput!) {
  revokeAuthorisation(input: $input) {
    application {
      id
      caseNo
      status
      version
      authorisation {
        signedAt
        revokedAt
      }
      economicChecks {
        requestNo
        status
        stopReason
      }
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<RevokeAuthorisationMutation, RevokeAuthorisationMutationVariables>;
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
export const AssistanceProcessStatisticsDocument = new TypedDocumentString(`
    query AssistanceProcessStatistics($division: DivisionCode!, $from: YearMonth!, $to: YearMonth!) {
  assistanceProcessStatistics(scope: {code: $division}, from: $from, to: $to) {
    accepted {
      value
      suppressed
    }
    decided {
      value
      suppressed
    }
    decidedInTime {
      value
      suppressed
    }
    inTimeShare
    confirmed {
      value
      suppressed
    }
    refused {
      value
      suppressed
    }
    objections {
      value
      suppressed
    }
    objectionsUpheld {
      value
      suppressed
    }
    paymentsFailed {
      value
      suppressed
    }
    centralizedShare
  }
}
    `) as unknown as TypedDocumentString<AssistanceProcessStatisticsQuery, AssistanceProcessStatisticsQueryVariables>;
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
export const AssistanceStatisticsDocument = new TypedDocumentString(`
    query AssistanceStatistics($division: DivisionCode!, $by: [AssistanceStatisticsDimension!]!, $from: YearMonth!, $to: YearMonth!) {
  assistanceStatistics(scope: {code: $division}, by: $by, from: $from, to: $to) {
    from
    to
    rows {
      division {
        code
      }
      month
      program
      urbanRural
      ageBand
      cause {
        code
        zh
        en
      }
      persons {
        value
        suppressed
      }
      households {
        value
        suppressed
      }
      begun {
        value
        suppressed
      }
      ended {
        value
        suppressed
      }
      spend
      meanBenefit
    }
  }
}
    `) as unknown as TypedDocumentString<AssistanceStatisticsQuery, AssistanceStatisticsQueryVariables>;
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
export const PublicNoticesDocument = new TypedDocumentString(`
    query PublicNotices($division: DivisionCode!, $first: Int, $after: String) {
  publicNotices(filter: {division: $division}, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        kind
        division {
          code
          fullName
        }
        from
        to
        place
        entries {
          applicantName
          program
          beneficiariesCount
          amount
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PublicNoticesQuery, PublicNoticesQueryVariables>;
export const PublishedAndComputedDocument = new TypedDocumentString(`
    query PublishedAndComputed($division: DivisionCode!, $measure: String, $after: String) {
  meta {
    scale
    residentFactor
  }
  indicators(
    filter: {division: $division, subgraph: "social-assistance", measure: $measure}
    first: 50
    after: $after
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        measure
        nameZh
        nameEn
        value
        unit
        period
        urbanRural
        computedAssistance {
          value
          scales
          from
          to
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PublishedAndComputedQuery, PublishedAndComputedQueryVariables>;
export const RequiredDocumentsDocument = new TypedDocumentString(`
    query RequiredDocuments($program: AssistanceProgram!) {
  requiredDocuments(program: $program)
}
    `) as unknown as TypedDocumentString<RequiredDocumentsQuery, RequiredDocumentsQueryVariables>;
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