import { hash } from 'node:crypto';
import { civilError } from '@civil/schema/errors';
import type { Viewer } from '@civil/schema/identity';
import type { GraphQLError } from 'graphql';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { GraphqlRequest } from '../http/graphql-request.js';
import type { PersistedTexts } from './persisted-texts.js';
import type { TrustedOperations } from './trusted-operations.js';

/** Who may run nothing but trusted operations. */
export type TrustedOnly = 'none' | 'anonymous-and-clients' | 'all';

/** The text that a request asks to run. */
export interface FoundDocument {
  readonly text: string;
  /** Name of the operation where it is a trusted one. */
  readonly trusted?: string;
  /** To be called once the text was found fit to run: a client that gave its digest may leave it out from then on. */
  readonly keep?: () => void;
}

export interface DocumentsOptions {
  readonly operations: TrustedOperations;
  readonly trustedOnlyFor: TrustedOnly;
  readonly persisted: PersistedTexts;
}

export type FindDocument = (request: GraphqlRequest, viewer: Viewer) => Promise<FoundDocument | GraphQLError>;

/** Texts that one caller may register within an hour; the public counts as one caller, so that it cannot push out what others use. */
const KEPT_AN_HOUR = 500;

const isBound = ({ claims: { kind } }: Viewer, trustedOnlyFor: TrustedOnly): boolean =>
  trustedOnlyFor === 'all' || (trustedOnlyFor === 'anonymous-and-clients' && (kind === 'anonymous' || kind === 'client'));

/** Builds what finds the text of a request: a trusted operation, one registered by its digest before, or the text it brings. */
export function createDocuments({ operations, trustedOnlyFor, persisted }: DocumentsOptions): FindDocument {
  const registrations = new RateLimiterMemory({ points: KEPT_AN_HOUR, duration: 3600 });
  const trusted = ({ query, documentId, persistedHash }: GraphqlRequest) => {
    if (query !== undefined) return operations.byText(query);
    return operations.byId(documentId ?? `sha256:${persistedHash}`);
  };
  const keepFor = (sha256: string, text: string, { claims }: Viewer) => (): void => {
    registrations.consume(claims.sub).then(() => persisted.keep(sha256, text), () => undefined);
  };
  return async (request, viewer) => {
    const { query, documentId, persistedHash, cutFrom } = request;
    if (query !== undefined && cutFrom !== undefined) return { text: query, trusted: cutFrom };
    if (query !== undefined && persistedHash !== undefined && hash('sha256', query) !== persistedHash) {
      return civilError('BAD_USER_INPUT', { rule: 'persisted-query-hash' });
    }
    const operation = trusted(request);
    // What the client sent is run as it stands, so that places in errors are places in its own text.
    if (operation) return { text: query ?? operation.text, trusted: operation.name };
    if (isBound(viewer, trustedOnlyFor)) return civilError('OPERATION_NOT_TRUSTED');
    if (query !== undefined) return { text: query, ...(persistedHash ? { keep: keepFor(persistedHash, query, viewer) } : {}) };
    const text = documentId === undefined && persistedHash !== undefined ? await persisted.find(persistedHash) : undefined;
    return text === undefined ? civilError('PERSISTED_QUERY_NOT_FOUND') : { text };
  };
}
