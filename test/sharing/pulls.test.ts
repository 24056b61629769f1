import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { makeCertificatePair } from '@civil/gateway/certificate-pair';
import { makeClientKey } from '@civil/gateway/client-keys';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { repository } from '../kit/processes.js';
import { CLIENT, SharingGraph } from '../kit/sharing-graph.js';
import { heldRecords } from '../pull-client/compact.js';
import { Consumer, pullOnce } from './pulled-state.js';

let graph: SharingGraph;
let directory: string;
beforeAll(async () => {
  graph = await SharingGraph.start();
  directory = await mkdtemp(join(tmpdir(), 'civil-pulls-'));
});
afterAll(async () => {
  await graph.stop();
  await rm(directory, { recursive: true, force: true });
});
beforeEach(() => graph.empty());

const facility = (id: string, more: object = {}) => ({ id, name: `养老院${id}`, division: '620102001000', beds: 40, ...more });
const FIELDS = ['id', 'name', 'licensedBeds', 'divisionCode'];

describe('a pull from the register', () => {
  it('is all of it, then what has changed, then what is gone', async () => {
    await graph.grant({ id: 'sg_1', fields: FIELDS });
    for (const id of ['a', 'b', 'c']) await graph.put(facility(id));
    await graph.settle();
    const consumer = await new Consumer(graph, 'sg_1').pull(2);
    expect(consumer.state()).toEqual(['a', 'b', 'c'].map((id) => JSON.stringify({ id, name: `养老院${id}`, licensedBeds: 40, divisionCode: '620102001000' })));
    await graph.put(facility('b', { beds: 41 }));
    await graph.remove('a');
    await graph.settle();
    await consumer.pull();
    expect([consumer.held.size, consumer.tombstones, consumer.state().some((record) => record.includes('41'))]).toEqual([2, 1, true]);
  });

  it('runs on one snapshot of the grant: a change of it stops the pull, with no row beyond it', async () => {
    await graph.grant({ id: 'sg_2', fields: FIELDS });
    await graph.fill(5000);
    await graph.settle();
    const response = await fetch(`${graph.address}/shared/R07`, { headers: { accept: 'application/x-ndjson', 'accept-encoding': 'identity', authorization: `Bearer ${await graph.token()}` } });
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    const parts = [(await reader.read()).value as Uint8Array];
    await graph.grant({ id: 'sg_2', fields: ['id'], division: '630102' });
    for (let part = await reader.read(); !part.done; part = await reader.read()) parts.push(part.value);
    const lines = Buffer.concat(parts).toString().trimEnd().split('\n');
    const { trailer } = JSON.parse(lines.pop() ?? '') as { trailer: { complete: boolean; reason: string; restart: boolean; count: number } };
    expect(trailer).toMatchObject({ complete: false, reason: 'GRANT_CHANGED', restart: true, count: lines.length });
    expect(lines.length % 1000).toBe(0);
    expect(lines.length).toBeLessThan(5000);
    expect(await pullOnce(graph)).toMatchObject({ status: 200, trailer: { count: 0, complete: true } });
  });

  it('is entered in the ledger of the platform, with the resource, the rows and the digest', async () => {
    await graph.grant({ id: 'sg_3', fields: FIELDS });
    await graph.put(facility('a'));
    await graph.settle();
    const { trailer } = await pullOnce(graph);
    const entered = async (): Promise<string[]> => ((await graph.onPlatform('select operation_name from platform.data_accesses')) as { operation_name: string }[]).map(({ operation_name: name }) => name);
    for (const end = Date.now() + 10_000; !(await entered()).includes(`pull.R07.1.${trailer.sm3}`) && Date.now() < end; ) await pause(50);
    expect(await entered()).toContain(`pull.R07.1.${trailer.sm3}`);
  });

  it('takes no more memory for more rows', async () => {
    await graph.grant({ id: 'sg_4', fields: FIELDS });
    await graph.fill(20_000);
    await graph.settle();
    const peakOf = async (limit: string): Promise<number> => {
      const response = await fetch(`${graph.address}/shared/R07?limit=${limit}`, { headers: { accept: 'application/x-ndjson', authorization: `Bearer ${await graph.token()}` } });
      let [peak, lines] = [0, 0];
      for await (const part of response.body as unknown as AsyncIterable<Uint8Array>) {
        for (const byte of part) if (byte === 0x0a) lines++;
        peak = Math.max(peak, process.memoryUsage().external + process.memoryUsage().arrayBuffers);
      }
      expect(lines - 1).toBe(Number(limit));
      return peak;
    };
    await peakOf('2000');
    const [little, much] = [await peakOf('2000'), await peakOf('20000')];
    expect(much - little).toBeLessThan(32 * 1024 * 1024);
  });
});

