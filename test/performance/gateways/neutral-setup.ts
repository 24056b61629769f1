import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { issueDevelopmentToken } from '@civil/gateway/development-issuer';
import type { RoleCode } from '@civil/schema/access';
import { freePort } from '../../kit/processes.js';
import { startProcess } from '../kit/running-process.js';
import { composeNeutralGraph, type Labelling, type NeutralSubgraph, neutralSubgraphs, sdlOf } from './neutral-graph.js';
import { RUNS } from './questions.js';
import type { SubgraphPorts } from './subgraphs-process.js';

/** What all gateways of one comparison stand before. */
export interface NeutralSetup {
  /** Of this comparison alone, removed at its end. */
  readonly directory: string;
  readonly secret: string;
  readonly supergraphFiles: Readonly<Record<Labelling, string>>;
  /** The SDL of one subgraph, for gateways that compose themselves. */
  readonly sdlFiles: Readonly<Record<NeutralSubgraph, string>>;
  readonly keysFile: string;
  readonly platformUrl: string;
  /** Address of a subgraph, which tells what it discloses or does not. */
  readonly urlOf: (name: NeutralSubgraph, reporting?: boolean) => string;
  /** Tokens of one officer for each run. */
  readonly tokensOf: (role: RoleCode) => Promise<string[]>;
  readonly stop: () => Promise<void>;
}

const PROGRAM = fileURLToPath(new URL('subgraphs-process.ts', import.meta.url));

/** Composes the neutral graph in its three labellings, starts its subgraphs in a process of their own, and opens an issuer of tokens. */
export async function setUpNeutralGraph(): Promise<NeutralSetup> {
  const directory = mkdtempSync(join(tmpdir(), 'civil-gateways-'));
  const secret = 'the-secret-of-one-run-of-the-benchmark-only';
  const ports = { accounts: await freePort(), products: await freePort(), inventory: await freePort(), reviews: await freePort(), platform: await freePort() } satisfies SubgraphPorts['ports'];
  const urlOf: NeutralSetup['urlOf'] = (name, reporting = false) => `http://127.0.0.1:${ports[name]}/${reporting ? 'reporting' : 'plain'}`;
  const write = (name: string, text: string): string => {
    writeFileSync(join(directory, name), text);
    return join(directory, name);
  };
  const compose = (labelling: Labelling): string => write(`${labelling}.graphql`, composeNeutralGraph(labelling, (name) => urlOf(name, labelling === 'labelled')));
  const issuer = join(directory, 'issuer');
  mkdirSync(issuer);
  const tokensOf = (role: RoleCode): Promise<string[]> =>
    Promise.all(RUNS.map((run) => issueDevelopmentToken(issuer, { sub: `u-${role}-${run}`, roles: [role], scopePrefix: '620102' } as never)));
  await tokensOf('county.elder'); // the first token makes the key that the gateway reads
  const subgraphs = await startProcess({
    args: ['--conditions=@civil/source', '--import', 'tsx', PROGRAM, JSON.stringify({ ports, secret } satisfies SubgraphPorts)], port: ports.platform, logFile: join(directory, 'subgraphs.log'),
  });
  return {
    directory, secret, urlOf, tokensOf, platformUrl: `http://127.0.0.1:${ports.platform}/graphql`,
    supergraphFiles: { bare: compose('bare'), open: compose('open'), labelled: compose('labelled') },
    sdlFiles: Object.fromEntries(neutralSubgraphs.map((name) => [name, write(`subgraph-${name}.graphql`, sdlOf(name, 'bare'))])) as Record<NeutralSubgraph, string>,
    keysFile: join(issuer, 'jwks.json'),
    stop: async () => {
      await subgraphs.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
