import { buildSchema, execute, getOperationAST, parse, print, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { canonicalOperation } from './canonical-operation.js';

const schema = buildSchema(`
  scalar Money
  enum Kind { BIRTH DEATH }
  input Range { gte: Int lte: Int = 9 kinds: [Kind!] }
  type Query {
    number(n: Int = 5): String
    text(s: String!, tags: [String!]): String
    id(id: ID!): String
    ratio(of: Float): String
    kind(is: Kind, not: [Kind]): String
    within(range: Range, ranges: [Range!]): String
    cost(amount: Money): String
    yes(if: Boolean): String
  }
`);

const canonical = (query: string) => {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('an operation');
  const made = canonicalOperation(document, operation, schema);
  expect(validate(schema, made.document)).toEqual([]);
  return { ...made, text: print(made.document) };
};
const textOf = (query: string): string => canonical(query).text;

/** What resolvers of the fields are given. */
const given = (query: string, variables: Record<string, unknown> = {}): unknown => {
  const seen: unknown[] = [];
  const result = execute({ schema, document: parse(query), variableValues: variables, fieldResolver: (_source, args, _context, { path }) => { seen.push([path.key, args]); return ''; } });
  expect(result).not.toHaveProperty('errors');
  return JSON.parse(JSON.stringify(seen));
};

describe('canonical operation', () => {
  it('is the same for other literals, names of variables and names of operations', () => {
    expect(textOf('query A { number(n: 1) id(id: "a") }')).toBe(textOf('query B { number(n: 2) id(id: "b") }'));
    expect(textOf('query A($x: Int, $y: ID!) { number(n: $x) id(id: $y) }')).toBe(textOf('query B($b: ID!, $a: Int) { number(n: $a) id(id: $b) }'));
    expect(textOf('query A($x: Int) { number(n: $x) }')).toBe(textOf('{ number(n: 7) }'));
  });

  it('differs where equal literals become different ones, since fields merge by them', () => {
    expect(textOf('{ number(n: 1) ...F } fragment F on Query { number(n: 1) }')).toContain('number(n: $v0)');
    expect(textOf('{ a: number(n: 1) b: number(n: 1) }')).not.toBe(textOf('{ a: number(n: 1) b: number(n: 2) }'));
  });

  it.each([
    '{ number(n: -3) none: number(n: null) preset: number }',
    '{ text(s: "a \\"quoted\\" one", tags: ["x", "y"]) one: text(s: """\n  block\n    of text\n""", tags: "z") }',
    '{ id(id: 12345678901234567890) text: id(id: "7") }',
    '{ ratio(of: 1) half: ratio(of: 0.5) large: ratio(of: 1e3) }',
    '{ kind(is: BIRTH, not: [DEATH, null]) one: kind(not: BIRTH) }',
    '{ within(range: { gte: 1, kinds: [BIRTH] }, ranges: [{ lte: 2 }, {}]) one: within(ranges: { gte: 4 }) }',
    '{ yes(if: true) cost(amount: "1.50") }',
  ])('gives resolvers what the literals give: %s', (query) => {
    const { text, constants } = canonical(query);
    expect(text).not.toMatch(/"|\d+\b(?!:)(?<!\$v\d+)/);
    expect(given(text, constants)).toEqual(given(query));
  });

  it('leaves literals that hold variables, that only a scalar knows, or that decide what is asked', () => {
    expect(textOf('query ($n: Int) { within(range: { gte: $n, lte: 3 }) }')).toContain('range: {gte: $v0, lte: 3}');
    expect(textOf('{ cost(amount: 1.5) }')).toContain('amount: 1.5');
    expect(textOf('{ number(n: 1) @include(if: true) }')).toContain('@include(if: true)');
  });

  it('tells the client its own variables apart from those made of literals', () => {
    const { variables, constants } = canonical('query ($mine: Int) { number(n: $mine) id(id: "x") again: id(id: "x") }');
    expect([...variables]).toEqual([['mine', 'v0']]);
    expect(constants).toEqual({ v1: 'x' });
  });
});
