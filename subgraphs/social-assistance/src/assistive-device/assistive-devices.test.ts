import type { Claims } from '@civil/schema/identity';
import { OutboxEntry, setToday } from '@civil/subgraph-kernel';
import { claimsOf, createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { lapseReservations } from '../device-reservation/reservation-machine.js';
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
const em = () => subgraph.em();
const certify = (residentId: string, more: Partial<DisabilityCertificate> = {}): Promise<unknown> => em().insert(DisabilityCertificate, {
  id: `dc_${residentId}`, residentId, categoryCode: '4', grade: 2, validTo: '2030-01-01', endedOn: null, toldMonth: '2021-12', divisionCode: '620102001001', adultOn: '1998-05-01', synthetic: true, ...more,
} as DisabilityCertificate);
beforeAll(async () => { subgraph = await createTestSubgraph(socialAssistance); });
beforeEach(async () => {
  await forgetApplications(subgraph);
  await forget(subgraph, [DeviceSubsidyApplication, DeviceReservation, DisabilityCertificate, AssistiveDevice, DeviceRentalSite, DeviceStock]);
  const device = { categoryCode: '12', usefulYears: 3, disabilityCodes: ['4'], lightestGrade: 3, synthetic: true };
  await em().insertMany(AssistiveDevice, [
    { ...device, id: 'chair', name: '轮椅', price: '1200.00' }, { ...device, id: 'power', name: '电动轮椅', price: '9000.00' }, { ...device, id: 'cane', name: '盲杖', price: '90.00', disabilityCodes: ['1'] }, { ...device, id: 'bed', name: '床垫', categoryCode: '04', price: '680.00', disabilityCodes: [] },
  ] as unknown as AssistiveDevice[]);
  await em().insert(DeviceRentalSite, { id: 'site', name: '租赁点', divisionCode: '620102001', addressText: '中心', phone: '10000000001', hours: '工作日', operatorUscc: '110000000000000000', synthetic: true } as DeviceRentalSite);
  await em().insert(DeviceStock, { id: 'stock', siteId: 'site', deviceId: 'chair', pieces: 2, free: 1, monthlyRent: '30.00', synthetic: true } as DeviceStock);
  await certify('r1');
});
afterEach(() => setToday('2021-12-31'));
afterAll(() => subgraph.close());

const citizen = (residentId = 'r1', wardIds?: string[]): Claims => ({ ...claimsOf('citizen', undefined, { residentId, ...(wardIds ? { wardIds } : {}) }), sub: `u_${residentId}` });
const make = async (event: string, as: Claims, input: Record<string, unknown>): Promise<string> => (await resourceStep(subgraph, event, as, input)).code;
const must = (event: string, as: Claims, input: Record<string, unknown>) => mustMake(subgraph, event, as, input);
const wanted = (more: Record<string, unknown> = {}) => ({ residentId: 'r1', deviceId: 'chair', ...more });

describe('the catalogue of devices', () => {
  it('tells the public what suits a disability, and what its place grants for the grade', async () => {
    const LIST = 'query ($filter: AssistiveDeviceFilter, $grade: Int!) { assistiveDevices(filter: $filter) { edges { node { id category { code standard } subsidy(division: "620102", grade: $grade) } } } }';
    const list = async (filter: Record<string, unknown>, grade: number) => (await subgraph.execute(LIST, { filter, grade }).as('anon')).data.assistiveDevices.edges.map(({ node }: { node: { id: string; subsidy: string } }) => [node.id, node.subsidy]);
    expect(await list({ disability: '1' }, 2)).toEqual([['bed', '544.00'], ['cane', '72.00']]);
    expect(await list({ category: ['12'], disability: '4' }, 3)).toEqual([['chair', '600.00'], ['power', '4500.00']]);
    expect(await list({ disability: '4', category: ['12'] }, 1)).toEqual([['chair', '960.00'], ['power', '5000.00']]);
    expect([await list({ grade: 4 }, 4), await list({ category: ['04'] }, 4)]).toEqual([[], [['bed', null]]]);
    expect((await subgraph.execute(LIST, { filter: { category: ['04'] }, grade: 5 }).as('anon')).codes).toEqual({ 'assistiveDevices.edges.0.node.subsidy': 'BAD_USER_INPUT' });
    const { data } = await subgraph.execute('{ deviceRentalSites(scope: { code: "620102" }) { edges { node { name operator { uscc } stock { pieces free device { name } } } } } }').as('anon');
    expect(data.deviceRentalSites.edges).toEqual([{ node: { name: '租赁点', operator: null, stock: [{ pieces: 2, free: 1, device: { name: '轮椅' } }] } }]);
  });
});

describe('the subsidy of a device', () => {
  it('is applied for, approved by another in its time, and supplied', async () => {
    const applied = await must('applyDeviceSubsidy', citizen(), wanted());
    expect(applied).toMatchObject({ status: 'APPLIED', amount: '960.00' });
    expect(await make('approveDeviceSubsidy', officers.clerk, at(applied))).toBe('FORBIDDEN_ACTION');
    const approved = await must('approveDeviceSubsidy', officers.county, at(applied));
    expect(await make('recordDeviceSupply', officers.clerk, at(approved, { on: '2022-01-01' }))).toBe('BAD_USER_INPUT');
    expect(await must('recordDeviceSupply', officers.clerk, at(approved, { on: '2021-12-31' }))).toMatchObject({ status: 'SUPPLIED', suppliedOn: '2021-12-31', dueAt: null });
    expect(await make('applyDeviceSubsidy', citizen(), wanted())).toBe('DEVICE_SUBSIDISED');
    setToday('2025-01-01');
    expect(await make('applyDeviceSubsidy', citizen(), wanted())).toBe('done');
    expect(JSON.stringify(await em().find(OutboxEntry, {}))).not.toContain('chair');
  });

  it('is not decided by whoever filed it, and is refused on a ground', async () => {
    const filed = await must('applyDeviceSubsidy', officers.county, wanted());
    expect([await make('approveDeviceSubsidy', officers.county, at(filed)), await make('refuseDeviceSubsidy', officers.county, at(filed, { ground: 'OTHER' }))]).toEqual(['MAKER_IS_CHECKER', 'MAKER_IS_CHECKER']);
    expect(await must('refuseDeviceSubsidy', officers.approver, at(filed, { ground: 'NOT_SUITED' }))).toMatchObject({ status: 'REFUSED', refusalGround: 'NOT_SUITED' });
    expect(await make('applyDeviceSubsidy', citizen(), wanted())).toBe('done');
  });

  it('is for an adult with a valid certificate of a disability that the device is for', async () => {
    await certify('lapsed', { validTo: '2021-06-30' });
    await certify('ended', { endedOn: '2021-06-30' });
    await certify('child', { adultOn: '2030-01-01' });
    await certify('light', { grade: 4 });
    await certify('away', { divisionCode: '620103001001' });
    const codes = async (as: Claims, ...inputs: Record<string, unknown>[]) => Promise.all(inputs.map((more) => make('applyDeviceSubsidy', as, wanted(more))));
    expect(await codes(officers.clerk, { residentId: 'lapsed' }, { residentId: 'ended' }, { residentId: 'away' }, { residentId: 'nobody' })).toEqual(Array(4).fill('CERTIFICATE_NOT_VALID'));
    expect(await codes(officers.clerk, { residentId: 'child' }, { residentId: 'light' }, { deviceId: 'cane' }, { deviceId: 'none' })).toEqual(['CHILD_REHABILITATION', 'DEVICE_NOT_RECOMMENDED', 'DEVICE_NOT_RECOMMENDED', 'NOT_FOUND']);
    expect(await codes(citizen('r9'), {})).toEqual(['FORBIDDEN_ROW']);
    expect(await codes(citizen('r5', ['child']), { residentId: 'child' })).toEqual(['CHILD_REHABILITATION']);
  });

  it('is applied for once by two at once', async () => {
    expect((await Promise.all([make('applyDeviceSubsidy', citizen(), wanted()), make('applyDeviceSubsidy', officers.clerk, wanted())])).sort()).toEqual(['DEVICE_SUBSIDISED', 'done']);
  });

  it('tells of the device to whom the disability may be told, and of nothing to others', async () => {
    await must('applyDeviceSubsidy', citizen(), wanted());
    const LIST = '{ deviceSubsidyApplications { totalCount edges { node { status device { name } amount } } } }';
    const seen = async (as: Claims) => subgraph.execute(LIST).asClaims(as);
    for (const as of [citizen(), officers.clerk, officers.approver]) expect((await seen(as)).data.deviceSubsidyApplications.edges).toEqual([{ node: { status: 'APPLIED', device: { name: '轮椅' }, amount: '960.00' } }]);
    for (const as of [citizen('r9'), officers.elsewhere]) expect((await seen(as)).data.deviceSubsidyApplications.totalCount).toBe(0);
    const village = await seen(officers.village);
    expect(village.data.deviceSubsidyApplications.edges).toEqual([{ node: { status: 'APPLIED', device: null, amount: null } }]);
    expect(Object.values(village.codes)).toContain('FORBIDDEN_FIELD');
    expect((await subgraph.execute(LIST).as('anon')).codes).toEqual({ deviceSubsidyApplications: 'FORBIDDEN_FIELD' });
  });
});

describe('the rental of a device', () => {
  const reserve = (more: Record<string, unknown> = {}) => ({ siteId: 'site', deviceId: 'chair', residentId: 'r1', birthDate: '1950-01-01', ...more });
  const free = async (): Promise<number> => (await em().findOneOrFail(DeviceStock, { id: 'stock' })).free;

  it('gives the last piece to one of two who reserve it at once', async () => {
    const codes = await Promise.all([make('reserveDevice', citizen('r1'), reserve()), make('reserveDevice', citizen('r2'), reserve({ residentId: 'r2' }))]);
    expect([codes.sort(), await free()]).toEqual([['DEVICE_NONE_FREE', 'done'], 0]);
  });

  it('is handed out, returned and free again; a second click reserves nothing more', async () => {
    const input = { ...reserve(), clientMutationId: 'click' };
    const [reserved, again] = [await must('reserveDevice', citizen(), input), await must('reserveDevice', citizen(), input)];
    expect([again.id, await free()]).toEqual([reserved.id, 0]);
    expect(await make('handOutDevice', citizen(), at(reserved))).toBe('FORBIDDEN_ACTION');
    expect(await make('handOutDevice', officers.elsewhere, at(reserved))).toBe('NOT_FOUND');
    const out = await must('handOutDevice', officers.clerk, at(reserved));
    expect(out).toMatchObject({ status: 'HANDED_OUT', dueAt: '2022-03-31T23:59:59.000+08:00' });
    expect(await make('cancelReservation', citizen(), at(out))).toBe('STATE_TRANSITION');
    expect([(await must('returnDevice', officers.clerk, at(out))).status, await free()]).toEqual(['RETURNED', 1]);
    const second = await must('reserveDevice', citizen(), reserve());
    expect([(await must('cancelReservation', citizen(), at(second))).status, await free()]).toEqual(['CANCELLED', 1]);
  });

  it('lapses where nobody fetches it, once by two replicas', async () => {
    await must('reserveDevice', citizen(), reserve());
    setToday('2022-01-03');
    expect(await lapseReservations(em())).toBe(0);
    setToday('2022-01-04');
    expect((await Promise.all([lapseReservations(em()), lapseReservations(em())])).reduce((sum, count) => sum + count, 0)).toBe(1);
    expect([await free(), (await em().findOneOrFail(DeviceReservation, { residentId: 'r1' })).status]).toEqual([1, 'LAPSED']);
  });

  it('is for an adult, at a site that is there, and for so many devices at a time', async () => {
    await em().nativeUpdate(DeviceStock, { id: 'stock' }, { pieces: 5, free: 5 });
    expect([await make('reserveDevice', citizen('r9'), reserve()), await make('reserveDevice', citizen(), reserve({ siteId: 'none' })), await make('reserveDevice', officers.elsewhere, reserve())]).toEqual(['FORBIDDEN_ROW', 'NOT_FOUND', 'NOT_FOUND']);
    expect([await make('reserveDevice', citizen(), reserve({ birthDate: '2010-01-01' })), await make('reserveDevice', citizen(), reserve({ deviceId: 'bed' }))]).toEqual(['CHILD_REHABILITATION', 'DEVICE_NONE_FREE']);
    for (const code of ['done', 'done', 'DEVICE_RENTALS_TOO_MANY']) expect(await make('reserveDevice', citizen(), reserve())).toBe(code);
  });

  it('shows to its user and the staff of the site; which device it is, to the village not', async () => {
    await must('reserveDevice', citizen(), reserve());
    const LIST = '{ deviceReservations { totalCount edges { node { device { name } site { name } } } } }';
    for (const [as, count] of [[citizen(), 1], [officers.clerk, 1], [citizen('r9'), 0], [officers.elsewhere, 0], [officers.village, 0]] as const) expect((await subgraph.execute(LIST).asClaims(as)).data.deviceReservations.totalCount).toBe(count);
  });
});
