import { createWorld, SHOWN_COUNTIES } from '@civil/demo-data';
import { describe, expect, it } from 'vitest';
import { ResourceStatus } from '../assistance-resource/resource-enums.js';
import { AssistanceStationStatus } from '../assistance-station/assistance-station.entity.js';
import { DamageStatus } from '../damage-assessment/damage-assessment.entity.js';
import { DeviceReservationStatus } from '../device-reservation/device-reservation.entity.js';
import { DeviceSubsidyStatus } from '../device-subsidy/device-subsidy.entity.js';
import { DisasterStatus } from '../disaster-event/disaster-event.entity.js';
import { RehabStatus } from '../rehab-referral/rehab-referral.entity.js';
import { DeliveryStatus } from '../service-delivery/service-delivery.entity.js';
import { damageRows } from './damage-rows.js';
import { deviceRows } from './device-rows.js';
import { rehabRows } from './rehab-rows.js';
import { aidRows } from './relief-rows.js';
import { resourceRows } from './resource-rows.js';

const world = createWorld({ scale: 'demo' });
const resources = resourceRows(world);
const devices = deviceRows(world);
const rehab = rehabRows(world);
const damage = damageRows(world, aidRows(world).aids.filter(({ grantedOn }) => grantedOn));

describe('the rows of resources, devices, rehabilitation and damage', () => {
  it.each<[string, readonly { status: string; divisionCode: string }[], object]>([
    ['stations', resources.stations, AssistanceStationStatus], ['resources', resources.resources, ResourceStatus], ['deliveries', resources.deliveries, DeliveryStatus], ['applications for devices', devices.subsidies, DeviceSubsidyStatus],
    ['rentals', devices.reservations, DeviceReservationStatus], ['referrals', rehab.referrals, RehabStatus], ['disasters', damage.events, DisasterStatus], ['damaged houses', damage.assessments, DamageStatus],
  ])('hold %s in every state, three at least, and in the counties that are shown', (_what, rows, states) => {
    const counts = new Map(Object.values(states).map((state) => [state, rows.filter(({ status }) => status === state).length]));
    for (const [state, count] of counts) expect(count, state).toBeGreaterThanOrEqual(3);
    for (const county of SHOWN_COUNTIES) expect(rows.some(({ divisionCode }) => divisionCode.startsWith(county)), county).toBe(true);
  });

  it('give out no more than there is, and tell each clock from the others', () => {
    expect(resources.resources.every(({ remaining }) => remaining === null || remaining >= 0)).toBe(true);
    expect(devices.stocks.every(({ free, pieces }) => free >= 0 && free <= pieces)).toBe(true);
    const clocks = [resources, devices, rehab, damage].flatMap((rows) => rows.clocks.map(({ id }) => id));
    expect(new Set(clocks).size).toBe(clocks.length);
  });

  it('link those relieved with the aid that their household got, and no others', () => {
    for (const { status, temporaryAidId } of damage.assessments) expect(temporaryAidId !== null).toBe(status === DamageStatus.RELIEVED);
  });
});
