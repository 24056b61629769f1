import { ruleSet } from './rule-set.js';

/** Numbers of the monitoring of low-income persons beside those of its warnings: when a month is compared, what a month of facts may hold, how long departments have. */
export const monitoringRules = ruleSet({ prefix: 'assistance', lawRef: '低收入人口动态监测预警处置规则', validFrom: '2021-01-01', division: '620000' }, [
  ['monitoring.run-day', 25, 'COUNT', 'A', '每月自动比对的日期（日）', 'Day of the month on which the month is compared'],
  ['monitoring.run-attempts', 3, 'COUNT', 'A', '一县比对失败后重试的次数上限', 'Most attempts at the comparison of one county'],
  ['monitoring.fact-rows', 500, 'COUNT', 'A', '部门数据每批行数上限', 'Most rows of one chunk of department data'],
  ['monitoring.after-benefit', 12, 'MONTH', 'A', '待遇终止后作为其他困难人员继续监测的时长', 'Time under watch as others in hardship after a benefit has ended'],
  ['referral.reply', 5, 'WORKING_DAY', 'A', '转介后部门答复期限', 'A department answers a referral within'],
  ['referral.completion', 30, 'DAY', 'A', '部门接受转介后的办理期限', 'A department carries out what was referred to it within'],
]);
