import { buildSchema, getVariableValues, type GraphQLScalarType, type OperationDefinitionNode, parse } from 'graphql';
import { describe, expect, it, vi } from 'vitest';
import { compileVariables } from './compile-variables.js';

const schema = buildSchema(`scalar Any enum Colour { RED GREEN } input Where { name: String = "n" sizes: [Int!] }
  type Query { a(any: [Any!], colour: Colour, ids: [[ID!]], count: Int, where: Where, text: String): Int }`);
const any = schema.getType('Any') as GraphQLScalarType;
any.parseValue = (value) => {
  if (value === 'nothing') return undefined;
  if (value === 'refused') throw new Error('refused by the scalar');
  return { any: value };
};

const definitionsOf = (text: string) => (parse(`query (${text}) { a }`).definitions[0] as OperationDefinitionNode).variableDefinitions ?? [];

/** What both make of it, the errors by their messages. */
function bothOf(text: string, given: Record<string, unknown>) {
  const definitions = definitionsOf(text);
  const told = ({ coerced, errors }: ReturnType<ReturnType<typeof compileVariables>>) => ({ coerced: coerced && Object.entries(coerced), prototype: coerced && Object.getPrototypeOf(coerced), errors: errors?.map(({ message }) => message) });
  const ours = told(compileVariables(schema, definitions)(given));
  return { ours, theirs: told(getVariableValues(schema, definitions, given, { maxErrors: 50 }) as never) };
}

describe('compiled variables', () => {
  it.each<[string, Record<string, unknown>]>([
    ['$any: [Any!]!', { any: [1, 'two', { three: 3 }] }],
    ['$any: [Any!]!', { any: [] }],
    ['$any: [Any!]!', { any: [1, null] }],
    ['$any: [Any!]!', { any: null }],
    ['$any: [Any!]!', {}],
    ['$any: [Any!]!', { any: 'one without a list' }],
    ['$any: [Any!]!', { any: new Set([1, 2]) }],
    ['$any: [Any]', { any: [null, 1] }],
    ['$any: [Any!]!', { any: ['nothing'] }],
    ['$any: [Any!]!', { any: [1, 'refused', 'refused'] }],
    ['$any: [Any!]!', { any: Array.from({ length: 60 }, () => null) }],
    ['$any: [Any]', { any: undefined }],
    ['$ids: [[ID!]]', { ids: [['1', 2], null, ['3']] }],
    ['$ids: [[ID!]]', { ids: [['1', null]] }],
    ['$colour: Colour!', { colour: 'GREEN' }],
    ['$colour: Colour!', { colour: 'MAUVE' }],
    ['$colour: Colour', { colour: null }],
    ['$count: Int', {}],
    ['$count: Int = 5', {}],
    ['$count: Int = 5', { count: null }],
    ['$count: Int! = 5', { count: 7 }],
    ['$count: Int! = 5', {}],
    ['$count: Int', { count: 1.5 }],
    ['$count: Int', { count: 1, unknown: true }],
    ['$where: Where', { where: { sizes: [1] } }],
    ['$where: Where, $count: Int', { where: { sizes: 'x' }, count: 1 }],
    ['$text: String, $count: Int!', { text: 'given' }],
    ['$text: NoSuchType', { text: 'given' }],
    ['$text: Query', { text: 'given' }],
    ['$__proto__: String', JSON.parse('{"__proto__":"given"}')],
    ['$toString: String', {}],
  ])('become of %s what graphql-js makes of them: %j', (text, given) => {
    const { ours, theirs } = bothOf(text, given);
    expect(ours).toStrictEqual(theirs);
  });

  it('are read once where they fit', () => {
    const parseValue = vi.spyOn(any, 'parseValue');
    expect(compileVariables(schema, definitionsOf('$any: [Any!]!'))({ any: [1, 2] }).coerced).toEqual({ any: [{ any: 1 }, { any: 2 }] });
    expect(parseValue).toHaveBeenCalledTimes(2);
  });
});
