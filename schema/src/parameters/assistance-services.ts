import { complaintRules } from './complaint-rules.js';
import { ruleSet } from './rule-set.js';

const prefix = 'assistance';
const reports = { prefix, lawRef: '社会救助暂行办法（国务院令第649号）及甘肃省救急难工作规范（演示设定）', validFrom: '2014-05-01' };
const visits = { prefix, lawRef: '关于改革完善社会救助制度的意见（2020）及甘肃省救助协理员管理办法（演示设定）', validFrom: '2020-08-25' };

/** Numbers of what people report, complain about and are told: clocks, rates and cycles. */
export const assistanceServiceRules = [
  ...ruleSet(reports, [
    ['report.assignment', 1, 'WORKING_DAY', 'A', '急难情况报告派发期限', 'A report of hardship is assigned within'],
    ['report.visit-urgent', 24, 'HOUR', 'K', '急难报告入户响应期限', 'An urgent report is answered by a visit within'],
    ['report.visit-ordinary', 3, 'WORKING_DAY', 'A', '一般报告入户响应期限', 'An ordinary report is answered by a visit within'],
    ['report.conclusion', 5, 'WORKING_DAY', 'A', '入户后办结期限', 'A report is concluded, from the visit, within'],
    ['report.most-a-day', 5, 'COUNT', 'A', '个人和机构账号二十四小时内报告与投诉的上限', 'Most reports and complaints of one account in 24 hours'],
  ]),
  ...ruleSet(visits, [
    ['duty-visit.dibao', 3, 'MONTH', 'A', '低保家庭定期走访周期', 'Households on dibao are visited every'],
    ['duty-visit.tekun', 1, 'MONTH', 'A', '分散供养特困人员定期走访周期', 'The extremely poor who live at home are visited every'],
  ]),
  ...complaintRules(prefix),
  ...ruleSet({ prefix, lawRef: '国务院办公厅关于建立政务服务“好差评”制度提高政务服务水平的意见（国办发〔2019〕51号）', validFrom: '2019-12-03' }, [
    ['rating.bad-most', 2, 'LEVEL', 'K', '差评的最高分值', 'Highest rating that counts as bad'],
  ]),
];
