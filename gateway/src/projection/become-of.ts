import type { SelectionNode } from 'graphql';
import type { Ask } from './collect-asks.js';

/**
 * What becomes of an asked field in the answer: the name of the type, introspection, a refusal, what the filtered operation brought as it is,
 * or what it brought with refusals put in.
 */
export type Become = 'typename' | 'introspection' | 'refused' | 'whole' | 'assembled';

const isIntrospection = (name: string): boolean => name === '__schema' || name === '__type';

/** Tells what becomes of a field by all that is asked of it under one response key. */
export function becomeOf(name: string, asks: readonly Ask[], isRoot: boolean, touched: ReadonlySet<SelectionNode>): Become {
  if (isRoot && isIntrospection(name)) return 'introspection';
  if (name === '__typename') return 'typename';
  if (asks.every(({ denied }) => denied !== undefined)) return 'refused';
  return asks.every(({ node, denied }) => denied === undefined && !touched.has(node)) ? 'whole' : 'assembled';
}
