import { COUNTY_DIGITS, divisionLevel } from '@civil/schema/scalars';
import { addDays, newId, nextSerial, optionalText, policyNumber, Refusal, statedText, type Step, TimelineEntry } from '@civil/subgraph-kernel';
import type { EntityManager } from '@mikro-orm/core';
import { AssistanceApplication } from '../assistance-application/assistance-application.entity.js';
import { PublicNotice } from '../public-notice/public-notice.entity.js';
import { ReceiptKind, ReceiptState } from '../report-receipt/report-receipt.entity.js';
import { giveReceipt, tellReporter } from '../report-receipt/report-receipt.service.js';
import { BAD_RATING, BY_RATING, complaintChannelCodes, complaintTopicCodes } from './complaint.codes.js';
import { Complaint, ComplaintStatus } from './complaint.entity.js';
import type { AcceptComplaintInput, AnswerComplaintInput, DeclineComplaintInput, EscalateComplaintInput, FileComplaintInput } from './complaint.inputs.js';

/** What a complaint takes: as somebody files it, or with the rating that opened it. */
export type FiledComplaint = FileComplaintInput & { readonly rating?: number };

/** Every step of a complaint, with what it takes. */
export interface ComplaintInputs {
  fileComplaint: FiledComplaint;
  acceptComplaint: AcceptComplaintInput;
  declineComplaint: DeclineComplaintInput;
  answerComplaint: AnswerComplaintInput;
  escalateComplaint: EscalateComplaintInput;
  answerEscalation: AnswerComplaintInput;
  closeComplaint: Record<string, never>;
}
type ComplaintStep<E extends keyof ComplaintInputs> = Step<Complaint, ComplaintInputs[E]>;

const LONGEST_TEXT = 500;
const LONGEST_REASON = 200;
const LONGEST_NAME = 50;
const LONGEST_CASE_NO = 32;
const COUNTY = 3;

/** A complaint of which nothing is stated yet. */
export const emptyComplaint = (): Complaint => Object.assign(new Complaint(), {
  id: newId('co'), caseNo: null, applicationId: null, upheld: null, answer: null, answeredOn: null, declineReason: null, escalationReason: null, rating: null, systemStepOn: null, synthetic: false,
});

/** The application that a complaint names, by its number or by the notice that told of it. One that is not there is not told apart: a number would be tried out. */
async function applicationOf({ em, input }: ComplaintStep<'fileComplaint'>): Promise<AssistanceApplication | null> {
  if (!input.caseNo && !input.noticeId) return null;
  const notice = input.noticeId ? await em.findOne(PublicNotice, { id: input.noticeId }) : null;
  const application = await em.findOne(AssistanceApplication, input.caseNo ? { caseNo: input.caseNo } : { id: notice?.applicationId ?? '' });
  return application?.applyDivisionCode.startsWith(input.division.slice(0, COUNTY_DIGITS)) ? application : null;
}

/** Files a complaint with the county. An application that it names is marked: the county is to see for itself before it decides. */
export async function file(step: ComplaintStep<'fileComplaint'>): Promise<void> {
  const { em, subject, input, now, today } = step;
  if (divisionLevel(input.division) < COUNTY) throw new Refusal('DIVISION_LEVEL', ['input', 'division']);
  const isRating = input.topic === BAD_RATING || input.channel === BY_RATING;
  if (!complaintTopicCodes.has(input.topic) || isRating !== (input.rating !== undefined)) throw new Refusal('BAD_USER_INPUT', ['input', 'topic']);
  if (!complaintChannelCodes.has(input.channel)) throw new Refusal('BAD_USER_INPUT', ['input', 'channel']);
  const contactName = optionalText(input.contactName, LONGEST_NAME, 'contactName');
  const application = await applicationOf(step);
  const [county, year] = [input.division.slice(0, COUNTY_DIGITS), today.slice(0, 4)];
  Object.assign(subject, {
    complaintNo: `TS${county}${year}${await nextSerial(em, 'TS', county, year)}`, caseNo: application?.caseNo ?? optionalText(input.caseNo, LONGEST_CASE_NO, 'caseNo'), applicationId: application?.id ?? null, channelCode: input.channel,
    topicCode: input.topic, divisionCode: county, aboutDivisionCode: application?.applyDivisionCode ?? input.division, text: statedText(input.text, LONGEST_TEXT, 'text'), anonymous: input.anonymous ?? false,
    at: now, rating: input.rating ?? null, acceptedOn: today,
  });
  if (application) await em.nativeUpdate(AssistanceApplication, { id: application.id }, { hasComplaint: true });
  giveReceipt(step, { id: subject.id, number: subject.complaintNo, kind: ReceiptKind.COMPLAINT, divisionCode: county, synthetic: subject.synthetic }, { ...input, contactName });
}

