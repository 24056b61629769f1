import type { EntityClass, EntityManager } from '@mikro-orm/core';
import type { SendingConnection } from './drivers.js';
import { tableOf } from './sql.js';

/** Rows of one statement: what the server makes of its text while others wait is bounded. */
const CHUNK = 1000;

/** Properties of a record, each with the name of its column. */
const columnsOf = <T extends object>(em: EntityManager, entity: EntityClass<T>, properties: readonly string[]): readonly (readonly [property: string, column: string])[] => {
  const { properties: known } = em.getMetadata().get(entity);
  return properties.map((property) => [property, known[property as never]['fieldNames'][0] as string] as const);
};

const quoted = (columns: readonly string[], of = ''): string => columns.map((column) => `${of}"${column}"`).join(', ');

const byColumn = (row: object, columns: ReturnType<typeof columnsOf>): object =>
  Object.fromEntries(columns.map(([property, column]) => [column, (row as Record<string, unknown>)[property]]));

/** Sends rows as one value, a JSON text. */
const sendJson = (em: EntityManager, text: string, rows: readonly object[]): Promise<unknown> =>
  (em.getConnection() as unknown as SendingConnection).send(text, [JSON.stringify(rows)]);

/**
 * Adds plain rows to the table of a record, in the transaction that is open. They travel as one value, a JSON text, which the server takes
 * apart by the types of its columns, so the statement is the same however many there are; the ORM writes each value into the text of
 * its own. For records whose properties are what JSON holds, and dates: instants as ISO 8601, lists as lists.
 */
export async function appendRows<T extends object>(em: EntityManager, entity: EntityClass<T>, rows: readonly T[]): Promise<void> {
  const columns = columnsOf(em, entity, Object.keys(rows[0] ?? {}));
  const [table, names] = [tableOf(em, entity), quoted(columns.map(([, column]) => column))];
  const text = `insert into ${table} (${names}) select ${names} from json_populate_recordset(null::${table}, $1::json)`;
  for (let start = 0; start < rows.length; start += CHUNK) await sendJson(em, text, rows.slice(start, start + CHUNK).map((row) => byColumn(row, columns)));
}

/** Rows that follow each other, of which only two properties differ: a number that counts up from that of the first, and a text. */
export interface RowRun<T> {
  /** The first row, its number included, without its text. The first of all runs tells which properties they have. */
  readonly first: Partial<T>;
  readonly texts: readonly string[];
}

/**
 * Adds rows as `appendRows` does, by runs: what they have in common is written, sent and read once.
 * @param counted property whose number is one more from row to row
 * @param listed property whose texts are listed
 */
export async function appendRuns<T extends object>(em: EntityManager, entity: EntityClass<T>, { counted, listed }: Record<'counted' | 'listed', keyof T & string>, runs: readonly RowRun<T>[]): Promise<void> {
  const columns = columnsOf(em, entity, Object.keys(runs[0]?.first ?? {}));
  const [number, text] = columnsOf(em, entity, [counted, listed]).map(([, column]) => column) as [string, string];
  const table = tableOf(em, entity);
  const common = columns.map(([, column]) => column).filter((column) => column !== number);
  const statement = `insert into ${table} (${quoted([number, text, ...common])}) select first."${number}" + listed.place - 1, listed.text, ${quoted(common, 'first.')}
    from json_array_elements($1::json) as run, json_populate_record(null::${table}, run->'first') as first, json_array_elements_text(run->'texts') with ordinality as listed (text, place)`;
  let waiting: object[] = [];
  let room = CHUNK;
  const send = async (): Promise<void> => {
    if (waiting.length > 0) await sendJson(em, statement, waiting);
    [waiting, room] = [[], CHUNK];
  };
  for (const { first, texts } of runs) {
    for (let start = 0; start < texts.length;) {
      const some = texts.slice(start, start + room);
      waiting.push({ first: { ...byColumn(first, columns), [number]: (first[counted] as number) + start }, texts: some });
      start += some.length;
      room -= some.length;
      if (room === 0) await send();
    }
  }
  await send();
}
