import { ArrayType, LockMode } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Migration } from '@mikro-orm/migrations';
import { viewerOf } from '@civil/schema/identity';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROW_FILTER, SYSTEM } from '../access/row-filter.js';
import { guarded } from '../access/row-rules.js';
import { Loaders } from '../context/loaders.js';
import { setToday } from '../context/today.js';
import { claimsOf } from '../testing/identities.js';
import { openTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { testDatabaseUrl } from '../testing/environment.js';
import { CivilRecord } from './civil-record.js';
import { type OpenOrm, openOrm, systemEntityManager } from './open-orm.js';
import { Rows } from './rows.js';

@Entity({ tableName: 'visits' })
class Visit extends CivilRecord {
  @PrimaryKey({ type: 'string', length: 32 }) id!: string;
  @Property({ type: 'string', length: 12 }) divisionCode!: string;
  @Property({ type: ArrayType }) personIds!: string[];
  @Property({ type: 'integer', default: 0 }) count!: number;
}

class MigrationVisits extends Migration {
  override up(): void {
    this.addSql('create table "first"."visits" ("id" varchar(32) primary key, "synthetic" boolean not null default false, "division_code" varchar(12) not null, "person_ids" text[] not null, "count" int not null default 0);');
    this.addSql('create table "first"."seed_runs" ("scale" varchar(32) primary key, "version" varchar(64) not null, "finished_at" timestamptz not null);');
  }
}

const parts = {
  databaseSchema: 'first', entities: [Visit], migrations: [{ name: 'MigrationVisits', class: MigrationVisits }],
  rowRules: { Visit: guarded('ELDERLY', { division: ['divisionCode'], own: 'personIds' }) },
};

let database: TestDatabase;
let open: OpenOrm;
beforeAll(async () => {
  setToday('2021-12-31');
  database = await openTestDatabase();
  open = await openOrm(parts, database.address);
  await systemEntityManager(open.orm).insertMany(Visit, [
    { id: 'v1', divisionCode: '620102001', personIds: ['r_1', 'r_2'] }, { id: 'v2', divisionCode: '620103001', personIds: ['r_2'] }, { id: 'v3', divisionCode: '6201', personIds: [] },
  ] as Visit[]);
});
afterAll(async () => {
  await open.orm.close();
  await database.close();
});

const managerOf = (...identity: Parameters<typeof claimsOf>) => {
  const em = open.orm.em.fork({ useContext: true });
  em.setFilterParams(ROW_FILTER, { viewer: viewerOf(claimsOf(...identity)) });
  return em;
};

describe('the row filter', () => {
  it('limits finds, counts and single look-ups alike', async () => {
    const em = managerOf('county.elder', '620102');
    expect((await em.find(Visit, {})).map(({ id }) => id)).toEqual(['v1']);
    expect(await em.count(Visit)).toBe(1);
    expect(await em.findOne(Visit, { id: 'v2' })).toBeNull();
  });

  it('gives a citizen the rows that list them', async () => {
    expect((await managerOf('citizen', undefined, { residentId: 'r_1' }).find(Visit, {})).map(({ id }) => id)).toEqual(['v1']);
  });

  it('gives nobody anything who has no right in the domain', async () => {
    expect(await managerOf('county.orgs', '620102').count(Visit)).toBe(0);
    expect(await managerOf('anon').count(Visit)).toBe(0);
  });

  it('stops a manager that was not told who asks', async () => {
    await expect(open.orm.em.fork().find(Visit, {})).rejects.toThrow("No arguments provided for filter 'rows'");
  });
});

describe('loaders', () => {
  it('group rows by a list property in one statement', async () => {
    const loaders = new Loaders(new Rows(open.orm, SYSTEM));
    const before = open.statements.count;
    const groups = await Promise.all(['r_1', 'r_2', 'r_3'].map((id) => loaders.many(Visit, 'personIds', { orderBy: { id: 'asc' } }).load(id)));
    expect(groups.map((rows) => rows.map(({ id }) => id))).toEqual([['v1'], ['v1', 'v2'], []]);
    expect(open.statements.count - before).toBe(1);
  });
});

describe('transactions', () => {
  it('do not interleave: twenty parallel increments make twenty', async () => {
    await Promise.all(Array.from({ length: 20 }, () => systemEntityManager(open.orm).transactional(async (em) => {
      const visit = await em.findOneOrFail(Visit, { id: 'v3' }, { lockMode: LockMode.PESSIMISTIC_WRITE });
      visit.count += 1;
    })));
    expect((await systemEntityManager(open.orm).findOneOrFail(Visit, { id: 'v3' })).count).toBe(20);
  });

  it('never hang on a statement past them: it fails on the one connection of PGlite, and takes another on a server', async () => {
    const outside = systemEntityManager(open.orm);
    const asked = systemEntityManager(open.orm).transactional(async () => (await outside.fork({ useContext: false }).find(Visit, {})).length);
    if (testDatabaseUrl()) await expect(asked).resolves.toBe(3);
    else await expect(asked).rejects.toThrow('outside the open transaction');
  });
});

describe('two subgraphs on one database', () => {
  it('keep apart, transaction from transaction and table from table', async () => {
    const second = await openOrm({ databaseSchema: 'second', entities: [], migrations: [], rowRules: {} }, database.address);
    const slow = systemEntityManager(open.orm).transactional(async (em) => {
      await em.nativeUpdate(Visit, { id: 'v1' }, { count: 7 });
      await new Promise((resolve) => setTimeout(resolve, 100));
      throw new Error('undo');
    }).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 20));
    await second.orm.em.getConnection().execute('select 1');
    await slow;
    expect((await systemEntityManager(open.orm).findOneOrFail(Visit, { id: 'v1' })).count).toBe(0);
    if (testDatabaseUrl()) await expect(second.orm.em.getConnection().execute('select * from first.visits')).rejects.toThrow('permission denied');
    await second.orm.close();
  });
});
