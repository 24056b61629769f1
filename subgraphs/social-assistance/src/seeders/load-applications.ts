import type { World } from '@civil/demo-data';
import { AttachmentRecord, CaseSerial, insertRows, insertTimeline, OpenCase, RunningClock } from '@civil/subgraph-kernel';
import type { EntityManager } from '@mikro-orm/core';
import { ApplicationMember } from '../assistance-application/application-member.entity.js';
import { AssistanceApplication } from '../assistance-application/assistance-application.entity.js';
import { CheckReply } from '../economic-check/check-reply.entity.js';
import { EconomicCheck } from '../economic-check/economic-check.entity.js';
import { SourceFact } from '../economic-check/source-fact.entity.js';
import { NoticeObjection, PublicNotice } from '../public-notice/public-notice.entity.js';
import { applicationRows } from './application-rows.js';
import { enrollmentRows } from './enrollment-rows.js';
import { addRechecks, plannedRechecks, plannedTraits } from './recheck-rows.js';
import { knownFamilies, sourceFactRows } from './source-fact-rows.js';

/** Loads the applications of the world with all that hangs on them, the checks of benefits in force, and what sources know of the families. */
export async function loadApplications(em: EntityManager, world: World, progress: (count: number) => void): Promise<void> {
  // People of one county are registered in others: where counties are loaded one by one, their numbers go on from those given out.
  const rows = applicationRows(world, await em.find(CaseSerial, { kind: { $in: ['SQ', 'HD'] } }, { disableIdentityMap: true }));
  const plain = <T extends object>(list: readonly T[]): Partial<T>[] => list.map((row) => ({ ...row }));
  await insertRows(em, AssistanceApplication, plain(rows.applications), progress);
  await insertRows(em, ApplicationMember, plain(rows.members), progress);
  await insertRows(em, PublicNotice, plain(rows.notices), progress);
  await insertRows(em, NoticeObjection, plain(rows.objections), progress);
  await insertRows(em, AttachmentRecord, plain(rows.documents), progress);
  const { ofChecks } = rows;
  const enrollments = enrollmentRows(world);
  const planned = plannedRechecks(world, enrollments);
  const facts = sourceFactRows(world, knownFamilies(world, plannedTraits(planned)));
  addRechecks(world, ofChecks, enrollments, planned, facts);
  await insertRows(em, SourceFact, facts, progress);
  await insertRows(em, EconomicCheck, plain(ofChecks.checks), progress);
  await insertRows(em, CheckReply, plain(ofChecks.replies), progress);
  await insertRows(em, RunningClock, plain([...rows.clocks, ...ofChecks.clocks]), progress);
  await insertTimeline(em, [...rows.timeline, ...ofChecks.timeline], progress);
  await insertRows(em, OpenCase, plain([...rows.cases, ...ofChecks.cases]), progress);
  const serials = [...rows.serials, ...ofChecks.serials.values()];
  await em.upsertMany(CaseSerial, plain(serials));
  progress(serials.length);
}
