import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { OutboxEntry } from '../outbox/outbox-entry.entity.js';
import { Permit, permitMachine, permitSubgraph } from '../testing/permits.js';
import { createTestSubgraph, type TestSubgraph } from '../testing/test-subgraph.js';
import { fireEachAsSystem, performEach } from './fire-each.js';
import type { Actor } from './machine.js';
import { NEVER } from './never.js';
import { RunningClock } from './running-clock.entity.js';
import { TimelineEntry } from './timeline-entry.entity.js';

let subgraph: TestSubgraph;
beforeAll(async () => { subgraph = await createTestSubgraph(await permitSubgraph()); });
afterAll(() => subgraph.close());
beforeEach(async () => {
  for (const entity of [Permit, TimelineEntry, RunningClock, OutboxEntry]) await subgraph.em().nativeDelete(entity as typeof Permit, {});
});

const applicant: Actor = { id: 'u_applicant', role: 'org', unit: null, residentIds: [] };
const idsOf = (count: number): string[] => Array.from({ length: count }, (_, number) => `p${String(number).padStart(2, '0')}`);
const permits = (count: number): Permit[] => idsOf(count).map((id) => Object.assign(new Permit(), { id, divisionCode: '620102001', acceptedOn: null, fee: 0, synthetic: true }));
const ask = (count: number): Promise<Permit[]> => subgraph.em().transactional((em) =>
  performEach(em, permitMachine, 'askPermit', { subjects: permits(count), actor: applicant, inputOf: () => ({ clientMutationId: 'm' }), isNew: true }));
const lapse = (ids: readonly string[]): Promise<number> => fireEachAsSystem(subgraph.em(), permitMachine, 'lapse', ids, () => ({ clientMutationId: 'm' }));
const costOf = async (work: () => Promise<unknown>): Promise<number> => {
  const before = subgraph.server.statements.count;
  await work();
  return subgraph.server.statements.count - before;
};

describe('performEach', () => {
  it('begins many records with clock, entry and event each', async () => {
    await ask(3);
    const [first] = await subgraph.em().find(Permit, {}, { orderBy: { id: 'asc' } });
    expect([first?.status, first?.version, first?.nextDueAt.toISOString()]).toEqual(['ASKED', 1, '2022-01-17T15:59:59.000Z']);
    for (const entity of [Permit, RunningClock, TimelineEntry, OutboxEntry]) expect(await subgraph.em().count(entity as typeof Permit)).toBe(3);
  });

  it('passes over what a guard stands against, and refuses a role that makes no such step', async () => {
    const made = await subgraph.em().transactional(async (em) => {
      await performEach(em, permitMachine, 'askPermit', { subjects: permits(2), actor: applicant, inputOf: () => ({ clientMutationId: 'm' }), isNew: true });
      await em.flush();
      const subjects = await em.find(Permit, {}, { orderBy: { id: 'asc' } });
      const inputOf = ({ id }: Permit) => ({ clientMutationId: 'm', fee: id === 'p00' ? -1 : 5 });
      return performEach(em, permitMachine, 'examine', { subjects, actor: { ...applicant, role: 'county.orgs' }, inputOf });
    });
    expect(made.map(({ id, status, fee }) => [id, status, fee])).toEqual([['p01', 'EXAMINED', 5]]);
    expect((await subgraph.em().findOneOrFail(Permit, 'p00')).status).toBe('ASKED');
    await expect(performEach(subgraph.em(), permitMachine, 'grant', { subjects: [], actor: applicant, inputOf: () => ({ clientMutationId: 'm' }) })).rejects.toThrow('no step of org');
  });
});

describe('fireEachAsSystem', () => {
  it('makes a step of many at the cost of one, once', async () => {
    await ask(22);
    const [two, twenty] = [idsOf(22).slice(0, 2), idsOf(22).slice(2)];
    expect(await costOf(() => lapse(two))).toBe(await costOf(() => lapse(twenty)));
    expect(await lapse(idsOf(22))).toBe(0);
    const last = await subgraph.em().findOneOrFail(Permit, 'p21');
    expect([last.status, last.version, last.nextDueAt]).toEqual(['LAPSED', 2, NEVER]);
    expect(await subgraph.em().count(RunningClock, { stoppedAt: null })).toBe(0);
    expect(await subgraph.em().count(TimelineEntry, { event: 'lapse', actorRole: 'SYSTEM', fromState: 'ASKED', toState: 'LAPSED' })).toBe(22);
    expect(await subgraph.em().count(OutboxEntry, { event: 'lapse' })).toBe(22);
  });
});
