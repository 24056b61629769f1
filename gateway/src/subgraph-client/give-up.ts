import type { LeaveSignal } from '../load/departure.js';

/** The time for a call ran out. */
class TimeoutError extends Error {
  override readonly name = 'TimeoutError';
}

/** Ends a call, with all its tries, when its time is over or nobody waits for it any more; a signal made of two would cost as much as the call. */
export class GiveUp {
  /** Why the call was given up. */
  reason: Error | undefined;
  #tell: ((reason: Error) => void) | undefined;
  readonly #timer: NodeJS.Timeout;
  readonly #abandoned: LeaveSignal | undefined;
  readonly #leave = (): void => this.#end(new Error('nobody waits for the answer'));

  constructor(timeoutMs: number, abandoned: LeaveSignal | undefined) {
    this.#timer = setTimeout(() => this.#end(new TimeoutError('no answer in time')), timeoutMs);
    this.#abandoned = abandoned;
    if (abandoned?.aborted) this.#leave();
    else abandoned?.addEventListener('abort', this.#leave);
  }

  /** Tells the try that is under way. */
  watch(tell: (reason: Error) => void): void {
    this.#tell = tell;
    if (this.reason) tell(this.reason);
  }

  /** The call has ended by itself. */
  close(): void {
    clearTimeout(this.#timer);
    this.#abandoned?.removeEventListener('abort', this.#leave);
  }

  #end(reason: Error): void {
    this.reason ??= reason;
    this.#tell?.(this.reason);
  }
}
