import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { EntityManager } from '@mikro-orm/core';
import { testDatabaseUrl } from '../testing/environment.js';
import { permitSubgraph } from '../testing/permits.js';
import { createTestSubgraph, type TestSubgraph } from '../testing/test-subgraph.js';
import { OutboxEntry } from './outbox-entry.entity.js';
import { untilSettled } from '../testing/until-settled.js';
import { type OutboxPlace, readOutbox } from './read-outbox.js';

let subgraph: TestSubgraph;
beforeAll(async () => { subgraph = await createTestSubgraph(await permitSubgraph()); });
afterAll(() => subgraph.close());
beforeEach(() => subgraph.em().nativeDelete(OutboxEntry, {}));

const write = async (em: EntityManager, ...ids: string[]): Promise<void> => {
  for (const subjectId of ids) em.persist(Object.assign(new OutboxEntry(), { at: new Date(), subjectType: 'Permit', subjectId, event: 'granted', facts: { version: 1 } }));
  await em.flush();
};
const readAll = async (size: number, from?: OutboxPlace): Promise<string[]> => {
  const ids: string[] = [];
  for (let place = from; ; ) {
    const page = await readOutbox(subgraph.em(), place, size);
    if (page.entries.length === 0) return ids;
    ids.push(...page.entries.map(({ subjectId }) => subjectId));
    place = page.place;
  }
};

describe('an outbox', () => {
  it('is read page after page, each entry once, and goes on where a reader stopped', async () => {
    await write(subgraph.em(), 'a', 'b', 'c');
    await untilSettled(subgraph.em());
    const { entries, place } = await readOutbox(subgraph.em(), undefined, 2);
    expect(entries.map(({ subjectId, facts }) => [subjectId, facts])).toEqual([['a', { version: 1 }], ['b', { version: 1 }]]);
    await write(subgraph.em(), 'd');
    await untilSettled(subgraph.em());
    expect(await readAll(1, place)).toEqual(['c', 'd']);
    expect(await readAll(2)).toEqual(['a', 'b', 'c', 'd']);
    expect((await readOutbox(subgraph.em(), (await readOutbox(subgraph.em(), undefined, 9)).place, 9)).entries).toEqual([]);
  });

  it('tells nothing of a transaction that was undone', async () => {
    await subgraph.em().transactional(async (em) => {
      await write(em as EntityManager, 'undone');
      throw new Error('undo');
    }).catch(() => undefined);
    await write(subgraph.em(), 'done');
    await untilSettled(subgraph.em());
    expect(await readAll(9)).toEqual(['done']);
  });

  it('passes over nothing that was begun earlier and ends later', async () => {
    const slow = subgraph.em();
    await slow.begin();
    await write(slow, 'slow');
    // On the one connection of PGlite whoever writes and reads meanwhile waits; on a server they go on.
    const quick = write(subgraph.em(), 'quick');
    const meanwhile = readAll(9);
    if (testDatabaseUrl()) {
      await quick;
      expect(await meanwhile).toEqual([]);
      await slow.commit();
    } else {
      await slow.commit();
      await Promise.all([quick, meanwhile]);
    }
    await untilSettled(subgraph.em());
    expect(await readAll(9)).toEqual(['slow', 'quick']);
  });
});
