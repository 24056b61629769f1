import { setToday } from '@civil/subgraph-kernel';
import { createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DataResource } from '../data-resource/data-resource.entity.js';
import { MachineClient } from '../machine-client/machine-client.entity.js';
import { ShareRequest } from '../share-request/share-request.entity.js';
import { platform } from '../subgraph.js';
import { clientNamed, housing, insertSharing, insurance, makeStep, mustStep, on, provisionedGrant, steward } from '../testing/sharing-story.js';
import { groundCondition } from './grant.service.js';
import { legalStateOf } from './legal-state.js';
import { ShareGrant } from './share-grant.entity.js';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await createTestSubgraph(platform);
  await insertSharing(subgraph);
});
afterAll(() => subgraph.close());
beforeEach(() => setToday('2021-12-31'));

const codeOf = async (event: string, input: Record<string, unknown>, as = steward): Promise<[string, string | undefined]> => {
  const { code, path } = await makeStep(subgraph, event, as, input);
  return [code, path];
};

describe('a grant', () => {
  it('raises its version with every change', async () => {
    const grant = await provisionedGrant(subgraph);
    const amended = await mustStep(subgraph, 'amendGrant', steward, { ...on(grant), fields: ['subjectToken', 'kind'], division: '620102001', quotaPerDay: 100, validTo: '2022-06-30' });
    expect(amended).toMatchObject({ version: 2, status: 'ACTIVE', legalState: 'NOT_BEGUN', fields: ['subjectToken', 'kind'], divisionPrefix: '620102001', quotaPerDay: 100, validTo: '2022-06-30' });
    const suspended = await mustStep(subgraph, 'suspendGrant', steward, { ...on(amended), reason: '待核查' });
    expect(suspended).toMatchObject({ version: 3, status: 'SUSPENDED', suspendReason: '待核查' });
    const resumed = await mustStep(subgraph, 'resumeGrant', steward, on(suspended));
    expect(resumed).toMatchObject({ version: 4, status: 'ACTIVE', suspendReason: null });
    const ended = await mustStep(subgraph, 'terminateGrant', steward, { ...on(resumed), reason: '协议到期' });
    expect(ended).toMatchObject({ version: 5, status: 'TERMINATED', endReason: '协议到期' });
    expect(ended.timeline.map(({ event }: { event: string }) => event)).toEqual(['beginGrant', 'amendGrant', 'suspendGrant', 'resumeGrant', 'endGrant']);
    const { requestId } = await subgraph.em().findOneOrFail(ShareGrant, { id: grant.id });
    expect(await subgraph.em().findOneOrFail(ShareRequest, { id: requestId })).toMatchObject({ status: 'CLOSED', closeReason: '协议到期' });
    expect(await codeOf('terminateGrant', { ...on(ended), reason: '再次' })).toEqual(['STATE_TRANSITION', undefined]);
  });

  it('keeps within the request that was approved', async () => {
    const grant = await provisionedGrant(subgraph, { fields: ['subjectToken', 'kind'] });
    const amend = (more: Record<string, unknown>) => codeOf('amendGrant', { ...on(grant), ...more });
    expect(await amend({ fields: ['subjectToken', 'amount'] })).toEqual(['FIELD_NOT_ASKED', 'input.fields']);
    expect(await amend({ fields: ['account'] })).toEqual(['SHARE_FIELD_UNKNOWN', 'input.fields']);
    expect(await amend({ fields: [] })).toEqual(['BAD_USER_INPUT', 'input.fields']);
    expect(await amend({ division: '620103' })).toEqual(['GRANT_BEYOND_REQUEST', 'input.division']);
    expect(await amend({ division: '620100' })).toEqual(['GRANT_BEYOND_REQUEST', 'input.division']);
    expect(await amend({ quotaPerDay: 501 })).toEqual(['GRANT_BEYOND_REQUEST', 'input.quotaPerDay']);
    expect(await amend({ quotaPerDay: 0 })).toEqual(['BAD_USER_INPUT', 'input.quotaPerDay']);
    expect(await amend({ validTo: '2023-06-30' })).toEqual(['GRANT_BEYOND_REQUEST', 'input.validTo']);
    expect(await amend({ validTo: '2021-12-30' })).toEqual(['BAD_USER_INPUT', 'input.validTo']);
    expect(await codeOf('amendGrant', { id: grant.id, expectedVersion: 9 })).toEqual(['CONFLICT_VERSION', 'input.expectedVersion']);
    expect(await codeOf('terminateGrant', { id: grant.id, expectedVersion: 9, reason: 'x' })).toEqual(['CONFLICT_VERSION', 'input.expectedVersion']);
    expect(await codeOf('suspendGrant', on(grant))).toEqual(['REASON_REQUIRED', 'input.reason']);
    expect(await codeOf('terminateGrant', on(grant))).toEqual(['REASON_REQUIRED', 'input.reason']);
    await mustStep(subgraph, 'terminateGrant', steward, { ...on(grant), reason: '结束' });
  });

  it('is given up by its client and by no other', async () => {
    const grant = await provisionedGrant(subgraph);
    expect(await codeOf('terminateGrant', { ...on(grant), reason: '不再需要' }, insurance)).toEqual(['NOT_FOUND', undefined]);
    expect(await codeOf('suspendGrant', { ...on(grant), reason: '不再需要' }, housing)).toEqual(['FORBIDDEN_ACTION', undefined]);
    expect((await mustStep(subgraph, 'terminateGrant', housing, { ...on(grant), reason: '不再需要' })).status).toBe('TERMINATED');
  });

  it('is not resumed when what it rests on is gone', async () => {
    const grant = await provisionedGrant(subgraph, { basisValidTo: '2022-01-31' });
    const suspended = await mustStep(subgraph, 'suspendGrant', steward, { ...on(grant), reason: '待核查' });
    setToday('2022-02-01');
    expect(await codeOf('resumeGrant', on(suspended))).toEqual(['GRANT_BASIS_LAPSED', undefined]);
    setToday('2022-01-31');
    expect((await mustStep(subgraph, 'resumeGrant', steward, on(suspended))).legalState).toBe('LIVE');
    await mustStep(subgraph, 'terminateGrant', steward, { id: grant.id, expectedVersion: 3, reason: '结束' });
  });
});

