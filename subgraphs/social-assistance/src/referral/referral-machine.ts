import { chinaTime } from '@civil/schema/scalars';
import { defineMachine, type Machine, newId, Refusal, type Step } from '@civil/subgraph-kernel';
import { type EntityManager, LockMode } from '@mikro-orm/core';
import { MonitoringStatus, MonitoringSubject } from '../monitoring-subject/monitoring-subject.entity.js';
import { ReferralStatus } from './referral-enums.js';
import { Referral, referralDepartmentCodes } from './referral.entity.js';
import type { RecordReferralOutcomeInput, ReferToDepartmentInput } from './referral.inputs.js';

export interface ReferralInputs {
  referToDepartment: ReferToDepartmentInput;
  acceptReferral: RecordReferralOutcomeInput;
  declineReferral: RecordReferralOutcomeInput;
  completeReferral: RecordReferralOutcomeInput;
}
type ReferralStep<E extends keyof ReferralInputs> = Step<Referral, ReferralInputs[E]>;

const { SENT, ACCEPTED, DECLINED, DONE } = ReferralStatus;
const officers = ['town.assist', 'county.assist'] as const;
const LONGEST_TEXT = 300;

export const emptyReferral = (): Referral => Object.assign(new Referral(), { id: newId('rf'), answeredOn: null, doneOn: null, feedback: null });

/** The ledger is searched by the state of the latest referral. */
async function tellSubject(em: EntityManager, { subjectId }: Referral, state: ReferralStatus): Promise<void> {
  await em.nativeUpdate(MonitoringSubject, { id: subjectId }, { referralState: state });
}

/** Sends it on behalf of a person under watch in the officer's own division; one to a department at a time. */
async function send({ em, subject, input, actor, now, today }: ReferralStep<'referToDepartment'>): Promise<void> {
  const need = input.need.trim();
  if (need.length === 0 || need.length > LONGEST_TEXT) throw new Refusal('BAD_USER_INPUT', ['input', 'need']);
  if (!referralDepartmentCodes.has(input.department)) throw new Refusal('BAD_USER_INPUT', ['input', 'department']);
  const person = await em.findOne(MonitoringSubject, { id: input.subjectId, status: MonitoringStatus.WATCHED }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  // A child is not referred by whoever may not see children: the row is as absent.
  if (!person?.divisionCode.startsWith(actor.scopePrefix ?? 'none') || person.adultOn > today) throw new Refusal('NOT_FOUND', ['input', 'subjectId']);
  const open = await em.count(Referral, { subjectId: person.id, departmentCode: input.department, status: { $in: [SENT, ACCEPTED] } });
  if (open > 0) throw new Refusal('REFERRAL_OPEN', ['input', 'department']);
  const { id: subjectId, divisionCode, residentId, adultOn, synthetic } = person;
  Object.assign(subject, { subjectId, departmentCode: input.department, need, sentAt: now, divisionCode, residentId, adultOn, synthetic });
  person.referralState = SENT;
}

const dayOf = ({ subject, input, today }: ReferralStep<'acceptReferral'>): string => {
  const on = input.on ?? today;
  if (on > today || on < (subject.answeredOn ?? chinaTime(subject.sentAt).slice(0, 10))) throw new Refusal('BAD_USER_INPUT', ['input', 'on']);
  return on;
};

async function answer(step: ReferralStep<'acceptReferral'>): Promise<void> {
  const { em, subject, input } = step;
  const on = dayOf(step);
  const feedback = input.feedback?.trim() || null;
  if ((feedback?.length ?? 0) > LONGEST_TEXT) throw new Refusal('BAD_USER_INPUT', ['input', 'feedback']);
  if (subject.status === DONE) subject.doneOn = on;
  else subject.answeredOn = on;
  if (feedback) subject.feedback = feedback;
  await tellSubject(em, subject, subject.status);
}

const saysWhy = ({ input }: ReferralStep<'declineReferral'>): void => {
  if (!input.feedback?.trim()) throw new Refusal('REASON_REQUIRED', ['input', 'feedback']);
};

/** Somebody who is not entitled is referred to another department and followed until that is done (workflow W22). */
export const referralMachine: Machine<ReferralStatus, Referral, ReferralInputs> = defineMachine<ReferralStatus, Referral, ReferralInputs>({
  name: 'Referral',
  entity: Referral,
  states: Object.values(ReferralStatus),
  final: [DECLINED, DONE],
  transitions: {
    referToDepartment: { from: [], to: SENT, actors: officers, effect: send, starts: [{ name: 'reply', parameter: 'assistance.referral.reply' }] },
    acceptReferral: { from: [SENT], to: ACCEPTED, actors: officers, effect: answer, stops: ['reply'], starts: [{ name: 'completion', parameter: 'assistance.referral.completion' }] },
    declineReferral: { from: [SENT], to: DECLINED, actors: officers, guards: [saysWhy], effect: answer, stops: ['reply'] },
    completeReferral: { from: [ACCEPTED], to: DONE, actors: officers, effect: answer, stops: ['completion'] },
  },
});
