import { oncePerProcess, type WorkLog } from '@civil/subgraph-kernel';
import { readRedisUrl } from '../environment.js';
import { createRateCounter } from './rate-counter.js';

/** Look-ups of a person that one user has in a minute. */
export const LOOK_UPS_PER_MINUTE = 30;

let log: WorkLog | undefined;

/** The counter of look-ups of this process, made when it is first needed. */
export const lookUpCounter = oncePerProcess(() => createRateCounter({
  name: 'look-up', limit: LOOK_UPS_PER_MINUTE, seconds: 60, redisUrl: readRedisUrl(),
  onRedis: (state) => log?.warn({ redis: state }, state === 'lost' ? 'Redis is lost: look-ups are counted in this process' : 'Redis is back: look-ups are counted together'),
}));

/** Says where look-ups are counted, and connects. */
export function startLookUpCounter(to: WorkLog): void {
  log = to;
  log.info({ redis: readRedisUrl() !== undefined }, readRedisUrl() ? 'look-ups are counted in Redis' : 'look-ups are counted in this process');
  lookUpCounter();
}

export async function stopLookUpCounter(): Promise<void> {
  await lookUpCounter.forget()?.close();
}
