import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createAdmission } from './admission.js';
import { watchEventLoop } from './event-loop-guard.js';

const overloaded = { extensions: { code: 'SERVICE_OVERLOADED' } };
const patient = { maxConcurrent: 2, maxWaiting: 2, maxWaitMs: 60_000 };

describe('admission', () => {
  it('lets so many in, so many wait in their order, and sends the rest away', async () => {
    const admission = createAdmission(patient);
    const order: string[] = [];
    const leave = await admission.enter();
    const leaveSecond = await admission.enter();
    const third = admission.enter().then((left) => { order.push('third'); return left; });
    const fourth = admission.enter().then((left) => { order.push('fourth'); return left; });
    await expect(admission.enter()).rejects.toMatchObject(overloaded);
    expect([admission.running, admission.waiting]).toEqual([2, 2]);
    leave();
    leave();
    (await third)();
    leaveSecond();
    (await fourth)();
    expect(order).toEqual(['third', 'fourth']);
    expect([admission.running, admission.waiting]).toEqual([0, 0]);
    expect(await admission.enter()).toBeTypeOf('function');
  });

  it('never lets more in than it may, whoever leaves twice', async () => {
    const admission = createAdmission({ ...patient, maxWaiting: 100 });
    let inside = 0;
    let most = 0;
    await Promise.all(Array.from({ length: 60 }, async () => {
      const leave = await admission.enter();
      most = Math.max(most, ++inside);
      await turn();
      inside -= 1;
      leave();
      leave();
    }));
    expect([most, admission.running]).toEqual([2, 0]);
  });

  it('lets nobody wait longer than it may', async () => {
    const admission = createAdmission({ maxConcurrent: 1, maxWaiting: 5, maxWaitMs: 20 });
    const leave = await admission.enter();
    await expect(admission.enter()).rejects.toMatchObject(overloaded);
    expect(admission.waiting).toBe(0);
    leave();
    expect(admission.running).toBe(0);
  });

  it('forgets whoever went away while waiting', async () => {
    const admission = createAdmission({ ...patient, maxConcurrent: 1 });
    const leave = await admission.enter();
    const gone = new AbortController();
    const waiting = admission.enter(gone.signal);
    gone.abort();
    await expect(waiting).rejects.toMatchObject(overloaded);
    leave();
    expect([admission.running, admission.waiting]).toEqual([0, 0]);
    await expect(admission.enter(gone.signal)).rejects.toMatchObject(overloaded);
  });

  it('lets nobody in while the process cannot keep up', async () => {
    let isBehind = true;
    const admission = createAdmission({ ...patient, isOverloaded: () => isBehind });
    await expect(admission.enter()).rejects.toMatchObject(overloaded);
    isBehind = false;
    expect(await admission.enter()).toBeTypeOf('function');
  });
});

describe('event loop', () => {
  const block = (milliseconds: number): void => {
    const end = performance.now() + milliseconds;
    while (performance.now() < end);
  };

  it('is overloaded after timers that were late one after the other, not after one, and recovers', async () => {
    const guard = watchEventLoop({ maxLagMs: 40, intervalMs: 10 });
    block(120);
    await turn();
    expect(guard.isOverloaded()).toBe(false);
    await expect.poll(() => { block(60); return guard.isOverloaded(); }, { timeout: 10_000, interval: 1 }).toBe(true);
    await expect.poll(() => guard.isOverloaded(), { timeout: 10_000 }).toBe(false);
    guard.stop();
  });
});
