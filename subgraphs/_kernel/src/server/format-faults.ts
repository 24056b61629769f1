import { type CivilErrorExtensions, civilError, isCivilError } from '@civil/schema/errors';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import type { Fault } from '../execution/run.js';

/** What may be logged of a cause: never its message, since drivers write the values of a statement into it. */
export interface SafeCause {
  name: string;
  code?: string | undefined;
  constraint?: string | undefined;
  at: string[];
}

export function safeCause(error: unknown): SafeCause {
  const { name = 'Error', stack = '', code, constraint } = (error ?? {}) as { name?: string; stack?: string; code?: unknown; constraint?: unknown };
  return {
    name,
    code: typeof code === 'string' ? code : undefined,
    constraint: typeof constraint === 'string' ? constraint : undefined,
    at: stack.split('\n').filter((line) => line.trimStart().startsWith('at ')).slice(0, 8).map((line) => line.trim()),
  };
}

/**
 * The errors of an answer as they leave the subgraph: those of the catalogue as they are, anything else masked with its cause
 * left to the log.
 */
export function formatFaults(faults: readonly Fault[], log: (cause: SafeCause, path: Fault['path']) => void): GraphQLFormattedError[] {
  return faults.map(({ cause, path: at }) => {
    // A variable that a scalar refused arrives wrapped by graphql-js, which copies the extensions and quotes the value in its message,
    // be it an identity number: the civil error inside is taken before the wrapping one.
    const error = (cause ?? {}) as Partial<GraphQLError>;
    const civil = [error.originalError as GraphQLError | undefined, error].find((candidate) => candidate && isCivilError(candidate));
    const path = at ? { path: at } : {};
    if (civil) return { message: civil.message ?? '', ...path, extensions: civil.extensions as unknown as CivilErrorExtensions & Record<string, unknown> };
    log(safeCause(error.originalError ?? cause), at);
    const masked = civilError('INTERNAL_SERVER_ERROR');
    return { message: masked.message, ...path, extensions: masked.extensions };
  });
}
