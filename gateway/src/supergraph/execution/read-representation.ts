import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import { createMerge } from './merge-data.js';
import { isRecord, own } from './places.js';
import type { TypeConditions } from './type-conditions.js';

/** Reads from an object what a subgraph needs to find it: `undefined` where a key or a required field was not brought. */
export type ReadRepresentation = (source: Readonly<Record<string, unknown>>, selections: readonly QueryPlanSelectionNode[]) => Record<string, unknown> | undefined;

export function createRepresentationReader(meets: TypeConditions): ReadRepresentation {
  const merge = createMerge(meets);
  const readValue = (value: unknown, inner: readonly QueryPlanSelectionNode[]): unknown => {
    if (Array.isArray(value)) {
      const items = value.map((item) => readValue(item, inner));
      return items.includes(undefined) ? undefined : items;
    }
    return isRecord(value) ? read(value, inner) : value;
  };
  const read: ReadRepresentation = (source, selections) => {
    const typename = own(source, '__typename');
    const found: Record<string, unknown> = {};
    for (const node of selections) {
      if (node.kind === 'InlineFragment') {
        const isMet = !node.typeCondition || (typeof typename === 'string' && meets(typename, node.typeCondition));
        const part = isMet ? read(source, node.selections) : undefined;
        if (part) merge(found, part);
        continue;
      }
      const given = own(source, node.alias ?? node.name);
      const value = node.selections ? readValue(given, node.selections) : given;
      if (value === undefined) return undefined;
      found[node.name] = value;
    }
    return found;
  };
  return read;
}
