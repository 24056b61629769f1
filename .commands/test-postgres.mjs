// The integration tests on PostgreSQL: each test file makes a database of its own on the server of DATABASE_URL and drops it again.
import { spawn } from 'node:child_process';

const url = process.env.DATABASE_URL;
if (!url) {
  process.stderr.write('environment variable DATABASE_URL is missing. It is for: the PostgreSQL server to test on. Example: DATABASE_URL=postgres://postgres@127.0.0.1:5432/postgres\n');
  process.exit(2);
}
const child = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/vitest.config.ts', 'subgraphs', ...process.argv.slice(2)], {
  stdio: 'inherit', env: { ...process.env, TEST_DATABASE_URL: url },
});
child.on('exit', (code) => process.exit(code ?? 1));
