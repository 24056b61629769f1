import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Runs the mutation check, which no other command does: it takes long, and starts a graph for each mutant. Sources resolve as for all tests. */
export default defineConfig({
  root: fileURLToPath(new URL('../../..', import.meta.url)),
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  ssr: { resolve: { conditions: ['@civil/source', 'node', 'development|production'] } },
  test: { environment: 'node', pool: 'forks', testTimeout: 300_000, hookTimeout: 300_000, include: ['test/authorization/mutants/mutation.check.ts'] },
});
