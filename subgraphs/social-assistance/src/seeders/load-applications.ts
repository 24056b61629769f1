import type { World } from '@civil/demo-data';
import { AttachmentRecord, insertRows, OpenCase, RunningClock, TimelineEntry } from '@civil/subgraph-kernel';
import type { EntityManager } from '@mikro-orm/core';
import { ApplicationMember } from '../assistance-application/application-member.entity.js';
import { AssistanceApplication } from '../assistance-application/assistance-application.entity.js';
import { CaseSerial } from '../case-serial.entity.js';
import { EconomicCheck } from '../economic-check/economic-check.entity.js';
import { NoticeObjection, PublicNotice } from '../public-notice/public-notice.entity.js';
import { applicationRows } from './application-rows.js';

/** Places of entries are given here, since a sequence would tell how often the load was begun; the sequence then goes on behind them. */
export async function insertTimeline(em: EntityManager, entries: readonly Omit<TimelineEntry, 'position'>[], progress: (count: number) => void): Promise<void> {
  const { schema, tableName } = em.getMetadata().get(TimelineEntry);
  const table = `"${schema ?? em.config.get('schema')}"."${tableName}"`;
  const sql = em as EntityManager & { execute: (query: string) => Promise<{ last: string | null }[]> };
  const [row] = await sql.execute(`select max(position) as last from ${table}`);
  const first = Number(row?.last ?? 0) + 1;
  await insertRows(em, TimelineEntry, entries.map((entry, place) => ({ ...entry, position: String(first + place) })), progress);
  await sql.execute(`select setval(pg_get_serial_sequence('${table}', 'position'), (select max(position) from ${table}))`);
}

/** Loads the applications of the world with all that hangs on them. */
export async function loadApplications(em: EntityManager, world: World, progress: (count: number) => void): Promise<void> {
  const rows = applicationRows(world);
  const plain = <T extends object>(list: readonly T[]): Partial<T>[] => list.map((row) => ({ ...row }));
  await insertRows(em, AssistanceApplication, plain(rows.applications), progress);
  await insertRows(em, ApplicationMember, plain(rows.members), progress);
  await insertRows(em, EconomicCheck, plain(rows.checks), progress);
  await insertRows(em, PublicNotice, plain(rows.notices), progress);
  await insertRows(em, NoticeObjection, plain(rows.objections), progress);
  await insertRows(em, AttachmentRecord, plain(rows.documents), progress);
  await insertRows(em, RunningClock, plain(rows.clocks), progress);
  await insertTimeline(em, rows.timeline, progress);
  await insertRows(em, OpenCase, plain(rows.cases), progress);
  await insertRows(em, CaseSerial, plain(rows.serials), progress);
}
