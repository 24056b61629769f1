import { codeList } from '@civil/schema/codes';

export const deathSourceCodes = codeList(null, `
MEDICAL_CERT 居民死亡医学证明书 | medical certificate of death
POLICE_CERT 公安机关出具的死亡证明 | certificate of the police
COURT 人民法院宣告死亡 | declared dead by a court
FUNERAL_HOME 殡仪馆火化信息 | cremation reported by a funeral home
ASSISTANT_REPORT 村级协理员报告 | report of a village assistant`);

/** Places as the medical certificate of death lists them. */
export const deathPlaceCodes = codeList(null, `
1 医疗卫生机构 | medical institution
2 来院途中 | on the way to hospital
3 家中 | at home
4 养老服务机构 | elderly care institution
9 其他场所 | elsewhere
0 不详 | not known`);
