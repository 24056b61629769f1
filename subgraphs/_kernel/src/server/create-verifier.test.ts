import { type Claims, signViewerContext, VIEWER_CONTEXT_SECONDS, viewerContextKey } from '@civil/schema/identity';
import { describe, expect, it } from 'vitest';
import { createVerifier } from './create-verifier.js';

const key = viewerContextKey('a-secret-that-is-long-enough-for-tests', 'platform');
const auditor: Claims = { sub: 'u_1', kind: 'officer', roles: ['auditor'] };
const now = Date.UTC(2026, 0, 1);
const SKEW_MS = 5000;

describe('a viewer context that held before', () => {
  const token = signViewerContext(auditor, 'platform', key, now);

  it('holds to the very moment at which it would be refused anew', () => {
    const verify = createVerifier('platform', key);
    const end = now + VIEWER_CONTEXT_SECONDS * 1000 + SKEW_MS;
    for (const moment of [now, now + 1000, end]) {
      expect(verify(token, moment)).toMatchObject({ claims: auditor });
      expect(createVerifier('platform', key)(token, moment)).toMatchObject({ claims: auditor });
    }
    expect(verify(token, end + 1)).toEqual({ fault: 'expired' });
    expect(createVerifier('platform', key)(token, end + 1)).toEqual({ fault: 'expired' });
  });

  it('lends nothing to one that differs in a single sign', () => {
    const verify = createVerifier('platform', key);
    verify(token, now);
    for (const place of [3, 60, token.length - 3]) {
      const other = `${token.slice(0, place)}${token[place] === 'A' ? 'B' : 'A'}${token.slice(place + 1)}`;
      expect(verify(other, now)).toHaveProperty('fault');
    }
  });

  it('is worth nothing at another subgraph of the same process', () => {
    createVerifier('platform', key)(token, now);
    expect(createVerifier('place-names', viewerContextKey('a-secret-that-is-long-enough-for-tests', 'place-names'))(token, now)).toEqual({ fault: 'signature' });
  });
});
