import { codeList } from '@civil/schema/codes';

export const bedKindCodes = codeList(null, `
1 自理床位 | for the self-caring
2 半失能照护床位 | partial care
3 失能照护床位 | full care`);

export const leaveReasonCodes = codeList(null, `
1 回家 | went home
2 转院 | moved to a hospital
3 去世 | died
4 转入其他机构 | moved to another facility
9 其他 | other`);

export const payerCodes = codeList(null, `
SELF 本人或家庭 | the resident or their family
TEKUN_FUND 特困供养资金 | fund for persons in extreme hardship
LTCI 长期护理保险 | long-term care insurance
SUBSIDY 政府补贴 | public subsidy`);
