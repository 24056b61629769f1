import { ruleSet } from './rule-set.js';

const prefix = 'child';
const minorsAct = { prefix, lawRef: '未成年人保护法（2024年修正）', validFrom: '2024-04-26' };
const deFacto = { prefix, lawRef: '关于进一步加强事实无人抚养儿童保障工作的意见（民发〔2019〕62号）', validFrom: '2020-01-01' };

/** Numbers of child protection (儿童福利和未成年人保护) and adoption (收养). */
export const childRules = [
  ...ruleSet({ prefix, lawRef: '未成年人保护法（2020年修订）', validFrom: '2021-06-01', validTo: '2024-04-25' }, [
    ['contacts-least', 1, 'PER_WEEK', 'K', '委托照护期间父母联系次数下限', 'Least contacts of parents under entrusted care', '第二十三条'],
  ]),
  ...ruleSet(minorsAct, [
    ['minor-until', 18, 'AGE', 'L', '未成年人年龄界限', 'Age at which a person is no longer a minor', '第二条'],
    ['contacts-least', 1, 'PER_WEEK', 'L', '委托照护期间父母联系次数下限', 'Least contacts of parents under entrusted care', '第二十三条'],
  ]),
  ...ruleSet({ prefix, lawRef: '个人信息保护法', validFrom: '2021-11-01' }, [
    ['sensitive-until', 14, 'AGE', 'L', '全部个人信息均属敏感的年龄界限', 'Age below which all personal data are sensitive', '第二十八条'],
  ]),
  ...ruleSet(deFacto, [
    ['de-facto.custody-least', 6, 'MONTH', 'K', '父母服刑、强制隔离戒毒或被限制人身自由的最短时长', 'Least time of a parent in prison, rehabilitation or custody'],
    ['de-facto.lost-contact-least', 6, 'MONTH', 'K', '父母失联的最短时长', 'Least time without contact to a parent'],
    ['de-facto.disability-grade', 2, 'LEVEL', 'K', '父母重残的最轻等级', 'Lightest grade of a parent’s severe disability'],
    ['de-facto.mental-grade', 3, 'LEVEL', 'K', '父母智力、精神残疾的最轻等级', 'Lightest grade of a parent’s intellectual or mental disability'],
    ['recognition.township', 15, 'WORKING_DAY', 'K', '认定乡级查验期限', 'Township verification within'],
    ['recognition.county', 15, 'WORKING_DAY', 'K', '认定县级确认期限', 'County confirmation within'],
  ]),
  ...ruleSet({ prefix, lawRef: '关于开展孤儿、事实无人抚养儿童认定申请受理“跨省通办”工作的通知（2021）', validFrom: '2021-06-30' }, [
    ['recognition.forward', 3, 'WORKING_DAY', 'K', '跨省受理材料转递期限', 'Cross-province application is forwarded within'],
  ]),
  ...ruleSet({ prefix, lawRef: '关于加强农村留守儿童关爱保护工作的意见（国发〔2016〕13号）', validFrom: '2016-02-04' }, [
    ['left-behind.until', 16, 'AGE', 'K', '农村留守儿童年龄界限', 'Age below which a child counts as left behind'],
    ['left-behind.parent-back', 6, 'MONTH', 'K', '父母返回后解除留守的时长', 'Time a parent is back for the status to end'],
  ]),
  ...ruleSet({ prefix, lawRef: '中国公民收养子女登记办法（2023年修订）', validFrom: '2023-07-20' }, [
    ['adoption.notice', 60, 'DAY', 'L', '查找弃婴、儿童生父母公告期', 'Notice for the parents of a foundling', '第八条'],
    ['adoption.decision', 30, 'DAY', 'L', '收养登记审查期限（公告期不计）', 'Decision on an adoption, notice days not counted'],
  ]),
  ...ruleSet({ prefix, lawRef: '民法典', validFrom: '2021-01-01' }, [
    ['adoption.adopter-age-least', 30, 'AGE', 'K', '收养人最低年龄', 'Least age of an adopter', '第一千零九十八条'],
    ['adoption.age-gap-least', 40, 'AGE', 'K', '无配偶者收养异性子女的最小年龄差', 'Least age gap of a single adopter to a child of the other sex', '第一千一百零二条'],
  ]),
  ...ruleSet({ prefix, lawRef: '儿童保护业务设定', validFrom: '2021-01-01' }, [
    ['visit-cycle.high', 7, 'DAY', 'A', '高风险儿童走访周期', 'Visit cycle at high risk'],
    ['visit-cycle.medium', 30, 'DAY', 'A', '中风险儿童走访周期', 'Visit cycle at medium risk'],
    ['visit-cycle.low', 90, 'DAY', 'A', '低风险儿童走访周期', 'Visit cycle at low risk'],
    ['report.triage-urgent', 1, 'HOUR', 'A', '紧急强制报告分流时限', 'An urgent report is triaged within'],
    ['report.triage', 24, 'HOUR', 'A', '一般强制报告分流时限', 'Any other report is triaged within'],
    ['case.risk-assessment', 24, 'HOUR', 'A', '高风险个案风险评估时限', 'Risk of a grave case is assessed within'],
    ['case.follow-up-least', 6, 'MONTH', 'A', '个案跟踪最短时长', 'Least follow-up of a case'],
  ]),
];
