import { OpenCase, OutboxEntry, RunningClock, TimelineEntry } from '@civil/subgraph-kernel';
import type { TestSubgraph } from '@civil/subgraph-kernel/testing';
import { MissingPersonNotice } from '../missing-person-notice/missing-person-notice.entity.js';
import { RescueEpisode } from '../rescue-episode/rescue-episode.entity.js';
import { StrayRiskEntry } from '../stray-risk-entry/stray-risk-entry.entity.js';
import { TracingLead } from '../tracing-lead/tracing-lead.entity.js';

/** Empties the records of stays between the tests of one database. */
export async function forgetRescues(subgraph: TestSubgraph): Promise<void> {
  for (const entity of [RescueEpisode, MissingPersonNotice, TracingLead, StrayRiskEntry, RunningClock, TimelineEntry, OutboxEntry, OpenCase]) await subgraph.em().nativeDelete(entity as never, {});
}
