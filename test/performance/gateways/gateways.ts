import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeOptions } from '@civil/schema/registry';
import { freePort } from '../../kit/processes.js';
import { type RunningProcess, startProcess } from '../kit/running-process.js';
import type { FloorServerOptions } from './floor-server.js';
import { neutralSubgraphs } from './neutral-graph.js';
import type { NeutralSetup } from './neutral-setup.js';
import type { OwnServerOptions } from './own-server.js';
import type { Question } from './questions.js';

/** What a gateway is asked as one measurement. */
export interface Asked {
  /** A question, or a question asked in another way. */
  readonly name: string;
  readonly question: Question;
  /** Tokens in the order of the runs, where it is asked by somebody. */
  readonly tokens?: readonly string[];
  /** Asks for the data of one run only, so that equal questions are under way at once. */
  readonly isSame?: boolean;
}

/** One gateway of the comparison. */
export interface ComparedGateway {
  readonly name: string;
  /** Address within its server. */
  readonly path: string;
  readonly asked: readonly Asked[];
  readonly start: () => Promise<RunningProcess>;
}

const fileHere = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const production = { NODE_ENV: 'production', APOLLO_TELEMETRY_DISABLED: '1' };
const compared = (['deep', 'small', 'wide'] as const).map((question): Asked => ({ name: question, question }));

const serverOf = async (setup: NeutralSetup, name: string, make: (port: number) => { program?: string; args: string[] }): Promise<RunningProcess> => {
  const port = await freePort();
  return startProcess({ ...make(port), port, env: production, directory: setup.directory, logFile: join(setup.directory, `${name}.log`) });
};

/** A server written by hand for the questions. */
const floor = (setup: NeutralSetup): ComparedGateway => ({
  name: 'floor', path: '/', asked: compared,
  start: () => serverOf(setup, 'floor', (port) => {
    const options: FloorServerOptions = { port, urls: { accounts: setup.urlOf('accounts'), products: setup.urlOf('products'), inventory: setup.urlOf('inventory'), reviews: setup.urlOf('reviews') } };
    return { args: [fileHere('floor-server.ts'), JSON.stringify(options)] };
  }),
});

function startOwn(setup: NeutralSetup, hasAccess: boolean): Promise<RunningProcess> {
  const options = (port: number): OwnServerOptions => ({
    port, supergraphFile: setup.supergraphFiles[hasAccess ? 'labelled' : 'open'], secret: setup.secret, keysFile: setup.keysFile,
    subgraphs: [...neutralSubgraphs.map((name) => ({ name, url: setup.urlOf(name, hasAccess) })), { name: 'platform', url: setup.platformUrl }],
    ...(hasAccess ? { ledgerDirectory: mkdtempSync(join(setup.directory, 'ledger-')) } : {}),
  });
  return serverOf(setup, hasAccess ? 'on' : 'off', (port) => ({ args: [...nodeOptions.gateway, fileHere('own-server.ts'), JSON.stringify(options(port))] }));
}

/** Ours: before a graph where everything is open to everybody, and with every lock on. */
async function ours(setup: NeutralSetup): Promise<ComparedGateway[]> {
  const [mayAll, mayMost] = [await setup.tokensOf('county.elder'), await setup.tokensOf('county.assist')];
  const personal = [{ name: 'person', question: 'person' }, { name: 'people', question: 'people' }] as const satisfies readonly Asked[];
  return [
    { name: 'off', path: '/graphql', asked: [...compared, ...personal], start: () => startOwn(setup, false) },
    {
      name: 'on', path: '/graphql', start: () => startOwn(setup, true),
      asked: [
        ...[...compared, ...personal].map((one) => ({ ...one, tokens: mayAll })),
        { name: 'wide, 2 of 10 fields refused', question: 'wide', tokens: mayMost },
        { name: 'deep, equal questions under way', question: 'deep', tokens: mayAll.slice(0, 1), isSame: true },
      ],
    },
  ];
}

const hive = (setup: NeutralSetup, peers: string, name: string, option: string): ComparedGateway => ({
  name, path: '/graphql', asked: compared,
  start: () => serverOf(setup, name, (port) => ({
    args: [join(peers, 'node_modules/@graphql-hive/gateway/dist/bin.js'), 'supergraph', setup.supergraphFiles.bare, option, '--port', String(port), '--host', '127.0.0.1'],
  })),
});

function grafbase(setup: NeutralSetup, program: string): ComparedGateway {
  const home = join(setup.directory, 'grafbase');
  mkdirSync(home, { recursive: true });
  const configuration = join(home, 'gateway.toml');
  const overrides = join(home, 'overrides.toml');
  writeFileSync(configuration, '');
  writeFileSync(overrides, neutralSubgraphs.map((name) => `[subgraphs.${name}]\nurl = "${setup.urlOf(name)}"\nschema_path = "${setup.sdlFiles[name]}"\n`).join('\n'));
  return {
    name: 'grafbase', path: '/graphql', asked: compared,
    start: () => serverOf(setup, 'grafbase', (port) => ({ program, args: ['--home', home, 'dev', '--gateway-config', configuration, '--graph-overrides', overrides, '--port', String(port)] })),
  };
}

/** Architectures that the compiled gateway is to be had for, by Node's names. */
const machines: Readonly<Record<string, string>> = { x64: 'x86_64', arm64: 'aarch64' };

function others(setup: NeutralSetup, peers: string): ComparedGateway[] {
  const compiled = join(peers, `node_modules/@grafbase/cli-${machines[process.arch]}-unknown-linux-musl/grafbase`);
  const stock: ComparedGateway = {
    name: 'stock', path: '/', asked: compared,
    start: () => serverOf(setup, 'stock', (port) => ({ args: [join(peers, 'apollo.mjs'), String(port), setup.supergraphFiles.bare] })),
  };
  return [
    stock, hive(setup, peers, 'hive', '--jit'), hive(setup, peers, 'hive-rust', '--hive-router-runtime'), ...(existsSync(compiled) ? [grafbase(setup, compiled)] : []),
  ];
}

/** All gateways that are to be had, the hand-written one first. `peers` is the folder of the others, where they are installed. */
export const comparedGateways = async (setup: NeutralSetup, peers: string | undefined): Promise<ComparedGateway[]> =>
  [floor(setup), ...(await ours(setup)), ...(peers === undefined ? [] : others(setup, peers))];
