import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { GATEWAY_PORT } from '@civil/schema/registry';
import { Agent, setGlobalDispatcher } from 'undici';
import { pullResource } from '../pull-client/pull-resource.js';
import { type PullState, StateFault } from '../pull-client/state.js';
import { tokenByKey, type TokenSource } from '../pull-client/token.js';
import { type Column, columnsOf, writeTable } from '../pull-client/write-table.js';

/**
 * `npm run pull -- R07 --out file.ndjson`: pulls shared data as a consumer does. Killed at any moment, it goes on where its file is proved to have
 * come to. Ends with 0 where there is nothing more, 2 for a fault of the arguments, 3 where it may go on later, 4 where that takes a full snapshot
 * (`--restart`).
 */
const usage = `用法 usage: npm run pull -- <resource> --out <file> [--format ndjson|csv|parquet] [--fields a,b] [--grant id] [--url http://…]
  (--token <token> | --client <id> --key <private.jwk> [--issuer name]) [--certificate <file.pem> --certificate-key <file.pem>] [--chunk 10000] [--follow <seconds>] [--restart]`;
const text = { type: 'string' } as const;

const end = (code: number, ...lines: string[]): never => {
  for (const line of lines) process.stderr.write(`${line}\n`);
  process.exit(code);
};
const messageOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { out: text, format: { ...text, default: 'ndjson' }, fields: text, grant: text, url: { ...text, default: `http://127.0.0.1:${GATEWAY_PORT}` }, token: text, client: text, key: text, certificate: text, 'certificate-key': text, issuer: { ...text, default: 'civil-development-issuer' }, chunk: { ...text, default: '10000' }, follow: text, restart: { type: 'boolean', default: false } },
    });
  } catch (cause) {
    return end(2, messageOf(cause), usage);
  }
}

const { values, positionals: [resource = end(2, usage)] } = readArguments();
const { url, format, fields, grant } = values;
const out = values.out ?? end(2, usage);
const chunk = Number(values.chunk);
const follow = values.follow === undefined ? undefined : Number(values.follow);
if (!['ndjson', 'csv', 'parquet'].includes(format) || !Number.isSafeInteger(chunk) || chunk < 1 || (follow !== undefined && !(follow > 0))) end(2, usage);
const { certificate, 'certificate-key': certificateKey } = values;
if ((certificate === undefined) !== (certificateKey === undefined)) end(2, usage);
const log = format === 'ndjson' ? out : `${out}.changes`;

/** A client that the register binds to a certificate shows it on every connection (RFC 8705). */
async function showCertificate(): Promise<void> {
  if (!certificate || !certificateKey) return;
  const [cert, key] = await Promise.all([readFile(certificate, 'utf8'), readFile(certificateKey, 'utf8')]);
  setGlobalDispatcher(new Agent({ connect: { cert, key } }));
}

async function tokenSource(): Promise<TokenSource> {
  const { token, client, key } = values;
  if (token) return async () => token;
  return client && key ? tokenByKey(url, client, key, values.issuer) : end(2, usage);
}

const started = Date.now();
let before = 0;
const tell = ({ records, tombstones, bytes }: PullState): void => {
  before ||= records;
  const rate = Math.round((records - before) / Math.max(1, (Date.now() - started) / 1000));
  const line = `${resource}  记录 records ${records}  删除 tombstones ${tombstones}  ${(bytes / 1e6).toFixed(1)} MB  ${rate}/s`;
  if (process.stderr.isTTY) process.stderr.write(`\r${line}\x1b[K`);
};

interface Catalogue { readonly resources: readonly { readonly id: string; readonly granted: readonly string[] | null; readonly schema: { readonly properties: { readonly record: { readonly properties: Record<string, object> } } } | null }[] }

/** The columns of a table: the items of the grant, or those of them that were asked for. */
async function columns(token: TokenSource): Promise<Column[]> {
  const response = await fetch(new URL('/shared', url), { headers: { accept: 'application/json', authorization: `Bearer ${await token()}` } });
  const { resources } = (await response.json()) as Catalogue;
  const { schema, granted } = resources.find(({ id }) => id === resource) ?? {};
  if (!schema || !granted) return end(1, `目录中没有 ${resource}。The catalogue does not serve ${resource}.`);
  return columnsOf(schema.properties.record.properties, fields ? fields.split(',') : granted);
}

async function once(token: TokenSource, restart: boolean): Promise<void> {
  const { state, reason, restart: needsRestart, retryAfter } = await pullResource({ url, resource, log, fields, grant, chunk, token, restart, tell });
  if (process.stderr.isTTY) process.stderr.write('\n');
  if (reason !== undefined && needsRestart) end(4, reason, '请以 --restart 重新取全量。Take a full snapshot with --restart.');
  if (reason !== undefined) end(3, reason, ...(retryAfter ? [`${retryAfter} 秒后可再试。Try again in ${retryAfter} s.`] : []));
  const rows = format === 'csv' || format === 'parquet' ? await writeTable(format, log, out, await columns(token)) : undefined;
  process.stdout.write(`${JSON.stringify({ resource, out, records: state.records, tombstones: state.tombstones, bytes: state.bytes, sm3: state.sm3, ...(rows === undefined ? {} : { rows }) })}\n`);
}

try {
  await showCertificate();
  const token = await tokenSource();
  await once(token, values.restart);
  while (follow !== undefined) {
    await pause(follow * 1000);
    await once(token, false);
  }
} catch (cause) {
  end(cause instanceof StateFault ? 2 : 1, messageOf(cause));
}
