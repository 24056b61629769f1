import type { DisclosureEntry } from '@civil/schema/ledger';
import { LINES_OF_ENTRY } from './data-access.entity.js';

/** What is shown of one subject in an entry. */
export interface SubjectLine {
  id: number;
  sequence: number;
  subject: string;
  fields: readonly string[];
}

const distinct = (names: Iterable<string>): string[] => [...new Set(names)].sort();

/** Every field that an entry names, shown or refused. */
export const fieldsOf = ({ disclosed, refused }: Pick<DisclosureEntry, 'disclosed' | 'refused'>): string[] =>
  distinct([...disclosed.flatMap(({ fields }) => fields), ...refused.map(({ field }) => field)]);

/** The lines of the subjects of an entry: each subject once, with all fields shown of it. Lines of one group hold the same list of fields. */
export function subjectLines(sequence: number, { disclosed }: Pick<DisclosureEntry, 'disclosed'>): SubjectLine[] {
  const bySubject = new Map<string, readonly string[]>();
  for (const { fields, subjects } of disclosed) {
    const shown = distinct(fields);
    for (const subject of subjects) {
      const before = bySubject.get(subject);
      bySubject.set(subject, before && before !== shown ? distinct([...before, ...shown]) : shown);
    }
  }
  return [...bySubject].map(([subject, fields], place) => ({ id: sequence * LINES_OF_ENTRY + place, sequence, subject, fields }));
}

/** Lines that follow each other and show the same fields, of as many subjects; `id` is that of the first. */
export interface LineRun extends Omit<SubjectLine, 'subject'> {
  subjects: string[];
}

/** The lines of an entry by runs, in which a list of persons is mostly one. */
export function runsOf(lines: readonly SubjectLine[]): LineRun[] {
  const runs: LineRun[] = [];
  for (const { subject, ...line } of lines) {
    const run = runs.at(-1);
    if (run?.fields === line.fields) run.subjects.push(subject);
    else runs.push({ ...line, subjects: [subject] });
  }
  return runs;
}
