import { codeList } from '@civil/schema/codes';

export const assessReasonCodes = codeList('GB/T 42195-2022', `
1 首次评估 | first
2 常规评估 | routine
3 即时评估（状况变化） | immediate, after a change of state
4 因对结果有疑问的复评 | re-assessment on doubt
5 其他 | other`);

/** Why a level became worse than the score alone gives. */
export const upgradeReasonCodes = codeList('GB/T 42195-2022', `
1 昏迷 | coma
2 痴呆（F00—F03） | dementia (F00–F03)
3 其他精神科疾病（F04—F99） | other psychiatric disease (F04–F99)
4 近 30 天内发生 2 次及以上照护风险事件 | two or more care accidents within 30 days`);
