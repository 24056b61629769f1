import { isDeepStrictEqual } from 'node:util';
import { type BenchDatabase, startBenchDatabase } from '../graph/bench-database.js';
import { type Cost, costOf } from '../graph/cost-of.js';
import { atLeast, atMost, type Goal, times, withUnit } from '../kit/goals.js';
import type { MeasurePart, PartResult } from '../kit/part.js';
import { emptyRegisters, growRegisters, wholeReads } from './fill-registers.js';
import { ProvinceDesk } from './province-desk.js';

const SCHEMA = 'social_assistance';
/** Times that what was counted already may cost more over tables a hundred times as large: some months of some counties have nobody at first. */
const FLAT = 1.5;
/** Times that a late page may cost what the second does. */
const LATE = 1.25;
const MILLISECONDS = withUnit('ms', 1);
const PAGE_SIZE = 50;
const LATE_PAGE = 60;
/** Longer than the server keeps its own counts of how tables were read to itself. */
const FLUSHED_MS = 1500;

const DIVISION = (field: string): string => `{ _entities(representations: [{ __typename: "Division", code: "620000" }]) { ... on Division { ${field} } } }`;
/** What the public asks of the whole province. */
const questions = {
  'summary of a month': DIVISION('assistanceSummary(period: "2021-12") { persons { value } households { value } monthlySpend byProgram { program persons { value } amount } }'),
  'temporary aid of a year': DIVISION('temporaryAidSummary(period: { gte: "2021-01", lte: "2021-12" }) { personTimes { value } amount byKind { kind personTimes { value } amount } }'),
  'statistics of three months by prefecture and programme': `{ assistanceStatistics(scope: { code: "620000" }, by: [DIVISION, MONTH, PROGRAM], from: "2021-10", to: "2021-12") { rows { division { code } month program persons { value } households { value } begun { value } spend } } }`,
  'how applications of a year were dealt with': '{ assistanceProcessStatistics(scope: { code: "620000" }, from: "2021-01", to: "2021-12") { accepted { value } decided { value } inTimeShare paymentsFailed { value } centralizedShare } }',
} as const;
type Question = keyof typeof questions;
const questionNames = Object.keys(questions) as Question[];

/** The lists of officers, and one field beside the id that each is read with. */
const lists = {
  riskWarnings: 'status', assistanceApplications: 'status', assistanceEnrollments: 'status', temporaryAids: 'status', failedPayments: 'status',
} as const;
type ListName = keyof typeof lists;
const listNames = Object.keys(lists) as ListName[];
/** Whose payments failed is told to those who repair them, and in no other office. */
const listsOf = { province: listNames.filter((list) => list !== 'failedPayments'), county: listNames } as const;
type Officer = keyof typeof listsOf;
const officers = Object.keys(listsOf) as Officer[];
const page = (list: ListName): string => `query ($after: String) { ${list}(first: ${PAGE_SIZE}, after: $after) { edges { node { id ${lists[list]} } } pageInfo { hasNextPage endCursor } } }`;

interface Summaries { readonly live: Cost; readonly counted: Cost; readonly afterPayment: Cost; readonly afterBenefit: Cost }
interface Page { readonly asker: Officer; readonly list: ListName; readonly number: number; readonly cost: Cost }
interface Size {
  readonly scale: number;
  readonly rows: number;
  readonly cells: number;
  readonly fill: number;
  readonly summaries: Readonly<Record<Question, Summaries>>;
  /** Answers that differ by how they were come to. */
  readonly differing: number;
  readonly pages: readonly Page[];
  readonly wholeReads: number;
}

/** While so much is marked, of counties that there are not, all is counted from the records. */
async function countingLive<T>(database: BenchDatabase, act: () => Promise<T>): Promise<T> {
  await database.run(`insert into ${SCHEMA}.statistics_marks (part, division, month) select part, '62' || place, '' from unnest(array['BENEFITS', 'PAYMENTS', 'AIDS', 'APPLICATIONS', 'OBJECTIONS']) as part cross join generate_series(9900, 9999) as place`);
  try {
    return await act();
  } finally {
    await database.run(`delete from ${SCHEMA}.statistics_marks where division like '6299%'`);
  }
}

