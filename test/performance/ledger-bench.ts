import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createWorld } from '@civil/demo-data';
import { createGateway } from '@civil/gateway';
import { issueDevelopmentToken } from '@civil/gateway/development-issuer';
import { claimsOf } from '@civil/subgraph-kernel/testing';
import { repository, startGraph } from '../kit/processes.js';

/**
 * What the disclosure ledger costs: processor time per answer of a gateway that keeps one against one that does not, before the same
 * subgraphs, in turns within one run. `node --conditions=@civil/source --import tsx test/performance/ledger-bench.ts`, after a build.
 */

const ROUNDS = 21;
const ASKED = 40;
/** Officers who ask at once, each for themselves: equal questions of one are sent once. */
const OFFICERS = 4;
const file = (path: string): string => readFileSync(join(repository, path), 'utf8');
const operation = (name: string): string => file(`schema/operations/${name}.graphql`);
const { cast } = createWorld({ scale: 'demo' });
const today = '2021-12-31';
const questions: Record<string, { query: string; variables: Record<string, unknown> }> = {
  'nothing personal': { query: '{ viewer { kind } }', variables: {} },
  'one person, one file': { query: operation('one-person-one-file'), variables: { id: cast.flagship, today } },
  'one household': { query: operation('one-household'), variables: { id: cast.flagshipHousehold, today } },
  'a list of 50': { query: '{ residents(first: 50) { edges { node { id name { value } ageBand residenceDivision { fullName } } } } }', variables: {} },
};

const median = (values: readonly number[]): number => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
const graph = await startGraph();
const directory = mkdtempSync(join(tmpdir(), 'civil-ledger-bench-'));
const issuer = join(graph.dataDirectory, 'issuer');
const open = (ledger: object) =>
  createGateway({
    supergraphSdl: file('schema/supergraph.graphql'), subgraphs: Object.entries(graph.subgraphs).map(([name, url]) => ({ name, url })), viewerContextSecret: graph.secret,
    token: { keys: { file: join(issuer, 'jwks.json') }, issuer: 'civil-development-issuer', audience: 'civil-graph' }, log: { level: 'silent' }, ...ledger,
  });
const gateways = {
  none: await open({}),
  interval: await open({ ledger: { directory: join(directory, 'interval') } }),
  always: await open({ ledger: { directory: join(directory, 'always'), sync: 'always' } }),
};

const { kind: _kind, ...claims } = claimsOf('county.assist', '620102');
const tokens = await Promise.all(Array.from({ length: OFFICERS }, (_item, number) => issueDevelopmentToken(issuer, { ...claims, sub: `u_${number}` } as never)));

/** Milliseconds of processor time of this process per answer. */
async function measure(gateway: (typeof gateways)['none'], question: object): Promise<number> {
  const before = process.cpuUsage();
  const payload = JSON.stringify(question);
  await Promise.all(tokens.map(async (token) => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    for (let asked = 0; asked < ASKED / OFFICERS; asked++) await gateway.app.inject({ method: 'POST', url: '/graphql', headers, payload });
  }));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / ASKED;
}

try {
  for (const [name, question] of Object.entries(questions)) {
    const times: Record<string, number[]> = { none: [], interval: [], always: [] };
    for (let round = 0; round <= ROUNDS; round++) {
      for (const [variant, gateway] of Object.entries(gateways)) {
        const time = await measure(gateway, question);
        if (round > 0) times[variant]?.push(time);
      }
    }
    const without = times['none'] ?? [];
    const ratio = (variant: string): string => median((times[variant] ?? []).map((time, round) => time / (without[round] ?? Number.NaN))).toFixed(3);
    console.log(`${name}: without a ledger ${median(without).toFixed(2)} ms, with one × ${ratio('interval')} (sync at an interval), × ${ratio('always')} (sync always)`);
  }
} finally {
  await Promise.all(Object.values(gateways).map((gateway) => gateway.close()));
  await graph.stop();
  rmSync(directory, { recursive: true, force: true });
}
process.exit(0);
