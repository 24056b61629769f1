import { CaseSerial, procedureEntities } from '@civil/subgraph-kernel';
import { references as divisionReferences } from './division/division.reference.js';
import { DivisionResolver } from './division/division.resolver.js';
import { OrgPosition } from './org-position/org-position.entity.js';
import { OrgPositionResolver } from './org-position/org-position.resolver.js';
import { references as residentReferences } from './resident/resident.reference.js';
import { ResidentResolver } from './resident/resident.resolver.js';
import { AnnualReport, FormerName, ListEntry, OrgRatingRecord, SocialOrganization } from './social-organization/social-organization.entity.js';
import { references as organizationReferences } from './social-organization/social-organization.reference.js';
import { ListEntryResolver, OrganizationRegisterResolver, SocialOrganizationResolver } from './social-organization/social-organization.resolver.js';
import { SocialWorkStation } from './social-work-station/social-work-station.entity.js';
import { references as stationReferences } from './social-work-station/social-work-station.reference.js';
import { SocialWorkStationResolver } from './social-work-station/social-work-station.resolver.js';
import { SocialWorker } from './social-worker/social-worker.entity.js';
import { references as workerReferences } from './social-worker/social-worker.reference.js';
import { VolunteerProfile } from './volunteer-profile/volunteer-profile.entity.js';
import { references as volunteerReferences } from './volunteer-profile/volunteer-profile.reference.js';
import { VolunteerProfileResolver } from './volunteer-profile/volunteer-profile.resolver.js';

/** The parts of the graph that this subgraph defines. */
export const resolvers = [
  OrganizationRegisterResolver, SocialOrganizationResolver, ListEntryResolver, SocialWorkStationResolver, VolunteerProfileResolver,
  OrgPositionResolver, ResidentResolver, DivisionResolver,
];
export const entities = [
  SocialOrganization, FormerName, OrgRatingRecord, AnnualReport, ListEntry, SocialWorkStation, OrgPosition, SocialWorker, VolunteerProfile,
  CaseSerial,
  ...procedureEntities,
];
export const references = {
  ...organizationReferences, ...stationReferences, ...workerReferences, ...volunteerReferences, ...residentReferences, ...divisionReferences,
};
