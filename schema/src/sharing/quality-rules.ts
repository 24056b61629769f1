/** A rule that the data of a resource are held to. */
export interface QualityRule {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  /** Who can tell: the catalogue itself, or the subgraph that keeps the register. */
  readonly judge: 'CATALOGUE' | 'OWNER';
}

/** Every quality rule. Each is kept where no record fails it. */
export const qualityRules: readonly QualityRule[] = [
  { code: 'FRESHNESS', zh: '更新在约定周期之内', en: 'Refreshed within its cadence', judge: 'CATALOGUE' },
  { code: 'GRANT_BASIS', zh: '有条件共享的授权均有现行依据', en: 'Every grant of a conditional resource has a legal basis in force', judge: 'CATALOGUE' },
  { code: 'ID_CHECKSUM', zh: '公民身份号码校验码正确', en: 'Identity numbers have the right check character', judge: 'OWNER' },
  { code: 'USCC_CHECKSUM', zh: '统一社会信用代码校验码与类型正确', en: 'Unified social credit codes have the right check character and type', judge: 'OWNER' },
  { code: 'DIVISION_IN_FORCE', zh: '行政区划代码现行有效', en: 'Division codes are in force', judge: 'OWNER' },
  { code: 'ECONOMIC_CHECK_VALID', zh: '在保对象均有六个月内的有效核对', en: 'Every benefit in force has an economic check of the last six months', judge: 'OWNER' },
  { code: 'OCCUPANCY_WITHIN_LICENCE', zh: '在住人数不超过核定床位', en: 'No facility holds more people than it has licensed beds', judge: 'OWNER' },
];

const byCode = new Map(qualityRules.map((rule) => [rule.code, rule]));

/** The rule of a code, or `undefined` where there is no such rule. */
export const findQualityRule = (code: string): QualityRule | undefined => byCode.get(code);