async function measureSummaries(database: BenchDatabase, desk: ProvinceDesk, rounds: number): Promise<Pick<Size, 'summaries' | 'differing'>> {
  let differing = 0;
  let change = 0;
  const summaries = {} as Record<Question, Summaries>;
  for (const name of questionNames) {
    const ask = () => desk.ask('public', questions[name]);
    const after = (statement: string) => costOf(database, 3, async () => {
      await database.run(statement, [++change]);
      await ask();
    });
    const counted = await ask();
    await ask();
    const cost = await costOf(database, rounds, ask);
    const live = await countingLive(database, async () => {
      if (!isDeepStrictEqual(await ask(), counted)) differing++;
      return costOf(database, Math.min(rounds, 3), ask);
    });
    summaries[name] = {
      live, counted: cost,
      afterPayment: await after(`update ${SCHEMA}.benefit_payments set amount = 400 + $1 where id = (select id from ${SCHEMA}.benefit_payments where month = '2021-12' and division_code like '620101%' and status = 'PAID' order by id limit 1)`),
      afterBenefit: await after(`update ${SCHEMA}.enrolled_persons set since = since - $1::int where id = (select p.id from ${SCHEMA}.enrolled_persons p join ${SCHEMA}.assistance_enrollments e on e.id = p.enrollment_id where e.division_code like '620101%' order by e.division_code, e.id limit 1)`),
    };
  }
  return { summaries, differing };
}

/** What the second page and a late one of each list cost an officer of the province and one of a county. */
async function measurePages(database: BenchDatabase, desk: ProvinceDesk, rounds: number): Promise<Pick<Size, 'pages' | 'wholeReads'>> {
  const pages: Page[] = [];
  const settle = () => new Promise((resolve) => { setTimeout(resolve, FLUSHED_MS); });
  await settle();
  const before = await wholeReads(database);
  for (const asker of officers) {
    for (const list of listsOf[asker]) {
      const cursors: (string | null)[] = [null];
      while (cursors.length < LATE_PAGE) {
        const { pageInfo } = (await desk.ask(asker, page(list), { after: cursors.at(-1) }))[list];
        if (!pageInfo.hasNextPage) break;
        cursors.push(pageInfo.endCursor);
      }
      for (const number of new Set([Math.min(2, cursors.length), cursors.length])) {
        const ask = () => desk.ask(asker, page(list), { after: cursors[number - 1] });
        await ask();
        pages.push({ asker, list, number, cost: await costOf(database, rounds, ask) });
      }
    }
  }
  await settle();
  return { pages, wholeReads: (await wholeReads(database)) - before };
}

async function measureSizes(database: BenchDatabase, { quick, say }: { quick: boolean; say: (line: string) => void }): Promise<Size[]> {
  const desk = await ProvinceDesk.open(database.url);
  const sizes: Size[] = [];
  try {
    await emptyRegisters(database);
    const scales = quick ? [1, 10] : [1, 10, 100];
    for (const [place, scale] of scales.entries()) {
      say(`tables × ${scale}`);
      const rows = await growRegisters(database, scales[place - 1] ?? 0, scale);
      say('counting what is marked');
      const began = performance.now();
      await desk.work();
      const fill = performance.now() - began;
      await database.run(`vacuum analyze ${SCHEMA}.statistics_cells`);
      const [cells] = await database.run<{ cells: number }>(`select count(*)::int as cells from ${SCHEMA}.statistics_cells`);
      say('asking for summaries');
      const summaries = await measureSummaries(database, desk, quick ? 5 : 20);
      say('reading pages');
      sizes.push({ scale, rows, cells: cells?.cells ?? 0, fill, ...summaries, ...(await measurePages(database, desk, quick ? 10 : 30)) });
    }
  } finally {
    await desk.server.close();
  }
  return sizes;
}

const at = ({ pages }: Size, asker: Officer, list: ListName, which: 0 | -1): Page => pages.filter((one) => one.asker === asker && one.list === list).at(which) as Page;

