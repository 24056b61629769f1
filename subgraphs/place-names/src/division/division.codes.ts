import { codeList } from '@civil/schema/codes';

export const urbanRuralClassCodes = codeList('统计用城乡划分代码', `
111 主城区 | main urban area
112 城乡结合区 | urban fringe
121 镇中心区 | town centre
122 镇乡结合区 | town fringe
123 特殊区域 | special area
210 乡中心区 | township centre
220 村庄 | village`);
