import { civilError } from '@civil/schema/errors';
import type { LeaveSignal } from './departure.js';

export interface AdmissionOptions {
  /** Operations that run at once. */
  readonly maxConcurrent: number;
  /** Operations that wait for one of these to end. */
  readonly maxWaiting: number;
  /** Milliseconds that one waits at most. */
  readonly maxWaitMs: number;
  /** Whether the process cannot keep up with what it has. */
  readonly isOverloaded?: () => boolean;
}

/** Lets so many operations run at once, a few more wait for a moment, and sends the rest away while it still can. */
export interface Admission {
  /** A place, where one is free at once; the function gives it up. */
  enterAtOnce(signal?: LeaveSignal): (() => void) | undefined;
  /**
   * Waits for a place; the function returned gives it up.
   * @throws `SERVICE_OVERLOADED`
   */
  enter(signal?: LeaveSignal): Promise<() => void>;
  readonly running: number;
  readonly waiting: number;
}

interface Waiting {
  admit(): void;
}

const overloaded = () => civilError('SERVICE_OVERLOADED');

export function createAdmission({ maxConcurrent, maxWaiting, maxWaitMs, isOverloaded = () => false }: AdmissionOptions): Admission {
  let running = 0;
  const queue = new Set<Waiting>();

  const leaveOnce = (): (() => void) => {
    let isIn = true;
    return () => {
      if (!isIn) return;
      isIn = false;
      const [next] = queue;
      if (next) next.admit();
      else running -= 1;
    };
  };

  const wait = (signal: LeaveSignal | undefined): Promise<() => void> =>
    new Promise((resolve, reject) => {
      const end = (): void => {
        clearTimeout(timer);
        queue.delete(place);
        signal?.removeEventListener('abort', giveUp);
      };
      const giveUp = (): void => {
        end();
        reject(overloaded());
      };
      const place: Waiting = {
        admit: () => {
          end();
          resolve(leaveOnce());
        },
      };
      const timer = setTimeout(giveUp, maxWaitMs);
      signal?.addEventListener('abort', giveUp);
      queue.add(place);
    });

  const enterAtOnce = (signal: LeaveSignal | undefined): (() => void) | undefined => {
    if (running >= maxConcurrent || isOverloaded() || signal?.aborted) return undefined;
    running += 1;
    return leaveOnce();
  };

  return {
    enterAtOnce,
    enter: async (signal) => {
      const entered = enterAtOnce(signal);
      if (entered) return entered;
      if (isOverloaded() || signal?.aborted) throw overloaded();
      if (queue.size >= maxWaiting) throw overloaded();
      return wait(signal);
    },
    get running() { return running; },
    get waiting() { return queue.size; },
  };
}
