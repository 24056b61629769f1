import { atMost, type Goal, times } from '../kit/goals.js';
import { LoadGenerator } from '../kit/load-generator.js';
import { linePlot } from '../kit/line-plot.js';
import { measureLoad } from '../kit/measure-load.js';
import type { MeasurePart } from '../kit/part.js';
import { askOnce } from './ask.js';
import { type BenchDatabase, startBenchDatabase } from './bench-database.js';
import { growTables } from './grow-tables.js';
import { signedInAs, tokensOfOfficers } from './officers.js';
import { type OwnGraph, startOwnGraph } from './own-graph.js';
import { bodyOf, questions } from './questions.js';

/** Times the cost may rise from the first page to a late one, or from the table as it is made to one a hundred times as large. */
const FLAT = 1.25;

interface Page {
  readonly scale: number;
  readonly page: number;
  readonly after: string | null;
}
interface Cost extends Page {
  /** Microseconds of our processes, and of PostgreSQL, and statements, for one answer. */
  readonly own: number;
  readonly database: number;
  readonly statements: number;
  readonly p50: number;
}

/** A page by the cursor of the one before it. */
const pageAfter = (after: string | null) => ({ ...questions.list, variables: { after } });

interface ListAnswer {
  readonly data: { readonly residents: { readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean } } };
}

/** Turns the pages of the list to its end, or so far as is asked. */
async function turnPages(graph: OwnGraph, token: string, most: number): Promise<(string | null)[]> {
  const cursors: (string | null)[] = [null];
  while (cursors.length < most) {
    const { data } = (await askOnce(graph.url, token, pageAfter(cursors.at(-1) ?? null))) as unknown as ListAnswer;
    const { endCursor, hasNextPage } = data.residents.pageInfo;
    if (!hasNextPage || endCursor === null) break;
    cursors.push(endCursor);
  }
  return cursors;
}

interface Setup {
  readonly graph: OwnGraph;
  readonly database: BenchDatabase;
  readonly generator: LoadGenerator;
  readonly token: string;
  readonly answers: number;
}

async function costOf({ graph, database, generator, token, answers }: Setup, page: Page): Promise<Cost> {
  const load = { url: graph.url, requests: [{ body: bodyOf(pageAfter(page.after)), headers: signedInAs(token) }], connections: 1, answers };
  await generator.run({ ...load, answers: 5 });
  await database.run('select pg_stat_statements_reset()');
  const before = database.cpuSeconds();
  const measured = await measureLoad(generator, load, graph.pids);
  const cpu = database.cpuSeconds() - before;
  // What the ledger and the health checks ask beside comes to less than once an answer, so it is rounded away.
  const [counted] = await database.run<{ statements: string }>('select coalesce(sum(round(calls::numeric / $1)), 0) as statements from pg_stat_statements', [measured.answers]);
  const own = Object.values(measured.cpuMicroseconds).reduce((sum, cost) => sum + cost, 0);
  return { ...page, own, database: (cpu * 1e6) / measured.answers, statements: Number(counted?.statements), p50: measured.p50 };
}

function goalsOf(costs: readonly Cost[], scales: readonly number[]): Goal[] {
  const sum = ({ own, database }: Cost): number => own + database;
  const at = (scale: number, which: 'first' | 'last'): Cost => costs.filter((cost) => cost.scale === scale).at(which === 'first' ? 0 : -1) as Cost;
  const [one, largest] = [scales[0] as number, scales.at(-1) as number];
  const most = (some: readonly Cost[]): number => Math.max(...some.map(({ statements }) => statements));
  return [
    atMost(`page ${at(largest, 'last').page} against page 2, table × ${largest}`, sum(at(largest, 'last')) / sum(costs.find(({ scale, page }) => scale === largest && page === 2) as Cost), FLAT, times),
    atMost(`first page, table × ${largest} against × ${one}`, sum(at(largest, 'first')) / sum(at(one, 'first')), FLAT, times),
    atMost(`most statements of a page, table × ${largest}`, most(costs.filter(({ scale }) => scale === largest)), most(costs.filter(({ scale }) => scale === one))),
  ];
}

/** `growth`: whether a page of a list costs the same wherever it lies and however large its table is. */
export const measureGrowth: MeasurePart = async ({ quick, say }) => {
  const database = await startBenchDatabase(say);
  if (!database) return { title: 'Growth', notes: ['Not measured: tables are made larger with PostgreSQL, which this machine does not have.'], tables: [], goals: [atMost('measured', Number.NaN, FLAT, times)], plots: [] };
  const generator = new LoadGenerator();
  let graph: OwnGraph | undefined;
  try {
    graph = await startOwnGraph({ databaseUrl: database.url });
    const [token] = (await tokensOfOfficers(graph.dataDirectory, 1)) as [string];
    const setup: Setup = { graph, database, generator, token, answers: quick ? 40 : 150 };
    await generator.run({ url: graph.url, requests: [{ body: bodyOf(questions.list), headers: signedInAs(token) }], connections: 4, answers: quick ? 100 : 400 });
    const scales = quick ? [1, 10] : [1, 10, 100];
    const costs: Cost[] = [];
    for (const [place, scale] of scales.entries()) {
      const before = scales[place - 1];
      if (before !== undefined) {
        say(`making the tables ${scale} times as large`);
        await growTables(database, before, scale);
      }
      const cursors = await turnPages(graph, token, 500);
      const pages = [...new Set([1, 2, Math.ceil(cursors.length / 2), cursors.length - 1])].filter((page) => page >= 1 && page <= cursors.length);
      for (const page of pages) costs.push(await costOf(setup, { scale, page, after: cursors[page - 1] ?? null }));
    }
    return {
      title: 'Growth',
      notes: ['The officer\'s list of 50, page by page, over tables filled with copies of the synthetic persons and their benefits; one connection. A later page is entered by the cursor of the one before it, which costs a statement to look it up; persons without benefits spare one.'],
      tables: [{
        title: 'one page of the list', head: ['table', 'page', 'own µs', 'PostgreSQL µs', 'p50 ms', 'statements'],
        rows: costs.map(({ scale, page, own, database: ofDatabase, p50, statements }) => [`× ${scale}`, String(page), own.toFixed(0), ofDatabase.toFixed(0), p50.toFixed(1), String(statements)]),
      }],
      goals: goalsOf(costs, scales),
      plots: [{
        name: 'growth', title: 'Cost of a page by its number',
        svg: linePlot({
          title: 'Cost of a page by its number', across: 'page', upwards: 'microseconds of all processes, PostgreSQL included', isAcrossLogarithmic: true,
          lines: scales.map((scale) => ({ name: `table × ${scale}`, points: costs.filter((cost) => cost.scale === scale).map(({ page, own, database: ofDatabase }) => [page, own + ofDatabase] as const) })),
        }),
      }],
    };
  } finally {
    generator.stop();
    await graph?.stop();
    await database.remove();
  }
};
