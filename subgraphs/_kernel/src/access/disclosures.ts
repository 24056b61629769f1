import type { DisclosureReport } from '@civil/schema/ledger';

type KeysOf = (source: unknown) => readonly string[];

/** The fields shown of an object so far, in the order in which they were noted. Objects of a list go the same way, so they share it. */
class Shown {
  readonly #next = new Map<string, Shown>();

  constructor(readonly coordinate: string, readonly before: Shown | undefined) {}

  and(coordinate: string): Shown {
    if (coordinate === this.coordinate) return this;
    let next = this.#next.get(coordinate);
    if (!next) {
      next = new Shown(coordinate, this);
      this.#next.set(coordinate, next);
    }
    return next;
  }

  /** The fields, each once and sorted. */
  fields(): string[] {
    const distinct = new Set<string>();
    for (let shown: Shown = this; shown.before; shown = shown.before) distinct.add(shown.coordinate);
    return [...distinct].sort();
  }
}

interface Noted {
  shown: Shown;
  readonly keysOf: KeysOf;
}

/** What one answer discloses: which fields of which objects. The gateway enters it in the ledger; no value is kept. */
export class Disclosures {
  readonly #nothing = new Shown('', undefined);
  readonly #noted = new Map<unknown, Noted>();

  /** Notes that a field of an object is shown. `keysOf` tells whom an object is about. */
  note(source: unknown, coordinate: string, keysOf: KeysOf): void {
    const known = this.#noted.get(source);
    if (known) known.shown = known.shown.and(coordinate);
    else this.#noted.set(source, { shown: this.#nothing.and(coordinate), keysOf });
  }

  /** One report for each set of fields that was shown of some objects: rows of a list mostly show the same. */
  reports(): DisclosureReport[] {
    const subjectsOf = new Map<Shown, Set<string>>();
    for (const [source, { shown, keysOf }] of this.#noted) {
      const subjects = subjectsOf.get(shown) ?? new Set();
      subjectsOf.set(shown, subjects);
      for (const key of keysOf(source)) subjects.add(key);
    }
    const groups = new Map<string, { fields: string[]; subjects: Set<string> }>();
    for (const [shown, subjects] of subjectsOf) {
      const fields = shown.fields();
      const name = fields.join();
      const group = groups.get(name);
      if (group) for (const key of subjects) group.subjects.add(key);
      else groups.set(name, { fields, subjects });
    }
    return [...groups.values()].map(({ fields, subjects }) => ({ fields, subjects: [...subjects] }));
  }
}
