import type { Viewer } from '@civil/schema/identity';

/**
 * Makes a function that works something out once for each viewer. That of the viewer who was asked about last is at hand: the fields of one
 * request are mostly asked one after the other.
 */
export function oncePerViewer<T extends object>(make: (viewer: Viewer) => T): (viewer: Viewer) => T {
  const made = new WeakMap<Viewer, T>();
  let last: { readonly viewer: Viewer; readonly value: T } | undefined;
  return (viewer) => {
    if (last?.viewer === viewer) return last.value;
    const value = made.get(viewer) ?? make(viewer);
    made.set(viewer, value);
    last = { viewer, value };
    return value;
  };
}
