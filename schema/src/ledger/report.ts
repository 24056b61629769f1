/** What a subgraph tells the gateway, in the extensions of its answer, of the personal data that the answer holds. */
export interface DisclosureReport {
  /** Coordinates of the fields shown together. */
  readonly fields: readonly string[];
  /** Keys of the entities they were shown of, as `Resident:r_01…`. They go no further than the gateway, which keeps their digests. */
  readonly subjects: readonly string[];
}

/** Name of the extension that carries a list of reports. */
export const DISCLOSURE_EXTENSION = 'disclosure';

const isTextList = (value: unknown): value is string[] => Array.isArray(value) && value.every((item) => typeof item === 'string');

/** Reads the reports of an answer; what is malformed is left out. */
export function readReports(extensions: unknown): DisclosureReport[] {
  const list = (extensions as Record<string, unknown> | null | undefined)?.[DISCLOSURE_EXTENSION];
  if (!Array.isArray(list)) return [];
  return list.filter((one): one is DisclosureReport => isTextList((one as DisclosureReport | null)?.fields) && isTextList((one as DisclosureReport).subjects));
}
