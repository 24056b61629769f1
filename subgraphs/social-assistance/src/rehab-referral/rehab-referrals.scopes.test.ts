import type { Claims } from '@civil/schema/identity';
import { OutboxEntry, setToday, TimelineEntry } from '@civil/subgraph-kernel';
import { claimsOf, createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { RehabNode } from '../rehab-node/rehab-node.entity.js';
import { socialAssistance } from '../subgraph.js';
import { officers } from '../testing/enrollment-story.js';
import { forgetApplications } from '../testing/forget-applications.js';
import { forget } from '../testing/forget.js';
import { at, mustMake, resourceStep } from '../testing/resource-steps.js';
import { RehabReferral } from './rehab-referral.entity.js';

let subgraph: TestSubgraph;
beforeAll(async () => { subgraph = await createTestSubgraph(socialAssistance); });
beforeEach(async () => {
  await forgetApplications(subgraph);
  await forget(subgraph, [RehabReferral, RehabNode]);
  const node = { name: '康复点', addressText: '中心', phone: '10000000001', services: ['MEDICATION', 'LIVING_SKILLS'], places: 1, synthetic: true };
  await subgraph.em().insertMany(RehabNode, [{ ...node, id: 'node', divisionCode: '620102' }, { ...node, id: 'away', divisionCode: '620103' }] as RehabNode[]);
});
afterEach(() => setToday('2021-12-31'));
afterAll(() => subgraph.close());

const referral = (more: Record<string, unknown> = {}) => ({
  residentId: 'r1', birthDate: '1980-01-01', division: '620102001', nodeId: 'node', source: 'HOSPITAL', condition: '1', consentBy: 'GUARDIAN', consentOn: '2021-12-20', ...more,
});
const make = async (event: string, as: Claims, input: Record<string, unknown>): Promise<string> => (await resourceStep(subgraph, event, as, input)).code;
const must = (event: string, as: Claims, input: Record<string, unknown>) => mustMake(subgraph, event, as, input);
const plan = { services: ['MEDICATION'], aims: '规律服药', reviewOn: '2022-03-31' };
const for_ = (as: Claims): Claims => ({ ...as, purpose: 'STATUTORY_DUTY' });

describe('a referral to community rehabilitation', () => {
  it('is made with consent, accepted by another in its time, planned, served and ended', async () => {
    const referred = await must('referToRehab', officers.clerk, referral());
    expect(referred).toMatchObject({ status: 'REFERRED', dueAt: expect.any(String) });
    expect(await make('referToRehab', officers.county, referral())).toBe('REHAB_OPEN');
    expect(await make('acceptRehabReferral', officers.clerk, at(referred))).toBe('FORBIDDEN_ACTION');
    const accepted = await must('acceptRehabReferral', officers.county, at(referred));
    for (const more of [{ services: [] }, { services: ['VOCATIONAL'] }, { aims: ' ' }, { reviewOn: '2021-12-31' }]) expect(await make('planRehab', officers.county, at(accepted, { ...plan, ...more })), JSON.stringify(more)).toBe('BAD_USER_INPUT');
    expect(await make('startRehab', officers.clerk, at(accepted))).toBe('STATE_TRANSITION');
    const planned = await must('planRehab', officers.county, at(accepted, plan));
    const served = await must('startRehab', officers.clerk, at(planned));
    expect(await make('endRehab', officers.clerk, at(served, { reason: '8' }))).toBe('BAD_USER_INPUT');
    expect(await must('endRehab', officers.clerk, at(served, { reason: '1' }))).toMatchObject({ status: 'ENDED', dueAt: null });
    expect(await make('referToRehab', officers.county, referral())).toBe('done');
  });

  it('is refused without consent, for a child, to a node elsewhere, and out of one\'s own township', async () => {
    for (const [more, code] of [
      [{ consentBy: null }, 'REHAB_CONSENT_MISSING'], [{ consentOn: '2022-01-01' }, 'REHAB_CONSENT_MISSING'], [{ condition: '8' }, 'BAD_USER_INPUT'], [{ birthDate: '2010-01-01' }, 'CHILD_REHABILITATION'], [{ nodeId: 'away' }, 'REHAB_NODE_ELSEWHERE'],
      [{ nodeId: 'none' }, 'REHAB_NODE_ELSEWHERE'], [{ division: '620102001001' }, 'DIVISION_LEVEL'], [{ division: '620102002' }, 'FORBIDDEN_ROW'],
    ] as const) expect(await make('referToRehab', officers.clerk, referral(more)), JSON.stringify(more)).toBe(code);
    expect(await make('referToRehab', officers.village, referral())).toBe('FORBIDDEN_ACTION');
  });

  it('is not answered by its maker, takes a place that is free, or is declined', async () => {
    const own = await must('referToRehab', officers.county, referral());
    expect([await make('acceptRehabReferral', officers.county, at(own)), await make('declineRehabReferral', officers.county, at(own, { reason: '5' }))]).toEqual(['MAKER_IS_CHECKER', 'MAKER_IS_CHECKER']);
    const other = await must('referToRehab', officers.clerk, referral({ residentId: 'r2' }));
    const both = await Promise.all([make('acceptRehabReferral', officers.approver, at(own)), make('acceptRehabReferral', officers.approver, at(other))]);
    expect(both.sort()).toEqual(['REHAB_NODE_FULL', 'done']);
    const waiting = await subgraph.em().findOneOrFail(RehabReferral, { status: 'REFERRED' as never });
    expect((await must('declineRehabReferral', officers.approver, at(waiting, { reason: '5' }))).status).toBe('DECLINED');
  });
});

describe('a node of community rehabilitation', () => {
  const details = (more: Record<string, unknown> = {}) => ({ name: '新康复点', addressText: '社区中心', phone: '10000000002', services: ['MEDICATION'], places: 1, ...more });
  const neighbour: Claims = { ...officers.county, sub: 'u_neighbour', scopePrefix: '620103', unit: '620103-MZJ' };
  const inCounty = (more: Record<string, unknown> = {}) => details({ division: '620102', ...more });

  it('is opened, changed and closed by its county, once nobody is left there', async () => {
    const opened = await must('openRehabNode', officers.county, details({ division: '620102001' }));
    const referred = await must('referToRehab', officers.clerk, referral({ nodeId: opened.id }));
    const accepted = await must('acceptRehabReferral', officers.county, at(referred));
    const other = await must('referToRehab', officers.clerk, referral({ nodeId: opened.id, residentId: 'r2' }));
    expect(await make('acceptRehabReferral', officers.county, at(other))).toBe('REHAB_NODE_FULL');
    const wider = await must('amendRehabNode', officers.county, at(opened, details({ places: 2, services: ['MEDICATION', 'VOCATIONAL'] })));
    expect(wider).toMatchObject({ places: 2, services: ['MEDICATION', 'VOCATIONAL'] });
    const second = await must('acceptRehabReferral', officers.county, at(other));
    expect([await make('amendRehabNode', officers.county, at(wider, details({ places: 1 }))), await make('closeRehabNode', officers.county, at(wider))]).toEqual(['REHAB_NODE_IN_USE', 'REHAB_NODE_IN_USE']);
    for (const one of [accepted, second]) await must('endRehab', officers.clerk, at(one, { reason: '1' }));
    expect((await must('closeRehabNode', officers.county, at(wider))).status).toBe('CLOSED');
    expect(await make('referToRehab', officers.clerk, referral({ nodeId: opened.id }))).toBe('REHAB_NODE_ELSEWHERE');
    const { data } = await subgraph.execute('{ rehabNodes(scope: { code: "620102" }) { edges { node { name } } } }').as('anon');
    expect(data.rehabNodes.edges.map(({ node }: { node: { name: string } }) => node.name)).toEqual(['康复点']);
  });

  it('is closed or referred to, never both', async () => {
    for (const residentId of ['r1', 'r2', 'r3']) {
      const opened = await must('openRehabNode', officers.county, inCounty({ name: residentId }));
      const codes = await Promise.all([make('closeRehabNode', officers.county, at(opened)), make('referToRehab', officers.clerk, referral({ nodeId: opened.id, residentId }))]);
      expect([['done', 'REHAB_NODE_ELSEWHERE'], ['REHAB_NODE_IN_USE', 'done']]).toContainEqual(codes);
    }
  });

  it('is for the officers of its own county, well stated, and of one name in its place', async () => {
    expect([await make('openRehabNode', officers.clerk, inCounty()), await make('openRehabNode', neighbour, inCounty()), await make('openRehabNode', officers.county, inCounty({ division: '62' }))]).toEqual(['FORBIDDEN_ACTION', 'FORBIDDEN_ROW', 'DIVISION_LEVEL']);
    for (const more of [{ name: ' ' }, { services: [] }, { places: 0 }, { places: 501 }, { phone: '' }]) expect(await make('openRehabNode', officers.county, inCounty(more)), JSON.stringify(more)).toBe('BAD_USER_INPUT');
    expect((await Promise.all([make('openRehabNode', officers.county, inCounty()), make('openRehabNode', officers.county, inCounty())])).sort()).toEqual(['STATION_EXISTS', 'done']);
    const node = await subgraph.em().findOneOrFail(RehabNode, { name: '新康复点' });
    expect([await make('amendRehabNode', neighbour, at(node, details())), await make('closeRehabNode', neighbour, at(node)), await make('amendRehabNode', officers.county, at(node, details({ name: '康复点' })))]).toEqual(['NOT_FOUND', 'NOT_FOUND', 'STATION_EXISTS']);
  });
});

describe('what is known of a referral', () => {
  const ONE = 'query ($id: ID!) { rehabReferral(id: $id) { status resident { id } condition { code } consent { givenBy } node { name } source } }';
  const LIST = '{ rehabReferrals { totalCount edges { node { status } } } }';
  let id: string;
  beforeEach(async () => { ({ id } = await must('referToRehab', officers.clerk, referral())); });
  const read = (as: Claims) => subgraph.execute(ONE, { id }).asClaims(as);

  it('is told to officers of the township and county for a purpose, and to the person', async () => {
    const citizen = claimsOf('citizen', undefined, { residentId: 'r1' });
    for (const as of [for_(officers.clerk), for_(officers.county), for_(officers.approver), for_(citizen)]) {
      expect((await read(as)).data.rehabReferral).toEqual({ status: 'REFERRED', resident: { id: 'r1' }, condition: { code: '1' }, consent: { givenBy: 'GUARDIAN' }, node: { name: '康复点' }, source: 'HOSPITAL' });
    }
  });

  it('is how far it has come, and nothing of whom or what, without a purpose', async () => {
    const { data, codes } = await read(officers.county);
    expect(data.rehabReferral).toEqual({ status: 'REFERRED', resident: null, condition: null, consent: null, node: null, source: null });
    expect(new Set(Object.values(codes))).toEqual(new Set(['PURPOSE_REQUIRED']));
  });

  it('is nothing to the village, to townships and counties elsewhere, to other citizens and lines', async () => {
    const others = [officers.village, officers.elsewhere, claimsOf('county.assist', '620103'), claimsOf('citizen', undefined, { residentId: 'r9' }), claimsOf('town.assist', '620102002')];
    for (const as of others) {
      expect((await read(for_(as))).data.rehabReferral, as.roles[0]).toBeNull();
      expect((await subgraph.execute(LIST).asClaims(for_(as))).data.rehabReferrals.totalCount, as.roles[0]).toBe(0);
    }
    for (const role of ['anon', 'county.elder', 'county.child'] as const) expect((await subgraph.execute(LIST).as(role, role === 'anon' ? undefined : '620102')).codes).toEqual({ rehabReferrals: 'FORBIDDEN_FIELD' });
  });

  it('stands in no event and no entry of the timeline', async () => {
    const left = JSON.stringify([await subgraph.em().find(OutboxEntry, {}), (await subgraph.em().find(TimelineEntry, {})).map(({ note, event }) => ({ note, event }))]);
    for (const word of ['r1', 'node', 'GUARDIAN']) expect(left).not.toContain(`"${word}"`);
  });
});
