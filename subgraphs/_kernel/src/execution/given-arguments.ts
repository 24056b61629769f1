import { getArgumentValues } from 'graphql';
import type { FieldPlan } from './shape.js';

export type GivenArguments = { readonly values: Record<string, unknown> } | { readonly refused: unknown };

const none: GivenArguments = { values: Object.freeze({}) };

/** The arguments of a field under the variables of a run, or what is wrong with them. All objects of the field get the same, so nobody changes them. */
export function givenArguments({ field, nodes }: FieldPlan, variables: Readonly<Record<string, unknown>>): GivenArguments {
  if (field.args.length === 0) return none;
  try {
    return { values: Object.freeze(getArgumentValues(field, nodes[0] as (typeof nodes)[number], variables)) };
  } catch (refused) {
    return { refused };
  }
}
