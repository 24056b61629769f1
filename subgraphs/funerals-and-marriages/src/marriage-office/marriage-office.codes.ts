import { codeList } from '@civil/schema/codes';

export const officeGradeCodes = codeList(null, `
3A 三级（3A） | grade 3A
4A 四级（4A） | grade 4A
5A 五级（5A） | grade 5A`);
