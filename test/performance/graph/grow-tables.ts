import type { BenchDatabase } from './bench-database.js';

/** Text that is another for every copy and as long as the ids of the demonstration data. */
const copyOf = (column: string, prefix: string): string => `'${prefix}' || upper(substr(md5(${column} || ':' || copy), 1, 26))`;

/** Columns of a table, with what is written in place of some. */
async function columnsOf(database: BenchDatabase, table: string, replaced: Readonly<Record<string, string>>): Promise<{ names: string; values: string }> {
  const [schema, name] = table.split('.');
  const rows = await database.run<{ column: string }>('select column_name as column from information_schema.columns where table_schema = $1 and table_name = $2 order by 1', [schema, name]);
  return { names: rows.map(({ column }) => `"${column}"`).join(', '), values: rows.map(({ column }) => replaced[column] ?? `t."${column}"`).join(', ') };
}

/** How the keys of each table are told apart in its copies; a person's copy keeps the copies of that person's benefits. */
const tables: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'platform.residents': { id: copyOf('t.id', 'r_'), id_number: 'substr(md5(t.id_number || copy), 1, 18)' },
  'social_assistance.assistance_enrollments': { id: copyOf('t.id', 'ae_'), beneficiary_ids: '\'{}\'' },
  'social_assistance.enrolled_persons': { id: copyOf('t.id', 'ep_'), enrollment_id: copyOf('t.enrollment_id', 'ae_'), resident_id: copyOf('t.resident_id', 'r_'), beneficiary_ids: '\'{}\'' },
};

/** Adds copies of persons and of their benefits, all synthetic, until the tables are so many times as large as they were made. */
export async function growTables(database: BenchDatabase, from: number, to: number): Promise<void> {
  for (const [table, replaced] of Object.entries(tables)) {
    if (from === 1) await database.run(`create table bench_${table.replace('.', '_')} as select * from ${table}`);
    const { names, values } = await columnsOf(database, table, replaced);
    await database.run(`insert into ${table} (${names}) select ${values} from bench_${table.replace('.', '_')} t cross join generate_series(${from}, ${to - 1}) as copy`);
    await database.run(`vacuum analyze ${table}`);
  }
}
