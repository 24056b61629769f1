import { policyRules } from '@civil/schema/parameters';
import { ParameterTag, ParameterUnit, type PolicyParameter } from '../policy-parameter/policy-parameter.entity.js';

/** Numeric rules as rows. */
export const parameterRows = (): Partial<PolicyParameter>[] =>
  policyRules.map(({ zh, en, division, unit, tag, ...rule }) => ({
    ...rule, unit: ParameterUnit[unit], tag: ParameterTag[tag], id: `${rule.key}@${division ?? 'CN'}@${rule.validFrom}`, nameZh: zh, nameEn: en, divisionCode: division,
    synthetic: false,
  }));
