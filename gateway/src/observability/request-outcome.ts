import type { RequestOutcome } from './metrics.js';

/** Codes by which the policy withholds something from a caller. */
export const denialCodes: ReadonlySet<string> = new Set([
  'FORBIDDEN', 'FORBIDDEN_FIELD', 'FORBIDDEN_ROW', 'FORBIDDEN_ACTION', 'PURPOSE_REQUIRED', 'PURPOSE_UNKNOWN', 'CASE_NOT_BOUND',
  'GRANT_MISSING', 'GRANT_EXPIRED', 'GRANT_NOT_IN_FORCE', 'GRANT_CHANGED', 'GRANT_FIELD_DENIED',
]);

const failureCodes = new Set(['UPSTREAM_UNAVAILABLE', 'DOWNSTREAM_SERVICE_ERROR', 'INTERNAL_SERVER_ERROR', 'LEDGER_UNAVAILABLE']);
const limitCodes = new Set(['RATE_LIMITED', 'GRANT_QUOTA', 'PULL_IN_PROGRESS', 'SERVICE_STOPPING', 'SERVICE_OVERLOADED', 'REQUEST_TOO_LARGE']);

const classOf = (code: string): RequestOutcome => {
  if (failureCodes.has(code)) return 'failed';
  if (limitCodes.has(code) || code.startsWith('QUERY_TOO_')) return 'limited';
  return denialCodes.has(code) ? 'denied' : 'rejected';
};

const worstFirst: readonly RequestOutcome[] = ['failed', 'limited', 'rejected', 'denied'];

/** What a request came to, by the codes of its errors. */
export function outcomeOf(codes: Readonly<Record<string, number>>): RequestOutcome {
  const classes = new Set(Object.keys(codes).map(classOf));
  return worstFirst.find((one) => classes.has(one)) ?? 'ok';
}
