import { type Goal, atLeast, atMost, times, withUnit } from '../kit/goals.js';
import { barPlot } from '../kit/bar-plot.js';
import { type Contender, interleavedRounds } from '../kit/interleaved-rounds.js';
import { LoadGenerator } from '../kit/load-generator.js';
import { measureLoad } from '../kit/measure-load.js';
import type { BenchOptions, PartResult, Plot } from '../kit/part.js';
import { peakMegabytesOf, processTree } from '../kit/process-usage.js';
import type { RunningProcess } from '../kit/running-process.js';
import { median, pairedRatio, spread } from '../kit/statistics.js';
import type { Table } from '../kit/table.js';
import { type WarmUp, warmUp } from '../kit/warm-up.js';
import { checkAnswers, headersOf } from './check-answers.js';
import { type Asked, type ComparedGateway, comparedGateways } from './gateways.js';
import { installPeers } from './installed-peers.js';
import { type NeutralSetup, setUpNeutralGraph } from './neutral-setup.js';
import { bodyOf, RUNS } from './questions.js';

interface Running {
  readonly server: RunningProcess;
  /** Of the answer to each question. */
  readonly bytes: ReadonlyMap<string, number>;
  /** To ask for in one measurement of each question: as many as take the same processor time. */
  readonly answers: Map<string, number>;
}

interface Round {
  /** Microseconds of processor time for an answer, by question. */
  readonly cpu: Readonly<Record<string, number>>;
  readonly peakMegabytes: number;
}

type Measured = ReadonlyMap<string, readonly Round[]>;

const CONNECTIONS = 50;
/** Every connection is used. */
const LEAST_ANSWERS = 60;
const compared = ['deep', 'small', 'wide'] as const;

/** How the rows are called for a reader. */
const titles: Readonly<Record<string, string>> = {
  stock: '@apollo/server + @apollo/gateway', hive: 'Hive Gateway, --jit', 'hive-rust': 'Hive Gateway, Rust planner', grafbase: 'Grafbase 0.80.4 (compiled)',
  floor: 'written by hand (the floor)', off: 'ours, access control off', on: 'ours, access control on',
};
const order = ['stock', 'hive', 'hive-rust', 'grafbase', 'floor', 'off', 'on'];

const cpuOf = (measured: Measured, gateway: string, question: string): number[] => (measured.get(gateway) ?? []).map(({ cpu }) => cpu[question] ?? Number.NaN);
const microseconds = (value: number): string => Math.round(value).toLocaleString('en');

function contenderOf(gateway: ComparedGateway, generator: LoadGenerator, references: Map<string, unknown>, spans: WarmUp): Contender<Running, Round> {
  /** Asks so often; tells the microseconds of processor time that an answer took. */
  const ask = async ({ server, bytes }: Running, asked: Asked, answers: number): Promise<number> => {
    const runs = asked.isSame ? RUNS.slice(0, 1) : RUNS;
    const requests = runs.map((run, index) => ({ body: bodyOf(asked.question, run), headers: headersOf(asked, index), bytes: bytes.get(asked.name) as number }));
    const { cpuMicroseconds } = await measureLoad(generator, { url: server.url + gateway.path, requests, connections: CONNECTIONS, answers }, { gateway: server.pid });
    return cpuMicroseconds['gateway'] ?? Number.NaN;
  };
  return {
    name: gateway.name,
    start: async () => {
      const server = await gateway.start();
      try {
        return { server, bytes: await checkAnswers(gateway, server, references), answers: new Map() };
      } catch (error) {
        await server.stop();
        throw error;
      }
    },
    warm: async (running) => { for (const asked of gateway.asked) running.answers.set(asked.name, await warmUp(spans, LEAST_ANSWERS, (answers) => ask(running, asked, answers))); },
    measure: async (running) => {
      const cpu: Record<string, number> = {};
      for (const asked of gateway.asked) cpu[asked.name] = await ask(running, asked, running.answers.get(asked.name) ?? LEAST_ANSWERS);
      return { cpu, peakMegabytes: peakMegabytesOf(processTree(running.server.pid)) };
    },
    stop: ({ server }) => server.stop(),
  };
}

function comparisonTable(measured: Measured): Table {
  const cells = (gateway: string): string[] => compared.flatMap((question) => {
    const cpu = cpuOf(measured, gateway, question);
    return [`${microseconds(median(cpu))} ± ${(spread(cpu) * 100).toFixed(0)} %`, times(pairedRatio(cpu, cpuOf(measured, 'floor', question)).ratio)];
  });
  const rows = order.filter((name) => measured.has(name)).map((name) =>
    [titles[name] ?? name, ...cells(name), Math.max(...(measured.get(name) ?? []).map(({ peakMegabytes }) => peakMegabytes)).toFixed(0)]);
  return { title: 'Processor time of the gateway for an answer, µs (median ± median deviation), and how many times that of the floor', head: ['gateway', ...compared.flatMap((question) => [question, '× floor']), 'peak MB'], rows };
}

/** What access control costs: each question with every lock on, against the same question with everything open. */
const accessPairs = [
  ['deep', 'deep', 'a few users among the rows'], ['small', 'small', 'nothing personal'], ['wide', 'wide', 'nothing personal'], ['person', 'person', 'one person'], ['people', 'people', '1,000 persons'],
  ['wide, 2 of 10 fields refused', 'wide', 'nothing personal'],
] as const;

