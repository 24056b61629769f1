import { createSecretKey } from 'node:crypto';
import type { RoleCode } from '@civil/schema/access';
import { type Claims, viewerOf } from '@civil/schema/identity';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createContext } from '../context/create-context.js';
import { OutboxEntry } from '../outbox/outbox-entry.entity.js';
import { claimsOf } from '../testing/identities.js';
import { Permit, permitMachine, type PermitInputs, permitSubgraph } from '../testing/permits.js';
import { createTestSubgraph, type TestSubgraph } from '../testing/test-subgraph.js';
import { fire, fireAsSystem, fireWithin, type Outcome } from './fire.js';
import { defineMachine } from './machine.js';
import { NEVER } from './never.js';
import { clearExpiredRequests } from './remember-request.js';
import { RequestRecord } from './request-record.entity.js';
import { RunningClock } from './running-clock.entity.js';
import { TimelineEntry } from './timeline-entry.entity.js';

let subgraph: TestSubgraph;
let serial = 0;
const next = (): string => `m${serial++}`;
beforeAll(async () => { subgraph = await createTestSubgraph(await permitSubgraph()); });
afterAll(() => subgraph.close());
beforeEach(async () => {
  for (const entity of [Permit, TimelineEntry, RunningClock, RequestRecord, OutboxEntry]) await subgraph.em().nativeDelete(entity as typeof Permit, {});
});

const officer = claimsOf('county.orgs', '620102');
const approver = { ...claimsOf('county.orgs.approver', '620102'), sub: 'u_approver' };
const elsewhere = claimsOf('county.orgs', '620103');
const applicant = claimsOf('org', undefined, { organizationId: 'p1' });

const contextOf = (claims: Claims) => createContext({ orm: subgraph.server.orm, cursorKey: createSecretKey(Buffer.alloc(32)) }, viewerOf(claims).claims, 'r');
const ask = (id = 'p1', clientMutationId = next()): Promise<Outcome<Permit>> =>
  fire(contextOf(applicant), permitMachine, 'askPermit', { made: () => Object.assign(new Permit(), { id, divisionCode: '620102001', acceptedOn: null, fee: 0, synthetic: true }) }, { clientMutationId });
const step = <E extends keyof PermitInputs>(claims: Claims, event: E, expectedVersion: number, more: Partial<PermitInputs[E]> = {}, id = 'p1'): Promise<Outcome<Permit>> =>
  fire(contextOf(claims), permitMachine, event, { id, expectedVersion }, { clientMutationId: next(), ...more } as PermitInputs[E]);
const codesOf = ({ userErrors }: Outcome<Permit>): string[] => userErrors.map(({ code }) => code);
const codeThrown = (promise: Promise<unknown>): Promise<unknown> => promise.then(() => 'nothing', (error: { extensions?: { code?: string } }) => error.extensions?.code ?? error);
const counts = async (): Promise<number[]> => Promise.all([TimelineEntry, RunningClock, OutboxEntry, RequestRecord].map((entity) => subgraph.em().count(entity as unknown as typeof Permit)));

