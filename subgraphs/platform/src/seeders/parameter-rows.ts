import { policyRules } from '../policy-parameter/parameters/index.js';
import type { PolicyParameter } from '../policy-parameter/policy-parameter.entity.js';

/** Numeric rules as rows. */
export const parameterRows = (): Partial<PolicyParameter>[] =>
  policyRules.map(({ zh, en, division, ...rule }) => ({
    ...rule, id: `${rule.key}@${division ?? 'CN'}@${rule.validFrom}`, nameZh: zh, nameEn: en, divisionCode: division, synthetic: false,
  }));
