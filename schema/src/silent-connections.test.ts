import { once } from 'node:events';
import { Agent, createServer, get, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { watchSilentConnections } from './silent-connections.js';

let server: Server;
let close: () => void;
const clients: Socket[] = [];
const agent = new Agent({ keepAlive: true });

/** A server that answers `/slow` when told to. */
async function listen(): Promise<{ port: number; answerSlow: Promise<() => void> }> {
  const { promise: answerSlow, resolve } = Promise.withResolvers<() => void>();
  server = createServer((request, response) => {
    if (request.url === '/slow') resolve(() => response.end('slow'));
    else response.end('quick');
  });
  close = watchSilentConnections(server);
  await new Promise<void>((listening) => { server.listen(0, '127.0.0.1', listening); });
  return { port: (server.address() as AddressInfo).port, answerSlow };
}
async function openSilently(port: number): Promise<Socket> {
  const accepted = once(server, 'connection');
  const client = connect(port, '127.0.0.1');
  clients.push(client);
  await accepted;
  return client;
}
const ask = (port: number, path: string): Promise<string> => new Promise((resolve, reject) => {
  get({ port, host: '127.0.0.1', path, agent }, (response) => {
    let text = '';
    response.on('data', (part) => { text += String(part); }).on('end', () => resolve(text));
  }).on('error', reject);
});
afterEach(() => {
  for (const client of clients.splice(0)) client.destroy();
  server.closeAllConnections();
});

describe('connections over which nothing was asked', () => {
  it('do not hold a server that stops', async () => {
    const { port } = await listen();
    const client = await openSilently(port);
    const closed = once(client.resume(), 'close');
    const stopped = new Promise((resolve) => { server.close(resolve); });
    close();
    await Promise.all([stopped, closed]);
  });

  it('are told from those whose answer is under way, and from those that have had one', async () => {
    const { port, answerSlow } = await listen();
    expect(await ask(port, '/quick')).toBe('quick');
    const slow = ask(port, '/slow');
    const answer = await answerSlow;
    const [kept] = Object.values(agent.sockets).flat();
    close();
    answer();
    expect([await slow, kept?.destroyed]).toEqual(['slow', false]);
    expect(await ask(port, '/quick')).toBe('quick');
    agent.destroy();
  });
});
