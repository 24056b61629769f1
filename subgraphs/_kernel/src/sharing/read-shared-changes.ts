import type { Rows } from '../orm/rows.js';
import { SharedChange } from './shared-change.entity.js';

/** How far a consumer has come in the changes of a resource, and since when what leaves it is told. */
export interface SharedPlace {
  readonly transaction: string;
  readonly position: string;
  /** The oldest transaction under way when the first page was read: what had gone before it was never handed out. */
  readonly since: string;
}

export interface TouchedRecord {
  readonly recordId: string;
  readonly at: Date;
  /** Whether it may have been handed out before, so that its absence has to be told. */
  readonly mayBeKnown: boolean;
}

export interface SharedPage {
  readonly touched: readonly TouchedRecord[];
  readonly place: SharedPlace;
  readonly hasMore: boolean;
}

const DIGITS_OF_COUNTY = 6;

/** Writes a place into a cursor. */
export const placeText = ({ transaction, position, since }: SharedPlace): string => `${transaction}.${position}.${since}`;

/** Reads a place out of a cursor; undefined where there is none in it. */
export function readPlace(text: string): SharedPlace | undefined {
  const [, transaction, position, since] = /^(\d{1,20})\.(\d{1,19})\.(\d{1,20})$/.exec(text) ?? [];
  return transaction && position && since ? { transaction, position, since } : undefined;
}

function divisionCondition(prefix: string): { text: string; values: string[] } {
  if (!/^\d{1,12}$/.test(prefix)) throw new Error('a prefix of division codes is made of digits');
  if (prefix.length >= DIGITS_OF_COUNTY) return { text: 'and county_code = ? and division_code like ?', values: [prefix.slice(0, DIGITS_OF_COUNTY), `${prefix}%`] };
  return { text: 'and division_code like ?', values: [`${prefix}%`] };
}

/**
 * The next records of a resource that were touched in a division after a place, each once, in the order of the transactions that touched them.
 * Read up to the oldest transaction still under way: whatever commits later has a higher number, so nothing is passed over, however many
 * write at once. After a restore from a dump, whose transactions are counted anew, the column `transaction` must be set to `0` once and
 * every consumer take a full snapshot.
 */
export async function readSharedChanges(rows: Rows, resource: string, prefix: string, after: SharedPlace | undefined, limit: number): Promise<SharedPage> {
  const shape = rows.shapeOf(SharedChange);
  const division = divisionCondition(prefix);
  const from = after ? { text: 'and (c.transaction, c.position) > (?::xid8, ?::bigint)', values: [after.transaction, after.position] } : { text: '', values: [] };
  // The order names the table: bare names would take the texts that are selected under them, and 10 would come before 9.
  const found = await rows.query<{ record_id: string; transaction: string; position: string; at: string | Date; horizon: string }>(
    `select record_id, transaction::text as transaction, position::text as position, at, pg_snapshot_xmin(pg_current_snapshot())::text as horizon from ${shape.table} as c
     where resource = ? and transaction < pg_snapshot_xmin(pg_current_snapshot()) ${division.text} ${from.text} order by c.transaction, c.position limit ?`,
    [resource, ...division.values, ...from.values, limit + 1],
  );
  const page = found.slice(0, limit);
  const last = page.at(-1);
  const since = after?.since ?? found[0]?.horizon ?? (await horizonOf(rows));
  const place = { transaction: last?.transaction ?? after?.transaction ?? '0', position: last?.position ?? after?.position ?? '0', since };
  const touched = new Map<string, TouchedRecord>();
  for (const { record_id: recordId, transaction, at } of page) {
    const mayBeKnown = BigInt(transaction) >= BigInt(since) || touched.get(recordId)?.mayBeKnown === true;
    touched.set(recordId, { recordId, at: new Date(at), mayBeKnown });
  }
  return { touched: [...touched.values()], place, hasMore: found.length > limit };
}

async function horizonOf(rows: Rows): Promise<string> {
  const [row] = await rows.query<{ horizon: string }>('select pg_snapshot_xmin(pg_current_snapshot())::text as horizon');
  return row?.horizon ?? '0';
}
