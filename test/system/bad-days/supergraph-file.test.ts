import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { repository } from '../../kit/processes.js';
import { folder, runNode, until } from '../helpers.js';
import { type OwnGateway, startOwnGateway, type Told } from './own-gateway.js';

const place = folder('half-written');
const file = join(place.path, 'supergraph.graphql');
const sdl = readFileSync(join(repository, 'schema/supergraph.graphql'), 'utf8');
let gateway: OwnGateway;

afterAll(async () => {
  await gateway.stop();
  await place.remove();
});

describe('bad day: the supergraph file is half written', () => {
  it('the client sees the graph as it was, the log says what was refused, nothing leaks, nothing is lost', async () => {
    writeFileSync(file, sdl);
    gateway = await startOwnGateway({ env: { SUPERGRAPH_FILE: file, SUPERGRAPH_POLL_MS: '50' } });
    const whole = await gateway.ask();
    expect(whole.errors).toEqual([]);
    let isOver = false;
    const told: Told[] = [];
    const asking = (async () => { while (!isOver) told.push(await gateway.ask()); })();
    for (const [index, length] of [sdl.length - 2, Math.floor(sdl.length / 2), 0].entries()) {
      truncateSync(file, length);
      await until('the refusal', () => gateway.linesWith('supergraph refused').length === index + 1);
    }
    writeFileSync(file, sdl);
    isOver = true;
    await asking;
    for (const answer of [...told, await gateway.ask()]) expect(answer).toEqual(whole);
    for (const line of gateway.linesWith('supergraph refused')) expect(line).toMatchObject({ level: 40, version: expect.any(String), served: expect.any(String), reason: { type: expect.any(String), message: expect.any(String) } });
    expect(gateway.linesWith('supergraph replaced')).toEqual([]);
    gateway.expectNothingLeaked();
    await gateway.expectNothingLost();
  });

  it('at a start, the gateway ends with one line that says why', async () => {
    const half = join(place.path, 'half.graphql');
    writeFileSync(half, sdl.slice(0, sdl.length - 2));
    const program = runNode(['gateway/dist/index.js'], { PORT: '0', SUPERGRAPH_FILE: half, SUPERGRAPH_REQUIRE_DIGEST: 'on', LEDGER_DIRECTORY: join(place.path, 'ledger') });
    expect(await program.ended).toBe(1);
    expect(program.output().trim().split('\n').filter((line) => !line.startsWith('{'))).toEqual([expect.stringMatching(/^gateway does not start: .*\S/)]);
  });
});