interface Ended { readonly code: number | null; readonly stdout: string; readonly stderr: string }

/** Starts the client of a consumer. */
function startClient(address: string, given: readonly string[], environment: NodeJS.ProcessEnv = {}) {
  const child = spawn(process.execPath, ['--conditions=@civil/source', '--import', 'tsx', join(repository, 'test/commands/pull.ts'), 'R07', '--url', address, ...given], { cwd: repository, env: { ...env, ...environment } });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (text: Buffer) => { stdout += text.toString(); });
  child.stderr.on('data', (text: Buffer) => { stderr += text.toString(); });
  const ended = new Promise<Ended>((resolve) => { child.once('close', (code) => resolve({ code, stdout, stderr })); });
  return { child, ended };
}

describe('npm run pull', () => {
  const start = async (...given: string[]) => startClient(graph.address, ['--token', await graph.token(), ...given]);
  const run = async (...given: string[]): Promise<Ended> => (await start(...given)).ended;
  const heldIn = async (file: string): Promise<unknown[]> => {
    const held: unknown[] = [];
    for await (const { record } of heldRecords(file)) held.push(record['id']);
    return held;
  };

  it('killed at any moment goes on, and ends with the file that one pull makes', async () => {
    await graph.grant({ id: 'sg_5', fields: FIELDS });
    await graph.fill(6000);
    await graph.settle();
    const whole = join(directory, 'whole.ndjson');
    expect((await run('--out', whole)).code).toBe(0);
    const out = join(directory, 'killed.ndjson');
    let kills = 0;
    for (let end = false; !end; ) {
      const { child, ended } = await start('--out', out, '--chunk', '400');
      // Killed as soon as it has begun to write, a different while after each time.
      const before = existsSync(`${out}.state`) ? await readFile(`${out}.state`, 'utf8') : '';
      const killing = (async () => {
        while (child.exitCode === null && (existsSync(`${out}.state`) ? await readFile(`${out}.state`, 'utf8') : '') === before) await pause(5);
        await pause((kills * 37) % 90);
        if (kills < 6 && child.exitCode === null) child.kill('SIGKILL');
      })();
      const { code, stderr } = await ended;
      await killing;
      if (code === null) kills++;
      else {
        expect([code, stderr]).toEqual([0, '']);
        end = true;
      }
    }
    expect(kills).toBeGreaterThan(2);
    expect((await readFile(out)).equals(await readFile(whole))).toBe(true);
    await graph.put(facility('bulk_7', { name: '改名' }));
    await graph.remove('bulk_8');
    await graph.settle();
    expect(JSON.parse((await run('--out', out, '--chunk', '400')).stdout)).toMatchObject({ records: 6001, tombstones: 1 });
    expect((await heldIn(out)).length).toBe(5999);
  }, 180_000);

  it('refuses a file that was changed, that another wrote, or of another pull', async () => {
    await graph.grant({ id: 'sg_6', fields: FIELDS });
    await graph.put(facility('a'));
    await graph.settle();
    const out = join(directory, 'changed.ndjson');
    expect((await run('--out', out)).code).toBe(0);
    const text = await readFile(out, 'utf8');
    await writeFile(out, text.replace('养老院a', '养老院b'));
    expect(await run('--out', out)).toMatchObject({ code: 2, stderr: expect.stringContaining('does not have the digest') });
    await writeFile(out, text);
    expect(await run('--out', out, '--fields', 'id')).toMatchObject({ code: 2, stderr: expect.stringContaining('another pull') });
    const foreign = join(directory, 'foreign.txt');
    await writeFile(foreign, 'mine');
    expect((await run('--out', foreign)).code).toBe(2);
    expect(await readFile(foreign, 'utf8')).toBe('mine');
  }, 120_000);

  it('tells that a changed grant takes a full snapshot, and takes it', async () => {
    await graph.grant({ id: 'sg_7', fields: FIELDS });
    await graph.put(facility('a'));
    await graph.settle();
    const out = join(directory, 'restarted.ndjson');
    expect((await run('--out', out)).code).toBe(0);
    await graph.grant({ id: 'sg_7', fields: ['name'] });
    expect(await run('--out', out)).toMatchObject({ code: 4, stderr: expect.stringContaining('GRANT_CHANGED') });
    expect((await run('--out', out, '--restart')).code).toBe(0);
    expect(await readFile(out, 'utf8')).toMatch(/"record":\{"name":"养老院a"\}/);
  }, 120_000);

  it('makes tables of what it holds', async () => {
    await graph.grant({ id: 'sg_8', fields: FIELDS });
    await graph.put(facility('a', { name: '引号"和,逗号' }));
    await graph.put(facility('b'));
    await graph.settle();
    const [csv, parquet] = [join(directory, 'table.csv'), join(directory, 'table.parquet')];
    expect((await run('--out', csv, '--format', 'csv')).code).toBe(0);
    await graph.remove('b');
    await graph.settle();
    expect((await run('--out', csv, '--format', 'csv')).code).toBe(0);
    const [head, row, ...rest] = (await readFile(csv, 'utf8')).split('\r\n');
    expect([head, row?.replace(/^[\w-]+,/, ''), rest]).toEqual(['\uFEFF_id,id,name,licensedBeds,divisionCode', 'a,"引号""和,逗号",40,620102001000', ['']]);
    expect((await run('--out', parquet, '--format', 'parquet')).code).toBe(0);
    const bytes = await readFile(parquet);
    const rows = await parquetReadObjects({ file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer });
    expect(rows).toEqual([{ _id: expect.any(String), id: 'a', name: '引号"和,逗号', licensedBeds: 40, divisionCode: '620102001000' }]);
  }, 120_000);
});

