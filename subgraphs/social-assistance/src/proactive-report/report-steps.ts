import { divisionLevel } from '@civil/schema/scalars';
import { dueAfter, newId, nextSerial, optionalText, policyOn, Refusal, statedText, type Step } from '@civil/subgraph-kernel';
import { adultOnOf } from '../assistance-application/supplement-ground.js';
import { AssistanceApplication } from '../assistance-application/assistance-application.entity.js';
import { ReceiptKind, ReceiptState } from '../report-receipt/report-receipt.entity.js';
import { giveReceipt, reporterKindOf, tellReporter } from '../report-receipt/report-receipt.service.js';
import type { AssignHardshipReportInput, ConcludeHardshipReportInput, RecordHardshipVisitInput, ReportHardshipInput } from './proactive-report.inputs.js';
import { HardshipOutcome, HardshipUrgency, ProactiveReport } from './proactive-report.entity.js';

/** Every step of a report, with what it takes. */
export interface ReportInputs {
  reportHardship: ReportHardshipInput;
  assignHardshipReport: AssignHardshipReportInput;
  recordHardshipVisit: RecordHardshipVisitInput;
  concludeHardshipReport: ConcludeHardshipReportInput;
}
type ReportStep<E extends keyof ReportInputs> = Step<ProactiveReport, ReportInputs[E]>;

const LONGEST_TEXT = 500;
const LONGEST_NOTE = 200;
const LONGEST_PLACE = 100;
const LONGEST_NAME = 50;
const TOWNSHIP = 4;
const VILLAGE = 5;
const HOUR_MS = 3_600_000;
const MOST_APPLICATIONS = 5;

/** A report of which nothing is stated yet. */
export const emptyReport = (): ProactiveReport => Object.assign(new ProactiveReport(), {
  id: newId('pr'), householdId: null, personId: null, assignedUnit: null, instructions: null, visits: [], responseHours: null, inTime: null, outcome: null, conclusion: null, concludedOn: null,
  applicationIds: [], synthetic: false,
});

/** Key of the time within which a report is answered by a visit. */
export const visitLimitOf = ({ urgency }: Pick<ProactiveReport, 'urgency'>): string => `assistance.report.visit-${urgency === HardshipUrgency.URGENT ? 'urgent' : 'ordinary'}`;

/** Takes a report: what is the matter and where; who says so goes into the receipt alone. */
export async function receive(step: ReportStep<'reportHardship'>): Promise<void> {
  const { em, subject, input, actor, now, today } = step;
  const level = divisionLevel(input.division);
  if (level !== TOWNSHIP && level !== VILLAGE) throw new Refusal('DIVISION_LEVEL', ['input', 'division']);
  const contactName = optionalText(input.contactName, LONGEST_NAME, 'contactName');
  const [place, text] = [statedText(input.place, LONGEST_PLACE, 'place'), statedText(input.text, LONGEST_TEXT, 'text')];
  const [township, year] = [input.division.slice(0, 9), today.slice(0, 4)];
  Object.assign(subject, {
    reportNo: `ZD${township}${year}${await nextSerial(em, 'ZD', township, year)}`, urgency: input.urgency, reporterKind: reporterKindOf(actor), divisionCode: input.division, place, text, at: now,
    adultOn: today, acceptedOn: today,
  });
  const { id, reportNo: number, divisionCode, synthetic } = subject;
  giveReceipt(step, { id, number, kind: ReceiptKind.HARDSHIP_REPORT, divisionCode, synthetic }, { ...input, contactName });
}

/** Hands a report to the township or village that it lies in, with what is known by then of whom it is about. */
export async function assign({ em, subject, input, today }: ReportStep<'assignHardshipReport'>): Promise<void> {
  const { division, residentId, birthDate, householdId } = input;
  if (division && !division.startsWith(subject.divisionCode)) throw new Refusal('DIVISION_LEVEL', ['input', 'division']);
  if (Boolean(residentId) !== Boolean(birthDate) || (birthDate && birthDate > today)) throw new Refusal('BAD_USER_INPUT', ['input', 'birthDate']);
  if (birthDate && adultOnOf(birthDate) > today) throw new Refusal('REPORT_ABOUT_CHILD', ['input', 'residentId']);
  subject.instructions = statedText(input.instructions, LONGEST_NOTE, 'instructions');
  subject.divisionCode = division ?? subject.divisionCode;
  subject.assignedUnit = `${subject.divisionCode}-MZJ`;
  subject.householdId = householdId ?? subject.householdId;
  if (residentId && birthDate) Object.assign(subject, { personId: residentId, adultOn: adultOnOf(birthDate) });
  await tellReporter(em, subject.id, ReceiptState.IN_PROGRESS);
}

/** Enters a visit. The first one is the answer to the report, in time or late. */
export function visit({ subject, input, actor, now }: ReportStep<'recordHardshipVisit'>): void {
  const finding = statedText(input.finding, LONGEST_TEXT, 'finding');
  if (subject.responseHours === null) {
    const limit = policyOn(visitLimitOf(subject), { on: subject.acceptedOn, division: subject.divisionCode });
    subject.responseHours = Math.max(1, Math.ceil((now.getTime() - subject.at.getTime()) / HOUR_MS));
    subject.inTime = now <= dueAfter(subject.at, { length: Number(limit.value), unit: limit.unit as 'HOUR' }).dueAt;
  }
  subject.visits = [...subject.visits, { at: now.toISOString(), met: input.met, finding, unit: actor.unit }];
}

/** Somebody was met: a report is not laid aside over a locked door. */
export const hasMetSomebody = ({ subject }: ReportStep<'concludeHardshipReport'>): void => {
  if (!subject.visits.some(({ met }) => met)) throw new Refusal('VISIT_MISSING');
};

/** Where applications are said to have come of it, they are there, and of the same county. */
export async function namesApplications({ em, subject, input }: ReportStep<'concludeHardshipReport'>): Promise<void> {
  const ids = [...new Set(input.applicationIds ?? [])];
  const isWanted = input.outcome === HardshipOutcome.APPLICATION;
  const county = subject.divisionCode.slice(0, 6);
  const found = ids.length === 0 || ids.length > MOST_APPLICATIONS ? [] : await em.find(AssistanceApplication, { id: { $in: ids } });
  const areOfCounty = found.length === ids.length && found.every(({ applyDivisionCode }) => applyDivisionCode.startsWith(county));
  if (isWanted ? ids.length === 0 || !areOfCounty : ids.length > 0) throw new Refusal('REPORT_APPLICATIONS', ['input', 'applicationIds']);
}

export async function conclude({ em, subject, input, today }: ReportStep<'concludeHardshipReport'>): Promise<void> {
  subject.conclusion = statedText(input.conclusion, LONGEST_TEXT, 'conclusion');
  Object.assign(subject, { outcome: input.outcome, concludedOn: today, applicationIds: [...new Set(input.applicationIds ?? [])] });
  await tellReporter(em, subject.id, ReceiptState.DONE);
}
