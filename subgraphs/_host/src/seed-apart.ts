import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * Loads a data set in a process of its own. Making and loading it grows the memory of WebAssembly, which never shrinks again: the
 * process that serves stays about 250 MB smaller.
 * @throws {Error} when loading failed; nothing half-loaded is left, and a next start goes on from there.
 */
export function seedApart(scale: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const file = fileURLToPath(new URL('./seed.js', import.meta.url));
    const child = spawn(process.execPath, [file, '--scale', scale, '--for', String(process.pid)], { stdio: 'inherit' });
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(`loading the ${scale} data ended with ${code ?? signal}`));
    });
  });
}
