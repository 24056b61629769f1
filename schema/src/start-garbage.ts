import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Once when the process has begun to listen, and once when what a start puts off until then is over. */
const AFTER_MS = [1_000, 10_000];

/**
 * Gives back what a start leaves behind: it parses schemas and opens databases, and V8 keeps the room until the heap fills again, which in a process that
 * is little asked takes hours. To be called when the process listens; each collection holds it up for less than half a second.
 */
export function collectStartGarbage(): void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as NodeJS.GCFunction;
  for (const after of AFTER_MS) setTimeout(() => collect({ type: 'major', execution: 'sync', flavor: 'last-resort' }), after).unref();
}
