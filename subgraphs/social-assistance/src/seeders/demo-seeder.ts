import { createWorld, demoCases } from '@civil/demo-data';
import { insertOnce, insertRows, OpenCase, type Seeder } from '@civil/subgraph-kernel';
import { AssistanceStandard } from '../assistance-standard/assistance-standard.entity.js';
import { loadApplications } from './load-applications.js';
import { loadAssistanceCertificates } from './load-assistance-certificates.js';
import { loadEnrollments } from './load-enrollments.js';
import { loadLedgers } from './load-ledgers.js';
import { loadMonitoring } from './load-monitoring.js';
import { loadRelief } from './load-relief.js';
import { loadResources } from './load-resources.js';
import { loadRescues } from './load-rescues.js';
import { loadServices } from './load-services.js';
import { loadSubsidies } from './load-subsidies.js';
import { standardRows } from './standard-rows.js';

/** Loads the published standards, and all that is known of the assistance to the synthetic population. */
export const seed: Seeder = async (em, { scale, only, progress }) => {
  const world = createWorld({ scale, ...(only ? { only } : {}) });
  await insertOnce(em, AssistanceStandard, standardRows, progress);
  await loadEnrollments(em, world, progress);
  await loadLedgers(em, world, progress);
  await loadMonitoring(em, world, progress);
  await loadApplications(em, world, progress);
  await loadRelief(em, world, progress);
  await loadSubsidies(em, world, progress);
  await loadServices(em, world, progress);
  await loadRescues(em, world, progress);
  await loadResources(em, world, progress);
  await loadAssistanceCertificates(em, world, progress);
  await insertRows(em, OpenCase, demoCases(world, ['SQ']).map((row) => ({ ...row, synthetic: true })), progress);
};
