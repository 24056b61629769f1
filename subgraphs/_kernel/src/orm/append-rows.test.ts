import { ArrayType, BigIntType } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { appendRows } from './append-rows.js';
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

let database: TestDatabase;
let open: OpenOrm;
const em = () => systemEntityManager(open.orm);
const append = (marks: readonly Mark[]): Promise<void> => em().transactional((tx) => appendRows(tx, Mark, marks));

describe('appendRows', () => {
  beforeAll(async () => {
    database = await openTestDatabase();
    open = await openOrm({ databaseSchema: 'appending', entities: [Mark], migrations: [], rowRules: {} }, database.address);
    for (const statement of (await open.orm.schema.getCreateSchemaSQL({ wrap: false })).split(';\n').filter((line) => line.includes('create table'))) {
      await open.orm.em.getConnection().execute(statement);
    }
  });
  afterEach(() => em().nativeDelete(Mark, {}));
  afterAll(async () => {
    await open.orm.close();
    await database.close();
  });

  it('stores what the ORM stores', async () => {
    const marks = Array.from({ length: 30 }, (_mark, place) => markOf(place));
    await em().insertMany(Mark, marks as never);
    const stored = await open.orm.em.getConnection().execute('select * from appending.marks order by id');
    await em().nativeDelete(Mark, {});
    await append(marks);
    expect(await open.orm.em.getConnection().execute('select * from appending.marks order by id')).toEqual(stored);
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
