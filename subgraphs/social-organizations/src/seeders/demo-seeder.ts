import { createWorld, readDivisions } from '@civil/demo-data';
import { insertRows, type Seeder } from '@civil/subgraph-kernel';
import { OrgPosition } from '../org-position/org-position.entity.js';
import { AnnualReport, FormerName, ListEntry, OrgRatingRecord, SocialOrganization } from '../social-organization/social-organization.entity.js';
import { SocialWorkStation } from '../social-work-station/social-work-station.entity.js';
import { SocialWorker } from '../social-worker/social-worker.entity.js';
import { VolunteerProfile } from '../volunteer-profile/volunteer-profile.entity.js';
import { loadOrganizationCertificates } from './load-organization-certificates.js';
import { registrarOf } from './organization-facts.js';
import { formerNameRows, organizationRows, positionRows, ratingRows } from './organization-rows.js';
import { stationRows, volunteerRows, workerRows } from './social-work-rows.js';
import { entryRows, reportRows, supervise } from './supervision-rows.js';

/** Loads the organisations, stations, social workers and volunteers of the synthetic population. */
export const seed: Seeder = async (em, { scale, only, progress }) => {
  const world = createWorld({ scale, ...(only ? { only } : {}) });
  const names = new Map(readDivisions().map(({ code, name }) => [code, name]));
  const placeOf = (code: string): string => names.get(code) ?? '';
  const records = supervise(world);
  await insertRows(em, SocialOrganization, organizationRows(world, records, placeOf), progress);
  await insertRows(em, FormerName, formerNameRows(world), progress);
  await insertRows(em, OrgRatingRecord, ratingRows(world), progress);
  await insertRows(em, AnnualReport, reportRows(world, records), progress);
  await insertRows(em, ListEntry, entryRows(world, records, (organization) => registrarOf(organization, placeOf)), progress);
  await insertRows(em, OrgPosition, positionRows(world), progress);
  await insertRows(em, SocialWorkStation, stationRows(world), progress);
  await insertRows(em, SocialWorker, workerRows(world), progress);
  await insertRows(em, VolunteerProfile, volunteerRows(world), progress);
  await loadOrganizationCertificates(em, progress);
};
