import { codeList } from '@civil/schema/codes';

export const orgLevelCodes = codeList(null, `
PROVINCE 省级 | province
PREFECTURE 市（州）级 | prefecture
COUNTY 县（区）级 | county`);

export const regModeCodes = codeList(null, `
DUAL 双重管理 | registrar and supervisor
DIRECT 直接登记 | direct registration
DECOUPLED 已脱钩 | parted from its authority`);

/** How the Party is organised in an organisation (党组织覆盖方式). */
export const partyOrgCodes = codeList(null, `
1 单独组建 | of its own
2 联合组建 | joint
3 功能型 | functional
4 党建工作指导员 | liaison only`);

export const serviceFieldCodes = codeList(null, `
01 工商经济 | economy
02 科技与研究 | science
03 教育 | education
04 卫生 | health
05 文化 | culture
06 体育 | sports
07 生态环境 | environment
08 法律 | law
09 行业 | industry
10 社会服务 | social service
11 宗教 | religion
12 农业及农村发展 | agriculture
13 职业及从业者 | professional
14 国际及涉外 | international
15 其他 | other`);

/** Grounds for the list of abnormal activity (社会组织信用信息管理办法, 民政部令第 60 号, 2018). */
export const abnormalReasonCodes = codeList('民政部令第 60 号', `
1 未按规定时限报送年度工作报告 | annual report late
2 未按规定设立党组织 | party organisation not set up
3 未按期整改 | rectification order not met
4 公开募捐违规 | breach in public fundraising
5 受到警告或不满五万元罚款 | warned or fined less than 50,000 yuan
6 通过登记的住所无法联系 | not reachable at its address
9 其他情形 | other`);

/** Grounds for the list of serious dishonesty (same order). */
export const seriousReasonCodes = codeList('民政部令第 60 号', `
1 列入活动异常名录满两年 | abnormal for two years
2 变更登记弄虚作假 | false registration of a change
3 受到限期停止活动处罚 | activities suspended
4 受到五万元以上罚款 | fined 50,000 yuan or more
5 三年内两次以上行政处罚 | two penalties within three years
6 失信被执行人 | listed as defaulter by a court
7 被吊销登记证书 | certificate revoked
9 其他情形 | other`);

export const creditStateCodes = codeList(null, `
NORMAL 正常 | normal
ABNORMAL 活动异常 | abnormal activity
SERIOUS 严重违法失信 | serious dishonesty`);

/** Labels of enumerations, for the groups of statistics. */
export const orgTypeCodes = codeList(null, `
ASSOCIATION 社会团体 | association
SERVICE_INSTITUTION 民办非企业单位（社会服务机构） | social service institution
FOUNDATION 基金会 | foundation
OTHER 其他 | other`);

export const orgStatusCodes = codeList(null, `
PREPARING 筹备 | being prepared
ACTIVE 正常 | active
CHANGING 变更中 | changing
LIQUIDATING 清算中 | in liquidation
DEREGISTERED 已注销 | deregistered
CANCELLED 已撤销登记 | registration cancelled
LICENCE_REVOKED 已吊销登记证书 | certificate revoked`);

export const orgRatingCodes = codeList(null, `
A5 5A 级 | 5A
A4 4A 级 | 4A
A3 3A 级 | 3A
A2 2A 级 | 2A
A1 1A 级 | 1A
NONE 未评估或已过有效期 | none in force`);
