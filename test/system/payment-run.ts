import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { bankAccount } from '@civil/demo-data';
import { socialAssistance } from '@civil/social-assistance';
import { createSubgraphServer, openEmbeddedCluster, seedSubgraph, setToday } from '@civil/subgraph-kernel';
import { BankStandIn, CLOSED } from './bank-stand-in.js';
import { type Program, pause, runNode } from './helpers.js';

/**
 * A month of payments that is killed again and again: a process pays it, as officers and the system do, and gets SIGKILL as soon as something is seen from outside; the
 * next goes on. In the end every line is compared with what was due, and with the books of the bank.
 */

const MONTH = '2022-01';
const SCHEMA = 'social_assistance';

/** Where the data are: a PostgreSQL address, or a folder for an embedded database. */
export interface RunPlace {
  readonly place: string;
  /** Folder for the files that are exchanged with the bank. */
  readonly folder: string;
  readonly counties: readonly string[];
  /** Benefits of each county. */
  readonly linesEach: number;
}

export interface Due { id: string; county: string; amount: string; account: string }

/** What is seen of a run from outside. */
export interface View {
  readonly said: (pattern: RegExp) => boolean;
  /** Bytes that the tables of payments have grown by since the process began. */
  readonly written: number;
  readonly bank: BankStandIn;
}

/** A moment at which a run is killed: as soon as it is seen to have come. */
export interface Moment {
  readonly name: string;
  /** How far the bank goes until then. */
  readonly bank: BankStandIn['does'];
  readonly come: (view: View) => boolean;
}

export interface RunReport {
  readonly kills: readonly string[];
  /** What did not agree; nothing where all is well. */
  readonly faults: readonly string[];
  readonly lines: number;
  readonly seconds: number;
}

/** Statements past the subgraph, while no process of a run has the data open, or on a server at any time. */
type Query = <R>(text: string, values?: unknown[]) => Promise<R[]>;
async function withDatabase<T>(place: string, act: (query: Query) => Promise<T>): Promise<T> {
  if (place.startsWith('postgres')) {
    const { default: pg } = await import('pg');
    const client = new pg.Client({ connectionString: place });
    await client.connect();
    return act(async <R>(text: string, values: unknown[] = []) => (await client.query(text, values)).rows as R[]).finally(() => client.end());
  }
  const { pglite, close } = await openEmbeddedCluster(place);
  return act(async <R>(text: string, values: unknown[] = []) => (await pglite.query<R>(text, values)).rows).finally(close);
}

/** What is due in the counties of a run. */
export const dueOf = ({ counties, linesEach }: Pick<RunPlace, 'counties' | 'linesEach'>): Due[] => counties.flatMap((county) =>
  Array.from({ length: linesEach }, (_, place) => {
    const id = `ae_${county}${String(place).padStart(8, '0')}`;
    return { id, county, amount: `${100 + ((place * 37) % 500)}.${String(place % 100).padStart(2, '0')}`, account: bankAccount(id) };
  }));

const AT_ONCE = 20_000;

/** Makes the database and the benefits that are due, as copies of one of the demonstration data. */
export async function prepare({ place, counties }: Pick<RunPlace, 'place' | 'counties'>, due: readonly Due[]): Promise<void> {
  setToday('2021-12-31');
  const cluster = place.startsWith('postgres') ? undefined : await openEmbeddedCluster(place);
  const server = await createSubgraphServer(socialAssistance, { database: cluster ? { pglite: cluster.pglite } : { url: place }, viewerContextSecret: 'x'.repeat(40), logLevel: 'silent' });
  await seedSubgraph(server, { scale: 'demo', only: '620121', progress: () => undefined });
  await server.close();
  await cluster?.close();
  await withDatabase(place, async (query) => {
    const table = `${SCHEMA}.assistance_enrollments`;
    const columns = (await query<{ name: string }>('select column_name as name from information_schema.columns where table_schema = $1 and table_name = $2', [SCHEMA, 'assistance_enrollments'])).map(({ name }) => name);
    const replaced: Readonly<Record<string, string>> = {
      id: 'due.id', cert_no: 'due.id', division_code: "due.county || '001'", residence_division_code: "due.county || '001001'", monthly_amount: 'due.amount', supplement_amount: '0', nursing_amount: 'null',
      account: 'due.account', beneficiary_ids: "array['r_' || due.id]",
    };
    for (let first = 0; first < due.length; first += AT_ONCE) {
      await query(
        `insert into ${table} (${columns.map((name) => `"${name}"`).join(', ')}) select ${columns.map((name) => replaced[name] ?? `t."${name}"`).join(', ')}
         from (select * from ${table} where program = 'DIBAO' and status = 'ACTIVE' and effective_to is null limit 1) t
         cross join json_to_recordset($1::json) as due(id text, county text, amount numeric, account text)`,
        [JSON.stringify(due.slice(first, first + AT_ONCE))],
      );
    }
    const agreements = counties.map((county) => ({ id: `ba_${county}`, county }));
    await query(
      `insert into ${SCHEMA}.bank_agreements (id, synthetic, client_id, division_code, program, valid_from) select id, true, 'u_bank', county, null, '2021-01-01'
       from json_to_recordset($1::json) as t(id text, county text)`,
      [JSON.stringify(agreements)],
    );
    await query(`delete from ${SCHEMA}.payment_batches where status = 'SENT'`); // of the demonstration data: another bank would be asked for them
    await query(`analyze ${table}`);
  });
}

