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
import { BankAgreement } from './bank-agreement/bank-agreement.entity.js';
import { BankAgreementResolver } from './bank-agreement/bank-agreement.resolver.js';
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
import { BatchStepsResolver } from './payment-batch/batch-steps.resolver.js';
import { PaymentBatch } from './payment-batch/payment-batch.entity.js';
import { references as batchReferences } from './payment-batch/payment-batch.reference.js';
import { PaymentBatchResolver } from './payment-batch/payment-batch.resolver.js';
import { PaymentDifferencesResolver } from './payment-batch/payment-differences.js';
import { NoticeObjection, PublicNotice } from './public-notice/public-notice.entity.js';
import { references as noticeReferences } from './public-notice/public-notice.reference.js';
import { PublicNoticeResolver } from './public-notice/public-notice.resolver.js';
import { references as residentReferences } from './resident/resident.reference.js';
import { ResidentResolver } from './resident/resident.resolver.js';
import { RiskWarning } from './risk-warning/risk-warning.entity.js';
import { references as warningReferences } from './risk-warning/risk-warning.reference.js';
import { RiskWarningResolver } from './risk-warning/risk-warning.resolver.js';

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
  BatchStepsResolver,
  PaymentDifferencesResolver,
  BankAgreementResolver,
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
  CaseSerial,
  OpenCase,
  ...procedureEntities,
  BankAgreement,
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
};
