import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allMoments, dueOf, prepare, runKilled, type RunReport } from '../../system/payment-run.js';
import { type BenchDatabase, startBenchDatabase } from '../graph/bench-database.js';
import { type Cost, costOf } from '../graph/cost-of.js';
import { atLeast, atMost, times, withUnit } from '../kit/goals.js';
import type { MeasurePart } from '../kit/part.js';
import { median } from '../kit/statistics.js';
import { CountyDesk } from './county-desk.js';

const COUNTY = '629901';
const NEXT_COUNTY = '629902';
const LINES = 20_000;
const MONTH = '2021-11';
/** Times that a build or a page may cost more over a table a hundred times as large. */
const FLAT = 1.25;
const SECONDS = withUnit('s', 1);
/** Bytes that a line takes in the log of the server, with its indexes, roughly. */
const BYTES_OF_A_LINE = 700;

const BATCHES = '{ paymentBatches(first: 20) { edges { node { id month status total households version dueOn timeline { event } } } pageInfo { endCursor } } }';
const PAGE = 'query ($id: ID!) { paymentBatch(id: $id) { lines(first: 50, status: [PENDING]) { edges { node { id amount status account { value } } } pageInfo { endCursor } } } }';

interface Costs { readonly scale: number; readonly rows: number; readonly build: Cost; readonly batches: Cost; readonly lines: Cost }

/** Adds ledgers of other counties and months until the table of payments is so many times as large as one ledger. */
async function grow(database: BenchDatabase, from: number, to: number): Promise<void> {
  for (let copy = from; copy < to; copy++) {
    const month = `${2000 + Math.floor(copy / 12)}-${String((copy % 12) + 1).padStart(2, '0')}`;
    const county = String(630_000 + copy);
    for (const [table, replaced] of [
      ['payment_batches', { id: `'pb_bench_${copy}'`, division_code: `'${county}'`, month: `'${month}'`, status: "'SETTLED'" }],
      ['benefit_payments', { id: `'bp_' || '${county}' || upper(substr(md5(t.id), 1, 20))`, batch_id: `'pb_bench_${copy}'`, month: `'${month}'`, division_code: `'${county}001'`, status: "'PAID'" }],
    ] as const) {
      const columns = (await database.run<{ name: string }>("select column_name as name from information_schema.columns where table_schema = 'social_assistance' and table_name = $1", [table])).map(({ name }) => name);
      const values = columns.map((name) => (replaced as Readonly<Record<string, string>>)[name] ?? `t."${name}"`).join(', ');
      await database.run(`insert into social_assistance.${table} (${columns.map((name) => `"${name}"`).join(', ')}) select ${values} from bench_${table} t`);
    }
  }
  for (const table of ['payment_batches', 'benefit_payments']) await database.run(`vacuum analyze social_assistance.${table}`);
  await database.run('checkpoint');
}

async function measureGrowth(database: BenchDatabase, { quick, say }: { quick: boolean; say: (line: string) => void }): Promise<Costs[]> {
  await prepare({ place: database.url, counties: [COUNTY] }, dueOf({ counties: [COUNTY], linesEach: LINES }));
  const desk = await CountyDesk.open(database.url, COUNTY);
  const costs: Costs[] = [];
  try {
    const kept = await desk.build('2021-10');
    if (kept.households !== LINES) throw new Error(`the ledger has ${kept.households} lines`);
    for (const table of ['payment_batches', 'benefit_payments']) await database.run(`create table bench_${table} as select * from social_assistance.${table} where ${table === 'payment_batches' ? 'id' : 'batch_id'} = $1`, [kept.id]);
    const scales = quick ? [1, 10] : [1, 10, 100];
    for (const [place, scale] of scales.entries()) {
      say(`table × ${scale}`);
      await grow(database, scales[place - 1] ?? 1, scale);
      const pages = quick ? 20 : 100;
      const warm = async (): Promise<void> => { for (let i = 0; i < 10; i++) await Promise.all([desk.ask(BATCHES), desk.ask(PAGE, { id: kept.id })]); };
      await desk.discard(await desk.build(MONTH));
      await warm();
      const [row] = await database.run<{ rows: string }>('select count(*) as rows from social_assistance.benefit_payments');
      const build: Cost[] = [];
      for (let round = 0; round < (quick ? 1 : 3); round++) {
        let batch: Awaited<ReturnType<CountyDesk['build']>> | undefined;
        build.push(await costOf(database, 1, async () => { batch = await desk.build(MONTH); }));
        if (batch) await desk.discard(batch);
        await database.run('vacuum social_assistance.benefit_payments');
      }
      costs.push({
        scale, rows: Number(row?.rows), build: { wall: median(build.map(({ wall }) => wall)), cpu: median(build.map(({ cpu }) => cpu)) },
        batches: await costOf(database, pages, async () => { await desk.ask(BATCHES); }), lines: await costOf(database, pages, async () => { await desk.ask(PAGE, { id: kept.id }); }),
      });
    }
  } finally {
    await desk.server.close();
  }
  return costs;
}

