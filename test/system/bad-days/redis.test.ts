import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { afterAll, describe, expect, it } from 'vitest';
import { until } from '../helpers.js';
import { type OwnGateway, startOwnGateway } from './own-gateway.js';

const open = new Set<Socket>();
let server: Server;
let gateway: OwnGateway;

/** Passes connections on to Redis, so that Redis can be away for this gateway alone. */
async function listen(port = 0): Promise<number> {
  server = createServer((socket) => {
    const onward = connect(6379, '127.0.0.1');
    for (const one of [socket, onward]) open.add(one.on('error', () => undefined));
    socket.pipe(onward).pipe(socket);
  }).listen(port, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}
const cut = (): void => {
  server.close();
  for (const socket of open) socket.destroy();
  open.clear();
};

afterAll(async () => {
  await gateway.stop();
  cut();
});

describe('bad day: Redis is down', () => {
  it('the client sees nothing of it, the log says when it went and came back, nothing leaks, nothing is lost', async () => {
    const port = await listen();
    gateway = await startOwnGateway({ env: { REDIS_URL: `redis://:pw-hunter2@127.0.0.1:${port}` } });
    const whole = await gateway.ask();
    expect(whole.errors).toEqual([]);
    cut();
    for (let time = 0; time < 10; time += 1) expect(await gateway.ask()).toEqual(whole);
    await until('the log to tell', () => gateway.linesWith('Redis is away: each process counts and keeps for itself').length > 0);
    expect(gateway.linesWith('Redis is away: each process counts and keeps for itself')).toEqual([expect.objectContaining({ level: 40, store: 'in-process' })]);
    await listen(port);
    await until('the log to tell', () => gateway.linesWith('Redis is back: what processes share is shared again').length > 0);
    expect(await gateway.ask()).toEqual(whole);
    gateway.expectNothingLeaked('pw-hunter2');
    await gateway.expectNothingLost();
  });
});
