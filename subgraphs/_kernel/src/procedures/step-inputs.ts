import type { AccessInput, Domain } from '@civil/schema/access';
import { Arg, Field, ID, InputType, Int, Mutation } from 'type-graphql';
import { labelsOf } from '../access/access.js';

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

/** Makes the decorator of mutations that make one step of a procedure: for officers of a domain, or for those to whom a facet of it is open. */
export const stepOf = (domain: Domain, facet?: AccessInput['facet']) => (result: Type, description: string): MethodDecorator => (target, key, descriptor) => {
  labelsOf(domain).Internal(facet ? { facet } : {})(target, key, descriptor);
  Mutation(result as never, { nullable: true, description })(target, key, descriptor as never);
};

/** The one argument of a step. */
export const StepArgument = (type: Type): ParameterDecorator => Arg('input', type as never, { description: '内容。What the step takes.' }) as ParameterDecorator;
