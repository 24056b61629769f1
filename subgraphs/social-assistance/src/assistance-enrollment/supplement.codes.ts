import { codeList } from '@civil/schema/codes';

/** Grounds on which a member of a family on the minimum living guarantee gets more (分类施保). */
export const supplementCodes = codeList(null, `
1 老年人 | elderly
2 未成年人 | minor
3 重度残疾人 | severely disabled
4 重病患者 | gravely ill`);
