import { guarded, open, procedureRules, type RowRule, type RowRules } from '@civil/subgraph-kernel';

/** The registrar's division at its level, not where the organisation sits: a county does not look into what the province registered. */
export const organizationRule: RowRule = open('ORGS', { division: ['registrarDivisionCode'], organization: 'id' });

/** Which rows of each record a viewer may come near. What they see of a row is decided by the labels of its fields. */
export const rowRules: RowRules = {
  ...procedureRules('ORGS'),
  CaseSerial: guarded('ORGS', {}), // a counter, nobody's to read
  SocialOrganization: organizationRule,
  OrganizationCertificate: open('ORGS', { division: ['divisionCode'], organization: 'bodyId' }),
  FormerName: open('ORGS'),
  OrgRatingRecord: open('ORGS'),
  AnnualReport: open('ORGS'),
  ListEntry: open('ORGS'),
  SocialWorkStation: open('ORGS', { division: ['divisionCode'] }),
  OrgPosition: guarded('ORGS', { division: ['registrarDivisionCode', 'residentDivisionCode'], own: 'residentId', organization: 'organizationId' }),
  SocialWorker: guarded('ORGS', { division: ['divisionCode'], own: 'residentId', organization: 'employerId' }),
  VolunteerProfile: guarded('ORGS', { division: ['divisionCode'], own: 'residentId', hideMinorsBy: 'adultOn' }),
};
