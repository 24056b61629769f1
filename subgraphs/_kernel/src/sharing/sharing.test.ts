import { createHmac } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addDays, addMonths } from '../calendar/days.js';
import { todayOf } from '../context/today.js';
import { pendingSchemaChanges } from '../orm/create-migration.js';
import type { SubgraphDefinition } from '../subgraph.js';
import { testDatabaseUrl } from '../testing/environment.js';
import { claimsOf } from '../testing/identities.js';
import { Shop, shopGrant, shopSource, shopSubgraph } from '../testing/shops.js';
import { createTestSubgraph, type TestSubgraph } from '../testing/test-subgraph.js';
import { untilSettled } from '../testing/until-settled.js';
import { enterTurnedFourteen } from './enter-turned-fourteen.js';
import { pseudonymOf } from './pseudonym-of.js';
import { SharedChange } from './shared-change.entity.js';

let definition: SubgraphDefinition;
let subgraph: TestSubgraph;
beforeAll(async () => {
  definition = await shopSubgraph();
  subgraph = await createTestSubgraph(definition);
});
afterAll(() => subgraph.close());
beforeEach(async () => {
  await subgraph.em().nativeDelete(Shop, {});
  await subgraph.em().nativeDelete(SharedChange, {});
});

const put = async (id: string, more: Partial<Shop> = {}, em: EntityManager = subgraph.em()): Promise<void> => {
  await em.upsert(Shop, { id, name: `店${id}`, turnover: '1', divisionCode: '620102001000', status: 'OPEN', adultOn: '1990-01-01', ...more });
};

const QUERY = 'query ($after: String, $first: Int) { sharedShop(after: $after, first: $first) { cursor hasMore changes { id at record { name } } } }';
const read = (grant = shopGrant('620102'), variables: Record<string, unknown> = {}, query = QUERY) =>
  subgraph.execute(query, variables).asClaims(claimsOf('platform_pull', undefined, { boundGrant: grant }));

