import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, renameSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env, pid } from 'node:process';
import type { TestProject } from 'vitest/node';
import { repository } from './processes.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder with the demonstration data as a start loads them; to be copied, never opened. */
    seeded: string;
  }
}

/** One folder for a run of the tests, whichever of its projects comes first. */
const place = join(tmpdir(), `civil-seeded-${pid}`);

/** Loads the demonstration data once for all graphs of a run, which takes a copy a hundredth of the time. */
export async function makeSeededData(project: TestProject): Promise<{ path: string; remove: () => Promise<void> }> {
  if (!existsSync(place)) {
    const fresh = await mkdtemp(`${place}-`);
    const child = spawn(process.execPath, [join(repository, 'subgraphs/_host/dist/seed.js'), '--scale', 'demo'], {
      cwd: repository, stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...env, CIVIL_DATA: fresh, DATABASE_URL: '', VIEWER_CONTEXT_SECRET: 'the-secret-of-one-run-of-the-tests-only' },
    });
    const [code] = await once(child, 'exit');
    if (code !== 0) throw new Error(`loading the demonstration data ended with ${code}`);
    renameSync(fresh, place);
  }
  project.provide('seeded', place);
  return { path: place, remove: () => rm(place, { recursive: true, force: true }) };
}
