/** Whether a value is still to come. */
export const isPromise = (value: unknown): value is PromiseLike<unknown> =>
  typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function';

/** What `use` makes of a value: at once where it is there, else when it comes. Most fields are there, and a promise costs more than they do. */
export const whenThere = <T>(value: unknown, use: (value: unknown) => T): T | PromiseLike<T> => (isPromise(value) ? value.then(use) : use(value));
