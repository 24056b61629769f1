import type { World } from '@civil/demo-data';
import { insertRows, insertTimeline, OpenCase, RunningClock } from '@civil/subgraph-kernel';
import type { EntityManager } from '@mikro-orm/core';
import { Adjustment } from '../assistance-enrollment/adjustment.entity.js';
import { AssistanceEnrollment } from '../assistance-enrollment/assistance-enrollment.entity.js';
import { EnrolledPerson } from '../assistance-enrollment/enrolled-person.entity.js';
import { AssistanceStandard } from '../assistance-standard/assistance-standard.entity.js';
import { CareServiceAgreement } from '../care-service-agreement/care-service-agreement.entity.js';
import { StandardAdjustment } from '../standard-adjustment/standard-adjustment.entity.js';
import { careAgreementRows } from './care-agreement-rows.js';
import { enrollmentProcedureRows, ROUND_OF_2021 } from './enrollment-procedure-rows.js';
import { standardRoundRows } from './standard-round-rows.js';

/** Rounds of standards belong to no county: the first load writes them. */
async function loadRounds(em: EntityManager, progress: (count: number) => void): Promise<void> {
  if ((await em.count(StandardAdjustment)) > 0) return;
  const { rounds, standards, clocks, timeline } = standardRoundRows();
  await insertRows(em, StandardAdjustment, rounds.map((row) => ({ ...row })), progress);
  await insertRows(em, AssistanceStandard, standards, progress);
  await insertRows(em, RunningClock, clocks.map((row) => ({ ...row })), progress);
  await insertTimeline(em, timeline, progress);
}

/** Loads the benefits of the world with what they have gone through, care agreements, and rounds of standards. */
export async function loadEnrollments(em: EntityManager, world: World, progress: (count: number) => void): Promise<void> {
  const rows = enrollmentProcedureRows(world);
  const care = careAgreementRows(world, rows.enrollments);
  const plain = <T extends object>(list: readonly T[]): Partial<T>[] => list.map((row) => ({ ...row }));
  await loadRounds(em, progress);
  await insertRows(em, AssistanceEnrollment, plain(rows.enrollments), progress);
  await insertRows(em, EnrolledPerson, plain(rows.persons), progress);
  await insertRows(em, Adjustment, plain(rows.adjustments), progress);
  await insertRows(em, CareServiceAgreement, plain(care.agreements), progress);
  await insertRows(em, RunningClock, plain([...rows.clocks, ...care.clocks]), progress);
  await insertRows(em, OpenCase, plain(rows.cases), progress);
  await insertTimeline(em, rows.timeline, progress);
  await insertTimeline(em, care.timeline, progress);
  const round = await em.findOneOrFail(StandardAdjustment, { id: ROUND_OF_2021 });
  const adjusted = rows.adjustments.filter(({ standardAdjustmentId }) => standardAdjustmentId === ROUND_OF_2021).length;
  await em.nativeUpdate(StandardAdjustment, { id: ROUND_OF_2021 }, { adjusted: round.adjusted + adjusted });
}
