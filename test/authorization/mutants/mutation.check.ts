import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askThis } from '../../kit/ask.js';
import { startGraph } from '../../kit/processes.js';
import { build, makeCopy, roomOf } from './copy.js';
import { mutants } from './list.js';
import { type Mutant, occurrences } from './mutant.js';
import { probe, type Probe, probes } from './probes.js';

/**
 * Weakens one rule at a time in a copy of the tree and asks whether the suite notices. The questions and the oracle are those of this
 * tree, which nobody changes: so a weakened matrix is noticed as a weakened lock is.
 */

const dataDirectory = mkdtempSync(join(tmpdir(), 'civil-mutants-data-'));
let copy: ReturnType<typeof makeCopy>;
let tally = { noticed: 0, survived: 0 };

const isProbe = (name: Mutant['noticedBy']): name is Probe => Object.hasOwn(probes, name);

/** Runs something against the graph of the copy as it is now. A graph that does not start is noticed by anybody. */
async function withGraph<T>(work: (graph: Awaited<ReturnType<typeof startGraph>>) => Promise<T>): Promise<T> {
  const graph = await startGraph({ root: copy.directory, dataDirectory, env: { SUBGRAPH_TIMEOUT_MS: '20000', LOG_LEVEL: 'fatal' } });
  try {
    askThis(graph);
    return await work(graph);
  } finally {
    await graph.stop();
  }
}

/** Whether a test file of the copy fails, told by its first failure. */
function failureOf(file: string): string | undefined {
  const { status, stdout } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/vitest.config.ts', '--project', 'units', '--bail', '1', file], { cwd: copy.directory, encoding: 'utf8' });
  const told = stripVTControlCharacters(stdout);
  if (!/Tests {2}/.test(told)) throw new Error(`${file} did not run: ${told.slice(-500)}`);
  return status === 0 ? undefined : (/FAIL {2}(.*)/.exec(told)?.[1] ?? 'a failure');
}

/** Spoils the copy, and mends it again. The room is built anew for those who run what is built. */
async function spoiled<T>({ file, from, to, noticedBy }: Mutant, work: () => Promise<T>): Promise<T> {
  const path = join(copy.directory, file);
  const sound = readFileSync(path, 'utf8');
  const rebuild = (): void => { if (isProbe(noticedBy)) build(copy.directory, roomOf(file)); };
  writeFileSync(path, sound.replace(from, () => to));
  try {
    rebuild();
    return await work();
  } finally {
    writeFileSync(path, sound);
    rebuild();
  }
}

beforeAll(async () => {
  copy = makeCopy();
});
afterAll(() => {
  console.log(`变异体 mutants: ${tally.noticed} 个被发现 noticed, ${tally.survived} 个漏过 survived`);
  copy.remove();
  rmSync(dataDirectory, { recursive: true, force: true });
});

describe('without a mutant', () => {
  it('the graph is as the policy says, by every probe', async () => {
    await withGraph(async (graph) => {
      for (const name of Object.keys(probes) as Probe[]) expect([name, await probe(name, graph)]).toEqual([name, undefined]);
    });
  });

  it('the tests of single rooms pass', () => {
    for (const file of new Set(mutants.flatMap(({ noticedBy }) => (isProbe(noticedBy) ? [] : [noticedBy])))) expect([file, failureOf(file)]).toEqual([file, undefined]);
  });
});

describe('the suite notices that', () => {
  it.each(mutants.map((mutant) => [mutant.weakens, mutant] as const))('%s', async (_weakens, mutant) => {
    expect(occurrences(copy.directory, mutant), `places of the mutant in ${mutant.file}`).toBe(1);
    const noticed = await spoiled(mutant, async () => {
      const { noticedBy } = mutant;
      if (!isProbe(noticedBy)) return failureOf(noticedBy);
      const difference = withGraph((graph) => probe(noticedBy, graph));
      return difference.then((first) => first && `${first.role}: ${first.field}`).catch((error: unknown) => {
        if (/graph did not become ready|ended with/.test(String(error))) return String(error);
        throw error;
      });
    });
    if (noticed) console.log(`  ${noticed.split('\n')[0]}`);
    tally = noticed ? { ...tally, noticed: tally.noticed + 1 } : { ...tally, survived: tally.survived + 1 };
    expect(noticed, `${mutant.file}: the mutant survived`).toBeDefined();
  });
});
