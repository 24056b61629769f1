import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../../kit/processes.js';

const compiled = join(repository, '.data', 'bench', 'servers');

/**
 * Compiles the servers that ours is measured against, since the graph runs compiled too: a loader that compiles on the way would slow them.
 * @returns the folder with `hand-written/server.js` and `stock/`.
 * @throws {Error} with what the compiler says.
 */
export function compileServers(): string {
  mkdirSync(compiled, { recursive: true });
  writeFileSync(join(compiled, 'package.json'), '{ "type": "module" }\n');
  const { status, stdout } = spawnSync(join(repository, 'node_modules', '.bin', 'tsc'), ['-p', join(repository, 'test', 'performance', 'graph', 'tsconfig.json')], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the servers do not compile: ${stdout}`);
  return compiled;
}
