import { complaintRules } from './complaint-rules.js';
import { ruleSet } from './rule-set.js';

const prefix = 'services';
const permits = { prefix, lawRef: '行政许可法', validFrom: '2004-07-01' };
const ratings = { prefix, lawRef: '国务院办公厅关于建立政务服务“好差评”制度提高政务服务水平的意见（国办发〔2019〕51号）', validFrom: '2019-12-03' };
const disclosure = { prefix, lawRef: '国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见（国办发〔2018〕118号）', validFrom: '2018-12-05' };

/** Numbers of services to the public: applications, ratings, complaints, and what is disclosed of enforcement. */
export const serviceRules = [
  ...ruleSet(permits, [
    ['application.acceptance', 5, 'WORKING_DAY', 'K', '政务服务申请受理期限', 'An application for a service is accepted or returned within', '第三十二条'],
    ['application.decision', 20, 'WORKING_DAY', 'K', '政务服务申请办结期限', 'An application for a service is decided within', '第四十二条'],
  ]),
  ...ruleSet(ratings, [
    ['rating.bad-most', 2, 'LEVEL', 'K', '差评的最高分值', 'Highest score that counts as poor'],
    ['rating.follow-up', 15, 'WORKING_DAY', 'A', '差评回访整改期限', 'A poor rating is followed up within'],
  ]),
  ...complaintRules(prefix),
  ...ruleSet({ prefix, lawRef: '演示设定', validFrom: '2005-05-01' }, [
    ['complaint.most-a-day', 5, 'COUNT', 'A', '个人和机构账号二十四小时内投诉的上限', 'Most complaints of one account in 24 hours'],
    ['backup.most-age', 24, 'HOUR', 'A', '最近一次备份的最长时限', 'The last backup is at most this old'],
  ]),
  ...ruleSet(disclosure, [
    ['enforcement.publication', 7, 'WORKING_DAY', 'K', '行政许可、行政处罚决定公开期限', 'A permit or penalty is published within'],
  ]),
  ...ruleSet({ prefix, lawRef: '行政处罚法（2021）', validFrom: '2021-07-15' }, [
    ['enforcement.officers', 2, 'COUNT', 'K', '执法人员最少人数', 'Least number of officers who enforce', '第四十二条'],
  ]),
];
