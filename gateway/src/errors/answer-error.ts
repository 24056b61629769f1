import { catalogueEntry, type ErrorDetails } from '@civil/schema/errors';
import type { GraphQLFormattedError } from 'graphql';
import { CASE_HEADER, PURPOSE_HEADER } from '../access/state-purpose.js';
import { withoutPersonalText } from './describe-cause.js';
import type { Language } from './language.js';

/** What every error of one request is told with. */
export interface AnswerContext {
  readonly language: Language;
  readonly requestId: string;
  /** Whether the English text of graphql-js may be told: never in production, since it names what the caller may not know of. */
  readonly explain: boolean;
}

/** An error as anything inside the gateway may hold it. */
export interface InnerError {
  readonly locations?: GraphQLFormattedError['locations'] | undefined;
  readonly path?: GraphQLFormattedError['path'] | undefined;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

const isShortText = (value: unknown): boolean => typeof value === 'string' && value.length <= 200;
const isCount = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value);

/** The only extensions that pass beside the code and its texts. */
const detailChecks: Record<keyof ErrorDetails, (value: unknown) => boolean> = {
  scalar: isShortText,
  field: isShortText,
  argument: isShortText,
  limit: isCount,
  actual: isCount,
  subgraph: isShortText,
  rule: isShortText,
  successors: (value) => Array.isArray(value) && value.length <= 100 && value.every(isShortText),
  occurrences: isCount,
  restart: (value) => typeof value === 'boolean',
};
const namedChecks = Object.entries(detailChecks);

/** The details of an error that a client may see. */
export function allowedDetails(extensions: Readonly<Record<string, unknown>>): ErrorDetails {
  const details: Record<string, unknown> = {};
  for (const [name, isSafe] of namedChecks) if (isSafe(extensions[name])) details[name] = extensions[name];
  return details;
}

const isCode = (value: unknown): value is string => typeof value === 'string' && /^[A-Z][A-Z0-9_]{1,63}$/.test(value);

/**
 * The texts of a code: ours where the gateway knows the code, else those the owning subgraph gave, since a subgraph declares
 * its own codes in its own process.
 */
export function textsOf(extensions: Readonly<Record<string, unknown>>): { code: string; zh: string; en: string; retryable: boolean } | undefined {
  const { code, zh, en, retryable } = extensions;
  if (!isCode(code)) return undefined;
  const entry = catalogueEntry(code);
  if (entry) return { code, zh: entry.zh, en: entry.en, retryable: entry.retryable };
  if (!isShortText(zh) || !isShortText(en)) return undefined;
  return { code, zh: zh as string, en: en as string, retryable: retryable === true };
}

/** What a refusal waits for, told as its argument: whoever is refused for want of a header can guess neither its name nor that it is one. */
const awaited: Readonly<Record<string, ErrorDetails>> = { PURPOSE_REQUIRED: { argument: PURPOSE_HEADER }, CASE_NOT_BOUND: { argument: CASE_HEADER } };

/** The error as it leaves the gateway; one without a known code leaves as an internal error. */
export function answerError(error: InnerError, context: AnswerContext): GraphQLFormattedError {
  const given = error.extensions ?? {};
  const texts = textsOf(given) ?? textsOf({ code: 'INTERNAL_SERVER_ERROR' });
  if (!texts) throw new Error('the catalogue lacks INTERNAL_SERVER_ERROR');
  const reason = context.explain && typeof given['reason'] === 'string' ? { reason: withoutPersonalText(given['reason']) } : {};
  return {
    message: texts[context.language],
    ...(error.locations && error.locations.length > 0 ? { locations: error.locations } : {}),
    ...(error.path ? { path: error.path } : {}),
    extensions: { ...texts, requestId: context.requestId, ...awaited[texts.code], ...allowedDetails(given), ...reason },
  };
}

/** The errors of one answer. Those of one refused field share their texts, which are found once. */
export function answerErrors(errors: readonly InnerError[], context: AnswerContext): GraphQLFormattedError[] {
  const told = new Map<InnerError['extensions'], GraphQLFormattedError>();
  return errors.map((error) => {
    const alike = error.locations ? undefined : told.get(error.extensions);
    if (!alike) {
      const fresh = answerError(error, context);
      told.set(error.extensions, fresh);
      return fresh;
    }
    return { message: alike.message, ...(error.path ? { path: error.path } : {}), ...(alike.extensions ? { extensions: alike.extensions } : {}) };
  });
}
