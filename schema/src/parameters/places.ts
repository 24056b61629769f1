import { ruleSet } from './rule-set.js';

const prefix = 'places';

/** Numbers of place names (地名), divisions (行政区划) and boundaries (界线). */
export const placeRules = [
  ...ruleSet({ prefix, lawRef: '地名管理条例（国务院令第753号）', validFrom: '2022-05-01' }, [
    ['name.filing', 15, 'DAY', 'L', '地名批准后备案期限', 'A name is filed within, after approval', '第十三条'],
    ['name.announcement', 15, 'DAY', 'L', '地名批准后公告期限', 'A name is announced within, after approval', '第十四条'],
  ]),
  ...ruleSet({ prefix, lawRef: '行政区划管理条例（国务院令第704号）', validFrom: '2019-01-01' }, [
    ['division.implementation', 12, 'MONTH', 'L', '区划变更完成期限', 'A change of divisions is carried out within', '第十五条'],
    ['division.implementation-extension', 6, 'MONTH', 'L', '区划变更延长期限', 'Extension of carrying out', '第十五条'],
    ['division.code', 1, 'MONTH', 'L', '确定新区划代码期限', 'A new code is issued within', '第十七条'],
  ]),
  ...ruleSet({ prefix, lawRef: '行政区域界线管理条例（国务院令第353号）', validFrom: '2002-07-01' }, [
    ['boundary.inspection-cycle', 5, 'YEAR', 'L', '界线联合检查周期', 'Cycle of joint inspections', '第十二条'],
  ]),
];
