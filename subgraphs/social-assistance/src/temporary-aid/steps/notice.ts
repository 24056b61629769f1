import { chinaTime } from '@civil/schema/scalars';
import { addDays, dueAfter, newId, policyNumber, Refusal } from '@civil/subgraph-kernel';
import { runningNotice } from '../../assistance-application/steps/notice.js';
import { OpinionProposal } from '../../assistance-application/application-enums.js';
import { AssistanceProgram } from '../../program.js';
import { NoticeKind, NoticeObjection, PublicNotice } from '../../public-notice/public-notice.entity.js';
import { needsNotice } from '../aid-ceilings.js';
import { TemporaryAidStatus } from '../aid-enums.js';
import { type AidGuard, type AidStep, placeOf } from './aid-step.js';
import { handOverAid, townshipUnitOf } from './case-file.js';
import { passOn } from './decision.js';
import { recipientsOf } from './details.js';

const LONGEST_PLACE = 100;
const LONGEST_CONTENT = 500;

/** Only what is to be granted goes on notice. */
export const isApproval: AidGuard = ({ subject }) => {
  if (subject.opinion?.proposal !== OpinionProposal.APPROVE) throw new Refusal('STATE_TRANSITION');
};

/** Puts the proposal up in the village. A child's name is not printed. */
export async function putUp({ em, subject, input, now, today }: AidStep<'publishAidNotice'>): Promise<void> {
  if (input.place.trim().length === 0 || input.place.length > LONGEST_PLACE) throw new Refusal('BAD_USER_INPUT', ['input', 'place']);
  const length = policyNumber('assistance.temporary.notice-length', placeOf(subject, today));
  const to = chinaTime(dueAfter(now, { length, unit: 'DAY' }).dueAt).slice(0, 10);
  const self = (await recipientsOf(em, subject)).find(({ residentId }) => residentId === subject.applicantId);
  em.persist(Object.assign(new PublicNotice(), {
    id: newId('pn'), applicationId: subject.id, kind: NoticeKind.PROPOSAL, divisionCode: subject.villageDivisionCode, from: today, to, place: input.place.trim(),
    printedName: self && self.adultOn > today ? null : subject.applicantName, program: AssistanceProgram.TEMP, persons: subject.persons, amount: subject.amount, objected: false, synthetic: subject.synthetic,
  }));
  subject.systemStepOn = addDays(to, 1);
}

/** An objection comes while the notice runs, and says something. */
export const isInTime = async ({ em, subject, input, today }: AidStep<'objectToAid'>): Promise<void> => {
  if (input.content.trim().length === 0 || input.content.length > LONGEST_CONTENT) throw new Refusal('BAD_USER_INPUT', ['input', 'content']);
  if ((await runningNotice(em, subject, today))?.id !== input.noticeId) throw new Refusal('CLOCK_EXPIRED', ['input', 'noticeId']);
};

/** Ends the notice: what was objected to is looked into again. */
export async function object({ em, subject, input, now }: AidStep<'objectToAid'>): Promise<void> {
  subject.systemStepOn = null;
  await handOverAid(em, subject, townshipUnitOf(subject));
  await em.nativeUpdate(PublicNotice, { id: input.noticeId }, { objected: true });
  em.persist(Object.assign(new NoticeObjection(), {
    id: newId('no'), noticeId: input.noticeId, applicationId: subject.id, at: now, channel: input.channel, content: input.content.trim(), anonymous: input.anonymous ?? false, outcome: null,
    divisionCode: subject.villageDivisionCode, synthetic: subject.synthetic,
  }));
}

/** No notice runs any more. */
export const isNoticeOver: AidGuard = async ({ em, subject, today }) => {
  if (await runningNotice(em, subject, today)) throw new Refusal('NOTICE_RUNNING');
};

/** What the rules of the place want read by the village does not go past it. */
export const hasBeenOnNotice: AidGuard = ({ subject, today }) => {
  if (subject.status === TemporaryAidStatus.PROPOSED && needsNotice(subject, today)) throw new Refusal('NOTICE_REQUIRED');
};

export async function takeDown({ em, subject, today }: AidStep<'closeAidNotice'>): Promise<void> {
  subject.systemStepOn = null;
  await passOn({ em, subject, today });
}
