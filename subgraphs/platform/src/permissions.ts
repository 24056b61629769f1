import { guarded, open, procedureRules, type RowRules } from '@civil/subgraph-kernel';
import { enforcementScope } from './enforcement/enforcement-scope.js';

/** Who keeps the catalogue and the sharing of data. */
const desk = ['steward'] as const;

/** Which rows of each record a viewer may come near. What they see of a row is decided by the labels of its fields. */
export const rowRules: RowRules = {
  ...procedureRules('PLATFORM'),
  Resident: guarded('PLATFORM', {
    division: ['residenceDivisionCode', 'hukouDivisionCode'], own: 'id', facility: 'careFacilityId', hideMinorsBy: 'adultOn',
  }),
  Household: guarded('PLATFORM', { division: ['divisionCode'], own: 'memberIds' }),
  HouseholdMember: guarded('PLATFORM', { division: ['divisionCode'], own: 'memberIds', subject: 'residentId', hideMinorsBy: 'adultOn' }),
  Indicator: open('PLATFORM'),
  PolicyParameter: open('PLATFORM'),
  PopulationSummary: open('PLATFORM'),
  DataSet: open('PLATFORM'),
  // Nobody's by scope: entries are read through the resident they are about, or by the auditor, who sees all rows.
  DataAccess: guarded('PLATFORM', {}),
  DataAccessSubject: guarded('PLATFORM', {}),
  LedgerCheckpoint: guarded('PLATFORM', {}),
  LedgerHead: guarded('PLATFORM', {}),
  RevealCount: guarded('PLATFORM', {}),
  CaseSerial: guarded('PLATFORM', {}), // a counter, nobody's to read
  ServiceItem: open('PLATFORM'),
  // Of a business line each: which of them an officer reads is in `business-line.ts`.
  ServiceApplication: guarded('PLATFORM', { division: ['divisionCode'], own: 'applicantId', hideMinorsBy: 'adultOn' }),
  ApplicationRating: guarded('PLATFORM', { division: ['divisionCode'], own: 'applicantId', hideMinorsBy: 'adultOn' }),
  ServiceComplaint: guarded('PLATFORM', { division: ['divisionCode'] }), // the column holds the county: those complained about work below it
  ComplaintReceipt: guarded('PLATFORM', { division: ['divisionCode'], own: 'residentId' }),
  EnforcementDecision: enforcementScope,
  EnforcementLicence: open('PLATFORM'),
  ServiceCentre: open('PLATFORM'),
  ElectronicCertificate: guarded('PLATFORM', { division: ['divisionCode'], own: 'residentIds', hideMinorsBy: 'adultOn' }),
  CertificatePlaceRecord: guarded('PLATFORM', {}), // how far the index has come, nobody's to read
  // Nobody's by scope: read as the system reads them, for whom the labels name.
  SyncRun: guarded('PLATFORM', {}),
  OpenCase: guarded('PLATFORM', {}), // nobody's to read: it only tells the gateway whether a case is bound
  DataResource: open('PLATFORM', { desk }), // the entry is public; what its grants and reports come to is the desk's
  DataResourceVersion: open('PLATFORM'),
  MachineClient: guarded('PLATFORM', { client: 'id', desk }),
  ShareRequest: guarded('PLATFORM', { client: 'clientId', desk }),
  ShareGrant: guarded('PLATFORM', { client: 'clientId', desk }),
  CorrectionTicket: guarded('PLATFORM', { client: 'clientId', desk }),
  ResourceReport: guarded('PLATFORM', { desk }),
};
