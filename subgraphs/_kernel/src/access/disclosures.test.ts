import { describe, expect, it } from 'vitest';
import { Disclosures } from './disclosures.js';
import { guarded } from './row-rules.js';
import { subjectKeys } from './subjects.js';

describe('disclosures', () => {
  it('are told once for each set of fields that was shown of some objects', () => {
    const disclosures = new Disclosures();
    const keysOf = (source: unknown): string[] => [`Resident:${(source as { id: string }).id}`];
    const people = ['r_1', 'r_2', 'r_3'].map((id) => ({ id }));
    for (const person of people) disclosures.note(person, 'Resident.name', keysOf);
    for (const person of people.slice(0, 2)) disclosures.note(person, 'Resident.age', keysOf);
    for (const person of people.slice(0, 2)) disclosures.note(person, 'Resident.name', keysOf);
    expect(disclosures.reports()).toEqual([
      { fields: ['Resident.age', 'Resident.name'], subjects: ['Resident:r_1', 'Resident:r_2'] },
      { fields: ['Resident.name'], subjects: ['Resident:r_3'] },
    ]);
  });
});

describe('the subject of an object', () => {
  it.each<[string, string, object | null, ReturnType<typeof guarded> | undefined, string[]]>([
    ['a resident', 'Resident', { id: 'r_1' }, undefined, ['Resident:r_1']],
    ['the persons its rule names', 'CareStay', { id: 'cs_1', partyIds: ['r_1', 'r_2'] }, guarded('ELDERLY', { own: 'partyIds' }), ['Resident:r_1', 'Resident:r_2']],
    ['whom it is about rather than who may read it', 'ChildFile', { id: 'cf', residentId: 'r_9', guardianIds: ['r_1'] },
      guarded('CHILD', { own: 'guardianIds', subject: 'residentId' }), ['Resident:r_9']],
    ['the members of a household of another subgraph', 'Household', { id: 'h_1', _memberIds: ['r_1'] }, undefined, ['Resident:r_1']],
    ['itself where it names nobody', 'SocialOrganization', { id: 'so_1' }, undefined, ['SocialOrganization:so_1']],
    ['itself while whom it is about is not known', 'ProactiveReport', { id: 'pr_1', _memberIds: [] }, guarded('ASSISTANCE', {}), ['ProactiveReport:pr_1']],
    ['nobody for a value without an id', 'MaritalStatusCheck', { state: '20' }, undefined, []],
    ['nobody for a root', 'Query', null, undefined, []],
  ])('is %s', (_what, type, source, rule, keys) => expect(subjectKeys(type, source, rule)).toEqual(keys));
});
