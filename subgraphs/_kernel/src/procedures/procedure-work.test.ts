import { describe, expect, it } from 'vitest';
import { Permit, permitSubgraph } from '../testing/permits.js';
import { createTestSubgraph } from '../testing/test-subgraph.js';
import { procedureWork } from './procedure-work.js';

describe('the work of a subgraph', () => {
  it('does not hold up the start, goes on past a task that fails, and is waited for at the end', async () => {
    const subgraph = await createTestSubgraph(await permitSubgraph());
    const told: unknown[] = [];
    const done: string[] = [];
    const { promise, resolve } = Promise.withResolvers<void>();
    const log = { info: (facts: unknown) => told.push(facts), warn: () => undefined, error: (facts: unknown) => told.push(facts) };
    const stop = await procedureWork(60, [
      { name: 'slow', run: async () => { await promise; done.push('slow'); return 0; } },
      { name: 'broken', run: async () => { throw new TypeError('with something personal in it'); } },
      { name: 'last', run: async (em) => { done.push('last'); return (await em.count(Permit)) + 2; } },
    ])({ entityManager: subgraph.em, log: log as never });
    expect(done).toEqual([]);
    const stopped = stop();
    resolve();
    await stopped;
    expect(done).toEqual(['slow', 'last']);
    expect(told).toEqual([{ task: 'broken', cause: 'TypeError' }, { task: 'last', count: 2 }]);
    await subgraph.close();
  });
});
