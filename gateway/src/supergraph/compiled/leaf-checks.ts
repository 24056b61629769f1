import { type GraphQLLeafType, isEnumType } from 'graphql';
import { leafValue } from '../execution/leaf-values.js';

/** Stands for a value that the compiled shape does not answer; the interpreter then answers the whole. */
export const UNUSUAL = Symbol('unusual');

/** Makes the client's value of a value fetched, or tells that it is unusual. */
export type ShapeValue = (value: unknown) => unknown;

const ofType = (name: 'string' | 'boolean'): ShapeValue => (value) => (typeof value === name ? value : UNUSUAL);

/** Compiles the check of a leaf that is not null. What it lets through is what `leafValue` lets through. */
export function compileLeaf(type: GraphQLLeafType): ShapeValue {
  if (isEnumType(type)) {
    const names = new Set<unknown>(type.getValues().map(({ name }) => name));
    return (value) => (names.has(value) ? value : UNUSUAL);
  }
  if (type.name === 'String') return ofType('string');
  if (type.name === 'Boolean') return ofType('boolean');
  if (type.name === 'ID') return (value) => (typeof value === 'string' ? value : leafValue(value, type) ?? UNUSUAL);
  return (value) => leafValue(value, type) ?? UNUSUAL;
}
