import { DateScalar, DivisionCodeScalar, divisionLevel, PhoneScalar } from '@civil/schema/scalars';
import { civilError } from '@civil/schema/errors';
import { BareStepInput, defineMachine, type Machine, newId, RecordStepInput, Refusal, statedText, type Step } from '@civil/subgraph-kernel';
import { Field, InputType, Int } from 'type-graphql';
import { AssistanceAssistant, AssistantStatus, HiredBy } from './assistance-assistant.entity.js';

@InputType({ description: '登记到岗的协理员。Entering an assistant who begins.' })
export class HireAssistantInput extends BareStepInput {
  @Field(() => DivisionCodeScalar, { description: '村（社区），12 位。Village, 12 digits.' }) division!: string;
  @Field(() => String, { description: '姓名。Name.' }) name!: string;
  @Field(() => PhoneScalar, { nullable: true, description: '电话。Phone.' }) phone?: string | null;
  @Field(() => HiredBy, { description: '聘用方式。By whom hired.' }) hiredBy!: HiredBy;
  @Field(() => DateScalar, { description: '到岗日。Since.' }) since!: string;
  @Field(() => DateScalar, { nullable: true, description: '聘期届满日。Until.' }) until?: string | null;
}

@InputType({ description: '登记协理员的培训。Entering a training of an assistant.' })
export class RecordAssistantTrainingInput extends RecordStepInput {
  @Field(() => DateScalar, { description: '日期。On.' }) on!: string;
  @Field(() => String, { description: '内容，至多 100 字。Subject, 100 characters at most.' }) subject!: string;
  @Field(() => Int, { description: '学时，1 至 200。Hours, 1 to 200.' }) hours!: number;
}

@InputType({ description: '协理员离岗。An assistant leaves.' })
export class EndAssistantServiceInput extends RecordStepInput {
  @Field(() => DateScalar, { description: '离岗日，不晚于今日。Left on; today at the latest.' }) on!: string;
}

interface AssistantInputs {
  hireAssistant: HireAssistantInput;
  recordAssistantTraining: RecordAssistantTrainingInput;
  endAssistantService: EndAssistantServiceInput;
}
type AssistantStep<E extends keyof AssistantInputs> = Step<AssistanceAssistant, AssistantInputs[E]>;

const VILLAGE = 5;
const LONGEST_NAME = 50;
const LONGEST_SUBJECT = 100;
const MOST_HOURS = 200;
const { ACTIVE, ENDED } = AssistantStatus;

/** An assistant of whom nothing is stated yet. */
export const emptyAssistant = (): AssistanceAssistant => Object.assign(new AssistanceAssistant(), { id: newId('as'), trainings: [], synthetic: false });

function hire({ subject, input, actor, today }: AssistantStep<'hireAssistant'>): void {
  const { division, phone = null, hiredBy, since, until = null } = input;
  if (divisionLevel(division) !== VILLAGE) throw new Refusal('DIVISION_LEVEL', ['input', 'division']);
  if (!actor.scopePrefix || !division.startsWith(actor.scopePrefix)) throw civilError('FORBIDDEN_ROW', { argument: 'input.division' });
  if (since > today || (until && until < since)) throw new Refusal('BAD_USER_INPUT', ['input', 'since']);
  Object.assign(subject, { divisionCode: division, name: statedText(input.name, LONGEST_NAME, 'name'), phone, hiredBy, since, until });
}

function train({ subject, input, today }: AssistantStep<'recordAssistantTraining'>): void {
  if (input.on > today || input.on < subject.since) throw new Refusal('BAD_USER_INPUT', ['input', 'on']);
  if (input.hours < 1 || input.hours > MOST_HOURS) throw new Refusal('BAD_USER_INPUT', ['input', 'hours']);
  subject.trainings = [...subject.trainings, { on: input.on, subject: statedText(input.subject, LONGEST_SUBJECT, 'subject'), hours: input.hours }];
}

function end({ subject, input, today }: AssistantStep<'endAssistantService'>): void {
  if (input.on > today || input.on < subject.since) throw new Refusal('BAD_USER_INPUT', ['input', 'on']);
  subject.until = input.on;
}

/** The service of an assistant in a village (workflow W28). */
export const assistantMachine: Machine<AssistantStatus, AssistanceAssistant, AssistantInputs> = defineMachine<AssistantStatus, AssistanceAssistant, AssistantInputs>({
  name: 'AssistanceAssistant',
  entity: AssistanceAssistant,
  states: Object.values(AssistantStatus),
  final: [ENDED],
  transitions: {
    hireAssistant: { from: [], to: ACTIVE, actors: ['town.assist', 'county.assist'], effect: hire },
    recordAssistantTraining: { from: [ACTIVE], actors: ['town.assist', 'county.assist'], effect: train },
    endAssistantService: { from: [ACTIVE], to: ENDED, actors: ['town.assist', 'county.assist'], effect: end },
  },
});
