import { median } from '../kit/statistics.js';
import type { BenchDatabase } from './bench-database.js';

/** What something costs, in milliseconds: from outside, and of processor time, PostgreSQL included. */
export interface Cost { readonly wall: number; readonly cpu: number }

/** What something costs that this process does, the middle of some rounds from outside and their mean of processor time. */
export async function costOf(database: BenchDatabase, rounds: number, act: () => Promise<unknown>): Promise<Cost> {
  const walls: number[] = [];
  const [own, server] = [process.cpuUsage(), database.cpuSeconds()];
  for (let round = 0; round < rounds; round++) {
    const began = performance.now();
    await act();
    walls.push(performance.now() - began);
  }
  const { user, system } = process.cpuUsage(own);
  return { wall: median(walls), cpu: ((user + system) / 1000 + (database.cpuSeconds() - server) * 1000) / rounds };
}