/** A consumer that pulls until there is no more, keeping what it is given. */
class Consumer {
  readonly shops = new Map<string, string>();
  tombstones = 0;
  #cursor: string | undefined;
  constructor(readonly grant: ReturnType<typeof shopGrant>) {}
  async pull(first = 2, settles = true): Promise<this> {
    if (settles) await untilSettled(subgraph.em());
    for (;;) {
      const { data, errors } = await read(this.grant, { after: this.#cursor, first });
      expect(errors).toEqual([]);
      for (const { id, record } of data.sharedShop.changes) {
        if (record) this.shops.set(id, record.name);
        else this.tombstones++;
        if (!record) this.shops.delete(id);
      }
      this.#cursor = data.sharedShop.cursor;
      if (!data.sharedShop.hasMore) return this;
    }
  }
  /** What it should hold by now. */
  async truth(): Promise<Map<string, string>> {
    const shops = await subgraph.em().find(Shop, { status: { $in: ['OPEN', 'BUSY'] } });
    return new Map(shops.filter(({ divisionCode }) => divisionCode.startsWith(this.grant.divisionPrefix)).map(({ id, name }) => [pseudonymOf(this.grant, id), name]));
  }
}

describe('the changes of a shared resource', () => {
  it('are a snapshot from the start and from a cursor what has changed since', async () => {
    for (const id of ['a', 'b', 'c']) await put(id);
    const consumer = await new Consumer(shopGrant('620102')).pull();
    expect(consumer.shops).toEqual(await consumer.truth());
    await put('b', { name: '改名' });
    await untilSettled(subgraph.em());
    const { data } = await read(consumer.grant, { first: 10 });
    expect(data.sharedShop.changes.map((change: { record: { name: string } }) => change.record.name)).toEqual(['店a', '店c', '改名']);
    expect((await consumer.pull()).shops).toEqual(await consumer.truth());
    expect(consumer.tombstones).toBe(0);
  });

  it('are handed out in the order of numbers, however many digits these have', async () => {
    await subgraph.em().getConnection().execute(`select setval(pg_get_serial_sequence('${subgraph.server.orm.config.get('schema')}.shared_changes', 'position'), 99996)`);
    for (const id of ['a', 'b', 'c', 'd', 'e', 'f', 'g']) await put(id);
    const consumer = await new Consumer(shopGrant('620102')).pull(2);
    expect(consumer.shops).toEqual(await consumer.truth());
    await subgraph.em().getConnection().execute(`update ${subgraph.server.orm.config.get('schema')}.shops set name = name || '新'`);
    expect((await consumer.pull(2)).shops).toEqual(await consumer.truth());
  });

  it('tell of a record that was deleted, left the resource or left the division, and only whom that concerns', async () => {
    for (const id of ['a', 'b', 'c', 'd']) await put(id);
    const [here, there, province] = await Promise.all(['620102', '620103', '62'].map((prefix) => new Consumer(shopGrant(prefix)).pull()));
    await subgraph.em().nativeDelete(Shop, { id: 'a' });
    await put('b', { status: 'SHUT' });
    await put('c', { divisionCode: '620103001000' });
    await put('d', { divisionCode: '620102002000' });
    for (const consumer of [here, there, province] as Consumer[]) expect((await consumer.pull()).shops).toEqual(await consumer.truth());
    expect([here, there, province].map((consumer) => consumer?.tombstones)).toEqual([3, 0, 2]);
    expect((await new Consumer(shopGrant('62')).pull()).tombstones).toBe(0);
  });

  it('are entered by whatever writes, in the same transaction or not at all', async () => {
    await put('a');
    const consumer = await new Consumer(shopGrant('62')).pull();
    await subgraph.em().getConnection().execute(`update ${subgraph.server.orm.config.get('schema')}.shops set name = '直接'`);
    await subgraph.em().transactional(async (em) => {
      await put('b', {}, em as EntityManager);
      throw new Error('undo');
    }).catch(() => undefined);
    expect((await consumer.pull()).shops).toEqual(await consumer.truth());
    expect([...consumer.shops.values()]).toEqual(['直接']);
  });

  it('come to the same whatever happens and whenever anybody pulls', async () => {
    const consumers = ['62', '620102', '620102001', '620103'].map((prefix) => new Consumer(shopGrant(prefix)));
    let state = 20_211_231;
    const draw = (below: number): number => { state = (state * 48_271) % 2_147_483_647; return state % below; };
    const step = async (): Promise<void> => {
      const id = `s${draw(9)}`;
      if (draw(6) === 0) await subgraph.em().nativeDelete(Shop, { id });
      else await put(id, { name: `店${draw(99)}`, divisionCode: ['620102001000', '620102002000', '620103001000'][draw(3)] as string, status: ['OPEN', 'BUSY', 'SHUT'][draw(3)] as string });
    };
    for (let round = 0; round < 40; round++) {
      // On a server the writers of a round overlap; on the one connection of PGlite they follow one another.
      await Promise.all(Array.from({ length: 1 + draw(4) }, step));
      if (draw(3) === 0) await (consumers[draw(consumers.length)] as Consumer).pull(1 + draw(3), false);
    }
    for (const consumer of consumers) expect((await consumer.pull()).shops, consumer.grant.divisionPrefix).toEqual(await consumer.truth());
  }, 60_000);

  it('pass over nothing that was begun earlier and ends later', async () => {
    if (!testDatabaseUrl()) return; // PGlite has one connection: whoever writes and reads meanwhile waits
    const consumer = await new Consumer(shopGrant('62')).pull();
    const slow = subgraph.em();
    await slow.begin();
    await put('slow', {}, slow);
    await put('quick');
    expect((await consumer.pull(2, false)).shops.size).toBe(0);
    await slow.commit();
    expect((await consumer.pull()).shops).toEqual(await consumer.truth());
    expect(consumer.shops.size).toBe(2);
  });
});

describe('a grant', () => {
  it('opens the fields it names and no others, at the door and behind it', async () => {
    await put('a');
    await untilSettled(subgraph.em());
    const query = 'query { sharedShop { changes { record { name turnover } } } }';
    const { data, codes } = await read(shopGrant('620102'), {}, query);
    expect(data.sharedShop.changes).toEqual([{ record: { name: '店a', turnover: null } }]);
    expect(codes).toEqual({ 'sharedShop.changes.0.record.turnover': 'GRANT_FIELD_DENIED' });
    expect((await read(shopGrant('620102', { fields: ['Shop.name'] }))).codes).toEqual({ sharedShop: 'GRANT_FIELD_DENIED' });
    expect((await read(shopGrant('620102', { resource: 'R98' }))).codes).toEqual({ sharedShop: 'GRANT_MISSING' });
    const asRole = (role: 'platform_pull' | 'county.orgs' | 'anon', division?: string) => subgraph.execute(QUERY).as(role, division);
    expect((await asRole('platform_pull')).codes).toEqual({ sharedShop: 'GRANT_MISSING' });
    expect((await asRole('county.orgs', '620102')).codes).toEqual({ sharedShop: 'FORBIDDEN_FIELD' });
    expect((await asRole('anon')).codes).toEqual({ sharedShop: 'FORBIDDEN_FIELD' });
  });

  it('gives ids that are the consumer\'s alone', async () => {
    await put('a');
    await untilSettled(subgraph.em());
    const ids = await Promise.all(['620102', '62'].map(async (prefix) => (await read(shopGrant(prefix))).data.sharedShop.changes[0].id));
    expect(new Set(ids).size).toBe(2);
    expect(JSON.stringify(ids)).not.toContain('"a"');
  });

  it.each([0, 1, 32, 64, 65, 200])('makes them as HMAC-SM3 does by a key of %i bytes', (length) => {
    const key = Buffer.alloc(length, 'key');
    const made = pseudonymOf({ pseudonymKey: key.toString('base64url'), resource: 'R99' }, 'r_甲');
    expect(made).toBe(createHmac('sm3', key).update('R99\nr_甲').digest('base64url'));
  });

  it('never gives a row about a child under 14, nor tells that it has changed', async () => {
    await put('young', { adultOn: addMonths(todayOf(), 49) });
    await put('older', { adultOn: addMonths(todayOf(), 47) });
    await untilSettled(subgraph.em());
    const { data } = await read();
    expect(data.sharedShop.changes.map((change: { record: { name: string } }) => change.record.name)).toEqual(['店older']);
    const consumer = await new Consumer(shopGrant('620102')).pull();
    await put('young', { adultOn: addMonths(todayOf(), 49), name: '改名' });
    expect((await consumer.pull()).tombstones).toBe(0);
  });
});

describe('a day that passes', () => {
  it('shares what is about those who have turned 14 on it, once', async () => {
    const turnsFourteen = addMonths(todayOf(), 48);
    await put('turned', { adultOn: turnsFourteen });
    await put('younger', { adultOn: addDays(turnsFourteen, 1) });
    await put('older', { adultOn: '1990-01-01' });
    const consumer = await new Consumer(shopGrant('620102')).pull();
    consumer.shops.clear();
    await subgraph.em().getConnection().execute(`update ${subgraph.server.orm.config.get('schema')}.shared_changes set at = ?::timestamptz`, [`${addDays(todayOf(), -2)} 12:00+08`]);
    const { run } = enterTurnedFourteen(definition.shared ?? [], definition.rowRules);
    expect([await run(subgraph.em()), await run(subgraph.em())]).toEqual([1, 0]);
    expect([...(await consumer.pull()).shops.values()]).toEqual(['店turned']);
  });
});

describe('a cursor', () => {
  it('is the consumer\'s own, under the grant as it was, and whole', async () => {
    await put('a');
    const { data } = await read();
    const after = data.sharedShop.cursor;
    expect((await read(shopGrant('620102', { version: 2 }), { after })).codes).toEqual({ sharedShop: 'CURSOR_INVALID' });
    expect((await read(shopGrant('620102', { id: 'g_2' }), { after })).codes).toEqual({ sharedShop: 'CURSOR_INVALID' });
    for (const broken of [`${after.slice(0, -2)}AA`, 'x']) expect((await read(shopGrant('620102'), { after: broken })).codes, broken).toEqual({ sharedShop: 'CURSOR_INVALID' });
    for (const first of [0, -1, 1001]) expect((await read(shopGrant('620102'), { first })).codes, String(first)).toEqual({ sharedShop: 'PAGE_SIZE' });
  });
});

describe('the triggers of shared records', () => {
  it('are in the migrations, and a changed source asks for a new one', async () => {
    expect(await pendingSchemaChanges(definition)).toEqual([]);
    const changed = { ...definition, shared: [{ ...shopSource, where: { status: 'OPEN' } }] };
    expect((await pendingSchemaChanges(changed as never)).some((statement) => statement.startsWith('create or replace function'))).toBe(true);
  });
});
