import { ArrayType, type EntityManager, type FilterQuery, raw } from '@mikro-orm/core';
import { Embeddable, Embedded, Entity, ManyToOne, OneToMany, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { viewerOf } from '@civil/schema/identity';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROW_FILTER, SYSTEM } from '../access/row-filter.js';
import { guarded } from '../access/row-rules.js';
import { setToday } from '../context/today.js';
import { claimsOf } from '../testing/identities.js';
import { openTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { CivilRecord } from './civil-record.js';
import { entityManagerOf, type OpenOrm, openOrm, systemEntityManager } from './open-orm.js';
import { Rows } from './rows.js';

@Embeddable()
class Host {
  @Property({ type: 'string', length: 20 }) name!: string;
  @Property({ type: 'smallint', nullable: true }) age!: number | null;
}

@Entity({ tableName: 'houses' })
class House extends CivilRecord {
  @PrimaryKey({ type: 'string', length: 8 }) id!: string;
  @Property({ type: 'string', length: 12 }) divisionCode!: string;
  @OneToMany(() => Stay, 'houseId') stays!: unknown;
}

@Entity({ tableName: 'stays' })
class Stay extends CivilRecord {
  @PrimaryKey({ type: 'string', length: 8 }) id!: string;
  @ManyToOne(() => House, { mapToPk: true, fieldName: 'house_id' }) houseId!: string;
  @Property({ type: 'string', length: 12 }) divisionCode!: string;
  @Property({ type: ArrayType }) personIds!: string[];
  @Property({ type: 'date' }) since!: string;
  @Property({ type: 'date', nullable: true }) until!: string | null;
  @Property({ type: 'datetime', nullable: true }) notedAt!: Date | null;
  @Property({ type: 'decimal', precision: 8, scale: 2 }) fee!: string;
  @Property({ type: 'bigint' }) ticket!: number;
  @Property({ type: 'double', nullable: true }) weight!: number | null;
  @Property({ type: 'json' }) notes!: { text: string }[];
  @Property({ type: 'boolean', nullable: true }) paid!: boolean | null;
  @Embedded(() => Host, { prefix: 'host_' }) host!: Host;
  get nights(): string { return `${this.since}/${this.until ?? ''}`; }
}

const parts = {
  databaseSchema: 'reading', entities: [House, Stay], migrations: [],
  rowRules: { House: guarded('ELDERLY', { division: ['divisionCode'] }), Stay: guarded('ELDERLY', { division: ['divisionCode'], own: 'personIds' }) },
};
const DIVISIONS = ['620102001', '620102002', '620103001', '620402001'];
const DAYS = ['2020-01-01', '2020-06-30', '2021-01-01', '2021-12-31'];
const PERSONS = ['r_1', 'r_2', 'r_3'];

let database: TestDatabase;
let open: OpenOrm;
beforeAll(async () => {
  setToday('2021-12-31');
  database = await openTestDatabase();
  open = await openOrm(parts, database.address);
  const tables = await open.orm.schema.getCreateSchemaSQL({ wrap: false });
  for (const statement of tables.split(';\n').filter((line) => /^\s*(create table|alter table)/.test(line))) await open.orm.em.getConnection().execute(statement);
  const em = systemEntityManager(open.orm);
  await em.insertMany(House, DIVISIONS.map((divisionCode, place) => ({ id: `h${place}`, divisionCode, synthetic: false })) as House[]);
  for (const stay of Array.from({ length: 40 }, (_, place) => ({
    id: `s${String(place).padStart(2, '0')}`, synthetic: place % 3 === 0, houseId: `h${place % 4}`, divisionCode: DIVISIONS[(place * 7) % 4],
    personIds: PERSONS.slice(place % 4), since: DAYS[place % 4], until: place % 5 === 0 ? null : DAYS[3], notedAt: place % 2 === 0 ? new Date(Date.UTC(2021, 4, place + 1, 9, 30)) : null,
    fee: `${place}.50`, ticket: 9_000_000_000 + place, weight: place % 2 === 0 ? place / 4 : null, notes: [{ text: `"${place}" 'x' ?` }], paid: place % 3 === 0 ? null : place % 3 === 1,
    host: { name: `%_\\${place}`, age: place % 2 === 0 ? place : null },
  }))) em.persist(em.create(Stay, stay as never));
  await em.flush();
});
afterAll(async () => {
  await open.orm.close();
  await database.close();
});

const viewers = {
  county: () => viewerOf(claimsOf('county.elder', '620102')),
  citizen: () => viewerOf(claimsOf('citizen', undefined, { residentId: 'r_2' })),
  nobody: () => viewerOf(claimsOf('anon')),
  system: (): typeof SYSTEM => SYSTEM,
};

const leaf: fc.Arbitrary<FilterQuery<Stay>> = fc.oneof(
  fc.constantFrom(...DIVISIONS).map((divisionCode) => ({ divisionCode })),
  fc.subarray(DIVISIONS).map((some) => ({ divisionCode: { $in: some } })),
  fc.subarray(DIVISIONS, { minLength: 1 }).map((some) => ({ divisionCode: { $nin: some } })),
  fc.constantFrom('6201', '62', '620103', '7').map((prefix) => ({ divisionCode: { $like: `${prefix}%` } })),
  fc.constantFrom('R_1', 'r_9').map((text) => ({ id: { $ilike: `%${text}%` } })),
  fc.tuple(fc.constantFrom('$gt', '$gte', '$lt', '$lte', '$ne', '$eq'), fc.constantFrom(...DAYS)).map(([sign, day]) => ({ since: { [sign]: day } }) as FilterQuery<Stay>),
  fc.constantFrom<FilterQuery<Stay>>({ until: null }, { until: { $ne: null } }, { paid: true }, { paid: null }, { synthetic: true }),
  fc.subarray(PERSONS, { minLength: 1 }).map((some) => ({ personIds: { $overlap: some } })),
  fc.subarray(PERSONS, { minLength: 1 }).map((some) => ({ personIds: { $contains: some } })),
  fc.constantFrom('10.50', '3').map((fee) => ({ fee: { $gte: fee } })),
  fc.constantFrom(9_000_000_003, 1).map((ticket) => ({ ticket: { $gt: ticket } })),
  fc.constant({ notedAt: { $gte: new Date(Date.UTC(2021, 4, 9)) } }),
  fc.constantFrom('h1', 'h9').map((houseId) => ({ houseId }) as FilterQuery<Stay>),
  fc.constant({ [raw((alias) => `length(${alias}.id)`) as unknown as string]: { $gte: 3 } } as FilterQuery<Stay>),
);
const condition = fc.letrec<{ node: FilterQuery<Stay> }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3 }, leaf,
    fc.array(tie('node'), { minLength: 1, maxLength: 3 }).map((all) => ({ $and: all }) as FilterQuery<Stay>),
    fc.array(tie('node'), { minLength: 1, maxLength: 3 }).map((some) => ({ $or: some }) as FilterQuery<Stay>),
    leaf.filter((one) => Reflect.ownKeys(one as object).length > 0).map((one) => ({ $not: one }) as FilterQuery<Stay>),
  ),
})).node;

