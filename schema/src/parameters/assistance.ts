import { reliefRules } from './assistance-relief.js';
import { monitoringRules } from './assistance-monitoring.js';
import { assistanceCheckRules } from './assistance-check.js';
import { assistanceEnrollmentRules } from './assistance-enrollment.js';
import { ruleSet } from './rule-set.js';

const prefix = 'assistance';
const measures2021 = { prefix, lawRef: '最低生活保障审核确认办法（民发〔2021〕57号）', validFrom: '2021-07-01' };
const act2026 = { prefix, lawRef: '社会救助法（2026）', validFrom: '2026-07-01' };

/** Numbers of social assistance (救助): clocks, conditions and amounts. */
export const assistanceRules = [
  ...assistanceCheckRules,
  ...ruleSet(measures2021, [
    ['investigation-start', 3, 'WORKING_DAY', 'K', '受理后启动家庭经济状况调查的期限', 'Investigation starts within, from acceptance'],
    ['notice-length', 7, 'DAY', 'K', '拟确认公示期', 'Length of the public notice'],
    ['county-decision', 10, 'WORKING_DAY', 'K', '县级审核确认期限', 'County decision within'],
    ['refusal-letter', 3, 'WORKING_DAY', 'K', '不予确认书面告知期限', 'Refusal is told in writing within'],
    ['procedure-length', 30, 'WORKING_DAY', 'K', '自受理起全程办理期限', 'Whole procedure from acceptance within'],
    ['procedure-length-special', 45, 'WORKING_DAY', 'K', '特殊情况全程办理期限', 'Whole procedure in special cases within'],
    ['home-visit-investigators', 2, 'COUNT', 'K', '入户调查最少人数', 'Least investigators of a home visit'],
    ['review-cycle-stable', 12, 'MONTH', 'K', '收入稳定家庭的定期核查周期', 'Review cycle of households with stable income'],
    ['review-cycle-unstable', 6, 'MONTH', 'K', '收入不稳定家庭的定期核查周期', 'Review cycle of households with unstable income'],
    ['grace-least', 6, 'MONTH', 'K', '渐退期下限', 'Least grace after income by work'],
    ['grace-most', 12, 'MONTH', 'K', '渐退期上限', 'Most grace after income by work'],
    ['economic-check-validity', 6, 'MONTH', 'A', '经济状况核对报告有效期', 'Validity of an economic check'],
    ['result-publication', 1, 'DAY', 'A', '确认结果自决定之日起公布的时间', 'A confirmed result is published, from the decision, after'],
    ['confirm-by-township', 0, 'BOOLEAN', 'L', '审核确认权限是否委托乡镇（街道）', 'Whether confirmation is delegated to the township', '第四条'],
    ['dibao.rounding', 1, 'YUAN', 'A', '低保补差金额向上取整单位', 'Unit that a dibao difference is rounded up to'],
  ]),
  ...ruleSet({ prefix, lawRef: '甘肃省农村低保分档补助标准（2021）', validFrom: '2021-01-01', division: '620000' }, [
    ['dibao.grade-c1', 399, 'YUAN_PER_MONTH', 'K', '农村低保一类月补助水平', 'Rural dibao, first grade, a month'],
    ['dibao.grade-c2', 378, 'YUAN_PER_MONTH', 'K', '农村低保二类月补助水平', 'Rural dibao, second grade, a month'],
    ['dibao.grade-c3', 84, 'YUAN_PER_MONTH', 'K', '农村低保三类月补助水平', 'Rural dibao, third grade, a month'],
    ['dibao.grade-c4', 58, 'YUAN_PER_MONTH', 'K', '农村低保四类月补助水平', 'Rural dibao, fourth grade, a month'],
  ]),
  ...ruleSet({ prefix, lawRef: '甘肃省社会救助补助水平（演示设定）', validFrom: '2021-01-01', division: '620000' }, [
    ['dibao.supplement', 62, 'YUAN_PER_MONTH', 'A', '分类施保每人每月增发', 'Supplement a month for each old, minor, severely disabled or gravely ill member'],
    ['tekun.nursing-full', 0, 'YUAN_PER_MONTH', 'A', '特困照料护理标准：具备自理能力', 'Nursing of the extremely poor, able to care for themselves, a month'],
    ['tekun.nursing-partial', 251, 'YUAN_PER_MONTH', 'A', '特困照料护理标准：部分丧失自理能力', 'Nursing of the extremely poor, self-care partly lost, a month'],
    ['tekun.nursing-none', 418, 'YUAN_PER_MONTH', 'A', '特困照料护理标准：完全丧失自理能力', 'Nursing of the extremely poor, self-care wholly lost, a month'],
    ['rigid.expense-share', 0.6, 'RATIO', 'A', '刚性支出占家庭收入比例下限', 'Least share of unavoidable expense in the income of a household'],
  ]),
  ...ruleSet({ prefix, lawRef: '2020年甘肃省国民经济和社会发展统计公报', validFrom: '2021-01-01', validTo: '2021-12-31', division: '620000' }, [
    ['rigid.income-line-urban', 2818.5, 'YUAN_PER_MONTH', 'K', '上年度城镇居民人均可支配收入（月）', 'Disposable income per head of urban residents in the year before, a month'],
    ['rigid.income-line-rural', 862.02, 'YUAN_PER_MONTH', 'K', '上年度农村居民人均可支配收入（月）', 'Disposable income per head of rural residents in the year before, a month'],
  ]),
  ...ruleSet({ prefix, lawRef: '2021年甘肃省国民经济和社会发展统计公报', validFrom: '2022-01-01', division: '620000' }, [
    ['rigid.income-line-urban', 3015.58, 'YUAN_PER_MONTH', 'K', '上年度城镇居民人均可支配收入（月）', 'Disposable income per head of urban residents in the year before, a month'],
    ['rigid.income-line-rural', 952.75, 'YUAN_PER_MONTH', 'K', '上年度农村居民人均可支配收入（月）', 'Disposable income per head of rural residents in the year before, a month'],
  ]),
  ...ruleSet({ prefix, lawRef: '县级人民政府民政部门委托乡镇（街道）审核确认的文件（演示设定）', validFrom: '2021-07-01', division: '620921100' }, [
    ['confirm-by-township', 1, 'BOOLEAN', 'A', '审核确认权限是否委托乡镇（街道）', 'Whether confirmation is delegated to the township'],
  ]),
  ...ruleSet({ prefix, lawRef: '特困人员认定办法（民发〔2021〕43号）', validFrom: '2021-04-26' }, [
    ['tekun.township-opinion', 15, 'WORKING_DAY', 'K', '特困认定乡级初审期限', 'Township opinion on tekun within, from acceptance'],
    ['tekun.self-care-partial-least', 1, 'COUNT', 'K', '部分丧失生活自理能力：不能完成项数下限', 'Least items failed for partial loss of self-care'],
    ['tekun.self-care-partial-most', 3, 'COUNT', 'K', '部分丧失生活自理能力：不能完成项数上限', 'Most items failed for partial loss of self-care'],
    ['tekun.self-care-none-least', 4, 'COUNT', 'K', '完全丧失生活自理能力：不能完成项数下限', 'Least items failed for total loss of self-care'],
  ]),
  ...ruleSet({ prefix, lawRef: '国务院关于进一步健全特困人员救助供养制度的意见（国发〔2016〕14号）', validFrom: '2016-02-10' }, [
    ['tekun.ratio-to-dibao', 1.3, 'RATIO', 'K', '特困基本生活标准与低保标准之比下限（按月、舍去小数）', 'Least tekun basic standard over dibao, by month, rounded down'],
  ]),
  ...ruleSet({ prefix, lawRef: '关于改革完善社会救助制度的意见（2020）', validFrom: '2020-08-25' }, [
    ['margin.ratio-to-dibao', 1.5, 'RATIO', 'K', '低保边缘家庭收入与低保标准之比上限', 'Most income of a margin household over dibao'],
  ]),
  ...ruleSet({ prefix, lawRef: '关于进一步加强和改进临时救助工作的意见（民发〔2018〕23号）', validFrom: '2018-01-23' }, [
    ['temporary.urgent-aid', 24, 'HOUR', 'K', '急难型临时救助先行救助时限', 'Urgent temporary aid within'],
    ['temporary.papers', 10, 'WORKING_DAY', 'K', '急难缓解后补办手续期限', 'Papers are added within, after the emergency'],
  ]),
  ...ruleSet({ prefix, lawRef: '国务院关于全面建立困难残疾人生活补贴和重度残疾人护理补贴制度的意见（国发〔2015〕52号）', validFrom: '2016-01-01' }, [
    ['disability.nursing-grade', 2, 'LEVEL', 'K', '重度残疾人护理补贴的最轻残疾等级', 'Lightest grade that the nursing subsidy covers'],
  ]),
  ...ruleSet({ prefix, lawRef: '行政复议法', validFrom: '1999-10-01' }, [
    ['review-period', 60, 'DAY', 'K', '申请行政复议的期限', 'An administrative review is asked for within'],
  ]),
  ...ruleSet({ prefix, lawRef: '行政诉讼法', validFrom: '2015-05-01' }, [
    ['lawsuit-period', 6, 'MONTH', 'K', '提起行政诉讼的期限', 'A lawsuit is brought within', '第四十六条'],
  ]),
  ...ruleSet(act2026, [
    ['tekun.minor-until', 18, 'AGE', 'L', '未成年特困人员终止供养的年龄（在读除外）', 'Age at which a tekun minor leaves, unless still in school', '第十六条'],
  ]),
  ...ruleSet({ prefix, lawRef: '低收入人口动态监测预警处置规则', validFrom: '2021-01-01', division: '620000' }, [
    ['warning.dispatch', 1, 'WORKING_DAY', 'A', '预警派发期限', 'A warning is dispatched within'],
    ['warning.visit-red', 5, 'WORKING_DAY', 'A', '红色预警入户核实期限', 'A red warning is visited within'],
    ['warning.visit-orange', 10, 'WORKING_DAY', 'A', '橙色预警入户核实期限', 'An orange warning is visited within'],
  ]),
  ...ruleSet({ prefix, lawRef: '关于加强生活无着流浪乞讨人员身份查询和照料安置工作的意见（民发〔2015〕158号）', validFrom: '2015-08-20' }, [
    ['rescue.photo-search', 24, 'HOUR', 'K', '受助人员人像识别查询时限', 'Search by photograph within'],
    ['rescue.dna-search', 7, 'DAY', 'K', '受助人员 DNA 采集比对时限', 'Search by DNA within'],
    ['rescue.long-stay', 3, 'MONTH', 'K', '滞留人员落户安置的滞留时长', 'Stay after which a person is settled'],
  ]),
  ...reliefRules,
  ...monitoringRules,
  ...ruleSet({ prefix, lawRef: '生活无着流散人员救助业务设定', validFrom: '2015-08-20' }, [
    ['rescue.stray-episodes', 2, 'COUNT', 'A', '建议列入易流浪走失人员信息库的受助次数', 'Stays after which somebody is proposed for the register of those likely to stray'],
    ['rescue.lead-check', 3, 'WORKING_DAY', 'A', '寻亲线索核查期限', 'A lead on a tracing notice is looked into within'],
  ]),
  ...ruleSet({ prefix, lawRef: '特困人员认定办法（民发〔2021〕43号）', validFrom: '2021-04-26' }, [
    ['tekun.age-least', 60, 'AGE', 'K', '特困供养：老年人最低年龄', 'Least age of an old person in tekun support', '第四条'],
    ['tekun.minor-below', 18, 'AGE', 'K', '特困供养：未成年人年龄界限', 'Age below which a minor may be in tekun support', '第四条'],
    ['tekun.disability-grade', 2, 'LEVEL', 'K', '特困供养：残疾人的最轻残疾等级', 'Lightest grade of disability for tekun support', '第五条'],
    ['tekun.mental-grade', 3, 'LEVEL', 'K', '特困供养：智力、精神残疾的最轻等级', 'Lightest grade of intellectual or mental disability for tekun support', '第五条'],
  ]),
  ...assistanceEnrollmentRules,
  ...ruleSet(measures2021, [
    ['payment.due-day', 10, 'DAY', 'K', '救助金每月发放截止日', 'Benefits are paid by this day of their month'],
    ['payment.build-ahead', 10, 'DAY', 'A', '发放台账可提前编制的天数', 'A ledger is built before its month begins by at most'],
    ['payment.receipt-after', 1, 'DAY', 'A', '银行受理后可查询回执的天数', 'Receipts are asked for, from the acknowledgement of the bank, after'],
  ]),
];
