import { setToday } from '@civil/subgraph-kernel';
import { createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { platform } from '../subgraph.js';

let subgraph: TestSubgraph;
beforeAll(async () => { subgraph = await createTestSubgraph(platform); });
afterEach(() => setToday('2021-12-31'));
afterAll(() => subgraph.close());

const ask = async (filter: Record<string, unknown> = {}): Promise<(string | null)[]> => {
  const { data } = await subgraph.execute('query ($filter: StandardFilter) { standards(filter: $filter) { number titleZh titleEn kind domain status validFrom } }', { filter }).as('anon');
  return data.standards.map(({ number }: { number: string | null }) => number);
};

describe('standards', () => {
  it('are told to the public by number, and by title alone where a document gives no number', async () => {
    const all = await ask();
    expect(new Set(all.filter(Boolean)).size).toBe(all.filter(Boolean).length);
    expect([all[0], all.at(-1)]).toEqual(['GA/T 517', null]);
    expect(await ask({ status: 'UNKNOWN' })).toEqual([null, null]);
  });

  it('are found by level, domain and words', async () => {
    expect(await ask({ kind: 'INDUSTRY' })).toEqual(['GA/T 517']);
    expect(await ask({ domain: 'PLACES' })).toEqual(['GB/T 10114', 'GB/T 18521', 'GB/T 2260']);
    expect([await ask({ q: '身份号码' }), await ask({ q: 'gb 32100' }), await ask({ q: 'MARITAL' })]).toEqual([['GB 11643'], ['GB 32100'], ['GB/T 2261.2']]);
  });

  it('are in force from their day on', async () => {
    expect(await ask({ status: 'NOT_YET' })).toEqual(['GB/T 42195']);
    setToday('2022-12-30');
    expect(await ask({ status: 'NOT_YET' })).toEqual([]);
  });
});
