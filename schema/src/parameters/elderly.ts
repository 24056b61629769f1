import { ruleSet } from './rule-set.js';

const prefix = 'elderly';

/** Numbers of elderly care (养老): ability scale, facilities, stays. */
export const elderlyRules = [
  ...ruleSet({ prefix, lawRef: '老年人能力评估规范（GB/T 42195-2022）', validFrom: '2022-12-30' }, [
    ['ability.level-0-least', 90, 'POINT', 'K', '能力完好最低总分', 'Least total of level 0, intact'],
    ['ability.level-1-least', 66, 'POINT', 'K', '轻度失能最低总分', 'Least total of level 1, mild'],
    ['ability.level-2-least', 46, 'POINT', 'K', '中度失能最低总分', 'Least total of level 2, moderate'],
    ['ability.level-3-least', 30, 'POINT', 'K', '重度失能最低总分', 'Least total of level 3, severe'],
    ['ability.level-4-least', 0, 'POINT', 'K', '完全失能最低总分', 'Least total of level 4, complete'],
    ['ability.self-care-most', 32, 'POINT', 'K', '自理能力满分', 'Most points of self-care'],
    ['ability.motor-most', 16, 'POINT', 'K', '基础运动能力满分', 'Most points of basic motor ability'],
    ['ability.mental-most', 28, 'POINT', 'K', '精神状态满分', 'Most points of mental state'],
    ['ability.perception-most', 14, 'POINT', 'K', '感知觉与社会参与满分', 'Most points of perception and participation'],
    ['ability.items', 26, 'COUNT', 'K', '评估指标数', 'Items of the scale'],
    ['ability.accidents', 2, 'COUNT', 'K', '升级一级的照护意外事件数', 'Care accidents that raise the level by one'],
    ['ability.accident-window', 30, 'DAY', 'K', '照护意外事件的统计天数', 'Days within which accidents count'],
    ['ability.coma-level', 4, 'LEVEL', 'K', '昏迷者直接评定等级', 'Level of a person in coma'],
    ['ability.assessors', 2, 'COUNT', 'K', '评估人员最少人数（其一具医护背景）', 'Least assessors, one of them medical or nursing'],
    ['ability.validity', 12, 'MONTH', 'K', '评估结果有效期', 'Validity of an assessment'],
    ['ability.dispute', 30, 'DAY', 'K', '对评估结果提出异议的期限', 'An assessment may be disputed within'],
  ]),
  ...ruleSet({ prefix, lawRef: '养老机构管理办法（民政部令第66号）', validFrom: '2020-11-01' }, [
    ['facility.filing', 10, 'WORKING_DAY', 'K', '收住老年人后办理备案期限', 'Filing within, after the first admission'],
    ['facility.filing-check', 20, 'WORKING_DAY', 'K', '备案后现场检查期限', 'On-site check within, after filing'],
    ['facility.unfiled-check', 20, 'WORKING_DAY', 'K', '发现未备案机构后检查期限', 'Check within, after an unfiled institution is found'],
    ['facility.inspections', 1, 'PER_YEAR', 'K', '每年综合检查最少次数', 'Least comprehensive inspections a year'],
    ['facility.closing-notice', 60, 'DAY', 'K', '暂停或终止服务提前告知期限', 'Notice before closing'],
    ['facility.occupancy-most', 1, 'RATIO', 'A', '在住床位与核定床位之比上限', 'Most occupied over licensed beds'],
  ]),
  ...ruleSet({ prefix, lawRef: '养老机构等级划分与评定（GB/T 37276-2018）', validFrom: '2019-07-01' }, [
    ['facility.rating-validity', 3, 'YEAR', 'K', '养老机构等级有效期', 'Validity of a rating'],
  ]),
  ...ruleSet({ prefix, lawRef: '老年人权益保障法', validFrom: '2018-12-29' }, [
    ['stay.age-least', 60, 'AGE', 'K', '入住养老机构的最低年龄（特困人员除外）', 'Least age for a care stay, tekun excepted'],
  ]),
  ...ruleSet({ prefix, lawRef: '养老服务业务设定', validFrom: '2021-01-01' }, [
    ['stay.trial-most', 30, 'DAY', 'A', '试入住最长天数', 'Longest trial stay'],
    ['stay.tekun-level', 2, 'LEVEL', 'A', '有意愿特困老人应集中供养的最低失能等级', 'Least level at which a willing tekun elder must get a bed'],
  ]),
];
