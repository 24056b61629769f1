import { describe, expect, it } from 'vitest';
import { isServiceCall, signServiceCall, viewerContextKey } from './index.js';

const key = viewerContextKey('a secret of the tests, long enough to be one', 'platform');
const now = Date.parse('2026-11-21T08:00:00Z');
const signature = signServiceCall(key, '/ledger/entries', '{"entries":[]}', now);

describe('a service call', () => {
  it('holds for its subgraph, path and body within a minute', () => {
    expect(isServiceCall(key, signature, '/ledger/entries', '{"entries":[]}', now + 59_000)).toBe(true);
  });

  it.each<[string, Parameters<typeof isServiceCall>]>([
    ['another subgraph', [viewerContextKey('a secret of the tests, long enough to be one', 'elderly-care'), signature, '/ledger/entries', '{"entries":[]}', now]],
    ['another path', [key, signature, '/cases/binding', '{"entries":[]}', now]],
    ['another body', [key, signature, '/ledger/entries', '{"entries":[1]}', now]],
    ['a later minute', [key, signature, '/ledger/entries', '{"entries":[]}', now + 61_000]],
    ['an earlier minute', [key, signature, '/ledger/entries', '{"entries":[]}', now - 61_000]],
    ['no signature', [key, undefined, '/ledger/entries', '{"entries":[]}', now]],
    ['a mangled one', [key, `${signature}A`, '/ledger/entries', '{"entries":[]}', now]],
  ])('does not hold for %s', (_what, call) => expect(isServiceCall(...call)).toBe(false));
});
