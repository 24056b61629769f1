import { COUNTY_DIGITS, divisionLevel } from '@civil/schema/scalars';
import { addDays, countRequests, newId, nextSerial, optionalText, policyNumber, Refusal, statedText, type Step, TimelineEntry } from '@civil/subgraph-kernel';
import { ServiceApplication } from '../service-application/service-application.entity.js';
import { ComplaintReceipt } from './complaint-receipt.entity.js';
import { serviceComplaintChannelCodes, serviceComplaintTopicCodes } from './service-complaint.codes.js';
import { ServiceComplaint, type ServiceComplaintStatus } from './service-complaint.entity.js';
import type {
  AcceptServiceComplaintInput, AnswerServiceComplaintInput, DeclineServiceComplaintInput, EscalateServiceComplaintInput, FileServiceComplaintInput,
} from './service-complaint.inputs.js';

/** Every step of a complaint, with what it takes. */
export interface ServiceComplaintInputs {
  fileServiceComplaint: FileServiceComplaintInput;
  acceptServiceComplaint: AcceptServiceComplaintInput;
  declineServiceComplaint: DeclineServiceComplaintInput;
  answerServiceComplaint: AnswerServiceComplaintInput;
  escalateServiceComplaint: EscalateServiceComplaintInput;
  answerServiceEscalation: AnswerServiceComplaintInput;
  closeServiceComplaint: Record<string, never>;
}
type ComplaintStep<E extends keyof ServiceComplaintInputs> = Step<ServiceComplaint, ServiceComplaintInputs[E]>;

const LONGEST_TEXT = 500;
const LONGEST_REASON = 200;
const LONGEST_NAME = 50;
const LONGEST_CODE = 32;
const COUNTY = 3;
/** Roles that complain on their own account and not for their office: they alone are limited in number. */
const ofTheirOwn: readonly string[] = ['citizen', 'org', 'facility'];

/** A complaint of which nothing is stated yet. */
export const emptyComplaint = (): ServiceComplaint => Object.assign(new ServiceComplaint(), {
  id: newId('jd'), applicationCode: null, upheld: null, answer: null, answeredOn: null, declineReason: null, escalationReason: null, systemStepOn: null, synthetic: false,
});

/** So many a day from one account and no more. */
export async function isWithinRate({ em, actor, today }: ComplaintStep<'fileServiceComplaint'>): Promise<void> {
  if (!ofTheirOwn.includes(actor.role)) return;
  const made = await countRequests(em, 'service-complaint', actor.id, ['ServiceComplaint.fileServiceComplaint']);
  if (made > policyNumber('services.complaint.most-a-day', { on: today })) throw new Refusal('COMPLAINTS_TOO_MANY');
}

/** Files a complaint with the county's unit of its domain. Whether there is an application of the code it names is not told: codes would be tried out. */
export async function file({ em, subject, input, actor, now, today }: ComplaintStep<'fileServiceComplaint'>): Promise<void> {
  if (divisionLevel(input.division) < COUNTY) throw new Refusal('DIVISION_LEVEL', ['input', 'division']);
  if ((input.domain as string) === 'PLATFORM') throw new Refusal('BAD_USER_INPUT', ['input', 'domain']);
  if (!serviceComplaintTopicCodes.has(input.topic)) throw new Refusal('BAD_USER_INPUT', ['input', 'topic']);
  if (!serviceComplaintChannelCodes.has(input.channel)) throw new Refusal('BAD_USER_INPUT', ['input', 'channel']);
  const contactName = optionalText(input.contactName, LONGEST_NAME, 'contactName');
  const [county, year] = [input.division.slice(0, COUNTY_DIGITS), today.slice(0, 4)];
  const isNamed = input.anonymous !== true;
  Object.assign(subject, {
    complaintNo: `JD${county}${year}${await nextSerial(em, 'JD', county, year)}`, domain: input.domain, topicCode: input.topic, channelCode: input.channel, divisionCode: county, aboutDivisionCode: input.division,
    applicationCode: optionalText(input.applicationCode, LONGEST_CODE, 'applicationCode'), text: statedText(input.text, LONGEST_TEXT, 'text'), anonymous: !isNamed, at: now, acceptedOn: today,
  });
  em.persist(Object.assign(new ComplaintReceipt(), {
    id: newId('jr'), complaintId: subject.id, complaintNo: subject.complaintNo, domain: subject.domain, at: now, status: subject.status, answer: null,
    residentId: isNamed && actor.role === 'citizen' ? (actor.residentIds[0] ?? null) : null, name: isNamed ? contactName : null, phone: isNamed ? (input.contactPhone ?? null) : null, divisionCode: county, synthetic: false,
  }));
}

