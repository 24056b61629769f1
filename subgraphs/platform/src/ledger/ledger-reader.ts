import type { DisclosedGroup, DisclosureEntry, DisclosureOutcome, RefusedField } from '@civil/schema/ledger';
import { executeSql, tableOf } from '@civil/subgraph-kernel';
import type { EntityManager } from '@mikro-orm/core';
import type { Checkpoint, Head } from './checkpoint.js';
import { DataAccess, DataAccessSubject, LedgerCheckpoint, LedgerHead } from './data-access.entity.js';

/** An entry as it stands in the table, with what follows from it. `entry` is missing where it cannot be an entry that was ever taken. */
export interface StoredEntry {
  readonly sequence: number;
  readonly entry: DisclosureEntry | undefined;
  readonly id: string;
  readonly fields: string;
  readonly previousHash: string;
  readonly hash: string;
}

/** A line of a subject as it stands in the table, all of it in one text to be compared. */
export interface StoredLine {
  readonly id: string;
  readonly text: string;
}

/** What stood in the tables at one moment. */
export interface LedgerEnd {
  readonly head: Head | undefined;
  readonly lastEntry: number;
  readonly lastCheckpoint: number;
}

type Row = Readonly<Record<string, string | null>>;

const INSTANT = `'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'`;
const instantOf = (column: string): string => `to_char(${column} at time zone 'UTC', ${INSTANT}) as ${column}`;
// Tables carry an alias and orders name it: a bare `order by sequence` would take the text that is selected under that name.
/** Milliseconds are all that was ever written; an instant with more was changed, and stays as it is to be found. */
const inMilliseconds = (text: string | null): string => (text ?? '').replace(/000Z$/, 'Z');

const entryColumns = [
  'sequence::text', 'id::text', instantOf('at'), 'request_id', 'actor', 'to_json(roles)::text as roles', 'unit', 'division', 'purpose', 'case_no', 'operation_name',
  'operation_hash', 'policy_version', 'outcome', 'disclosed::text', 'refused::text', 'to_json(fields)::text as fields', 'previous_hash', 'hash',
].join(', ');

const list = <T>(text: string | null | undefined): T[] => JSON.parse(text ?? 'null') as T[];

function entryOf(row: Row): DisclosureEntry | undefined {
  try {
    return {
      id: row['id'] as string, at: inMilliseconds(row['at'] ?? null), requestId: row['request_id'] as string, actor: row['actor'] as string, roles: list<string>(row['roles']),
      unit: row['unit'] ?? null, division: row['division'] ?? null, purpose: row['purpose'] ?? null, caseNo: row['case_no'] ?? null,
      operationName: row['operation_name'] ?? null, operationHash: row['operation_hash'] as string, policyVersion: row['policy_version'] as string,
      outcome: row['outcome'] as DisclosureOutcome, disclosed: list<DisclosedGroup>(row['disclosed']), refused: list<RefusedField>(row['refused']),
    };
  } catch {
    return undefined;
  }
}

const storedEntry = (row: Row): StoredEntry => ({
  sequence: Number(row['sequence']), entry: entryOf(row), id: row['id'] as string, fields: row['fields'] as string,
  previousHash: row['previous_hash'] as string, hash: row['hash'] as string,
});

const checkpointOf = (row: Row): Checkpoint => ({
  sequence: Number(row['sequence']), hash: row['hash'] as string, entries: Number(row['entries']), at: inMilliseconds(row['at'] ?? null),
  keyId: row['key_id'] as string, signature: row['signature'] as string,
});

/**
 * Reads the tables of the ledger as they are, in texts that the driver does not touch and past the identity map, which would take two rows
 * of one key for one.
 */
export class LedgerReader {
  readonly #execute: (sql: string, params?: readonly unknown[]) => Promise<Row[]>;
  readonly #tables: Readonly<Record<'entries' | 'lines' | 'checkpoints' | 'head', string>>;

  constructor(em: EntityManager) {
    this.#execute = (query, params) => executeSql(em, query, params);
    this.#tables = { entries: tableOf(em, DataAccess), lines: tableOf(em, DataAccessSubject), checkpoints: tableOf(em, LedgerCheckpoint), head: tableOf(em, LedgerHead) };
  }

