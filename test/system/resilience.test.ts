import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { issueDevelopmentToken } from '@civil/gateway/development-issuer';
import { subgraphRegistry } from '@civil/schema/registry';
import { claimsOf } from '@civil/subgraph-kernel/testing';
import { type FieldDefinitionNode, Kind, type ObjectTypeDefinitionNode, parse, print, type TypeNode } from 'graphql';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Answer } from '../kit/ask.js';
import { repository, type RunningGraph, startGraph } from '../kit/processes.js';
import { folder, isAlive, until } from './helpers.js';

/** A question that all seven subgraphs answer a part of, at the root and in the fields that they add to a resident. */
const QUERY = `{
  meta { scale }
  residents(first: 5) { totalCount edges { node { id name { value } assistanceEnrollments { program status } careLevel elderSubsidies { kind } registeredMaritalState { code } residenceDivision { fullName } } } }
  division(code: "620102") { fullName }
  assistanceStandards(division: "620102") { program }
  elderlyFacilities(first: 2) { totalCount edges { node { id } } }
  childInstitutions(first: 2) { totalCount }
  socialOrganizations(first: 2) { totalCount }
  marriageOffices(first: 2) { totalCount }
}`;
/** What of it is lost with one subgraph. */
const ELDERLY = { root: ['elderlyFacilities'], ofResident: ['careLevel', 'elderSubsidies'] };
const TIMEOUT_MS = 3000;

const place = folder('resilience');
const watched = join(place.path, 'connections.txt');
const watcher = pathToFileURL(join(repository, 'test/system/watch-sockets.mjs'));
watcher.searchParams.set('file', watched);

let graph: RunningGraph;
let token: string;
let whole: Answer['data'];

const ask = async (query = QUERY): Promise<Answer & { milliseconds: number }> => {
  const started = performance.now();
  const response = await fetch(`${graph.gateway}/graphql`, {
    method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, body: JSON.stringify({ query }),
  });
  const text = await response.text();
  const { data = null, errors = [] } = JSON.parse(text) as { data?: unknown; errors?: Answer['errors'] };
  return { status: response.status, data, errors, codes: {}, text, milliseconds: performance.now() - started };
};
const readiness = async (): Promise<{ status: number; unavailable: string[] }> => {
  const response = await fetch(`${graph.gateway}/health/ready`);
  const { subgraphs } = (await response.json()) as { subgraphs: Record<string, string> };
  return { status: response.status, unavailable: Object.keys(subgraphs).filter((name) => subgraphs[name] !== 'ready') };
};
const processOf = (name: string) => graph.processes.get(name) as NonNullable<ReturnType<RunningGraph['processes']['get']>>;
const killHard = async (name: string): Promise<void> => {
  const child = processOf(name);
  child.kill('SIGKILL');
  await until(`the end of ${name}`, () => !isAlive(child.pid as number));
};
const isWhole = async (): Promise<boolean> => {
  const { data, errors } = await ask();
  if (errors.length > 0) return false;
  expect(data).toEqual(whole);
  return true;
};

/** The fields of the subgraph are null, each with an error that names it; everything else is as it was. */
function expectOnlyElderlyLost({ data, errors, status }: Answer): void {
  expect(status).toBe(200);
  const expected = structuredClone(whole);
  for (const field of ELDERLY.root) expected[field] = null;
  for (const { node } of expected.residents.edges) for (const field of ELDERLY.ofResident) node[field] = null;
  expect(data).toEqual(expected);
  expect(errors.map(({ path }) => path?.[0])).toEqual(expect.arrayContaining(['elderlyFacilities', 'residents']));
  for (const { extensions } of errors) {
    expect(extensions).toMatchObject({ code: 'UPSTREAM_UNAVAILABLE', subgraph: 'elderly-care', zh: expect.stringContaining('暂不可用'), en: expect.stringContaining('not available'), retryable: true });
  }
}

