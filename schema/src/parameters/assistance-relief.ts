import { ruleSet } from './rule-set.js';

const prefix = 'assistance';

/** Numbers of temporary aid (临时救助), of case meetings and of intakes at the one door (一门受理). */
export const reliefRules = [
  ...ruleSet({ prefix, lawRef: '国务院关于全面建立临时救助制度的通知（国发〔2014〕47号）', validFrom: '2014-10-03' }, [
    ['temporary.times-per-year', 2, 'COUNT', 'A', '同一家庭同一事由一年内临时救助次数上限', 'Most grants to a household for one cause in a year'],
    ['temporary.same-event-days', 7, 'DAY', 'A', '同一事由发生日相距不超过此天数的视为同一事件', 'Days within which two events of one cause are taken for the same'],
    ['temporary.investigators', 2, 'COUNT', 'K', '临时救助调查最少人数', 'Least investigators of a visit'],
    ['temporary.procedure', 15, 'WORKING_DAY', 'A', '支出型临时救助自受理起办理期限', 'Aid for expense from acceptance within'],
    ['temporary.notice-length', 3, 'DAY', 'A', '临时救助公示期', 'Length of the public notice of a temporary aid'],
  ]),
  ...ruleSet({ prefix, lawRef: '甘肃省临时救助办法（演示设定）', validFrom: '2018-01-01', division: '620000' }, [
    ['temporary.urgent-ceiling', 3, 'RATIO', 'A', '急难型小额救助限额与月低保标准之比', 'Ceiling of an aid granted at once, over the dibao standard a month'],
    ['temporary.township-ceiling', 3, 'RATIO', 'A', '乡镇（街道）确认限额与月低保标准之比', 'Ceiling of what a township confirms, over the dibao standard a month'],
    ['temporary.case-cap', 12, 'RATIO', 'A', '单次临时救助限额与月低保标准之比', 'Cap of one aid, over the dibao standard a month'],
  ]),
  ...ruleSet({ prefix, lawRef: '西固区临时救助实施细则（演示设定）', validFrom: '2019-01-01', division: '620104' }, [
    ['temporary.notice-from', 3000, 'YUAN', 'A', '须公示的临时救助起点金额', 'Amount from which a temporary aid goes on public notice'],
  ]),
  ...ruleSet({ prefix, lawRef: '关于进一步加强和改进临时救助工作的意见（民发〔2018〕23号）', validFrom: '2018-01-23' }, [
    ['urgent-case.response', 24, 'HOUR', 'A', '急难情况报告后分类处置时限', 'A report of an emergency is triaged within'],
    ['urgent-case.solution', 5, 'WORKING_DAY', 'A', '急难个案解决期限', 'An urgent case is solved within, from its triage'],
    ['urgent-case.review', 1, 'MONTH', 'A', '急难个案回访期限', 'An urgent case is reviewed within, from its solution'],
  ]),
  ...ruleSet({ prefix, lawRef: '社会救助暂行办法（国务院令第649号）', validFrom: '2014-05-01' }, [
    ['intake.forward', 2, 'WORKING_DAY', 'A', '一门受理后办理或转办期限', 'An intake is handled or passed on within'],
    ['intake.department', 10, 'WORKING_DAY', 'A', '转办部门办结期限', 'The department that an intake was passed on to concludes it within'],
  ]),
];
