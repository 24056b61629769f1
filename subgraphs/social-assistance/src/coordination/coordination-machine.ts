import { DateScalar, DivisionCodeScalar } from '@civil/schema/scalars';
import { civilError } from '@civil/schema/errors';
import { BareStepInput, defineMachine, type Machine, newId, optionalText, Refusal, statedText, type Step } from '@civil/subgraph-kernel';
import { Field, InputType, Int } from 'type-graphql';
import { CoordinationKind, CoordinationRecord, CoordinationStatus } from './coordination-record.entity.js';

@InputType({ description: '登记统筹协调事项。Entering a meeting or an assignment.' })
export class RecordCoordinationInput extends BareStepInput {
  @Field(() => CoordinationKind, { description: '种类。Kind.' }) kind!: CoordinationKind;
  @Field(() => DivisionCodeScalar, { description: '区划。Division.' }) division!: string;
  @Field(() => DateScalar, { description: '会议日或包抓起始日。Day of the meeting, or since when assigned.' }) on!: string;
  @Field(() => DateScalar, { nullable: true, description: '包抓截止日。Until when assigned.' }) until?: string | null;
  @Field(() => String, { description: '议题，或领导职务，至多 100 字。Subject, or office of the leader, 100 characters at most.' }) subject!: string;
  @Field(() => Int, { nullable: true, description: '会议参加单位数。Number of units at the meeting.' }) units?: number | null;
  @Field(() => String, { nullable: true, description: '议定事项，或包抓任务，至多 500 字。What was decided, or the task, 500 characters at most.' }) decisions?: string | null;
}

const LONGEST_SUBJECT = 100;
const LONGEST_DECISIONS = 500;

/** An entry of which nothing is stated yet. */
export const emptyCoordination = (): CoordinationRecord => Object.assign(new CoordinationRecord(), { id: newId('cr'), synthetic: false });

function enter({ subject, input, actor, today }: Step<CoordinationRecord, RecordCoordinationInput>): void {
  const { kind, division, on, until = null, units = null } = input;
  const isMeeting = kind === CoordinationKind.MEETING;
  if (!actor.scopePrefix || !division.startsWith(actor.scopePrefix)) throw civilError('FORBIDDEN_ROW', { argument: 'input.division' });
  if (on > today || (until && until < on)) throw new Refusal('BAD_USER_INPUT', ['input', 'on']);
  if (isMeeting ? until !== null || !units || units < 1 : units !== null) throw new Refusal('BAD_USER_INPUT', ['input', 'units']);
  Object.assign(subject, {
    kind, divisionCode: division, on, until, units, subject: statedText(input.subject, LONGEST_SUBJECT, 'subject'), decisions: optionalText(input.decisions, LONGEST_DECISIONS, 'decisions'),
  });
}

/** An entry on coordination is made once and stands (workflow W28). */
export const coordinationMachine: Machine<CoordinationStatus, CoordinationRecord, { recordCoordination: RecordCoordinationInput }> =
  defineMachine<CoordinationStatus, CoordinationRecord, { recordCoordination: RecordCoordinationInput }>({
    name: 'CoordinationRecord',
    entity: CoordinationRecord,
    states: [CoordinationStatus.RECORDED],
    final: [CoordinationStatus.RECORDED],
    transitions: { recordCoordination: { from: [], to: CoordinationStatus.RECORDED, actors: ['county.assist', 'pref.assist', 'prov.assist'], effect: enter } },
  });
