import { describe, expect, it } from 'vitest';
import { createUsedOperations, type Use } from './used-operations.js';
import { warmUp } from './warm-up.js';

const use = (query: string, more: Partial<Use> = {}): Use =>
  ({ key: `${query}:${more.roles?.join('+') ?? 'village'}`, query, operationName: undefined, roles: ['village'], isTrusted: false, ...more });
const queriesOf = (used: { list(): readonly { query: string }[] }): string[] => used.list().map(({ query }) => query);

describe('used operations', () => {
  it('are told most used first, apart by role, without who asked', () => {
    const used = createUsedOperations();
    for (const query of ['a', 'b', 'b', 'c', 'b', 'c']) used.note(use(query));
    used.note(use('a', { roles: ['auditor'] }));
    expect(queriesOf(used)).toEqual(['b', 'c', 'a', 'a']);
    expect(used.list().at(-1)).toEqual({ query: 'a', operationName: undefined, roles: ['auditor'], isTrusted: false });
  });

  it('keep the trusted however seldom they are asked', () => {
    const used = createUsedOperations(4);
    used.note(use('trusted', { isTrusted: true }));
    for (let time = 0; time < 100; time++) used.note(use(`once-${time}`));
    expect(queriesOf(used)[0]).toBe('trusted');
  });

  it('are bounded in number and in length', () => {
    const used = createUsedOperations(10, 1000);
    for (let time = 0; time < 500; time++) used.note(use(`${time}`.padEnd(90, 'x')));
    const kept = queriesOf(used);
    expect(kept.length).toBeLessThanOrEqual(10);
    used.note(use('y'.repeat(5000)));
    expect(queriesOf(used).every((query) => query.length < 1000)).toBe(true);
  });

  it('give way to what is used now', () => {
    const used = createUsedOperations(2);
    for (let time = 0; time < 64; time++) used.note(use('old'));
    for (let time = 0; time < 200; time++) for (const query of ['new', 'newer', `once-${time}`]) used.note(use(query));
    expect(queriesOf(used)).toEqual(expect.arrayContaining(['new', 'newer']));
    expect(queriesOf(used)).not.toContain('old');
  });

  it('keep what is used among a flood of what is asked once', () => {
    const used = createUsedOperations(20);
    for (let time = 0; time < 2000; time++) {
      used.note(use('steady'));
      used.note(use(`once-${time}`));
    }
    expect(queriesOf(used)[0]).toBe('steady');
  });
});

describe('warm-up', () => {
  it('plans what can be run, for a viewer of the roles and nobody in particular, and takes turns with the event loop', async () => {
    const used = createUsedOperations();
    for (const query of ['a', 'b', 'gone']) used.note(use(query, { roles: ['county.assist'] }));
    const seen: unknown[] = [];
    let turns = 0;
    const ticking = setInterval(() => { turns += 1; }, 0);
    const warmed = await warmUp(async ({ query }, { projectionKey, claims }) => {
      seen.push([query, projectionKey, claims.sub]);
      const until = performance.now() + 5;
      while (performance.now() < until); // planning occupies the thread
      return query !== 'gone';
    }, used.list(), () => true);
    clearInterval(ticking);
    expect(warmed).toEqual({ planned: 2, dropped: 1, left: 0 });
    expect(seen).toEqual(['a', 'b', 'gone'].map((query) => [query, 'county.assist', 'anonymous']));
    expect(turns).toBeGreaterThan(0);
  });

  it('ends when it may not go on', async () => {
    const used = createUsedOperations();
    for (const query of ['a', 'b', 'c']) used.note(use(query));
    let allowed = 1;
    expect(await warmUp(async () => true, used.list(), () => allowed-- > 0)).toEqual({ planned: 1, dropped: 0, left: 2 });
  });
});
