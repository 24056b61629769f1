import { defineErrors } from '@civil/schema/errors';

const rule = (zh: string, en: string) => ({ zh, en, retryable: false });

/** Codes that the platform subgraph owns. */
export const errors = defineErrors('platform', {
  NAME_SEARCH_TOO_WIDE: {
    zh: '按姓名查找须同时给出乡级及以下区划或出生年份', en: 'A search by name needs a division of township level or below, or a birth year', retryable: false,
  },
  SERVICE_ITEM_UNKNOWN: rule('没有这项政务服务事项', 'There is no such service'),
  SERVICE_ITEM_EXISTS: rule('该编码的事项已在目录中', 'An item of this code is in the catalogue already'),
  EXTERNAL_NUMBER_KNOWN: rule('同一办件编号已推送过不同的内容', 'Another content was pushed under this number already'),
  APPLICANT_UNKNOWN: rule('没有证件号码与姓名相符的居民', 'No resident has this number and name'),
  COMMITMENT_NOT_OFFERED: rule('该事项不实行告知承诺制', 'This item is not handled by commitment'),
  COMMITMENT_REQUIRED: rule('须作出承诺', 'The promise must be given'),
  RATED_TOO_EARLY: rule('申请尚未办结，不能评价', 'The application is not concluded yet'),
  RATED_BEFORE: rule('该申请已经评价过', 'The application was rated already'),
  COMPLAINTS_TOO_MANY: rule('今日提交的投诉已达上限，请拨打监督电话', 'As many complaints as a day allows; call the supervision line'),
  DECISION_KNOWN: rule('该文书号的执法决定已登记', 'A decision of this number was entered already'),
  ENFORCERS_TOO_FEW: rule('执法人员少于规定人数', 'Fewer officers than the rules ask for'),
  LICENCE_NOT_VALID: rule('执法人员证件在作出决定之日无效，或不属于该领域和区划', 'A licence did not hold on the day of the decision, or is not of its domain and place'),
  LICENCE_KNOWN: rule('该证号已登记', 'A licence of this number was entered already'),
  SYNC_NOT_CONFIGURED: rule('该系统未配置地址，不能同步', 'No address of this system is configured: nothing is synchronised'),
  SYNC_RUNNING: rule('该任务的上一次同步尚未结束', 'The last run of this job has not ended'),
  EXPLANATION_REQUIRED: rule('须说明理由', 'A reason must be given'),
});