beforeAll(async () => {
  graph = await startGraph({ processes: true, dataDirectory: join(place.path, 'data'), seeded: inject('seeded'), env: { NODE_OPTIONS: `--import=${watcher.href}`, SUBGRAPH_TIMEOUT_MS: String(TIMEOUT_MS) } });
  const { kind: _kind, ...claims } = claimsOf('county.elder', '620102');
  token = await issueDevelopmentToken(join(graph.dataDirectory, 'issuer'), { ...claims, roles: ['county.elder', 'county.assist', 'county.vital'] });
  const answer = await ask();
  whole = answer.data;
}, 180_000);
afterAll(async () => {
  for (const child of graph?.processes.values() ?? []) child.kill('SIGCONT');
  await graph?.stop();
  await place.remove();
});

describe('the supergraph', () => {
  const document = parse(readFileSync(join(repository, 'schema/supergraph.graphql'), 'utf8'), { noLocation: true });
  const types = new Map(document.definitions.flatMap((node) => (node.kind === Kind.OBJECT_TYPE_DEFINITION ? [[node.name.value, node] as const] : [])));
  const graphsOf = ({ directives = [] }: ObjectTypeDefinitionNode | FieldDefinitionNode): string[] =>
    directives.filter(({ name }) => name.value === 'join__type' || name.value === 'join__field').flatMap((directive) => {
      const graph = directive.arguments?.find(({ name }) => name.value === 'graph')?.value;
      return graph?.kind === Kind.ENUM ? [graph.value] : [];
    });
  const nameOf = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type));

  it('lets every root field be null, since a null where none may be blanks the whole answer', () => {
    expect(types.get('Query')?.fields?.filter(({ type }) => type.kind === Kind.NON_NULL_TYPE).map(({ name }) => name.value)).toEqual([]);
  });

  it('lets every reference be null whose fields another subgraph must bring', () => {
    const brittle = [...types.values()].flatMap((type) => (type.fields ?? []).filter((field) => {
      const referred = types.get(nameOf(field.type));
      if (!referred || !print(field.type).includes('!')) return false;
      const own = graphsOf(field).length > 0 ? graphsOf(field) : graphsOf(type);
      const isForeign = (other: FieldDefinitionNode): boolean => graphsOf(other).length > 0 && !graphsOf(other).some((graph) => own.includes(graph));
      return referred.fields?.some((other) => other.type.kind === Kind.NON_NULL_TYPE && isForeign(other)) ?? false;
    }).map((field) => `${type.name.value}.${field.name.value}: ${print(field.type)}`));
    expect(brittle).toEqual([]);
  });
});

describe('eight processes', () => {
  it('answer a question across all domains', async () => {
    expect(graph.processes.size).toBe(8);
    const { data, errors } = await ask();
    expect(errors.map(({ path, extensions }) => [path, extensions.code])).toEqual([]);
    expect(data.residents.edges).toHaveLength(5);
    for (const field of ['elderlyFacilities', 'childInstitutions', 'socialOrganizations', 'marriageOffices', 'residents']) expect(data[field].totalCount, field).toBeGreaterThan(0);
    expect(await readiness()).toEqual({ status: 200, unavailable: [] });
  });
});

describe('kill -9 of a subgraph', () => {
  it('costs its own fields only, and it comes back with the same data', async () => {
    await killHard('elderly-care');
    const answer = await ask();
    expectOnlyElderlyLost(answer);
    expect(answer.milliseconds).toBeLessThan(TIMEOUT_MS);
    await until('the gateway to tell', async () => (await readiness()).status === 503);
    expect(await readiness()).toEqual({ status: 503, unavailable: ['elderly-care'] });
    graph.restart('elderly-care');
    await graph.waitUntilReady();
    await until('the whole answer', isWhole);
  });

  it('under questions breaks none of them, and leaves no trace when it is back', async () => {
    let stop = false;
    const answers: Answer[] = [];
    const asking = Promise.all(Array.from({ length: 4 }, async () => { while (!stop) answers.push(await ask()); }));
    await until('some answers', () => answers.length > 4);
    try {
      await killHard('elderly-care');
      const killed = answers.length;
      await until('more answers', () => answers.length > killed + 8);
      graph.restart('elderly-care');
      await graph.waitUntilReady();
      await until('the whole answer', isWhole);
    } finally {
      stop = true;
      await asking;
    }
    for (const answer of answers) {
      if (answer.errors.length === 0) expect(answer.data).toEqual(whole);
      else for (const { extensions } of answer.errors) expect(extensions).toMatchObject({ code: 'UPSTREAM_UNAVAILABLE', subgraph: 'elderly-care' });
    }
    expect(answers.some(({ errors }) => errors.length > 0)).toBe(true);
  });
});

