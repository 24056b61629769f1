import { catalogueEntry, type ErrorDetails, type PlatformCode } from '@civil/schema/errors';
import { type GraphQLFormattedError, Kind, parse } from 'graphql';
import { allowedDetails, textsOf } from '../errors/answer-error.js';

const isPath = (value: unknown): value is (string | number)[] =>
  Array.isArray(value) && value.every((step) => typeof step === 'string' || typeof step === 'number');

const formatted = (code: PlatformCode, details: ErrorDetails, path?: (string | number)[]): GraphQLFormattedError => {
  const { zh, en, retryable } = catalogueEntry(code) ?? { zh: code, en: code, retryable: false };
  return { message: zh, ...(path ? { path } : {}), extensions: { code, zh, en, retryable, ...details } };
};

/**
 * An error of a subgraph's answer as the gateway passes it on: code, texts, path and allowed details. Anything else, a database
 * message or a stack, stays behind.
 */
export function errorOfSubgraph(subgraph: string, given: unknown): GraphQLFormattedError {
  const { extensions, path } = (typeof given === 'object' && given !== null ? given : {}) as { extensions?: Record<string, unknown>; path?: unknown };
  const place = isPath(path) ? { path } : {};
  const texts = textsOf(extensions ?? {});
  if (!texts || texts.code === 'INTERNAL_SERVER_ERROR') return formatted('DOWNSTREAM_SERVICE_ERROR', { subgraph }, isPath(path) ? path : undefined);
  return { message: texts.zh, ...place, extensions: { ...texts, ...allowedDetails(extensions ?? {}) } };
}

/** The response keys of the root fields of a fetch. */
function rootKeys(operationText: string): string[] {
  const [operation] = parse(operationText, { noLocation: true }).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) return [];
  return operation.selectionSet.selections.flatMap((node) => (node.kind === Kind.FIELD ? [(node.alias ?? node.name).value] : []));
}

/** One error for each root field of a fetch that brought nothing; for entities one, at the first of them. */
export function errorsOfLostFetch(
  subgraph: string,
  code: 'UPSTREAM_UNAVAILABLE' | 'DOWNSTREAM_SERVICE_ERROR',
  operationText: string,
  entities: number,
): GraphQLFormattedError[] {
  if (entities > 0) return [formatted(code, entities > 1 ? { subgraph, occurrences: entities } : { subgraph }, ['_entities', 0])];
  const keys = rootKeys(operationText);
  return keys.length > 0 ? keys.map((key) => formatted(code, { subgraph }, [key])) : [formatted(code, { subgraph })];
}
