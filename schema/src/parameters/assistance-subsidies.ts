import { ruleSet } from './rule-set.js';

const prefix = 'assistance';
const crossProvince = { prefix, lawRef: '残疾人两项补贴资格认定申请“跨省通办”（2021）', validFrom: '2021-01-01' };
const plan = (validFrom: string) => ({ prefix, lawRef: '甘肃省“十四五”民政事业发展规划（实施日为演示设定）', validFrom, division: '620000' });
const priceOf = (year: number, lawRef: string, validFrom: string, validTo?: string) => ({ prefix, lawRef: `${lawRef}（${year}）`, validFrom, ...(validTo ? { validTo } : {}) });
const noticeOf2021 = priceOf(2021, '关于进一步健全社会救助和保障标准与物价上涨挂钩联动机制的通知', '2021-11-01');

/** Numbers of the disability subsidies (残疾人两项补贴), the price-linked subsidy (物价联动) and special assistance (专项救助). */
export const subsidyRules = [
  ...ruleSet(crossProvince, [
    ['disability.transfer', 3, 'WORKING_DAY', 'A', '受理后转送户籍地的期限', 'An application is sent home, from acceptance, within'],
    ['disability.home-decision', 20, 'WORKING_DAY', 'A', '户籍地县级审定期限', 'The home county decides within'],
    ['disability.supplement', 10, 'WORKING_DAY', 'A', '补正材料期限', 'What is missing is handed in within'],
    ['disability.result', 3, 'WORKING_DAY', 'A', '审定结果告知期限', 'The result is told within'],
  ]),
  ...ruleSet({ prefix, lawRef: '甘肃省残疾人两项补贴标准（演示设定）', validFrom: '2016-01-01', division: '620000' }, [
    ['disability.living-amount', 110, 'YUAN_PER_MONTH', 'A', '困难残疾人生活补贴标准', 'Living subsidy for disabled persons, a month'],
    ['disability.nursing-amount-1', 120, 'YUAN_PER_MONTH', 'A', '重度残疾人护理补贴标准：一级', 'Nursing subsidy, grade 1, a month'],
    ['disability.nursing-amount-2', 100, 'YUAN_PER_MONTH', 'A', '重度残疾人护理补贴标准：二级', 'Nursing subsidy, grade 2, a month'],
    ['disability.nursing-amount-3', 60, 'YUAN_PER_MONTH', 'A', '重度残疾人护理补贴标准：三级', 'Nursing subsidy, grade 3, a month'],
    ['disability.nursing-amount-4', 60, 'YUAN_PER_MONTH', 'A', '重度残疾人护理补贴标准：四级', 'Nursing subsidy, grade 4, a month'],
  ]),
  ...ruleSet(plan('2022-01-01'), [
    ['disability.living-reaches-margin', 1, 'BOOLEAN', 'A', '困难残疾人生活补贴是否扩至低保边缘家庭', 'Whether the living subsidy reaches families on the margin'],
  ]),
  ...ruleSet(plan('2023-01-01'), [
    ['disability.nursing-grade-mental', 4, 'LEVEL', 'A', '护理补贴覆盖的智力、精神残疾最轻等级', 'Lightest grade of intellectual or mental disability that the nursing subsidy covers'],
  ]),
  ...ruleSet({ prefix, lawRef: '最低生活保障审核确认办法（民发〔2021〕57号）', validFrom: '2021-07-01' }, [
    ['single-person.of-margin-family', 1, 'BOOLEAN', 'K', '重残、重病人员单人户申请是否限于低保边缘家庭', 'Whether the severely disabled and gravely ill apply alone only out of a family on the margin', '第八条'],
    ['single-person.severe-grade', 2, 'LEVEL', 'K', '单人户申请的重度残疾最轻等级', 'Lightest grade of a severe disability on which one person applies alone', '第八条'],
    ['single-person.mental-grade', 3, 'LEVEL', 'K', '单人户申请的智力、精神残疾最轻等级', 'Lightest grade of an intellectual or mental disability on which one person applies alone', '第八条'],
  ]),
  ...ruleSet(priceOf(2016, '关于进一步完善社会救助和保障标准与物价上涨挂钩联动机制的通知', '2017-01-01', '2021-10-31'), [
    ['price.trigger-index', 103.5, 'POINT', 'K', '启动联动机制的居民消费价格指数（上年同月为一百）', 'Consumer price index that starts the price-linked subsidy, same month of the year before 100'],
  ]),
  ...ruleSet(noticeOf2021, [
    ['price.trigger-index', 103, 'POINT', 'K', '启动联动机制的居民消费价格指数（上年同月为一百）', 'Consumer price index that starts the price-linked subsidy, same month of the year before 100'],
    ['price.group-margin', 1, 'BOOLEAN', 'A', '联动补贴是否发放给低保边缘家庭', 'Whether the price-linked subsidy is paid to families on the margin'],
  ]),
  ...ruleSet(priceOf(2016, '关于进一步完善社会救助和保障标准与物价上涨挂钩联动机制的通知', '2017-01-01'), [
    ['price.trigger-food', 106, 'POINT', 'K', '启动联动机制的食品价格指数（上年同月为一百）', 'Food price index that starts the price-linked subsidy, same month of the year before 100'],
    ['price.group-dibao', 1, 'BOOLEAN', 'K', '联动补贴是否发放给低保对象', 'Whether the price-linked subsidy is paid to those on the minimum living guarantee'],
    ['price.group-tekun', 1, 'BOOLEAN', 'K', '联动补贴是否发放给特困人员', 'Whether the price-linked subsidy is paid to the extremely poor'],
    ['price.listing', 1, 'DAY', 'A', '联动补贴自审批之日起生成名单的时间', 'The lines of an approved run are made, from the approval, after'],
    ['price.rounding', 1, 'YUAN', 'A', '联动补贴金额向上取整单位', 'Unit that a price-linked subsidy is rounded up to'],
  ]),
  ...ruleSet(priceOf(2020, '关于进一步做好阶段性价格临时补贴工作的通知', '2020-03-01', '2020-06-30'), [
    ['price.multiple', 2, 'COUNT', 'K', '阶段性价格临时补贴提高的倍数', 'Multiple to which the price-linked subsidy is raised for a time'],
  ]),
  ...ruleSet({ prefix, lawRef: '甘肃省城乡低保标准（2020年，演示设定）', validFrom: '2020-01-01', validTo: '2020-12-31', division: '620000' }, [
    ['price.base-urban', 583, 'YUAN_PER_MONTH', 'A', '未公布标准的月份计算联动补贴的城市低保标准', 'Urban standard for the price-linked subsidy in months of which no standard is published'],
    ['price.base-rural', 369, 'YUAN_PER_MONTH', 'A', '未公布标准的月份计算联动补贴的农村低保标准', 'Rural standard for the price-linked subsidy in months of which no standard is published'],
  ]),
  ...ruleSet({ prefix, lawRef: '分层分类社会救助转介办理规则（演示设定）', validFrom: '2020-08-25', division: '620000' }, [
    ['special-need.referral', 5, 'WORKING_DAY', 'A', '专项救助需求转介期限', 'A special need is referred within'],
    ['special-need.answer', 20, 'WORKING_DAY', 'A', '专项救助部门反馈期限', 'The department answers a referral within'],
  ]),
];