describe('shareGrants', () => {
  const list = async (filter: Record<string, unknown>, as = steward) => {
    const text = 'query ($filter: ShareGrantFilter) { shareGrants(filter: $filter, first: 100) { totalCount edges { node { status legalState resource { id } client { id } } } } }';
    return (await subgraph.execute(text, { filter }).asClaims(as)).data.shareGrants.edges.map(({ node }: { node: Record<string, unknown> }) => node);
  };

  it('tells those whose ground is gone, by the same rule as of one', async () => {
    const gone = await list({ live: false });
    expect(gone.map(({ legalState, resource }: { legalState: string; resource: { id: string } }) => [resource.id, legalState]).toSorted()).toEqual([['R03', 'EXPIRED'], ['R14', 'BASIS_LAPSED']]);
    expect((await list({ live: true })).every(({ legalState }: { legalState: string }) => legalState === 'LIVE')).toBe(true);
    const em = subgraph.em();
    const [grants, resources, clients] = [await em.find(ShareGrant, {}), await em.find(DataResource, {}), await em.find(MachineClient, {})];
    const groundOf = ({ resourceId, clientId }: ShareGrant) => ({ resource: resources.find(({ id }) => id === resourceId) ?? null, client: clients.find(({ id }) => id === clientId) ?? null });
    for (const today of ['2021-11-01', '2021-12-25', '2021-12-26', '2022-12-31', '2025-01-01']) {
      const none = { resources: resources.filter(({ status }) => status !== 'PUBLISHED').map(({ id }) => id), clients: clients.filter(({ status }) => status === 'DISABLED').map(({ id }) => id) };
      const [live, dead] = await Promise.all([true, false].map((one) => em.find(ShareGrant, groundCondition(one, none, today)).then((found) => found.map(({ id }) => id).toSorted())));
      const hold = grants.filter((grant) => ['LIVE', 'NOT_BEGUN'].includes(legalStateOf(grant, groundOf(grant), today))).map(({ id }) => id).toSorted();
      expect([today, live]).toEqual([today, hold]);
      expect([...(live ?? []), ...(dead ?? [])].toSorted()).toEqual(grants.map(({ id }) => id).toSorted());
    }
  });

  it('by client, resource and state', async () => {
    expect(await list({ client: 'u_disabled_federation', status: ['SUSPENDED'] })).toEqual([{ status: 'SUSPENDED', legalState: 'LIVE', resource: { id: 'R05' }, client: { id: 'u_disabled_federation' } }]);
    expect((await list({ resource: 'R16' })).length).toBe(1);
    expect((await list({}, clientNamed('u_disabled_federation'))).map(({ resource }: { resource: { id: string } }) => resource.id).toSorted()).toEqual(['R05', 'R14']);
    expect(await list({ client: 'u_medical_insurance' }, clientNamed('u_disabled_federation'))).toEqual([]);
  });

  it('costs as many statements for many as for two', async () => {
    const cost = async (first: number) => (await subgraph.execute('query ($first: Int) { shareGrants(first: $first) { edges { node { legalState resource { id qualityRules { verdict } } client { nameZh } timeline { event } } } } }', { first }).asClaims(steward)).statements;
    expect(await cost(14)).toBe(await cost(2));
  });
});
