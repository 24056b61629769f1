import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atMost, withUnit } from '../kit/goals.js';
import type { MeasurePart } from '../kit/part.js';
import { residentMegabytesOf } from '../kit/process-usage.js';
import { median } from '../kit/statistics.js';
import { startOwnGraph } from './own-graph.js';

const SECOND_START_S = 15;
const FRESH_START_S = 60;
const ALL_PROCESSES_MB = 900;

interface Start {
  readonly seconds: number;
  readonly megabytes: number;
}

/** Starts the graph on what lies in a directory, and stops it. */
async function timeStart(directory: string): Promise<Start> {
  const started = performance.now();
  const graph = await startOwnGraph({ directory });
  try {
    return { seconds: (performance.now() - started) / 1000, megabytes: residentMegabytesOf(Object.values(graph.pids)) };
  } finally {
    await graph.stop();
  }
}

/** `start-up`: how long the graph takes until it answers, with nothing there yet, and later. */
export const measureStartUp: MeasurePart = async ({ quick, say }) => {
  const fresh: Start[] = [];
  const second: Start[] = [];
  for (let round = 0; round < (quick ? 1 : 2); round++) {
    const directory = mkdtempSync(join(tmpdir(), 'civil-bench-start-'));
    try {
      say(`round ${round + 1}: fresh, then twice again`);
      fresh.push(await timeStart(directory));
      second.push(await timeStart(directory), await timeStart(directory));
    } finally {
      rmSync(directory, { recursive: true, force: true });
    }
  }
  const seconds = (starts: readonly Start[]): number => median(starts.map((start) => start.seconds));
  const megabytes = (starts: readonly Start[]): number => median(starts.map((start) => start.megabytes));
  return {
    title: 'Start-up',
    notes: ['Until the gateway says it is ready; gateway and subgraph host on the embedded database, as `npm start` runs them, once all is installed and built. A fresh start makes the database and the demonstration data.'],
    tables: [{
      title: 'from nothing running to ready', head: ['start', 'seconds', 'MB of both processes when ready'],
      rows: [['fresh', fresh], ['later', second]].map(([name, starts]) => [name as string, seconds(starts as Start[]).toFixed(1), megabytes(starts as Start[]).toFixed(0)]),
    }],
    goals: [
      atMost('fresh start', seconds(fresh), FRESH_START_S, withUnit('s', 1)),
      atMost('later start', seconds(second), SECOND_START_S, withUnit('s', 1)),
      atMost('memory of all processes', Math.max(...fresh.map((start) => start.megabytes), ...second.map((start) => start.megabytes)), ALL_PROCESSES_MB, withUnit('MB')),
    ],
    plots: [],
  };
};
