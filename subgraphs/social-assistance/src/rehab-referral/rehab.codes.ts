import { codeList } from '@civil/schema/codes';

/** Severe mental disorders that are under management (严重精神障碍管理治疗工作规范, 2018), and others. */
export const rehabConditionCodes = codeList(null, `
1 精神分裂症 | schizophrenia
2 分裂情感性障碍 | schizoaffective disorder
3 偏执性精神病 | paranoid psychosis
4 双相情感障碍 | bipolar disorder
5 癫痫所致精神障碍 | mental disorder due to epilepsy
6 精神发育迟滞伴发精神障碍 | mental disorder with mental retardation
9 其他 | other`);

/** Why a rehabilitation ended, or was not taken up. */
export const rehabEndCodes = codeList(null, `
1 达到康复目标 | aims reached
2 本人或监护人退出 | withdrawn by the person or guardian
3 病情变化转诊 | referred back to hospital
4 迁出 | moved away
5 不适合社区康复 | not suited to community rehabilitation
9 其他 | other`);
