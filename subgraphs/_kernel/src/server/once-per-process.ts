/** What is made once, when it is first asked for. */
export interface Once<T> {
  (): T;
  /** Forgets it, and hands it over to be closed. */
  forget(): T | undefined;
}

const all: Pick<Once<object>, 'forget'>[] = [];

/** What a process makes of its environment when it first needs it, and keeps from then on. */
export function oncePerProcess<T extends object>(make: () => T): Once<T> {
  let made: T | undefined;
  const once = Object.assign((): T => (made ??= make()), {
    forget: (): T | undefined => {
      const before = made;
      made = undefined;
      return before;
    },
  });
  all.push(once);
  return once;
}

/** Has everything made anew: for tests, many files of which run in one process. */
export const forgetProcess = (): void => { for (const once of all) once.forget(); };
