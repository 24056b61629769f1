import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createWorld } from '@civil/demo-data';
import { issueDevelopmentToken } from '@civil/gateway/development-issuer';
import { claimsOf } from '@civil/subgraph-kernel/testing';
import type { RoleCode } from '@civil/schema/access';
import { repository, type RunningGraph, startGraph } from '../kit/processes.js';

/**
 * `npm run bench`: the trusted operations end to end, on the built files with the demonstration data and every lock on. What counts
 * are the ratios within one run: CPU of our processes per answer, beside the cheapest question that takes the same way.
 */

interface Question {
  name: string;
  query: string;
  variables: Record<string, unknown>;
  role: RoleCode;
  division?: string;
}

interface Measured {
  name: string;
  connections: number;
  perSecond: number;
  p50: number;
  p99: number;
  gatewayCpu: number;
  hostCpu: number;
}

const SECONDS = 3;
const ROUNDS = 3;
const CONNECTIONS = [1, 16];
const TICKS_PER_SECOND = 100;

const operation = (name: string): string => readFileSync(join(repository, 'schema', 'operations', `${name}.graphql`), 'utf8');
const { cast } = createWorld({ scale: 'demo' });
const today = '2021-12-31';
const LIST = `query List($after: String) { residents(first: 50, after: $after) { pageInfo { endCursor hasNextPage } edges { node { id name { value } ageBand
  assistanceEnrollments { program status } residenceDivision { fullName } } } } }`;

const questions: Question[] = [
  { name: 'smallest: { viewer { kind } }', query: '{ viewer { kind } }', variables: {}, role: 'county.assist', division: '620102' },
  { name: 'one person, one file', query: operation('one-person-one-file'), variables: { id: cast.flagship, today }, role: 'county.assist', division: '620102' },
  { name: 'one household', query: operation('one-household'), variables: { id: cast.flagshipHousehold, today }, role: 'county.assist', division: '620102' },
  { name: "officer's list of 50, three domains", query: LIST, variables: {}, role: 'county.assist', division: '620102' },
  { name: 'X25, 500 townships', query: operation('x25-townships-lacking-facilities'), variables: { root: '620000' }, role: 'prov.places', division: '620000' },
];

/** CPU seconds that a process has used. */
function cpuOf(pid: number | undefined): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
}

const at = (sorted: readonly number[], share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

async function ask(graph: RunningGraph, { query, variables }: Pick<Question, 'query' | 'variables'>, token: string): Promise<{ data: Record<string, never> }> {
  const response = await fetch(`${graph.gateway}/graphql`, {
    method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as { data: Record<string, never> };
}

async function measure(graph: RunningGraph, question: Question, token: string, connections: number): Promise<Measured> {
  const [gateway, host] = [graph.processes.get('gateway')?.pid, graph.processes.get('host')?.pid];
  const before = [cpuOf(gateway), cpuOf(host)] as const;
  const times: number[] = [];
  const end = performance.now() + SECONDS * 1000;
  await Promise.all(Array.from({ length: connections }, async () => {
    while (performance.now() < end) {
      const started = performance.now();
      await ask(graph, question, token);
      times.push(performance.now() - started);
    }
  }));
  times.sort((a, b) => a - b);
  const perAnswer = (after: number, since: number): number => ((after - since) * 1000) / times.length;
  return {
    name: question.name, connections, perSecond: times.length / SECONDS, p50: at(times, 0.5), p99: at(times, 0.99),
    gatewayCpu: perAnswer(cpuOf(gateway), before[0]), hostCpu: perAnswer(cpuOf(host), before[1]),
  };
}

const median = (values: number[]): number => at(values.sort((a, b) => a - b), 0.5);
const graph = await startGraph();
const lines: string[] = [];
const say = (line: string): void => {
  lines.push(line);
  console.log(line);
};
try {
  const tokens = new Map<Question, string>();
  for (const question of questions) {
    const { kind: _kind, ...claims } = claimsOf(question.role, question.division);
    tokens.set(question, await issueDevelopmentToken(join(graph.dataDirectory, 'issuer'), claims as never));
    for (let i = 0; i < 20; i++) await ask(graph, question, tokens.get(question) as string);
  }
  const rows: Measured[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    for (const connections of CONNECTIONS) for (const question of questions) rows.push(await measure(graph, question, tokens.get(question) as string, connections));
  }
  say('| question | connections | answers/s | p50 ms | p99 ms | gateway CPU ms | subgraphs CPU ms | CPU against the smallest |');
  say('|---|---|---|---|---|---|---|---|');
  for (const connections of CONNECTIONS) {
    const of = (name: string, pick: (row: Measured) => number): number => median(rows.filter((row) => row.name === name && row.connections === connections).map(pick));
    const smallest = of(questions[0]?.name ?? '', (row) => row.gatewayCpu + row.hostCpu);
    for (const { name } of questions) {
      const cpu = of(name, (row) => row.gatewayCpu + row.hostCpu);
      say(`| ${name} | ${connections} | ${of(name, (row) => row.perSecond).toFixed(0)} | ${of(name, (row) => row.p50).toFixed(1)} | ${of(name, (row) => row.p99).toFixed(1)} | ${of(name, (row) => row.gatewayCpu).toFixed(2)} | ${of(name, (row) => row.hostCpu).toFixed(2)} | ${(cpu / smallest).toFixed(1)} × |`);
    }
  }
  const list = questions[3] as Question;
  const token = tokens.get(list) as string;
  const pages: number[] = [];
  let after: string | null = null;
  for (let page = 0; page < 40; page++) {
    const started = performance.now();
    const { data } = await ask(graph, { query: LIST, variables: { after } }, token);
    pages.push(performance.now() - started);
    const info = data['residents']?.['pageInfo'] as { hasNextPage: boolean; endCursor: string } | undefined;
    if (!info?.hasNextPage) break;
    after = info.endCursor;
  }
  const half = Math.floor(pages.length / 2);
  say(`\nPages of the list: ${pages.length}; the later half costs ${(median(pages.slice(half)) / median(pages.slice(0, half))).toFixed(2)} × the earlier half.`);
  writeFileSync(join(repository, 'test', 'performance', 'results.md'), `# Results of npm run bench\n\nDemonstration data, embedded database, Node ${process.version}, medians of ${ROUNDS} rounds of ${SECONDS} s, interleaved. Milliseconds are of a shared machine of two cores; ratios count. With 16 connections all ask the same at once, so the gateway sends equal calls under way once.\n\n${lines.join('\n')}\n`);
} finally {
  await graph.stop();
}
process.exit(0);
