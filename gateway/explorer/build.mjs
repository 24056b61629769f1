// Builds the explorer into gateway/dist/explorer-page; with --if-needed only where it is missing or its sources have changed.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('.', import.meta.url));
const gateway = fileURLToPath(new URL('..', import.meta.url));
const target = join(gateway, 'dist', 'explorer-page');
const stamp = join(target, 'sources.sha256');

/** Digest of everything that the page is made of: its sources, and the versions of its libraries. */
function digestOfSources() {
  const digest = createHash('sha256');
  const files = readdirSync(source, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort();
  for (const file of files) digest.update(file.slice(source.length)).update(readFileSync(file));
  for (const name of ['graphiql', '@graphiql/react', 'monaco-editor', 'monaco-graphql', 'graphql', 'react', 'vite']) {
    digest.update(readFileSync(join(gateway, '..', 'node_modules', name, 'package.json')));
  }
  return digest.digest('hex');
}

const digest = digestOfSources();
const isCurrent = existsSync(stamp) && readFileSync(stamp, 'utf8') === digest;
if (!(process.argv.includes('--if-needed') && isCurrent)) {
  // Loaded only here: to see that nothing is to be done shall cost nothing.
  const { build } = await import('vite');
  mkdirSync(join(gateway, 'dist'), { recursive: true });
  // Built aside and put in place whole: whoever opens the page meanwhile gets the old one, never a part of the new.
  for (const name of readdirSync(join(gateway, 'dist'))) {
    const left = join(gateway, 'dist', name);
    // What a build left that was ended halfway; one under way is younger.
    if (name.startsWith('.explorer-') && Date.now() - statSync(left).mtimeMs > 600_000) rmSync(left, { recursive: true, force: true });
  }
  const draft = mkdtempSync(join(gateway, 'dist', '.explorer-'));
  try {
    await build({
      root: source, configFile: false, base: '/explorer/', logLevel: 'error', mode: 'production',
      build: { outDir: draft, emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false }, chunkSizeWarningLimit: 8192, reportCompressedSize: false },
      worker: { format: 'es' },
    });
    writeFileSync(join(draft, 'sources.sha256'), digest);
    rmSync(target, { recursive: true, force: true });
    renameSync(draft, target);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}
