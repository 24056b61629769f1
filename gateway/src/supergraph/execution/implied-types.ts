import { isRecord, own } from './places.js';

/** Types of the objects of an answer that are known without asking, by the response keys that lead to them. */
export interface ImpliedTypes {
  /** `undefined` where an object says itself of which type it is. */
  readonly typename: string | undefined;
  readonly fields: ReadonlyMap<string, ImpliedTypes>;
}

/** Writes into objects of an answer the names of their types that were not asked for. */
export function putTypenames(implied: ImpliedTypes | undefined, value: unknown): void {
  if (!implied) return;
  if (Array.isArray(value)) {
    for (const item of value) putTypenames(implied, item);
    return;
  }
  if (!isRecord(value)) return;
  if (implied.typename !== undefined) value['__typename'] ??= implied.typename;
  for (const [key, inner] of implied.fields) putTypenames(inner, own(value, key));
}
