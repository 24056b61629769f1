import { divisionLevel, divisionPrefix } from '@civil/schema/scalars';
import { addDays, assertNotMaker, newId, Refusal, type Step } from '@civil/subgraph-kernel';
import { compileCondition, ConditionFault } from './compile-condition.js';
import { MonitoringRule } from './monitoring-rule.entity.js';
import type { EndMonitoringRuleInput, MonitoringRuleStepInput, ProposeMonitoringRuleInput, RejectMonitoringRuleInput } from './monitoring-rule.inputs.js';
import type { RuleTerm } from './rule-condition.js';

export interface RuleInputs {
  proposeMonitoringRule: ProposeMonitoringRuleInput;
  approveMonitoringRule: MonitoringRuleStepInput;
  rejectMonitoringRule: RejectMonitoringRuleInput;
  endMonitoringRule: EndMonitoringRuleInput;
}
type RuleStep<E extends keyof RuleInputs> = Step<MonitoringRule, RuleInputs[E]>;

const COUNTY_LEVEL = 3;
const LONGEST_NAME = 100;
const LONGEST_REASON = 200;
/** Taken by warnings that are raised by hand. */
export const BY_HAND = 'BY_HAND';

export const emptyRule = (): MonitoringRule => Object.assign(new MonitoringRule(), { id: newId('mr'), synthetic: false });

const isName = (text: string): boolean => text.trim().length > 0 && text.length <= LONGEST_NAME;
const termsOf = (terms: ProposeMonitoringRuleInput['condition']['all']): RuleTerm[] => (terms ?? []).map(({ fact, test, value = null }) => ({ fact, test, value }));

/** Writes what is proposed, once it is known to be a condition at all. */
export function propose({ subject, input, actor, today }: RuleStep<'proposeMonitoringRule'>): void {
  if (!/^[A-Z][A-Z0-9_]{2,39}$/.test(input.code) || input.code === BY_HAND) throw new Refusal('BAD_USER_INPUT', ['input', 'code']);
  if (!isName(input.zh) || !isName(input.en)) throw new Refusal('BAD_USER_INPUT', ['input', isName(input.zh) ? 'en' : 'zh']);
  if (input.validFrom < today || (input.validTo && input.validTo < input.validFrom)) throw new Refusal('BAD_USER_INPUT', ['input', 'validFrom']);
  if (divisionLevel(input.division) > COUNTY_LEVEL || !divisionPrefix(input.division).startsWith(actor.scopePrefix ?? 'none')) throw new Refusal('DIVISION_LEVEL', ['input', 'division']);
  const condition = { all: termsOf(input.condition.all), any: termsOf(input.condition.any) };
  try {
    compileCondition(condition);
  } catch (cause) {
    if (cause instanceof ConditionFault) throw new Refusal('RULE_CONDITION', ['input', 'condition']);
    throw cause;
  }
  const { code, colour, validFrom, validTo = null, division } = input;
  Object.assign(subject, { code, zh: input.zh.trim(), en: input.en.trim(), colour, condition, validFrom, validTo, divisionCode: division });
}

/** Nobody checks what they have proposed. */
export const isNotProposer = ({ em, subject, actor }: Step<MonitoringRule, unknown>): Promise<void> => assertNotMaker(em, subject.id, actor, ['proposeMonitoringRule']);

export const startsInTime = ({ subject, today }: RuleStep<'approveMonitoringRule'>): void => {
  if (subject.validFrom < today) throw new Refusal('RULE_STARTED', ['input', 'id']);
};

/** Puts the rule in force, and ends the version before it on the eve. */
export async function approve({ em, subject }: RuleStep<'approveMonitoringRule'>): Promise<void> {
  const { code, divisionCode, validFrom } = subject;
  const earlier = await em.find(MonitoringRule, { code, divisionCode, status: 'APPROVED' as never, id: { $ne: subject.id }, $or: [{ validTo: null }, { validTo: { $gte: validFrom } }] });
  if (earlier.some((rule) => rule.validFrom >= validFrom)) throw new Refusal('RULE_OVERLAP', ['input', 'id']);
  for (const rule of earlier) rule.validTo = addDays(validFrom, -1);
}

export const statesReason = ({ input }: RuleStep<'rejectMonitoringRule'>): void => {
  const reason = input.reason.trim();
  if (reason.length === 0 || reason.length > LONGEST_REASON) throw new Refusal('REASON_REQUIRED', ['input', 'reason']);
};

export function end({ subject, input, today }: RuleStep<'endMonitoringRule'>): void {
  if (input.validTo < today || input.validTo < subject.validFrom || (subject.validTo && subject.validTo < input.validTo)) throw new Refusal('BAD_USER_INPUT', ['input', 'validTo']);
  subject.validTo = input.validTo;
}