describe('npm run pull by a client that is bound to a certificate', () => {
  it('signs in and pulls with it, and does neither without', async () => {
    const [server, own, key] = await Promise.all([makeCertificatePair('127.0.0.1'), makeCertificatePair('consumer'), makeClientKey('EdDSA')]);
    const secure = await SharingGraph.start({ tls: { key: server.key, cert: server.cert }, clientCertificate: 'connection' });
    try {
      await secure.onPlatform('update platform.machine_clients set kept_keys = ?::jsonb, certificate_thumbprint = ?', [JSON.stringify([{ jwk: key.publicJwk, addedAt: '2021-01-01T00:00:00Z' }]), own.thumbprint]);
      await secure.grant({ id: 'sg_tls', fields: FIELDS });
      await secure.put(facility('a'));
      await secure.settle();
      const file = async (name: string, content: string): Promise<string> => {
        const path = join(directory, name);
        await writeFile(path, content);
        return path;
      };
      const trusted = { NODE_EXTRA_CA_CERTS: await file('server.pem', server.cert) };
      const byKey = ['--client', CLIENT, '--key', await file('client.jwk', JSON.stringify(key.privateJwk))];
      const certificate = ['--certificate', await file('own.pem', own.cert), '--certificate-key', await file('own.key', own.key)];
      const out = join(directory, 'bound.ndjson');
      expect(await startClient(secure.address, [...byKey, '--out', join(directory, 'unbound.ndjson')], trusted).ended).toMatchObject({ code: 1, stderr: expect.stringContaining('invalid_client') });
      expect(await startClient(secure.address, [...byKey, ...certificate, '--out', out], trusted).ended).toMatchObject({ code: 0, stdout: expect.stringContaining('"records":1') });
      expect(await readFile(out, 'utf8')).toContain('养老院a');
      expect((await startClient(secure.address, [...byKey, certificate[0] as string, certificate[1] as string, '--out', out], trusted).ended).code).toBe(2);
    } finally {
      await secure.stop();
    }
  }, 120_000);
});
