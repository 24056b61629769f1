import { atMost, withUnit } from '../kit/goals.js';
import { LoadGenerator } from '../kit/load-generator.js';
import type { MeasurePart } from '../kit/part.js';
import { median } from '../kit/statistics.js';
import { askOnce } from './ask.js';
import { startBenchDatabase } from './bench-database.js';
import { signedInAs, tokensOfOfficers } from './officers.js';
import { type OwnGraph, startOwnGraph } from './own-graph.js';
import { bodyOf, type Question, questions } from './questions.js';
import { readMetric } from './read-metrics.js';
import { inOtherWords, trustedQuestions } from './trusted-questions.js';

const FIRST_AD_HOC_MS = 60;
const AGAIN = 5;
const WARM_ANSWERS = 200;

const timed = async (ask: () => Promise<unknown>): Promise<number> => {
  const started = performance.now();
  await ask();
  return performance.now() - started;
};

/** How long a question takes the first time, and how long usually. */
async function firstAndLater({ url }: OwnGraph, token: string, question: Question): Promise<{ first: number; later: number }> {
  const first = await timed(() => askOnce(url, token, question));
  const later: number[] = [];
  for (let again = 0; again < AGAIN; again++) later.push(await timed(() => askOnce(url, token, question)));
  return { first, later: median(later) };
}

/** `trusted-operations`: what it costs to plan and compile an operation, and that nobody who asks a trusted one waits for it. */
export const measureTrustedOperations: MeasurePart = async ({ quick, say }) => {
  const database = await startBenchDatabase(say);
  const generator = new LoadGenerator();
  let graph: OwnGraph | undefined;
  try {
    graph = await startOwnGraph({ databaseUrl: database?.url });
    const running = graph;
    const [token] = (await tokensOfOfficers(graph.dataDirectory, 1)) as [string];
    // What all operations share is compiled by asking one that is not measured.
    await generator.run({ url: graph.url, requests: [{ body: bodyOf(questions.list), headers: signedInAs(token) }], connections: 2, answers: WARM_ANSWERS });
    const plansMade = (): Promise<number> => readMetric(running.gateway, 'civil_gateway_plan_cache_misses_total');
    const before = await plansMade();
    const rows: { name: string; trusted: { first: number; later: number }; adHoc: number; difference: number }[] = [];
    for (const question of trustedQuestions) rows.push({ name: question.name, trusted: await firstAndLater(graph, token, question), adHoc: Number.NaN, difference: Number.NaN });
    const plannedLate = (await plansMade()) - before;
    for (const row of rows) {
      const question = trustedQuestions.find(({ name }) => name === row.name) as Question;
      const asked: { first: number; later: number }[] = [];
      for (let number = 0; number < (quick ? 3 : 9); number++) asked.push(await firstAndLater(graph, token, inOtherWords(question, number)));
      row.adHoc = median(asked.map(({ first }) => first));
      row.difference = median(asked.map(({ first, later }) => first - later));
    }
    const person = rows.find(({ name }) => name === 'one-person-one-file');
    const ms = (value: number): string => value.toFixed(1);
    return {
      title: 'Trusted operations, and new ones',
      notes: ['Milliseconds that one who asks alone waits. An ad-hoc operation is the trusted one under another name with another alias, so that it is parsed, checked, planned and compiled; what that takes is its first answer less a later one.'],
      tables: [{
        title: 'the first answer and later ones', head: ['operation', 'trusted: first', 'trusted: later', 'ad hoc: first', 'ad hoc: plan and compile'],
        rows: rows.map(({ name, trusted, adHoc, difference }) => [name, ms(trusted.first), ms(trusted.later), ms(adHoc), ms(difference)]),
      }],
      goals: [
        atMost('first answer of a new one-person operation', person?.adHoc ?? Number.NaN, FIRST_AD_HOC_MS, withUnit('ms', 1)),
        atMost('plans made because a trusted operation was asked', plannedLate, 0),
      ],
      plots: [],
    };
  } finally {
    generator.stop();
    await graph?.stop();
    await database?.remove();
  }
};
