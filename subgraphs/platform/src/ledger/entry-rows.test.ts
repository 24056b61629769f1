import type { DisclosedGroup } from '@civil/schema/ledger';
import { describe, expect, it } from 'vitest';
import { LINES_OF_ENTRY } from './data-access.entity.js';
import { runsOf, subjectLines } from './entry-rows.js';

const SEQUENCE = 3;
const linesOf = (...disclosed: DisclosedGroup[]) => subjectLines(SEQUENCE, { disclosed });
const shown = (fields: string[], ...subjects: string[]): DisclosedGroup => ({ fields, subjects });

describe('the lines of an entry', () => {
  it('have each subject once, in the order in which they come, with all fields shown of it, sorted', () => {
    const lines = linesOf(shown(['T.b', 'T.a', 'T.b'], 'one', 'two', 'one', 'three'), shown(['T.c'], 'two', 'four'), shown(['T.a'], 'two'));
    expect(lines.map(({ subject, fields }) => [subject, ...fields])).toEqual([['one', 'T.a', 'T.b'], ['two', 'T.a', 'T.b', 'T.c'], ['three', 'T.a', 'T.b'], ['four', 'T.c']]);
    expect(lines.map(({ id, sequence }) => [id - SEQUENCE * LINES_OF_ENTRY, sequence])).toEqual([[0, 3], [1, 3], [2, 3], [3, 3]]);
  });

  it('make runs that come to the same lines', () => {
    const groups = [shown(['T.a'], 'one', 'two', 'three', 'four'), shown(['T.b'], 'three'), shown(['T.c'], 'five', 'six', 'one')];
    const lines = linesOf(...groups);
    const runs = runsOf(SEQUENCE, { disclosed: groups });
    expect(runs.map(({ id, fields }) => [id - SEQUENCE * LINES_OF_ENTRY, ...fields])).toEqual([[0, 'T.a', 'T.c'], [1, 'T.a'], [2, 'T.a', 'T.b'], [3, 'T.a'], [4, 'T.c']]);
    expect(runs.map(({ subjects }) => subjects)).toEqual([['one'], ['two'], ['three'], ['four'], ['five', 'six']]);
    expect(runs.flatMap(({ subjects, id, ...run }) => subjects.map((subject, place) => ({ ...run, id: id + place, subject })))).toEqual(lines);
    expect(runsOf(SEQUENCE, { disclosed: [shown(['T.a'], ...Array.from({ length: 50 }, (_subject, place) => `${place}`))] })).toHaveLength(1);
    expect(runsOf(SEQUENCE, { disclosed: [] })).toEqual([]);
  });
});
