export interface EventLoopGuardOptions {
  /** Milliseconds by which a timer may be late. */
  readonly maxLagMs: number;
  /** Late timers in a row that make an overload: one long computation is none. */
  readonly lateTimers?: number;
  readonly intervalMs?: number;
}

export interface EventLoopGuard {
  isOverloaded(): boolean;
  stop(): void;
}

/** Notices that the process cannot keep up, by timers that are late again and again. */
export function watchEventLoop({ maxLagMs, lateTimers = 3, intervalMs = 250 }: EventLoopGuardOptions): EventLoopGuard {
  let late = 0;
  let due = performance.now() + intervalMs;
  const timer = setInterval(() => {
    const now = performance.now();
    late = now - due > maxLagMs ? late + 1 : 0;
    due = now + intervalMs;
  }, intervalMs);
  timer.unref();
  return { isOverloaded: () => late >= lateTimers, stop: () => clearInterval(timer) };
}
