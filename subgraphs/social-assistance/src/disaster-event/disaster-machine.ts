import { DateScalar, DivisionCodeScalar } from '@civil/schema/scalars';
import { BareStepInput, defineMachine, type Machine, newId, type RecordStepInput, Refusal, statedText, type Step } from '@civil/subgraph-kernel';
import { Field, InputType } from 'type-graphql';
import { assertOwnDivision, isOfOwnDivision } from '../own-division.js';
import { DisasterEvent, DisasterKind, DisasterStatus } from './disaster-event.entity.js';

@InputType({ description: '登记一次灾害。Entering a disaster.' })
export class OpenDisasterEventInput extends BareStepInput {
  @Field(() => DivisionCodeScalar, { description: '受灾县（市、区）。County where it happened.' }) division!: string;
  @Field(() => String, { description: '名称，至多 100 字。Name, 100 characters at most.' }) name!: string;
  @Field(() => DisasterKind, { description: '种类。Kind.' }) kind!: DisasterKind;
  @Field(() => DateScalar, { description: '发生日，不晚于今日。Happened on; today at the latest.' }) occurredOn!: string;
}

/** Every step of an event, with what it takes. */
export interface DisasterInputs {
  openDisasterEvent: OpenDisasterEventInput;
  closeDisasterEvent: RecordStepInput;
}

const COUNTY = [3];
const LONGEST_NAME = 100;
const { OPEN, CLOSED } = DisasterStatus;

/** An event of which nothing is stated yet. */
export const emptyEvent = (): DisasterEvent => Object.assign(new DisasterEvent(), { id: newId('ev'), synthetic: false });

function open({ subject, input, actor, today }: Step<DisasterEvent, OpenDisasterEventInput>): void {
  assertOwnDivision(actor, input.division, COUNTY);
  if (input.occurredOn > today) throw new Refusal('BAD_USER_INPUT', ['input', 'occurredOn']);
  Object.assign(subject, { divisionCode: input.division, name: statedText(input.name, LONGEST_NAME, 'name'), kind: input.kind, occurredOn: input.occurredOn });
}

/** The checks of houses after a disaster (workflow W27), while they are open. */
export const disasterMachine: Machine<DisasterStatus, DisasterEvent, DisasterInputs> = defineMachine<DisasterStatus, DisasterEvent, DisasterInputs>({
  name: 'DisasterEvent',
  entity: DisasterEvent,
  states: Object.values(DisasterStatus),
  final: [CLOSED],
  transitions: {
    openDisasterEvent: { from: [], to: OPEN, actors: ['county.assist'], effect: open },
    closeDisasterEvent: { from: [OPEN], to: CLOSED, actors: ['county.assist', 'county.assist.approver'], guards: [isOfOwnDivision] },
  },
});
