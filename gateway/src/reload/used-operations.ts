import type { RoleCode } from '@civil/schema/access';

/** An operation that callers of some roles ask. Who they are is not kept. */
export interface UsedOperation {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly roles: readonly RoleCode[];
  /** Trusted operations are few and are kept however seldom they are asked. */
  readonly isTrusted: boolean;
}

/** One use of an operation. */
export interface Use extends UsedOperation {
  /** Stands for the text, the name of the operation and the projection. */
  readonly key: string;
}

export interface UsedOperations {
  note(use: Use): void;
  /** The most used operations of the recent past, trusted ones first, then by how often they were asked. */
  list(): readonly UsedOperation[];
}

interface Entry extends Omit<UsedOperation, 'isTrusted'> {
  isTrusted: boolean;
  count: number;
}

/** Operations that are kept over a swap, and characters of their texts. */
const KEPT = 500;
const KEPT_CHARACTERS = 2_000_000;

const byUse = ([, a]: [string, Entry], [, b]: [string, Entry]): number => Number(b.isTrusted) - Number(a.isTrusted) || b.count - a.count;

/**
 * Counts which operations are asked. It belongs to no graph, so that a new graph can be warmed with what the old one was asked. When
 * it has grown to twice what is kept, the less used half goes and the counts of the rest are halved: what was much used long ago
 * gives way to what is used now.
 */
export function createUsedOperations(kept = KEPT, keptCharacters = KEPT_CHARACTERS): UsedOperations {
  let entries = new Map<string, Entry>();
  let characters = 0;

  const shrink = (): void => {
    const rest = new Map<string, Entry>();
    characters = 0;
    for (const [key, entry] of [...entries].sort(byUse)) {
      if (rest.size === kept) break;
      if (characters + entry.query.length > keptCharacters) continue;
      characters += entry.query.length;
      entry.count /= 2;
      rest.set(key, entry);
    }
    entries = rest;
  };

  return {
    note: ({ key, query, operationName, roles, isTrusted }) => {
      const known = entries.get(key);
      if (known) {
        known.count += 1;
        known.isTrusted ||= isTrusted;
        return;
      }
      entries.set(key, { query, operationName, roles, isTrusted, count: 1 });
      characters += query.length;
      if (entries.size > 2 * kept || characters > 2 * keptCharacters) shrink();
    },
    list: () => [...entries].sort(byUse).slice(0, kept).map(([, { query, operationName, roles, isTrusted }]) => ({ query, operationName, roles, isTrusted })),
  };
}
