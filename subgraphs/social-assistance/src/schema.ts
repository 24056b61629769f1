import { OpenCase, procedureEntities } from '@civil/subgraph-kernel';
import { ApplicationMember } from './assistance-application/application-member.entity.js';
import { ApplicationStepsResolver } from './assistance-application/application-steps.resolver.js';
import { AssistanceApplication } from './assistance-application/assistance-application.entity.js';
import { references as applicationReferences } from './assistance-application/assistance-application.reference.js';
import { AssistanceApplicationResolver } from './assistance-application/assistance-application.resolver.js';
import { AssistanceEnrollment } from './assistance-enrollment/assistance-enrollment.entity.js';
import { references as enrollmentReferences } from './assistance-enrollment/assistance-enrollment.reference.js';
import { AssistanceEnrollmentResolver } from './assistance-enrollment/assistance-enrollment.resolver.js';
import { EnrolledPerson } from './assistance-enrollment/enrolled-person.entity.js';
import { AssistanceStandard } from './assistance-standard/assistance-standard.entity.js';
import { references as standardReferences } from './assistance-standard/assistance-standard.reference.js';
import { AssistanceStandardResolver } from './assistance-standard/assistance-standard.resolver.js';
import { BenefitPayment } from './benefit-payment/benefit-payment.entity.js';
import { references as paymentReferences } from './benefit-payment/benefit-payment.reference.js';
import { BenefitPaymentResolver } from './benefit-payment/benefit-payment.resolver.js';
import { CaseSerial } from './case-serial.entity.js';
import { references as divisionReferences } from './division/division.reference.js';
import { DivisionResolver } from './division/division.resolver.js';
import { EconomicCheck } from './economic-check/economic-check.entity.js';
import { references as checkReferences } from './economic-check/economic-check.reference.js';
import { references as householdReferences } from './household/household.reference.js';
import { HouseholdResolver } from './household/household.resolver.js';
import { MonitoringSubject } from './monitoring-subject/monitoring-subject.entity.js';
import { references as subjectReferences } from './monitoring-subject/monitoring-subject.reference.js';
import { MonitoringSubjectResolver } from './monitoring-subject/monitoring-subject.resolver.js';
import { PaymentBatch } from './payment-batch/payment-batch.entity.js';
import { references as batchReferences } from './payment-batch/payment-batch.reference.js';
import { PaymentBatchResolver } from './payment-batch/payment-batch.resolver.js';
import { NoticeObjection, PublicNotice } from './public-notice/public-notice.entity.js';
import { references as noticeReferences } from './public-notice/public-notice.reference.js';
import { PublicNoticeResolver } from './public-notice/public-notice.resolver.js';
import { references as residentReferences } from './resident/resident.reference.js';
import { ResidentResolver } from './resident/resident.resolver.js';
import { RiskWarning } from './risk-warning/risk-warning.entity.js';
import { references as warningReferences } from './risk-warning/risk-warning.reference.js';
import { RiskWarningResolver } from './risk-warning/risk-warning.resolver.js';
import { MissingPersonNotice } from './missing-person-notice/missing-person-notice.entity.js';
import { references as tracingReferences } from './missing-person-notice/missing-person-notice.reference.js';
import { MissingPersonNoticeResolver } from './missing-person-notice/missing-person-notice.resolver.js';
import { RescueEpisode } from './rescue-episode/rescue-episode.entity.js';
import { references as rescueReferences } from './rescue-episode/rescue-episode.reference.js';
import { RescueEpisodeResolver, ResidentRescueResolver } from './rescue-episode/rescue-episode.resolver.js';
import { RescueStepsResolver } from './rescue-episode/rescue-steps.resolver.js';
import { RescueStation } from './rescue-station/rescue-station.entity.js';
import { references as stationReferences } from './rescue-station/rescue-station.reference.js';
import { DivisionStationsResolver, RescueStationResolver } from './rescue-station/rescue-station.resolver.js';
import { RescueSummaryResolver } from './rescue-summary/rescue-summary.resolver.js';
import { StrayRiskEntry } from './stray-risk-entry/stray-risk-entry.entity.js';
import { references as strayReferences } from './stray-risk-entry/stray-risk-entry.reference.js';
import { StrayRiskEntryResolver } from './stray-risk-entry/stray-risk-entry.resolver.js';
import { TracingLead } from './tracing-lead/tracing-lead.entity.js';
import { references as leadReferences } from './tracing-lead/tracing-lead.reference.js';
import { TracingLeadResolver } from './tracing-lead/tracing-lead.resolver.js';
import { EligibilityResolver } from './eligibility/eligibility.resolver.js';
import { ApplicationProgressResolver } from './citizen/application-progress.resolver.js';
import { CitizenResolver } from './citizen/citizen.resolver.js';

/** The parts of the graph that this subgraph defines. */
export const resolvers = [
  AssistanceStandardResolver,
  AssistanceEnrollmentResolver,
  BenefitPaymentResolver,
  PaymentBatchResolver,
  MonitoringSubjectResolver,
  RiskWarningResolver,
  AssistanceApplicationResolver,
  ApplicationStepsResolver,
  PublicNoticeResolver,
  ResidentResolver,
  HouseholdResolver,
  DivisionResolver,
  RescueStationResolver,
  DivisionStationsResolver,
  RescueEpisodeResolver,
  ResidentRescueResolver,
  RescueStepsResolver,
  MissingPersonNoticeResolver,
  TracingLeadResolver,
  StrayRiskEntryResolver,
  RescueSummaryResolver,
  EligibilityResolver,
  ApplicationProgressResolver,
  CitizenResolver,
];
export const entities = [
  AssistanceStandard,
  AssistanceEnrollment,
  EnrolledPerson,
  BenefitPayment,
  PaymentBatch,
  MonitoringSubject,
  RiskWarning,
  AssistanceApplication,
  ApplicationMember,
  EconomicCheck,
  PublicNotice,
  NoticeObjection,
  RescueStation,
  RescueEpisode,
  MissingPersonNotice,
  TracingLead,
  StrayRiskEntry,
  CaseSerial,
  OpenCase,
  ...procedureEntities,
];
export const references = {
  ...standardReferences,
  ...enrollmentReferences,
  ...paymentReferences,
  ...batchReferences,
  ...subjectReferences,
  ...warningReferences,
  ...applicationReferences,
  ...checkReferences,
  ...noticeReferences,
  ...residentReferences,
  ...householdReferences,
  ...divisionReferences,
  ...stationReferences,
  ...rescueReferences,
  ...tracingReferences,
  ...leadReferences,
  ...strayReferences,
};
