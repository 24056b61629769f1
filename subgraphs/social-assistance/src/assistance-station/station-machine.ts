import { DivisionCodeScalar } from '@civil/schema/scalars';
import { BareStepInput, defineMachine, type Machine, newId, oneAtATime, type RecordStepInput, Refusal, statedText, type Step } from '@civil/subgraph-kernel';
import { Field, InputType, Int } from 'type-graphql';
import { assertOwnDivision, isOfOwnDivision } from '../own-division.js';
import { AssistanceStation, AssistanceStationStatus, StationService } from './assistance-station.entity.js';

@InputType({ description: '设立救助服务站点。Opening an assistance station.' })
export class OpenAssistanceStationInput extends BareStepInput {
  @Field(() => DivisionCodeScalar, { description: '乡镇（街道）或村（社区），9 或 12 位。Township or village, 9 or 12 digits.' }) division!: string;
  @Field(() => String, { description: '名称，至多 100 字。Name, 100 characters at most.' }) name!: string;
  @Field(() => String, { description: '地址，至多 200 字。Address, 200 characters at most.' }) addressText!: string;
  @Field(() => String, { description: '开放时间，至多 100 字。Opening hours, 100 characters at most.' }) hours!: string;
  @Field(() => String, { description: '办公电话，至多 20 位。Telephone of the office, 20 characters at most.' }) phone!: string;
  @Field(() => [StationService], { description: '服务内容，至少一项。Services, at least one.' }) services!: StationService[];
  @Field(() => Int, { description: '工作人员数，1 至 50。Number of staff, 1 to 50.' }) staff!: number;
}

/** Every step of a station, with what it takes. */
export interface StationInputs {
  openAssistanceStation: OpenAssistanceStationInput;
  closeAssistanceStation: RecordStepInput;
}
type StationStep<E extends keyof StationInputs> = Step<AssistanceStation, StationInputs[E]>;

const LEVELS = [4, 5];
const LONGEST = { name: 100, addressText: 200, hours: 100, phone: 20 };
const MOST_STAFF = 50;
const { OPEN, CLOSED } = AssistanceStationStatus;

/** A station of which nothing is stated yet. */
export const emptyStation = (): AssistanceStation => Object.assign(new AssistanceStation(), { id: newId('ss'), closedOn: null, synthetic: false });

async function open({ em, subject, input, actor, today }: StationStep<'openAssistanceStation'>): Promise<void> {
  assertOwnDivision(actor, input.division, LEVELS);
  if (input.services.length === 0) throw new Refusal('BAD_USER_INPUT', ['input', 'services']);
  if (input.staff < 1 || input.staff > MOST_STAFF) throw new Refusal('BAD_USER_INPUT', ['input', 'staff']);
  const name = statedText(input.name, LONGEST.name, 'name');
  await oneAtATime(em, `station ${input.division}`);
  if ((await em.count(AssistanceStation, { divisionCode: input.division, name, status: OPEN })) > 0) throw new Refusal('STATION_EXISTS', ['input', 'name']);
  Object.assign(subject, {
    divisionCode: input.division, name, addressText: statedText(input.addressText, LONGEST.addressText, 'addressText'), hours: statedText(input.hours, LONGEST.hours, 'hours'),
    phone: statedText(input.phone, LONGEST.phone, 'phone'), services: [...new Set(input.services)], staff: input.staff, openedOn: today,
  });
}

const close = ({ subject, today }: StationStep<'closeAssistanceStation'>): void => { subject.closedOn = today; };

/** A station in the register of those of townships and villages (systems A14). */
export const stationMachine: Machine<AssistanceStationStatus, AssistanceStation, StationInputs> = defineMachine<AssistanceStationStatus, AssistanceStation, StationInputs>({
  name: 'AssistanceStation',
  entity: AssistanceStation,
  states: Object.values(AssistanceStationStatus),
  final: [CLOSED],
  transitions: {
    openAssistanceStation: { from: [], to: OPEN, actors: ['county.assist'], effect: open },
    closeAssistanceStation: { from: [OPEN], to: CLOSED, actors: ['county.assist'], guards: [isOfOwnDivision], effect: close },
  },
});
