import type { AccessInput } from '@civil/schema/access';
import { labelsOf, Refusal } from '@civil/subgraph-kernel';
import { Arg, Field, ID, InputType, Int, Mutation } from 'type-graphql';

const { Internal } = labelsOf('PLATFORM');

@InputType({ description: '每一步的共同输入。What every step of a procedure takes.' })
export class BareStepInput {
  @Field(() => ID, { description: '客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice.' })
  clientMutationId!: string;
}

@InputType({ description: '对一条记录的一步。A step on one record.' })
export class RecordStepInput extends BareStepInput {
  @Field(() => ID, { description: '记录标识。Id of the record.' }) id!: string;
  @Field(() => Int, { description: '所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done.' }) expectedVersion!: number;
}

type Type = () => new () => object;

/** Makes the decorator of mutations that a facet opens beside the class. */
const stepOf = (facet: AccessInput['facet']) => (result: Type, description: string): MethodDecorator => (target, key, descriptor) => {
  Internal(facet ? { facet } : {})(target, key, descriptor);
  Mutation(result as never, { nullable: true, description })(target, key, descriptor as never);
};

/** A mutation that makes one step of a procedure about services: for officers of every line. */
export const ServiceStep = stepOf('SERVICES');
/** A mutation that hands something in: open to roles that see nothing of what lies there. */
export const EntryStep = stepOf('REPORT_ENTRY');
/** A mutation of whoever runs the platform. */
export const OperatorStep = stepOf('OPERATIONS');

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
