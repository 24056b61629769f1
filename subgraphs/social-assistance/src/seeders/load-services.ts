import type { World } from '@civil/demo-data';
import { CaseSerial, insertRows, insertTimeline, RunningClock } from '@civil/subgraph-kernel';
import type { EntityManager } from '@mikro-orm/core';
import { AssistanceApplication } from '../assistance-application/assistance-application.entity.js';
import { AssistanceAssistant } from '../assistance-assistant/assistance-assistant.entity.js';
import { Complaint } from '../complaint/complaint.entity.js';
import { CoordinationRecord } from '../coordination/coordination-record.entity.js';
import { DutyVisit, VisitDuty } from '../duty-visit/duty-visit.entity.js';
import { Hotline } from '../hotline/hotline.entity.js';
import { HotlineCall } from '../hotline-call/hotline-call.entity.js';
import { InformationCardIssue } from '../information-card/card-issue.entity.js';
import { ProactiveReport } from '../proactive-report/proactive-report.entity.js';
import { ReportReceipt } from '../report-receipt/report-receipt.entity.js';
import { ServiceRating } from '../service-rating/service-rating.entity.js';
import { reportRows } from './report-rows.js';
import { hotlineRows, visitRows } from './visit-rows.js';

/** Loads what people have reported, complained of and rated, and what village assistants and their county have done. */
export async function loadServices(em: EntityManager, world: World, progress: (count: number) => void): Promise<void> {
  const plain = <T extends object>(list: readonly T[]): Partial<T>[] => list.map((row) => ({ ...row }));
  const numbered = await em.find(AssistanceApplication, {}, { fields: ['id', 'caseNo'], disableIdentityMap: true });
  const reports = reportRows(world, new Map(numbered.map(({ id, caseNo }) => [id, caseNo])));
  const visits = visitRows(world);
  if ((await em.count(Hotline)) === 0) await insertRows(em, Hotline, hotlineRows(), progress);
  await insertRows(em, ProactiveReport, plain(reports.reports), progress);
  await insertRows(em, ReportReceipt, plain(reports.receipts), progress);
  await insertRows(em, Complaint, plain(reports.complaints), progress);
  await insertRows(em, ServiceRating, plain(reports.ratings), progress);
  await insertRows(em, HotlineCall, plain(reports.calls), progress);
  await insertRows(em, CaseSerial, plain(reports.serials), progress);
  await em.nativeUpdate(AssistanceApplication, { id: { $in: reports.complainedAbout } }, { hasComplaint: true });
  await insertRows(em, AssistanceAssistant, plain(visits.assistants), progress);
  await insertRows(em, VisitDuty, visits.duties, progress);
  await insertRows(em, DutyVisit, plain(visits.visits), progress);
  await insertRows(em, InformationCardIssue, plain(visits.cards), progress);
  await insertRows(em, CoordinationRecord, plain(visits.records), progress);
  await insertRows(em, RunningClock, plain([...reports.clocks, ...visits.clocks]), progress);
  await insertTimeline(em, [...reports.timeline, ...visits.timeline], progress);
}
