import { POLICY_VERSION } from '@civil/schema/access';
import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { SharingKeys } from './bind-grant.js';
import { dayOf, type PullPlace, readPullCursor, writePullCursor } from './pull-cursor.js';

const key = new SharingKeys('a secret of these tests that is long').cursorKey;
const now = Date.parse('2026-05-01T10:00:00Z');
const place: PullPlace = { client: 'c', resource: 'R07', grantId: 'g', grantVersion: 3, policy: POLICY_VERSION, inner: 'inner', fields: ['name'], issuedOn: dayOf(now) };
const read = (cursor: string, { client = 'c', resource = 'R07', at = now, by = key } = {}): unknown => {
  try {
    return readPullCursor(by, cursor, { client, resource }, at);
  } catch (cause) {
    return cause instanceof GraphQLError ? [cause.extensions['code'], cause.extensions['restart'] ?? false] : cause;
  }
};

describe('a cursor of a pull', () => {
  it('is read as it was written', () => {
    expect(read(writePullCursor(key, place))).toEqual(place);
    expect(read(writePullCursor(key, { ...place, fields: undefined }))).toEqual({ ...place, fields: undefined });
  });

  it('is good for its client and resource, under its secret', () => {
    const cursor = writePullCursor(key, place);
    for (const other of [{ client: 'd' }, { resource: 'R08' }, { by: new SharingKeys('another secret of these tests, long').cursorKey }]) expect(read(cursor, other)).toEqual(['CURSOR_INVALID', false]);
  });

  it('is good for thirty days, and only under the policy it was made under', () => {
    const day = 24 * 60 * 60 * 1000;
    const cursor = writePullCursor(key, place);
    expect(read(cursor, { at: now + 30 * day })).toEqual(place);
    expect(read(cursor, { at: now + 31 * day })).toEqual(['CURSOR_EXPIRED', true]);
    expect(read(writePullCursor(key, { ...place, policy: 'earlier' }))).toEqual(['POLICY_CHANGED', true]);
  });

  it('with any character changed, cut or added is refused', () => {
    const cursor = writePullCursor(key, place);
    for (let at = 0; at < cursor.length; at++) expect(read(`${cursor.slice(0, at)}${cursor[at] === 'x' ? 'y' : 'x'}${cursor.slice(at + 1)}`), String(at)).toEqual(['CURSOR_INVALID', false]);
    for (const broken of ['', 'A', cursor.slice(0, -1), `${cursor}A`, `${cursor}=`, `${cursor} `, 'x'.repeat(5000)]) expect(read(broken)).toEqual(['CURSOR_INVALID', false]);
  });
});
