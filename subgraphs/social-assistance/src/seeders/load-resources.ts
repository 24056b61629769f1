import type { World } from '@civil/demo-data';
import { insertOnce, insertRows, insertTimeline, RunningClock } from '@civil/subgraph-kernel';
import type { EntityManager } from '@mikro-orm/core';
import { AssistanceResource } from '../assistance-resource/assistance-resource.entity.js';
import { AssistanceStation } from '../assistance-station/assistance-station.entity.js';
import { AssistiveDevice, DeviceRentalSite, DeviceStock } from '../assistive-device/assistive-device.entity.js';
import { DamageAssessment } from '../damage-assessment/damage-assessment.entity.js';
import { DeviceReservation } from '../device-reservation/device-reservation.entity.js';
import { DeviceSubsidyApplication } from '../device-subsidy/device-subsidy.entity.js';
import { DisasterEvent } from '../disaster-event/disaster-event.entity.js';
import { RehabNode } from '../rehab-node/rehab-node.entity.js';
import { RehabReferral } from '../rehab-referral/rehab-referral.entity.js';
import { ServiceDelivery } from '../service-delivery/service-delivery.entity.js';
import { TemporaryAid } from '../temporary-aid/temporary-aid.entity.js';
import { damageRows } from './damage-rows.js';
import { catalogueRows, deviceRows } from './device-rows.js';
import { rehabRows } from './rehab-rows.js';
import { resourceRows } from './resource-rows.js';

const plain = <T extends object>(list: readonly T[]): Partial<T>[] => list.map((row) => ({ ...row }));

/** Loads stations, resources and deliveries, devices, community rehabilitation, and the checks of houses after disasters. */
export async function loadResources(em: EntityManager, world: World, progress: (count: number) => void): Promise<void> {
  const counties = [...new Set(world.residents.map(({ countyCode }) => countyCode))];
  const granted = await em.find(TemporaryAid, { grantedOn: { $ne: null }, $or: counties.map((county) => ({ placeDivisionCode: { $gte: county, $lt: `${county}:` } })) }, { fields: ['id', 'householdId', 'placeDivisionCode'], orderBy: { id: 'asc' }, disableIdentityMap: true });
  const [resources, devices, rehab, damage] = [resourceRows(world), deviceRows(world), rehabRows(world), damageRows(world, granted)];
  await insertRows(em, AssistanceStation, plain(resources.stations), progress);
  await insertRows(em, AssistanceResource, plain(resources.resources), progress);
  await insertRows(em, ServiceDelivery, plain(resources.deliveries), progress);
  await insertOnce(em, AssistiveDevice, catalogueRows, progress);
  await insertRows(em, DeviceRentalSite, devices.sites, progress);
  await insertRows(em, DeviceStock, plain(devices.stocks), progress);
  await insertRows(em, DeviceSubsidyApplication, plain(devices.subsidies), progress);
  await insertRows(em, DeviceReservation, plain(devices.reservations), progress);
  await insertRows(em, RehabNode, rehab.nodes, progress);
  await insertRows(em, RehabReferral, plain(rehab.referrals), progress);
  await insertRows(em, DisasterEvent, plain(damage.events), progress);
  await insertRows(em, DamageAssessment, plain(damage.assessments), progress);
  const all = [resources, devices, rehab, damage];
  await insertRows(em, RunningClock, plain(all.flatMap(({ clocks }) => clocks)), progress);
  await insertTimeline(em, all.flatMap(({ timeline }) => timeline), progress);
}
