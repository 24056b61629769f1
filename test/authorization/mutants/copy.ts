import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { subgraphRegistry } from '@civil/schema/registry';
import { repository } from '../../kit/processes.js';

/** Rooms in the order in which they are built. */
const rooms = ['schema', 'subgraphs/_kernel', 'subgraphs/_demo', ...subgraphRegistry.map(({ name }) => `subgraphs/${name}`), 'subgraphs/_host', 'gateway'];
const files = ['package.json', 'tsconfig.json', ...rooms, 'test'];
const isCopied = (path: string): boolean => !/(^|\/)(node_modules|dist|\.data)$/.test(path);

/** Links the dependencies, and the rooms as rooms of the copy: what is changed there must be what runs there. */
function linkDependencies(to: string): void {
  const modules = join(repository, 'node_modules');
  mkdirSync(join(to, 'node_modules', '@civil'), { recursive: true });
  for (const name of readdirSync(modules)) if (name !== '@civil') symlinkSync(join(modules, name), join(to, 'node_modules', name));
  for (const name of readdirSync(join(modules, '@civil'))) symlinkSync(readlinkSync(join(modules, '@civil', name)), join(to, 'node_modules', '@civil', name));
  for (const room of rooms) if (existsSync(join(repository, room, 'node_modules'))) symlinkSync(join(repository, room, 'node_modules'), join(to, room, 'node_modules'));
}

/** The room that a file of the repository belongs to. */
export const roomOf = (file: string): string => rooms.find((room) => file.startsWith(`${room}/`)) ?? dirname(file);

/** Builds a room of the copy. A mutant may leave a name unused, so what the compiler says of it is no reason to stop. */
export function build(copy: string, room: string): void {
  try {
    execFileSync(process.execPath, [join(repository, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', 'tsconfig.json', '--noEmitOnError', 'false'], { cwd: join(copy, room), stdio: 'pipe' });
  } catch {
    if (!existsSync(join(copy, room, 'dist'))) throw new Error(`${room} was not built`);
  }
}

/** A built copy of the tree to be spoiled; nothing is ever changed in place. */
export function makeCopy(): { directory: string; remove: () => void } {
  const directory = mkdtempSync(join(tmpdir(), 'civil-mutants-'));
  for (const file of files) cpSync(join(repository, file), join(directory, file), { recursive: true, filter: isCopied });
  linkDependencies(directory);
  for (const room of rooms) build(directory, room);
  return { directory, remove: () => rmSync(directory, { recursive: true, force: true }) };
}
