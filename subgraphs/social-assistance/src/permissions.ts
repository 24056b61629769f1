import { guarded, open, procedureRules, type RowRules } from '@civil/subgraph-kernel';
import { noticeScope } from './public-notice/notice-scope.js';

/** Where a benefit was confirmed, or where those who receive it live: a village assistant reaches only the latter. */
const benefitDivisions = ['divisionCode', 'residenceDivisionCode'];

/** Where an application was taken, where the family is registered, and the village where it lives. */
const applicationDivisions = ['applyDivisionCode', 'hukouDivisionCode', 'residenceDivisionCode'];

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
  PublicNotice: noticeScope,
  NoticeObjection: guarded('ASSISTANCE', { division: ['divisionCode'] }),
  CaseSerial: guarded('ASSISTANCE', {}), // a counter, nobody's to read
  OpenCase: guarded('ASSISTANCE', {}), // nobody's to read: it only tells the gateway whether a case is bound
  BankAgreement: guarded('ASSISTANCE', {}), // nobody's to read: it tells the system which bank pays, and a bank which batches are its own
};
