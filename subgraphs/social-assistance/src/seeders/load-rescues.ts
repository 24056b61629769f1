import type { World } from '@civil/demo-data';
import { CaseSerial, insertRows, insertTimeline, OpenCase, RunningClock } from '@civil/subgraph-kernel';
import type { EntityManager } from '@mikro-orm/core';
import { MissingPersonNotice } from '../missing-person-notice/missing-person-notice.entity.js';
import { RescueEpisode } from '../rescue-episode/rescue-episode.entity.js';
import { RescueStation } from '../rescue-station/rescue-station.entity.js';
import { StrayRiskEntry } from '../stray-risk-entry/stray-risk-entry.entity.js';
import { TracingLead } from '../tracing-lead/tracing-lead.entity.js';
import { rescueRows } from './rescue-rows.js';

/** Loads the rescue stations of the world with all that has happened there. */
export async function loadRescues(em: EntityManager, world: World, progress: (count: number) => void): Promise<void> {
  const rows = rescueRows(world);
  const plain = <T extends object>(list: readonly T[]): Partial<T>[] => list.map((row) => ({ ...row }));
  await insertRows(em, RescueStation, plain(rows.stations), progress);
  await insertRows(em, RescueEpisode, plain(rows.episodes), progress);
  await insertRows(em, MissingPersonNotice, plain(rows.notices), progress);
  await insertRows(em, TracingLead, plain(rows.leads), progress);
  await insertRows(em, StrayRiskEntry, plain(rows.entries), progress);
  await insertRows(em, RunningClock, plain(rows.clocks), progress);
  await insertTimeline(em, rows.timeline, progress);
  await insertRows(em, OpenCase, plain(rows.cases), progress);
  await insertRows(em, CaseSerial, plain(rows.serials), progress);
}
