import { codeList } from '@civil/schema/codes';

/** What a visit of duty found (走访发现情况). */
export const visitFindingCodes = codeList(null, `
01 情况无变化 | nothing has changed
02 收入增加 | income has risen
03 收入减少 | income has fallen
04 人口变化 | the household has changed
05 患病或失能 | ill or no longer able to care for oneself
06 住房有隐患 | the home is not safe
07 生活难以为继 | cannot go on living like that
08 无人在家 | nobody was at home`);

export const NOBODY_AT_HOME = '08';
