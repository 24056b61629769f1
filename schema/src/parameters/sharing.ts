import { ruleSet } from './rule-set.js';

/** Numbers of data sharing between authorities (政务数据共享). */
export const sharingRules = [
  // Before the regulations only the ten working days of a conditional request were a rule; the other numbers are taken back to that time as they are today.
  ...ruleSet({ prefix: 'sharing', lawRef: '政务信息资源共享管理暂行办法（国发〔2016〕51号）', validFrom: '2016-09-05', validTo: '2025-07-31' }, [
    ['answer-unconditional', 1, 'WORKING_DAY', 'A', '无条件共享类申请答复期限', 'Answer to a request of the unconditional class within'],
    ['answer-conditional', 10, 'WORKING_DAY', 'K', '有条件共享类申请答复期限', 'Answer to a request of the conditional class within'],
    ['answer-extension', 10, 'WORKING_DAY', 'A', '答复延长期限', 'Extension of an answer'],
    ['provision', 20, 'WORKING_DAY', 'A', '同意后提供数据期限', 'Data are provided within, after approval'],
    ['correction', 10, 'WORKING_DAY', 'A', '数据校核更正期限', 'A correction is handled within'],
    ['log-kept', 3, 'YEAR', 'A', '共享使用日志留存年限', 'Logs of use are kept for'],
  ]),
  ...ruleSet({ prefix: 'sharing', lawRef: '政务数据共享条例（国务院令第809号）', validFrom: '2025-08-01' }, [
    ['answer-unconditional', 1, 'WORKING_DAY', 'L', '无条件共享类申请答复期限', 'Answer to a request of the unconditional class within', '第二十一条'],
    ['answer-conditional', 10, 'WORKING_DAY', 'L', '有条件共享类申请答复期限', 'Answer to a request of the conditional class within', '第二十一条'],
    ['answer-extension', 10, 'WORKING_DAY', 'L', '答复延长期限', 'Extension of an answer', '第二十一条'],
    ['provision', 20, 'WORKING_DAY', 'L', '同意后提供数据期限', 'Data are provided within, after approval', '第二十二条'],
    ['correction', 10, 'WORKING_DAY', 'L', '数据校核更正期限', 'A correction is handled within', '第二十六条'],
    ['log-kept', 3, 'YEAR', 'L', '共享使用日志留存年限', 'Logs of use are kept for', '第二十九条'],
  ]),
];
