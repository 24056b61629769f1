import { labelsOf, Refusal } from '@civil/subgraph-kernel';
import { Arg, Field, ID, InputType, Int, Mutation } from 'type-graphql';

const { Internal } = labelsOf('PLATFORM');

/** The label of what only those who keep the sharing of data know, and of their own matters those who are given data. */
export const Sharing = (): MethodDecorator & PropertyDecorator & ClassDecorator => Internal({ facet: 'SHARING' });

/** Makes the decorator of mutations that make one step of a procedure of sharing and answer with one type of result. */
export const sharingStepOf = (Result: () => new () => object) => (description: string): MethodDecorator => (target, key, descriptor) => {
  Sharing()(target, key as string, descriptor as never);
  Mutation(Result as never, { nullable: true, description })(target, key, descriptor as never);
};

/** The one argument of such a mutation. */
export const StepArgument = (type: () => new () => object): ParameterDecorator => Arg('input', type as never, { description: '内容。What the step takes.' }) as ParameterDecorator;

@InputType({ description: '每一步的共同输入。What every step of a procedure takes.' })
export class SharingInput {
  @Field(() => ID, { description: '客户端请求标识，24 小时内重复提交不重复办理。Id of the request, chosen by the client; within 24 hours the same is not carried out twice.' })
  clientMutationId!: string;
}

@InputType({ description: '对一条记录的一步。A step on one record.' })
export class SharingStepInput extends SharingInput {
  @Field(() => ID, { description: '记录标识。Id of the record.' }) id!: string;
  @Field(() => Int, { description: '所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done.' }) expectedVersion!: number;
}

/** Eleven digits in a row are a phone or an identity number, or begin one. */
const PERSONAL_DIGITS = /\d[\d\s-]{9,}[\dXx]/;

/** A text as it is kept. @throws Refusal for one that says nothing or too much, or that holds the number of a person. */
export function statedText(text: string, longest: number, field: string): string {
  const stated = text.trim();
  if (stated.length === 0 || stated.length > longest) throw new Refusal('BAD_USER_INPUT', ['input', field]);
  if (PERSONAL_DIGITS.test(stated)) throw new Refusal('TEXT_HOLDS_NUMBER', ['input', field]);
  return stated;
}

/** The same of a text that may be left out. */
export const optionalText = (text: string | null | undefined, longest: number, field: string): string | null =>
  text === null || text === undefined || text.trim().length === 0 ? null : statedText(text, longest, field);

/** A reason, which a step that takes something away does not go without. @throws Refusal `REASON_REQUIRED`. */
export function statedReason(text: string | null | undefined, field = 'reason'): string {
  if (!text || text.trim().length === 0) throw new Refusal('REASON_REQUIRED', ['input', field]);
  return statedText(text, LONGEST_REASON, field);
}

export const LONGEST_REASON = 200;
