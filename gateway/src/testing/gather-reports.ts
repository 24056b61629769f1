import type { DisclosureReport } from '@civil/schema/ledger';

/** One report for each set of fields that was shown of some subjects, as the kernel of the subgraphs makes them of single values. */
export function gatherReports(reports: readonly DisclosureReport[]): DisclosureReport[] {
  const bySubject = new Map<string, Set<string>>();
  for (const { fields, subjects } of reports) {
    for (const subject of subjects) {
      const known = bySubject.get(subject) ?? new Set<string>();
      bySubject.set(subject, known);
      for (const field of fields) known.add(field);
    }
  }
  const groups = new Map<string, { fields: string[]; subjects: string[] }>();
  for (const [subject, shown] of bySubject) {
    const fields = [...shown].sort();
    const group = groups.get(fields.join()) ?? { fields, subjects: [] };
    groups.set(fields.join(), group);
    group.subjects.push(subject);
  }
  return [...groups.values()];
}
