import { hash } from 'node:crypto';
import { civilError } from '@civil/schema/errors';
import { type DocumentNode, GraphQLError, parse } from 'graphql';
import { type KeptByTrust, keepByTrust } from '../operations/keep-by-trust.js';

/** A text parsed once. */
export interface ParsedDocument {
  /** SHA-256 of the text. */
  readonly hash: string;
  readonly textLength: number;
  readonly document: DocumentNode;
}

/** Parses texts, each once as long as it is kept. */
export interface DocumentStore extends Pick<KeptByTrust<ParsedDocument>, 'size'> {
  parse(text: string, isTrusted: boolean): ParsedDocument | GraphQLError;
}

const parseFault = (cause: unknown, maxTokens: number): GraphQLError => {
  if (!(cause instanceof GraphQLError)) throw cause;
  if (/ tokens\. Parsing aborted/.test(cause.message)) return civilError('QUERY_TOO_MANY_TOKENS', { limit: maxTokens });
  const fault = civilError('GRAPHQL_PARSE_FAILED', {}, { ...(cause.source ? { source: cause.source } : {}), positions: cause.positions ?? [] });
  fault.extensions['reason'] = cause.message;
  return fault;
};

export function createDocumentStore(maxTokens: number): DocumentStore {
  const kept = keepByTrust<ParsedDocument>();
  return {
    parse: (text, isTrusted) => {
      const known = kept.get(text, isTrusted);
      if (known) return known;
      try {
        const parsed = { hash: hash('sha256', text), textLength: text.length, document: parse(text, { maxTokens }) };
        kept.set(text, parsed, { characters: text.length, isTrusted });
        return parsed;
      } catch (cause) {
        return parseFault(cause, maxTokens);
      }
    },
    get size() {
      return kept.size;
    },
  };
}