function bytesIn(directory: string): number {
  let bytes = 0;
  for (const entry of readdirSync(directory, { recursive: true, encoding: 'utf8' })) {
    try {
      bytes += statSync(join(directory, entry)).size;
    } catch {
      // removed since the folder was read
    }
  }
  return bytes;
}

/** How many bytes the tables of payments take, what is not committed included. */
const bytesOf = async (place: string): Promise<number> => (place.startsWith('postgres')
  ? withDatabase(place, async (query) => Number((await query<{ bytes: string }>('select pg_current_wal_insert_lsn() - \'0/0\'::pg_lsn as bytes'))[0]?.bytes))
  : bytesIn(join(place, 'base')));

const digestOf = (lines: readonly { id: string; amount: string; account: string }[]): string =>
  createHash('sm3').update(lines.map(({ id, amount, account }) => `${id} ${MONTH} ${amount} ${account}`).sort().join('\n')).digest('hex');

const fenOf = (amount: string): bigint => BigInt(amount.replace('.', ''));
const sumOf = (rows: readonly { amount: string }[]): bigint => rows.reduce((sum, { amount }) => sum + fenOf(amount), 0n);

interface Line { id: string; payable_id: string; batch_id: string; amount: string; account: string; status: string }

/** Compares every line with what was due, and with what the bank was sent and has paid. */
async function compare({ place, counties, linesEach }: RunPlace, due: readonly Due[], bank: BankStandIn): Promise<string[]> {
  const faults = [...bank.faults];
  const expect = (what: string, found: unknown, wanted: unknown): void => { if (String(found) !== String(wanted)) faults.push(`${what}: ${found}, not ${wanted}`); };
  await withDatabase(place, async (query) => {
    const lines = await query<Line>(`select id, payable_id, batch_id, amount::text, account, status from ${SCHEMA}.benefit_payments where month = $1 and payable_id like 'ae_6299%'`, [MONTH]);
    const batches = await query<{ id: string; division_code: string; total: string; households: number; sm3digest: string; status: string }>(
      `select id, division_code, total::text, households, sm3digest, status from ${SCHEMA}.payment_batches where division_code = any($1)`, [[...counties]],
    );
    expect('ledgers', batches.length, counties.length);
    expect('lines', lines.length, due.length);
    const byPayable = new Map(lines.map((line) => [line.payable_id, line]));
    expect('lines of different benefits', byPayable.size, due.length);
    expect('sum of the lines', sumOf(lines), sumOf(due));
    for (const { id, amount, account } of due) {
      const line = byPayable.get(id);
      const wanted = `${amount} ${account} ${account.endsWith(CLOSED) ? 'FAILED' : 'PAID'}`;
      if (`${line?.amount} ${line?.account} ${line?.status}` !== wanted) faults.push(`${id}: ${line?.amount} ${line?.status}, not ${wanted.replace(account, '')}`);
    }
    for (const batch of batches) {
      const own = lines.filter((line) => line.batch_id === batch.id);
      expect(`${batch.division_code} lines`, own.length, linesEach);
      expect(`${batch.division_code} households`, batch.households, linesEach);
      expect(`${batch.division_code} total`, fenOf(batch.total), sumOf(due.filter(({ county }) => county === batch.division_code)));
      expect(`${batch.division_code} digest`, batch.sm3digest, digestOf(own));
      expect(`${batch.division_code} state`, batch.status, own.some(({ status }) => status === 'FAILED') ? 'PARTIAL' : 'SETTLED');
    }
    const booked = [...bank.orders.values()].flatMap((order) => order.lines);
    expect('orders at the bank', bank.orders.size, counties.length);
    expect('lines at the bank', booked.length, due.length);
    expect('different lines at the bank', new Set(booked.map(({ id }) => id)).size, due.length);
    expect('sum at the bank', sumOf(booked), sumOf(due));
    const byId = new Map(lines.map((line) => [line.id, line]));
    for (const { id, amount, account } of booked) if (byId.get(id)?.amount !== amount || byId.get(id)?.account !== account) faults.push(`${id} is another at the bank`);
  });
  return faults;
}

