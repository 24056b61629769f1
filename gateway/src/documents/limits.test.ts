import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestGraph, type Told } from '../testing/start-graph.js';
import { measureOperation } from './limits.js';

const measure = (text: string) => {
  const document = parse(text);
  const [operation] = document.definitions;
  if (operation?.kind !== 'OperationDefinition') throw new Error('the first definition is the operation');
  return measureOperation(document, operation);
};
const nested = (depth: number): string => `${'{ friends '.repeat(depth)}{ id }${' }'.repeat(depth)}`;

describe('size of an operation', () => {
  it('counts fields with the fragments written out', () => {
    expect(measure('{ a { ...F } x: b { ...F } } fragment F on T { y: c { d } e }')).toEqual({
      depth: 3,
      introspectionDepth: 0,
      aliases: 3,
      rootFields: 2,
      fields: 8,
    });
  });

  it('is measured at once however often fragments repeat each other', () => {
    const bomb = Array.from({ length: 40 }, (_item, index) => `fragment F${index} on Q { a ...F${index + 1} ...F${index + 1} }`).join(' ');
    expect(measure(`{ ...F0 } ${bomb} fragment F40 on Q { a }`).fields).toBeGreaterThan(1e12);
  });

  it('ends at a cycle of fragments', () => {
    expect(measure('{ ...A } fragment A on Q { a { ...B } } fragment B on Q { b { ...A } }').depth).toBeLessThan(5);
  });
});

describe('limit', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await TestGraph.start();
  });
  afterAll(() => graph.stop());
  const refused = (told: Told, code: string, details: object = {}): void => {
    expect(told.errors).toMatchObject([{ extensions: { code, zh: expect.any(String), en: expect.any(String), ...details } }]);
    expect(told.data).toBeUndefined();
    expect(graph.takeCalls()).toEqual([]);
  };

  it('of depth', async () => {
    refused(await graph.ask(`{ residents ${nested(49)} }`), 'QUERY_TOO_DEEP', { limit: 12, actual: 51 });
    expect((await graph.ask(`{ residents ${nested(10)} }`)).errors).toEqual([]);
    graph.takeCalls();
  });

  it('of aliases', async () => {
    refused(
      await graph.ask(`{ resident(id: 1) { ${Array.from({ length: 61 }, (_item, index) => `a${index}: id`).join(' ')} } }`),
      'QUERY_TOO_MANY_ALIASES',
      { limit: 60, actual: 61 },
    );
  });

  it('of root fields', async () => {
    refused(await graph.ask(`{ ${Array.from({ length: 21 }, (_item, index) => `a${index}: standard`).join(' ')} }`), 'QUERY_TOO_MANY_ROOT_FIELDS', {
      limit: 20,
      actual: 21,
    });
  });

  it('of tokens', async () => {
    refused(await graph.ask(`{ ${Array.from({ length: 10_000 }, (_item, index) => `a${index}: standard`).join(' ')} }`), 'QUERY_TOO_MANY_TOKENS', {
      limit: 4000,
    });
  });

  it('of fields once fragments are written out', async () => {
    const bomb = Array.from({ length: 20 }, (_item, index) => `fragment F${index} on Resident { id ...F${index + 1} ...F${index + 1} }`).join(' ');
    refused(await graph.ask(`{ resident(id: 1) { ...F0 } } ${bomb} fragment F20 on Resident { id }`), 'QUERY_TOO_EXPENSIVE', { limit: 1000 });
  });

  it('is not needed for fragments that spread themselves', async () => {
    const told = await graph.ask('{ resident(id: 1) { ...A } } fragment A on Resident { idNumber ...B } fragment B on Resident { id ...A }', {
      as: 'clerk',
    });
    expect(told.errors[0]?.extensions['code']).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(graph.takeCalls()).toEqual([]);
  });

  it('does not stand in the way of a syntax error', async () => {
    const told = await graph.ask('{ resident(id: "62010219900101123X" }');
    expect(told.errors).toMatchObject([{ locations: [{ line: 1, column: 37 }], extensions: { code: 'GRAPHQL_PARSE_FAILED' } }]);
    expect(told.text).not.toContain('62010219900101123X');
  });
});
