import { ruleSet } from './rule-set.js';

const prefix = 'organizations';
const associations = { prefix, lawRef: '社会团体登记管理条例', validFrom: '2016-02-06' };
const foundations = { prefix, lawRef: '基金会管理条例', validFrom: '2004-06-01' };
const charityAct = { prefix, lawRef: '慈善法（2023年修正）', validFrom: '2024-09-05' };

/** Numbers of social organisations (社会组织), charity (慈善) and volunteering (志愿). */
export const organizationRules = [
  ...ruleSet(associations, [
    ['establishment-decision', 60, 'DAY', 'L', '成立登记决定期限', 'Decision on an establishment within'],
    ['association.individual-members-least', 50, 'COUNT', 'L', '个人会员最少数', 'Least individual members of an association'],
    ['association.unit-members-least', 30, 'COUNT', 'L', '单位会员最少数', 'Least unit members of an association'],
    ['association.mixed-members-least', 50, 'COUNT', 'L', '混合会员最少总数', 'Least members of an association with both kinds'],
    ['association.fund-least', 30_000, 'YUAN', 'L', '地方性社会团体活动资金下限', 'Least fund of a local association'],
    ['association.fund-least-national', 100_000, 'YUAN', 'L', '全国性社会团体活动资金下限', 'Least fund of a national association'],
    ['change-filing', 30, 'DAY', 'L', '业务主管单位同意后变更登记期限', 'A change is registered within, after the supervisor’s consent'],
    ['deregistration', 15, 'DAY', 'L', '清算后办理注销期限', 'Deregistration within, after liquidation'],
  ]),
  ...ruleSet(foundations, [
    ['foundation.fund-least-public', 4_000_000, 'YUAN', 'L', '地方性公募基金会原始基金下限', 'Least original fund of a local public foundation'],
    ['foundation.fund-least-non-public', 2_000_000, 'YUAN', 'L', '非公募基金会原始基金下限', 'Least original fund of a non-public foundation'],
    ['foundation.fund-least-national', 8_000_000, 'YUAN', 'L', '全国性公募基金会原始基金下限', 'Least original fund of a national public foundation'],
  ]),
  ...ruleSet(charityAct, [
    ['charity.registration', 30, 'DAY', 'L', '慈善组织登记决定期限', 'Decision on the registration of a charity within', '第十条'],
    ['charity.recognition', 20, 'DAY', 'L', '慈善组织认定决定期限', 'Decision on recognition as a charity within', '第十条'],
    ['charity.extension', 60, 'DAY', 'L', '登记、认定延长期限上限', 'Most extension of registration or recognition', '第十条'],
    ['charity.licence-decision', 20, 'DAY', 'L', '公开募捐资格决定期限', 'Decision on the fundraising licence within', '第二十二条'],
    ['charity.licence-after', 1, 'YEAR', 'L', '登记后可申请公开募捐资格的时长', 'A licence may be asked for after', '第二十二条'],
    ['fundraising.emergency-filing', 10, 'DAY', 'L', '突发事件募捐补办备案期限', 'Late filing of an emergency campaign within', '第七十三条'],
    ['fundraising.emergency-disclosure', 5, 'DAY', 'L', '突发事件募捐公开间隔', 'Emergency campaign discloses every', '第七十二条'],
    ['fundraising.disclosure', 3, 'MONTH', 'L', '六个月以上募捐的公开间隔', 'Campaign of over six months discloses every'],
    ['fundraising.final-disclosure', 3, 'MONTH', 'L', '募捐结束后全面公开期限', 'Final disclosure within, after the end'],
    ['fundraising.filing', 10, 'DAY', 'K', '募捐方案提前备案天数', 'Plan is filed before the start by'],
    ['charity-trust.filing', 7, 'DAY', 'L', '慈善信托备案期限', 'A charity trust is filed within'],
  ]),
  ...ruleSet({ prefix, lawRef: '社会组织评估管理办法（民政部令第39号）', validFrom: '2011-03-01' }, [
    ['rating.notice', 7, 'DAY', 'K', '评估等级公示期', 'Notice of a rating'],
    ['rating.validity', 5, 'YEAR', 'K', '评估等级有效期', 'Validity of a rating'],
    ['rating.preference', 3, 'LEVEL', 'K', '可优先承接政府购买服务的最低等级', 'Least rating with preference in public purchase'],
  ]),
  ...ruleSet({ prefix, lawRef: '社会组织信用信息管理办法（民政部令第60号）', validFrom: '2018-01-24' }, [
    ['credit.abnormal-fine', 50_000, 'YUAN', 'K', '列入异常名录与严重失信名单的罚款界限', 'Fine between the abnormal and the serious list'],
    ['credit.serious-after', 2, 'YEAR', 'K', '异常名录满期转入严重失信名单的年限', 'Abnormal entry turns serious after'],
    ['credit.serious-removal', 2, 'YEAR', 'K', '严重失信名单移出年限', 'Serious entry may be removed after'],
  ]),
  ...ruleSet({ prefix, lawRef: '志愿服务与社会组织业务设定', validFrom: '2021-01-01' }, [
    ['volunteer.hours-most', 12, 'HOUR', 'A', '每日志愿服务时长上限', 'Most volunteer hours a day'],
    ['dormant-after', 2, 'YEAR', 'A', '疑似“僵尸”社会组织的未报告年限', 'Years without report that make a dormancy suspect'],
  ]),
];
