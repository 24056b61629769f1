import { rm } from 'node:fs/promises';
import type { TestProject } from 'vitest/node';
import { makeOwnDatabase } from './own-database.js';
import { type GraphAddresses, startGraph } from './processes.js';
import { makeSeededData } from './seeded-data.js';

declare module 'vitest' {
  export interface ProvidedContext {
    walked: GraphAddresses;
  }
}

/** Starts one graph with the demonstration data for the test files that walk procedures: they write, each about people and places of its own. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const database = await makeOwnDatabase();
  const seeded = await makeSeededData(project);
  const { gateway, subgraphs, dataDirectory, secret, stop } = await startGraph({ seeded: seeded.path, env: { SUBGRAPH_TIMEOUT_MS: '20000', ...database.variables } });
  project.provide('walked', { gateway, subgraphs, dataDirectory, secret });
  return async () => {
    await stop();
    await database.drop();
    await rm(dataDirectory, { recursive: true, force: true });
    await seeded.remove();
  };
}
