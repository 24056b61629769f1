import { ruleSet } from './rule-set.js';

const prefix = 'assistance';
const devices = { prefix, lawRef: '甘肃省残疾人基本型辅助器具适配补贴办法（演示设定）', validFrom: '2019-01-01', division: '620000' };

/** Numbers of deliveries, assistive devices (康复辅助器具), community rehabilitation (社区康复) and checks of damaged houses (受损住房核查). */
export const resourceRules = [
  ...ruleSet({ prefix, lawRef: '政府购买社会救助服务（民发〔2017〕153号，期限为演示设定）', validFrom: '2017-09-15' }, [
    ['delivery.check', 30, 'DAY', 'A', '救助服务、物资交付后检查期限', 'A delivery is checked within'],
  ]),
  ...ruleSet(devices, [
    ['device.severe-grade', 2, 'LEVEL', 'A', '辅助器具按重度补贴的最轻残疾等级', 'Lightest grade that is subsidised as severe'],
    ['device.subsidy-share', 0.5, 'RATIO', 'A', '辅助器具补贴占价格的比例', 'Share of the price of a device that is subsidised'],
    ['device.subsidy-share-severe', 0.8, 'RATIO', 'A', '重度残疾人辅助器具补贴占价格的比例', 'Share of the price that is subsidised for the severely disabled'],
    ['device.subsidy-cap', 5000, 'YUAN', 'A', '单件辅助器具补贴限额', 'Cap of the subsidy of one device'],
    ['device.decision', 20, 'WORKING_DAY', 'A', '辅助器具补贴审批期限', 'An application for a device is decided within'],
    ['device.supply', 30, 'WORKING_DAY', 'A', '辅助器具批准后配发期限', 'A device is supplied, from the approval, within'],
    ['device.fetch', 3, 'DAY', 'A', '预约器具的取用期限', 'A device that was reserved is fetched within'],
    ['device.rental', 3, 'MONTH', 'A', '器具租借期限', 'A device that was rented is returned within'],
    ['device.rentals-most', 2, 'COUNT', 'A', '一人同时租借器具的件数上限', 'Most devices that one person rents at a time'],
  ]),
  ...ruleSet({ prefix, lawRef: '关于加快精神障碍社区康复服务发展的意见（民发〔2017〕167号，期限为演示设定）', validFrom: '2017-10-26' }, [
    ['rehab.acceptance', 5, 'WORKING_DAY', 'A', '社区康复转介答复期限', 'A referral to community rehabilitation is answered within'],
    ['rehab.plan', 15, 'WORKING_DAY', 'A', '接收后制定康复计划的期限', 'A plan is made, from the acceptance, within'],
  ]),
  ...ruleSet({ prefix, lawRef: '自然灾害救助条例（国务院令第577号，期限为演示设定）', validFrom: '2010-09-01' }, [
    ['damage.surveyors', 2, 'COUNT', 'A', '受损住房现场核查最少人数', 'Least surveyors of a damaged house'],
    ['damage.verification', 7, 'DAY', 'A', '受损住房上报后核实期限', 'A damaged house is verified, from the report, within'],
    ['damage.relief', 20, 'WORKING_DAY', 'A', '受损住房核实后救助期限', 'A household is relieved, from the verification, within'],
  ]),
];
