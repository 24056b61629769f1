import { ruleSet } from './rule-set.js';

const prefix = 'vital';
const civilCode = { prefix, lawRef: '民法典', validFrom: '2021-01-01' };
const cemeteries = { prefix, lawRef: '公墓管理省级规定', validFrom: '2021-01-01' };

/** Numbers of marriage registration (婚姻登记) and funerals (殡葬). */
export const vitalRules = [
  ...ruleSet(civilCode, [
    ['marriage.age-least-male', 22, 'AGE', 'K', '男方法定婚龄', 'Least age of a husband', '第一千零四十七条'],
    ['marriage.age-least-female', 20, 'AGE', 'K', '女方法定婚龄', 'Least age of a wife', '第一千零四十七条'],
    ['marriage.kinship-generations', 3, 'COUNT', 'K', '禁止结婚的旁系血亲代数', 'Generations of collateral kin who may not marry', '第一千零四十八条'],
    ['divorce.cooling', 30, 'DAY', 'K', '离婚冷静期', 'Cooling-off before divorce', '第一千零七十七条'],
    ['divorce.issue-window', 30, 'DAY', 'K', '冷静期满后领证期限', 'Window to issue after cooling-off', '第一千零七十七条'],
    ['divorce.roll-to-working-day', 1, 'BOOLEAN', 'K', '期限末日遇休息日顺延', 'Last day rolls on to a working day', '第二百零三条'],
  ]),
  ...ruleSet(cemeteries, [
    ['plot.ash-area-most', 1, 'SQUARE_METRE', 'K', '骨灰墓占地上限', 'Most area of a grave for ashes'],
    ['plot.body-area-most', 4, 'SQUARE_METRE', 'K', '单人遗体墓占地上限', 'Most area of a single grave'],
    ['plot.double-area-most', 6, 'SQUARE_METRE', 'K', '双人遗体墓占地上限', 'Most area of a double grave'],
    ['plot.term-most', 20, 'YEAR', 'K', '墓位费用一次收取年限上限', 'Most years a plot fee covers'],
    ['plot.living-age', 80, 'AGE', 'A', '可为健在者购墓的年龄', 'Age at which a plot may be sold to the living'],
  ]),
];
