import type { EntityManager } from '@mikro-orm/core';
import type { SubgraphWork } from '../server/work.js';
import { clearExpiredRequests } from './remember-request.js';

/** Something that is done again and again; tells how often it did something. */
export interface ProcedureTask {
  readonly name: string;
  readonly run: (em: EntityManager) => Promise<number>;
}

const forgetRequests: ProcedureTask = { name: 'expired requests', run: clearExpiredRequests };

/**
 * The work of a subgraph with procedures: what the system itself has to do, and requests that are to be forgotten; from the start on and then every
 * so often, one task after another. The start does not wait for it, as it may take minutes in a province. A task that fails is told and tried
 * again the next time.
 */
export const procedureWork = (minutes: number, tasks: readonly ProcedureTask[]): SubgraphWork => async ({ entityManager, log }) => {
  const all = [...tasks, forgetRequests];
  let running = Promise.resolve();
  const round = async (): Promise<void> => {
    for (const { name, run } of all) {
      await run(entityManager()).then(
        (count) => { if (count > 0) log.info({ task: name, count }, 'work done'); },
        (error: { name?: string }) => log.error({ task: name, cause: error.name }, 'work failed'),
      );
    }
  };
  const begin = (): void => { running = running.then(round); };
  begin();
  const timer = setInterval(begin, minutes * 60_000).unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
};
