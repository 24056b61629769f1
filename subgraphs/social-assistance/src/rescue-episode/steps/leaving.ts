import { addMonths, OpenCase, OutboxEntry, policyNumber, Refusal, type Step } from '@civil/subgraph-kernel';
import { civilError } from '@civil/schema/errors';
import { divisionLevel } from '@civil/schema/scalars';
import { ReturnKind, TracingWithdrawal } from '../rescue-enums.js';
import type { RescueEpisode } from '../rescue-episode.entity.js';
import { assertOnlyStay } from './identity.js';
import type { RescueGuard, RescueStep } from './rescue-step.js';
import { takeDownNotices } from './tracing.js';

const TOWNSHIP = 4;
const LONGEST_ID = 32;

export const isChild: RescueGuard = ({ subject, today }) => { if (subject.adultOn <= today) throw new Refusal('NOT_A_MINOR'); };
/** A child is handed to somebody, never let go (State Council Order 381, art. 12). */
export const isGrownUp: RescueGuard = ({ subject, today }) => { if (subject.adultOn > today) throw new Refusal('MINOR_NOT_ALONE'); };

/** First day on which a stay is a long one. */
export const longStayFrom = ({ acceptedOn, policyDivision }: Pick<RescueEpisode, 'acceptedOn' | 'policyDivision'>): string =>
  addMonths(acceptedOn, policyNumber('assistance.rescue.long-stay', { on: acceptedOn, division: policyDivision }));

/** Nobody is settled as long as home may still be found. */
export const isLongStay: RescueGuard = ({ subject, today }) => { if (today <= longStayFrom(subject)) throw new Refusal('STAY_TOO_SHORT'); };

/** Ends a stay: the day, the way, the notice taken down, the case closed. */
async function leave({ em, subject, today }: Step<RescueEpisode, unknown>, leaveKindCode: string): Promise<void> {
  Object.assign(subject, { leftOn: today, leaveKindCode });
  await takeDownNotices(em, subject, today, TracingWithdrawal.LEFT);
  await em.nativeUpdate(OpenCase, { caseNo: subject.caseNo }, { closedOn: today });
}

export function arrange({ subject, input, today }: RescueStep<'arrangeReturn'>): void {
  if (input.kind === ReturnKind.RETURNED_SELF && subject.adultOn > today) throw new Refusal('MINOR_NOT_ALONE', ['input', 'kind']);
  subject.plannedReturn = input.kind;
}

export function goHome(step: RescueStep<'recordReturn'>): Promise<void> {
  const { plannedReturn } = step.subject;
  if (!plannedReturn) throw new Error('a return is arranged before it is made');
  return leave(step, plannedReturn);
}

/** Ends a stay with a registered household and social security: the one without the other leaves a person where they were. */
export async function settle(step: RescueStep<'recordSettlement'>): Promise<void> {
  const { em, subject, input, today } = step;
  const refuse = (field: string, code = 'BAD_USER_INPUT'): never => { throw new Refusal(code, ['input', field]); };
  if (divisionLevel(input.hukouDivision) < TOWNSHIP) refuse('hukouDivision', 'DIVISION_LEVEL');
  if (input.on > today || input.on < subject.acceptedOn) refuse('on');
  if (input.programs.length === 0) refuse('programs');
  if (input.residentId) {
    await assertOnlyStay(em, subject.id, input.residentId);
    Object.assign(subject, { residentId: input.residentId, subjectIds: [input.residentId, subject.id] });
  }
  subject.settlement = { hukouDivision: { code: input.hukouDivision }, on: input.on, programs: [...new Set(input.programs)] };
  await leave(step, 'SETTLED');
}

/** Hands a child over. Child protection reads of it from the outbox, and opens a file of its own. */
export async function handOver(step: RescueStep<'transferMinor'>): Promise<void> {
  const { em, subject, input, now, today } = step;
  if (input.institutionId === '' || input.institutionId.length > LONGEST_ID) throw civilError('BAD_USER_INPUT', { argument: 'input.institutionId' });
  subject.institutionId = input.institutionId;
  em.persist(Object.assign(new OutboxEntry(), {
    at: now, subjectType: 'RescueEpisode', subjectId: subject.id, event: 'minorHandedOver',
    facts: { institution: input.institutionId, resident: subject.residentId, division: subject.divisionCode, identityKnown: subject.identityKnown, on: today },
  }));
  await leave(step, 'TRANSFERRED_MINOR');
}

export const leaveAlone = (step: RescueStep<'leaveOnOwnWish'>): Promise<void> => leave(step, 'RETURNED_SELF');
export const die = (step: RescueStep<'recordDeathInCare'>): Promise<void> => leave(step, 'DECEASED');
