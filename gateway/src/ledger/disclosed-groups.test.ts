import { subjectDigest } from '@civil/schema/ledger';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dealOut, disclosedGroups } from './disclosed-groups.js';

const selected = new Set(['Resident.name', 'Resident.phone']);
const digestsOf = (subjects: readonly string[]): string[] => [...new Set(subjects)].map(subjectDigest).sort();
/** Keys out of which lists can be made that read alike when they are strung together. */
const subjects = fc.array(fc.string({ unit: fc.constantFrom('a', '\n', '2', '"', ','), maxLength: 3 }), { maxLength: 4 });

describe('disclosedGroups', () => {
  it('names the digests of the very subjects that were told, whatever lists were told before', () => {
    fc.assert(fc.property(subjects, (list) => {
      expect(disclosedGroups([{ fields: ['Resident.name'], subjects: list }], selected)).toEqual([{ fields: ['Resident.name'], subjects: digestsOf(list) }]);
    }), { numRuns: 5000 });
  });

  it('brings together what was shown by the same fields, and leaves out what was not asked for', () => {
    expect(disclosedGroups([
      { fields: ['Resident.phone', 'Resident.name', 'Resident.birthDate'], subjects: ['b', 'a'] }, { fields: ['Resident.name', 'Resident.phone'], subjects: ['c', 'a'] },
      { fields: ['Resident.birthDate'], subjects: ['d'] },
    ], selected)).toEqual([{ fields: ['Resident.name', 'Resident.phone'], subjects: digestsOf(['a', 'b', 'c']) }]);
  });
});

describe('dealOut', () => {
  it('deals out every subject once, no more than 5,000 to an entry', () => {
    const many = Array.from({ length: 12_000 }, (_subject, place) => String(place));
    const entries = dealOut([{ fields: ['A.a'], subjects: many.slice(0, 4000) }, { fields: ['A.b'], subjects: many.slice(4000) }]);
    expect(entries.map((groups) => groups.reduce((sum, { subjects: { length } }) => sum + length, 0))).toEqual([5000, 5000, 2000]);
    expect(entries.flat().flatMap((group) => group.subjects)).toEqual(many);
    expect(entries.flat().map(({ fields }) => fields[0])).toEqual(['A.a', 'A.b', 'A.b', 'A.b']);
  });
});
