import { join } from 'node:path';
import { issueDevelopmentToken } from '@civil/gateway/development-issuer';
import { claimsOf } from '@civil/subgraph-kernel/testing';
import { askOnce } from '../graph/ask.js';
import { type BenchDatabase, startBenchDatabase } from '../graph/bench-database.js';
import { signedInAs } from '../graph/officers.js';
import { type OwnGraph, startOwnGraph } from '../graph/own-graph.js';
import { bodyOf } from '../graph/questions.js';
import { atLeast, atMost, type Goal, times, withUnit } from '../kit/goals.js';
import { linePlot } from '../kit/line-plot.js';
import { LoadGenerator } from '../kit/load-generator.js';
import { measureLoad } from '../kit/measure-load.js';
import type { MeasurePart, PartResult } from '../kit/part.js';
import { closeWarnings, fillFacts, fillSubjects, type MonitoringScale, province, twentieth, warningsOf } from './fill-monitoring.js';
import { putToWork, type RoundCost } from './run-months.js';

const MONTHS = 12;
const LATE_PAGE = 499;
const PAGE_SIZE = 100;
/** Times a late page may cost what an early one does, and the memory of the last run what that of the first was. */
const FLAT = 1.25;
/** Minutes that a run may take at province scale: officers read what it raised on the morning after. */
const MOST_MINUTES = 5;
const LAST_DAY = '2021-12-31';

const lists = {
  riskWarnings: 'id colour status raisedAt month assignedTo dueAt version',
  monitoringSubjects: 'id status since referralState version division { code }',
  monitoringLedger: 'id status screenedOn referralState version',
  newRiskWarnings: 'id colour status raisedAt',
} as const;
type ListName = keyof typeof lists;
const listNames = Object.keys(lists) as ListName[];

const question = (list: ListName, after: string | null) => ({
  operationName: 'Page', query: `query Page($after: String) { ${list}(first: ${PAGE_SIZE}, after: $after) { pageInfo { hasNextPage endCursor } edges { node { ${lists[list]} } } } }`, variables: { after },
});

interface Month extends RoundCost {
  readonly month: string;
  readonly runSeconds: number;
  readonly hits: number;
  readonly raised: number;
  readonly merged: number;
}

/** The twelve runs of a year, each over all subjects, and one of a month that was run before. */
async function runYear(database: BenchDatabase, scale: MonitoringScale, say: (line: string) => void): Promise<{ first: RoundCost; months: Month[]; again: number }> {
  const subgraph = await putToWork(database.url);
  try {
    say(`putting ${scale.subjects.toLocaleString('en')} persons under watch`);
    await fillSubjects(database, scale);
    say('bringing subjects in step with benefits');
    const first = await subgraph.round('2021-01-01');
    const months: Month[] = [];
    for (let number = 1; number <= MONTHS; number++) {
      const month = `2021-${String(number).padStart(2, '0')}`;
      await fillFacts(database, scale, number);
      // The daily task was measured above; here the run alone is.
      await database.run('update social_assistance.monitoring_upkeeps set done_on = $1', [`${month}-25`]);
      const cost = await subgraph.round(`${month}-25`);
      const [run] = await database.run<{ seconds: number; hits: number; raised: number; merged: number }>(
        `select extract(epoch from r.finished_at - r.started_at)::float8 as seconds, sum(c.hits)::int as hits, sum(c.raised)::int as raised, sum(c.merged)::int as merged
         from social_assistance.monitoring_runs r join social_assistance.monitoring_run_counties c on c.run_id = r.id where r.month = $1 group by r.id`, [month],
      );
      if (!run) throw new Error(`the run of ${month} was not made`);
      months.push({ month, ...cost, runSeconds: run.seconds, hits: run.hits, raised: run.raised, merged: run.merged });
      say(`${month}: ${run.raised} raised, ${run.merged} merged in ${run.seconds.toFixed(1)} s, ${cost.peak.toFixed(0)} MB`);
    }
    await database.run(`insert into social_assistance.monitoring_runs (id, month, division_code, status, planned_on, rule_ids, version, next_due_at, synthetic) values ('mn_again', '2021-06', '620000', 'PLANNED', '2021-12-26', '{}', 1, '9999-12-31', true)`);
    await database.run('update social_assistance.monitoring_upkeeps set done_on = $1', [LAST_DAY]);
    await subgraph.round(LAST_DAY);
    const [repeated] = await database.run<{ raised: number }>(`select sum(raised)::int as raised from social_assistance.monitoring_run_counties where run_id = 'mn_again'`);
    return { first, months, again: repeated?.raised ?? Number.NaN };
  } finally {
    await subgraph.close();
  }
}

interface PageCost {
  readonly list: ListName;
  readonly page: number;
  /** Microseconds of all processes, PostgreSQL included, for one answer. */
  readonly cost: number;
  readonly p50: number;
}

interface ListAnswer {
  readonly data: Readonly<Record<string, { readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean } }>>;
}