describe('fire', () => {
  it('makes a record and takes it from state to state, each step with its entry, clocks and event', async () => {
    const asked = await ask();
    expect([asked.subject?.status, asked.subject?.version, asked.userErrors]).toEqual(['ASKED', 1, []]);
    expect(asked.subject?.nextDueAt.toISOString()).toBe('2022-01-17T15:59:59.000Z');
    const examined = await step(officer, 'examine', 1, { fee: 5 });
    expect([examined.subject?.status, examined.subject?.version, examined.subject?.fee]).toEqual(['EXAMINED', 2, 5]);
    const granted = await step(approver, 'grant', 2);
    expect([granted.subject?.status, granted.subject?.nextDueAt]).toEqual(['GRANTED', NEVER]);
    const entries = await subgraph.em().find(TimelineEntry, {}, { orderBy: { position: 'asc' } });
    expect(entries.map(({ event, fromState, toState, actorRole, actorUnit, note }) => [event, fromState, toState, actorRole, actorUnit, note])).toEqual([
      ['askPermit', null, 'ASKED', 'org', null, null], ['examine', 'ASKED', 'EXAMINED', 'county.orgs', '620102-MZJ', null],
      ['grant', 'EXAMINED', 'GRANTED', 'county.orgs.approver', '620102-MZJ', 'granted as asked'],
    ]);
    const clocks = await subgraph.em().find(RunningClock, {}, { orderBy: { startedAt: 'asc' } });
    expect(clocks.map(({ name, length, unit, stoppedAt }) => [name, length, unit, stoppedAt !== null])).toEqual([['examination', 10, 'WORKING_DAY', true], ['decision', 30, 'WORKING_DAY', true]]);
    const events = await subgraph.em().find(OutboxEntry, {}, { orderBy: { position: 'asc' } });
    expect(events.map(({ event, facts }) => [event, facts])).toEqual([
      ['askPermit', { from: null, to: 'ASKED', version: 1, division: '620102001' }], ['examine', { from: 'ASKED', to: 'EXAMINED', version: 2, division: '620102001' }],
      ['grant', { from: 'EXAMINED', to: 'GRANTED', version: 3, division: '620102001' }],
    ]);
  });

  it('tells first of the role, then of the row, the version, the state, and the guards', async () => {
    await ask();
    expect(await codeThrown(step(elsewhere, 'grant', 9, {}, 'nowhere'))).toBe('FORBIDDEN_ACTION');
    expect(await codeThrown(step(elsewhere, 'examine', 9))).toBe('NOT_FOUND');
    expect(await codeThrown(step(officer, 'examine', 1, {}, 'nowhere'))).toBe('NOT_FOUND');
    expect(codesOf(await step(approver, 'grant', 9))).toEqual(['CONFLICT_VERSION']);
    expect(codesOf(await step(approver, 'grant', 1))).toEqual(['STATE_TRANSITION']);
    expect((await step(officer, 'examine', 1, { fee: -1 })).userErrors).toEqual([expect.objectContaining({ code: 'BAD_USER_INPUT', path: ['input', 'fee'] })]);
    expect((await subgraph.em().findOneOrFail(Permit, 'p1')).version).toBe(1);
  });

  it('keeps the checker apart from the maker', async () => {
    await ask();
    await step(approver, 'examine', 1);
    expect(codesOf(await step(approver, 'grant', 2))).toEqual(['MAKER_IS_CHECKER']);
  });

  it('lets an effect choose among the states that its step leads to, and no other', async () => {
    const choosing = (status: string) => defineMachine<string, Permit, { askPermit: { clientMutationId: string }; choose: { clientMutationId: string } }>({
      ...permitMachine, states: ['ASKED', 'GRANTED', 'LAPSED'],
      transitions: {
        askPermit: permitMachine.transitions.askPermit,
        choose: { from: ['ASKED'], leadsTo: ['GRANTED', 'LAPSED'], actors: ['county.orgs'], effect: ({ subject }) => { subject.status = status; } },
      },
    });
    const choose = (status: string) => fire(contextOf(officer), choosing(status), 'choose', { id: 'p1', expectedVersion: 1 }, { clientMutationId: next() });
    await ask();
    await expect(choose('EXAMINED')).rejects.toThrow('choose of Permit does not lead to EXAMINED');
    expect((await choose('LAPSED')).subject?.status).toBe('LAPSED');
    expect(await subgraph.em().findOneOrFail(TimelineEntry, { event: 'choose' })).toMatchObject({ fromState: 'ASKED', toState: 'LAPSED' });
  });

  it('leaves nothing behind of a step that fails half-way', async () => {
    await ask();
    await step(officer, 'examine', 1);
    const before = await counts();
    await expect(step(approver, 'grant', 2, { breaks: true })).rejects.toThrow('the effect breaks');
    expect(await counts()).toEqual(before);
    expect((await subgraph.em().findOneOrFail(Permit, 'p1')).status).toBe('EXAMINED');
  });

  it('has one effect and a clear answer where two officers act at once', async () => {
    await ask();
    const outcomes = await Promise.all([step(officer, 'examine', 1, { fee: 1 }), step({ ...officer, sub: 'u_other' }, 'examine', 1, { fee: 2 })]);
    expect(outcomes.map((outcome) => codesOf(outcome)[0] ?? 'done').sort()).toEqual(['CONFLICT_VERSION', 'done']);
    expect(await subgraph.em().count(TimelineEntry, { event: 'examine' })).toBe(1);
  });
});

