import { platformCodes } from '@civil/schema/errors';
import { describe, expect, it } from 'vitest';
import { outcomeOf } from './request-outcome.js';

const codes = Object.keys(platformCodes);
const outcomesOf = (pattern: RegExp): Set<string> => new Set(codes.filter((code) => pattern.test(code)).map((code) => outcomeOf({ [code]: 1 })));

describe('outcome of a request', () => {
  it('is by the kind of its code, also of codes that are yet to come', () => {
    expect(outcomesOf(/^(FORBIDDEN|GRANT_(?!QUOTA)|PURPOSE_|CASE_)/)).toEqual(new Set(['denied']));
    expect(outcomesOf(/^(UPSTREAM|DOWNSTREAM|INTERNAL|LEDGER_)/)).toEqual(new Set(['failed']));
    expect(outcomesOf(/TOO_|_LIMITED|QUOTA|OVERLOADED|STOPPING/)).toEqual(new Set(['limited']));
    expect(outcomesOf(/^(UNAUTHENTICATED|TOKEN|BAD_|GRAPHQL_|ID_|USCC_|CURSOR_)/)).toEqual(new Set(['rejected']));
  });

  it('is the worst of several', () => {
    expect(outcomeOf({})).toBe('ok');
    expect(outcomeOf({ FORBIDDEN_FIELD: 3, NOT_FOUND: 1 })).toBe('rejected');
    expect(outcomeOf({ FORBIDDEN_FIELD: 3, UPSTREAM_UNAVAILABLE: 1, RATE_LIMITED: 1 })).toBe('failed');
  });
});
