import { codeList } from '@civil/schema/codes';

/** How a facility joins medical with elderly care (医养结合). */
export const medicalModeCodes = codeList(null, `
1 内设医疗机构 | own clinic
2 与医疗机构签约 | contract with a clinic
3 与医疗机构毗邻 | next to a clinic
4 无 | none`);

export const fireCheckCodes = codeList(null, `
1 合格 | passed
2 整改中 | being rectified
3 不合格 | failed
9 未检查 | not checked`);
