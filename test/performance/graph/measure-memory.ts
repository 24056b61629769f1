import { atMost, type Goal, withUnit } from '../kit/goals.js';
import { LoadGenerator } from '../kit/load-generator.js';
import { linePlot } from '../kit/line-plot.js';
import type { BenchOptions, MeasurePart, PartResult } from '../kit/part.js';
import { peakMegabytesOf, residentMegabytesOf } from '../kit/process-usage.js';
import { adHocOperation } from './ad-hoc-operations.js';
import { startBenchDatabase } from './bench-database.js';
import { drift } from './drift.js';
import { signedInAs, tokensOfOfficers } from './officers.js';
import { type OwnGraph, startOwnGraph } from './own-graph.js';
import { bodyOf, questionKeys, questions } from './questions.js';
import { readMetric } from './read-metrics.js';

const MOST_MB = 350;
/** Megabytes that the last quarter of the operations may add: less than one of them is told from another by. */
const FLAT_MB = 15;
const BATCH = 250;
const BATCHES_OF_A_SAMPLE = 4;
const CONNECTIONS = 4;
const LOAD_CONNECTIONS = 16;

/** How many operations are asked, and for how long at most. */
export interface MemoryLimits {
  readonly operations: number;
  readonly seconds: number;
}

interface Sample {
  readonly operations: number;
  readonly resident: number;
  /** The least that was seen since the sample before: what lies above it is rubbish not yet collected. */
  readonly heap: number;
}

/** The three questions of the officer, from many accounts at once. @returns the most megabytes that the gateway held. */
async function loadOf({ url, dataDirectory, pids }: OwnGraph, generator: LoadGenerator, seconds: number): Promise<number> {
  const tokens = await tokensOfOfficers(dataDirectory, LOAD_CONNECTIONS);
  for (const key of questionKeys) {
    await generator.run({ url, requests: tokens.map((token) => ({ body: bodyOf(questions[key]), headers: signedInAs(token) })), connections: LOAD_CONNECTIONS, seconds });
  }
  return peakMegabytesOf([pids['gateway'] as number]);
}

/** Asks operations that were never asked before, and looks at the gateway in between. */
async function askAdHoc({ url, gateway, pids }: OwnGraph, generator: LoadGenerator, { operations, seconds }: MemoryLimits, say: BenchOptions['say']): Promise<Sample[]> {
  const samples: Sample[] = [];
  const started = performance.now();
  let heaps: number[] = [];
  for (let asked = 0; asked < operations && performance.now() - started < seconds * 1000; ) {
    const first = asked;
    const requests = Array.from({ length: BATCH }, (_request, index) => ({ body: JSON.stringify({ query: adHocOperation(first + index) }) }));
    await generator.run({ url, requests, connections: CONNECTIONS, answers: BATCH });
    asked += BATCH;
    heaps.push((await readMetric(gateway, 'nodejs_heap_size_used_bytes')) / 1024 / 1024);
    if (heaps.length < BATCHES_OF_A_SAMPLE) continue;
    samples.push({ operations: asked, resident: residentMegabytesOf([pids['gateway'] as number]), heap: Math.min(...heaps) });
    heaps = [];
    if (samples.length % 10 === 0) say(`${asked} operations, ${(asked / ((performance.now() - started) / 1000)).toFixed(0)}/s`);
  }
  return samples;
}

const goalsOf = (underLoad: number, samples: readonly Sample[]): Goal[] => [
  atMost('most memory under load', underLoad, MOST_MB, withUnit('MB')),
  atMost('most memory over all ad-hoc operations', Math.max(...samples.map(({ resident }) => resident)), MOST_MB, withUnit('MB')),
  atMost('growth of the heap over the last quarter', drift(samples.map(({ heap }) => heap)), FLAT_MB, withUnit('MB', 1)),
  atMost('growth of resident memory over the last quarter', drift(samples.map(({ resident }) => resident)), FLAT_MB, withUnit('MB', 1)),
];

/** Measures what the gateway holds after load, and after so many operations that it has not heard before. */
export async function measureMemoryOver(limits: MemoryLimits, { quick, say }: BenchOptions): Promise<PartResult> {
  const database = await startBenchDatabase(say);
  const generator = new LoadGenerator();
  let graph: OwnGraph | undefined;
  try {
    graph = await startOwnGraph({ databaseUrl: database?.url });
    const underLoad = await loadOf(graph, generator, quick ? 2 : 5);
    const samples = await askAdHoc(graph, generator, limits, say);
    const shown = samples.filter((_sample, index) => index === 0 || (index + 1) % Math.ceil(samples.length / 10) === 0);
    const lines = [['resident', ({ resident }: Sample) => resident], ['heap in use', ({ heap }: Sample) => heap]] as const;
    return {
      title: 'Memory of the gateway',
      notes: [`${(samples.at(-1)?.operations ?? 0).toLocaleString('en')} operations, no text twice: other names, aliases, literals and selections, over ${CONNECTIONS} connections. Before them, the three questions of the officer over ${LOAD_CONNECTIONS} connections. A million operations take the better part of an hour: \`test/performance/memory-million.ts\` asks them.`],
      tables: [{ title: 'megabytes after so many operations', head: ['operations', 'resident', 'heap in use'], rows: shown.map(({ operations, resident, heap }) => [operations.toLocaleString('en'), resident.toFixed(0), heap.toFixed(0)]) }],
      goals: goalsOf(underLoad, samples),
      plots: [{
        name: 'memory', title: 'Memory of the gateway over ad-hoc operations',
        svg: linePlot({
          title: 'Memory of the gateway over ad-hoc operations', across: 'distinct operations', upwards: 'megabytes',
          lines: lines.map(([name, pick]) => ({ name, points: samples.map((sample) => [sample.operations, pick(sample)] as const) })),
        }),
      }],
    };
  } finally {
    generator.stop();
    await graph?.stop();
    await database?.remove();
  }
}

/** `memory`: what the gateway holds after ever more operations that it has not heard before, as many as there is time for. */
export const measureMemory: MeasurePart = (options) => measureMemoryOver(options.quick ? { operations: 40_000, seconds: 60 } : { operations: 1_000_000, seconds: 100 }, options);
