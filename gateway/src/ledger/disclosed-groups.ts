import { type DisclosedGroup, type DisclosureReport, subjectDigest } from '@civil/schema/ledger';
import { LRUCache } from 'lru-cache';

/** Subjects that one entry names; more are told in further entries, so that each stays small enough to be delivered. */
const MAX_SUBJECTS = 5000;
/** Subjects of lists whose digests are kept at hand, all together. */
const KEPT_SUBJECTS = 100_000;
const KEPT_LISTS = 10_000;

/**
 * Digests by the list of the subjects: a page that is shown again tells of the same ones. To look for each subject alone would cost more than
 * half of what its digest does.
 */
const kept = new LRUCache<string, readonly string[]>({ max: KEPT_LISTS, maxSize: KEPT_SUBJECTS, sizeCalculation: ({ length }) => length + 1 });

const SEPARATOR = '\n';
/** Stands for a list of subjects: their number, and each with what none of them holds between it and the next. */
const nameOf = (subjects: readonly string[]): string => `${subjects.length}${SEPARATOR}${subjects.join(SEPARATOR)}`;

/** The digests of some subjects, each once and in order. */
function digestsOf(subjects: readonly string[]): readonly string[] {
  const name = nameOf(subjects);
  const known = kept.get(name);
  if (known) return known;
  const digests = [...new Set(subjects)].map(subjectDigest).sort();
  // One with a separator in it would have the name of another list, of which none is kept: that has fewer parts than it says.
  if (!subjects.some((subject) => subject.includes(SEPARATOR))) kept.set(name, digests);
  return digests;
}

/** What of the reports the client was shown: the fields it selected, with the digests of those they belong to. */
export function disclosedGroups(reports: readonly DisclosureReport[], selected: ReadonlySet<string>): DisclosedGroup[] {
  const groups = new Map<string, { fields: readonly string[]; lists: (readonly string[])[] }>();
  for (const report of reports) {
    const fields = [...new Set(report.fields)].filter((field) => selected.has(field)).sort();
    if (fields.length === 0) continue;
    const name = fields.join();
    const group = groups.get(name) ?? { fields, lists: [] };
    groups.set(name, group);
    group.lists.push(digestsOf(report.subjects));
  }
  return [...groups].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, { fields, lists: [first = [], ...others] }]) =>
    ({ fields, subjects: others.length === 0 ? first : [...new Set([first, ...others].flat())].sort() }));
}

/** Deals groups out to entries that name no more subjects than one entry may. */
export function dealOut(groups: readonly DisclosedGroup[]): DisclosedGroup[][] {
  const entries: DisclosedGroup[][] = [[]];
  let room = MAX_SUBJECTS;
  for (const { fields, subjects } of groups) {
    let from = 0;
    do {
      if (room === 0) {
        entries.push([]);
        room = MAX_SUBJECTS;
      }
      const part = from === 0 && subjects.length <= room ? subjects : subjects.slice(from, from + room);
      entries.at(-1)?.push({ fields, subjects: part });
      from += part.length;
      room -= part.length;
    } while (from < subjects.length);
  }
  return entries;
}
