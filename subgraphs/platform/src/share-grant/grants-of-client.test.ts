import { SERVICE_SIGNATURE_HEADER, signServiceCall, viewerContextKey } from '@civil/schema/identity';
import { type ClientGrant, GRANTS_OF_CLIENT_PATH, isOpenGrant, MACHINE_CLIENT_PATH, readClientGrants } from '@civil/schema/sharing';
import { setToday } from '@civil/subgraph-kernel';
import { createTestSubgraph, TEST_SECRET, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DataResource } from '../data-resource/data-resource.entity.js';
import { MachineClient, MachineClientStatus } from '../machine-client/machine-client.entity.js';
import { platform } from '../subgraph.js';
import { insertSharing } from '../testing/sharing-story.js';
import { ShareGrant } from './share-grant.entity.js';

let subgraph: TestSubgraph;
const key = viewerContextKey(TEST_SECRET, 'platform');

async function call(path: string, body: unknown, signature?: string): Promise<{ status: number; body: Record<string, unknown> }> {
  const payload = JSON.stringify(body);
  const reply = await subgraph.server.app.inject({
    method: 'POST', url: path, payload, headers: { 'content-type': 'application/json', [SERVICE_SIGNATURE_HEADER]: signature ?? signServiceCall(key, path, payload) },
  });
  return { status: reply.statusCode, body: reply.json() };
}
const grantsOf = async (clientId: string): Promise<readonly ClientGrant[]> => readClientGrants(clientId, (await call(GRANTS_OF_CLIENT_PATH, { clientId })).body).grants;
const ofResource = async (clientId: string, id: string): Promise<ClientGrant | undefined> => (await grantsOf(clientId)).find(({ resource }) => resource === id);

beforeAll(async () => {
  subgraph = await createTestSubgraph(platform);
  await insertSharing(subgraph);
});
afterAll(() => subgraph.close());
beforeEach(() => setToday('2021-12-31'));

describe('the grants of a client', () => {
  it('are told with their fields, rows, quota, days and version', async () => {
    expect(await ofResource('u_county_housing', 'R01')).toEqual({
      id: expect.stringMatching(/^sg_/), version: 1, client: 'u_county_housing', resource: 'R01', fields: ['subjectToken', 'name', 'idNumber', 'status', 'divisionCode'], divisionPrefix: '620102', quotaPerDay: 500,
      validFrom: '2021-11-17', validTo: '2022-12-31', status: 'ACTIVE', legalState: 'LIVE',
    });
    const open = (await grantsOf('u_platform_pull')).filter(isOpenGrant).map(({ resource }) => resource);
    expect(open.toSorted()).toEqual(['R01', 'R05', 'R06', 'R07', 'R08', 'R09', 'R11', 'R12', 'R16', 'R21']);
  });

  it('say why they open nothing', async () => {
    const states = await Promise.all([ofResource('u_disabled_federation', 'R05'), ofResource('u_disabled_federation', 'R14'), ofResource('u_county_housing', 'R03')]);
    expect(states.map((grant) => grant && [grant.status, grant.legalState, isOpenGrant(grant)])).toEqual([['SUSPENDED', 'LIVE', false], ['ACTIVE', 'BASIS_LAPSED', false], ['ACTIVE', 'EXPIRED', false]]);
    expect(await grantsOf('u_relief_retired')).toEqual([]); // the only one has ended
    expect(await grantsOf('u_nobody')).toEqual([]);
  });

  it('change with their days, the resource and the client', async () => {
    setToday('2021-11-16');
    expect((await ofResource('u_county_housing', 'R01'))?.legalState).toBe('NOT_BEGUN');
    setToday('2023-01-01');
    expect((await ofResource('u_county_housing', 'R01'))?.legalState).toBe('EXPIRED');
    setToday('2021-12-31');
    await subgraph.em().nativeUpdate(DataResource, { id: 'R01' }, { status: 'WITHDRAWN' });
    expect((await ofResource('u_county_housing', 'R01'))?.legalState).toBe('RESOURCE_WITHDRAWN');
    await subgraph.em().nativeUpdate(DataResource, { id: 'R01' }, { status: 'PUBLISHED' });
    await subgraph.em().nativeUpdate(MachineClient, { id: 'u_county_housing' }, { status: MachineClientStatus.DISABLED });
    expect((await ofResource('u_county_housing', 'R01'))?.legalState).toBe('CLIENT_DISABLED');
    await subgraph.em().nativeUpdate(MachineClient, { id: 'u_county_housing' }, { status: MachineClientStatus.ENABLED });
    expect(await subgraph.em().count(ShareGrant)).toBe(16);
  });

  it('come with the certificate that the register holds of the client', async () => {
    const certificate = async (clientId: string): Promise<unknown> => (await call(GRANTS_OF_CLIENT_PATH, { clientId })).body['certificateThumbprint'];
    expect([await certificate('u_county_housing'), await certificate('u_nobody')]).toEqual([null, null]);
    await subgraph.em().nativeUpdate(MachineClient, { id: 'u_county_housing' }, { certificateThumbprint: 'A'.repeat(43) });
    expect(await certificate('u_county_housing')).toBe('A'.repeat(43));
    await subgraph.em().nativeUpdate(MachineClient, { id: 'u_county_housing' }, { certificateThumbprint: null });
  });

  it.each([{}, null, { clientId: '' }, { clientId: 7 }, { clientId: { $ne: '' } }, { clientId: 'x'.repeat(129) }].map((body) => [body]))('refuses %j', async (body) => {
    expect(await call(GRANTS_OF_CLIENT_PATH, body)).toMatchObject({ status: 400, body: { errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] } });
  });

  it('are told to nobody but the gateway', async () => {
    const question = { clientId: 'u_platform_pull' };
    const ofNeighbour = signServiceCall(viewerContextKey(TEST_SECRET, 'place-names'), GRANTS_OF_CLIENT_PATH, JSON.stringify(question));
    const ofAnotherPath = signServiceCall(key, MACHINE_CLIENT_PATH, JSON.stringify(question));
    for (const signature of ['', 'x', ofNeighbour, ofAnotherPath]) expect(await call(GRANTS_OF_CLIENT_PATH, question, signature)).toMatchObject({ status: 401, body: { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] } });
  });
});

describe('readClientGrants', () => {
  it('takes nothing that is malformed or another client\'s', async () => {
    const [good] = await grantsOf('u_county_housing');
    const bad = [{ ...good, client: 'u_other' }, { ...good, fields: [] }, { ...good, version: '1' }, { ...good, legalState: 'OTHER' }, { ...good, quotaPerDay: -1 }, null, 'x'];
    expect(readClientGrants('u_county_housing', { grants: [...bad, good] }).grants).toEqual([good]);
    for (const answer of [null, {}, { grants: 'x' }]) expect(readClientGrants('u_county_housing', answer)).toEqual({ grants: [], certificateThumbprint: '' });
  });
});
