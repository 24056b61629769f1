export type ParameterUnit =
  | 'HOUR' | 'DAY' | 'WORKING_DAY' | 'MONTH' | 'YEAR' | 'AGE' | 'YUAN' | 'YUAN_PER_MONTH' | 'RATIO' | 'COUNT' | 'PER_WEEK' | 'PER_YEAR' | 'POINT' | 'LEVEL'
  | 'SQUARE_METRE' | 'BOOLEAN';

/** How firm the ground of a number is: L read in the text of the law, K known and not re-read, A assumed. */
export type ParameterTag = 'L' | 'K' | 'A';

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

type RuleRow = readonly [key: string, value: number, unit: ParameterUnit, tag: ParameterTag, zh: string, en: string, article?: string];

/** The rules of one text: key, value, unit, tag, Chinese and English name, and the article where it is known. */
export const ruleSet = ({ prefix, lawRef, validFrom, validTo, division }: RuleSource, rows: readonly RuleRow[]): ParameterRule[] =>
  rows.map(([key, value, unit, tag, zh, en, article = '']) => ({
    key: `${prefix}.${key}`, value: String(value), unit, tag, zh, en, lawRef: lawRef + article, validFrom, validTo: validTo ?? null, division: division ?? null,
  }));
