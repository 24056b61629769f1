import { codeList } from './code-list.js';

export const sexCodes = codeList('GB/T 2261.1', `
0 未知的性别 | unknown
1 男性 | male
2 女性 | female
9 未说明的性别 | not stated`);

export const maritalStateCodes = codeList('GB/T 2261.2', `
10 未婚 | never married
20 已婚 | married
21 初婚 | first marriage
22 再婚 | remarried
23 复婚 | remarried to the former spouse
30 丧偶 | widowed
40 离婚 | divorced
90 未说明的婚姻状况 | not stated`);

export const ethnicityCodes = codeList('GB/T 3304', `
01 汉族 | Han
02 蒙古族 | Mongol
03 回族 | Hui
04 藏族 | Tibetan
05 维吾尔族 | Uyghur
06 苗族 | Miao
08 壮族 | Zhuang
11 满族 | Manchu
15 土家族 | Tujia
17 哈萨克族 | Kazak
26 东乡族 | Dongxiang
30 土族 | Tu
35 撒拉族 | Salar
47 保安族 | Bonan
48 裕固族 | Yugur
97 其他 | other
98 外国血统中国籍 | naturalised`);

export const educationCodes = codeList('GB/T 4658', `
10 研究生教育 | postgraduate
20 大学本科教育 | bachelor
30 大学专科教育 | junior college
40 中等职业教育 | secondary vocational
60 普通高级中学教育 | senior secondary
70 初级中学教育 | junior secondary
80 小学教育 | primary
90 其他 | other`);

export const kinshipCodes = codeList('GB/T 4761', `
01 本人 | self
02 户主 | head of household
10 配偶 | spouse
20 子 | son
30 女 | daughter
40 孙子、孙女或外孙子、外孙女 | grandchild
50 父母 | parent
60 祖父母或外祖父母 | grandparent
70 兄、弟、姐、妹 | sibling
97 其他亲属 | other kin
99 非亲属 | not related`);

export const idTypeCodes = codeList('GA/T 517', `
111 居民身份证 | resident identity card
414 普通护照 | ordinary passport
511 台湾居民来往大陆通行证 | mainland travel permit for Taiwan residents
516 港澳居民来往内地通行证 | mainland travel permit for Hong Kong and Macau residents
553 外国人永久居留身份证 | foreign permanent resident identity card
990 其他 | other`);

export const disabilityCategoryCodes = codeList('GB/T 26341', `
1 视力残疾 | visual
2 听力残疾 | hearing
3 言语残疾 | speech
4 肢体残疾 | physical
5 智力残疾 | intellectual
6 精神残疾 | mental
7 多重残疾 | multiple`);

export const excludedReasonCodes = codeList(null, `
1 宗教教职人员脱离家庭三年以上 | clergy living apart for three years or more
2 服刑或强制隔离戒毒 | in prison or compulsory rehabilitation
3 宣告失踪 | declared missing
9 其他 | other`);
