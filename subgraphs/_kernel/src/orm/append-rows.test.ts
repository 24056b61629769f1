import { ArrayType, BigIntType } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { appendRows, appendRuns, type RowRun } from './append-rows.js';
import { type OpenOrm, openOrm, systemEntityManager } from './open-orm.js';

@Entity({ tableName: 'marks' })
class Mark {
  @PrimaryKey({ type: new BigIntType('number'), autoincrement: false }) id!: number;
  @Property({ type: 'uuid' }) requestId!: string;
  @Property({ type: 'datetime', length: 3 }) at!: Date;
  @Property({ type: 'string', length: 128, nullable: true }) why!: string | null;
  @Property({ type: ArrayType, fieldName: 'field_names' }) fields!: string[];
  @Property({ type: 'json' }) groups!: readonly object[];
}

const markOf = (id: number): Mark => ({
  id, requestId: `00000000-0000-4000-8000-${String(id).slice(-12).padStart(12, '0')}`, at: new Date(Date.UTC(2021, 11, 31, 23, 59, 59, id % 1000)),
  why: id % 3 === 0 ? null : `为什么 "${id}" \\ 'x' ? $1 🙂`, fields: id % 4 === 0 ? [] : ['A.b', '{"c,d"}', 'e \\ f'].slice(id % 3),
  groups: [{ fields: ['A.b'], subjects: [`"${id}"`], none: null, of: { n: 1.5 } }],
});

/** A database with the table of marks, for one describe block, emptied after each test. */
function opened() {
  let database: TestDatabase;
  let orm: OpenOrm;
  const em = () => systemEntityManager(orm.orm);
  beforeAll(async () => {
    database = await openTestDatabase();
    orm = await openOrm({ databaseSchema: 'appending', entities: [Mark], migrations: [], rowRules: {} }, database.address);
    for (const statement of (await orm.orm.schema.getCreateSchemaSQL({ wrap: false })).split(';\n').filter((line) => line.includes('create table'))) {
      await orm.orm.em.getConnection().execute(statement);
    }
  });
  afterEach(() => em().nativeDelete(Mark, {}));
  afterAll(async () => {
    await orm.orm.close();
    await database.close();
  });
  return { em, rows: <Row extends object>() => orm.orm.em.getConnection().execute<Row[]>('select * from appending.marks order by id') };
}

describe('appendRows', () => {
  const { em, rows } = opened();
  const append = (marks: readonly Mark[]): Promise<void> => em().transactional((tx) => appendRows(tx, Mark, marks));

  it('stores what the ORM stores', async () => {
    const marks = Array.from({ length: 30 }, (_mark, place) => markOf(place));
    await em().insertMany(Mark, marks as never);
    const stored = await rows();
    await em().nativeDelete(Mark, {});
    await append(marks);
    expect(await rows()).toEqual(stored);
    expect(stored).toHaveLength(30);
  });

  it('stores many, the greatest numbers among them, and none', async () => {
    await append(Array.from({ length: 2500 }, (_mark, place) => markOf(Number.MAX_SAFE_INTEGER - place)));
    await append([]);
    expect(await em().count(Mark)).toBe(2500);
    expect(await em().count(Mark, { id: Number.MAX_SAFE_INTEGER })).toBe(1);
  });

  it('belongs to the transaction that is open', async () => {
    await em().transactional(async (tx) => {
      await appendRows(tx, Mark, [markOf(1)]);
      expect(await tx.count(Mark)).toBe(1);
      throw new Error('undone');
    }).catch(() => undefined);
    expect(await em().count(Mark)).toBe(0);
  });

  it('stores none where one cannot be stored', async () => {
    const marks = Array.from({ length: 2500 }, (_mark, place) => markOf(place));
    await expect(append([...marks, markOf(7)])).rejects.toMatchObject({ code: '23505' });
    await expect(append([markOf(1), { ...markOf(2), why: 'x'.repeat(129) }])).rejects.toMatchObject({ code: '22001' });
    expect(await em().count(Mark)).toBe(0);
  });
});

describe('appendRuns', () => {
  const { em, rows } = opened();
  const runOf = (first: number, texts: readonly string[]): RowRun<Mark> => {
    const { why: _listed, ...common } = markOf(first);
    return { first: common, texts };
  };
  const rowsOf = ({ first, texts }: RowRun<Mark>): Mark[] => texts.map((why, place) => ({ ...(first as Mark), id: (first.id as number) + place, why }));
  const append = (...runs: RowRun<Mark>[]): Promise<void> => em().transactional((tx) => appendRuns(tx, Mark, { counted: 'id', listed: 'why' }, runs));

  it('stores what its rows one by one would be', async () => {
    const runs = [runOf(1, ['a', 'b "c" \\ \'d\' ? $1 🙂', '为什么']), runOf(10, ['only']), runOf(20, []), runOf(Number.MAX_SAFE_INTEGER - 1, ['last but one', 'last'])];
    await em().transactional((tx) => appendRows(tx, Mark, runs.flatMap(rowsOf)));
    const stored = await rows();
    await em().nativeDelete(Mark, {});
    await append(...runs);
    expect(await rows()).toEqual(stored);
    expect(stored).toHaveLength(6);
  });

  it('counts on where a statement ends', async () => {
    const textsOf = (count: number, name: string): string[] => Array.from({ length: count }, (_text, place) => `${name} ${place}`);
    await append(runOf(1, textsOf(700, 'a')), runOf(5001, textsOf(2500, 'b')), runOf(9001, textsOf(300, 'c')));
    const stored = await rows<{ id: string; why: string }>();
    expect(stored).toHaveLength(3500);
    for (const { id, why } of stored) {
      const [name, place] = why.split(' ') as ['a' | 'b' | 'c', string];
      expect(Number(id)).toBe({ a: 1, b: 5001, c: 9001 }[name] + Number(place));
    }
  });

  it('stores all or none, and nothing of none', async () => {
    await append();
    await expect(append(runOf(1, Array.from({ length: 1500 }, () => 'fits')), runOf(3000, ['x'.repeat(129)]))).rejects.toMatchObject({ code: '22001' });
    await expect(append(runOf(1, ['once', 'twice']), runOf(2, ['again']))).rejects.toMatchObject({ code: '23505' });
    expect(await em().count(Mark)).toBe(0);
  });
});
