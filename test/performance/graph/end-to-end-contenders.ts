import type { Contender } from '../kit/interleaved-rounds.js';
import type { LoadGenerator } from '../kit/load-generator.js';
import { type MeasuredLoad, measureLoad } from '../kit/measure-load.js';
import { askOnce } from './ask.js';
import type { BenchDatabase } from './bench-database.js';
import { assertSameAnswer } from './compare-answers.js';
import { signedInAs } from './officers.js';
import { startOwnGraph } from './own-graph.js';
import { bodyOf, type QuestionKey, questionKeys, questions } from './questions.js';
import { startHandWritten } from './start-hand-written.js';
import { startStock } from './start-stock.js';

/** A server that answers the questions. */
export interface Answering {
  readonly url: string;
  readonly pids: Readonly<Record<string, number>>;
  readonly stop: () => Promise<void>;
}

/** What one answer cost: microseconds of each of its own processes, and of PostgreSQL. */
export interface AnswerCost extends MeasuredLoad {
  readonly databaseMicroseconds: number;
}
export type CostByQuestion = Readonly<Record<QuestionKey, AnswerCost>>;

export interface EndToEndSetup {
  readonly database: BenchDatabase | undefined;
  readonly directory: string;
  readonly peers: string | undefined;
  readonly tokens: readonly string[];
  readonly generator: LoadGenerator;
  readonly seconds: number;
  readonly warmSeconds: number;
}

async function measureAll({ database, tokens, generator, seconds }: EndToEndSetup, { url, pids }: Answering): Promise<CostByQuestion> {
  const costs: Partial<Record<QuestionKey, AnswerCost>> = {};
  for (const key of questionKeys) {
    const requests = tokens.map((token) => ({ body: bodyOf(questions[key]), headers: signedInAs(token) }));
    const before = database?.cpuSeconds() ?? 0;
    const load = await measureLoad(generator, { url, requests, connections: tokens.length, seconds }, pids);
    costs[key] = { ...load, databaseMicroseconds: (((database?.cpuSeconds() ?? 0) - before) * 1e6) / load.answers };
  }
  return costs as CostByQuestion;
}

/** Our graph, and beside it the servers it is measured against; these need PostgreSQL, and the stock arrangement its packages. */
export function endToEndContenders(setup: EndToEndSetup): Contender<Answering, CostByQuestion>[] {
  const { database, directory, peers, tokens, generator, warmSeconds } = setup;
  const ours = new Map<QuestionKey, Record<string, unknown>>();
  /** Holds the answers against ours, then asks until what is compiled while running is compiled. */
  const warm = (name: string) => async ({ url }: Answering): Promise<void> => {
    for (const key of questionKeys) {
      const answer = await askOnce(url, tokens[0] as string, questions[key]);
      if (name === 'ours') ours.set(key, answer);
      assertSameAnswer(`${name}, ${key}`, ours.get(key) ?? {}, answer);
      await generator.run({ url, requests: tokens.map((token) => ({ body: bodyOf(questions[key]), headers: signedInAs(token) })), connections: tokens.length, seconds: warmSeconds });
    }
  };
  const contender = (name: string, start: () => Promise<Answering>): Contender<Answering, CostByQuestion> => ({
    name, start, warm: warm(name), measure: (running) => measureAll(setup, running), stop: ({ stop }) => stop(),
  });
  const all = [contender('ours', () => startOwnGraph({ databaseUrl: database?.url, directory }))];
  if (!database) return all;
  all.push(contender('hand-written', async () => {
    const { url, pid, stop } = await startHandWritten(database.url, directory);
    return { url, pids: { server: pid }, stop };
  }));
  if (peers !== undefined) all.push(contender('stock', () => startStock(database.url, directory, peers)));
  return all;
}
