import { type DocumentNode, executeSync, getNamedType, type GraphQLObjectType, type GraphQLOutputType, isLeafType, responsePathAsArray } from 'graphql';
import { api } from './paths.js';

/** One field of one object of an answer. */
export interface Visit {
  readonly parent: GraphQLObjectType;
  readonly field: string;
  readonly type: GraphQLOutputType;
  /** Response keys from the root, joined by dots, as errors are told. */
  readonly path: string;
  readonly value: unknown;
  /** The object of the answer that holds it. */
  readonly holder: Readonly<Record<string, unknown>>;
}

/** What was asked of an answer, field by field, and the keys that stand in it without being asked, or the other way round. */
export interface Walk {
  readonly visits: readonly Visit[];
  readonly misshapen: boolean;
}

/** Puts objects in the order of keys that they are compared in. */
const ordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => [key, ordered(item)]));
};

/**
 * Walks an answer by the document that asked for it. graphql-js itself does it, run on the answer: so aliases, fragments and conditions mean
 * here what the specification says, whatever the gateway makes of them.
 */
export function walkAnswer(document: DocumentNode, variableValues: Readonly<Record<string, unknown>>, data: unknown): Walk {
  const visits: Visit[] = [];
  const { data: rebuilt } = executeSync({
    schema: api, document, variableValues, rootValue: data ?? {},
    fieldResolver: (holder: Record<string, unknown>, _args, _context, { parentType, fieldName, returnType, path }) => {
      const value = Object.hasOwn(holder, path.key) ? holder[path.key] : undefined;
      visits.push({ parent: parentType, field: fieldName, type: returnType, path: responsePathAsArray(path).join('.'), value: value ?? null, holder });
      return isLeafType(getNamedType(returnType)) || typeof value === 'object' ? value : null;
    },
  });
  return { visits, misshapen: data !== null && JSON.stringify(ordered(rebuilt)) !== JSON.stringify(ordered(data)) };
}
