import { codeList } from '@civil/schema/codes';

export const placeCategoryCodes = codeList('地名管理条例第三条', `
1 自然地理实体名称 | natural feature
2 行政区划名称 | administrative division
3 村民委员会、居民委员会所在地名称 | seat of a village or residents' committee
4 城市公园、自然保护地名称 | city park or protected area
5 街路巷名称 | street, road or lane
6 住宅区、楼宇名称 | residential estate or building
7 交通运输、水利、电力、通信、气象等设施名称 | transport, water, power, telecom or weather facility
8 其他地理实体名称 | other feature`);

export const placeNameStatusCodes = codeList(null, `
STANDARD 标准地名 | standard name
IN_USE_NONSTANDARD 在用非标准地名 | in use, not standard
HISTORICAL 历史地名 | historical name
ABOLISHED 已销名 | abolished name`);

export const heritageCodes = codeList(null, `
ANCIENT_COUNTY 千年古县 | county of a thousand years
ANCIENT_TOWN 千年古镇 | town of a thousand years
ANCIENT_VILLAGE 千年古村落 | village of a thousand years
PROTECTED 列入保护名录的地名 | listed for protection`);
