import type { DisclosureReport } from '@civil/schema/ledger';

type KeysOf = (source: unknown) => readonly string[];

interface Noted {
  readonly fields: string[];
  readonly keysOf: KeysOf;
}

/** What one answer discloses: which fields of which objects. The gateway enters it in the ledger; no value is kept. */
export class Disclosures {
  readonly #noted = new Map<unknown, Noted>();

  /** Notes that a field of an object is shown. `keysOf` tells whom an object is about. */
  note(source: unknown, coordinate: string, keysOf: KeysOf): void {
    const known = this.#noted.get(source);
    if (!known) this.#noted.set(source, { fields: [coordinate], keysOf });
    else if (known.fields.at(-1) !== coordinate) known.fields.push(coordinate);
  }

  /** One report for each set of fields that was shown of some objects: rows of a list mostly show the same. */
  reports(): DisclosureReport[] {
    const groups = new Map<string, { fields: readonly string[]; subjects: Set<string> }>();
    for (const [source, { fields, keysOf }] of this.#noted) {
      const distinct = [...new Set(fields)].sort();
      const name = distinct.join();
      const group = groups.get(name) ?? { fields: distinct, subjects: new Set<string>() };
      groups.set(name, group);
      for (const key of keysOf(source)) group.subjects.add(key);
    }
    return [...groups.values()].map(({ fields, subjects }) => ({ fields, subjects: [...subjects] }));
  }
}
