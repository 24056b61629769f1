import { codeList } from '@civil/schema/codes';

export const marriageMatterCodes = codeList(null, `
J 结婚登记 | marriage
L 离婚登记 | divorce
BJ 补领结婚证 | marriage certificate re-issued
BL 补领离婚证 | divorce certificate re-issued`);

/** Notes that a judgment leaves in the register (婚姻登记条例 art. 20). */
export const courtNoteCodes = codeList(null, `
NOTE_VOID 婚姻无效备注 | marriage declared void
NOTE_ANNULLED 婚姻撤销备注 | marriage annulled`);

export const partyKindCodes = codeList(null, `
MAINLAND 内地居民 | mainland resident
HK 香港居民 | Hong Kong resident
MACAU 澳门居民 | Macau resident
TAIWAN 台湾居民 | Taiwan resident
OVERSEAS 华侨 | overseas Chinese
FOREIGN 外国人 | foreigner`);
