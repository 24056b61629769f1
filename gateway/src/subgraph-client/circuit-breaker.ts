import type { BreakerState } from '../observability/metrics.js';

export interface CircuitBreakerOptions {
  /** Failures in a row after which calls are refused at once. */
  readonly failures: number;
  /** Milliseconds after which one call is let through again to find out. */
  readonly pauseMs: number;
}

/**
 * Spares callers the whole timeout while a subgraph is known to be down. One call after each pause tries it again, so it comes
 * back by itself.
 */
export class CircuitBreaker {
  readonly #options: CircuitBreakerOptions;
  #failed = 0;
  #closedUntil = 0;

  constructor(options: CircuitBreakerOptions) {
    this.#options = options;
  }

  /** Whether a call may be tried now. */
  admits(now = Date.now()): boolean {
    if (this.#failed < this.#options.failures) return true;
    if (now < this.#closedUntil) return false;
    this.#closedUntil = now + this.#options.pauseMs;
    return true;
  }

  state(now = Date.now()): BreakerState {
    if (this.#failed < this.#options.failures) return 'closed';
    return now < this.#closedUntil ? 'open' : 'half-open';
  }

  succeeded(): void {
    this.#failed = 0;
  }

  failed(now = Date.now()): void {
    this.#failed += 1;
    this.#closedUntil = now + this.#options.pauseMs;
  }
}