export async function accept({ em, subject }: ComplaintStep<'acceptComplaint'>): Promise<void> {
  await tellReporter(em, subject.id, ReceiptState.IN_PROGRESS);
}

/** Whether another complaint about an application still counts. */
const isStillMarked = (em: EntityManager, { id, applicationId }: Complaint): Promise<number> =>
  em.count(Complaint, { applicationId, id: { $ne: id }, status: { $ne: ComplaintStatus.DECLINED } });

/** Declines a complaint, with the reason; an application that no other complaint names is unmarked. */
export async function decline({ em, subject, input }: ComplaintStep<'declineComplaint'>): Promise<void> {
  subject.declineReason = statedText(input.reason, LONGEST_REASON, 'reason');
  if (subject.applicationId && (await isStillMarked(em, subject)) === 0) await em.nativeUpdate(AssistanceApplication, { id: subject.applicationId }, { hasComplaint: false });
  await tellReporter(em, subject.id, ReceiptState.DECLINED, subject.declineReason);
}

/** Whoever has had a hand in the case complained about does not answer for it. */
export const hasNoHandInCase = async ({ em, subject, actor }: Pick<ComplaintStep<'answerComplaint'>, 'em' | 'subject' | 'actor'>): Promise<void> => {
  if (subject.applicationId && (await em.count(TimelineEntry, { subjectId: subject.applicationId, actorId: actor.id })) > 0) throw new Refusal('MAKER_IS_CHECKER');
};

/** Answers; the complainant has a time to ask the authority above, after which the system closes the matter. */
export async function answer({ em, subject, input, today }: ComplaintStep<'answerComplaint'>): Promise<void> {
  const text = statedText(input.answer, LONGEST_TEXT, 'answer');
  const time = policyNumber('assistance.complaint.escalation', { on: subject.acceptedOn, division: subject.divisionCode });
  Object.assign(subject, { upheld: input.upheld, answer: text, answeredOn: today, systemStepOn: addDays(today, time + 1) });
  await tellReporter(em, subject.id, ReceiptState.ANSWERED, text);
}

/** In time, and before the system has closed it. */
export const isInTime = ({ subject, today }: ComplaintStep<'escalateComplaint'>): void => {
  if (!subject.systemStepOn || today >= subject.systemStepOn) throw new Refusal('CLOCK_EXPIRED');
};

export async function escalate({ em, subject, input }: ComplaintStep<'escalateComplaint'>): Promise<void> {
  Object.assign(subject, { escalationReason: statedText(input.reason, LONGEST_REASON, 'reason'), systemStepOn: null });
  await tellReporter(em, subject.id, ReceiptState.IN_PROGRESS);
}

export async function answerAbove({ em, subject, input, today }: ComplaintStep<'answerEscalation'>): Promise<void> {
  const text = statedText(input.answer, LONGEST_TEXT, 'answer');
  Object.assign(subject, { upheld: input.upheld, answer: text, answeredOn: today });
  await tellReporter(em, subject.id, ReceiptState.DONE, text);
}

/** The time to ask the authority above has passed. */
export const isTimeOver = ({ subject, today }: ComplaintStep<'closeComplaint'>): void => {
  if (!subject.systemStepOn || today < subject.systemStepOn) throw new Refusal('CLOCK_NOT_REACHED');
};

export async function close({ em, subject }: ComplaintStep<'closeComplaint'>): Promise<void> {
  subject.systemStepOn = null;
  await tellReporter(em, subject.id, ReceiptState.DONE);
}
