import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { subgraphRegistry } from '@civil/schema/registry';
import { freePort } from '../../kit/processes.js';
import { type RunningProcess, startProcess } from '../kit/running-process.js';
import { compileServers } from './compile-servers.js';
import { TODAY } from './questions.js';
import type { StockGatewayOptions } from './stock/gateway-server.js';
import type { StockSubgraphsOptions } from './stock/subgraphs-server.js';

export interface RunningStock {
  readonly url: string;
  readonly pids: Readonly<Record<string, number>>;
  readonly stop: () => Promise<void>;
}

const COMPOSED_WITHIN_MS = 30_000;

/** Starts the stock arrangement on a database that our graph has filled, with the keys of the issuer in a directory and Apollo's packages from the folder of the peers. */
export async function startStock(databaseUrl: string, directory: string, peers: string): Promise<RunningStock> {
  const servers = join(compileServers(), 'stock');
  const supergraphFile = join(directory, 'stock.graphql');
  rmSync(supergraphFile, { force: true });
  const ports: Record<string, number> = {};
  for (const { name } of subgraphRegistry) ports[name] = await freePort();
  // NODE_ENV is what Apollo's documentation asks for: without it errors carry stack traces.
  const run = (file: string, options: object, port: number): Promise<RunningProcess> =>
    startProcess({ args: [join(servers, file), JSON.stringify(options)], port, logFile: join(directory, `stock-${file}.log`), env: { NODE_ENV: 'production' } });
  const ofSubgraphs: StockSubgraphsOptions = { ports, databaseUrl, supergraphFile, today: TODAY, peers };
  const subgraphs = await run('subgraphs-server.js', ofSubgraphs, ports['funerals-and-marriages'] as number);
  try {
    const deadline = Date.now() + COMPOSED_WITHIN_MS;
    while (!existsSync(supergraphFile)) {
      if (Date.now() > deadline) throw new Error('the stock subgraphs were not composed in time');
      await pause(50);
    }
    const port = await freePort();
    const ofGateway: StockGatewayOptions = { port, supergraphFile, keysFile: join(directory, 'issuer', 'jwks.json'), peers };
    const gateway = await run('gateway-server.js', ofGateway, port);
    const stop = async (): Promise<void> => {
      await gateway.stop();
      await subgraphs.stop();
    };
    return { url: `${gateway.url}/`, pids: { gateway: gateway.pid, subgraphs: subgraphs.pid }, stop };
  } catch (error) {
    await subgraphs.stop();
    throw error;
  }
}
