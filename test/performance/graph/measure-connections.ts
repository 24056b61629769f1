import { atMost } from '../kit/goals.js';
import { LoadGenerator, type LoadResult } from '../kit/load-generator.js';
import { linePlot } from '../kit/line-plot.js';
import type { MeasurePart } from '../kit/part.js';
import { askOnce } from './ask.js';
import { startBenchDatabase } from './bench-database.js';
import { signedInAs, tokensOfOfficers } from './officers.js';
import { type OwnGraph, startOwnGraph } from './own-graph.js';
import { bodyOf, questionKeys, questions } from './questions.js';

const CONNECTIONS = [1, 16, 64, 256];
/** More than half of them on two processors stand in line, which a subgraph may not be given up for. */
const PATIENT = { SUBGRAPH_TIMEOUT_MS: '60000', MAX_CONCURRENT: '1024' };

/** `connections`: answers a second and how long they take, with ever more accounts that ask at once. */
export const measureConnections: MeasurePart = async ({ quick, say }) => {
  const database = await startBenchDatabase(say);
  const generator = new LoadGenerator();
  let graph: OwnGraph | undefined;
  try {
    graph = await startOwnGraph({ databaseUrl: database?.url, env: PATIENT });
    const { url, dataDirectory } = graph;
    const tokens = await tokensOfOfficers(dataDirectory, Math.max(...CONNECTIONS));
    const results: { name: string; connections: number; result: LoadResult }[] = [];
    for (const key of questionKeys) {
      const body = bodyOf(questions[key]);
      const bytes = Buffer.byteLength(JSON.stringify(await askOnce(url, tokens[0] as string, questions[key])));
      const load = (connections: number, seconds: number) => generator.run({ url, requests: tokens.slice(0, connections).map((token) => ({ body, bytes, headers: signedInAs(token) })), connections, seconds });
      await load(4, quick ? 1 : 3);
      for (const connections of CONNECTIONS) {
        say(`${key}, ${connections} connections`);
        results.push({ name: questions[key].name, connections, result: await load(connections, quick ? 1 : 3) });
      }
    }
    return {
      title: 'Connections',
      notes: [`${database ? 'PostgreSQL' : 'Embedded database'}, two processes of ours, which share the machine's processors with the database and with who asks. Each connection is an account of its own; an answer of another length than the right one would end the measurement.`],
      tables: [{
        title: 'all asking the same question at once', head: ['question', 'connections', 'answers/s', 'p50 ms', 'p99 ms'],
        rows: results.map(({ name, connections, result: { answers, seconds, p50, p99 } }) => [name, String(connections), (answers / seconds).toFixed(0), p50.toFixed(1), p99.toFixed(1)]),
      }],
      goals: [atMost('answers that failed', results.reduce((sum, { result: { failures } }) => sum + failures, 0), 0)],
      plots: [{
        name: 'connections', title: 'Answers a second by connections',
        svg: linePlot({
          title: 'Answers a second by connections', across: 'connections', upwards: 'answers a second', isAcrossLogarithmic: true,
          lines: questionKeys.map((key) => ({
            name: questions[key].name,
            points: results.filter(({ name }) => name === questions[key].name).map(({ connections, result: { answers, seconds } }) => [connections, answers / seconds] as const),
          })),
        }),
      }],
    };
  } finally {
    generator.stop();
    await graph?.stop();
    await database?.remove();
  }
};
