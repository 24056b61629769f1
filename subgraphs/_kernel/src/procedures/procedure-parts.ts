import type { Domain } from '@civil/schema/access';
import { guarded, open, type RowRules } from '../access/row-rules.js';
import { AttachmentRecord } from '../attachments/attachment-record.entity.js';
import { OutboxEntry } from '../outbox/outbox-entry.entity.js';
import { RequestRecord } from './request-record.entity.js';
import { RunningClock } from './running-clock.entity.js';
import { TimelineEntry } from './timeline-entry.entity.js';

/** The records that a subgraph with procedures keeps beside its own. */
export const procedureEntities = [TimelineEntry, RunningClock, RequestRecord, OutboxEntry, AttachmentRecord];

/**
 * Who comes near them. Steps, clocks and attachments are come to from their record alone, whose door was checked; what was asked and what is
 * handed on is nobody's to read.
 */
export const procedureRules = (domain: Domain): RowRules => ({
  TimelineEntry: open(domain), RunningClock: open(domain), AttachmentRecord: open(domain), RequestRecord: guarded(domain, {}), OutboxEntry: guarded(domain, {}),
});
