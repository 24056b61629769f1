import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createWorld } from '@civil/demo-data';
import { issueDevelopmentToken } from '@civil/gateway/development-issuer';
import { claimsOf } from '@civil/subgraph-kernel/testing';
import { freePort, repository, type RunningGraph, startGraph } from '../../kit/processes.js';
import type { OwnServerOptions } from '../gateways/own-server.js';
import { atMost, times } from '../kit/goals.js';
import { type Contender, interleavedRounds } from '../kit/interleaved-rounds.js';
import { LoadGenerator } from '../kit/load-generator.js';
import { measureLoad } from '../kit/measure-load.js';
import type { BenchOptions, PartResult } from '../kit/part.js';
import { type RunningProcess, startProcess } from '../kit/running-process.js';
import { median, pairedRatio } from '../kit/statistics.js';

/** Officers who ask at once, each for themselves: equal questions of one are sent once. */
const OFFICERS = 4;
const variants = ['none', 'interval', 'always'] as const;
type Variant = (typeof variants)[number];

const operation = (name: string): string => readFileSync(join(repository, 'schema', 'operations', `${name}.graphql`), 'utf8');
const LIST = '{ residents(first: 50) { edges { node { id name { value } ageBand residenceDivision { fullName } } } } }';

function questionsOfOfficers(): Readonly<Record<string, string>> {
  const { cast } = createWorld({ scale: 'demo' });
  const today = '2021-12-31';
  return {
    'nothing personal': JSON.stringify({ query: '{ viewer { kind } }' }),
    'one person, one file': JSON.stringify({ query: operation('one-person-one-file'), variables: { id: cast.flagship, today } }),
    'one household': JSON.stringify({ query: operation('one-household'), variables: { id: cast.flagshipHousehold, today } }),
    'a list of 50': JSON.stringify({ query: LIST }),
  };
}

async function startGateway(graph: RunningGraph, directory: string, variant: Variant): Promise<RunningProcess> {
  const port = await freePort();
  const options: OwnServerOptions = {
    port, supergraphFile: join(repository, 'schema', 'supergraph.graphql'), subgraphs: Object.entries(graph.subgraphs).map(([name, url]) => ({ name, url })), secret: graph.secret,
    keysFile: join(graph.dataDirectory, 'issuer', 'jwks.json'), ...(variant === 'none' ? {} : { ledgerDirectory: mkdtempSync(join(directory, `${variant}-`)), ledgerSync: variant }),
  };
  const program = fileURLToPath(new URL('../gateways/own-server.ts', import.meta.url));
  return startProcess({ args: [program, JSON.stringify(options)], env: { NODE_ENV: 'production' }, port, logFile: join(directory, `${variant}.log`) });
}

/** What the disclosure ledger costs: gateways that keep one, brought to the disk at an interval or before each answer, against one that keeps none. */
export async function measureLedger({ quick, say }: BenchOptions): Promise<PartResult> {
  const graph = await startGraph();
  const directory = mkdtempSync(join(tmpdir(), 'civil-ledger-bench-'));
  const generator = new LoadGenerator();
  const { kind: _kind, ...claims } = claimsOf('county.assist', '620102');
  const questions = questionsOfOfficers();
  const seconds = quick ? 0.4 : 0.8;
  try {
    const tokens = await Promise.all(Array.from({ length: OFFICERS }, (_item, number) => issueDevelopmentToken(join(graph.dataDirectory, 'issuer'), { ...claims, sub: `u_${number}` } as never)));
    const measure = async ({ url, pid }: RunningProcess): Promise<Record<string, number>> => {
      const cpu: Record<string, number> = {};
      for (const [name, body] of Object.entries(questions)) {
        const requests = tokens.map((token) => ({ body, headers: { authorization: `Bearer ${token}` } }));
        const { cpuMicroseconds } = await measureLoad(generator, { url: `${url}/graphql`, requests, connections: OFFICERS, seconds }, { gateway: pid });
        cpu[name] = cpuMicroseconds['gateway'] ?? Number.NaN;
      }
      return cpu;
    };
    const contenders = variants.map((name): Contender<RunningProcess, Record<string, number>> => ({
      name, start: () => startGateway(graph, directory, name), warm: measure, measure, stop: (server) => server.stop(),
    }));
    const measured = await interleavedRounds(contenders, quick ? { sets: 1, rounds: 3 } : { sets: 1, rounds: 9 }, say);
    const cpuOf = (variant: Variant, question: string): number[] => (measured.get(variant) ?? []).map((cpu) => cpu[question] ?? Number.NaN);
    const ratioOf = (variant: Variant, question: string): number => pairedRatio(cpuOf(variant, question), cpuOf('none', question)).ratio;
    return {
      title: 'What the disclosure ledger costs',
      notes: [`Processor time of the gateway for an answer, before the demonstration graph, ${OFFICERS} officers at once; ${measured.get('none')?.length} interleaved rounds, ratios paired by round. Entries are written, brought to the disk at an interval or before each answer, and delivered to the platform.`],
      tables: [{
        title: 'Processor time of the gateway for an answer', head: ['question', 'without a ledger, µs', 'disk at an interval', 'disk before each answer'],
        rows: Object.keys(questions).map((name) => [name, median(cpuOf('none', name)).toFixed(0), times(ratioOf('interval', name)), times(ratioOf('always', name))]),
      }],
      goals: Object.keys(questions).map((name) => atMost(`${name}: with a ledger / without`, ratioOf('interval', name), 1.1, times)),
      plots: [],
    };
  } finally {
    generator.stop();
    await graph.stop();
    rmSync(directory, { recursive: true, force: true });
    rmSync(graph.dataDirectory, { recursive: true, force: true });
  }
}
