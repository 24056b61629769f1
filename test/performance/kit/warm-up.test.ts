import { describe, expect, it } from 'vitest';
import { warmUp } from './warm-up.js';

const spans = { least: 4, most: 100, measured: 0.7 };
/** Answers each of which costs what is told of its place among all, and the costs that were measured. */
function server(costOf: (answer: number) => number) {
  let asked = 0;
  const measured: number[] = [];
  const ask = (answers: number): Promise<number> => {
    let sum = 0;
    for (let answer = 0; answer < answers; answer++) sum += costOf(asked++);
    measured.push(sum / answers);
    return Promise.resolve(sum / answers);
  };
  return { ask, measured };
}

describe('warming up', () => {
  it('goes on while answers grow cheaper, and tells how many a measurement takes', async () => {
    const one = server((answer) => 1000 + 9000 * Math.exp(-answer / 3000));
    expect(await warmUp(spans, 20, one.ask)).toBeGreaterThan(630);
    expect(one.measured.at(-1)).toBeLessThan(1200);
  });

  it('takes no more than the least where nothing grows cheaper', async () => {
    const one = server(() => 1000);
    expect(await warmUp(spans, 20, one.ask)).toBe(700);
    expect(one.measured.length).toBeLessThan(10);
  });

  it('ends with the most where answers grow cheaper for ever', async () => {
    let cost = 10_000;
    const one = server(() => (cost *= 0.9998));
    await warmUp({ ...spans, most: 8 }, 20, one.ask);
    expect(one.measured.length).toBeLessThan(14);
  });

  it('asks for more where so few took less than the system counts by', async () => {
    const asked: number[] = [];
    const answers = await warmUp(spans, 20, (count) => {
      asked.push(count);
      return Promise.resolve(count < 2000 ? 0 : 10);
    });
    expect([asked.slice(0, 3), answers]).toEqual([[20, 200, 2000], 70_000]);
  });
});