function goalsOf(one: Size, largest: Size): Goal[] {
  const worst = (of: (name: Question) => number): number => Math.max(...questionNames.map(of));
  return [
    atMost('answers that differ from what the records come to', largest.differing + one.differing, 0),
    ...questionNames.map((name) => atMost(`${name}: counted already, tables × ${largest.scale} against × ${one.scale}`, largest.summaries[name].counted.cpu / one.summaries[name].counted.cpu, FLAT, times)),
    atMost('slowest question of the public about the province, counted already', worst((name) => largest.summaries[name].counted.wall), 500, MILLISECONDS),
    atLeast('the summary of a month: counted live against counted already', largest.summaries['summary of a month'].live.cpu / largest.summaries['summary of a month'].counted.cpu, 10, times),
    atMost('slowest question right after a payment of a county', worst((name) => largest.summaries[name].afterPayment.wall), 2000, MILLISECONDS),
    atMost('slowest question right after a benefit of a county', worst((name) => largest.summaries[name].afterBenefit.wall), 5000, MILLISECONDS),
    ...officers.flatMap((asker) => listsOf[asker].map((list) => {
      const late = at(largest, asker, list, -1);
      return atMost(`${list} of the ${asker}: page ${late.number} against page 2`, late.cost.cpu / at(largest, asker, list, 0).cost.cpu, LATE, times);
    })),
    ...listsOf.province.map((list) => atMost(`${list} of the province: page 2, tables × ${largest.scale} against × ${one.scale}`, at(largest, 'province', list, 0).cost.cpu / at(one, 'province', list, 0).cost.cpu, FLAT, times)),
    atMost('slowest page', Math.max(...largest.pages.map(({ cost }) => cost.wall)), 100, MILLISECONDS),
    atMost(`tables read whole for pages, × ${largest.scale}`, largest.wholeReads, 0),
  ];
}

const shown = ({ wall, cpu }: Cost): string => `${wall.toFixed(1)} (${cpu.toFixed(1)})`;

function resultOf(sizes: readonly Size[]): PartResult {
  const [one, largest] = [sizes[0] as Size, sizes.at(-1) as Size];
  return {
    title: 'Statistics',
    notes: [
      'What the public asks of the whole province, counted from the records at every question, and told from what has been counted already by county and month. After a change the county, or its month, is counted again by whoever asks first. ' +
      'Figures are milliseconds, in brackets those of processor time, that of PostgreSQL included. One asks at a time.',
      `Pages of ${PAGE_SIZE} are those of an officer of the province and of one of a county, who has one of 84 counties.`,
      ...sizes.map(({ scale, rows, cells, fill }) => `Tables × ${scale}: ${rows.toLocaleString('en')} rows, ${cells.toLocaleString('en')} cells, counted in ${(fill / 1000).toFixed(1)} s by the work of the subgraph.`),
    ],
    tables: [
      {
        title: 'questions about the province', head: ['question', 'tables', 'counted live', 'counted already', 'right after a payment', 'right after a benefit'],
        rows: questionNames.flatMap((name) => sizes.map(({ scale, summaries: { [name]: costs } }) => [name, `× ${scale}`, ...[costs.live, costs.counted, costs.afterPayment, costs.afterBenefit].map(shown)])),
      },
      {
        title: 'a page of a list', head: ['list', 'officer of', 'tables', 'page', 'ms'],
        rows: sizes.flatMap(({ scale, pages }) => pages.map(({ asker, list, number, cost }) => [list, asker, `× ${scale}`, String(number), shown(cost)])),
      },
    ],
    goals: goalsOf(one, largest),
    plots: [],
  };
}

/** `statistics`: what the public statistics of a province and the lists of its officers cost, however large the registers are. */
export const measureStatistics: MeasurePart = async (options) => {
  const database = await startBenchDatabase(options.say);
  if (!database) throw new Error('statistics are measured on PostgreSQL, which this machine does not have');
  try {
    return resultOf(await measureSizes(database, options));
  } finally {
    await database.remove();
  }
};
