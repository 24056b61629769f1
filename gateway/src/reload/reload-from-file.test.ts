import { appendFile, mkdtemp, readFile, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TestGraph } from '../testing/start-graph.js';
import { editions, runningSubgraphs } from '../testing/supergraph-editions.js';
import { lookOnSignal } from './look-on-signal.js';

let folder: string;
let path: string;
let graph: TestGraph;
const start = async (pollMs: number): Promise<void> => {
  graph = await TestGraph.start({ supergraphSdl: editions.first, supergraphFile: { path, pollMs } }, runningSubgraphs);
};
const dataOf = async (query: string): Promise<unknown> => (await graph.ask(query)).data;
const linesWith = (message: string): Record<string, unknown>[] =>
  graph.logLines.map((line) => JSON.parse(line) as Record<string, unknown>).filter(({ msg }) => msg === message);
const replaceFile = async (sdl: string): Promise<void> => {
  await writeFile(`${path}.draft`, sdl);
  await rename(`${path}.draft`, path);
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reload-'));
  path = join(folder, 'supergraph.graphql');
  await writeFile(path, editions.first);
});
afterEach(async () => {
  await graph.stop();
  await rm(folder, { recursive: true });
});

describe('supergraph file of a running gateway', () => {
  it('is served from soon after it is replaced', async () => {
    await start(10);
    await replaceFile(editions.withBonus);
    await expect.poll(() => dataOf('{ bonus }'), { timeout: 10_000 }).toEqual({ bonus: 50 });
    await replaceFile(editions.withoutStandard);
    await expect.poll(() => dataOf('{ standard }'), { timeout: 10_000 }).toBeUndefined();
    expect(linesWith('supergraph replaced')).toHaveLength(2);
  });

  it('half written is refused once, and taken when it is whole', async () => {
    await start(10);
    const half = editions.withBonus.slice(0, editions.withBonus.lastIndexOf('\n\n'));
    await writeFile(path, half);
    await expect.poll(() => linesWith('supergraph refused').length, { timeout: 10_000 }).toBe(1);
    expect(await graph.gateway.supergraph.look()).toBe('unchanged');
    expect(await dataOf('{ standard }')).toEqual({ standard: 700 });
    await appendFile(path, editions.withBonus.slice(half.length));
    await expect.poll(() => dataOf('{ bonus }'), { timeout: 10_000 }).toEqual({ bonus: 50 });
    await truncate(path, 1000);
    await expect.poll(() => linesWith('supergraph refused').length, { timeout: 10_000 }).toBe(2);
    await truncate(path, 0);
    await expect.poll(() => linesWith('supergraph refused').length, { timeout: 10_000 }).toBe(3);
    expect(await dataOf('{ bonus }')).toEqual({ bonus: 50 });
    expect((await readFile(path)).length).toBe(0);
  });

  it('is looked at by signal where it is not polled', async () => {
    await start(0);
    lookOnSignal(graph.gateway);
    await replaceFile(editions.withBonus);
    process.kill(process.pid, 'SIGHUP');
    await expect.poll(() => linesWith('supergraph file looked at'), { timeout: 10_000 }).toMatchObject([{ outcome: 'taken' }]);
    expect(await dataOf('{ bonus }')).toEqual({ bonus: 50 });
    process.kill(process.pid, 'SIGHUP');
    await expect.poll(() => linesWith('supergraph file looked at'), { timeout: 10_000 }).toMatchObject([{ outcome: 'taken' }, { outcome: 'unchanged' }]);
  });
});

describe('supergraph that was replaced', () => {
  it('leaves the memory', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    await start(0);
    const old: WeakRef<object>[] = [];
    for (const edition of [editions.withBonus, editions.first, editions.withoutStandard, editions.withBonus]) {
      await graph.ask('{ resident(id: "1") { name } __schema { queryType { name } } }', { as: 'clerk' });
      old.push(new WeakRef(graph.gateway.supergraph.current.graph.apiSchema), new WeakRef(graph.gateway.supergraph.current.operations));
      expect(await graph.gateway.supergraph.replace(edition)).toBe(true);
    }
    await expect.poll(() => {
      collect();
      return old.filter((reference) => reference.deref() !== undefined).length;
    }, { timeout: 20_000 }).toBe(0);
    expect(graph.gateway.supergraph.open).toBe(1);
  });
});
