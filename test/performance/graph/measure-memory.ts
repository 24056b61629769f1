import { freePort } from '../../kit/processes.js';
import { atMost, type Goal, withUnit } from '../kit/goals.js';
import { LoadGenerator } from '../kit/load-generator.js';
import { linePlot } from '../kit/line-plot.js';
import { liveHeapMegabytes } from '../kit/live-heap.js';
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
/** Megabytes that the last quarter, or half, of the operations may add: less than one of them is told from another by. */
const FLAT_MB = 15;
/** Share of the operations after which all rubbish is collected and what is left is looked at, for the first time; the second time is at their end. */
const FIRST_LOOK = 0.5;
const BATCH = 250;
const BATCHES_OF_A_SAMPLE = 4;
const CONNECTIONS = 4;
const LOAD_CONNECTIONS = 16;

/** How many operations are asked, and for how long at most. */
export interface MemoryLimits {
  /** Of the part, and of its drawing. */
  readonly name: string;
  readonly operations: number;
  readonly seconds: number;
}

/** What was held, besides rubbish, after so many operations. */
interface Look {
  readonly operations: number;
  readonly live: number;
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
async function askAdHoc({ url, gateway, pids }: OwnGraph, generator: LoadGenerator, { operations, seconds }: MemoryLimits, inspectPort: number, say: BenchOptions['say']) {
  const samples: Sample[] = [];
  const looks: Look[] = [];
  const started = performance.now();
  let heaps: number[] = [];
  let asked = 0;
  const look = async (): Promise<void> => { looks.push({ operations: asked, live: await liveHeapMegabytes(pids['gateway'] as number, inspectPort) }); };
  const progress = (): number => Math.max(asked / operations, (performance.now() - started) / (seconds * 1000));
  for (let share = 0; share < 1; share = progress()) {
    const first = asked;
    const requests = Array.from({ length: BATCH }, (_request, index) => ({ body: JSON.stringify({ query: adHocOperation(first + index) }) }));
    await generator.run({ url, requests, connections: CONNECTIONS, answers: BATCH });
    asked += BATCH;
    heaps.push((await readMetric(gateway, 'nodejs_heap_size_used_bytes')) / 1024 / 1024);
    if (looks.length === 0 && progress() >= FIRST_LOOK) await look();
    if (heaps.length < BATCHES_OF_A_SAMPLE) continue;
    samples.push({ operations: asked, resident: residentMegabytesOf([pids['gateway'] as number]), heap: Math.min(...heaps) });
    heaps = [];
    if (samples.length % 10 === 0) say(`${asked} operations, ${(asked / ((performance.now() - started) / 1000)).toFixed(0)}/s`);
  }
  await look();
  return { samples, looks };
}

const goalsOf = (underLoad: number, samples: readonly Sample[], looks: readonly Look[]): Goal[] => [
  atMost('most memory under load', underLoad, MOST_MB, withUnit('MB')),
  atMost('most memory over all ad-hoc operations', Math.max(...samples.map(({ resident }) => resident)), MOST_MB, withUnit('MB')),
  atMost('growth of what is held, rubbish left out, over the second half', (looks.at(-1)?.live ?? Number.NaN) - (looks[0]?.live ?? Number.NaN), FLAT_MB, withUnit('MB', 1)),
  atMost('growth of resident memory over the last quarter', drift(samples.map(({ resident }) => resident)), FLAT_MB, withUnit('MB', 1)),
];

/** Measures what the gateway holds after load, and after so many operations that it has not heard before. */
async function measureMemoryOver(limits: MemoryLimits, { quick, say }: BenchOptions): Promise<PartResult> {
  const database = await startBenchDatabase(say);
  const generator = new LoadGenerator();
  let graph: OwnGraph | undefined;
  try {
    const inspectPort = await freePort();
    graph = await startOwnGraph({ databaseUrl: database?.url, env: { NODE_OPTIONS: `--inspect-port=127.0.0.1:${inspectPort}` } });
    const underLoad = await loadOf(graph, generator, quick ? 2 : 5);
    const { samples, looks } = await askAdHoc(graph, generator, limits, inspectPort, say);
    const shown = samples.filter((_sample, index) => index === 0 || (index + 1) % Math.ceil(samples.length / 10) === 0);
    const lines = [['resident', ({ resident }: Sample) => resident], ['heap in use', ({ heap }: Sample) => heap]] as const;
    return {
      title: 'Memory of the gateway',
      notes: [`${(samples.at(-1)?.operations ?? 0).toLocaleString('en')} operations, no text twice: other names, aliases, literals and selections, over ${CONNECTIONS} connections. Before them, the three questions of the officer over ${LOAD_CONNECTIONS} connections. What is held was looked at twice, after all rubbish was collected.`],
      tables: [
        { title: 'megabytes after so many operations', head: ['operations', 'resident', 'heap in use'], rows: shown.map(({ operations, resident, heap }) => [operations.toLocaleString('en'), resident.toFixed(0), heap.toFixed(0)]) },
        { title: 'megabytes held, rubbish left out', head: ['operations', 'heap'], rows: looks.map(({ operations, live }) => [operations.toLocaleString('en'), live.toFixed(1)]) },
      ],
      goals: goalsOf(underLoad, samples, looks),
      plots: [{
        name: limits.name, title: 'Memory of the gateway over ad-hoc operations',
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
export const measureMemory: MeasurePart = (options) =>
  measureMemoryOver({ name: 'memory', ...(options.quick ? { operations: 40_000, seconds: 60 } : { operations: 1_000_000, seconds: 100 }) }, options);

/** `memory-million`: after a whole million of them, which takes half an hour. */
export const measureMemoryOverMillion: MeasurePart = (options) =>
  measureMemoryOver({ name: 'memory-million', operations: options.quick ? 100_000 : 1_000_000, seconds: Number.POSITIVE_INFINITY }, options);
