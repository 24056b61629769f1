import { type GraphQLLeafType, isEnumType } from 'graphql';
import { leafValue } from '../execution/leaf-values.js';
import { type ShapeValue, UNUSUAL } from './shape-values.js';

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
