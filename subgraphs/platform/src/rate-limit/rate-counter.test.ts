import { randomUUID } from 'node:crypto';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createRateCounter, type RateCounter } from './rate-counter.js';

const REDIS = 'redis://127.0.0.1:6379';
const counters: RateCounter[] = [];
const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const counter of counters.splice(0)) await counter.close();
  for (const close of closers.splice(0)) await close();
});

const counterOf = (options: Partial<Parameters<typeof createRateCounter>[0]> = {}): RateCounter => {
  const counter = createRateCounter({ name: `test-${randomUUID()}`, limit: 3, seconds: 60, redisUrl: undefined, ...options });
  counters.push(counter);
  return counter;
};
const takes = async (counter: RateCounter, times: number, key = 'u_1'): Promise<boolean[]> => {
  const taken: boolean[] = [];
  for (let i = 0; i < times; i++) taken.push(await counter.take(key));
  return taken;
};

/** A door to Redis that can be shut. */
async function doorToRedis(): Promise<{ url: string; shut: () => void; open: () => void }> {
  const sockets = new Set<Socket>();
  let isOpen = true;
  const server = createServer((socket) => {
    if (!isOpen) return socket.destroy();
    const behind = connect(6379, '127.0.0.1');
    for (const end of [socket, behind]) {
      sockets.add(end);
      end.on('error', () => undefined);
    }
    socket.pipe(behind).pipe(socket);
    return undefined;
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const shut = (): void => {
    isOpen = false;
    for (const socket of sockets) socket.destroy();
    sockets.clear();
  };
  closers.push(() => new Promise((resolve) => { shut(); server.close(() => resolve()); }));
  return { url: `redis://127.0.0.1:${(server.address() as AddressInfo).port}`, shut, open: () => { isOpen = true; } };
}

describe('a counter in one process', () => {
  it('allows so many of each user, however they come', async () => {
    const counter = counterOf();
    expect((await Promise.all(Array.from({ length: 5 }, () => counter.take('u_1')))).filter(Boolean)).toHaveLength(3);
    expect(await counter.take('u_2')).toBe(true);
  });
});

describe('counters in Redis', () => {
  it('count together', async () => {
    const name = `test-${randomUUID()}`;
    const [a, b] = [counterOf({ name, redisUrl: REDIS }), counterOf({ name, redisUrl: REDIS })];
    expect([await takes(a, 2), await takes(b, 2), await takes(a, 1)]).toEqual([[true, true], [true, false], [false]]);
  });

  it('count on in the process when Redis is lost, never without a limit, and say so once', async () => {
    const told = vi.fn();
    const door = await doorToRedis();
    const counter = counterOf({ redisUrl: door.url, onRedis: told });
    expect(await takes(counter, 2)).toEqual([true, true]);
    door.shut();
    expect(await takes(counter, 3)).toEqual([true, false, false]);
    expect(told.mock.calls).toEqual([['lost']]);
    door.open();
    await vi.waitFor(async () => {
      await counter.take(randomUUID());
      expect(told.mock.calls).toEqual([['lost'], ['back']]);
    }, { timeout: 20_000, interval: 50 });
  });

  it('count in the process where there never was a Redis', async () => {
    const told = vi.fn();
    const door = await doorToRedis();
    door.shut();
    const counter = counterOf({ redisUrl: door.url, onRedis: told });
    expect(await takes(counter, 5)).toEqual([true, true, true, false, false]);
    expect(told.mock.calls).toEqual([['lost']]);
  });
});
