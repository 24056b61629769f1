import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import { mergeData } from './merge-data.js';
import { isRecord, own } from './places.js';
import type { TypeConditions } from './type-conditions.js';

type Read = Record<string, unknown> | null | undefined;

/**
 * Reads from an object what a subgraph needs to find it: keys and required fields. `undefined` where one of them was not brought,
 * so the subgraph cannot be asked about this object.
 */
export function readRepresentation(source: Readonly<Record<string, unknown>>, selections: readonly QueryPlanSelectionNode[], meets: TypeConditions): Read {
  const readValue = (value: unknown, inner: readonly QueryPlanSelectionNode[]): unknown => {
    if (Array.isArray(value)) {
      const items = value.map((item) => readValue(item, inner));
      return items.includes(undefined) ? undefined : items;
    }
    return isRecord(value) ? readRepresentation(value, inner, meets) : value;
  };
  const typename = own(source, '__typename');
  const read: Record<string, unknown> = {};
  for (const node of selections) {
    if (node.kind === 'InlineFragment') {
      const isMet = !node.typeCondition || (typeof typename === 'string' && meets(typename, node.typeCondition));
      const part = isMet ? readRepresentation(source, node.selections, meets) : undefined;
      if (part) mergeData(read, part);
      continue;
    }
    const given = own(source, node.alias ?? node.name);
    const value = node.selections ? readValue(given, node.selections) : given;
    if (value === undefined) return undefined;
    read[node.name] = value;
  }
  return read;
}
