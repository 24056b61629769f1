import { CaseSerial, OpenCase, procedureEntities } from '@civil/subgraph-kernel';
import { CorrectionTicket } from './correction-ticket/correction-ticket.entity.js';
import { CorrectionTicketResolver } from './correction-ticket/correction-ticket.resolver.js';
import { DataResource, DataResourceVersion } from './data-resource/data-resource.entity.js';
import { DataResourceResolver } from './data-resource/data-resource.resolver.js';
import { ApplicationRating } from './application-rating/application-rating.entity.js';
import { ApplicationRatingResolver } from './application-rating/application-rating.resolver.js';
import { DivisionResolver } from './division/division.resolver.js';
import { references as divisionReferences } from './division/division.reference.js';
import { PopulationSummary } from './division/population-summary.entity.js';
import { CertificatePlaceRecord } from './electronic-certificate/certificate-place.entity.js';
import { ElectronicCertificate } from './electronic-certificate/electronic-certificate.entity.js';
import { references as certificateReferences } from './electronic-certificate/electronic-certificate.reference.js';
import { ElectronicCertificateResolver } from './electronic-certificate/electronic-certificate.resolver.js';
import { EnforcementDecision } from './enforcement/enforcement-decision.entity.js';
import { EnforcementLicence } from './enforcement/enforcement-licence.entity.js';
import { EnforcementDecisionResolver, EnforcementLicenceResolver } from './enforcement/enforcement.resolver.js';
import { Household, HouseholdMember } from './household/household.entity.js';
import { references as householdReferences } from './household/household.reference.js';
import { HouseholdMemberResolver, HouseholdResolver } from './household/household.resolver.js';
import { RevealCount } from './identity-reveal/reveal-count.entity.js';
import { RevealIdentityResolver } from './identity-reveal/reveal-identity.resolver.js';
import { Indicator } from './indicator/indicator.entity.js';
import { references as indicatorReferences } from './indicator/indicator.reference.js';
import { IndicatorResolver } from './indicator/indicator.resolver.js';
import { DataAccess, DataAccessSubject, LedgerCheckpoint, LedgerHead } from './ledger/data-access.entity.js';
import { AccessLogResolver, DataAccessResolver } from './ledger/data-access.resolver.js';
import { DataSet } from './meta/data-set.entity.js';
import { MachineClient } from './machine-client/machine-client.entity.js';
import { MachineClientResolver } from './machine-client/machine-client.resolver.js';
import { MetaResolver } from './meta/meta.resolver.js';
import { PlanTargetResolver } from './plan-target/plan-target.resolver.js';
import { PolicyParameter } from './policy-parameter/policy-parameter.entity.js';
import { PolicyParameterResolver } from './policy-parameter/policy-parameter.resolver.js';
import { HouseholdMembershipResolver } from './resident/household-membership.js';
import { Resident } from './resident/resident.entity.js';
import { references as residentReferences } from './resident/resident.reference.js';
import { ResidentResolver } from './resident/resident.resolver.js';
import { ResourceReport } from './resource-report/resource-report.entity.js';
import { ResourceReportResolver } from './resource-report/resource-report.resolver.js';
import { ShareGrant } from './share-grant/share-grant.entity.js';
import { ShareGrantResolver } from './share-grant/share-grant.resolver.js';
import { ShareRequest } from './share-request/share-request.entity.js';
import { ShareRequestResolver } from './share-request/share-request.resolver.js';
import { SharingBoardResolver } from './sharing-board/sharing-board.resolver.js';
import { ServiceApplication } from './service-application/service-application.entity.js';
import { ServiceApplicationResolver } from './service-application/service-application.resolver.js';
import { ComplaintReceipt } from './service-complaint/complaint-receipt.entity.js';
import { ServiceComplaint } from './service-complaint/service-complaint.entity.js';
import { ServiceComplaintResolver } from './service-complaint/service-complaint.resolver.js';
import { ServiceItem } from './service-item/service-item.entity.js';
import { ServiceItemResolver } from './service-item/service-item.resolver.js';
import { PlatformHealthResolver } from './operations/platform-health.js';
import { ServiceCentre } from './service-centre/service-centre.entity.js';
import { ServiceCentreResolver } from './service-centre/service-centre.resolver.js';
import { StandardResolver } from './standard/standard.resolver.js';
import { SyncResolver } from './synchronisation/sync.resolver.js';
import { SyncRun } from './synchronisation/sync-run.entity.js';
import { ViewerResolver } from './viewer/viewer.resolver.js';

/** The parts of the graph that this subgraph defines. */
export const resolvers = [
  ResidentResolver, HouseholdMembershipResolver, HouseholdResolver, HouseholdMemberResolver, IndicatorResolver, PolicyParameterResolver,
  DivisionResolver, ViewerResolver, MetaResolver, AccessLogResolver, DataAccessResolver, RevealIdentityResolver,
  DataResourceResolver, MachineClientResolver, ShareRequestResolver, ShareGrantResolver, CorrectionTicketResolver, ResourceReportResolver, SharingBoardResolver,
  ServiceItemResolver, PlanTargetResolver, ServiceApplicationResolver, ApplicationRatingResolver, ServiceComplaintResolver,
  EnforcementDecisionResolver, EnforcementLicenceResolver, SyncResolver, ServiceCentreResolver, StandardResolver, PlatformHealthResolver,
  ElectronicCertificateResolver,
];
export const entities = [
  Resident, Household, HouseholdMember, Indicator, PolicyParameter, PopulationSummary, DataSet, OpenCase, DataAccess, DataAccessSubject,
  LedgerCheckpoint, LedgerHead, RevealCount, CaseSerial, ...procedureEntities, DataResource, DataResourceVersion, MachineClient, ShareRequest, ShareGrant,
  CorrectionTicket, ResourceReport, ServiceItem, ServiceApplication, ApplicationRating, ServiceComplaint, ComplaintReceipt, EnforcementDecision,
  EnforcementLicence, SyncRun, ServiceCentre, ElectronicCertificate, CertificatePlaceRecord,
];
export const references = { ...residentReferences, ...householdReferences, ...divisionReferences, ...indicatorReferences, ...certificateReferences };