const LOOK_MS = 4;
const LONGEST_MS = 300_000;

/** Starts a process that pays, and kills it once the moment has come; `false` where it came to its end before. */
async function killAt(run: RunPlace, bank: BankStandIn, { name, bank: does, come }: Moment): Promise<boolean> {
  bank.does = does;
  const before = await bytesOf(run.place);
  const program = start(run, bank);
  const deadline = Date.now() + LONGEST_MS;
  while (program.child.exitCode === null) {
    if (Date.now() > deadline) {
      program.child.kill('SIGKILL');
      throw new Error(`${name} was not seen to come\n${program.output().split('\n').slice(0, 20).join('\n')}`);
    }
    bank.turn();
    const view: View = { said: (pattern) => pattern.test(program.output()), written: (await bytesOf(run.place)) - before, bank };
    if (come(view)) {
      program.child.kill('SIGKILL');
      if ((await program.ended) === 'SIGKILL') return true;
    }
    await pause(LOOK_MS);
  }
  if ((await program.ended) !== 0) throw new Error(`${name}: the process failed\n${program.output()}`);
  return false;
}

const start = ({ place, counties }: RunPlace, { variables }: BankStandIn): Program => runNode(['test/system/pay-month.ts', place, MONTH, ...counties], { ...variables, NODE_ENV: 'development' });

/** Pays a month in processes that are killed at the given moments, and in one more that comes to the end. */
export async function runKilled(run: RunPlace, moments: readonly Moment[], say: (line: string) => void = () => undefined): Promise<RunReport> {
  const due = dueOf(run);
  const bank = new BankStandIn(run.folder);
  await prepare(run, due);
  const began = performance.now();
  const kills: string[] = [];
  for (const moment of moments) {
    if (await killAt(run, bank, moment)) kills.push(moment.name);
    say(`killed ${moment.name}`);
  }
  bank.does = 'tells';
  const last = start(run, bank);
  while (last.child.exitCode === null && last.child.signalCode === null) {
    bank.turn();
    await pause(LOOK_MS);
  }
  if ((await last.ended) !== 0) throw new Error(`the last process failed\n${last.output()}`);
  const seconds = (performance.now() - began) / 1000;
  return { kills, faults: await compare(run, due, bank), lines: due.length, seconds };
}

/** The moments of a whole run over two counties, whose ledgers come to about so many bytes each. */
export function allMoments([first = '', second = '']: readonly string[], bytesEach: number): Moment[] {
  const said = (pattern: string) => ({ said: has }: View): boolean => has(new RegExp(pattern, 'm'));
  /** So far into the lines of a ledger; a process that is past them before it was looked at is killed all the same. */
  const inLines = (county: string, share: number) => ({ written, said: has }: View): boolean =>
    has(new RegExp(`^${county} builds`, 'm')) && (written > bytesEach * share || has(new RegExp(`^${county} generatePaymentLedger`, 'm')));
  const entered = (count: number) => ({ bank }: View): boolean => bank.entered >= count;
  return [
    { name: 'as the data are open', bank: 'nothing', come: said('^open') },
    { name: 'as a ledger begins to be built', bank: 'nothing', come: said(`^${first} builds`) },
    { name: 'in the first of its lines', bank: 'nothing', come: inLines(first, 0.1) },
    { name: 'in the last of its lines', bank: 'nothing', come: inLines(first, 0.8) },
    { name: 'between build and check', bank: 'nothing', come: said(`^${first} generatePaymentLedger`) },
    { name: 'between check and approval', bank: 'nothing', come: said(`^${first} checkPaymentLedger`) },
    { name: 'between approval and handing over', bank: 'nothing', come: said(`^${first} approvePaymentLedger`) },
    { name: 'in the lines of the second ledger', bank: 'nothing', come: inLines(second, 0.3) },
    { name: 'as the second ledger is handed over', bank: 'nothing', come: said(`^${second} submitLedgerToBank`) },
    { name: 'while a file for the bank is written', bank: 'nothing', come: ({ bank }) => bank.sent.length > 0 },
    { name: 'when a file is there and the bank has not answered', bank: 'nothing', come: ({ bank }) => bank.sent.some((name) => /^[^.].*\.ndjson$/.test(name)) },
    { name: 'when the bank has answered', bank: 'acknowledges', come: ({ bank }) => bank.acknowledged > 0 },
    { name: 'when ledgers are sent', bank: 'acknowledges', come: said('^states (\\w+ )*SENT') },
    { name: 'after the first receipt', bank: 'tells', come: entered(1) },
    { name: 'after some receipts', bank: 'tells', come: entered(6) },
    { name: 'after most receipts', bank: 'tells', come: entered(17) },
    { name: 'before the last receipts', bank: 'tells', come: entered(22) },
  ];
}
