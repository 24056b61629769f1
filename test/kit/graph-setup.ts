import { rm } from 'node:fs/promises';
import type { TestProject } from 'vitest/node';
import { type GraphAddresses, startGraph } from './processes.js';
import { makeSeededData } from './seeded-data.js';

declare module 'vitest' {
  export interface ProvidedContext {
    graph: GraphAddresses;
  }
}

/** Starts one graph with the demonstration data for all test files that only read. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const seeded = await makeSeededData(project);
  const { gateway, subgraphs, dataDirectory, secret, stop } = await startGraph({ seeded: seeded.path, env: { SUBGRAPH_TIMEOUT_MS: '20000' } }); // what is tested here is not how fast a busy machine is
  project.provide('graph', { gateway, subgraphs, dataDirectory, secret });
  return async () => {
    await stop();
    await rm(dataDirectory, { recursive: true, force: true });
    await seeded.remove();
  };
}
