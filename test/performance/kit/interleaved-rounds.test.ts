import { describe, expect, test } from 'vitest';
import { interleavedRounds, rotate } from './interleaved-rounds.js';

const contender = (name: string, told: string[], fails = false) => ({
  name,
  start: async () => { told.push(`start ${name}`); return name; },
  warm: async () => told.push(`warm ${name}`),
  measure: async () => { told.push(name); if (fails) throw new Error('no answer'); return told.length; },
  stop: async () => { told.push(`stop ${name}`); },
});

describe('interleaved rounds', () => {
  test('measure each contender once a round, in another order each time', async () => {
    const told: string[] = [];
    const measured = await interleavedRounds([contender('a', told), contender('b', told)], { sets: 1, rounds: 2 });
    expect(told).toEqual(['start a', 'start b', 'warm a', 'warm b', 'a', 'b', 'b', 'a', 'stop a', 'stop b']);
    expect(measured).toEqual(new Map([['a', [5, 8]], ['b', [6, 7]]]));
  });
  test('start everything anew for each set', async () => {
    const told: string[] = [];
    const measured = await interleavedRounds([contender('a', told)], { sets: 3, rounds: 1 });
    expect([told.filter((line) => line === 'start a').length, measured.get('a')?.length]).toEqual([3, 3]);
  });
  test('stop what was started when one of them fails', async () => {
    const told: string[] = [];
    await expect(interleavedRounds([contender('a', told), contender('b', told, true)], { sets: 1, rounds: 1 })).rejects.toThrow('no answer');
    expect(told.slice(-2)).toEqual(['stop a', 'stop b']);
  });
});

test('a list is rotated around its end', () => { expect([rotate([1, 2, 3], 1), rotate([1, 2, 3], 5)]).toEqual([[2, 3, 1], [3, 1, 2]]); });
