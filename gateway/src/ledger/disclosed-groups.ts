import { type DisclosedGroup, type DisclosureReport, subjectDigest } from '@civil/schema/ledger';

/** Subjects that one entry names; more are told in further entries, so that each stays small enough to be delivered. */
const MAX_SUBJECTS = 5000;
/** Entities whose digests are kept at hand, twice: those met of late, and those met before them. */
const KEPT_DIGESTS = 50_000;

let digests = new Map<string, string>();
let earlierDigests = new Map<string, string>();

const digestOf = (key: string): string => {
  const known = digests.get(key);
  if (known) return known;
  const digest = earlierDigests.get(key) ?? subjectDigest(key);
  if (digests.size === KEPT_DIGESTS) {
    earlierDigests = digests;
    digests = new Map();
  }
  digests.set(key, digest);
  return digest;
};

/** What of the reports the client was shown: the fields it selected, with the digests of those they belong to. */
export function disclosedGroups(reports: readonly DisclosureReport[], selected: ReadonlySet<string>): DisclosedGroup[] {
  const groups = new Map<string, { fields: readonly string[]; subjects: Set<string> }>();
  for (const report of reports) {
    const fields = [...new Set(report.fields)].filter((field) => selected.has(field)).sort();
    if (fields.length === 0) continue;
    const name = fields.join();
    const group = groups.get(name) ?? { fields, subjects: new Set<string>() };
    groups.set(name, group);
    for (const key of report.subjects) group.subjects.add(digestOf(key));
  }
  return [...groups].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, { fields, subjects }]) => ({ fields, subjects: [...subjects].sort() }));
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
      const part = subjects.slice(from, from + room);
      entries.at(-1)?.push({ fields, subjects: part });
      from += part.length;
      room -= part.length;
    } while (from < subjects.length);
  }
  return entries;
}
