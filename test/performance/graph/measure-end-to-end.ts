import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installPeers } from '../gateways/installed-peers.js';
import { barPlot } from '../kit/bar-plot.js';
import { atLeast, atMost, type Goal, times } from '../kit/goals.js';
import { interleavedRounds } from '../kit/interleaved-rounds.js';
import { LoadGenerator } from '../kit/load-generator.js';
import type { MeasurePart } from '../kit/part.js';
import { median, pairedRatio, spread } from '../kit/statistics.js';
import type { Table } from '../kit/table.js';
import { startBenchDatabase } from './bench-database.js';
import { type AnswerCost, type CostByQuestion, endToEndContenders, ownCost } from './end-to-end-contenders.js';
import { tokensOfOfficers } from './officers.js';
import { type QuestionKey, questionKeys, questions } from './questions.js';

const CONNECTIONS = 4;
const AT_MOST_TIMES_HAND_WRITTEN = 3;
const STOCK_AT_LEAST_TIMES_OURS = 3;

type Measured = ReadonlyMap<string, CostByQuestion[]>;

const costsOf = (measured: Measured, name: string, key: QuestionKey): AnswerCost[] => (measured.get(name) ?? []).map((costs) => costs[key]);
const ratioOf = (measured: Measured, one: string, other: string, key: QuestionKey): number =>
  measured.has(one) && measured.has(other) ? pairedRatio(costsOf(measured, one, key).map(ownCost), costsOf(measured, other, key).map(ownCost)).ratio : Number.NaN;

const whole = (value: number): string => Math.round(value).toLocaleString('en');

function tableOf(measured: Measured, key: QuestionKey): Table {
  return {
    title: `${questions[key].name}: microseconds of processor time per answer`,
    head: ['server', 'own processes', 'spread', 'of which', 'times ours', 'PostgreSQL beside', 'answers/s', 'p50 ms', 'p99 ms'],
    rows: [...measured.keys()].map((name) => {
      const costs = costsOf(measured, name, key);
      const middle = (pick: (cost: AnswerCost) => number): number => median(costs.map(pick));
      const parts = Object.keys(costs[0]?.cpuMicroseconds ?? {}).map((part) => `${part} ${whole(middle(({ cpuMicroseconds }) => cpuMicroseconds[part] ?? 0))}`);
      return [
        name, whole(middle(ownCost)), `±${(spread(costs.map(ownCost)) * 100).toFixed(0)} %`, parts.join(', '), times(ratioOf(measured, name, 'ours', key)),
        whole(middle(({ databaseMicroseconds }) => databaseMicroseconds)), whole(middle(({ answers, seconds }) => answers / seconds)),
        middle(({ p50 }) => p50).toFixed(1), middle(({ p99 }) => p99).toFixed(1),
      ];
    }),
  };
}

const goalsOf = (measured: Measured): Goal[] => questionKeys.flatMap((key) => [
  atMost(`${questions[key].name}: ours against hand-written`, ratioOf(measured, 'ours', 'hand-written', key), AT_MOST_TIMES_HAND_WRITTEN, times),
  atLeast(`${questions[key].name}: stock against ours`, ratioOf(measured, 'stock', 'ours', key), STOCK_AT_LEAST_TIMES_OURS, times),
]);

const plotOf = (measured: Measured): string => barPlot({
  title: 'Processor time per answer, end to end', caption: 'microseconds of all processes of the server, without PostgreSQL',
  groups: questionKeys.map((key) => ({
    name: questions[key].name,
    bars: [...measured.keys()].map((name) => {
      const value = median(costsOf(measured, name, key).map(ownCost));
      return { name, value, label: whole(value), isOurs: name === 'ours' };
    }),
  })),
});

/** `end-to-end`: three questions of an officer, answered by our graph, by a server written by hand and by a stock arrangement, from one database. */
export const measureEndToEnd: MeasurePart = async ({ quick, say }) => {
  const directory = mkdtempSync(join(tmpdir(), 'civil-bench-end-'));
  const database = await startBenchDatabase(say);
  const generator = new LoadGenerator();
  try {
    const setup = {
      database, directory, generator, peers: database && installPeers(say), tokens: await tokensOfOfficers(directory, CONNECTIONS),
      spans: quick ? { least: 1.5, most: 1.5, measured: 0.5 } : { least: 12, most: 40, measured: 0.7 },
    };
    const measured = await interleavedRounds(endToEndContenders(setup), quick ? { sets: 1, rounds: 2 } : { sets: 2, rounds: 3 }, say);
    return {
      title: 'End to end',
      notes: [
        `${database ? 'PostgreSQL in a cluster of its own' : 'Embedded database, since this machine has no PostgreSQL: the other servers cannot share it and are left out'}, demonstration data, ${CONNECTIONS} connections, each with an account of its own, so that nothing is shared among them. Each server is asked until its answers grow no cheaper, then measured by as many answers as take the same processor time. Every server gives the same data and the same errors at the same places, which is checked before. Ours has all locks and the disclosure ledger on; the others keep no ledger. Processor time is that of all processes of a server; what PostgreSQL takes stands beside it. Our processes have the options of Node that they are started with everywhere (decision 20), the others those they come with.`,
      ],
      tables: questionKeys.map((key) => tableOf(measured, key)), goals: goalsOf(measured),
      plots: [{ name: 'end-to-end', title: 'Processor time per answer, end to end', svg: plotOf(measured) }],
    };
  } finally {
    generator.stop();
    await database?.remove();
    rmSync(directory, { recursive: true, force: true });
  }
};
