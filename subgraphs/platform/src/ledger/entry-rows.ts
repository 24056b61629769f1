import type { DisclosureEntry } from '@civil/schema/ledger';
import { LINES_OF_ENTRY } from './data-access.entity.js';

/** Subjects that follow each other in an entry and are shown alike, a line each; `id` is that of the first line. */
export interface LineRun {
  id: number;
  sequence: number;
  fields: readonly string[];
  subjects: string[];
}

/** What is shown of one subject in an entry. */
export interface SubjectLine extends Omit<LineRun, 'subjects'> {
  subject: string;
}

const distinct = (names: Iterable<string>): string[] => [...new Set(names)].sort();

/** Every field that an entry names, shown or refused. */
export const fieldsOf = ({ disclosed, refused }: Pick<DisclosureEntry, 'disclosed' | 'refused'>): string[] =>
  distinct([...disclosed.flatMap(({ fields }) => fields), ...refused.map(({ field }) => field)]);

/** The lines of an entry by runs, of which a list of persons is mostly one: each subject once, with all fields shown of it. */
export function runsOf(sequence: number, { disclosed }: Pick<DisclosureEntry, 'disclosed'>): LineRun[] {
  const bySubject = new Map<string, readonly string[]>();
  for (const { fields, subjects } of disclosed) {
    const shown = distinct(fields);
    for (const subject of subjects) {
      const before = bySubject.get(subject);
      bySubject.set(subject, before && before !== shown ? distinct([...before, ...shown]) : shown);
    }
  }
  const runs: LineRun[] = [];
  let id = sequence * LINES_OF_ENTRY;
  for (const [subject, fields] of bySubject) {
    const run = runs.at(-1);
    if (run?.fields === fields) run.subjects.push(subject);
    else runs.push({ id, sequence, fields, subjects: [subject] });
    id++;
  }
  return runs;
}

/** The lines of an entry one by one. */
export const subjectLines = (sequence: number, entry: Pick<DisclosureEntry, 'disclosed'>): SubjectLine[] =>
  runsOf(sequence, entry).flatMap(({ subjects, id, ...run }) => subjects.map((subject, place) => ({ ...run, id: id + place, subject })));
