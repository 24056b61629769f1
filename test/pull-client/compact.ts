import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** A record as a consumer holds it after all changes. */
export interface HeldRecord {
  readonly id: string;
  readonly record: Readonly<Record<string, unknown>>;
}

interface Line {
  readonly id: string;
  readonly record?: Readonly<Record<string, unknown>>;
}

async function* linesOf(file: string): AsyncGenerator<string> {
  yield* createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY });
}

/** What the changes of a log come to: of each record the last line, where that is no tombstone. Only the ids and numbers of lines are held. */
export async function* heldRecords(log: string): AsyncGenerator<HeldRecord> {
  const last = new Map<string, number>();
  let number = 0;
  for await (const line of linesOf(log)) {
    const { id, record } = JSON.parse(line) as Line;
    if (record) last.set(id, number);
    else last.delete(id);
    number++;
  }
  number = 0;
  for await (const line of linesOf(log)) {
    const { id, record } = JSON.parse(line) as Line;
    if (record && last.get(id) === number) yield { id, record };
    number++;
  }
}
