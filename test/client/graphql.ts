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

/** 受理投诉。Accepting a complaint. */
export type AcceptComplaintInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 记录标识。Id of the record. */
  id: string | number;
};

/** 一门受理。Receiving a matter at the one door. */
export type AcceptIntakeInput = {
  /** 求助人姓名。Name of who comes. */
  applicantName: string;
  /** 其出生日期，填了标识的须填。Their date of birth, with the id. */
  birthDate?: string | null | undefined;
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 受理的乡镇（街道），9 位。Township, 9 digits. */
  division: string;
  /** 求助事项，至多 500 字。What they ask for, 500 characters at most. */
  matter: string;
  /** 联系电话。Phone. */
  phone?: string | null | undefined;
  /** 求助人的居民标识，未核对的不填。Their id; none where it was not looked up. */
  residentId?: string | number | null | undefined;
};

/** 受理监督投诉。Accepting a complaint about a service. */
export type AcceptServiceComplaintInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 记录标识。Id of the record. */
  id: string | number;
};

/** 补办手续。Adding papers later. */
export type AddLaterPapersInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 材料，种类见 DocumentKind。Papers; their kinds are those of DocumentKind. */
  documents: Array<AttachmentInput>;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 救助标识。Id of the aid. */
  id: string | number;
};

/** 纳入监测。Putting somebody under watch. */
export type AddMonitoringSubjectInput = {
  /** 出生日期。Date of birth. */
  birthDate: string;
  /** 类别；DIBAO、TEKUN 由待遇确定，不得手工填写。Category; DIBAO and TEKUN follow from the benefit and are not set by hand. */
  category: LowIncomeCategory;
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 居住的村（社区），12 位。Village of residence, 12 digits. */
  division: string;
  /** 所在户标识。Id of the household. */
  householdId?: string | number | null | undefined;
  /** 劳动能力。Capacity for work. */
  labour?: LabourCapacity | null | undefined;
  /** 居民标识。Id of the resident. */
  residentId: string | number;
};

/** 列入易流浪走失人员信息库。Putting somebody on the register of those likely to stray. */
export type AddToStrayRegisterInput = {
  /** 出生日期。Date of birth. */
  birthDate: string;
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 居住的村（社区），12 位。Village of residence, 12 digits. */
  division: string;
  /** 监护人。Guardian. */
  guardianName?: string | null | undefined;
  /** 监护人电话。Telephone of the guardian. */
  guardianPhone?: string | null | undefined;
  /** 姓名。Name. */
  name: string;
  /** 原因代码，至少一项。Codes of the reasons, at least one. */
  reasons: Array<string>;
  /** 居民标识。Id of the resident. */
  residentId: string | number;
};

/** 待遇调整的种类。Kind of a change to a benefit. */
export type AdjustmentKind =
  /** 增发。More is paid. */
  | 'INCREASE'
  /** 减发。Less is paid. */
  | 'REDUCE'
  /** 恢复发放。Payment is resumed. */
  | 'RESUME'
  /** 暂停发放。Payment is suspended. */
  | 'SUSPEND'
  /** 终止待遇。The benefit ends. */
  | 'TERMINATE';

/** 待遇调整的原因。Why a benefit was changed. */
export type AdjustmentReason =
  /** 账户发放不成功。The account could not be paid to. */
  | 'ACCOUNT_UNPAID'
  /** 年满十八周岁。Turned 18. */
  | 'CAME_OF_AGE'
  /** 暂停原因消除。The ground of a suspension is gone. */
  | 'CLEARED'
  /** 死亡。A death. */
  | 'DEATH'
  /** 就业收入超过标准。Income by work is above the line. */
  | 'EMPLOYMENT_INCOME'
  /** 隐瞒或虚报。False statements. */
  | 'FALSE_STATEMENT'
  /** 收入减少。Income has fallen. */
  | 'INCOME_DOWN'
  /** 收入增加。Income has risen. */
  | 'INCOME_UP'
  /** 家庭成员变化。Members have changed. */
  | 'MEMBER_CHANGE'
  /** 人员失联。Cannot be found. */
  | 'MISSING_PERSON'
  /** 迁出。Moved away. */
  | 'MOVED_AWAY'
  /** 拒不配合核查。Does not cooperate with the review. */
  | 'NON_COOPERATION'
  /** 其他。Other. */
  | 'OTHER'
  /** 转入其他救助项目。Goes over to another programme. */
  | 'OTHER_PROGRAM'
  /** 财产超过限额。Property above the limit. */
  | 'PROPERTY_ABOVE_LIMIT'
  /** 自理能力变化。Self-care has changed. */
  | 'SELF_CARE_CHANGE'
  /** 标准调整。The standard was changed. */
  | 'STANDARD_CHANGE'
  /** 自愿退出。Leaves by own wish. */
  | 'VOLUNTARY';

/** 接收受助人员。Taking somebody in. */
export type AdmitPersonInput = {
  /** 接收时间，默认此刻；不晚于此刻。Taken in at, now by default; not later than now. */
  admittedAt?: string | null | undefined;
  /** 估计年龄下限。Age at least. */
  ageFrom: number;
  /** 估计年龄上限。Age at most. */
  ageTo: number;
  /** 来站方式代码，1 至 5 或 9。Code of who brought them. */
  broughtBy: string;
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 状况代码。Codes of their state. */
  condition: Array<string>;
  /** 体貌等特征，至多 200 字。Features, 200 characters at most. */
  features?: string | null | undefined;
  /** 发现地，县级及以下。Where they were found, county or below. */
  foundDivision: string;
  /** 发现地点，至多 100 字。Where exactly, 100 characters at most. */
  foundPlace?: string | null | undefined;
  /** 已知的身份；未知的不填。Identity, where it is known. */
  identity?: RescueIdentityInput | null | undefined;
  /** 性别代码（GB/T 2261.1）。Code of the sex. */
  sex: string;
  /** 救助管理站标识。Id of the station. */
  stationId: string | number;
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

/** 临时救助的事由与对象。What a temporary aid is about, and whom it helps. */
export type AidDetailsInput = {
  /** 发放账户。Bank account. */
  account?: string | null | undefined;
  /** 账户所有人的居民标识。Id of the holder of the account. */
  accountHolderId?: string | number | null | undefined;
  /** 申请人或受助人的居民标识。Id of the applicant, or of who is aided. */
  applicantId: string | number;
  /** 姓名。Name. */
  applicantName: string;
  /** 困难原因代码，1 至 6、9。Code of the cause, 1 to 6 or 9. */
  cause: string;
  /** 申报的必需支出。Essential expense as declared. */
  declaredExpense?: string | null | undefined;
  /** 是否持有受理地的居住证。Whether they hold a residence permit of the place. */
  hasResidencePermit?: boolean | null | undefined;
  /** 户籍地，9 或 12 位；查不到的不填。Place of household registration, 9 or 12 digits; none where it is not found. */
  home?: string | null | undefined;
  /** 共同生活家庭标识，个人不填。Id of the household; none for a person alone. */
  householdId?: string | number | null | undefined;
  /** 事件发生日。Day of the event. */
  occurredOn: string;
  /** 困难情况，至多 500 字。What happened, 500 characters at most. */
  occurrence: string;
  /** 受理的乡镇（街道），9 位；急难型为发生地。Township that handles it, 9 digits; of an emergency the one where it happened. */
  place: string;
  /** 受助人，至多 20 人。Persons aided, 20 at most. */
  recipients: Array<AidRecipientInput>;
  /** 计算限额适用的城乡标准。Urban or rural standard that ceilings are counted by. */
  urbanRural: UrbanRural;
  /** 该乡镇内的村（社区），12 位。Village within it, 12 digits. */
  village: string;
};

/** 救助差错的种类。What was wrong with an aid. */
export type AidErrorGround =
  /** 事后查明不符合条件。Conditions turned out not to be met. */
  | 'CONDITIONS_NOT_MET'
  /** 其他。Other. */
  | 'OTHER'
  /** 金额过高。Too much was paid. */
  | 'OVERPAID'
  /** 登记有误。The record is wrong. */
  | 'RECORD_ERROR'
  /** 对象有误。The wrong person was aided. */
  | 'WRONG_PERSON';

/** 救助方式（国发〔2014〕47号）。Form of an aid. */
export type AidForm =
  /** 发放实物。Goods. */
  | 'GOODS'
  /** 发放临时救助金。Money. */
  | 'MONEY'
  /** 转介其他救助或慈善。Referral to other aid or a charity. */
  | 'REFERRAL'
  /** 提供服务。A service. */
  | 'SERVICE';

/** 一项救助：款、物、服务或转介。One measure of an aid: money, goods, a service or a referral. */
export type AidMeasureInput = {
  /** 金额或价值；转介不填。Amount or worth; none for a referral. */
  amount?: string | null | undefined;
  /** 内容或转介去向，至多 100 字；金钱以外的须填。What is given, or where to it is referred, 100 characters at most; for all but money. */
  content?: string | null | undefined;
  /** 方式。Form. */
  form: AidForm;
};

/** 发放途径。How an aid is paid. */
export type AidPaymentMethod =
  /** 社会化发放，由社银一体化台账支付。Transfer by the bank, as a line of the payment ledger. */
  | 'BANK_TRANSFER'
  /** 备用金现金。Cash out of the reserve fund. */
  | 'RESERVE_CASH'
  /** 备用金转账。Transfer out of the reserve fund. */
  | 'RESERVE_TRANSFER';

/** 受助人。Person whom an aid helps. */
export type AidRecipientInput = {
  /** 出生日期。Date of birth. */
  birthDate: string;
  /** 居民标识。Id of the resident. */
  residentId: string | number;
};

/** 对一件临时救助的一步。A step on one temporary aid. */
export type AidStepInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 救助标识。Id of the aid. */
  id: string | number;
};

/** 拨付备用金，设立本年度账。Allocating a reserve fund: the account of the year begins. */
export type AllocateReserveInput = {
  /** 金额。Amount. */
  amount: string;
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 乡镇（街道），9 位。Township, 9 digits. */
  division: string;
};

/** 修改未提交的申请。Changing one that is not submitted yet. */
export type AmendAidInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 事由与对象，全部重填。What it is about, all of it anew. */
  details: AidDetailsInput;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 救助标识。Id of the aid. */
  id: string | number;
};

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

/** 变更授权：字段、范围、数量或期限，均不超出所同意的申请。Changes a grant, within the request that was approved. */
export type AmendGrantInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 数据范围。Division whose rows it opens. */
  division?: string | null | undefined;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 可取字段。Fields. */
  fields?: Array<string> | null | undefined;
  /** 记录标识。Id of the record. */
  id: string | number;
  /** 每日条数。Rows a day. */
  quotaPerDay?: number | null | undefined;
  /** 截止日。Last day. */
  validTo?: string | null | undefined;
};

/** 变更服务点的情况。Changing what a node offers. */
export type AmendRehabNodeInput = {
  /** 地址，至多 200 字。Address, 200 characters at most. */
  addressText: string;
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 服务点标识。Id of the node. */
  id: string | number;
  /** 名称，至多 100 字。Name, 100 characters at most. */
  name: string;
  /** 办公电话，至多 20 位。Telephone of the office, 20 characters at most. */
  phone: string;
  /** 服务名额，1 至 500，不少于在服务的人数。Places, 1 to 500, no fewer than are taken. */
  places: number;
  /** 服务内容，至少一项。Services, at least one. */
  services: Array<RehabService>;
};

/** 修改草稿或待补正的申请。Changes a draft, or a request that something was missing of. */
export type AmendShareRequestInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 内容。What it asks for. */
  content: ShareRequestContentInput;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 记录标识。Id of the record. */
  id: string | number;
};

/** 答复投诉。Answering a complaint. */
export type AnswerComplaintInput = {
  /** 答复，至多 500 字，告知投诉人。Answer, 500 characters at most; the complainant is told. */
  answer: string;
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 记录标识。Id of the record. */
  id: string | number;
  /** 是否属实。Whether it was found true. */
  upheld: boolean;
};

/** 答复监督投诉。Answering a complaint about a service. */
export type AnswerServiceComplaintInput = {
  /** 答复，至多 500 字，不含个人信息，告知投诉人。Answer, 500 characters at most, without personal data; the complainant is told. */
  answer: string;
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 记录标识。Id of the record. */
  id: string | number;
  /** 是否属实。Whether it was found true. */
  upheld: boolean;
};

/** 上级复查并答复。Answering as the authority above. */
export type AnswerServiceEscalationInput = {
  /** 答复，至多 500 字，不含个人信息，告知投诉人。Answer, 500 characters at most, without personal data; the complainant is told. */
  answer: string;
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 记录标识。Id of the record. */
  id: string | number;
  /** 是否属实。Whether it was found true. */
  upheld: boolean;
};

/** 答复申请。Answers a request. */
export type AnswerShareRequestInput = {
  /** 是否同意。Whether it is approved. */
  approved: boolean;
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 同意提供的字段，不填为全部所申请的。Fields approved; all that were asked for where left out. */
  fields?: Array<string> | null | undefined;
  /** 记录标识。Id of the record. */
  id: string | number;
  /** 不予同意的理由，不同意时必填。Reason, without which no request is refused. */
  reason?: string | null | undefined;
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

/** 评价的状态。State of a rating. */
export type ApplicationRatingStatus =
  /** 差评已回访整改。A poor one was followed up. */
  | 'FOLLOWED_UP'
  /** 已评价；差评待回访整改。Given; a poor one waits for its follow-up. */
  | 'RATED';

/** 申请人所见的办理环节。Stage of a procedure as the applicant sees it. */
export type ApplicationStage =
  /** 受理。Accepted. */
  | 'ACCEPTED'
  /** 审核确认。Decision. */
  | 'DECISION'
  /** 调查核对。Investigated. */
  | 'INVESTIGATED'
  /** 公示。Public notice. */
  | 'NOTICE'
  /** 初审意见。Opinion of the township. */
  | 'OPINION'
  /** 办结。Result. */
  | 'RESULT'
  /** 提交。Submitted. */
  | 'SUBMITTED';

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

/** 申请辅助器具适配补贴。Applying for the subsidy of a device. */
export type ApplyDeviceSubsidyInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 器具标识。Id of the device. */
  deviceId: string | number;
  /** 需要器具的居民。Resident who needs it. */
  residentId: string | number;
};

/** 审批台账。Approving a ledger. */
export type ApprovePaymentLedgerInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所依据的版本。Version that the step was thought of. */
  expectedVersion: number;
  /** 批次标识。Id of the batch. */
  id: string | number;
  /** 所审台账的摘要。Digest of the ledger that is approved. */
  sm3Digest: string;
};

/** 安排返乡。Arranging a return. */
export type ArrangeReturnInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 救助标识。Id of the stay. */
  id: string | number;
  /** 返乡方式。How they go home. */
  kind: ReturnKind;
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

/** 派发急难情况报告。Assigning a report of hardship. */
export type AssignHardshipReportInput = {
  /** 该居民的出生日期。Date of birth of the resident. */
  birthDate?: string | null | undefined;
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 查明的村（社区），须在原报告地之内。Village, once known; within the place that was reported. */
  division?: string | null | undefined;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 查明的家庭。Household, once known. */
  householdId?: string | number | null | undefined;
  /** 记录标识。Id of the record. */
  id: string | number;
  /** 交办事项，至多 200 字，不写超出所需的个人信息。What is to be done, 200 characters at most, no more of the person than that takes. */
  instructions: string;
  /** 查明的居民，须同时填出生日期。Resident, once known; with the date of birth. */
  residentId?: string | number | null | undefined;
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

/** 在册待遇筛选条件。Filter of benefits in force. */
export type AssistanceEnrollmentFilter = {
  /** 该日在册。In force on this day. */
  activeOn?: string | null | undefined;
  /** 每月救助金。Amount a month. */
  amount?: MoneyRange | null | undefined;
  /** 供养形式。Form of care. */
  careForm?: CareForm | null | undefined;
  /** 低保类别。Grades. */
  grade?: Array<DibaoGrade> | null | undefined;
  /** 项目。Programmes. */
  program?: Array<AssistanceProgram> | null | undefined;
  /** 复核期限早于该日。Review due before this day. */
  reviewDueBefore?: string | null | undefined;
  /** 确认地。Place of confirmation. */
  scope?: DivisionScope | null | undefined;
  /** 自理能力。Self-care. */
  selfCare?: Array<SelfCareLevel> | null | undefined;
  /** 起始月。First month. */
  sinceRange?: MonthRange | null | undefined;
  /** 状态。States. */
  status?: Array<EnrollmentStatus> | null | undefined;
  /** 城乡类别。Urban or rural. */
  urbanRural?: UrbanRural | null | undefined;
};

/** 排序方式。Order of the list. */
export type AssistanceEnrollmentOrder = {
  /** 方向，默认升序。Direction, ascending by default. */
  direction?: OrderDirection | null | undefined;
  /** 排序字段。Field to sort by. */
  field: AssistanceEnrollmentOrderField;
};

/** 可排序的字段。Fields to sort by. */
export type AssistanceEnrollmentOrderField =
  /** 每月救助金。Amount a month. */
  | 'AMOUNT'
  /** 起始月。First month. */
  | 'EFFECTIVE_FROM'
  /** 复核期限。Next review due. */
  | 'NEXT_REVIEW_DUE';

/** 救助需求。Need of a household. */
export type AssistanceNeed =
  /** 照护。Care. */
  | 'CARE'
  /** 心理疏导。Counselling. */
  | 'COUNSELLING'
  /** 教育。Schooling. */
  | 'EDUCATION'
  /** 就业。Work. */
  | 'EMPLOYMENT'
  /** 生活物资。Goods. */
  | 'GOODS'
  /** 住房。Housing. */
  | 'HOUSING'
  /** 社会融入。Social integration. */
  | 'INTEGRATION'
  /** 医疗。Medical. */
  | 'MEDICAL'
  /** 资金。Money. */
  | 'MONEY';

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

/** 救助资源筛选条件。Filter of assistance resources. */
export type AssistanceResourceFilter = {
  /** 种类。Kinds. */
  kind?: Array<ResourceKind> | null | undefined;
  /** 所应对的需求。Need that it is for. */
  need?: AssistanceNeed | null | undefined;
  /** 登记地。Where it is registered. */
  scope?: DivisionScope | null | undefined;
};

/** 救助服务站点的状态。State of an assistance station. */
export type AssistanceStationStatus =
  /** 已撤销。Closed. */
  | 'CLOSED'
  /** 开放。Open. */
  | 'OPEN';

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

/** 救助协理员的状态。State of an assistant. */
export type AssistantStatus =
  /** 在岗。In service. */
  | 'ACTIVE'
  /** 已离岗。Left. */
  | 'ENDED';

/** 康复辅助器具筛选条件。Filter of assistive devices. */
export type AssistiveDeviceFilter = {
  /** 类别代码（GB/T 16432）。Codes of the class. */
  category?: Array<string> | null | undefined;
  /** 残疾类别代码（GB/T 26341）。Code of the category of disability. */
  disability?: string | null | undefined;
  /** 残疾等级，1 至 4。Grade of disability, 1 to 4. */
  grade?: number | null | undefined;
  /** 状态；不填的为已列入的。States; those in the catalogue where it is left out. */
  status?: Array<DeviceStatus> | null | undefined;
};

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

/** 备份的状况。State of the backups. */
export type BackupState =
  /** 最近的备份在规定时限内。The last one is recent enough. */
  | 'CURRENT'
  /** 没有备份。There is no backup. */
  | 'MISSING'
  /** 未配置备份目录。No folder is configured. */
  | 'NOT_CONFIGURED'
  /** 最近的备份已过规定时限。The last one is older than allowed. */
  | 'OUTDATED'
  /** 备份目录不可读。The folder cannot be read. */
  | 'UNREADABLE';

/** 发放批次状态。State of a payment batch. */
export type BatchStatus =
  /** 已审批。Approved. */
  | 'APPROVED'
  /** 已复核。Checked. */
  | 'CHECKED'
  /** 编制中。Draft. */
  | 'DRAFT'
  /** 部分失败。Settled in part. */
  | 'PARTIAL'
  /** 已送银行。Sent to the bank. */
  | 'SENT'
  /** 全部到账。Settled. */
  | 'SETTLED'
  /** 审批前作废。Thrown away before it was approved. */
  | 'VOID';

/** 核查后拟作的调整；除增发外须先听取意见（社会救助法第四十八条）。What a review proposes; all but an increase take a hearing (Social Assistance Law art. 48). */
export type BenefitChangeKind =
  /** 渐退：因就业收入超过标准，期满后终止。A grace period, as income by work is above the line; then the benefit ends. */
  | 'GRACE'
  /** 增发。To pay more. */
  | 'INCREASE'
  /** 减发。To pay less. */
  | 'REDUCE'
  /** 终止。To end it. */
  | 'TERMINATE';

/** 中英文文字。Text in both languages. */
export type BilingualInput = {
  /** 英文。English. */
  en: string;
  /** 中文。Chinese. */
  zh: string;
};

/** 业务领域。Business domain. */
export type BusinessDomain =
  /** 社会救助。Social assistance. */
  | 'ASSISTANCE'
  /** 儿童福利和未成年人保护。Child protection. */
  | 'CHILD'
  /** 养老服务。Elderly care. */
  | 'ELDERLY'
  /** 社会组织。Social organisations. */
  | 'ORGS'
  /** 区划地名。Divisions and place names. */
  | 'PLACES'
  /** 人员与共享基础。Residents and shared foundations. */
  | 'PLATFORM'
  /** 婚姻殡葬。Marriages and funerals. */
  | 'VITAL';

/** 来电转办的方式。What a call is turned into. */
export type CallCaseKind =
  /** 投诉举报。Complaint. */
  | 'COMPLAINT'
  /** 急难情况报告。Report of hardship. */
  | 'HARDSHIP_REPORT'
  /** 受理窗口的备注。Note for the intake. */
  | 'INTAKE_NOTE';

/** 救助明白卡的状态。State of an information card that was issued. */
export type CardIssueStatus =
  /** 已发放，与待遇一致。Issued, and as the benefit is. */
  | 'ISSUED'
  /** 待遇已变动，须换发。The benefit has changed: it is to be issued again. */
  | 'OUTDATED'
  /** 已换发或收回。Replaced or taken down. */
  | 'REPLACED';

/** 委托照料服务协议的状态。State of a care agreement. */
export type CareAgreementStatus =
  /** 已解除。Ended early. */
  | 'ENDED'
  /** 有效。In force. */
  | 'IN_FORCE'
  /** 期满未续。Lapsed, not renewed. */
  | 'LAPSED';

/** 照料服务检查结果。What a check of the service found. */
export type CareCheckResult =
  /** 履行到位。Done as agreed. */
  | 'FULFILLED'
  /** 部分未履行。Lacking in part. */
  | 'LACKING'
  /** 未履行。Not done. */
  | 'NOT_FULFILLED';

/** 照料服务内容。What a carer is to do. */
export type CareDuty =
  /** 日常看护。Daily watch. */
  | 'DAILY_WATCH'
  /** 住院陪护。Company in hospital. */
  | 'HOSPITAL_COMPANY'
  /** 清洁卫生。Hygiene. */
  | 'HYGIENE'
  /** 生活照料。Living care. */
  | 'LIVING_CARE';

/** 解除协议的原因。Why an agreement was ended. */
export type CareEndGround =
  /** 终止供养。Support has ended. */
  | 'BENEFIT_ENDED'
  /** 转为集中供养。Moved to an institution. */
  | 'MOVED_TO_INSTITUTION'
  /** 不履行协议。Not kept. */
  | 'NOT_FULFILLED'
  /** 更换照料人。Another carer. */
  | 'REPLACED'
  /** 一方提出。At the wish of a party. */
  | 'WISH_OF_A_PARTY';

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

/** 照料人的类别。Kind of a carer. */
export type CarerKind =
  /** 亲属。Kin. */
  | 'KIN'
  /** 邻里。Neighbour. */
  | 'NEIGHBOUR'
  /** 供养服务机构、社会组织。Care home or social organisation. */
  | 'ORGANIZATION'
  /** 村（居）民委员会。Village committee. */
  | 'VILLAGE_COMMITTEE';

/** 急难个案筛选条件。Filter of urgent cases. */
export type CaseMeetingFilter = {
  /** 是否有期限已超。Whether a time limit is exceeded. */
  overdue?: boolean | null | undefined;
  /** 发生地。Where it is. */
  scope?: DivisionScope | null | undefined;
  /** 状态。States. */
  status?: Array<UrgentCaseStatus> | null | undefined;
};

/** 残疾人证月度信息导入的状态。State of a monthly import of certificates. */
export type CertificateImportStatus =
  /** 已接收完毕。Received in full. */
  | 'COMPLETE'
  /** 接收中。Being received. */
  | 'RECEIVING';

/** 电子证照的状态，随所依的记录。State of an electronic certificate, which follows the record that it rests on. */
export type CertificateStatus =
  /** 失效：期满、终止或已换发。Over: its time is up, what it certifies has ended, or another took its place. */
  | 'EXPIRED'
  /** 吊销：所依的登记被撤销，或证照本身被收回。Revoked: the registration was annulled, or the certificate taken back. */
  | 'REVOKED'
  /** 暂停，所依的待遇或资格已暂停。Suspended with what it certifies. */
  | 'SUSPENDED'
  /** 有效。In force. */
  | 'VALID';

/** 证照类型是否签发。Whether certificates of a type are issued. */
export type CertificateTypeState =
  /** 所依登记簿尚未建立，暂不签发。Its register is not kept yet: none is issued. */
  | 'PLANNED'
  /** 由登记簿签发。Issued from the register. */
  | 'SERVED';

/** 变更监测类别。Changing the category of a monitored person. */
export type ChangeCategoryInput = {
  /** 新类别；不得为 DIBAO、TEKUN。New category; not DIBAO or TEKUN. */
  category: LowIncomeCategory;
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本。Version that was seen. */
  expectedVersion: number;
  /** 监测对象标识。Id of the monitored person. */
  id: string | number;
};

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

/** 检查一次交付。Checking a delivery. */
export type CheckDeliveryInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 记录标识。Id of the record. */
  id: string | number;
  /** 是否满足需求。Whether it met the need. */
  metNeed: boolean;
};

/** 户籍地经办核查。Check by the clerk of the home county. */
export type CheckDisabilitySubsidyInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 申请标识。Id of the application. */
  id: string | number;
  /** 是否为孤儿。Whether an orphan. */
  orphan: boolean;
  /** 已享受的老年人或工伤同类补贴，每月。Subsidy of the same kind for age or work injury, a month. */
  sameKindAmount?: string | null | undefined;
  /** 是否享受工伤保险生活护理费。Whether paid nursing by work-injury insurance. */
  workInjuryNursing: boolean;
};

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

/** 期限的单位。Unit of a time limit. */
export type ClockUnit =
  /** 自然日。Calendar days. */
  | 'DAY'
  /** 小时。Hours. */
  | 'HOUR'
  /** 月。Months. */
  | 'MONTH'
  /** 工作日。Working days. */
  | 'WORKING_DAY'
  /** 年。Years. */
  | 'YEAR';

/** 当场答复来电。Answering a call at once. */
export type CloseHotlineCallInput = {
  /** 来电编号。Number of the call. */
  callNo: string;
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
};

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

/** 投诉筛选条件。Filter of complaints. */
export type ComplaintFilter = {
  /** 案号。Number of the case. */
  caseNo?: string | null | undefined;
  /** 提交的日子。Filed on. */
  filedOn?: DateRange | null | undefined;
  /** 是否有期限已超。Whether a time limit is exceeded. */
  overdue?: boolean | null | undefined;
  /** 办理地。County or above. */
  scope?: DivisionScope | null | undefined;
  /** 状态。States. */
  status?: Array<ComplaintStatus> | null | undefined;
  /** 事项代码。Codes of what they are about. */
  topic?: Array<string> | null | undefined;
};

/** 投诉举报的状态。State of a complaint. */
export type ComplaintStatus =
  /** 已受理，办理中。Accepted, under inquiry. */
  | 'ACCEPTED'
  /** 已答复。Answered. */
  | 'ANSWERED'
  /** 已办结。Closed. */
  | 'CLOSED'
  /** 不予受理。Not taken up. */
  | 'DECLINED'
  /** 已申请复查，由上级办理。Referred to the authority above. */
  | 'ESCALATED'
  /** 已提交，待受理。Filed, waits for acceptance. */
  | 'FILED';

/** 宣告一县一月的名单已接收完毕。Declares the list of a county and month to be complete. */
export type CompleteCertificateImportInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本。Version that was seen. */
  expectedVersion: number;
  /** 导入标识。Id of the import. */
  id: string | number;
};

/** 办结急难情况报告。Concluding a report of hardship. */
export type ConcludeHardshipReportInput = {
  /** 由此提出的救助申请，办结方式为 APPLICATION 时必填。Applications that came of it; needed for APPLICATION. */
  applicationIds?: Array<string | number> | null | undefined;
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 办结说明，至多 500 字。Conclusion, 500 characters at most. */
  conclusion: string;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 记录标识。Id of the record. */
  id: string | number;
  /** 办结方式。What it came to. */
  outcome: HardshipOutcome;
};

/** 办结并答复。Concluding an intake with an answer. */
export type ConcludeIntakeInput = {
  /** 所转成的临时救助。The temporary aid that it has become. */
  aidId?: string | number | null | undefined;
  /** 给求助人的答复，至多 500 字。What they are told, 500 characters at most. */
  answer: string;
  /** 所转成的救助申请。The application that it has become. */
  applicationId?: string | number | null | undefined;
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 受理单标识。Id of the intake. */
  id: string | number;
  /** 办理结果。Result. */
  result: IntakeResult;
};

/** 认定线索。What a lead comes to. */
export type ConcludeTracingLeadInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 线索标识。Id of the lead. */
  id: string | number;
  /** 是否相符；相符的再确认身份。Whether it is the person; where it is, the identity is confirmed next. */
  match: boolean;
};

/** 审核确认机关。Who confirms. */
export type ConfirmAuthority =
  /** 县级民政部门。The county. */
  | 'COUNTY'
  /** 受委托的乡镇（街道）。The township, by delegation. */
  | 'TOWNSHIP';

/** 确认身份。Confirming an identity. */
export type ConfirmIdentityInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 救助标识。Id of the stay. */
  id: string | number;
  /** 身份。Identity. */
  identity: RescueIdentityInput;
};

/** 采纳系统建议。Following a proposal of the system. */
export type ConfirmStrayRiskInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 标识。Id of the entry. */
  id: string | number;
  /** 原因代码，至少一项。Codes of the reasons, at least one. */
  reasons: Array<string>;
};

/** 同意由谁作出。Who has consented. */
export type ConsentGiver =
  /** 监护人。The guardian. */
  | 'GUARDIAN'
  /** 本人。The person. */
  | 'SELF';

/** 来电转办。Turning a call into a case. */
export type ConvertCallInput = {
  /** 来电编号。Number of the call. */
  callNo: string;
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 投诉事项代码，默认其他。Code of what the complaint is about, other by default. */
  complaintTopic?: string | null | undefined;
  /** 急难情况所在乡镇或村，默认为来电所涉地。Township or village of the hardship; that of the call by default. */
  division?: string | null | undefined;
  /** 给受理窗口的备注，至多 500 字；方式为 INTAKE_NOTE 时必填。Note for the intake, 500 characters at most; needed for INTAKE_NOTE. */
  intakeNote?: string | null | undefined;
  /** 转办方式。What it is turned into. */
  kind: CallCaseKind;
  /** 急难情况所在地点。Where the hardship is. */
  place?: string | null | undefined;
  /** 急难情况的紧急程度，默认一般。Urgency of the hardship, ordinary by default. */
  urgency?: HardshipUrgency | null | undefined;
};

/** 统筹协调事项的种类。Kind of an entry on coordination. */
export type CoordinationKind =
  /** 领导包抓联系。Leader assigned to a place. */
  | 'LEADER_ASSIGNMENT'
  /** 困难群众基本生活保障工作协调会议。Coordination meeting. */
  | 'MEETING';

/** 纠正有误的救助。Correcting an aid that was wrong. */
export type CorrectAidInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 经办人员是否出于公心。Whether whoever granted it acted in good faith. */
  goodFaith: boolean;
  /** 差错种类。What was wrong. */
  ground: AidErrorGround;
  /** 救助标识。Id of the aid. */
  id: string | number;
  /** 是否因客观原因。Whether the cause was beyond them. */
  objectiveCause: boolean;
  /** 事由说明，至多 500 字。Why it was wrong, 500 characters at most. */
  reason: string;
  /** 追回金额。Amount that was got back. */
  recovered?: string | null | undefined;
};

/** 校核工单的状态。State of a correction. */
export type CorrectionStatus =
  /** 已更正。Corrected. */
  | 'CORRECTED'
  /** 待核实。Waits to be verified. */
  | 'OPEN'
  /** 不予更正。Not corrected. */
  | 'REJECTED'
  /** 已核实，待更正。Verified, to be corrected. */
  | 'VERIFIED';

/** 校核工单筛选条件。Filter of corrections. */
export type CorrectionTicketFilter = {
  /** 是否已超期。Whether the time limit is exceeded. */
  overdue?: boolean | null | undefined;
  /** 资源编号。Number of the resource. */
  resource?: string | number | null | undefined;
  /** 状态。States. */
  status?: Array<CorrectionStatus> | null | undefined;
};

/** 县级部门（社会救助联席会议成员）。Department of the county. */
export type CountyDepartment =
  /** 慈善组织。Charities. */
  | 'CHARITY'
  /** 民政。Civil affairs. */
  | 'CIVIL_AFFAIRS'
  /** 残疾人联合会。Disabled persons' federation. */
  | 'DISABLED_FEDERATION'
  /** 教育。Education. */
  | 'EDUCATION'
  /** 应急管理。Emergency management. */
  | 'EMERGENCY'
  /** 人力资源社会保障。Employment and social security. */
  | 'EMPLOYMENT'
  /** 卫生健康。Health. */
  | 'HEALTH'
  /** 住房城乡建设。Housing. */
  | 'HOUSING'
  /** 司法行政。Justice. */
  | 'JUSTICE'
  /** 医疗保障。Medical insurance. */
  | 'MEDICAL_INSURANCE'
  /** 其他。Other. */
  | 'OTHER'
  /** 乡村振兴。Rural revitalisation. */
  | 'RURAL_REVITALISATION';

/** 信用名录的种类。Kind of credit list. */
export type CreditListKind =
  /** 活动异常名录。Abnormal activity. */
  | 'ABNORMAL'
  /** 严重违法失信名单。Serious dishonesty. */
  | 'SERIOUS';

/** 住房受损程度（自然灾害情况统计调查制度）。How badly a house is damaged. */
export type DamageLevel =
  /** 倒塌。Collapsed. */
  | 'COLLAPSED'
  /** 一般损坏。Moderately. */
  | 'MODERATE'
  /** 严重损坏。Severely. */
  | 'SEVERE'
  /** 轻微损坏。Slightly. */
  | 'SLIGHT';

/** 住房受损核查的状态。State of the check of a house. */
export type DamageStatus =
  /** 核实不属实或不符合。Rejected. */
  | 'REJECTED'
  /** 已救助。Relieved. */
  | 'RELIEVED'
  /** 已上报。Reported. */
  | 'REPORTED'
  /** 已核实。Verified. */
  | 'VERIFIED';

/** 数据项的敏感级别。Sensitivity of a data item. */
export type DataItemClass =
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

/** 数据项。Data item. */
export type DataItemInput = {
  /** 敏感级别。Sensitivity. */
  class: DataItemClass;
  /** 字段名。Name. */
  name: string;
  /** 类型。Type. */
  type: DataItemType;
  /** 中文名称。Name in Chinese. */
  zh: string;
};

/** 数据项类型。Type of a data item. */
export type DataItemType =
  /** 是否。Yes or no. */
  | 'BOOLEAN'
  /** 代码。Code. */
  | 'CODE'
  /** 日期。Date. */
  | 'DATE'
  /** 小数。Decimal. */
  | 'DECIMAL'
  /** 整数。Whole number. */
  | 'INTEGER'
  /** 列表。List. */
  | 'LIST'
  /** 金额。Amount of money. */
  | 'MONEY'
  /** 年月。Month. */
  | 'MONTH'
  /** 坐标。Point. */
  | 'POINT'
  /** 文本。Text. */
  | 'TEXT';

/** 目录筛选条件。Filter of the catalogue. */
export type DataResourceFilter = {
  /** 所属子图，如 elderly-care。Subgraph that keeps the register. */
  owner?: string | null | undefined;
  /** 名称或数据项中的文字，中文或英文。Words of names or data items, Chinese or English. */
  q?: string | null | undefined;
  /** 共享属性。Class of sharing. */
  sharingClass?: SharingClass | null | undefined;
  /** 状态。States. */
  status?: Array<DataResourceStatus> | null | undefined;
};

/** 数据资源目录条目的状态。State of an entry of the catalogue. */
export type DataResourceStatus =
  /** 已编目，尚不能提供。Listed, not served yet. */
  | 'PLANNED'
  /** 已发布。Published. */
  | 'PUBLISHED'
  /** 已撤回。Withdrawn. */
  | 'WITHDRAWN';

/** 日期区间，含两端。Range of days, both ends included. */
export type DateRange = {
  /** 起始日。From. */
  gte?: string | null | undefined;
  /** 截止日。To. */
  lte?: string | null | undefined;
};

/** 时刻区间，含两端。Range of moments, both ends included. */
export type DateTimeRange = {
  /** 起。From. */
  gte?: string | null | undefined;
  /** 止。To. */
  lte?: string | null | undefined;
};

/** 不予受理投诉。Declining a complaint. */
export type DeclineComplaintInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 记录标识。Id of the record. */
  id: string | number;
  /** 理由，至多 200 字，告知投诉人。Why, 200 characters at most; the complainant is told. */
  reason: string;
};

/** 不予受理监督投诉。Declining a complaint about a service. */
export type DeclineServiceComplaintInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 记录标识。Id of the record. */
  id: string | number;
  /** 理由，至多 200 字，告知投诉人。Why, 200 characters at most; the complainant is told. */
  reason: string;
};

/** 发放救助款物。Handing an aid over. */
export type DeliverAidInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 救助标识。Id of the aid. */
  id: string | number;
  /** 途径：备用金，或交由台账发放至账户；救助金已交台账、只交付实物或服务的不填。How: out of the reserve fund, or to the account by the payment ledger; left out where the ledger pays the money and goods or services alone are handed over. */
  method?: AidPaymentMethod | null | undefined;
};

/** 送达调整决定书。Delivering the written decision. */
export type DeliverDecisionInput = {
  /** 调整标识。Id of the change. */
  adjustmentId: string | number;
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 待遇标识。Id of the benefit. */
  id: string | number;
};

/** 服务、物资交付的状态。State of a delivery. */
export type DeliveryStatus =
  /** 已取消。Cancelled. */
  | 'CANCELLED'
  /** 已检查。Checked. */
  | 'CHECKED'
  /** 已交付，待检查。Delivered, waits to be checked. */
  | 'DELIVERED'
  /** 已安排。Planned. */
  | 'PLANNED';

/** 一人一月的数据；未填的为部门未告知。What a department tells of a person; what is left out is not told. */
export type DepartmentFactInput = {
  /** 意外事故。Accident. */
  accident?: boolean | null | undefined;
  /** 主要劳动力死亡。Death of the earner. */
  deathOfEarner?: boolean | null | undefined;
  /** 受灾。Disaster. */
  disaster?: boolean | null | undefined;
  /** 新发重大疾病。Grave illness, newly told. */
  graveIllness?: boolean | null | undefined;
  /** 家庭收入下降百分比，0 至 100。Fall of the income of the household, percent, 0 to 100. */
  incomeDrop?: string | null | undefined;
  /** 失业。Loss of work. */
  jobLoss?: boolean | null | undefined;
  /** 当月个人负担的医疗费用。Medical spending borne in the month. */
  medicalSpending?: string | null | undefined;
  /** 居民标识。Id of the resident. */
  residentId: string | number;
  /** 当月教育支出。Cost of schooling in the month. */
  schoolCost?: string | null | undefined;
  /** 新增重度残疾。Severe disability, newly told. */
  severeDisability?: boolean | null | undefined;
};

/** 不予批准的理由。Ground of a refusal. */
export type DeviceRefusalGround =
  /** 适配评估认为不适用。The fitting found it not suited. */
  | 'NOT_SUITED'
  /** 其他。Other. */
  | 'OTHER'
  /** 已由工伤保险等其他资金解决。Another fund pays, as work-injury insurance. */
  | 'OTHER_FUND';

/** 器具租借的状态。State of a reservation. */
export type DeviceReservationStatus =
  /** 已取消。Cancelled. */
  | 'CANCELLED'
  /** 已借出。Handed out. */
  | 'HANDED_OUT'
  /** 逾期未取，已失效。Not fetched in time, lapsed. */
  | 'LAPSED'
  /** 已预约。Reserved. */
  | 'RESERVED'
  /** 已归还。Returned. */
  | 'RETURNED';

/** 器具在目录中的状态。State of a device in the catalogue. */
export type DeviceStatus =
  /** 已列入。In the catalogue. */
  | 'LISTED'
  /** 拟列入，待审定。Proposed, waits for approval. */
  | 'PROPOSED'
  /** 已移出或不予列入。Taken out, or not let in. */
  | 'WITHDRAWN';

/** 辅助器具补贴申请的状态。State of an application for a device. */
export type DeviceSubsidyStatus =
  /** 已申请。Applied. */
  | 'APPLIED'
  /** 已批准，待配发。Approved, waits for the supply. */
  | 'APPROVED'
  /** 不予批准。Refused. */
  | 'REFUSED'
  /** 已配发。Supplied. */
  | 'SUPPLIED';

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

/** 残联名单的一行。A line of the list of the Disabled Persons' Federation. */
export type DisabilityCertificateRowInput = {
  /** 残疾人证号，只作校验，不予保存。Number of the certificate: checked, and not kept. */
  cardNo: string;
  /** 居住的村（社区），12 位。Village of residence, 12 digits. */
  residenceDivision: string;
  /** 居民标识。Id of the resident. */
  residentId: string | number;
  /** 有效期至。Valid to. */
  validTo: string;
};

/** 残疾人两项补贴申请筛选条件。Filter of applications for disability subsidies. */
export type DisabilitySubsidyApplicationFilter = {
  /** 受理地。Where it was accepted. */
  appliedAt?: DivisionScope | null | undefined;
  /** 是否异地受理。Whether accepted elsewhere than at home. */
  crossRegion?: boolean | null | undefined;
  /** 有期限在该日前届满。A time limit is up before this day. */
  dueBefore?: string | null | undefined;
  /** 是否有期限已超。Whether a time limit is exceeded. */
  overdue?: boolean | null | undefined;
  /** 项目。Programme. */
  program?: AssistanceProgram | null | undefined;
  /** 户籍地。Home division. */
  scope?: DivisionScope | null | undefined;
  /** 状态。States. */
  status?: Array<DisabilitySubsidyStatus> | null | undefined;
  /** 申请日。Day of the application. */
  submittedOn?: DateRange | null | undefined;
};

/** 残疾人两项补贴申请的状态。State of an application for a disability subsidy. */
export type DisabilitySubsidyStatus =
  /** 已受理。Accepted. */
  | 'ACCEPTED'
  /** 已告知申请人，办结。The applicant was told; closed. */
  | 'CLOSED'
  /** 已审定。Decided. */
  | 'DECIDED'
  /** 结果已反馈受理地。The result was sent to where it was accepted. */
  | 'RESULT_SENT'
  /** 退回补正。Sent back for what is missing. */
  | 'RETURNED_FOR_MORE'
  /** 已转送户籍地。Sent to the home county. */
  | 'SENT_HOME'
  /** 已提交，待受理。Submitted, waits for acceptance. */
  | 'SUBMITTED'
  /** 已撤回。Withdrawn. */
  | 'WITHDRAWN';

/** 对一件残疾人两项补贴申请的一步。A step on one application for a disability subsidy. */
export type DisabilitySubsidyStepInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 申请标识。Id of the application. */
  id: string | number;
};

/** 停用一个接入系统。Disables a client. */
export type DisableMachineClientInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 记录标识。Id of the record. */
  id: string | number;
  /** 原因，必填。Reason, without which nothing is done. */
  reason?: string | null | undefined;
};

/** 灾害种类。Kind of disaster. */
export type DisasterKind =
  /** 地震。Earthquake. */
  | 'EARTHQUAKE'
  /** 火灾。Fire. */
  | 'FIRE'
  /** 洪涝。Flood. */
  | 'FLOOD'
  /** 滑坡、泥石流。Landslide or debris flow. */
  | 'LANDSLIDE'
  /** 其他。Other. */
  | 'OTHER'
  /** 低温雪灾。Cold and snow. */
  | 'SNOW'
  /** 风雹。Storm or hail. */
  | 'STORM';

/** 灾害事件核查的状态。State of the checks of an event. */
export type DisasterStatus =
  /** 核查结束。Checks closed. */
  | 'CLOSED'
  /** 核查中。Checks under way. */
  | 'OPEN';

/** 派发预警。Dispatching a warning. */
export type DispatchWarningInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 预警标识。Id of the warning. */
  id: string | number;
  /** 承办的乡镇（街道）或村（社区），9 或 12 位。Township or village that is to see to it, 9 or 12 digits. */
  to: string;
};

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
  /** 民主评议记录。Minutes of a democratic review. */
  | 'REVIEW_MINUTES'
  /** 在读证明。Certificate of a school. */
  | 'SCHOOL_CERTIFICATE'
  /** 机动车行驶证。Licence of a vehicle. */
  | 'VEHICLE_LICENCE';

/** 填写支出型临时救助申请。Filling in an application for temporary aid. */
export type DraftAidInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 事由与对象。What it is about, and whom it helps. */
  details: AidDetailsInput;
};

/** 填写申请。Filling in an application. */
export type DraftApplicationInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 申请内容。What it states. */
  details: ApplicationDetailsInput;
};

/** 起草一件共享申请。Drafts a request. */
export type DraftShareRequestInput = {
  /** 接入系统账号；使用方自行起草时不填，数据管理员代录时必填。Account of the client: left out by a client, who drafts for itself; stated by a steward, who enters what came by letter. */
  clientId?: string | number | null | undefined;
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 内容。What it asks for. */
  content: ShareRequestContentInput;
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

/** 电子证照筛选条件，各项须同时满足。Filter of electronic certificates; all given must hold. */
export type ElectronicCertificateFilter = {
  /** 颁发机构所在区划。Division of the issuer. */
  scope?: DivisionScope | null | undefined;
  /** 状态。Status. */
  status?: Array<CertificateStatus> | null | undefined;
  /** 类型，如 C01。Types, e.g. C01. */
  type?: Array<string> | null | undefined;
};

/** 恢复一个接入系统。Enables a client again. */
export type EnableMachineClientInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 记录标识。Id of the record. */
  id: string | number;
};

/** 协理员离岗。An assistant leaves. */
export type EndAssistantServiceInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 记录标识。Id of the record. */
  id: string | number;
  /** 离岗日，不晚于今日。Left on; today at the latest. */
  on: string;
};

/** 解除协议。Ending an agreement. */
export type EndCareAgreementInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 原因。Why. */
  ground: CareEndGround;
  /** 协议标识。Id of the agreement. */
  id: string | number;
};

/** 确认急难已缓解。Stating that an emergency is over. */
export type EndEmergencyInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 缓解日，补办手续期限自此起算。Day on which it ended: the time to add papers counts from then. */
  endedOn: string;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 救助标识。Id of the aid. */
  id: string | number;
};

/** 退出监测。Ending the watch of somebody. */
export type EndMonitoringInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本。Version that was seen. */
  expectedVersion: number;
  /** 监测对象标识。Id of the monitored person. */
  id: string | number;
  /** 原因。Why. */
  reason: MonitoringEndReason;
};

/** 停止施行监测规则。Ending a rule. */
export type EndMonitoringRuleInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本。Version that was seen. */
  expectedVersion: number;
  /** 规则标识。Id of the rule. */
  id: string | number;
  /** 失效日，不早于今日。In force until, not before today. */
  validTo: string;
};

/** 结束服务，或不予接收。Ending a service, or declining a referral. */
export type EndRehabInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 记录标识。Id of the record. */
  id: string | number;
  /** 原因代码。Code of the reason. */
  reason: string;
};

/** 行政执法决定筛选条件。Filter of enforcement decisions. */
export type EnforcementDecisionFilter = {
  /** 作出的日子。Decided on. */
  decidedOn?: DateRange | null | undefined;
  /** 业务领域。Domain. */
  domain?: BusinessDomain | null | undefined;
  /** 种类。Kind. */
  kind?: EnforcementKind | null | undefined;
  /** 文书号或组织名称中的文字。Text in the number or in the name of the organisation. */
  q?: string | null | undefined;
  /** 执法机关所在区划。Division of the authority. */
  scope?: DivisionScope | null | undefined;
};

/** 行政执法的种类。Kind of enforcement. */
export type EnforcementKind =
  /** 行政强制。Compulsion. */
  | 'COMPULSION'
  /** 行政确认。Confirmation. */
  | 'CONFIRMATION'
  /** 行政检查。Inspection. */
  | 'INSPECTION'
  /** 行政处罚。Penalty. */
  | 'PENALTY'
  /** 行政许可。Permit. */
  | 'PERMIT';

/** 执法决定的公开状态。State of the publication of a decision. */
export type EnforcementStatus =
  /** 已作出，待公开。Made, waits for publication. */
  | 'DECIDED'
  /** 已公开。Published. */
  | 'PUBLISHED'
  /** 已撤下。Taken down. */
  | 'WITHDRAWN';

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

/** 对一项待遇的一步。A step on one benefit. */
export type EnrollmentStepInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 待遇标识。Id of the benefit. */
  id: string | number;
};

/** 对答复不服，申请上级复查。Asking the authority above, where the answer does not satisfy. */
export type EscalateComplaintInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 投诉编号。Number of the complaint. */
  complaintNo: string;
  /** 理由，至多 200 字。Why, 200 characters at most. */
  reason: string;
};

/** 对答复不服，申请上级复查。Asking the authority above, where the answer does not satisfy. */
export type EscalateServiceComplaintInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 投诉编号。Number of the complaint. */
  complaintNo: string;
  /** 理由，至多 200 字。Why, 200 characters at most. */
  reason: string;
};

/** 资格自测：不填身份，不留存。What an estimate takes: no identity, and nothing is kept. */
export type EstimateEligibilityInput = {
  /** 户籍地或持证居住地，县级或乡镇（街道）。County or township of registration, or of residence with a permit. */
  division: string;
  /** 是否有法定义务人且有能力赡养、抚养、扶养。Whether somebody bound by law to support them is able to. */
  hasSupporter: boolean;
  /** 共同生活成员，1 至 20 人。Members of the household, 1 to 20. */
  members: Array<EstimateMemberInput>;
  /** 家庭月收入合计。Income of the household a month. */
  monthlyIncome: string;
  /** 财产。Property. */
  property: EstimatePropertyInput;
  /** 家庭年刚性支出（医疗、教育、残疾康复等自付部分）。Unavoidable expense of the household a year. */
  rigidExpense?: string | null | undefined;
  /** 生活自理能力（单人家庭）；不知道的不填。Self-care, of a person alone; left out where it is not known. */
  selfCare?: SelfCareLevel | null | undefined;
  /** 适用的城乡标准。Urban or rural standard. */
  urbanRural: UrbanRural;
};

/** 估算用的家庭成员，不含姓名和证件。Member of the household, without name or number. */
export type EstimateMemberInput = {
  /** 年龄，0 至 120。Age, 0 to 120. */
  age: number;
  /** 残疾类别：1 视力 2 听力 3 言语 4 肢体 5 智力 6 精神 7 多重。Category of disability, 1 to 7; 5 intellectual, 6 mental. */
  disabilityCategory?: number | null | undefined;
  /** 残疾等级，1 至 4。Grade of disability, 1 to 4. */
  disabilityGrade?: number | null | undefined;
  /** 是否重病。Whether gravely ill. */
  graveIllness?: boolean | null | undefined;
};

/** 家庭财产，逐项回答有无。Property, each answered by yes or no. */
export type EstimatePropertyInput = {
  /** 是否出资办企业。Whether somebody has put money into a company. */
  company: boolean;
  /** 是否有较大数额的存款、证券或商业保险。Whether there are considerable deposits, securities or insurances. */
  savings: boolean;
  /** 是否有自住以外的住房。Whether there is a home beside the one lived in. */
  secondHome: boolean;
  /** 是否有机动车（残疾人代步车除外）。Whether there is a motor vehicle, save one for a disabled person. */
  vehicle: boolean;
};

/** 自测结论，不代替审核确认。What an estimate comes to; it takes the place of no decision. */
export type EstimateVerdict =
  /** 很可能符合。Likely. */
  | 'LIKELY'
  /** 可能符合，须核定。Possible, to be looked into. */
  | 'POSSIBLE'
  /** 可能不符合；仍可申请。Unlikely; one may apply all the same. */
  | 'UNLIKELY';

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

/** 延长答复期限，以一次为限。Extends the time to answer, once. */
export type ExtendShareAnswerInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 政务数据共享主管部门同意延期的文号，必填。Document of the consent of the sharing authority, without which nothing is done. */
  consent?: string | null | undefined;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 记录标识。Id of the record. */
  id: string | number;
  /** 理由，必填。Reason, without which nothing is done. */
  reason?: string | null | undefined;
};

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

/** 一行数据未能接收的原因。Why a row was not taken. */
export type FactRowFault =
  /** 未填任何数据。The row tells nothing. */
  | 'NOTHING_TOLD'
  /** 该人不是本县的监测对象。The person is not under watch in the county. */
  | 'PERSON_NOT_MONITORED'
  /** 本批中该人重复。The person stands in the chunk twice. */
  | 'ROW_TWICE'
  /** 数值超出范围。A value is out of range. */
  | 'VALUE_OUT_OF_RANGE';

/** 提出投诉举报。Filing a complaint. */
export type FileComplaintInput = {
  /** 是否匿名。Whether anonymous. */
  anonymous?: boolean | null | undefined;
  /** 所涉救助申请的案号。Number of the case it is about. */
  caseNo?: string | null | undefined;
  /** 渠道代码。Code of how it comes. */
  channel: string;
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 联系人，至多 50 字。Whom to call back, 50 characters at most. */
  contactName?: string | null | undefined;
  /** 联系电话。Phone. */
  contactPhone?: string | null | undefined;
  /** 所涉县、乡镇或村（6、9、12 位）。County, township or village it is about. */
  division: string;
  /** 所涉公示的标识，不知案号时填。Public notice it is about, where the number of the case is not known. */
  noticeId?: string | number | null | undefined;
  /** 内容，至多 500 字。What is said, 500 characters at most. */
  text: string;
  /** 事项代码。Code of what it is about. */
  topic: string;
};

/** 提出监督投诉。Filing a complaint about a service. */
export type FileServiceComplaintInput = {
  /** 是否匿名。Whether anonymous. */
  anonymous?: boolean | null | undefined;
  /** 所涉办件编码。Code of the application it is about. */
  applicationCode?: string | null | undefined;
  /** 渠道代码：01 网上，02 监督电话，03 信函，04 来访。How it comes: 01 online, 02 supervision line, 03 letter, 04 in person. */
  channel: string;
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 联系人，至多 50 字。Whom to call back, 50 characters at most. */
  contactName?: string | null | undefined;
  /** 联系电话。Phone. */
  contactPhone?: string | null | undefined;
  /** 所涉县、乡镇或村（6、9、12 位）。County, township or village it is about. */
  division: string;
  /** 业务领域。Domain. */
  domain: BusinessDomain;
  /** 内容，至多 500 字。What is said, 500 characters at most. */
  text: string;
  /** 事项代码，见 serviceComplaintTopics。Code of what it is about, see serviceComplaintTopics. */
  topic: string;
};

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

/** 登记差评的回访整改。Entering the follow-up of a poor rating. */
export type FollowUpRatingInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 回访整改情况，至多 200 字，不含个人信息。What it came to, 200 characters at most, without personal data. */
  followUp: string;
  /** 记录标识。Id of the record. */
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

/** 编制发放台账。Building the ledger of a month. */
export type GeneratePaymentLedgerInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 发放的县级区划。County that pays. */
  division: string;
  /** 所属月份。Month. */
  month: string;
  /** 项目。Programme. */
  program: AssistanceProgram;
};

/** 授权所据是否仍然成立。Whether what a grant rests on still holds. */
export type GrantLegalState =
  /** 法规依据已失效。Its legal basis has lapsed. */
  | 'BASIS_LAPSED'
  /** 接入系统已停用。The client was disabled. */
  | 'CLIENT_DISABLED'
  /** 已到期。It has expired. */
  | 'EXPIRED'
  /** 成立。It holds. */
  | 'LIVE'
  /** 尚未起始。It has not begun. */
  | 'NOT_BEGUN'
  /** 资源已撤回。The resource was withdrawn. */
  | 'RESOURCE_WITHDRAWN';

/** 急难型先行救助。Aiding at once. */
export type GrantUrgentAidInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 事由与对象。What happened, and to whom. */
  details: AidDetailsInput;
  /** 给予的救助。What is given. */
  measures: Array<AidMeasureInput>;
  /** 备用金现金或转账。Cash or transfer, out of the reserve fund. */
  method: AidPaymentMethod;
  /** 接到报告的时间，先行救助时限自此起算。When it was reported: the time to aid within counts from then. */
  reportedAt: string;
};

/** 办结方式。What a report came to. */
export type HardshipOutcome =
  /** 已协助提出申请。Applications were drafted. */
  | 'APPLICATION'
  /** 经核实无需救助。Verified, no need of assistance. */
  | 'NO_NEED'
  /** 已转介其他部门或慈善力量。Referred to another department or to charity. */
  | 'REFERRED'
  /** 已给予临时救助。Temporary aid was given. */
  | 'TEMPORARY_AID';

/** 急难情况报告的状态。State of a report of hardship. */
export type HardshipReportStatus =
  /** 已派发，待入户。Assigned, waits for a visit. */
  | 'ASSIGNED'
  /** 已办结。Concluded. */
  | 'CONCLUDED'
  /** 已收到，待派发。Received, waits to be assigned. */
  | 'RECEIVED'
  /** 已入户，待办结。Visited, waits for a conclusion. */
  | 'VISITED';

/** 紧急程度。Urgency. */
export type HardshipUrgency =
  /** 一般。Ordinary. */
  | 'ORDINARY'
  /** 急难，须当日响应。Urgent: answered within hours. */
  | 'URGENT';

/** 听取救助对象意见。Hearing the recipient. */
export type HearRecipientInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 听取日。Day of the hearing. */
  heardOn: string;
  /** 待遇标识。Id of the benefit. */
  id: string | number;
  /** 救助对象的意见，至多 500 字。What the recipient said, 500 characters at most. */
  opinion: string;
};

/** 登记到岗的协理员。Entering an assistant who begins. */
export type HireAssistantInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 村（社区），12 位。Village, 12 digits. */
  division: string;
  /** 聘用方式。By whom hired. */
  hiredBy: HiredBy;
  /** 姓名。Name. */
  name: string;
  /** 电话。Phone. */
  phone?: string | null | undefined;
  /** 到岗日。Since. */
  since: string;
  /** 聘期届满日。Until. */
  until?: string | null | undefined;
};

/** 聘用方式。By whom hired. */
export type HiredBy =
  /** 政府购买服务。By purchase of services. */
  | 'PURCHASE'
  /** 乡镇（街道）聘用。By the township. */
  | 'TOWNSHIP'
  /** 村（居）民委员会兼任。Of the village committee. */
  | 'VILLAGE_COMMITTEE';

/** 登记个案会商。Entering a case meeting. */
export type HoldCaseMeetingInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 会商决定，至多 500 字。What was decided, 500 characters at most. */
  conclusion: string;
  /** 参加的部门，至少两个。Departments that met, two at least. */
  departments: Array<CountyDepartment>;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 个案标识。Id of the case. */
  id: string | number;
};

/** 来电筛选条件。Filter of calls. */
export type HotlineCallFilter = {
  /** 转办方式。What they were turned into. */
  caseKind?: CallCaseKind | null | undefined;
  /** 所涉地。Place they are about. */
  scope?: DivisionScope | null | undefined;
  /** 状态。States. */
  status?: Array<HotlineCallStatus> | null | undefined;
};

/** 来电的状态。State of a call. */
export type HotlineCallStatus =
  /** 当场答复。Answered at once. */
  | 'ANSWERED'
  /** 已转办。Turned into a case. */
  | 'CONVERTED'
  /** 已登记。Logged. */
  | 'LOGGED';

/** 热线的用途。What a hotline is for. */
export type HotlineDomain =
  /** 社会救助服务热线。Social assistance. */
  | 'ASSISTANCE'
  /** 社会救助监督举报电话。Supervision of social assistance. */
  | 'SUPERVISION';

/** 户的种类。Kind of household. */
export type HouseholdKind =
  /** 共同生活家庭，救助的申请单位。Household living together, the unit of assistance. */
  | 'CO_LIVING'
  /** 户籍户。Household of the police register. */
  | 'HUKOU';

/** 身份查询的方式。How an identity is searched for. */
export type IdentitySearchKind =
  /** 寻亲公告、媒体。By bulletin or press. */
  | 'BULLETIN'
  /** DNA 采集比对。By DNA. */
  | 'DNA'
  /** 询问、方言甄别、发函查询。By inquiry. */
  | 'INQUIRY'
  /** 人像识别。By photograph. */
  | 'PHOTO';

/** 接收残联名单的一批，至多 500 行；有一行有误，整批不予写入。Receives a part of the list, 500 lines at most; with one line at fault nothing of the part is written. */
export type ImportDisabilityCertificatesInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 县，6 位。County, 6 digits. */
  county: string;
  /** 月份。Month. */
  month: string;
  /** 各行。Lines. */
  rows: Array<DisabilityCertificateRowInput>;
};

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

/** 数值的限定。How exactly a figure is stated. */
export type IndicatorQualifier =
  /** 约。About. */
  | 'ABOUT'
  /** 不低于。At least. */
  | 'AT_LEAST'
  /** 确数。As stated. */
  | 'EXACT'
  /** 不足。Less than. */
  | 'LESS_THAN'
  /** 多于。More than. */
  | 'MORE_THAN';

/** 整数区间，含两端。Range of integers, both ends included. */
export type IntRange = {
  /** 下限。Least. */
  gte?: number | null | undefined;
  /** 上限。Most. */
  lte?: number | null | undefined;
};

/** 受理单的办理结果。What an intake came to. */
export type IntakeResult =
  /** 已转为临时救助。A temporary aid was opened. */
  | 'AID_OPENED'
  /** 已转为救助申请。An application was opened. */
  | 'APPLICATION_OPENED'
  /** 部门已办理。Handled by the department. */
  | 'HANDLED'
  /** 不符合条件，已说明。Conditions are not met, which was explained. */
  | 'NOT_ELIGIBLE'
  /** 群众撤回。Withdrawn by who came. */
  | 'WITHDRAWN';

/** 一门受理单的状态。State of an intake. */
export type IntakeState =
  /** 已办结并答复。Done and answered. */
  | 'DONE'
  /** 已转办。Passed on. */
  | 'FORWARDED'
  /** 已受理。Received. */
  | 'RECEIVED'
  /** 部门退回。Returned by the department. */
  | 'RETURNED';

/** 签发电子证照。Issuing an electronic certificate. */
export type IssueCertificateInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 持证人的居民标识；每人各一份或一户多人的须指明。The holder, where each party has a copy or a household has several members. */
  holderId?: string | number | null | undefined;
  /** 持证人姓名，登记簿未载时填写，2 至 50 字。Name of the holder where the register does not hold it, 2 to 50 characters. */
  holderName?: string | null | undefined;
  /** 所依记录的标识。Id of the record that it rests on. */
  recordId: string | number;
  /** 证照类型，如 C01，见 certificateTypes。Type, e.g. C01, of certificateTypes. */
  type: string;
};

/** 发放或换发救助明白卡。Issuing an information card, or issuing it again. */
export type IssueInformationCardInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 在册待遇标识。Id of the benefit. */
  enrollmentId: string | number;
  /** 经办人姓名，至多 50 字。Name of the handler, 50 characters at most. */
  handlerName: string;
  /** 经办单位名称，至多 60 字。Name of the unit, 60 characters at most. */
  handlerUnit: string;
};

/** 劳动能力。Capacity for work. */
export type LabourCapacity =
  /** 有。Full. */
  | 'FULL'
  /** 无。None. */
  | 'NONE'
  /** 部分丧失。Partial. */
  | 'PARTIAL';

/** 行政执法证件的状态。State of an enforcement licence. */
export type LicenceStatus =
  /** 已注销。Revoked. */
  | 'REVOKED'
  /** 有效（以有效期为准）。Valid, within its dates. */
  | 'VALID';

/** 银行回执的结果。What became of a line at the bank. */
export type LineOutcome =
  /** 发放失败。Failed. */
  | 'FAILED'
  /** 已到账。Received. */
  | 'PAID';

/** 列入政务服务事项。Listing a service item. */
export type ListServiceItemInput = {
  /** 办理渠道。Ways by which it is had. */
  channels: Array<ServiceOfferInput>;
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 编码，至多 32 位大写字母、数字和连字符。Code, 32 capitals, digits and hyphens at most. */
  code: string;
  /** 业务领域，须为本人业务条线。Domain, of one's own line. */
  domain: BusinessDomain;
  /** 设定依据，至多 150 字。Legal basis, 150 characters at most. */
  legalBasis?: string | null | undefined;
  /** 英文名称，至多 120 字。Name in English, 120 characters at most. */
  nameEn: string;
  /** 中文名称，至多 60 字。Name in Chinese, 60 characters at most. */
  nameZh: string;
  /** 列入所依文件，至多 100 字。Document by which it is listed, 100 characters at most. */
  namedIn: string;
};

/** 列入一项专项救助需求。Lists a special need. */
export type ListSpecialNeedInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 需求说明，至多 200 字。What is needed, 200 characters at most. */
  detail?: string | null | undefined;
  /** 在册待遇或认定的标识。Id of the benefit or recognition. */
  enrollmentId: string | number;
  /** 需求。Need. */
  kind: SpecialNeedKind;
};

/** 登记来电。Logging a call. */
export type LogHotlineCallInput = {
  /** 来电人，可不填。Caller, where told. */
  callerName?: string | null | undefined;
  /** 来电号码，可不填。Number of the caller, where told. */
  callerPhone?: string | null | undefined;
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所涉县、乡镇或村（6、9、12 位）。County, township or village it is about. */
  division: string;
  /** 来电内容，至多 500 字。What was said, 500 characters at most. */
  text: string;
  /** 事项代码，01 至 04、99。Code of what it is about. */
  topic: string;
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

/** 接入系统的状态。State of a machine client. */
export type MachineClientStatus =
  /** 停用。May not sign in. */
  | 'DISABLED'
  /** 启用。May sign in. */
  | 'ENABLED';

/** 匹配的理由。Why a resource is proposed. */
export type MatchReason =
  /** 有成员在其年龄范围内。A member is of the age it is for. */
  | 'AGE'
  /** 面向该类低收入人口。It is for the low-income category. */
  | 'CATEGORY'
  /** 由本县或更近处提供。Offered by the county or nearer. */
  | 'NEAR'
  /** 符合已列明的需求。It meets a need that is on the list. */
  | 'NEED'
  /** 面向该救助项目。It is for the programme of the household. */
  | 'PROGRAM';

/** 为谁匹配，三者填一。For whom resources are sought: one of the three. */
export type MatchResourcesFor = {
  /** 救助申请。An application. */
  applicationId?: string | number | null | undefined;
  /** 在册待遇。A benefit. */
  enrollmentId?: string | number | null | undefined;
  /** 专项救助需求。A special need. */
  specialNeedId?: string | number | null | undefined;
};

/** 寻亲公告筛选条件。Filter of tracing notices. */
export type MissingPersonNoticeFilter = {
  /** 估计年龄含此岁数。The estimated age takes in this one. */
  age?: number | null | undefined;
  /** 发现地。Where they were found. */
  scope?: DivisionScope | null | undefined;
  /** 性别代码（GB/T 2261.1）。Code of the sex. */
  sex?: string | null | undefined;
};

/** 金额区间，含两端。Range of amounts, both ends included. */
export type MoneyRange = {
  /** 下限。Least. */
  gte?: string | null | undefined;
  /** 上限。Most. */
  lte?: string | null | undefined;
};

/** 退出监测的原因。Why somebody is no longer under watch. */
export type MonitoringEndReason =
  /** 死亡。Died. */
  | 'DECEASED'
  /** 误纳入。Entered in error. */
  | 'ENTERED_IN_ERROR'
  /** 迁出。Moved away. */
  | 'MOVED_AWAY'
  /** 其他。Other. */
  | 'OTHER'
  /** 风险消除。The risk is gone. */
  | 'RISK_GONE'
  /** 待遇终止后监测期满。The time under watch after a benefit is over. */
  | 'TIME_UP';

/** 规则可用的事实。What a rule may be about. */
export type MonitoringFactName =
  /** 意外事故。Accident. */
  | 'ACCIDENT'
  /** 主要劳动力死亡。Death of the earner. */
  | 'DEATH_OF_EARNER'
  /** 受灾。Disaster. */
  | 'DISASTER'
  /** 已纳入低保或特困供养。On the minimum living guarantee or support of the extremely poor. */
  | 'ENROLLED'
  /** 新发重大疾病。Grave illness, newly told. */
  | 'GRAVE_ILLNESS'
  /** 家庭收入下降百分比。Fall of the income of the household, percent. */
  | 'INCOME_DROP'
  /** 失业。Loss of work. */
  | 'JOB_LOSS'
  /** 当月个人负担的医疗费用（元）。Medical spending borne in the month, yuan. */
  | 'MEDICAL_SPENDING'
  /** 当月教育支出（元）。Cost of schooling in the month, yuan. */
  | 'SCHOOL_COST'
  /** 新增重度残疾。Severe disability, newly told. */
  | 'SEVERE_DISABILITY';

/** 对事实的判断。How a fact is tested. */
export type MonitoringFactTest =
  /** 高于。Above. */
  | 'ABOVE'
  /** 不低于。At least. */
  | 'AT_LEAST'
  /** 不高于。At most. */
  | 'AT_MOST'
  /** 低于。Below. */
  | 'BELOW'
  /** 为否。Is not so. */
  | 'IS_FALSE'
  /** 为是。Is so. */
  | 'IS_TRUE';

/** 逐人台账筛选条件。Filter of the ledger of persons not covered. */
export type MonitoringLedgerFilter = {
  /** 未纳入的原因。Why they are not covered. */
  notCovered?: Array<NotCoveredReason> | null | undefined;
  /** 最近一次转介的状态。States of the latest referral. */
  referralState?: Array<ReferralStatus> | null | undefined;
  /** 是否有过转介。Whether there was a referral at all. */
  referred?: boolean | null | undefined;
  /** 是否已入户排查。Whether the household was screened. */
  screened?: boolean | null | undefined;
};

/** 监测规则筛选条件。Filter of rules of the monitoring. */
export type MonitoringRuleFilter = {
  /** 某日有效。In force on a day. */
  activeOn?: string | null | undefined;
  /** 规则代码。Code. */
  code?: string | null | undefined;
  /** 适用区划。Where they apply. */
  scope?: DivisionScope | null | undefined;
  /** 状态。States. */
  status?: Array<MonitoringRuleStatus> | null | undefined;
};

/** 监测规则的状态。State of a rule of the monitoring. */
export type MonitoringRuleStatus =
  /** 已批准，自生效日起用于比对。Approved, applied from its first day. */
  | 'APPROVED'
  /** 拟定，待复核。Proposed, waits for another to check it. */
  | 'PROPOSED'
  /** 未批准。Rejected. */
  | 'REJECTED';

/** 对一条监测规则的一步。A step on one rule. */
export type MonitoringRuleStepInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本。Version that was seen. */
  expectedVersion: number;
  /** 规则标识。Id of the rule. */
  id: string | number;
};

/** 月度比对筛选条件。Filter of monthly runs. */
export type MonitoringRunFilter = {
  /** 月份。Months. */
  month?: MonthRange | null | undefined;
  /** 范围。Division. */
  scope?: DivisionScope | null | undefined;
  /** 状态。States. */
  status?: Array<MonitoringRunStatus> | null | undefined;
};

/** 月度比对的状态。State of a monthly run. */
export type MonitoringRunStatus =
  /** 失败，可接续。Failed; may be resumed. */
  | 'FAILED'
  /** 已完成。Finished. */
  | 'FINISHED'
  /** 待开始。Waits for its day. */
  | 'PLANNED'
  /** 进行中；中断后接续。Under way; goes on where it was stopped. */
  | 'RUNNING';

/** 监测对象的状态。State of a monitored person. */
export type MonitoringStatus =
  /** 已退出监测。No longer under watch. */
  | 'ENDED'
  /** 监测中。Under watch. */
  | 'WATCHED';

/** 监测对象筛选条件。Filter of monitored persons. */
export type MonitoringSubjectFilter = {
  /** 类别。Categories. */
  category?: Array<LowIncomeCategory> | null | undefined;
  /** 有其中任一风险标记。With any of these flags. */
  flag?: Array<RiskFlagCode> | null | undefined;
  /** 劳动能力。Capacity for work. */
  labour?: Array<LabourCapacity> | null | undefined;
  /** 是否未纳入低保和特困供养。Whether on neither the minimum living guarantee nor support of the extremely poor. */
  notEnrolled?: boolean | null | undefined;
  /** 所在区划。Division. */
  scope?: DivisionScope | null | undefined;
  /** 状态。States. */
  status?: Array<MonitoringStatus> | null | undefined;
};

/** 月份区间，含两端。Range of months, both ends included. */
export type MonthRange = {
  /** 起始月。From. */
  gte?: string | null | undefined;
  /** 截止月。To. */
  lte?: string | null | undefined;
};

/** 部门反馈的结果。What the department answered. */
export type NeedReferralOutcome =
  /** 已给予救助。Helped. */
  | 'HELPED'
  /** 不符合该部门条件。Does not meet the conditions of the department. */
  | 'NOT_ELIGIBLE'
  /** 家庭不需要。The family does not want it. */
  | 'REFUSED_BY_FAMILY';

/** 未纳入低保和特困供养的原因。Why a person is on neither the minimum living guarantee nor support of the extremely poor. */
export type NotCoveredReason =
  /** 待遇已终止。The benefit has ended. */
  | 'BENEFIT_ENDED'
  /** 收入超过标准。Income above the line. */
  | 'INCOME_ABOVE_LINE'
  /** 本人未申请。Has not applied. */
  | 'NOT_APPLIED'
  /** 尚未排查。Not screened yet. */
  | 'NOT_SCREENED'
  /** 其他。Other. */
  | 'OTHER'
  /** 财产超过限额。Property above the limit. */
  | 'PROPERTY_ABOVE_LIMIT'
  /** 法定义务人有履行能力。Persons bound to support are able to. */
  | 'SUPPORT_AVAILABLE';

/** 依判决作备注（婚姻登记条例第二十条）。Noting a judgment (Marriage Registration Regulations art. 20). */
export type NoteCourtJudgmentInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 作出判决的人民法院，至多 100 字。The court, 100 characters at most. */
  court: string;
  /** 判决日期。Day of the judgment. */
  judgedOn: string;
  /** 裁判文书号，至多 64 字。Number of the judgment, 64 characters at most. */
  judgmentNo: string;
  /** 备注种类：NOTE_VOID 无效，NOTE_ANNULLED 撤销。Kind: NOTE_VOID or NOTE_ANNULLED. */
  kind: string;
  /** 婚姻登记标识。Id of the registration. */
  registrationId: string | number;
};

/** 公示的种类。Kind of a public notice. */
export type NoticeKind =
  /** 拟确认公示，可提出异议。Of what is proposed; anybody may object. */
  | 'PROPOSAL'
  /** 确认结果公布。Of what was confirmed. */
  | 'RESULT';

/** 告知一位应享未享的残疾人可以申请。Tells somebody who qualifies and is not paid that they may apply. */
export type NotifyCandidateInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本。Version that was seen. */
  expectedVersion: number;
  /** 比对结果标识。Id of the finding. */
  id: string | number;
};

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

/** 设立救助服务站点。Opening an assistance station. */
export type OpenAssistanceStationInput = {
  /** 地址，至多 200 字。Address, 200 characters at most. */
  addressText: string;
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 乡镇（街道）或村（社区），9 或 12 位。Township or village, 9 or 12 digits. */
  division: string;
  /** 开放时间，至多 100 字。Opening hours, 100 characters at most. */
  hours: string;
  /** 名称，至多 100 字。Name, 100 characters at most. */
  name: string;
  /** 办公电话，至多 20 位。Telephone of the office, 20 characters at most. */
  phone: string;
  /** 服务内容，至少一项。Services, at least one. */
  services: Array<StationService>;
  /** 工作人员数，1 至 50。Number of staff, 1 to 50. */
  staff: number;
};

/** 提出校核；各项文字不得含个人信息。Opens a correction; none of its texts holds personal data. */
export type OpenCorrectionInput = {
  /** 疑义或错误的说明，至多 200 字。What is doubted or wrong. */
  claimed: string;
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 佐证说明，至多 200 字。Evidence. */
  evidence?: string | null | undefined;
  /** 所涉数据项。Data item concerned. */
  field?: string | null | undefined;
  /** 所取记录的标识。Opaque id of the record that was given. */
  recordRef?: string | null | undefined;
  /** 资源编号。Number of the resource. */
  resourceId: string | number;
};

/** 登记一次灾害。Entering a disaster. */
export type OpenDisasterEventInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 受灾县（市、区）。County where it happened. */
  division: string;
  /** 种类。Kind. */
  kind: DisasterKind;
  /** 名称，至多 100 字。Name, 100 characters at most. */
  name: string;
  /** 发生日，不晚于今日。Happened on; today at the latest. */
  occurredOn: string;
};

/** 启动一地一月的联动补贴。Opens the price-linked subsidy of a division and month. */
export type OpenPriceLinkageInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 地区：省、市（州）或县，6 位。Province, prefecture or county, 6 digits. */
  division: string;
  /** 食品价格指数，上年同月为一百。Food price index, same month of the year before 100. */
  foodIndex?: string | null | undefined;
  /** 居民消费价格指数，上年同月为一百，至多两位小数。Consumer price index, same month of the year before 100, two places at most. */
  index: string;
  /** 月份。Month. */
  month: string;
};

/** 设立精神障碍社区康复服务点。Opening a node of community rehabilitation. */
export type OpenRehabNodeInput = {
  /** 地址，至多 200 字。Address, 200 characters at most. */
  addressText: string;
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 县、乡镇（街道）或村（社区），6、9 或 12 位。County, township or village, 6, 9 or 12 digits. */
  division: string;
  /** 名称，至多 100 字。Name, 100 characters at most. */
  name: string;
  /** 办公电话，至多 20 位。Telephone of the office, 20 characters at most. */
  phone: string;
  /** 服务名额，1 至 500，不少于在服务的人数。Places, 1 to 500, no fewer than are taken. */
  places: number;
  /** 服务内容，至少一项。Services, at least one. */
  services: Array<RehabService>;
};

/** 设立辅助器具租赁站点。Opening a rental site. */
export type OpenRentalSiteInput = {
  /** 地址，至多 200 字。Address, 200 characters at most. */
  addressText: string;
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 县、乡镇（街道）或村（社区），6、9 或 12 位。County, township or village, 6, 9 or 12 digits. */
  division: string;
  /** 营业时间，至多 100 字。Opening hours, 100 characters at most. */
  hours: string;
  /** 名称，至多 100 字。Name, 100 characters at most. */
  name: string;
  /** 运营单位统一社会信用代码。Unified social credit code of the operator. */
  operatorUscc: string;
  /** 办公电话，至多 20 位。Telephone of the office, 20 characters at most. */
  phone: string;
};

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

/** 行政相对人的类别。Kind of whom a decision is about. */
export type PartyKind =
  /** 自然人，不公开姓名。A person, who is not named. */
  | 'INDIVIDUAL'
  /** 法人或其他组织。Organisation. */
  | 'ORGANIZATION';

/** 发放批次筛选条件。Filter of payment batches. */
export type PaymentBatchFilter = {
  /** 所属月份。Months. */
  month?: MonthRange | null | undefined;
  /** 项目。Programmes. */
  program?: Array<AssistanceProgram> | null | undefined;
  /** 发放的区划。Division that pays. */
  scope?: DivisionScope | null | undefined;
  /** 状态。States. */
  status?: Array<BatchStatus> | null | undefined;
};

/** 排序方式。Order of the list. */
export type PaymentBatchOrder = {
  /** 方向，默认升序。Direction, ascending by default. */
  direction?: OrderDirection | null | undefined;
  /** 排序字段。Field to sort by. */
  field: PaymentBatchOrderField;
};

/** 可排序的字段。Fields to sort by. */
export type PaymentBatchOrderField =
  /** 所属月份。Month. */
  | 'MONTH'
  /** 总金额。Total. */
  | 'TOTAL';

/** 对一个批次办理一步。A step on a batch. */
export type PaymentBatchStepInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所依据的版本。Version that the step was thought of. */
  expectedVersion: number;
  /** 批次标识。Id of the batch. */
  id: string | number;
};

/** 未到账或退回的原因。Why a payment failed or came back. */
export type PaymentFault =
  /** 账户已销户。The account is closed. */
  | 'ACCOUNT_CLOSED'
  /** 账号格式或校验位不正确。The number of the account, or its check digit, is wrong. */
  | 'ACCOUNT_FORMAT'
  /** 账户状态异常。The account is frozen or otherwise out of use. */
  | 'ACCOUNT_FROZEN'
  /** 没有账户。There is no account. */
  | 'ACCOUNT_MISSING'
  /** 账户不属于救助对象或其监护人。The account is not that of one who benefits, or of their guardian. */
  | 'ACCOUNT_NOT_BENEFICIARY'
  /** 银行系统故障。A fault of the bank. */
  | 'BANK_FAULT'
  /** 救助对象死亡。The one who benefits has died. */
  | 'DEATH'
  /** 户名不符。The name of the account is another. */
  | 'NAME_MISMATCH'
  /** 其他。Other. */
  | 'OTHER'
  /** 误发。Paid by mistake. */
  | 'PAID_BY_MISTAKE';

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

/** 编列一项资源，尚不提供。Lists a resource that is not served yet. */
export type PlanDataResourceInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 内容。What the entry says. */
  entry: ResourceEntryInput;
  /** 资源编号，R 后两至三位数字。Number: R and two or three digits. */
  id: string | number;
};

/** 为一个家庭安排一项资源。Planning the delivery of a resource to a household. */
export type PlanDeliveryInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 在册待遇或认定的标识。Id of the benefit or recognition. */
  enrollmentId: string | number;
  /** 数量，1 至 100。How many, 1 to 100. */
  quantity: number;
  /** 资源标识。Id of the resource. */
  resourceId: string | number;
  /** 所应对的专项救助需求。Special need that it is for. */
  specialNeedId?: string | number | null | undefined;
};

/** 制定康复计划。Making the plan. */
export type PlanRehabInput = {
  /** 目标，至多 300 字。Aims, 300 characters at most. */
  aims: string;
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 记录标识。Id of the record. */
  id: string | number;
  /** 评估日，晚于今日。To be assessed on, after today. */
  reviewOn: string;
  /** 服务内容，至少一项，须为该服务点提供的。Services of the node, at least one. */
  services: Array<RehabService>;
};

/** 公安机关对公开未成年人寻亲信息的同意。Consent of the police to a notice about a child. */
export type PoliceConsentInput = {
  /** 文书编号，至多 40 字。Number of the document, 40 characters at most. */
  documentNo: string;
  /** 同意日。Given on. */
  on: string;
};

/** 价格补贴联动的状态。State of a price-linkage run. */
export type PriceLinkageStatus =
  /** 已审批，生成名单中。Approved, its lines are being made. */
  | 'APPROVED'
  /** 已取消。Cancelled. */
  | 'CANCELLED'
  /** 已办结。Closed. */
  | 'CLOSED'
  /** 名单已生成。Its lines are made. */
  | 'LISTED'
  /** 已启动，待审批。Opened, waits for approval. */
  | 'OPENED';

/** 对一次联动补贴的一步。A step on one run. */
export type PriceLinkageStepInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 标识。Id of the run. */
  id: string | number;
};

/** 急难情况报告筛选条件。Filter of reports of hardship. */
export type ProactiveReportFilter = {
  /** 是否有期限已超。Whether a time limit is exceeded. */
  overdue?: boolean | null | undefined;
  /** 收到的日子。Received on. */
  receivedOn?: DateRange | null | undefined;
  /** 所在区划。Division. */
  scope?: DivisionScope | null | undefined;
  /** 状态。States. */
  state?: Array<HardshipReportStatus> | null | undefined;
  /** 紧急程度。Urgency. */
  urgency?: HardshipUrgency | null | undefined;
};

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

/** 提出审核意见。Giving the opinion of the township. */
export type ProposeAidInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 不予救助的理由。Grounds of a refusal. */
  grounds?: Array<RefusalGround> | null | undefined;
  /** 救助标识。Id of the aid. */
  id: string | number;
  /** 拟给予的救助。What is to be given. */
  measures?: Array<AidMeasureInput> | null | undefined;
  /** 对异议的处理结果，有异议的须填。What became of the objection, where there was one. */
  objectionOutcome?: ObjectionOutcome | null | undefined;
  /** 意见。What is proposed. */
  proposal: OpinionProposal;
};

/** 提出调整。Proposing a change. */
export type ProposeChangeInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 理由说明，至多 500 字。What it rests on, 500 characters at most. */
  explanation?: string | null | undefined;
  /** 渐退月数，渐退须填。Months of grace, where one is proposed. */
  graceMonths?: number | null | undefined;
  /** 低保类别，不填为不变。Grade; left out where it stays. */
  grade?: DibaoGrade | null | undefined;
  /** 待遇标识。Id of the benefit. */
  id: string | number;
  /** 种类。Kind. */
  kind: BenefitChangeKind;
  /** 拟每月救助金，增发、减发须填，须与按标准计算的一致。Amount a month, of an increase or a reduction; it must be what the standard gives. */
  monthlyAmount?: string | null | undefined;
  /** 原因。Reason. */
  reason: AdjustmentReason;
  /** 年刚性支出（刚性支出困难家庭）。Unavoidable expense of twelve months (household in hardship from expense). */
  rigidExpense?: string | null | undefined;
  /** 家庭年收入；不填为未变化。Income of the household in twelve months; left out where it is as it was. */
  totalIncome?: string | null | undefined;
  /** 就业人数，按人扣减就业成本。Members who work; the cost of employment of each is deducted. */
  workers?: number | null | undefined;
};

/** 拟列入目录的康复辅助器具。Proposing a device for the catalogue. */
export type ProposeDeviceInput = {
  /** 类别代码（GB/T 16432）。Code of the class. */
  category: string;
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 推荐的残疾类别代码（GB/T 26341）；各类均可的为空。Codes of the categories of disability that it is recommended for; empty for all. */
  disabilities: Array<string>;
  /** 推荐的最轻残疾等级，1 至 4。Lightest grade that it is recommended for, 1 to 4. */
  lightestGrade: number;
  /** 名称，至多 100 字。Name, 100 characters at most. */
  name: string;
  /** 目录价格，补贴按此计算。Price of the catalogue, which the subsidy is counted by. */
  price: string;
  /** 使用年限，1 至 20。Years that it is used, 1 to 20. */
  usefulYears: number;
};

/** 拟定监测规则。Proposing a rule of the monitoring. */
export type ProposeMonitoringRuleInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 规则代码：大写字母、数字与下划线，至多 40 字。Code: capitals, digits and underscores, 40 at most. */
  code: string;
  /** 所产生预警的级别。Colour of the warnings that it raises. */
  colour: WarningColour;
  /** 条件。Condition. */
  condition: RuleConditionInput;
  /** 适用区划，县级及以上。Where it applies: a county or above. */
  division: string;
  /** 英文名称，至多 100 字。Name in English, 100 characters at most. */
  en: string;
  /** 施行日，不早于今日。In force from, not before today. */
  validFrom: string;
  /** 失效日。In force until. */
  validTo?: string | null | undefined;
  /** 中文名称，至多 100 字。Name in Chinese, 100 characters at most. */
  zh: string;
};

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
  /** 就业人数，按人扣减就业成本后计算收入。Members who work; income is counted less the cost of employment of each. */
  workers?: number | null | undefined;
};

/** 拟定标准。Proposing standards. */
export type ProposeStandardsInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 制定标准的区划：省、市州或县。Division that sets them: a province, prefecture or county. */
  division: string;
  /** 文号，至多 100 字。Number of the document, 100 characters at most. */
  documentNo?: string | null | undefined;
  /** 施行日，月之首日，不早于本月。Day on which they come into force: the first of a month, of this one at the earliest. */
  effectiveFrom: string;
  /** 各项标准，至多 40 项。Standards, 40 at most. */
  items: Array<StandardItemInput>;
  /** 上年度农村居民人均消费支出。Consumption per head of rural residents in the year before. */
  ruralConsumption?: string | null | undefined;
  /** 再上年度农村居民人均消费支出。The same of the year before that. */
  ruralConsumptionBefore?: string | null | undefined;
  /** 上年度城镇居民人均消费支出。Consumption per head of urban residents in the year before. */
  urbanConsumption?: string | null | undefined;
  /** 再上年度城镇居民人均消费支出。The same of the year before that. */
  urbanConsumptionBefore?: string | null | undefined;
  /** 年度。Year. */
  year: number;
};

/** 提供数据：据同意的申请设立授权。Provides the data: a grant comes of an approved request. */
export type ProvisionGrantInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 记录标识。Id of the record. */
  id: string | number;
  /** 每日条数，不超过所申请的。Rows a day, no more than were asked for. */
  quotaPerDay: number;
  /** 截止日，不填为所申请的。Last day; that of the request where left out. */
  validTo?: string | null | undefined;
};

/** 张榜公示。Putting up the public notice of an aid. */
export type PublishAidNoticeInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 救助标识。Id of the aid. */
  id: string | number;
  /** 张贴地点，至多 100 字。Where it is put up, 100 characters at most. */
  place: string;
};

/** 发布一项资源的新版本。Publishes a new version of a resource. */
export type PublishDataResourceInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 新内容；不填则照现有内容发布。What the entry says from now on; left out, it is published as it is. */
  entry?: ResourceEntryInput | null | undefined;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 记录标识。Id of the record. */
  id: string | number;
  /** 变更说明。What has changed and why. */
  note?: string | null | undefined;
};

/** 公开行政执法决定。Publishing an enforcement decision. */
export type PublishEnforcementDecisionInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 记录标识。Id of the record. */
  id: string | number;
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

/** 发布寻亲公告。Publishing a tracing notice. */
export type PublishTracingNoticeInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 公开的特征，至多 200 字；未成年人的不公开。Features to be shown, 200 characters at most; of a child none are. */
  features?: string | null | undefined;
  /** 救助标识。Id of the stay. */
  id: string | number;
  /** 照片的 SM3 摘要；未成年人的不公开。SM3 digest of a picture; of a child none is shown. */
  pictureSm3?: string | null | undefined;
  /** 公安机关的同意，未成年人须有。Consent of the police, which a child takes. */
  policeConsent?: PoliceConsentInput | null | undefined;
};

/** 由谁检查。Who judges a rule. */
export type QualityJudge =
  /** 目录系统。The catalogue itself. */
  | 'CATALOGUE'
  /** 登记系统。The system that keeps the register. */
  | 'OWNER';

/** 质量规则的检查结论。What a quality rule comes to. */
export type QualityVerdict =
  /** 不符合。Failed. */
  | 'FAILED'
  /** 符合。Kept. */
  | 'KEPT'
  /** 尚无检查结果。Not judged yet. */
  | 'UNJUDGED';

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

/** 人工提出预警。Raising a warning by hand. */
export type RaiseRiskWarningInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 级别。Colour. */
  colour: WarningColour;
  /** 情形，至多 100 字。What it is about, 100 characters at most. */
  reason: string;
  /** 所依规则代码；同一规则未办结时不得再提。Code of the rule it comes under; none may be open for the same rule. */
  ruleCode?: string | null | undefined;
  /** 监测对象标识。Id of the monitored person. */
  subjectId: string | number;
};

/** 评价一件已办结的政务服务申请。Rating a concluded application for a service. */
export type RateServiceApplicationInput = {
  /** 申请标识。Id of the application. */
  applicationId: string | number;
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 意见，至多 200 字。Remark, 200 characters at most. */
  comment?: string | null | undefined;
  /** 分值，1 至 5。From 1 to 5. */
  score: number;
};

/** 评价一件已办结的申请。Rating a concluded application. */
export type RateServiceInput = {
  /** 申请标识。Id of the application. */
  applicationId: string | number;
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 意见，至多 200 字。Remark, 200 characters at most. */
  comment?: string | null | undefined;
  /** 分值，1 至 5。From 1 to 5. */
  rating: number;
};

/** 复核自理能力（特困）。Assessing self-care again (extremely poor). */
export type ReassessSelfCareInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 不能自主完成的指标。Items that fail. */
  failed: Array<SelfCareItem>;
  /** 待遇标识。Id of the benefit. */
  id: string | number;
};

/** 所提交的事项。What was handed in. */
export type ReceiptKind =
  /** 投诉举报。Complaint. */
  | 'COMPLAINT'
  /** 急难情况报告。Report of hardship. */
  | 'HARDSHIP_REPORT'
  /** 热线来电。Call to a hotline. */
  | 'HOTLINE_CALL';

/** 回执中的一笔。One line of a receipt. */
export type ReceiptLineInput = {
  /** 到账或退票的时刻。When it was received or failed. */
  at: string;
  /** 失败原因，失败的须填。Why it failed, where it did. */
  fault?: PaymentFault | null | undefined;
  /** 发放标识。Id of the line. */
  id: string | number;
  /** 结果。What became of it. */
  outcome: LineOutcome;
};

/** 提交人可见的进度。How far it has come, as whoever handed it in is told. */
export type ReceiptState =
  /** 已答复。Answered. */
  | 'ANSWERED'
  /** 不予受理。Not taken up. */
  | 'DECLINED'
  /** 已办结。Done. */
  | 'DONE'
  /** 办理中。Being dealt with. */
  | 'IN_PROGRESS'
  /** 已收到。Received. */
  | 'RECEIVED';

/** 接收一体化政务服务平台推送的申请。Receiving an application that the government service platform pushes. */
export type ReceiveExternalApplicationInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 办理地，县级或乡镇。Division that handles it, county or township. */
  division: string;
  /** 推送方的办件编号，至多 64 位字母、数字和连字符；同号同内容只收一次。Number of whoever pushes it, 64 letters, digits and hyphens at most; the same content under it is received once. */
  externalNumber: string;
  /** 申请人公民身份号码，只用于核对，不保存。Identity number of the applicant, compared and not kept. */
  idNumber: string;
  /** 事项编码。Code of the item. */
  itemCode: string;
  /** 申请人姓名，须完整。Whole name of the applicant. */
  name: string;
};

/** 登记调查。Entering a visit. */
export type RecordAidVisitInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 核实的必需支出。Essential expense that was verified. */
  expenseFound?: string | null | undefined;
  /** 查明的困难情况，至多 500 字。What was found, 500 characters at most. */
  finding: string;
  /** 救助标识。Id of the aid. */
  id: string | number;
  /** 调查人员账号，不少于两人。Accounts of the investigators, two at least. */
  investigators: Array<string>;
};

/** 登记协理员的培训。Entering a training of an assistant. */
export type RecordAssistantTrainingInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 学时，1 至 200。Hours, 1 to 200. */
  hours: number;
  /** 记录标识。Id of the record. */
  id: string | number;
  /** 日期。On. */
  on: string;
  /** 内容，至多 100 字。Subject, 100 characters at most. */
  subject: string;
};

/** 银行回执：一次至多 5000 笔，同一笔可重复报送。Receipt of the bank: 5000 lines at most; a line may be told again. */
export type RecordBankReceiptInput = {
  /** 批次标识。Id of the batch. */
  batchId: string | number;
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 各笔结果。What became of each line. */
  lines: Array<ReceiptLineInput>;
  /** 回执号：字母、数字和连字符，至多 40 位。Number of the receipt: letters, digits and hyphens, 40 at most. */
  receiptNo: string;
};

/** 登记照料服务检查。Entering a check of the service. */
export type RecordCareCheckInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 协议标识。Id of the agreement. */
  id: string | number;
  /** 结果。Result. */
  result: CareCheckResult;
};

/** 登记承诺的事后核查。Entering what looking into a promise has found. */
export type RecordCommitmentCheckInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 记录标识。Id of the record. */
  id: string | number;
  /** 承诺是否属实。Whether it held. */
  kept: boolean;
  /** 说明，至多 200 字；不属实的必填。Remark, 200 characters at most; needed where it did not hold. */
  remark?: string | null | undefined;
};

/** 登记统筹协调事项。Entering a meeting or an assignment. */
export type RecordCoordinationInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 议定事项，或包抓任务，至多 500 字。What was decided, or the task, 500 characters at most. */
  decisions?: string | null | undefined;
  /** 区划。Division. */
  division: string;
  /** 种类。Kind. */
  kind: CoordinationKind;
  /** 会议日或包抓起始日。Day of the meeting, or since when assigned. */
  on: string;
  /** 议题，或领导职务，至多 100 字。Subject, or office of the leader, 100 characters at most. */
  subject: string;
  /** 会议参加单位数。Number of units at the meeting. */
  units?: number | null | undefined;
  /** 包抓截止日。Until when assigned. */
  until?: string | null | undefined;
};

/** 登记已救助。Entering that it was relieved. */
export type RecordDamageReliefInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 记录标识。Id of the record. */
  id: string | number;
  /** 给予该户的临时救助。Temporary aid that was granted to the household. */
  temporaryAidId: string | number;
};

/** 登记死亡。Recording a death. */
export type RecordDeathInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 死亡日。Day of the death. */
  diedOn: string;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 待遇标识。Id of the benefit. */
  id: string | number;
  /** 死者的居民标识。Id of the person who has died. */
  residentId: string | number;
};

/** 登记交付。Entering that something was delivered. */
export type RecordDeliveryInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 记录标识。Id of the record. */
  id: string | number;
  /** 交付日，不晚于今日。Delivered on; today at the latest. */
  on: string;
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
  /** 评议记录，种类为 REVIEW_MINUTES。Minutes, of the kind REVIEW_MINUTES. */
  minutes?: AttachmentInput | null | undefined;
  /** 其中村（居）民代表。Of those, representatives of the villagers. */
  representatives?: number | null | undefined;
  /** 反对。Against. */
  votesAgainst: number;
  /** 赞成。In favour. */
  votesFor: number;
};

/** 接收部门数据的一批。Taking in a chunk of department data. */
export type RecordDepartmentFactsInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 县，6 位。County, 6 digits. */
  county: string;
  /** 月份，不晚于本月。Month, not after the present one. */
  month: string;
  /** 各行；每批行数有上限，超出的分批。Rows; the number in one chunk is limited, more go in several. */
  rows: Array<DepartmentFactInput>;
  /** 来源部门代码，01 至 08。Code of the department, 01 to 08. */
  source: string;
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

/** 登记配发。Entering the supply. */
export type RecordDeviceSupplyInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 记录标识。Id of the record. */
  id: string | number;
  /** 配发日，不晚于今日。Supplied on; today at the latest. */
  on: string;
};

/** 登记定期走访。Entering a visit of duty. */
export type RecordDutyVisitInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 在册待遇标识。Id of the benefit. */
  enrollmentId: string | number;
  /** 发现情况代码，01 至 08。Codes of what was found, 01 to 08. */
  findings: Array<string>;
  /** 说明，至多 300 字；报告急难情况的须填。Remark, 300 characters at most; needed where hardship is reported. */
  note?: string | null | undefined;
  /** 是否同时报告急难情况。Whether hardship is reported with it. */
  reportsHardship?: boolean | null | undefined;
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

/** 登记行政执法决定。Entering an enforcement decision. */
export type RecordEnforcementDecisionInput = {
  /** 依据，至多 200 字。Legal basis, 200 characters at most. */
  basis: string;
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 决定内容，至多 500 字，不含个人信息。What was decided, 500 characters at most, without personal data. */
  content: string;
  /** 作出日期，不晚于今日。Decided on, today at the latest. */
  decidedOn: string;
  /** 决定文书号，至多 60 字。Number of the decision, 60 characters at most. */
  decisionNo: string;
  /** 种类。Kind. */
  kind: EnforcementKind;
  /** 执法人员证号，至多 10 个。Licences of the officers, 10 at most. */
  licenceNos: Array<string>;
  /** 行政相对人的类别。Kind of whom it is about. */
  partyKind: PartyKind;
  /** 组织名称，至多 100 字；自然人不得填写。Name of the organisation, 100 characters at most; left out of a person. */
  partyName?: string | null | undefined;
  /** 组织的统一社会信用代码。Code of the organisation. */
  partyUscc?: string | null | undefined;
};

/** 登记对报告的入户核实。Entering a visit after a report. */
export type RecordHardshipVisitInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 核实情况，至多 500 字。What was found, 500 characters at most. */
  finding: string;
  /** 记录标识。Id of the record. */
  id: string | number;
  /** 是否见到本人或家人。Whether anybody was met. */
  met: boolean;
};

/** 登记外省户籍地的审定结果。Enters what the home county of another province has decided. */
export type RecordHomeDecisionInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 审定日。Day of the decision. */
  decidedOn: string;
  /** 文书编号，至多 64 字。Number of the document, 64 characters at most. */
  documentNo: string;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 是否批准。Whether granted. */
  granted: boolean;
  /** 不予批准的理由。Grounds of a refusal. */
  grounds?: Array<SubsidyRefusalGround> | null | undefined;
  /** 申请标识。Id of the application. */
  id: string | number;
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

/** 登记身份查询。A search for the identity. */
export type RecordIdentitySearchInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 疑似匹配数。Possible matches. */
  hits: number;
  /** 救助标识。Id of the stay. */
  id: string | number;
  /** 方式。How. */
  kind: IdentitySearchKind;
};

/** 登记部门对转介的答复。Entering what a department answers to a referral. */
export type RecordReferralOutcomeInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本。Version that was seen. */
  expectedVersion: number;
  /** 反馈内容，不接受的须说明，至多 300 字。What was told, 300 characters at most; a refusal says why. */
  feedback?: string | null | undefined;
  /** 转介标识。Id of the referral. */
  id: string | number;
  /** 答复日，默认今日。Day of the answer, today by default. */
  on?: string | null | undefined;
  /** 答复。Answer. */
  outcome: ReferralOutcome;
};

/** 登记部门反馈。Enters what the department answered. */
export type RecordReferralResultInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 标识。Id of the need. */
  id: string | number;
  /** 结果。Outcome. */
  outcome: NeedReferralOutcome;
};

/** 登记服务与救治。What was done for the person. */
export type RecordRescueServiceInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 救助标识。Id of the stay. */
  id: string | number;
  /** 是否送医救治。Whether they were treated in hospital. */
  medical?: boolean | null | undefined;
  /** 服务代码，1 至 7。Codes of services, 1 to 7. */
  services: Array<string>;
};

/** 登记在读情况（未成年特困人员）。Recording the schooling of a minor who is extremely poor. */
export type RecordSchoolingInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 待遇标识。Id of the benefit. */
  id: string | number;
  /** 学生的居民标识。Id of the student. */
  residentId: string | number;
  /** 学段。Stage. */
  stage: SchoolStage;
  /** 预计毕业日。Day on which schooling is to end. */
  until: string;
};

/** 登记入户排查结果。Entering what screening a household has shown. */
export type RecordScreeningInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本。Version that was seen. */
  expectedVersion: number;
  /** 监测对象标识。Id of the monitored person. */
  id: string | number;
  /** 排查日，默认今日。Day of the visit, today by default. */
  on?: string | null | undefined;
  /** 未纳入低保和特困供养的原因。Why the person is on neither benefit. */
  reason: NotCoveredReason;
};

/** 登记已落户安置。That somebody was settled. */
export type RecordSettlementInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 落户地，乡镇（街道）或村（社区）。Where the household was registered, township or village. */
  hukouDivision: string;
  /** 救助标识。Id of the stay. */
  id: string | number;
  /** 落户日。Registered on. */
  on: string;
  /** 纳入的救助项目，至少一项。Programmes that they were brought into, at least one. */
  programs: Array<AssistanceProgram>;
  /** 落户后的居民标识。Id of the resident, once registered. */
  residentId?: string | number | null | undefined;
};

/** 对一条记录的一步。A step on one record. */
export type RecordStepInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 记录标识。Id of the record. */
  id: string | number;
};

/** 登记入户核实。Entering a visit. */
export type RecordWarningVisitInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 所见情况，至多 500 字。What was found, 500 characters at most. */
  finding: string;
  /** 预警标识。Id of the warning. */
  id: string | number;
  /** 是否见到本人或家人。Whether the person or the family was met. */
  met: boolean;
};

/** 转介部门。Refers a need to a department. */
export type ReferNeedInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 部门。Department. */
  department: ReferralDepartment;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 标识。Id of the need. */
  id: string | number;
};

/** 转介其他部门。Referring somebody to another department. */
export type ReferToDepartmentInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 部门代码：01 医保、02 残联、03 应急、05 人社、06 教育、07 乡村振兴、09 住建、10 卫健、11 慈善组织。Code of the department. */
  department: string;
  /** 需求，至多 300 字。What is needed, 300 characters at most. */
  need: string;
  /** 监测对象标识。Id of the monitored person. */
  subjectId: string | number;
};

/** 转介精神障碍社区康复，须有知情同意。Referring somebody to community rehabilitation; it takes consent. */
export type ReferToRehabInput = {
  /** 出生日期。Date of birth. */
  birthDate: string;
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 诊断类别代码。Code of the condition. */
  condition: string;
  /** 同意由谁作出。Who has consented. */
  consentBy?: ConsentGiver | null | undefined;
  /** 同意的日期。Day of the consent. */
  consentOn?: string | null | undefined;
  /** 居住地乡镇（街道），9 位。Township of residence, 9 digits. */
  division: string;
  /** 服务点标识，须在本县。Node, of the same county. */
  nodeId: string | number;
  /** 居民标识。Id of the resident. */
  residentId: string | number;
  /** 来源。Who refers. */
  source: RehabSource;
};

/** 转介的部门。Department that a need is referred to. */
export type ReferralDepartment =
  /** 残疾人联合会。Disabled Persons' Federation. */
  | 'DISABLED_FEDERATION'
  /** 教育。Education. */
  | 'EDUCATION'
  /** 卫生健康。Health. */
  | 'HEALTH'
  /** 住房城乡建设。Housing. */
  | 'HOUSING'
  /** 人力资源社会保障。Human resources. */
  | 'HUMAN_RESOURCES'
  /** 医疗保障。Medical insurance. */
  | 'MEDICAL_INSURANCE';

/** 转介筛选条件。Filter of referrals. */
export type ReferralFilter = {
  /** 部门代码。Code of the department. */
  department?: string | null | undefined;
  /** 是否有期限已超。Whether a time limit is exceeded. */
  overdue?: boolean | null | undefined;
  /** 所在区划。Division. */
  scope?: DivisionScope | null | undefined;
  /** 状态。States. */
  status?: Array<ReferralStatus> | null | undefined;
};

/** 部门对转介的答复。What a department answers to a referral. */
export type ReferralOutcome =
  /** 接受。Accepts it. */
  | 'ACCEPTED'
  /** 不接受。Declines it. */
  | 'DECLINED'
  /** 已办理。Has done it. */
  | 'DONE';

/** 转介的状态。State of a referral. */
export type ReferralStatus =
  /** 部门已接受。Accepted by the department. */
  | 'ACCEPTED'
  /** 部门未接受。Declined by the department. */
  | 'DECLINED'
  /** 已办理。Done. */
  | 'DONE'
  /** 已转介，待答复。Sent, waits for an answer. */
  | 'SENT';

/** 更新频率。How often data are refreshed. */
export type RefreshCadence =
  /** 每日。Every day. */
  | 'DAILY'
  /** 每月。Every month. */
  | 'MONTHLY'
  /** 变更时。On change. */
  | 'ON_CHANGE'
  /** 实时。In real time. */
  | 'REAL_TIME'
  /** 每周。Every week. */
  | 'WEEKLY'
  /** 每年。Every year. */
  | 'YEARLY';

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

/** 不予救助。Refusing an aid. */
export type RefuseAidInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 理由说明，至多 500 字。What they rest on, 500 characters at most. */
  explanation?: string | null | undefined;
  /** 理由，至少一项。Grounds, at least one. */
  grounds: Array<RefusalGround>;
  /** 救助标识。Id of the aid. */
  id: string | number;
};

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

/** 不予批准。Refusing. */
export type RefuseDeviceSubsidyInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 理由。Ground. */
  ground: DeviceRefusalGround;
  /** 记录标识。Id of the record. */
  id: string | number;
};

/** 不予批准。Refuses. */
export type RefuseDisabilitySubsidyInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 理由。Grounds. */
  grounds: Array<SubsidyRefusalGround>;
  /** 申请标识。Id of the application. */
  id: string | number;
};

/** 登记行政执法证件。Entering an enforcement licence. */
export type RegisterEnforcementLicenceInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 执法区划，县级及以上。Division in which it holds, county or above. */
  division: string;
  /** 证号，至多 32 位字母、数字和连字符。Number, 32 letters, digits and hyphens at most. */
  licenceNo: string;
  /** 有效期起。Valid from. */
  validFrom: string;
  /** 有效期止。Valid to. */
  validTo: string;
};

/** 登记一个接入系统。Registers a machine client. */
export type RegisterMachineClientInput = {
  /** 须出示的证书的 SHA-256 指纹（base64url，43 位）。SHA-256 of the certificate that it must show, base64url. */
  certificateThumbprint?: string | null | undefined;
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 账号：小写字母开头，字母、数字、下划线、连字符，3 至 32 位。Account: 3 to 32 letters, digits, underscores and hyphens, a letter first. */
  id: string | number;
  /** 公钥，JWKS 文本，一至四把。Public keys as the text of a JWKS, one to four. */
  jwks: string;
  /** 英文名称，至多 120 字。Name in English. */
  nameEn: string;
  /** 中文名称，至多 60 字。Name in Chinese. */
  nameZh: string;
  /** 主管单位。Unit that answers for it. */
  unit: string;
};

/** 登记一项救助资源。Registering an assistance resource. */
export type RegisterResourceInput = {
  /** 总量，1 至 1000000；不限的不填。How many, 1 to 1,000,000; left out for no limit. */
  capacity?: number | null | undefined;
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 面向的对象。Whom it is for. */
  condition: ResourceConditionInput;
  /** 政府购买服务合同编号，限服务。Number of the contract, of a service alone. */
  contractNo?: string | null | undefined;
  /** 登记地，本县或本乡镇（街道）。Own county or township. */
  division: string;
  /** 服务区域，在登记地之内，1 至 50 个。Divisions it serves, within that one, 1 to 50. */
  divisionsServed: Array<string>;
  /** 种类。Kind. */
  kind: ResourceKind;
  /** 名称，至多 100 字。Name, 100 characters at most. */
  name: string;
  /** 提供什么，怎样提供，至多 500 字。What is offered and how, 500 characters at most. */
  offer: string;
  /** 提供方名称，至多 100 字。Name of the provider, 100 characters at most. */
  providerName: string;
  /** 提供方统一社会信用代码。Unified social credit code of the provider. */
  providerUscc: string;
  /** 有效期自。Valid from. */
  validFrom: string;
  /** 有效期至。Valid to. */
  validTo?: string | null | undefined;
};

/** 服务点的状态。State of a node. */
export type RehabNodeStatus =
  /** 已撤销。Closed. */
  | 'CLOSED'
  /** 开放。Open. */
  | 'OPEN';

/** 精神障碍社区康复服务内容（MZ/T 131）。Service of community rehabilitation. */
export type RehabService =
  /** 家庭支持。Support of the family. */
  | 'FAMILY_SUPPORT'
  /** 生活技能训练。Living skills. */
  | 'LIVING_SKILLS'
  /** 服药训练。Training to take medicine. */
  | 'MEDICATION'
  /** 同伴支持。Peer support. */
  | 'PEER_SUPPORT'
  /** 社交技能训练。Social skills. */
  | 'SOCIAL_SKILLS'
  /** 职业能力训练。Vocational skills. */
  | 'VOCATIONAL';

/** 转介来源。Who referred. */
export type RehabSource =
  /** 县级部门。County. */
  | 'COUNTY'
  /** 本人或家属。The person or the family. */
  | 'FAMILY'
  /** 医疗机构。Hospital. */
  | 'HOSPITAL'
  /** 乡镇（街道）。Township. */
  | 'TOWNSHIP';

/** 社区康复转介的状态。State of a referral. */
export type RehabStatus =
  /** 已接收。Accepted. */
  | 'ACCEPTED'
  /** 未接收。Declined. */
  | 'DECLINED'
  /** 已结束。Ended. */
  | 'ENDED'
  /** 服务中。Under service. */
  | 'IN_SERVICE'
  /** 已制定康复计划。With a plan. */
  | 'PLANNED'
  /** 已转介。Referred. */
  | 'REFERRED';

/** 核查后不予认定。Rejecting after a survey. */
export type RejectDamageInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 记录标识。Id of the record. */
  id: string | number;
  /** 核查人员，不少于规定人数。Surveyors, as many as the rules ask for at least. */
  surveyors: Array<string>;
};

/** 不批准监测规则。Rejecting a rule. */
export type RejectMonitoringRuleInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本。Version that was seen. */
  expectedVersion: number;
  /** 规则标识。Id of the rule. */
  id: string | number;
  /** 原因，至多 200 字。Why, 200 characters at most. */
  reason: string;
};

/** 不予批准。Not approving standards. */
export type RejectStandardsInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 标识。Id. */
  id: string | number;
  /** 原因，至多 200 字。Why, 200 characters at most. */
  reason: string;
};

/** 移出信息库，或不采纳建议。Taking off the register, or not following a proposal. */
export type RemoveFromStrayRegisterInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 标识。Id of the entry. */
  id: string | number;
  /** 原因代码。Code of the reason. */
  reason: string;
};

/** 续签协议。Renewing an agreement. */
export type RenewCareAgreementInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 协议标识。Id of the agreement. */
  id: string | number;
  /** 新截止日，晚于原截止日。New end, later than the old. */
  to: string;
};

/** 租赁站点的状态。State of a rental site. */
export type RentalSiteStatus =
  /** 已撤销。Closed. */
  | 'CLOSED'
  /** 开放。Open. */
  | 'OPEN';

/** 更正账户后补发。Paying a failed line again to another account. */
export type RepairLineInput = {
  /** 新账号。Number of the new account. */
  account: string;
  /** 户主为救助对象或其监护人。Resident whose account it is: one who benefits, or their guardian. */
  accountHolderId: string | number;
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 失败的发放标识。Id of the line that failed. */
  lineId: string | number;
};

/** 补足备用金。Replenishing a reserve fund. */
export type ReplenishReserveInput = {
  /** 金额。Amount. */
  amount: string;
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 备用金标识。Id of the fund. */
  id: string | number;
};

/** 上报一户住房受损。Reporting the damaged house of a household. */
export type ReportDamageInput = {
  /** 房屋地址，至多 200 字。Address, 200 characters at most. */
  addressText: string;
  /** 户主出生日期。Date of birth of the head. */
  birthDate: string;
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 房屋所在村（社区），12 位。Village of the house, 12 digits. */
  division: string;
  /** 灾害标识。Id of the disaster. */
  eventId: string | number;
  /** 户标识。Id of the household. */
  householdId: string | number;
  /** 受损程度。How badly. */
  level: DamageLevel;
  /** 户主标识。Id of the head of the household. */
  residentId: string | number;
  /** 受损间数，1 至 50。Rooms damaged, 1 to 50. */
  rooms: number;
};

/** 报告急难情况：自己的或他人的。Reporting hardship, one's own or somebody else's. */
export type ReportHardshipInput = {
  /** 是否匿名；匿名的不能凭本人账号查看进度。Whether anonymous; then its state is not followed by one's account. */
  anonymous?: boolean | null | undefined;
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 联系人，至多 50 字。Whom to call back, 50 characters at most. */
  contactName?: string | null | undefined;
  /** 联系电话。Phone. */
  contactPhone?: string | null | undefined;
  /** 所在乡镇（9 位）或村（社区，12 位）。Township, 9 digits, or village, 12. */
  division: string;
  /** 所在地点，至多 100 字。Where, 100 characters at most. */
  place: string;
  /** 情况说明，至多 500 字。What is the matter, 500 characters at most. */
  text: string;
  /** 紧急程度。Urgency. */
  urgency: HardshipUrgency;
};

/** 报送一项资源的数量、更新时间与质量检查结果。Reports how many records a resource has, how fresh they are and how many fail each rule. */
export type ReportResourceQualityInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 记录数。Records. */
  recordCount: number;
  /** 数据最近更新时间。When the data were last refreshed. */
  refreshedAt: string;
  /** 资源编号。Number of the resource. */
  resourceId: string | number;
  /** 由登记系统检查的各规则的结果，一条不漏。Results of every rule that the owner of the register judges. */
  results: Array<RuleFailuresInput>;
};

/** 报告急难情况。Reporting an emergency. */
export type ReportUrgentCaseInput = {
  /** 其出生日期，填了标识的须填。Their date of birth, with the id. */
  birthDate?: string | null | undefined;
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 报告内容，至多 500 字。What is reported, 500 characters at most. */
  report: string;
  /** 报告人的身份。What the reporter is to the person. */
  reporter: UrgentReporter;
  /** 遇急难的人的居民标识，未查明的不填。Id of who is in need; none where that is not known. */
  residentId?: string | number | null | undefined;
  /** 发生的村（社区），12 位。Village where it is, 12 digits. */
  village: string;
};

/** 报告人、投诉人的类别。Kind of reporter or complainant. */
export type ReporterKind =
  /** 群众。A citizen. */
  | 'CITIZEN'
  /** 县级业务人员。County officer. */
  | 'COUNTY'
  /** 养老、救助机构。Facility. */
  | 'FACILITY'
  /** 热线来电。A caller, by the hotline. */
  | 'HOTLINE'
  /** 社会组织、社会工作者。Social organisation or social worker. */
  | 'SOCIAL_WORKER'
  /** 乡镇（街道）经办。Township clerk. */
  | 'TOWNSHIP'
  /** 村（社区）协理员。Village assistant. */
  | 'VILLAGE';

/** 对在享待遇发起复核。Asking for a check of a benefit in force. */
export type RequestRecheckInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 待遇标识。Id of the benefit. */
  enrollmentId: string | number;
};

/** 一次性告知补正。Tells once what is missing. */
export type RequestShareSupplementInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 记录标识。Id of the record. */
  id: string | number;
  /** 全部须补正的内容，至多 300 字。All that is missing. */
  missing: string;
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

/** 救助筛选条件。Filter of stays at rescue stations. */
export type RescueEpisodeFilter = {
  /** 接收日。Taken in on. */
  admittedOn?: DateRange | null | undefined;
  /** 有期限在该日前届满。A time limit is up before this day. */
  dueBefore?: string | null | undefined;
  /** 身份是否已知。Whether the identity is known. */
  identityKnown?: boolean | null | undefined;
  /** 是否有期限已超。Whether a time limit is exceeded. */
  overdue?: boolean | null | undefined;
  /** 是否反复受助。Whether they were taken in before. */
  repeat?: boolean | null | undefined;
  /** 救助管理站所在地。Where the station lies. */
  scope?: DivisionScope | null | undefined;
  /** 救助管理站标识。Id of the station. */
  stationId?: string | number | null | undefined;
  /** 状态。States. */
  status?: Array<RescueStatus> | null | undefined;
};

/** 查明的身份。An identity that was found. */
export type RescueIdentityInput = {
  /** 出生日期。Date of birth. */
  birthDate: string;
  /** 家庭所在地，县级及以下。Where home is, county or below. */
  homeDivision: string;
  /** 姓名。Name. */
  name: string;
  /** 居民标识；不在本省居民库的不填。Id of the resident; none where no register of ours has them. */
  residentId?: string | number | null | undefined;
  /** 性别代码（GB/T 2261.1）。Code of the sex. */
  sex: string;
};

/** 救助的状态。State of a stay at a rescue station. */
export type RescueStatus =
  /** 已接收。Taken in. */
  | 'ADMITTED'
  /** 身份已查明。Identity confirmed. */
  | 'IDENTIFIED'
  /** 身份查询中。Identity being searched for. */
  | 'IDENTIFYING'
  /** 已离站。Has left. */
  | 'LEFT'
  /** 返乡安排中。Return under way. */
  | 'RETURNING'
  /** 落户安置中。Being settled. */
  | 'SETTLING'
  /** 已转交未成年人救助保护机构。Handed over to child protection. */
  | 'TRANSFERRED';

/** 对一次救助的一步。A step on one stay at a rescue station. */
export type RescueStepInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 救助标识。Id of the stay. */
  id: string | number;
};

/** 预约租借器具。Reserving a device. */
export type ReserveDeviceInput = {
  /** 使用人出生日期。Date of birth of the user. */
  birthDate: string;
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 器具标识。Id of the device. */
  deviceId: string | number;
  /** 使用人，须为成年人。Who uses it, an adult. */
  residentId: string | number;
  /** 站点标识。Id of the site. */
  siteId: string | number;
};

/** 备用金流水的种类。Kind of an entry of a reserve fund. */
export type ReserveEntryKind =
  /** 年初拨付。Allocation. */
  | 'ALLOCATION'
  /** 救助支出。Grant of an aid. */
  | 'GRANT'
  /** 追回。Got back of an aid. */
  | 'RECOVERY'
  /** 补足。Replenishment. */
  | 'REPLENISHMENT'
  /** 结余缴回。Rest returned to the county. */
  | 'RETURN';

/** 备用金的状态。State of a reserve fund. */
export type ReserveFundStatus =
  /** 年终已结清。Settled at the end of the year. */
  | 'CLOSED'
  /** 使用中。In use. */
  | 'OPEN';

/** 对一本备用金账的一步。A step on one reserve fund. */
export type ReserveFundStepInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 备用金标识。Id of the fund. */
  id: string | number;
};

/** 办结一件校核。Resolves a correction. */
export type ResolveCorrectionInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 是否已更正；须先核实。Whether it was corrected; it is verified first. */
  corrected: boolean;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 记录标识。Id of the record. */
  id: string | number;
  /** 结果说明；不予更正时必填。What came of it; without it nothing is rejected. */
  reason?: string | null | undefined;
};

/** 处置预警。Resolving a warning. */
export type ResolveWarningInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 结论，至多 500 字。What it came to, 500 characters at most. */
  finding?: string | null | undefined;
  /** 预警标识。Id of the warning. */
  id: string | number;
  /** 处置结果。Outcome. */
  outcome: WarningOutcome;
};

/** 救助资源面向的对象；不填的一项不作限制。Whom a resource is for; what is left out asks for nothing. */
export type ResourceConditionInput = {
  /** 最低年龄，0 至 120。Least age, 0 to 120. */
  ageFrom?: number | null | undefined;
  /** 最高年龄，0 至 120。Greatest age, 0 to 120. */
  ageTo?: number | null | undefined;
  /** 低收入人口类别。Low-income categories. */
  categories?: Array<LowIncomeCategory> | null | undefined;
  /** 需求。Needs. */
  needs?: Array<AssistanceNeed> | null | undefined;
  /** 救助项目。Programmes. */
  programs?: Array<AssistanceProgram> | null | undefined;
};

/** 目录条目的内容。What an entry of the catalogue says. */
export type ResourceEntryInput = {
  /** 更新频率。How often it is refreshed. */
  cadence: RefreshCadence;
  /** 使用条件。Conditions. */
  conditions?: BilingualInput | null | undefined;
  /** 使用方。Consumers. */
  consumers: BilingualInput;
  /** 提供内容。What is given. */
  delivery: SharingDelivery;
  /** 数据格式。Format. */
  format: string;
  /** 数据分级，1 至 4。Level of the data, 1 to 4. */
  grade: number;
  /** 数据项；不予共享的可为空列表。Data items; an empty list where nothing is shared. */
  items: Array<DataItemInput>;
  /** 法规依据。Legal basis. */
  legalBasis?: BilingualInput | null | undefined;
  /** 英文名称。Name in English. */
  nameEn: string;
  /** 中文名称。Name in Chinese. */
  nameZh: string;
  /** 所属子图。Subgraph that keeps the register. */
  ownerSubgraph: string;
  /** 提供方。Provider. */
  provider: BilingualInput;
  /** 质量规则代码。Codes of quality rules. */
  qualityRules: Array<string>;
  /** 提供数据的根字段。Root field that answers for it. */
  rootField?: string | null | undefined;
  /** 共享属性。Class of sharing. */
  sharingClass: SharingClass;
  /** 共享方式。Methods. */
  sharingMethods: Array<SharingMethod>;
};

/** 救助资源的种类。Kind of an assistance resource. */
export type ResourceKind =
  /** 资金。Fund. */
  | 'FUND'
  /** 物资。Goods. */
  | 'GOODS'
  /** 慈善、帮扶项目。Project of a charity or a body. */
  | 'PROGRAMME'
  /** 服务，含政府购买的。Service, purchased ones included. */
  | 'SERVICE'
  /** 志愿服务。Volunteers. */
  | 'VOLUNTEER';

/** 救助资源的状态。State of an assistance resource. */
export type ResourceStatus =
  /** 已入库。In the library. */
  | 'APPROVED'
  /** 已登记，待审核。Registered, waits for approval. */
  | 'DRAFT'
  /** 已终止。Ended. */
  | 'ENDED'
  /** 已暂停。Suspended. */
  | 'SUSPENDED';

/** 恢复授权。Resumes a grant. */
export type ResumeGrantInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 记录标识。Id of the record. */
  id: string | number;
};

/** 接续失败的比对。Resuming a run that failed. */
export type ResumeMonitoringRunInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本。Version that was seen. */
  expectedVersion: number;
  /** 比对标识。Id of the run. */
  id: string | number;
};

/** 重发失败的一笔，账户不变。Paying a failed line again to the same account. */
export type RetryFailedLineInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 失败的发放标识。Id of the line that failed. */
  lineId: string | number;
};

/** 退回调整意见。Sending a proposal back. */
export type ReturnChangeInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 待遇标识。Id of the benefit. */
  id: string | number;
  /** 退回原因，至多 200 字，不写个人信息。Why, 200 characters at most, without personal data. */
  reason: string;
};

/** 退回补正，一次性告知。Sends back for what is missing, told once. */
export type ReturnDisabilitySubsidyInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 申请标识。Id of the application. */
  id: string | number;
  /** 须补正的事项，至多 200 字，不得含个人信息。What is missing, 200 characters at most, without personal data. */
  missing: string;
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

/** 部门退回。Returning an intake to the desk. */
export type ReturnIntakeInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 受理单标识。Id of the intake. */
  id: string | number;
  /** 退回原因，至多 200 字，不写个人信息。Why, 200 characters at most, without personal data. */
  reason: string;
};

/** 返乡方式。How somebody goes home. */
export type ReturnKind =
  /** 护送返乡。Escorted. */
  | 'ESCORTED'
  /** 亲属接回。Taken home by family. */
  | 'FAMILY'
  /** 凭乘车凭证自行返乡。Alone, with a ticket. */
  | 'RETURNED_SELF';

/** 追回的原因。Why a payment is taken back. */
export type ReturnReason =
  /** 救助对象死亡后发放。Paid after a death. */
  | 'DEATH'
  /** 其他。Other. */
  | 'OTHER'
  /** 误发。Paid by mistake. */
  | 'PAID_BY_MISTAKE';

/** 追回误发的一笔，须有银行确认。Taking back a line that should not have been paid, confirmed by the bank. */
export type ReversePaymentInput = {
  /** 银行确认号：字母、数字和连字符，至多 40 位。Number under which the bank confirms it: letters, digits and hyphens, 40 at most. */
  bankConfirmation: string;
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 已到账的发放标识。Id of the line that was paid. */
  lineId: string | number;
  /** 原因。Why. */
  reason: ReturnReason;
};

/** 核查结果；有有效核对报告的，收入以报告为准。What a review has found; where a report of an economic check is valid, income is what it says. */
export type ReviewFindingInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 待遇标识。Id of the benefit. */
  id: string | number;
  /** 年刚性支出（刚性支出困难家庭）。Unavoidable expense of twelve months (household in hardship from expense). */
  rigidExpense?: string | null | undefined;
  /** 家庭年收入；不填为未变化。Income of the household in twelve months; left out where it is as it was. */
  totalIncome?: string | null | undefined;
  /** 就业人数，按人扣减就业成本。Members who work; the cost of employment of each is deducted. */
  workers?: number | null | undefined;
};

/** 登记回访。Entering a review. */
export type ReviewUrgentCaseInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 个案标识。Id of the case. */
  id: string | number;
  /** 回访结论。What was found. */
  review: UrgentCaseReview;
};

/** 注销行政执法证件。Revoking an enforcement licence. */
export type RevokeEnforcementLicenceInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本。Version that was seen. */
  expectedVersion: number;
  /** 证号。Number. */
  licenceNo: string;
};

/** 致困风险。Risk of falling into hardship. */
export type RiskFlagCode =
  /** 意外事故。Accident. */
  | 'ACCIDENT'
  /** 主要劳动力死亡。Death of the earner. */
  | 'DEATH_OF_EARNER'
  /** 自然灾害。Natural disaster. */
  | 'DISASTER'
  /** 重大疾病。Grave illness. */
  | 'GRAVE_ILLNESS'
  /** 教育支出过高。High cost of schooling. */
  | 'HIGH_SCHOOL_COST'
  /** 收入骤降。Sudden fall of income. */
  | 'INCOME_DROP'
  /** 失业。Loss of work. */
  | 'JOB_LOSS'
  /** 重度残疾。Severe disability. */
  | 'SEVERE_DISABILITY';

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

/** 预警筛选条件。Filter of warnings. */
export type RiskWarningFilter = {
  /** 承办单位。Unit it was assigned to. */
  assignedTo?: string | null | undefined;
  /** 级别。Colours. */
  colour?: Array<WarningColour> | null | undefined;
  /** 是否有期限已超。Whether a time limit is exceeded. */
  overdue?: boolean | null | undefined;
  /** 产生时间。When it was raised. */
  raisedAt?: DateTimeRange | null | undefined;
  /** 触发的规则，全文一致。Rule that raised it, by its whole text. */
  rule?: string | null | undefined;
  /** 规则代码。Code of the rule. */
  ruleCode?: string | null | undefined;
  /** 所在区划。Division. */
  scope?: DivisionScope | null | undefined;
  /** 状态。States. */
  status?: Array<WarningStatus> | null | undefined;
};

/** 更换接入系统的公钥与证书；未列出的旧公钥即行失效。Rotates the keys and the certificate of a client: old keys that are not listed are good no more. */
export type RotateClientKeysInput = {
  /** 须出示的证书的 SHA-256 指纹；不填则不绑定证书。SHA-256 of the certificate that it must show; left out, tokens are bound to none. */
  certificateThumbprint?: string | null | undefined;
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 记录标识。Id of the record. */
  id: string | number;
  /** 公钥，JWKS 文本，一至四把。Public keys as the text of a JWKS, one to four. */
  jwks: string;
};

/** 规则的条件。Condition of a rule. */
export type RuleConditionInput = {
  /** 须全部满足。Terms that must all hold. */
  all?: Array<RuleTermInput> | null | undefined;
  /** 至少满足其一。Terms of which one must hold. */
  any?: Array<RuleTermInput> | null | undefined;
};

/** 一条质量规则的检查结果。What a quality rule came to. */
export type RuleFailuresInput = {
  /** 不符的记录数。Records that fail it. */
  failures: number;
  /** 规则代码。Code of the rule. */
  rule: string;
};

/** 规则中的一项条件。One term of a rule. */
export type RuleTermInput = {
  /** 事实。Fact. */
  fact: MonitoringFactName;
  /** 判断。Test. */
  test: MonitoringFactTest;
  /** 阈值；是否类判断不填。Threshold; none for what is so or not. */
  value?: string | null | undefined;
};

/** 启动一次同步。Beginning a run. */
export type RunSyncInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 任务。Job. */
  job: SyncJob;
  /** 系统。System. */
  system: SyncSystem;
};

/** 在读学段：成年后继续供养的依据（社会救助法第十六条）。Stage of schooling for which support goes on beyond 18 (Social Assistance Law art. 16). */
export type SchoolStage =
  /** 义务教育。Compulsory schooling. */
  | 'COMPULSORY'
  /** 普通高中、中等职业教育。Senior secondary or vocational school. */
  | 'SENIOR_SECONDARY';

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

/** 当前访问者对事项可做的事。What the viewer may do about an item. */
export type ServiceAction =
  /** 申请。Apply. */
  | 'APPLY'
  /** 以告知承诺方式申请。Apply by commitment. */
  | 'APPLY_WITH_COMMITMENT'
  /** 查询办理渠道。See how it is had. */
  | 'ENQUIRE'
  /** 办理。Handle. */
  | 'HANDLE'
  /** 维护目录。Keep the catalogue. */
  | 'MAINTAIN';

/** 政务服务申请筛选条件。Filter of applications for services. */
export type ServiceApplicationFilter = {
  /** 业务领域。Domain. */
  domain?: BusinessDomain | null | undefined;
  /** 事项编码。Code of the item. */
  itemCode?: string | null | undefined;
  /** 是否有期限已超。Whether a time limit is exceeded. */
  overdue?: boolean | null | undefined;
  /** 接收的日子。Received on. */
  receivedOn?: DateRange | null | undefined;
  /** 办理地。Division. */
  scope?: DivisionScope | null | undefined;
  /** 状态。States. */
  status?: Array<ServiceApplicationStatus> | null | undefined;
};

/** 政务服务申请的状态。State of an application for a service. */
export type ServiceApplicationStatus =
  /** 已受理。Accepted. */
  | 'ACCEPTED'
  /** 已办结，准予。Granted. */
  | 'GRANTED'
  /** 已移交业务领域。Handed over to the domain that handles it. */
  | 'HANDED_OVER'
  /** 已接收。Received. */
  | 'RECEIVED'
  /** 已办结，不予。Refused. */
  | 'REFUSED'
  /** 已退回，不予受理。Returned, not accepted. */
  | 'RETURNED'
  /** 承诺不实，已撤销。Revoked, as what was promised did not hold. */
  | 'REVOKED'
  /** 已撤回。Withdrawn. */
  | 'WITHDRAWN';

/** 服务中心的类别。Kind of centre. */
export type ServiceCentreKind =
  /** 便民服务中心。Centre for everyday services. */
  | 'CONVENIENCE'
  /** 一站式服务中心。One-stop centre. */
  | 'ONE_STOP';

/** 政务服务的办理渠道。Way by which a service is had. */
export type ServiceChannel =
  /** 跨省通办。In any province. */
  | 'CROSS_PROVINCE'
  /** 网上办。Online. */
  | 'ONLINE'
  /** 省内联办、异地可办。Anywhere in the province. */
  | 'PROVINCE_WIDE'
  /** 市内通办。Anywhere in the prefecture. */
  | 'SAME_CITY'
  /** 进驻政务服务中心。At a government service centre. */
  | 'SERVICE_CENTRE'
  /** 窗口办。At a desk. */
  | 'WINDOW';

/** 监督投诉筛选条件。Filter of complaints about services. */
export type ServiceComplaintFilter = {
  /** 业务领域。Domain. */
  domain?: BusinessDomain | null | undefined;
  /** 提交的日子。Filed on. */
  filedOn?: DateRange | null | undefined;
  /** 是否有期限已超。Whether a time limit is exceeded. */
  overdue?: boolean | null | undefined;
  /** 办理地。County or above. */
  scope?: DivisionScope | null | undefined;
  /** 状态。States. */
  status?: Array<ServiceComplaintStatus> | null | undefined;
  /** 事项代码。Codes of what they are about. */
  topic?: Array<string> | null | undefined;
};

/** 监督投诉的状态。State of a complaint about a service. */
export type ServiceComplaintStatus =
  /** 已受理，办理中。Accepted, under inquiry. */
  | 'ACCEPTED'
  /** 已答复。Answered. */
  | 'ANSWERED'
  /** 已办结。Closed. */
  | 'CLOSED'
  /** 不予受理。Not taken up. */
  | 'DECLINED'
  /** 已申请复查，由上级办理。Referred to the authority above. */
  | 'ESCALATED'
  /** 已提交，待受理。Filed, waits for acceptance. */
  | 'FILED';

/** 政务服务事项筛选条件，各项须同时满足。Filter of service items; all given must hold. */
export type ServiceItemFilter = {
  /** 办理渠道。Way by which it is had. */
  channel?: ServiceChannel | null | undefined;
  /** 可在该区划办理的。Open in this division. */
  divisionCode?: string | null | undefined;
  /** 业务领域。Domain. */
  domain?: BusinessDomain | null | undefined;
  /** 仅网上可办。Those that can be had online only. */
  onlineOnly?: boolean | null | undefined;
  /** 名称中的文字，中英文均可。Text in the name, Chinese or English. */
  q?: string | null | undefined;
};

/** 公布过项数的事项清单。List whose length was published. */
export type ServiceItemList =
  /** 取消的证明事项。Proofs cancelled. */
  | 'CANCELLED_PROOFS'
  /** 告知承诺制事项。Items by commitment. */
  | 'COMMITMENT'
  /** 取消、下放和调整的审批权限。Powers cancelled, delegated or adjusted. */
  | 'POWERS_ADJUSTED'
  /** 权责清单。Powers and duties. */
  | 'POWERS_AND_DUTIES'
  /** 进驻省政务服务中心事项。Items at the provincial service centre. */
  | 'SERVICE_CENTRE'
  /** 政务服务事项清单。Service items. */
  | 'SERVICE_ITEMS';

/** 办理渠道及其通达的区划。A way and where it is open. */
export type ServiceOfferInput = {
  /** 渠道。Way. */
  channel: ServiceChannel;
  /** 县级及以上区划。Division, county or above. */
  division: string;
};

/** 实行告知承诺制。Handling an item by commitment. */
export type SetServiceCommitmentInput = {
  /** 不再索要的证明，至多 20 项。Proofs that are no longer asked for, 20 at most. */
  cancelledProofs: Array<string>;
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 事项编码。Code of the item. */
  code: string;
  /** 申请人承诺的内容，至多 500 字；为空即不再实行。What the applicant promises, 500 characters at most; null ends it. */
  commitment?: string | null | undefined;
  /** 所见版本。Version that was seen. */
  expectedVersion: number;
};

/** 共享授权筛选条件。Filter of grants. */
export type ShareGrantFilter = {
  /** 接入系统账号。Account of the client. */
  client?: string | number | null | undefined;
  /** 未终止的授权中，依据是否成立。Of grants that have not ended, whether what they rest on holds. */
  live?: boolean | null | undefined;
  /** 资源编号。Number of the resource. */
  resource?: string | number | null | undefined;
  /** 状态。States. */
  status?: Array<ShareGrantStatus> | null | undefined;
};

/** 共享授权的状态。State of a grant. */
export type ShareGrantStatus =
  /** 有效。In force. */
  | 'ACTIVE'
  /** 已暂停。Suspended. */
  | 'SUSPENDED'
  /** 已终止。Ended. */
  | 'TERMINATED';

/** 申请内容。What a request asks for. */
export type ShareRequestContentInput = {
  /** 法规依据的失效日。Day until which the basis is in force. */
  basisValidTo?: string | null | undefined;
  /** 数据范围。Division whose rows are asked for. */
  division: string;
  /** 申请字段。Fields. */
  fields: Array<string>;
  /** 法规依据，至多 200 字。Legal basis. */
  legalBasis: string;
  /** 共享方式。Method. */
  method: SharingMethod;
  /** 每日条数。Rows a day. */
  quotaPerDay: number;
  /** 申请单位，至多 60 字。Unit that asks. */
  requester: string;
  /** 资源编号。Number of the resource. */
  resourceId: string | number;
  /** 使用场景，至多 300 字。What the data are for. */
  scenario: string;
  /** 使用期限起始日。First day of use. */
  useFrom: string;
  /** 使用期限截止日。Last day of use. */
  useTo: string;
};

/** 共享申请筛选条件。Filter of requests. */
export type ShareRequestFilter = {
  /** 接入系统账号。Account of the client. */
  client?: string | number | null | undefined;
  /** 是否有期限已超。Whether a time limit is exceeded. */
  overdue?: boolean | null | undefined;
  /** 资源编号。Number of the resource. */
  resource?: string | number | null | undefined;
  /** 状态。States. */
  status?: Array<ShareRequestStatus> | null | undefined;
};

/** 共享申请的状态。State of a request for data. */
export type ShareRequestStatus =
  /** 已同意，待提供数据。Approved, data are to be provided. */
  | 'APPROVED'
  /** 已办结。Closed. */
  | 'CLOSED'
  /** 草稿。Draft. */
  | 'DRAFT'
  /** 已提供。Data are provided. */
  | 'PROVISIONED'
  /** 不予同意。Refused. */
  | 'REFUSED'
  /** 已提交，待答复。Submitted, waits for an answer. */
  | 'SUBMITTED'
  /** 待补正。Waits for what was missing. */
  | 'SUPPLEMENT';

/** 共享属性。Class of sharing. */
export type SharingClass =
  /** 有条件共享。For authorities that fulfil conditions. */
  | 'CONDITIONAL'
  /** 不予共享。Not shared. */
  | 'NOT_SHARED'
  /** 无条件共享。For every authority. */
  | 'UNCONDITIONAL';

/** 提供内容。What is given. */
export type SharingDelivery =
  /** 数据记录。Rows. */
  | 'ROWS'
  /** 仅核验结果。The answer to a question about one person, and nothing else. */
  | 'VERIFICATION';

/** 共享方式。Method of sharing. */
export type SharingMethod =
  /** 接口。Interface. */
  | 'API'
  /** 批量数据交换。Exchange in batches. */
  | 'BATCH'
  /** 文件下载。Files. */
  | 'FILE';

/** 签订委托照料服务协议。Signing a care agreement. */
export type SignCareAgreementInput = {
  /** 照料单位名称，单位照料须填，至多 100 字。Name of the body that cares, 100 characters at most. */
  carerBody?: string | null | undefined;
  /** 照料人的居民标识，亲属、邻里须填。Id of the carer, of kin or a neighbour. */
  carerId?: string | number | null | undefined;
  /** 照料人类别。Kind of the carer. */
  carerKind: CarerKind;
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 服务内容，至少一项。Duties, at least one. */
  duties: Array<CareDuty>;
  /** 特困供养待遇标识。Id of the benefit. */
  enrollmentId: string | number;
  /** 起始日。From. */
  from: string;
  /** 截止日。To. */
  to: string;
};

/** 登记解决情况。Entering how a case was solved. */
export type SolveUrgentCaseInput = {
  /** 所给予的临时救助。The temporary aid that was granted. */
  aidId?: string | number | null | undefined;
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 个案标识。Id of the case. */
  id: string | number;
  /** 解决情况，至多 500 字。How it was solved, 500 characters at most. */
  solution: string;
};

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

/** 专项救助需求筛选条件。Filter of special needs. */
export type SpecialNeedFilter = {
  /** 需求。Needs. */
  kind?: Array<SpecialNeedKind> | null | undefined;
  /** 是否有期限已超。Whether a time limit is exceeded. */
  overdue?: boolean | null | undefined;
  /** 项目。Programmes. */
  program?: Array<AssistanceProgram> | null | undefined;
  /** 确认地。Place of confirmation. */
  scope?: DivisionScope | null | undefined;
  /** 状态。States. */
  status?: Array<SpecialNeedStatus> | null | undefined;
};

/** 专项救助需求的种类。Kind of a special need. */
export type SpecialNeedKind =
  /** 教育救助。Assistance with schooling. */
  | 'EDUCATION'
  /** 就业救助。Assistance with work. */
  | 'EMPLOYMENT'
  /** 住房救助。Assistance with housing. */
  | 'HOUSING'
  /** 医疗救助。Medical assistance. */
  | 'MEDICAL';

/** 专项救助需求的状态。State of a special need. */
export type SpecialNeedStatus =
  /** 部门已反馈。Answered by the department. */
  | 'ANSWERED'
  /** 已办结。Closed. */
  | 'CLOSED'
  /** 已列入需求清单。On the list of needs. */
  | 'LISTED'
  /** 已转介。Referred. */
  | 'REFERRED';

/** 对一项需求的一步。A step on one need. */
export type SpecialNeedStepInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 标识。Id of the need. */
  id: string | number;
};

/** 环节的状态。State of a stage. */
export type StageState =
  /** 未开始。Ahead. */
  | 'AHEAD'
  /** 进行中。Under way. */
  | 'CURRENT'
  /** 已完成。Done. */
  | 'DONE'
  /** 未经过。Not gone through. */
  | 'SKIPPED';

/** 标准调整的状态。State of a change of standards. */
export type StandardAdjustmentStatus =
  /** 已批准，待施行。Approved, waits for its day. */
  | 'APPROVED'
  /** 已施行，待遇已重算。In force; benefits are worked out anew. */
  | 'IN_FORCE'
  /** 拟调，待审批。Proposed, waits for approval. */
  | 'PROPOSED'
  /** 未予批准。Not approved. */
  | 'REJECTED'
  /** 已撤回。Withdrawn. */
  | 'WITHDRAWN';

/** 标准筛选条件，各项须同时满足。Filter of standards; all given must hold. */
export type StandardFilter = {
  /** 业务领域。Domain. */
  domain?: BusinessDomain | null | undefined;
  /** 层级。Level. */
  kind?: StandardKind | null | undefined;
  /** 编号或名称中的文字。Text in the number or the title. */
  q?: string | null | undefined;
  /** 状态。State. */
  status?: StandardStatus | null | undefined;
};

/** 拟定的一项标准：填月标准，或占人均消费支出的比例。One standard: by its amount a month, or by its share in consumption. */
export type StandardItemInput = {
  /** 低保类别，分类发放的地方须逐类填写。Grade, each of them where the standard is graded. */
  grade?: DibaoGrade | null | undefined;
  /** 月标准。Amount a month. */
  monthlyAmount?: string | null | undefined;
  /** 项目：DIBAO 或 TEKUN。Programme: DIBAO or TEKUN. */
  program: AssistanceProgram;
  /** 自理能力，照料护理标准须填。Self-care, of a nursing standard. */
  selfCare?: SelfCareLevel | null | undefined;
  /** 占上年度人均消费支出的比例，如 0.35。Share in consumption per head of the year before, e.g. 0.35. */
  share?: string | null | undefined;
  /** 城乡类别。Urban or rural. */
  urbanRural: UrbanRural;
};

/** 标准的层级。Level of a standard. */
export type StandardKind =
  /** 行业标准。Of an industry. */
  | 'INDUSTRY'
  /** 国家标准。National. */
  | 'NATIONAL';

/** 标准的状态。State of a standard. */
export type StandardStatus =
  /** 现行，图谱据此编码或校验。In force: the graph codes or checks by it. */
  | 'IN_FORCE'
  /** 尚未实施。Not yet in force. */
  | 'NOT_YET'
  /** 文献只载名称，未载编号。A document gives its title and no number. */
  | 'UNKNOWN';

/** 对一次标准调整的一步。A step on a round of standards. */
export type StandardStepInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 标识。Id. */
  id: string | number;
};

/** 启动月度比对。Starting a monthly run. */
export type StartMonitoringRunInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 范围，县级及以上，默认全省；数据晚到的县可以单独补跑。Division, a county or above, the province by default; a county whose data came late may be run by itself. */
  division?: string | null | undefined;
  /** 月份，不晚于本月。Month, not after the present one. */
  month: string;
};

/** 站点提供的服务。Service of a station. */
export type StationService =
  /** 陪伴照护。Companionship and care. */
  | 'COMPANIONSHIP'
  /** 政策咨询。Consultation. */
  | 'CONSULTATION'
  /** 心理疏导。Counselling. */
  | 'COUNSELLING'
  /** 物资发放。Goods. */
  | 'GOODS'
  /** 代办、协办申请。Help with an application. */
  | 'HELP_TO_APPLY'
  /** 入户走访。Home visits. */
  | 'HOME_VISIT';

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

/** 登记站点的器具数量和租金。Entering what a site has of a device. */
export type StockRentalDeviceInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 器具标识，须在目录中。Id of the device, of the catalogue. */
  deviceId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 记录标识。Id of the record. */
  id: string | number;
  /** 月租金。Rent a month. */
  monthlyRent: string;
  /** 总件数，0 至 1000，不少于已借出和已预约的。Pieces, 0 to 1000, no fewer than are out or reserved. */
  pieces: number;
};

/** 易流浪走失人员信息库筛选条件。Filter of the register of those likely to stray. */
export type StrayRiskFilter = {
  /** 居住地。Where they live. */
  scope?: DivisionScope | null | undefined;
  /** 状态，默认在册的。States; those listed by default. */
  status?: Array<StrayRiskStatus> | null | undefined;
};

/** 列入易走失信息库的状态。State of an entry of the register of those likely to stray. */
export type StrayRiskStatus =
  /** 在册。On the register. */
  | 'LISTED'
  /** 系统建议列入。Proposed by the system. */
  | 'PROPOSED'
  /** 已移出，或建议未采纳。Taken off, or the proposal was not followed. */
  | 'REMOVED';

/** 提交申请。Submitting an application for temporary aid. */
export type SubmitAidInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 材料，种类见 DocumentKind。Papers; their kinds are those of DocumentKind. */
  documents: Array<AttachmentInput>;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 救助标识。Id of the aid. */
  id: string | number;
};

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

/** 提交残疾人两项补贴申请。Submits an application for a disability subsidy. */
export type SubmitDisabilitySubsidyInput = {
  /** 银行账号。Bank account. */
  account: string;
  /** 账户所有人：残疾人或申请人。Whose account it is: the person or the applicant. */
  accountHolderId: string | number;
  /** 申请人的居民标识：本人或监护人，未成年人须由监护人申请。Id of the applicant: the person or the guardian; for a child the guardian. */
  applicantId: string | number;
  /** 受理的乡镇（街道），9 位，不限户籍地。Township that accepts it, 9 digits, whichever. */
  appliedAt: string;
  /** 残疾人证号，只作校验，不予保存。Number of the certificate: read, and not kept. */
  cardNo: unknown;
  /** 渠道。How it comes. */
  channel: ApplicationChannel;
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 户籍地：本省至乡镇或村，外省至县。Home: to the township or village within the province, to the county outside. */
  homeDivision: string;
  /** 项目：DIS_LIVING 或 DIS_NURSING。Programme: one of the two. */
  program: AssistanceProgram;
  /** 居住的村（社区），12 位。Village of residence, 12 digits. */
  residenceDivision: string;
  /** 残疾人的居民标识。Id of the disabled person. */
  residentId: string | number;
  /** 户籍的城乡类别。Urban or rural registration. */
  urbanRural: UrbanRural;
};

/** 提交申请，或补正后再次提交。Submits a request, also once what was missing is there. */
export type SubmitShareRequestInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 记录标识。Id of the record. */
  id: string | number;
};

/** 提供寻亲线索。Giving a lead. */
export type SubmitTracingLeadInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 联系人，至多 50 字。Whom to ask, 50 characters at most. */
  contactName: string;
  /** 联系电话。Telephone of the contact. */
  contactPhone: string;
  /** 内容，至多 500 字。What is said, 500 characters at most. */
  content: string;
  /** 寻亲公告标识。Id of the notice. */
  noticeId: string | number;
};

/** 以告知承诺方式申请。Applying by commitment. */
export type SubmitWithCommitmentInput = {
  /** 申请人；默认本人，可为被监护人。Applicant: oneself by default, or a ward. */
  applicantId?: string | number | null | undefined;
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 是否承诺所列内容属实并承担责任。Whether the applicant promises what the item asks. */
  committed: boolean;
  /** 办理地，县级或乡镇。Division that handles it, county or township. */
  division: string;
  /** 事项编码。Code of the item. */
  itemCode: string;
};

/** 应享未享名单的筛选条件。Filter of those who qualify and are not paid. */
export type SubsidyCandidateFilter = {
  /** 项目。Programme. */
  program?: AssistanceProgram | null | undefined;
  /** 状态，默认未消除的。States; by default those that still hold. */
  status?: Array<SubsidyFindingStatus> | null | undefined;
};

/** 残疾人两项补贴数据比对的结果。What the comparison of registers has found about a disability subsidy. */
export type SubsidyFindingKind =
  /** 享受补贴而残疾人证已失效。Paid with a certificate that has lapsed. */
  | 'CERTIFICATE_LAPSED'
  /** 享受补贴而无残疾人证。Paid without a certificate. */
  | 'CERTIFICATE_MISSING'
  /** 享受补贴而残疾等级不再符合。Paid at a grade that is not covered. */
  | 'GRADE_LOST'
  /** 符合条件未享受。Qualifies and is not paid. */
  | 'NOT_PAID'
  /** 享受补贴而同时享受特困供养。Paid beside support of the extremely poor. */
  | 'PROGRAM_CONFLICT';

/** 比对结果的状态。State of a finding. */
export type SubsidyFindingStatus =
  /** 已消除。No longer so. */
  | 'ENDED'
  /** 已告知本人。The person was told. */
  | 'NOTIFIED'
  /** 待处理。Open. */
  | 'OPEN';

/** 残疾人两项补贴不予批准的理由。Ground on which a disability subsidy is refused. */
export type SubsidyRefusalGround =
  /** 已享受不可兼得的待遇。Receives a benefit that excludes it. */
  | 'EXCLUDED_BENEFIT'
  /** 残疾类别或等级不符合。Category or grade not covered. */
  | 'GRADE_NOT_COVERED'
  /** 已享受标准更高的同类补贴。Receives a higher subsidy of the same kind. */
  | 'HIGHER_SUBSIDY'
  /** 不属于补贴覆盖的低收入家庭。Not of a low-income family that the subsidy reaches. */
  | 'NOT_LOW_INCOME'
  /** 无有效残疾人证。No valid certificate. */
  | 'NO_VALID_CERTIFICATE'
  /** 其他。Other. */
  | 'OTHER';

/** 待复核名单的筛选条件。Filter of those who are paid and qualify no more. */
export type SubsidyReviewFilter = {
  /** 结果。What was found. */
  finding?: Array<SubsidyFindingKind> | null | undefined;
  /** 项目。Programme. */
  program?: AssistanceProgram | null | undefined;
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

/** 暂停发放。Suspending payment. */
export type SuspendBenefitInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 说明，至多 500 字。What it rests on, 500 characters at most. */
  explanation?: string | null | undefined;
  /** 待遇标识。Id of the benefit. */
  id: string | number;
  /** 原因：人员失联、账户发放不成功或其他。Reason: cannot be found, account not payable, or another. */
  reason: AdjustmentReason;
};

/** 暂停授权。Suspends a grant. */
export type SuspendGrantInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 记录标识。Id of the record. */
  id: string | number;
  /** 原因，必填。Reason, without which nothing is done. */
  reason?: string | null | undefined;
};

/** 同步任务。What is synchronised. */
export type SyncJob =
  /** 推送办件状态变化。Changes in the state of applications are sent. */
  | 'PUSH_APPLICATION_STATUS'
  /** 推送政务服务事项目录。The catalogue of services is sent. */
  | 'PUSH_SERVICE_ITEMS';

/** 一次同步的状态。State of a run. */
export type SyncRunStatus =
  /** 完成。Done. */
  | 'DONE'
  /** 失败。Failed. */
  | 'FAILED'
  /** 进行中。Under way. */
  | 'RUNNING';

/** 同步任务的状况。State of a job. */
export type SyncState =
  /** 最近一次完成。The last run was done. */
  | 'DONE'
  /** 最近一次失败。The last run failed. */
  | 'FAILED'
  /** 从未运行。Never run. */
  | 'NEVER_RUN'
  /** 未配置地址，不同步。No address is configured: nothing is synchronised. */
  | 'NOT_CONFIGURED'
  /** 进行中。Under way. */
  | 'RUNNING';

/** 对接的系统。System that is synchronised with. */
export type SyncSystem =
  /** 金民工程。Golden Civil Affairs project. */
  | 'GOLDEN_CIVIL_AFFAIRS'
  /** 省政府一体化政务服务平台。Government service platform of the province. */
  | 'SERVICE_PLATFORM';

/** 临时救助的类型（国发〔2014〕47号）。Kind of temporary aid. */
export type TempKind =
  /** 支出型：按程序审核确认。For expense beyond what a family bears: examined first. */
  | 'EXPENDITURE'
  /** 急难型：先行救助，后补手续。For an emergency: granted at once, papers follow. */
  | 'URGENT';

/** 临时救助筛选条件。Filter of temporary aid. */
export type TemporaryAidFilter = {
  /** 困难原因代码，含其一。Codes of causes, any of them. */
  cause?: Array<string> | null | undefined;
  /** 给予救助之日。Granted on. */
  grantedAt?: DateRange | null | undefined;
  /** 户籍地。Place of household registration. */
  home?: DivisionScope | null | undefined;
  /** 类型。Kind. */
  kind?: TempKind | null | undefined;
  /** 是否有期限已超，如应补的手续。Whether a time limit is exceeded, as of papers to be added. */
  overdue?: boolean | null | undefined;
  /** 受理地、急难发生地。Where it is handled, or happened. */
  placeOfOccurrence?: DivisionScope | null | undefined;
  /** 受理地或户籍地在此范围。Handled here, or of people registered here. */
  scope?: DivisionScope | null | undefined;
  /** 状态。States. */
  status?: Array<TemporaryAidStatus> | null | undefined;
};

/** 临时救助的状态。State of a temporary aid. */
export type TemporaryAidStatus =
  /** 已受理。Accepted. */
  | 'ACCEPTED'
  /** 已办结。Closed. */
  | 'CLOSED'
  /** 填写中。Being filled in. */
  | 'DRAFT'
  /** 已先行救助，急难未缓解。Aided at once, the emergency lasts. */
  | 'EMERGENCY'
  /** 已确认，待发放。Granted, waits to be handed over. */
  | 'GRANTED'
  /** 调查中。Under investigation. */
  | 'INVESTIGATING'
  /** 公示中。On public notice. */
  | 'NOTICE'
  /** 急难已缓解，待补手续。The emergency is over, papers are due. */
  | 'PAPERS_DUE'
  /** 已提出审核意见。Opinion given. */
  | 'PROPOSED'
  /** 不予救助。Refused. */
  | 'REFUSED'
  /** 已提交，待受理。Submitted, waits for acceptance. */
  | 'SUBMITTED'
  /** 已终止。Terminated. */
  | 'TERMINATED'
  /** 公示期满，待确认。Notice over, waits for confirmation. */
  | 'TO_CONFIRM'
  /** 已撤回。Withdrawn. */
  | 'WITHDRAWN';

/** 终止办理。Terminating a procedure. */
export type TerminateAidInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 原因。Why. */
  ground: TerminationGround;
  /** 救助标识。Id of the aid. */
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

/** 终止授权，申请随之办结。Ends a grant; its request is closed with it. */
export type TerminateGrantInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 记录标识。Id of the record. */
  id: string | number;
  /** 原因，必填。Reason, without which nothing is done. */
  reason?: string | null | undefined;
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

/** 寻亲线索的状态。State of a lead. */
export type TracingLeadStatus =
  /** 已核查。Looked into. */
  | 'CHECKED'
  /** 相符。It is the person. */
  | 'MATCH'
  /** 不符。It is not the person. */
  | 'NO_MATCH'
  /** 已收到。Received. */
  | 'RECEIVED';

/** 对一条线索的一步。A step on one lead. */
export type TracingLeadStepInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 线索标识。Id of the lead. */
  id: string | number;
};

/** 寻亲公告撤下的原因。Why a tracing notice was taken down. */
export type TracingWithdrawal =
  /** 身份已查明。Identity confirmed. */
  | 'IDENTIFIED'
  /** 已离站。The person has left. */
  | 'LEFT'
  /** 救助管理站撤下。By the station. */
  | 'STATION';

/** 转办。Passing an intake on. */
export type TransferIntakeInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 转办部门。Department. */
  department: CountyDepartment;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 受理单标识。Id of the intake. */
  id: string | number;
};

/** 转交未成年人。Handing a child over. */
export type TransferMinorInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 救助标识。Id of the stay. */
  id: string | number;
  /** 接收的未成年人救助保护机构标识。Id of the institution of child protection. */
  institutionId: string | number;
};

/** 分类处置。Triaging. */
export type TriageUrgentCaseInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 是否复杂，须会商。Whether complex: it takes a meeting. */
  complex: boolean;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 个案标识。Id of the case. */
  id: string | number;
  /** 急迫程度。How urgent. */
  urgency: Urgency;
};

/** 登记移交后的办理状态。Entering how an application has come on after the hand-over. */
export type UpdateExternalStatusInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 记录标识。Id of the record. */
  id: string | number;
  /** 给申请人的说明，至多 200 字，不含个人信息；退回或不予的必填。Told to the applicant, 200 characters at most, without personal data; needed where it is returned or refused. */
  remark?: string | null | undefined;
  /** 新状态：ACCEPTED、RETURNED、GRANTED 或 REFUSED。New state: ACCEPTED, RETURNED, GRANTED or REFUSED. */
  status: ServiceApplicationStatus;
};

/** 城乡类别。Urban or rural. */
export type UrbanRural =
  /** 农村。Rural. */
  | 'RURAL'
  /** 城镇。Urban. */
  | 'URBAN';

/** 急迫程度。How urgent. */
export type Urgency =
  /** 危及基本生存。Subsistence is at stake. */
  | 'HIGH'
  /** 一般困难。Ordinary hardship. */
  | 'LOW'
  /** 基本生活困难。Basic living is hard. */
  | 'MEDIUM';

/** 回访结论。What a review found. */
export type UrgentCaseReview =
  /** 有所缓解。It is less. */
  | 'IMPROVED'
  /** 困难已缓解。The need is over. */
  | 'RELIEVED'
  /** 未缓解，转其他救助。It is as it was: other aid is needed. */
  | 'UNCHANGED';

/** 急难个案的状态。State of an urgent case. */
export type UrgentCaseStatus =
  /** 已会商。Met on. */
  | 'MET'
  /** 已报告。Reported. */
  | 'REPORTED'
  /** 已回访。Reviewed. */
  | 'REVIEWED'
  /** 已解决。Solved. */
  | 'SOLVED'
  /** 已分类。Triaged. */
  | 'TRIAGED';

/** 报告人的身份；不登记是谁。What the reporter is to the person; who it was is not kept. */
export type UrgentReporter =
  /** 邻里群众。A neighbour. */
  | 'NEIGHBOUR'
  /** 工作人员走访发现。An officer, on a visit. */
  | 'OFFICER'
  /** 其他。Other. */
  | 'OTHER'
  /** 亲属。A relative. */
  | 'RELATIVE'
  /** 本人或监护人。The person or their guardian. */
  | 'SELF'
  /** 村（居）委会、协理员。The village committee or its assistant. */
  | 'VILLAGE';

/** 核实一件校核。Verifies a correction. */
export type VerifyCorrectionInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 记录标识。Id of the record. */
  id: string | number;
  /** 核实说明。What was found. */
  note?: string | null | undefined;
};

/** 现场核实。Verifying on the spot. */
export type VerifyDamageInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 记录标识。Id of the record. */
  id: string | number;
  /** 核实的受损程度。How badly, as it was found. */
  level: DamageLevel;
  /** 核实的受损间数，1 至 50。Rooms damaged, as it was found, 1 to 50. */
  rooms: number;
  /** 核查人员，不少于规定人数。Surveyors, as many as the rules ask for at least. */
  surveyors: Array<string>;
};

/** 作废未审批的台账。Throwing away a ledger before it is approved. */
export type VoidPaymentLedgerInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所依据的版本。Version that the step was thought of. */
  expectedVersion: number;
  /** 批次标识。Id of the batch. */
  id: string | number;
  /** 原因，至多 200 字，不写个人信息。Why, 200 characters at most, without personal data. */
  reason: string;
};

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

/** 预警处置结果。Outcome of a warning. */
export type WarningOutcome =
  /** 转介慈善帮扶。Referred to a charity. */
  | 'CHARITY'
  /** 纳入救助。Enrolled. */
  | 'ENROLLED'
  /** 误报。False alarm. */
  | 'FALSE_ALARM'
  /** 无需救助。No need. */
  | 'NO_NEED'
  /** 转介其他部门。Referred to another department. */
  | 'OTHER_DEPARTMENT'
  /** 临时救助。Temporary aid. */
  | 'TEMP_AID';

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

/** 对一条预警的一步。A step on one warning. */
export type WarningStepInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 预警标识。Id of the warning. */
  id: string | number;
};

/** 预警汇总的分组。What warnings are summed by. */
export type WarningSummaryBy =
  /** 级别。Colour. */
  | 'COLOUR'
  /** 产生月份。Month in which they were raised. */
  | 'MONTH'
  /** 处置结果。Outcome. */
  | 'OUTCOME'
  /** 规则。Rule. */
  | 'RULE'
  /** 状态。State. */
  | 'STATUS';

/** 收回签发有误的电子证照。Taking back a certificate that was issued in error. */
export type WithdrawCertificateInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 记录标识。Id of the record. */
  id: string | number;
  /** 理由，不含个人信息，至多 200 字。Reason, without personal data, 200 characters at most. */
  reason: string;
};

/** 撤回一项资源。Withdraws a resource. */
export type WithdrawDataResourceInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 记录标识。Id of the record. */
  id: string | number;
  /** 原因，必填。Reason, without which nothing is done. */
  reason?: string | null | undefined;
};

/** 撤下已公开的行政执法决定。Taking down an enforcement decision. */
export type WithdrawEnforcementDecisionInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 记录标识。Id of the record. */
  id: string | number;
  /** 理由，至多 200 字。Why, 200 characters at most. */
  reason: string;
};

/** 撤回申请。Withdrawing an application. */
export type WithdrawServiceApplicationInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 记录标识。Id of the record. */
  id: string | number;
};

/** 撤回申请。Withdraws a request. */
export type WithdrawShareRequestInput = {
  /** 客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice. */
  clientMutationId: string | number;
  /** 所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done. */
  expectedVersion: number;
  /** 记录标识。Id of the record. */
  id: string | number;
  /** 原因。Reason. */
  reason?: string | null | undefined;
};

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


export type AssistanceApplicationQuery = { assistanceApplication: { id: string, caseNo: string | null, program: AssistanceProgram | null, status: ApplicationStatus | null, version: number | null, channel: ApplicationChannel | null, acceptedOn: string | null, dueAt: string | null, handlerUnit: string | null, persons: number | null, kinDisclosure: boolean | null, kinUnit: string | null, hasObjection: boolean | null, declaredIncome: string | null, selfCare: SelfCareLevel | null, careForm: CareForm | null, applicantName: { value: string, masked: boolean } | null, applyDivision: { code: string, fullName: string } | null, members: Array<{ signed: boolean | null, disabilityGrade: number | null, graveIllness: boolean | null, relation: { zh: string } | null }> | null, povertyCause: Array<{ zh: string, en: string }> | null, authorisation: { signedAt: string | null, revokedAt: string | null } | null, documents: Array<{ kind: string, name: string, sm3: string, class: AttachmentClass }> | null, supplementRequest: { at: string | null, documents: Array<DocumentKind> | null, answeredAt: string | null } | null, homeVisits: Array<{ at: string | null, byCounty: boolean | null, investigators: Array<string> | null, signedByApplicant: boolean | null, livingCondition: string | null, incomeFound: string | null, refusal: boolean | null }> | null, reviews: Array<{ at: string | null, attendees: number | null, votesFor: number | null, votesAgainst: number | null }> | null, economicChecks: Array<{ id: string, requestNo: string | null, status: CheckStatus | null, requestedAt: string | null, completedAt: string | null, validTo: string | null, conclusion: CheckConclusion | null, discrepancies: Array<CheckDiscrepancy> | null, perCapitaIncome: string | null, exceedances: Array<{ rule: ExceedanceRule | null, limit: string | null, found: string | null }> | null, sources: Array<{ status: CheckSourceStatus | null, hits: number | null, source: { zh: string } | null }> | null, propertyItems: Array<{ kind: PropertyKind | null, value: string | null }> | null }> | null, townshipOpinion: { proposal: OpinionProposal | null, at: string | null, unit: string | null, grounds: Array<RefusalGround> | null, grade: DibaoGrade | null, perCapitaIncome: string | null, workers: number | null, monthlyAmount: string | null, supplementAmount: string | null, nursingAmount: string | null } | null, notices: Array<{ kind: NoticeKind, from: string, to: string | null, place: string | null, entries: Array<{ applicantName: string | null, program: AssistanceProgram, beneficiariesCount: number, amount: string | null }>, objections: Array<{ at: string | null, channel: ObjectionChannel | null, content: string | null, anonymous: boolean | null, outcome: ObjectionOutcome | null }> | null }> | null, countyDecision: { confirmed: boolean | null, authority: ConfirmAuthority | null, unit: string | null, on: string | null } | null, refusalLetter: { number: string | null, grounds: Array<RefusalGround> | null, remedyZh: string | null, remedyEn: string | null, decidedOn: string | null, deliveredOn: string | null } | null, enrollment: { certNo: string | null, status: EnrollmentStatus | null, monthlyAmount: string | null, effectiveFrom: string | null } | null, clocks: Array<{ name: string, zh: string, dueAt: string, remaining: number, overdue: boolean, stoppedAt: string | null, lawRef: string }> | null, timeline: Array<{ at: string, from: string | null, to: string, event: string, actorRole: string, actorUnit: string | null, note: string | null }> | null } | null };

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

export type CertificatesQueryVariables = Exact<{
  filter?: ElectronicCertificateFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CertificatesQuery = { certificates: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, status: CertificateStatus | null, statusAt: string | null, domain: BusinessDomain | null, issuerName: string | null, issuedOn: string | null, validFrom: string | null, validTo: string | null, type: { code: string, zh: string } | null, division: { code: string, name: string } | null } }> } | null };

export type ElectronicCertificateQueryVariables = Exact<{
  id: string | number;
}>;


export type ElectronicCertificateQuery = { electronicCertificate: { id: string, status: CertificateStatus | null, statusAt: string | null, domain: BusinessDomain | null, issuerName: string | null, issuerUscc: string | null, issuedOn: string | null, validFrom: string | null, validTo: string | null, digest: string | null, verifyUrl: string | null, type: { code: string, zh: string, en: string } | null, division: { code: string, name: string } | null, marriageCertificate: { id: string, version: number | null, status: CertificateStatus | null, intact: boolean | null, items: Array<{ zh: string, value: string }> | null, seal: { algorithm: string, keyId: string, value: string } | null } | null, assistanceCertificate: { id: string, version: number | null, status: CertificateStatus | null, intact: boolean | null, items: Array<{ zh: string, value: string }> | null, seal: { algorithm: string, keyId: string, value: string } | null } | null, organizationCertificate: { id: string, version: number | null, status: CertificateStatus | null, number: string | null, holderName: string | null, intact: boolean | null, items: Array<{ zh: string, value: string }> | null, seal: { algorithm: string, keyId: string, value: string } | null } | null, facilityCertificate: { id: string, version: number | null, status: CertificateStatus | null, number: string | null, holderName: string | null, intact: boolean | null, items: Array<{ zh: string, value: string }> | null, seal: { algorithm: string, keyId: string, value: string } | null } | null } | null };

export type IssueAssistanceCertificateMutationVariables = Exact<{
  input: IssueCertificateInput;
}>;


export type IssueAssistanceCertificateMutation = { issueAssistanceCertificate: { certificate: { id: string, certificateId: string | null, version: number | null, status: CertificateStatus | null, edition: number | null, number: string | null, issuerName: string | null, issuedOn: string | null, validFrom: string | null, validTo: string | null, digest: string | null, verifyUrl: string | null, intact: boolean | null, printable: string | null, type: { code: string, zh: string } | null, holderName: { value: string } | null, items: Array<{ zh: string, en: string, value: string }> | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type IssueFacilityCertificateMutationVariables = Exact<{
  input: IssueCertificateInput;
}>;


export type IssueFacilityCertificateMutation = { issueFacilityCertificate: { certificate: { id: string, certificateId: string | null, version: number | null, status: CertificateStatus | null, edition: number | null, number: string | null, holderName: string | null, issuerName: string | null, issuedOn: string | null, validFrom: string | null, validTo: string | null, digest: string | null, verifyUrl: string | null, intact: boolean | null, printable: string | null, type: { code: string, zh: string } | null, items: Array<{ zh: string, en: string, value: string }> | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type IssueMarriageCertificateMutationVariables = Exact<{
  input: IssueCertificateInput;
}>;


export type IssueMarriageCertificateMutation = { issueMarriageCertificate: { certificate: { id: string, certificateId: string | null, version: number | null, status: CertificateStatus | null, edition: number | null, issuerName: string | null, issuedOn: string | null, validFrom: string | null, validTo: string | null, digest: string | null, verifyUrl: string | null, intact: boolean | null, printable: string | null, type: { code: string, zh: string } | null, number: { value: string } | null, holderName: { value: string } | null, items: Array<{ zh: string, en: string, value: string }> | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type IssueOrganizationCertificateMutationVariables = Exact<{
  input: IssueCertificateInput;
}>;


export type IssueOrganizationCertificateMutation = { issueOrganizationCertificate: { certificate: { id: string, certificateId: string | null, version: number | null, status: CertificateStatus | null, edition: number | null, number: string | null, holderName: string | null, issuerName: string | null, issuedOn: string | null, validFrom: string | null, validTo: string | null, digest: string | null, verifyUrl: string | null, intact: boolean | null, printable: string | null, type: { code: string, zh: string } | null, items: Array<{ zh: string, en: string, value: string }> | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type MyCertificatesQueryVariables = Exact<{ [key: string]: never; }>;


export type MyCertificatesQuery = { myCertificates: Array<{ id: string, status: CertificateStatus | null, statusAt: string | null, issuerName: string | null, issuedOn: string | null, validFrom: string | null, validTo: string | null, verifyUrl: string | null, type: { code: string, zh: string, en: string } | null, marriageCertificate: { id: string, intact: boolean | null, printable: string | null, number: { value: string } | null, holderName: { value: string } | null, holderIdentity: { value: string } | null, items: Array<{ zh: string, en: string, value: string }> | null } | null, assistanceCertificate: { id: string, number: string | null, intact: boolean | null, printable: string | null, holderName: { value: string } | null, items: Array<{ zh: string, en: string, value: string }> | null } | null }> | null };

export type NoteCourtJudgmentMutationVariables = Exact<{
  input: NoteCourtJudgmentInput;
}>;


export type NoteCourtJudgmentMutation = { noteCourtJudgment: { note: { court: string | null, judgmentNo: string | null, judgedOn: string | null, notedOn: string | null, kind: { code: string, zh: string } | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type WithdrawAssistanceCertificateMutationVariables = Exact<{
  input: WithdrawCertificateInput;
}>;


export type WithdrawAssistanceCertificateMutation = { withdrawAssistanceCertificate: { certificate: { id: string, certificateId: string | null, version: number | null, status: CertificateStatus | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type WithdrawFacilityCertificateMutationVariables = Exact<{
  input: WithdrawCertificateInput;
}>;


export type WithdrawFacilityCertificateMutation = { withdrawFacilityCertificate: { certificate: { id: string, certificateId: string | null, version: number | null, status: CertificateStatus | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type WithdrawMarriageCertificateMutationVariables = Exact<{
  input: WithdrawCertificateInput;
}>;


export type WithdrawMarriageCertificateMutation = { withdrawMarriageCertificate: { certificate: { id: string, certificateId: string | null, version: number | null, status: CertificateStatus | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type WithdrawOrganizationCertificateMutationVariables = Exact<{
  input: WithdrawCertificateInput;
}>;


export type WithdrawOrganizationCertificateMutation = { withdrawOrganizationCertificate: { certificate: { id: string, certificateId: string | null, version: number | null, status: CertificateStatus | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type AcceptComplaintMutationVariables = Exact<{
  input: AcceptComplaintInput;
}>;


export type AcceptComplaintMutation = { acceptComplaint: { complaint: { id: string | null, complaintNo: string | null, status: ComplaintStatus | null, version: number | null, dueAt: string | null, upheld: boolean | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type AnswerComplaintMutationVariables = Exact<{
  input: AnswerComplaintInput;
}>;


export type AnswerComplaintMutation = { answerComplaint: { complaint: { id: string | null, complaintNo: string | null, status: ComplaintStatus | null, version: number | null, dueAt: string | null, upheld: boolean | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type AnswerEscalationMutationVariables = Exact<{
  input: AnswerComplaintInput;
}>;


export type AnswerEscalationMutation = { answerEscalation: { complaint: { id: string | null, complaintNo: string | null, status: ComplaintStatus | null, version: number | null, dueAt: string | null, upheld: boolean | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type AssignHardshipReportMutationVariables = Exact<{
  input: AssignHardshipReportInput;
}>;


export type AssignHardshipReportMutation = { assignHardshipReport: { report: { id: string | null, reportNo: string | null, status: HardshipReportStatus | null, urgency: HardshipUrgency | null, version: number | null, dueAt: string | null, assignedUnit: string | null, outcome: HardshipOutcome | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type AssistanceAssistantsQueryVariables = Exact<{
  scope?: DivisionScope | null | undefined;
  status?: AssistantStatus | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AssistanceAssistantsQuery = { assistanceAssistants: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string | null, status: AssistantStatus | null, hiredBy: HiredBy | null, since: string | null, until: string | null, version: number | null, name: { value: string, masked: boolean } | null, division: { code: string, name: string } | null, trainings: Array<{ on: string | null, subject: string | null, hours: number | null }> | null } }> } | null };

export type CloseHotlineCallMutationVariables = Exact<{
  input: CloseHotlineCallInput;
}>;


export type CloseHotlineCallMutation = { closeHotlineCall: { receipt: { number: string | null, kind: ReceiptKind | null, at: string | null, state: ReceiptState | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type ComplaintQueryVariables = Exact<{
  id: string | number;
}>;


export type ComplaintQuery = { complaint: { id: string | null, complaintNo: string | null, caseNo: string | null, status: ComplaintStatus | null, at: string | null, dueAt: string | null, anonymous: boolean | null, text: string | null, rating: number | null, upheld: boolean | null, answer: string | null, answeredOn: string | null, declineReason: string | null, escalationReason: string | null, version: number | null, topic: { code: string, zh: string, en: string } | null, channel: { code: string, zh: string, en: string } | null, division: { code: string, name: string } | null, aboutDivision: { code: string, name: string } | null, application: { id: string, caseNo: string | null, program: AssistanceProgram | null, status: ApplicationStatus | null } | null, clocks: Array<{ name: string, zh: string, dueAt: string, overdue: boolean }> | null, timeline: Array<{ at: string, event: string, to: string, actorRole: string, actorUnit: string | null }> | null } | null };

export type ComplaintsQueryVariables = Exact<{
  filter?: ComplaintFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ComplaintsQuery = { complaints: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string | null, complaintNo: string | null, caseNo: string | null, status: ComplaintStatus | null, at: string | null, dueAt: string | null, anonymous: boolean | null, rating: number | null, version: number | null, topic: { code: string, zh: string, en: string } | null, channel: { code: string, zh: string, en: string } | null, aboutDivision: { code: string, name: string } | null } }> } | null };

export type ConcludeHardshipReportMutationVariables = Exact<{
  input: ConcludeHardshipReportInput;
}>;


export type ConcludeHardshipReportMutation = { concludeHardshipReport: { report: { id: string | null, reportNo: string | null, status: HardshipReportStatus | null, urgency: HardshipUrgency | null, version: number | null, dueAt: string | null, assignedUnit: string | null, outcome: HardshipOutcome | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type ConvertCallToCaseMutationVariables = Exact<{
  input: ConvertCallInput;
}>;


export type ConvertCallToCaseMutation = { convertCallToCase: { receipt: { number: string | null, kind: ReceiptKind | null, at: string | null, state: ReceiptState | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type CoordinationRecordsQueryVariables = Exact<{
  scope?: DivisionScope | null | undefined;
  kind?: CoordinationKind | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CoordinationRecordsQuery = { coordinationRecords: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { kind: CoordinationKind | null, on: string | null, until: string | null, subject: string | null, units: number | null, decisions: string | null, division: { code: string, name: string } | null } }> } | null };

export type DeclineComplaintMutationVariables = Exact<{
  input: DeclineComplaintInput;
}>;


export type DeclineComplaintMutation = { declineComplaint: { complaint: { id: string | null, complaintNo: string | null, status: ComplaintStatus | null, version: number | null, dueAt: string | null, upheld: boolean | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type EndAssistantServiceMutationVariables = Exact<{
  input: EndAssistantServiceInput;
}>;


export type EndAssistantServiceMutation = { endAssistantService: { assistant: { id: string | null, status: AssistantStatus | null, version: number | null, since: string | null, until: string | null, name: { value: string, masked: boolean } | null, trainings: Array<{ on: string | null, subject: string | null, hours: number | null }> | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type EscalateComplaintMutationVariables = Exact<{
  input: EscalateComplaintInput;
}>;


export type EscalateComplaintMutation = { escalateComplaint: { receipt: { number: string | null, kind: ReceiptKind | null, at: string | null, state: ReceiptState | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type FileComplaintMutationVariables = Exact<{
  input: FileComplaintInput;
}>;


export type FileComplaintMutation = { fileComplaint: { receipt: { number: string | null, kind: ReceiptKind | null, at: string | null, state: ReceiptState | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type HireAssistantMutationVariables = Exact<{
  input: HireAssistantInput;
}>;


export type HireAssistantMutation = { hireAssistant: { assistant: { id: string | null, status: AssistantStatus | null, version: number | null, since: string | null, until: string | null, name: { value: string, masked: boolean } | null, trainings: Array<{ on: string | null, subject: string | null, hours: number | null }> | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type HotlineCallsQueryVariables = Exact<{
  filter?: HotlineCallFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type HotlineCallsQuery = { hotlineCalls: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string | null, callNo: string | null, status: HotlineCallStatus | null, at: string | null, text: string | null, caseKind: CallCaseKind | null, caseNo: string | null, intakeNote: string | null, topic: { code: string, zh: string, en: string } | null, division: { code: string, name: string } | null } }> } | null };

export type InformationCardQueryVariables = Exact<{
  enrollmentId: string | number;
}>;


export type InformationCardQuery = { informationCard: { program: AssistanceProgram | null, certNo: string | null, persons: number | null, amount: string | null, effectiveFrom: string | null, handlerName: string | null, handlerUnit: string | null, supervisionPhone: string | null, issuedAt: string | null, outdated: boolean | null, printable: string | null, holderName: { value: string, masked: boolean } | null, policyReferences: Array<{ title: string, documentNo: string | null }> | null, issues: Array<{ status: CardIssueStatus | null, issuedAt: string | null, amount: string | null }> | null } | null };

export type IssueInformationCardMutationVariables = Exact<{
  input: IssueInformationCardInput;
}>;


export type IssueInformationCardMutation = { issueInformationCard: { card: { amount: string | null, issuedAt: string | null, outdated: boolean | null, handlerName: string | null, handlerUnit: string | null, issues: Array<{ status: CardIssueStatus | null, issuedAt: string | null, amount: string | null }> | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type LogHotlineCallMutationVariables = Exact<{
  input: LogHotlineCallInput;
}>;


export type LogHotlineCallMutation = { logHotlineCall: { receipt: { number: string | null, kind: ReceiptKind | null, at: string | null, state: ReceiptState | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type MyReportsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyReportsQuery = { myReports: Array<{ number: string | null, kind: ReceiptKind | null, at: string | null, state: ReceiptState | null, answer: string | null }> | null };

export type OverdueDutyVisitsQueryVariables = Exact<{
  scope?: DivisionScope | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OverdueDutyVisitsQuery = { overdueDutyVisits: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { dueOn: string | null, lastVisitOn: string | null, everyMonths: number | null, division: { code: string, name: string } | null, enrollment: { id: string, program: AssistanceProgram | null, persons: number | null } | null } }> } | null };

export type ProactiveReportSummaryQueryVariables = Exact<{
  filter?: ProactiveReportFilter | null | undefined;
}>;


export type ProactiveReportSummaryQuery = { proactiveReportSummary: { received: number | null, open: number | null, overdue: number | null, visited: number | null, visitedInTime: number | null, medianResponseHours: number | null } | null };

export type ProactiveReportQueryVariables = Exact<{
  id: string | number;
}>;


export type ProactiveReportQuery = { proactiveReport: { id: string | null, reportNo: string | null, status: HardshipReportStatus | null, urgency: HardshipUrgency | null, reporterKind: ReporterKind | null, place: string | null, text: string | null, at: string | null, dueAt: string | null, version: number | null, assignedUnit: string | null, instructions: string | null, responseHours: number | null, inTime: boolean | null, outcome: HardshipOutcome | null, conclusion: string | null, concludedOn: string | null, division: { code: string, name: string } | null, resident: { id: string } | null, household: { id: string } | null, visits: Array<{ at: string | null, met: boolean | null, finding: string | null, unit: string | null }> | null, applications: Array<{ id: string, caseNo: string | null, program: AssistanceProgram | null, status: ApplicationStatus | null }> | null, clocks: Array<{ name: string, zh: string, dueAt: string, overdue: boolean }> | null, timeline: Array<{ at: string, event: string, to: string, actorRole: string, actorUnit: string | null }> | null } | null };

export type ProactiveReportsQueryVariables = Exact<{
  filter?: ProactiveReportFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ProactiveReportsQuery = { proactiveReports: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string | null, reportNo: string | null, status: HardshipReportStatus | null, urgency: HardshipUrgency | null, at: string | null, dueAt: string | null, assignedUnit: string | null, version: number | null, division: { code: string, name: string } | null } }> } | null };

export type RateServiceMutationVariables = Exact<{
  input: RateServiceInput;
}>;


export type RateServiceMutation = { rateService: { rating: { rating: number | null, comment: string | null, at: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type RecordAssistantTrainingMutationVariables = Exact<{
  input: RecordAssistantTrainingInput;
}>;


export type RecordAssistantTrainingMutation = { recordAssistantTraining: { assistant: { id: string | null, status: AssistantStatus | null, version: number | null, since: string | null, until: string | null, name: { value: string, masked: boolean } | null, trainings: Array<{ on: string | null, subject: string | null, hours: number | null }> | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type RecordCoordinationMutationVariables = Exact<{
  input: RecordCoordinationInput;
}>;


export type RecordCoordinationMutation = { recordCoordination: { record: { kind: CoordinationKind | null, on: string | null, until: string | null, subject: string | null, units: number | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type RecordDutyVisitMutationVariables = Exact<{
  input: RecordDutyVisitInput;
}>;


export type RecordDutyVisitMutation = { recordDutyVisit: { visit: { at: string | null, unit: string | null, reportNo: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type RecordHardshipVisitMutationVariables = Exact<{
  input: RecordHardshipVisitInput;
}>;


export type RecordHardshipVisitMutation = { recordHardshipVisit: { report: { id: string | null, reportNo: string | null, status: HardshipReportStatus | null, urgency: HardshipUrgency | null, version: number | null, dueAt: string | null, assignedUnit: string | null, outcome: HardshipOutcome | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type ReportHardshipMutationVariables = Exact<{
  input: ReportHardshipInput;
}>;


export type ReportHardshipMutation = { reportHardship: { receipt: { number: string | null, kind: ReceiptKind | null, at: string | null, state: ReceiptState | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type ServiceRatingSummaryQueryVariables = Exact<{
  scope?: DivisionScope | null | undefined;
  ratedOn?: DateRange | null | undefined;
}>;


export type ServiceRatingSummaryQuery = { serviceRatingSummary: { count: number | null, mean: string | null, byRating: Array<{ rating: number | null, count: number | null }> | null } | null };

export type MyApplicationStepsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyApplicationStepsQuery = { myApplications: Array<{ id: string, caseNo: string | null, program: AssistanceProgram | null, status: ApplicationStatus | null, steps: Array<{ name: ApplicationStage | null, state: StageState | null, at: string | null, due: string | null }> | null, clocks: Array<{ name: string, zh: string, dueAt: string, overdue: boolean, stoppedAt: string | null }> | null }> | null };

export type MyBenefitsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyBenefitsQuery = { myBenefits: Array<{ id: string, certNo: string | null, program: AssistanceProgram | null, status: EnrollmentStatus | null, grade: DibaoGrade | null, monthlyAmount: string | null, supplementAmount: string | null, nursingAmount: string | null, effectiveFrom: string | null, effectiveTo: string | null, nextReviewDue: string | null, division: { code: string, fullName: string } | null, beneficiaries: Array<{ since: string | null, until: string | null, resident: { id: string } | null }> | null }> | null };

export type MyPaymentsQueryVariables = Exact<{
  from?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MyPaymentsQuery = { myPayments: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string | null, program: AssistanceProgram | null, month: string | null, amount: string | null, status: PaymentStatus | null, paidAt: string | null, maskedAccount: string | null, failReason: string | null, advice: { zh: string, en: string } | null } }> } | null };

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

export type CareServiceAgreementsQueryVariables = Exact<{
  scope?: DivisionScope | null | undefined;
  status?: Array<CareAgreementStatus> | CareAgreementStatus | null | undefined;
  endsBefore?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CareServiceAgreementsQuery = { careServiceAgreements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, status: CareAgreementStatus | null, version: number | null, carerKind: CarerKind | null, carerBody: string | null, duties: Array<CareDuty> | null, from: string | null, to: string | null, nextCheckDue: string | null, endGround: CareEndGround | null, checks: Array<{ on: string | null, unit: string | null, result: CareCheckResult | null }> | null, division: { code: string, name: string } | null } }> } | null };

export type DecideChangeMutationVariables = Exact<{
  input: EnrollmentStepInput;
}>;


export type DecideChangeMutation = { decideChange: { enrollment: { id: string, status: EnrollmentStatus | null, version: number | null, dueAt: string | null, monthlyAmount: string | null, supplementAmount: string | null, nursingAmount: string | null, selfCare: SelfCareLevel | null, reviewCaseNo: string | null, nextReviewDue: string | null, graceUntil: string | null, suspendedFor: AdjustmentReason | null, proposal: { kind: BenefitChangeKind | null, reason: AdjustmentReason | null, from: string | null, monthlyAmount: string | null, graceMonths: number | null } | null, hearing: { at: string | null } | null, adjustments: Array<{ id: string | null, kind: AdjustmentKind | null, from: string | null, noticeAt: string | null, letter: { number: string | null } | null }> | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type DeliverDecisionMutationVariables = Exact<{
  input: DeliverDecisionInput;
}>;


export type DeliverDecisionMutation = { deliverDecision: { enrollment: { id: string, status: EnrollmentStatus | null, version: number | null, dueAt: string | null, monthlyAmount: string | null, supplementAmount: string | null, nursingAmount: string | null, selfCare: SelfCareLevel | null, reviewCaseNo: string | null, nextReviewDue: string | null, graceUntil: string | null, suspendedFor: AdjustmentReason | null, proposal: { kind: BenefitChangeKind | null, reason: AdjustmentReason | null, from: string | null, monthlyAmount: string | null, graceMonths: number | null } | null, hearing: { at: string | null } | null, adjustments: Array<{ id: string | null, kind: AdjustmentKind | null, from: string | null, noticeAt: string | null, letter: { number: string | null } | null }> | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type EndCareAgreementMutationVariables = Exact<{
  input: EndCareAgreementInput;
}>;


export type EndCareAgreementMutation = { endCareAgreement: { agreement: { id: string, status: CareAgreementStatus | null, version: number | null, from: string | null, to: string | null, nextCheckDue: string | null, duties: Array<CareDuty> | null, endGround: CareEndGround | null, checks: Array<{ on: string | null, result: CareCheckResult | null }> | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type EnrollmentQueryVariables = Exact<{
  id: string | number;
}>;


export type EnrollmentQuery = { assistanceEnrollment: { id: string, certNo: string | null, program: AssistanceProgram | null, status: EnrollmentStatus | null, version: number | null, persons: number | null, urbanRural: UrbanRural | null, grade: DibaoGrade | null, careForm: CareForm | null, selfCare: SelfCareLevel | null, effectiveFrom: string | null, effectiveTo: string | null, monthlyAmount: string | null, supplementAmount: string | null, nursingAmount: string | null, perCapitaIncome: string | null, reviewCycle: number | null, nextReviewDue: string | null, isReviewOverdue: boolean | null, dueAt: string | null, reviewCaseNo: string | null, assessedSelfCare: SelfCareLevel | null, graceUntil: string | null, suspendedFor: AdjustmentReason | null, division: { code: string, fullName: string } | null, beneficiaries: Array<{ since: string | null, until: string | null, schoolingUntil: string | null, resident: { id: string } | null, supplement: { zh: string } | null }> | null, account: { value: string, masked: boolean } | null, proposal: { kind: BenefitChangeKind | null, reason: AdjustmentReason | null, explanation: string | null, on: string | null, unit: string | null, from: string | null, monthlyAmount: string | null, supplementAmount: string | null, nursingAmount: string | null, grade: DibaoGrade | null, selfCare: SelfCareLevel | null, perCapitaIncome: string | null, graceMonths: number | null } | null, hearing: { at: string | null, opinion: string | null } | null, adjustments: Array<{ id: string | null, kind: AdjustmentKind | null, reason: AdjustmentReason | null, explanation: string | null, from: string | null, oldAmount: string | null, newAmount: string | null, opinionHeardAt: string | null, opinionText: string | null, noticeAt: string | null, letter: { number: string | null, remedyZh: string | null, remedyEn: string | null, decidedOn: string | null } | null }> | null, careAgreement: { id: string, status: CareAgreementStatus | null, version: number | null, carerKind: CarerKind | null, carerBody: string | null, duties: Array<CareDuty> | null, from: string | null, to: string | null, nextCheckDue: string | null, checks: Array<{ on: string | null, unit: string | null, result: CareCheckResult | null }> | null } | null, payments: Array<{ month: string | null, amount: string | null, status: PaymentStatus | null }> | null, clocks: Array<{ name: string, zh: string, dueAt: string, remaining: number, overdue: boolean, stoppedAt: string | null, lawRef: string }> | null, timeline: Array<{ at: string, from: string | null, to: string, event: string, actorRole: string, actorUnit: string | null, note: string | null }> | null } | null };

export type EnrollmentsQueryVariables = Exact<{
  filter?: AssistanceEnrollmentFilter | null | undefined;
  orderBy?: Array<AssistanceEnrollmentOrder> | AssistanceEnrollmentOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type EnrollmentsQuery = { assistanceEnrollments: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, certNo: string | null, program: AssistanceProgram | null, status: EnrollmentStatus | null, version: number | null, persons: number | null, urbanRural: UrbanRural | null, monthlyAmount: string | null, nextReviewDue: string | null, isReviewOverdue: boolean | null, division: { code: string, name: string } | null } }> } | null };

export type HearRecipientMutationVariables = Exact<{
  input: HearRecipientInput;
}>;


export type HearRecipientMutation = { hearRecipient: { enrollment: { id: string, status: EnrollmentStatus | null, version: number | null, dueAt: string | null, monthlyAmount: string | null, supplementAmount: string | null, nursingAmount: string | null, selfCare: SelfCareLevel | null, reviewCaseNo: string | null, nextReviewDue: string | null, graceUntil: string | null, suspendedFor: AdjustmentReason | null, proposal: { kind: BenefitChangeKind | null, reason: AdjustmentReason | null, from: string | null, monthlyAmount: string | null, graceMonths: number | null } | null, hearing: { at: string | null } | null, adjustments: Array<{ id: string | null, kind: AdjustmentKind | null, from: string | null, noticeAt: string | null, letter: { number: string | null } | null }> | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type KeepBenefitMutationVariables = Exact<{
  input: ReviewFindingInput;
}>;


export type KeepBenefitMutation = { keepBenefit: { enrollment: { id: string, status: EnrollmentStatus | null, version: number | null, dueAt: string | null, monthlyAmount: string | null, supplementAmount: string | null, nursingAmount: string | null, selfCare: SelfCareLevel | null, reviewCaseNo: string | null, nextReviewDue: string | null, graceUntil: string | null, suspendedFor: AdjustmentReason | null, proposal: { kind: BenefitChangeKind | null, reason: AdjustmentReason | null, from: string | null, monthlyAmount: string | null, graceMonths: number | null } | null, hearing: { at: string | null } | null, adjustments: Array<{ id: string | null, kind: AdjustmentKind | null, from: string | null, noticeAt: string | null, letter: { number: string | null } | null }> | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type ProposeChangeMutationVariables = Exact<{
  input: ProposeChangeInput;
}>;


export type ProposeChangeMutation = { proposeChange: { enrollment: { id: string, status: EnrollmentStatus | null, version: number | null, dueAt: string | null, monthlyAmount: string | null, supplementAmount: string | null, nursingAmount: string | null, selfCare: SelfCareLevel | null, reviewCaseNo: string | null, nextReviewDue: string | null, graceUntil: string | null, suspendedFor: AdjustmentReason | null, proposal: { kind: BenefitChangeKind | null, reason: AdjustmentReason | null, from: string | null, monthlyAmount: string | null, graceMonths: number | null } | null, hearing: { at: string | null } | null, adjustments: Array<{ id: string | null, kind: AdjustmentKind | null, from: string | null, noticeAt: string | null, letter: { number: string | null } | null }> | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type ReassessSelfCareMutationVariables = Exact<{
  input: ReassessSelfCareInput;
}>;


export type ReassessSelfCareMutation = { reassessSelfCare: { enrollment: { id: string, status: EnrollmentStatus | null, version: number | null, dueAt: string | null, monthlyAmount: string | null, supplementAmount: string | null, nursingAmount: string | null, selfCare: SelfCareLevel | null, reviewCaseNo: string | null, nextReviewDue: string | null, graceUntil: string | null, suspendedFor: AdjustmentReason | null, proposal: { kind: BenefitChangeKind | null, reason: AdjustmentReason | null, from: string | null, monthlyAmount: string | null, graceMonths: number | null } | null, hearing: { at: string | null } | null, adjustments: Array<{ id: string | null, kind: AdjustmentKind | null, from: string | null, noticeAt: string | null, letter: { number: string | null } | null }> | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type RecordCareCheckMutationVariables = Exact<{
  input: RecordCareCheckInput;
}>;


export type RecordCareCheckMutation = { recordCareCheck: { agreement: { id: string, status: CareAgreementStatus | null, version: number | null, from: string | null, to: string | null, nextCheckDue: string | null, duties: Array<CareDuty> | null, endGround: CareEndGround | null, checks: Array<{ on: string | null, result: CareCheckResult | null }> | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type RecordDeathMutationVariables = Exact<{
  input: RecordDeathInput;
}>;


export type RecordDeathMutation = { recordDeath: { enrollment: { id: string, status: EnrollmentStatus | null, version: number | null, dueAt: string | null, monthlyAmount: string | null, supplementAmount: string | null, nursingAmount: string | null, selfCare: SelfCareLevel | null, reviewCaseNo: string | null, nextReviewDue: string | null, graceUntil: string | null, suspendedFor: AdjustmentReason | null, proposal: { kind: BenefitChangeKind | null, reason: AdjustmentReason | null, from: string | null, monthlyAmount: string | null, graceMonths: number | null } | null, hearing: { at: string | null } | null, adjustments: Array<{ id: string | null, kind: AdjustmentKind | null, from: string | null, noticeAt: string | null, letter: { number: string | null } | null }> | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type RecordSchoolingMutationVariables = Exact<{
  input: RecordSchoolingInput;
}>;


export type RecordSchoolingMutation = { recordSchooling: { enrollment: { id: string, status: EnrollmentStatus | null, version: number | null, dueAt: string | null, monthlyAmount: string | null, supplementAmount: string | null, nursingAmount: string | null, selfCare: SelfCareLevel | null, reviewCaseNo: string | null, nextReviewDue: string | null, graceUntil: string | null, suspendedFor: AdjustmentReason | null, proposal: { kind: BenefitChangeKind | null, reason: AdjustmentReason | null, from: string | null, monthlyAmount: string | null, graceMonths: number | null } | null, hearing: { at: string | null } | null, adjustments: Array<{ id: string | null, kind: AdjustmentKind | null, from: string | null, noticeAt: string | null, letter: { number: string | null } | null }> | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type RenewCareAgreementMutationVariables = Exact<{
  input: RenewCareAgreementInput;
}>;


export type RenewCareAgreementMutation = { renewCareAgreement: { agreement: { id: string, status: CareAgreementStatus | null, version: number | null, from: string | null, to: string | null, nextCheckDue: string | null, duties: Array<CareDuty> | null, endGround: CareEndGround | null, checks: Array<{ on: string | null, result: CareCheckResult | null }> | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type ResumeBenefitMutationVariables = Exact<{
  input: EnrollmentStepInput;
}>;


export type ResumeBenefitMutation = { resumeBenefit: { enrollment: { id: string, status: EnrollmentStatus | null, version: number | null, dueAt: string | null, monthlyAmount: string | null, supplementAmount: string | null, nursingAmount: string | null, selfCare: SelfCareLevel | null, reviewCaseNo: string | null, nextReviewDue: string | null, graceUntil: string | null, suspendedFor: AdjustmentReason | null, proposal: { kind: BenefitChangeKind | null, reason: AdjustmentReason | null, from: string | null, monthlyAmount: string | null, graceMonths: number | null } | null, hearing: { at: string | null } | null, adjustments: Array<{ id: string | null, kind: AdjustmentKind | null, from: string | null, noticeAt: string | null, letter: { number: string | null } | null }> | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type ReturnChangeMutationVariables = Exact<{
  input: ReturnChangeInput;
}>;


export type ReturnChangeMutation = { returnChange: { enrollment: { id: string, status: EnrollmentStatus | null, version: number | null, dueAt: string | null, monthlyAmount: string | null, supplementAmount: string | null, nursingAmount: string | null, selfCare: SelfCareLevel | null, reviewCaseNo: string | null, nextReviewDue: string | null, graceUntil: string | null, suspendedFor: AdjustmentReason | null, proposal: { kind: BenefitChangeKind | null, reason: AdjustmentReason | null, from: string | null, monthlyAmount: string | null, graceMonths: number | null } | null, hearing: { at: string | null } | null, adjustments: Array<{ id: string | null, kind: AdjustmentKind | null, from: string | null, noticeAt: string | null, letter: { number: string | null } | null }> | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type ReviewsDueQueryVariables = Exact<{
  scope?: DivisionScope | null | undefined;
  before?: string | null | undefined;
  overdue?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ReviewsDueQuery = { reviewsDue: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, certNo: string | null, program: AssistanceProgram | null, status: EnrollmentStatus | null, version: number | null, nextReviewDue: string | null, isReviewOverdue: boolean | null, dueAt: string | null, reviewCaseNo: string | null, division: { code: string, name: string } | null } }> } | null };

export type SignCareAgreementMutationVariables = Exact<{
  input: SignCareAgreementInput;
}>;


export type SignCareAgreementMutation = { signCareAgreement: { agreement: { id: string, status: CareAgreementStatus | null, version: number | null, from: string | null, to: string | null, nextCheckDue: string | null, duties: Array<CareDuty> | null, endGround: CareEndGround | null, checks: Array<{ on: string | null, result: CareCheckResult | null }> | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type StartReviewMutationVariables = Exact<{
  input: EnrollmentStepInput;
}>;


export type StartReviewMutation = { startReview: { enrollment: { id: string, status: EnrollmentStatus | null, version: number | null, dueAt: string | null, monthlyAmount: string | null, supplementAmount: string | null, nursingAmount: string | null, selfCare: SelfCareLevel | null, reviewCaseNo: string | null, nextReviewDue: string | null, graceUntil: string | null, suspendedFor: AdjustmentReason | null, proposal: { kind: BenefitChangeKind | null, reason: AdjustmentReason | null, from: string | null, monthlyAmount: string | null, graceMonths: number | null } | null, hearing: { at: string | null } | null, adjustments: Array<{ id: string | null, kind: AdjustmentKind | null, from: string | null, noticeAt: string | null, letter: { number: string | null } | null }> | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type SuspendBenefitMutationVariables = Exact<{
  input: SuspendBenefitInput;
}>;


export type SuspendBenefitMutation = { suspendBenefit: { enrollment: { id: string, status: EnrollmentStatus | null, version: number | null, dueAt: string | null, monthlyAmount: string | null, supplementAmount: string | null, nursingAmount: string | null, selfCare: SelfCareLevel | null, reviewCaseNo: string | null, nextReviewDue: string | null, graceUntil: string | null, suspendedFor: AdjustmentReason | null, proposal: { kind: BenefitChangeKind | null, reason: AdjustmentReason | null, from: string | null, monthlyAmount: string | null, graceMonths: number | null } | null, hearing: { at: string | null } | null, adjustments: Array<{ id: string | null, kind: AdjustmentKind | null, from: string | null, noticeAt: string | null, letter: { number: string | null } | null }> | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type AddMonitoringSubjectMutationVariables = Exact<{
  input: AddMonitoringSubjectInput;
}>;


export type AddMonitoringSubjectMutation = { addMonitoringSubject: { subject: { id: string, status: MonitoringStatus | null, version: number | null, since: string | null, until: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type ApproveMonitoringRuleMutationVariables = Exact<{
  input: MonitoringRuleStepInput;
}>;


export type ApproveMonitoringRuleMutation = { approveMonitoringRule: { rule: { id: string, code: string | null, status: MonitoringRuleStatus | null, version: number | null, validFrom: string | null, validTo: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type ChangeCategoryMutationVariables = Exact<{
  input: ChangeCategoryInput;
}>;


export type ChangeCategoryMutation = { changeCategory: { subject: { id: string, status: MonitoringStatus | null, version: number | null, since: string | null, until: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type CloseWarningMutationVariables = Exact<{
  input: WarningStepInput;
}>;


export type CloseWarningMutation = { closeWarning: { warning: { id: string, status: WarningStatus | null, colour: WarningColour | null, version: number | null, dueAt: string | null, assignedTo: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type DispatchWarningMutationVariables = Exact<{
  input: DispatchWarningInput;
}>;


export type DispatchWarningMutation = { dispatchWarning: { warning: { id: string, status: WarningStatus | null, colour: WarningColour | null, version: number | null, dueAt: string | null, assignedTo: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type EndMonitoringRuleMutationVariables = Exact<{
  input: EndMonitoringRuleInput;
}>;


export type EndMonitoringRuleMutation = { endMonitoringRule: { rule: { id: string, code: string | null, status: MonitoringRuleStatus | null, version: number | null, validFrom: string | null, validTo: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type EndMonitoringMutationVariables = Exact<{
  input: EndMonitoringInput;
}>;


export type EndMonitoringMutation = { endMonitoring: { subject: { id: string, status: MonitoringStatus | null, version: number | null, since: string | null, until: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type MonitoringLedgerQueryVariables = Exact<{
  scope?: DivisionScope | null | undefined;
  filter?: MonitoringLedgerFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MonitoringLedgerQuery = { monitoringLedger: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, category: LowIncomeCategory | null, notCoveredReason: NotCoveredReason | null, screenedOn: string | null, referralState: ReferralStatus | null, version: number | null, division: { code: string } | null, resident: { id: string, name: { value: string, masked: boolean } | null } | null, referrals: Array<{ id: string, status: ReferralStatus | null, need: string | null, dueAt: string | null, answeredOn: string | null, doneOn: string | null, feedback: string | null, version: number | null, department: { zh: string, en: string } | null }> | null } }> } | null };

export type MonitoringRulesQueryVariables = Exact<{
  filter?: MonitoringRuleFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MonitoringRulesQuery = { monitoringRules: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, code: string | null, zh: string | null, en: string | null, colour: WarningColour | null, status: MonitoringRuleStatus | null, validFrom: string | null, validTo: string | null, version: number | null, division: { code: string } | null, condition: { all: Array<{ fact: MonitoringFactName | null, test: MonitoringFactTest | null, value: string | null }> | null, any: Array<{ fact: MonitoringFactName | null, test: MonitoringFactTest | null, value: string | null }> | null } | null } }> } | null };

export type MonitoringRunsQueryVariables = Exact<{
  filter?: MonitoringRunFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MonitoringRunsQuery = { monitoringRuns: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, month: string | null, status: MonitoringRunStatus | null, plannedOn: string | null, startedAt: string | null, finishedAt: string | null, ruleSetVersion: string | null, version: number | null, division: { code: string } | null, totals: { counties: number | null, countiesDone: number | null, subjects: number | null, told: number | null, hits: number | null, raised: number | null, merged: number | null } | null } }> } | null };

export type MonitoringSubjectsQueryVariables = Exact<{
  filter?: MonitoringSubjectFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MonitoringSubjectsQuery = { monitoringSubjects: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, status: MonitoringStatus | null, category: LowIncomeCategory | null, since: string | null, until: string | null, labour: LabourCapacity | null, version: number | null, division: { code: string } | null, resident: { id: string, name: { value: string, masked: boolean } | null } | null, warnings: Array<{ id: string, colour: WarningColour | null, status: WarningStatus | null }> | null } }> } | null };

export type NewRiskWarningsQueryVariables = Exact<{
  scope?: DivisionScope | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type NewRiskWarningsQuery = { newRiskWarnings: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { id: string, colour: WarningColour | null, status: WarningStatus | null, raisedAt: string | null, dueAt: string | null, version: number | null, division: { code: string } | null } }> } | null };

export type ProposeMonitoringRuleMutationVariables = Exact<{
  input: ProposeMonitoringRuleInput;
}>;


export type ProposeMonitoringRuleMutation = { proposeMonitoringRule: { rule: { id: string, code: string | null, status: MonitoringRuleStatus | null, version: number | null, validFrom: string | null, validTo: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type RaiseRiskWarningMutationVariables = Exact<{
  input: RaiseRiskWarningInput;
}>;


export type RaiseRiskWarningMutation = { raiseRiskWarning: { warning: { id: string, status: WarningStatus | null, colour: WarningColour | null, version: number | null, dueAt: string | null, assignedTo: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type RecordDepartmentFactsMutationVariables = Exact<{
  input: RecordDepartmentFactsInput;
}>;


export type RecordDepartmentFactsMutation = { recordDepartmentFacts: { import: { id: string | null, month: string | null, rows: number | null, accepted: number | null, rowErrors: Array<{ row: number | null, fault: FactRowFault | null }> | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type RecordReferralOutcomeMutationVariables = Exact<{
  input: RecordReferralOutcomeInput;
}>;


export type RecordReferralOutcomeMutation = { recordReferralOutcome: { referral: { id: string, status: ReferralStatus | null, version: number | null, dueAt: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type RecordScreeningMutationVariables = Exact<{
  input: RecordScreeningInput;
}>;


export type RecordScreeningMutation = { recordScreening: { subject: { id: string, status: MonitoringStatus | null, version: number | null, since: string | null, until: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type RecordWarningVisitMutationVariables = Exact<{
  input: RecordWarningVisitInput;
}>;


export type RecordWarningVisitMutation = { recordWarningVisit: { warning: { id: string, status: WarningStatus | null, colour: WarningColour | null, version: number | null, dueAt: string | null, assignedTo: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type ReferToDepartmentMutationVariables = Exact<{
  input: ReferToDepartmentInput;
}>;


export type ReferToDepartmentMutation = { referToDepartment: { referral: { id: string, status: ReferralStatus | null, version: number | null, dueAt: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type ReferralsQueryVariables = Exact<{
  filter?: ReferralFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ReferralsQuery = { referrals: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, status: ReferralStatus | null, need: string | null, sentAt: string | null, dueAt: string | null, answeredOn: string | null, doneOn: string | null, feedback: string | null, version: number | null, department: { zh: string, en: string } | null, division: { code: string } | null, subject: { id: string } | null } }> } | null };

export type RejectMonitoringRuleMutationVariables = Exact<{
  input: RejectMonitoringRuleInput;
}>;


export type RejectMonitoringRuleMutation = { rejectMonitoringRule: { rule: { id: string, code: string | null, status: MonitoringRuleStatus | null, version: number | null, validFrom: string | null, validTo: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type ResolveWarningMutationVariables = Exact<{
  input: ResolveWarningInput;
}>;


export type ResolveWarningMutation = { resolveWarning: { warning: { id: string, status: WarningStatus | null, colour: WarningColour | null, version: number | null, dueAt: string | null, assignedTo: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type ResumeMonitoringRunMutationVariables = Exact<{
  input: ResumeMonitoringRunInput;
}>;


export type ResumeMonitoringRunMutation = { resumeMonitoringRun: { run: { id: string, month: string | null, status: MonitoringRunStatus | null, version: number | null, plannedOn: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type RiskWarningQueryVariables = Exact<{
  id: string | number;
}>;


export type RiskWarningQuery = { riskWarning: { id: string, colour: WarningColour | null, status: WarningStatus | null, rule: string | null, ruleCode: string | null, month: string | null, lastMonth: string | null, hits: number | null, raisedAt: string | null, assignedTo: string | null, dueAt: string | null, visitDueAt: string | null, verifiedAt: string | null, closedAt: string | null, finding: string | null, outcome: WarningOutcome | null, version: number | null, division: { code: string, fullName: string } | null, visits: Array<{ at: string | null, unit: string | null, met: boolean | null, finding: string | null }> | null, subject: { id: string, category: LowIncomeCategory | null, labour: LabourCapacity | null, since: string | null, notCoveredReason: NotCoveredReason | null, flags: Array<{ code: RiskFlagCode | null, at: string | null, source: { zh: string } | null }> | null, facts: Array<{ month: string | null, medicalSpending: string | null, incomeDrop: string | null, schoolCost: string | null, graveIllness: boolean | null, severeDisability: boolean | null, disaster: boolean | null, accident: boolean | null, jobLoss: boolean | null, deathOfEarner: boolean | null, source: { zh: string, en: string } | null }> | null, referrals: Array<{ id: string, status: ReferralStatus | null, dueAt: string | null, department: { zh: string, en: string } | null }> | null } | null, clocks: Array<{ name: string, zh: string, dueAt: string, remaining: number, overdue: boolean, stoppedAt: string | null, lawRef: string }> | null, timeline: Array<{ at: string, from: string | null, to: string, event: string, actorRole: string, actorUnit: string | null, note: string | null }> | null } | null };

export type RiskWarningsQueryVariables = Exact<{
  filter?: RiskWarningFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RiskWarningsQuery = { riskWarnings: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, colour: WarningColour | null, status: WarningStatus | null, month: string | null, hits: number | null, raisedAt: string | null, assignedTo: string | null, dueAt: string | null, visitDueAt: string | null, verifiedAt: string | null, version: number | null, division: { code: string } | null, subject: { id: string, resident: { id: string, name: { value: string, masked: boolean } | null } | null } | null } }> } | null };

export type StartMonitoringRunMutationVariables = Exact<{
  input: StartMonitoringRunInput;
}>;


export type StartMonitoringRunMutation = { startMonitoringRun: { run: { id: string, month: string | null, status: MonitoringRunStatus | null, version: number | null, plannedOn: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type StartVerificationMutationVariables = Exact<{
  input: WarningStepInput;
}>;


export type StartVerificationMutation = { startVerification: { warning: { id: string, status: WarningStatus | null, colour: WarningColour | null, version: number | null, dueAt: string | null, assignedTo: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type WarningSummaryQueryVariables = Exact<{
  division: string;
  by: Array<WarningSummaryBy> | WarningSummaryBy;
  from?: string | null | undefined;
  to?: string | null | undefined;
}>;


export type WarningSummaryQuery = { warningSummary: { from: string | null, to: string | null, total: { medianDays: number | null, shareInTime: number | null, warnings: { value: number | null, suppressed: boolean } | null, closed: { value: number | null, suppressed: boolean } | null } | null, rows: Array<{ keys: Array<string> | null, medianDays: number | null, shareInTime: number | null, warnings: { value: number | null, suppressed: boolean } | null, closed: { value: number | null, suppressed: boolean } | null }> | null } | null };

export type AcceptIntakeMutationVariables = Exact<{
  input: AcceptIntakeInput;
}>;


export type AcceptIntakeMutation = { acceptIntake: { intake: { id: string, slipNo: string | null, state: IntakeState | null, department: CountyDepartment | null, version: number | null, dueAt: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type ConcludeIntakeMutationVariables = Exact<{
  input: ConcludeIntakeInput;
}>;


export type ConcludeIntakeMutation = { concludeIntake: { intake: { id: string, slipNo: string | null, state: IntakeState | null, department: CountyDepartment | null, version: number | null, dueAt: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type IntakeQueryVariables = Exact<{
  id: string | number;
}>;


export type IntakeQuery = { intake: { id: string, slipNo: string | null, state: IntakeState | null, department: CountyDepartment | null, receivedOn: string | null, result: IntakeResult | null, answer: string | null, matter: string | null, dueAt: string | null, version: number | null, division: { code: string, fullName: string } | null, applicantName: { value: string, masked: boolean } | null, phone: { value: string, masked: boolean } | null, application: { id: string, caseNo: string | null, status: ApplicationStatus | null } | null, aid: { id: string, caseNo: string | null, status: TemporaryAidStatus | null } | null, clocks: Array<{ name: string, zh: string, dueAt: string, remaining: number, overdue: boolean, stoppedAt: string | null, lawRef: string }> | null, timeline: Array<{ at: string, from: string | null, to: string, event: string, actorRole: string, actorUnit: string | null, note: string | null }> | null } | null };

export type IntakesQueryVariables = Exact<{
  scope?: DivisionScope | null | undefined;
  state?: Array<IntakeState> | IntakeState | null | undefined;
  overdue?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type IntakesQuery = { intakes: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, slipNo: string | null, state: IntakeState | null, department: CountyDepartment | null, receivedOn: string | null, result: IntakeResult | null, dueAt: string | null, version: number | null, applicantName: { value: string, masked: boolean } | null } }> } | null };

export type ReturnIntakeMutationVariables = Exact<{
  input: ReturnIntakeInput;
}>;


export type ReturnIntakeMutation = { returnIntake: { intake: { id: string, slipNo: string | null, state: IntakeState | null, department: CountyDepartment | null, version: number | null, dueAt: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type TransferIntakeMutationVariables = Exact<{
  input: TransferIntakeInput;
}>;


export type TransferIntakeMutation = { transferIntake: { intake: { id: string, slipNo: string | null, state: IntakeState | null, department: CountyDepartment | null, version: number | null, dueAt: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

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

export type ApprovePaymentLedgerMutationVariables = Exact<{
  input: ApprovePaymentLedgerInput;
}>;


export type ApprovePaymentLedgerMutation = { approvePaymentLedger: { batch: { id: string, version: number | null, status: BatchStatus | null, round: number | null, persons: number | null, households: number | null, total: string | null, suspended: number | null, unpayable: number | null, sm3Digest: string | null, dueOn: string | null, submittedAt: string | null, sentAt: string | null, bankReceipt: string | null, sums: Array<{ status: PaymentStatus | null, lines: number | null, amount: string | null }> | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type BankBatchesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type BankBatchesQuery = { bankBatches: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string | null, month: string | null, lineCount: number | null, status: BatchStatus | null, bankReceipt: string | null } }> } | null };

export type BankPaymentLinesQueryVariables = Exact<{
  batchId: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type BankPaymentLinesQuery = { bankPaymentLines: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string | null, amount: string | null, status: PaymentStatus | null, account: { value: string, masked: boolean } | null } }> } | null };

export type CheckPaymentLedgerMutationVariables = Exact<{
  input: PaymentBatchStepInput;
}>;


export type CheckPaymentLedgerMutation = { checkPaymentLedger: { batch: { id: string, version: number | null, status: BatchStatus | null, round: number | null, persons: number | null, households: number | null, total: string | null, suspended: number | null, unpayable: number | null, sm3Digest: string | null, dueOn: string | null, submittedAt: string | null, sentAt: string | null, bankReceipt: string | null, sums: Array<{ status: PaymentStatus | null, lines: number | null, amount: string | null }> | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type FailedPaymentsQueryVariables = Exact<{
  scope?: DivisionScope | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FailedPaymentsQuery = { failedPayments: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, month: string | null, amount: string | null, fault: PaymentFault | null, failReason: string | null, account: { value: string, masked: boolean } | null, enrollment: { id: string, certNo: string | null, program: AssistanceProgram | null } | null, batch: { id: string, month: string | null } | null } }> } | null };

export type GeneratePaymentLedgerMutationVariables = Exact<{
  input: GeneratePaymentLedgerInput;
}>;


export type GeneratePaymentLedgerMutation = { generatePaymentLedger: { batch: { id: string, version: number | null, status: BatchStatus | null, round: number | null, persons: number | null, households: number | null, total: string | null, suspended: number | null, unpayable: number | null, sm3Digest: string | null, dueOn: string | null, submittedAt: string | null, sentAt: string | null, bankReceipt: string | null, sums: Array<{ status: PaymentStatus | null, lines: number | null, amount: string | null }> | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type PaymentBatchQueryVariables = Exact<{
  id: string | number;
  status?: Array<PaymentStatus> | PaymentStatus | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PaymentBatchQuery = { paymentBatch: { id: string, version: number | null, status: BatchStatus | null, program: AssistanceProgram | null, month: string | null, round: number | null, persons: number | null, households: number | null, total: string | null, suspended: number | null, unpayable: number | null, dueOn: string | null, submittedAt: string | null, sentAt: string | null, bankReceipt: string | null, sm3Digest: string | null, division: { code: string, fullName: string } | null, sums: Array<{ status: PaymentStatus | null, lines: number | null, amount: string | null }> | null, differences: { previousBatchId: string | null, added: { totalCount: number, edges: Array<{ node: { id: string, amount: string | null } }> } | null, ended: { totalCount: number, edges: Array<{ node: { id: string, amount: string | null } }> } | null, changed: { totalCount: number, edges: Array<{ node: { id: string, amount: string | null } }> } | null } | null, lines: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, amount: string | null, status: PaymentStatus | null, fault: PaymentFault | null, failReason: string | null, paidAt: string | null, account: { value: string, masked: boolean } | null, enrollment: { id: string, certNo: string | null } | null, temporaryAid: { id: string, caseNo: string | null } | null } }> } | null, timeline: Array<{ at: string, event: string, from: string | null, to: string, actorRole: string, actorUnit: string | null, note: string | null }> | null } | null };

export type PaymentBatchesQueryVariables = Exact<{
  filter?: PaymentBatchFilter | null | undefined;
  orderBy?: Array<PaymentBatchOrder> | PaymentBatchOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PaymentBatchesQuery = { paymentBatches: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, version: number | null, status: BatchStatus | null, program: AssistanceProgram | null, month: string | null, round: number | null, persons: number | null, households: number | null, total: string | null, suspended: number | null, unpayable: number | null, dueOn: string | null, division: { code: string, fullName: string } | null } }> } | null };

export type RecordBankReceiptMutationVariables = Exact<{
  input: RecordBankReceiptInput;
}>;


export type RecordBankReceiptMutation = { recordBankReceipt: { batch: { id: string | null, status: BatchStatus | null, lineCount: number | null, bankReceipt: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type RepairLineMutationVariables = Exact<{
  input: RepairLineInput;
}>;


export type RepairLineMutation = { repairLine: { batch: { id: string, version: number | null, status: BatchStatus | null, round: number | null, persons: number | null, households: number | null, total: string | null, suspended: number | null, unpayable: number | null, sm3Digest: string | null, dueOn: string | null, submittedAt: string | null, sentAt: string | null, bankReceipt: string | null, sums: Array<{ status: PaymentStatus | null, lines: number | null, amount: string | null }> | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type RetryFailedLineMutationVariables = Exact<{
  input: RetryFailedLineInput;
}>;


export type RetryFailedLineMutation = { retryFailedLine: { batch: { id: string, version: number | null, status: BatchStatus | null, round: number | null, persons: number | null, households: number | null, total: string | null, suspended: number | null, unpayable: number | null, sm3Digest: string | null, dueOn: string | null, submittedAt: string | null, sentAt: string | null, bankReceipt: string | null, sums: Array<{ status: PaymentStatus | null, lines: number | null, amount: string | null }> | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type ReversePaymentMutationVariables = Exact<{
  input: ReversePaymentInput;
}>;


export type ReversePaymentMutation = { reversePayment: { batch: { id: string, version: number | null, status: BatchStatus | null, round: number | null, persons: number | null, households: number | null, total: string | null, suspended: number | null, unpayable: number | null, sm3Digest: string | null, dueOn: string | null, submittedAt: string | null, sentAt: string | null, bankReceipt: string | null, sums: Array<{ status: PaymentStatus | null, lines: number | null, amount: string | null }> | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type SubmitLedgerToBankMutationVariables = Exact<{
  input: PaymentBatchStepInput;
}>;


export type SubmitLedgerToBankMutation = { submitLedgerToBank: { batch: { id: string, version: number | null, status: BatchStatus | null, round: number | null, persons: number | null, households: number | null, total: string | null, suspended: number | null, unpayable: number | null, sm3Digest: string | null, dueOn: string | null, submittedAt: string | null, sentAt: string | null, bankReceipt: string | null, sums: Array<{ status: PaymentStatus | null, lines: number | null, amount: string | null }> | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type VoidPaymentLedgerMutationVariables = Exact<{
  input: VoidPaymentLedgerInput;
}>;


export type VoidPaymentLedgerMutation = { voidPaymentLedger: { batch: { id: string, version: number | null, status: BatchStatus | null, round: number | null, persons: number | null, households: number | null, total: string | null, suspended: number | null, unpayable: number | null, sm3Digest: string | null, dueOn: string | null, submittedAt: string | null, sentAt: string | null, bankReceipt: string | null, sums: Array<{ status: PaymentStatus | null, lines: number | null, amount: string | null }> | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

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

export type AssistanceProgrammesQueryVariables = Exact<{
  division: string;
  on?: string | null | undefined;
}>;


export type AssistanceProgrammesQuery = { assistanceProgrammes: Array<{ program: AssistanceProgram, papers: Array<DocumentKind>, conditions: Array<{ key: string, zh: string, en: string, value: string, unit: string, lawRef: string, validFrom: string }>, standards: Array<{ id: string, urbanRural: UrbanRural, grade: DibaoGrade | null, selfCare: SelfCareLevel | null, monthlyAmount: string, validFrom: string, documentNo: string | null }> | null }> | null };

export type AssistanceResourcesQueryVariables = Exact<{
  filter?: AssistanceResourceFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AssistanceResourcesQuery = { assistanceResources: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, kind: ResourceKind | null, name: string | null, offer: string | null, providerName: string | null, capacity: number | null, remaining: number | null, validFrom: string | null, validTo: string | null, provider: { uscc: string } | null, divisionsServed: Array<{ code: string, fullName: string } | null> | null, condition: { programs: Array<AssistanceProgram>, categories: Array<LowIncomeCategory>, ageFrom: number | null, ageTo: number | null, needs: Array<AssistanceNeed> } | null } }> } | null };

export type AssistanceStandardsQueryVariables = Exact<{
  division: string;
  on?: string | null | undefined;
}>;


export type AssistanceStandardsQuery = { assistanceStandards: Array<{ program: AssistanceProgram, urbanRural: UrbanRural, grade: DibaoGrade | null, selfCare: SelfCareLevel | null, monthlyAmount: string, annualAmount: string | null, validFrom: string, documentNo: string | null, division: { fullName: string } | null }> | null };

export type AssistanceStationsQueryVariables = Exact<{
  scope?: DivisionScope | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AssistanceStationsQuery = { assistanceStations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string | null, addressText: string | null, hours: string | null, phone: string | null, services: Array<StationService> | null, staff: number | null, openedOn: string | null, division: { code: string, fullName: string } | null } }> } | null };

export type AssistanceStatisticsQueryVariables = Exact<{
  division: string;
  by: Array<AssistanceStatisticsDimension> | AssistanceStatisticsDimension;
  from: string;
  to: string;
}>;


export type AssistanceStatisticsQuery = { assistanceStatistics: { from: string, to: string, rows: Array<{ month: string | null, program: AssistanceProgram | null, urbanRural: UrbanRural | null, ageBand: AgeBand | null, spend: string | null, meanBenefit: string | null, division: { code: string } | null, cause: { code: string, zh: string, en: string } | null, persons: { value: number | null, suppressed: boolean }, households: { value: number | null, suppressed: boolean }, begun: { value: number | null, suppressed: boolean }, ended: { value: number | null, suppressed: boolean } }> } | null };

export type AssistiveDevicesQueryVariables = Exact<{
  filter?: AssistiveDeviceFilter | null | undefined;
  division: string;
  grade: number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AssistiveDevicesQuery = { assistiveDevices: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string | null, price: string | null, usefulYears: number | null, lightestGrade: number | null, subsidy: string | null, category: { code: string, zh: string, en: string } | null, recommendedFor: Array<{ code: string, zh: string, en: string }> | null } }> } | null };

export type CertificateRevocationsQueryVariables = Exact<{
  after?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type CertificateRevocationsQuery = { certificateRevocations: { cursor: string | null, hasMore: boolean, revocations: Array<{ id: string, status: CertificateStatus, at: string }> } | null };

export type CertificateTypesQueryVariables = Exact<{ [key: string]: never; }>;


export type CertificateTypesQuery = { certificateTypes: Array<{ id: string, typeCode: string, nameZh: string, nameEn: string, domain: BusinessDomain, issuerZh: string, issuerEn: string, validityZh: string, validityEn: string, state: CertificateTypeState, holder: { code: string, zh: string, en: string } }> | null, certificateKeys: Array<{ id: string, algorithm: string, pem: string, current: boolean }> | null };

export type ChildInstitutionsQueryVariables = Exact<{
  division: string;
  after?: string | null | undefined;
}>;


export type ChildInstitutionsQuery = { childInstitutions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, addressText: string, phone: string | null, kind: { zh: string, en: string }, division: { fullName: string } | null, services: Array<{ zh: string, en: string }> } }> } | null };

export type ComplaintTopicsQueryVariables = Exact<{ [key: string]: never; }>;


export type ComplaintTopicsQuery = { complaintTopics: Array<{ code: string, zh: string, en: string }> | null };

export type CreditListQueryVariables = Exact<{
  kind: CreditListKind;
  division: string;
  after?: string | null | undefined;
}>;


export type CreditListQuery = { creditListEntries: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { listedOn: string, authority: string, reason: { zh: string, en: string }, organization: { uscc: string, name: string } | null } }> } | null };

export type DamageSummaryQueryVariables = Exact<{
  eventId: string | number;
  division?: string | null | undefined;
}>;


export type DamageSummaryQuery = { damageSummary: { verified: { value: number | null, suppressed: boolean }, relieved: { value: number | null, suppressed: boolean }, byLevel: Array<{ level: DamageLevel, households: { value: number | null, suppressed: boolean } }> } | null };

export type DataCatalogueQueryVariables = Exact<{
  filter?: DataResourceFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DataCatalogueQuery = { dataResources: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, nameZh: string, nameEn: string, status: DataResourceStatus, sharingClass: SharingClass, sharingMethods: Array<SharingMethod>, cadence: RefreshCadence, grade: number, providerZh: string, providerEn: string, ownerSubgraph: string, version: number, publishedAt: string | null, lastRefreshedAt: string | null, errataCount: number, recordCount: { value: number | null, suppressed: boolean } | null } }> } | null };

export type DataResourceQueryVariables = Exact<{
  id: string | number;
}>;


export type DataResourceQuery = { dataResource: { id: string, nameZh: string, nameEn: string, status: DataResourceStatus, version: number, publishedAt: string | null, format: string, cadence: RefreshCadence, sharingClass: SharingClass, sharingMethods: Array<SharingMethod>, delivery: SharingDelivery, grade: number, ownerSubgraph: string, rootField: string | null, errataCount: number, lastRefreshedAt: string | null, providerZh: string, providerEn: string, conditionsZh: string | null, conditionsEn: string | null, legalBasisZh: string | null, legalBasisEn: string | null, consumersZh: string, consumersEn: string, items: Array<{ name: string, zh: string, type: DataItemType, class: DataItemClass }>, recordCount: { value: number | null, suppressed: boolean } | null, qualityRules: Array<{ code: string, zh: string, en: string, judge: QualityJudge, verdict: QualityVerdict }>, versions: Array<{ number: number, status: DataResourceStatus, at: string, note: string | null, sharingClass: SharingClass }> } | null };

export type DeviceRentalSitesQueryVariables = Exact<{
  scope?: DivisionScope | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DeviceRentalSitesQuery = { deviceRentalSites: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string | null, addressText: string | null, phone: string | null, hours: string | null, division: { code: string, fullName: string } | null, operator: { uscc: string } | null, stock: Array<{ pieces: number | null, free: number | null, monthlyRent: string | null, device: { id: string, name: string | null } | null }> | null } }> } | null };

export type DisasterEventsQueryVariables = Exact<{
  scope?: DivisionScope | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DisasterEventsQuery = { disasterEvents: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string | null, kind: DisasterKind | null, occurredOn: string | null, status: DisasterStatus | null, division: { code: string, fullName: string } | null } }> } | null };

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

export type EnforcementDecisionsQueryVariables = Exact<{
  filter?: EnforcementDecisionFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type EnforcementDecisionsQuery = { enforcementDecisions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { decisionNo: string, kind: EnforcementKind, domain: BusinessDomain, partyKind: PartyKind, partyName: string | null, partyUscc: string | null, content: string, basis: string, decidedOn: string, publishedAt: string | null, licenceNos: Array<string>, division: { code: string, name: string } | null } }> } | null };

export type EnforcementLicenceQueryVariables = Exact<{
  licenceNo: string;
}>;


export type EnforcementLicenceQuery = { enforcementLicence: { licenceNo: string, domain: BusinessDomain, validFrom: string, validTo: string, status: LicenceStatus, revokedOn: string | null, division: { code: string, name: string } | null } | null };

export type EstimateEligibilityQueryVariables = Exact<{
  input: EstimateEligibilityInput;
}>;


export type EstimateEligibilityQuery = { estimateEligibility: { on: string, documents: Array<DocumentKind>, programs: Array<{ program: AssistanceProgram, verdict: EstimateVerdict, monthlyLeast: string | null, monthlyMost: string | null, excludedWith: Array<AssistanceProgram>, reasons: Array<{ code: string, zh: string, en: string }> }>, applyAt: { zh: string, en: string, division: { code: string, fullName: string } | null } } | null };

export type FuneralServicesQueryVariables = Exact<{
  division: string;
  after?: string | null | undefined;
}>;


export type FuneralServicesQuery = { basicFuneralItems: Array<{ lawRef: string, validFrom: string, item: { zh: string, en: string } }> | null, funeralFacilities: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, kind: FuneralFacilityKind, addressText: string, phone: string | null, cremators: number | null, plotsTotal: number | null, plotsUsed: number | null, nichesTotal: number | null, nichesUsed: number | null, nature: { zh: string, en: string } | null, division: { fullName: string } | null } }> } | null };

export type HotlinesQueryVariables = Exact<{
  domain: HotlineDomain;
  division: string;
}>;


export type HotlinesQuery = { hotlines: Array<{ domain: HotlineDomain | null, name: string | null, number: string | null, hours: string | null, division: { code: string, name: string } | null }> | null };

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

export type MissingPersonNoticesQueryVariables = Exact<{
  filter?: MissingPersonNoticeFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MissingPersonNoticesQuery = { missingPersonNotices: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, ageFrom: number, ageTo: number, ofChild: boolean, features: string | null, pictureSm3: string | null, publishedOn: string, sex: { zh: string, en: string }, foundDivision: { code: string, fullName: string } | null, station: { name: string, phone: string | null } | null } }> } | null };

export type OnlineRateQueryVariables = Exact<{
  divisionCode: string;
}>;


export type OnlineRateQuery = { onlineRate: { items: number, online: number, rate: string | null, target: { value: string, unit: string, period: string } | null } | null, serviceItemCounts: Array<{ list: ServiceItemList, named: number, published: { value: string, unit: string, period: string } | null }> | null };

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

export type PlanTargetsQueryVariables = Exact<{
  divisionCode: string;
  year: number;
}>;


export type PlanTargetsQuery = { targets: Array<{ unit: string, gap: string | null, reached: boolean | null, computed: string | null, target: { id: string, measure: string, nameZh: string, nameEn: string, value: string, qualifier: IndicatorQualifier, period: string }, actual: { id: string, value: string, period: string } | null, source: { titleZh: string, titleEn: string } }> | null };

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

export type RehabNodesQueryVariables = Exact<{
  scope?: DivisionScope | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RehabNodesQuery = { rehabNodes: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string | null, addressText: string | null, phone: string | null, services: Array<RehabService> | null, places: number | null, division: { code: string, fullName: string } | null } }> } | null };

export type RequiredDocumentsQueryVariables = Exact<{
  program: AssistanceProgram;
}>;


export type RequiredDocumentsQuery = { requiredDocuments: Array<DocumentKind> | null };

export type RescueStationsQueryVariables = Exact<{
  division: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RescueStationsQuery = { rescueStations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, phone: string | null, beds: number, addressText: string, grade: string | null, division: { code: string, fullName: string } | null } }> } | null };

export type RescueSummaryQueryVariables = Exact<{
  division: string;
  period?: number | null | undefined;
}>;


export type RescueSummaryQuery = { rescueSummary: { period: number, returnRate: string | null, meanStayDays: string | null, admitted: { value: number | null, suppressed: boolean }, identified: { value: number | null, suppressed: boolean }, returned: { value: number | null, suppressed: boolean }, settled: { value: number | null, suppressed: boolean }, transferred: { value: number | null, suppressed: boolean }, leftOtherwise: { value: number | null, suppressed: boolean }, inCare: { value: number | null, suppressed: boolean } } | null };

export type ServiceCentresQueryVariables = Exact<{
  divisionCode: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ServiceCentresQuery = { serviceCentreCoverage: { townships: number, covered: number, online: number, rate: string | null, target: { value: string, unit: string } | null } | null, serviceCentres: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { name: string, kind: ServiceCentreKind, windows: number, onlinePlatform: boolean, division: { code: string, name: string } | null } }> } | null };

export type ServiceComplaintTopicsQueryVariables = Exact<{ [key: string]: never; }>;


export type ServiceComplaintTopicsQuery = { serviceComplaintTopics: Array<{ code: string, zh: string, en: string }> | null };

export type ServiceItemQueryVariables = Exact<{
  code: string;
}>;


export type ServiceItemQuery = { serviceItem: { code: string, version: number, nameZh: string, nameEn: string, domain: BusinessDomain, legalBasis: string | null, entry: string | null, namedIn: string, commitmentMode: boolean, commitment: string | null, cancelledProofs: Array<string>, lists: Array<ServiceItemList>, channels: Array<{ channel: ServiceChannel, division: { code: string, name: string } | null }> } | null };

export type ServiceItemsQueryVariables = Exact<{
  filter?: ServiceItemFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ServiceItemsQuery = { serviceItems: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { code: string, nameZh: string, nameEn: string, domain: BusinessDomain, commitmentMode: boolean, channels: Array<{ channel: ServiceChannel, division: { code: string } | null }> } }> } | null };

export type ServiceRatingsQueryVariables = Exact<{
  divisionCode: string;
}>;


export type ServiceRatingsQuery = { serviceRatings: { mean: string | null, count: { value: number | null, suppressed: boolean }, byScore: Array<{ score: number, count: { value: number | null, suppressed: boolean } }> } | null };

export type SocialWorkStationsQueryVariables = Exact<{
  division: string;
  after?: string | null | undefined;
}>;


export type SocialWorkStationsQuery = { socialWorkStations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, workers: number, opened: string, division: { fullName: string } | null, services: Array<{ zh: string, en: string }> } }> } | null };

export type StandardsQueryVariables = Exact<{
  filter?: StandardFilter | null | undefined;
}>;


export type StandardsQuery = { standards: Array<{ number: string | null, titleZh: string, titleEn: string, kind: StandardKind, domain: BusinessDomain, validFrom: string | null, status: StandardStatus }> | null };

export type VerifyCertificateQueryVariables = Exact<{
  certId: string | number;
  digest: string;
}>;


export type VerifyCertificateQuery = { verifyCertificate: { matches: boolean, status: CertificateStatus | null, statusAt: string | null, issuerName: string | null, issuerUscc: string | null, issuedOn: string | null, validFrom: string | null, validTo: string | null, type: { code: string, zh: string, en: string } | null } | null };

export type AcceptRehabReferralMutationVariables = Exact<{
  input: RecordStepInput;
}>;


export type AcceptRehabReferralMutation = { acceptRehabReferral: { referral: { id: string | null, version: number | null, status: RehabStatus | null, dueAt: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type AmendRehabNodeMutationVariables = Exact<{
  input: AmendRehabNodeInput;
}>;


export type AmendRehabNodeMutation = { amendRehabNode: { node: { id: string, version: number | null, status: RehabNodeStatus | null, name: string | null, addressText: string | null, phone: string | null, services: Array<RehabService> | null, places: number | null, division: { code: string, fullName: string } | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type ApplyDeviceSubsidyMutationVariables = Exact<{
  input: ApplyDeviceSubsidyInput;
}>;


export type ApplyDeviceSubsidyMutation = { applyDeviceSubsidy: { application: { id: string | null, version: number | null, status: DeviceSubsidyStatus | null, amount: string | null, appliedOn: string | null, decidedOn: string | null, refusalGround: DeviceRefusalGround | null, suppliedOn: string | null, dueAt: string | null, device: { id: string, name: string | null } | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type ApproveDeviceSubsidyMutationVariables = Exact<{
  input: RecordStepInput;
}>;


export type ApproveDeviceSubsidyMutation = { approveDeviceSubsidy: { application: { id: string | null, version: number | null, status: DeviceSubsidyStatus | null, amount: string | null, appliedOn: string | null, decidedOn: string | null, refusalGround: DeviceRefusalGround | null, suppliedOn: string | null, dueAt: string | null, device: { id: string, name: string | null } | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type ApproveResourceMutationVariables = Exact<{
  input: RecordStepInput;
}>;


export type ApproveResourceMutation = { approveResource: { resource: { id: string, version: number | null, status: ResourceStatus | null, kind: ResourceKind | null, name: string | null, remaining: number | null, validFrom: string | null, validTo: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type CancelDeliveryMutationVariables = Exact<{
  input: RecordStepInput;
}>;


export type CancelDeliveryMutation = { cancelDelivery: { delivery: { id: string | null, version: number | null, status: DeliveryStatus | null, quantity: number | null, plannedOn: string | null, deliveredOn: string | null, metNeed: boolean | null, dueAt: string | null, resource: { id: string, name: string | null, remaining: number | null } | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type CancelReservationMutationVariables = Exact<{
  input: RecordStepInput;
}>;


export type CancelReservationMutation = { cancelReservation: { reservation: { id: string | null, version: number | null, status: DeviceReservationStatus | null, reservedOn: string | null, handedOutOn: string | null, returnedOn: string | null, dueAt: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type CheckDeliveryMutationVariables = Exact<{
  input: CheckDeliveryInput;
}>;


export type CheckDeliveryMutation = { checkDelivery: { delivery: { id: string | null, version: number | null, status: DeliveryStatus | null, quantity: number | null, plannedOn: string | null, deliveredOn: string | null, metNeed: boolean | null, dueAt: string | null, resource: { id: string, name: string | null, remaining: number | null } | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type CloseAssistanceStationMutationVariables = Exact<{
  input: RecordStepInput;
}>;


export type CloseAssistanceStationMutation = { closeAssistanceStation: { station: { id: string, version: number | null, status: AssistanceStationStatus | null, name: string | null, phone: string | null, services: Array<StationService> | null, staff: number | null, openedOn: string | null, closedOn: string | null, division: { code: string, fullName: string } | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type CloseDisasterEventMutationVariables = Exact<{
  input: RecordStepInput;
}>;


export type CloseDisasterEventMutation = { closeDisasterEvent: { event: { id: string, version: number | null, status: DisasterStatus | null, name: string | null, kind: DisasterKind | null, occurredOn: string | null, division: { code: string, fullName: string } | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type CloseRehabNodeMutationVariables = Exact<{
  input: RecordStepInput;
}>;


export type CloseRehabNodeMutation = { closeRehabNode: { node: { id: string, version: number | null, status: RehabNodeStatus | null, name: string | null, addressText: string | null, phone: string | null, services: Array<RehabService> | null, places: number | null, division: { code: string, fullName: string } | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type CloseRentalSiteMutationVariables = Exact<{
  input: RecordStepInput;
}>;


export type CloseRentalSiteMutation = { closeRentalSite: { site: { id: string, version: number | null, status: RentalSiteStatus | null, name: string | null, addressText: string | null, phone: string | null, hours: string | null, operatorUscc: string | null, division: { code: string, fullName: string } | null, stock: Array<{ pieces: number | null, free: number | null, monthlyRent: string | null, device: { id: string, name: string | null } | null }> | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type DamageAssessmentsQueryVariables = Exact<{
  eventId: string | number;
  scope?: DivisionScope | null | undefined;
  status?: Array<DamageStatus> | DamageStatus | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DamageAssessmentsQuery = { damageAssessments: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string | null, version: number | null, status: DamageStatus | null, level: DamageLevel | null, rooms: number | null, reportedOn: string | null, verifiedOn: string | null, surveyors: Array<string> | null, dueAt: string | null, addressText: { value: string, masked: boolean } | null, division: { code: string, fullName: string } | null, temporaryAid: { id: string, status: TemporaryAidStatus | null } | null } }> } | null };

export type DeclineRehabReferralMutationVariables = Exact<{
  input: EndRehabInput;
}>;


export type DeclineRehabReferralMutation = { declineRehabReferral: { referral: { id: string | null, version: number | null, status: RehabStatus | null, dueAt: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type DeviceReservationsQueryVariables = Exact<{
  scope?: DivisionScope | null | undefined;
  status?: Array<DeviceReservationStatus> | DeviceReservationStatus | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DeviceReservationsQuery = { deviceReservations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string | null, version: number | null, status: DeviceReservationStatus | null, reservedOn: string | null, handedOutOn: string | null, returnedOn: string | null, dueAt: string | null, site: { id: string, name: string | null } | null, device: { id: string, name: string | null } | null } }> } | null };

export type DeviceSubsidyApplicationsQueryVariables = Exact<{
  scope?: DivisionScope | null | undefined;
  status?: Array<DeviceSubsidyStatus> | DeviceSubsidyStatus | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DeviceSubsidyApplicationsQuery = { deviceSubsidyApplications: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string | null, version: number | null, status: DeviceSubsidyStatus | null, amount: string | null, appliedOn: string | null, decidedOn: string | null, suppliedOn: string | null, dueAt: string | null, division: { code: string, fullName: string } | null, device: { id: string, name: string | null } | null } }> } | null };

export type EndRehabMutationVariables = Exact<{
  input: EndRehabInput;
}>;


export type EndRehabMutation = { endRehab: { referral: { id: string | null, version: number | null, status: RehabStatus | null, dueAt: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type EndResourceMutationVariables = Exact<{
  input: RecordStepInput;
}>;


export type EndResourceMutation = { endResource: { resource: { id: string, version: number | null, status: ResourceStatus | null, kind: ResourceKind | null, name: string | null, remaining: number | null, validFrom: string | null, validTo: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type HandOutDeviceMutationVariables = Exact<{
  input: RecordStepInput;
}>;


export type HandOutDeviceMutation = { handOutDevice: { reservation: { id: string | null, version: number | null, status: DeviceReservationStatus | null, reservedOn: string | null, handedOutOn: string | null, returnedOn: string | null, dueAt: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type ListDeviceMutationVariables = Exact<{
  input: RecordStepInput;
}>;


export type ListDeviceMutation = { listDevice: { device: { id: string, version: number | null, status: DeviceStatus | null, name: string | null, price: string | null, usefulYears: number | null, lightestGrade: number | null, category: { code: string, zh: string } | null, recommendedFor: Array<{ code: string }> | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type MatchResourcesQueryVariables = Exact<{
  for: MatchResourcesFor;
}>;


export type MatchResourcesQuery = { matchResources: Array<{ reasons: Array<MatchReason> | null, resource: { id: string, kind: ResourceKind | null, name: string | null, offer: string | null, providerName: string | null, remaining: number | null, validTo: string | null } | null }> | null };

export type OpenAssistanceStationMutationVariables = Exact<{
  input: OpenAssistanceStationInput;
}>;


export type OpenAssistanceStationMutation = { openAssistanceStation: { station: { id: string, version: number | null, status: AssistanceStationStatus | null, name: string | null, phone: string | null, services: Array<StationService> | null, staff: number | null, openedOn: string | null, closedOn: string | null, division: { code: string, fullName: string } | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type OpenDisasterEventMutationVariables = Exact<{
  input: OpenDisasterEventInput;
}>;


export type OpenDisasterEventMutation = { openDisasterEvent: { event: { id: string, version: number | null, status: DisasterStatus | null, name: string | null, kind: DisasterKind | null, occurredOn: string | null, division: { code: string, fullName: string } | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type OpenRehabNodeMutationVariables = Exact<{
  input: OpenRehabNodeInput;
}>;


export type OpenRehabNodeMutation = { openRehabNode: { node: { id: string, version: number | null, status: RehabNodeStatus | null, name: string | null, addressText: string | null, phone: string | null, services: Array<RehabService> | null, places: number | null, division: { code: string, fullName: string } | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type OpenRentalSiteMutationVariables = Exact<{
  input: OpenRentalSiteInput;
}>;


export type OpenRentalSiteMutation = { openRentalSite: { site: { id: string, version: number | null, status: RentalSiteStatus | null, name: string | null, addressText: string | null, phone: string | null, hours: string | null, operatorUscc: string | null, division: { code: string, fullName: string } | null, stock: Array<{ pieces: number | null, free: number | null, monthlyRent: string | null, device: { id: string, name: string | null } | null }> | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type PlanDeliveryMutationVariables = Exact<{
  input: PlanDeliveryInput;
}>;


export type PlanDeliveryMutation = { planDelivery: { delivery: { id: string | null, version: number | null, status: DeliveryStatus | null, quantity: number | null, plannedOn: string | null, deliveredOn: string | null, metNeed: boolean | null, dueAt: string | null, resource: { id: string, name: string | null, remaining: number | null } | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type PlanRehabMutationVariables = Exact<{
  input: PlanRehabInput;
}>;


export type PlanRehabMutation = { planRehab: { referral: { id: string | null, version: number | null, status: RehabStatus | null, dueAt: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type ProposeDeviceMutationVariables = Exact<{
  input: ProposeDeviceInput;
}>;


export type ProposeDeviceMutation = { proposeDevice: { device: { id: string, version: number | null, status: DeviceStatus | null, name: string | null, price: string | null, usefulYears: number | null, lightestGrade: number | null, category: { code: string, zh: string } | null, recommendedFor: Array<{ code: string }> | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type RecordDamageReliefMutationVariables = Exact<{
  input: RecordDamageReliefInput;
}>;


export type RecordDamageReliefMutation = { recordDamageRelief: { assessment: { id: string | null, version: number | null, status: DamageStatus | null, level: DamageLevel | null, rooms: number | null, reportedOn: string | null, verifiedOn: string | null, dueAt: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type RecordDeliveryMutationVariables = Exact<{
  input: RecordDeliveryInput;
}>;


export type RecordDeliveryMutation = { recordDelivery: { delivery: { id: string | null, version: number | null, status: DeliveryStatus | null, quantity: number | null, plannedOn: string | null, deliveredOn: string | null, metNeed: boolean | null, dueAt: string | null, resource: { id: string, name: string | null, remaining: number | null } | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type RecordDeviceSupplyMutationVariables = Exact<{
  input: RecordDeviceSupplyInput;
}>;


export type RecordDeviceSupplyMutation = { recordDeviceSupply: { application: { id: string | null, version: number | null, status: DeviceSubsidyStatus | null, amount: string | null, appliedOn: string | null, decidedOn: string | null, refusalGround: DeviceRefusalGround | null, suppliedOn: string | null, dueAt: string | null, device: { id: string, name: string | null } | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type ReferToRehabMutationVariables = Exact<{
  input: ReferToRehabInput;
}>;


export type ReferToRehabMutation = { referToRehab: { referral: { id: string | null, version: number | null, status: RehabStatus | null, dueAt: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type RefuseDeviceSubsidyMutationVariables = Exact<{
  input: RefuseDeviceSubsidyInput;
}>;


export type RefuseDeviceSubsidyMutation = { refuseDeviceSubsidy: { application: { id: string | null, version: number | null, status: DeviceSubsidyStatus | null, amount: string | null, appliedOn: string | null, decidedOn: string | null, refusalGround: DeviceRefusalGround | null, suppliedOn: string | null, dueAt: string | null, device: { id: string, name: string | null } | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type RegisterResourceMutationVariables = Exact<{
  input: RegisterResourceInput;
}>;


export type RegisterResourceMutation = { registerResource: { resource: { id: string, version: number | null, status: ResourceStatus | null, kind: ResourceKind | null, name: string | null, remaining: number | null, validFrom: string | null, validTo: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type RegisteredResourcesQueryVariables = Exact<{
  scope?: DivisionScope | null | undefined;
  status?: Array<ResourceStatus> | ResourceStatus | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RegisteredResourcesQuery = { registeredResources: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, version: number | null, status: ResourceStatus | null, kind: ResourceKind | null, name: string | null, providerName: string | null, contractNo: string | null, capacity: number | null, remaining: number | null, validFrom: string | null, validTo: string | null, division: { code: string, fullName: string } | null } }> } | null };

export type RehabReferralQueryVariables = Exact<{
  id: string | number;
}>;


export type RehabReferralQuery = { rehabReferral: { id: string | null, version: number | null, status: RehabStatus | null, dueAt: string | null, source: RehabSource | null, referredOn: string | null, startedOn: string | null, endedOn: string | null, resident: { id: string } | null, node: { id: string, name: string | null } | null, condition: { code: string, zh: string, en: string } | null, consent: { givenBy: ConsentGiver | null, on: string | null } | null, plan: { services: Array<RehabService> | null, aims: string | null, reviewOn: string | null } | null, ending: { code: string, zh: string, en: string } | null, timeline: Array<{ at: string, from: string | null, to: string, event: string, actorRole: string, actorUnit: string | null }> | null } | null };

export type RehabReferralsQueryVariables = Exact<{
  scope?: DivisionScope | null | undefined;
  status?: Array<RehabStatus> | RehabStatus | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RehabReferralsQuery = { rehabReferrals: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string | null, version: number | null, status: RehabStatus | null, dueAt: string | null, division: { code: string, fullName: string } | null } }> } | null };

export type RejectDamageMutationVariables = Exact<{
  input: RejectDamageInput;
}>;


export type RejectDamageMutation = { rejectDamage: { assessment: { id: string | null, version: number | null, status: DamageStatus | null, level: DamageLevel | null, rooms: number | null, reportedOn: string | null, verifiedOn: string | null, dueAt: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type ReportDamageMutationVariables = Exact<{
  input: ReportDamageInput;
}>;


export type ReportDamageMutation = { reportDamage: { assessment: { id: string | null, version: number | null, status: DamageStatus | null, level: DamageLevel | null, rooms: number | null, reportedOn: string | null, verifiedOn: string | null, dueAt: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type ReserveDeviceMutationVariables = Exact<{
  input: ReserveDeviceInput;
}>;


export type ReserveDeviceMutation = { reserveDevice: { reservation: { id: string | null, version: number | null, status: DeviceReservationStatus | null, reservedOn: string | null, handedOutOn: string | null, returnedOn: string | null, dueAt: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type ResumeResourceMutationVariables = Exact<{
  input: RecordStepInput;
}>;


export type ResumeResourceMutation = { resumeResource: { resource: { id: string, version: number | null, status: ResourceStatus | null, kind: ResourceKind | null, name: string | null, remaining: number | null, validFrom: string | null, validTo: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type ReturnDeviceMutationVariables = Exact<{
  input: RecordStepInput;
}>;


export type ReturnDeviceMutation = { returnDevice: { reservation: { id: string | null, version: number | null, status: DeviceReservationStatus | null, reservedOn: string | null, handedOutOn: string | null, returnedOn: string | null, dueAt: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type ServiceDeliveriesQueryVariables = Exact<{
  scope?: DivisionScope | null | undefined;
  status?: Array<DeliveryStatus> | DeliveryStatus | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ServiceDeliveriesQuery = { serviceDeliveries: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string | null, version: number | null, status: DeliveryStatus | null, quantity: number | null, plannedOn: string | null, deliveredOn: string | null, metNeed: boolean | null, dueAt: string | null, division: { code: string, fullName: string } | null, resource: { id: string, name: string | null } | null } }> } | null };

export type StartRehabMutationVariables = Exact<{
  input: RecordStepInput;
}>;


export type StartRehabMutation = { startRehab: { referral: { id: string | null, version: number | null, status: RehabStatus | null, dueAt: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type StockRentalDeviceMutationVariables = Exact<{
  input: StockRentalDeviceInput;
}>;


export type StockRentalDeviceMutation = { stockRentalDevice: { site: { id: string, version: number | null, status: RentalSiteStatus | null, name: string | null, addressText: string | null, phone: string | null, hours: string | null, operatorUscc: string | null, division: { code: string, fullName: string } | null, stock: Array<{ pieces: number | null, free: number | null, monthlyRent: string | null, device: { id: string, name: string | null } | null }> | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type SuspendResourceMutationVariables = Exact<{
  input: RecordStepInput;
}>;


export type SuspendResourceMutation = { suspendResource: { resource: { id: string, version: number | null, status: ResourceStatus | null, kind: ResourceKind | null, name: string | null, remaining: number | null, validFrom: string | null, validTo: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type VerifyDamageMutationVariables = Exact<{
  input: VerifyDamageInput;
}>;


export type VerifyDamageMutation = { verifyDamage: { assessment: { id: string | null, version: number | null, status: DamageStatus | null, level: DamageLevel | null, rooms: number | null, reportedOn: string | null, verifiedOn: string | null, dueAt: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type WithdrawDeviceMutationVariables = Exact<{
  input: RecordStepInput;
}>;


export type WithdrawDeviceMutation = { withdrawDevice: { device: { id: string, version: number | null, status: DeviceStatus | null, name: string | null, price: string | null, usefulYears: number | null, lightestGrade: number | null, category: { code: string, zh: string } | null, recommendedFor: Array<{ code: string }> | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type AddToStrayRegisterMutationVariables = Exact<{
  input: AddToStrayRegisterInput;
}>;


export type AddToStrayRegisterMutation = { addToStrayRegister: { entry: { id: string, status: StrayRiskStatus | null, version: number | null, since: string | null, removal: { code: string, zh: string } | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type AdmitPersonMutationVariables = Exact<{
  input: AdmitPersonInput;
}>;


export type AdmitPersonMutation = { admitPerson: { caseNo: string | null, episode: { id: string, status: RescueStatus | null, version: number | null, dueAt: string | null, identityKnown: boolean | null, repeat: boolean | null, leaveKind: { code: string, zh: string } | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type ArrangeReturnMutationVariables = Exact<{
  input: ArrangeReturnInput;
}>;


export type ArrangeReturnMutation = { arrangeReturn: { caseNo: string | null, episode: { id: string, status: RescueStatus | null, version: number | null, dueAt: string | null, identityKnown: boolean | null, repeat: boolean | null, leaveKind: { code: string, zh: string } | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type CheckTracingLeadMutationVariables = Exact<{
  input: TracingLeadStepInput;
}>;


export type CheckTracingLeadMutation = { checkTracingLead: { lead: { id: string, status: TracingLeadStatus | null, version: number | null, dueAt: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type ConcludeTracingLeadMutationVariables = Exact<{
  input: ConcludeTracingLeadInput;
}>;


export type ConcludeTracingLeadMutation = { concludeTracingLead: { lead: { id: string, status: TracingLeadStatus | null, version: number | null, dueAt: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type ConfirmIdentityMutationVariables = Exact<{
  input: ConfirmIdentityInput;
}>;


export type ConfirmIdentityMutation = { confirmIdentity: { caseNo: string | null, episode: { id: string, status: RescueStatus | null, version: number | null, dueAt: string | null, identityKnown: boolean | null, repeat: boolean | null, leaveKind: { code: string, zh: string } | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type ConfirmStrayRiskMutationVariables = Exact<{
  input: ConfirmStrayRiskInput;
}>;


export type ConfirmStrayRiskMutation = { confirmStrayRisk: { entry: { id: string, status: StrayRiskStatus | null, version: number | null, since: string | null, removal: { code: string, zh: string } | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type LeaveOnOwnWishMutationVariables = Exact<{
  input: RescueStepInput;
}>;


export type LeaveOnOwnWishMutation = { leaveOnOwnWish: { caseNo: string | null, episode: { id: string, status: RescueStatus | null, version: number | null, dueAt: string | null, identityKnown: boolean | null, repeat: boolean | null, leaveKind: { code: string, zh: string } | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type LongStaysQueryVariables = Exact<{
  scope?: DivisionScope | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type LongStaysQuery = { longStays: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, caseNo: string | null, status: RescueStatus | null, identityKnown: boolean | null, ageFrom: number | null, ageTo: number | null, admittedAt: string | null, stayDays: number | null, longStay: boolean | null, repeat: boolean | null, dueAt: string | null, version: number | null, personName: { value: string, masked: boolean } | null, sex: { zh: string } | null, station: { name: string } | null, broughtBy: { zh: string } | null } }> } | null };

export type PublishTracingNoticeMutationVariables = Exact<{
  input: PublishTracingNoticeInput;
}>;


export type PublishTracingNoticeMutation = { publishTracingNotice: { caseNo: string | null, episode: { id: string, status: RescueStatus | null, version: number | null, dueAt: string | null, identityKnown: boolean | null, repeat: boolean | null, leaveKind: { code: string, zh: string } | null, tracingNotices: Array<{ id: string }> | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type RecordDeathInCareMutationVariables = Exact<{
  input: RescueStepInput;
}>;


export type RecordDeathInCareMutation = { recordDeathInCare: { caseNo: string | null, episode: { id: string, status: RescueStatus | null, version: number | null, dueAt: string | null, identityKnown: boolean | null, repeat: boolean | null, leaveKind: { code: string, zh: string } | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type RecordIdentitySearchMutationVariables = Exact<{
  input: RecordIdentitySearchInput;
}>;


export type RecordIdentitySearchMutation = { recordIdentitySearch: { caseNo: string | null, episode: { id: string, status: RescueStatus | null, version: number | null, dueAt: string | null, identityKnown: boolean | null, repeat: boolean | null, leaveKind: { code: string, zh: string } | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type RecordRescueServiceMutationVariables = Exact<{
  input: RecordRescueServiceInput;
}>;


export type RecordRescueServiceMutation = { recordRescueService: { caseNo: string | null, episode: { id: string, status: RescueStatus | null, version: number | null, dueAt: string | null, identityKnown: boolean | null, repeat: boolean | null, leaveKind: { code: string, zh: string } | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type RecordReturnMutationVariables = Exact<{
  input: RescueStepInput;
}>;


export type RecordReturnMutation = { recordReturn: { caseNo: string | null, episode: { id: string, status: RescueStatus | null, version: number | null, dueAt: string | null, identityKnown: boolean | null, repeat: boolean | null, leaveKind: { code: string, zh: string } | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type RecordSettlementMutationVariables = Exact<{
  input: RecordSettlementInput;
}>;


export type RecordSettlementMutation = { recordSettlement: { caseNo: string | null, episode: { id: string, status: RescueStatus | null, version: number | null, dueAt: string | null, identityKnown: boolean | null, repeat: boolean | null, leaveKind: { code: string, zh: string } | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type RemoveFromStrayRegisterMutationVariables = Exact<{
  input: RemoveFromStrayRegisterInput;
}>;


export type RemoveFromStrayRegisterMutation = { removeFromStrayRegister: { entry: { id: string, status: StrayRiskStatus | null, version: number | null, since: string | null, removal: { code: string, zh: string } | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type RescueEpisodeQueryVariables = Exact<{
  id?: string | number | null | undefined;
  caseNo?: string | null | undefined;
}>;


export type RescueEpisodeQuery = { rescueEpisode: { id: string, caseNo: string | null, status: RescueStatus | null, version: number | null, dueAt: string | null, identityKnown: boolean | null, ageFrom: number | null, ageTo: number | null, admittedAt: string | null, foundPlace: string | null, features: string | null, medical: boolean | null, earlierEpisodes: number | null, leftOn: string | null, stayDays: number | null, longStay: boolean | null, personName: { value: string, masked: boolean } | null, resident: { id: string } | null, sex: { zh: string } | null, foundDivision: { code: string, fullName: string } | null, broughtBy: { zh: string } | null, condition: Array<{ zh: string }> | null, services: Array<{ zh: string }> | null, identitySearches: Array<{ kind: IdentitySearchKind | null, at: string | null, hits: number | null }> | null, homeDivision: { code: string, fullName: string } | null, leaveKind: { zh: string } | null, settlement: { on: string | null, programs: Array<AssistanceProgram> | null, hukouDivision: { code: string, fullName: string } | null } | null, station: { name: string, phone: string | null } | null, tracingNotices: Array<{ id: string, publishedOn: string, withdrawnOn: string | null, withdrawal: TracingWithdrawal | null, consentNo: string | null, consentOn: string | null, leads: Array<{ id: string, status: TracingLeadStatus | null, version: number | null, at: string | null, content: string | null, contactName: string | null, contactPhone: string | null, dueAt: string | null }> | null }> | null, clocks: Array<{ name: string, zh: string, dueAt: string, overdue: boolean, stoppedAt: string | null }> | null, timeline: Array<{ at: string, event: string, to: string, actorRole: string }> | null } | null };

export type RescueEpisodesQueryVariables = Exact<{
  filter?: RescueEpisodeFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RescueEpisodesQuery = { rescueEpisodes: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, caseNo: string | null, status: RescueStatus | null, identityKnown: boolean | null, ageFrom: number | null, ageTo: number | null, admittedAt: string | null, stayDays: number | null, longStay: boolean | null, repeat: boolean | null, dueAt: string | null, version: number | null, personName: { value: string, masked: boolean } | null, sex: { zh: string } | null, station: { name: string } | null, broughtBy: { zh: string } | null } }> } | null };

export type SettlePersonMutationVariables = Exact<{
  input: RescueStepInput;
}>;


export type SettlePersonMutation = { settlePerson: { caseNo: string | null, episode: { id: string, status: RescueStatus | null, version: number | null, dueAt: string | null, identityKnown: boolean | null, repeat: boolean | null, leaveKind: { code: string, zh: string } | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type StrayRiskRegisterQueryVariables = Exact<{
  filter?: StrayRiskFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type StrayRiskRegisterQuery = { strayRiskRegister: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, status: StrayRiskStatus | null, version: number | null, previousRescues: number | null, since: string | null, personName: { value: string, masked: boolean } | null, division: { code: string, fullName: string } | null, reasons: Array<{ zh: string }> | null, guardianName: { value: string, masked: boolean } | null, guardianPhone: { value: string, masked: boolean } | null } }> } | null };

export type SubmitTracingLeadMutationVariables = Exact<{
  input: SubmitTracingLeadInput;
}>;


export type SubmitTracingLeadMutation = { submitTracingLead: { lead: { id: string, status: TracingLeadStatus | null, version: number | null, dueAt: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type TransferMinorMutationVariables = Exact<{
  input: TransferMinorInput;
}>;


export type TransferMinorMutation = { transferMinor: { caseNo: string | null, episode: { id: string, status: RescueStatus | null, version: number | null, dueAt: string | null, identityKnown: boolean | null, repeat: boolean | null, leaveKind: { code: string, zh: string } | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type UnidentifiedPersonsQueryVariables = Exact<{
  scope?: DivisionScope | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type UnidentifiedPersonsQuery = { unidentifiedPersons: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, caseNo: string | null, status: RescueStatus | null, identityKnown: boolean | null, ageFrom: number | null, ageTo: number | null, admittedAt: string | null, stayDays: number | null, longStay: boolean | null, repeat: boolean | null, dueAt: string | null, version: number | null, personName: { value: string, masked: boolean } | null, sex: { zh: string } | null, station: { name: string } | null, broughtBy: { zh: string } | null } }> } | null };

export type WithdrawTracingNoticeMutationVariables = Exact<{
  input: RescueStepInput;
}>;


export type WithdrawTracingNoticeMutation = { withdrawTracingNotice: { caseNo: string | null, episode: { id: string, status: RescueStatus | null, version: number | null, dueAt: string | null, identityKnown: boolean | null, repeat: boolean | null, leaveKind: { code: string, zh: string } | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type AcceptServiceComplaintMutationVariables = Exact<{
  input: AcceptServiceComplaintInput;
}>;


export type AcceptServiceComplaintMutation = { acceptServiceComplaint: { complaint: { id: string | null, version: number | null, status: ServiceComplaintStatus | null, upheld: boolean | null, answer: string | null, answeredOn: string | null, declineReason: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type AnswerServiceComplaintMutationVariables = Exact<{
  input: AnswerServiceComplaintInput;
}>;


export type AnswerServiceComplaintMutation = { answerServiceComplaint: { complaint: { id: string | null, version: number | null, status: ServiceComplaintStatus | null, upheld: boolean | null, answer: string | null, answeredOn: string | null, declineReason: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type AnswerServiceEscalationMutationVariables = Exact<{
  input: AnswerServiceEscalationInput;
}>;


export type AnswerServiceEscalationMutation = { answerServiceEscalation: { complaint: { id: string | null, version: number | null, status: ServiceComplaintStatus | null, upheld: boolean | null, answer: string | null, answeredOn: string | null, declineReason: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type ApplicationStatusQueryVariables = Exact<{
  code: string;
}>;


export type ApplicationStatusQuery = { applicationStatus: { code: string | null, externalNumber: string | null, itemCode: string | null, status: ServiceApplicationStatus | null, changedAt: string | null, remark: string | null } | null };

export type DeclineServiceComplaintMutationVariables = Exact<{
  input: DeclineServiceComplaintInput;
}>;


export type DeclineServiceComplaintMutation = { declineServiceComplaint: { complaint: { id: string | null, version: number | null, status: ServiceComplaintStatus | null, upheld: boolean | null, answer: string | null, answeredOn: string | null, declineReason: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type EscalateServiceComplaintMutationVariables = Exact<{
  input: EscalateServiceComplaintInput;
}>;


export type EscalateServiceComplaintMutation = { escalateServiceComplaint: { receipt: { complaintNo: string | null, status: ServiceComplaintStatus | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type FileServiceComplaintMutationVariables = Exact<{
  input: FileServiceComplaintInput;
}>;


export type FileServiceComplaintMutation = { fileServiceComplaint: { receipt: { complaintNo: string | null, domain: BusinessDomain | null, at: string | null, status: ServiceComplaintStatus | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type FollowUpRatingMutationVariables = Exact<{
  input: FollowUpRatingInput;
}>;


export type FollowUpRatingMutation = { followUpRating: { rating: { id: string | null, version: number | null, status: ApplicationRatingStatus | null, followUp: string | null, followedUpOn: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type ListServiceItemMutationVariables = Exact<{
  input: ListServiceItemInput;
}>;


export type ListServiceItemMutation = { listServiceItem: { item: { code: string, version: number, nameZh: string, nameEn: string, domain: BusinessDomain } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type MyServiceComplaintsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyServiceComplaintsQuery = { myServiceComplaints: Array<{ complaintNo: string | null, domain: BusinessDomain | null, at: string | null, status: ServiceComplaintStatus | null, answer: string | null }> | null };

export type MyServicesQueryVariables = Exact<{ [key: string]: never; }>;


export type MyServicesQuery = { myServices: Array<{ actions: Array<ServiceAction>, item: { code: string, nameZh: string, nameEn: string, domain: BusinessDomain, entry: string | null, commitmentMode: boolean } }> | null };

export type OpenPoorRatingsQueryVariables = Exact<{
  scope?: DivisionScope | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OpenPoorRatingsQuery = { openPoorRatings: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string | null, version: number | null, score: number | null, at: string | null, dueAt: string | null, application: { code: string | null, item: { nameZh: string } | null } | null } }> } | null };

export type PendingEnforcementDecisionsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PendingEnforcementDecisionsQuery = { pendingEnforcementDecisions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, version: number, decisionNo: string, status: EnforcementStatus, publishedAt: string | null, dueAt: string | null, kind: EnforcementKind, decidedOn: string, licenceNos: Array<string> } }> } | null };

export type PlatformHealthQueryVariables = Exact<{ [key: string]: never; }>;


export type PlatformHealthQuery = { platformHealth: { databaseMilliseconds: number | null, databaseBytes: number | null, waitingApplications: number | null, waitingSince: string | null, outboxEntries: number | null, lastEventAt: string | null, overdueClocks: number | null, backup: { state: BackupState | null, file: string | null, madeAt: string | null, ageHours: number | null, bytes: number | null } | null } | null };

export type PublishEnforcementDecisionMutationVariables = Exact<{
  input: PublishEnforcementDecisionInput;
}>;


export type PublishEnforcementDecisionMutation = { publishEnforcementDecision: { decision: { id: string, version: number, decisionNo: string, status: EnforcementStatus, publishedAt: string | null, dueAt: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type RateServiceApplicationMutationVariables = Exact<{
  input: RateServiceApplicationInput;
}>;


export type RateServiceApplicationMutation = { rateServiceApplication: { rating: { id: string | null, version: number | null, score: number | null, isPoor: boolean | null, status: ApplicationRatingStatus | null, dueAt: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type ReceiveExternalApplicationMutationVariables = Exact<{
  input: ReceiveExternalApplicationInput;
}>;


export type ReceiveExternalApplicationMutation = { receiveExternalApplication: { application: { code: string | null, externalNumber: string | null, itemCode: string | null, status: ServiceApplicationStatus | null, changedAt: string | null, remark: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type RecordCommitmentCheckMutationVariables = Exact<{
  input: RecordCommitmentCheckInput;
}>;


export type RecordCommitmentCheckMutation = { recordCommitmentCheck: { application: { id: string | null, code: string | null, externalNumber: string | null, status: ServiceApplicationStatus | null, version: number | null, dueAt: string | null, receivedAt: string | null, remark: string | null, commitment: string | null, commitmentKept: boolean | null, item: { code: string, nameZh: string } | null, division: { code: string, name: string } | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type RecordEnforcementDecisionMutationVariables = Exact<{
  input: RecordEnforcementDecisionInput;
}>;


export type RecordEnforcementDecisionMutation = { recordEnforcementDecision: { decision: { id: string, version: number, decisionNo: string, status: EnforcementStatus, publishedAt: string | null, dueAt: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type RegisterEnforcementLicenceMutationVariables = Exact<{
  input: RegisterEnforcementLicenceInput;
}>;


export type RegisterEnforcementLicenceMutation = { registerEnforcementLicence: { licence: { licenceNo: string, version: number, status: LicenceStatus, validFrom: string, validTo: string, revokedOn: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type RevokeEnforcementLicenceMutationVariables = Exact<{
  input: RevokeEnforcementLicenceInput;
}>;


export type RevokeEnforcementLicenceMutation = { revokeEnforcementLicence: { licence: { licenceNo: string, version: number, status: LicenceStatus, validFrom: string, validTo: string, revokedOn: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type RunSyncMutationVariables = Exact<{
  input: RunSyncInput;
}>;


export type RunSyncMutation = { runSync: { run: { id: string | null, system: SyncSystem | null, job: SyncJob | null, status: SyncRunStatus | null, startedAt: string | null, finishedAt: string | null, sent: number | null, accepted: number | null, rejected: number | null, fault: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type ServiceApplicationQueryVariables = Exact<{
  id: string | number;
}>;


export type ServiceApplicationQuery = { serviceApplication: { id: string | null, code: string | null, externalNumber: string | null, status: ServiceApplicationStatus | null, version: number | null, dueAt: string | null, receivedAt: string | null, remark: string | null, commitment: string | null, commitmentKept: boolean | null, changedAt: string | null, commitmentCheckedOn: string | null, item: { code: string, nameZh: string } | null, division: { code: string, name: string } | null, clocks: Array<{ name: string, zh: string, dueAt: string, overdue: boolean, remaining: number, unit: ClockUnit }> | null, timeline: Array<{ at: string, event: string, to: string, actorRole: string, actorUnit: string | null, note: string | null }> | null } | null };

export type ServiceApplicationsQueryVariables = Exact<{
  filter?: ServiceApplicationFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ServiceApplicationsQuery = { serviceApplications: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string | null, code: string | null, externalNumber: string | null, status: ServiceApplicationStatus | null, version: number | null, dueAt: string | null, receivedAt: string | null, remark: string | null, commitment: string | null, commitmentKept: boolean | null, item: { code: string, nameZh: string } | null, division: { code: string, name: string } | null } }> } | null };

export type ServiceComplaintQueryVariables = Exact<{
  id: string | number;
}>;


export type ServiceComplaintQuery = { serviceComplaint: { id: string | null, version: number | null, status: ServiceComplaintStatus | null, upheld: boolean | null, answer: string | null, answeredOn: string | null, declineReason: string | null, complaintNo: string | null, domain: BusinessDomain | null, text: string | null, anonymous: boolean | null, at: string | null, applicationCode: string | null, escalationReason: string | null, topic: { code: string, zh: string, en: string } | null, channel: { code: string, zh: string, en: string } | null, aboutDivision: { code: string, name: string } | null, clocks: Array<{ name: string, zh: string, dueAt: string, overdue: boolean, remaining: number, unit: ClockUnit }> | null, timeline: Array<{ at: string, event: string, to: string, actorRole: string, actorUnit: string | null, note: string | null }> | null } | null };

export type ServiceComplaintsQueryVariables = Exact<{
  filter?: ServiceComplaintFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ServiceComplaintsQuery = { serviceComplaints: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string | null, complaintNo: string | null, domain: BusinessDomain | null, status: ServiceComplaintStatus | null, at: string | null, dueAt: string | null, version: number | null, topic: { code: string, zh: string, en: string } | null, aboutDivision: { code: string, name: string } | null } }> } | null };

export type SetServiceCommitmentMutationVariables = Exact<{
  input: SetServiceCommitmentInput;
}>;


export type SetServiceCommitmentMutation = { setServiceCommitment: { item: { code: string, version: number, commitmentMode: boolean, commitment: string | null, cancelledProofs: Array<string> } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type SubmitWithCommitmentMutationVariables = Exact<{
  input: SubmitWithCommitmentInput;
}>;


export type SubmitWithCommitmentMutation = { submitWithCommitment: { application: { id: string | null, code: string | null, externalNumber: string | null, status: ServiceApplicationStatus | null, version: number | null, dueAt: string | null, receivedAt: string | null, remark: string | null, commitment: string | null, commitmentKept: boolean | null, item: { code: string, nameZh: string } | null, division: { code: string, name: string } | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type SyncStatusQueryVariables = Exact<{
  system?: SyncSystem | null | undefined;
}>;


export type SyncStatusQuery = { syncStatus: Array<{ system: SyncSystem | null, configured: boolean | null, jobs: Array<{ job: SyncJob | null, state: SyncState | null, failures: number | null, lastRun: { id: string | null, status: SyncRunStatus | null, startedAt: string | null, finishedAt: string | null, sent: number | null, accepted: number | null, rejected: number | null, fault: string | null } | null, lastDone: { id: string | null, finishedAt: string | null, sent: number | null } | null }> | null }> | null };

export type UpdateExternalStatusMutationVariables = Exact<{
  input: UpdateExternalStatusInput;
}>;


export type UpdateExternalStatusMutation = { updateExternalStatus: { application: { id: string | null, code: string | null, externalNumber: string | null, status: ServiceApplicationStatus | null, version: number | null, dueAt: string | null, receivedAt: string | null, remark: string | null, commitment: string | null, commitmentKept: boolean | null, item: { code: string, nameZh: string } | null, division: { code: string, name: string } | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type WithdrawEnforcementDecisionMutationVariables = Exact<{
  input: WithdrawEnforcementDecisionInput;
}>;


export type WithdrawEnforcementDecisionMutation = { withdrawEnforcementDecision: { decision: { id: string, version: number, decisionNo: string, status: EnforcementStatus, publishedAt: string | null, dueAt: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type WithdrawServiceApplicationMutationVariables = Exact<{
  input: WithdrawServiceApplicationInput;
}>;


export type WithdrawServiceApplicationMutation = { withdrawServiceApplication: { application: { id: string | null, code: string | null, externalNumber: string | null, status: ServiceApplicationStatus | null, version: number | null, dueAt: string | null, receivedAt: string | null, remark: string | null, commitment: string | null, commitmentKept: boolean | null, item: { code: string, nameZh: string } | null, division: { code: string, name: string } | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type AmendGrantMutationVariables = Exact<{
  input: AmendGrantInput;
}>;


export type AmendGrantMutation = { amendGrant: { grant: { id: string | null, version: number | null, status: ShareGrantStatus | null, legalState: GrantLegalState | null, fields: Array<string> | null, divisionPrefix: string | null, method: SharingMethod | null, quotaPerDay: number | null, validFrom: string | null, validTo: string | null, suspendReason: string | null, endReason: string | null, resource: { id: string, nameZh: string } | null, client: { id: string | null, nameZh: string | null } | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type AmendShareRequestMutationVariables = Exact<{
  input: AmendShareRequestInput;
}>;


export type AmendShareRequestMutation = { amendShareRequest: { request: { id: string | null, version: number | null, status: ShareRequestStatus | null, requester: string | null, sharingClass: SharingClass | null, legalBasis: string | null, fieldsAsked: Array<string> | null, fieldsApproved: Array<string> | null, dueAt: string | null, isOverdue: boolean | null, refusalReason: string | null, supplementAsked: string | null, extensionConsent: string | null, closeReason: string | null, resource: { id: string, nameZh: string } | null, client: { id: string | null, nameZh: string | null } | null, grant: { id: string | null, version: number | null, status: ShareGrantStatus | null } | null, clocks: Array<{ name: string, startedAt: string, dueAt: string, stoppedAt: string | null, overdue: boolean, length: number }> | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type AnswerShareRequestMutationVariables = Exact<{
  input: AnswerShareRequestInput;
}>;


export type AnswerShareRequestMutation = { answerShareRequest: { request: { id: string | null, version: number | null, status: ShareRequestStatus | null, requester: string | null, sharingClass: SharingClass | null, legalBasis: string | null, fieldsAsked: Array<string> | null, fieldsApproved: Array<string> | null, dueAt: string | null, isOverdue: boolean | null, refusalReason: string | null, supplementAsked: string | null, extensionConsent: string | null, closeReason: string | null, resource: { id: string, nameZh: string } | null, client: { id: string | null, nameZh: string | null } | null, grant: { id: string | null, version: number | null, status: ShareGrantStatus | null } | null, clocks: Array<{ name: string, startedAt: string, dueAt: string, stoppedAt: string | null, overdue: boolean, length: number }> | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type CorrectionTicketQueryVariables = Exact<{
  id: string | number;
}>;


export type CorrectionTicketQuery = { correctionTicket: { id: string | null, version: number | null, status: CorrectionStatus | null, recordRef: string | null, field: string | null, claimed: string | null, outcome: string | null, openedOn: string | null, dueAt: string | null, isOverdue: boolean | null, evidence: string | null, resource: { id: string, nameZh: string } | null, rule: { code: string, zh: string } | null, client: { id: string | null, nameZh: string | null } | null, clocks: Array<{ name: string, startedAt: string, dueAt: string, stoppedAt: string | null, overdue: boolean, remaining: number, lawRef: string }> | null, timeline: Array<{ at: string, event: string, from: string | null, to: string, actorRole: string, actorUnit: string | null, note: string | null }> | null } | null };

export type CorrectionTicketsQueryVariables = Exact<{
  filter?: CorrectionTicketFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CorrectionTicketsQuery = { correctionTickets: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string | null, version: number | null, status: CorrectionStatus | null, recordRef: string | null, field: string | null, claimed: string | null, outcome: string | null, openedOn: string | null, dueAt: string | null, isOverdue: boolean | null, resource: { id: string, nameZh: string } | null, rule: { code: string, zh: string } | null, client: { id: string | null, nameZh: string | null } | null } }> } | null };

export type DisableMachineClientMutationVariables = Exact<{
  input: DisableMachineClientInput;
}>;


export type DisableMachineClientMutation = { disableMachineClient: { client: { id: string | null, version: number | null, status: MachineClientStatus | null, nameZh: string | null, nameEn: string | null, unit: string | null, certificateThumbprint: string | null, disableReason: string | null, keys: Array<{ kid: string | null, kty: string | null, alg: string | null, addedAt: string | null }> | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type DraftShareRequestMutationVariables = Exact<{
  input: DraftShareRequestInput;
}>;


export type DraftShareRequestMutation = { draftShareRequest: { request: { id: string | null, version: number | null, status: ShareRequestStatus | null, requester: string | null, sharingClass: SharingClass | null, legalBasis: string | null, fieldsAsked: Array<string> | null, fieldsApproved: Array<string> | null, dueAt: string | null, isOverdue: boolean | null, refusalReason: string | null, supplementAsked: string | null, extensionConsent: string | null, closeReason: string | null, resource: { id: string, nameZh: string } | null, client: { id: string | null, nameZh: string | null } | null, grant: { id: string | null, version: number | null, status: ShareGrantStatus | null } | null, clocks: Array<{ name: string, startedAt: string, dueAt: string, stoppedAt: string | null, overdue: boolean, length: number }> | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type EnableMachineClientMutationVariables = Exact<{
  input: EnableMachineClientInput;
}>;


export type EnableMachineClientMutation = { enableMachineClient: { client: { id: string | null, version: number | null, status: MachineClientStatus | null, nameZh: string | null, nameEn: string | null, unit: string | null, certificateThumbprint: string | null, disableReason: string | null, keys: Array<{ kid: string | null, kty: string | null, alg: string | null, addedAt: string | null }> | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type ExtendShareAnswerMutationVariables = Exact<{
  input: ExtendShareAnswerInput;
}>;


export type ExtendShareAnswerMutation = { extendShareAnswer: { request: { id: string | null, version: number | null, status: ShareRequestStatus | null, requester: string | null, sharingClass: SharingClass | null, legalBasis: string | null, fieldsAsked: Array<string> | null, fieldsApproved: Array<string> | null, dueAt: string | null, isOverdue: boolean | null, refusalReason: string | null, supplementAsked: string | null, extensionConsent: string | null, closeReason: string | null, resource: { id: string, nameZh: string } | null, client: { id: string | null, nameZh: string | null } | null, grant: { id: string | null, version: number | null, status: ShareGrantStatus | null } | null, clocks: Array<{ name: string, startedAt: string, dueAt: string, stoppedAt: string | null, overdue: boolean, length: number }> | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type MachineClientQueryVariables = Exact<{
  id: string | number;
}>;


export type MachineClientQuery = { machineClient: { id: string | null, version: number | null, status: MachineClientStatus | null, nameZh: string | null, nameEn: string | null, unit: string | null, certificateThumbprint: string | null, disableReason: string | null, keys: Array<{ kid: string | null, kty: string | null, alg: string | null, addedAt: string | null }> | null, timeline: Array<{ at: string, event: string, from: string | null, to: string, actorRole: string, actorUnit: string | null, note: string | null }> | null } | null };

export type MachineClientsQueryVariables = Exact<{
  status?: MachineClientStatus | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MachineClientsQuery = { machineClients: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string | null, version: number | null, status: MachineClientStatus | null, nameZh: string | null, nameEn: string | null, unit: string | null, certificateThumbprint: string | null, disableReason: string | null, keys: Array<{ kid: string | null, kty: string | null, alg: string | null, addedAt: string | null }> | null } }> } | null };

export type OpenCorrectionMutationVariables = Exact<{
  input: OpenCorrectionInput;
}>;


export type OpenCorrectionMutation = { openCorrection: { ticket: { id: string | null, version: number | null, status: CorrectionStatus | null, recordRef: string | null, field: string | null, claimed: string | null, outcome: string | null, openedOn: string | null, dueAt: string | null, isOverdue: boolean | null, resource: { id: string, nameZh: string } | null, rule: { code: string, zh: string } | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type PlanDataResourceMutationVariables = Exact<{
  input: PlanDataResourceInput;
}>;


export type PlanDataResourceMutation = { planDataResource: { resource: { id: string, version: number, status: DataResourceStatus, nameZh: string, nameEn: string, sharingClass: SharingClass, publishedAt: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type ProvisionGrantMutationVariables = Exact<{
  input: ProvisionGrantInput;
}>;


export type ProvisionGrantMutation = { provisionGrant: { request: { id: string | null, version: number | null, status: ShareRequestStatus | null, requester: string | null, sharingClass: SharingClass | null, legalBasis: string | null, fieldsAsked: Array<string> | null, fieldsApproved: Array<string> | null, dueAt: string | null, isOverdue: boolean | null, refusalReason: string | null, supplementAsked: string | null, extensionConsent: string | null, closeReason: string | null, resource: { id: string, nameZh: string } | null, client: { id: string | null, nameZh: string | null } | null, grant: { id: string | null, version: number | null, status: ShareGrantStatus | null } | null, clocks: Array<{ name: string, startedAt: string, dueAt: string, stoppedAt: string | null, overdue: boolean, length: number }> | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type PublishDataResourceMutationVariables = Exact<{
  input: PublishDataResourceInput;
}>;


export type PublishDataResourceMutation = { publishDataResource: { resource: { id: string, version: number, status: DataResourceStatus, nameZh: string, nameEn: string, sharingClass: SharingClass, publishedAt: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type RegisterMachineClientMutationVariables = Exact<{
  input: RegisterMachineClientInput;
}>;


export type RegisterMachineClientMutation = { registerMachineClient: { client: { id: string | null, version: number | null, status: MachineClientStatus | null, nameZh: string | null, nameEn: string | null, unit: string | null, certificateThumbprint: string | null, disableReason: string | null, keys: Array<{ kid: string | null, kty: string | null, alg: string | null, addedAt: string | null }> | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type ReportResourceQualityMutationVariables = Exact<{
  input: ReportResourceQualityInput;
}>;


export type ReportResourceQualityMutation = { reportResourceQuality: { report: { id: string | null, recordCount: number | null, refreshedAt: string | null, reportedAt: string | null, results: Array<{ rule: string | null, failures: number | null }> | null, resource: { id: string } | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type RequestShareSupplementMutationVariables = Exact<{
  input: RequestShareSupplementInput;
}>;


export type RequestShareSupplementMutation = { requestShareSupplement: { request: { id: string | null, version: number | null, status: ShareRequestStatus | null, requester: string | null, sharingClass: SharingClass | null, legalBasis: string | null, fieldsAsked: Array<string> | null, fieldsApproved: Array<string> | null, dueAt: string | null, isOverdue: boolean | null, refusalReason: string | null, supplementAsked: string | null, extensionConsent: string | null, closeReason: string | null, resource: { id: string, nameZh: string } | null, client: { id: string | null, nameZh: string | null } | null, grant: { id: string | null, version: number | null, status: ShareGrantStatus | null } | null, clocks: Array<{ name: string, startedAt: string, dueAt: string, stoppedAt: string | null, overdue: boolean, length: number }> | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type ResolveCorrectionMutationVariables = Exact<{
  input: ResolveCorrectionInput;
}>;


export type ResolveCorrectionMutation = { resolveCorrection: { ticket: { id: string | null, version: number | null, status: CorrectionStatus | null, recordRef: string | null, field: string | null, claimed: string | null, outcome: string | null, openedOn: string | null, dueAt: string | null, isOverdue: boolean | null, resource: { id: string, nameZh: string } | null, rule: { code: string, zh: string } | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type ResumeGrantMutationVariables = Exact<{
  input: ResumeGrantInput;
}>;


export type ResumeGrantMutation = { resumeGrant: { grant: { id: string | null, version: number | null, status: ShareGrantStatus | null, legalState: GrantLegalState | null, fields: Array<string> | null, divisionPrefix: string | null, method: SharingMethod | null, quotaPerDay: number | null, validFrom: string | null, validTo: string | null, suspendReason: string | null, endReason: string | null, resource: { id: string, nameZh: string } | null, client: { id: string | null, nameZh: string | null } | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type RotateClientKeysMutationVariables = Exact<{
  input: RotateClientKeysInput;
}>;


export type RotateClientKeysMutation = { rotateClientKeys: { client: { id: string | null, version: number | null, status: MachineClientStatus | null, nameZh: string | null, nameEn: string | null, unit: string | null, certificateThumbprint: string | null, disableReason: string | null, keys: Array<{ kid: string | null, kty: string | null, alg: string | null, addedAt: string | null }> | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type ShareGrantQueryVariables = Exact<{
  id: string | number;
}>;


export type ShareGrantQuery = { shareGrant: { id: string | null, version: number | null, status: ShareGrantStatus | null, legalState: GrantLegalState | null, fields: Array<string> | null, divisionPrefix: string | null, method: SharingMethod | null, quotaPerDay: number | null, validFrom: string | null, validTo: string | null, suspendReason: string | null, endReason: string | null, legalBasis: string | null, basisValidTo: string | null, resource: { id: string, nameZh: string } | null, client: { id: string | null, nameZh: string | null } | null, timeline: Array<{ at: string, event: string, from: string | null, to: string, actorRole: string, actorUnit: string | null, note: string | null }> | null } | null };

export type ShareGrantsQueryVariables = Exact<{
  filter?: ShareGrantFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ShareGrantsQuery = { shareGrants: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string | null, version: number | null, status: ShareGrantStatus | null, legalState: GrantLegalState | null, fields: Array<string> | null, divisionPrefix: string | null, method: SharingMethod | null, quotaPerDay: number | null, validFrom: string | null, validTo: string | null, suspendReason: string | null, endReason: string | null, resource: { id: string, nameZh: string } | null, client: { id: string | null, nameZh: string | null } | null } }> } | null };

export type ShareRequestQueryVariables = Exact<{
  id: string | number;
}>;


export type ShareRequestQuery = { shareRequest: { id: string | null, version: number | null, status: ShareRequestStatus | null, requester: string | null, sharingClass: SharingClass | null, legalBasis: string | null, fieldsAsked: Array<string> | null, fieldsApproved: Array<string> | null, dueAt: string | null, isOverdue: boolean | null, refusalReason: string | null, supplementAsked: string | null, extensionConsent: string | null, closeReason: string | null, basisValidTo: string | null, scenario: string | null, method: SharingMethod | null, quotaAsked: number | null, useFrom: string | null, useTo: string | null, submittedAt: string | null, answeredAt: string | null, extensionReason: string | null, resource: { id: string, nameZh: string } | null, client: { id: string | null, nameZh: string | null } | null, grant: { id: string | null, version: number | null, status: ShareGrantStatus | null } | null, clocks: Array<{ name: string, startedAt: string, dueAt: string, stoppedAt: string | null, overdue: boolean, length: number }> | null, division: { code: string, fullName: string } | null, timeline: Array<{ at: string, event: string, from: string | null, to: string, actorRole: string, actorUnit: string | null, note: string | null }> | null } | null };

export type ShareRequestsQueryVariables = Exact<{
  filter?: ShareRequestFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ShareRequestsQuery = { shareRequests: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string | null, version: number | null, status: ShareRequestStatus | null, requester: string | null, sharingClass: SharingClass | null, legalBasis: string | null, fieldsAsked: Array<string> | null, fieldsApproved: Array<string> | null, dueAt: string | null, isOverdue: boolean | null, refusalReason: string | null, supplementAsked: string | null, extensionConsent: string | null, closeReason: string | null, resource: { id: string, nameZh: string } | null, client: { id: string | null, nameZh: string | null } | null, grant: { id: string | null, version: number | null, status: ShareGrantStatus | null } | null } }> } | null };

export type SharingBoardQueryVariables = Exact<{ [key: string]: never; }>;


export type SharingBoardQuery = { sharingBoard: { requestsToAnswer: number | null, answersOverdue: number | null, requestsToProvision: number | null, provisionsOverdue: number | null, correctionsOpen: number | null, correctionsOverdue: number | null, groundlessGrants: number | null, failingResources: Array<{ id: string, nameZh: string, nameEn: string, qualityRules: Array<{ code: string, zh: string, verdict: QualityVerdict, failures: number | null }>, lastReport: { recordCount: number | null, refreshedAt: string | null, reportedAt: string | null, results: Array<{ rule: string | null, failures: number | null }> | null } | null }> | null } | null };

export type SubmitShareRequestMutationVariables = Exact<{
  input: SubmitShareRequestInput;
}>;


export type SubmitShareRequestMutation = { submitShareRequest: { request: { id: string | null, version: number | null, status: ShareRequestStatus | null, requester: string | null, sharingClass: SharingClass | null, legalBasis: string | null, fieldsAsked: Array<string> | null, fieldsApproved: Array<string> | null, dueAt: string | null, isOverdue: boolean | null, refusalReason: string | null, supplementAsked: string | null, extensionConsent: string | null, closeReason: string | null, resource: { id: string, nameZh: string } | null, client: { id: string | null, nameZh: string | null } | null, grant: { id: string | null, version: number | null, status: ShareGrantStatus | null } | null, clocks: Array<{ name: string, startedAt: string, dueAt: string, stoppedAt: string | null, overdue: boolean, length: number }> | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type SuspendGrantMutationVariables = Exact<{
  input: SuspendGrantInput;
}>;


export type SuspendGrantMutation = { suspendGrant: { grant: { id: string | null, version: number | null, status: ShareGrantStatus | null, legalState: GrantLegalState | null, fields: Array<string> | null, divisionPrefix: string | null, method: SharingMethod | null, quotaPerDay: number | null, validFrom: string | null, validTo: string | null, suspendReason: string | null, endReason: string | null, resource: { id: string, nameZh: string } | null, client: { id: string | null, nameZh: string | null } | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type TerminateGrantMutationVariables = Exact<{
  input: TerminateGrantInput;
}>;


export type TerminateGrantMutation = { terminateGrant: { grant: { id: string | null, version: number | null, status: ShareGrantStatus | null, legalState: GrantLegalState | null, fields: Array<string> | null, divisionPrefix: string | null, method: SharingMethod | null, quotaPerDay: number | null, validFrom: string | null, validTo: string | null, suspendReason: string | null, endReason: string | null, resource: { id: string, nameZh: string } | null, client: { id: string | null, nameZh: string | null } | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type VerifyCorrectionMutationVariables = Exact<{
  input: VerifyCorrectionInput;
}>;


export type VerifyCorrectionMutation = { verifyCorrection: { ticket: { id: string | null, version: number | null, status: CorrectionStatus | null, recordRef: string | null, field: string | null, claimed: string | null, outcome: string | null, openedOn: string | null, dueAt: string | null, isOverdue: boolean | null, resource: { id: string, nameZh: string } | null, rule: { code: string, zh: string } | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type WithdrawDataResourceMutationVariables = Exact<{
  input: WithdrawDataResourceInput;
}>;


export type WithdrawDataResourceMutation = { withdrawDataResource: { resource: { id: string, version: number, status: DataResourceStatus, nameZh: string, nameEn: string, sharingClass: SharingClass, publishedAt: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type WithdrawShareRequestMutationVariables = Exact<{
  input: WithdrawShareRequestInput;
}>;


export type WithdrawShareRequestMutation = { withdrawShareRequest: { request: { id: string | null, version: number | null, status: ShareRequestStatus | null, requester: string | null, sharingClass: SharingClass | null, legalBasis: string | null, fieldsAsked: Array<string> | null, fieldsApproved: Array<string> | null, dueAt: string | null, isOverdue: boolean | null, refusalReason: string | null, supplementAsked: string | null, extensionConsent: string | null, closeReason: string | null, resource: { id: string, nameZh: string } | null, client: { id: string | null, nameZh: string | null } | null, grant: { id: string | null, version: number | null, status: ShareGrantStatus | null } | null, clocks: Array<{ name: string, startedAt: string, dueAt: string, stoppedAt: string | null, overdue: boolean, length: number }> | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type ApproveStandardsMutationVariables = Exact<{
  input: StandardStepInput;
}>;


export type ApproveStandardsMutation = { approveStandards: { adjustment: { id: string, status: StandardAdjustmentStatus | null, version: number | null, year: number | null, effectiveFrom: string | null, adjusted: number | null, items: Array<{ program: AssistanceProgram | null, urbanRural: UrbanRural | null, grade: DibaoGrade | null, selfCare: SelfCareLevel | null, annualAmount: string | null, monthlyAmount: string | null, share: string | null }> | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type PreviewStandardsQueryVariables = Exact<{
  id: string | number;
}>;


export type PreviewStandardsQuery = { previewStandards: { total: { benefits: number | null, households: number | null, persons: number | null, changed: number | null, lacking: number | null, oldTotal: string | null, newTotal: string | null } | null, byCounty: Array<{ benefits: number | null, households: number | null, persons: number | null, changed: number | null, lacking: number | null, oldTotal: string | null, newTotal: string | null, division: { code: string, name: string } | null }> | null } | null };

export type ProposeStandardsMutationVariables = Exact<{
  input: ProposeStandardsInput;
}>;


export type ProposeStandardsMutation = { proposeStandards: { adjustment: { id: string, status: StandardAdjustmentStatus | null, version: number | null, year: number | null, effectiveFrom: string | null, adjusted: number | null, items: Array<{ program: AssistanceProgram | null, urbanRural: UrbanRural | null, grade: DibaoGrade | null, selfCare: SelfCareLevel | null, annualAmount: string | null, monthlyAmount: string | null, share: string | null }> | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type RejectStandardsMutationVariables = Exact<{
  input: RejectStandardsInput;
}>;


export type RejectStandardsMutation = { rejectStandards: { adjustment: { id: string, status: StandardAdjustmentStatus | null, version: number | null, year: number | null, effectiveFrom: string | null, adjusted: number | null, items: Array<{ program: AssistanceProgram | null, urbanRural: UrbanRural | null, grade: DibaoGrade | null, selfCare: SelfCareLevel | null, annualAmount: string | null, monthlyAmount: string | null, share: string | null }> | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type StandardAdjustmentQueryVariables = Exact<{
  id: string | number;
}>;


export type StandardAdjustmentQuery = { standardAdjustment: { id: string, status: StandardAdjustmentStatus | null, version: number | null, year: number | null, documentNo: string | null, effectiveFrom: string | null, adjusted: number | null, inForceAt: string | null, urbanConsumption: string | null, ruralConsumption: string | null, division: { code: string, name: string } | null, items: Array<{ program: AssistanceProgram | null, urbanRural: UrbanRural | null, grade: DibaoGrade | null, selfCare: SelfCareLevel | null, share: string | null, annualAmount: string | null, monthlyAmount: string | null }> | null, clocks: Array<{ name: string, zh: string, dueAt: string, remaining: number, overdue: boolean, stoppedAt: string | null, lawRef: string }> | null, timeline: Array<{ at: string, from: string | null, to: string, event: string, actorRole: string, actorUnit: string | null, note: string | null }> | null } | null };

export type StandardAdjustmentsQueryVariables = Exact<{
  scope?: DivisionScope | null | undefined;
  status?: Array<StandardAdjustmentStatus> | StandardAdjustmentStatus | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type StandardAdjustmentsQuery = { standardAdjustments: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, status: StandardAdjustmentStatus | null, version: number | null, year: number | null, documentNo: string | null, effectiveFrom: string | null, adjusted: number | null, division: { code: string, name: string } | null } }> } | null };

export type WithdrawStandardsMutationVariables = Exact<{
  input: StandardStepInput;
}>;


export type WithdrawStandardsMutation = { withdrawStandards: { adjustment: { id: string, status: StandardAdjustmentStatus | null, version: number | null, year: number | null, effectiveFrom: string | null, adjusted: number | null, items: Array<{ program: AssistanceProgram | null, urbanRural: UrbanRural | null, grade: DibaoGrade | null, selfCare: SelfCareLevel | null, annualAmount: string | null, monthlyAmount: string | null, share: string | null }> | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type AcceptDisabilitySubsidyMutationVariables = Exact<{
  input: DisabilitySubsidyStepInput;
}>;


export type AcceptDisabilitySubsidyMutation = { acceptDisabilitySubsidy: { application: { id: string, caseNo: string | null, program: AssistanceProgram | null, status: DisabilitySubsidyStatus | null, version: number | null, dueAt: string | null, handlerUnit: string | null, crossRegion: boolean | null, crossProvince: boolean | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type ApproveDisabilitySubsidyMutationVariables = Exact<{
  input: DisabilitySubsidyStepInput;
}>;


export type ApproveDisabilitySubsidyMutation = { approveDisabilitySubsidy: { application: { id: string, caseNo: string | null, program: AssistanceProgram | null, status: DisabilitySubsidyStatus | null, version: number | null, dueAt: string | null, handlerUnit: string | null, crossRegion: boolean | null, crossProvince: boolean | null, decision: { granted: boolean | null, on: string | null } | null, enrollment: { id: string, monthlyAmount: string | null, effectiveFrom: string | null } | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type ApprovePriceLinkageMutationVariables = Exact<{
  input: PriceLinkageStepInput;
}>;


export type ApprovePriceLinkageMutation = { approvePriceLinkage: { run: { id: string, month: string, status: PriceLinkageStatus, index: string, groups: Array<AssistanceProgram>, version: number | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type CancelPriceLinkageMutationVariables = Exact<{
  input: PriceLinkageStepInput;
}>;


export type CancelPriceLinkageMutation = { cancelPriceLinkage: { run: { id: string, month: string, status: PriceLinkageStatus, index: string, groups: Array<AssistanceProgram>, version: number | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type CheckDisabilitySubsidyMutationVariables = Exact<{
  input: CheckDisabilitySubsidyInput;
}>;


export type CheckDisabilitySubsidyMutation = { checkDisabilitySubsidy: { application: { id: string, caseNo: string | null, program: AssistanceProgram | null, status: DisabilitySubsidyStatus | null, version: number | null, dueAt: string | null, handlerUnit: string | null, crossRegion: boolean | null, crossProvince: boolean | null, check: { monthlyAmount: string | null, against: SubsidyRefusalGround | null } | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type CloseDisabilitySubsidyMutationVariables = Exact<{
  input: DisabilitySubsidyStepInput;
}>;


export type CloseDisabilitySubsidyMutation = { closeDisabilitySubsidy: { application: { id: string, caseNo: string | null, program: AssistanceProgram | null, status: DisabilitySubsidyStatus | null, version: number | null, dueAt: string | null, handlerUnit: string | null, crossRegion: boolean | null, crossProvince: boolean | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type CloseNeedMutationVariables = Exact<{
  input: SpecialNeedStepInput;
}>;


export type CloseNeedMutation = { closeNeed: { need: { id: string, kind: SpecialNeedKind | null, status: SpecialNeedStatus | null, version: number | null, dueAt: string | null, referrals: Array<{ department: ReferralDepartment | null, at: string | null, answeredOn: string | null, outcome: NeedReferralOutcome | null }> | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type ClosePriceLinkageMutationVariables = Exact<{
  input: PriceLinkageStepInput;
}>;


export type ClosePriceLinkageMutation = { closePriceLinkage: { run: { id: string, month: string, status: PriceLinkageStatus, index: string, groups: Array<AssistanceProgram>, version: number | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type CompleteCertificateImportMutationVariables = Exact<{
  input: CompleteCertificateImportInput;
}>;


export type CompleteCertificateImportMutation = { completeCertificateImport: { import: { id: string | null, month: string | null, status: CertificateImportStatus | null, holders: number | null, ended: number | null, version: number | null } | null, rowErrors: Array<{ row: number, residentId: string, code: string, zh: string, en: string }> | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type DisabilityEligibilityCandidatesQueryVariables = Exact<{
  scope: DivisionScope;
  filter?: SubsidyCandidateFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DisabilityEligibilityCandidatesQuery = { disabilityEligibilityCandidates: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, program: AssistanceProgram | null, status: SubsidyFindingStatus | null, foundOn: string | null, notifiedOn: string | null, version: number | null, certificate: { grade: number | null, validTo: string | null, category: { zh: string, en: string } | null } | null } }> } | null };

export type DisabilitySubsidiesToReviewQueryVariables = Exact<{
  scope: DivisionScope;
  filter?: SubsidyReviewFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DisabilitySubsidiesToReviewQuery = { disabilitySubsidiesToReview: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, finding: SubsidyFindingKind | null, program: AssistanceProgram | null, status: SubsidyFindingStatus | null, foundOn: string | null, certificate: { grade: number | null, validTo: string | null, endedOn: string | null, category: { zh: string, en: string } | null } | null, enrollment: { id: string, certNo: string | null, status: EnrollmentStatus | null, monthlyAmount: string | null } | null } }> } | null };

export type DisabilitySubsidyApplicationQueryVariables = Exact<{
  id: string | number;
}>;


export type DisabilitySubsidyApplicationQuery = { disabilitySubsidyApplication: { id: string, caseNo: string | null, program: AssistanceProgram | null, status: DisabilitySubsidyStatus | null, version: number | null, channel: ApplicationChannel | null, submittedOn: string | null, acceptedOn: string | null, dueAt: string | null, handlerUnit: string | null, crossRegion: boolean | null, crossProvince: boolean | null, missing: string | null, grade: number | null, category: { zh: string, en: string } | null, appliedAt: { code: string, fullName: string } | null, homeDivision: { code: string, fullName: string } | null, check: { at: string | null, unit: string | null, orphan: boolean | null, workInjuryNursing: boolean | null, sameKindAmount: string | null, monthlyAmount: string | null, against: SubsidyRefusalGround | null } | null, decision: { granted: boolean | null, unit: string | null, on: string | null, grounds: Array<SubsidyRefusalGround> | null, documentNo: string | null } | null, enrollment: { id: string, certNo: string | null, status: EnrollmentStatus | null, monthlyAmount: string | null, effectiveFrom: string | null } | null, clocks: Array<{ name: string, zh: string, dueAt: string, remaining: number, overdue: boolean, stoppedAt: string | null, lawRef: string }> | null, timeline: Array<{ at: string, from: string | null, to: string, event: string, actorRole: string, actorUnit: string | null, note: string | null }> | null } | null };

export type DisabilitySubsidyApplicationsQueryVariables = Exact<{
  filter?: DisabilitySubsidyApplicationFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DisabilitySubsidyApplicationsQuery = { disabilitySubsidyApplications: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, caseNo: string | null, program: AssistanceProgram | null, status: DisabilitySubsidyStatus | null, submittedOn: string | null, crossRegion: boolean | null, crossProvince: boolean | null, dueAt: string | null, handlerUnit: string | null, version: number | null, appliedAt: { code: string, fullName: string } | null, homeDivision: { code: string, fullName: string } | null } }> } | null };

export type ImportDisabilityCertificatesMutationVariables = Exact<{
  input: ImportDisabilityCertificatesInput;
}>;


export type ImportDisabilityCertificatesMutation = { importDisabilityCertificates: { import: { id: string | null, month: string | null, status: CertificateImportStatus | null, holders: number | null, ended: number | null, version: number | null } | null, rowErrors: Array<{ row: number, residentId: string, code: string, zh: string, en: string }> | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type ListSpecialNeedMutationVariables = Exact<{
  input: ListSpecialNeedInput;
}>;


export type ListSpecialNeedMutation = { listSpecialNeed: { need: { id: string, kind: SpecialNeedKind | null, status: SpecialNeedStatus | null, version: number | null, dueAt: string | null, referrals: Array<{ department: ReferralDepartment | null, at: string | null, answeredOn: string | null, outcome: NeedReferralOutcome | null }> | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type NotifyCandidateMutationVariables = Exact<{
  input: NotifyCandidateInput;
}>;


export type NotifyCandidateMutation = { notifyCandidate: { finding: { id: string, status: SubsidyFindingStatus | null, notifiedOn: string | null, version: number | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type OpenPriceLinkageMutationVariables = Exact<{
  input: OpenPriceLinkageInput;
}>;


export type OpenPriceLinkageMutation = { openPriceLinkage: { run: { id: string, month: string, status: PriceLinkageStatus, index: string, groups: Array<AssistanceProgram>, version: number | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type PreviewPriceLinkageQueryVariables = Exact<{
  id: string | number;
}>;


export type PreviewPriceLinkageQuery = { previewPriceLinkage: { persons: number | null, total: string | null } | null };

export type PriceLinkageLinesQueryVariables = Exact<{
  month: string;
  scope?: DivisionScope | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PriceLinkageLinesQuery = { priceLinkageLines: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { month: string | null, program: AssistanceProgram | null, group: AssistanceProgram | null, amount: string | null, payment: { status: PaymentStatus | null } | null, enrollment: { id: string, certNo: string | null, status: EnrollmentStatus | null } | null } }> } | null };

export type PriceLinkageRunQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PriceLinkageRunQuery = { priceLinkageRun: { id: string, month: string, index: string, status: PriceLinkageStatus, version: number | null, counties: Array<{ urbanAmount: string | null, ruralAmount: string | null, persons: number | null, total: string | null, county: { code: string, fullName: string } | null }> | null, lines: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { month: string | null, program: AssistanceProgram | null, group: AssistanceProgram | null, amount: string | null, payment: { status: PaymentStatus | null } | null, enrollment: { id: string, certNo: string | null } | null } }> } | null, timeline: Array<{ at: string, from: string | null, to: string, event: string, actorRole: string, actorUnit: string | null }> | null } | null };

export type PriceLinkageRunsQueryVariables = Exact<{
  division: string;
  from?: string | null | undefined;
  to?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PriceLinkageRunsQuery = { priceLinkageRuns: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, month: string, index: string, foodIndex: string | null, status: PriceLinkageStatus, groups: Array<AssistanceProgram>, approvedOn: string | null, version: number | null, division: { code: string, fullName: string } | null, counties: Array<{ urbanAmount: string | null, ruralAmount: string | null, persons: number | null, total: string | null, listedAt: string | null, county: { code: string, fullName: string } | null }> | null } }> } | null };

export type RecordHomeDecisionMutationVariables = Exact<{
  input: RecordHomeDecisionInput;
}>;


export type RecordHomeDecisionMutation = { recordHomeDecision: { application: { id: string, caseNo: string | null, program: AssistanceProgram | null, status: DisabilitySubsidyStatus | null, version: number | null, dueAt: string | null, handlerUnit: string | null, crossRegion: boolean | null, crossProvince: boolean | null, decision: { granted: boolean | null, on: string | null, documentNo: string | null, grounds: Array<SubsidyRefusalGround> | null } | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type RecordReferralResultMutationVariables = Exact<{
  input: RecordReferralResultInput;
}>;


export type RecordReferralResultMutation = { recordReferralResult: { need: { id: string, kind: SpecialNeedKind | null, status: SpecialNeedStatus | null, version: number | null, dueAt: string | null, referrals: Array<{ department: ReferralDepartment | null, at: string | null, answeredOn: string | null, outcome: NeedReferralOutcome | null }> | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type ReferNeedMutationVariables = Exact<{
  input: ReferNeedInput;
}>;


export type ReferNeedMutation = { referNeed: { need: { id: string, kind: SpecialNeedKind | null, status: SpecialNeedStatus | null, version: number | null, dueAt: string | null, referrals: Array<{ department: ReferralDepartment | null, at: string | null, answeredOn: string | null, outcome: NeedReferralOutcome | null }> | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type RefuseDisabilitySubsidyMutationVariables = Exact<{
  input: RefuseDisabilitySubsidyInput;
}>;


export type RefuseDisabilitySubsidyMutation = { refuseDisabilitySubsidy: { application: { id: string, caseNo: string | null, program: AssistanceProgram | null, status: DisabilitySubsidyStatus | null, version: number | null, dueAt: string | null, handlerUnit: string | null, crossRegion: boolean | null, crossProvince: boolean | null, decision: { granted: boolean | null, on: string | null, grounds: Array<SubsidyRefusalGround> | null } | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type ReturnDisabilitySubsidyMutationVariables = Exact<{
  input: ReturnDisabilitySubsidyInput;
}>;


export type ReturnDisabilitySubsidyMutation = { returnDisabilitySubsidy: { application: { id: string, caseNo: string | null, program: AssistanceProgram | null, status: DisabilitySubsidyStatus | null, version: number | null, dueAt: string | null, handlerUnit: string | null, crossRegion: boolean | null, crossProvince: boolean | null, missing: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type SendDisabilityResultMutationVariables = Exact<{
  input: DisabilitySubsidyStepInput;
}>;


export type SendDisabilityResultMutation = { sendDisabilityResult: { application: { id: string, caseNo: string | null, program: AssistanceProgram | null, status: DisabilitySubsidyStatus | null, version: number | null, dueAt: string | null, handlerUnit: string | null, crossRegion: boolean | null, crossProvince: boolean | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type SpecialNeedQueryVariables = Exact<{
  id: string | number;
}>;


export type SpecialNeedQuery = { specialNeed: { id: string, program: AssistanceProgram | null, kind: SpecialNeedKind | null, detail: string | null, status: SpecialNeedStatus | null, listedOn: string | null, dueAt: string | null, version: number | null, referrals: Array<{ department: ReferralDepartment | null, at: string | null, answeredOn: string | null, outcome: NeedReferralOutcome | null }> | null, enrollment: { id: string, certNo: string | null, program: AssistanceProgram | null, status: EnrollmentStatus | null } | null, clocks: Array<{ name: string, zh: string, dueAt: string, remaining: number, overdue: boolean, stoppedAt: string | null, lawRef: string }> | null, timeline: Array<{ at: string, from: string | null, to: string, event: string, actorRole: string, actorUnit: string | null, note: string | null }> | null } | null };

export type SpecialNeedsQueryVariables = Exact<{
  filter?: SpecialNeedFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SpecialNeedsQuery = { specialNeeds: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, program: AssistanceProgram | null, kind: SpecialNeedKind | null, detail: string | null, status: SpecialNeedStatus | null, listedOn: string | null, dueAt: string | null, version: number | null, referrals: Array<{ department: ReferralDepartment | null, at: string | null, answeredOn: string | null, outcome: NeedReferralOutcome | null }> | null, division: { code: string, fullName: string } | null } }> } | null };

export type SubmitDisabilitySubsidyMutationVariables = Exact<{
  input: SubmitDisabilitySubsidyInput;
}>;


export type SubmitDisabilitySubsidyMutation = { submitDisabilitySubsidy: { application: { id: string, caseNo: string | null, program: AssistanceProgram | null, status: DisabilitySubsidyStatus | null, version: number | null, dueAt: string | null, handlerUnit: string | null, crossRegion: boolean | null, crossProvince: boolean | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type SupplementDisabilitySubsidyMutationVariables = Exact<{
  input: DisabilitySubsidyStepInput;
}>;


export type SupplementDisabilitySubsidyMutation = { supplementDisabilitySubsidy: { application: { id: string, caseNo: string | null, program: AssistanceProgram | null, status: DisabilitySubsidyStatus | null, version: number | null, dueAt: string | null, handlerUnit: string | null, crossRegion: boolean | null, crossProvince: boolean | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type TransferCrossProvinceMutationVariables = Exact<{
  input: DisabilitySubsidyStepInput;
}>;


export type TransferCrossProvinceMutation = { transferCrossProvince: { application: { id: string, caseNo: string | null, program: AssistanceProgram | null, status: DisabilitySubsidyStatus | null, version: number | null, dueAt: string | null, handlerUnit: string | null, crossRegion: boolean | null, crossProvince: boolean | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type WithdrawDisabilitySubsidyMutationVariables = Exact<{
  input: DisabilitySubsidyStepInput;
}>;


export type WithdrawDisabilitySubsidyMutation = { withdrawDisabilitySubsidy: { application: { id: string, caseNo: string | null, program: AssistanceProgram | null, status: DisabilitySubsidyStatus | null, version: number | null, dueAt: string | null, handlerUnit: string | null, crossRegion: boolean | null, crossProvince: boolean | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type AcceptAidMutationVariables = Exact<{
  input: AidStepInput;
}>;


export type AcceptAidMutation = { acceptAid: { aid: { id: string, caseNo: string | null, kind: TempKind | null, status: TemporaryAidStatus | null, version: number | null, dueAt: string | null, handlerUnit: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type AddLaterPapersMutationVariables = Exact<{
  input: AddLaterPapersInput;
}>;


export type AddLaterPapersMutation = { addLaterPapers: { aid: { id: string, caseNo: string | null, kind: TempKind | null, status: TemporaryAidStatus | null, version: number | null, dueAt: string | null, handlerUnit: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type AllocateReserveMutationVariables = Exact<{
  input: AllocateReserveInput;
}>;


export type AllocateReserveMutation = { allocateReserve: { fund: { id: string, year: number | null, status: ReserveFundStatus | null, balance: string | null, version: number | null, division: { code: string } | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type AmendAidMutationVariables = Exact<{
  input: AmendAidInput;
}>;


export type AmendAidMutation = { amendAid: { aid: { id: string, caseNo: string | null, kind: TempKind | null, status: TemporaryAidStatus | null, version: number | null, dueAt: string | null, handlerUnit: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type CaseMeetingQueryVariables = Exact<{
  id: string | number;
}>;


export type CaseMeetingQuery = { caseMeeting: { id: string, status: UrgentCaseStatus | null, urgency: Urgency | null, complex: boolean | null, version: number | null, dueAt: string | null, reporter: UrgentReporter | null, report: string | null, departments: Array<CountyDepartment> | null, metOn: string | null, conclusion: string | null, solution: string | null, review: UrgentCaseReview | null, division: { code: string, fullName: string } | null, aid: { id: string, caseNo: string | null, status: TemporaryAidStatus | null } | null, clocks: Array<{ name: string, zh: string, dueAt: string, remaining: number, overdue: boolean, stoppedAt: string | null, lawRef: string }> | null, timeline: Array<{ at: string, from: string | null, to: string, event: string, actorRole: string, actorUnit: string | null, note: string | null }> | null } | null };

export type CaseMeetingsQueryVariables = Exact<{
  filter?: CaseMeetingFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CaseMeetingsQuery = { caseMeetings: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, status: UrgentCaseStatus | null, urgency: Urgency | null, complex: boolean | null, dueAt: string | null, version: number | null, division: { code: string } | null } }> } | null };

export type CloseReserveMutationVariables = Exact<{
  input: ReserveFundStepInput;
}>;


export type CloseReserveMutation = { closeReserve: { fund: { id: string, year: number | null, status: ReserveFundStatus | null, balance: string | null, version: number | null, division: { code: string } | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type ConfirmAidMutationVariables = Exact<{
  input: AidStepInput;
}>;


export type ConfirmAidMutation = { confirmAid: { aid: { id: string, caseNo: string | null, kind: TempKind | null, status: TemporaryAidStatus | null, version: number | null, dueAt: string | null, handlerUnit: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type CorrectAidMutationVariables = Exact<{
  input: CorrectAidInput;
}>;


export type CorrectAidMutation = { correctAid: { aid: { id: string, caseNo: string | null, kind: TempKind | null, status: TemporaryAidStatus | null, version: number | null, dueAt: string | null, handlerUnit: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type DeliverAidRefusalMutationVariables = Exact<{
  input: AidStepInput;
}>;


export type DeliverAidRefusalMutation = { deliverAidRefusal: { aid: { id: string, caseNo: string | null, kind: TempKind | null, status: TemporaryAidStatus | null, version: number | null, dueAt: string | null, handlerUnit: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type DeliverAidMutationVariables = Exact<{
  input: DeliverAidInput;
}>;


export type DeliverAidMutation = { deliverAid: { aid: { id: string, caseNo: string | null, kind: TempKind | null, status: TemporaryAidStatus | null, version: number | null, dueAt: string | null, handlerUnit: string | null, paymentMethod: AidPaymentMethod | null, orderedAt: string | null, handedOverAt: string | null, paidAt: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type DraftAidMutationVariables = Exact<{
  input: DraftAidInput;
}>;


export type DraftAidMutation = { draftAid: { aid: { id: string, caseNo: string | null, kind: TempKind | null, status: TemporaryAidStatus | null, version: number | null, dueAt: string | null, handlerUnit: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type EndEmergencyMutationVariables = Exact<{
  input: EndEmergencyInput;
}>;


export type EndEmergencyMutation = { endEmergency: { aid: { id: string, caseNo: string | null, kind: TempKind | null, status: TemporaryAidStatus | null, version: number | null, dueAt: string | null, handlerUnit: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type GrantUrgentAidMutationVariables = Exact<{
  input: GrantUrgentAidInput;
}>;


export type GrantUrgentAidMutation = { grantUrgentAid: { aid: { id: string, caseNo: string | null, kind: TempKind | null, status: TemporaryAidStatus | null, version: number | null, dueAt: string | null, handlerUnit: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type HoldCaseMeetingMutationVariables = Exact<{
  input: HoldCaseMeetingInput;
}>;


export type HoldCaseMeetingMutation = { holdCaseMeeting: { urgentCase: { id: string, status: UrgentCaseStatus | null, urgency: Urgency | null, complex: boolean | null, version: number | null, dueAt: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type ProposeAidMutationVariables = Exact<{
  input: ProposeAidInput;
}>;


export type ProposeAidMutation = { proposeAid: { aid: { id: string, caseNo: string | null, kind: TempKind | null, status: TemporaryAidStatus | null, version: number | null, dueAt: string | null, handlerUnit: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type PublishAidNoticeMutationVariables = Exact<{
  input: PublishAidNoticeInput;
}>;


export type PublishAidNoticeMutation = { publishAidNotice: { aid: { id: string, caseNo: string | null, kind: TempKind | null, status: TemporaryAidStatus | null, version: number | null, dueAt: string | null, handlerUnit: string | null, notices: Array<{ id: string, from: string, to: string | null }> | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type RecordAidVisitMutationVariables = Exact<{
  input: RecordAidVisitInput;
}>;


export type RecordAidVisitMutation = { recordAidVisit: { aid: { id: string, caseNo: string | null, kind: TempKind | null, status: TemporaryAidStatus | null, version: number | null, dueAt: string | null, handlerUnit: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type RefuseAidMutationVariables = Exact<{
  input: RefuseAidInput;
}>;


export type RefuseAidMutation = { refuseAid: { aid: { id: string, caseNo: string | null, kind: TempKind | null, status: TemporaryAidStatus | null, version: number | null, dueAt: string | null, handlerUnit: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type ReplenishReserveMutationVariables = Exact<{
  input: ReplenishReserveInput;
}>;


export type ReplenishReserveMutation = { replenishReserve: { fund: { id: string, year: number | null, status: ReserveFundStatus | null, balance: string | null, version: number | null, division: { code: string } | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type ReportUrgentCaseMutationVariables = Exact<{
  input: ReportUrgentCaseInput;
}>;


export type ReportUrgentCaseMutation = { reportUrgentCase: { urgentCase: { id: string, status: UrgentCaseStatus | null, urgency: Urgency | null, complex: boolean | null, version: number | null, dueAt: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type ReserveFundQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ReserveFundQuery = { reserveFund: { id: string, year: number | null, status: ReserveFundStatus | null, balance: string | null, allocated: string | null, granted: string | null, replenished: string | null, recovered: string | null, returned: string | null, version: number | null, division: { code: string, fullName: string } | null, entries: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { kind: ReserveEntryKind | null, amount: string | null, balanceAfter: string | null, at: string | null, unit: string | null, aid: { id: string, caseNo: string | null } | null } }> } | null, timeline: Array<{ at: string, event: string, actorRole: string, actorUnit: string | null }> | null } | null };

export type ReserveFundsQueryVariables = Exact<{
  scope?: DivisionScope | null | undefined;
  year?: number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ReserveFundsQuery = { reserveFunds: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, year: number | null, status: ReserveFundStatus | null, balance: string | null, allocated: string | null, granted: string | null, replenished: string | null, recovered: string | null, returned: string | null, version: number | null, division: { code: string, fullName: string } | null } }> } | null };

export type ReviewUrgentCaseMutationVariables = Exact<{
  input: ReviewUrgentCaseInput;
}>;


export type ReviewUrgentCaseMutation = { reviewUrgentCase: { urgentCase: { id: string, status: UrgentCaseStatus | null, urgency: Urgency | null, complex: boolean | null, version: number | null, dueAt: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type SolveUrgentCaseMutationVariables = Exact<{
  input: SolveUrgentCaseInput;
}>;


export type SolveUrgentCaseMutation = { solveUrgentCase: { urgentCase: { id: string, status: UrgentCaseStatus | null, urgency: Urgency | null, complex: boolean | null, version: number | null, dueAt: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type SubmitAidMutationVariables = Exact<{
  input: SubmitAidInput;
}>;


export type SubmitAidMutation = { submitAid: { aid: { id: string, caseNo: string | null, kind: TempKind | null, status: TemporaryAidStatus | null, version: number | null, dueAt: string | null, handlerUnit: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type TemporaryAidSummaryQueryVariables = Exact<{
  division: string;
  period?: MonthRange | null | undefined;
}>;


export type TemporaryAidSummaryQuery = { division: { code: string, fullName: string, temporaryAidSummary: { from: string, to: string, amount: string | null, mean: string | null, personTimes: { value: number | null, suppressed: boolean }, byKind: Array<{ kind: TempKind, amount: string | null, personTimes: { value: number | null, suppressed: boolean } }> } | null } | null };

export type TemporaryAidQueryVariables = Exact<{
  id: string | number;
}>;


export type TemporaryAidQuery = { temporaryAid: { id: string, caseNo: string | null, kind: TempKind | null, status: TemporaryAidStatus | null, version: number | null, dueAt: string | null, handlerUnit: string | null, occurredOn: string | null, reportedAt: string | null, acceptedOn: string | null, grantedOn: string | null, emergencyEndedOn: string | null, homeNotifiedAt: string | null, persons: number | null, occurrence: string | null, urbanRural: UrbanRural | null, declaredExpense: string | null, amount: string | null, cashAmount: string | null, paymentMethod: AidPaymentMethod | null, orderedAt: string | null, handedOverAt: string | null, paidAt: string | null, cause: { code: string, zh: string, en: string } | null, applicantName: { value: string, masked: boolean } | null, recipients: Array<{ resident: { id: string } | null }> | null, place: { code: string, fullName: string } | null, home: { code: string, fullName: string } | null, measures: Array<{ form: AidForm | null, amount: string | null, content: string | null }> | null, payments: Array<{ id: string, month: string | null, amount: string | null, status: PaymentStatus | null, fault: PaymentFault | null, failReason: string | null, paidAt: string | null, account: { value: string, masked: boolean } | null, batch: { id: string, status: BatchStatus | null } | null }> | null, account: { value: string, masked: boolean } | null, reserveFund: { id: string, balance: string | null } | null, documents: Array<{ kind: string, name: string, sm3: string, class: AttachmentClass }> | null, visits: Array<{ at: string | null, investigators: Array<string> | null, finding: string | null, expenseFound: string | null }> | null, opinion: { proposal: OpinionProposal | null, at: string | null, unit: string | null, grounds: Array<RefusalGround> | null, amount: string | null } | null, notices: Array<{ id: string, from: string, to: string | null, entries: Array<{ program: AssistanceProgram, beneficiariesCount: number, amount: string | null }>, objections: Array<{ at: string | null, channel: ObjectionChannel | null, content: string | null, outcome: ObjectionOutcome | null }> | null }> | null, decision: { granted: boolean | null, authority: ConfirmAuthority | null, unit: string | null, on: string | null } | null, refusalLetter: { number: string | null, grounds: Array<RefusalGround> | null, explanation: string | null, remedyZh: string | null, remedyEn: string | null, decidedOn: string | null, deliveredOn: string | null } | null, corrections: Array<{ at: string | null, by: string | null, unit: string | null, ground: AidErrorGround | null, reason: string | null, goodFaith: boolean | null, objectiveCause: boolean | null, tolerated: boolean | null, recovered: string | null }> | null, urgentCases: Array<{ id: string, status: UrgentCaseStatus | null }> | null, clocks: Array<{ name: string, zh: string, dueAt: string, remaining: number, overdue: boolean, stoppedAt: string | null, lawRef: string }> | null, timeline: Array<{ at: string, from: string | null, to: string, event: string, actorRole: string, actorUnit: string | null, note: string | null }> | null } | null };

export type TemporaryAidsQueryVariables = Exact<{
  filter?: TemporaryAidFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TemporaryAidsQuery = { temporaryAids: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, caseNo: string | null, kind: TempKind | null, status: TemporaryAidStatus | null, persons: number | null, occurredOn: string | null, grantedOn: string | null, amount: string | null, paymentMethod: AidPaymentMethod | null, paidAt: string | null, dueAt: string | null, version: number | null, applicantName: { value: string, masked: boolean } | null, place: { code: string } | null, home: { code: string } | null } }> } | null };

export type TerminateAidMutationVariables = Exact<{
  input: TerminateAidInput;
}>;


export type TerminateAidMutation = { terminateAid: { aid: { id: string, caseNo: string | null, kind: TempKind | null, status: TemporaryAidStatus | null, version: number | null, dueAt: string | null, handlerUnit: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type TriageUrgentCaseMutationVariables = Exact<{
  input: TriageUrgentCaseInput;
}>;


export type TriageUrgentCaseMutation = { triageUrgentCase: { urgentCase: { id: string, status: UrgentCaseStatus | null, urgency: Urgency | null, complex: boolean | null, version: number | null, dueAt: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

export type WithdrawAidMutationVariables = Exact<{
  input: AidStepInput;
}>;


export type WithdrawAidMutation = { withdrawAid: { aid: { id: string, caseNo: string | null, kind: TempKind | null, status: TemporaryAidStatus | null, version: number | null, dueAt: string | null, handlerUnit: string | null } | null, userErrors: Array<{ code: string, path: Array<string> | null, zh: string, en: string }> } | null };

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
      workers
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
export const CertificatesDocument = new TypedDocumentString(`
    query Certificates($filter: ElectronicCertificateFilter, $first: Int, $after: String) {
  certificates(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        status
        statusAt
        type {
          code
          zh
        }
        domain
        issuerName
        issuedOn
        validFrom
        validTo
        division {
          code
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CertificatesQuery, CertificatesQueryVariables>;
export const ElectronicCertificateDocument = new TypedDocumentString(`
    query ElectronicCertificate($id: ID!) {
  electronicCertificate(id: $id) {
    id
    status
    statusAt
    type {
      code
      zh
      en
    }
    domain
    issuerName
    issuerUscc
    issuedOn
    validFrom
    validTo
    digest
    verifyUrl
    division {
      code
      name
    }
    marriageCertificate {
      id
      version
      status
      items {
        zh
        value
      }
      seal {
        algorithm
        keyId
        value
      }
      intact
    }
    assistanceCertificate {
      id
      version
      status
      items {
        zh
        value
      }
      seal {
        algorithm
        keyId
        value
      }
      intact
    }
    organizationCertificate {
      id
      version
      status
      number
      holderName
      items {
        zh
        value
      }
      seal {
        algorithm
        keyId
        value
      }
      intact
    }
    facilityCertificate {
      id
      version
      status
      number
      holderName
      items {
        zh
        value
      }
      seal {
        algorithm
        keyId
        value
      }
      intact
    }
  }
}
    `) as unknown as TypedDocumentString<ElectronicCertificateQuery, ElectronicCertificateQueryVariables>;
export const IssueAssistanceCertificateDocument = new TypedDocumentString(`
    mutation IssueAssistanceCertificate($input: IssueCertificateInput!) {
  issueAssistanceCertificate(input: $input) {
    certificate {
      id
      certificateId
      version
      status
      edition
      type {
        code
        zh
      }
      number
      holderName {
        value
      }
      issuerName
      issuedOn
      validFrom
      validTo
      items {
        zh
        en
        value
      }
      digest
      verifyUrl
      intact
      printable
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<IssueAssistanceCertificateMutation, IssueAssistanceCertificateMutationVariables>;
export const IssueFacilityCertificateDocument = new TypedDocumentString(`
    mutation IssueFacilityCertificate($input: IssueCertificateInput!) {
  issueFacilityCertificate(input: $input) {
    certificate {
      id
      certificateId
      version
      status
      edition
      type {
        code
        zh
      }
      number
      holderName
      issuerName
      issuedOn
      validFrom
      validTo
      items {
        zh
        en
        value
      }
      digest
      verifyUrl
      intact
      printable
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<IssueFacilityCertificateMutation, IssueFacilityCertificateMutationVariables>;
export const IssueMarriageCertificateDocument = new TypedDocumentString(`
    mutation IssueMarriageCertificate($input: IssueCertificateInput!) {
  issueMarriageCertificate(input: $input) {
    certificate {
      id
      certificateId
      version
      status
      edition
      type {
        code
        zh
      }
      number {
        value
      }
      holderName {
        value
      }
      issuerName
      issuedOn
      validFrom
      validTo
      items {
        zh
        en
        value
      }
      digest
      verifyUrl
      intact
      printable
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<IssueMarriageCertificateMutation, IssueMarriageCertificateMutationVariables>;
export const IssueOrganizationCertificateDocument = new TypedDocumentString(`
    mutation IssueOrganizationCertificate($input: IssueCertificateInput!) {
  issueOrganizationCertificate(input: $input) {
    certificate {
      id
      certificateId
      version
      status
      edition
      type {
        code
        zh
      }
      number
      holderName
      issuerName
      issuedOn
      validFrom
      validTo
      items {
        zh
        en
        value
      }
      digest
      verifyUrl
      intact
      printable
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<IssueOrganizationCertificateMutation, IssueOrganizationCertificateMutationVariables>;
export const MyCertificatesDocument = new TypedDocumentString(`
    query MyCertificates {
  myCertificates {
    id
    status
    statusAt
    type {
      code
      zh
      en
    }
    issuerName
    issuedOn
    validFrom
    validTo
    verifyUrl
    marriageCertificate {
      id
      number {
        value
      }
      holderName {
        value
      }
      holderIdentity {
        value
      }
      items {
        zh
        en
        value
      }
      intact
      printable
    }
    assistanceCertificate {
      id
      number
      holderName {
        value
      }
      items {
        zh
        en
        value
      }
      intact
      printable
    }
  }
}
    `) as unknown as TypedDocumentString<MyCertificatesQuery, MyCertificatesQueryVariables>;
export const NoteCourtJudgmentDocument = new TypedDocumentString(`
    mutation NoteCourtJudgment($input: NoteCourtJudgmentInput!) {
  noteCourtJudgment(input: $input) {
    note {
      kind {
        code
        zh
      }
      court
      judgmentNo
      judgedOn
      notedOn
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<NoteCourtJudgmentMutation, NoteCourtJudgmentMutationVariables>;
export const WithdrawAssistanceCertificateDocument = new TypedDocumentString(`
    mutation WithdrawAssistanceCertificate($input: WithdrawCertificateInput!) {
  withdrawAssistanceCertificate(input: $input) {
    certificate {
      id
      certificateId
      version
      status
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawAssistanceCertificateMutation, WithdrawAssistanceCertificateMutationVariables>;
export const WithdrawFacilityCertificateDocument = new TypedDocumentString(`
    mutation WithdrawFacilityCertificate($input: WithdrawCertificateInput!) {
  withdrawFacilityCertificate(input: $input) {
    certificate {
      id
      certificateId
      version
      status
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawFacilityCertificateMutation, WithdrawFacilityCertificateMutationVariables>;
export const WithdrawMarriageCertificateDocument = new TypedDocumentString(`
    mutation WithdrawMarriageCertificate($input: WithdrawCertificateInput!) {
  withdrawMarriageCertificate(input: $input) {
    certificate {
      id
      certificateId
      version
      status
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawMarriageCertificateMutation, WithdrawMarriageCertificateMutationVariables>;
export const WithdrawOrganizationCertificateDocument = new TypedDocumentString(`
    mutation WithdrawOrganizationCertificate($input: WithdrawCertificateInput!) {
  withdrawOrganizationCertificate(input: $input) {
    certificate {
      id
      certificateId
      version
      status
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawOrganizationCertificateMutation, WithdrawOrganizationCertificateMutationVariables>;
export const AcceptComplaintDocument = new TypedDocumentString(`
    mutation AcceptComplaint($input: AcceptComplaintInput!) {
  acceptComplaint(input: $input) {
    complaint {
      id
      complaintNo
      status
      version
      dueAt
      upheld
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<AcceptComplaintMutation, AcceptComplaintMutationVariables>;
export const AnswerComplaintDocument = new TypedDocumentString(`
    mutation AnswerComplaint($input: AnswerComplaintInput!) {
  answerComplaint(input: $input) {
    complaint {
      id
      complaintNo
      status
      version
      dueAt
      upheld
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<AnswerComplaintMutation, AnswerComplaintMutationVariables>;
export const AnswerEscalationDocument = new TypedDocumentString(`
    mutation AnswerEscalation($input: AnswerComplaintInput!) {
  answerEscalation(input: $input) {
    complaint {
      id
      complaintNo
      status
      version
      dueAt
      upheld
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<AnswerEscalationMutation, AnswerEscalationMutationVariables>;
export const AssignHardshipReportDocument = new TypedDocumentString(`
    mutation AssignHardshipReport($input: AssignHardshipReportInput!) {
  assignHardshipReport(input: $input) {
    report {
      id
      reportNo
      status
      urgency
      version
      dueAt
      assignedUnit
      outcome
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<AssignHardshipReportMutation, AssignHardshipReportMutationVariables>;
export const AssistanceAssistantsDocument = new TypedDocumentString(`
    query AssistanceAssistants($scope: DivisionScope, $status: AssistantStatus, $first: Int, $after: String) {
  assistanceAssistants(
    scope: $scope
    status: $status
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
        status
        hiredBy
        since
        until
        version
        name {
          value
          masked
        }
        division {
          code
          name
        }
        trainings {
          on
          subject
          hours
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AssistanceAssistantsQuery, AssistanceAssistantsQueryVariables>;
export const CloseHotlineCallDocument = new TypedDocumentString(`
    mutation CloseHotlineCall($input: CloseHotlineCallInput!) {
  closeHotlineCall(input: $input) {
    receipt {
      number
      kind
      at
      state
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<CloseHotlineCallMutation, CloseHotlineCallMutationVariables>;
export const ComplaintDocument = new TypedDocumentString(`
    query Complaint($id: ID!) {
  complaint(id: $id) {
    id
    complaintNo
    caseNo
    status
    at
    dueAt
    anonymous
    text
    rating
    upheld
    answer
    answeredOn
    declineReason
    escalationReason
    version
    topic {
      code
      zh
      en
    }
    channel {
      code
      zh
      en
    }
    division {
      code
      name
    }
    aboutDivision {
      code
      name
    }
    application {
      id
      caseNo
      program
      status
    }
    clocks {
      name
      zh
      dueAt
      overdue
    }
    timeline {
      at
      event
      to
      actorRole
      actorUnit
    }
  }
}
    `) as unknown as TypedDocumentString<ComplaintQuery, ComplaintQueryVariables>;
export const ComplaintsDocument = new TypedDocumentString(`
    query Complaints($filter: ComplaintFilter, $first: Int, $after: String) {
  complaints(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        complaintNo
        caseNo
        status
        at
        dueAt
        anonymous
        rating
        version
        topic {
          code
          zh
          en
        }
        channel {
          code
          zh
          en
        }
        aboutDivision {
          code
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ComplaintsQuery, ComplaintsQueryVariables>;
export const ConcludeHardshipReportDocument = new TypedDocumentString(`
    mutation ConcludeHardshipReport($input: ConcludeHardshipReportInput!) {
  concludeHardshipReport(input: $input) {
    report {
      id
      reportNo
      status
      urgency
      version
      dueAt
      assignedUnit
      outcome
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<ConcludeHardshipReportMutation, ConcludeHardshipReportMutationVariables>;
export const ConvertCallToCaseDocument = new TypedDocumentString(`
    mutation ConvertCallToCase($input: ConvertCallInput!) {
  convertCallToCase(input: $input) {
    receipt {
      number
      kind
      at
      state
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<ConvertCallToCaseMutation, ConvertCallToCaseMutationVariables>;
export const CoordinationRecordsDocument = new TypedDocumentString(`
    query CoordinationRecords($scope: DivisionScope, $kind: CoordinationKind, $first: Int, $after: String) {
  coordinationRecords(scope: $scope, kind: $kind, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        kind
        on
        until
        subject
        units
        decisions
        division {
          code
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CoordinationRecordsQuery, CoordinationRecordsQueryVariables>;
export const DeclineComplaintDocument = new TypedDocumentString(`
    mutation DeclineComplaint($input: DeclineComplaintInput!) {
  declineComplaint(input: $input) {
    complaint {
      id
      complaintNo
      status
      version
      dueAt
      upheld
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<DeclineComplaintMutation, DeclineComplaintMutationVariables>;
export const EndAssistantServiceDocument = new TypedDocumentString(`
    mutation EndAssistantService($input: EndAssistantServiceInput!) {
  endAssistantService(input: $input) {
    assistant {
      id
      status
      version
      since
      until
      name {
        value
        masked
      }
      trainings {
        on
        subject
        hours
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
    `) as unknown as TypedDocumentString<EndAssistantServiceMutation, EndAssistantServiceMutationVariables>;
export const EscalateComplaintDocument = new TypedDocumentString(`
    mutation EscalateComplaint($input: EscalateComplaintInput!) {
  escalateComplaint(input: $input) {
    receipt {
      number
      kind
      at
      state
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<EscalateComplaintMutation, EscalateComplaintMutationVariables>;
export const FileComplaintDocument = new TypedDocumentString(`
    mutation FileComplaint($input: FileComplaintInput!) {
  fileComplaint(input: $input) {
    receipt {
      number
      kind
      at
      state
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<FileComplaintMutation, FileComplaintMutationVariables>;
export const HireAssistantDocument = new TypedDocumentString(`
    mutation HireAssistant($input: HireAssistantInput!) {
  hireAssistant(input: $input) {
    assistant {
      id
      status
      version
      since
      until
      name {
        value
        masked
      }
      trainings {
        on
        subject
        hours
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
    `) as unknown as TypedDocumentString<HireAssistantMutation, HireAssistantMutationVariables>;
export const HotlineCallsDocument = new TypedDocumentString(`
    query HotlineCalls($filter: HotlineCallFilter, $first: Int, $after: String) {
  hotlineCalls(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        callNo
        status
        at
        text
        caseKind
        caseNo
        intakeNote
        topic {
          code
          zh
          en
        }
        division {
          code
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HotlineCallsQuery, HotlineCallsQueryVariables>;
export const InformationCardDocument = new TypedDocumentString(`
    query InformationCard($enrollmentId: ID!) {
  informationCard(enrollmentId: $enrollmentId) {
    program
    certNo
    persons
    amount
    effectiveFrom
    handlerName
    handlerUnit
    supervisionPhone
    issuedAt
    outdated
    printable
    holderName {
      value
      masked
    }
    policyReferences {
      title
      documentNo
    }
    issues {
      status
      issuedAt
      amount
    }
  }
}
    `) as unknown as TypedDocumentString<InformationCardQuery, InformationCardQueryVariables>;
export const IssueInformationCardDocument = new TypedDocumentString(`
    mutation IssueInformationCard($input: IssueInformationCardInput!) {
  issueInformationCard(input: $input) {
    card {
      amount
      issuedAt
      outdated
      handlerName
      handlerUnit
      issues {
        status
        issuedAt
        amount
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
    `) as unknown as TypedDocumentString<IssueInformationCardMutation, IssueInformationCardMutationVariables>;
export const LogHotlineCallDocument = new TypedDocumentString(`
    mutation LogHotlineCall($input: LogHotlineCallInput!) {
  logHotlineCall(input: $input) {
    receipt {
      number
      kind
      at
      state
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<LogHotlineCallMutation, LogHotlineCallMutationVariables>;
export const MyReportsDocument = new TypedDocumentString(`
    query MyReports {
  myReports {
    number
    kind
    at
    state
    answer
  }
}
    `) as unknown as TypedDocumentString<MyReportsQuery, MyReportsQueryVariables>;
export const OverdueDutyVisitsDocument = new TypedDocumentString(`
    query OverdueDutyVisits($scope: DivisionScope, $first: Int, $after: String) {
  overdueDutyVisits(scope: $scope, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        dueOn
        lastVisitOn
        everyMonths
        division {
          code
          name
        }
        enrollment {
          id
          program
          persons
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OverdueDutyVisitsQuery, OverdueDutyVisitsQueryVariables>;
export const ProactiveReportSummaryDocument = new TypedDocumentString(`
    query ProactiveReportSummary($filter: ProactiveReportFilter) {
  proactiveReportSummary(filter: $filter) {
    received
    open
    overdue
    visited
    visitedInTime
    medianResponseHours
  }
}
    `) as unknown as TypedDocumentString<ProactiveReportSummaryQuery, ProactiveReportSummaryQueryVariables>;
export const ProactiveReportDocument = new TypedDocumentString(`
    query ProactiveReport($id: ID!) {
  proactiveReport(id: $id) {
    id
    reportNo
    status
    urgency
    reporterKind
    place
    text
    at
    dueAt
    version
    assignedUnit
    instructions
    responseHours
    inTime
    outcome
    conclusion
    concludedOn
    division {
      code
      name
    }
    resident {
      id
    }
    household {
      id
    }
    visits {
      at
      met
      finding
      unit
    }
    applications {
      id
      caseNo
      program
      status
    }
    clocks {
      name
      zh
      dueAt
      overdue
    }
    timeline {
      at
      event
      to
      actorRole
      actorUnit
    }
  }
}
    `) as unknown as TypedDocumentString<ProactiveReportQuery, ProactiveReportQueryVariables>;
export const ProactiveReportsDocument = new TypedDocumentString(`
    query ProactiveReports($filter: ProactiveReportFilter, $first: Int, $after: String) {
  proactiveReports(filter: $filter, dueFirst: true, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        reportNo
        status
        urgency
        at
        dueAt
        assignedUnit
        version
        division {
          code
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProactiveReportsQuery, ProactiveReportsQueryVariables>;
export const RateServiceDocument = new TypedDocumentString(`
    mutation RateService($input: RateServiceInput!) {
  rateService(input: $input) {
    rating {
      rating
      comment
      at
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<RateServiceMutation, RateServiceMutationVariables>;
export const RecordAssistantTrainingDocument = new TypedDocumentString(`
    mutation RecordAssistantTraining($input: RecordAssistantTrainingInput!) {
  recordAssistantTraining(input: $input) {
    assistant {
      id
      status
      version
      since
      until
      name {
        value
        masked
      }
      trainings {
        on
        subject
        hours
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
    `) as unknown as TypedDocumentString<RecordAssistantTrainingMutation, RecordAssistantTrainingMutationVariables>;
export const RecordCoordinationDocument = new TypedDocumentString(`
    mutation RecordCoordination($input: RecordCoordinationInput!) {
  recordCoordination(input: $input) {
    record {
      kind
      on
      until
      subject
      units
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<RecordCoordinationMutation, RecordCoordinationMutationVariables>;
export const RecordDutyVisitDocument = new TypedDocumentString(`
    mutation RecordDutyVisit($input: RecordDutyVisitInput!) {
  recordDutyVisit(input: $input) {
    visit {
      at
      unit
      reportNo
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<RecordDutyVisitMutation, RecordDutyVisitMutationVariables>;
export const RecordHardshipVisitDocument = new TypedDocumentString(`
    mutation RecordHardshipVisit($input: RecordHardshipVisitInput!) {
  recordHardshipVisit(input: $input) {
    report {
      id
      reportNo
      status
      urgency
      version
      dueAt
      assignedUnit
      outcome
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<RecordHardshipVisitMutation, RecordHardshipVisitMutationVariables>;
export const ReportHardshipDocument = new TypedDocumentString(`
    mutation ReportHardship($input: ReportHardshipInput!) {
  reportHardship(input: $input) {
    receipt {
      number
      kind
      at
      state
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<ReportHardshipMutation, ReportHardshipMutationVariables>;
export const ServiceRatingSummaryDocument = new TypedDocumentString(`
    query ServiceRatingSummary($scope: DivisionScope, $ratedOn: DateRange) {
  serviceRatingSummary(scope: $scope, ratedOn: $ratedOn) {
    count
    mean
    byRating {
      rating
      count
    }
  }
}
    `) as unknown as TypedDocumentString<ServiceRatingSummaryQuery, ServiceRatingSummaryQueryVariables>;
export const MyApplicationStepsDocument = new TypedDocumentString(`
    query MyApplicationSteps {
  myApplications {
    id
    caseNo
    program
    status
    steps {
      name
      state
      at
      due
    }
    clocks {
      name
      zh
      dueAt
      overdue
      stoppedAt
    }
  }
}
    `) as unknown as TypedDocumentString<MyApplicationStepsQuery, MyApplicationStepsQueryVariables>;
export const MyBenefitsDocument = new TypedDocumentString(`
    query MyBenefits {
  myBenefits {
    id
    certNo
    program
    status
    division {
      code
      fullName
    }
    grade
    monthlyAmount
    supplementAmount
    nursingAmount
    effectiveFrom
    effectiveTo
    nextReviewDue
    beneficiaries {
      resident {
        id
      }
      since
      until
    }
  }
}
    `) as unknown as TypedDocumentString<MyBenefitsQuery, MyBenefitsQueryVariables>;
export const MyPaymentsDocument = new TypedDocumentString(`
    query MyPayments($from: YearMonth, $first: Int, $after: String) {
  myPayments(from: $from, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        program
        month
        amount
        status
        paidAt
        maskedAccount
        failReason
        advice {
          zh
          en
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MyPaymentsQuery, MyPaymentsQueryVariables>;
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
export const CareServiceAgreementsDocument = new TypedDocumentString(`
    query CareServiceAgreements($scope: DivisionScope, $status: [CareAgreementStatus!], $endsBefore: Date, $first: Int, $after: String) {
  careServiceAgreements(
    scope: $scope
    status: $status
    endsBefore: $endsBefore
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
        status
        version
        carerKind
        carerBody
        duties
        from
        to
        nextCheckDue
        checks {
          on
          unit
          result
        }
        endGround
        division {
          code
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CareServiceAgreementsQuery, CareServiceAgreementsQueryVariables>;
export const DecideChangeDocument = new TypedDocumentString(`
    mutation DecideChange($input: EnrollmentStepInput!) {
  decideChange(input: $input) {
    enrollment {
      id
      status
      version
      dueAt
      monthlyAmount
      supplementAmount
      nursingAmount
      selfCare
      reviewCaseNo
      nextReviewDue
      graceUntil
      suspendedFor
      proposal {
        kind
        reason
        from
        monthlyAmount
        graceMonths
      }
      hearing {
        at
      }
      adjustments {
        id
        kind
        from
        noticeAt
        letter {
          number
        }
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
    `) as unknown as TypedDocumentString<DecideChangeMutation, DecideChangeMutationVariables>;
export const DeliverDecisionDocument = new TypedDocumentString(`
    mutation DeliverDecision($input: DeliverDecisionInput!) {
  deliverDecision(input: $input) {
    enrollment {
      id
      status
      version
      dueAt
      monthlyAmount
      supplementAmount
      nursingAmount
      selfCare
      reviewCaseNo
      nextReviewDue
      graceUntil
      suspendedFor
      proposal {
        kind
        reason
        from
        monthlyAmount
        graceMonths
      }
      hearing {
        at
      }
      adjustments {
        id
        kind
        from
        noticeAt
        letter {
          number
        }
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
    `) as unknown as TypedDocumentString<DeliverDecisionMutation, DeliverDecisionMutationVariables>;
export const EndCareAgreementDocument = new TypedDocumentString(`
    mutation EndCareAgreement($input: EndCareAgreementInput!) {
  endCareAgreement(input: $input) {
    agreement {
      id
      status
      version
      from
      to
      nextCheckDue
      duties
      checks {
        on
        result
      }
      endGround
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<EndCareAgreementMutation, EndCareAgreementMutationVariables>;
export const EnrollmentDocument = new TypedDocumentString(`
    query Enrollment($id: ID!) {
  assistanceEnrollment(id: $id) {
    id
    certNo
    program
    status
    version
    persons
    urbanRural
    grade
    careForm
    selfCare
    effectiveFrom
    effectiveTo
    division {
      code
      fullName
    }
    beneficiaries {
      resident {
        id
      }
      since
      until
      supplement {
        zh
      }
      schoolingUntil
    }
    monthlyAmount
    supplementAmount
    nursingAmount
    perCapitaIncome
    account {
      value
      masked
    }
    reviewCycle
    nextReviewDue
    isReviewOverdue
    dueAt
    reviewCaseNo
    assessedSelfCare
    graceUntil
    suspendedFor
    proposal {
      kind
      reason
      explanation
      on
      unit
      from
      monthlyAmount
      supplementAmount
      nursingAmount
      grade
      selfCare
      perCapitaIncome
      graceMonths
    }
    hearing {
      at
      opinion
    }
    adjustments {
      id
      kind
      reason
      explanation
      from
      oldAmount
      newAmount
      opinionHeardAt
      opinionText
      noticeAt
      letter {
        number
        remedyZh
        remedyEn
        decidedOn
      }
    }
    careAgreement {
      id
      status
      version
      carerKind
      carerBody
      duties
      from
      to
      nextCheckDue
      checks {
        on
        unit
        result
      }
    }
    payments(months: 6) {
      month
      amount
      status
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
    `) as unknown as TypedDocumentString<EnrollmentQuery, EnrollmentQueryVariables>;
export const EnrollmentsDocument = new TypedDocumentString(`
    query Enrollments($filter: AssistanceEnrollmentFilter, $orderBy: [AssistanceEnrollmentOrder!], $first: Int, $after: String) {
  assistanceEnrollments(
    filter: $filter
    orderBy: $orderBy
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
        certNo
        program
        status
        version
        persons
        urbanRural
        monthlyAmount
        nextReviewDue
        isReviewOverdue
        division {
          code
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EnrollmentsQuery, EnrollmentsQueryVariables>;
export const HearRecipientDocument = new TypedDocumentString(`
    mutation HearRecipient($input: HearRecipientInput!) {
  hearRecipient(input: $input) {
    enrollment {
      id
      status
      version
      dueAt
      monthlyAmount
      supplementAmount
      nursingAmount
      selfCare
      reviewCaseNo
      nextReviewDue
      graceUntil
      suspendedFor
      proposal {
        kind
        reason
        from
        monthlyAmount
        graceMonths
      }
      hearing {
        at
      }
      adjustments {
        id
        kind
        from
        noticeAt
        letter {
          number
        }
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
    `) as unknown as TypedDocumentString<HearRecipientMutation, HearRecipientMutationVariables>;
export const KeepBenefitDocument = new TypedDocumentString(`
    mutation KeepBenefit($input: ReviewFindingInput!) {
  keepBenefit(input: $input) {
    enrollment {
      id
      status
      version
      dueAt
      monthlyAmount
      supplementAmount
      nursingAmount
      selfCare
      reviewCaseNo
      nextReviewDue
      graceUntil
      suspendedFor
      proposal {
        kind
        reason
        from
        monthlyAmount
        graceMonths
      }
      hearing {
        at
      }
      adjustments {
        id
        kind
        from
        noticeAt
        letter {
          number
        }
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
    `) as unknown as TypedDocumentString<KeepBenefitMutation, KeepBenefitMutationVariables>;
export const ProposeChangeDocument = new TypedDocumentString(`
    mutation ProposeChange($input: ProposeChangeInput!) {
  proposeChange(input: $input) {
    enrollment {
      id
      status
      version
      dueAt
      monthlyAmount
      supplementAmount
      nursingAmount
      selfCare
      reviewCaseNo
      nextReviewDue
      graceUntil
      suspendedFor
      proposal {
        kind
        reason
        from
        monthlyAmount
        graceMonths
      }
      hearing {
        at
      }
      adjustments {
        id
        kind
        from
        noticeAt
        letter {
          number
        }
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
    `) as unknown as TypedDocumentString<ProposeChangeMutation, ProposeChangeMutationVariables>;
export const ReassessSelfCareDocument = new TypedDocumentString(`
    mutation ReassessSelfCare($input: ReassessSelfCareInput!) {
  reassessSelfCare(input: $input) {
    enrollment {
      id
      status
      version
      dueAt
      monthlyAmount
      supplementAmount
      nursingAmount
      selfCare
      reviewCaseNo
      nextReviewDue
      graceUntil
      suspendedFor
      proposal {
        kind
        reason
        from
        monthlyAmount
        graceMonths
      }
      hearing {
        at
      }
      adjustments {
        id
        kind
        from
        noticeAt
        letter {
          number
        }
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
    `) as unknown as TypedDocumentString<ReassessSelfCareMutation, ReassessSelfCareMutationVariables>;
export const RecordCareCheckDocument = new TypedDocumentString(`
    mutation RecordCareCheck($input: RecordCareCheckInput!) {
  recordCareCheck(input: $input) {
    agreement {
      id
      status
      version
      from
      to
      nextCheckDue
      duties
      checks {
        on
        result
      }
      endGround
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<RecordCareCheckMutation, RecordCareCheckMutationVariables>;
export const RecordDeathDocument = new TypedDocumentString(`
    mutation RecordDeath($input: RecordDeathInput!) {
  recordDeath(input: $input) {
    enrollment {
      id
      status
      version
      dueAt
      monthlyAmount
      supplementAmount
      nursingAmount
      selfCare
      reviewCaseNo
      nextReviewDue
      graceUntil
      suspendedFor
      proposal {
        kind
        reason
        from
        monthlyAmount
        graceMonths
      }
      hearing {
        at
      }
      adjustments {
        id
        kind
        from
        noticeAt
        letter {
          number
        }
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
    `) as unknown as TypedDocumentString<RecordDeathMutation, RecordDeathMutationVariables>;
export const RecordSchoolingDocument = new TypedDocumentString(`
    mutation RecordSchooling($input: RecordSchoolingInput!) {
  recordSchooling(input: $input) {
    enrollment {
      id
      status
      version
      dueAt
      monthlyAmount
      supplementAmount
      nursingAmount
      selfCare
      reviewCaseNo
      nextReviewDue
      graceUntil
      suspendedFor
      proposal {
        kind
        reason
        from
        monthlyAmount
        graceMonths
      }
      hearing {
        at
      }
      adjustments {
        id
        kind
        from
        noticeAt
        letter {
          number
        }
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
    `) as unknown as TypedDocumentString<RecordSchoolingMutation, RecordSchoolingMutationVariables>;
export const RenewCareAgreementDocument = new TypedDocumentString(`
    mutation RenewCareAgreement($input: RenewCareAgreementInput!) {
  renewCareAgreement(input: $input) {
    agreement {
      id
      status
      version
      from
      to
      nextCheckDue
      duties
      checks {
        on
        result
      }
      endGround
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<RenewCareAgreementMutation, RenewCareAgreementMutationVariables>;
export const ResumeBenefitDocument = new TypedDocumentString(`
    mutation ResumeBenefit($input: EnrollmentStepInput!) {
  resumeBenefit(input: $input) {
    enrollment {
      id
      status
      version
      dueAt
      monthlyAmount
      supplementAmount
      nursingAmount
      selfCare
      reviewCaseNo
      nextReviewDue
      graceUntil
      suspendedFor
      proposal {
        kind
        reason
        from
        monthlyAmount
        graceMonths
      }
      hearing {
        at
      }
      adjustments {
        id
        kind
        from
        noticeAt
        letter {
          number
        }
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
    `) as unknown as TypedDocumentString<ResumeBenefitMutation, ResumeBenefitMutationVariables>;
export const ReturnChangeDocument = new TypedDocumentString(`
    mutation ReturnChange($input: ReturnChangeInput!) {
  returnChange(input: $input) {
    enrollment {
      id
      status
      version
      dueAt
      monthlyAmount
      supplementAmount
      nursingAmount
      selfCare
      reviewCaseNo
      nextReviewDue
      graceUntil
      suspendedFor
      proposal {
        kind
        reason
        from
        monthlyAmount
        graceMonths
      }
      hearing {
        at
      }
      adjustments {
        id
        kind
        from
        noticeAt
        letter {
          number
        }
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
    `) as unknown as TypedDocumentString<ReturnChangeMutation, ReturnChangeMutationVariables>;
export const ReviewsDueDocument = new TypedDocumentString(`
    query ReviewsDue($scope: DivisionScope, $before: Date, $overdue: Boolean, $first: Int, $after: String) {
  reviewsDue(
    scope: $scope
    before: $before
    overdue: $overdue
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
        certNo
        program
        status
        version
        nextReviewDue
        isReviewOverdue
        dueAt
        reviewCaseNo
        division {
          code
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReviewsDueQuery, ReviewsDueQueryVariables>;
export const SignCareAgreementDocument = new TypedDocumentString(`
    mutation SignCareAgreement($input: SignCareAgreementInput!) {
  signCareAgreement(input: $input) {
    agreement {
      id
      status
      version
      from
      to
      nextCheckDue
      duties
      checks {
        on
        result
      }
      endGround
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<SignCareAgreementMutation, SignCareAgreementMutationVariables>;
export const StartReviewDocument = new TypedDocumentString(`
    mutation StartReview($input: EnrollmentStepInput!) {
  startReview(input: $input) {
    enrollment {
      id
      status
      version
      dueAt
      monthlyAmount
      supplementAmount
      nursingAmount
      selfCare
      reviewCaseNo
      nextReviewDue
      graceUntil
      suspendedFor
      proposal {
        kind
        reason
        from
        monthlyAmount
        graceMonths
      }
      hearing {
        at
      }
      adjustments {
        id
        kind
        from
        noticeAt
        letter {
          number
        }
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
    `) as unknown as TypedDocumentString<StartReviewMutation, StartReviewMutationVariables>;
export const SuspendBenefitDocument = new TypedDocumentString(`
    mutation SuspendBenefit($input: SuspendBenefitInput!) {
  suspendBenefit(input: $input) {
    enrollment {
      id
      status
      version
      dueAt
      monthlyAmount
      supplementAmount
      nursingAmount
      selfCare
      reviewCaseNo
      nextReviewDue
      graceUntil
      suspendedFor
      proposal {
        kind
        reason
        from
        monthlyAmount
        graceMonths
      }
      hearing {
        at
      }
      adjustments {
        id
        kind
        from
        noticeAt
        letter {
          number
        }
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
    `) as unknown as TypedDocumentString<SuspendBenefitMutation, SuspendBenefitMutationVariables>;
export const AddMonitoringSubjectDocument = new TypedDocumentString(`
    mutation AddMonitoringSubject($input: AddMonitoringSubjectInput!) {
  addMonitoringSubject(input: $input) {
    subject {
      id
      status
      version
      since
      until
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<AddMonitoringSubjectMutation, AddMonitoringSubjectMutationVariables>;
export const ApproveMonitoringRuleDocument = new TypedDocumentString(`
    mutation ApproveMonitoringRule($input: MonitoringRuleStepInput!) {
  approveMonitoringRule(input: $input) {
    rule {
      id
      code
      status
      version
      validFrom
      validTo
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<ApproveMonitoringRuleMutation, ApproveMonitoringRuleMutationVariables>;
export const ChangeCategoryDocument = new TypedDocumentString(`
    mutation ChangeCategory($input: ChangeCategoryInput!) {
  changeCategory(input: $input) {
    subject {
      id
      status
      version
      since
      until
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<ChangeCategoryMutation, ChangeCategoryMutationVariables>;
export const CloseWarningDocument = new TypedDocumentString(`
    mutation CloseWarning($input: WarningStepInput!) {
  closeWarning(input: $input) {
    warning {
      id
      status
      colour
      version
      dueAt
      assignedTo
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<CloseWarningMutation, CloseWarningMutationVariables>;
export const DispatchWarningDocument = new TypedDocumentString(`
    mutation DispatchWarning($input: DispatchWarningInput!) {
  dispatchWarning(input: $input) {
    warning {
      id
      status
      colour
      version
      dueAt
      assignedTo
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<DispatchWarningMutation, DispatchWarningMutationVariables>;
export const EndMonitoringRuleDocument = new TypedDocumentString(`
    mutation EndMonitoringRule($input: EndMonitoringRuleInput!) {
  endMonitoringRule(input: $input) {
    rule {
      id
      code
      status
      version
      validFrom
      validTo
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<EndMonitoringRuleMutation, EndMonitoringRuleMutationVariables>;
export const EndMonitoringDocument = new TypedDocumentString(`
    mutation EndMonitoring($input: EndMonitoringInput!) {
  endMonitoring(input: $input) {
    subject {
      id
      status
      version
      since
      until
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<EndMonitoringMutation, EndMonitoringMutationVariables>;
export const MonitoringLedgerDocument = new TypedDocumentString(`
    query MonitoringLedger($scope: DivisionScope, $filter: MonitoringLedgerFilter, $first: Int, $after: String) {
  monitoringLedger(scope: $scope, filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        category
        notCoveredReason
        screenedOn
        referralState
        version
        division {
          code
        }
        resident {
          id
          name {
            value
            masked
          }
        }
        referrals {
          id
          status
          department {
            zh
            en
          }
          need
          dueAt
          answeredOn
          doneOn
          feedback
          version
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MonitoringLedgerQuery, MonitoringLedgerQueryVariables>;
export const MonitoringRulesDocument = new TypedDocumentString(`
    query MonitoringRules($filter: MonitoringRuleFilter, $first: Int, $after: String) {
  monitoringRules(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        code
        zh
        en
        colour
        status
        validFrom
        validTo
        version
        division {
          code
        }
        condition {
          all {
            fact
            test
            value
          }
          any {
            fact
            test
            value
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MonitoringRulesQuery, MonitoringRulesQueryVariables>;
export const MonitoringRunsDocument = new TypedDocumentString(`
    query MonitoringRuns($filter: MonitoringRunFilter, $first: Int, $after: String) {
  monitoringRuns(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        month
        status
        plannedOn
        startedAt
        finishedAt
        ruleSetVersion
        version
        division {
          code
        }
        totals {
          counties
          countiesDone
          subjects
          told
          hits
          raised
          merged
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MonitoringRunsQuery, MonitoringRunsQueryVariables>;
export const MonitoringSubjectsDocument = new TypedDocumentString(`
    query MonitoringSubjects($filter: MonitoringSubjectFilter, $first: Int, $after: String) {
  monitoringSubjects(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        status
        category
        since
        until
        labour
        version
        division {
          code
        }
        resident {
          id
          name {
            value
            masked
          }
        }
        warnings {
          id
          colour
          status
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MonitoringSubjectsQuery, MonitoringSubjectsQueryVariables>;
export const NewRiskWarningsDocument = new TypedDocumentString(`
    query NewRiskWarnings($scope: DivisionScope, $first: Int, $after: String) {
  newRiskWarnings(scope: $scope, first: $first, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      cursor
      node {
        id
        colour
        status
        raisedAt
        division {
          code
        }
        dueAt
        version
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NewRiskWarningsQuery, NewRiskWarningsQueryVariables>;
export const ProposeMonitoringRuleDocument = new TypedDocumentString(`
    mutation ProposeMonitoringRule($input: ProposeMonitoringRuleInput!) {
  proposeMonitoringRule(input: $input) {
    rule {
      id
      code
      status
      version
      validFrom
      validTo
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<ProposeMonitoringRuleMutation, ProposeMonitoringRuleMutationVariables>;
export const RaiseRiskWarningDocument = new TypedDocumentString(`
    mutation RaiseRiskWarning($input: RaiseRiskWarningInput!) {
  raiseRiskWarning(input: $input) {
    warning {
      id
      status
      colour
      version
      dueAt
      assignedTo
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<RaiseRiskWarningMutation, RaiseRiskWarningMutationVariables>;
export const RecordDepartmentFactsDocument = new TypedDocumentString(`
    mutation RecordDepartmentFacts($input: RecordDepartmentFactsInput!) {
  recordDepartmentFacts(input: $input) {
    import {
      id
      month
      rows
      accepted
      rowErrors {
        row
        fault
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
    `) as unknown as TypedDocumentString<RecordDepartmentFactsMutation, RecordDepartmentFactsMutationVariables>;
export const RecordReferralOutcomeDocument = new TypedDocumentString(`
    mutation RecordReferralOutcome($input: RecordReferralOutcomeInput!) {
  recordReferralOutcome(input: $input) {
    referral {
      id
      status
      version
      dueAt
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<RecordReferralOutcomeMutation, RecordReferralOutcomeMutationVariables>;
export const RecordScreeningDocument = new TypedDocumentString(`
    mutation RecordScreening($input: RecordScreeningInput!) {
  recordScreening(input: $input) {
    subject {
      id
      status
      version
      since
      until
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<RecordScreeningMutation, RecordScreeningMutationVariables>;
export const RecordWarningVisitDocument = new TypedDocumentString(`
    mutation RecordWarningVisit($input: RecordWarningVisitInput!) {
  recordWarningVisit(input: $input) {
    warning {
      id
      status
      colour
      version
      dueAt
      assignedTo
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<RecordWarningVisitMutation, RecordWarningVisitMutationVariables>;
export const ReferToDepartmentDocument = new TypedDocumentString(`
    mutation ReferToDepartment($input: ReferToDepartmentInput!) {
  referToDepartment(input: $input) {
    referral {
      id
      status
      version
      dueAt
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<ReferToDepartmentMutation, ReferToDepartmentMutationVariables>;
export const ReferralsDocument = new TypedDocumentString(`
    query Referrals($filter: ReferralFilter, $first: Int, $after: String) {
  referrals(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        status
        department {
          zh
          en
        }
        need
        sentAt
        dueAt
        answeredOn
        doneOn
        feedback
        version
        division {
          code
        }
        subject {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReferralsQuery, ReferralsQueryVariables>;
export const RejectMonitoringRuleDocument = new TypedDocumentString(`
    mutation RejectMonitoringRule($input: RejectMonitoringRuleInput!) {
  rejectMonitoringRule(input: $input) {
    rule {
      id
      code
      status
      version
      validFrom
      validTo
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<RejectMonitoringRuleMutation, RejectMonitoringRuleMutationVariables>;
export const ResolveWarningDocument = new TypedDocumentString(`
    mutation ResolveWarning($input: ResolveWarningInput!) {
  resolveWarning(input: $input) {
    warning {
      id
      status
      colour
      version
      dueAt
      assignedTo
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<ResolveWarningMutation, ResolveWarningMutationVariables>;
export const ResumeMonitoringRunDocument = new TypedDocumentString(`
    mutation ResumeMonitoringRun($input: ResumeMonitoringRunInput!) {
  resumeMonitoringRun(input: $input) {
    run {
      id
      month
      status
      version
      plannedOn
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<ResumeMonitoringRunMutation, ResumeMonitoringRunMutationVariables>;
export const RiskWarningDocument = new TypedDocumentString(`
    query RiskWarning($id: ID!) {
  riskWarning(id: $id) {
    id
    colour
    status
    rule
    ruleCode
    month
    lastMonth
    hits
    raisedAt
    assignedTo
    dueAt
    visitDueAt
    verifiedAt
    closedAt
    finding
    outcome
    version
    division {
      code
      fullName
    }
    visits {
      at
      unit
      met
      finding
    }
    subject {
      id
      category
      labour
      since
      notCoveredReason
      flags {
        code
        source {
          zh
        }
        at
      }
      facts {
        month
        source {
          zh
          en
        }
        medicalSpending
        incomeDrop
        schoolCost
        graveIllness
        severeDisability
        disaster
        accident
        jobLoss
        deathOfEarner
      }
      referrals {
        id
        status
        department {
          zh
          en
        }
        dueAt
      }
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
    `) as unknown as TypedDocumentString<RiskWarningQuery, RiskWarningQueryVariables>;
export const RiskWarningsDocument = new TypedDocumentString(`
    query RiskWarnings($filter: RiskWarningFilter, $first: Int, $after: String) {
  riskWarnings(
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
        colour
        status
        month
        hits
        raisedAt
        assignedTo
        dueAt
        visitDueAt
        verifiedAt
        version
        division {
          code
        }
        subject {
          id
          resident {
            id
            name {
              value
              masked
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RiskWarningsQuery, RiskWarningsQueryVariables>;
export const StartMonitoringRunDocument = new TypedDocumentString(`
    mutation StartMonitoringRun($input: StartMonitoringRunInput!) {
  startMonitoringRun(input: $input) {
    run {
      id
      month
      status
      version
      plannedOn
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<StartMonitoringRunMutation, StartMonitoringRunMutationVariables>;
export const StartVerificationDocument = new TypedDocumentString(`
    mutation StartVerification($input: WarningStepInput!) {
  startVerification(input: $input) {
    warning {
      id
      status
      colour
      version
      dueAt
      assignedTo
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<StartVerificationMutation, StartVerificationMutationVariables>;
export const WarningSummaryDocument = new TypedDocumentString(`
    query WarningSummary($division: DivisionCode!, $by: [WarningSummaryBy!]!, $from: YearMonth, $to: YearMonth) {
  warningSummary(division: $division, by: $by, from: $from, to: $to) {
    from
    to
    total {
      warnings {
        value
        suppressed
      }
      closed {
        value
        suppressed
      }
      medianDays
      shareInTime
    }
    rows {
      keys
      warnings {
        value
        suppressed
      }
      closed {
        value
        suppressed
      }
      medianDays
      shareInTime
    }
  }
}
    `) as unknown as TypedDocumentString<WarningSummaryQuery, WarningSummaryQueryVariables>;
export const AcceptIntakeDocument = new TypedDocumentString(`
    mutation AcceptIntake($input: AcceptIntakeInput!) {
  acceptIntake(input: $input) {
    intake {
      id
      slipNo
      state
      department
      version
      dueAt
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<AcceptIntakeMutation, AcceptIntakeMutationVariables>;
export const ConcludeIntakeDocument = new TypedDocumentString(`
    mutation ConcludeIntake($input: ConcludeIntakeInput!) {
  concludeIntake(input: $input) {
    intake {
      id
      slipNo
      state
      department
      version
      dueAt
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<ConcludeIntakeMutation, ConcludeIntakeMutationVariables>;
export const IntakeDocument = new TypedDocumentString(`
    query Intake($id: ID!) {
  intake(id: $id) {
    id
    slipNo
    state
    department
    receivedOn
    result
    answer
    matter
    dueAt
    version
    division {
      code
      fullName
    }
    applicantName {
      value
      masked
    }
    phone {
      value
      masked
    }
    application {
      id
      caseNo
      status
    }
    aid {
      id
      caseNo
      status
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
    `) as unknown as TypedDocumentString<IntakeQuery, IntakeQueryVariables>;
export const IntakesDocument = new TypedDocumentString(`
    query Intakes($scope: DivisionScope, $state: [IntakeState!], $overdue: Boolean, $first: Int, $after: String) {
  intakes(
    scope: $scope
    state: $state
    overdue: $overdue
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
        slipNo
        state
        department
        receivedOn
        result
        dueAt
        applicantName {
          value
          masked
        }
        version
      }
    }
  }
}
    `) as unknown as TypedDocumentString<IntakesQuery, IntakesQueryVariables>;
export const ReturnIntakeDocument = new TypedDocumentString(`
    mutation ReturnIntake($input: ReturnIntakeInput!) {
  returnIntake(input: $input) {
    intake {
      id
      slipNo
      state
      department
      version
      dueAt
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<ReturnIntakeMutation, ReturnIntakeMutationVariables>;
export const TransferIntakeDocument = new TypedDocumentString(`
    mutation TransferIntake($input: TransferIntakeInput!) {
  transferIntake(input: $input) {
    intake {
      id
      slipNo
      state
      department
      version
      dueAt
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<TransferIntakeMutation, TransferIntakeMutationVariables>;
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
export const ApprovePaymentLedgerDocument = new TypedDocumentString(`
    mutation ApprovePaymentLedger($input: ApprovePaymentLedgerInput!) {
  approvePaymentLedger(input: $input) {
    batch {
      id
      version
      status
      round
      persons
      households
      total
      suspended
      unpayable
      sm3Digest
      dueOn
      submittedAt
      sentAt
      bankReceipt
      sums {
        status
        lines
        amount
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
    `) as unknown as TypedDocumentString<ApprovePaymentLedgerMutation, ApprovePaymentLedgerMutationVariables>;
export const BankBatchesDocument = new TypedDocumentString(`
    query BankBatches($first: Int, $after: String) {
  bankBatches(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        month
        lineCount
        status
        bankReceipt
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BankBatchesQuery, BankBatchesQueryVariables>;
export const BankPaymentLinesDocument = new TypedDocumentString(`
    query BankPaymentLines($batchId: ID!, $first: Int, $after: String) {
  bankPaymentLines(batchId: $batchId, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        account {
          value
          masked
        }
        amount
        status
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BankPaymentLinesQuery, BankPaymentLinesQueryVariables>;
export const CheckPaymentLedgerDocument = new TypedDocumentString(`
    mutation CheckPaymentLedger($input: PaymentBatchStepInput!) {
  checkPaymentLedger(input: $input) {
    batch {
      id
      version
      status
      round
      persons
      households
      total
      suspended
      unpayable
      sm3Digest
      dueOn
      submittedAt
      sentAt
      bankReceipt
      sums {
        status
        lines
        amount
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
    `) as unknown as TypedDocumentString<CheckPaymentLedgerMutation, CheckPaymentLedgerMutationVariables>;
export const FailedPaymentsDocument = new TypedDocumentString(`
    query FailedPayments($scope: DivisionScope, $first: Int, $after: String) {
  failedPayments(scope: $scope, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        month
        amount
        fault
        failReason
        account {
          value
          masked
        }
        enrollment {
          id
          certNo
          program
        }
        batch {
          id
          month
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FailedPaymentsQuery, FailedPaymentsQueryVariables>;
export const GeneratePaymentLedgerDocument = new TypedDocumentString(`
    mutation GeneratePaymentLedger($input: GeneratePaymentLedgerInput!) {
  generatePaymentLedger(input: $input) {
    batch {
      id
      version
      status
      round
      persons
      households
      total
      suspended
      unpayable
      sm3Digest
      dueOn
      submittedAt
      sentAt
      bankReceipt
      sums {
        status
        lines
        amount
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
    `) as unknown as TypedDocumentString<GeneratePaymentLedgerMutation, GeneratePaymentLedgerMutationVariables>;
export const PaymentBatchDocument = new TypedDocumentString(`
    query PaymentBatch($id: ID!, $status: [PaymentStatus!], $first: Int, $after: String) {
  paymentBatch(id: $id) {
    id
    version
    status
    division {
      code
      fullName
    }
    program
    month
    round
    persons
    households
    total
    suspended
    unpayable
    dueOn
    submittedAt
    sentAt
    bankReceipt
    sm3Digest
    sums {
      status
      lines
      amount
    }
    differences {
      previousBatchId
      added(first: 5) {
        totalCount
        edges {
          node {
            id
            amount
          }
        }
      }
      ended(first: 5) {
        totalCount
        edges {
          node {
            id
            amount
          }
        }
      }
      changed(first: 5) {
        totalCount
        edges {
          node {
            id
            amount
          }
        }
      }
    }
    lines(status: $status, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          amount
          status
          fault
          failReason
          paidAt
          account {
            value
            masked
          }
          enrollment {
            id
            certNo
          }
          temporaryAid {
            id
            caseNo
          }
        }
      }
    }
    timeline {
      at
      event
      from
      to
      actorRole
      actorUnit
      note
    }
  }
}
    `) as unknown as TypedDocumentString<PaymentBatchQuery, PaymentBatchQueryVariables>;
export const PaymentBatchesDocument = new TypedDocumentString(`
    query PaymentBatches($filter: PaymentBatchFilter, $orderBy: [PaymentBatchOrder!], $first: Int, $after: String) {
  paymentBatches(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        version
        status
        division {
          code
          fullName
        }
        program
        month
        round
        persons
        households
        total
        suspended
        unpayable
        dueOn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PaymentBatchesQuery, PaymentBatchesQueryVariables>;
export const RecordBankReceiptDocument = new TypedDocumentString(`
    mutation RecordBankReceipt($input: RecordBankReceiptInput!) {
  recordBankReceipt(input: $input) {
    batch {
      id
      status
      lineCount
      bankReceipt
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<RecordBankReceiptMutation, RecordBankReceiptMutationVariables>;
export const RepairLineDocument = new TypedDocumentString(`
    mutation RepairLine($input: RepairLineInput!) {
  repairLine(input: $input) {
    batch {
      id
      version
      status
      round
      persons
      households
      total
      suspended
      unpayable
      sm3Digest
      dueOn
      submittedAt
      sentAt
      bankReceipt
      sums {
        status
        lines
        amount
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
    `) as unknown as TypedDocumentString<RepairLineMutation, RepairLineMutationVariables>;
export const RetryFailedLineDocument = new TypedDocumentString(`
    mutation RetryFailedLine($input: RetryFailedLineInput!) {
  retryFailedLine(input: $input) {
    batch {
      id
      version
      status
      round
      persons
      households
      total
      suspended
      unpayable
      sm3Digest
      dueOn
      submittedAt
      sentAt
      bankReceipt
      sums {
        status
        lines
        amount
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
    `) as unknown as TypedDocumentString<RetryFailedLineMutation, RetryFailedLineMutationVariables>;
export const ReversePaymentDocument = new TypedDocumentString(`
    mutation ReversePayment($input: ReversePaymentInput!) {
  reversePayment(input: $input) {
    batch {
      id
      version
      status
      round
      persons
      households
      total
      suspended
      unpayable
      sm3Digest
      dueOn
      submittedAt
      sentAt
      bankReceipt
      sums {
        status
        lines
        amount
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
    `) as unknown as TypedDocumentString<ReversePaymentMutation, ReversePaymentMutationVariables>;
export const SubmitLedgerToBankDocument = new TypedDocumentString(`
    mutation SubmitLedgerToBank($input: PaymentBatchStepInput!) {
  submitLedgerToBank(input: $input) {
    batch {
      id
      version
      status
      round
      persons
      households
      total
      suspended
      unpayable
      sm3Digest
      dueOn
      submittedAt
      sentAt
      bankReceipt
      sums {
        status
        lines
        amount
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
    `) as unknown as TypedDocumentString<SubmitLedgerToBankMutation, SubmitLedgerToBankMutationVariables>;
export const VoidPaymentLedgerDocument = new TypedDocumentString(`
    mutation VoidPaymentLedger($input: VoidPaymentLedgerInput!) {
  voidPaymentLedger(input: $input) {
    batch {
      id
      version
      status
      round
      persons
      households
      total
      suspended
      unpayable
      sm3Digest
      dueOn
      submittedAt
      sentAt
      bankReceipt
      sums {
        status
        lines
        amount
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
    `) as unknown as TypedDocumentString<VoidPaymentLedgerMutation, VoidPaymentLedgerMutationVariables>;
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
export const AssistanceProgrammesDocument = new TypedDocumentString(`
    query AssistanceProgrammes($division: DivisionCode!, $on: Date) {
  assistanceProgrammes(division: $division, on: $on) {
    program
    papers
    conditions {
      key
      zh
      en
      value
      unit
      lawRef
      validFrom
    }
    standards {
      id
      urbanRural
      grade
      selfCare
      monthlyAmount
      validFrom
      documentNo
    }
  }
}
    `) as unknown as TypedDocumentString<AssistanceProgrammesQuery, AssistanceProgrammesQueryVariables>;
export const AssistanceResourcesDocument = new TypedDocumentString(`
    query AssistanceResources($filter: AssistanceResourceFilter, $first: Int, $after: String) {
  assistanceResources(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        kind
        name
        offer
        providerName
        provider {
          uscc
        }
        divisionsServed {
          code
          fullName
        }
        condition {
          programs
          categories
          ageFrom
          ageTo
          needs
        }
        capacity
        remaining
        validFrom
        validTo
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AssistanceResourcesQuery, AssistanceResourcesQueryVariables>;
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
export const AssistanceStationsDocument = new TypedDocumentString(`
    query AssistanceStations($scope: DivisionScope, $first: Int, $after: String) {
  assistanceStations(scope: $scope, first: $first, after: $after) {
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
          code
          fullName
        }
        addressText
        hours
        phone
        services
        staff
        openedOn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AssistanceStationsQuery, AssistanceStationsQueryVariables>;
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
export const AssistiveDevicesDocument = new TypedDocumentString(`
    query AssistiveDevices($filter: AssistiveDeviceFilter, $division: DivisionCode!, $grade: Int!, $first: Int, $after: String) {
  assistiveDevices(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        name
        category {
          code
          zh
          en
        }
        price
        usefulYears
        recommendedFor {
          code
          zh
          en
        }
        lightestGrade
        subsidy(division: $division, grade: $grade)
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AssistiveDevicesQuery, AssistiveDevicesQueryVariables>;
export const CertificateRevocationsDocument = new TypedDocumentString(`
    query CertificateRevocations($after: String, $first: Int) {
  certificateRevocations(after: $after, first: $first) {
    revocations {
      id
      status
      at
    }
    cursor
    hasMore
  }
}
    `) as unknown as TypedDocumentString<CertificateRevocationsQuery, CertificateRevocationsQueryVariables>;
export const CertificateTypesDocument = new TypedDocumentString(`
    query CertificateTypes {
  certificateTypes {
    id
    typeCode
    nameZh
    nameEn
    domain
    holder {
      code
      zh
      en
    }
    issuerZh
    issuerEn
    validityZh
    validityEn
    state
  }
  certificateKeys {
    id
    algorithm
    pem
    current
  }
}
    `) as unknown as TypedDocumentString<CertificateTypesQuery, CertificateTypesQueryVariables>;
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
export const ComplaintTopicsDocument = new TypedDocumentString(`
    query ComplaintTopics {
  complaintTopics {
    code
    zh
    en
  }
}
    `) as unknown as TypedDocumentString<ComplaintTopicsQuery, ComplaintTopicsQueryVariables>;
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
export const DamageSummaryDocument = new TypedDocumentString(`
    query DamageSummary($eventId: ID!, $division: DivisionCode) {
  damageSummary(eventId: $eventId, division: $division) {
    verified {
      value
      suppressed
    }
    relieved {
      value
      suppressed
    }
    byLevel {
      level
      households {
        value
        suppressed
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DamageSummaryQuery, DamageSummaryQueryVariables>;
export const DataCatalogueDocument = new TypedDocumentString(`
    query DataCatalogue($filter: DataResourceFilter, $first: Int, $after: String) {
  dataResources(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        nameZh
        nameEn
        status
        sharingClass
        sharingMethods
        cadence
        grade
        providerZh
        providerEn
        ownerSubgraph
        version
        publishedAt
        lastRefreshedAt
        recordCount {
          value
          suppressed
        }
        errataCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DataCatalogueQuery, DataCatalogueQueryVariables>;
export const DataResourceDocument = new TypedDocumentString(`
    query DataResource($id: ID!) {
  dataResource(id: $id) {
    id
    nameZh
    nameEn
    status
    version
    publishedAt
    format
    cadence
    sharingClass
    sharingMethods
    delivery
    grade
    ownerSubgraph
    rootField
    errataCount
    lastRefreshedAt
    items {
      name
      zh
      type
      class
    }
    providerZh
    providerEn
    conditionsZh
    conditionsEn
    legalBasisZh
    legalBasisEn
    consumersZh
    consumersEn
    recordCount {
      value
      suppressed
    }
    qualityRules {
      code
      zh
      en
      judge
      verdict
    }
    versions {
      number
      status
      at
      note
      sharingClass
    }
  }
}
    `) as unknown as TypedDocumentString<DataResourceQuery, DataResourceQueryVariables>;
export const DeviceRentalSitesDocument = new TypedDocumentString(`
    query DeviceRentalSites($scope: DivisionScope, $first: Int, $after: String) {
  deviceRentalSites(scope: $scope, first: $first, after: $after) {
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
          code
          fullName
        }
        addressText
        phone
        hours
        operator {
          uscc
        }
        stock {
          device {
            id
            name
          }
          pieces
          free
          monthlyRent
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeviceRentalSitesQuery, DeviceRentalSitesQueryVariables>;
export const DisasterEventsDocument = new TypedDocumentString(`
    query DisasterEvents($scope: DivisionScope, $first: Int, $after: String) {
  disasterEvents(scope: $scope, first: $first, after: $after) {
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
        occurredOn
        status
        division {
          code
          fullName
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DisasterEventsQuery, DisasterEventsQueryVariables>;
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
export const EnforcementDecisionsDocument = new TypedDocumentString(`
    query EnforcementDecisions($filter: EnforcementDecisionFilter, $first: Int, $after: String) {
  enforcementDecisions(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        decisionNo
        kind
        domain
        partyKind
        partyName
        partyUscc
        content
        basis
        decidedOn
        publishedAt
        licenceNos
        division {
          code
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EnforcementDecisionsQuery, EnforcementDecisionsQueryVariables>;
export const EnforcementLicenceDocument = new TypedDocumentString(`
    query EnforcementLicence($licenceNo: String!) {
  enforcementLicence(licenceNo: $licenceNo) {
    licenceNo
    domain
    validFrom
    validTo
    status
    revokedOn
    division {
      code
      name
    }
  }
}
    `) as unknown as TypedDocumentString<EnforcementLicenceQuery, EnforcementLicenceQueryVariables>;
export const EstimateEligibilityDocument = new TypedDocumentString(`
    query EstimateEligibility($input: EstimateEligibilityInput!) {
  estimateEligibility(input: $input) {
    on
    programs {
      program
      verdict
      reasons {
        code
        zh
        en
      }
      monthlyLeast
      monthlyMost
      excludedWith
    }
    documents
    applyAt {
      division {
        code
        fullName
      }
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<EstimateEligibilityQuery, EstimateEligibilityQueryVariables>;
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
export const HotlinesDocument = new TypedDocumentString(`
    query Hotlines($domain: HotlineDomain!, $division: DivisionCode!) {
  hotlines(domain: $domain, division: $division) {
    domain
    name
    number
    hours
    division {
      code
      name
    }
  }
}
    `) as unknown as TypedDocumentString<HotlinesQuery, HotlinesQueryVariables>;
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
export const MissingPersonNoticesDocument = new TypedDocumentString(`
    query MissingPersonNotices($filter: MissingPersonNoticeFilter, $first: Int, $after: String) {
  missingPersonNotices(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        sex {
          zh
          en
        }
        ageFrom
        ageTo
        ofChild
        features
        pictureSm3
        foundDivision {
          code
          fullName
        }
        publishedOn
        station {
          name
          phone
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MissingPersonNoticesQuery, MissingPersonNoticesQueryVariables>;
export const OnlineRateDocument = new TypedDocumentString(`
    query OnlineRate($divisionCode: DivisionCode!) {
  onlineRate(divisionCode: $divisionCode) {
    items
    online
    rate
    target {
      value
      unit
      period
    }
  }
  serviceItemCounts {
    list
    named
    published {
      value
      unit
      period
    }
  }
}
    `) as unknown as TypedDocumentString<OnlineRateQuery, OnlineRateQueryVariables>;
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
export const PlanTargetsDocument = new TypedDocumentString(`
    query PlanTargets($divisionCode: DivisionCode!, $year: Int!) {
  targets(divisionCode: $divisionCode, year: $year) {
    unit
    gap
    reached
    computed
    target {
      id
      measure
      nameZh
      nameEn
      value
      qualifier
      period
    }
    actual {
      id
      value
      period
    }
    source {
      titleZh
      titleEn
    }
  }
}
    `) as unknown as TypedDocumentString<PlanTargetsQuery, PlanTargetsQueryVariables>;
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
export const RehabNodesDocument = new TypedDocumentString(`
    query RehabNodes($scope: DivisionScope, $first: Int, $after: String) {
  rehabNodes(scope: $scope, first: $first, after: $after) {
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
          code
          fullName
        }
        addressText
        phone
        services
        places
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RehabNodesQuery, RehabNodesQueryVariables>;
export const RequiredDocumentsDocument = new TypedDocumentString(`
    query RequiredDocuments($program: AssistanceProgram!) {
  requiredDocuments(program: $program)
}
    `) as unknown as TypedDocumentString<RequiredDocumentsQuery, RequiredDocumentsQueryVariables>;
export const RescueStationsDocument = new TypedDocumentString(`
    query RescueStations($division: DivisionCode!, $first: Int, $after: String) {
  rescueStations(scope: {code: $division}, first: $first, after: $after) {
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
          code
          fullName
        }
        phone
        beds
        addressText
        grade
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RescueStationsQuery, RescueStationsQueryVariables>;
export const RescueSummaryDocument = new TypedDocumentString(`
    query RescueSummary($division: DivisionCode!, $period: Int) {
  rescueSummary(division: $division, period: $period) {
    period
    admitted {
      value
      suppressed
    }
    identified {
      value
      suppressed
    }
    returned {
      value
      suppressed
    }
    settled {
      value
      suppressed
    }
    transferred {
      value
      suppressed
    }
    leftOtherwise {
      value
      suppressed
    }
    inCare {
      value
      suppressed
    }
    returnRate
    meanStayDays
  }
}
    `) as unknown as TypedDocumentString<RescueSummaryQuery, RescueSummaryQueryVariables>;
export const ServiceCentresDocument = new TypedDocumentString(`
    query ServiceCentres($divisionCode: DivisionCode!, $first: Int, $after: String) {
  serviceCentreCoverage(divisionCode: $divisionCode) {
    townships
    covered
    online
    rate
    target {
      value
      unit
    }
  }
  serviceCentres(divisionCode: $divisionCode, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        name
        kind
        windows
        onlinePlatform
        division {
          code
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ServiceCentresQuery, ServiceCentresQueryVariables>;
export const ServiceComplaintTopicsDocument = new TypedDocumentString(`
    query ServiceComplaintTopics {
  serviceComplaintTopics {
    code
    zh
    en
  }
}
    `) as unknown as TypedDocumentString<ServiceComplaintTopicsQuery, ServiceComplaintTopicsQueryVariables>;
export const ServiceItemDocument = new TypedDocumentString(`
    query ServiceItem($code: String!) {
  serviceItem(code: $code) {
    code
    version
    nameZh
    nameEn
    domain
    legalBasis
    entry
    namedIn
    commitmentMode
    commitment
    cancelledProofs
    lists
    channels {
      channel
      division {
        code
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ServiceItemQuery, ServiceItemQueryVariables>;
export const ServiceItemsDocument = new TypedDocumentString(`
    query ServiceItems($filter: ServiceItemFilter, $first: Int, $after: String) {
  serviceItems(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        code
        nameZh
        nameEn
        domain
        commitmentMode
        channels {
          channel
          division {
            code
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ServiceItemsQuery, ServiceItemsQueryVariables>;
export const ServiceRatingsDocument = new TypedDocumentString(`
    query ServiceRatings($divisionCode: DivisionCode!) {
  serviceRatings(divisionCode: $divisionCode) {
    mean
    count {
      value
      suppressed
    }
    byScore {
      score
      count {
        value
        suppressed
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ServiceRatingsQuery, ServiceRatingsQueryVariables>;
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
export const StandardsDocument = new TypedDocumentString(`
    query Standards($filter: StandardFilter) {
  standards(filter: $filter) {
    number
    titleZh
    titleEn
    kind
    domain
    validFrom
    status
  }
}
    `) as unknown as TypedDocumentString<StandardsQuery, StandardsQueryVariables>;
export const VerifyCertificateDocument = new TypedDocumentString(`
    query VerifyCertificate($certId: ID!, $digest: String!) {
  verifyCertificate(certId: $certId, digest: $digest) {
    matches
    status
    statusAt
    type {
      code
      zh
      en
    }
    issuerName
    issuerUscc
    issuedOn
    validFrom
    validTo
  }
}
    `) as unknown as TypedDocumentString<VerifyCertificateQuery, VerifyCertificateQueryVariables>;
export const AcceptRehabReferralDocument = new TypedDocumentString(`
    mutation AcceptRehabReferral($input: RecordStepInput!) {
  acceptRehabReferral(input: $input) {
    referral {
      id
      version
      status
      dueAt
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<AcceptRehabReferralMutation, AcceptRehabReferralMutationVariables>;
export const AmendRehabNodeDocument = new TypedDocumentString(`
    mutation AmendRehabNode($input: AmendRehabNodeInput!) {
  amendRehabNode(input: $input) {
    node {
      id
      version
      status
      name
      division {
        code
        fullName
      }
      addressText
      phone
      services
      places
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<AmendRehabNodeMutation, AmendRehabNodeMutationVariables>;
export const ApplyDeviceSubsidyDocument = new TypedDocumentString(`
    mutation ApplyDeviceSubsidy($input: ApplyDeviceSubsidyInput!) {
  applyDeviceSubsidy(input: $input) {
    application {
      id
      version
      status
      amount
      appliedOn
      decidedOn
      refusalGround
      suppliedOn
      dueAt
      device {
        id
        name
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
    `) as unknown as TypedDocumentString<ApplyDeviceSubsidyMutation, ApplyDeviceSubsidyMutationVariables>;
export const ApproveDeviceSubsidyDocument = new TypedDocumentString(`
    mutation ApproveDeviceSubsidy($input: RecordStepInput!) {
  approveDeviceSubsidy(input: $input) {
    application {
      id
      version
      status
      amount
      appliedOn
      decidedOn
      refusalGround
      suppliedOn
      dueAt
      device {
        id
        name
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
    `) as unknown as TypedDocumentString<ApproveDeviceSubsidyMutation, ApproveDeviceSubsidyMutationVariables>;
export const ApproveResourceDocument = new TypedDocumentString(`
    mutation ApproveResource($input: RecordStepInput!) {
  approveResource(input: $input) {
    resource {
      id
      version
      status
      kind
      name
      remaining
      validFrom
      validTo
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<ApproveResourceMutation, ApproveResourceMutationVariables>;
export const CancelDeliveryDocument = new TypedDocumentString(`
    mutation CancelDelivery($input: RecordStepInput!) {
  cancelDelivery(input: $input) {
    delivery {
      id
      version
      status
      quantity
      plannedOn
      deliveredOn
      metNeed
      dueAt
      resource {
        id
        name
        remaining
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
    `) as unknown as TypedDocumentString<CancelDeliveryMutation, CancelDeliveryMutationVariables>;
export const CancelReservationDocument = new TypedDocumentString(`
    mutation CancelReservation($input: RecordStepInput!) {
  cancelReservation(input: $input) {
    reservation {
      id
      version
      status
      reservedOn
      handedOutOn
      returnedOn
      dueAt
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<CancelReservationMutation, CancelReservationMutationVariables>;
export const CheckDeliveryDocument = new TypedDocumentString(`
    mutation CheckDelivery($input: CheckDeliveryInput!) {
  checkDelivery(input: $input) {
    delivery {
      id
      version
      status
      quantity
      plannedOn
      deliveredOn
      metNeed
      dueAt
      resource {
        id
        name
        remaining
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
    `) as unknown as TypedDocumentString<CheckDeliveryMutation, CheckDeliveryMutationVariables>;
export const CloseAssistanceStationDocument = new TypedDocumentString(`
    mutation CloseAssistanceStation($input: RecordStepInput!) {
  closeAssistanceStation(input: $input) {
    station {
      id
      version
      status
      name
      phone
      services
      staff
      division {
        code
        fullName
      }
      openedOn
      closedOn
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<CloseAssistanceStationMutation, CloseAssistanceStationMutationVariables>;
export const CloseDisasterEventDocument = new TypedDocumentString(`
    mutation CloseDisasterEvent($input: RecordStepInput!) {
  closeDisasterEvent(input: $input) {
    event {
      id
      version
      status
      name
      kind
      occurredOn
      division {
        code
        fullName
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
    `) as unknown as TypedDocumentString<CloseDisasterEventMutation, CloseDisasterEventMutationVariables>;
export const CloseRehabNodeDocument = new TypedDocumentString(`
    mutation CloseRehabNode($input: RecordStepInput!) {
  closeRehabNode(input: $input) {
    node {
      id
      version
      status
      name
      division {
        code
        fullName
      }
      addressText
      phone
      services
      places
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<CloseRehabNodeMutation, CloseRehabNodeMutationVariables>;
export const CloseRentalSiteDocument = new TypedDocumentString(`
    mutation CloseRentalSite($input: RecordStepInput!) {
  closeRentalSite(input: $input) {
    site {
      id
      version
      status
      name
      division {
        code
        fullName
      }
      addressText
      phone
      hours
      operatorUscc
      stock {
        pieces
        free
        monthlyRent
        device {
          id
          name
        }
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
    `) as unknown as TypedDocumentString<CloseRentalSiteMutation, CloseRentalSiteMutationVariables>;
export const DamageAssessmentsDocument = new TypedDocumentString(`
    query DamageAssessments($eventId: ID!, $scope: DivisionScope, $status: [DamageStatus!], $first: Int, $after: String) {
  damageAssessments(
    eventId: $eventId
    scope: $scope
    status: $status
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
        version
        status
        level
        rooms
        reportedOn
        verifiedOn
        surveyors
        dueAt
        addressText {
          value
          masked
        }
        division {
          code
          fullName
        }
        temporaryAid {
          id
          status
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DamageAssessmentsQuery, DamageAssessmentsQueryVariables>;
export const DeclineRehabReferralDocument = new TypedDocumentString(`
    mutation DeclineRehabReferral($input: EndRehabInput!) {
  declineRehabReferral(input: $input) {
    referral {
      id
      version
      status
      dueAt
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<DeclineRehabReferralMutation, DeclineRehabReferralMutationVariables>;
export const DeviceReservationsDocument = new TypedDocumentString(`
    query DeviceReservations($scope: DivisionScope, $status: [DeviceReservationStatus!], $first: Int, $after: String) {
  deviceReservations(scope: $scope, status: $status, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        version
        status
        reservedOn
        handedOutOn
        returnedOn
        dueAt
        site {
          id
          name
        }
        device {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeviceReservationsQuery, DeviceReservationsQueryVariables>;
export const DeviceSubsidyApplicationsDocument = new TypedDocumentString(`
    query DeviceSubsidyApplications($scope: DivisionScope, $status: [DeviceSubsidyStatus!], $first: Int, $after: String) {
  deviceSubsidyApplications(
    scope: $scope
    status: $status
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
        version
        status
        amount
        appliedOn
        decidedOn
        suppliedOn
        dueAt
        division {
          code
          fullName
        }
        device {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeviceSubsidyApplicationsQuery, DeviceSubsidyApplicationsQueryVariables>;
export const EndRehabDocument = new TypedDocumentString(`
    mutation EndRehab($input: EndRehabInput!) {
  endRehab(input: $input) {
    referral {
      id
      version
      status
      dueAt
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<EndRehabMutation, EndRehabMutationVariables>;
export const EndResourceDocument = new TypedDocumentString(`
    mutation EndResource($input: RecordStepInput!) {
  endResource(input: $input) {
    resource {
      id
      version
      status
      kind
      name
      remaining
      validFrom
      validTo
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<EndResourceMutation, EndResourceMutationVariables>;
export const HandOutDeviceDocument = new TypedDocumentString(`
    mutation HandOutDevice($input: RecordStepInput!) {
  handOutDevice(input: $input) {
    reservation {
      id
      version
      status
      reservedOn
      handedOutOn
      returnedOn
      dueAt
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<HandOutDeviceMutation, HandOutDeviceMutationVariables>;
export const ListDeviceDocument = new TypedDocumentString(`
    mutation ListDevice($input: RecordStepInput!) {
  listDevice(input: $input) {
    device {
      id
      version
      status
      name
      category {
        code
        zh
      }
      price
      usefulYears
      recommendedFor {
        code
      }
      lightestGrade
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<ListDeviceMutation, ListDeviceMutationVariables>;
export const MatchResourcesDocument = new TypedDocumentString(`
    query MatchResources($for: MatchResourcesFor!) {
  matchResources(for: $for) {
    reasons
    resource {
      id
      kind
      name
      offer
      providerName
      remaining
      validTo
    }
  }
}
    `) as unknown as TypedDocumentString<MatchResourcesQuery, MatchResourcesQueryVariables>;
export const OpenAssistanceStationDocument = new TypedDocumentString(`
    mutation OpenAssistanceStation($input: OpenAssistanceStationInput!) {
  openAssistanceStation(input: $input) {
    station {
      id
      version
      status
      name
      phone
      services
      staff
      division {
        code
        fullName
      }
      openedOn
      closedOn
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<OpenAssistanceStationMutation, OpenAssistanceStationMutationVariables>;
export const OpenDisasterEventDocument = new TypedDocumentString(`
    mutation OpenDisasterEvent($input: OpenDisasterEventInput!) {
  openDisasterEvent(input: $input) {
    event {
      id
      version
      status
      name
      kind
      occurredOn
      division {
        code
        fullName
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
    `) as unknown as TypedDocumentString<OpenDisasterEventMutation, OpenDisasterEventMutationVariables>;
export const OpenRehabNodeDocument = new TypedDocumentString(`
    mutation OpenRehabNode($input: OpenRehabNodeInput!) {
  openRehabNode(input: $input) {
    node {
      id
      version
      status
      name
      division {
        code
        fullName
      }
      addressText
      phone
      services
      places
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<OpenRehabNodeMutation, OpenRehabNodeMutationVariables>;
export const OpenRentalSiteDocument = new TypedDocumentString(`
    mutation OpenRentalSite($input: OpenRentalSiteInput!) {
  openRentalSite(input: $input) {
    site {
      id
      version
      status
      name
      division {
        code
        fullName
      }
      addressText
      phone
      hours
      operatorUscc
      stock {
        pieces
        free
        monthlyRent
        device {
          id
          name
        }
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
    `) as unknown as TypedDocumentString<OpenRentalSiteMutation, OpenRentalSiteMutationVariables>;
export const PlanDeliveryDocument = new TypedDocumentString(`
    mutation PlanDelivery($input: PlanDeliveryInput!) {
  planDelivery(input: $input) {
    delivery {
      id
      version
      status
      quantity
      plannedOn
      deliveredOn
      metNeed
      dueAt
      resource {
        id
        name
        remaining
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
    `) as unknown as TypedDocumentString<PlanDeliveryMutation, PlanDeliveryMutationVariables>;
export const PlanRehabDocument = new TypedDocumentString(`
    mutation PlanRehab($input: PlanRehabInput!) {
  planRehab(input: $input) {
    referral {
      id
      version
      status
      dueAt
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<PlanRehabMutation, PlanRehabMutationVariables>;
export const ProposeDeviceDocument = new TypedDocumentString(`
    mutation ProposeDevice($input: ProposeDeviceInput!) {
  proposeDevice(input: $input) {
    device {
      id
      version
      status
      name
      category {
        code
        zh
      }
      price
      usefulYears
      recommendedFor {
        code
      }
      lightestGrade
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<ProposeDeviceMutation, ProposeDeviceMutationVariables>;
export const RecordDamageReliefDocument = new TypedDocumentString(`
    mutation RecordDamageRelief($input: RecordDamageReliefInput!) {
  recordDamageRelief(input: $input) {
    assessment {
      id
      version
      status
      level
      rooms
      reportedOn
      verifiedOn
      dueAt
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<RecordDamageReliefMutation, RecordDamageReliefMutationVariables>;
export const RecordDeliveryDocument = new TypedDocumentString(`
    mutation RecordDelivery($input: RecordDeliveryInput!) {
  recordDelivery(input: $input) {
    delivery {
      id
      version
      status
      quantity
      plannedOn
      deliveredOn
      metNeed
      dueAt
      resource {
        id
        name
        remaining
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
    `) as unknown as TypedDocumentString<RecordDeliveryMutation, RecordDeliveryMutationVariables>;
export const RecordDeviceSupplyDocument = new TypedDocumentString(`
    mutation RecordDeviceSupply($input: RecordDeviceSupplyInput!) {
  recordDeviceSupply(input: $input) {
    application {
      id
      version
      status
      amount
      appliedOn
      decidedOn
      refusalGround
      suppliedOn
      dueAt
      device {
        id
        name
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
    `) as unknown as TypedDocumentString<RecordDeviceSupplyMutation, RecordDeviceSupplyMutationVariables>;
export const ReferToRehabDocument = new TypedDocumentString(`
    mutation ReferToRehab($input: ReferToRehabInput!) {
  referToRehab(input: $input) {
    referral {
      id
      version
      status
      dueAt
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<ReferToRehabMutation, ReferToRehabMutationVariables>;
export const RefuseDeviceSubsidyDocument = new TypedDocumentString(`
    mutation RefuseDeviceSubsidy($input: RefuseDeviceSubsidyInput!) {
  refuseDeviceSubsidy(input: $input) {
    application {
      id
      version
      status
      amount
      appliedOn
      decidedOn
      refusalGround
      suppliedOn
      dueAt
      device {
        id
        name
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
    `) as unknown as TypedDocumentString<RefuseDeviceSubsidyMutation, RefuseDeviceSubsidyMutationVariables>;
export const RegisterResourceDocument = new TypedDocumentString(`
    mutation RegisterResource($input: RegisterResourceInput!) {
  registerResource(input: $input) {
    resource {
      id
      version
      status
      kind
      name
      remaining
      validFrom
      validTo
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<RegisterResourceMutation, RegisterResourceMutationVariables>;
export const RegisteredResourcesDocument = new TypedDocumentString(`
    query RegisteredResources($scope: DivisionScope, $status: [ResourceStatus!], $first: Int, $after: String) {
  registeredResources(
    scope: $scope
    status: $status
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
        version
        status
        kind
        name
        providerName
        contractNo
        division {
          code
          fullName
        }
        capacity
        remaining
        validFrom
        validTo
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RegisteredResourcesQuery, RegisteredResourcesQueryVariables>;
export const RehabReferralDocument = new TypedDocumentString(`
    query RehabReferral($id: ID!) {
  rehabReferral(id: $id) {
    id
    version
    status
    dueAt
    source
    referredOn
    startedOn
    endedOn
    resident {
      id
    }
    node {
      id
      name
    }
    condition {
      code
      zh
      en
    }
    consent {
      givenBy
      on
    }
    plan {
      services
      aims
      reviewOn
    }
    ending {
      code
      zh
      en
    }
    timeline {
      at
      from
      to
      event
      actorRole
      actorUnit
    }
  }
}
    `) as unknown as TypedDocumentString<RehabReferralQuery, RehabReferralQueryVariables>;
export const RehabReferralsDocument = new TypedDocumentString(`
    query RehabReferrals($scope: DivisionScope, $status: [RehabStatus!], $first: Int, $after: String) {
  rehabReferrals(scope: $scope, status: $status, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        version
        status
        dueAt
        division {
          code
          fullName
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RehabReferralsQuery, RehabReferralsQueryVariables>;
export const RejectDamageDocument = new TypedDocumentString(`
    mutation RejectDamage($input: RejectDamageInput!) {
  rejectDamage(input: $input) {
    assessment {
      id
      version
      status
      level
      rooms
      reportedOn
      verifiedOn
      dueAt
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<RejectDamageMutation, RejectDamageMutationVariables>;
export const ReportDamageDocument = new TypedDocumentString(`
    mutation ReportDamage($input: ReportDamageInput!) {
  reportDamage(input: $input) {
    assessment {
      id
      version
      status
      level
      rooms
      reportedOn
      verifiedOn
      dueAt
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<ReportDamageMutation, ReportDamageMutationVariables>;
export const ReserveDeviceDocument = new TypedDocumentString(`
    mutation ReserveDevice($input: ReserveDeviceInput!) {
  reserveDevice(input: $input) {
    reservation {
      id
      version
      status
      reservedOn
      handedOutOn
      returnedOn
      dueAt
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<ReserveDeviceMutation, ReserveDeviceMutationVariables>;
export const ResumeResourceDocument = new TypedDocumentString(`
    mutation ResumeResource($input: RecordStepInput!) {
  resumeResource(input: $input) {
    resource {
      id
      version
      status
      kind
      name
      remaining
      validFrom
      validTo
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<ResumeResourceMutation, ResumeResourceMutationVariables>;
export const ReturnDeviceDocument = new TypedDocumentString(`
    mutation ReturnDevice($input: RecordStepInput!) {
  returnDevice(input: $input) {
    reservation {
      id
      version
      status
      reservedOn
      handedOutOn
      returnedOn
      dueAt
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<ReturnDeviceMutation, ReturnDeviceMutationVariables>;
export const ServiceDeliveriesDocument = new TypedDocumentString(`
    query ServiceDeliveries($scope: DivisionScope, $status: [DeliveryStatus!], $first: Int, $after: String) {
  serviceDeliveries(scope: $scope, status: $status, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        version
        status
        quantity
        plannedOn
        deliveredOn
        metNeed
        dueAt
        division {
          code
          fullName
        }
        resource {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ServiceDeliveriesQuery, ServiceDeliveriesQueryVariables>;
export const StartRehabDocument = new TypedDocumentString(`
    mutation StartRehab($input: RecordStepInput!) {
  startRehab(input: $input) {
    referral {
      id
      version
      status
      dueAt
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<StartRehabMutation, StartRehabMutationVariables>;
export const StockRentalDeviceDocument = new TypedDocumentString(`
    mutation StockRentalDevice($input: StockRentalDeviceInput!) {
  stockRentalDevice(input: $input) {
    site {
      id
      version
      status
      name
      division {
        code
        fullName
      }
      addressText
      phone
      hours
      operatorUscc
      stock {
        pieces
        free
        monthlyRent
        device {
          id
          name
        }
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
    `) as unknown as TypedDocumentString<StockRentalDeviceMutation, StockRentalDeviceMutationVariables>;
export const SuspendResourceDocument = new TypedDocumentString(`
    mutation SuspendResource($input: RecordStepInput!) {
  suspendResource(input: $input) {
    resource {
      id
      version
      status
      kind
      name
      remaining
      validFrom
      validTo
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<SuspendResourceMutation, SuspendResourceMutationVariables>;
export const VerifyDamageDocument = new TypedDocumentString(`
    mutation VerifyDamage($input: VerifyDamageInput!) {
  verifyDamage(input: $input) {
    assessment {
      id
      version
      status
      level
      rooms
      reportedOn
      verifiedOn
      dueAt
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<VerifyDamageMutation, VerifyDamageMutationVariables>;
export const WithdrawDeviceDocument = new TypedDocumentString(`
    mutation WithdrawDevice($input: RecordStepInput!) {
  withdrawDevice(input: $input) {
    device {
      id
      version
      status
      name
      category {
        code
        zh
      }
      price
      usefulYears
      recommendedFor {
        code
      }
      lightestGrade
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawDeviceMutation, WithdrawDeviceMutationVariables>;
export const AddToStrayRegisterDocument = new TypedDocumentString(`
    mutation AddToStrayRegister($input: AddToStrayRegisterInput!) {
  addToStrayRegister(input: $input) {
    entry {
      id
      status
      version
      since
      removal {
        code
        zh
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
    `) as unknown as TypedDocumentString<AddToStrayRegisterMutation, AddToStrayRegisterMutationVariables>;
export const AdmitPersonDocument = new TypedDocumentString(`
    mutation AdmitPerson($input: AdmitPersonInput!) {
  admitPerson(input: $input) {
    episode {
      id
      status
      version
      dueAt
      identityKnown
      repeat
      leaveKind {
        code
        zh
      }
    }
    caseNo
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<AdmitPersonMutation, AdmitPersonMutationVariables>;
export const ArrangeReturnDocument = new TypedDocumentString(`
    mutation ArrangeReturn($input: ArrangeReturnInput!) {
  arrangeReturn(input: $input) {
    episode {
      id
      status
      version
      dueAt
      identityKnown
      repeat
      leaveKind {
        code
        zh
      }
    }
    caseNo
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<ArrangeReturnMutation, ArrangeReturnMutationVariables>;
export const CheckTracingLeadDocument = new TypedDocumentString(`
    mutation CheckTracingLead($input: TracingLeadStepInput!) {
  checkTracingLead(input: $input) {
    lead {
      id
      status
      version
      dueAt
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<CheckTracingLeadMutation, CheckTracingLeadMutationVariables>;
export const ConcludeTracingLeadDocument = new TypedDocumentString(`
    mutation ConcludeTracingLead($input: ConcludeTracingLeadInput!) {
  concludeTracingLead(input: $input) {
    lead {
      id
      status
      version
      dueAt
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<ConcludeTracingLeadMutation, ConcludeTracingLeadMutationVariables>;
export const ConfirmIdentityDocument = new TypedDocumentString(`
    mutation ConfirmIdentity($input: ConfirmIdentityInput!) {
  confirmIdentity(input: $input) {
    episode {
      id
      status
      version
      dueAt
      identityKnown
      repeat
      leaveKind {
        code
        zh
      }
    }
    caseNo
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<ConfirmIdentityMutation, ConfirmIdentityMutationVariables>;
export const ConfirmStrayRiskDocument = new TypedDocumentString(`
    mutation ConfirmStrayRisk($input: ConfirmStrayRiskInput!) {
  confirmStrayRisk(input: $input) {
    entry {
      id
      status
      version
      since
      removal {
        code
        zh
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
    `) as unknown as TypedDocumentString<ConfirmStrayRiskMutation, ConfirmStrayRiskMutationVariables>;
export const LeaveOnOwnWishDocument = new TypedDocumentString(`
    mutation LeaveOnOwnWish($input: RescueStepInput!) {
  leaveOnOwnWish(input: $input) {
    episode {
      id
      status
      version
      dueAt
      identityKnown
      repeat
      leaveKind {
        code
        zh
      }
    }
    caseNo
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<LeaveOnOwnWishMutation, LeaveOnOwnWishMutationVariables>;
export const LongStaysDocument = new TypedDocumentString(`
    query LongStays($scope: DivisionScope, $first: Int, $after: String) {
  longStays(scope: $scope, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        caseNo
        status
        identityKnown
        personName {
          value
          masked
        }
        sex {
          zh
        }
        ageFrom
        ageTo
        admittedAt
        stayDays
        longStay
        repeat
        dueAt
        station {
          name
        }
        broughtBy {
          zh
        }
        version
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LongStaysQuery, LongStaysQueryVariables>;
export const PublishTracingNoticeDocument = new TypedDocumentString(`
    mutation PublishTracingNotice($input: PublishTracingNoticeInput!) {
  publishTracingNotice(input: $input) {
    episode {
      id
      status
      version
      dueAt
      identityKnown
      repeat
      leaveKind {
        code
        zh
      }
      tracingNotices {
        id
      }
    }
    caseNo
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<PublishTracingNoticeMutation, PublishTracingNoticeMutationVariables>;
export const RecordDeathInCareDocument = new TypedDocumentString(`
    mutation RecordDeathInCare($input: RescueStepInput!) {
  recordDeathInCare(input: $input) {
    episode {
      id
      status
      version
      dueAt
      identityKnown
      repeat
      leaveKind {
        code
        zh
      }
    }
    caseNo
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<RecordDeathInCareMutation, RecordDeathInCareMutationVariables>;
export const RecordIdentitySearchDocument = new TypedDocumentString(`
    mutation RecordIdentitySearch($input: RecordIdentitySearchInput!) {
  recordIdentitySearch(input: $input) {
    episode {
      id
      status
      version
      dueAt
      identityKnown
      repeat
      leaveKind {
        code
        zh
      }
    }
    caseNo
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<RecordIdentitySearchMutation, RecordIdentitySearchMutationVariables>;
export const RecordRescueServiceDocument = new TypedDocumentString(`
    mutation RecordRescueService($input: RecordRescueServiceInput!) {
  recordRescueService(input: $input) {
    episode {
      id
      status
      version
      dueAt
      identityKnown
      repeat
      leaveKind {
        code
        zh
      }
    }
    caseNo
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<RecordRescueServiceMutation, RecordRescueServiceMutationVariables>;
export const RecordReturnDocument = new TypedDocumentString(`
    mutation RecordReturn($input: RescueStepInput!) {
  recordReturn(input: $input) {
    episode {
      id
      status
      version
      dueAt
      identityKnown
      repeat
      leaveKind {
        code
        zh
      }
    }
    caseNo
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<RecordReturnMutation, RecordReturnMutationVariables>;
export const RecordSettlementDocument = new TypedDocumentString(`
    mutation RecordSettlement($input: RecordSettlementInput!) {
  recordSettlement(input: $input) {
    episode {
      id
      status
      version
      dueAt
      identityKnown
      repeat
      leaveKind {
        code
        zh
      }
    }
    caseNo
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<RecordSettlementMutation, RecordSettlementMutationVariables>;
export const RemoveFromStrayRegisterDocument = new TypedDocumentString(`
    mutation RemoveFromStrayRegister($input: RemoveFromStrayRegisterInput!) {
  removeFromStrayRegister(input: $input) {
    entry {
      id
      status
      version
      since
      removal {
        code
        zh
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
    `) as unknown as TypedDocumentString<RemoveFromStrayRegisterMutation, RemoveFromStrayRegisterMutationVariables>;
export const RescueEpisodeDocument = new TypedDocumentString(`
    query RescueEpisode($id: ID, $caseNo: String) {
  rescueEpisode(id: $id, caseNo: $caseNo) {
    id
    caseNo
    status
    version
    dueAt
    identityKnown
    personName {
      value
      masked
    }
    resident {
      id
    }
    sex {
      zh
    }
    ageFrom
    ageTo
    admittedAt
    foundDivision {
      code
      fullName
    }
    foundPlace
    broughtBy {
      zh
    }
    features
    condition {
      zh
    }
    services {
      zh
    }
    medical
    identitySearches {
      kind
      at
      hits
    }
    homeDivision {
      code
      fullName
    }
    earlierEpisodes
    leftOn
    leaveKind {
      zh
    }
    stayDays
    longStay
    settlement {
      hukouDivision {
        code
        fullName
      }
      on
      programs
    }
    station {
      name
      phone
    }
    tracingNotices {
      id
      publishedOn
      withdrawnOn
      withdrawal
      consentNo
      consentOn
      leads {
        id
        status
        version
        at
        content
        contactName
        contactPhone
        dueAt
      }
    }
    clocks {
      name
      zh
      dueAt
      overdue
      stoppedAt
    }
    timeline {
      at
      event
      to
      actorRole
    }
  }
}
    `) as unknown as TypedDocumentString<RescueEpisodeQuery, RescueEpisodeQueryVariables>;
export const RescueEpisodesDocument = new TypedDocumentString(`
    query RescueEpisodes($filter: RescueEpisodeFilter, $first: Int, $after: String) {
  rescueEpisodes(
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
        status
        identityKnown
        personName {
          value
          masked
        }
        sex {
          zh
        }
        ageFrom
        ageTo
        admittedAt
        stayDays
        longStay
        repeat
        dueAt
        station {
          name
        }
        broughtBy {
          zh
        }
        version
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RescueEpisodesQuery, RescueEpisodesQueryVariables>;
export const SettlePersonDocument = new TypedDocumentString(`
    mutation SettlePerson($input: RescueStepInput!) {
  settlePerson(input: $input) {
    episode {
      id
      status
      version
      dueAt
      identityKnown
      repeat
      leaveKind {
        code
        zh
      }
    }
    caseNo
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<SettlePersonMutation, SettlePersonMutationVariables>;
export const StrayRiskRegisterDocument = new TypedDocumentString(`
    query StrayRiskRegister($filter: StrayRiskFilter, $first: Int, $after: String) {
  strayRiskRegister(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        status
        version
        personName {
          value
          masked
        }
        division {
          code
          fullName
        }
        reasons {
          zh
        }
        guardianName {
          value
          masked
        }
        guardianPhone {
          value
          masked
        }
        previousRescues
        since
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StrayRiskRegisterQuery, StrayRiskRegisterQueryVariables>;
export const SubmitTracingLeadDocument = new TypedDocumentString(`
    mutation SubmitTracingLead($input: SubmitTracingLeadInput!) {
  submitTracingLead(input: $input) {
    lead {
      id
      status
      version
      dueAt
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<SubmitTracingLeadMutation, SubmitTracingLeadMutationVariables>;
export const TransferMinorDocument = new TypedDocumentString(`
    mutation TransferMinor($input: TransferMinorInput!) {
  transferMinor(input: $input) {
    episode {
      id
      status
      version
      dueAt
      identityKnown
      repeat
      leaveKind {
        code
        zh
      }
    }
    caseNo
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<TransferMinorMutation, TransferMinorMutationVariables>;
export const UnidentifiedPersonsDocument = new TypedDocumentString(`
    query UnidentifiedPersons($scope: DivisionScope, $first: Int, $after: String) {
  unidentifiedPersons(scope: $scope, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        caseNo
        status
        identityKnown
        personName {
          value
          masked
        }
        sex {
          zh
        }
        ageFrom
        ageTo
        admittedAt
        stayDays
        longStay
        repeat
        dueAt
        station {
          name
        }
        broughtBy {
          zh
        }
        version
      }
    }
  }
}
    `) as unknown as TypedDocumentString<UnidentifiedPersonsQuery, UnidentifiedPersonsQueryVariables>;
export const WithdrawTracingNoticeDocument = new TypedDocumentString(`
    mutation WithdrawTracingNotice($input: RescueStepInput!) {
  withdrawTracingNotice(input: $input) {
    episode {
      id
      status
      version
      dueAt
      identityKnown
      repeat
      leaveKind {
        code
        zh
      }
    }
    caseNo
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawTracingNoticeMutation, WithdrawTracingNoticeMutationVariables>;
export const AcceptServiceComplaintDocument = new TypedDocumentString(`
    mutation AcceptServiceComplaint($input: AcceptServiceComplaintInput!) {
  acceptServiceComplaint(input: $input) {
    complaint {
      id
      version
      status
      upheld
      answer
      answeredOn
      declineReason
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<AcceptServiceComplaintMutation, AcceptServiceComplaintMutationVariables>;
export const AnswerServiceComplaintDocument = new TypedDocumentString(`
    mutation AnswerServiceComplaint($input: AnswerServiceComplaintInput!) {
  answerServiceComplaint(input: $input) {
    complaint {
      id
      version
      status
      upheld
      answer
      answeredOn
      declineReason
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<AnswerServiceComplaintMutation, AnswerServiceComplaintMutationVariables>;
export const AnswerServiceEscalationDocument = new TypedDocumentString(`
    mutation AnswerServiceEscalation($input: AnswerServiceEscalationInput!) {
  answerServiceEscalation(input: $input) {
    complaint {
      id
      version
      status
      upheld
      answer
      answeredOn
      declineReason
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<AnswerServiceEscalationMutation, AnswerServiceEscalationMutationVariables>;
export const ApplicationStatusDocument = new TypedDocumentString(`
    query ApplicationStatus($code: String!) {
  applicationStatus(code: $code) {
    code
    externalNumber
    itemCode
    status
    changedAt
    remark
  }
}
    `) as unknown as TypedDocumentString<ApplicationStatusQuery, ApplicationStatusQueryVariables>;
export const DeclineServiceComplaintDocument = new TypedDocumentString(`
    mutation DeclineServiceComplaint($input: DeclineServiceComplaintInput!) {
  declineServiceComplaint(input: $input) {
    complaint {
      id
      version
      status
      upheld
      answer
      answeredOn
      declineReason
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<DeclineServiceComplaintMutation, DeclineServiceComplaintMutationVariables>;
export const EscalateServiceComplaintDocument = new TypedDocumentString(`
    mutation EscalateServiceComplaint($input: EscalateServiceComplaintInput!) {
  escalateServiceComplaint(input: $input) {
    receipt {
      complaintNo
      status
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<EscalateServiceComplaintMutation, EscalateServiceComplaintMutationVariables>;
export const FileServiceComplaintDocument = new TypedDocumentString(`
    mutation FileServiceComplaint($input: FileServiceComplaintInput!) {
  fileServiceComplaint(input: $input) {
    receipt {
      complaintNo
      domain
      at
      status
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<FileServiceComplaintMutation, FileServiceComplaintMutationVariables>;
export const FollowUpRatingDocument = new TypedDocumentString(`
    mutation FollowUpRating($input: FollowUpRatingInput!) {
  followUpRating(input: $input) {
    rating {
      id
      version
      status
      followUp
      followedUpOn
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<FollowUpRatingMutation, FollowUpRatingMutationVariables>;
export const ListServiceItemDocument = new TypedDocumentString(`
    mutation ListServiceItem($input: ListServiceItemInput!) {
  listServiceItem(input: $input) {
    item {
      code
      version
      nameZh
      nameEn
      domain
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<ListServiceItemMutation, ListServiceItemMutationVariables>;
export const MyServiceComplaintsDocument = new TypedDocumentString(`
    query MyServiceComplaints {
  myServiceComplaints {
    complaintNo
    domain
    at
    status
    answer
  }
}
    `) as unknown as TypedDocumentString<MyServiceComplaintsQuery, MyServiceComplaintsQueryVariables>;
export const MyServicesDocument = new TypedDocumentString(`
    query MyServices {
  myServices {
    actions
    item {
      code
      nameZh
      nameEn
      domain
      entry
      commitmentMode
    }
  }
}
    `) as unknown as TypedDocumentString<MyServicesQuery, MyServicesQueryVariables>;
export const OpenPoorRatingsDocument = new TypedDocumentString(`
    query OpenPoorRatings($scope: DivisionScope, $first: Int, $after: String) {
  openPoorRatings(scope: $scope, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        version
        score
        at
        dueAt
        application {
          code
          item {
            nameZh
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OpenPoorRatingsQuery, OpenPoorRatingsQueryVariables>;
export const PendingEnforcementDecisionsDocument = new TypedDocumentString(`
    query PendingEnforcementDecisions($first: Int, $after: String) {
  pendingEnforcementDecisions(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        version
        decisionNo
        status
        publishedAt
        dueAt
        kind
        decidedOn
        licenceNos
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PendingEnforcementDecisionsQuery, PendingEnforcementDecisionsQueryVariables>;
export const PlatformHealthDocument = new TypedDocumentString(`
    query PlatformHealth {
  platformHealth {
    databaseMilliseconds
    databaseBytes
    waitingApplications
    waitingSince
    outboxEntries
    lastEventAt
    overdueClocks
    backup {
      state
      file
      madeAt
      ageHours
      bytes
    }
  }
}
    `) as unknown as TypedDocumentString<PlatformHealthQuery, PlatformHealthQueryVariables>;
export const PublishEnforcementDecisionDocument = new TypedDocumentString(`
    mutation PublishEnforcementDecision($input: PublishEnforcementDecisionInput!) {
  publishEnforcementDecision(input: $input) {
    decision {
      id
      version
      decisionNo
      status
      publishedAt
      dueAt
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<PublishEnforcementDecisionMutation, PublishEnforcementDecisionMutationVariables>;
export const RateServiceApplicationDocument = new TypedDocumentString(`
    mutation RateServiceApplication($input: RateServiceApplicationInput!) {
  rateServiceApplication(input: $input) {
    rating {
      id
      version
      score
      isPoor
      status
      dueAt
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<RateServiceApplicationMutation, RateServiceApplicationMutationVariables>;
export const ReceiveExternalApplicationDocument = new TypedDocumentString(`
    mutation ReceiveExternalApplication($input: ReceiveExternalApplicationInput!) {
  receiveExternalApplication(input: $input) {
    application {
      code
      externalNumber
      itemCode
      status
      changedAt
      remark
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<ReceiveExternalApplicationMutation, ReceiveExternalApplicationMutationVariables>;
export const RecordCommitmentCheckDocument = new TypedDocumentString(`
    mutation RecordCommitmentCheck($input: RecordCommitmentCheckInput!) {
  recordCommitmentCheck(input: $input) {
    application {
      id
      code
      externalNumber
      status
      version
      dueAt
      receivedAt
      remark
      commitment
      commitmentKept
      item {
        code
        nameZh
      }
      division {
        code
        name
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
    `) as unknown as TypedDocumentString<RecordCommitmentCheckMutation, RecordCommitmentCheckMutationVariables>;
export const RecordEnforcementDecisionDocument = new TypedDocumentString(`
    mutation RecordEnforcementDecision($input: RecordEnforcementDecisionInput!) {
  recordEnforcementDecision(input: $input) {
    decision {
      id
      version
      decisionNo
      status
      publishedAt
      dueAt
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<RecordEnforcementDecisionMutation, RecordEnforcementDecisionMutationVariables>;
export const RegisterEnforcementLicenceDocument = new TypedDocumentString(`
    mutation RegisterEnforcementLicence($input: RegisterEnforcementLicenceInput!) {
  registerEnforcementLicence(input: $input) {
    licence {
      licenceNo
      version
      status
      validFrom
      validTo
      revokedOn
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<RegisterEnforcementLicenceMutation, RegisterEnforcementLicenceMutationVariables>;
export const RevokeEnforcementLicenceDocument = new TypedDocumentString(`
    mutation RevokeEnforcementLicence($input: RevokeEnforcementLicenceInput!) {
  revokeEnforcementLicence(input: $input) {
    licence {
      licenceNo
      version
      status
      validFrom
      validTo
      revokedOn
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<RevokeEnforcementLicenceMutation, RevokeEnforcementLicenceMutationVariables>;
export const RunSyncDocument = new TypedDocumentString(`
    mutation RunSync($input: RunSyncInput!) {
  runSync(input: $input) {
    run {
      id
      system
      job
      status
      startedAt
      finishedAt
      sent
      accepted
      rejected
      fault
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<RunSyncMutation, RunSyncMutationVariables>;
export const ServiceApplicationDocument = new TypedDocumentString(`
    query ServiceApplication($id: ID!) {
  serviceApplication(id: $id) {
    id
    code
    externalNumber
    status
    version
    dueAt
    receivedAt
    remark
    commitment
    commitmentKept
    item {
      code
      nameZh
    }
    division {
      code
      name
    }
    changedAt
    commitmentCheckedOn
    clocks {
      name
      zh
      dueAt
      overdue
      remaining
      unit
    }
    timeline {
      at
      event
      to
      actorRole
      actorUnit
      note
    }
  }
}
    `) as unknown as TypedDocumentString<ServiceApplicationQuery, ServiceApplicationQueryVariables>;
export const ServiceApplicationsDocument = new TypedDocumentString(`
    query ServiceApplications($filter: ServiceApplicationFilter, $first: Int, $after: String) {
  serviceApplications(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        code
        externalNumber
        status
        version
        dueAt
        receivedAt
        remark
        commitment
        commitmentKept
        item {
          code
          nameZh
        }
        division {
          code
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ServiceApplicationsQuery, ServiceApplicationsQueryVariables>;
export const ServiceComplaintDocument = new TypedDocumentString(`
    query ServiceComplaint($id: ID!) {
  serviceComplaint(id: $id) {
    id
    version
    status
    upheld
    answer
    answeredOn
    declineReason
    complaintNo
    domain
    text
    anonymous
    at
    applicationCode
    escalationReason
    topic {
      code
      zh
      en
    }
    channel {
      code
      zh
      en
    }
    aboutDivision {
      code
      name
    }
    clocks {
      name
      zh
      dueAt
      overdue
      remaining
      unit
    }
    timeline {
      at
      event
      to
      actorRole
      actorUnit
      note
    }
  }
}
    `) as unknown as TypedDocumentString<ServiceComplaintQuery, ServiceComplaintQueryVariables>;
export const ServiceComplaintsDocument = new TypedDocumentString(`
    query ServiceComplaints($filter: ServiceComplaintFilter, $first: Int, $after: String) {
  serviceComplaints(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        complaintNo
        domain
        status
        at
        dueAt
        version
        topic {
          code
          zh
          en
        }
        aboutDivision {
          code
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ServiceComplaintsQuery, ServiceComplaintsQueryVariables>;
export const SetServiceCommitmentDocument = new TypedDocumentString(`
    mutation SetServiceCommitment($input: SetServiceCommitmentInput!) {
  setServiceCommitment(input: $input) {
    item {
      code
      version
      commitmentMode
      commitment
      cancelledProofs
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<SetServiceCommitmentMutation, SetServiceCommitmentMutationVariables>;
export const SubmitWithCommitmentDocument = new TypedDocumentString(`
    mutation SubmitWithCommitment($input: SubmitWithCommitmentInput!) {
  submitWithCommitment(input: $input) {
    application {
      id
      code
      externalNumber
      status
      version
      dueAt
      receivedAt
      remark
      commitment
      commitmentKept
      item {
        code
        nameZh
      }
      division {
        code
        name
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
    `) as unknown as TypedDocumentString<SubmitWithCommitmentMutation, SubmitWithCommitmentMutationVariables>;
export const SyncStatusDocument = new TypedDocumentString(`
    query SyncStatus($system: SyncSystem) {
  syncStatus(system: $system) {
    system
    configured
    jobs {
      job
      state
      failures
      lastRun {
        id
        status
        startedAt
        finishedAt
        sent
        accepted
        rejected
        fault
      }
      lastDone {
        id
        finishedAt
        sent
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SyncStatusQuery, SyncStatusQueryVariables>;
export const UpdateExternalStatusDocument = new TypedDocumentString(`
    mutation UpdateExternalStatus($input: UpdateExternalStatusInput!) {
  updateExternalStatus(input: $input) {
    application {
      id
      code
      externalNumber
      status
      version
      dueAt
      receivedAt
      remark
      commitment
      commitmentKept
      item {
        code
        nameZh
      }
      division {
        code
        name
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
    `) as unknown as TypedDocumentString<UpdateExternalStatusMutation, UpdateExternalStatusMutationVariables>;
export const WithdrawEnforcementDecisionDocument = new TypedDocumentString(`
    mutation WithdrawEnforcementDecision($input: WithdrawEnforcementDecisionInput!) {
  withdrawEnforcementDecision(input: $input) {
    decision {
      id
      version
      decisionNo
      status
      publishedAt
      dueAt
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawEnforcementDecisionMutation, WithdrawEnforcementDecisionMutationVariables>;
export const WithdrawServiceApplicationDocument = new TypedDocumentString(`
    mutation WithdrawServiceApplication($input: WithdrawServiceApplicationInput!) {
  withdrawServiceApplication(input: $input) {
    application {
      id
      code
      externalNumber
      status
      version
      dueAt
      receivedAt
      remark
      commitment
      commitmentKept
      item {
        code
        nameZh
      }
      division {
        code
        name
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
    `) as unknown as TypedDocumentString<WithdrawServiceApplicationMutation, WithdrawServiceApplicationMutationVariables>;
export const AmendGrantDocument = new TypedDocumentString(`
    mutation AmendGrant($input: AmendGrantInput!) {
  amendGrant(input: $input) {
    grant {
      id
      version
      status
      legalState
      fields
      divisionPrefix
      method
      quotaPerDay
      validFrom
      validTo
      suspendReason
      endReason
      resource {
        id
        nameZh
      }
      client {
        id
        nameZh
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
    `) as unknown as TypedDocumentString<AmendGrantMutation, AmendGrantMutationVariables>;
export const AmendShareRequestDocument = new TypedDocumentString(`
    mutation AmendShareRequest($input: AmendShareRequestInput!) {
  amendShareRequest(input: $input) {
    request {
      id
      version
      status
      requester
      sharingClass
      legalBasis
      fieldsAsked
      fieldsApproved
      dueAt
      isOverdue
      refusalReason
      supplementAsked
      extensionConsent
      closeReason
      resource {
        id
        nameZh
      }
      client {
        id
        nameZh
      }
      grant {
        id
        version
        status
      }
      clocks {
        name
        startedAt
        dueAt
        stoppedAt
        overdue
        length
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
    `) as unknown as TypedDocumentString<AmendShareRequestMutation, AmendShareRequestMutationVariables>;
export const AnswerShareRequestDocument = new TypedDocumentString(`
    mutation AnswerShareRequest($input: AnswerShareRequestInput!) {
  answerShareRequest(input: $input) {
    request {
      id
      version
      status
      requester
      sharingClass
      legalBasis
      fieldsAsked
      fieldsApproved
      dueAt
      isOverdue
      refusalReason
      supplementAsked
      extensionConsent
      closeReason
      resource {
        id
        nameZh
      }
      client {
        id
        nameZh
      }
      grant {
        id
        version
        status
      }
      clocks {
        name
        startedAt
        dueAt
        stoppedAt
        overdue
        length
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
    `) as unknown as TypedDocumentString<AnswerShareRequestMutation, AnswerShareRequestMutationVariables>;
export const CorrectionTicketDocument = new TypedDocumentString(`
    query CorrectionTicket($id: ID!) {
  correctionTicket(id: $id) {
    id
    version
    status
    recordRef
    field
    claimed
    outcome
    openedOn
    dueAt
    isOverdue
    resource {
      id
      nameZh
    }
    rule {
      code
      zh
    }
    evidence
    client {
      id
      nameZh
    }
    clocks {
      name
      startedAt
      dueAt
      stoppedAt
      overdue
      remaining
      lawRef
    }
    timeline {
      at
      event
      from
      to
      actorRole
      actorUnit
      note
    }
  }
}
    `) as unknown as TypedDocumentString<CorrectionTicketQuery, CorrectionTicketQueryVariables>;
export const CorrectionTicketsDocument = new TypedDocumentString(`
    query CorrectionTickets($filter: CorrectionTicketFilter, $first: Int, $after: String) {
  correctionTickets(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        version
        status
        recordRef
        field
        claimed
        outcome
        openedOn
        dueAt
        isOverdue
        resource {
          id
          nameZh
        }
        rule {
          code
          zh
        }
        client {
          id
          nameZh
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CorrectionTicketsQuery, CorrectionTicketsQueryVariables>;
export const DisableMachineClientDocument = new TypedDocumentString(`
    mutation DisableMachineClient($input: DisableMachineClientInput!) {
  disableMachineClient(input: $input) {
    client {
      id
      version
      status
      nameZh
      nameEn
      unit
      certificateThumbprint
      disableReason
      keys {
        kid
        kty
        alg
        addedAt
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
    `) as unknown as TypedDocumentString<DisableMachineClientMutation, DisableMachineClientMutationVariables>;
export const DraftShareRequestDocument = new TypedDocumentString(`
    mutation DraftShareRequest($input: DraftShareRequestInput!) {
  draftShareRequest(input: $input) {
    request {
      id
      version
      status
      requester
      sharingClass
      legalBasis
      fieldsAsked
      fieldsApproved
      dueAt
      isOverdue
      refusalReason
      supplementAsked
      extensionConsent
      closeReason
      resource {
        id
        nameZh
      }
      client {
        id
        nameZh
      }
      grant {
        id
        version
        status
      }
      clocks {
        name
        startedAt
        dueAt
        stoppedAt
        overdue
        length
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
    `) as unknown as TypedDocumentString<DraftShareRequestMutation, DraftShareRequestMutationVariables>;
export const EnableMachineClientDocument = new TypedDocumentString(`
    mutation EnableMachineClient($input: EnableMachineClientInput!) {
  enableMachineClient(input: $input) {
    client {
      id
      version
      status
      nameZh
      nameEn
      unit
      certificateThumbprint
      disableReason
      keys {
        kid
        kty
        alg
        addedAt
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
    `) as unknown as TypedDocumentString<EnableMachineClientMutation, EnableMachineClientMutationVariables>;
export const ExtendShareAnswerDocument = new TypedDocumentString(`
    mutation ExtendShareAnswer($input: ExtendShareAnswerInput!) {
  extendShareAnswer(input: $input) {
    request {
      id
      version
      status
      requester
      sharingClass
      legalBasis
      fieldsAsked
      fieldsApproved
      dueAt
      isOverdue
      refusalReason
      supplementAsked
      extensionConsent
      closeReason
      resource {
        id
        nameZh
      }
      client {
        id
        nameZh
      }
      grant {
        id
        version
        status
      }
      clocks {
        name
        startedAt
        dueAt
        stoppedAt
        overdue
        length
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
    `) as unknown as TypedDocumentString<ExtendShareAnswerMutation, ExtendShareAnswerMutationVariables>;
export const MachineClientDocument = new TypedDocumentString(`
    query MachineClient($id: ID!) {
  machineClient(id: $id) {
    id
    version
    status
    nameZh
    nameEn
    unit
    certificateThumbprint
    disableReason
    keys {
      kid
      kty
      alg
      addedAt
    }
    timeline {
      at
      event
      from
      to
      actorRole
      actorUnit
      note
    }
  }
}
    `) as unknown as TypedDocumentString<MachineClientQuery, MachineClientQueryVariables>;
export const MachineClientsDocument = new TypedDocumentString(`
    query MachineClients($status: MachineClientStatus, $first: Int, $after: String) {
  machineClients(status: $status, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        version
        status
        nameZh
        nameEn
        unit
        certificateThumbprint
        disableReason
        keys {
          kid
          kty
          alg
          addedAt
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MachineClientsQuery, MachineClientsQueryVariables>;
export const OpenCorrectionDocument = new TypedDocumentString(`
    mutation OpenCorrection($input: OpenCorrectionInput!) {
  openCorrection(input: $input) {
    ticket {
      id
      version
      status
      recordRef
      field
      claimed
      outcome
      openedOn
      dueAt
      isOverdue
      resource {
        id
        nameZh
      }
      rule {
        code
        zh
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
    `) as unknown as TypedDocumentString<OpenCorrectionMutation, OpenCorrectionMutationVariables>;
export const PlanDataResourceDocument = new TypedDocumentString(`
    mutation PlanDataResource($input: PlanDataResourceInput!) {
  planDataResource(input: $input) {
    resource {
      id
      version
      status
      nameZh
      nameEn
      sharingClass
      publishedAt
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<PlanDataResourceMutation, PlanDataResourceMutationVariables>;
export const ProvisionGrantDocument = new TypedDocumentString(`
    mutation ProvisionGrant($input: ProvisionGrantInput!) {
  provisionGrant(input: $input) {
    request {
      id
      version
      status
      requester
      sharingClass
      legalBasis
      fieldsAsked
      fieldsApproved
      dueAt
      isOverdue
      refusalReason
      supplementAsked
      extensionConsent
      closeReason
      resource {
        id
        nameZh
      }
      client {
        id
        nameZh
      }
      grant {
        id
        version
        status
      }
      clocks {
        name
        startedAt
        dueAt
        stoppedAt
        overdue
        length
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
    `) as unknown as TypedDocumentString<ProvisionGrantMutation, ProvisionGrantMutationVariables>;
export const PublishDataResourceDocument = new TypedDocumentString(`
    mutation PublishDataResource($input: PublishDataResourceInput!) {
  publishDataResource(input: $input) {
    resource {
      id
      version
      status
      nameZh
      nameEn
      sharingClass
      publishedAt
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<PublishDataResourceMutation, PublishDataResourceMutationVariables>;
export const RegisterMachineClientDocument = new TypedDocumentString(`
    mutation RegisterMachineClient($input: RegisterMachineClientInput!) {
  registerMachineClient(input: $input) {
    client {
      id
      version
      status
      nameZh
      nameEn
      unit
      certificateThumbprint
      disableReason
      keys {
        kid
        kty
        alg
        addedAt
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
    `) as unknown as TypedDocumentString<RegisterMachineClientMutation, RegisterMachineClientMutationVariables>;
export const ReportResourceQualityDocument = new TypedDocumentString(`
    mutation ReportResourceQuality($input: ReportResourceQualityInput!) {
  reportResourceQuality(input: $input) {
    report {
      id
      recordCount
      refreshedAt
      reportedAt
      results {
        rule
        failures
      }
      resource {
        id
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
    `) as unknown as TypedDocumentString<ReportResourceQualityMutation, ReportResourceQualityMutationVariables>;
export const RequestShareSupplementDocument = new TypedDocumentString(`
    mutation RequestShareSupplement($input: RequestShareSupplementInput!) {
  requestShareSupplement(input: $input) {
    request {
      id
      version
      status
      requester
      sharingClass
      legalBasis
      fieldsAsked
      fieldsApproved
      dueAt
      isOverdue
      refusalReason
      supplementAsked
      extensionConsent
      closeReason
      resource {
        id
        nameZh
      }
      client {
        id
        nameZh
      }
      grant {
        id
        version
        status
      }
      clocks {
        name
        startedAt
        dueAt
        stoppedAt
        overdue
        length
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
    `) as unknown as TypedDocumentString<RequestShareSupplementMutation, RequestShareSupplementMutationVariables>;
export const ResolveCorrectionDocument = new TypedDocumentString(`
    mutation ResolveCorrection($input: ResolveCorrectionInput!) {
  resolveCorrection(input: $input) {
    ticket {
      id
      version
      status
      recordRef
      field
      claimed
      outcome
      openedOn
      dueAt
      isOverdue
      resource {
        id
        nameZh
      }
      rule {
        code
        zh
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
    `) as unknown as TypedDocumentString<ResolveCorrectionMutation, ResolveCorrectionMutationVariables>;
export const ResumeGrantDocument = new TypedDocumentString(`
    mutation ResumeGrant($input: ResumeGrantInput!) {
  resumeGrant(input: $input) {
    grant {
      id
      version
      status
      legalState
      fields
      divisionPrefix
      method
      quotaPerDay
      validFrom
      validTo
      suspendReason
      endReason
      resource {
        id
        nameZh
      }
      client {
        id
        nameZh
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
    `) as unknown as TypedDocumentString<ResumeGrantMutation, ResumeGrantMutationVariables>;
export const RotateClientKeysDocument = new TypedDocumentString(`
    mutation RotateClientKeys($input: RotateClientKeysInput!) {
  rotateClientKeys(input: $input) {
    client {
      id
      version
      status
      nameZh
      nameEn
      unit
      certificateThumbprint
      disableReason
      keys {
        kid
        kty
        alg
        addedAt
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
    `) as unknown as TypedDocumentString<RotateClientKeysMutation, RotateClientKeysMutationVariables>;
export const ShareGrantDocument = new TypedDocumentString(`
    query ShareGrant($id: ID!) {
  shareGrant(id: $id) {
    id
    version
    status
    legalState
    fields
    divisionPrefix
    method
    quotaPerDay
    validFrom
    validTo
    suspendReason
    endReason
    resource {
      id
      nameZh
    }
    client {
      id
      nameZh
    }
    legalBasis
    basisValidTo
    timeline {
      at
      event
      from
      to
      actorRole
      actorUnit
      note
    }
  }
}
    `) as unknown as TypedDocumentString<ShareGrantQuery, ShareGrantQueryVariables>;
export const ShareGrantsDocument = new TypedDocumentString(`
    query ShareGrants($filter: ShareGrantFilter, $first: Int, $after: String) {
  shareGrants(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        version
        status
        legalState
        fields
        divisionPrefix
        method
        quotaPerDay
        validFrom
        validTo
        suspendReason
        endReason
        resource {
          id
          nameZh
        }
        client {
          id
          nameZh
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ShareGrantsQuery, ShareGrantsQueryVariables>;
export const ShareRequestDocument = new TypedDocumentString(`
    query ShareRequest($id: ID!) {
  shareRequest(id: $id) {
    id
    version
    status
    requester
    sharingClass
    legalBasis
    fieldsAsked
    fieldsApproved
    dueAt
    isOverdue
    refusalReason
    supplementAsked
    extensionConsent
    closeReason
    resource {
      id
      nameZh
    }
    client {
      id
      nameZh
    }
    grant {
      id
      version
      status
    }
    clocks {
      name
      startedAt
      dueAt
      stoppedAt
      overdue
      length
    }
    basisValidTo
    scenario
    method
    quotaAsked
    useFrom
    useTo
    submittedAt
    answeredAt
    extensionReason
    division {
      code
      fullName
    }
    timeline {
      at
      event
      from
      to
      actorRole
      actorUnit
      note
    }
  }
}
    `) as unknown as TypedDocumentString<ShareRequestQuery, ShareRequestQueryVariables>;
export const ShareRequestsDocument = new TypedDocumentString(`
    query ShareRequests($filter: ShareRequestFilter, $first: Int, $after: String) {
  shareRequests(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        version
        status
        requester
        sharingClass
        legalBasis
        fieldsAsked
        fieldsApproved
        dueAt
        isOverdue
        refusalReason
        supplementAsked
        extensionConsent
        closeReason
        resource {
          id
          nameZh
        }
        client {
          id
          nameZh
        }
        grant {
          id
          version
          status
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ShareRequestsQuery, ShareRequestsQueryVariables>;
export const SharingBoardDocument = new TypedDocumentString(`
    query SharingBoard {
  sharingBoard {
    requestsToAnswer
    answersOverdue
    requestsToProvision
    provisionsOverdue
    correctionsOpen
    correctionsOverdue
    groundlessGrants
    failingResources {
      id
      nameZh
      nameEn
      qualityRules {
        code
        zh
        verdict
        failures
      }
      lastReport {
        recordCount
        refreshedAt
        reportedAt
        results {
          rule
          failures
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SharingBoardQuery, SharingBoardQueryVariables>;
export const SubmitShareRequestDocument = new TypedDocumentString(`
    mutation SubmitShareRequest($input: SubmitShareRequestInput!) {
  submitShareRequest(input: $input) {
    request {
      id
      version
      status
      requester
      sharingClass
      legalBasis
      fieldsAsked
      fieldsApproved
      dueAt
      isOverdue
      refusalReason
      supplementAsked
      extensionConsent
      closeReason
      resource {
        id
        nameZh
      }
      client {
        id
        nameZh
      }
      grant {
        id
        version
        status
      }
      clocks {
        name
        startedAt
        dueAt
        stoppedAt
        overdue
        length
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
    `) as unknown as TypedDocumentString<SubmitShareRequestMutation, SubmitShareRequestMutationVariables>;
export const SuspendGrantDocument = new TypedDocumentString(`
    mutation SuspendGrant($input: SuspendGrantInput!) {
  suspendGrant(input: $input) {
    grant {
      id
      version
      status
      legalState
      fields
      divisionPrefix
      method
      quotaPerDay
      validFrom
      validTo
      suspendReason
      endReason
      resource {
        id
        nameZh
      }
      client {
        id
        nameZh
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
    `) as unknown as TypedDocumentString<SuspendGrantMutation, SuspendGrantMutationVariables>;
export const TerminateGrantDocument = new TypedDocumentString(`
    mutation TerminateGrant($input: TerminateGrantInput!) {
  terminateGrant(input: $input) {
    grant {
      id
      version
      status
      legalState
      fields
      divisionPrefix
      method
      quotaPerDay
      validFrom
      validTo
      suspendReason
      endReason
      resource {
        id
        nameZh
      }
      client {
        id
        nameZh
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
    `) as unknown as TypedDocumentString<TerminateGrantMutation, TerminateGrantMutationVariables>;
export const VerifyCorrectionDocument = new TypedDocumentString(`
    mutation VerifyCorrection($input: VerifyCorrectionInput!) {
  verifyCorrection(input: $input) {
    ticket {
      id
      version
      status
      recordRef
      field
      claimed
      outcome
      openedOn
      dueAt
      isOverdue
      resource {
        id
        nameZh
      }
      rule {
        code
        zh
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
    `) as unknown as TypedDocumentString<VerifyCorrectionMutation, VerifyCorrectionMutationVariables>;
export const WithdrawDataResourceDocument = new TypedDocumentString(`
    mutation WithdrawDataResource($input: WithdrawDataResourceInput!) {
  withdrawDataResource(input: $input) {
    resource {
      id
      version
      status
      nameZh
      nameEn
      sharingClass
      publishedAt
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawDataResourceMutation, WithdrawDataResourceMutationVariables>;
export const WithdrawShareRequestDocument = new TypedDocumentString(`
    mutation WithdrawShareRequest($input: WithdrawShareRequestInput!) {
  withdrawShareRequest(input: $input) {
    request {
      id
      version
      status
      requester
      sharingClass
      legalBasis
      fieldsAsked
      fieldsApproved
      dueAt
      isOverdue
      refusalReason
      supplementAsked
      extensionConsent
      closeReason
      resource {
        id
        nameZh
      }
      client {
        id
        nameZh
      }
      grant {
        id
        version
        status
      }
      clocks {
        name
        startedAt
        dueAt
        stoppedAt
        overdue
        length
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
    `) as unknown as TypedDocumentString<WithdrawShareRequestMutation, WithdrawShareRequestMutationVariables>;
export const ApproveStandardsDocument = new TypedDocumentString(`
    mutation ApproveStandards($input: StandardStepInput!) {
  approveStandards(input: $input) {
    adjustment {
      id
      status
      version
      year
      effectiveFrom
      adjusted
      items {
        program
        urbanRural
        grade
        selfCare
        annualAmount
        monthlyAmount
        share
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
    `) as unknown as TypedDocumentString<ApproveStandardsMutation, ApproveStandardsMutationVariables>;
export const PreviewStandardsDocument = new TypedDocumentString(`
    query PreviewStandards($id: ID!) {
  previewStandards(id: $id) {
    total {
      benefits
      households
      persons
      changed
      lacking
      oldTotal
      newTotal
    }
    byCounty {
      division {
        code
        name
      }
      benefits
      households
      persons
      changed
      lacking
      oldTotal
      newTotal
    }
  }
}
    `) as unknown as TypedDocumentString<PreviewStandardsQuery, PreviewStandardsQueryVariables>;
export const ProposeStandardsDocument = new TypedDocumentString(`
    mutation ProposeStandards($input: ProposeStandardsInput!) {
  proposeStandards(input: $input) {
    adjustment {
      id
      status
      version
      year
      effectiveFrom
      adjusted
      items {
        program
        urbanRural
        grade
        selfCare
        annualAmount
        monthlyAmount
        share
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
    `) as unknown as TypedDocumentString<ProposeStandardsMutation, ProposeStandardsMutationVariables>;
export const RejectStandardsDocument = new TypedDocumentString(`
    mutation RejectStandards($input: RejectStandardsInput!) {
  rejectStandards(input: $input) {
    adjustment {
      id
      status
      version
      year
      effectiveFrom
      adjusted
      items {
        program
        urbanRural
        grade
        selfCare
        annualAmount
        monthlyAmount
        share
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
    `) as unknown as TypedDocumentString<RejectStandardsMutation, RejectStandardsMutationVariables>;
export const StandardAdjustmentDocument = new TypedDocumentString(`
    query StandardAdjustment($id: ID!) {
  standardAdjustment(id: $id) {
    id
    status
    version
    year
    documentNo
    effectiveFrom
    adjusted
    inForceAt
    urbanConsumption
    ruralConsumption
    division {
      code
      name
    }
    items {
      program
      urbanRural
      grade
      selfCare
      share
      annualAmount
      monthlyAmount
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
    `) as unknown as TypedDocumentString<StandardAdjustmentQuery, StandardAdjustmentQueryVariables>;
export const StandardAdjustmentsDocument = new TypedDocumentString(`
    query StandardAdjustments($scope: DivisionScope, $status: [StandardAdjustmentStatus!], $first: Int, $after: String) {
  standardAdjustments(
    scope: $scope
    status: $status
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
        status
        version
        year
        documentNo
        effectiveFrom
        adjusted
        division {
          code
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StandardAdjustmentsQuery, StandardAdjustmentsQueryVariables>;
export const WithdrawStandardsDocument = new TypedDocumentString(`
    mutation WithdrawStandards($input: StandardStepInput!) {
  withdrawStandards(input: $input) {
    adjustment {
      id
      status
      version
      year
      effectiveFrom
      adjusted
      items {
        program
        urbanRural
        grade
        selfCare
        annualAmount
        monthlyAmount
        share
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
    `) as unknown as TypedDocumentString<WithdrawStandardsMutation, WithdrawStandardsMutationVariables>;
export const AcceptDisabilitySubsidyDocument = new TypedDocumentString(`
    mutation AcceptDisabilitySubsidy($input: DisabilitySubsidyStepInput!) {
  acceptDisabilitySubsidy(input: $input) {
    application {
      id
      caseNo
      program
      status
      version
      dueAt
      handlerUnit
      crossRegion
      crossProvince
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<AcceptDisabilitySubsidyMutation, AcceptDisabilitySubsidyMutationVariables>;
export const ApproveDisabilitySubsidyDocument = new TypedDocumentString(`
    mutation ApproveDisabilitySubsidy($input: DisabilitySubsidyStepInput!) {
  approveDisabilitySubsidy(input: $input) {
    application {
      id
      caseNo
      program
      status
      version
      dueAt
      handlerUnit
      crossRegion
      crossProvince
      decision {
        granted
        on
      }
      enrollment {
        id
        monthlyAmount
        effectiveFrom
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
    `) as unknown as TypedDocumentString<ApproveDisabilitySubsidyMutation, ApproveDisabilitySubsidyMutationVariables>;
export const ApprovePriceLinkageDocument = new TypedDocumentString(`
    mutation ApprovePriceLinkage($input: PriceLinkageStepInput!) {
  approvePriceLinkage(input: $input) {
    run {
      id
      month
      status
      index
      groups
      version
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<ApprovePriceLinkageMutation, ApprovePriceLinkageMutationVariables>;
export const CancelPriceLinkageDocument = new TypedDocumentString(`
    mutation CancelPriceLinkage($input: PriceLinkageStepInput!) {
  cancelPriceLinkage(input: $input) {
    run {
      id
      month
      status
      index
      groups
      version
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<CancelPriceLinkageMutation, CancelPriceLinkageMutationVariables>;
export const CheckDisabilitySubsidyDocument = new TypedDocumentString(`
    mutation CheckDisabilitySubsidy($input: CheckDisabilitySubsidyInput!) {
  checkDisabilitySubsidy(input: $input) {
    application {
      id
      caseNo
      program
      status
      version
      dueAt
      handlerUnit
      crossRegion
      crossProvince
      check {
        monthlyAmount
        against
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
    `) as unknown as TypedDocumentString<CheckDisabilitySubsidyMutation, CheckDisabilitySubsidyMutationVariables>;
export const CloseDisabilitySubsidyDocument = new TypedDocumentString(`
    mutation CloseDisabilitySubsidy($input: DisabilitySubsidyStepInput!) {
  closeDisabilitySubsidy(input: $input) {
    application {
      id
      caseNo
      program
      status
      version
      dueAt
      handlerUnit
      crossRegion
      crossProvince
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<CloseDisabilitySubsidyMutation, CloseDisabilitySubsidyMutationVariables>;
export const CloseNeedDocument = new TypedDocumentString(`
    mutation CloseNeed($input: SpecialNeedStepInput!) {
  closeNeed(input: $input) {
    need {
      id
      kind
      status
      version
      dueAt
      referrals {
        department
        at
        answeredOn
        outcome
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
    `) as unknown as TypedDocumentString<CloseNeedMutation, CloseNeedMutationVariables>;
export const ClosePriceLinkageDocument = new TypedDocumentString(`
    mutation ClosePriceLinkage($input: PriceLinkageStepInput!) {
  closePriceLinkage(input: $input) {
    run {
      id
      month
      status
      index
      groups
      version
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<ClosePriceLinkageMutation, ClosePriceLinkageMutationVariables>;
export const CompleteCertificateImportDocument = new TypedDocumentString(`
    mutation CompleteCertificateImport($input: CompleteCertificateImportInput!) {
  completeCertificateImport(input: $input) {
    import {
      id
      month
      status
      holders
      ended
      version
    }
    rowErrors {
      row
      residentId
      code
      zh
      en
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<CompleteCertificateImportMutation, CompleteCertificateImportMutationVariables>;
export const DisabilityEligibilityCandidatesDocument = new TypedDocumentString(`
    query DisabilityEligibilityCandidates($scope: DivisionScope!, $filter: SubsidyCandidateFilter, $first: Int, $after: String) {
  disabilityEligibilityCandidates(
    scope: $scope
    filter: $filter
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
        program
        status
        foundOn
        notifiedOn
        version
        certificate {
          grade
          category {
            zh
            en
          }
          validTo
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DisabilityEligibilityCandidatesQuery, DisabilityEligibilityCandidatesQueryVariables>;
export const DisabilitySubsidiesToReviewDocument = new TypedDocumentString(`
    query DisabilitySubsidiesToReview($scope: DivisionScope!, $filter: SubsidyReviewFilter, $first: Int, $after: String) {
  disabilitySubsidiesToReview(
    scope: $scope
    filter: $filter
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
        finding
        program
        status
        foundOn
        certificate {
          grade
          category {
            zh
            en
          }
          validTo
          endedOn
        }
        enrollment {
          id
          certNo
          status
          monthlyAmount
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DisabilitySubsidiesToReviewQuery, DisabilitySubsidiesToReviewQueryVariables>;
export const DisabilitySubsidyApplicationDocument = new TypedDocumentString(`
    query DisabilitySubsidyApplication($id: ID!) {
  disabilitySubsidyApplication(id: $id) {
    id
    caseNo
    program
    status
    version
    channel
    submittedOn
    acceptedOn
    dueAt
    handlerUnit
    crossRegion
    crossProvince
    missing
    category {
      zh
      en
    }
    grade
    appliedAt {
      code
      fullName
    }
    homeDivision {
      code
      fullName
    }
    check {
      at
      unit
      orphan
      workInjuryNursing
      sameKindAmount
      monthlyAmount
      against
    }
    decision {
      granted
      unit
      on
      grounds
      documentNo
    }
    enrollment {
      id
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
    `) as unknown as TypedDocumentString<DisabilitySubsidyApplicationQuery, DisabilitySubsidyApplicationQueryVariables>;
export const DisabilitySubsidyApplicationsDocument = new TypedDocumentString(`
    query DisabilitySubsidyApplications($filter: DisabilitySubsidyApplicationFilter, $first: Int, $after: String) {
  disabilitySubsidyApplications(
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
        submittedOn
        crossRegion
        crossProvince
        dueAt
        handlerUnit
        version
        appliedAt {
          code
          fullName
        }
        homeDivision {
          code
          fullName
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DisabilitySubsidyApplicationsQuery, DisabilitySubsidyApplicationsQueryVariables>;
export const ImportDisabilityCertificatesDocument = new TypedDocumentString(`
    mutation ImportDisabilityCertificates($input: ImportDisabilityCertificatesInput!) {
  importDisabilityCertificates(input: $input) {
    import {
      id
      month
      status
      holders
      ended
      version
    }
    rowErrors {
      row
      residentId
      code
      zh
      en
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<ImportDisabilityCertificatesMutation, ImportDisabilityCertificatesMutationVariables>;
export const ListSpecialNeedDocument = new TypedDocumentString(`
    mutation ListSpecialNeed($input: ListSpecialNeedInput!) {
  listSpecialNeed(input: $input) {
    need {
      id
      kind
      status
      version
      dueAt
      referrals {
        department
        at
        answeredOn
        outcome
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
    `) as unknown as TypedDocumentString<ListSpecialNeedMutation, ListSpecialNeedMutationVariables>;
export const NotifyCandidateDocument = new TypedDocumentString(`
    mutation NotifyCandidate($input: NotifyCandidateInput!) {
  notifyCandidate(input: $input) {
    finding {
      id
      status
      notifiedOn
      version
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<NotifyCandidateMutation, NotifyCandidateMutationVariables>;
export const OpenPriceLinkageDocument = new TypedDocumentString(`
    mutation OpenPriceLinkage($input: OpenPriceLinkageInput!) {
  openPriceLinkage(input: $input) {
    run {
      id
      month
      status
      index
      groups
      version
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<OpenPriceLinkageMutation, OpenPriceLinkageMutationVariables>;
export const PreviewPriceLinkageDocument = new TypedDocumentString(`
    query PreviewPriceLinkage($id: ID!) {
  previewPriceLinkage(id: $id) {
    persons
    total
  }
}
    `) as unknown as TypedDocumentString<PreviewPriceLinkageQuery, PreviewPriceLinkageQueryVariables>;
export const PriceLinkageLinesDocument = new TypedDocumentString(`
    query PriceLinkageLines($month: YearMonth!, $scope: DivisionScope, $first: Int, $after: String) {
  priceLinkageLines(month: $month, scope: $scope, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        month
        program
        group
        amount
        payment {
          status
        }
        enrollment {
          id
          certNo
          status
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PriceLinkageLinesQuery, PriceLinkageLinesQueryVariables>;
export const PriceLinkageRunDocument = new TypedDocumentString(`
    query PriceLinkageRun($id: ID!, $first: Int, $after: String) {
  priceLinkageRun(id: $id) {
    id
    month
    index
    status
    version
    counties {
      county {
        code
        fullName
      }
      urbanAmount
      ruralAmount
      persons
      total
    }
    lines(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          month
          program
          group
          amount
          payment {
            status
          }
          enrollment {
            id
            certNo
          }
        }
      }
    }
    timeline {
      at
      from
      to
      event
      actorRole
      actorUnit
    }
  }
}
    `) as unknown as TypedDocumentString<PriceLinkageRunQuery, PriceLinkageRunQueryVariables>;
export const PriceLinkageRunsDocument = new TypedDocumentString(`
    query PriceLinkageRuns($division: DivisionCode!, $from: YearMonth, $to: YearMonth, $first: Int, $after: String) {
  priceLinkageRuns(
    division: $division
    from: $from
    to: $to
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
        month
        index
        foodIndex
        status
        groups
        approvedOn
        version
        division {
          code
          fullName
        }
        counties {
          county {
            code
            fullName
          }
          urbanAmount
          ruralAmount
          persons
          total
          listedAt
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PriceLinkageRunsQuery, PriceLinkageRunsQueryVariables>;
export const RecordHomeDecisionDocument = new TypedDocumentString(`
    mutation RecordHomeDecision($input: RecordHomeDecisionInput!) {
  recordHomeDecision(input: $input) {
    application {
      id
      caseNo
      program
      status
      version
      dueAt
      handlerUnit
      crossRegion
      crossProvince
      decision {
        granted
        on
        documentNo
        grounds
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
    `) as unknown as TypedDocumentString<RecordHomeDecisionMutation, RecordHomeDecisionMutationVariables>;
export const RecordReferralResultDocument = new TypedDocumentString(`
    mutation RecordReferralResult($input: RecordReferralResultInput!) {
  recordReferralResult(input: $input) {
    need {
      id
      kind
      status
      version
      dueAt
      referrals {
        department
        at
        answeredOn
        outcome
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
    `) as unknown as TypedDocumentString<RecordReferralResultMutation, RecordReferralResultMutationVariables>;
export const ReferNeedDocument = new TypedDocumentString(`
    mutation ReferNeed($input: ReferNeedInput!) {
  referNeed(input: $input) {
    need {
      id
      kind
      status
      version
      dueAt
      referrals {
        department
        at
        answeredOn
        outcome
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
    `) as unknown as TypedDocumentString<ReferNeedMutation, ReferNeedMutationVariables>;
export const RefuseDisabilitySubsidyDocument = new TypedDocumentString(`
    mutation RefuseDisabilitySubsidy($input: RefuseDisabilitySubsidyInput!) {
  refuseDisabilitySubsidy(input: $input) {
    application {
      id
      caseNo
      program
      status
      version
      dueAt
      handlerUnit
      crossRegion
      crossProvince
      decision {
        granted
        on
        grounds
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
    `) as unknown as TypedDocumentString<RefuseDisabilitySubsidyMutation, RefuseDisabilitySubsidyMutationVariables>;
export const ReturnDisabilitySubsidyDocument = new TypedDocumentString(`
    mutation ReturnDisabilitySubsidy($input: ReturnDisabilitySubsidyInput!) {
  returnDisabilitySubsidy(input: $input) {
    application {
      id
      caseNo
      program
      status
      version
      dueAt
      handlerUnit
      crossRegion
      crossProvince
      missing
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<ReturnDisabilitySubsidyMutation, ReturnDisabilitySubsidyMutationVariables>;
export const SendDisabilityResultDocument = new TypedDocumentString(`
    mutation SendDisabilityResult($input: DisabilitySubsidyStepInput!) {
  sendDisabilityResult(input: $input) {
    application {
      id
      caseNo
      program
      status
      version
      dueAt
      handlerUnit
      crossRegion
      crossProvince
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<SendDisabilityResultMutation, SendDisabilityResultMutationVariables>;
export const SpecialNeedDocument = new TypedDocumentString(`
    query SpecialNeed($id: ID!) {
  specialNeed(id: $id) {
    id
    program
    kind
    detail
    status
    listedOn
    dueAt
    version
    referrals {
      department
      at
      answeredOn
      outcome
    }
    enrollment {
      id
      certNo
      program
      status
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
    `) as unknown as TypedDocumentString<SpecialNeedQuery, SpecialNeedQueryVariables>;
export const SpecialNeedsDocument = new TypedDocumentString(`
    query SpecialNeeds($filter: SpecialNeedFilter, $first: Int, $after: String) {
  specialNeeds(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        program
        kind
        detail
        status
        listedOn
        dueAt
        version
        referrals {
          department
          at
          answeredOn
          outcome
        }
        division {
          code
          fullName
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SpecialNeedsQuery, SpecialNeedsQueryVariables>;
export const SubmitDisabilitySubsidyDocument = new TypedDocumentString(`
    mutation SubmitDisabilitySubsidy($input: SubmitDisabilitySubsidyInput!) {
  submitDisabilitySubsidy(input: $input) {
    application {
      id
      caseNo
      program
      status
      version
      dueAt
      handlerUnit
      crossRegion
      crossProvince
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<SubmitDisabilitySubsidyMutation, SubmitDisabilitySubsidyMutationVariables>;
export const SupplementDisabilitySubsidyDocument = new TypedDocumentString(`
    mutation SupplementDisabilitySubsidy($input: DisabilitySubsidyStepInput!) {
  supplementDisabilitySubsidy(input: $input) {
    application {
      id
      caseNo
      program
      status
      version
      dueAt
      handlerUnit
      crossRegion
      crossProvince
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<SupplementDisabilitySubsidyMutation, SupplementDisabilitySubsidyMutationVariables>;
export const TransferCrossProvinceDocument = new TypedDocumentString(`
    mutation TransferCrossProvince($input: DisabilitySubsidyStepInput!) {
  transferCrossProvince(input: $input) {
    application {
      id
      caseNo
      program
      status
      version
      dueAt
      handlerUnit
      crossRegion
      crossProvince
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<TransferCrossProvinceMutation, TransferCrossProvinceMutationVariables>;
export const WithdrawDisabilitySubsidyDocument = new TypedDocumentString(`
    mutation WithdrawDisabilitySubsidy($input: DisabilitySubsidyStepInput!) {
  withdrawDisabilitySubsidy(input: $input) {
    application {
      id
      caseNo
      program
      status
      version
      dueAt
      handlerUnit
      crossRegion
      crossProvince
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawDisabilitySubsidyMutation, WithdrawDisabilitySubsidyMutationVariables>;
export const AcceptAidDocument = new TypedDocumentString(`
    mutation AcceptAid($input: AidStepInput!) {
  acceptAid(input: $input) {
    aid {
      id
      caseNo
      kind
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
    `) as unknown as TypedDocumentString<AcceptAidMutation, AcceptAidMutationVariables>;
export const AddLaterPapersDocument = new TypedDocumentString(`
    mutation AddLaterPapers($input: AddLaterPapersInput!) {
  addLaterPapers(input: $input) {
    aid {
      id
      caseNo
      kind
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
    `) as unknown as TypedDocumentString<AddLaterPapersMutation, AddLaterPapersMutationVariables>;
export const AllocateReserveDocument = new TypedDocumentString(`
    mutation AllocateReserve($input: AllocateReserveInput!) {
  allocateReserve(input: $input) {
    fund {
      id
      division {
        code
      }
      year
      status
      balance
      version
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<AllocateReserveMutation, AllocateReserveMutationVariables>;
export const AmendAidDocument = new TypedDocumentString(`
    mutation AmendAid($input: AmendAidInput!) {
  amendAid(input: $input) {
    aid {
      id
      caseNo
      kind
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
    `) as unknown as TypedDocumentString<AmendAidMutation, AmendAidMutationVariables>;
export const CaseMeetingDocument = new TypedDocumentString(`
    query CaseMeeting($id: ID!) {
  caseMeeting(id: $id) {
    id
    status
    urgency
    complex
    version
    dueAt
    division {
      code
      fullName
    }
    reporter
    report
    departments
    metOn
    conclusion
    solution
    review
    aid {
      id
      caseNo
      status
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
    `) as unknown as TypedDocumentString<CaseMeetingQuery, CaseMeetingQueryVariables>;
export const CaseMeetingsDocument = new TypedDocumentString(`
    query CaseMeetings($filter: CaseMeetingFilter, $first: Int, $after: String) {
  caseMeetings(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        status
        urgency
        complex
        division {
          code
        }
        dueAt
        version
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CaseMeetingsQuery, CaseMeetingsQueryVariables>;
export const CloseReserveDocument = new TypedDocumentString(`
    mutation CloseReserve($input: ReserveFundStepInput!) {
  closeReserve(input: $input) {
    fund {
      id
      division {
        code
      }
      year
      status
      balance
      version
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<CloseReserveMutation, CloseReserveMutationVariables>;
export const ConfirmAidDocument = new TypedDocumentString(`
    mutation ConfirmAid($input: AidStepInput!) {
  confirmAid(input: $input) {
    aid {
      id
      caseNo
      kind
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
    `) as unknown as TypedDocumentString<ConfirmAidMutation, ConfirmAidMutationVariables>;
export const CorrectAidDocument = new TypedDocumentString(`
    mutation CorrectAid($input: CorrectAidInput!) {
  correctAid(input: $input) {
    aid {
      id
      caseNo
      kind
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
    `) as unknown as TypedDocumentString<CorrectAidMutation, CorrectAidMutationVariables>;
export const DeliverAidRefusalDocument = new TypedDocumentString(`
    mutation DeliverAidRefusal($input: AidStepInput!) {
  deliverAidRefusal(input: $input) {
    aid {
      id
      caseNo
      kind
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
    `) as unknown as TypedDocumentString<DeliverAidRefusalMutation, DeliverAidRefusalMutationVariables>;
export const DeliverAidDocument = new TypedDocumentString(`
    mutation DeliverAid($input: DeliverAidInput!) {
  deliverAid(input: $input) {
    aid {
      id
      caseNo
      kind
      status
      version
      dueAt
      handlerUnit
      paymentMethod
      orderedAt
      handedOverAt
      paidAt
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<DeliverAidMutation, DeliverAidMutationVariables>;
export const DraftAidDocument = new TypedDocumentString(`
    mutation DraftAid($input: DraftAidInput!) {
  draftAid(input: $input) {
    aid {
      id
      caseNo
      kind
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
    `) as unknown as TypedDocumentString<DraftAidMutation, DraftAidMutationVariables>;
export const EndEmergencyDocument = new TypedDocumentString(`
    mutation EndEmergency($input: EndEmergencyInput!) {
  endEmergency(input: $input) {
    aid {
      id
      caseNo
      kind
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
    `) as unknown as TypedDocumentString<EndEmergencyMutation, EndEmergencyMutationVariables>;
export const GrantUrgentAidDocument = new TypedDocumentString(`
    mutation GrantUrgentAid($input: GrantUrgentAidInput!) {
  grantUrgentAid(input: $input) {
    aid {
      id
      caseNo
      kind
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
    `) as unknown as TypedDocumentString<GrantUrgentAidMutation, GrantUrgentAidMutationVariables>;
export const HoldCaseMeetingDocument = new TypedDocumentString(`
    mutation HoldCaseMeeting($input: HoldCaseMeetingInput!) {
  holdCaseMeeting(input: $input) {
    urgentCase {
      id
      status
      urgency
      complex
      version
      dueAt
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<HoldCaseMeetingMutation, HoldCaseMeetingMutationVariables>;
export const ProposeAidDocument = new TypedDocumentString(`
    mutation ProposeAid($input: ProposeAidInput!) {
  proposeAid(input: $input) {
    aid {
      id
      caseNo
      kind
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
    `) as unknown as TypedDocumentString<ProposeAidMutation, ProposeAidMutationVariables>;
export const PublishAidNoticeDocument = new TypedDocumentString(`
    mutation PublishAidNotice($input: PublishAidNoticeInput!) {
  publishAidNotice(input: $input) {
    aid {
      id
      caseNo
      kind
      status
      version
      dueAt
      handlerUnit
      notices {
        id
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
    `) as unknown as TypedDocumentString<PublishAidNoticeMutation, PublishAidNoticeMutationVariables>;
export const RecordAidVisitDocument = new TypedDocumentString(`
    mutation RecordAidVisit($input: RecordAidVisitInput!) {
  recordAidVisit(input: $input) {
    aid {
      id
      caseNo
      kind
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
    `) as unknown as TypedDocumentString<RecordAidVisitMutation, RecordAidVisitMutationVariables>;
export const RefuseAidDocument = new TypedDocumentString(`
    mutation RefuseAid($input: RefuseAidInput!) {
  refuseAid(input: $input) {
    aid {
      id
      caseNo
      kind
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
    `) as unknown as TypedDocumentString<RefuseAidMutation, RefuseAidMutationVariables>;
export const ReplenishReserveDocument = new TypedDocumentString(`
    mutation ReplenishReserve($input: ReplenishReserveInput!) {
  replenishReserve(input: $input) {
    fund {
      id
      division {
        code
      }
      year
      status
      balance
      version
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<ReplenishReserveMutation, ReplenishReserveMutationVariables>;
export const ReportUrgentCaseDocument = new TypedDocumentString(`
    mutation ReportUrgentCase($input: ReportUrgentCaseInput!) {
  reportUrgentCase(input: $input) {
    urgentCase {
      id
      status
      urgency
      complex
      version
      dueAt
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<ReportUrgentCaseMutation, ReportUrgentCaseMutationVariables>;
export const ReserveFundDocument = new TypedDocumentString(`
    query ReserveFund($id: ID!, $first: Int, $after: String) {
  reserveFund(id: $id) {
    id
    division {
      code
      fullName
    }
    year
    status
    balance
    allocated
    granted
    replenished
    recovered
    returned
    version
    entries(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          kind
          amount
          balanceAfter
          at
          unit
          aid {
            id
            caseNo
          }
        }
      }
    }
    timeline {
      at
      event
      actorRole
      actorUnit
    }
  }
}
    `) as unknown as TypedDocumentString<ReserveFundQuery, ReserveFundQueryVariables>;
export const ReserveFundsDocument = new TypedDocumentString(`
    query ReserveFunds($scope: DivisionScope, $year: Int, $first: Int, $after: String) {
  reserveFunds(scope: $scope, year: $year, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        division {
          code
          fullName
        }
        year
        status
        balance
        allocated
        granted
        replenished
        recovered
        returned
        version
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReserveFundsQuery, ReserveFundsQueryVariables>;
export const ReviewUrgentCaseDocument = new TypedDocumentString(`
    mutation ReviewUrgentCase($input: ReviewUrgentCaseInput!) {
  reviewUrgentCase(input: $input) {
    urgentCase {
      id
      status
      urgency
      complex
      version
      dueAt
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<ReviewUrgentCaseMutation, ReviewUrgentCaseMutationVariables>;
export const SolveUrgentCaseDocument = new TypedDocumentString(`
    mutation SolveUrgentCase($input: SolveUrgentCaseInput!) {
  solveUrgentCase(input: $input) {
    urgentCase {
      id
      status
      urgency
      complex
      version
      dueAt
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<SolveUrgentCaseMutation, SolveUrgentCaseMutationVariables>;
export const SubmitAidDocument = new TypedDocumentString(`
    mutation SubmitAid($input: SubmitAidInput!) {
  submitAid(input: $input) {
    aid {
      id
      caseNo
      kind
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
    `) as unknown as TypedDocumentString<SubmitAidMutation, SubmitAidMutationVariables>;
export const TemporaryAidSummaryDocument = new TypedDocumentString(`
    query TemporaryAidSummary($division: DivisionCode!, $period: MonthRange) {
  division(code: $division) {
    code
    fullName
    temporaryAidSummary(period: $period) {
      from
      to
      personTimes {
        value
        suppressed
      }
      amount
      mean
      byKind {
        kind
        personTimes {
          value
          suppressed
        }
        amount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TemporaryAidSummaryQuery, TemporaryAidSummaryQueryVariables>;
export const TemporaryAidDocument = new TypedDocumentString(`
    query TemporaryAid($id: ID!) {
  temporaryAid(id: $id) {
    id
    caseNo
    kind
    status
    version
    dueAt
    handlerUnit
    occurredOn
    reportedAt
    acceptedOn
    grantedOn
    emergencyEndedOn
    homeNotifiedAt
    persons
    cause {
      code
      zh
      en
    }
    occurrence
    applicantName {
      value
      masked
    }
    recipients {
      resident {
        id
      }
    }
    place {
      code
      fullName
    }
    home {
      code
      fullName
    }
    urbanRural
    declaredExpense
    measures {
      form
      amount
      content
    }
    amount
    cashAmount
    paymentMethod
    orderedAt
    handedOverAt
    paidAt
    payments {
      id
      month
      amount
      status
      fault
      failReason
      paidAt
      account {
        value
        masked
      }
      batch {
        id
        status
      }
    }
    account {
      value
      masked
    }
    reserveFund {
      id
      balance
    }
    documents {
      kind
      name
      sm3
      class
    }
    visits {
      at
      investigators
      finding
      expenseFound
    }
    opinion {
      proposal
      at
      unit
      grounds
      amount
    }
    notices {
      id
      from
      to
      entries {
        program
        beneficiariesCount
        amount
      }
      objections {
        at
        channel
        content
        outcome
      }
    }
    decision {
      granted
      authority
      unit
      on
    }
    refusalLetter {
      number
      grounds
      explanation
      remedyZh
      remedyEn
      decidedOn
      deliveredOn
    }
    corrections {
      at
      by
      unit
      ground
      reason
      goodFaith
      objectiveCause
      tolerated
      recovered
    }
    urgentCases {
      id
      status
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
    `) as unknown as TypedDocumentString<TemporaryAidQuery, TemporaryAidQueryVariables>;
export const TemporaryAidsDocument = new TypedDocumentString(`
    query TemporaryAids($filter: TemporaryAidFilter, $first: Int, $after: String) {
  temporaryAids(
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
        kind
        status
        applicantName {
          value
          masked
        }
        persons
        place {
          code
        }
        home {
          code
        }
        occurredOn
        grantedOn
        amount
        paymentMethod
        paidAt
        dueAt
        version
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TemporaryAidsQuery, TemporaryAidsQueryVariables>;
export const TerminateAidDocument = new TypedDocumentString(`
    mutation TerminateAid($input: TerminateAidInput!) {
  terminateAid(input: $input) {
    aid {
      id
      caseNo
      kind
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
    `) as unknown as TypedDocumentString<TerminateAidMutation, TerminateAidMutationVariables>;
export const TriageUrgentCaseDocument = new TypedDocumentString(`
    mutation TriageUrgentCase($input: TriageUrgentCaseInput!) {
  triageUrgentCase(input: $input) {
    urgentCase {
      id
      status
      urgency
      complex
      version
      dueAt
    }
    userErrors {
      code
      path
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<TriageUrgentCaseMutation, TriageUrgentCaseMutationVariables>;
export const WithdrawAidDocument = new TypedDocumentString(`
    mutation WithdrawAid($input: AidStepInput!) {
  withdrawAid(input: $input) {
    aid {
      id
      caseNo
      kind
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
    `) as unknown as TypedDocumentString<WithdrawAidMutation, WithdrawAidMutationVariables>;
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