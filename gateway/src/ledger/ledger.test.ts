import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LEDGER_GENESIS } from '@civil/schema/ledger';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createMetrics, type PrometheusMetrics } from '../observability/prometheus-metrics.js';
import { entryOf } from '../testing/entries.js';
import { LedgerServer } from '../testing/ledger-server.js';
import { type Ledger, type LedgerOptions, openLedger } from './ledger.js';

const SECRET = 'test-viewer-context-secret-of-32-characters';
const within = { timeout: 30_000, interval: 20 };
const repository = fileURLToPath(new URL('../../..', import.meta.url));

let directory: string;
let platform: LedgerServer;
let lines: { level: string; fields: Record<string, unknown>; message: string }[];
let metrics: PrometheusMetrics;
const open: Ledger[] = [];

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'civil-ledger-'));
  platform = await new LedgerServer(SECRET).start();
  lines = [];
  metrics = createMetrics();
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((ledger) => ledger.close()));
  await platform.stop();
  await rm(directory, { recursive: true, force: true });
});

async function start(over: Partial<LedgerOptions> = {}): Promise<Ledger> {
  const note = (level: string) => (fields: object, message: string) => { lines.push({ level, fields: fields as Record<string, unknown>, message }); };
  const log = { info: note('info'), warn: note('warn'), error: note('error') };
  const ledger = await openLedger({ directory, ...over }, { platformUrl: `${platform.url}/graphql`, viewerContextSecret: SECRET, metrics, log });
  open.push(ledger);
  return ledger;
}

async function stop(ledger: Ledger): Promise<void> {
  open.splice(open.indexOf(ledger), 1);
  await ledger.close();
}

const record = async (ledger: Ledger, count: number): Promise<string[]> => {
  const entries = Array.from({ length: count }, () => entryOf());
  await Promise.all(entries.map((entry) => ledger.record([entry])));
  return entries.map(({ id }) => id);
};
const arrived = (): string[] => platform.entries.map(({ id }) => id);
const spooled = async (): Promise<string> => {
  const files = await readdir(join(directory, 'spool'), { recursive: true });
  const texts = await Promise.all(files.filter((name) => name.endsWith('.jsonl')).map((name) => readFile(join(directory, 'spool', name), 'utf8')));
  return texts.join('');
};
const metricOf = async (name: string): Promise<number> => (await metrics.registry.getSingleMetric(name)?.get())?.values[0]?.value ?? Number.NaN;

describe('delivery', () => {
  it('brings every entry once, in batches, with its signature', async () => {
    const ledger = await start();
    const ids = await record(ledger, 1200);
    await expect.poll(() => platform.entries.length, within).toBe(1200);
    expect(arrived()).toEqual(ids);
    expect(Math.max(...platform.deliveries)).toBeLessThanOrEqual(500);
    expect(await metricOf('civil_gateway_ledger_entries_total')).toBe(1200);
  });

  it('keeps the furthest receipt beside the spool', async () => {
    const ledger = await start();
    await record(ledger, 3);
    const head = async (): Promise<Record<string, unknown>> => JSON.parse(await readFile(join(directory, 'head.json'), 'utf8').catch(() => '{}')) as Record<string, unknown>;
    await expect.poll(async () => (await head())['sequence'], within).toBe(3);
    expect((await head())['hash']).toBe(platform.hash);
  });

  it('tells loudly of a chain that became shorter, and keeps the receipt that proves it', async () => {
    const ledger = await start();
    await record(ledger, 3);
    const head = async (): Promise<string> => readFile(join(directory, 'head.json'), 'utf8').catch(() => '');
    await expect.poll(head, within).toContain('"sequence":3');
    platform.entries.length = 0;
    platform.hash = LEDGER_GENESIS;
    await record(ledger, 2);
    await expect.poll(() => lines, within).toContainEqual(expect.objectContaining({ level: 'error', message: 'the chain of the ledger is shorter than it was' }));
    expect(await head()).toContain('"sequence":3');
  });

  it.each(['down', 'hang', 'garbage', 'cut-before', 'cut-after'] as const)('outlasts a platform that fails by %s', async (fault) => {
    platform.fault = fault;
    const ledger = await start();
    const first = await record(ledger, 5);
    await expect.poll(() => platform.deliveries.length, within).toBeGreaterThan(0);
    const second = await record(ledger, 5);
    if (fault === 'hang') await stop(ledger); // a call that hangs is given up at the stop, and made again by the next process
    platform.fault = undefined;
    if (fault === 'hang') await start();
    await expect.poll(() => new Set(arrived()), within).toEqual(new Set([...first, ...second]));
    expect(arrived()).toHaveLength(10);
    await expect.poll(() => metricOf('civil_gateway_ledger_waiting_entries'), within).toBe(0);
  });

  it('outlasts a platform that is not there, without asking all the time, and says so once', async () => {
    await platform.stop();
    const ledger = await start();
    const ids = await record(ledger, 5);
    await expect.poll(() => metricOf('civil_gateway_ledger_failures_total'), within).toBeGreaterThan(2);
    expect(await metricOf('civil_gateway_ledger_waiting_entries')).toBe(5);
    expect(await metricOf('civil_gateway_ledger_oldest_seconds')).toBeGreaterThan(0);
    expect(await metricOf('civil_gateway_ledger_spool_bytes')).toBeGreaterThan(1000);
    expect(lines.filter(({ level }) => level === 'warn')).toHaveLength(1);
    await platform.start();
    await expect.poll(arrived, within).toEqual(ids);
    await expect.poll(() => lines.map(({ message }) => message), within).toContain('ledger is delivered again');
    await expect.poll(() => metricOf('civil_gateway_ledger_waiting_entries'), within).toBe(0);
  });

  it('puts aside the entries that are refused as malformed, and delivers all others', async () => {
    const ledger = await start();
    platform.refuses = ({ actor }) => actor === 'bad';
    const entries = Array.from({ length: 64 }, (_item, index) => entryOf({ actor: index % 30 === 7 ? 'bad' : 'good' }));
    await Promise.all(entries.map((entry) => ledger.record([entry])));
    await expect.poll(() => platform.entries.length, within).toBe(62);
    await expect.poll(() => lines.filter(({ message }) => message === 'an entry of the ledger was put aside').length, within).toBe(2);
    const aside = (await readFile(join(directory, 'refused', 'entries.jsonl'), 'utf8')).trim().split('\n').map((line) => JSON.parse(line) as { reason: string; text: string });
    expect(aside.map(({ reason, text }) => [reason, (JSON.parse(text) as { actor: string }).actor])).toEqual([['malformed', 'bad'], ['malformed', 'bad']]);
    await expect.poll(() => metricOf('civil_gateway_ledger_waiting_entries'), within).toBe(0);
  });

  it('puts aside what the disk has spoiled', async () => {
    await platform.stop();
    const first = await start();
    const ids = await record(first, 3);
    await stop(first);
    const [name = ''] = (await readdir(join(directory, 'spool'), { recursive: true })).filter((file) => file.endsWith('.jsonl'));
    const file = join(directory, 'spool', name);
    await writeFile(file, (await readFile(file, 'utf8')).replace(ids[1] as string, ids[0] as string));
    await platform.start();
    await start();
    await expect.poll(arrived, within).toEqual([ids[0], ids[2]]);
    await expect.poll(() => lines, within).toContainEqual({ level: 'error', fields: { reason: 'damaged' }, message: 'an entry of the ledger was put aside' });
  });
});

