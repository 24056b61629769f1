import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { residentMegabytes } from '../helpers.js';
import { type OwnGateway, startOwnGateway } from './own-gateway.js';

const CLIENTS = 2000;
const PERSONAL = '629901190001019999';
const sockets: Socket[] = [];
let gateway: OwnGateway;

/** A client that sends the beginning of a question and then nothing. */
async function begin(): Promise<void> {
  const { hostname, port } = new URL(gateway.address);
  const socket = connect(Number(port), hostname).on('error', () => undefined).on('data', () => undefined);
  sockets.push(socket);
  await once(socket, 'connect');
  socket.write(`POST /graphql HTTP/1.1\r\nhost: gateway\r\ncontent-type: application/json\r\ncontent-length: 200000\r\n\r\n{"query":"${PERSONAL}`);
}

beforeAll(async () => { gateway = await startOwnGateway(); });
afterAll(async () => {
  for (const socket of sockets) socket.destroy();
  await gateway.stop();
});

describe('bad day: two thousand clients are slow', () => {
  it('the others see whole answers, the log has no error, nothing leaks, nothing is lost', async () => {
    const whole = await gateway.ask();
    expect(whole.errors).toEqual([]);
    const before = residentMegabytes([gateway.program.child.pid as number]);
    for (let batch = 0; batch < 20; batch += 1) await Promise.all(Array.from({ length: CLIENTS / 20 }, begin));
    const answers = await Promise.all(Array.from({ length: 20 }, () => gateway.ask()));
    for (const answer of answers) expect(answer).toEqual(whole);
    expect(sockets.filter(({ readyState }) => readyState === 'open')).toHaveLength(CLIENTS);
    expect(residentMegabytes([gateway.program.child.pid as number]) - before).toBeLessThan(250);
    for (const socket of sockets) socket.destroy();
    expect(await gateway.ask()).toEqual(whole);
    expect(gateway.program.output()).not.toMatch(/"level":[56]0/);
    gateway.expectNothingLeaked(PERSONAL);
    await gateway.expectNothingLost();
  });
});
