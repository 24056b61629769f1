import type { Contender } from '../kit/interleaved-rounds.js';
import type { LoadGenerator } from '../kit/load-generator.js';
import { type MeasuredLoad, measureLoad } from '../kit/measure-load.js';
import { type WarmUp, warmUp } from '../kit/warm-up.js';
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
  /** To ask for in one measurement of each question: as many as take the same processor time. */
  readonly answers: Map<QuestionKey, number>;
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
  /** Of a server for each question. */
  readonly spans: WarmUp;
}

/** Every connection is used more than once. */
const LEAST_ANSWERS = 20;

/** Microseconds of all processes of the server itself; those of PostgreSQL are apart. */
export const ownCost = ({ cpuMicroseconds }: Pick<AnswerCost, 'cpuMicroseconds'>): number => Object.values(cpuMicroseconds).reduce((sum, cost) => sum + cost, 0);

/** Asks one question so often. */
async function ask({ database, tokens, generator }: EndToEndSetup, { url, pids }: Answering, key: QuestionKey, answers: number): Promise<AnswerCost> {
  const requests = tokens.map((token) => ({ body: bodyOf(questions[key]), headers: signedInAs(token) }));
  const before = database?.cpuSeconds() ?? 0;
  const load = await measureLoad(generator, { url, requests, connections: tokens.length, answers }, pids);
  return { ...load, databaseMicroseconds: (((database?.cpuSeconds() ?? 0) - before) * 1e6) / load.answers };
}

async function measureAll(setup: EndToEndSetup, running: Answering): Promise<CostByQuestion> {
  const costs: Partial<Record<QuestionKey, AnswerCost>> = {};
  for (const key of questionKeys) costs[key] = await ask(setup, running, key, running.answers.get(key) ?? LEAST_ANSWERS);
  return costs as CostByQuestion;
}

/** Our graph, and beside it the servers it is measured against; these need PostgreSQL, and the stock arrangement its packages. */
export function endToEndContenders(setup: EndToEndSetup): Contender<Answering, CostByQuestion>[] {
  const { database, directory, peers, tokens } = setup;
  const ours = new Map<QuestionKey, Record<string, unknown>>();
  /** Holds the answers against ours before anything is measured. */
  const warm = (name: string) => async (running: Answering): Promise<void> => {
    for (const key of questionKeys) {
      const answer = await askOnce(running.url, tokens[0] as string, questions[key]);
      if (name === 'ours') ours.set(key, answer);
      assertSameAnswer(`${name}, ${key}`, ours.get(key) ?? {}, answer);
      running.answers.set(key, await warmUp(setup.spans, LEAST_ANSWERS, async (answers) => ownCost(await ask(setup, running, key, answers))));
    }
  };
  const contender = (name: string, start: () => Promise<Omit<Answering, 'answers'>>): Contender<Answering, CostByQuestion> => ({
    name, start: async () => ({ ...(await start()), answers: new Map() }), warm: warm(name), measure: (running) => measureAll(setup, running), stop: ({ stop }) => stop(),
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
