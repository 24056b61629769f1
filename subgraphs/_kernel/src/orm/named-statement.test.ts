import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { testDatabaseUrl } from '../testing/environment.js';
import { NamedCall, NamedStatement, type RowForm } from './named-statement.js';

const SELECTION = `n, n % 3 = 0 as truth, case when n % 4 > 0 then 'name ' || n end as name, n / 7.0 as share, date '2021-12-31' - n as day,
  timestamptz '2021-12-31T23:59:59.5Z' as at, array['a', null, 'c "d"', 'e,f'] as letters, jsonb_build_object('n', n, 'none', null) as json,
  n::bigint * 4000000000 as big, '\\x00ff'::bytea as bytes, '{1,2}'::int[] as numbers`;
const FIRST = `select ${SELECTION} from generate_series(1, $1::int) as n order by n`;

let database: TestDatabase;
let pool: pg.Pool;
let names = 0;

const named = (text: string): NamedStatement => new NamedStatement(`t${names++}`, text, (type) => pg.types.getTypeParser(type, 'text') as never);
const call = (statement: NamedStatement, values: readonly unknown[], form: RowForm = 'lists'): Promise<unknown> =>
  (pool as unknown as { query: (call: NamedCall) => Promise<unknown> }).query(new NamedCall(statement, values, form));
const codeOf = (answer: Promise<unknown>): Promise<unknown> => answer.then(() => undefined, (error: { code?: string; message: string }) => error.code ?? error.message);

// The embedded database is not spoken to over a connection: these run where the tests have a server.
describe.runIf(testDatabaseUrl())('a named statement', () => {
  beforeAll(async () => {
    database = await openTestDatabase();
    pool = new pg.Pool({ connectionString: (database.address as { url: string }).url, max: 2 });
  });
  afterAll(async () => {
    await pool.end();
    await database.close();
  });

  it.each(['lists', 'objects'] as const)('gives what pg gives, as %s, at every call and over every connection', async (form) => {
    const statement = named(FIRST);
    const { rows: wanted } = await pool.query<never>({ text: FIRST, values: [9], ...(form === 'lists' ? { rowMode: 'array' } : {}) });
    for (let round = 0; round < 3; round++) {
      for (const rows of await Promise.all(Array.from({ length: 5 }, () => call(statement, [9], form)))) expect(rows).toStrictEqual(wanted);
    }
    expect(await call(statement, [0], form)).toEqual([]);
  });

  it('sends values as pg sends them', async () => {
    const values = ['text, "quoted"', 7, true, null, undefined, new Date('2021-12-31T00:00:00Z'), ['a', null, 'b"c'], { n: 1 }, Buffer.from([0, 255])];
    const text = 'select $1::text, $2::int, $3::bool, $4::text, $5::text, $6::timestamptz, $7::text[], $8::jsonb, $9::bytea';
    expect(await call(named(text), values)).toStrictEqual((await pool.query({ text, values, rowMode: 'array' })).rows);
  });

  it('is described once over each connection', async () => {
    const statement = named('select 1 as one');
    await call(statement, []);
    const { columns } = statement;
    expect(columns?.map(({ name }) => name)).toEqual(['one']);
    for (let time = 0; time < 3; time++) await call(statement, []);
    expect(statement.columns).toBe(columns);
  });

  it('is read by its columns of now over a connection that comes later', async () => {
    await pool.query("create table later as select 1 as value");
    const statement = named('select * from later');
    const early = await pool.connect();
    const over = (client: pg.PoolClient): Promise<unknown> => new Promise((resolve, reject) => {
      client.query(Object.assign(new NamedCall(statement, [], 'lists'), { callback: (error: unknown, rows: unknown) => (error ? reject(error as Error) : resolve(rows)) }));
    });
    try {
      expect(await over(early)).toEqual([[1]]);
      await pool.query("alter table later alter value type text using 'one'");
      expect(await call(statement, [])).toEqual([['one']]);
      expect(await codeOf(over(early))).toBe('0A000');
      expect(await call(statement, [])).toEqual([['one']]);
    } finally {
      early.release();
    }
  });

  it('gives no rows where the statement has none', async () => {
    await pool.query('create table written (n int primary key)');
    const statement = named('insert into written values ($1)');
    expect(await call(statement, [1])).toEqual([]);
    expect(await call(statement, [2])).toEqual([]);
    expect(await codeOf(call(statement, [2]))).toBe('23505');
    expect((await pool.query('select n from written order by n')).rows).toEqual([{ n: 1 }, { n: 2 }]);
  });

  it('tells of a statement that cannot be parsed, bound or run, and leaves its connection for others', async () => {
    const [unknown, divided] = [named('select * from nowhere_to_be_found'), named('select 1 / $1::int')];
    for (let round = 0; round < 3; round++) {
      expect(await codeOf(call(unknown, []))).toBe('42P01');
      expect(await codeOf(call(divided, ['seven']))).toBe('22P02');
      expect(await codeOf(call(divided, [0]))).toBe('22012');
      expect(await call(divided, [1])).toEqual([[1]]);
    }
    await pool.query('create table nowhere_to_be_found as select 7 as n');
    expect(await call(unknown, [])).toEqual([[7]]);
  });

  it('fails, and never reads a value by the type of another, once its columns are others', async () => {
    await pool.query('create table changing as select 1 as value');
    const statement = named('select * from changing');
    expect(await call(statement, [])).toEqual([[1]]);
    await pool.query('alter table changing alter value type text using \'one\'');
    expect(await codeOf(call(statement, []))).toBe('0A000');
  });

  it('tells of a value that cannot be read', async () => {
    const statement = new NamedStatement('unreadable', 'select n from generate_series(1, 3) as n', () => (text) => {
      if (text === '2') throw new Error('unreadable');
      return text;
    });
    expect(await codeOf(call(statement, []))).toBe('unreadable');
    expect(await call(named('select 1'), [])).toEqual([[1]]);
  });

  it('fails where a value cannot be written down, before anything is sent', () => {
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    expect(() => new NamedCall(named('select $1::jsonb'), [circle], 'lists')).toThrow('circular');
  });
});
