import type { DisclosureEntry } from '@civil/schema/ledger';
import { LINES_OF_ENTRY } from './data-access.entity.js';

/** What is shown of one subject in an entry. */
export interface SubjectLine {
  id: number;
  sequence: number;
  subject: string;
  fields: string[];
}

const distinct = (names: Iterable<string>): string[] => [...new Set(names)].sort();

/** Every field that an entry names, shown or refused. */
export const fieldsOf = ({ disclosed, refused }: Pick<DisclosureEntry, 'disclosed' | 'refused'>): string[] =>
  distinct([...disclosed.flatMap(({ fields }) => fields), ...refused.map(({ field }) => field)]);

/** The lines of the subjects of an entry: each subject once, with all fields shown of it. */
export function subjectLines(sequence: number, { disclosed }: Pick<DisclosureEntry, 'disclosed'>): SubjectLine[] {
  const bySubject = new Map<string, string[]>();
  for (const { fields, subjects } of disclosed) {
    for (const subject of subjects) bySubject.set(subject, [...(bySubject.get(subject) ?? []), ...fields]);
  }
  return [...bySubject].map(([subject, fields], place) => ({ id: sequence * LINES_OF_ENTRY + place, sequence, subject, fields: distinct(fields) }));
}
