import { labelsOf, Refusal } from '@civil/subgraph-kernel';
import { Arg, Field, ID, InputType, Int, Mutation } from 'type-graphql';
import { BareStepInput } from './assistance-application/steps/step-inputs.js';

const { Internal } = labelsOf('ASSISTANCE');

@InputType({ description: '对一条记录的一步。A step on one record.' })
export class RecordStepInput extends BareStepInput {
  @Field(() => ID, { description: '记录标识。Id of the record.' }) id!: string;
  @Field(() => Int, { description: '所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done.' }) expectedVersion!: number;
}

type Type = () => new () => object;

/** A mutation that makes one step of a procedure of officers. */
export const OfficerStep = (result: Type, description: string): MethodDecorator => (target, key, descriptor) => {
  Internal()(target, key, descriptor);
  Mutation(result as never, { nullable: true, description })(target, key, descriptor as never);
};

/** A mutation that hands something in: open to roles that see nothing of what lies there. */
export const EntryStep = (result: Type, description: string): MethodDecorator => (target, key, descriptor) => {
  Internal({ facet: 'REPORT_ENTRY' })(target, key, descriptor);
  Mutation(result as never, { nullable: true, description })(target, key, descriptor as never);
};

/** The one argument of a step. */
export const StepInput = (type: Type): ParameterDecorator => Arg('input', type as never, { description: '内容。What the step takes.' }) as ParameterDecorator;

/** A text as it is kept. @throws Refusal for one that says nothing or too much. */
export function statedText(text: string, longest: number, field: string): string {
  const stated = text.trim();
  if (stated.length === 0 || stated.length > longest) throw new Refusal('BAD_USER_INPUT', ['input', field]);
  return stated;
}

/** The same of a text that may be left out. */
export const optionalText = (text: string | null | undefined, longest: number, field: string): string | null =>
  text === null || text === undefined || text.trim().length === 0 ? null : statedText(text, longest, field);
