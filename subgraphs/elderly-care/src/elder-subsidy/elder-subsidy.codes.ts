import { codeList } from '@civil/schema/codes';

/** What a subsidy is granted for. */
export const subsidyBasisCodes = codeList(null, `
1 年龄 | age
2 能力等级 | ability level
3 经济困难 | economic hardship
9 其他 | other`);
