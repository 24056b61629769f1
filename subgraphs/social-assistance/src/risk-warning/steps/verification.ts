import { assertNotMaker, Refusal } from '@civil/subgraph-kernel';
import { chinaTime, TOWNSHIP_DIGITS } from '@civil/schema/scalars';
import { Referral } from '../../referral/referral.entity.js';
import { visitDueAt } from '../visit-limit.js';
import { WarningOutcome } from '../risk-warning.entity.js';
import type { WarningGuard, WarningStep } from './warning-step.js';

const LONGEST_TEXT = 500;

/** A township or a village that the person lives in. */
export const staysInPlace = ({ subject, input }: WarningStep<'dispatchWarning'>): void => {
  if (input.to.length < TOWNSHIP_DIGITS) throw new Refusal('DIVISION_LEVEL', ['input', 'to']);
  if (!subject.divisionCode.startsWith(input.to)) throw new Refusal('WARNING_UNIT', ['input', 'to']);
};

export function dispatch({ subject, input, now }: WarningStep<'dispatchWarning'>): void {
  subject.assignedTo = `${input.to}-MZJ`;
  subject.visitDueAt = visitDueAt(subject, now);
}

/** A village sees to what was given to it or to its township. */
export const isAssigned: WarningGuard = ({ subject, actor }) => {
  const unit = subject.assignedTo?.split('-')[0] ?? 'none';
  if (!unit.startsWith(actor.scopePrefix ?? 'none') && !actor.scopePrefix?.startsWith(unit)) throw new Refusal('WARNING_ELSEWHERE');
};

export function visit({ subject, input, actor, now }: WarningStep<'recordWarningVisit'>): void {
  const finding = input.finding.trim();
  if (finding.length === 0 || finding.length > LONGEST_TEXT) throw new Refusal('BAD_USER_INPUT', ['input', 'finding']);
  subject.visits = [...subject.visits, { at: chinaTime(now), unit: actor.unit, met: input.met, finding }];
  subject.verifiedAt ??= now;
}

export const isVisited: WarningGuard = ({ subject }) => {
  if (subject.visits.length === 0) throw new Refusal('WARNING_NOT_VISITED');
};

/** What was passed on to another department must have been passed on. */
export const isReferred = async ({ em, subject, input }: WarningStep<'resolveWarning'>): Promise<void> => {
  if (input.outcome !== WarningOutcome.OTHER_DEPARTMENT) return;
  const referrals = await em.count(Referral, { subjectId: subject.subjectId, sentAt: { $gte: subject.raisedAt } });
  if (referrals === 0) throw new Refusal('REFERRAL_MISSING', ['input', 'outcome']);
};

export function resolve({ subject, input }: WarningStep<'resolveWarning'>): void {
  const finding = input.finding?.trim() || null;
  if ((finding?.length ?? 0) > LONGEST_TEXT) throw new Refusal('BAD_USER_INPUT', ['input', 'finding']);
  subject.outcome = input.outcome;
  subject.finding = finding ?? subject.visits.at(-1)?.finding ?? null;
}

export const hasOutcome: WarningGuard = ({ subject }) => {
  if (!subject.outcome) throw new Refusal('OUTCOME_MISSING');
};

/** The county closes what others have resolved. */
export const isNotResolver: WarningGuard = ({ em, subject, actor }) => assertNotMaker(em, subject.id, actor, ['resolveWarning']);

export function close({ subject, now }: WarningStep<'closeWarning'>): void {
  subject.closedAt = now;
}
