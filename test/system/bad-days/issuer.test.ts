import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureDevelopmentIssuer } from '@civil/gateway/development-issuer';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { repository } from '../../kit/processes.js';
import { until } from '../helpers.js';
import { type OwnGateway, PUBLIC_QUERY, startOwnGateway } from './own-gateway.js';

let issuer: Server | undefined;
let port = 0;
let gateway: OwnGateway;

async function startIssuer(): Promise<void> {
  const { jwksFile } = await ensureDevelopmentIssuer(join(inject('graph').dataDirectory, 'issuer'));
  const keys = readFileSync(jwksFile);
  const server = createServer((_request, response) => { response.writeHead(200, { 'content-type': 'application/json', connection: 'close' }).end(keys); });
  await new Promise<void>((resolve) => { server.listen(port, '127.0.0.1', resolve); });
  port = (server.address() as AddressInfo).port;
  issuer = server;
}
const stopIssuer = (): Promise<void> => new Promise((resolve) => {
  issuer?.closeAllConnections();
  if (issuer) issuer.close(() => resolve());
  else resolve();
  issuer = undefined;
});
const clock = pathToFileURL(join(repository, 'test/system/bad-days/move-clock.mjs')).href;
const startGateway = async (): Promise<OwnGateway> => startOwnGateway({ env: { JWKS_URL: `http://127.0.0.1:${port}/jwks.json`, NODE_OPTIONS: `--import=${clock}` } });
let moves = 0;
const moveClock = async (): Promise<void> => {
  moves += 1;
  gateway.program.child.kill('SIGUSR2');
  await gateway.program.says(new RegExp(`clock moved ${moves}\n`));
};
const HALF_A_DAY = 12 * 60 * 60;
const WARNED = 'the keys of the token issuer cannot be fetched';

beforeAll(startIssuer);
afterEach(async () => {
  moves = 0;
  await gateway.stop();
});
afterAll(stopIssuer);

describe('bad day: the issuer of tokens is down, its keys are in hand', () => {
  it('the client sees nothing of it, the log warns once, nothing leaks, nothing is lost', async () => {
    gateway = await startGateway();
    const whole = await gateway.ask();
    expect(whole.errors).toEqual([]);
    await stopIssuer();
    await moveClock(); // past the age at which keys are fetched again
    for (let time = 0; time < 3; time += 1) {
      expect(await gateway.ask({ query: '{ __typename }', token: await gateway.token(HALF_A_DAY) })).toMatchObject({ status: 200, data: { __typename: 'Query' }, errors: [] });
    }
    await moveClock();
    expect(await gateway.ask({ token: await gateway.token(599) })).toEqual(whole);
    expect(gateway.linesWith(`${WARNED}; the last ones are used on`)).toEqual([expect.objectContaining({ level: 40 })]);
    gateway.expectNothingLeaked();
    await gateway.expectNothingLost();
  });
});

describe('bad day: the issuer of tokens is down from the start', () => {
  it('the client sees UPSTREAM_UNAVAILABLE with 503, the public is answered, the log warns, nothing leaks, nothing is lost', async () => {
    await stopIssuer();
    gateway = await startGateway();
    const refused = await gateway.ask();
    expect(refused).toMatchObject({ status: 503, data: null, codes: ['UPSTREAM_UNAVAILABLE'] });
    expect(refused.retryAfter).toMatch(/^\d+$/);
    expect(await gateway.ask({ query: PUBLIC_QUERY, token: null })).toMatchObject({ status: 200, data: { division: { fullName: expect.any(String) } }, errors: [] });
    await until('the warning', () => gateway.linesWith(WARNED).length > 0);
    expect(gateway.linesWith(WARNED)).toEqual([expect.objectContaining({ level: 40 })]);
    expect(gateway.linesWith('refused')[0]).toMatchObject({ status: 503, codes: { UPSTREAM_UNAVAILABLE: 1 } });
    await startIssuer();
    await until('the whole answer', async () => (await gateway.ask()).errors.length === 0);
    gateway.expectNothingLeaked();
    await gateway.expectNothingLost();
  });
});

describe('bad day: the clock is wrong', () => {
  it('the client sees TOKEN_EXPIRED, DOWNSTREAM_SERVICE_ERROR or UNAUTHENTICATED, the log says who refused, nothing leaks, nothing is lost', async () => {
    gateway = await startGateway();
    const whole = await gateway.ask();
    await moveClock();
    expect(await gateway.ask()).toMatchObject({ status: 401, data: null, codes: ['TOKEN_EXPIRED'] });
    // A token of half a day still holds; what the gateway vouches for then comes from the future, and no subgraph takes it.
    const ahead = await gateway.ask({ token: await gateway.token(HALF_A_DAY) });
    expect(ahead).toMatchObject({ status: 200, data: { resident: null, division: null } });
    expect([...new Set(ahead.codes)]).toEqual(['DOWNSTREAM_SERVICE_ERROR']);
    await until('the line of the subgraph that refused', () => gateway.linesWith('subgraph answered out of turn').some(({ subgraph }) => subgraph === 'platform'));
    expect(gateway.linesWith('subgraph answered out of turn')).toContainEqual(expect.objectContaining({ level: 50, subgraph: 'platform', status: 401 }));
    await moveClock();
    await moveClock();
    expect(await gateway.ask({ token: await gateway.token(599) })).toMatchObject({ status: 401, data: null, codes: ['UNAUTHENTICATED'] });
    await moveClock();
    expect(await gateway.ask()).toEqual(whole);
    await until('the lines of the access log', () => gateway.linesWith('refused').length === 2);
    expect(gateway.linesWith('refused').map(({ codes }) => codes)).toEqual([{ TOKEN_EXPIRED: 1 }, { UNAUTHENTICATED: 1 }]);
    gateway.expectNothingLeaked();
    await gateway.expectNothingLost();
  });
});
