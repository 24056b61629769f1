import { COUNTY_DIGITS } from '@civil/schema/scalars';
import { newId, Refusal } from '@civil/subgraph-kernel';
import { LockMode } from '@mikro-orm/core';
import { BY_HAND } from '../../monitoring-rule/rule-steps.js';
import { rulesInForce, rulesOf } from '../../monitoring-rule/monitoring-rule.service.js';
import { MonitoringStatus, MonitoringSubject } from '../../monitoring-subject/monitoring-subject.entity.js';
import { monthOf } from '../../months.js';
import { RiskWarning, WarningStatus } from '../risk-warning.entity.js';
import type { WarningStep } from './warning-step.js';

const LONGEST_REASON = 100;

export const emptyWarning = (): RiskWarning => Object.assign(new RiskWarning(), {
  id: newId('rw'), ruleId: null, runId: null, hits: 1, assignedTo: null, visitDueAt: null, verifiedAt: null, visits: [], finding: null, outcome: null, closedAt: null,
});

/** Raises a warning about somebody under watch in the officer's own division. The person is locked, so that of two at once the second finds the first. */
export async function raise({ em, subject, input, actor, now, today }: WarningStep<'raiseRiskWarning'>): Promise<void> {
  const reason = input.reason.trim();
  if (reason.length === 0 || reason.length > LONGEST_REASON) throw new Refusal('REASON_REQUIRED', ['input', 'reason']);
  const person = await em.findOne(MonitoringSubject, { id: input.subjectId, status: MonitoringStatus.WATCHED }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  // A child is as absent to officers who may not see children.
  if (!person?.divisionCode.startsWith(actor.scopePrefix ?? 'none') || person.adultOn > today) throw new Refusal('NOT_FOUND', ['input', 'subjectId']);
  const { id: subjectId, divisionCode, householdId, residentId, adultOn, synthetic } = person;
  let ruleId: string | null = null;
  if (input.ruleCode) {
    const county = divisionCode.slice(0, COUNTY_DIGITS);
    const rule = rulesOf(county, await rulesInForce(em, county, today)).find(({ code }) => code === input.ruleCode);
    if (!rule) throw new Refusal('RULE_NOT_IN_FORCE', ['input', 'ruleCode']);
    ruleId = rule.id;
    const open = await em.count(RiskWarning, { subjectId, ruleCode: rule.code, status: { $ne: WarningStatus.CLOSED } });
    if (open > 0) throw new Refusal('WARNING_OPEN', ['input', 'ruleCode']);
  }
  const month = monthOf(today);
  Object.assign(subject, {
    subjectId, divisionCode, householdId, residentId, adultOn, synthetic, ruleId, ruleCode: input.ruleCode ?? BY_HAND, rule: reason, colour: input.colour, raisedAt: now, month, lastMonth: month,
  });
}