function accessTable(measured: Measured): Table {
  const rows = accessPairs.map(([on, off, entered]) => {
    const [withAccess, without] = [cpuOf(measured, 'on', on), cpuOf(measured, 'off', off)];
    const { ratio, low, high } = pairedRatio(withAccess, without);
    return [on, entered, microseconds(median(without)), microseconds(median(withAccess)), times(ratio), `${low.toFixed(2)} – ${high.toFixed(2)}`];
  });
  const shared = cpuOf(measured, 'on', 'deep, equal questions under way');
  rows.push(['deep, equal questions of one officer under way at once', 'a few users among the rows', '', microseconds(median(shared)), times(pairedRatio(shared, cpuOf(measured, 'off', 'deep')).ratio), '']);
  return { title: 'What access control costs, µs', head: ['question', 'entered in the ledger', 'off', 'on', 'on / off', 'half of the rounds'], rows };
}

function goalsOf(measured: Measured): Goal[] {
  const against = (rival: string, question: string): number => pairedRatio(cpuOf(measured, rival, question), cpuOf(measured, 'on', question)).ratio;
  const less = (rival: string, wanted: Readonly<Record<(typeof compared)[number], number>>): Goal[] =>
    measured.has(rival) ? compared.map((question) => atLeast(`${question}: less than ${titles[rival]}`, against(rival, question), wanted[question], times)) : [];
  return [
    ...less('stock', { deep: 10, small: 8, wide: 5 }),
    ...less('hive-rust', { deep: 4.5, small: 8, wide: 3 }),
    // Where moving bytes is all there is, level is meant: within what one round differs from the next.
    ...less('grafbase', { deep: 1, small: 1, wide: 0.9 }),
    ...compared.map((question) => atMost(`${question}: against the floor`, pairedRatio(cpuOf(measured, 'on', question), cpuOf(measured, 'floor', question)).ratio, 1.15, times)),
    ...accessPairs.map(([on, off]) => atMost(`${on}: access control on / off`, pairedRatio(cpuOf(measured, 'on', on), cpuOf(measured, 'off', off)).ratio, 1.1, times)),
    atMost('memory of ours under this load', Math.max(...(measured.get('on') ?? []).map(({ peakMegabytes }) => peakMegabytes)), 350, withUnit('MB')),
  ];
}

function plotsOf(measured: Measured): Plot[] {
  const caption = `Processor time of the gateway for an answer, and how many times that of a server written by hand; ${CONNECTIONS} connections`;
  const groups = compared.map((question) => ({
    name: question,
    bars: order.filter((name) => measured.has(name)).map((name) => {
      const cpu = cpuOf(measured, name, question);
      return { name: titles[name] ?? name, value: median(cpu), label: `${microseconds(median(cpu))} µs · ${times(pairedRatio(cpu, cpuOf(measured, 'floor', question)).ratio)}`, isOurs: name === 'on' || name === 'off' };
    }),
  }));
  const access = accessPairs.map(([on, off]) => ({
    name: on,
    bars: [['off', off], ['on', on]].map(([gateway = '', question = '']) => {
      const cpu = cpuOf(measured, gateway, question);
      return { name: titles[gateway] ?? gateway, value: median(cpu), label: `${microseconds(median(cpu))} µs · ${times(pairedRatio(cpu, cpuOf(measured, 'off', off)).ratio)}`, isOurs: gateway === 'on' };
    }),
  }));
  const title = 'Gateways side by side';
  const accessTitle = 'What access control costs';
  return [
    { name: 'gateways', title, svg: barPlot({ title, caption, groups }) },
    { name: 'access-control', title: accessTitle, svg: barPlot({ title: accessTitle, caption: 'Processor time of our gateway for an answer, and how many times that with everything open', groups: access }) },
  ];
}

const spansOf = ({ quick }: BenchOptions): WarmUp => (quick ? { least: 1, most: 1, measured: 0.25 } : { least: 4, most: 12, measured: 0.5 });

async function compareGateways(setup: NeutralSetup, peers: string | undefined, options: BenchOptions): Promise<Measured> {
  const generator = new LoadGenerator();
  const references = new Map<string, unknown>();
  try {
    const gateways = await comparedGateways(setup, peers);
    const contenders = gateways.map((gateway) => contenderOf(gateway, generator, references, spansOf(options)));
    return await interleavedRounds(contenders, options.quick ? { sets: 1, rounds: 3 } : { sets: 2, rounds: 4 }, options.say);
  } finally {
    generator.stop();
  }
}

/** Our gateway beside others and beside one written by hand, before the same subgraphs. */
export async function measureGateways(options: BenchOptions): Promise<PartResult> {
  const peers = installPeers(options.say);
  const setup = await setUpNeutralGraph();
  try {
    const measured = await compareGateways(setup, peers, options);
    return {
      title: 'Gateways side by side',
      notes: [
        `The same supergraph and the same subgraphs, which answer from prepared texts in a process of their own; ${CONNECTIONS} connections from a third process; ${measured.get('on')?.length} interleaved rounds over fresh processes, each of as many answers as take ${spansOf(options).measured} s of processor time, ratios paired by round. **deep**: users and top products through reviews, products, reviews and authors, 86 kB; **small**: three fields of one product; **wide**: 1,000 things of ten fields by their keys, 299 kB; **person** and **people**: the like of persons. No two requests under way ask for the same data. All answers are equal, compared before anything is measured.`,
        'Ours, *off*: every field open to everybody, asked by nobody in particular, no ledger; each call to a subgraph is signed all the same. *On*: every field labelled, a token for each officer, the operation filtered, the subgraphs telling what they disclose, entries of the ledger written to disk and delivered. Our processes have the options of Node that they are started with everywhere (decision 20), the others those they come with.',
        ...(peers === undefined ? ['The other gateways could not be installed here.'] : []),
      ],
      tables: [comparisonTable(measured), accessTable(measured)], goals: goalsOf(measured), plots: plotsOf(measured),
    };
  } finally {
    await setup.stop();
  }
}
