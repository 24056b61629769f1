import { guarded, open, type RowRules } from '@civil/subgraph-kernel';

/** Where a benefit was confirmed, or where those who receive it live: a village assistant reaches only the latter. */
const benefitDivisions = ['divisionCode', 'residenceDivisionCode'];

/** Which rows of each record a viewer may come near. What they see of a row is decided by the labels of its fields. */
export const rowRules: RowRules = {
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
  OpenCase: guarded('ASSISTANCE', {}), // nobody's to read: it only tells the gateway whether a case is bound
};
