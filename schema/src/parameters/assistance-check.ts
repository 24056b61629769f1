import { ruleSet } from './rule-set.js';

const prefix = 'assistance.check';
const procedure = { prefix, lawRef: '家庭经济状况核对办理规则（演示设定）', validFrom: '2014-05-01' };
const limits = { prefix, lawRef: '甘肃省社会救助家庭经济状况认定规则', validFrom: '2014-05-01', division: '620000' };

/** Numbers of the check of the economic situation of a household (家庭经济状况核对): how departments are asked, and above what a household exceeds the rules. */
export const assistanceCheckRules = [
  ...ruleSet(procedure, [
    ['replies', 5, 'WORKING_DAY', 'A', '各来源答复期限', 'Sources reply within, from the request'],
    ['tries-most', 4, 'COUNT', 'A', '对一个来源查询的最多次数', 'Most times that a source is asked'],
    ['pause-first', 1, 'HOUR', 'A', '首次重新查询的间隔，此后逐次加倍', 'Pause before a source is asked again, doubled each time'],
    ['income-tolerance', 0.1, 'RATIO', 'A', '核对收入超出申报收入的容许比例', 'By how much income found may exceed income declared'],
  ]),
  ...ruleSet(limits, [
    ['vehicles-most', 0, 'COUNT', 'K', '机动车辆数上限（生活用残疾人功能性补偿代步车除外）', 'Most motor vehicles, those that make up for a disability apart'],
    ['houses-most', 1, 'COUNT', 'K', '住房套数上限', 'Most houses'],
    ['companies-most', 0, 'COUNT', 'K', '经营性企业登记数上限', 'Most companies registered to a member'],
    ['machines-most', 1, 'COUNT', 'A', '大型农机具台数上限', 'Most large farm machines'],
    ['assets-standards', 24, 'MONTH', 'K', '人均金融资产上限：低保月标准的倍数', 'Most financial assets per head, in monthly dibao standards'],
  ]),
  ...ruleSet({ ...limits, prefix: `${prefix}.margin` }, [
    ['vehicles-most', 1, 'COUNT', 'A', '机动车辆数上限（低保边缘、刚性支出困难家庭）', 'Most motor vehicles of a margin or hardship household'],
    ['houses-most', 2, 'COUNT', 'A', '住房套数上限（低保边缘、刚性支出困难家庭）', 'Most houses of a margin or hardship household'],
    ['assets-standards', 36, 'MONTH', 'A', '人均金融资产上限：低保月标准的倍数（低保边缘、刚性支出困难家庭）', 'Most financial assets per head of such a household, in monthly dibao standards'],
  ]),
];
