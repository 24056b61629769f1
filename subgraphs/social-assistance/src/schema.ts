import { CaseSerial, OpenCase, procedureEntities } from '@civil/subgraph-kernel';
import { CaseMeeting } from './case-meeting/case-meeting.entity.js';
import { references as caseMeetingReferences } from './case-meeting/case-meeting.reference.js';
import { CaseMeetingResolver } from './case-meeting/case-meeting.resolver.js';
import { Intake } from './intake/intake.entity.js';
import { references as intakeReferences } from './intake/intake.reference.js';
import { IntakeResolver } from './intake/intake.resolver.js';
import { ReserveEntry, ReserveFund } from './reserve-fund/reserve-fund.entity.js';
import { references as fundReferences } from './reserve-fund/reserve-fund.reference.js';
import { ReserveEntryResolver, ReserveFundResolver } from './reserve-fund/reserve-fund.resolver.js';
import { AidRecipient } from './temporary-aid/aid-recipient.entity.js';
import { AidStepsResolver } from './temporary-aid/aid-steps.resolver.js';
import { TemporaryAid } from './temporary-aid/temporary-aid.entity.js';
import { references as aidReferences } from './temporary-aid/temporary-aid.reference.js';
import { TemporaryAidResolver } from './temporary-aid/temporary-aid.resolver.js';
import { ApplicationMember } from './assistance-application/application-member.entity.js';
import { ApplicationStepsResolver } from './assistance-application/application-steps.resolver.js';
import { AssistanceApplication } from './assistance-application/assistance-application.entity.js';
import { references as applicationReferences } from './assistance-application/assistance-application.reference.js';
import { AssistanceApplicationResolver } from './assistance-application/assistance-application.resolver.js';
import { Adjustment } from './assistance-enrollment/adjustment.entity.js';
import { AssistanceEnrollment } from './assistance-enrollment/assistance-enrollment.entity.js';
import { references as enrollmentReferences } from './assistance-enrollment/assistance-enrollment.reference.js';
import { AssistanceEnrollmentResolver } from './assistance-enrollment/assistance-enrollment.resolver.js';
import { EnrolledPerson } from './assistance-enrollment/enrolled-person.entity.js';
import { EnrollmentStepsResolver } from './assistance-enrollment/enrollment-steps.resolver.js';
import { AssistanceStandard } from './assistance-standard/assistance-standard.entity.js';
import { references as standardReferences } from './assistance-standard/assistance-standard.reference.js';
import { AssistanceStandardResolver } from './assistance-standard/assistance-standard.resolver.js';
import { BankAgreement } from './bank-agreement/bank-agreement.entity.js';
import { BankAgreementResolver } from './bank-agreement/bank-agreement.resolver.js';
import { BenefitPayment } from './benefit-payment/benefit-payment.entity.js';
import { references as paymentReferences } from './benefit-payment/benefit-payment.reference.js';
import { BenefitPaymentResolver } from './benefit-payment/benefit-payment.resolver.js';
import { CareServiceAgreement } from './care-service-agreement/care-service-agreement.entity.js';
import { references as careReferences } from './care-service-agreement/care-service-agreement.reference.js';
import { CareServiceAgreementResolver } from './care-service-agreement/care-service-agreement.resolver.js';
import { SharedSubject } from './statistics/roll-up/shared-subject.entity.js';
import { StatisticsCell } from './statistics/roll-up/statistics-cell.entity.js';
import { StatisticsMark } from './statistics/roll-up/statistics-mark.entity.js';
import { references as divisionReferences } from './division/division.reference.js';
import { DivisionResolver } from './division/division.resolver.js';
import { CertificateImport } from './disability-certificate/certificate-import.entity.js';
import { DisabilityCertificate } from './disability-certificate/disability-certificate.entity.js';
import { CertificateImportResolver, SubsidyFindingResolver } from './disability-certificate/disability-certificate.resolver.js';
import { SubsidyFinding } from './disability-certificate/subsidy-finding.entity.js';
import { references as findingReferences } from './disability-certificate/subsidy-finding.reference.js';
import { DisabilitySubsidyApplication } from './disability-subsidy/disability-subsidy-application.entity.js';
import { references as subsidyReferences } from './disability-subsidy/disability-subsidy.reference.js';
import { DisabilitySubsidyResolver } from './disability-subsidy/disability-subsidy.resolver.js';
import { DisabilitySubsidyStepsResolver } from './disability-subsidy/disability-subsidy-steps.resolver.js';
import { EconomicCheck } from './economic-check/economic-check.entity.js';
import { references as checkReferences } from './economic-check/economic-check.reference.js';
import { FactImport } from './monitoring-fact/fact-import.entity.js';
import { MonitoringFact } from './monitoring-fact/monitoring-fact.entity.js';
import { MonitoringFactResolver } from './monitoring-fact/monitoring-fact.resolver.js';
import { MonitoringRule } from './monitoring-rule/monitoring-rule.entity.js';
import { MonitoringRuleResolver } from './monitoring-rule/monitoring-rule.resolver.js';
import { MonitoringRun, MonitoringRunCounty } from './monitoring-run/monitoring-run.entity.js';
import { MonitoringRunResolver } from './monitoring-run/monitoring-run.resolver.js';
import { MonitoringUpkeep } from './monitoring-subject/monitoring-upkeep.entity.js';
import { SubjectStepsResolver } from './monitoring-subject/subject-steps.resolver.js';
import { Referral } from './referral/referral.entity.js';
import { references as referralReferences } from './referral/referral.reference.js';
import { ReferralResolver } from './referral/referral.resolver.js';
import { WarningStepsResolver } from './risk-warning/warning-steps.resolver.js';
import { CheckReply } from './economic-check/check-reply.entity.js';
import { EconomicCheckResolver } from './economic-check/economic-check.resolver.js';
import { SourceFact } from './economic-check/source-fact.entity.js';
import { references as householdReferences } from './household/household.reference.js';
import { HouseholdResolver } from './household/household.resolver.js';
import { references as indicatorReferences } from './indicator/indicator.reference.js';
import { IndicatorResolver } from './indicator/indicator.resolver.js';
import { MonitoringSubject } from './monitoring-subject/monitoring-subject.entity.js';
import { references as subjectReferences } from './monitoring-subject/monitoring-subject.reference.js';
import { MonitoringSubjectResolver } from './monitoring-subject/monitoring-subject.resolver.js';
import { BatchStepsResolver } from './payment-batch/batch-steps.resolver.js';
import { PaymentBatch } from './payment-batch/payment-batch.entity.js';
import { references as batchReferences } from './payment-batch/payment-batch.reference.js';
import { PaymentBatchResolver } from './payment-batch/payment-batch.resolver.js';
import { PriceLinkageCounty } from './price-linkage/price-linkage-county.entity.js';
import { PriceLinkageLine } from './price-linkage/price-linkage-line.entity.js';
import { PriceLinkageRun } from './price-linkage/price-linkage-run.entity.js';
import { references as priceReferences } from './price-linkage/price-linkage.reference.js';
import { PriceLinkageLineResolver, PriceLinkageResolver } from './price-linkage/price-linkage.resolver.js';
import { PaymentDifferencesResolver } from './payment-batch/payment-differences.js';
import { NoticeObjection, PublicNotice } from './public-notice/public-notice.entity.js';
import { references as noticeReferences } from './public-notice/public-notice.reference.js';
import { PublicNoticeResolver } from './public-notice/public-notice.resolver.js';
import { references as residentReferences } from './resident/resident.reference.js';
import { ResidentResolver } from './resident/resident.resolver.js';
import { StatisticsResolver } from './statistics/statistics.resolver.js';
import { RiskWarning } from './risk-warning/risk-warning.entity.js';
import { references as warningReferences } from './risk-warning/risk-warning.reference.js';
import { RiskWarningResolver } from './risk-warning/risk-warning.resolver.js';
import { SpecialNeed } from './special-need/special-need.entity.js';
import { references as needReferences } from './special-need/special-need.reference.js';
import { SpecialNeedResolver } from './special-need/special-need.resolver.js';
import { AssistanceAssistant } from './assistance-assistant/assistance-assistant.entity.js';
import { AssistanceAssistantResolver } from './assistance-assistant/assistance-assistant.resolver.js';
import { Complaint } from './complaint/complaint.entity.js';
import { ComplaintResolver } from './complaint/complaint.resolver.js';
import { CoordinationRecord } from './coordination/coordination-record.entity.js';
import { CoordinationResolver } from './coordination/coordination.resolver.js';
import { DutyVisit, VisitDuty } from './duty-visit/duty-visit.entity.js';
import { DutyVisitsResolver, VisitDutyResolver } from './duty-visit/duty-visit.resolver.js';
import { Hotline } from './hotline/hotline.entity.js';
import { HotlineResolver } from './hotline/hotline.resolver.js';
import { HotlineCall } from './hotline-call/hotline-call.entity.js';
import { HotlineCallResolver } from './hotline-call/hotline-call.resolver.js';
import { InformationCardIssue } from './information-card/card-issue.entity.js';
import { InformationCardResolver } from './information-card/information-card.resolver.js';
import { ProactiveReport } from './proactive-report/proactive-report.entity.js';
import { ProactiveReportResolver } from './proactive-report/proactive-report.resolver.js';
import { ReportReceipt } from './report-receipt/report-receipt.entity.js';
import { ReportReceiptResolver } from './report-receipt/report-receipt.resolver.js';
import { ServiceRating } from './service-rating/service-rating.entity.js';
import { ServiceRatingResolver } from './service-rating/service-rating.resolver.js';
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
import { StandardAdjustment } from './standard-adjustment/standard-adjustment.entity.js';
import { references as standardAdjustmentReferences } from './standard-adjustment/standard-adjustment.reference.js';
import { StandardAdjustmentResolver } from './standard-adjustment/standard-adjustment.resolver.js';
import { AssistanceProgrammeResolver } from './assistance-programme/assistance-programme.resolver.js';
import { AssistanceResource } from './assistance-resource/assistance-resource.entity.js';
import { references as organizationReferences } from './assistance-resource/social-organization.reference.js';
import { AssistanceResourceResolver } from './assistance-resource/assistance-resource.resolver.js';
import { PurchasedServicesContribution } from './assistance-resource/purchased-services.js';
import { AssistanceStation } from './assistance-station/assistance-station.entity.js';
import { AssistanceStationResolver } from './assistance-station/assistance-station.resolver.js';
import { AssistiveDevice, DeviceRentalSite, DeviceStock } from './assistive-device/assistive-device.entity.js';
import { AssistiveDeviceResolver, DeviceRentalSiteResolver, DeviceStockResolver } from './assistive-device/assistive-device.resolver.js';
import { DamageAssessment } from './damage-assessment/damage-assessment.entity.js';
import { DamageAssessmentResolver } from './damage-assessment/damage-assessment.resolver.js';
import { DeviceReservation } from './device-reservation/device-reservation.entity.js';
import { DeviceReservationResolver } from './device-reservation/device-reservation.resolver.js';
import { DeviceSubsidyApplication } from './device-subsidy/device-subsidy.entity.js';
import { DeviceSubsidyResolver } from './device-subsidy/device-subsidy.resolver.js';
import { DisasterEvent } from './disaster-event/disaster-event.entity.js';
import { DisasterEventResolver } from './disaster-event/disaster-event.resolver.js';
import { RehabNode } from './rehab-node/rehab-node.entity.js';
import { RehabNodeResolver } from './rehab-node/rehab-node.resolver.js';
import { RehabReferral } from './rehab-referral/rehab-referral.entity.js';
import { RehabReferralResolver } from './rehab-referral/rehab-referral.resolver.js';
import { ServiceDelivery } from './service-delivery/service-delivery.entity.js';
import { ServiceDeliveryResolver } from './service-delivery/service-delivery.resolver.js';

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
  EconomicCheckResolver,
  PublicNoticeResolver,
  WarningStepsResolver,
  SubjectStepsResolver,
  MonitoringRuleResolver,
  MonitoringRunResolver,
  MonitoringFactResolver,
  ReferralResolver,
  ResidentResolver,
  HouseholdResolver,
  DivisionResolver,
  StatisticsResolver,
  IndicatorResolver,
  TemporaryAidResolver,
  AidStepsResolver,
  ReserveFundResolver,
  ReserveEntryResolver,
  CaseMeetingResolver,
  IntakeResolver,
  CertificateImportResolver,
  SubsidyFindingResolver,
  DisabilitySubsidyResolver,
  DisabilitySubsidyStepsResolver,
  PriceLinkageResolver,
  PriceLinkageLineResolver,
  SpecialNeedResolver,
  ReportReceiptResolver,
  ProactiveReportResolver,
  ComplaintResolver,
  ServiceRatingResolver,
  HotlineResolver,
  HotlineCallResolver,
  AssistanceAssistantResolver,
  VisitDutyResolver,
  DutyVisitsResolver,
  CoordinationResolver,
  InformationCardResolver,
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
  EnrollmentStepsResolver,
  CareServiceAgreementResolver,
  StandardAdjustmentResolver,
  BatchStepsResolver,
  PaymentDifferencesResolver,
  BankAgreementResolver,
  AssistanceStationResolver,
  AssistanceResourceResolver,
  PurchasedServicesContribution,
  AssistanceProgrammeResolver,
  ServiceDeliveryResolver,
  AssistiveDeviceResolver,
  DeviceRentalSiteResolver,
  DeviceStockResolver,
  DeviceSubsidyResolver,
  DeviceReservationResolver,
  RehabNodeResolver,
  RehabReferralResolver,
  DisasterEventResolver,
  DamageAssessmentResolver,
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
  CheckReply,
  SourceFact,
  PublicNotice,
  NoticeObjection,
  MonitoringRule,
  MonitoringRun,
  MonitoringRunCounty,
  MonitoringFact,
  FactImport,
  MonitoringUpkeep,
  Referral,
  RescueStation,
  RescueEpisode,
  MissingPersonNotice,
  TracingLead,
  StrayRiskEntry,
  CaseSerial,
  StatisticsCell,
  StatisticsMark,
  SharedSubject,
  OpenCase,
  TemporaryAid,
  AidRecipient,
  ReserveFund,
  ReserveEntry,
  CaseMeeting,
  Intake,
  DisabilityCertificate,
  CertificateImport,
  SubsidyFinding,
  DisabilitySubsidyApplication,
  PriceLinkageRun,
  PriceLinkageCounty,
  PriceLinkageLine,
  SpecialNeed,
  ReportReceipt,
  ProactiveReport,
  Complaint,
  ServiceRating,
  Hotline,
  HotlineCall,
  AssistanceAssistant,
  VisitDuty,
  DutyVisit,
  CoordinationRecord,
  InformationCardIssue,
  ...procedureEntities,
  Adjustment,
  CareServiceAgreement,
  StandardAdjustment,
  BankAgreement,
  AssistanceStation,
  AssistanceResource,
  ServiceDelivery,
  AssistiveDevice,
  DeviceRentalSite,
  DeviceStock,
  DeviceSubsidyApplication,
  DeviceReservation,
  RehabNode,
  RehabReferral,
  DisasterEvent,
  DamageAssessment,
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
  ...referralReferences,
  ...residentReferences,
  ...householdReferences,
  ...divisionReferences,
  ...indicatorReferences,
  ...aidReferences,
  ...fundReferences,
  ...caseMeetingReferences,
  ...intakeReferences,
  ...subsidyReferences,
  ...findingReferences,
  ...priceReferences,
  ...needReferences,
  ...stationReferences,
  ...rescueReferences,
  ...tracingReferences,
  ...leadReferences,
  ...strayReferences,
  ...careReferences,
  ...standardAdjustmentReferences,
  ...organizationReferences,
};
