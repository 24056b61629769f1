import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { openRedis } from './open-redis.js';

const lines: string[] = [];
const note = (fields: object, message: string): void => { lines.push(`${message} ${JSON.stringify(fields)}`); };
const log = { info: note, warn: note, error: note };

/** A server that takes connections and says nothing, or passes them on to Redis. */
async function front(port: number, isSilent: boolean): Promise<{ server: Server; stop: () => void }> {
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket.on('error', () => undefined));
    if (isSilent) return;
    const onward = connect(6379, '127.0.0.1').on('error', () => undefined);
    open.add(onward);
    socket.pipe(onward).pipe(socket);
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return { server, stop: () => { server.close(); for (const socket of open) socket.destroy(); } };
}

describe('connection to Redis', () => {
  it('answers, and after Redis went and came back answers again; the log says both once', async () => {
    const first = await front(0, false);
    const { port } = first.server.address() as { port: number };
    const redis = await openRedis(`redis://127.0.0.1:${port}`, log);
    expect(await redis.ping()).toBe('PONG');
    first.stop();
    await expect.poll(() => redis.status).not.toBe('ready');
    await expect(redis.ping()).rejects.toThrow();
    await expect.poll(() => lines.filter((line) => line.includes('is away')).length).toBe(1);
    const again = await front(port, false);
    await expect.poll(() => redis.ping().catch(() => ''), { timeout: 10_000 }).toBe('PONG');
    expect(lines.filter((line) => line.includes('is back'))).toHaveLength(1);
    expect(lines.join()).not.toContain('127.0.0.1');
    redis.disconnect();
    again.stop();
  });

  it('gives a command up soon where Redis takes the connection and says nothing', async () => {
    const silent = await front(0, true);
    const { port } = silent.server.address() as { port: number };
    const redis = await openRedis(`redis://127.0.0.1:${port}`, log);
    await expect(redis.get('x')).rejects.toThrow();
    redis.disconnect();
    silent.stop();
  });
});
