import { execFileSync } from 'node:child_process';
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { folder, until } from '../helpers.js';
import { type OwnGateway, PUBLIC_QUERY, startOwnGateway } from './own-gateway.js';

const place = folder('small-disk');
const run = (command: string, ...args: string[]): void => { execFileSync(command, args, { stdio: 'pipe' }); };
let gateway: OwnGateway;

/** A file system of its own where that is permitted; elsewhere a limit on what the gateway may write stands in for it. */
const isMounted = (() => {
  try {
    run('mount', '-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', place.path);
    return true;
  } catch {
    return false;
  }
})();
const filler = join(place.path, 'filler');
const limit = (bytes: number | 'unlimited'): void => run('prlimit', `--pid=${gateway.program.child.pid}`, `--fsize=${bytes}:`);

function fill(): void {
  if (!isMounted) {
    limit(0);
    return;
  }
  const handle = openSync(filler, 'w');
  for (const size of [4096, 256, 1]) {
    try {
      for (;;) writeSync(handle, Buffer.alloc(size));
    } catch (cause) {
      expect(cause).toMatchObject({ code: 'ENOSPC' });
    }
  }
  closeSync(handle);
}
const empty = (): void => { if (isMounted) rmSync(filler); else limit('unlimited'); };

afterAll(async () => {
  await gateway.stop();
  if (isMounted) run('umount', '-l', place.path);
  await place.remove();
});

describe('bad day: the disk of the ledger is full', () => {
  it('the client sees LEDGER_UNAVAILABLE for sensitive fields and all public ones, the log says why, nothing leaks, nothing is lost', async () => {
    gateway = await startOwnGateway({ env: { LEDGER_DIRECTORY: place.path, NODE_OPTIONS: "--import=data:text/javascript,process.on('SIGXFSZ',()=>{})" } });
    const whole = await gateway.ask();
    expect(whole.errors).toEqual([]);
    fill();
    let refused = await gateway.ask();
    // What is left of the page that the last entries stand in still takes a few; they are answered and kept.
    await until('the last page to be full', async () => {
      refused = await gateway.ask();
      return refused.errors.length > 0;
    });
    expect(refused).toMatchObject({ status: 200, data: null, codes: ['LEDGER_UNAVAILABLE'], errors: [{ extensions: { retryable: true } }] });
    expect(await gateway.ask({ accept: 'application/graphql-response+json' })).toMatchObject({ status: 503, data: null, codes: ['LEDGER_UNAVAILABLE'] });
    expect(await gateway.ask({ query: PUBLIC_QUERY })).toMatchObject({ status: 200, data: { division: whole.data.division }, errors: [] });
    expect(gateway.linesWith('ledger cannot be written')).toContainEqual(expect.objectContaining({
      level: 50, requestId: expect.any(String), withheld: true, cause: expect.objectContaining({ code: expect.stringMatching(/^(ENOSPC|EFBIG)$/) }),
    }));
    empty();
    await until('the whole answer', async () => (await gateway.ask()).errors.length === 0);
    gateway.expectNothingLeaked();
    await gateway.expectNothingLost();
  });
});