async function cursorsOf(graph: OwnGraph, token: string, list: ListName): Promise<(string | null)[]> {
  const cursors: (string | null)[] = [null];
  while (cursors.length < LATE_PAGE) {
    const { data } = (await askOnce(graph.url, token, question(list, cursors.at(-1) ?? null))) as unknown as ListAnswer;
    const page = data[list]?.pageInfo;
    if (!page?.hasNextPage || page.endCursor === null) break;
    cursors.push(page.endCursor);
  }
  return cursors;
}

/** What the first pages and a late one of each list cost an officer of the province. */
async function measurePages(graph: OwnGraph, database: BenchDatabase, generator: LoadGenerator, answers: number): Promise<PageCost[]> {
  const { kind: _kind, ...claims } = claimsOf('prov.assist', '620000');
  const token = await issueDevelopmentToken(join(graph.dataDirectory, 'issuer'), claims as never);
  const costs: PageCost[] = [];
  for (const list of listNames) {
    const cursors = await cursorsOf(graph, token, list);
    for (const page of [1, 2, cursors.length]) {
      const load = { url: graph.url, requests: [{ body: bodyOf(question(list, cursors[page - 1] ?? null)), headers: signedInAs(token) }], connections: 1, answers };
      await generator.run({ ...load, answers: 10 });
      const before = database.cpuSeconds();
      const measured = await measureLoad(generator, load, graph.pids);
      const own = Object.values(measured.cpuMicroseconds).reduce((sum, cost) => sum + cost, 0);
      costs.push({ list, page, cost: own + ((database.cpuSeconds() - before) * 1e6) / measured.answers, p50: measured.p50 });
    }
  }
  return costs;
}

function goalsOf(scale: MonitoringScale, months: readonly Month[], again: number, pages: readonly PageCost[]): Goal[] {
  const raised = months.reduce((sum, month) => sum + month.raised, 0);
  const at = (list: ListName, which: 1 | -1): PageCost => pages.filter((cost) => cost.list === list).at(which) as PageCost;
  return [
    atLeast('red and orange warnings of the year', raised, scale.warnings), atMost('red and orange warnings of the year', raised, scale.warnings),
    atMost('warnings of a month that is run again', again, 0),
    atMost('slowest run', Math.max(...months.map(({ runSeconds }) => runSeconds)), MOST_MINUTES * 60, withUnit('s', 1)),
    atMost('memory of the last run against that of the first', (months.at(-1) as Month).peak / (months[0] as Month).peak, FLAT, times),
    ...listNames.map((list) => atMost(`${list}: page ${at(list, -1).page} against page 2`, at(list, -1).cost / at(list, 1).cost, FLAT, times)),
  ];
}

const notMeasured = (): PartResult => ({ title: 'Monitoring', notes: ['Not measured: the tables are filled with PostgreSQL, which this machine does not have.'], tables: [], goals: [atMost('measured', Number.NaN, FLAT, times)], plots: [] });

/** `monitoring`: the year of a province, 83,000 warnings of 4.137 million persons under watch, run month by month and read afterwards. */
export const measureMonitoring: MeasurePart = async ({ quick, say }) => {
  const database = await startBenchDatabase(say);
  if (!database) return notMeasured();
  const scale = quick ? twentieth : province;
  const generator = new LoadGenerator();
  let graph: OwnGraph | undefined;
  try {
    const { first, months, again } = await runYear(database, scale, say);
    say('closing the warnings of the year and reading pages');
    await closeWarnings(database);
    graph = await startOwnGraph({ databaseUrl: database.url });
    const pages = await measurePages(graph, database, generator, quick ? 40 : 150);
    return {
      title: 'Monitoring',
      notes: [
        `${scale.subjects.toLocaleString('en')} persons under watch, of ${(scale.told + warningsOf(scale, 1)).toLocaleString('en')} of whom something is told each month; the twelve runs of a year, county by county, then all warnings but those of December closed at once. ` +
        'Memory is that of the process that makes the runs, with all that it loads; the time of a round holds every other task of the subgraph too. Pages of 100 are those of an officer of the province, one connection.',
        `Looking once a day whether all subjects, who are on no benefit here, are in step with the benefits took ${first.seconds.toFixed(1)} s and at most ${first.peak.toFixed(0)} MB.`,
      ],
      tables: [
        {
          title: 'the runs of a year', head: ['month', 'rules met', 'raised', 'merged', 'run s', 'round s', 'peak MB', 'typical MB'],
          rows: months.map(({ month, hits, raised, merged, runSeconds, seconds, peak, typical }) => [month, String(hits), String(raised), String(merged), runSeconds.toFixed(1), seconds.toFixed(1), peak.toFixed(0), typical.toFixed(0)]),
        },
        { title: 'one page of a list', head: ['list', 'page', 'µs, PostgreSQL included', 'p50 ms'], rows: pages.map(({ list, page, cost, p50 }) => [list, String(page), cost.toFixed(0), p50.toFixed(1)]) },
      ],
      goals: goalsOf(scale, months, again, pages),
      plots: [{
        name: 'monitoring', title: 'The monthly run of a province',
        svg: linePlot({ title: 'The monthly run of a province', across: 'month', upwards: 'seconds', lines: [{ name: 'run', points: months.map(({ runSeconds }, place) => [place + 1, runSeconds] as const) }] }),
      }],
    };
  } finally {
    generator.stop();
    await graph?.stop();
    await database.remove();
  }
};
