import type { CatalogueEntry } from './catalogue.js';

const entry = (zh: string, en: string, retryable = false): CatalogueEntry => ({ zh, en, retryable, since: '0.1.0' });

/**
 * Codes that any part of the graph may answer with. Never renumbered, never reused. The names of Apollo's own codes are
 * kept as they are, so that client libraries recognise them.
 */
export const platformCodes = {
  UNAUTHENTICATED: entry('未登录或凭证无效', 'Not signed in, or the credential is not valid'),
  TOKEN_EXPIRED: entry('登录已过期，请重新登录', 'The session has expired; sign in again'),
  FORBIDDEN: entry('权限不足', 'Not permitted'),
  FORBIDDEN_FIELD: entry('当前角色无权查看该字段', 'This role may not see this field'),
  FORBIDDEN_ROW: entry('该记录不在当前辖区范围内', 'This record lies outside the scope of the viewer'),
  FORBIDDEN_ACTION: entry('当前角色无权执行该操作', 'This role may not perform this action'),
  PURPOSE_REQUIRED: entry('查看该字段须说明用途', 'A purpose must be stated to see this field'),
  CASE_NOT_BOUND: entry('该用途须绑定本单位正在办理的个案', 'The purpose must be bound to an open case handled by the unit of the viewer'),
  GRANT_MISSING: entry('未获得该数据的共享授权', 'No sharing grant covers this data'),
  GRANT_EXPIRED: entry('共享授权已到期', 'The sharing grant has expired'),
  GRANT_FIELD_DENIED: entry('共享授权不包含该字段', 'The sharing grant does not include this field'),
  GRANT_QUOTA: entry('已超过共享授权的每日限额', 'The daily quota of the sharing grant is used up', true),
  BAD_USER_INPUT: entry('输入不符合要求', 'The input is not acceptable'),
  ID_FORMAT: entry('公民身份号码须为 18 位', 'An identity number has 18 places'),
  ID_CHECKSUM: entry('公民身份号码校验码不正确', 'The check character of the identity number is wrong'),
  ID_DATE: entry('公民身份号码中的出生日期不存在', 'The birth date in the identity number is not a real date'),
  ID_SEX_MISMATCH: entry('公民身份号码与性别不一致', 'The identity number does not agree with the sex'),
  USCC_FORMAT: entry('统一社会信用代码须为 18 位有效字符', 'A unified social credit code has 18 valid characters'),
  USCC_CHECKSUM: entry('统一社会信用代码校验码不正确', 'The check character of the unified social credit code is wrong'),
  USCC_TYPE: entry('统一社会信用代码与组织类型不符', 'The unified social credit code does not fit the type of organisation'),
  PHONE_FORMAT: entry('手机号码格式不正确', 'The mobile number is not well formed'),
  DATE_FORMAT: entry('日期或时间不存在或格式不正确', 'The date or time does not exist or is not well formed'),
  MONEY_FORMAT: entry('金额或小数格式不正确', 'The amount or decimal is not well formed'),
  DIVISION_FORMAT: entry('行政区划代码须为 2、4、6、9 或 12 位数字', 'A division code has 2, 4, 6, 9 or 12 digits'),
  DIVISION_UNKNOWN: entry('行政区划代码不存在', 'No such division code'),
  DIVISION_ABOLISHED: entry('行政区划已撤销，请使用现行代码', 'The division has been abolished; use the code in force'),
  DIVISION_LEVEL: entry('行政区划级别不符合要求', 'The division is not of the level required'),
  CURSOR_INVALID: entry('游标无效或不属于本次查询', 'The cursor is not valid or belongs to another query'),
  CURSOR_EXPIRED: entry('游标所指记录已不存在，请从头翻页', 'The record of the cursor is gone; start from the first page'),
  PAGE_SIZE: entry('每页条数超出允许范围', 'The page size is outside the range allowed'),
  NOT_FOUND: entry('未找到', 'Not found'),
  CONFLICT: entry('与现有数据冲突', 'In conflict with existing data'),
  CONFLICT_VERSION: entry('记录已被他人修改，请刷新后重试', 'The record was changed meanwhile; reload and try again', true),
  DUPLICATE_REQUEST: entry('重复提交', 'The request was already submitted'),
  STATE_TRANSITION: entry('当前状态不允许该操作', 'The present state does not allow this step'),
  CLOCK_EXPIRED: entry('已超过办理期限', 'The time limit has passed'),
  CLOCK_NOT_REACHED: entry('尚未到可办理的日期', 'The date from which this is possible has not come'),
  RATE_LIMITED: entry('请求过于频繁，请稍后再试', 'Too many requests; try again later', true),
  REQUEST_TOO_LARGE: entry('请求内容过大', 'The request is too large'),
  QUERY_TOO_DEEP: entry('查询嵌套过深', 'The query is nested too deeply'),
  QUERY_TOO_EXPENSIVE: entry('查询过于复杂', 'The query is too expensive'),
  QUERY_TOO_MANY_ALIASES: entry('查询使用的别名过多', 'The query uses too many aliases'),
  QUERY_TOO_MANY_ROOT_FIELDS: entry('查询的根字段过多', 'The query asks for too many root fields'),
  QUERY_TOO_MANY_TOKENS: entry('查询文本过长', 'The query text is too long'),
  GRAPHQL_PARSE_FAILED: entry('查询文本存在语法错误', 'The query text has a syntax error'),
  GRAPHQL_VALIDATION_FAILED: entry('查询不符合图谱定义', 'The query does not fit the schema'),
  OPERATION_RESOLUTION_FAILURE: entry('无法确定要执行的操作', 'It is not clear which operation to run'),
  PERSISTED_QUERY_NOT_FOUND: entry('未登记的查询', 'The persisted query is not known', true),
  UPSTREAM_UNAVAILABLE: entry('所属业务系统暂不可用，其他数据不受影响', 'The system that holds this field is not available; other data are not affected', true),
  DOWNSTREAM_SERVICE_ERROR: entry('所属业务系统出现错误', 'The system that holds this field failed', true),
  SERVICE_STOPPING: entry('服务正在停止，请重试', 'The service is stopping; try again', true),
  INTERNAL_SERVER_ERROR: entry('系统内部错误，请凭请求编号联系管理员', 'Internal error; quote the request id to the administrator', true),
} as const satisfies Record<string, CatalogueEntry>;

export type PlatformCode = keyof typeof platformCodes;
