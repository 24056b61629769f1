import type { SharedDocument } from './compile-shared-document.js';

/** Changes as lines of JSON, each with a line feed. */
export interface WrittenLines {
  readonly bytes: Buffer;
  readonly records: number;
  readonly tombstones: number;
}

/** Writes the changes of one page with these items. What was null of a record is told as null: whoever keeps it has to take the value away. */
export function writeLines({ items }: SharedDocument, names: readonly string[], changes: readonly Readonly<Record<string, unknown>>[]): WrittenLines {
  const readers = names.flatMap((name, index) => {
    const item = items.get(name);
    return item ? [{ opening: `${index === 0 ? '' : ','}${JSON.stringify(name)}:`, read: item.read }] : [];
  });
  let text = '';
  let records = 0;
  for (const change of changes) {
    const begin = `{"id":${JSON.stringify(change['id'])},"at":${JSON.stringify(change['at'])}`;
    if (change['record'] === null) {
      text += `${begin},"deleted":true}\n`;
      continue;
    }
    records++;
    let record = '';
    for (const { opening, read } of readers) record += opening + JSON.stringify(read(change) ?? null);
    text += `${begin},"record":{${record}}}\n`;
  }
  return { bytes: Buffer.from(text), records, tombstones: changes.length - records };
}
