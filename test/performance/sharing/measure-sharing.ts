import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { issueDevelopmentToken } from '@civil/gateway/development-issuer';
import { pseudonymOf } from '@civil/subgraph-kernel';
import { type RunningGraph, startGraph } from '../../kit/processes.js';
import { type BenchDatabase, startBenchDatabase } from '../graph/bench-database.js';
import { atLeast, atMost, times, withUnit } from '../kit/goals.js';
import type { BenchOptions, PartResult } from '../kit/part.js';
import { residentMegabytesOf } from '../kit/process-usage.js';

/** The program that comes with PostgreSQL; a part that needs it says so where it is not there. */
const PSQL = 'psql';
const CLIENT = 'u_platform_pull';
const ITEMS = 'id, name, filing_no, operator_uscc, kind, nature, licensed_beds, nursing_beds, rating_grade, status, address_text, lng, lat, phone, division_code';
const SAMPLE_MS = 50;

interface Pulled {
  readonly rows: number;
  readonly seconds: number;
  /** Megabytes of the gateway at its highest. */
  readonly peak: number;
}

/** Adds facilities until there are so many. */
async function fill(database: BenchDatabase, count: number): Promise<void> {
  await database.run(
    `insert into elderly_care.elderly_facilities (id, name, kind, status, division_code, address_text, operator_name, phone, lng, lat, licensed_beds, nursing_beds, occupied_beds, rating_grade, staff_counts, vacant_self_care, vacant_partial, vacant_full, vacant_beds, price_rank)
     select 'bench_' || n, '第' || n || '养老服务中心', 'INSTITUTION', 'OPERATING', '620102001' || lpad((n % 30 + 1)::text, 3, '0'), '城关区某街道' || n || '号', '某养老服务有限公司', '0931' || lpad((n % 10000000)::text, 7, '0'), 103.8, 36.05,
       n % 400, n % 90, 0, 0, '{}', 0, 0, 0, 0, 0
     from generate_series((select count(*) from elderly_care.elderly_facilities where id like 'bench_%') + 1, $1::int) as n`,
    [count],
  );
  await database.run('vacuum analyze elderly_care.elderly_facilities');
  await database.run('vacuum analyze elderly_care.shared_changes');
}

/** Counts lines as they come, and looks at the gateway meanwhile. */
async function pull(graph: RunningGraph, token: string, coding: 'identity' | 'gzip'): Promise<Pulled> {
  const pid = graph.processes.get('gateway')?.pid as number;
  let peak = residentMegabytesOf([pid]);
  const sampling = setInterval(() => { peak = Math.max(peak, residentMegabytesOf([pid])); }, SAMPLE_MS);
  const started = performance.now();
  try {
    const response = await fetch(`${graph.gateway}/shared/R07`, { headers: { accept: 'application/x-ndjson', 'accept-encoding': coding, authorization: `Bearer ${token}` } });
    let rows = 0;
    let tail = '';
    for await (const part of response.body as unknown as AsyncIterable<Uint8Array>) {
      for (const byte of part) if (byte === 0x0a) rows++;
      tail = (tail + Buffer.from(part).toString()).slice(-1000);
    }
    if (!tail.includes('"complete":true')) throw new Error(`the pull did not come to its end: ${response.status} ${tail.slice(-400)}`);
    return { rows: rows - 1, seconds: (performance.now() - started) / 1000, peak };
  } finally {
    clearInterval(sampling);
  }
}

/** What a client does that knows no pulls: page after page of the same document over GraphQL. */
async function pageByPage(graph: RunningGraph, token: string, most: number): Promise<Pick<Pulled, 'rows' | 'seconds'>> {
  const started = performance.now();
  let rows = 0;
  for (let after: string | undefined; rows < most; ) {
    const response = await fetch(`${graph.gateway}/graphql`, {
      method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, body: JSON.stringify({ documentId: 'R07', variables: { first: 100, ...(after ? { after } : {}) } }),
    });
    const { data, errors } = (await response.json()) as { data?: { sharedElderlyFacility: { changes: unknown[]; cursor: string; hasMore: boolean } }; errors?: unknown };
    if (!data?.sharedElderlyFacility) throw new Error(JSON.stringify(errors));
    const { changes, cursor, hasMore } = data.sharedElderlyFacility;
    rows += changes.length;
    after = cursor;
    if (!hasMore) break;
  }
  return { rows, seconds: (performance.now() - started) / 1000 };
}

const ITEMS_OF_RECORD = ITEMS.replaceAll(/(\w+)/g, 'e.$1');
const CHANGED = "elderly_care.shared_changes as c join elderly_care.elderly_facilities as e on e.id = c.record_id where c.resource = 'R07'";
const IN_ORDER = 'order by c.transaction, c.position';

/** The same rows by `copy`, which knows neither grants nor pseudonyms. */
async function copy(database: BenchDatabase, rows: string): Promise<number> {
  const started = performance.now();
  const child = spawn(PSQL, [database.url, '-q', '-c', `copy (${rows}) to stdout`], { stdio: ['ignore', 'pipe', 'inherit'] });
  child.stdout.resume();
  await new Promise<void>((resolve, reject) => { child.once('error', reject).once('close', (code) => (code === 0 ? resolve() : reject(new Error(`psql ended with ${code}`)))); });
  return (performance.now() - started) / 1000;
}

const PAGE_BY_HAND = 1000;

/**
 * What a program written for this one resource takes that gives such lines to nobody: the rows in the order of their changes, each record under a
 * name of the consumer's own, all of it digested. It has no locks, no grant, no quota and no ledger, and sends nothing.
 */
