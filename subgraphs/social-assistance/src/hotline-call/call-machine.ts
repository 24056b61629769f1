import { COUNTY_DIGITS, divisionLevel } from '@civil/schema/scalars';
import { defineMachine, fireWithin, type Machine, newId, nextSerial, optionalText, Refusal, statedText, type Step } from '@civil/subgraph-kernel';
import { complaintMachine } from '../complaint/complaint-machine.js';
import { emptyComplaint } from '../complaint/complaint-steps.js';
import { HardshipUrgency } from '../proactive-report/proactive-report.entity.js';
import { reportMachine } from '../proactive-report/report-machine.js';
import { emptyReport } from '../proactive-report/report-steps.js';
import { ReceiptKind, ReceiptState, ReportReceipt } from '../report-receipt/report-receipt.entity.js';
import { giveReceipt, tellReporter } from '../report-receipt/report-receipt.service.js';
import { CallCaseKind, callTopicCodes, HotlineCall, HotlineCallStatus } from './hotline-call.entity.js';
import type { CloseHotlineCallInput, ConvertCallInput, LogHotlineCallInput } from './hotline-call.inputs.js';

/** Every step of a call, with what it takes. */
export interface CallInputs {
  logHotlineCall: LogHotlineCallInput;
  convertCallToCase: ConvertCallInput;
  closeHotlineCall: CloseHotlineCallInput;
}
type CallStep<E extends keyof CallInputs> = Step<HotlineCall, CallInputs[E]>;

const LONGEST_TEXT = 500;
const LONGEST_NAME = 50;
const COUNTY = 3;
const BY_HOTLINE = '02';
const OTHER_TOPIC = '99';
const { LOGGED, CONVERTED, ANSWERED } = HotlineCallStatus;

/** A call of which nothing is stated yet. */
export const emptyCall = (): HotlineCall => Object.assign(new HotlineCall(), { id: newId('hc'), caseKind: null, caseNo: null, intakeNote: null, synthetic: false });

async function log(step: CallStep<'logHotlineCall'>): Promise<void> {
  const { em, subject, input, actor, now, today } = step;
  if (divisionLevel(input.division) < COUNTY) throw new Refusal('DIVISION_LEVEL', ['input', 'division']);
  if (!callTopicCodes.has(input.topic)) throw new Refusal('BAD_USER_INPUT', ['input', 'topic']);
  const contactName = optionalText(input.callerName, LONGEST_NAME, 'callerName');
  const [county, year] = [input.division.slice(0, COUNTY_DIGITS), today.slice(0, 4)];
  Object.assign(subject, {
    callNo: `RX${county}${year}${await nextSerial(em, 'RX', county, year)}`, at: now, topicCode: input.topic, divisionCode: input.division, text: statedText(input.text, LONGEST_TEXT, 'text'),
    loggedBy: actor.id, acceptedOn: today,
  });
  giveReceipt(step, { id: subject.id, number: subject.callNo, kind: ReceiptKind.HOTLINE_CALL, divisionCode: subject.divisionCode, synthetic: subject.synthetic }, { contactName, contactPhone: input.callerPhone });
}

/** Makes of a call what it asks for, in the same transaction; the caller goes into the receipt of it. */
async function convert(step: CallStep<'convertCallToCase'>): Promise<void> {
  const { em, subject, input } = step;
  const { clientMutationId, kind } = input;
  const caller = await em.findOne(ReportReceipt, { subjectId: subject.id });
  const contact = { contactName: caller?.name ?? null, contactPhone: caller?.phone ?? null };
  subject.caseKind = kind;
  if (kind === CallCaseKind.INTAKE_NOTE) {
    subject.intakeNote = statedText(input.intakeNote ?? '', LONGEST_TEXT, 'intakeNote');
  } else if (kind === CallCaseKind.COMPLAINT) {
    const complaint = Object.assign(emptyComplaint(), { synthetic: subject.synthetic });
    await fireWithin(step, complaintMachine, 'fileComplaint', complaint, {
      clientMutationId, division: subject.divisionCode, topic: input.complaintTopic ?? OTHER_TOPIC, channel: BY_HOTLINE, text: subject.text, ...contact,
    });
    subject.caseNo = complaint.complaintNo;
  } else {
    const report = Object.assign(emptyReport(), { synthetic: subject.synthetic });
    await fireWithin(step, reportMachine, 'reportHardship', report, {
      clientMutationId, division: input.division ?? subject.divisionCode, place: input.place ?? '', text: subject.text, urgency: input.urgency ?? HardshipUrgency.ORDINARY, ...contact,
    });
    subject.caseNo = report.reportNo;
  }
  await tellReporter(em, subject.id, ReceiptState.DONE);
}

const close = async ({ em, subject }: CallStep<'closeHotlineCall'>): Promise<void> => {
  await tellReporter(em, subject.id, ReceiptState.ANSWERED);
};

/** A call to a hotline: logged, and turned into a case or answered at once. */
export const callMachine: Machine<HotlineCallStatus, HotlineCall, CallInputs> = defineMachine<HotlineCallStatus, HotlineCall, CallInputs>({
  name: 'HotlineCall',
  entity: HotlineCall,
  states: Object.values(HotlineCallStatus),
  final: [CONVERTED, ANSWERED],
  transitions: {
    logHotlineCall: { from: [], to: LOGGED, actors: ['hotline'], effect: log },
    convertCallToCase: { from: [LOGGED], to: CONVERTED, actors: ['hotline', 'county.assist'], effect: convert, note: ({ input }) => input.kind },
    closeHotlineCall: { from: [LOGGED], to: ANSWERED, actors: ['hotline', 'county.assist'], effect: close },
  },
});
