import { ParameterTag, ParameterUnit } from './policy-parameter.entity.js';

/** One numeric rule as the data files state it. */
export interface ParameterRule {
  key: string;
  value: string;
  unit: ParameterUnit;
  tag: ParameterTag;
  zh: string;
  en: string;
  lawRef: string;
  validFrom: string;
  validTo: string | null;
  division: string | null;
}

/** What the rules of one text share. */
export interface RuleSource {
  /** First part of every key. */
  prefix: string;
  lawRef: string;
  validFrom: string;
  validTo?: string;
  division?: string;
}

type RuleRow = readonly [
  key: string, value: number, unit: keyof typeof ParameterUnit, tag: keyof typeof ParameterTag, zh: string, en: string, article?: string,
];

/** The rules of one text: key, value, unit, tag, Chinese and English name, and the article where it is known. */
export const ruleSet = ({ prefix, lawRef, validFrom, validTo, division }: RuleSource, rows: readonly RuleRow[]): ParameterRule[] =>
  rows.map(([key, value, unit, tag, zh, en, article = '']) => ({
    key: `${prefix}.${key}`, value: String(value), unit: ParameterUnit[unit], tag: ParameterTag[tag], zh, en, lawRef: lawRef + article,
    validFrom, validTo: validTo ?? null, division: division ?? null,
  }));
