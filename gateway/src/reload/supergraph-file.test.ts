import { appendFile, mkdtemp, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type SupergraphFile, watchSupergraphFile } from './supergraph-file.js';

let folder: string;
let path: string;
let file: SupergraphFile;
let offered: string[];
let warnings: string[];

const watch = (pollMs = 0): void => {
  file = watchSupergraphFile({
    path,
    pollMs,
    served: 'first',
    take: async (text) => {
      offered.push(text);
      return !text.startsWith('bad');
    },
    warn: (message) => { warnings.push(message); },
  });
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'supergraph-file-'));
  path = join(folder, 'supergraph.graphql');
  [offered, warnings] = [[], []];
  await writeFile(path, 'first');
});
afterEach(async () => {
  file.stop();
  await rm(folder, { recursive: true });
});

describe('supergraph file', () => {
  it('is offered when its content changes, and not when only its date does', async () => {
    watch();
    expect(await file.look()).toBe('unchanged');
    await writeFile(path, 'second');
    expect(await file.look()).toBe('taken');
    expect(await file.look()).toBe('unchanged');
    await utimes(path, 1, 1);
    expect(await file.look()).toBe('unchanged');
    expect(offered).toEqual(['second']);
  });

  it('is not offered twice where it was refused, and is again once it is another', async () => {
    watch();
    await writeFile(path, 'bad');
    expect(await file.look()).toBe('refused');
    expect(await file.look()).toBe('unchanged');
    await utimes(path, 1, 1);
    expect(await file.look()).toBe('unchanged');
    await writeFile(path, 'first');
    expect(await file.look()).toBe('unchanged');
    await writeFile(path, 'bad');
    expect(await file.look()).toBe('unchanged');
    await writeFile(path, 'good');
    expect(await file.look()).toBe('taken');
    expect(offered).toEqual(['bad', 'good']);
  });

  it('is left alone while it grows', async () => {
    watch();
    await writeFile(path, 'half');
    let isWriting = true;
    const writing = (async () => {
      while (isWriting) await appendFile(path, '.');
    })();
    expect(await file.look()).toBe('unsettled');
    isWriting = false;
    await writing;
    expect(offered).toEqual([]);
    expect(await file.look()).toBe('taken');
  });

  it('is found by polling, also where it is replaced by renaming', async () => {
    watch(5);
    await writeFile(`${path}.draft`, 'second');
    await rename(`${path}.draft`, path);
    await expect.poll(() => offered).toEqual(['second']);
    await writeFile(path, 'third');
    await expect.poll(() => offered).toEqual(['second', 'third']);
  });

  it('may be missing for a while, which is told once', async () => {
    watch();
    await rm(path);
    expect(await file.look()).toBe('unreadable');
    expect(await file.look()).toBe('unreadable');
    expect(warnings).toHaveLength(1);
    await writeFile(path, 'second');
    expect(await file.look()).toBe('taken');
  });

  it('is not looked at any more once it is let go of', async () => {
    watch(5);
    file.stop();
    await writeFile(path, 'second');
    expect(await file.look()).toBe('unchanged');
    expect(offered).toEqual([]);
  });
});
