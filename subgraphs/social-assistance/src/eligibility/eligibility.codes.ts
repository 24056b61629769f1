import { codeList } from '@civil/schema/codes';

/** Why an estimate says what it says. */
export const estimateReasonCodes = codeList(null, `
INCOME_WITHIN 家庭收入在该项目的线以内 | the income lies within the line of the programme
INCOME_ABOVE 家庭收入超过该项目的线 | the income lies above the line of the programme
EXPENSE_TOO_SMALL 刚性支出占收入的比例未达到规定 | unavoidable expense is not the share of income that the rules ask for
EXPENSE_HEAVY 重病或刚性支出造成困难 | illness or unavoidable expense causes hardship
PROPERTY_CHECKED 有须核对的财产，是否超过限额由当地核定 | there is property, and whether it is above the limit is for the county to check
PROGRAM_ABOVE 更可能符合保障水平更高的项目 | a programme that gives more is likelier
SINGLE_PERSON 单独生活且属于老年人、残疾人或未成年人 | lives alone, and is old, disabled or a minor
NOT_SINGLE 不是单独生活的老年人、残疾人或未成年人 | is no old or disabled person or minor who lives alone
SUPPORT_AVAILABLE 法定义务人有履行能力 | somebody bound by law to support is able to
DISABLED 有符合等级的残疾人 | there is a disabled person of the grade
NOT_DISABLED 没有符合等级的残疾人 | there is no disabled person of the grade
GRADE_BY_COUNTY 档次由当地评定，金额为各档的范围 | the grade is given by the county; the amounts are those of all grades
SELF_CARE_ASSESSED 自理能力由评估确定，金额为各档的范围 | self-care is assessed; the amounts are those of all levels
STANDARD_MISSING 当地没有公布适用的标准 | no standard of this place is published`);
