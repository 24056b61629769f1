import { codeList } from '@civil/schema/codes';

/** What brought a family into need (困难原因). */
export const tempCauseCodes = codeList(null, `
1 火灾、交通事故等意外事件 | fire, traffic accident
2 突发重大疾病 | sudden grave illness
3 人身伤害 | injury
4 教育、医疗等必需支出突增 | surge of essential expense, as on school or medicine
5 突发公共卫生事件 | public-health event
6 自然灾害后续困难 | aftermath of a natural disaster
9 其他特殊困难 | other`);
