import { socialAssistance } from '@civil/social-assistance';
import { createSubgraphServer, seedSubgraph, setToday, systemEntityManager, type WorkLog } from '@civil/subgraph-kernel';
import { median } from '../kit/statistics.js';

const SECRET = 'the-secret-of-a-benchmark-and-of-nothing-else';
const SAMPLE_MS = 50;

/** What one round of the work of the subgraph took. */
export interface RoundCost {
  readonly seconds: number;
  /** Most megabytes that this process held meanwhile, and half of the looks at most. */
  readonly peak: number;
  readonly typical: number;
}

/** The work of social assistance as its process does it, in this process, whose memory is looked at. */
export interface SubgraphAtWork {
  /** Does everything that is due on a day. @throws {Error} for a task that failed. */
  readonly round: (day: string) => Promise<RoundCost>;
  readonly close: () => Promise<void>;
}

/** Opens the register with the demonstration data, whose counties and rules are those of the year that is run. */
export async function putToWork(url: string): Promise<SubgraphAtWork> {
  const { work, ...definition } = socialAssistance;
  if (!work) throw new Error('the subgraph has no work');
  const server = await createSubgraphServer(definition, { database: { url }, viewerContextSecret: SECRET, logLevel: 'silent' });
  await seedSubgraph({ definition, orm: server.orm }, { scale: 'demo', progress: () => undefined });
  let failed: unknown;
  const log: WorkLog = { info: () => undefined, warn: () => undefined, error: (what: unknown) => { failed = what; } };
  const round: SubgraphAtWork['round'] = async (day) => {
    setToday(day);
    const looks: number[] = [];
    const look = (): void => { looks.push(process.memoryUsage().rss / 1024 / 1024); };
    const timer = setInterval(look, SAMPLE_MS);
    const began = performance.now();
    const stop = await work({ entityManager: () => systemEntityManager(server.orm), log });
    await stop(); // which waits for what is under way
    const seconds = (performance.now() - began) / 1000;
    clearInterval(timer);
    look();
    if (failed) throw new Error(`a task failed: ${JSON.stringify(failed)}`);
    return { seconds, peak: Math.max(...looks), typical: median(looks) };
  };
  return { round, close: () => server.close() };
}
