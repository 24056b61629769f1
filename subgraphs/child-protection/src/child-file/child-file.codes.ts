import { codeList } from '@civil/schema/codes';

export const schoolStatusCodes = codeList(null, `
10 学龄前未入园 | below school age, not in kindergarten
11 幼儿园 | kindergarten
20 小学 | primary school
30 初中 | junior secondary school
40 高中或中职 | senior secondary or vocational school
50 大专及以上 | college or above
90 辍学 | dropped out
98 未入学 | never enrolled`);
