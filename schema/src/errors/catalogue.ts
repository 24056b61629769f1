import { platformCodes } from './platform-codes.js';

/** What a client may rely on about one error code. */
export interface CatalogueEntry {
  /** Constant message in Chinese; never carries a value of the request. */
  zh: string;
  en: string;
  /** Whether the same request may succeed later. */
  retryable: boolean;
  /** Version of the graph that introduced the code. */
  since: string;
}

/** Codes of one owner: the platform, or one subgraph. */
export interface Catalogue {
  owner: string;
  codes: Readonly<Record<string, CatalogueEntry>>;
}

const byCode = new Map<string, CatalogueEntry>(Object.entries(platformCodes));

/** Declares the codes that one subgraph owns. A code has one owner: a second declaration throws. */
export function defineErrors<const C extends Record<string, Omit<CatalogueEntry, 'since'> & { since?: string }>>(owner: string, codes: C): Catalogue {
  const complete: Record<string, CatalogueEntry> = {};
  for (const [code, entry] of Object.entries(codes)) {
    if (byCode.has(code)) throw new Error(`error code ${code} is declared twice`);
    const whole = { since: '0.1.0', ...entry };
    byCode.set(code, whole);
    complete[code] = whole;
  }
  return { owner, codes: complete };
}

/** The entry of a code declared anywhere in this process, or `undefined`. */
export const catalogueEntry = (code: string): CatalogueEntry | undefined => byCode.get(code);
