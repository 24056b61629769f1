import { defineErrors } from '@civil/schema/errors';

const rule = (zh: string, en: string) => ({ zh, en, retryable: false });

/** Codes that the social-assistance subgraph owns. */
export const errors = defineErrors('social-assistance', {
  MONTHS_RANGE: rule('月数须在 1 至 120 之间', 'The number of months must lie between 1 and 120'),
  APPLICATION_OPEN: rule('家庭成员已有正在办理的救助申请', 'A member of the household has an application under way already'),
  AUTHORISATION_MISSING: rule('家庭经济状况核对授权未由全体成年成员签署或已撤销', 'The power to check the economic situation is not signed by every adult member, or was revoked'),
  RESIDENCE_NOT_ELIGIBLE: rule('应向户籍地申请，或在持有居住证的居住地申请', 'An application goes to the township of household registration, or with a residence permit to that of residence'),
  HOUSEHOLD_REQUIRED: rule('须以共同生活家庭申请；单人申请须有规定的依据', 'The household living together applies; one person alone only on a ground that the rules give'),
  PROGRAM_CONFLICT: rule('已享受不可同时享受的救助项目', 'A benefit that excludes this one is in force'),
  ACCOUNT_FORMAT: rule('银行账号格式不正确', 'The bank account is not well formed'),
  ACCOUNT_NOT_BENEFICIARY: rule('账户须为救助对象或其监护人所有', 'The account must belong to one who benefits, or to their guardian'),
  MATERIAL_INCOMPLETE: rule('申请材料不齐：须有居民身份证和核对授权书', 'The papers are not complete: an identity card and the letter of authorisation are needed'),
  DOC_NOT_ALLOWED: rule('可联网核验的材料不得要求申请人提供', 'A paper that the check system can verify may not be demanded'),
  SUPPLEMENT_TWICE: rule('补正材料只能一次性告知', 'What is missing is told once, and all of it'),
  INVESTIGATORS_TOO_FEW: rule('入户调查人员不得少于规定人数', 'A visit takes at least as many investigators as the rules say'),
  VISIT_MISSING: rule('尚未完成入户调查', 'No visit to the home has been made'),
  CHECK_STALE: rule('没有有效期内的经济状况核对报告', 'There is no report of an economic check within its validity'),
  CHECK_CONCLUDED: rule('该核对报告已出具', 'The report of this check was given already'),
  SELF_CARE_MISSING: rule('特困人员须先评估生活自理能力', 'Self-care of the extremely poor must be assessed first'),
  STANDARD_MISSING: rule('当地没有适用的救助标准', 'No standard applies here'),
  AMOUNT_MISMATCH: rule('金额与按标准计算的结果不一致', 'The amount is not what the standard gives'),
  INCOME_ABOVE_LINE: rule('家庭收入不符合该项目条件', 'The income of the household does not meet the conditions of the programme'),
  OBJECTION_OPEN: rule('异议尚未处理', 'An objection has not been dealt with'),
  REASON_REQUIRED: rule('须说明理由', 'A reason must be given'),
  NOTICE_REQUIRED: rule('拟予确认的须先公示', 'What is to be approved goes on public notice first'),
  NOTICE_TOO_SHORT: rule('公示期短于规定期限', 'The notice is shorter than the rules allow'),
  NOTICE_RUNNING: rule('公示期未满', 'The notice still runs'),
  COUNTY_VISIT_REQUIRED: rule('近亲属备案和有异议的申请须由县级入户核查', 'An application of close kin, or one that was objected to, takes a visit by the county'),
  PROGRAM_NOT_PAID: rule('该项目不按月编制发放台账', 'This programme is not paid by ledgers'),
  LEDGER_OUTDATED: rule('台账编制后应发对象、金额或账户有变动，请作废后重新编制', 'Since the ledger was built, what is due has changed; throw it away and build it anew'),
  LEDGER_EMPTY: rule('台账没有可发放的明细', 'The ledger has no line that can be paid'),
  AGREEMENT_MISSING: rule('该县没有有效的代发协议', 'No bank has an agreement in force to pay for this county'),
  RECEIPT_LINE_UNKNOWN: rule('回执含有本批次未送银行的明细', 'The receipt tells of a line that was not sent in this batch'),
  RECEIPT_CONFLICT: rule('回执与此前的回执不一致', 'The receipt contradicts one that was given before'),
});
