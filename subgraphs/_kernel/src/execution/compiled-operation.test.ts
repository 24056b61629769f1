import { buildSchema, type ExecutionResult, execute, GraphQLError, type GraphQLFieldResolver, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { CompiledOperation } from './compiled-operation.js';
import { randomGraph, randomNumbers, randomOperation, randomVariables, Visit } from '../testing/random-graph.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** How many random operations a compiled executor is compared over. */
    executorCases: number;
  }
}

const cases = inject('executorCases');
const OPERATIONS_OF_A_GRAPH = 10;

interface Told {
  readonly path: readonly (string | number)[] | undefined;
  readonly message: string;
  readonly code: unknown;
}

/** Messages without what they quote: of a value that does not fit, ours tells the type alone. */
const withoutQuotes = (message: string): string =>
  /serialize\(/.test(message) ? 'not serialized' : (/^(Expected value of type|Abstract type) "\w+"/.exec(message)?.[0] ?? message);

const told = (path: Told['path'], cause: unknown): Told => ({
  path, message: cause instanceof Error ? withoutQuotes(cause.message) : String(cause), code: (cause as Partial<GraphQLError>).extensions?.['code'],
});

/** The part of an error's path that leads to the null which stands in its place. */
function nullOf(data: unknown, path: Told['path'] = []): string {
  let value = data;
  let length = 0;
  while (value !== null && value !== undefined && length < path.length) {
    value = (value as Record<string | number, unknown>)[path[length] as string | number];
    length += 1;
  }
  return JSON.stringify(path.slice(0, length));
}

const byNull = (data: unknown, errors: readonly Told[]): Map<string, Told[]> => Map.groupBy(errors, ({ path }) => nullOf(data, path));

/**
 * What is the same: the data, and which nulls stand for errors. Where a null stands for several errors, as one reached further out than it
 * happened, the order of promises decides which are told: ours lie within, and of the same path it is the same error.
 */
function expectAlike(ours: { data: unknown; errors: Told[] }, theirs: { data: unknown; errors: Told[] }, about: string): void {
  expect(JSON.stringify(ours.data), about).toBe(JSON.stringify(theirs.data));
  const [mine, expected] = [byNull(ours.data, ours.errors), byNull(theirs.data, theirs.errors)];
  expect([...mine.keys()].sort(), about).toEqual([...expected.keys()].sort());
  for (const [place, errors] of mine) {
    for (const error of errors) {
      const path = JSON.stringify(error.path);
      const same = expected.get(place)?.find((one) => JSON.stringify(one.path) === path);
      if (same) expect(error, about).toEqual(same);
      else expect(path.length, `${path} in ${about}`).toBeGreaterThan(place.length);
    }
  }
}

/** graphql-js leaves the promises of a list that it gives up, and their rejections would fail the test in its place. */
const unheard: unknown[] = [];
const hear = (reason: unknown): void => { unheard.push(reason); };
const listeners = process.listeners('unhandledRejection');
beforeAll(() => {
  process.removeAllListeners('unhandledRejection');
  process.on('unhandledRejection', hear);
});
afterAll(() => {
  process.off('unhandledRejection', hear);
  for (const listener of listeners) process.on('unhandledRejection', listener);
});
const nextTurn = (): Promise<void> => new Promise((resolve) => { setImmediate(resolve); });

describe('compiled operation', () => {
  it('answers as graphql-js does, and tells resolvers the same', { timeout: 30_000 + cases * 50 }, async () => {
    const random = randomNumbers(20260303);
    const tried = { withErrors: 0, withNothing: 0, asynchronous: 0, mutations: 0, refusedVariables: 0, fields: 0 };
    let schema = randomGraph(0, 1);
    for (let count = 0; count < cases; count += 1) {
      if (count % OPERATIONS_OF_A_GRAPH === 0) schema = randomGraph(count, [1, 0.98, 0.9, 0.5][Math.floor(random() * 4)] as number);
      const query = randomOperation(schema, random);
      const document = parse(query, { noLocation: true });
      const operation = CompiledOperation.of(schema, document);
      // Twice, as what was compiled for some variables is used again for others.
      for (const variables of [randomVariables(random), randomVariables(random)]) {
        const [visit, visited] = [new Visit(), new Visit()];
        const executed = await operation.execute({ variables, context: visit, rootValue: 'root' });
        await nextTurn();
        expect(unheard, `case ${count}\n${query}`).toEqual([]);
        const whole = (await execute({ schema, document, variableValues: variables, contextValue: visited, rootValue: 'root' })) as ExecutionResult;
        await nextTurn();
        unheard.length = 0;
        const about = `case ${count} ${JSON.stringify(variables)}\n${query}`;
        expect('data' in executed, about).toBe('data' in whole);
        expectAlike(
          { data: executed.data, errors: executed.faults.map(({ path, cause }) => told(path, cause)) },
          { data: whole.data, errors: (whole.errors ?? []).map(({ path, originalError, message, extensions }) => ({ ...told(path, originalError ?? { message }), message: withoutQuotes(message), code: extensions['code'] })) },
          about,
        );
        for (const [path, what] of visit.told) if (visited.told.has(path)) expect(what, `${path} in ${about}`).toBe(visited.told.get(path));
        if (executed.faults.length === 0) expect([...visit.told.keys()].sort(), about).toEqual([...visited.told.keys()].sort());
        tried.fields += visit.told.size;
        if (executed.faults.length > 0) tried.withErrors += 1;
        if (executed.data === null) tried.withNothing += 1;
        if (!('data' in executed)) tried.refusedVariables += 1;
        if (visit.asynchronous > 0) tried.asynchronous += 1;
        if (query.startsWith('mutation')) tried.mutations += 1;
      }
    }
    for (const [kind, number] of Object.entries(tried)) expect(number, kind).toBeGreaterThan(kind === 'refusedVariables' ? 0 : cases / 20);
    if (cases > 1000) process.stdout.write(`${JSON.stringify(tried)}\n`);
  });

  const run = async (sdl: string, query: string, resolvers: Record<string, GraphQLFieldResolver<unknown, unknown>>, name?: string) => {
    const schema = buildSchema(sdl);
    for (const [coordinate, resolve] of Object.entries(resolvers)) {
      const [type = '', field = ''] = coordinate.split('.');
      Object.assign((schema.getType(type) as unknown as { getFields: () => Record<string, object> }).getFields()[field] ?? {}, { resolve });
    }
    return CompiledOperation.of(schema, parse(query), name).execute({ context: undefined });
  };

  it('makes changes one after the other, and none after one that takes the answer with it', async () => {
    const done: string[] = [];
    const change = (name: string, outcome: unknown) => async () => {
      done.push(`${name} begins`);
      await nextTurn();
      done.push(`${name} ends`);
      return outcome;
    };
    const { data } = await run('type Query { a: Int } type Mutation { a: Int b: Int! c: Int }', 'mutation { a b c }', {
      'Mutation.a': change('a', 1), 'Mutation.b': change('b', null), 'Mutation.c': change('c', 3),
    });
    expect(data).toBeNull();
    expect(done).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  });

  it('hears the rejections of a list that became null before they came', async () => {
    const items = () => [null, Promise.reject(new Error('too late'))];
    const { data, faults } = await run('type Query { items: [Int!] }', '{ items }', { 'Query.items': items });
    await nextTurn();
    expect([data, faults.map(({ path }) => path), unheard]).toEqual([{ items: null }, [['items', 0]], []]);
  });

  it('leaves an error where it says that it happened', async () => {
    const resolve = () => { throw new GraphQLError('elsewhere', { path: ['b', 1] }); };
    expect((await run('type Query { a: Int }', '{ a }', { 'Query.a': resolve })).faults.map(({ path }) => path)).toEqual([['b', 1]]);
  });

  it('runs the operation of a name, and none where the name does not tell which', async () => {
    const ask = (name?: string) => run('type Query { a: Int }', 'query A { a } query B { b: a }', { 'Query.a': () => 1 }, name);
    expect((await ask('B')).data).toEqual({ b: 1 });
    await expect(ask()).rejects.toThrow('Must provide operation name if query contains multiple operations.');
    await expect(ask('C')).rejects.toThrow('Unknown operation named "C".');
  });
});
