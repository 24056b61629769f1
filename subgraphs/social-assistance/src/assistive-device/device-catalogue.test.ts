import { syntheticUscc } from '@civil/demo-data';
import type { Claims } from '@civil/schema/identity';
import { claimsOf, createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DeviceReservation } from '../device-reservation/device-reservation.entity.js';
import { DeviceSubsidyApplication } from '../device-subsidy/device-subsidy.entity.js';
import { DisabilityCertificate } from '../disability-certificate/disability-certificate.entity.js';
import { socialAssistance } from '../subgraph.js';
import { officers } from '../testing/enrollment-story.js';
import { forgetApplications } from '../testing/forget-applications.js';
import { forget } from '../testing/forget.js';
import { at, mustMake, resourceStep } from '../testing/resource-steps.js';
import { AssistiveDevice, DeviceRentalSite, DeviceStock } from './assistive-device.entity.js';

let subgraph: TestSubgraph;
beforeAll(async () => { subgraph = await createTestSubgraph(socialAssistance); });
beforeEach(async () => {
  await forgetApplications(subgraph);
  await forget(subgraph, [AssistiveDevice, DeviceRentalSite, DeviceStock, DeviceReservation, DeviceSubsidyApplication, DisabilityCertificate]);
});
afterAll(() => subgraph.close());

const prov = (name: string): Claims => ({ ...claimsOf('prov.assist', '62'), sub: `u_${name}` });
const [proposer, lister] = [prov('proposer'), prov('lister')];
const user: Claims = { ...claimsOf('citizen', undefined, { residentId: 'r1' }), sub: 'u_r1' };
const make = async (event: string, as: Claims, input: Record<string, unknown>): Promise<string> => (await resourceStep(subgraph, event, as, input)).code;
const must = (event: string, as: Claims, input: Record<string, unknown>) => mustMake(subgraph, event, as, input);
/** An officer of the neighbouring county. */
const neighbour: Claims = { ...officers.county, sub: 'u_neighbour', scopePrefix: '620103', unit: '620103-MZJ' };
const device = (more: Record<string, unknown> = {}) => ({ category: '12', name: '手动轮椅', price: '1200.00', usefulYears: 4, disabilities: ['4'], lightestGrade: 3, ...more });
const listed = async (more: Record<string, unknown> = {}) => must('listDevice', lister, at(await must('proposeDevice', proposer, device(more))));
const namesOf = async (filter: Record<string, unknown> = {}): Promise<string[]> =>
  (await subgraph.execute('query ($filter: AssistiveDeviceFilter) { assistiveDevices(filter: $filter) { edges { node { name } } } }', { filter }).as('anon')).data.assistiveDevices.edges.map(({ node }: { node: { name: string } }) => node.name);

describe('a device of the catalogue', () => {
  it('is proposed by the province, let in by another, and then there for all', async () => {
    const proposed = await must('proposeDevice', proposer, device());
    expect([proposed.status, await namesOf(), await namesOf({ status: ['PROPOSED'] })]).toEqual(['PROPOSED', [], ['手动轮椅']]);
    expect([await make('listDevice', proposer, at(proposed)), await make('listDevice', officers.county, at(proposed))]).toEqual(['MAKER_IS_CHECKER', 'FORBIDDEN_ACTION']);
    expect([(await must('listDevice', lister, at(proposed))).status, await namesOf(), await make('listDevice', lister, at({ ...proposed, version: proposed.version + 1 }))]).toEqual(['LISTED', ['手动轮椅'], 'STATE_TRANSITION']);
    const { data, codes } = await subgraph.execute('{ assistiveDevices { edges { node { timeline { event actorRole } } } } }').asClaims(officers.county);
    expect(codes).toEqual({});
    expect(data.assistiveDevices.edges[0].node.timeline).toEqual([{ event: 'proposeDevice', actorRole: 'prov.assist' }, { event: 'listDevice', actorRole: 'prov.assist' }]);
  });

  it.each([{ category: '99' }, { name: ' ' }, { price: '0.00' }, { price: '100000.01' }, { usefulYears: 0 }, { disabilities: ['9'] }, { lightestGrade: 5 }])('is not proposed with %j', async (more) => {
    expect(await make('proposeDevice', proposer, device(more))).toBe('BAD_USER_INPUT');
    expect(await subgraph.em().count(AssistiveDevice)).toBe(0);
  });

  it('stands there once, whoever proposes it at the same time, and is proposed by nobody else', async () => {
    expect((await Promise.all([make('proposeDevice', proposer, device()), make('proposeDevice', lister, device({ price: '1300.00' }))])).sort()).toEqual(['DEVICE_EXISTS', 'done']);
    for (const as of [officers.county, officers.clerk, user]) expect(await make('proposeDevice', as, device({ name: '助行架' }))).toBe('FORBIDDEN_ACTION');
    const click = { ...device({ name: '盲杖' }), clientMutationId: 'click' };
    expect((await must('proposeDevice', proposer, click)).id).toBe((await must('proposeDevice', proposer, click)).id);
  });

  it('that was taken out is no longer subsidised; what was granted stands, and another price may follow', async () => {
    await subgraph.em().insert(DisabilityCertificate, { id: 'dc_r1', residentId: 'r1', categoryCode: '4', grade: 2, validTo: '2030-01-01', endedOn: null, toldMonth: '2021-12', divisionCode: '620102001001', adultOn: '1998-05-01', synthetic: true } as DisabilityCertificate);
    const chair = await listed();
    const granted = await must('applyDeviceSubsidy', user, { residentId: 'r1', deviceId: chair.id });
    await must('withdrawDevice', lister, at(chair));
    expect([await namesOf(), await make('applyDeviceSubsidy', user, { residentId: 'r1', deviceId: chair.id })]).toEqual([[], 'NOT_FOUND']);
    expect((await must('approveDeviceSubsidy', officers.county, at(granted))).amount).toBe('960.00');
    expect((await listed({ price: '1500.00' })).price).toBe('1500.00');
  });
});

