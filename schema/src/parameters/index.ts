export { policyRules } from './policy-rules.js';
export type { ParameterRule, ParameterTag, ParameterUnit } from './rule-set.js';
