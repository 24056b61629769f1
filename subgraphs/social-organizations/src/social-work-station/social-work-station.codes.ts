import { codeList } from '@civil/schema/codes';

/** What a station offers (乡镇（街道）社会工作服务站). */
export const stationServiceCodes = codeList(null, `
1 社会救助 | social assistance
2 养老服务 | care for the elderly
3 儿童关爱 | care for children
4 社区治理 | community building
5 心理疏导 | counselling
6 志愿服务 | volunteering`);
