import { type RowRule, subjectProperty } from './row-rules.js';

const texts = (value: unknown): string[] => (Array.isArray(value) ? value : [value]).filter((item): item is string => typeof item === 'string');

/**
 * Ids of the residents whom an object of the graph is about, or `undefined` for one that names nobody: a value within a record, whose
 * door was checked where it was opened.
 */
export function residentsOf(typeName: string, source: unknown, rule: RowRule | undefined): readonly string[] | undefined {
  const row = source as Readonly<Record<string, unknown>> | null | undefined;
  if (!row) return undefined;
  const property = rule && subjectProperty(rule);
  if (property && row[property] !== undefined) return texts(row[property]);
  if (typeName === 'Resident') return texts(row['id']);
  if (row['residentId'] !== undefined) return texts(row['residentId']);
  return row['_memberIds'] === undefined ? undefined : texts(row['_memberIds']);
}

/** Keys of the entities that an object is about, for the disclosure ledger: residents where it names any, else itself. */
export function subjectKeys(typeName: string, source: unknown, rule: RowRule | undefined): readonly string[] {
  const residents = residentsOf(typeName, source, rule);
  if (residents && residents.length > 0) return residents.map((id) => `Resident:${id}`);
  const id = (source as { id?: unknown } | null | undefined)?.id;
  return typeof id === 'string' ? [`${typeName}:${id}`] : [];
}
