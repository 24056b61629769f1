import { copyFileSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { sealSupergraph } from '@civil/schema/supergraph';
import { repository } from '../../kit/processes.js';
import { atLeast, atMost } from '../kit/goals.js';
import { LoadGenerator, type LoadResult } from '../kit/load-generator.js';
import type { MeasurePart } from '../kit/part.js';
import { median } from '../kit/statistics.js';
import { askOnce } from './ask.js';
import { startBenchDatabase } from './bench-database.js';
import { signedInAs, tokensOfOfficers } from './officers.js';
import { type OwnGraph, startOwnGraph } from './own-graph.js';
import { bodyOf, questions } from './questions.js';
import { readMetric } from './read-metrics.js';

const CONNECTIONS = 8;
const SEAL_LINE = /^# sha256: .*\n/;
const SWAPPED_WITHIN_MS = 40_000;

const loadsOf = ({ gateway }: OwnGraph): Promise<number> => readMetric(gateway, 'civil_gateway_supergraph_loads_total', 'outcome="loaded"');

/** Puts another text in the place of the supergraph, whole at once, and waits until the gateway serves it. @returns milliseconds. */
async function swap(graph: OwnGraph, file: string, number: number): Promise<number> {
  const before = await loadsOf(graph);
  writeFileSync(`${file}.draft`, sealSupergraph(`${readFileSync(file, 'utf8').replace(SEAL_LINE, '').trimEnd()}\n# ${number}\n`));
  renameSync(`${file}.draft`, file);
  const started = performance.now();
  graph.processes.get('gateway')?.kill('SIGHUP');
  while (!((await loadsOf(graph)) > before)) {
    if (performance.now() - started > SWAPPED_WITHIN_MS) throw new Error('the supergraph was not swapped in time');
    await pause(100);
  }
  return performance.now() - started;
}

/** `swap`: what those who ask notice of a supergraph that is replaced while they do. */
export const measureSwap: MeasurePart = async ({ quick, say }) => {
  const directory = mkdtempSync(join(tmpdir(), 'civil-bench-swap-'));
  const file = join(directory, 'supergraph.graphql');
  copyFileSync(join(repository, 'schema', 'supergraph.graphql'), file);
  const database = await startBenchDatabase(say);
  const generator = new LoadGenerator();
  let graph: OwnGraph | undefined;
  try {
    graph = await startOwnGraph({ databaseUrl: database?.url, env: { SUPERGRAPH_FILE: file, SUPERGRAPH_POLL_MS: '0' } });
    const { url, dataDirectory } = graph;
    const tokens = await tokensOfOfficers(dataDirectory, CONNECTIONS);
    const bytes = Buffer.byteLength(JSON.stringify(await askOnce(url, tokens[0] as string, questions.list)));
    const ask = (seconds: number): Promise<LoadResult> =>
      generator.run({ url, requests: tokens.map((token) => ({ body: bodyOf(questions.list), bytes, headers: signedInAs(token) })), connections: CONNECTIONS, seconds });
    await ask(quick ? 2 : 4);
    const [quiet, swapped, durations]: [LoadResult[], LoadResult[], number[]] = [[], [], []];
    for (let round = 0; round < (quick ? 1 : 3); round++) {
      say(`swap ${round + 1}`);
      const [result, duration] = await Promise.all([ask(8), pause(500).then(() => swap(graph as OwnGraph, file, round))]);
      swapped.push(result);
      durations.push(duration);
      quiet.push(await ask(4));
    }
    const row = (name: string, results: readonly LoadResult[]): string[] => [
      name, median(results.map(({ answers, seconds }) => answers / seconds)).toFixed(0), median(results.map(({ p50 }) => p50)).toFixed(1), median(results.map(({ p99 }) => p99)).toFixed(1),
    ];
    return {
      title: 'Swap of the supergraph',
      notes: [`The list of 50 over ${CONNECTIONS} connections while the gateway is given another supergraph, which it loads, checks and warms with every trusted operation for every role in the very process that answers. It took ${(median(durations) / 1000).toFixed(1)} s until the new one was served.`],
      tables: [{ title: 'with and without a swap', head: ['while', 'answers/s', 'p50 ms', 'p99 ms'], rows: [row('nothing happens', quiet), row('a supergraph is swapped', swapped)] }],
      goals: [
        atMost('answers that failed', [...quiet, ...swapped].reduce((sum, { failures }) => sum + failures, 0), 0),
        atLeast('swaps under load', durations.length, 1),
      ],
      plots: [],
    };
  } finally {
    generator.stop();
    await graph?.stop();
    await database?.remove();
    rmSync(directory, { recursive: true, force: true });
  }
};
