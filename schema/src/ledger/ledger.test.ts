import { describe, expect, it } from 'vitest';
import { canonicalEntry, chainHash, type DisclosureEntry, LEDGER_GENESIS, readReports, subjectDigest } from './index.js';

const entry: DisclosureEntry = {
  id: '0f0e', at: '2026-11-21T08:00:00.000Z', requestId: 'q1', actor: 'u_1', roles: ['county.assist'], unit: '62010200-MZJ', division: '620102', purpose: 'ASSIST_REVIEW',
  caseNo: null, operationName: 'OnePerson', operationHash: 'ab', policyVersion: 'p', outcome: 'DISCLOSED',
  disclosed: [{ fields: ['Resident.name'], subjects: [subjectDigest('Resident:r_1')] }], refused: [{ field: 'Resident.idNumber', code: 'FORBIDDEN_FIELD', count: 2 }],
};

describe('the chain', () => {
  it('changes with every part of an entry, its place and the entry before', () => {
    const first = chainHash(LEDGER_GENESIS, 1, entry);
    expect(first).toMatch(/^[0-9a-f]{64}$/);
    const others = Object.keys(entry).map((name) => chainHash(LEDGER_GENESIS, 1, { ...entry, [name]: Array.isArray(entry[name as keyof DisclosureEntry]) ? [] : 'other' }));
    expect(new Set([first, ...others, chainHash(LEDGER_GENESIS, 2, entry), chainHash(first, 1, entry)]).size).toBe(others.length + 3);
  });

  it('does not depend on the order in which properties were written', () => {
    const shuffled = Object.fromEntries(Object.entries(entry).reverse()) as unknown as DisclosureEntry;
    expect(canonicalEntry(shuffled)).toBe(canonicalEntry(entry));
  });
});

describe('reports', () => {
  it('are read from the extensions of an answer, and what is malformed is left out', () => {
    const good = { fields: ['Resident.name'], subjects: ['Resident:r_1'] };
    expect(readReports({ disclosure: [good, { fields: 'x' }, null, 7] })).toEqual([good]);
    expect(readReports(undefined)).toEqual([]);
    expect(readReports({ disclosure: 'x' })).toEqual([]);
  });

  it('give keys whose digests differ', () => expect(subjectDigest('Resident:r_1')).not.toBe(subjectDigest('Resident:r_2')));
});
