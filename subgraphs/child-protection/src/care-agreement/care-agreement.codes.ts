import { codeList } from '@civil/schema/codes';

/** Who may not be entrusted with a minor: Minors Protection Law art. 22. */
export const trusteeBarCodes = codeList(null, `
1 曾实施性侵害、虐待、遗弃、拐卖、暴力伤害等违法犯罪行为 | sexual assault, abuse, abandonment, trafficking or violence
2 有吸毒、酗酒、赌博等恶习 | drugs, drink or gambling
3 曾拒不履行或者长期怠于履行监护、照护职责 | refused or long neglected guardianship or care
4 其他不适宜担任被委托人的情形 | otherwise unfit`);

export const contactByCodes = codeList(null, `
1 父亲 | father
2 母亲 | mother
9 其他监护人 | other guardian`);

export const contactKindCodes = codeList(null, `
1 电话 | telephone
2 视频 | video call
3 见面 | visit
9 其他 | other`);
