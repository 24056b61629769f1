import type { World } from '@civil/demo-data';
import { CaseSerial, insertRows, insertTimeline, RunningClock } from '@civil/subgraph-kernel';
import type { EntityManager } from '@mikro-orm/core';
import { ApplicationRating } from '../application-rating/application-rating.entity.js';
import { EnforcementDecision } from '../enforcement/enforcement-decision.entity.js';
import { EnforcementLicence } from '../enforcement/enforcement-licence.entity.js';
import { ServiceApplication } from '../service-application/service-application.entity.js';
import { ServiceCentre } from '../service-centre/service-centre.entity.js';
import { ComplaintReceipt } from '../service-complaint/complaint-receipt.entity.js';
import { ServiceComplaint } from '../service-complaint/service-complaint.entity.js';
import { enforcementRows } from './enforcement-rows.js';
import { serviceCentreRows } from './service-centre-rows.js';
import { serviceRows } from './service-rows.js';

/** Loads what people have applied for, rated and complained of, what was enforced, and the service centres. */
export async function loadServices(em: EntityManager, world: World, progress: (count: number) => void): Promise<void> {
  const plain = <T extends object>(list: readonly T[]): Partial<T>[] => list.map((row) => ({ ...row }));
  const [services, enforcement] = [serviceRows(world), enforcementRows(world)];
  await insertRows(em, ServiceApplication, plain(services.applications), progress);
  await insertRows(em, ApplicationRating, plain(services.ratings), progress);
  await insertRows(em, ServiceComplaint, plain(services.complaints), progress);
  await insertRows(em, ComplaintReceipt, plain(services.receipts), progress);
  await insertRows(em, CaseSerial, plain(services.serials), progress);
  await insertRows(em, EnforcementLicence, plain(enforcement.licences), progress);
  await insertRows(em, EnforcementDecision, plain(enforcement.decisions), progress);
  await insertRows(em, ServiceCentre, serviceCentreRows(world), progress);
  await insertRows(em, RunningClock, plain([...services.clocks, ...enforcement.clocks]), progress);
  await insertTimeline(em, [...services.timeline, ...enforcement.timeline], progress);
}
