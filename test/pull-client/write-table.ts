import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { fileWriter, ParquetWriter } from 'hyparquet-writer';
import { type HeldRecord, heldRecords } from './compact.js';

/** A column as the catalogue describes it. */
export interface Column {
  readonly name: string;
  readonly type: 'STRING' | 'INT32' | 'DOUBLE' | 'BOOLEAN';
}

type JsonSchema = { readonly type?: string | readonly string[] };

const typeOf = ({ type }: JsonSchema): Column['type'] => {
  const types = [type ?? []].flat();
  if (types.includes('integer')) return 'INT32';
  if (types.includes('number')) return 'DOUBLE';
  return types.includes('boolean') ? 'BOOLEAN' : 'STRING';
};

/** Columns by the schema that the catalogue gives of a record, for these fields. */
export const columnsOf = (properties: Readonly<Record<string, JsonSchema>>, fields: readonly string[]): Column[] =>
  Object.entries(properties).flatMap(([name, schema]) => (fields.includes(name) ? [{ name, type: typeOf(schema) }] : []));

const asText = (value: unknown): string | null => (value === null || value === undefined ? null : typeof value === 'object' ? JSON.stringify(value) : String(value));

const quoted = (text: string | null): string => (text === null ? '' : /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Records written at once. */
const BATCH = 10_000;

async function* batchesOf(log: string): AsyncGenerator<HeldRecord[]> {
  let batch: HeldRecord[] = [];
  for await (const record of heldRecords(log)) {
    batch.push(record);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** RFC 4180, with a mark that tells spreadsheets of UTF-8. */
async function writeCsv(log: string, file: string, columns: readonly Column[]): Promise<number> {
  const out = createWriteStream(file, { mode: 0o600 });
  let rows = 0;
  const write = async (text: string): Promise<void> => {
    if (!out.write(text)) await once(out, 'drain');
  };
  await write(`\uFEFF${['_id', ...columns.map(({ name }) => name)].join(',')}\r\n`);
  for await (const batch of batchesOf(log)) {
    await write(batch.map(({ id, record }) => `${[id, ...columns.map(({ name }) => quoted(asText(record[name])))].join(',')}\r\n`).join(''));
    rows += batch.length;
  }
  out.end();
  await finished(out);
  return rows;
}

const cellOf = (type: Column['type'], value: unknown): unknown => (type === 'STRING' ? (asText(value) ?? undefined) : (value ?? undefined));

async function writeParquet(log: string, file: string, columns: readonly Column[]): Promise<number> {
  const all: Column[] = [{ name: '_id', type: 'STRING' }, ...columns];
  const schema = [
    { name: 'root', num_children: all.length },
    ...all.map(({ name, type }) => ({ name, repetition_type: 'OPTIONAL' as const, ...(type === 'STRING' ? { type: 'BYTE_ARRAY' as const, converted_type: 'UTF8' as const } : { type }) })),
  ];
  const writer = new ParquetWriter({ writer: fileWriter(file), schema });
  let rows = 0;
  for await (const batch of batchesOf(log)) {
    await writer.write({ columnData: all.map(({ name, type }) => ({ name, data: batch.map(({ id, record }) => (name === '_id' ? id : cellOf(type, record[name]))) })), rowGroupSize: BATCH });
    rows += batch.length;
  }
  await writer.finish();
  return rows;
}

/** Makes a table of what the changes of a log come to, and puts it in the place of the one before in one step. */
export async function writeTable(format: 'csv' | 'parquet', log: string, file: string, columns: readonly Column[]): Promise<number> {
  const draft = `${file}.draft`;
  const rows = await (format === 'csv' ? writeCsv : writeParquet)(log, draft, columns);
  await rename(draft, file);
  return rows;
}