  /** Where the tables end, all in one statement: entries that come in meanwhile stand behind all three. */
  async end(): Promise<LedgerEnd> {
    const { entries, checkpoints, head } = this.#tables;
    const [row] = await this.#execute(
      `select h.id::text, h.sequence::text, h.hash, ${instantOf('at')}, h.key_id, h.signature, (select coalesce(max(sequence), 0)::text from ${entries}) as last_entry,
       (select coalesce(max(sequence), 0)::text from ${checkpoints}) as last_checkpoint from (select 1) one left join ${head} h on h.id = 1`,
    );
    const stands = checkpointOf(row ?? {});
    return { head: row?.['id'] ? stands : undefined, lastEntry: Number(row?.['last_entry']), lastCheckpoint: Number(row?.['last_checkpoint']) };
  }

  /** The next entries behind a place. */
  async entriesAfter(sequence: number, upTo: number, limit: number): Promise<StoredEntry[]> {
    const rows = await this.#execute(`select ${entryColumns} from ${this.#tables.entries} e where sequence > ? and sequence <= ? order by e.sequence limit ?`, [sequence, upTo, limit]);
    return rows.map(storedEntry);
  }

  /** Entries that say that they follow the one with this hash. */
  async successorsOf(hash: string): Promise<StoredEntry[]> {
    return (await this.#execute(`select ${entryColumns} from ${this.#tables.entries} e where previous_hash = ? order by e.sequence limit 10`, [hash])).map(storedEntry);
  }

  async countOfId(id: string): Promise<number> {
    const [row] = await this.#execute(`select count(*)::text as rows from ${this.#tables.entries} e where id::text = ?`, [id]);
    return Number(row?.['rows']);
  }

  /** The lines of the entries behind one place and up to another, by the place that they name. */
  async linesBetween(after: number, upTo: number): Promise<Map<number, StoredLine[]>> {
    const rows = await this.#execute(
      `select id::text, sequence::text, subject, ${instantOf('at')}, purpose, to_json(fields)::text as fields from ${this.#tables.lines} l
       where l.id >= (?::bigint + 1) * 1048576 and l.id < (?::bigint + 1) * 1048576 order by l.id`,
      [after, upTo],
    );
    const byEntry = new Map<number, StoredLine[]>();
    for (const row of rows) {
      const sequence = Number(row['sequence']);
      const text = JSON.stringify([row['id'], row['subject'], inMilliseconds(row['at'] ?? null), row['purpose'] ?? null, list(row['fields'])]);
      byEntry.set(sequence, [...(byEntry.get(sequence) ?? []), { id: row['id'] as string, text }]);
    }
    return byEntry;
  }

  async counts(upTo: number): Promise<{ entries: number; lines: number }> {
    const { entries, lines } = this.#tables;
    const [row] = await this.#execute(
      `select (select count(*)::text from ${entries} where sequence <= ?) as entries, (select count(*)::text from ${lines} where sequence <= ? or id < (?::bigint + 1) * 1048576) as lines`,
      [upTo, upTo, upTo],
    );
    return { entries: Number(row?.['entries']), lines: Number(row?.['lines']) };
  }

  async checkpointsBetween(after: number, upTo: number): Promise<Checkpoint[]> {
    return (await this.#execute(`select sequence::text, hash, entries::text, ${instantOf('at')}, key_id, signature from ${this.#tables.checkpoints} c where sequence > ? and sequence <= ? order by c.sequence`, [after, upTo])).map(checkpointOf);
  }

  /** Signatures of the checkpoints at some places, and the hashes of the entries there. */
  async standsAt(sequences: readonly number[]): Promise<Map<number, { signature: string | null; hash: string | null }>> {
    const { entries, checkpoints } = this.#tables;
    const rows = await this.#execute(
      `select place::text, c.signature, e.hash from unnest(string_to_array(?, ',')::bigint[]) place left join ${checkpoints} c on c.sequence = place left join ${entries} e on e.sequence = place`,
      [sequences.join(',')],
    );
    return new Map(rows.map((row) => [Number(row['place']), { signature: row['signature'] ?? null, hash: row['hash'] ?? null }]));
  }

  /** Whether the database still refuses changes to the three tables: six triggers that are on, whose functions raise. */
  async isProtected(): Promise<boolean> {
    const { entries, lines, checkpoints } = this.#tables;
    const [row] = await this.#execute(
      `select count(*)::text as triggers from pg_trigger t join pg_proc p on p.oid = t.tgfoid where t.tgrelid in (?::regclass, ?::regclass, ?::regclass)
       and t.tgname in ('append_only', 'append_only_whole') and t.tgenabled in ('O', 'A') and p.prosrc ~ '^\\s*begin raise exception '`,
      [entries, lines, checkpoints],
    );
    return Number(row?.['triggers']) === 6;
  }
}
