import { codeList } from '@civil/schema/codes';

/** Why a family is poor (致贫原因). */
export const povertyCauseCodes = codeList(null, `
1 因病 | illness
2 因残 | disability
3 年老 | age
4 缺劳动力 | no labour
5 因学 | schooling
6 因灾 | disaster
7 失业 | unemployment
8 单亲 | single parent
9 其他 | other`);

/** Grounds on which one person of a family may apply alone (单人户). */
export const singlePersonBasisCodes = codeList(null, `
1 一级、二级重度残疾人 | disability of grade 1 or 2
2 三级智力、精神残疾人 | intellectual or mental disability of grade 3
3 重病患者 | gravely ill
4 脱离家庭三年以上的宗教教职人员 | clergy living apart for three years or more
5 县级以上人民政府规定的其他人员 | others by rule of the county`);
