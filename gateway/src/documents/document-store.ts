import { hash } from 'node:crypto';
import { civilError } from '@civil/schema/errors';
import { type DocumentNode, GraphQLError, parse } from 'graphql';
import { LRUCache } from 'lru-cache';

/** A text parsed once. */
export interface ParsedDocument {
  /** SHA-256 of the text. */
  readonly hash: string;
  readonly textLength: number;
  readonly document: DocumentNode;
}

/** Characters of query text whose documents are kept. */
const KEPT_CHARACTERS = 4_000_000;

const parseFault = (cause: unknown, maxTokens: number): GraphQLError => {
  if (!(cause instanceof GraphQLError)) throw cause;
  if (/ tokens\. Parsing aborted/.test(cause.message)) return civilError('QUERY_TOO_MANY_TOKENS', { limit: maxTokens });
  const fault = civilError('GRAPHQL_PARSE_FAILED', {}, { ...(cause.source ? { source: cause.source } : {}), positions: cause.positions ?? [] });
  fault.extensions['reason'] = cause.message;
  return fault;
};

/** Parses each text once. The store is bounded by the length of the texts it holds, not by their number. */
export function createDocumentStore(maxTokens: number): (text: string) => ParsedDocument | GraphQLError {
  const kept = new LRUCache<string, ParsedDocument>({ maxSize: KEPT_CHARACTERS, sizeCalculation: ({ textLength }) => textLength + 1 });
  return (text) => {
    const key = hash('sha256', text);
    const known = kept.get(key);
    if (known) return known;
    try {
      const parsed = { hash: key, textLength: text.length, document: parse(text, { maxTokens }) };
      kept.set(key, parsed);
      return parsed;
    } catch (cause) {
      return parseFault(cause, maxTokens);
    }
  };
}
