import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { issueDevelopmentToken } from '@civil/gateway/development-issuer';
import { platformCodes } from '@civil/schema/errors';
import { claimsOf } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PostgresCluster, startPostgresCluster } from '../kit/postgres-cluster.js';
import { type RunningGraph, startGraph } from '../kit/processes.js';
import { folder, until } from '../system/helpers.js';

/** A question that five databases answer a part of. */
const QUERY = `{
  residents(first: 20) { totalCount edges { node { id name { value } assistanceEnrollments { program status monthlyAmount } careLevel registeredMaritalState { code } residenceDivision { fullName } } } }
  elderlyFacilities(first: 2) { totalCount }
}`;
const ASKERS = 8;

interface Told {
  readonly status: number;
  readonly text: string;
  readonly requestId: string;
}

const place = folder('database-restart');
const logFile = join(place.path, 'log');
let cluster: PostgresCluster;
let graph: RunningGraph;
let token: string;

const ask = async (): Promise<Told> => {
  const response = await fetch(`${graph.gateway}/graphql`, {
    method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, body: JSON.stringify({ query: QUERY }),
  });
  return { status: response.status, text: await response.text(), requestId: response.headers.get('x-request-id') as string };
};
const parsed = ({ text }: Pick<Told, 'text'>) => JSON.parse(text) as { data?: Record<string, unknown> | null; errors?: { extensions: { code: string } }[] };

beforeAll(async () => {
  cluster = await startPostgresCluster();
  graph = await startGraph({ dataDirectory: join(place.path, 'data'), logFile, env: { DATABASE_URL: cluster.url, LOG_LEVEL: 'info' } });
  const { kind: _kind, ...claims } = claimsOf('county.elder', '620102');
  token = await issueDevelopmentToken(join(graph.dataDirectory, 'issuer'), { ...claims, roles: ['county.elder', 'county.assist', 'county.vital'] });
}, 300_000);
afterAll(async () => {
  await graph?.stop();
  await cluster?.remove();
  await place.remove();
});

/** Whether a partial answer holds nothing that the whole one does not: nulls are allowed, other values are not. */
function isPartOf(part: unknown, whole: unknown): boolean {
  if (part === null) return true;
  if (Array.isArray(part)) return Array.isArray(whole) && part.length === whole.length && part.every((item, index) => isPartOf(item, whole[index]));
  if (typeof part === 'object') return typeof whole === 'object' && whole !== null && Object.entries(part).every(([key, value]) => isPartOf(value, (whole as Record<string, unknown>)[key]));
  return part === whole;
}

/** Requests that the ledger knows of the reader, once it knows of all these. */
async function keptOf(actor: string, wanted: readonly string[]): Promise<Set<string>> {
  const { kind: _kind, ...claims } = claimsOf('auditor', undefined, { unit: '62-SJT' });
  const auditor = await issueDevelopmentToken(join(graph.dataDirectory, 'issuer'), claims as never);
  const kept = new Set<string>();
  await until('all answers in the ledger', async () => {
    for (let after: string | null = null, more = true; more; ) {
      const response = await fetch(`${graph.gateway}/graphql`, {
        method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${auditor}` },
        body: JSON.stringify({ query: 'query ($actor: String!, $after: String) { dataAccessLog(first: 100, after: $after, filter: { actor: $actor }) { pageInfo { endCursor hasNextPage } edges { node { requestId } } } }', variables: { actor, after } }),
      });
      // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever shape it asked for
      const { data } = (await response.json()) as any;
      for (const { node } of data.dataAccessLog.edges) kept.add(node.requestId);
      ({ endCursor: after, hasNextPage: more } = data.dataAccessLog.pageInfo);
    }
    return wanted.every((id) => kept.has(id));
  });
  return kept;
}

const personsIn = ({ text }: Pick<Told, 'text'>): unknown[] => {
  const { data } = parsed({ text }) as { data?: { residents?: { edges: { node: { name: { value: string } | null } }[] } | null } | null };
  return (data?.residents?.edges ?? []).flatMap(({ node }) => node.name?.value ?? []);
};

describe('bad day: the database is restarted under load', () => {
  it('the client sees DOWNSTREAM_SERVICE_ERROR where it was needed and whole answers after, the log says why, nothing leaks, nothing is lost', async () => {
    const whole = parsed(await ask());
    expect(whole.errors).toBeUndefined();
    const told: Told[] = [];
    let isOver = false;
    const askers = Array.from({ length: ASKERS }, async () => {
      while (!isOver) told.push(await ask());
    });
    await until('some answers', () => told.length > 3 * ASKERS);
    cluster.crash();
    await pause(1500);
    cluster.start();
    await until('whole answers again', async () => parsed(await ask()).errors === undefined);
    const before = told.length;
    await until('whole answers to everybody', () => told.length > before + 5 * ASKERS);
    isOver = true;
    await Promise.all(askers);

    const codes = new Set<string>();
    for (const { status, text } of told) {
      expect([200, 503]).toContain(status);
      expect(text).not.toMatch(/postgres|ECONN|connection terminat|select |stack|127\.0\.0\.1/i);
      expect(text).not.toContain(`:${new URL(cluster.url).port}`);
      const { data, errors = [] } = parsed({ text });
      expect(isPartOf(data ?? null, whole.data)).toBe(true);
      if (errors.length === 0) expect(data).toEqual(whole.data);
      for (const { extensions } of errors) codes.add(extensions.code);
    }
    expect([...codes].filter((code) => !(code in platformCodes))).toEqual([]);
    expect([...codes]).toEqual(expect.arrayContaining(['DOWNSTREAM_SERVICE_ERROR']));
    expect(told.slice(-ASKERS).map((one) => parsed(one).data)).toEqual(Array.from({ length: ASKERS }, () => whole.data));

    const log = readFileSync(logFile, 'utf8');
    const lines = log.split('\n').filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as { msg: string; service: string; requestId?: string });
    const failures = lines.filter(({ msg, service }) => msg === 'field failed' && service !== 'gateway');
    expect(failures.length).toBeGreaterThan(0);
    const asked = new Set(told.map(({ requestId }) => requestId));
    expect(failures.filter(({ requestId }) => !asked.has(requestId ?? ''))).toEqual([]);
    const names = personsIn(told.at(-1) as Told) as string[];
    expect(names.length).toBeGreaterThan(0);
    expect([...names, 'eyJ', 'postgres://', 'select '].filter((value) => log.includes(value))).toEqual([]);

    const shown = told.filter((one) => personsIn(one).length > 0).map(({ requestId }) => requestId);
    expect(shown.length).toBeGreaterThan(0);
    expect((await keptOf('u_county.elder_620102', shown)).size).toBeGreaterThanOrEqual(shown.length);
  }, 180_000);
});
