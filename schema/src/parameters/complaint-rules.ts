import { type ParameterRule, ruleSet } from './rule-set.js';

/** Time limits of a complaint, the same whatever it is about: by the regulations of 2005 and by those of 2022. */
export const complaintRules = (prefix: string): ParameterRule[] => [
  ...ruleSet({ prefix, lawRef: '信访条例（国务院令第431号）', validFrom: '2005-05-01', validTo: '2022-04-30' }, [
    ['complaint.acceptance', 15, 'DAY', 'K', '投诉受理期限', 'A complaint is accepted or declined within', '第二十一条'],
    ['complaint.answer', 60, 'DAY', 'K', '投诉办结期限', 'A complaint is answered within', '第三十三条'],
    ['complaint.escalation', 30, 'DAY', 'K', '申请上级复查的期限', 'The authority above is asked within', '第三十四条'],
    ['complaint.review', 30, 'DAY', 'K', '上级复查期限', 'The authority above answers within', '第三十四条'],
  ]),
  ...ruleSet({ prefix, lawRef: '信访工作条例（2022）', validFrom: '2022-05-01' }, [
    ['complaint.acceptance', 15, 'DAY', 'K', '投诉受理期限', 'A complaint is accepted or declined within'],
    ['complaint.answer', 60, 'DAY', 'K', '投诉办结期限', 'A complaint is answered within'],
    ['complaint.escalation', 30, 'DAY', 'K', '申请上级复查的期限', 'The authority above is asked within'],
    ['complaint.review', 30, 'DAY', 'K', '上级复查期限', 'The authority above answers within'],
  ]),
];
