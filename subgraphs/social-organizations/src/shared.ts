import { sharedPart, type SharedSource, sharedSource } from '@civil/subgraph-kernel';
import { ListEntry, SocialOrganization } from './social-organization/social-organization.entity.js';

/** Which of its records are shared data (domain model D.1). */
export const shared: readonly SharedSource[] = [
  sharedSource<SocialOrganization>({
    resource: 'R08', root: 'sharedOrganization', entity: SocialOrganization, domain: 'ORGS', division: 'divisionCode', parts: [sharedPart(ListEntry, 'organizationId')],
    description: '社会组织法人登记信息。Registered social organisations.',
  }),
  sharedSource<ListEntry>({ resource: 'R16', root: 'sharedCreditList', entity: ListEntry, domain: 'ORGS', division: 'divisionCode', description: '社会组织信用名单。Credit lists of social organisations.' }),
];
