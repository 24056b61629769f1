import type { DisclosedGroup, DisclosureEntry } from '@civil/schema/ledger';
import { commaSeparated } from './comma-separated.js';

/** Subjects from which on a list is written down once and kept as it is written: fewer are written sooner than looked up. */
const LONG = 16;

/** Lists of digests as they were written, for as long as the lists themselves are kept at hand. They are never changed. */
const written = new WeakMap<readonly string[], Buffer>();

function bytesOf(subjects: readonly string[]): Buffer {
  const bytes = written.get(subjects) ?? Buffer.from(JSON.stringify(subjects));
  written.set(subjects, bytes);
  return bytes;
}

const CLOSED = Buffer.from('}');
const groupBytes = ({ fields, subjects }: DisclosedGroup): Buffer[] => [Buffer.from(`{"fields":${JSON.stringify(fields)},"subjects":`), bytesOf(subjects), CLOSED];

/**
 * An entry as JSON, its fields in the order of `DisclosureEntry`. Nearly all of one about a list of persons is their digests, the same each
 * time the list is shown, so they are written as they were written before.
 */
export function entryBytes(entry: DisclosureEntry): Buffer {
  if (entry.disclosed.every(({ subjects }) => subjects.length < LONG)) return Buffer.from(JSON.stringify(entry));
  const { disclosed, refused, ...facts } = entry;
  return Buffer.concat([
    Buffer.from(`${JSON.stringify(facts).slice(0, -1)},"disclosed":[`),
    ...commaSeparated(disclosed.map(groupBytes)),
    Buffer.from(`],"refused":${JSON.stringify(refused)}}`),
  ]);
}
