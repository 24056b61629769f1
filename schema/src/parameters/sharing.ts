import { ruleSet } from './rule-set.js';

/** Numbers of data sharing between authorities (政务数据共享). */
export const sharingRules = [
  ...ruleSet({ prefix: 'sharing', lawRef: '政务数据共享条例（国务院令第809号）', validFrom: '2025-08-01' }, [
    ['answer-unconditional', 1, 'WORKING_DAY', 'L', '无条件共享类申请答复期限', 'Answer to a request of the unconditional class within', '第二十一条'],
    ['answer-conditional', 10, 'WORKING_DAY', 'L', '有条件共享类申请答复期限', 'Answer to a request of the conditional class within', '第二十一条'],
    ['answer-extension', 10, 'WORKING_DAY', 'L', '答复延长期限', 'Extension of an answer', '第二十一条'],
    ['provision', 20, 'WORKING_DAY', 'L', '同意后提供数据期限', 'Data are provided within, after approval', '第二十二条'],
    ['correction', 10, 'WORKING_DAY', 'L', '数据校核更正期限', 'A correction is handled within', '第二十六条'],
    ['log-kept', 3, 'YEAR', 'L', '共享使用日志留存年限', 'Logs of use are kept for', '第二十九条'],
  ]),
];