describe('a subgraph that hangs', () => {
  it('costs its own fields within the time limit, and recovers by itself', async () => {
    processOf('elderly-care').kill('SIGSTOP');
    try {
      const first = await ask();
      expectOnlyElderlyLost(first);
      // The root field and the fields of residents are asked for beside each other or one after the other.
      expect(first.milliseconds).toBeLessThan(2 * TIMEOUT_MS + 1500);
      const others = await ask('{ meta { scale } residents(first: 2) { totalCount } socialOrganizations(first: 1) { totalCount } }');
      expect(others.errors).toEqual([]);
      expect(others.milliseconds).toBeLessThan(TIMEOUT_MS);
      expect(await readiness()).toEqual({ status: 503, unavailable: ['elderly-care'] });
    } finally {
      processOf('elderly-care').kill('SIGCONT');
    }
    await until('the whole answer', isWhole);
    expect(await readiness()).toEqual({ status: 200, unavailable: [] });
  });
});

describe('kill -9 of the gateway', () => {
  it('loses nothing: a new one answers the same to the same token', async () => {
    await killHard('gateway');
    await expect(ask()).rejects.toThrow();
    graph.restart('gateway');
    await graph.waitUntilReady();
    expect(await isWhole()).toBe(true);
  });
});

describe('kill -9 of all at once', () => {
  it('loses nothing either', async () => {
    await Promise.all([...graph.processes.keys()].map(killHard));
    for (const name of graph.processes.keys()) graph.restart(name);
    await graph.waitUntilReady();
    await until('the whole answer', isWhole);
  });
});

describe('what our processes talk to', () => {
  it('is this machine alone, from their first moment on', async () => {
    await ask();
    const ours = new Set([new URL(graph.gateway).port, ...Object.values(graph.subgraphs).map((url) => new URL(url).port)]);
    const lines = existsSync(watched) ? readFileSync(watched, 'utf8').trim().split('\n') : [];
    expect(lines.filter((line) => line.includes(' tcp 127.0.0.1 ')).length).toBeGreaterThanOrEqual(subgraphRegistry.length);
    expect(lines.filter((line) => !/^\d+ tcp 127\.0\.0\.1 \d+$/.test(line) || !ours.has(line.split(' ')[3] as string))).toEqual([]);
  });

  it('is nothing else in the eyes of the kernel', () => {
    const remote: string[] = [];
    for (const [name, { pid }] of graph.processes) {
      const inodes = new Set(readdirSync(`/proc/${pid}/fd`).flatMap((fd) => {
        try {
          return /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/${pid}/fd/${fd}`))?.slice(1) ?? [];
        } catch {
          return [];
        }
      }));
      for (const table of ['tcp', 'tcp6', 'udp', 'udp6']) {
        for (const line of readFileSync(`/proc/${pid}/net/${table}`, 'utf8').trim().split('\n').slice(1)) {
          const [, local = '', peer = '', , , , , , , inode = ''] = line.trim().split(/\s+/);
          if (!inodes.has(inode)) continue;
          // 127.0.0.1 as the kernel writes it, and the peer of a socket that listens.
          if (table !== 'tcp' || !local.startsWith('0100007F:') || !/^(0100007F:|00000000:0000$)/.test(peer)) remote.push(`${name} ${table} ${local} ${peer}`);
        }
      }
      expect(inodes.size, name).toBeGreaterThan(0);
    }
    expect(remote).toEqual([]);
  });
});