describe('the same request again', () => {
  it('is answered alike and done once, one after another and at once', async () => {
    await ask();
    const again = () => step(officer, 'examine', 1, { clientMutationId: 'same', fee: 3 });
    const [first, second] = await Promise.all([again(), again()]);
    const third = await again();
    for (const outcome of [first, second, third]) expect([outcome.subject?.status, outcome.subject?.version, outcome.userErrors]).toEqual(['EXAMINED', 2, []]);
    expect(await subgraph.em().count(TimelineEntry, { event: 'examine' })).toBe(1);
  });

  it('is another where its input differs, and each actor has ids of their own', async () => {
    await ask('p1', 'same');
    await ask('p2', 'other');
    expect(codesOf(await step(officer, 'examine', 1, { clientMutationId: 'same', fee: 1 }))).toEqual([]);
    expect((await step(officer, 'examine', 1, { clientMutationId: 'same', fee: 2 })).userErrors).toEqual([expect.objectContaining({ code: 'DUPLICATE_REQUEST', path: ['input', 'clientMutationId'] })]);
    expect(codesOf(await step(approver, 'examine', 1, { clientMutationId: 'same', fee: 2 }, 'p2'))).toEqual([]);
  });

  it('is answered alike where the record that was made lies outside the rows of its maker', async () => {
    const outsider = claimsOf('org', undefined, { organizationId: 'p9' });
    const once = () => fire(contextOf(outsider), permitMachine, 'askPermit', { made: () => Object.assign(new Permit(), { id: 'p1', divisionCode: '620102001', acceptedOn: null, fee: 0, synthetic: true }) }, { clientMutationId: 'outside' });
    expect([(await once()).subject?.status, (await once()).subject?.status, await subgraph.em().count(Permit)]).toEqual(['ASKED', 'ASKED', 1]);
  });

  it('is not remembered where it was refused, nor for longer than a day', async () => {
    await ask();
    expect(codesOf(await step(officer, 'examine', 7, { clientMutationId: 'x' }))).toEqual(['CONFLICT_VERSION']);
    expect(codesOf(await step(officer, 'examine', 1, { clientMutationId: 'x' }))).toEqual([]);
    await subgraph.em().nativeUpdate(RequestRecord, {}, { at: new Date(Date.now() - 86_400_001) });
    expect(codesOf(await step(officer, 'examine', 1, { clientMutationId: 'x' }))).toEqual(['CONFLICT_VERSION']);
    expect([await clearExpiredRequests(subgraph.em()), await subgraph.em().count(RequestRecord)]).toEqual([2, 0]);
  });
});

describe('fireWithin', () => {
  const made = (id: string) => Object.assign(new Permit(), { id, divisionCode: '620102001', acceptedOn: null, fee: 0, synthetic: true });
  const within = (role: RoleCode, work: (step: Parameters<typeof fireWithin>[0]) => Promise<void>): Promise<void> =>
    subgraph.em().transactional((em) => work({ em, actor: { id: 'u_1', role, unit: null, residentIds: [] }, now: new Date(), today: '2021-12-31' }));

  it('begins a record and takes it on in the transaction of another step, by its actor', async () => {
    await within('org', (step) => fireWithin(step, permitMachine, 'askPermit', made('p1'), { clientMutationId: 'a' }));
    await within('county.orgs', async (step) => fireWithin(step, permitMachine, 'examine', await step.em.findOneOrFail(Permit, 'p1'), { clientMutationId: 'b', fee: 7 }));
    expect(await subgraph.em().findOneOrFail(Permit, 'p1')).toMatchObject({ status: 'EXAMINED', version: 2, fee: 7 });
    expect(await counts()).toEqual([2, 2, 2, 0]);
  });

  it('falls with the step that it is part of', async () => {
    await expect(within('org', async (step) => {
      await fireWithin(step, permitMachine, 'askPermit', made('p1'), { clientMutationId: 'a' });
      throw new Error('the step fails');
    })).rejects.toThrow('the step fails');
    expect([await subgraph.em().count(Permit), await counts()]).toEqual([0, [0, 0, 0, 0]]);
  });

  it('asks for the role and the rules as any step does', async () => {
    await expect(within('county.orgs', (step) => fireWithin(step, permitMachine, 'askPermit', made('p1'), { clientMutationId: 'a' }))).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN_ACTION' } });
    await ask();
    await expect(within('county.orgs', async (step) => fireWithin(step, permitMachine, 'examine', await step.em.findOneOrFail(Permit, 'p1'), { clientMutationId: 'b', fee: -1 }))).rejects.toThrow('BAD_USER_INPUT');
  });
});

describe('fireAsSystem', () => {
  it('makes the steps of the system and no others', async () => {
    await ask();
    await expect(fireAsSystem(subgraph.em(), permitMachine, 'grant', 'p1', { clientMutationId: '' })).rejects.toThrow('not a step of the system');
    expect((await fireAsSystem(subgraph.em(), permitMachine, 'lapse', 'p1', { clientMutationId: '' })).status).toBe('LAPSED');
    expect(await subgraph.em().findOneOrFail(TimelineEntry, { event: 'lapse' })).toMatchObject({ actorRole: 'SYSTEM', actorId: 'system' });
    await expect(fireAsSystem(subgraph.em(), permitMachine, 'lapse', 'p1', { clientMutationId: '' })).rejects.toThrow('STATE_TRANSITION');
  });
});
