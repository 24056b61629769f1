import { chinaTime, divisionLevel } from '@civil/schema/scalars';
import { newId, oneAtATime, Refusal, type Step } from '@civil/subgraph-kernel';
import { adultOnOf } from '../../assistance-application/supplement-ground.js';
import { RiskWarning, WarningStatus } from '../../risk-warning/risk-warning.entity.js';
import { LowIncomeCategory, MonitoringEndReason, MonitoringStatus, MonitoringSubject, NotCoveredReason } from '../monitoring-subject.entity.js';
import type { AddMonitoringSubjectInput, ChangeCategoryInput, EndMonitoringInput, RecordScreeningInput } from './step-inputs.js';

export interface SubjectInputs {
  addMonitoringSubject: AddMonitoringSubjectInput;
  changeCategory: ChangeCategoryInput;
  recordScreening: RecordScreeningInput;
  endMonitoring: EndMonitoringInput;
}
type SubjectStep<E extends keyof SubjectInputs> = Step<MonitoringSubject, SubjectInputs[E]>;

const VILLAGE_LEVEL = 5;
const ofBenefit: readonly LowIncomeCategory[] = [LowIncomeCategory.DIBAO, LowIncomeCategory.TEKUN];

export const emptySubject = (): MonitoringSubject => Object.assign(new MonitoringSubject(), {
  id: newId('ms'), until: null, endReason: null, storedFlags: [], flagCodes: [], enrolled: false, notCoveredReason: NotCoveredReason.NOT_SCREENED, screenedOn: null, referralState: null,
  laterStepOn: null, labour: null, synthetic: false,
});

/** Puts somebody under watch who lives in the officer's own division and is not under watch yet. Whether they are on a benefit is seen to the night after. */
export async function add({ em, subject, input, actor, today }: SubjectStep<'addMonitoringSubject'>): Promise<void> {
  const { residentId, householdId = null, birthDate, category, division, labour = null } = input;
  if (divisionLevel(division) !== VILLAGE_LEVEL || !division.startsWith(actor.scopePrefix ?? 'none')) throw new Refusal('DIVISION_LEVEL', ['input', 'division']);
  if (birthDate > today) throw new Refusal('BAD_USER_INPUT', ['input', 'birthDate']);
  if (ofBenefit.includes(category)) throw new Refusal('CATEGORY_OF_BENEFIT', ['input', 'category']);
  // Of two who add the same person at once the second waits here and then finds the first.
  await oneAtATime(em, residentId);
  if ((await em.count(MonitoringSubject, { residentId, status: MonitoringStatus.WATCHED })) > 0) throw new Refusal('ALREADY_MONITORED', ['input', 'residentId']);
  Object.assign(subject, { residentId, householdId, category, divisionCode: division, labour, since: today, adultOn: adultOnOf(birthDate) });
}

/** What follows from a benefit is not changed by hand. */
export const isNotOfBenefit = ({ subject, input }: SubjectStep<'changeCategory'>): void => {
  if (ofBenefit.includes(input.category) || subject.enrolled) throw new Refusal('CATEGORY_OF_BENEFIT', ['input', 'category']);
};

export function changeCategory({ subject, input }: SubjectStep<'changeCategory'>): void {
  if (input.category === subject.category) throw new Refusal('BAD_USER_INPUT', ['input', 'category']);
  subject.category = input.category;
  subject.laterStepOn = null;
}

export function screen({ subject, input, today }: SubjectStep<'recordScreening'>): void {
  const on = input.on ?? today;
  if (on > today || on < subject.since) throw new Refusal('BAD_USER_INPUT', ['input', 'on']);
  if (subject.enrolled || input.reason === NotCoveredReason.NOT_SCREENED) throw new Refusal('BAD_USER_INPUT', ['input', 'reason']);
  Object.assign(subject, { screenedOn: on, notCoveredReason: input.reason });
}

/** Somebody about whom a warning is open, or who is on a benefit, stays under watch, unless there is nobody left to watch. */
export const mayBeLet: (step: SubjectStep<'endMonitoring'>) => Promise<void> = async ({ em, subject, input }) => {
  if (input.reason === MonitoringEndReason.DECEASED || input.reason === MonitoringEndReason.ENTERED_IN_ERROR) return;
  if (subject.enrolled) throw new Refusal('BENEFIT_IN_FORCE');
  const open = await em.count(RiskWarning, { subjectId: subject.id, status: { $ne: WarningStatus.CLOSED } });
  if (open > 0) throw new Refusal('WARNING_OPEN');
};

export function end({ subject, input, now }: SubjectStep<'endMonitoring'>): void {
  Object.assign(subject, { until: chinaTime(now).slice(0, 10), endReason: input.reason, laterStepOn: null });
}
