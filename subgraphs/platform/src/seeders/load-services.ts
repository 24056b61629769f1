import type { World } from '@civil/demo-data';
import { insertRows, RunningClock, TimelineEntry } from '@civil/subgraph-kernel';
import type { EntityManager } from '@mikro-orm/core';
import { ApplicationRating } from '../application-rating/application-rating.entity.js';
import { CaseSerial } from '../case-serial.entity.js';
import { EnforcementDecision } from '../enforcement/enforcement-decision.entity.js';
import { EnforcementLicence } from '../enforcement/enforcement-licence.entity.js';
import { ServiceApplication } from '../service-application/service-application.entity.js';
import { ServiceCentre } from '../service-centre/service-centre.entity.js';
import { ComplaintReceipt } from '../service-complaint/complaint-receipt.entity.js';
import { ServiceComplaint } from '../service-complaint/service-complaint.entity.js';
import { enforcementRows } from './enforcement-rows.js';
import { serviceCentreRows } from './service-centre-rows.js';
import { serviceRows } from './service-rows.js';

/** Entries of the timeline by positions that go on from those given out. */
async function insertTimeline(em: EntityManager, entries: readonly Omit<TimelineEntry, 'position'>[], progress: (count: number) => void): Promise<void> {
  const { schema, tableName } = em.getMetadata().get(TimelineEntry);
  const table = `"${schema ?? em.config.get('schema')}"."${tableName}"`;
  const sql = em as EntityManager & { execute: (query: string) => Promise<{ last: string | null }[]> };
  const [row] = await sql.execute(`select max(position) as last from ${table}`);
  const first = Number(row?.last ?? 0) + 1;
  await insertRows(em, TimelineEntry, entries.map((entry, place) => ({ ...entry, position: String(first + place) })), progress);
  await sql.execute(`select setval(pg_get_serial_sequence('${table}', 'position'), greatest((select coalesce(max(position), 1) from ${table}), 1))`);
}

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
