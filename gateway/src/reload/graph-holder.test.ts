import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { GraphHolder } from './graph-holder.js';

interface Gate {
  readonly passed: Promise<void>;
  open(): void;
}

const gate = (): Gate => {
  let open = (): void => undefined;
  const passed = new Promise<void>((resolve) => { open = resolve; });
  return { passed, open };
};

const holderOf = (limitMs = 60_000) => {
  const closed: string[] = [];
  const overdue: number[] = [];
  const holder = new GraphHolder('first', {
    close: async (graph) => { closed.push(graph); },
    limitMs,
    onOverdue: (underway) => { overdue.push(underway); },
  });
  return { holder, closed, overdue };
};

describe('graph holder', () => {
  it('keeps a request on the graph it began with, and closes that after the last of them', async () => {
    const { holder, closed } = holderOf();
    const [a, b] = [gate(), gate()];
    const begun = [a, b].map(({ passed }) => holder.use(async (graph) => {
      await passed;
      return graph;
    }));
    holder.swap('second');
    expect(await holder.use(async (graph) => graph)).toBe('second');
    a.open();
    expect(await begun[0]).toBe('first');
    expect([closed, holder.open]).toEqual([[], 2]);
    b.open();
    expect(await begun[1]).toBe('first');
    await expect.poll(() => [closed, holder.open]).toEqual([['first'], 1]);
  });

  it('closes at once what nobody runs on', async () => {
    const { holder, closed } = holderOf();
    holder.swap('second');
    holder.swap('third');
    await expect.poll(() => [closed, holder.open, holder.current]).toEqual([['first', 'second'], 1, 'third']);
  });

  it('gives back what a failing request held', async () => {
    const { holder, closed } = holderOf();
    const { passed, open } = gate();
    const failing = holder.use(async () => {
      await passed;
      throw new Error('failed');
    });
    holder.swap('second');
    open();
    await expect(failing).rejects.toThrow('failed');
    await expect.poll(() => closed).toEqual(['first']);
  });

  it('closes a graph whose requests do not end, and says how many there were', async () => {
    const { holder, closed, overdue } = holderOf(20);
    const { passed, open } = gate();
    const late = holder.use(async (graph) => {
      await passed;
      return graph;
    });
    holder.swap('second');
    await expect.poll(() => closed).toEqual(['first']);
    expect(overdue).toEqual([1]);
    open();
    expect(await late).toBe('first');
    await pause(5);
    expect(closed).toEqual(['first']);
  });

  it('closes all of them in the end', async () => {
    const { holder, closed } = holderOf();
    const { passed, open } = gate();
    const underway = holder.use(() => passed);
    holder.swap('second');
    await holder.close();
    expect(closed.sort()).toEqual(['first', 'second']);
    open();
    await underway;
  });
});
