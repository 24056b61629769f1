import { addMonths, BareStepInput, defineMachine, fireWithin, type Machine, newId, optionalText, Refusal, type Step } from '@civil/subgraph-kernel';
import { civilError } from '@civil/schema/errors';
import { Field, ID, InputType } from 'type-graphql';
import { AssistanceEnrollment } from '../assistance-enrollment/assistance-enrollment.entity.js';
import { HardshipUrgency } from '../proactive-report/proactive-report.entity.js';
import { reportMachine } from '../proactive-report/report-machine.js';
import { emptyReport } from '../proactive-report/report-steps.js';
import { NOBODY_AT_HOME, visitFindingCodes } from './duty-visit.codes.js';
import { DutyVisit, DutyVisitStatus, VisitDuty } from './duty-visit.entity.js';

@InputType({ description: '登记定期走访。Entering a visit of duty.' })
export class RecordDutyVisitInput extends BareStepInput {
  @Field(() => ID, { description: '在册待遇标识。Id of the benefit.' }) enrollmentId!: string;
  @Field(() => [String], { description: '发现情况代码，01 至 08。Codes of what was found, 01 to 08.' }) findings!: string[];
  @Field(() => String, { nullable: true, description: '说明，至多 300 字；报告急难情况的须填。Remark, 300 characters at most; needed where hardship is reported.' }) note?: string | null;
  @Field(() => Boolean, { nullable: true, defaultValue: false, description: '是否同时报告急难情况。Whether hardship is reported with it.' }) reportsHardship?: boolean | null;
}

type VisitStep = Step<DutyVisit, RecordDutyVisitInput>;

const LONGEST_NOTE = 300;
const FOUND_AT_VISIT = '走访发现';

/** A visit of which nothing is stated yet. */
export const emptyVisit = (): DutyVisit => Object.assign(new DutyVisit(), { id: newId('dv'), reportNo: null, synthetic: false });

/** Enters a visit, and with it the day of the next; a closed door is a visit, and leaves the duty as it was. */
async function enter(step: VisitStep): Promise<void> {
  const { em, subject, input, actor, now, today } = step;
  const findingCodes = [...new Set(input.findings)];
  if (findingCodes.length === 0 || findingCodes.some((code) => !visitFindingCodes.has(code))) throw new Refusal('BAD_USER_INPUT', ['input', 'findings']);
  const note = optionalText(input.note, LONGEST_NOTE, 'note');
  if (input.reportsHardship && !note) throw new Refusal('REASON_REQUIRED', ['input', 'note']);
  const benefit = await em.findOne(AssistanceEnrollment, { id: input.enrollmentId });
  const isNear = benefit && actor.scopePrefix !== undefined && [benefit.divisionCode, benefit.residenceDivisionCode].some((code) => code.startsWith(actor.scopePrefix as string));
  if (!isNear) throw civilError('NOT_FOUND', { argument: 'input.enrollmentId' });
  const { id: enrollmentId, divisionCode, residenceDivisionCode, beneficiaryIds, adultOn, synthetic } = benefit;
  Object.assign(subject, { enrollmentId, at: now, unit: actor.unit, findingCodes, note, divisionCode, residenceDivisionCode, beneficiaryIds, adultOn, synthetic });
  if (!findingCodes.includes(NOBODY_AT_HOME)) {
    const duty = await em.findOne(VisitDuty, { enrollmentId });
    if (duty) Object.assign(duty, { lastVisitOn: today, dueOn: addMonths(today, duty.everyMonths) });
  }
  if (!input.reportsHardship || !note) return;
  const report = Object.assign(emptyReport(), { householdId: benefit.householdId, synthetic });
  await fireWithin(step, reportMachine, 'reportHardship', report, {
    clientMutationId: input.clientMutationId, division: residenceDivisionCode, place: FOUND_AT_VISIT, text: note, urgency: HardshipUrgency.URGENT,
  });
  subject.reportNo = report.reportNo;
}

/** A visit of duty is entered once and stands. */
export const dutyVisitMachine: Machine<DutyVisitStatus, DutyVisit, { recordDutyVisit: RecordDutyVisitInput }> = defineMachine<DutyVisitStatus, DutyVisit, { recordDutyVisit: RecordDutyVisitInput }>({
  name: 'DutyVisit',
  entity: DutyVisit,
  states: [DutyVisitStatus.RECORDED],
  final: [DutyVisitStatus.RECORDED],
  transitions: { recordDutyVisit: { from: [], to: DutyVisitStatus.RECORDED, actors: ['village', 'town.assist'], effect: enter } },
});
