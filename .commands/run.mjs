// What every npm script runs. Plain JavaScript for the Node that the machine has: it installs and builds what is missing, then goes
// on with the project's own Node.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bin = (name) => join(root, 'node_modules', '.bin', name);
const [command, ...args] = process.argv.slice(2);
const quiet = command === 'token' || command === 'pull';
const say = (text) => { if (!quiet) process.stderr.write(`${text}\n`); };

/** Runs a program to its end; a failure ends this process with its code. */
function run(program, programArgs, { env = {}, output = 'inherit' } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, programArgs, { cwd: root, stdio: ['inherit', output, 'inherit'], env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', ...env } });
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
    child.on('error', (error) => {
      process.stderr.write(`${program}: ${error.message}\n`);
      process.exit(1);
    });
    child.on('exit', (code, signal) => {
      if (code === 0) resolve();
      else process.exit(code ?? (signal === 'SIGINT' ? 130 : 1));
    });
  });
}

const lockDigest = () => createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex');
const stamp = join(root, 'node_modules', '.cache', 'civil', 'installed');

async function ensureInstalled() {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockDigest()) return;
  say('安装依赖 Installing dependencies …');
  const started = Date.now();
  await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { output: quiet ? 'ignore' : 'inherit' });
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, lockDigest());
  say(`  ${Math.round((Date.now() - started) / 1000)} s`);
}

async function ensureBuilt() {
  const started = Date.now();
  say('构建 Building …');
  await run(bin('turbo'), ['run', 'build', '--filter=!@civil/test', '--output-logs=errors-only', '--log-prefix=none'], { output: 'ignore' });
  say(`  ${Math.round((Date.now() - started) / 1000)} s`);
}

const node = (...nodeArgs) => run(bin('node'), nodeArgs);
/** Runs a TypeScript file of the repository from its sources. */
const script = (file, ...rest) => node('--conditions=@civil/source', '--import', 'tsx', join(root, file), ...rest);
const vitest = (...rest) => node(bin('../vitest/vitest.mjs'), 'run', '--config', 'test/vitest.config.ts', ...rest);

const commands = {
  start: async () => { await ensureBuilt(); await node('.commands/start.mjs', ...args); },
  token: async () => { if (!existsSync(join(root, 'gateway', 'dist'))) await ensureBuilt(); await node('.commands/token.mjs', ...args); },
  seed: async () => { await ensureBuilt(); await node('--max-old-space-size=12288', 'subgraphs/_host/dist/seed.js', ...args); },
  build: () => ensureBuilt(),
  test: async () => { await ensureBuilt(); await node('gateway/explorer/build.mjs', '--if-needed'); await vitest(...args); },
  'test-access': async () => {
    await ensureBuilt();
    await run(bin('node'), [bin('../vitest/vitest.mjs'), 'run', '--config', 'test/vitest.config.ts', 'test/authorization', 'gateway/src/projection/every-role.test.ts', ...args], { env: { ACCESS_SUITE: 'whole' } });
  },
  'test-mutants': () => node(bin('../vitest/vitest.mjs'), 'run', '--config', 'test/authorization/mutants/vitest.config.ts', '--reporter', 'verbose', ...args),
  'test-postgres': async () => { await ensureBuilt(); await node('.commands/test-postgres.mjs', ...args); },
  generate: () => script('test/commands/generate.ts', ...args),
  pull: () => script('test/commands/pull.ts', ...args),
  ledger: () => script('test/commands/ledger.ts', ...args),
  migration: () => script('test/commands/create-migration.ts', ...args),
  check: async () => { await ensureBuilt(); await node('.commands/check.mjs', ...args); },
  explain: () => script('test/commands/explain.ts', ...args),
  bench: async () => { await ensureBuilt(); await script('test/performance/bench.ts', ...args); },
};

if (!Object.hasOwn(commands, command)) {
  process.stderr.write(`no command is called ${command}; there are ${Object.keys(commands).join(', ')}\n`);
  process.exit(2);
}
await ensureInstalled();
await commands[command]();
