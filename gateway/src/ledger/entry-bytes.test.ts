import { type DisclosureEntry, subjectDigest } from '@civil/schema/ledger';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryBytes } from './entry-bytes.js';

const lists = [0, 1, 15, 16, 17, 1000].map((length) => Array.from({ length }, (_subject, place) => subjectDigest(`Resident:${length}-${place}`)));
const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('经办', '"}],"refused":[', '\u2028\\'));
const orNull = fc.option(text);
const entry: fc.Arbitrary<DisclosureEntry> = fc.record({
  id: fc.uuid(), at: fc.constant('2021-12-31T23:59:59.999Z'), requestId: text, actor: text, roles: fc.array(text), unit: orNull, division: orNull, purpose: orNull, caseNo: orNull,
  operationName: orNull, operationHash: text, policyVersion: text, outcome: fc.constantFrom('DISCLOSED', 'PARTLY_REFUSED', 'REFUSED'),
  disclosed: fc.array(fc.record({ fields: fc.array(text), subjects: fc.oneof(fc.constantFrom(...lists), fc.array(text, { minLength: 16, maxLength: 20 })) }), { maxLength: 4 }),
  refused: fc.array(fc.record({ field: text, code: text, count: fc.nat() }), { maxLength: 3 }),
});

describe('entryBytes', () => {
  it('writes what JSON.stringify writes, whatever is in it, also when a list is written again', () => {
    fc.assert(fc.property(entry, (one) => {
      for (let time = 0; time < 2; time++) expect(entryBytes(one).toString()).toBe(Buffer.from(JSON.stringify(one)).toString());
    }), { numRuns: 500 });
  });
});
