import { addMonths, NEVER, OpenCase, policyNumber, Refusal, systemActor, TimelineEntry } from '@civil/subgraph-kernel';
import type { EntityManager } from '@mikro-orm/core';
import { AssistanceApplication } from '../../assistance-application/assistance-application.entity.js';
import { AssistanceEnrollment } from '../../assistance-enrollment/assistance-enrollment.entity.js';
import { standardsInForce } from '../../assistance-standard/standards-in-force.js';
import { CheckSourceStatus } from '../check-enums.js';
import { type CheckLimits, limitsOf } from '../check-limits.js';
import type { CheckReply } from '../check-reply.entity.js';
import { perCapitaOf, reportOf } from '../check-report.js';
import { EconomicCheck } from '../economic-check.entity.js';
import type { CheckStep } from './check-step.js';
import { answered, missingOf, repliesTo } from './reply.js';

/** Where, when and for what a check is judged. */
export const placeOf = ({ program, urbanRural, applyDivisionCode, judgedOn }: EconomicCheck) => ({ program, urbanRural, division: applyDivisionCode, on: judgedOn });

/** The limits by which a check is judged. */
export const limitsFor = async (em: EntityManager, check: EconomicCheck): Promise<CheckLimits> => limitsOf(await standardsInForce(em, check.applyDivisionCode, check.judgedOn), placeOf(check));

/** The system has nothing more to do with a check that is over. */
export function end(check: EconomicCheck): void {
  check.systemStepAt = NEVER;
}

const conclude = (check: EconomicCheck, now: Date, today: string): void => {
  end(check);
  const place = { on: today, division: check.applyDivisionCode };
  Object.assign(check, { completedAt: now, validTo: addMonths(today, policyNumber('assistance.economic-check-validity', place)) });
};

/**
 * Closes the cases of checks that are over, so that the hub comes near nobody by them any more, and leaves their benefits to the next. Of all at once: a
 * unique column that a flush empties costs a statement each.
 */
export const closeCases = async (em: EntityManager, checks: readonly EconomicCheck[], today: string): Promise<void> => {
  await em.nativeUpdate(EconomicCheck, { id: { $in: checks.map(({ id }) => id) } }, { openEnrollmentId: null });
  await em.nativeUpdate(OpenCase, { caseNo: { $in: checks.map(({ requestNo }) => requestNo) }, closedOn: null }, { closedOn: today });
};

/** Returns reports to where they were asked for: the application, or the benefit, has an entry that the report is there. */
export async function returnToCases(em: EntityManager, checks: readonly EconomicCheck[], now: Date): Promise<void> {
  const idsOf = (key: 'applicationId' | 'enrollmentId'): string[] => checks.flatMap((check) => check[key] ?? []);
  const [applications, benefits] = [idsOf('applicationId'), idsOf('enrollmentId')];
  const cases = [
    ...(applications.length > 0 ? await em.find(AssistanceApplication, { id: { $in: applications } }) : []), ...(benefits.length > 0 ? await em.find(AssistanceEnrollment, { id: { $in: benefits } }) : []),
  ];
  em.persist(cases.map(({ id, status, synthetic }) => Object.assign(new TimelineEntry(), {
    subjectId: id, at: now, event: 'returnEconomicCheck', fromState: status, toState: status, actorId: systemActor.id, actorRole: systemActor.role, actorUnit: null, note: null, synthetic,
  })));
}

/** Gives the report by the replies. */
export function report({ subject, input, now, today }: CheckStep<'reportCheck'>): void {
  Object.assign(subject, reportOf(subject, input.replies, input.limits));
  conclude(subject, now, today);
}

/** Whoever ends a check before all replies are there names those that are not. */
export async function namesMissing({ em, subject, input }: CheckStep<'finaliseEconomicCheck'>): Promise<void> {
  const missing = missingOf(subject, await repliesTo(em, subject));
  const named = new Set(input.failedSources);
  if (named.size !== missing.length || missing.some((source) => !named.has(source))) throw new Refusal('REPLIES_MISSING', ['input', 'failedSources']);
}

async function enterAnswers(em: EntityManager, replies: readonly CheckReply[], more: readonly CheckReply[]): Promise<CheckReply[]> {
  for (const reply of more) {
    const begun = replies.find(({ sourceCode }) => sourceCode === reply.sourceCode);
    if (begun) Object.assign(begun, { status: reply.status, facts: reply.facts, hits: reply.hits, nextTryAt: null, answeredAt: reply.answeredAt });
    else em.persist(reply);
  }
  return [...replies.filter(({ sourceCode }) => !more.some((reply) => reply.sourceCode === sourceCode)), ...more];
}

/** Gives the report without those who have not answered. */
export async function finalise({ em, subject, now, today }: CheckStep<'finaliseEconomicCheck'>): Promise<void> {
  const replies = await repliesTo(em, subject);
  const failed = missingOf(subject, replies).map((source) => answered(subject, source, CheckSourceStatus.FAILED, [], 0, now));
  Object.assign(subject, reportOf(subject, await enterAnswers(em, replies, failed), await limitsFor(em, subject)));
  conclude(subject, now, today);
  await closeCases(em, [subject], today);
  await returnToCases(em, [subject], now);
}

/** Enters a report that was made by hand, where a county has no connector: the conclusion is that of who verifies. Income per head is worked out here. */
export async function enterByHand({ em, subject, input, now, today }: CheckStep<'recordEconomicCheck'>): Promise<void> {
  const replies = await repliesTo(em, subject);
  await enterAnswers(em, replies, input.sources.map(({ source, status, hits }) => Object.assign(answered(subject, source, status, [], 0, now), { hits })));
  Object.assign(subject, {
    conclusion: input.conclusion, totalIncome: input.totalIncome, perCapitaIncome: perCapitaOf(input.totalIncome, subject.persons),
    storedProperty: input.propertyItems.map(({ kind, value }) => ({ kind, value, ownerId: null })),
  });
  conclude(subject, now, today);
  await closeCases(em, [subject], today);
}
