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
}

const place = folder('database-restart');
let cluster: PostgresCluster;
let graph: RunningGraph;
let token: string;

const ask = async (): Promise<Told> => {
  const response = await fetch(`${graph.gateway}/graphql`, {
    method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, body: JSON.stringify({ query: QUERY }),
  });
  return { status: response.status, text: await response.text() };
};
const parsed = ({ text }: Told) => JSON.parse(text) as { data?: Record<string, unknown> | null; errors?: { extensions: { code: string } }[] };

beforeAll(async () => {
  cluster = await startPostgresCluster();
  graph = await startGraph({ dataDirectory: join(place.path, 'data'), env: { DATABASE_URL: cluster.url, LOG_LEVEL: 'fatal' } });
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

describe('a database that crashes and comes back under load', () => {
  it('costs the answers that it was needed for, tells no secret, and is used again without anybody starting anything', async () => {
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
      expect(text).not.toMatch(/postgres|ECONN|connection terminat|select |5432|stack|127\.0\.0\.1/i);
      const { data, errors = [] } = parsed({ status, text });
      expect(isPartOf(data ?? null, whole.data)).toBe(true);
      if (errors.length === 0) expect(data).toEqual(whole.data);
      for (const { extensions } of errors) codes.add(extensions.code);
    }
    expect([...codes].filter((code) => !(code in platformCodes))).toEqual([]);
    expect([...codes]).toEqual(expect.arrayContaining(['DOWNSTREAM_SERVICE_ERROR']));
    expect(told.slice(-ASKERS).map((one) => parsed(one).data)).toEqual(Array.from({ length: ASKERS }, () => whole.data));
  }, 180_000);
});