describe('stop and start', () => {
  it('delivers what is left before it stops, and leaves nothing behind', async () => {
    const ledger = await start();
    const ids = await record(ledger, 50);
    await stop(ledger);
    expect(arrived()).toEqual(ids);
    expect(await readdir(join(directory, 'spool'))).toEqual([]);
  });

  it('leaves to the next start what the platform did not take', async () => {
    await platform.stop();
    const first = await start();
    const ids = await record(first, 50);
    await stop(first);
    const second = await start();
    await stop(second);
    await platform.start();
    const third = await start();
    await expect.poll(arrived, within).toEqual(ids);
    await stop(third);
    expect(await readdir(join(directory, 'spool'))).toEqual([]);
  });

  it('delivers once what was receipted when the process died before noting it', async () => {
    platform.fault = 'cut-after';
    const first = await start();
    const ids = await record(first, 5);
    await expect.poll(() => platform.entries.length, within).toBe(5);
    await stop(first);
    platform.fault = undefined;
    await start();
    await expect.poll(() => platform.deliveries.length, within).toBeGreaterThan(1);
    await expect.poll(spooled, within).toBe('');
    expect(arrived()).toEqual(ids);
  });

  it('lets several gateways share a directory, each writing for itself', async () => {
    const ledgers = await Promise.all([start(), start(), start()]);
    const ids = (await Promise.all(ledgers.map((ledger) => record(ledger, 40)))).flat();
    await expect.poll(() => platform.entries.length, within).toBe(120);
    expect(new Set(arrived())).toEqual(new Set(ids));
  });

  it('refuses to start in a directory that cannot be one', async () => {
    await writeFile(join(directory, 'file'), '');
    await expect(start({ directory: join(directory, 'file') })).rejects.toThrow(/ENOTDIR|EEXIST/);
  });

  it('loses nothing of what was kept when the process is killed', async () => {
    await platform.stop();
    const program = join(repository, 'gateway', 'src', 'testing', 'ledger-writer.ts');
    const writer = spawn(process.execPath, ['--conditions=@civil/source', '--import', 'tsx', program, directory, platform.url, SECRET], { cwd: repository, stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    const gone = new Promise((resolve) => { writer.once('close', resolve); });
    writer.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (said.length > 37 * 500) writer.kill('SIGKILL');
    });
    await gone;
    const kept = said.split('\n').slice(0, -1);
    expect(kept.length).toBeGreaterThan(400);
    await platform.start();
    await start();
    await expect.poll(() => metricOf('civil_gateway_ledger_waiting_entries'), within).toBe(0);
    const ids = arrived();
    expect(new Set(ids).size).toBe(ids.length);
    expect(kept.filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids.slice(0, kept.length)).toEqual(kept);
  });
});
