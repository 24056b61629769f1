import { CaseSerial, OpenCase, procedureEntities } from '@civil/subgraph-kernel';
import type { DivisionStub, SocialOrganizationStub } from '@civil/subgraph-kernel';
import { AbilityAssessment } from './ability-assessment/ability-assessment.entity.js';
import { references as assessmentReferences } from './ability-assessment/ability-assessment.reference.js';
import { AbilityAssessmentResolver } from './ability-assessment/ability-assessment.resolver.js';
import { AbilityEstimateResolver } from './ability-assessment/ability-estimate.js';
import { CareStay } from './care-stay/care-stay.entity.js';
import { references as stayReferences } from './care-stay/care-stay.reference.js';
import { CareStayResolver } from './care-stay/care-stay.resolver.js';
import { DivisionContribution } from './division/division.resolver.js';
import { ElderlySummaryResolver } from './division/elderly-summary.js';
import { ElderSubsidy } from './elder-subsidy/elder-subsidy.entity.js';
import { references as subsidyReferences } from './elder-subsidy/elder-subsidy.reference.js';
import { ElderSubsidyResolver } from './elder-subsidy/elder-subsidy.resolver.js';
import { ElderlyFacility } from './elderly-facility/elderly-facility.entity.js';
import { references as facilityReferences } from './elderly-facility/elderly-facility.reference.js';
import { ElderlyFacilityResolver } from './elderly-facility/elderly-facility.resolver.js';
import { ElderlyProfile } from './elderly-profile/elderly-profile.entity.js';
import { references as profileReferences } from './elderly-profile/elderly-profile.reference.js';
import { ElderlyProfileResolver } from './elderly-profile/elderly-profile.resolver.js';
import { HouseholdContribution } from './household/household.resolver.js';
import type { ElderHousehold } from './household/household.stub.js';
import { ResidentContribution } from './resident/resident.resolver.js';
import type { ElderResident } from './resident/resident.stub.js';
import { SocialOrganizationContribution } from './social-organization/social-organization.resolver.js';

/** The parts of the graph that this subgraph defines. */
export const resolvers = [
  ElderlyFacilityResolver, AbilityAssessmentResolver, AbilityEstimateResolver, CareStayResolver, ElderSubsidyResolver, ElderlyProfileResolver,
  ResidentContribution, HouseholdContribution, DivisionContribution, ElderlySummaryResolver, SocialOrganizationContribution,
];
export const entities = [ElderlyFacility, AbilityAssessment, CareStay, ElderSubsidy, ElderlyProfile, OpenCase, CaseSerial, ...procedureEntities];
export const references = {
  ...facilityReferences, ...assessmentReferences, ...stayReferences, ...subsidyReferences, ...profileReferences,
  // Their owners say whether these exist; what they bring along (`_deathDate`, `_memberIds`) is kept as it is.
  Resident: (reference: ElderResident) => reference,
  Household: (reference: ElderHousehold) => reference,
  Division: (reference: DivisionStub) => reference,
  SocialOrganization: (reference: SocialOrganizationStub) => reference,
};
