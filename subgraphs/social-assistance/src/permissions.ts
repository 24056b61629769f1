import { guarded, open, procedureRules, type RowRules } from '@civil/subgraph-kernel';
import { resourceScope } from './assistance-resource/resource-scope.js';
import { runScope } from './price-linkage/run-scope.js';
import { noticeScope } from './public-notice/notice-scope.js';
import { tracingScope } from './missing-person-notice/tracing-scope.js';

/** Where a benefit was confirmed, or where those who receive it live: a village assistant reaches only the latter. */
const benefitDivisions = ['divisionCode', 'residenceDivisionCode'];

/** Where an application was taken, where the family is registered, and the village where it lives. */
const applicationDivisions = ['applyDivisionCode', 'hukouDivisionCode', 'residenceDivisionCode'];

/** Where a temporary aid is handled, the village there, and where the person is registered, whose county reads what became of its people elsewhere. */
const aidDivisions = ['placeDivisionCode', 'homeDivisionCode', 'villageDivisionCode'];
/** Where an application for a disability subsidy was accepted, the home that decides on it, and where the person lives. */
const subsidyDivisions = ['appliedDivisionCode', 'homeDivisionCode', 'residenceDivisionCode'];

/** Which rows of each record a viewer may come near. What they see of a row is decided by the labels of its fields. */
export const rowRules: RowRules = {
  ...procedureRules('ASSISTANCE'),
  AssistanceStandard: open('ASSISTANCE'),
  AssistanceEnrollment: guarded('ASSISTANCE', {
    division: benefitDivisions,
    own: 'beneficiaryIds',
    facility: 'careFacilityId',
    hideMinorsBy: 'adultOn',
  }),
  AssistanceCertificate: guarded('ASSISTANCE', { division: benefitDivisions, own: 'residentIds', hideMinorsBy: 'adultOn' }),
  EnrolledPerson: guarded('ASSISTANCE', {
    division: benefitDivisions, own: 'beneficiaryIds', subject: 'residentId', facility: 'careFacilityId', hideMinorsBy: 'adultOn',
  }),
  BenefitPayment: guarded('ASSISTANCE', { division: benefitDivisions, own: 'beneficiaryIds', hideMinorsBy: 'adultOn' }),
  PaymentBatch: guarded('ASSISTANCE', { division: ['divisionCode'] }),
  MonitoringSubject: guarded('ASSISTANCE', { division: ['divisionCode'], own: 'residentId', hideMinorsBy: 'adultOn' }),
  RiskWarning: guarded('ASSISTANCE', { division: ['divisionCode'], own: 'residentId', hideMinorsBy: 'adultOn' }),
  AssistanceApplication: guarded('ASSISTANCE', { division: applicationDivisions, own: 'partyIds', subject: 'residentIds', hideMinorsBy: 'adultOn' }),
  ApplicationMember: guarded('ASSISTANCE', { division: applicationDivisions, own: 'partyIds', subject: 'residentId', hideMinorsBy: 'adultOn' }),
  EconomicCheck: guarded('ASSISTANCE', { division: applicationDivisions, own: 'partyIds', subject: 'residentIds', hideMinorsBy: 'adultOn' }),
  CheckReply: open('ASSISTANCE'), // come to from its check alone, whose door was looked at
  SourceFact: guarded('ASSISTANCE', {}), // nobody's to read: what the simulator answers from
  PublicNotice: noticeScope,
  NoticeObjection: guarded('ASSISTANCE', { division: ['divisionCode'] }),
  MonitoringRule: open('ASSISTANCE'), // about nobody: labels alone decide
  MonitoringRun: open('ASSISTANCE'),
  MonitoringRunCounty: guarded('ASSISTANCE', { division: ['divisionCode'] }),
  MonitoringFact: guarded('ASSISTANCE', { division: ['divisionCode'], own: 'residentId', hideMinorsBy: 'adultOn' }),
  FactImport: guarded('ASSISTANCE', { division: ['divisionCode'] }),
  MonitoringUpkeep: guarded('ASSISTANCE', {}), // how far the nightly task has come
  Referral: guarded('ASSISTANCE', { division: ['divisionCode'], own: 'residentId', hideMinorsBy: 'adultOn' }),
  RescueStation: open('ASSISTANCE'),
  RescueEpisode: guarded('ASSISTANCE', { division: ['divisionCode'], own: 'residentId', subject: 'subjectIds', hideMinorsBy: 'adultOn' }),
  MissingPersonNotice: tracingScope,
  TracingLead: guarded('ASSISTANCE', { division: ['divisionCode'], own: 'submitterId', subject: 'subjectIds', hideMinorsBy: 'adultOn' }),
  StrayRiskEntry: guarded('ASSISTANCE', { division: ['divisionCode', 'stationDivisionCode'], own: 'residentId', hideMinorsBy: 'adultOn' }),
  CaseSerial: guarded('ASSISTANCE', {}), // a counter, nobody's to read
  // Nobody's to read: what is told of them is for the services of statistics to decide.
  StatisticsCell: guarded('ASSISTANCE', {}),
  StatisticsMark: guarded('ASSISTANCE', {}),
  SharedSubject: guarded('ASSISTANCE', {}),
  // Neither the reporter nor the one reported has a report of their own: the first has the receipt, the second nothing.
  ProactiveReport: guarded('ASSISTANCE', { division: ['divisionCode'], hideMinorsBy: 'adultOn' }),
  ReportReceipt: guarded('ASSISTANCE', { division: ['divisionCode'], own: 'residentId' }),
  Complaint: guarded('ASSISTANCE', { division: ['divisionCode'] }), // the column holds the county: those complained about work below it
  ServiceRating: guarded('ASSISTANCE', { division: ['divisionCode'], own: 'residentId' }),
  Hotline: open('ASSISTANCE'),
  HotlineCall: guarded('ASSISTANCE', { division: ['divisionCode'] }),
  AssistanceAssistant: guarded('ASSISTANCE', { division: ['divisionCode'] }),
  VisitDuty: guarded('ASSISTANCE', { division: benefitDivisions, hideMinorsBy: 'adultOn' }),
  DutyVisit: guarded('ASSISTANCE', { division: benefitDivisions, hideMinorsBy: 'adultOn' }),
  CoordinationRecord: guarded('ASSISTANCE', { division: ['divisionCode'] }),
  InformationCardIssue: guarded('ASSISTANCE', { division: benefitDivisions, own: 'beneficiaryIds', hideMinorsBy: 'adultOn' }),
  OpenCase: guarded('ASSISTANCE', {}), // nobody's to read: it only tells the gateway whether a case is bound
  TemporaryAid: guarded('ASSISTANCE', { division: aidDivisions, own: 'partyIds', hideMinorsBy: 'adultOn' }),
  AidRecipient: guarded('ASSISTANCE', { division: aidDivisions, own: 'partyIds', subject: 'residentId', hideMinorsBy: 'adultOn' }),
  ReserveFund: guarded('ASSISTANCE', { division: ['divisionCode'] }),
  ReserveEntry: guarded('ASSISTANCE', { division: ['divisionCode'] }),
  // Not the person's own: a row about an emergency tells what the reporter is to them.
  CaseMeeting: guarded('ASSISTANCE', { division: ['divisionCode', 'villageDivisionCode'], subject: 'residentId', hideMinorsBy: 'adultOn' }),
  Intake: guarded('ASSISTANCE', { division: ['divisionCode'], own: 'residentId', hideMinorsBy: 'adultOn' }),
  DisabilityCertificate: guarded('ASSISTANCE', { division: ['divisionCode'], own: 'residentId', hideMinorsBy: 'adultOn' }),
  CertificateImport: guarded('ASSISTANCE', { division: ['divisionCode'] }),
  SubsidyFinding: guarded('ASSISTANCE', { division: ['divisionCode'], own: 'residentId', hideMinorsBy: 'adultOn' }),
  DisabilitySubsidyApplication: guarded('ASSISTANCE', { division: subsidyDivisions, own: 'partyIds', subject: 'residentIds', hideMinorsBy: 'adultOn' }),
  PriceLinkageRun: runScope,
  PriceLinkageCounty: guarded('ASSISTANCE', { division: ['countyCode'] }),
  PriceLinkageLine: guarded('ASSISTANCE', { division: benefitDivisions, own: 'residentId', hideMinorsBy: 'adultOn' }),
  SpecialNeed: guarded('ASSISTANCE', { division: benefitDivisions, own: 'beneficiaryIds', hideMinorsBy: 'adultOn' }),
  Adjustment: guarded('ASSISTANCE', { division: benefitDivisions, own: 'beneficiaryIds', hideMinorsBy: 'adultOn' }),
  CareServiceAgreement: guarded('ASSISTANCE', { division: benefitDivisions, own: 'beneficiaryIds', hideMinorsBy: 'adultOn' }),
  StandardAdjustment: guarded('ASSISTANCE', { division: ['divisionCode'] }),
  AssistanceStation: open('ASSISTANCE'),
  AssistanceResource: resourceScope,
  ServiceDelivery: guarded('ASSISTANCE', { division: benefitDivisions, own: 'beneficiaryIds', hideMinorsBy: 'adultOn' }),
  AssistiveDevice: open('ASSISTANCE'),
  DeviceRentalSite: open('ASSISTANCE', { division: ['divisionCode'] }), // all see it; how it came about, who works there
  DeviceStock: open('ASSISTANCE'),
  DeviceSubsidyApplication: guarded('ASSISTANCE', { division: ['divisionCode'], own: 'residentId', hideMinorsBy: 'adultOn' }),
  DeviceReservation: guarded('ASSISTANCE', { division: ['divisionCode'], own: 'residentId', hideMinorsBy: 'adultOn' }),
  RehabNode: open('ASSISTANCE', { division: ['divisionCode'] }),
  RehabReferral: guarded('ASSISTANCE', { division: ['divisionCode'], own: 'residentId', hideMinorsBy: 'adultOn' }), // the column holds the township: no village comes near
  DisasterEvent: open('ASSISTANCE'),
  DamageAssessment: guarded('ASSISTANCE', { division: ['divisionCode'], own: 'residentId', hideMinorsBy: 'adultOn' }),
  BankAgreement: guarded('ASSISTANCE', {}), // nobody's to read: it tells the system which bank pays, and a bank which batches are its own
};