describe('a rental site', () => {
  const site = (more: Record<string, unknown> = {}) => ({ division: '620102001', name: '社区租赁点', addressText: '中心', phone: '10000000001', hours: '工作日', operatorUscc: syntheticUscc('51', 1, 1), ...more });
  const stock = (deviceId: string, pieces: number, more: Record<string, unknown> = {}) => ({ deviceId, pieces, monthlyRent: '30.00', ...more });

  it('is opened, stocked and closed by its county, once everything is back', async () => {
    const chair = await listed();
    const opened = await must('openRentalSite', officers.county, site());
    const stocked = await must('stockRentalDevice', officers.clerk, at(opened, stock(chair.id, 2)));
    expect(stocked.stock).toEqual([{ pieces: 2, free: 2, monthlyRent: '30.00' }]);
    const rental = { siteId: opened.id, deviceId: chair.id, residentId: 'r1', birthDate: '1950-01-01' };
    const reserved = await must('reserveDevice', user, rental);
    expect(await make('stockRentalDevice', officers.county, at(stocked, stock(chair.id, 0)))).toBe('DEVICES_OUT');
    const fewer = await must('stockRentalDevice', officers.county, at(stocked, stock(chair.id, 1, { monthlyRent: '25.00' })));
    expect(fewer.stock).toEqual([{ pieces: 1, free: 0, monthlyRent: '25.00' }]);
    expect(await make('closeRentalSite', officers.county, at(fewer))).toBe('DEVICES_OUT');
    await must('cancelReservation', user, at(reserved));
    expect(await must('closeRentalSite', officers.county, at(fewer))).toMatchObject({ status: 'CLOSED', stock: [] });
    expect([await make('reserveDevice', user, rental), (await subgraph.execute('{ deviceRentalSites { totalCount } }').as('anon')).data.deviceRentalSites.totalCount]).toEqual(['NOT_FOUND', 0]);
  });

  it('is closed or has its last piece reserved, never both', async () => {
    const chair = await listed();
    for (const residentId of ['r1', 'r2', 'r3']) {
      const opened = await must('openRentalSite', officers.county, site({ name: residentId }));
      const stocked = await must('stockRentalDevice', officers.county, at(opened, stock(chair.id, 1)));
      const as: Claims = { ...claimsOf('citizen', undefined, { residentId }), sub: `u_${residentId}` };
      const codes = await Promise.all([make('closeRentalSite', officers.county, at(stocked)), make('reserveDevice', as, { siteId: opened.id, deviceId: chair.id, residentId, birthDate: '1950-01-01' })]);
      expect([['done', 'DEVICE_NONE_FREE'], ['done', 'NOT_FOUND'], ['DEVICES_OUT', 'done']]).toContainEqual(codes);
    }
  });

  it('is for the officers of its own place, of one name there, and holds devices of the catalogue', async () => {
    expect([await make('openRentalSite', officers.clerk, site()), await make('openRentalSite', neighbour, site()), await make('openRentalSite', officers.county, site({ division: '62' }))]).toEqual(['FORBIDDEN_ACTION', 'FORBIDDEN_ROW', 'DIVISION_LEVEL']);
    expect((await Promise.all([make('openRentalSite', officers.county, site()), make('openRentalSite', officers.county, site())])).sort()).toEqual(['STATION_EXISTS', 'done']);
    const opened = await must('openRentalSite', officers.county, site({ name: '另一租赁点' }));
    const proposed = await must('proposeDevice', proposer, device());
    const stocked = (as: Claims, deviceId: string, pieces: number, more: Record<string, unknown> = {}) => make('stockRentalDevice', as, at(opened, stock(deviceId, pieces, more)));
    expect([await stocked(officers.county, proposed.id, 1), await stocked(officers.county, proposed.id, -1), await stocked(officers.county, proposed.id, 1, { monthlyRent: '10000.01' })]).toEqual(['NOT_FOUND', 'BAD_USER_INPUT', 'BAD_USER_INPUT']);
    expect([await make('closeRentalSite', neighbour, at(opened)), await stocked(neighbour, proposed.id, 1)]).toEqual(['NOT_FOUND', 'NOT_FOUND']);
  });
});
