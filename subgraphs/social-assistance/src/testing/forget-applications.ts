import { AttachmentRecord, OpenCase, OutboxEntry, RunningClock, TimelineEntry } from '@civil/subgraph-kernel';
import type { TestSubgraph } from '@civil/subgraph-kernel/testing';
import { ApplicationMember } from '../assistance-application/application-member.entity.js';
import { AssistanceApplication } from '../assistance-application/assistance-application.entity.js';
import { AssistanceEnrollment } from '../assistance-enrollment/assistance-enrollment.entity.js';
import { EnrolledPerson } from '../assistance-enrollment/enrolled-person.entity.js';
import { CheckReply } from '../economic-check/check-reply.entity.js';
import { EconomicCheck } from '../economic-check/economic-check.entity.js';
import { NoticeObjection, PublicNotice } from '../public-notice/public-notice.entity.js';
import { forget } from './forget.js';

const records = [
  AssistanceApplication, ApplicationMember, EconomicCheck, CheckReply, PublicNotice, NoticeObjection, AssistanceEnrollment, EnrolledPerson, OpenCase, AttachmentRecord, RunningClock, TimelineEntry, OutboxEntry,
];

/** Empties the registers that applications write to, between the tests of one file. */
export async function forgetApplications(subgraph: TestSubgraph): Promise<void> {
  await forget(subgraph, records);
}
