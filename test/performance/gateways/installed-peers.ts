import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { repository } from '../../kit/processes.js';

const source = fileURLToPath(new URL('../peers/', import.meta.url));
const installed = join(repository, '.data', 'peers');
const stamp = join(installed, '.installed');

const digest = (): string => readdirSync(source).sort().reduce((hash, name) => hash.update(name).update(readFileSync(join(source, name))), createHash('sha256')).digest('hex');

/**
 * The folder of the other gateways, which are no dependencies of ours: installed from their own lock into `.data/peers` when a benchmark first
 * wants them. No install script is run: the compiled ones come ready in packages of their own.
 * @returns `undefined` where they cannot be had, as on a machine without a registry.
 */
export function installPeers(say: (line: string) => void): string | undefined {
  const wanted = digest();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return installed;
  say('installing the other gateways');
  rmSync(installed, { recursive: true, force: true });
  mkdirSync(installed, { recursive: true });
  cpSync(source, installed, { recursive: true });
  const { status, stderr } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: installed, encoding: 'utf8' });
  if (status !== 0) {
    say(`they cannot be installed and are left out: ${stderr.trim().slice(-300)}`);
    return undefined;
  }
  writeFileSync(stamp, wanted);
  return installed;
}
