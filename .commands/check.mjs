// npm run check: types, lint, architecture rules, dead code, and that regenerating what is committed changes nothing.
import { spawnSync } from 'node:child_process';

const steps = [
  ['types', 'node_modules/.bin/tsc', ['--noEmit', '-p', 'tsconfig.json']],
  ['types of the explorer', 'node_modules/.bin/tsc', ['--noEmit', '-p', 'gateway/explorer/tsconfig.json']],
  ['lint', 'node_modules/.bin/biome', ['lint', '--max-diagnostics=50', '.']],
  ['package boundaries', 'node_modules/.bin/turbo', ['boundaries']],
  ['import rules', 'node_modules/.bin/depcruise', ['--config', 'test/architecture/dependency-cruiser.cjs', '--output-type', 'err', 'gateway/dist', 'schema/dist', 'subgraphs']],
  ['dead code', 'node_modules/.bin/knip', []],
  ['generated artefacts', process.execPath, ['--conditions=@civil/source', '--import', 'tsx', 'test/commands/generate.ts', '--check']],
];
let failed = 0;
for (const [name, program, args] of steps) {
  const started = Date.now();
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' } });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  process.stdout.write(`${status === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)\n`);
  if (status === 0) continue;
  failed++;
  process.stdout.write(`${stdout}${stderr}`);
}
process.exit(failed ? 1 : 0);
