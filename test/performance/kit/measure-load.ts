import type { Load, LoadGenerator, LoadResult } from './load-generator.js';
import { cpuSecondsOf, processTree } from './process-usage.js';

export interface MeasuredLoad extends LoadResult {
  /** Microseconds of processor time per answer, of each of the named processes with all that they started. */
  readonly cpuMicroseconds: Readonly<Record<string, number>>;
}

/** Runs a load and tells what it cost processes, named by who asks. Every answer that was begun is waited for, so that all the work counts and none twice. */
export async function measureLoad(generator: LoadGenerator, load: Load, processes: Readonly<Record<string, number>>): Promise<MeasuredLoad> {
  const trees = Object.entries(processes).map(([name, pid]) => [name, processTree(pid)] as const);
  const before = trees.map(([, pids]) => cpuSecondsOf(pids));
  const result = await generator.run(load);
  const cpuMicroseconds = Object.fromEntries(trees.map(([name, pids], index) => [name, ((cpuSecondsOf(pids) - (before[index] ?? 0)) * 1e6) / result.answers]));
  return { ...result, cpuMicroseconds };
}