/** A month of 100,000 payments that is killed at every moment. */
async function measureKilled(database: BenchDatabase, { quick, say }: { quick: boolean; say: (line: string) => void }): Promise<RunReport & { readonly asked: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'civil-payments-killed-'));
  const counties = [COUNTY, NEXT_COUNTY];
  const linesEach = quick ? 5000 : 50_000;
  const moments = allMoments(counties, linesEach * BYTES_OF_A_LINE);
  try {
    return { ...(await runKilled({ place: database.url, folder, counties, linesEach }, moments, say)), asked: moments.length };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function withDatabase<T>(say: (line: string) => void, act: (database: BenchDatabase) => Promise<T>): Promise<T> {
  const database = await startBenchDatabase(say);
  if (!database) throw new Error('payments are measured on PostgreSQL, which this machine does not have');
  return act(database).finally(() => database.remove());
}

/** `payments`: what a county's ledger of a month costs, however many payments there are, and whether it comes out to the fen when it is killed on the way. */
export const measurePayments: MeasurePart = async (options) => {
  const costs = await withDatabase(options.say, (database) => measureGrowth(database, options));
  const killed = await withDatabase(options.say, (database) => measureKilled(database, options));
  const [one, largest] = [costs[0] as Costs, costs.at(-1) as Costs];
  const row = ({ scale, rows, build, batches, lines }: Costs): string[] => [
    `× ${scale}`, rows.toLocaleString('en'), (build.wall / 1000).toFixed(1), (build.cpu / 1000).toFixed(1), batches.wall.toFixed(1), batches.cpu.toFixed(1), lines.wall.toFixed(1), lines.cpu.toFixed(1),
  ];
  return {
    title: 'Payments',
    notes: [
      `A county's ledger of ${LINES.toLocaleString('en')} payments, built by its officer through the graph of the subgraph on PostgreSQL: the lines, their accounts checked, the sums and the SM3 digest. Then a page of 20 ledgers with their steps, and one of 50 lines. Processor time is that of our process and of PostgreSQL.`,
      `${killed.lines.toLocaleString('en')} payments of two counties, from the first line to the last receipt of a bank that files are exchanged with: the process that pays was killed with SIGKILL at ${killed.kills.length} moments (${killed.kills.join('; ')}), and each time another went on; ${killed.seconds.toFixed(0)} s in all.`,
    ],
    tables: [{
      title: 'a ledger and its pages, by the size of the table of payments',
      head: ['table', 'payments', 'build s', 'of processor s', '20 ledgers ms', 'of processor ms', '50 lines ms', 'of processor ms'], rows: costs.map(row),
    }],
    goals: [
      atMost(`a ledger of ${LINES.toLocaleString('en')} lines is built within`, Math.max(...costs.map(({ build }) => build.wall)) / 1000, 10, SECONDS),
      atMost(`building, table × ${largest.scale} against × ${one.scale}`, largest.build.cpu / one.build.cpu, FLAT, times),
      atMost(`20 ledgers, table × ${largest.scale} against × ${one.scale}`, largest.batches.cpu / one.batches.cpu, FLAT, times),
      atMost(`50 lines, table × ${largest.scale} against × ${one.scale}`, largest.lines.cpu / one.lines.cpu, FLAT, times),
      atLeast('moments at which it was killed', killed.kills.length, killed.asked),
      atMost('lines lost, twice or otherwise than due, and sums and digests that differ', killed.faults.length, 0),
    ],
    plots: [],
  };
};
