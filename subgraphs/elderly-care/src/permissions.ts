import { guarded, open, procedureRules, type RowRules } from '@civil/subgraph-kernel';

/** Which rows of each record a viewer may come near. What they see of a row is decided by the labels of its fields. */
export const rowRules: RowRules = {
  ...procedureRules('ELDERLY'),
  CaseSerial: guarded('ELDERLY', {}), // a counter, nobody's to read
  ElderlyFacility: open('ELDERLY', { division: ['divisionCode'], facility: 'id' }),
  FacilityCertificate: open('ELDERLY', { division: ['divisionCode'], facility: 'bodyId' }),
  AbilityAssessment: guarded('ELDERLY', { division: ['divisionCode'], own: 'residentId', facility: 'facilityId', hideMinorsBy: 'adultOn' }),
  CareStay: guarded('ELDERLY', {
    division: ['facilityDivisionCode', 'payerDivisionCode'], own: 'residentId', facility: 'facilityId', hideMinorsBy: 'adultOn',
  }),
  ElderSubsidy: guarded('ELDERLY', { division: ['divisionCode', 'handlingDivisionCode'], own: 'residentId', hideMinorsBy: 'adultOn' }),
  ElderlyProfile: guarded('ELDERLY', { division: ['divisionCode'], own: 'residentId', facility: 'facilityId', hideMinorsBy: 'adultOn' }),
  OpenCase: guarded('ELDERLY', {}), // nobody's to read: it only tells the gateway whether a case is bound
};
