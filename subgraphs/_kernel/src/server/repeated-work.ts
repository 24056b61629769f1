import type { EntityManager } from '@mikro-orm/core';
import type { SubgraphWork } from './work.js';

/** Something that is done again and again; tells how often it did something. */
export interface RepeatedTask {
  readonly name: string;
  readonly run: (em: EntityManager) => Promise<number>;
}

/**
 * Work that is done from the start on and then every so often, one task after another. The start does not wait for it, as it may take minutes in a
 * province. A task that fails is told and tried again the next time.
 */
export const repeatedWork = (minutes: number, tasks: readonly RepeatedTask[]): SubgraphWork => async ({ entityManager, log }) => {
  let running = Promise.resolve();
  const round = async (): Promise<void> => {
    for (const { name, run } of tasks) {
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