/** Tells the complainant how far it has come, and what is answered. */
async function tell({ em, subject }: Pick<ComplaintStep<'closeServiceComplaint'>, 'em' | 'subject'>, status: ServiceComplaintStatus, answer?: string): Promise<void> {
  await em.nativeUpdate(ComplaintReceipt, { complaintId: subject.id }, { status, ...(answer === undefined ? {} : { answer }) });
}

/** Tells the complainant of a step that says nothing more. */
export const tellState = (step: Pick<ComplaintStep<'closeServiceComplaint'>, 'em' | 'subject'>): Promise<void> => tell(step, step.subject.status);

export async function decline(step: ComplaintStep<'declineServiceComplaint'>): Promise<void> {
  step.subject.declineReason = statedText(step.input.reason, LONGEST_REASON, 'reason');
  await tell(step, step.subject.status, step.subject.declineReason);
}

/** Whoever has had a hand in the application complained about does not answer for it. */
export async function hasNoHandInCase({ em, subject, actor }: ComplaintStep<'answerServiceComplaint'>): Promise<void> {
  const application = subject.applicationCode ? await em.findOne(ServiceApplication, { code: subject.applicationCode }) : null;
  if (application && (await em.count(TimelineEntry, { subjectId: application.id, actorId: actor.id })) > 0) throw new Refusal('MAKER_IS_CHECKER');
}

/** Answers; the complainant has a time to ask the authority above, after which the system closes the matter. */
export async function answer(step: ComplaintStep<'answerServiceComplaint'>): Promise<void> {
  const { subject, input, today } = step;
  const text = statedText(input.answer, LONGEST_TEXT, 'answer');
  const time = policyNumber('services.complaint.escalation', { on: subject.acceptedOn, division: subject.divisionCode });
  Object.assign(subject, { upheld: input.upheld, answer: text, answeredOn: today, systemStepOn: addDays(today, time + 1) });
  await tell(step, subject.status, text);
}

/** In time, and before the system has closed it. */
export const isInTime = ({ subject, today }: ComplaintStep<'escalateServiceComplaint'>): void => {
  if (!subject.systemStepOn || today >= subject.systemStepOn) throw new Refusal('CLOCK_EXPIRED');
};

export async function escalate(step: ComplaintStep<'escalateServiceComplaint'>): Promise<void> {
  Object.assign(step.subject, { escalationReason: statedText(step.input.reason, LONGEST_REASON, 'reason'), systemStepOn: null });
  await tell(step, step.subject.status);
}

export async function answerAbove(step: ComplaintStep<'answerServiceEscalation'>): Promise<void> {
  const { subject, input, today } = step;
  const text = statedText(input.answer, LONGEST_TEXT, 'answer');
  Object.assign(subject, { upheld: input.upheld, answer: text, answeredOn: today });
  await tell(step, subject.status, text);
}

/** The time to ask the authority above has passed. */
export const isTimeOver = ({ subject, today }: ComplaintStep<'closeServiceComplaint'>): void => {
  if (!subject.systemStepOn || today < subject.systemStepOn) throw new Refusal('CLOCK_NOT_REACHED');
};

export async function close(step: ComplaintStep<'closeServiceComplaint'>): Promise<void> {
  step.subject.systemStepOn = null;
  await tell(step, step.subject.status);
}
