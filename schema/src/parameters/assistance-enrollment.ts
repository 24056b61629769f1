import { ruleSet } from './rule-set.js';

const prefix = 'assistance';
const gansu = { prefix, lawRef: '甘肃省社会救助动态管理（演示设定）', validFrom: '2021-01-01', division: '620000' };
const setting = { prefix, lawRef: '社会救助业务设定', validFrom: '2016-01-01' };

/** Numbers of benefits in force (在册待遇) and of standards: reviews, hearings, grace, exits, bands that a standard must keep to. */
export const assistanceEnrollmentRules = [
  ...ruleSet(setting, [
    ['review-length', 30, 'WORKING_DAY', 'A', '定期核查办结期限', 'A review is finished within'],
    ['adjustment-letter', 3, 'WORKING_DAY', 'A', '增发、减发、停发决定书面告知期限', 'A decision to change a benefit is told in writing within'],
    ['exit-freeze', 0, 'BOOLEAN', 'A', '是否暂停社会救助对象退出', 'Whether exits from social assistance are frozen'],
    ['standards.decision', 20, 'WORKING_DAY', 'A', '拟调标准的审批期限', 'A standard that was proposed is decided on within'],
    ['care-check-cycle', 3, 'MONTH', 'A', '委托照料服务检查周期', 'Service under a care agreement is checked every'],
    ['tekun.majority-review', 3, 'MONTH', 'A', '未成年特困人员成年前复核的提前月数', 'A review of a minor who is extremely poor is due, before the 18th birthday, by'],
  ]),
  ...ruleSet({ prefix, lawRef: '关于进一步做好疫情防控期间困难群众兜底保障工作的通知（国发明电〔2020〕9号）', validFrom: '2020-03-06', validTo: '2020-12-31', division: '620000' }, [
    ['exit-freeze', 1, 'BOOLEAN', 'K', '是否暂停社会救助对象退出', 'Whether exits from social assistance are frozen'],
  ]),
  ...ruleSet(gansu, [
    ['grace-kept', 6, 'MONTH', 'A', '渐退期内全额保留的月数', 'Months of a grace period in which the amount is kept whole'],
    ['grace-rate', 0.5, 'RATIO', 'A', '渐退期此后保留的比例', 'Share of the amount that is kept thereafter'],
    ['employment-cost.rural', 200, 'YUAN_PER_MONTH', 'A', '农村低保家庭就业成本每人每月扣减', 'Cost of employment deducted from the income of a rural household, for each who works, a month'],
    ['standards.keeps-up-with-consumption', 1, 'BOOLEAN', 'K', '低保标准增幅是否不低于居民人均消费支出增幅', 'Whether a standard of dibao grows at least as consumption does'],
  ]),
  ...ruleSet({ prefix, lawRef: '山西省城乡低保标准制定和调整办法（2022）', validFrom: '2022-01-01', division: '140000' }, [
    ['standards.dibao-share-urban-least', 0.3, 'RATIO', 'K', '城市低保标准占上年度人均消费支出比例下限', 'Least share of an urban dibao standard in consumption per head of the year before'],
    ['standards.dibao-share-urban-most', 0.4, 'RATIO', 'K', '城市低保标准占上年度人均消费支出比例上限', 'Most share of an urban dibao standard in consumption per head of the year before'],
    ['standards.dibao-share-rural-least', 0.45, 'RATIO', 'K', '农村低保标准占上年度人均消费支出比例下限', 'Least share of a rural dibao standard in consumption per head of the year before'],
    ['standards.dibao-share-rural-most', 0.55, 'RATIO', 'K', '农村低保标准占上年度人均消费支出比例上限', 'Most share of a rural dibao standard in consumption per head of the year before'],
  ]),
];
