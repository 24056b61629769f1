import { guarded, open, type RowRules } from '@civil/subgraph-kernel';

/** Which rows of each record a viewer may come near. What they see of a row is decided by the labels of its fields. */
export const rowRules: RowRules = {
  Resident: guarded('PLATFORM', {
    division: ['residenceDivisionCode', 'hukouDivisionCode'], own: 'id', facility: 'careFacilityId', hideMinorsBy: 'adultOn',
  }),
  Household: guarded('PLATFORM', { division: ['divisionCode'], own: 'memberIds' }),
  HouseholdMember: guarded('PLATFORM', { division: ['divisionCode'], own: 'memberIds', subject: 'residentId', hideMinorsBy: 'adultOn' }),
  Indicator: open('PLATFORM'),
  PolicyParameter: open('PLATFORM'),
  PopulationSummary: open('PLATFORM'),
  DataSet: open('PLATFORM'),
  OpenCase: guarded('PLATFORM', {}), // nobody's to read: it only tells the gateway whether a case is bound
};