async function byHand(database: BenchDatabase, most: number): Promise<Pick<Pulled, 'rows' | 'seconds'>> {
  const grant = { resource: 'R07', pseudonymKey: Buffer.alloc(32, 7).toString('base64url') };
  const digest = createHash('sm3');
  const started = performance.now();
  let rows = 0;
  for (let after = ['0', '0']; rows < most; ) {
    const page = await database.run<{ transaction: string; position: string; at: Date; id: string; lng: number | null; lat: number | null }>(
      `select c.transaction::text as transaction, c.position::text as position, c.at, ${ITEMS_OF_RECORD} from ${CHANGED}
       and (c.transaction, c.position) > ($1::xid8, $2::bigint) ${IN_ORDER} limit ${PAGE_BY_HAND}`,
      after,
    );
    let lines = '';
    for (const { transaction, position, at, lng, lat, ...record } of page) {
      after = [transaction, position];
      lines += `${JSON.stringify({ id: pseudonymOf(grant, record.id), at: at.toISOString(), record: { ...record, geo: lng === null ? null : { lng, lat } } })}\n`;
    }
    digest.update(lines);
    rows += page.length;
    if (page.length < PAGE_BY_HAND) break;
  }
  digest.digest('hex');
  return { rows, seconds: (performance.now() - started) / 1000 };
}

/** How fast shared data are pulled, and what that takes of the gateway's memory at rising sizes. */
export async function measureSharing({ quick, say }: BenchOptions): Promise<PartResult> {
  const database = await startBenchDatabase(say);
  if (!database) throw new Error('this part needs the programs of PostgreSQL');
  const graph = await startGraph({ env: { DATABASE_URL: database.url, SUBGRAPH_TIMEOUT_MS: '30000' } });
  try {
    await database.run('update platform.share_grants set quota_per_day = 2000000000 where client_id = $1', [CLIENT]);
    const token = await issueDevelopmentToken(join(graph.dataDirectory, 'issuer'), { sub: CLIENT, roles: ['platform_pull'] });
    await pull(graph, token, 'identity');
    const sizes = quick ? [5_000, 20_000] : [50_000, 200_000, 1_000_000, 5_000_000];
    const rows: string[][] = [];
    const rates: number[] = [];
    const naive: number[] = [];
    const peaks: number[] = [];
    const copies: number[] = [];
    const hands: number[] = [];
    for (const size of sizes) {
      say(`${size} rows`);
      await fill(database, size);
      const [plain, packed] = [await pull(graph, token, 'identity'), await pull(graph, token, 'gzip')];
      const [copied, inOrder] = [await copy(database, `select ${ITEMS} from elderly_care.elderly_facilities`), await copy(database, `select ${ITEMS_OF_RECORD} from ${CHANGED} ${IN_ORDER}`)];
      const [hand, pages] = [await byHand(database, Math.min(size, 200_000)), await pageByPage(graph, token, Math.min(size, 20_000))];
      if (plain.rows !== packed.rows || plain.rows < size) throw new Error(`${plain.rows} and ${packed.rows} rows were pulled of ${size}`);
      peaks.push(Math.max(plain.peak, packed.peak));
      copies.push(plain.rows / copied);
      hands.push(hand.rows / hand.seconds);
      rates.push(plain.rows / plain.seconds);
      naive.push(pages.rows / pages.seconds);
      rows.push([String(plain.rows), (plain.rows / plain.seconds).toFixed(0), (packed.rows / packed.seconds).toFixed(0), (pages.rows / pages.seconds).toFixed(0), (hand.rows / hand.seconds).toFixed(0), (plain.rows / copied).toFixed(0), (plain.rows / inOrder).toFixed(0), plain.peak.toFixed(0), packed.peak.toFixed(0)]);
    }
    const last = sizes.length - 1;
    return {
      title: 'Pulls of shared data',
      notes: ['All facilities of the province by one client over the real graph: rows a second plain and packed, beside the same document page by page (a hundred rows each) over GraphQL, beside a program for this one resource that names, writes and digests the same lines without locks, grant, quota or ledger and sends them to nobody, and beside `copy` of the same columns, as they lie and in the order of their changes, which knows neither grants nor pseudonyms, notes nothing and locks nothing.'],
      tables: [{ title: 'Rows a second, and memory of the gateway at its highest', head: ['rows', 'pull', 'pull, gzip', 'page by page', 'by hand', 'copy', 'copy in order', 'memory, MiB', 'memory, gzip, MiB'], rows }],
      goals: [
        atMost(`memory for ${sizes[last]} rows above that for ${sizes[last - 1]}`, (peaks[last] ?? Number.NaN) - (peaks[last - 1] ?? Number.NaN), 64, withUnit('MiB')),
        atLeast('pull / copy', (rates[last] ?? 0) / (copies[last] ?? Number.NaN), 1 / 3, times),
        atLeast('pull / by hand', (rates[last] ?? 0) / (hands[last] ?? Number.NaN), 1 / 3, times),
        atLeast('pull / page by page', (rates[last] ?? 0) / (naive[last] ?? Number.NaN), 1.5, times),
        atLeast('rate of the largest / of the smallest', (rates[last] ?? 0) / (rates[0] ?? Number.NaN), 0.7, times),
      ],
      plots: [],
    };
  } finally {
    await graph.stop();
    await database.remove();
    rmSync(graph.dataDirectory, { recursive: true, force: true });
  }
}
