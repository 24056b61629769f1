import 'reflect-metadata';
import { viewerOf } from '@civil/schema/identity';
import { describe, expect, it } from 'vitest';
import { claimsOf } from '../testing/identities.js';
import { attachmentsFor } from './attachment.js';
import { attachmentRecord } from './attachment-input.js';

const paper = { kind: 'ID_CARD', name: '证件.pdf', bytes: 1000, sm3: 'a'.repeat(64) };
const place = { subjectId: 's1', dataClass: 'SENSITIVE' as const, at: new Date(), synthetic: true };

describe('a paper', () => {
  it.each([['a digest that is none', { sm3: 'A'.repeat(64) }], ['no bytes', { bytes: 0 }], ['more bytes than may be', { bytes: 21 * 1024 * 1024 }], ['no name', { name: '' }], ['a long name', { name: '长'.repeat(101) }]])(
    'is refused with %s', (_what, fault) => expect(() => attachmentRecord({ ...paper, ...fault }, place)).toThrow(expect.objectContaining({ extensions: expect.objectContaining({ code: 'BAD_USER_INPUT' }) })));

  it('is known to those alone who may read its class in full', () => {
    const records = (['INTERNAL', 'SENSITIVE', 'MINOR'] as const).map((dataClass) => attachmentRecord(paper, { ...place, dataClass }));
    const seenBy = (...identity: Parameters<typeof claimsOf>): string[] => attachmentsFor(viewerOf(claimsOf(...identity)), 'ASSISTANCE', records).map((one) => one.class);
    expect(seenBy('county.assist', '620102')).toEqual(['INTERNAL', 'SENSITIVE']);
    expect(seenBy('prov.assist', '620000')).toEqual(['INTERNAL']);
    expect(seenBy('citizen', undefined, { residentId: 'r' })).toEqual(['INTERNAL', 'SENSITIVE']);
    expect(seenBy('anon')).toEqual([]);
  });
});
