/** The part of an `AbortSignal` that says that nobody waits any more. */
export interface LeaveSignal {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** Says that nobody waits any more, for one request. What an `AbortSignal` costs, an event and its target for each listener, is more than some requests do. */
export class Departure implements LeaveSignal {
  aborted = false;
  #listeners: (() => void)[] | undefined;

  addEventListener(_type: 'abort', listener: () => void): void {
    this.#listeners ??= [];
    this.#listeners.push(listener);
  }

  removeEventListener(_type: 'abort', listener: () => void): void {
    const place = this.#listeners?.indexOf(listener) ?? -1;
    if (place >= 0) this.#listeners?.splice(place, 1);
  }

  /** Tells everybody who listens, once. */
  leave(): void {
    if (this.aborted) return;
    this.aborted = true;
    for (const listener of this.#listeners?.splice(0) ?? []) listener();
  }
}
