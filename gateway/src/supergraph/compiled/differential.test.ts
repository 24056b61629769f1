import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { ExecutorPair } from '../../testing/executor-pair.js';
import { randomNumbers, randomQuery } from '../../testing/random-operation.js';
import { refusableFields, withoutFields } from '../../testing/refused-schema.js';
import { spoilAtRandom } from '../../testing/spoil-replies.js';
import { createTown } from '../../testing/town.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** How many random operations the compiled executor is compared over. */
    executorCases: number;
  }
}

const aliases = ['id', 'no', 'number', 'name', 'seat', 'town', 'zip', 'size', 'children', 'address', 'secret', 'a', 'b', 'name__alias_0', '_client_0_id', 'constructor', '__proto__'];
const literals = { ID: ['"1"', '"2"', '"3"', '"9"'], Int: ['1', '2', '3', '9'], String: ['"km"', '"cm"', '"m"'] };
const CASES_PER_WORLD = 20;
const cases = inject('executorCases');

describe('compiled executor', () => {
  let pair: ExecutorPair;
  beforeAll(async () => {
    pair = await ExecutorPair.load(createTown());
  });
  afterAll(() => pair.stop());

  it('answers and asks as the interpreter does, and as graphql-js answers over the whole data', { timeout: cases * 500 }, async () => {
    const random = randomNumbers(20260202);
    const refusable = refusableFields(pair.schema);
    const tried = { refused: 0, healthy: 0, spoiled: 0, withErrors: 0, nothing: 0, mutations: 0 };
    for (let count = 0; count < cases; count += 1) {
      if (count % CASES_PER_WORLD === 0) pair.settle(createTown(random));
      const kind = random() < 0.07 ? 'mutation' : 'query';
      const query = randomQuery({ schema: pair.schema, random, aliases, literals, kind });
      const variables = { yes: random() < 0.5, no: random() < 0.5 };
      const isSpoiled = random() < 0.6;
      const projected = random() < 0.4 ? withoutFields(pair.schema, new Set(refusable.filter(() => random() < 0.15))) : undefined;
      const compared = await pair.compare(query, variables, { spoil: isSpoiled ? spoilAtRandom(count) : undefined, projected });
      if (!compared) {
        tried.nothing += 1;
        continue;
      }
      const { compiled, interpreted, whole } = compared;
      const about = `case ${count} ${JSON.stringify(variables)}\n${query}`;
      expect(compiled.text, about).toBe(interpreted.text);
      expect(compiled.questions, about).toBe(interpreted.questions);
      if (whole !== undefined) expect(JSON.stringify(compiled.data), about).toBe(whole);
      tried[isSpoiled ? 'spoiled' : 'healthy'] += 1;
      if (compiled.hasErrors) tried.withErrors += 1;
      if (compiled.text.includes('FORBIDDEN_FIELD')) tried.refused += 1;
      if (kind === 'mutation') tried.mutations += 1;
    }
    expect(tried.withErrors).toBeGreaterThan(cases / 10);
    expect(tried.healthy).toBeGreaterThan(cases / 5);
    expect(tried.refused).toBeGreaterThan(cases / 20);
    expect(tried.mutations).toBeGreaterThan(0);
    if (cases > 1000) process.stdout.write(`${JSON.stringify(tried)}\n`);
  });
});
