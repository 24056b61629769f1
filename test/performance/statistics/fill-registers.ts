import type { BenchDatabase } from '../graph/bench-database.js';

const SCHEMA = 'social_assistance';
/** Rows of each table at the first size; a hundred times as many is about what a province has of benefits. */
const FIRST = { assistance_enrollments: 8400, enrolled_persons: 8400, benefit_payments: 25_200, temporary_aids: 1680, assistance_applications: 1680, risk_warnings: 840 } as const;
type Table = keyof typeof FIRST;
const tables = Object.keys(FIRST) as Table[];
export const listed: readonly Table[] = ['risk_warnings', 'assistance_applications', 'assistance_enrollments', 'temporary_aids', 'benefit_payments'];

const COUNTIES = 84;
const MONTHS_PAID = 3;
/** A county of fourteen prefectures of six, its township and village. */
const county = (n: string): string => `('62' || lpad((1 + ${n} % ${COUNTIES} / 6)::text, 2, '0') || lpad((1 + ${n} % 6)::text, 2, '0'))`;
const township = (n: string): string => `(${county(n)} || lpad((1 + ${n} / ${COUNTIES} % 16)::text, 3, '0'))`;
const village = (n: string): string => `(${township(n)} || lpad((1 + ${n} / 1344 % 15)::text, 3, '0'))`;
const id = (prefix: string, n: string): string => `'${prefix}_' || upper(substr(md5('${prefix}' || ${n}), 1, 26))`;
const someMonth = (n: string): string => `to_char(date '2020-01-01' + (${n} * 31 % 700)::int, 'YYYY-MM')`;
const someDay = (n: string): string => `date '2020-01-01' + (${n} * 31 % 720)::int`;
const program = (n: string): string => `(array['DIBAO', 'TEKUN', 'DIS_LIVING', 'DIS_NURSING'])[1 + ${n} / ${COUNTIES} % 4]`;

/** The benefit that the payment `n` is of. */
const paid = `(n / ${MONTHS_PAID})`;
/** What rows differ by; all else is as in a row of the demonstration data. */
const written: Readonly<Record<Table, Readonly<Record<string, string>>>> = {
  assistance_enrollments: {
    id: id('ae', 'n'), cert_no: 'null', household_id: id('h', 'n'), beneficiary_ids: `array[${id('r', 'n')}]`, division_code: township('n'), residence_division_code: village('n'), program: program('n'),
    effective_from: someMonth('n'), effective_to: `case when n / 84 % 10 = 0 then '2021-12' end`, status: `case when n / 84 % 10 = 0 then 'TERMINATED' else 'ACTIVE' end`, urban_rural: `(array['URBAN', 'RURAL'])[1 + n / 336 % 2]`,
    adult_on: `date '1960-01-01' + (n * 13 % 20000)::int`, synthetic: 'true',
  },
  enrolled_persons: {
    id: id('ep', 'n'), enrollment_id: id('ae', 'n'), resident_id: id('r', 'n'), since: `(${someMonth('n')} || '-01')::date`, until: 'null', beneficiary_ids: `array[${id('r', 'n')}]`, division_code: township('n'),
    residence_division_code: village('n'), adult_on: `date '1960-01-01' + (n * 13 % 20000)::int`, synthetic: 'true',
  },
  benefit_payments: {
    id: id('bp', 'n'), payable_id: id('ae', paid), enrollment_id: id('ae', paid), replaced_by_id: 'null', batch_id: `'pb_' || ${county(paid)}`, month: `(array['2021-10', '2021-11', '2021-12'])[1 + n % ${MONTHS_PAID}]`,
    status: `case when n % 50 = 0 then 'FAILED' else 'PAID' end`, program: program(paid), beneficiary_ids: `array[${id('r', paid)}]`, division_code: township(paid), residence_division_code: village(paid), adult_on: `date '1970-01-01'`, synthetic: 'true',
  },
  temporary_aids: {
    id: id('ta', 'n'), case_no: 'null', applicant_id: id('r', 'n'), household_id: 'null', place_division_code: township('n'), home_division_code: village('n'), village_division_code: village('n'), party_ids: `array[${id('r', 'n')}]`,
    granted_on: someDay('n'), amount: '300 + n % 900', kind: `(array['URGENT', 'EXPENDITURE'])[1 + n % 2]`, adult_on: `date '1970-01-01'`, synthetic: 'true',
  },
  assistance_applications: {
    id: id('sa', 'n'), case_no: 'null', applicant_id: id('r', 'n'), household_id: 'null', apply_division_code: township('n'), hukou_division_code: village('n'), residence_division_code: village('n'), party_ids: `array[${id('r', 'n')}]`,
    resident_ids: `array[${id('r', 'n')}]`, accepted_day: someDay('n'), enrollment_id: 'null', adult_on: `date '1970-01-01'`, synthetic: 'true',
  },
  risk_warnings: {
    id: id('rw', 'n'), subject_id: id('ms', 'n'), resident_id: id('r', 'n'), household_id: 'null', division_code: village('n'), raised_at: `${someDay('n')} + interval '8 hours' + n * interval '1 second'`, run_id: 'null',
    colour: `(array['RED', 'ORANGE', 'YELLOW'])[1 + n % 3]`, adult_on: `date '1970-01-01'`, synthetic: 'true',
  },
};

/** Keeps a row of each table to copy, and empties the tables. */
export async function emptyRegisters(database: BenchDatabase): Promise<void> {
  await database.run(`alter system set max_wal_size = '8GB'`);
  await database.run('select pg_reload_conf()');
  for (const table of tables) {
    await database.run(`create table bench_${table} as select * from ${SCHEMA}.${table} limit 1`);
    await database.run(`truncate ${SCHEMA}.${table}`);
  }
}

/** Adds rows until the tables are so many times as large as at first; tells how many there are. */
export async function growRegisters(database: BenchDatabase, from: number, to: number): Promise<number> {
  for (const table of tables) {
    const columns = (await database.run<{ name: string }>('select column_name as name from information_schema.columns where table_schema = $1 and table_name = $2', [SCHEMA, table])).map(({ name }) => name);
    const values = columns.map((name) => written[table][name] ?? `t."${name}"`).join(', ');
    await database.run(`insert into ${SCHEMA}.${table} (${columns.map((name) => `"${name}"`).join(', ')}) select ${values} from bench_${table} t cross join generate_series(${from * FIRST[table]}, ${to * FIRST[table] - 1}) as n`);
    await database.run(`vacuum analyze ${SCHEMA}.${table}`);
  }
  await database.run('checkpoint');
  return tables.reduce((sum, table) => sum + to * FIRST[table], 0);
}

/** How often each list's table was read from its beginning to its end. */
export async function wholeReads(database: BenchDatabase): Promise<number> {
  const [row] = await database.run<{ reads: string }>('select sum(seq_scan) as reads from pg_stat_user_tables where schemaname = $1 and relname = any($2)', [SCHEMA, listed]);
  return Number(row?.reads);
}
