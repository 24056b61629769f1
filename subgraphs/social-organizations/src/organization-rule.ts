import { open, type RowRule } from '@civil/subgraph-kernel';

/** The registrar's division at its level, not where the organisation sits: a county does not look into what the province registered. */
export const organizationRule: RowRule = open('ORGS', { division: ['registrarDivisionCode'], organization: 'id' });
