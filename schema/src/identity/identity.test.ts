import { jwtVerify } from 'jose';
import { describe, expect, it } from 'vitest';
import { type Claims, parseClaims, signViewerContext, VIEWER_CONTEXT_SECONDS, verifyViewerContext, viewerContextKey, viewerOf } from './index.js';

const SECRET = 'a-secret-that-is-long-enough-for-tests';
const key = viewerContextKey(SECRET, 'platform');
const officer: Claims = { sub: 'u_1', kind: 'officer', roles: ['county.assist'], scopePrefix: '620102', unit: '620102-MZJ' };
const now = Date.UTC(2021, 11, 31);

describe('viewer context', () => {
  it('comes through whole', () => expect(verifyViewerContext(signViewerContext(officer, 'platform', key, now), 'platform', key, now)).toEqual({ claims: officer, until: now + (VIEWER_CONTEXT_SECONDS + 5) * 1000 }));

  it('is a JWS that other libraries verify', async () => {
    const { payload } = await jwtVerify(signViewerContext(officer, 'platform', key), key, { algorithms: ['HS256'], audience: 'platform', issuer: 'civil-gateway' });
    expect(payload['claims']).toEqual(officer);
  });

  it('is worth nothing at another subgraph', () => {
    const token = signViewerContext(officer, 'platform', key, now);
    expect(verifyViewerContext(token, 'place-names', viewerContextKey(SECRET, 'place-names'), now)).toEqual({ fault: 'signature' });
    expect(verifyViewerContext(token, 'place-names', key, now)).toEqual({ fault: 'audience' });
  });

  it('is refused when stale, from the future, forged, unsigned or missing', () => {
    const token = signViewerContext(officer, 'platform', key, now);
    const verify = (text: unknown, at = now) => verifyViewerContext(text, 'platform', key, at);
    expect(verify(token, now + (VIEWER_CONTEXT_SECONDS + 6) * 1000)).toEqual({ fault: 'expired' });
    expect(verify(token, now - 6000)).toEqual({ fault: 'expired' });
    const [header = '', body = '', signature = ''] = token.split('.');
    const raised = Buffer.from(Buffer.from(body, 'base64url').toString().replace('county.assist', 'auditor')).toString('base64url');
    expect(verify(`${header}.${raised}.${signature}`)).toEqual({ fault: 'signature' });
    const none = Buffer.from(JSON.stringify({ alg: 'none', typ: 'JWT' })).toString('base64url');
    expect(verify(`${none}.${body}.`)).toEqual({ fault: 'malformed' });
    expect(verify(undefined)).toEqual({ fault: 'missing' });
    expect(verify(`${token}.x`)).toEqual({ fault: 'malformed' });
  });

  it('needs a secret of some length', () => expect(() => viewerContextKey('short', 'platform')).toThrow('at least 32'));
});

describe('parseClaims', () => {
  const refused = (payload: Record<string, unknown>) => expect(() => parseClaims(payload)).toThrowError(expect.objectContaining({ extensions: expect.objectContaining({ code: 'UNAUTHENTICATED' }) }));

  it('derives the kind from the role and keeps known claims only', () => {
    expect(parseClaims({ sub: 'u_1', roles: ['county.assist'], scopePrefix: '620102', admin: true })).toEqual({ sub: 'u_1', kind: 'officer', roles: ['county.assist'], scopePrefix: '620102' });
  });

  it('refuses unknown roles, mixed roles and missing scope', () => {
    refused({ sub: 'u', roles: ['root'] });
    refused({ sub: 'u', roles: [] });
    refused({ roles: ['auditor'] });
    refused({ sub: 'u', roles: ['citizen', 'auditor'], residentId: 'r_1' });
    refused({ sub: 'u', roles: ['county.assist'] });
    refused({ sub: 'u', roles: ['county.assist'], scopePrefix: '62' });
    refused({ sub: 'u', roles: ['county.assist'], scopePrefix: '620102%' });
    refused({ sub: 'u', roles: ['village'], scopePrefix: '620102' });
    refused({ sub: 'u', roles: ['citizen'] });
    refused({ sub: 'u', roles: ['citizen'], residentId: 7 });
  });

  it('takes a prefecture without counties for a county', () => {
    expect(parseClaims({ sub: 'u', roles: ['county.assist'], scopePrefix: '6202' }).scopePrefix).toBe('6202');
  });
});

describe('viewerOf', () => {
  it('gives the same scopes to the same roles and others to others', () => {
    const again = viewerOf({ ...officer, sub: 'u_2', scopePrefix: '620103' });
    expect(again.scopes).toBe(viewerOf(officer).scopes);
    expect(again.projectionKey).not.toBe(viewerOf({ ...officer, roles: ['county.elder'] }).projectionKey);
  });
});
