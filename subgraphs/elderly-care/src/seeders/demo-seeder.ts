import { createWorld, demoCases } from '@civil/demo-data';
import { insertRows, OpenCase, type Seeder } from '@civil/subgraph-kernel';
import { AbilityAssessment } from '../ability-assessment/ability-assessment.entity.js';
import { CareStay } from '../care-stay/care-stay.entity.js';
import { ElderSubsidy } from '../elder-subsidy/elder-subsidy.entity.js';
import { ElderlyFacility } from '../elderly-facility/elderly-facility.entity.js';
import { ElderlyProfile } from '../elderly-profile/elderly-profile.entity.js';
import { assessmentRows } from './assessment-rows.js';
import { facilityRows } from './facility-rows.js';
import { loadFacilityCertificates } from './load-facility-certificates.js';
import { profileRows } from './profile-rows.js';
import { stayRows } from './stay-rows.js';
import { subsidyRows } from './subsidy-rows.js';

/** Loads the register of facilities, and assessments, stays, subsidies and profiles of the synthetic population. */
export const seed: Seeder = async (em, { scale, only, progress }) => {
  const world = createWorld({ scale, ...(only ? { only } : {}) });
  await insertRows(em, ElderlyFacility, facilityRows(world), progress);
  await insertRows(em, AbilityAssessment, assessmentRows(world), progress);
  await insertRows(em, CareStay, stayRows(world), progress);
  await insertRows(em, ElderSubsidy, subsidyRows(world), progress);
  await loadFacilityCertificates(em, world.asOf, progress);
  await insertRows(em, ElderlyProfile, profileRows(world), progress);
  await insertRows(em, OpenCase, demoCases(world, ['YL']).map((row) => ({ ...row, synthetic: true })), progress);
};
