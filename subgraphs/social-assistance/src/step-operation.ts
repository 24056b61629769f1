import { labelsOf } from '@civil/subgraph-kernel';
import { Arg, Mutation } from 'type-graphql';

const { Internal } = labelsOf('ASSISTANCE');

/** Makes the decorator of mutations that make one step of a procedure and answer with one type of result. */
export const stepOf = (Result: () => new () => object) => (description: string): MethodDecorator => (target, key, descriptor) => {
  Internal()(target, key, descriptor);
  Mutation(Result as never, { nullable: true, description })(target, key, descriptor as never);
};

/** The one argument of such a mutation. */
export const StepArgument = (type: () => new () => object): ParameterDecorator => Arg('input', type as never, { description: '内容。What the step takes.' }) as ParameterDecorator;