const ids = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);

describe.each(Object.entries(viewers))('what %s reads', (_name, viewer) => {
  it('is what the entity manager finds and counts, whatever the condition', async () => {
    await fc.assert(
      fc.asyncProperty(condition, async (where) => {
        const em: EntityManager = entityManagerOf(open.orm, viewer());
        const rows = new Rows(open.orm, viewer());
        const orderBy = [{ since: 'desc' }, { id: 'asc' }] as const;
        const found = ids(await em.find(Stay, where as never, { orderBy: orderBy as never }) as Stay[]);
        expect(ids(await rows.find(Stay, where, { orderBy }))).toEqual(found);
        expect(ids(await rows.find(Stay, where, { orderBy, limit: 3 }))).toEqual(found.slice(0, 3));
        expect(await rows.count(Stay, where)).toBe(found.length);
        const counted = await rows.countBy(Stay, ['divisionCode', 'paid'], where);
        expect(counted.reduce((sum, { count }) => sum + count, 0)).toBe(found.length);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a record', () => {
  it('has the values, the class and the getters that the entity manager gives it', async () => {
    const [found] = await systemEntityManager(open.orm).find(Stay, { id: 's04' });
    const [read] = await new Rows(open.orm, SYSTEM).find(Stay, { id: 's04' });
    expect(read).toBeInstanceOf(Stay);
    expect(read?.host).toBeInstanceOf(Host);
    const plain = (stay: Stay | undefined) => stay && {
      ...Object.fromEntries(Object.keys(stay).filter((key) => key !== 'host').map((key) => [key, stay[key as keyof Stay]])), nights: stay.nights, host: { name: stay.host.name, age: stay.host.age },
    };
    expect(plain(read)).toEqual(plain(found));
  });

  it('leaves out what was not asked for', async () => {
    const [read] = await new Rows(open.orm, SYSTEM).find(Stay, { id: 's04' }, { fields: ['id', 'fee'] });
    expect(read).toMatchObject({ id: 's04', fee: '4.50' });
    expect(read?.since).toBeUndefined();
  });
});

describe('a condition on what a relation leads to', () => {
  it('finds by rows in the scope of the viewer only', async () => {
    const some = { stays: { $some: { personIds: { $overlap: ['r_3'] }, divisionCode: { $like: '6204%' } } } } as unknown as FilterQuery<House>;
    expect(await new Rows(open.orm, SYSTEM).count(House, some)).toBeGreaterThan(0);
    expect(await new Rows(open.orm, viewers.county()).count(House, some)).toBe(0);
    const inTown = { houseId: { divisionCode: '620402001' } } as unknown as FilterQuery<Stay>;
    expect(await new Rows(open.orm, SYSTEM).count(Stay, inTown)).toBe(10);
    expect(await new Rows(open.orm, viewers.county()).count(Stay, inTown)).toBe(0);
    const none = { stays: { $none: { personIds: { $overlap: ['r_1'] } } } } as unknown as FilterQuery<House>;
    const total = await new Rows(open.orm, SYSTEM).count(House);
    const withOne = await new Rows(open.orm, SYSTEM).count(House, { stays: { $some: { personIds: { $overlap: ['r_1'] } } } } as unknown as FilterQuery<House>);
    expect(await new Rows(open.orm, SYSTEM).count(House, none)).toBe(total - withOne);
  });
});

describe('pairs', () => {
  const pairsOf = (viewer: (typeof viewers)[keyof typeof viewers]) =>
    new Rows(open.orm, viewer()).findPairs(Stay, {}, { other: House, by: 'houseId', orderBy: { id: 'asc' } });

  it('are of a record and the one it names', async () => {
    const pairs = await pairsOf(viewers.system);
    expect(pairs).toHaveLength(40);
    for (const [stay, house] of pairs) {
      expect([stay.houseId, house.divisionCode]).toEqual([house.id, DIVISIONS[Number(house.id.slice(1))]]);
      expect([stay instanceof Stay, stay.host instanceof Host, house instanceof House]).toEqual([true, true, true]);
    }
  });

  it('need both in the scope of the viewer', async () => {
    const pairs = await pairsOf(viewers.county);
    expect(await new Rows(open.orm, viewers.county()).count(Stay)).toBe(20);
    expect(pairs).toHaveLength(10);
    for (const one of pairs.flat()) expect(one.divisionCode).toMatch(/^620102/);
    expect(await pairsOf(viewers.citizen)).toEqual([]);
  });
});

describe('a piece of SQL in a condition', () => {
  it('keeps its values where they belong, however deep it stands', async () => {
    const longer = { [raw((alias) => `${alias}.id || ?`, ['-?']) as unknown as string]: { $in: ['s04-?', 's05-?'] } } as FilterQuery<Stay>;
    const rows = await new Rows(open.orm, SYSTEM).find(Stay, { $or: [{ $and: [longer, { fee: '5.50' }] }, { id: 's09' }] } as FilterQuery<Stay>, { orderBy: { id: 'asc' } });
    expect(ids(rows)).toEqual(['s05', 's09']);
    expect(ids(await new Rows(open.orm, SYSTEM).find(Stay, { weight: { $gt: raw('ticket - 8999999992') } } as FilterQuery<Stay>, {}))).toEqual([]);
  });
});

describe('one of no conditions', () => {
  it('is met by no row', async () => {
    expect(await new Rows(open.orm, SYSTEM).count(Stay, { $or: [] })).toBe(0);
    expect(await new Rows(open.orm, SYSTEM).count(Stay, { $and: [] })).toBe(40);
  });
});

describe('what cannot be written', () => {
  it.each<[string, object]>([
    ['an unknown property', { colour: 'red' }], ['an unknown comparison', { id: { $near: 's' } }], ['a comparison with nothing', { id: undefined }],
    ['a symbol', { [Symbol('id')]: 's01' }], ['a relation without a quantifier', { stays: { id: 's01' } }],
  ])('stops the statement: %s', async (_what, where) => {
    await expect(new Rows(open.orm, SYSTEM).find('stays' in where ? House : Stay as never, where as never)).rejects.toThrow();
  });

  it('stops an order by anything but up and down', async () => {
    await expect(new Rows(open.orm, SYSTEM).find(Stay, {}, { orderBy: { id: 'asc; drop table stays' } as never })).rejects.toThrow('no order is called');
  });
});

describe('transactions', () => {
  it('are read from within and not from without', async () => {
    const rows = new Rows(open.orm, SYSTEM);
    await systemEntityManager(open.orm).transactional(async (em) => {
      await em.nativeUpdate(Stay, { id: 's01' }, { fee: '77.00' });
      expect((await rows.findOne(Stay, { id: 's01' }))?.fee).toBe('77.00');
      throw new Error('undo');
    }).catch((error: Error) => { if (error.message !== 'undo') throw error; });
    expect((await rows.findOne(Stay, { id: 's01' }))?.fee).toBe('1.50');
  });
});

describe('a filter that is not there', () => {
  it('stops everything', async () => {
    const filters = open.orm.config.get('filters');
    const { [ROW_FILTER]: filter, ...others } = filters;
    open.orm.config.set('filters', others);
    await expect(new Rows(open.orm, SYSTEM).count(Stay)).rejects.toThrow('no filter');
    open.orm.config.set('filters', { ...others, [ROW_FILTER]: { ...filter, default: false } } as never);
    await expect(new Rows(open.orm, SYSTEM).count(Stay)).rejects.toThrow('no filter');
    open.orm.config.set('filters', { ...others, [ROW_FILTER]: filter } as never);
  });
});
