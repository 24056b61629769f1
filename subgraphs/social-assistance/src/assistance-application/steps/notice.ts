import { addDays, dueAfter, newId, policyNumber, Refusal } from '@civil/subgraph-kernel';
import { chinaTime } from '@civil/schema/scalars';
import type { EntityManager } from '@mikro-orm/core';
import { NoticeKind, NoticeObjection, PublicNotice } from '../../public-notice/public-notice.entity.js';
import { AssistanceProgram } from '../../program.js';
import { ConfirmAuthority, OpinionProposal } from '../application-enums.js';
import type { AssistanceApplication } from '../assistance-application.entity.js';
import { authorityOf } from '../confirm-authority.js';
import { adultOnOf } from '../supplement-ground.js';
import type { ApplicationGuard, ApplicationStep } from './application-step.js';
import { countyUnitOf, handOver } from './case-register.js';
import { membersOf } from './details.js';
import { placeOf } from './investigation.js';

const LONGEST_PLACE = 100;
const LONGEST_CONTENT = 500;
const withoutCash: readonly AssistanceProgram[] = [AssistanceProgram.MARGIN, AssistanceProgram.RIGID];

/** The name that a notice prints: of an applicant who is a child, none. */
export async function printedNameOf(em: EntityManager, application: AssistanceApplication, today: string): Promise<string | null> {
  const self = (await membersOf(em, application)).find(({ residentId }) => residentId === application.applicantId);
  return self && adultOnOf(self.birthDate) > today ? null : application.applicantName;
}

const lastDayOf = (subject: AssistanceApplication, now: Date, today: string): string => {
  const length = policyNumber('assistance.notice-length', placeOf(subject, today));
  return chinaTime(dueAfter(now, { length, unit: 'DAY' }).dueAt).slice(0, 10);
};

/** Only what is to be approved goes on notice. */
export const isApproval: ApplicationGuard = ({ subject }) => {
  if (subject.townshipOpinion?.proposal !== OpinionProposal.APPROVE) throw new Refusal('STATE_TRANSITION');
};

/** What is to be approved does not go past the notice. */
export const isRefusal: ApplicationGuard = ({ subject }) => {
  if (subject.townshipOpinion?.proposal === OpinionProposal.APPROVE) throw new Refusal('NOTICE_REQUIRED');
};

/** Seven full days at least: they are counted from the day after it was put up, and end on a working day. */
export const runsLongEnough = ({ subject, input, now, today }: ApplicationStep<'publishNotice'>): void => {
  if (input.place.trim().length === 0 || input.place.length > LONGEST_PLACE) throw new Refusal('BAD_USER_INPUT', ['input', 'place']);
  if (input.to && input.to < lastDayOf(subject, now, today)) throw new Refusal('NOTICE_TOO_SHORT', ['input', 'to']);
};

/** What a notice says of an application. */
export const noticeOf = async (em: EntityManager, subject: AssistanceApplication, today: string) => ({
  id: newId('pn'), applicationId: subject.id, divisionCode: subject.residenceDivisionCode, from: today, printedName: await printedNameOf(em, subject, today), program: subject.program,
  persons: subject.persons, amount: withoutCash.includes(subject.program) ? null : subject.proposedAmount, objected: false, synthetic: subject.synthetic,
});

export async function putUp({ em, subject, input, now, today }: ApplicationStep<'publishNotice'>): Promise<void> {
  const to = input.to ?? lastDayOf(subject, now, today);
  em.persist(Object.assign(new PublicNotice(), { ...(await noticeOf(em, subject, today)), kind: NoticeKind.PROPOSAL, to, place: input.place.trim() }));
  subject.systemStepOn = addDays(to, 1);
}

/** The notice that runs for an application, if any. */
export const runningNotice = async (em: EntityManager, { id }: Pick<AssistanceApplication, 'id'>, today: string): Promise<PublicNotice | undefined> =>
  (await em.find(PublicNotice, { applicationId: id, kind: NoticeKind.PROPOSAL, objected: false, from: { $lte: today }, to: { $gte: today } }, { limit: 1 }))[0];

/** An objection comes while the notice runs, and says something. */
export const isInTime = async ({ em, subject, input, today }: ApplicationStep<'raiseObjection'>): Promise<void> => {
  if (input.content.trim().length === 0 || input.content.length > LONGEST_CONTENT) throw new Refusal('BAD_USER_INPUT', ['input', 'content']);
  if ((await runningNotice(em, subject, today))?.id !== input.noticeId) throw new Refusal('CLOCK_EXPIRED', ['input', 'noticeId']);
};

/** Whether who objects stays unknown. An officer who enters the letter of somebody unknown is known, and answers for no complaint about the case. */
export const isByNobody = ({ input, actor }: Pick<ApplicationStep<'raiseObjection'>, 'input' | 'actor'>): boolean => input.anonymous === true && actor.role === 'citizen';

/** Ends the notice: what was objected to is looked into again. */
export async function object({ em, subject, input, now }: ApplicationStep<'raiseObjection'>): Promise<void> {
  subject.hasObjection = true;
  subject.systemStepOn = null;
  await em.nativeUpdate(PublicNotice, { id: input.noticeId }, { objected: true });
  em.persist(Object.assign(new NoticeObjection(), {
    id: newId('no'), noticeId: input.noticeId, applicationId: subject.id, at: now, channel: input.channel, content: input.content.trim(), anonymous: input.anonymous ?? false, outcome: null,
    divisionCode: subject.residenceDivisionCode, synthetic: subject.synthetic,
  }));
}

/** No notice runs any more. */
export const isNoticeOver: ApplicationGuard = async ({ em, subject, today }) => {
  if (await runningNotice(em, subject, today)) throw new Refusal('NOTICE_RUNNING');
};

/** Passes an application on to who confirms. */
export async function passOn({ em, subject, today }: Pick<ApplicationStep<'closeNotice'>, 'em' | 'subject' | 'today'>): Promise<void> {
  subject.systemStepOn = null;
  if (authorityOf(subject, today) === ConfirmAuthority.COUNTY) await handOver(em, subject, countyUnitOf(subject));
}
