import { env } from 'node:process';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { AccessReporter } from './authorization/tally.js';

// These stop a PostgreSQL server of their own, so they ask for one on the machine: `npm run test:postgres` runs them.
const onPostgres = env['DATABASE_URL'] ? ['test/postgres/**/*.test.ts'] : [];
const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  // graphql 16 has no exports map: Vite would take index.mjs for our sources while Node gives dependencies index.js, and two copies
  // of graphql do not know each other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  // Workspace packages resolve to their TypeScript source. This list reaches the worker as `node --conditions`: never `import` or
  // `module`, which would apply to require() too and break pg.
  ssr: { resolve: { conditions: ['@civil/source', 'node', 'development|production'] } },
  test: {
    environment: 'node',
    pool: 'forks',
    testTimeout: 60_000,
    hookTimeout: 180_000,
    reporters: ['default', new AccessReporter()],
    // A sample of the access suite runs with all tests; `npm run test:access` runs the whole of it.
    // The compiled executors of gateway and subgraphs are compared over this many random operations each; 20000 in the long run.
    // Consumers of shared data are followed through this many random histories; 10000 in the long run.
    provide: { accessSuite: env['ACCESS_SUITE'] === 'whole' ? 'whole' : 'sample', executorCases: Number(env['EXECUTOR_CASES'] ?? 500), pullHistories: Number(env['PULL_HISTORIES'] ?? 200) },
    projects: [
      // On databases of their own, and so many at once as there are processors: none waits for another. The files of one process share its
      // modules, since to load a subgraph costs more than most files take; so what a test changes of a module it puts back.
      { extends: true, test: { name: 'units', maxWorkers: '100%', isolate: false, setupFiles: [fileURLToPath(new URL('./kit/begin-anew.ts', import.meta.url))], sequence: { groupOrder: 0 }, include: ['{gateway,schema,subgraphs/*}/src/**/*.test.ts', 'test/{architecture,composition,kit,performance,sharing}/**/*.test.ts'] } },
      // Against one running graph, which keeps a processor busy itself: the built files on plain Node, with the demonstration data.
      { extends: true, test: { name: 'graph', sequence: { groupOrder: 1 }, include: ['test/{authorization,explorer,federation,system}/**/*.test.ts', ...onPostgres], globalSetup: [fileURLToPath(new URL('./kit/graph-setup.ts', import.meta.url))] } },
      // Against another such graph, which these write to.
      { extends: true, test: { name: 'walks', sequence: { groupOrder: 2 }, include: ['test/walks/**/*.test.ts'], globalSetup: [fileURLToPath(new URL('./kit/walk-setup.ts', import.meta.url))] } },
    ],
  },
});
