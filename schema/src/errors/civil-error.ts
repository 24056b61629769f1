import { GraphQLError, type GraphQLErrorOptions } from 'graphql';
import { catalogueEntry } from './catalogue.js';
import type { PlatformCode } from './platform-codes.js';

/** Values that an error may carry to the client: names of things in the schema, never of persons. */
export interface ErrorDetails {
  scalar?: string;
  field?: string;
  argument?: string;
  limit?: number;
  actual?: number;
  subgraph?: string;
  rule?: string;
  successors?: string[];
  occurrences?: number;
  /** Whether a pull has to begin again with a full snapshot. */
  restart?: boolean;
}

/** Extensions of every error of the graph. `zh` and `en` are always both there; `message` follows `Accept-Language`. */
export interface CivilErrorExtensions extends ErrorDetails {
  code: string;
  zh: string;
  en: string;
  retryable: boolean;
  requestId?: string;
}

/**
 * An error with a code of the catalogue and its constant text in both languages.
 * @throws {Error} when the code was declared nowhere.
 */
export function civilError(code: PlatformCode | (string & {}), details: ErrorDetails = {}, options: Omit<GraphQLErrorOptions, 'extensions'> = {}): GraphQLError {
  const entry = catalogueEntry(code);
  if (!entry) throw new Error(`error code ${code} is not in the catalogue`);
  const { zh, en, retryable } = entry;
  return new GraphQLError(zh, { ...options, extensions: { code, zh, en, retryable, ...details } });
}

/** Whether an error was made by `civilError`, here or in another process. */
export const isCivilError = (error: { extensions?: Record<string, unknown> }): boolean =>
  typeof error.extensions?.['code'] === 'string' && typeof error.extensions['zh'] === 'string' && typeof error.extensions['en'] === 'string';
