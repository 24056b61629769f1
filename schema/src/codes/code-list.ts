/** One value of a code list with its label in both languages. */
export interface Coded {
  code: string;
  zh: string;
  en: string;
  standard: string | null;
}

/** A closed list of codes, as a standard or a regulation prints it. */
export interface CodeList {
  standard: string | null;
  has: (code: string) => boolean;
  /** The coded value. @throws {Error} for a code outside the list. */
  get: (code: string) => Coded;
  codes: readonly string[];
}

/** Builds a list from rows `code 中文 | English`. */
export function codeList(standard: string | null, rows: string): CodeList {
  const all = new Map<string, Coded>();
  for (const row of rows.trim().split('\n')) {
    const [, code, zh, en] = /^\s*(\S+)\s+(.+?)\s*\|\s*(.+?)\s*$/.exec(row) ?? [];
    if (!code || !zh || !en) throw new Error(`code list row is not well formed: ${row}`);
    all.set(code, { code, zh, en, standard });
  }
  return {
    standard,
    has: (code) => all.has(code),
    get: (code) => {
      const coded = all.get(code);
      if (!coded) throw new Error(`code ${code} is not in the list ${standard ?? ''}`);
      return coded;
    },
    codes: [...all.keys()],
  };
}
