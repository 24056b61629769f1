import { codeList } from '@civil/schema/codes';
import { DateScalar } from '@civil/schema/scalars';
import { describeEnum, labelsOf, todayOf } from '@civil/subgraph-kernel';
import { Field, ObjectType } from 'type-graphql';
import { BusinessDomain } from '../viewer/viewer.type.js';

const { Public } = labelsOf('PLATFORM');

export enum StandardKind { NATIONAL = 'NATIONAL', INDUSTRY = 'INDUSTRY' }
describeEnum(StandardKind, 'StandardKind', '标准的层级。Level of a standard.', { NATIONAL: '国家标准。National.', INDUSTRY: '行业标准。Of an industry.' });

export enum StandardStatus { IN_FORCE = 'IN_FORCE', NOT_YET = 'NOT_YET', UNKNOWN = 'UNKNOWN' }
describeEnum(StandardStatus, 'StandardStatus', '标准的状态。State of a standard.', {
  IN_FORCE: '现行，图谱据此编码或校验。In force: the graph codes or checks by it.', NOT_YET: '尚未实施。Not yet in force.', UNKNOWN: '文献只载名称，未载编号。A document gives its title and no number.',
});

@Public()
@ObjectType({ description: '民政业务所用的标准：限文献与领域模型载明者。Standard that civil affairs go by: those that the documents or the model of the domain name.' })
export class Standard {
  @Field(() => String, { nullable: true, description: '编号；文献未载的为空。Number; null where the document gives none.' }) number!: string | null;
  @Field(() => String, { description: '中文名称。Title in Chinese.' }) titleZh!: string;
  @Field(() => String, { description: '英文名称。Title in English.' }) titleEn!: string;
  @Field(() => StandardKind, { description: '层级。Level.' }) kind!: StandardKind;
  @Field(() => BusinessDomain, { description: '主要使用的业务领域。Domain that uses it most.' }) domain!: string;
  @Field(() => DateScalar, { nullable: true, description: '实施日；未载的为空。In force from; null where it is not known.' }) validFrom!: string | null;
  @Field(() => StandardStatus, { description: '状态。State.' })
  get status(): StandardStatus {
    if (this.number === null) return StandardStatus.UNKNOWN;
    return this.validFrom !== null && this.validFrom > todayOf() ? StandardStatus.NOT_YET : StandardStatus.IN_FORCE;
  }
}

/** By number without its year, as the model names them. */
const numbered: Readonly<Record<string, ReturnType<typeof codeList>>> = {
  PLATFORM: codeList(null, `
GB_11643 公民身份号码 | Citizen identification number
GB_11714 全国组织机构代码编制规则 | Coding rules of organisation codes
GB/T_2261.1 个人基本信息分类与代码 第1部分：人的性别代码 | Codes of basic personal data: sex
GB/T_2261.2 个人基本信息分类与代码 第2部分：婚姻状况代码 | Codes of basic personal data: marital status
GB/T_3304 中国各民族名称的罗马字母拼写法和代码 | Names of nationalities of China in romanisation with codes
GB/T_4658 学历代码 | Codes of educational background
GB/T_4761 家庭关系代码 | Codes of family relationship
GB/T_32905 信息安全技术 SM3密码杂凑算法 | SM3 cryptographic hash algorithm
GA/T_517 常用证件代码 | Codes of common identity documents`),
  PLACES: codeList(null, `
GB/T_2260 中华人民共和国行政区划代码 | Codes of administrative divisions
GB/T_10114 县级以下行政区划代码编制规则 | Coding rules of divisions below the county
GB/T_18521 地名分类与类别代码编制规则 | Classification and coding of place names`),
  ORGS: codeList(null, `
GB_32100 法人和其他组织统一社会信用代码编码规则 | Coding rules of the unified social credit code`),
  ELDERLY: codeList(null, `
GB/T_42195 老年人能力评估规范 | Assessment of the abilities of older people
GB/T_37276 养老机构等级划分与评定 | Grading of elderly-care facilities`),
  ASSISTANCE: codeList(null, `
GB/T_26341 残疾人残疾分类和分级 | Classification and grading of disabilities
GB/T_16432 康复辅助器具 分类和术语 | Assistive products: classification and terminology`),
};
const days: Readonly<Record<string, string>> = { 'GB/T 42195': '2022-12-30' };

const titled: readonly (readonly [domain: string, zh: string, en: string])[] = [
  ['ELDERLY', '养老机构服务质量基本规范', 'Basic quality of service of elderly-care facilities'],
  ['VITAL', '生态安葬服务规范', 'Services of ecological burial'],
];

/** Every standard that is named, by number, then those without one. */
export const standards: readonly Standard[] = [
  ...Object.entries(numbered).flatMap(([domain, list]) => list.codes.map((code) => {
    const number = code.replace('_', ' ');
    const { zh, en } = list.get(code);
    return Object.assign(new Standard(), { number, titleZh: zh, titleEn: en, kind: number.startsWith('GB') ? StandardKind.NATIONAL : StandardKind.INDUSTRY, domain, validFrom: days[number] ?? null });
  })).toSorted((a, b) => (a.number < b.number ? -1 : 1)),
  ...titled.map(([domain, titleZh, titleEn]) => Object.assign(new Standard(), { number: null, titleZh, titleEn, kind: StandardKind.NATIONAL, domain, validFrom: null })),
];
