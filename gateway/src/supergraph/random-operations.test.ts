import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FederationCase } from '../testing/federation-case.js';
import { randomNumbers, randomQuery } from '../testing/random-operation.js';
import { town } from '../testing/town.js';

const aliases = ['id', 'no', 'number', 'name', 'seat', 'town', 'zip', 'size', 'children', 'address', 'secret', 'a', 'b', 'name__alias_0', '_client_0_id', 'constructor'];
const literals = { ID: ['"1"', '"2"', '"3"', '"9"'], Int: ['1', '2', '3'], String: ['"km"', '"cm"', '"m"'] };
const OPERATIONS = 150;

describe('random operations', () => {
  let run: FederationCase;
  beforeAll(async () => {
    const limits = { maxDepth: 50, maxAliases: 1000, maxRootFields: 100, maxFields: 100_000, maxTokens: 100_000 };
    run = await FederationCase.start({ ...town, options: { limits, costBudgets: { anonymous: 1_000_000_000_000 } } });
  });
  afterAll(() => run.stop());

  it('are answered as graphql-js answers them over the whole data', async () => {
    const random = randomNumbers(20260101);
    for (let count = 0; count < OPERATIONS; count += 1) {
      const query = randomQuery({ schema: run.monolith, random, aliases, literals });
      const { answered, expected } = await run.compare(query, { yes: true, no: false });
      expect(answered, query).toBe(expected);
    }
  });
});
