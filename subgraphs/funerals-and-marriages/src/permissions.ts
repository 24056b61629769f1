import { guarded, open, procedureRules, type RowRules } from '@civil/subgraph-kernel';

/** Which rows of each record a viewer may come near. What they see of a row is decided by the labels of its fields. */
export const rowRules: RowRules = {
  ...procedureRules('VITAL'),
  CaseSerial: guarded('VITAL', {}), // a counter, nobody's to read
  MarriageOffice: open('VITAL'),
  MarriageRegistration: guarded('VITAL', { office: 'officeId', division: ['officeDivisionCode'], own: 'partyIds' }),
  MarriageCertificate: guarded('VITAL', { office: 'bodyId', division: ['divisionCode'], own: 'residentIds' }),
  CourtNote: guarded('VITAL', { office: 'officeId', division: ['officeDivisionCode'], own: 'partyIds' }),
  DeathRecord: guarded('VITAL', { division: ['divisionCode', 'hukouDivisionCode'], own: 'residentId', hideMinorsBy: 'adultOn' }),
  FuneralFacility: open('VITAL'),
  OpenCase: guarded('VITAL', {}), // nobody's to read: it only tells the gateway whether a case is bound
};
