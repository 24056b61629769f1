import { createSecretKey } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCursor, encodeCursor, queryDigest } from './cursor.js';

const key = createSecretKey(Buffer.alloc(32, 7));
const code = (act: () => unknown): unknown => {
  try {
    act();
    return null;
  } catch (error) {
    return (error as { extensions?: { code?: string } }).extensions?.code;
  }
};

describe('cursor', () => {
  const digest = queryDigest(key, ['Query.residents', { birthYear: 1985 }, []]);

  it('names the record it was made of', () => {
    fc.assert(fc.property(fc.stringMatching(/^[a-z]{1,3}_[0-9A-Z]{26}$/), (id) => decodeCursor(key, digest, encodeCursor(key, digest, id)) === id));
  });

  it('is refused once any byte of it differs', () => {
    const bytes = Buffer.from(encodeCursor(key, digest, 'r_01ABC'), 'base64url');
    for (let place = 0; place < bytes.length; place++) {
      const changed = Buffer.from(bytes);
      changed[place] = (changed[place] ?? 0) ^ 1;
      expect(code(() => decodeCursor(key, digest, changed.toString('base64url')))).toBe('CURSOR_INVALID');
    }
  });

  it('is refused by another query, another key, and when it is no cursor at all', () => {
    const cursor = encodeCursor(key, digest, 'r_01ABC');
    expect(code(() => decodeCursor(key, queryDigest(key, ['Query.residents', { birthYear: 1986 }, []]), cursor))).toBe('CURSOR_INVALID');
    expect(code(() => decodeCursor(createSecretKey(Buffer.alloc(32, 8)), digest, cursor))).toBe('CURSOR_INVALID');
    for (const text of ['', 'x', '62990119850312', '🙂'.repeat(50)]) expect(code(() => decodeCursor(key, digest, text))).toBe('CURSOR_INVALID');
  });

  it('holds nothing of the filter or the row but the opaque id', () => {
    const text = Buffer.from(encodeCursor(key, queryDigest(key, ['Query.residents', { q: '张三' }, []]), 'r_01ABC'), 'base64url').subarray(16).toString();
    expect(text.split(' ')).toHaveLength(2);
    expect(text).not.toContain('张');
  });
});
