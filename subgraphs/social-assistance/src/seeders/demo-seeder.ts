import { createWorld, demoCases } from '@civil/demo-data';
import { insertRows, OpenCase, type Seeder } from '@civil/subgraph-kernel';
import { AssistanceEnrollment } from '../assistance-enrollment/assistance-enrollment.entity.js';
import { EnrolledPerson } from '../assistance-enrollment/enrolled-person.entity.js';
import { AssistanceStandard } from '../assistance-standard/assistance-standard.entity.js';
import { MonitoringSubject } from '../monitoring-subject/monitoring-subject.entity.js';
import { RiskWarning } from '../risk-warning/risk-warning.entity.js';
import { enrollmentRows, personRows } from './enrollment-rows.js';
import { loadApplications } from './load-applications.js';
import { subjectRows, warningRows } from './monitoring-rows.js';
import { loadLedgers } from './load-ledgers.js';
import { standardRows } from './standard-rows.js';

/** Loads the published standards, and applications, benefits, payments, monitoring and warnings of the synthetic population. */
export const seed: Seeder = async (em, { scale, only, progress }) => {
  const world = createWorld({ scale, ...(only ? { only } : {}) });
  if ((await em.count(AssistanceStandard)) === 0) await insertRows(em, AssistanceStandard, standardRows(), progress);
  await insertRows(em, AssistanceEnrollment, enrollmentRows(world), progress);
  await insertRows(em, EnrolledPerson, personRows(world), progress);
  await loadLedgers(em, world, progress);
  await insertRows(em, MonitoringSubject, subjectRows(world), progress);
  await insertRows(em, RiskWarning, warningRows(world), progress);
  await loadApplications(em, world, progress);
  await insertRows(em, OpenCase, demoCases(world, ['SQ']).map((row) => ({ ...row, synthetic: true })), progress);
};
